"""Turn YAML 1.2 or JSON text into nodes, within bounds, and construct nothing but plain data."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterator
from typing import Any, NoReturn

import yaml
from yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
)

from generator.builder import MAX_DEPTH, Builder, Refused
from generator.diagnostics import Pos, Report
from generator.source import Node, Source, Value

_CORE = "tag:yaml.org,2002:"
_MAYBE_SPECIAL = frozenset("+-.0123456789nNtTfF~")
_WORDS: dict[str, bool | float | None] = {
    **dict.fromkeys(("", "~", "null", "Null", "NULL")),
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
    **{f"{sign}.{inf}": float("inf") for sign in ("", "+") for inf in ("inf", "Inf", "INF")},
    **{f"-.{inf}": float("-inf") for inf in ("inf", "Inf", "INF")},
    **dict.fromkeys((".nan", ".NaN", ".NAN"), float("nan")),
}
_DECIMAL = re.compile(r"[-+]?[0-9]+")
_BASED = re.compile(r"0o[0-7]+|0x[0-9a-fA-F]+")
_FLOAT = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?")
TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"|[{}\[\],:]|[^\s{}\[\],:"]+', re.DOTALL)
_SURROGATE = re.compile("[\ud800-\udfff]")


def parse(text: str, source: Source, report: Report) -> Node | None:
    """The root of a YAML or JSON text; None where the report says why there is none."""
    report.add_source(source.name, text)
    builder = Builder(text, source, report)
    try:
        if is_json(text):
            _read_json(text, builder)
        else:
            _read_yaml(text, builder)
    except Refused:
        return None
    if builder.root is None:
        hint = "an OpenAPI document begins with `openapi: 3.1.0`"
        report.error("empty-document", Pos(source.name, 1, 1), "there is nothing here", hint=hint)
    return None if builder.failed else builder.root


# ---------------------------------------------------------------------------- JSON


def is_json(text: str) -> bool:
    """Whether a text is read as JSON: a mapping or list that is written as such."""
    if text.lstrip()[:1] not in ("{", "["):
        return False

    def refuse(word: str) -> NoReturn:
        raise ValueError(word)

    try:
        json.loads(text, parse_constant=refuse, parse_int=float)
    except RecursionError:
        # Brackets that deep are refused by depth, whatever the rest of the text is.
        return True
    except ValueError:
        return False
    return True


def _read_json(text: str, builder: Builder) -> None:
    """Read text that is known to be JSON, or to be nested far too deep."""
    for match in TOKEN.finditer(text):
        token, index = match.group(), match.start()
        if token in ",:":
            continue
        if token in "{[":
            builder.open({} if token == "{" else [], index)
        elif token in "}]":
            builder.close()
        elif token[0] == '"':
            value = json.loads(token, strict=False) if "\\" in token else token[1:-1]
            if _SURROGATE.search(value):
                builder.refuse("syntax", index, "half of a surrogate pair is no character")
            if builder.wants_key():
                builder.key(value, index)
            else:
                builder.add(value, index)
        else:
            builder.add(_resolve(token, index, builder), index)


# ---------------------------------------------------------------------------- YAML


def _read_yaml(text: str, builder: Builder) -> None:
    documents = 0
    try:
        for event in events(text):
            kind = type(event)
            if kind is ScalarEvent:
                _scalar(event, builder)
            elif kind is MappingStartEvent:
                _check_tag(event, "map", builder)
                builder.open({}, event.start_mark.index, event.anchor)
            elif kind is SequenceStartEvent:
                _check_tag(event, "seq", builder)
                builder.open([], event.start_mark.index, event.anchor)
            elif kind is MappingEndEvent or kind is SequenceEndEvent:
                builder.close()
            elif kind is AliasEvent:
                builder.alias(event.anchor, event.start_mark.index)
            elif kind is DocumentStartEvent:
                documents += 1
                if documents > 1:
                    hint = "keep one document in a file"
                    index = event.start_mark.index
                    builder.refuse("many-documents", index, "a second document begins here", hint)
    except yaml.YAMLError as error:
        _syntax_error(error, text, builder)
    except RecursionError:
        builder.refuse("too-deep", 0, f"nested more than {MAX_DEPTH} levels deep")


def events(text: str) -> Iterator[Any]:
    """What stands in a YAML text, one after the other, each with its place."""
    parser = _parser(text)
    try:
        while (event := parser.get_event()) is not None:
            yield event
    finally:
        parser.dispose()


def _parser(text: str) -> Any:
    try:
        from yaml.cyaml import CParser  # type: ignore[attr-defined]
    except ImportError:
        return yaml.SafeLoader(text)
    return CParser(text)


def _scalar(event: Any, builder: Builder) -> None:
    text, tag, index = event.value, event.tag, event.start_mark.index
    # The first of the two says that the scalar was plain, and so may be more than a string.
    plain = event.implicit[0] and tag is None
    if builder.wants_key():
        if tag is not None:
            _check_tag(event, "str int float bool null", builder)
        builder.key(text, index, merge=plain and text == "<<")
        return
    value: Value = text
    if tag is not None:
        value = _tagged(event, builder)
    elif plain and (not text or text[0] in _MAYBE_SPECIAL):
        value = _resolve(text, index, builder)
    elif len(text) < 32:
        value = sys.intern(text)
    builder.add(value, index, event.anchor)


def _resolve(text: str, index: int, builder: Builder) -> Value:
    try:
        return resolved(text)
    except ValueError:
        builder.refuse("too-large", index, "this number has too many digits")


def resolved(text: str) -> bool | int | float | str | None:
    """What a plain scalar means in the core schema of YAML 1.2."""
    if text in _WORDS:
        return _WORDS[text]
    if _DECIMAL.fullmatch(text):
        return int(text)
    if _BASED.fullmatch(text):
        return int(text[2:], 8 if text[1] == "o" else 16)
    return float(text) if _FLOAT.fullmatch(text) else text


def _tagged(event: Any, builder: Builder) -> Value:
    index = event.start_mark.index
    if event.tag == "!":
        return str(event.value)
    _check_tag(event, "str int float bool null", builder)
    kind = event.tag.removeprefix(_CORE)
    value = _resolve(event.value, index, builder)
    if kind == "str":
        return str(event.value)
    if kind == "float" and type(value) is int:
        return float(value)
    if type(value).__name__ != {"null": "NoneType"}.get(kind, kind):
        builder.refuse("syntax", index, f"{event.value[:40]!r} is not of type {kind}")
    return value


def _check_tag(event: Any, known: str, builder: Builder) -> None:
    if event.tag in (None, "!", *(_CORE + name for name in known.split())):
        return
    shown = event.tag.replace(_CORE, "!!")[:80]
    hint = "remove the tag; only plain YAML data is read"
    builder.refuse("unknown-tag", event.start_mark.index, f"the tag {shown!r} is refused", hint)


def _syntax_error(error: yaml.YAMLError, text: str, builder: Builder) -> NoReturn:
    mark: Any = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    position = getattr(error, "position", 0)
    index = min(mark.index if mark is not None else position, len(text))
    problem = getattr(error, "problem", None) or getattr(error, "reason", None) or str(error)
    hint = "check the indentation and quotes of this line and the one before"
    if text[index : index + 1] == "\t" or "'\\t'" in problem:
        problem, hint = "a tab stands in the indentation", "indent with spaces"
    elif index < len(text) and not text[index].isprintable() and text[index] not in "\r\n":
        problem, hint = f"the character U+{ord(text[index]):04X} is not allowed", "remove it"
    elif text.lstrip()[:1] in ("{", "["):
        index, problem, hint = _json_problem(text, index, problem, hint)
    builder.refuse("syntax", index, problem, hint)


def _json_problem(text: str, index: int, problem: str, hint: str) -> tuple[int, str, str]:
    try:
        json.loads(text)
    except json.JSONDecodeError as error:
        return error.pos, error.msg[:1].lower() + error.msg[1:], "this looks like broken JSON"
    except (ValueError, RecursionError):
        pass
    return index, problem, hint
