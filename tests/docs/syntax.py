"""Asks each language whether programs are programs; nothing of them is run."""

from __future__ import annotations

import ast
import shutil
import subprocess
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

HERE = Path(__file__).parent


def _each(*command: str) -> Callable[[Sequence[Path]], str]:
    def check(files: Sequence[Path]) -> str:
        return "".join(_said(*command, str(file)) for file in files)

    return check


def _at_once(*command: str) -> Callable[[Sequence[Path]], str]:
    return lambda files: _said(*command, *map(str, files))


def _said(*command: str) -> str:
    done = subprocess.run(command, capture_output=True, text=True, timeout=120)
    return f"{done.stdout}{done.stderr}" if done.returncode else ""


def _python(files: Sequence[Path]) -> str:
    found = []
    for file in files:
        try:
            ast.parse(file.read_text("utf-8"))
        except SyntaxError as error:
            found.append(f"{file.name}: {error}\n")
    return "".join(found)


def _javascript(files: Sequence[Path]) -> str:
    modules = [file.with_suffix(".mjs") for file in files]
    for file, module in zip(files, modules, strict=True):
        module.write_bytes(file.read_bytes())
    return _each("node", "--check")(modules)


# By the word after ```: the tool that must be there, and what finds the faults of some files.
CHECKS: Mapping[str, tuple[str, Callable[[Sequence[Path]], str]]] = {
    "bash": ("bash", _each("bash", "-n")),
    "go": ("gofmt", _at_once("gofmt", "-e", "-l")),
    "java": ("java", _at_once("java", str(HERE / "ParseJava.java"))),
    "javascript": ("node", _javascript),
    "php": ("php", _each("php", "-l")),
    "python": ("", _python),
    "ruby": ("ruby", _each("ruby", "-c")),
}


def missing(fence: str) -> str:
    """The tool that checks a language and is not here; empty if it is."""
    tool = CHECKS[fence][0]
    return tool if tool and shutil.which(tool) is None else ""


def faults(fence: str, programs: Mapping[str, str], folder: Path) -> str:
    """What a language says of programs, by their file names, that it cannot read."""
    files = [folder / name for name in programs]
    for file in files:
        file.write_text(programs[file.name], "utf-8")
    return CHECKS[fence][1](files)
