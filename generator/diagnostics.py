"""Say where a document is wrong: positions, findings and the report that collects them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from difflib import get_close_matches
from typing import Literal, NamedTuple, Protocol

Severity = Literal["error", "warning"]


class Pos(NamedTuple):
    """A place in a text; line and column count from 1."""

    file: str
    line: int
    column: int

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One finding: what is wrong, where, and what to do about it.

    A slip breaks a rule but hides nothing that the output needs: a lenient run goes on.
    """

    severity: Severity
    code: str
    pos: Pos
    message: str
    hint: str = ""
    slip: bool = False


def closest(word: str, known: Iterable[str]) -> str | None:
    """The known word that was probably meant; None where nothing is near."""
    # Both bounds keep the comparison, which is quadratic, from being an attack.
    if len(word) > 100:
        return None
    candidates = [name for name in known if len(name) <= 100][:5000]
    folded = {name.lower(): name for name in reversed(candidates)}
    near = get_close_matches(word.lower(), folded, n=1)
    return folded[near[0]] if near else None


class Content(Protocol):
    """What a file says, without its comments and spaces."""

    def plain(self) -> object: ...


class Report:
    """The findings of one run, with the texts that they point into, and what was read of them."""

    def __init__(self, lenient: bool = False) -> None:
        self.lenient = lenient
        self._found: dict[Diagnostic, None] = {}
        self._texts: dict[str, str] = {}
        self._lines: dict[str, list[str]] = {}
        self._contents: dict[str, Content] = {}
        self._removed: dict[str, Pos] = {}
        self._thinned: dict[Pos, str] = {}

    def add_source(self, file: str, text: str) -> None:
        """Remember a text, so that findings can show the line they mean."""
        self._texts[file] = text
        self._lines.pop(file, None)

    def add_content(self, file: str, content: Content) -> None:
        """Remember what a file says, so that a later run can tell whether that has changed."""
        self._contents[file] = content

    def add_removal(self, pointer: str, by: Pos, told: str, holder: Pos) -> None:
        """Remember what an overlay takes out of a document; errors at its holder tell of it."""
        self._removed[pointer] = by
        self._thinned[holder] = f"{by.file}:{by.line} takes {told} out"

    def removal_of(self, pointer: str) -> Pos | None:
        """Where an overlay takes out what a pointer means, or something that holds it."""
        while pointer and pointer not in self._removed:
            pointer = pointer.rpartition("/")[0]
        return self._removed.get(pointer)

    def text(self, file: str) -> str:
        """The text of a file that was read for this report; empty for any other."""
        return self._texts.get(file, "")

    def error(self, code: str, pos: Pos, message: str, *, hint: str = "") -> None:
        self._add(Diagnostic("error", code, pos, message, hint))

    def slip(self, code: str, pos: Pos, message: str, *, hint: str = "") -> None:
        """An error that a lenient run lets pass as a warning."""
        severity: Severity = "warning" if self.lenient else "error"
        self._add(Diagnostic(severity, code, pos, message, hint, slip=True))

    def warning(self, code: str, pos: Pos, message: str, *, hint: str = "") -> None:
        self._add(Diagnostic("warning", code, pos, message, hint))

    def extend(self, found: Iterable[Diagnostic]) -> None:
        """Take over findings of another report."""
        for each in found:
            self._add(each)

    def adopt_errors(self, other: Report, renamed: Callable[[str], str]) -> None:
        """Take over errors with the texts that they point into, their files under other names."""
        for found in other.diagnostics:
            if found.severity != "error":
                continue
            self._add(
                replace(
                    found,
                    pos=found.pos._replace(file=renamed(found.pos.file)),
                    message=renamed(found.message),
                    hint=renamed(found.hint),
                )
            )
        for file, text in other._texts.items():
            self.add_source(renamed(file), text)

    @property
    def contents(self) -> Mapping[str, Content]:
        """What each file says that was read, by the name that is shown to people."""
        return self._contents

    @property
    def ok(self) -> bool:
        """True while nothing that was found forbids to go on."""
        return not self.errors

    @property
    def errors(self) -> int:
        """How many findings forbid to go on."""
        return sum(found.severity == "error" for found in self._found)

    @property
    def slips(self) -> int:
        """How many findings are slips: let pass in a lenient run, errors in any other."""
        return sum(found.slip for found in self._found)

    @property
    def diagnostics(self) -> list[Diagnostic]:
        """The findings in the order of their positions."""
        return sorted(self._found, key=lambda found: (found.pos, found.code, found.message))

    def source_line(self, pos: Pos) -> str | None:
        """The line that a position points into, or None when there is no such line."""
        if pos.file not in self._lines:
            # Not splitlines(): it also breaks where no editor begins a line, at U+2028 for one.
            self._lines[pos.file] = re.split(r"\r\n|\r|\n", self._texts.get(pos.file, ""))
        lines = self._lines[pos.file]
        return lines[pos.line - 1] if 0 < pos.line <= len(lines) else None

    def _add(self, found: Diagnostic) -> None:
        removal = self._thinned.get(found.pos)
        if removal and (found.severity == "error" or found.slip):
            found = replace(found, hint=f"{found.hint}; {removal}" if found.hint else removal)
        self._found[found] = None
