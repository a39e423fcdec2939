"""The only doors through which text of a document enters an output: each one escapes."""

from __future__ import annotations

import json
import keyword
import math
import re
import textwrap
import unicodedata
from collections.abc import Callable

from generator.source import Json

# What hides or reorders the text around it, ends a line or cannot be encoded. A fixed list, because
# str.isprintable() follows the Unicode version of the running Python.
HIDDEN = re.compile(
    "[\x00-\x1f\x7f-\x9f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb"
    "\ud800-\udfff\U000e0000-\U000e007f]"
)
_NAMED_ESCAPES = {"\t": "\\t", "\n": "\\n", "\r": "\\r"}

# Comments that speak to Python (PEP 263), black or a checker instead of to a reader.
_DIRECTIVE = re.compile(
    r"(?i)((?:^|[#;])\s*(?:flake8|fmt|isort|mypy|pragma|pylint|pyright|ruff|type|yapf)|coding)(?=[:=])"
)
_LIST_MARK = re.compile(r"\s*(?:[-*+]\s+|\d+[.)]\s+)?")
_LIST_ITEM = re.compile(r"\s*(?:[-*+]|\d+[.)])\s+\S")
_FENCE = re.compile(r"(`{3,})[^`]*|(~{3,}).*")
_FENCE_WORD = re.compile(r"[`~]+ *([A-Za-z0-9+#.-]+)")
_CODE_SPAN = re.compile(r"(?<!`)(`+)(?!`)(.*?)(?<!`)\1(?!`)")
# Where a link begins that leads to no page of the web, or a line that says where links lead.
_NO_LINK = re.compile(r"\](?=:|\((?!https?://|mailto:))")
# What makes a block of a line that should go on in a paragraph: a heading, a list, a fence.
_BLOCK_START = re.compile(r"(?=[#>+=~:!-]|\*(?:\s|$)|[*_][*_\s]*$|```)|\d{1,9}(?=[.)](?:\s|$))")
_ACTIVE = re.compile(r"[\\`*_\[\]<>&|~$#]")
# What begins a list or underlines a heading, and what makes GitHub call somebody or link to a page.
_LEAD = re.compile(r"[-+=]|\d{1,9}[.)]")
_CALL = re.compile(r"@|#(?=\d)|\b(?:GH-(?=\d)|www(?=\.)|[a-z]{3,5}:(?=//))", re.IGNORECASE)
_BRACKET = re.compile(r"(?<!\\)((?:\\\\)*)([\[\]])")


def identifier(text: str) -> str:
    """The text itself, which must be a Python identifier: what comes here was planned."""
    if not text.isidentifier() or keyword.iskeyword(text) or text == "__debug__":
        raise ValueError(f"{text!r} is not a Python identifier")
    if unicodedata.normalize("NFKC", text) != text:
        raise ValueError(f"{text!r} is not the identifier that Python would read")
    return text


def literal(value: Json) -> str:
    """Python source of a JSON value, its strings as black would print them."""
    match value:
        case str():
            return _string(value)
        case list():
            return f"[{', '.join(map(literal, value))}]"
        case dict():
            return f"{{{', '.join(f'{_string(k)}: {literal(v)}' for k, v in value.items())}}}"
        case float() if math.isnan(value):
            return 'float("nan")'
        case float() if math.isinf(value):
            # An overflowing constant, unlike float("inf"), is a literal.
            return "1e999" if value > 0 else "-1e999"
        case _:
            return repr(value)


def toml(text: str) -> str:
    """A TOML string on one line."""
    return json.dumps(HIDDEN.sub(" ", text), ensure_ascii=False)


def docstring(text: str, indent: int = 0, width: int = 100, *, compact: bool = False) -> str:
    """A docstring in the form that black leaves alone.

    `indent` is the column where it will stand and counts for wrapping only: the lines come without
    it, so that a template says `{{ text | indent(8) }}`. A `compact` one ends in its last line.
    """
    lines = _hanging(wrap(text, width - indent - 6))
    lines = [_visible(line.replace("\\", "\\\\").replace('"""', r"\"\"\"")) for line in lines]
    first = lines[0] if lines else ""
    opening = '""" ' if first.startswith('"') else '"""'
    closing = ' """' if first.endswith('"') else '"""'
    if len(lines) > 1 and compact:
        end = ' """' if lines[-1].endswith('"') else '"""'
        return "\n".join([opening + first, *lines[1:-1], lines[-1] + end])
    if len(lines) > 1:
        return "\n".join([opening + first, *lines[1:], '"""'])
    return opening + first + closing


