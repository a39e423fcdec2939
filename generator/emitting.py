"""Write values as YAML or JSON text, so that they are read again as what they are."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.parse import resolved
from generator.source import Json

# Longer keys have to be introduced by `?` in YAML.
_MAX_KEY = 1_000
_PLAIN = re.compile(r"[A-Za-z/_$(](?:[^\s#:]|[ ](?=[^\s#])|:(?=[^\s]))*")
_WORD = re.compile(r"[A-Za-z_][A-Za-z0-9_-]*")
# Words that YAML 1.1, which many tools still read, takes for booleans.
_OLD_WORDS = re.compile(r"y|n|yes|no|on|off", re.IGNORECASE)
_HIDDEN = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")


@dataclass(frozen=True, slots=True)
class Style:
    """How a text is laid out: `step` is one more level to the right, `offset` that of lists in
    mappings, `flow_step` the same within brackets; empty, all between them is on one line."""

    json: bool = False
    step: str = "  "
    offset: str = "  "
    flow_step: str = ""
    after_colon: str = " "
    after_comma: str = " "


def document_lines(value: Json, style: Style) -> list[str]:
    """The lines of a whole document."""
    return flow_lines(value, style) if style.json else _lines(value, style)


def entry_lines(key: str, value: Json, style: Style) -> list[str]:
    """The lines of `key: value` in a mapping without brackets, of which the first has the key."""
    head = _key(key)
    if len(key) > _MAX_KEY:
        return [f"? {head}", *_hung(":", value, style)]
    return _hung(f"{head}:", value, style)


def item_lines(value: Json, style: Style) -> list[str]:
    """The lines of `- value` in a list without brackets."""
    if not _is_block(value):
        return _hung("-", value, style)
    first, *rest = _lines(value, style)
    return [f"- {first}", *_indented(rest, "  ")]


def value_lines(value: Json, style: Style) -> list[str]:
    """What stands after a colon: on its line (perhaps nothing), and in the lines below."""
    if _is_block(value):
        return ["", *_indented(_lines(value, style), _right(value, style))]
    if isinstance(value, str) and "\n" in value and _is_literal(value):
        lines = value.removesuffix("\n").split("\n")
        return ["|" if value.endswith("\n") else "|-", *_indented(lines, style.step)]
    return [scalar(value) if not isinstance(value, (dict, list)) else flow(value, style)]


def flow_lines(value: Json, style: Style) -> list[str]:
    """The lines of a value in brackets; a single one without `flow_step`."""
    if not style.flow_step or not isinstance(value, (dict, list)) or not value:
        return [flow(value, style)]
    entries = (
        [flow_entry_lines(key, entry, style) for key, entry in value.items()]
        if isinstance(value, dict)
        else [flow_lines(item, style) for item in value]
    )
    brackets = "{}" if isinstance(value, dict) else "[]"
    inner = [line for lines in entries[:-1] for line in (*lines[:-1], lines[-1] + ",")]
    return [brackets[0], *_indented([*inner, *entries[-1]], style.flow_step), brackets[1]]


def flow_entry_lines(key: str, value: Json, style: Style) -> list[str]:
    """The lines of `key: value` within brackets."""
    first, *rest = flow_lines(value, style)
    return [f"{_flow_key(key, style)}:{style.after_colon}{first}", *rest]


def flow(value: Json, style: Style) -> str:
    """A value within brackets, in one line."""
    comma = f",{style.after_comma}"
    if isinstance(value, dict):
        colon = f":{style.after_colon}"
        entries = (f"{_flow_key(key, style)}{colon}{flow(v, style)}" for key, v in value.items())
        return f"{{{comma.join(entries)}}}"
    if isinstance(value, list):
        return f"[{comma.join(flow(item, style) for item in value)}]"
    if isinstance(value, str):
        return _quoted(value) if style.json or not _is_word(value) else value
    return scalar(value)


def scalar(value: Json, quote: str = "") -> str:
    """A single value in one line, in the quotes that are asked for where they can be had."""
    if isinstance(value, str):
        if quote == "'" and not _HIDDEN.search(value):
            return "'" + value.replace("'", "''") + "'"
        return value if not quote and _is_plain(value) else _quoted(value)
    if isinstance(value, float):
        return _float(value)
    if isinstance(value, int) and not isinstance(value, bool) and value.bit_length() > 10_000:
        return hex(value)  # Python refuses to write it in decimal digits
    return json.dumps(value)


def _hung(head: str, value: Json, style: Style) -> list[str]:
    first, *rest = value_lines(value, style)
    return [f"{head} {first}" if first else head, *rest]


def _lines(value: Json, style: Style) -> list[str]:
    if isinstance(value, dict) and value:
        return [line for key, each in value.items() for line in entry_lines(key, each, style)]
    if isinstance(value, list) and value:
        return [line for item in value for line in item_lines(item, style)]
    return value_lines(value, style)


def _indented(lines: Iterable[str], indent: str) -> Iterator[str]:
    return (f"{indent}{line}" if line else line for line in lines)


def _right(value: Json, style: Style) -> str:
    return style.offset if isinstance(value, list) else style.step


def _is_block(value: Json) -> bool:
    return isinstance(value, (dict, list)) and bool(value)


def _key(key: str) -> str:
    return key if _is_plain(key) else _quoted(key)


def _flow_key(key: str, style: Style) -> str:
    if style.json:
        return _quoted(key)
    text = key if _is_word(key) else _quoted(key)
    return f"? {text} " if len(key) > _MAX_KEY else text


def _is_plain(text: str) -> bool:
    return (
        _PLAIN.fullmatch(text) is not None
        and text.isprintable()
        and not _OLD_WORDS.fullmatch(text)
        and isinstance(resolved(text), str)
    )


def _is_word(text: str) -> bool:
    return _WORD.fullmatch(text) is not None and _is_plain(text)


def _is_literal(text: str) -> bool:
    """Whether the lines of a text can stand as they are, without a sign that counts spaces."""
    if text[:1].isspace() or text.endswith("\n\n") or _HIDDEN.search(text.replace("\n", "")):
        return False
    return all(line.strip() for line in text.split("\n") if line)


def _quoted(text: str) -> str:
    written = json.dumps(text, ensure_ascii=False)
    return _HIDDEN.sub(lambda found: f"\\u{ord(found[0]):04x}", written)


def _float(value: float) -> str:
    if value != value:
        return ".nan"
    # A number that is too large to be told from infinity is how JSON has it.
    return repr(value) if abs(value) != float("inf") else "1e999" if value > 0 else "-1e999"
