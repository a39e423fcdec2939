"""Golden cases: a folder is a case, its document in, the expected tree and findings out.

`make golden` rewrites what is expected; read the difference before committing it.
"""

import ast
import re
import subprocess
import sys
import tomllib
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest

from generator.diagnostics import Report
from generator.pipeline import read
from tests.cases import CASES, GOLDEN, GOOD, fresh, install, modules_of, outcome, package_of
from tests.corpus import checkers

LENIENT = [each for each in CASES if each.startswith("lenient_")]
UNREAD = ("duplicate-key", "unsupported-version")


@pytest.mark.parametrize("case", CASES)
def test_golden(case: str, update: bool) -> None:
    folder = GOLDEN / case
    found = outcome(case)
    wanted = {f"expected/{path}": text for path, text in found.pinned.items()}
    if found.findings:
        wanted["stderr.txt"] = found.findings
    if update:
        _rewrite(folder, wanted)
    expected = _expected(folder)
    assert sorted(expected) == sorted(wanted)
    for path, text in wanted.items():
        assert text == expected[path], f"{path} is not as expected"


@pytest.mark.parametrize("case", LENIENT)
def test_what_a_lenient_run_lets_pass_is_an_error_in_any_other(case: str) -> None:
    spec = GOLDEN / case / "spec.yaml"
    strict, lenient = Report(), Report(lenient=True)
    read(spec, strict)
    read(spec, lenient)
    slips = [replace(each, severity="error") for each in lenient.diagnostics if each.slip]
    assert slips and not strict.ok
    found = {each for each in strict.diagnostics if each.slip}
    # Text that cannot be read for sure is not looked at any further.
    assert found == set(slips) or found == {each for each in slips if each.code in UNREAD}


def _expected(folder: Path) -> dict[str, str]:
    files = [*folder.glob("expected/**/*"), *folder.glob("stderr.txt")]
    return {
        file.relative_to(folder).as_posix(): file.read_bytes().decode()
        for file in files
        if file.is_file()
    }


def _rewrite(folder: Path, wanted: dict[str, str]) -> None:
    for path in _expected(folder).keys() - wanted.keys():
        (folder / path).unlink()
    for below in sorted(folder.glob("expected/**/"), reverse=True):
        if not any(below.iterdir()):
            below.rmdir()
    for path, text in wanted.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(text.encode())


def test_a_case_holds_nothing_but_its_parts() -> None:
    known = {"spec.yaml", "spec.json", "voicegen.yaml", "overlays", "expected", "stderr.txt"}
    assert {path.name for path in GOLDEN.glob("*/*")} <= known
    assert {path.name for path in GOLDEN.iterdir()} == set(CASES)


def test_packages_are_distinct() -> None:
    assert [name for name, count in Counter(map(package_of, GOOD)).items() if count > 1] == []


@pytest.mark.heavy
@pytest.mark.parametrize("case", GOOD)
def test_modules_can_be_imported_each_by_itself(case: str, shelf: Path) -> None:
    install(case, shelf)
    for name in modules_of(case):
        module = fresh(name, shelf)
        listed = getattr(module, "__all__", [])
        order = [(not one.isupper(), not one[0].isupper(), one) for one in listed]
        assert order == sorted(set(order)), name
        assert [each for each in listed if not hasattr(module, each)] == [], name


@pytest.mark.parametrize("case", GOOD)
def test_projects_have_metadata(case: str) -> None:
    [path] = (GOLDEN / case / "expected").rglob("pyproject.toml")
    project = tomllib.loads(path.read_text("utf-8"))["project"]
    assert re.fullmatch(r"[a-z0-9]([a-z0-9._-]*[a-z0-9])?", project["name"])
    assert project["description"]


@pytest.mark.heavy
@pytest.mark.parametrize("case", GOOD)
def test_all_is_what_is_public(case: str, shelf: Path) -> None:
    install(case, shelf)
    package = package_of(case)
    types: set[str] = set()
    for name in modules_of(case):
        module = fresh(name, shelf)
        assert module.__file__ is not None
        public = _defined(ast.parse(Path(module.__file__).read_text("utf-8")))
        if name.startswith(f"{package}.types."):
            types |= public
        elif hasattr(module, "__all__"):
            assert public - set(module.__all__) == set(), name
    assert set(fresh(f"{package}.types", shelf).__all__) == types


def _defined(tree: ast.Module | ast.If) -> set[str]:
    """The public names that a module makes itself, those in its conditions too."""
    names: set[str] = set()
    for node in tree.body:
        match node:
            case ast.ClassDef(name=name) | ast.FunctionDef(name=name):
                names.add(name)
            case ast.AnnAssign(target=ast.Name(id=name)) | ast.Assign(targets=[ast.Name(id=name)]):
                names.add(name)
            case ast.If():
                names |= _defined(node)
    return {name for name in names if not name.startswith("_")}


@pytest.mark.heavy
def test_packages_pass_mypy_strict(shelf: Path, tmp_path: Path) -> None:
    for case in GOOD:
        install(case, shelf)
    found = checkers.mypy({case: shelf / package_of(case) for case in GOOD}, tmp_path)
    assert {case: faults for case, faults in found.items() if faults} == {}


@pytest.mark.heavy
def test_packages_pass_pyright_strict(shelf: Path, tmp_path: Path) -> None:
    for case in GOOD:
        install(case, shelf)
    found = checkers.pyright({case: shelf / package_of(case) for case in GOOD}, tmp_path)
    assert {case: faults for case, faults in found.items() if faults} == {}


def test_packages_pass_ruff(shelf: Path) -> None:
    for case in GOOD:
        install(case, shelf)
    # As in the pyproject.toml that is generated, imports of one module are combined; the mark on
    # top of a file may be long.
    options = ["--isolated", "--no-cache", "--line-length=100", "--target-version=py311"]
    options += ["--select=E,F,W,I,UP,B,C4,RUF", "--ignore=E501,RUF001,RUF002,RUF003,RUF005"]
    options += ["--config=lint.isort.combine-as-imports=true", "--output-format=concise"]
    found = subprocess.run(
        [sys.executable, "-m", "ruff", "check", *options, "."],
        cwd=shelf,
        capture_output=True,
        text=True,
    )
    assert found.stdout + found.stderr == "All checks passed!\n"
