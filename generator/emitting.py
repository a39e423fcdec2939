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
    if style.json:
        return flow_lines(value, style)
    lines: list[str] = []
    if _is_block(value):
        _add_entries(lines, "", "", value, style)
    else:
        _add(lines, "", "", value, style)
    return [lines[0].lstrip(" "), *lines[1:]]


def entry_lines(key: str, value: Json, style: Style) -> list[str]:
    """The lines of `key: value` in a mapping without brackets, of which the first has the key."""
    lines: list[str] = []
    _add_entries(lines, "", "", {key: value}, style)
    return lines


def item_lines(value: Json, style: Style) -> list[str]:
    """The lines of `- value` in a list without brackets."""
    lines: list[str] = []
    _add_entries(lines, "", "", [value], style)
    return lines


def value_lines(value: Json, style: Style) -> list[str]:
    """What stands after a colon: on its line (perhaps nothing), and in the lines below."""
    lines: list[str] = []
    _add(lines, "", "", value, style)
    return [lines[0].removeprefix(" "), *lines[1:]]


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
    try:
        return json.dumps(value)
    except ValueError:  # Python refuses to write as many decimal digits
        assert isinstance(value, int)
        return hex(value)


# These two call each other with as few frames as possible: documents may nest deep.


def _add(lines: list[str], head: str, indent: str, value: Json, style: Style) -> None:
    """Add a value behind the head of its line, which stands as far to the right as `indent`."""
    if _is_block(value):
        if head.endswith("-"):
            _add_entries(lines, f"{head} ", f"{indent}  ", value, style)
        else:
            lines.append(head)
            right = style.offset if isinstance(value, list) else style.step
            _add_entries(lines, indent + right, indent + right, value, style)
    elif isinstance(value, str) and "\n" in value and _is_literal(value):
        lines.append(f"{head} |" if value.endswith("\n") else f"{head} |-")
        lines += _indented(value.removesuffix("\n").split("\n"), indent + style.step)
    elif isinstance(value, (dict, list)):
        lines.append(f"{head} {flow(value, style)}")
    else:
        lines.append(f"{head} {scalar(value)}")


def _add_entries(lines: list[str], lead: str, indent: str, value: Json, style: Style) -> None:
    """Add the entries of a mapping or list, the first behind `lead`, the others in line with it."""
    if isinstance(value, list):
        for item in value:
            _add(lines, f"{lead}-", indent, item, style)
            lead = indent
    elif isinstance(value, dict):
        for key, each in value.items():
            if len(key) > _MAX_KEY:
                lines.append(f"{lead}? {_key(key)}")
                _add(lines, f"{indent}:", indent, each, style)
            else:
                _add(lines, f"{lead}{_key(key)}:", indent, each, style)
            lead = indent


def _indented(lines: Iterable[str], indent: str) -> Iterator[str]:
    return (f"{indent}{line}" if line else line for line in lines)


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
