"""The documentation says what is: what it shows is run, what it lists is compared with the code."""

import os
import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from itertools import takewhile
from pathlib import Path

import pytest

from generator.cli import voicegen
from generator.config_docs import DOCS
from generator.config_file import IDEMPOTENCY, PAGINATION, PYTHON, TOP, WEBHOOKS
from generator.config_select import SELECT
from generator.language_file import (
    ALIGN,
    CASES,
    FORM,
    FORMS,
    KINDS,
    MORE_FORMS,
    QUOTING,
    STYLES,
    TOP as TOP_OF_LANGUAGE,
)

ROOT = Path(__file__).parent.parent
README = ROOT / "README.md"
ARCHITECTURE = ROOT / "docs/architecture.md"
DECISIONS = sorted((ROOT / "docs/decisions").glob("[0-9]*.md"))
PAGES = [README, ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").rglob("*.md"))]
BLOCK = re.compile(r"^```(\w+)(?: (\S+))?\n(.*?)^```$", re.MULTILINE | re.DOTALL)
LINK = re.compile(r"\[[^\]]+\]\(([^)\s]+)\)")
END = "\x1e"

each_page = pytest.mark.parametrize(
    "page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix()
)


def text(page: Path) -> str:
    return page.read_text("utf-8")


def prose(page: Path) -> str:
    return BLOCK.sub("", text(page))


# ---------------------------------------------------------------------------- what is shown


def test_readme_shows_what_happens(tmp_path: Path) -> None:
    """Blocks with a file name are that file, `console` blocks are run: each `$` is a command."""
    _clone(tmp_path)
    blocks = BLOCK.findall(text(README))
    for _, file, body in blocks:
        if file and (tmp_path / file).exists():
            # Whoever has followed the page already has in the document what it adds.
            _replace(tmp_path / file, _parted(tmp_path / file, body)[1], "")
    _run(["make generate"], tmp_path)
    for language, file, body in blocks:
        if language == "console":
            shown = re.split(r"^\$ (.*)\n", body, flags=re.MULTILINE)[1:]
            commands, outputs = shown[::2], shown[1::2]
            found = _run(commands, tmp_path)
            for command, output, real in zip(commands, outputs, found, strict=True):
                assert _steady(output) == _steady(real), command
        elif file:
            _put(tmp_path / file, body)


def _clone(folder: Path) -> None:
    """What commands need of the project, and a `.venv` whose python is the one that runs this."""
    for name in ("specs", "generated"):
        shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("Makefile", "pyproject.toml", "requirements.lock"):
        shutil.copy(ROOT / name, folder)
    bin_ = folder / ".venv/bin"
    bin_.mkdir(parents=True)
    python = f'exec "{sys.executable}"'
    voicegen_ = f'PYTHONPATH="{ROOT}" {python} -m generator'
    for name, command in (("python", python), ("voicegen", voicegen_)):
        (bin_ / name).write_text(f'#!/bin/sh\n{command} "$@"\n', "utf-8")
        (bin_ / name).chmod(0o755)
    (folder / ".venv/.ready").touch()


def _put(path: Path, body: str) -> None:
    """Make a file, or add to it: to a document below `paths:`, to settings at their end.

    Settings that begin with the lines of keys belong below those.
    """
    keys, added = _parted(path, body)
    if path.name == "voice-advanced.yaml":
        _replace(path, "\npaths:\n", f"\npaths:\n{body}")
    elif keys:
        whole, end = text(path), 0
        for key in keys:
            end = whole.index(f"\n{key}", end) + len(key) + 1
        path.write_text(f"{whole[:end]}{added}{whole[end:]}", "utf-8")
    else:
        with path.open("a", encoding="utf-8") as file:
            file.write(body)


def _parted(path: Path, body: str) -> tuple[list[str], str]:
    """The keys that a block of settings begins with, and what it adds below them."""
    lines = body.splitlines(keepends=True) if path.name == "voicegen.yaml" else []
    keys = [*takewhile(lambda line: line.endswith(":\n"), lines)]
    return keys, "".join(lines[len(keys) :]) or body


def _replace(path: Path, old: str, new: str) -> None:
    path.write_text(text(path).replace(old, new), "utf-8")


def _run(commands: list[str], folder: Path) -> list[str]:
    """The output of each command, all in one shell, where `$?` is the one before."""
    steps = [f"(exit $status)\n{each}\nstatus=$?\nprintf '\\036'\n" for each in commands]
    found = subprocess.run(
        ["bash", "-c", "".join(["exec 2>&1\nstatus=0\n", *steps])],
        cwd=folder,
        env={
            **{name: os.environ[name] for name in ("HOME", "XDG_CACHE_HOME") if name in os.environ},
            "PATH": f"{folder}/.venv/bin:{os.environ['PATH']}",
            "PYTHONUTF8": "1",
            "LC_ALL": "C",
        },
        stdout=subprocess.PIPE,
    )
    return found.stdout.decode().split(END)[:-1]


def _steady(output: str) -> str:
    """Without seconds, and without the size of the home document, which may grow."""
    output = re.sub(r"in \d+\.\d\d s$", "in 0.00 s", output, flags=re.MULTILINE)
    return re.sub(
        r"^\d+ operations, .*",
        lambda line: re.sub(r"\d+", "0", line[0]),
        output,
        flags=re.MULTILINE,
    )


# ---------------------------------------------------------------------------- what is listed


def test_every_setting_is_described() -> None:
    settings = text(README).partition("## Settings")[2].partition("\n## ")[0]
    described = re.findall(r"^\| `([\w.]+)` \|", settings, re.MULTILINE)
    groups = {"python": PYTHON, "webhooks": WEBHOOKS, "idempotency": IDEMPOTENCY}
    groups |= {"pagination": PAGINATION, "docs": DOCS, "select": SELECT}
    known = [name for name in TOP if name not in groups]
    known += [f"{group}.{name}" for group, names in groups.items() for name in names]
    assert sorted(described) == sorted(known)


def test_every_entry_of_a_language_is_described() -> None:
    told = text(ROOT / "docs/adding-docs.md").partition("### language.yaml")[2]
    told = told.partition("\n### ")[0]
    known = [
        *TOP_OF_LANGUAGE,
        *FORM,
        *FORMS,
        *MORE_FORMS,
        *STYLES,
        *ALIGN,
        *CASES,
        *KINDS,
        *QUOTING,
    ]
    assert [name for name in known if f"`{name}`" not in told] == []


def test_every_command_and_option_is_described() -> None:
    told = text(README).partition("## Commands")[2].partition("\n## ")[0]
    for name, command in voicegen.commands.items():
        assert f"`voicegen {name}" in told
        for parameter in command.params:
            for option in parameter.opts if parameter.param_type_name == "option" else ():
                assert f"`{option}" in told, f"{name} {option}"


def test_every_module_is_named() -> None:
    named = re.findall(r"^\| `([\w/]+\.py)` \|", text(ARCHITECTURE), re.MULTILINE)
    there = {path.relative_to(ROOT / "generator").as_posix() for path in _modules()}
    assert set(named) == there
    assert len(named) == len(there)


def test_modules_import_only_what_is_named_above_them() -> None:
    named = re.findall(r"^\| `([\w/]+\.py)` \|", text(ARCHITECTURE), re.MULTILINE)
    above: list[str] = []
    for name in named:
        source = text(ROOT / "generator" / name)
        found = re.findall(r"^\s*from generator\.?(\S*) import (\w*)", source, re.MULTILINE)
        for module, first in found:
            path = module.replace(".", "/")
            if (ROOT / "generator" / path / f"{first}.py").is_file():
                path = f"{path}/{first}"
            if module:
                assert f"{path}.py" in above or f"{path}/__init__.py" in above, f"{name}: {module}"
        above.append(name)


def _modules() -> Iterator[Path]:
    """All modules that hold code; a package's `__init__` may be no more than a docstring."""
    for path in (ROOT / "generator").rglob("*.py"):
        if path.name != "__init__.py" or "import" in text(path):
            yield path


def test_every_make_target_is_described() -> None:
    targets = re.findall(r"^([a-z-]+):.*## ", text(ROOT / "Makefile"), re.MULTILINE)
    told = text(README) + text(ROOT / "CONTRIBUTING.md")
    assert [name for name in targets if f"make {name}" not in told] == []


def test_every_dependency_has_its_reason() -> None:
    (page,) = [page for page in DECISIONS if "dependencies" in page.name]
    told = set(re.findall(r"^\| `([^`]+)` \|", text(page), re.MULTILINE))
    project = tomllib.loads(text(ROOT / "pyproject.toml"))
    client = tomllib.loads(text(ROOT / "generated/python/pyproject.toml"))
    needed = [
        *project["build-system"]["requires"],
        *project["project"]["dependencies"],
        *project["dependency-groups"]["dev"],
        *client["project"]["dependencies"],
        *client["project"]["optional-dependencies"]["testing"],
    ]
    assert told == {re.split(r"[^\w.-]", each, maxsplit=1)[0] for each in needed}


def test_decisions_are_numbered_and_complete() -> None:
    assert [page.name[:4] for page in DECISIONS] == [f"{n + 1:04}" for n in range(len(DECISIONS))]
    for page in DECISIONS:
        parts = re.findall(r"^#+ (.*)", text(page), re.MULTILINE)
        assert parts[0].startswith(f"{page.name[:4]}: ")
        assert parts[1:] == ["Context", "Decision", "Alternatives", "Consequences"], page.name
    index = LINK.findall(text(ROOT / "docs/decisions/README.md"))
    assert [each for each in index if each[0].isdigit()] == [page.name for page in DECISIONS]


# ---------------------------------------------------------------------------- form


@each_page
def test_links_lead_somewhere(page: Path) -> None:
    for link in LINK.findall(prose(page)):
        if "://" not in link:
            path, _, anchor = link.partition("#")
            target = page.parent / path if path else page
            assert target.exists(), link
            assert not anchor or anchor in _anchors(target), link


def _anchors(page: Path) -> set[str]:
    titles = re.findall(r"^#+ (.*)", prose(page), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-") for title in titles}


@each_page
def test_lines_can_be_read(page: Path) -> None:
    lines = [line for line in prose(page).splitlines() if not line.startswith("|")]
    assert [line for line in lines if len(line) > 100 or line != line.rstrip()] == []
