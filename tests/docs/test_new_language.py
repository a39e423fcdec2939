"""A language comes with a folder of templates and pins: PHP, which the generator does not know."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Mapping
from pathlib import Path

import pytest

from generator.pipeline import run
from tests.client.document import refusals
from tests.client.server import KEY, Server, reply
from tests.docs import syntax
from tests.snippets.blocks import page
from tests.snippets.deliveries import PUBLIC_KEY, deliveries, post
from tests.snippets.processes import Command, Serving, free_port, run as run_command, serving

ROOT = Path(__file__).parents[2]
PHP = Path(__file__).parent / "php"
SETTINGS = """\
document: voice-advanced.yaml
templates: templates
webhooks: {state_fields: [client_state]}
python:
  public_key_environment: TELNYX_PUBLIC_KEY
docs:
  name: toy
  operation: SendDTMF
  event: call.dtmf.received
  languages:
    php:
      package: toy/telnyx
      version: 1.2.3
      names:
        SendDTMF: calls.dtmf.send
"""
SKILL = "skills/toy-php/"
METHOD = re.compile(r'->method\("([^"]+)"\)')

pytestmark = pytest.mark.skipif(shutil.which("php") is None, reason="php is not here")


@pytest.fixture(scope="module")
def skill(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, str]:
    """What is made of the document with a folder of templates beside it."""
    folder = tmp_path_factory.mktemp("toy")
    shutil.copytree(PHP / "templates", folder / "templates")
    shutil.copy(ROOT / "specs/voice-advanced.yaml", folder)
    (folder / "voicegen.yaml").write_text(SETTINGS, "utf-8")
    result = run(folder / "voice-advanced.yaml", None, ["skills"])
    assert result.report.diagnostics == []
    return result.files


@pytest.fixture(scope="module")
def programs(
    skill: Mapping[str, str], tmp_path_factory: pytest.TempPathFactory
) -> Mapping[str, Path]:
    """The programs by their file names, beside what stands in for the SDK."""
    folder, problems = tmp_path_factory.mktemp("programs"), list[str]()
    shutil.copytree(PHP / "vendor", folder / "vendor")
    found = [each for path, text in skill.items() for each in page(Path(path), text, problems)]
    assert problems == []
    titled = {each.title: each.code for each in found if each.title is not None}
    for name, code in titled.items():
        (folder / name).write_text(code, "utf-8")
    (folder / "vendor/routes.json").write_text(json.dumps(_routes(skill)), "utf-8")
    return {name: folder / name for name in titled}


def test_the_skill_has_all_that_the_others_have(skill: Mapping[str, str]) -> None:
    assert {path.removeprefix(SKILL) for path in skill} == {
        "SKILL.md",
        "references/commands.md",
        "references/errors.md",
        "references/events.md",
    }
    text = skill[f"{SKILL}SKILL.md"]
    assert "composer require toy/telnyx:1.2.3" in text
    assert "The body must be read from `php://input`" in text
    assert len(text.splitlines()) < 500


def test_generator_knows_nothing_of_the_language() -> None:
    sources = [*(ROOT / "generator").rglob("*.py"), *(ROOT / "templates").rglob("*.*")]
    assert [
        path for path in sources if re.search(r"(?i)\bphp\b", path.read_text("utf-8", "replace"))
    ] == []


def test_programs_are_php(programs: Mapping[str, Path], tmp_path: Path) -> None:
    assert len(programs) == 2 * 9 + 2
    texts = {name: path.read_text("utf-8") for name, path in programs.items()}
    assert syntax.faults("php", texts, tmp_path) == ""


def test_pins_name_the_methods(programs: Mapping[str, Path]) -> None:
    for name in ("send_dtmf.php", "send_dtmf_all.php", "handle_errors.php"):
        assert METHOD.findall(programs[name].read_text("utf-8")) == ["calls.dtmf.send"]


def test_commands_send_what_the_document_says(programs: Mapping[str, Path], server: Server) -> None:
    commands = {
        name: path
        for name, path in programs.items()
        if name not in ("handle_errors.php", "receive_webhooks.php")
    }
    for name, path in commands.items():
        done = run_command(_started(path, server))
        assert (done.status, done.output) == (0, "ok\n"), name
    # the server holds each of them against the document
    assert len(server.received) == len(commands) == 18


def test_errors_are_told(programs: Mapping[str, Path], server: Server) -> None:
    body = next(iter(refusals().values()))
    server.answer = reply(422, body)
    done = run_command(_started(programs["handle_errors.php"], server))
    error = body["errors"][0]
    assert (done.status, done.output) == (1, f"status 422: {error['code']} {error['title']}\n")


def test_deliveries_are_checked(programs: Mapping[str, Path]) -> None:
    path = programs["receive_webhooks.php"]
    with free_port() as port:
        command = Command(
            argv=["php", "-S", f"127.0.0.1:{port}", path.name],
            cwd=path.parent,
            env={"TELNYX_PUBLIC_KEY": PUBLIC_KEY},
        )
        with serving(command, port) as receiver:
            assert isinstance(receiver, Serving), receiver
            for each in deliveries():
                assert post(port, each) in each.wanted, each.name
                assert each.tells in receiver.output(), each.name


def _started(program: Path, server: Server) -> Command:
    env = {"TELNYX_API_KEY": KEY, "TELNYX_BASE_URL": server.url}
    return Command(argv=["php", program.name], cwd=program.parent, env=env)


def _routes(skill: Mapping[str, str]) -> dict[str, tuple[str, str]]:
    """The request that each method stands for, as the skill itself says."""
    routes = {}
    for command in skill[f"{SKILL}references/commands.md"].split("\n## ")[1:]:
        ((verb, path),) = re.findall(r"^`([A-Z]+) (/\S+)`$", command, re.MULTILINE)
        (method,) = METHOD.findall(command)
        routes[method] = (verb, re.sub(r"\{[^}]*\}", "%s", path))
    return routes
