"""The generated package as a whole: imports, public names, types, size, first lines."""

from __future__ import annotations

import ast
import importlib
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.client.document import ROOT
from tests.client.server import Server, reply

HERE = Path(__file__).parent
PROJECT = ROOT / "generated/python"
SOURCE = PROJECT / "src"
PACKAGE = SOURCE / "telnyx_voice_advanced"
MODULES = {
    ".".join(path.relative_to(SOURCE).with_suffix("").parts).removesuffix(".__init__"): path
    for path in sorted(PACKAGE.rglob("*.py"))
}
FILES = [
    path
    for folder in (PROJECT, *(one for one in SOURCE.rglob("*") if one.name != "__pycache__"))
    for path in sorted(folder.iterdir() if folder.is_dir() else ())
    if path.is_file()
]
PUBLIC = [name for name in MODULES if "._" not in name]
TYPED = [str(PACKAGE), str(HERE / "typing_ok.py"), str(HERE / "typing_bad.py")]


def python(*arguments: str, cwd: Path = SOURCE) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-W", "error", *arguments]
    return subprocess.run(command, cwd=cwd, capture_output=True, text=True)


def loaded(statement: str) -> set[str]:
    """The top-level modules that a fresh interpreter has after a statement."""
    done = python("-c", f"{statement}; import sys; print(*sys.modules)")
    assert (done.returncode, done.stderr) == (0, "")
    return {name.partition(".")[0] for name in done.stdout.split()}


@pytest.mark.parametrize("name", MODULES)
def test_each_module_imports_on_its_own(name: str) -> None:
    assert "telnyx_voice_advanced" in loaded(f"import {name}")


@pytest.mark.parametrize(
    ("statement", "absent"),
    [
        ("import telnyx_voice_advanced", {"httpx", "msgspec", "httpcore", "asyncio"}),
        ("import telnyx_voice_advanced.webhooks", {"httpx", "httpcore", "anyio", "asyncio"}),
        ("from telnyx_voice_advanced import webhooks, types", {"httpx", "httpcore"}),
        ("import telnyx_voice_advanced as t; t.types.SendDtmfResponse", {"httpx"}),
        ("import telnyx_voice_advanced as t; t.APIStatusError; dir(t); t.omit", {"httpx"}),
        ("import telnyx_voice_advanced._version", {"httpx", "msgspec"}),
    ],
)
def test_what_an_import_does_not_load(statement: str, absent: set[str]) -> None:
    assert not loaded(statement) & absent


def test_decoding_an_event_does_not_load_the_http_client() -> None:
    statement = (
        "from telnyx_voice_advanced.webhooks import unsafe_unwrap as f;"
        'repr(f(b\'{"data":{"event_type":"siprec.failed","id":5,"new":1}}\').to_json())'
    )
    assert not loaded(statement) & {"httpx", "asyncio"}


FIRST = """
import asyncio, sys
from telnyx_voice_advanced import AsyncTelnyx, Telnyx
def named(): return {{*sys.modules}}
def sync():
    with Telnyx(api_key="KEY", base_url={url!r}) as client:
        before = named()
        client.calls.actions.{call}
        print(*sorted(named() - before))
async def main():
    async with AsyncTelnyx(api_key="KEY", base_url={url!r}) as client:
        before = named()
        await client.calls.actions.{call}
        print(*sorted(named() - before))
{run}
"""


@pytest.mark.parametrize("run", ["sync()", "asyncio.run(main())"])
@pytest.mark.parametrize("call", ["stop_siprec('c')", "refer('c', sip_address='s')"])
def test_the_first_call_loads_nothing(call: str, run: str, server: Server) -> None:
    server.answer = reply(200, {"data": {"result": "ok"}})
    url = server.url.replace("127.0.0.1", "localhost")
    done = python("-c", FIRST.format(url=url, call=call, run=run))
    assert (done.returncode, done.stdout, done.stderr) == (0, "\n", "")
    assert len(server.received) == 1


def defined(path: Path) -> set[str]:
    """The public names that a module itself defines."""
    names: set[str] = set()
    for node in ast.parse(path.read_text("utf-8")).body:
        if isinstance(node, (ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)):
            names.add(node.name)
        elif isinstance(node, (ast.Assign, ast.AnnAssign)):
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            names |= {target.id for target in targets if isinstance(target, ast.Name)}
    return {name for name in names if name[0] != "_"}


