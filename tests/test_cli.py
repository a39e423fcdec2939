"""The command: what it prints, what it returns, and that bad input never shows a traceback."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import click
import pytest
from click.testing import CliRunner, Result

from generator import cli, pipeline
from generator.page import Page
from generator.targets import TARGETS

ROOT = Path(__file__).parent.parent
API = """\
openapi: 3.1.0
info: {title: Acme, version: "1"}
paths:
  /calls:
    get:
      operationId: list_calls
      responses:
        "200": {description: fine}
"""
BROKEN = API.replace("{description: fine}", '{$ref: "#/components/responses/None"}')


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a document, and a target that makes two files of it."""
    (tmp_path / "templates").mkdir()
    (tmp_path / "templates/x.py.j2").write_text("x   = '{{ title }}'\n")
    fake = ModuleType("fake_target")
    fake.plan = lambda api, config, report: api.title  # type: ignore[attr-defined]
    fake.pages = lambda api, plan, config: [  # type: ignore[attr-defined]
        Page(path, "x.py.j2", {"title": plan}) for path in ("src/a.py", "src/b.py")
    ]
    monkeypatch.setitem(sys.modules, "fake_target", fake)
    monkeypatch.setitem(TARGETS, "python", "fake_target")
    monkeypatch.setattr(pipeline, "TEMPLATES", tmp_path / "templates")
    monkeypatch.setenv("VOICEGEN_NO_CACHE", "1")
    monkeypatch.chdir(tmp_path)
    (tmp_path / "api.yaml").write_text(API)
    (tmp_path / "broken.yaml").write_text(BROKEN)
    return tmp_path


def call(*arguments: str) -> Result:
    return CliRunner().invoke(cli.voicegen, arguments)


def shell(*arguments: str, cwd: Path = ROOT, **more: Any) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, "-m", "generator", *arguments],
        cwd=cwd,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        **more,
    )


def test_generate_then_check(home: Path) -> None:
    first = call("generate", "api.yaml")
    assert (first.exit_code, first.stderr) == (0, "")
    assert first.stdout.startswith("1 operation: 3 files written, 0 unchanged, 0 removed in ")
    assert (home / "generated/python/src/a.py").read_text() == (
        "# @generated from api.yaml and templates/x.py.j2; to change it, edit those and run: "
        'voicegen generate api.yaml\nx = "Acme"\n'
    )
    assert "0 files written, 3 unchanged" in call("generate", "api.yaml").stdout
    assert call("check", "api.yaml").exit_code == 0


@pytest.mark.parametrize(
    ("style", "out"),
    [
        ("text", '-x = "Acme"\n+x = "Apex"\n'),
        (
            "github",
            "::error file=generated/python/src/a.py,line=2,title=document api.yaml changed::"
            "generated/python/src/a.py is out of date%0A"
            "run: voicegen generate api.yaml --out generated\n",
        ),
    ],
)
def test_check_shows_drift(home: Path, style: str, out: str) -> None:
    call("generate", "api.yaml")
    (home / "api.yaml").write_text(API.replace("Acme", "Apex"))
    result = call("check", "api.yaml", "--format", style)
    assert result.exit_code == 1
    assert out in result.stdout
    assert result.stderr.endswith("run: voicegen generate api.yaml --out generated\n")
    assert '"Acme"' in (home / "generated/python/src/a.py").read_text()


def test_config_beside_the_document_is_used_when_it_names_it(home: Path) -> None:
    (home / "voicegen.yaml").write_text("document: api.yaml\nregenerate: make it\n")
    call("generate", "api.yaml")
    assert "run: make it\n" in (home / "generated/python/src/a.py").read_text()
    (home / "voicegen.yaml").write_text("document: other.yaml\nregenerate: make other\n")
    assert call("check", "api.yaml").exit_code == 1


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["generate", "none.yaml"], "none.yaml:1:1: error[no-file]"),
        (["generate", "."], "error[not-a-file]"),
        (["generate", "broken.yaml"], "broken.yaml:8:"),
        (["check", "broken.yaml"], "broken.yaml:8:"),
        (["ir", "broken.yaml"], "broken.yaml:8:"),
        (["generate", "api.yaml", "--config", "none"], "error[no-file]"),
        (["generate", "api.yaml", "--out", "api.yaml"], "api.yaml is a file, not a folder"),
        (["check", "api.yaml", "--out", "api.yaml"], "api.yaml"),
        (["generate", "api.yaml", "--target", "cobol"], "'cobol' is not"),
        (["validate"], "Missing argument"),
        (["validate", "none.yaml", "api.yaml"], "2 documents: 1 error"),
        (["nonsense"], "No such command"),
    ],
)
def test_bad_input_is_told_in_words(home: Path, arguments: list[str], said: str) -> None:
    result = call(*arguments)
    assert result.exit_code == 2
    assert said in result.output
    assert "Traceback" not in result.output
    assert not (home / "generated").exists()


def test_files_of_others_are_not_overwritten(home: Path) -> None:
    mine = home / "generated/python/src/a.py"
    mine.parent.mkdir(parents=True)
    mine.write_text("mine")
    result = call("generate", "api.yaml")
    assert result.exit_code == 2
    assert "python/src/a.py" in result.stderr
    assert [path.name for path in mine.parent.iterdir()] == ["a.py"]
    assert mine.read_text() == "mine"