def comment(text: str, indent: int = 0, width: int = 100) -> str:
    """Comment lines, without the `indent` that they will get."""
    lines = (_DIRECTIVE.sub(r"\1 ", _visible(line)) for line in wrap(text, width - indent - 2))
    return "\n".join(f"# {line}".rstrip() for line in lines)


def remark(text: str) -> str:
    """The text as one line for a comment of any language: nothing in it ends the comment."""
    line = _DIRECTIVE.sub(r"\1 ", _visible(text))
    return line.replace("->", "- >").replace("--!>", "--! >").replace("*/", "* /")


def markdown(text: str) -> str:
    """Prose as a block of its own on a Markdown page: all its Markdown that only shows text.

    There is no HTML in it, no picture, and no link but to the web. Fences stand at the margin,
    where it is certain what ends them, and name a language and nothing else.
    """
    out: list[str] = []
    block: list[str] = []
    fence, depth = "", 0
    for line in _lines(text):
        line = HIDDEN.sub("", line)
        said = line.lstrip(" ")
        indent = len(line) - len(said)
        mark = _FENCE.fullmatch(said) if indent < 4 else None
        if fence:
            ends = mark and said.strip(fence[0]) == "" and len(said) >= len(fence)
            out.append(said if ends else line[min(indent, depth) :])
            fence = "" if ends else fence
        elif mark or not line:
            fence, depth = (mark[1] or mark[2] if mark else ""), indent
            out += [*_shown(block), f"{fence}{_language(said)}" if fence else ""]
            block = []
        else:
            block.append(line)
    return "\n".join([*out, *_shown(block), *([fence] if fence else [])])


def paragraph(text: str) -> str:
    """Prose in one line, as it can stand anywhere on a Markdown page, also where a block begins."""
    return "".join(_shown([_one_line(text)]))


def plain(text: str) -> str:
    """A title, or another text in one line that was not meant as Markdown: it holds no link."""
    return "".join(_shown([_one_line(text)], _without_brackets))


def code(text: str) -> str:
    """A value in one line between backticks, more of them than it holds itself."""
    said = _visible(text) if text.strip() else json.dumps(text, ensure_ascii=False)
    longest = max(map(len, re.findall("`+", said)), default=0)
    fence, space = "`" * (longest + 1), " " if longest else ""
    return f"{fence}{space}{said}{space}{fence}"


def value(text: str) -> str:
    """A value within a sentence: as code, if Markdown would read more in it."""
    return code(text) if _ACTIVE.search(text) or _CALL.search(text) else plain(text)


def inert(text: str) -> str:
    """A sentence that stays one wherever GitHub shows it: no Markdown, no link, nobody called."""
    line = _ACTIVE.sub(r"\\\g<0>", " ".join(_visible(text).split()))
    if lead := _LEAD.match(line):
        line = f"{line[: lead.end() - 1]}\\{line[lead.end() - 1 :]}"
    return _CALL.sub(r"\g<0>&#8203;", line)


def quoted_code(text: str) -> str:
    """A name for between the backticks of a template, which it must not end."""
    return _visible(text).replace("`", "'")


def yaml(text: str) -> str:
    """A YAML string in one line, which no reader takes for anything else."""
    return json.dumps(HIDDEN.sub(" ", " ".join(text.split())), ensure_ascii=False)