@pytest.mark.parametrize("name", PUBLIC)
def test_all_is_what_is_public(name: str) -> None:
    module: Any = importlib.import_module(name)
    listed = list(getattr(module, "__all__", []))
    order = [(not one.isupper(), not one[0].isupper(), one) for one in listed]
    assert len(set(listed)) == len(listed) and order == sorted(order)
    assert all(hasattr(module, one) for one in listed)
    assert defined(MODULES[name]) <= set(listed)
    assert set(listed) <= set(dir(module))


def test_the_types_are_those_of_its_modules() -> None:
    types = importlib.import_module("telnyx_voice_advanced.types")
    inner = [path for path in (PACKAGE / "types").glob("*.py") if path.stem != "__init__"]
    assert set(types.__all__) == set().union(*map(defined, inner))


def test_a_name_that_is_not_there() -> None:
    package = importlib.import_module("telnyx_voice_advanced")
    with pytest.raises(AttributeError, match="no attribute 'Nothing'"):
        _ = package.Nothing
    with pytest.raises(ImportError):
        importlib.import_module("telnyx_voice_advanced.nothing")


@pytest.mark.heavy
def test_mypy() -> None:
    flags = ["--strict", "--warn-unreachable", "--explicit-package-bases"]
    cache = ["--cache-dir", str(ROOT / ".mypy_cache/package")]
    done = subprocess.run(
        [sys.executable, "-m", "mypy", "--config-file=", *flags, *cache, *TYPED],
        cwd=HERE,
        env={"MYPYPATH": str(SOURCE), "PATH": ""},
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.heavy
def test_pyright(tmp_path: Path) -> None:
    settings = {
        "include": [os.path.relpath(path, tmp_path) for path in TYPED],
        "extraPaths": [str(SOURCE)],
        "typeCheckingMode": "strict",
        "enableTypeIgnoreComments": False,  # those are for mypy
        "pythonVersion": "3.11",
    }
    (tmp_path / "pyrightconfig.json").write_text(json.dumps(settings))
    command = ["pyright", "--project", str(tmp_path), "--pythonpath", sys.executable]
    done = subprocess.run(
        [sys.executable, "-m", *command, "--outputjson"], capture_output=True, text=True
    )
    report = json.loads(done.stdout)
    found = [
        f"{one['file']}:{one['range']['start']['line'] + 1}: {one['message']}"
        for one in report["generalDiagnostics"]
    ]
    assert found == [] and report["summary"]["filesAnalyzed"] == len(MODULES) + 2


@pytest.mark.heavy
def test_the_marks_for_type_errors_are_all_needed_by_both() -> None:
    lines = (HERE / "typing_bad.py").read_text("utf-8").splitlines()
    marked = [line for line in lines if "# type: ignore[" in line and "# pyright: ignore[" in line]
    assert len(marked) >= 20
    assert len(marked) == sum("ignore[" in line for line in lines)


def test_the_package_is_small_enough_to_read() -> None:
    lines = {name: len(path.read_text("utf-8").splitlines()) for name, path in MODULES.items()}
    runtime = {name for name in lines if "._runtime" in name}
    assert sum(lines[name] for name in lines.keys() - runtime) < 3200
    assert max(lines.values()) < 1100
    assert max(lines[name] for name in runtime) < 400
    # a program that sends commands and takes webhooks, without the kit for tests
    kit = {"testing", "fake", "plans", "refusals", "samples", "signing"}
    assert sum(count for name, count in lines.items() if name.split(".")[-1] not in kit) < 7900


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(PROJECT)))
def test_the_first_line_says_where_a_file_is_from(path: Path) -> None:
    line = path.read_text("utf-8").partition("\n")[0]
    assert "@generated from " in line and "make generate" in line
    [template] = [word.rstrip(";") for word in line.split() if word.startswith("templates/")]
    assert (ROOT / template).is_file()
    if template.endswith(".j2"):  # the others are copied, and are the same for any document
        assert " voice-advanced.yaml " in line


def test_generated_is_what_the_document_says() -> None:
    done = python("-m", "generator", "check", cwd=ROOT)
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_marker_and_the_version() -> None:
    package = importlib.import_module("telnyx_voice_advanced")
    assert (PACKAGE / "py.typed").is_file()
    assert package.__version__.split(".")[0].isdigit()
