"""Golden pairs: a full document and what is wanted of it, the cut and what is told of it.

`make golden` rewrites what is expected; read the difference before committing it.
"""

import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from generator import cli
from generator.build import build
from generator.diagnostics import Report
from generator.dump import dump
from generator.load import load
from generator.resolve import resolve
from generator.validate import validate

HERE = Path(__file__).parent / "cases"
CASES = sorted(path.name for path in HERE.iterdir())
# Their documents have errors that leave nothing to be understood.
UNBUILT = {"lets_slips_be"}

each_case = pytest.mark.parametrize("case", CASES)


@pytest.fixture
def home(case: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of a case, as the folder that the command runs in."""
    shutil.copytree(HERE / case, tmp_path / "case")
    monkeypatch.chdir(tmp_path / "case")
    monkeypatch.setenv("VOICEGEN_NO_CACHE", "1")
    return tmp_path / "case"


def extract(full: Path, out: str) -> str:
    """What the command says, and how it ends."""
    arguments = ["extract", full.name, "--select", "select.yaml", "-o", out]
    result = CliRunner().invoke(cli.voicegen, arguments)
    said = "".join(f"{name}:\n{text}" for name, text in _streams(result) if text)
    return f"{said}exit code: {result.exit_code}\n"


def _streams(result: Any) -> list[tuple[str, str]]:
    return [("stderr", result.stderr), ("stdout", result.stdout)]


def full_of(home: Path) -> Path:
    (found,) = home.glob("full.*")
    return Path(found.name)


@each_case
def test_case(case: str, home: Path, update: bool) -> None:
    full = full_of(home)
    out = f"out{full.suffix}"
    wanted = {"said.txt": extract(full, out), f"expected{full.suffix}": (home / out).read_text()}
    for name, text in wanted.items():
        if update:
            (HERE / case / name).write_text(text)
        assert text == (HERE / case / name).read_text(), f"{name} is not as expected"


@each_case
def test_a_cut_of_a_cut_is_the_same(case: str, home: Path) -> None:
    full = full_of(home)
    extract(full, f"one{full.suffix}")
    extract(Path(f"one{full.suffix}"), f"two{full.suffix}")
    one, two = (Path(f"{name}{full.suffix}").read_bytes() for name in ("one", "two"))
    assert one == two


@each_case
def test_a_cut_has_no_findings_of_its_own(case: str, home: Path) -> None:
    full = full_of(home)
    extract(full, f"cut{full.suffix}")
    known = list(_findings(full))
    for finding in _findings(Path(f"cut{full.suffix}")):
        assert finding in known
        known.remove(finding)


def _findings(path: Path) -> Iterator[tuple[str, str]]:
    report = Report()
    root = load(path, report) or load(path, Report(lenient=True))
    assert root is not None
    validate(resolve(root, report), report)
    return ((each.code, each.message) for each in report.diagnostics)


@each_case
def test_a_cut_means_what_the_full_document_means(case: str, home: Path) -> None:
    if case in UNBUILT:
        return
    full = full_of(home)
    extract(full, f"cut{full.suffix}")
    whole, part = meaning(full), meaning(Path(f"cut{full.suffix}"))
    assert part["operations"] and part["schemas"].items() <= whole["schemas"].items()
    assert part["operations"].items() <= whole["operations"].items()
    assert part["webhooks"].items() <= whole["webhooks"].items()


def meaning(path: Path) -> dict[str, dict[str, str]]:
    """The neutral form by ids, without places, and without links: some of them are left out."""
    report = Report(lenient=True)
    root = load(path, report)
    assert root is not None
    said = json.loads(dump(build(resolve(root, report), report)))
    return {
        "schemas": {id_: _told(each) for id_, each in said.get("schemas", {}).items()},
        "operations": {each["id"]: _told(each) for each in said.get("operations", ())},
        "webhooks": {each["operation"]["id"]: _told(each) for each in said.get("webhooks", ())},
    }


def _told(value: Any) -> str:
    return json.dumps(_plain(value), sort_keys=True)


def _plain(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _plain(each) for key, each in value.items() if key not in ("pos", "links")}
    return [_plain(each) for each in value] if isinstance(value, list) else value
