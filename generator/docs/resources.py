"""Commands by the resource that they are called on, where one page would be too long for all."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from generator.docs.chapters import Chapters, Command
from generator.docs.file_names import Wanted, file_names
from generator.docs.programs import Program

# What a page of 500 lines has room for beside what it says of the API as a whole.
MOST_LINES = 340
# What surrounds the call in the section of a command: its facts, and the rest of the program.
FRAME = 25


@dataclass(frozen=True, slots=True, kw_only=True)
class Resource:
    """A resource with its commands; `file` is the name of the file about it."""

    name: str
    file: str
    commands: Sequence[Command]


def are_many(chapters: Chapters, language: str) -> bool:
    """Whether the commands, each with a program in the language, are too much for one page."""
    programs = [
        each.program
        for command in chapters.commands
        for each in command.samples
        if each.language == language
    ]
    frames = FRAME * len(chapters.commands) + len(chapters.events)
    return frames + sum(map(_lines, programs)) > MOST_LINES


def by_resource(commands: Sequence[Command]) -> list[Resource]:
    """The resources in the order of their first command."""
    found: dict[str, list[Command]] = {}
    for each in commands:
        found.setdefault(each.resource, []).append(each)
    files = file_names({name: Wanted(name, name) for name in found})
    return [
        Resource(name=name, file=files[name].replace("_", "-"), commands=listed)
        for name, listed in found.items()
    ]


def _lines(program: Program) -> int:
    texts = (program.call, program.body, *program.form, *program.headers)
    return sum(len(text.splitlines()) for text in texts)
