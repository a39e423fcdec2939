"""A document that tries to become code, Markdown or YAML stays text in every skill."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any, TypeAlias

import pytest
from markdown_it import MarkdownIt
from markdown_it.token import Token
from yaml import safe_load

from generator.pipeline import TEMPLATES, run
from tests.cases import GOLDEN
from tests.client.server import Server, reply
from tests.docs import syntax
from tests.snippets.blocks import Block, page

pytestmark = pytest.mark.heavy

SPEC = GOLDEN / "hostile_text_stays_text_in_skills/spec.yaml"
LANGUAGES = sorted(path.parent.name for path in TEMPLATES.glob("languages/*/language.yaml"))
# Without these, Go has no program with a request in it.
TYPES = {"go": {'send"; touch owned; $(touch owned) #{exit}': "sdk.SendParams"}}
SETTINGS: dict[str, Any] = {
    "python": {"distribution": "hostile-skills", "package": "hostile_skills", "client": "Hostile"},
    "docs": {
        "languages": {
            name: {"package": "sdk", "version": "1.0", "types": TYPES.get(name, {})}
            for name in LANGUAGES
        }
    },
}
# what the pages link to by themselves: their headings, other pages; and the one link of the
# document that leads to the web
LINKS = ("#", "references/", "https://good.example/c")
TRACE = "a'; touch owned; '$(touch owned)`touch owned`\\"

Files: TypeAlias = "Mapping[str, str]"


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> Files:
    """The package, and the skills in all languages that there are templates for."""
    config = tmp_path_factory.mktemp("settings") / "voicegen.yaml"
    config.write_text(json.dumps(SETTINGS), "utf-8")
    result = run(SPEC, config, ["python", "skills"])
    assert [str(each) for each in result.report.diagnostics if each.code != "untranslated"] == []
    return result.files


def pages_of(files: Files, language: str) -> dict[str, str]:
    start = f"skills/hostile-skills-{language}/"
    return {
        path.removeprefix(start): text for path, text in files.items() if path.startswith(start)
    }


def body(text: str) -> str:
    """A page without what stands before its Markdown."""
    return text.split("\n---\n", 1)[1] if text.startswith("---") else text.split("\n", 1)[1]


def all_tokens(text: str) -> Iterator[Token]:
    for token in MarkdownIt("gfm-like", {"linkify": False}).parse(body(text)):
        yield token
        yield from token.children or ()


def blocks(files: Files, language: str) -> list[Block]:
    problems: list[str] = []
    found = [
        block
        for path, text in pages_of(files, language).items()
        for block in page(Path(path), body(text), problems)
    ]
    assert problems == []
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_front_matter_is_yaml_about_the_skill(files: Files, language: str) -> None:
    text = pages_of(files, language)["SKILL.md"]
    matter = safe_load(text.split("---\n")[1])
    assert matter.keys() == {"name", "description", "metadata"}
    assert matter["name"] == f"hostile-skills-{language}"
    assert 0 < len(matter["description"]) <= 1024
    assert "touch owned" in matter["description"]
    assert all(isinstance(each, str) for each in matter["metadata"].values())


@pytest.mark.parametrize("language", LANGUAGES)
def test_pages_have_neither_html_nor_pictures_nor_links_of_the_document(
    files: Files, language: str
) -> None:
    for path, text in pages_of(files, language).items():
        tokens = list(all_tokens(text))
        kinds = {each.type for each in tokens}
        assert not kinds & {"html_block", "html_inline", "image"}, path
        links = [str(each.attrs["href"]) for each in tokens if each.type == "link_open"]
        assert [each for each in links if not each.startswith(LINKS)] == [], path


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_of_a_page_is_swallowed(files: Files, language: str) -> None:
    """All headings of the templates are headings, and tables have the rows that they should."""
    tokens = list(all_tokens(pages_of(files, language)["SKILL.md"]))
    titles = [
        tokens[at + 1].content
        for at, each in enumerate(tokens)
        if (each.type, each.tag) == ("heading_open", "h2")
    ]
    assert titles == [
        "Installation", "Setup", "Error handling", "Retries", "Commands", "Receiving webhooks",
        "Events", "Common mistakes",
    ]  # fmt: skip
    tokens = list(all_tokens(pages_of(files, language)["references/commands.md"]))
    rows = [each for each in tokens if each.type == "tr_open"]
    # the table of the description has two rows, that of the parameters a heading and ten
    assert len(rows) == 2 + 11
    cells = [each for each in tokens if each.type in ("td_open", "th_open")]
    assert len(cells) == 2 * 2 + 11 * 3


@pytest.mark.parametrize("language", LANGUAGES)
def test_programs_are_programs(files: Files, language: str, tmp_path: Path) -> None:
    titled = {each.title: each for each in blocks(files, language) if each.title is not None}
    (fence,) = {each.language for each in titled.values()}
    if tool := syntax.missing(fence):
        pytest.skip(f"{tool} is not here to read {fence}")
    programs = {name: block.code for name, block in titled.items()}
    assert syntax.faults(fence, programs, tmp_path) == ""


def test_a_check_finds_what_is_no_program(tmp_path: Path) -> None:
    found = {
        fence: syntax.faults(fence, {f"bad_{fence}.{fence}": '<?php if ("'}, tmp_path)
        for fence in syntax.CHECKS
        if not syntax.missing(fence)
    }
    assert [fence for fence, said in found.items() if not said] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_fences_are_those_of_the_templates(files: Files, language: str) -> None:
    known = {each.language for each in blocks(files, language) if each.title is not None}
    known |= {"bash", "json", "xml", "groovy", "text"}
    untitled = {each.language for each in blocks(files, language)}
    assert untitled <= known


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_program_is_there_once(files: Files, language: str) -> None:
    titles = [each.title for each in blocks(files, language) if each.title is not None]
    # two commands, each with what is required and with all; errors; the receiver. In Java they
    # share one more, and no program sends a header, which is what the second command needs.
    assert len(titles) == len(set(titles)) == (5 if language == "java" else 6)


def test_curl_is_given_the_values_and_nothing_else_runs(files: Files, tmp_path: Path) -> None:
    # A curl that writes down what it is called with.
    stub = tmp_path / "bin/curl"
    stub.parent.mkdir()
    stub.write_text(
        f"#!{sys.executable}\nimport json, sys\njson.dump(sys.argv[1:], open('argv', 'w'))\n"
    )
    stub.chmod(0o755)
    programs = [each for each in blocks(files, "curl") if (each.title or "").startswith("send_")]
    assert len(programs) == 2
    for number, block in enumerate(programs):
        folder = tmp_path / str(number)
        folder.mkdir()
        (folder / "program.sh").write_text(block.code, "utf-8")
        env = {"PATH": f"{stub.parent}:{os.environ['PATH']}", "HOSTILE_API_KEY": "k"}
        subprocess.run(["bash", "program.sh"], cwd=folder, env=env, check=True, timeout=60)
        assert {each.name for each in folder.iterdir()} == {"program.sh", "argv"}
        argv = json.loads((folder / "argv").read_text("utf-8"))
        assert f"X-Trace: {TRACE}" in argv
        sent = json.loads(argv[argv.index("--data") + 1])
        expected = example()
        assert sent == {name: expected[name] for name in sent}
        assert len(sent) == (4 if number == 0 else len(expected))


def test_python_sends_the_values_and_nothing_else_runs(
    files: Files, tmp_path: Path, server: Server
) -> None:
    for path, text in files.items():
        if "/src/" in path:
            target = tmp_path / "lib" / path.partition("/src/")[2]
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, "utf-8")
    programs = [each for each in blocks(files, "python") if (each.title or "").startswith("send_")]
    assert len(programs) == 2
    server.answer = reply(200, example())
    for number, block in enumerate(programs):
        folder = tmp_path / str(number)
        folder.mkdir()
        (folder / "program.py").write_text(block.code, "utf-8")
        env = {
            "PYTHONPATH": str(tmp_path / "lib"),
            "HOSTILE_API_KEY": "k",
            "HOSTILE_BASE_URL": server.url,
            "PYTHONDONTWRITEBYTECODE": "1",
        }
        command = [sys.executable, "program.py"]
        done = subprocess.run(command, cwd=folder, env=env, timeout=60, capture_output=True)
        assert done.returncode == 0, done.stderr.decode()
        assert [each.name for each in folder.iterdir()] == ["program.py"]
        sent = json.loads(server.last.body)
        assert sent == {name: example()[name] for name in sent}
        assert server.last.headers["x-trace"] == TRACE
    assert len(server.received) == 2


@cache
def example() -> dict[str, object]:
    """What the document gives as values, and what stands where it gives none."""
    order = safe_load(SPEC.read_text("utf-8"))["components"]["schemas"]["Order"]
    plain = {"string": "text", "integer": 1}
    return {
        name: said.get("example", plain.get(said["type"]))
        for name, said in order["properties"].items()
    }