def wrap(text: str, width: int) -> list[str]:
    """The lines of a text, none longer than `width` where it can be broken at a space.

    Markdown survives: a list item hangs under its text; code, tables and headings stay whole. A
    paragraph keeps its lines unless one of them is too long: then it is filled anew.
    """
    out: list[str] = []
    block: list[str] = []
    fenced = False
    for line in _lines(text):
        fence = line.lstrip().startswith(("```", "~~~"))
        whole = fenced or fence or not line or line.startswith(("    ", "|", "#"))
        fenced ^= fence
        if whole or _LIST_ITEM.match(line):
            out += _filled(block, width)
            block = []
        if whole:
            out.append(line)
        else:
            block.append(line)
    return out + _filled(block, width)


def _filled(block: list[str], width: int) -> list[str]:
    if all(len(line) <= width for line in block):
        return block
    return _wrapped(" ".join([block[0], *(line.lstrip() for line in block[1:])]), width)


def _lines(text: str) -> list[str]:
    """The lines of a text without trailing white space and without blank ones at its ends."""
    lines = [line.expandtabs(4).rstrip() for line in text.splitlines()]
    while lines and not lines[-1]:
        lines.pop()
    while lines and not lines[0]:
        del lines[0]
    if lines:
        lines[0] = lines[0].lstrip()
    return lines


def _wrapped(line: str, width: int) -> list[str]:
    mark = _LIST_MARK.match(line)
    hang = " " * (len(mark[0]) if mark else 0)
    return textwrap.wrap(
        line,
        max(width, 20),
        subsequent_indent=hang,
        break_long_words=False,
        break_on_hyphens=False,
    )


def _string(text: str) -> str:
    quote = "'" if text.count('"') > text.count("'") else '"'
    body = text.replace("\\", "\\\\").replace(quote, f"\\{quote}")
    return f"{quote}{_visible(body)}{quote}"


def _visible(text: str) -> str:
    """The text with its hidden characters written as Python escapes."""
    return HIDDEN.sub(_escape, text)


def _escape(match: re.Match[str]) -> str:
    code = ord(match[0])
    if match[0] in _NAMED_ESCAPES:
        return _NAMED_ESCAPES[match[0]]
    return (
        f"\\x{code:02x}" if code < 256 else f"\\u{code:04x}" if code < 65536 else f"\\U{code:08x}"
    )


def _hanging(lines: list[str]) -> list[str]:
    """The lines as they are read from a docstring: all but the first at their common margin."""
    margin = min((len(line) - len(line.lstrip()) for line in lines[1:] if line), default=0)
    return [*lines[:1], *(line[margin:] for line in lines[1:])]


def _language(fence: str) -> str:
    word = _FENCE_WORD.match(fence)
    return word[1] if word is not None else "text"


def _one_line(text: str) -> str:
    """A line that begins no block, and whose end escapes nothing that follows."""
    line = HIDDEN.sub("", " ".join(text.split()))
    line += "\\" * ((len(line) - len(line.rstrip("\\"))) % 2)
    start = _BLOCK_START.match(line)
    return f"{start[0]}\\{line[start.end() :]}" if start is not None else line


def _shown(block: list[str], change: Callable[[str], str] | None = None) -> list[str]:
    """The lines of one block without what is more than text, but for code that is code for sure.

    A Markdown parser pairs backticks over the whole block, and tables and escapes change the
    pairs. Where each line is in balance by itself there is only one way to pair them.
    """
    change = change or _text_only
    sure = all(
        "`" not in _CODE_SPAN.sub("", line)
        and "\\`" not in line
        and not any("|" in span[2] or "]:" in span[2] for span in _CODE_SPAN.finditer(line))
        for line in block
    )
    return [_outside_code(line, change) if sure else change(line) for line in block]


def _outside_code(line: str, change: Callable[[str], str]) -> str:
    parts: list[str] = []
    end = 0
    for span in _CODE_SPAN.finditer(line):
        parts += [change(line[end : span.start()]), span[0]]
        end = span.end()
    return "".join([*parts, change(line[end:])])


def _text_only(text: str) -> str:
    """Markdown without HTML, pictures and the links that a page of the docs should not have."""
    return _NO_LINK.sub("]\\\\", text.replace("<", "&lt;").replace("![", "!\\["))


def _without_brackets(text: str) -> str:
    return _BRACKET.sub(r"\1\\\2", _text_only(text))
