"""Says what each block is for, and puts equal programs together, so that they run once."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import PurePath

from tests.snippets.blocks import Block

LANGUAGES = ("curl", "go", "java", "javascript", "python", "ruby")
DATA = ("groovy", "http", "json", "text", "toml", "xml", "yaml")
SKILL = re.compile(rf"telnyx-voice-advanced-({'|'.join(LANGUAGES)})(?:-zh-cn)?$")
FIRST_WORDS = {
    "go": "go",
    "javac": "java",
    "java": "java",
    "mvn": "java",
    "node": "javascript",
    "npm": "javascript",
    "npx": "javascript",
    "pip": "python",
    "python": "python",
    "python3": "python",
    "uvicorn": "python",
    "flask": "python",
    "bundle": "ruby",
    "gem": "ruby",
    "ruby": "ruby",
    "curl": "curl",
    "bash": "curl",
    "chmod": "curl",
    "openssl": "curl",
}
KINDS = {
    "handle_errors": "errors",
    "receive_webhooks": "receiver",
    "verify_webhook": "verifier",
    "setup": "first",
    "quick_start": "first",
    "telnyx": "library",
}


@dataclass(frozen=True, kw_only=True)
class Program:
    """A program, a shell command or a piece of data, and all the places that show it."""

    language: str
    # command, command_all, errors, receiver, verifier, first, library, shell, or data
    kind: str
    operation: str | None
    fence: str
    title: str | None
    code: str
    places: list[Block] = field(default_factory=list, compare=False)

    @property
    def name(self) -> str:
        more = f", and {len(self.places) - 1} places more" if len(self.places) > 1 else ""
        return f"{self.places[0].place} {self.title or self.fence}{more}"


def programs(
    found: Iterable[Block], operations: Mapping[str, object], problems: list[str]
) -> list[Program]:
    """What there is to prove, in the order in which it was found."""
    known: dict[Program, Program] = {}
    for block in found:
        languages = _languages(block)
        if not languages:
            told = f"nobody knows which language this {block.language} block belongs to"
            problems.append(f"{block.place}: {told}")
        for language in languages:
            program = _program(block, language, operations)
            if isinstance(program, str):
                problems.append(f"{block.place}: {program}")
                continue
            known.setdefault(program, program).places.append(block)
    return list(known)


def _program(block: Block, language: str, operations: Mapping[str, object]) -> Program | str:
    """What a block is, or why nobody knows."""
    if block.language in DATA:
        return _made(block, language, "data")
    if block.title is None:
        if block.language == "bash":
            return _made(block, language, "shell")
        return f"a {block.language} block needs a title that says what the program does"
    role = snake(PurePath(block.title).stem)
    operation = role.removesuffix("_all")
    if operation in operations:
        kind = "command_all" if role.endswith("_all") else "command"
        return _made(block, language, kind, operation)
    if role in KINDS:
        return _made(block, language, KINDS[role])
    return f"nobody knows what a program called {block.title!r} does"


def _made(block: Block, language: str, kind: str, operation: str | None = None) -> Program:
    return Program(
        language=language,
        kind=kind,
        operation=operation,
        fence=block.language,
        title=block.title,
        code=block.code,
    )


def _languages(block: Block) -> Sequence[str]:
    """By the fence; for commands and data by the skill, by the tab, then by the command itself.

    What only sets variables of the environment is for the programs of all languages.
    """
    if block.language == "bash" and block.title:
        return ["curl"]
    if block.language in LANGUAGES:
        return [block.language]
    if block.language not in ("bash", *DATA):
        return []
    for part in block.path.parts:
        if skill := SKILL.match(part):
            return [skill[1]]
    if block.tab and block.tab.lower() in LANGUAGES:
        return [block.tab.lower()]
    if block.language != "bash":
        return ["java" if block.language in ("groovy", "xml") else "data"]
    words = [word for line in block.code.splitlines() if (word := _word(line))]
    if words and set(words) == {"export"}:
        return LANGUAGES
    return [FIRST_WORDS[word] for word in words if word in FIRST_WORDS][:1]


def _word(line: str) -> str:
    """The program that a line of shell starts, after `NAME=value` and `sudo`."""
    words = [word for word in line.split() if "=" not in word and word != "sudo"]
    return words[0] if words else ""


def snake(name: str) -> str:
    """SendDtmf, sendDtmf and send-dtmf are send_dtmf."""
    parted = re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_", name)
    return parted.replace("-", "_").lower()
