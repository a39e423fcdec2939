"""How a language is written: its strings, names and calls, as a folder of templates says it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from string import Template
from typing import Literal

from generator.naming import words
from generator.source import Node
from generator.text import HIDDEN

Case = Literal["wire", "snake", "camel", "pascal", "upper"]
# The programs beside those of the commands.
PROGRAMS = ("handle_errors", "receive_webhooks")
WIDE = ("64", "32")  # the widest first
_PLAIN_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """How something that has parts is written; `$name`, `$type` and `$value` are filled in.

    `align` sets values in a column: those of the `entries` that take one line each, or what stands
    in the first lines of all.

    The parts of a request that is `spread` are arguments of the call themselves. An object of more
    than `most` parts takes the form `many`. What is written in the form `needs` an import.
    """

    open: Template
    item: Template
    separator: str
    close: str
    empty: Template
    style: str = "fit"
    most: int = 0
    needs: str = ""
    trailing: bool = False
    align: str = ""
    spread: bool = False

    @property
    def names_type(self) -> bool:
        """Whether the name of a type stands in it."""
        return "type" in self.open.get_identifiers() + self.empty.get_identifiers()


@dataclass(frozen=True, slots=True, kw_only=True)
class Quoting:
    """How text is written between quotes; an escape may be for several characters together.

    `hidden` writes the UTF-16 code units of a character that cannot be seen, `octet` the bytes of
    its UTF-8 in place of them; `astral` writes the code point of one that is beyond U+FFFF.
    """

    quote: str = '"'
    escapes: Mapping[str, str] = field(default_factory=dict)
    hidden: str = "\\u%04x"
    astral: str = ""
    octet: str = ""

    def written(self, text: str) -> str:
        """A text as source text, with its quotes."""
        special = sorted(self.escapes, key=len, reverse=True)
        escaped = re.compile("|".join([*map(re.escape, special), HIDDEN.pattern]))
        return f"{self.quote}{escaped.sub(self._escape, text)}{self.quote}"

    def _escape(self, found: re.Match[str]) -> str:
        sign = found[0]
        if sign in self.escapes:
            return self.escapes[sign]
        if self.octet:
            return "".join(self.octet % byte for byte in sign.encode("utf-8", "replace"))
        if self.astral and sign > "\uffff":
            return self.astral % ord(sign)
        return "".join(self.hidden % unit for unit in _units(sign))


@dataclass(frozen=True, slots=True, kw_only=True)
class Language:
    """A language of the docs.

    `ours` is the one whose package voicegen itself writes: its names come from that package. A
    language that is `raw` has no SDK with methods for the operations: its programs make the HTTP
    request, and `argument` is how they write what is not its body; those that are `plain` send
    nothing but JSON to a URL. `programs` says which programs have a name of their own.
    `answer` stands before a call that is answered with something; a call stands `margin` columns
    from the left, and `error_margin` where errors are handled. `reader` leads to what a delivery
    holds, where that is not read as an answer is.

    What varies in a path is in a variable where `cases` say how those are written; none is called
    as one of the `reserved` words. `accessor` leads into an object, `nested` from there into the
    next. `wide` says how integers of more than 32 and more than 64 bits are written.
    """

    name: str
    title: str
    fence: str
    file: Template
    programs: Mapping[str, str]
    ours: bool
    raw: bool
    plain: bool
    indent: str
    width: int
    margin: int
    error_margin: int
    cases: Mapping[str, Case]
    capitals: frozenset[str]
    reserved: frozenset[str]
    text: Quoting
    argument: Quoting
    words: Mapping[str, str]
    wide: Mapping[str, Template]
    optional: Mapping[str, Template]
    kinds: Mapping[str, str]
    enum: Template | None
    path: Template | None
    accessor: Template
    nested: Template
    element: Template | None
    reader: Template | None
    answer: str
    forms: Mapping[str, Form]

    def cased(self, wire: str, what: str) -> str:
        """A name of the document as this language writes it; empty where it cannot."""
        case = self.cases.get(what, "wire")
        if case == "wire":
            return wire if _PLAIN_NAME.fullmatch(wire) else ""
        found = [
            each.upper() if each.lower() in self.capitals else each.lower() for each in words(wire)
        ]
        match case:
            case "pascal":
                name = "".join(_capital(each) for each in found)
            case "camel":
                first, rest = found[:1], found[1:]
                name = "".join([*map(str.lower, first), *map(_capital, rest)])
            case "snake":
                name = "_".join(found).lower()
            case _:
                name = "_".join(found).upper()
        return name if _PLAIN_NAME.fullmatch(name) else ""

    def variable(self, wire: str) -> str:
        """The variable that holds a value of this name; empty where there is none."""
        name = self.cased(wire, "variable") if "variable" in self.cases else ""
        return name if name not in self.reserved else ""

    def integer(self, value: int) -> str:
        """An integer as a literal that is wide enough."""
        needed = value.bit_length() + 1  # with the sign
        templates = [self.wide[each] for each in WIDE if each in self.wide and int(each) < needed]
        return templates[0].substitute(value=value) if templates else str(value)

    def file_of(self, snake: str) -> str:
        """The name of the file of a program."""
        pascal = "".join(_capital(each) for each in snake.split("_"))
        return self.file.substitute(snake=snake, pascal=pascal)


def _capital(word: str) -> str:
    return word[:1].upper() + word[1:]


def _units(sign: str) -> list[int]:
    """The UTF-16 code units of a character; a lone surrogate is no character."""
    data = sign.encode("utf-16-be", "replace")
    return [int.from_bytes(data[at : at + 2], "big") for at in range(0, len(data), 2)]


@dataclass(frozen=True, slots=True)
class Materials:
    """What docs pages are made of beside the API: languages, and texts by locale.

    `texts` are those that all languages share, `language_texts` those of one, by its name and the
    locale.
    """

    languages: Mapping[str, Language] = field(default_factory=dict)
    texts: Mapping[str, Mapping[str, Node]] = field(default_factory=dict)
    language_texts: Mapping[tuple[str, str], Mapping[str, Node]] = field(default_factory=dict)