@pytest.mark.parametrize(
    ("specs", "code", "count"),
    [
        (["api.yaml"], 0, "1 document: 0 errors, 0 warnings"),
        (
            ["api.yaml", "broken.yaml"],
            1,
            "2 documents: 1 error, 0 warnings\nwith --lenient, 1 of 1 error is a warning",
        ),
    ],
)
def test_validate(home: Path, specs: list[str], code: int, count: str) -> None:
    result = call("validate", *specs)
    assert result.exit_code == code
    assert result.stderr == f"{count}\n"
    found = call("validate", *specs, "--format", "json")
    assert len(json.loads(found.stdout)) == result.stdout.count("error[") == code
    assert call("validate", *specs, "--format", "github").stdout.count("::error") == code


def test_ir(home: Path) -> None:
    api = json.loads(call("ir", "api.yaml").stdout)
    (operation,) = api["operations"]
    assert (api["kind"], api["title"], "summary" in api) == ("api", "Acme", False)
    assert (operation["kind"], operation["wire"]) == ("operation", "list_calls")
    assert operation["pos"].startswith("api.yaml:5:")


@pytest.mark.parametrize("command", ["generate", "check", "validate", "ir"])
def test_help_is_complete(command: str) -> None:
    text = call(command, "-h").stdout
    assert "Exit codes: 0" in text and f"voicegen {command} " in text
    named = cli.voicegen.commands[command].params
    assert all(option.help for option in named if isinstance(option, click.Option))


def test_help_and_version_load_no_stage() -> None:
    program = (
        "import sys; from generator.cli import voicegen\n"
        "for arguments in (['-h'], ['generate', '-h'], ['--version']):\n"
        "    voicegen.main(arguments, standalone_mode=False)\n"
        "print({'black', 'jinja2', 'yaml', 'rich', 'openapi_spec_validator'} & set(sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True)
    assert done.stdout.endswith("set()\n")


def test_a_bug_is_called_one(monkeypatch: pytest.MonkeyPatch, capsys: Any) -> None:
    assert ended(monkeypatch, lambda: 1 // 0) == 70
    assert capsys.readouterr().err.startswith("this is a bug in voicegen\nTraceback")


def test_interrupt(monkeypatch: pytest.MonkeyPatch, capsys: Any) -> None:
    # a shell has it ignored in what it starts in the background
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        assert ended(monkeypatch, lambda: signal.raise_signal(signal.SIGINT)) == 130
    finally:
        signal.signal(signal.SIGINT, before)
    assert "Traceback" not in capsys.readouterr().err


def ended(monkeypatch: pytest.MonkeyPatch, act: Callable[[], object]) -> object:
    """The exit code of `voicegen ir` when reading the document does this."""
    monkeypatch.setattr(pipeline, "read", lambda *_: act())
    monkeypatch.setattr(sys, "argv", ["voicegen", "ir", "api.yaml"])
    monkeypatch.setattr(sys.stdout, "reconfigure", lambda **_: None, raising=False)
    monkeypatch.setattr(sys.stderr, "reconfigure", lambda **_: None, raising=False)
    with pytest.raises(SystemExit) as caught:
        cli.main()
    return caught.value.code


def test_closed_pipe_is_silent(home: Path) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    with os.fdopen(writer, "w") as closed:
        done = subprocess.run(
            [sys.executable, "-m", "generator", "ir", "api.yaml"],
            env=os.environ | {"PYTHONPATH": str(ROOT)},
            stdout=closed,
            stderr=subprocess.PIPE,
        )
    assert (done.returncode, done.stderr) == (1, b"")


@pytest.mark.parametrize(
    ("redirect", "said"),
    [
        (">&-", "it is closed"),
        ("> /dev/full", "no space left on device"),
        (">&- 2>&-", ""),
        ("> /dev/full 2> /dev/full", ""),
    ],
)
@pytest.mark.parametrize("arguments", ["validate broken.yaml", "ir api.yaml", "--help"])
def test_output_that_cannot_be_written(
    home: Path, redirect: str, said: str, arguments: str
) -> None:
    done = subprocess.run(
        f"{sys.executable} -m generator {arguments} {redirect}",
        shell=True,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        stderr=subprocess.PIPE,
        text=True,
    )
    line = f"cannot write to standard output: {said}\n" if said else ""
    assert (done.returncode, done.stderr) == (74, line)


def test_interrupted_imports_show_no_traceback() -> None:
    program = (
        "import sys, generator.__main__ as entry\n"
        "class Slow:\n"
        "    def find_spec(self, *_):\n"
        "        raise KeyboardInterrupt\n"
        "sys.meta_path.insert(0, Slow())\n"
        "entry.main()\n"
    )
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True)
    assert (done.returncode, done.stderr) == (130, b"")


@pytest.mark.parametrize(
    ("data", "code"),
    [(b"", 1), (b"\xff\xfe\xff", 1), (b"- a", 1), (b"swagger: '2.0'", 1), (b"a: [", 1)],
)
def test_documents_that_are_none(tmp_path: Path, data: bytes, code: int) -> None:
    (tmp_path / "api.yaml").write_bytes(data)
    done = shell("validate", "api.yaml", cwd=tmp_path)
    assert done.returncode == code
    assert "error[" in done.stdout
    assert "Traceback" not in done.stdout + done.stderr


@pytest.mark.parametrize("command", ["generate", "validate", "ir"])
def test_a_chain_that_is_too_long_is_told(home: Path, command: str) -> None:
    schemas: dict[str, Any] = {
        f"S{number}": {"anyOf": [{"$ref": f"#/components/schemas/S{number + 1}"}, {"type": "null"}]}
        for number in range(2000)
    }
    document = {
        "openapi": "3.1.0",
        "info": {"title": "Chain", "version": "1"},
        "components": {"schemas": schemas | {"S2000": {"type": "object"}}},
    }
    (home / "chain.json").write_text(json.dumps(document))
    result = call(command, "chain.json")
    assert result.exit_code == (1 if command == "validate" else 2)
    assert "chain.json:1:1: error[too-deep]" in result.output
