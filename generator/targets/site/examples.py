"""The programs of a page, one for each language, and what belongs to them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeAlias

from generator import ir
from generator.docs.book import Book
from generator.docs.chapters import Command, Sample
from generator.docs.programs import Program, Programs

# Of a language: what its templates are filled with, and a note that stands above the program.
Tab: TypeAlias = "tuple[Mapping[str, str], Program, Any, Mapping[str, str], Any, str]"


class Examples:
    """Gathers the programs of all languages."""

    def __init__(self, book: Book) -> None:
        self.book = book

    def minimal(self, command: Command) -> list[dict[str, Any]]:
        """The programs with what a command needs."""
        return self._example(command.samples)

    def whole(self, command: Command) -> list[dict[str, Any]]:
        """The programs with all that a command takes, where that is more than it needs."""
        return self._example(command.whole) if command.optional else []

    def first(self) -> list[dict[str, Any]]:
        """The first program that a reader runs."""
        shown = self.book.plan.operation
        pairs = zip(self.book.api.operations, self.book.chapters.commands, strict=True)
        commands = [command for each, command in pairs if shown is not None and each.id == shown.id]
        return [example for command in commands for example in self.minimal(command)]

    def receiver(self) -> list[dict[str, Any]]:
        return self._general(Programs.receive_webhooks, "webhooks")

    def errors(self) -> list[dict[str, Any]]:
        return self._general(Programs.handle_errors, "errors")

    def installations(self) -> list[tuple[Mapping[str, str], Mapping[str, str], Any]]:
        """What installs the package of each language."""
        return [
            (self._language(each), self.book.sdk(name), self.book.own_texts(name))
            for name, each in self.book.programs.items()
        ]

    def languages(self) -> list[dict[str, str]]:
        """The languages, with the packages that their programs use."""
        return [
            {
                "title": each.language.title,
                "package": (
                    f"`{sdk['package']}`" if sdk["package"] else str(self.book.texts["none"])
                ),
                "version": sdk["version"],
            }
            for name, each in self.book.programs.items()
            for sdk in [self.book.sdk(name)]
        ]

    def names(self, operation: ir.Operation) -> list[tuple[str, str]]:
        """What the method of a command is called, and in which languages."""
        found: dict[str, list[str]] = {}
        for each in self.book.programs.values():
            if not each.language.raw:
                found.setdefault(each.method(operation.id), []).append(each.language.title)
        comma = str(self.book.texts["types"]["comma"])  # type: ignore[index,call-overload]
        return [(name, comma.join(titles)) for name, titles in found.items()]

    def _general(
        self, write: Callable[[Programs], Program | None], note: str
    ) -> list[dict[str, Any]]:
        programs = {name: write(each) for name, each in self.book.programs.items()}
        tabs = self._tabs(programs, note)
        return [{"tabs": tabs}] if tabs else []

    def _example(self, samples: Sequence[Sample]) -> list[dict[str, Any]]:
        tabs = self._tabs({each.language: each.program for each in samples})
        return [{"tabs": tabs}] if tabs else []

    def _tabs(self, programs: Mapping[str, Program | None], note: str = "") -> list[Tab]:
        found: list[Tab] = []
        for name, each in self.book.programs.items():
            program = programs.get(name)
            if program is not None:
                own: Any = self.book.own_texts(name)
                said = str(own.get(note, ""))
                found.append(
                    (self._language(each), program, each.delivery, self.book.sdk(name), own, said)
                )
        return found

    def _language(self, programs: Programs) -> Mapping[str, str]:
        return {
            "title": programs.language.title,
            "fence": programs.language.fence,
            "installation": f"{programs.folder}/installation.md.j2",
        }
