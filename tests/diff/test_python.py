"""What a change of the document means for code that uses the generated package."""

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.diagnostics import Report
from generator.diff.change import Change, Changes
from generator.diff.python.comparison import compare_python
from generator.diff.reading import read_version
from generator.diff.rules import RULES
from generator.diff.version import Version
from tests.diff.cases import NAMES, read_case, version_of
from tests.diff.moved import backwards, with_other_names, without_components

pytestmark = pytest.mark.heavy

ROOT = Path(__file__).parents[2]
SPEC = ROOT / "specs" / "voice-advanced.yaml"
GOLDEN = ROOT / "tests" / "golden"


def _version(spec: Path, config: Path | None = None) -> tuple[Version | None, Report]:
    report = Report(lenient=True)
    return read_version(str(spec), report, config=config), report


def _changes(old: Version, new: Version) -> list[Change]:
    changes = Changes(RULES)
    compare_python(old, new, changes)
    return changes.sorted()


@pytest.mark.parametrize("moved", [with_other_names, without_components, backwards])
def test_what_is_written_in_another_way_breaks_nobody(
    moved: Callable[[Any], Any], tmp_path: Path
) -> None:
    settings = tmp_path / "voicegen.yaml"
    settings.write_text("{}", "utf-8")
    document = yaml.safe_load(SPEC.read_text("utf-8"))
    versions = []
    for name, each in (("old", document), ("new", moved(document))):
        spec = tmp_path / f"{name}.json"
        spec.write_text(json.dumps(each, default=str), "utf-8")
        version, report = _version(spec, settings)
        assert version is not None, report.diagnostics
        versions.append(version)
    found = [*_changes(*versions), *_changes(*reversed(versions))]
    breaking = {each.rule.code for each in found if each.rule.severity == "breaking"}
    # Whoever renames a component takes a name away, and nothing else.
    assert breaking == ({"python-class-renamed"} if moved is with_other_names else set())
    if moved is backwards:
        assert {each.rule.severity for each in found} <= {"docs"}


@pytest.mark.heavy
def test_a_package_is_like_itself_and_all_of_it_has_a_place() -> None:
    seen = 0
    for spec in sorted(GOLDEN.glob("*/spec.yaml")):
        config = spec.parent / "voicegen.yaml"
        version, _ = _version(spec, config if config.exists() else None)
        if version is not None and version.package:
            seen += 1
            assert _changes(version, version) == [], spec
    assert seen > 50


def test_names_that_clash_leave_python_out(tmp_path: Path) -> None:
    paths = {
        path: {"get": {"operationId": name, "responses": {"204": {"description": "ok"}}}}
        for path, name in (("/a", "first"), ("/b", "second"))
    }
    info = {"title": "Pets", "version": "1"}
    spec, settings = tmp_path / "spec.json", tmp_path / "voicegen.yaml"
    spec.write_text(json.dumps({"openapi": "3.1.0", "info": info, "paths": paths}), "utf-8")
    names = {"#/paths/~1a/get": "pets.get", "#/paths/~1b/get": "pets.get"}
    settings.write_text(json.dumps({"names": names}), "utf-8")
    version, report = _version(spec, settings)
    assert version is not None
    assert report.ok
    assert [each.code for each in version.clashes] == ["name-clash"]
    assert _changes(version, version) == []


# ---------------------------------------------------------------------------- the truth

# Code for the old package of a case; whether type checkers take it with the new one, too.
PROGRAMS = {
    "python-method-renamed": ("client.pets.list_pets()", False),
    "python-method-moved": ("client.pets.list_pets()", False),
    "python-method-added": ("client.pets.list_pets()", True),
    "python-method-removed": ("client.pets.add_pet()", False),
    "python-argument-added": ("client.pets.list_pets()", True),
    "python-argument-removed": ('client.pets.list_pets(limit="1")', False),
    "python-argument-renamed": ('client.pets.list_pets(limit="1")', False),
    "python-argument-became-required": ("client.pets.list_pets()", False),
    "python-argument-became-optional": ('client.pets.list_pets(limit="1")', True),
    "python-argument-became-keyword": ('client.pets.get_pet("1")', False),
    "python-positional-argument-renamed": ('client.pets.get_pet(id="1")', False),
    "python-required-argument-added": ("client.pets.list_pets()", False),
    "python-body-spread": ('client.pets.add_pet(body=["a"])', False),
    "python-input-type-widened": ("client.pets.list_pets(limit=1)", True),
    "python-input-type-narrowed": ('client.pets.list_pets(limit="1")', False),
    "python-input-values-added": ('client.pets.list_pets(limit="small")', True),
    "python-input-values-removed": ('client.pets.list_pets(limit="huge")', False),
    "python-input-none-removed": ("client.pets.add_pet(name=None)", False),
    "python-output-none-added": ("client.pets.get_pet().value.upper()", False),
    "python-output-none-removed": ("client.pets.get_pet().value", True),
    "python-output-type-changed": ("client.pets.get_pet().value + 1", False),
    "python-output-type-widened": ("client.pets.get_pet().value + 1", False),
    "python-output-values-added": ('client.pets.get_pet().value == "small"', True),
    "python-output-value-added": ("client.pets.get_pet()", True),
    "python-field-added": ("client.pets.get_pet().name", True),
    "python-field-removed": ("client.pets.get_pet().age", False),
    "python-field-renamed": ("client.pets.get_pet().name", False),
    "python-key-added": ('client.pets.add_pet(pet={"name": "Ada"})', True),
    "python-key-removed": ('client.pets.add_pet(pet={"age": 1})', False),
    "python-key-became-required": ("client.pets.add_pet(pet={})", False),
    "python-required-key-added": ('client.pets.add_pet(pet={"name": "Ada"})', False),
    "python-arguments-bundled": ('client.pets.list_pets(filter_status="new")', False),
    "python-argument-unbundled": ('client.pets.list_pets(filter={"status": "new"})', False),
    "python-class-renamed": ("pets.types.Pet", False),
    "python-class-renamed--by-a-pin": ("pets.types.Pet", False),
    "python-class-renamed--of-an-error": ("pets.types.Fault", False),
    "python-class-renamed--of-an-event": ("pets.types.PetCreated", False),
    "python-class-renamed-by-reference": ("client.pets.get_pet().name", True),
    "python-class-merged": ("pets.types.Toy", False),
    "python-class-merged-by-reference": ("client.pets.get_pet().name", True),
    "python-class-split": ("pets.types.Thing", False),
    "python-class-absorbed": ("pets.types.Toy", False),
    "python-class-absorbed-by-reference": ("client.pets.get_toy().name", True),
    "python-class-parted": ("pets.types.Pet", True),
    "python-class-parted-by-reference": ("pets.types.Pet", True),
    "python-output-type-narrowed--to-what-json-has": ("client.pets.get_pet().value.upper()", True),
    "python-output-type-changed--to-a-class": ('client.pets.get_pet().value["name"]', False),
    "python-alias-written-out": ('client.pets.list_pets(size="small")', True),
    "python-client-argument-renamed": ('pets.Pets(api_key="key")', False),
    "python-client-renamed": ("pets.Pets()", False),
    "python-package-renamed": ("pets.Pets()", False),
    "python-event-removed": ("pets.webhooks.PetSoldEvent", False),
}


def test_programs_are_about_cases() -> None:
    assert PROGRAMS.keys() <= {*NAMES}
    for name, (_, passes) in PROGRAMS.items():
        assert (RULES[read_case(name).code].severity != "breaking") == passes, name


@pytest.mark.heavy
def test_type_checkers_say_what_verdicts_say(tmp_path: Path) -> None:
    refused = {side: _refused(tmp_path / side, side) for side in ("old", "new")}
    assert refused["old"] == set()
    assert refused["new"] == {name for name, (_, passes) in PROGRAMS.items() if not passes}


def _refused(folder: Path, side: str) -> set[str]:
    """The programs that mypy does not take with the packages of one side."""
    for name, (code, _) in PROGRAMS.items():
        _generate(folder / _module(name), name, side)
        # Each package has its case around it, so that one run of mypy sees all of them.
        where = f"from {_module(name)} import pets\n"
        program = f"{where}client = pets.Pets()\n{code}\n"
        (folder / f"use_{_module(name)}.py").write_text(program, "utf-8")
    run = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "--no-error-summary", "--no-incremental"]
        + [f"use_{_module(name)}.py" for name in PROGRAMS],
        cwd=folder,
        capture_output=True,
        text=True,
    )
    assert run.returncode in (0, 1), run.stdout + run.stderr
    lines = run.stdout.splitlines()
    return {
        name
        for name in PROGRAMS
        if any(each.startswith(f"use_{_module(name)}.py:") for each in lines)
    }


def _module(name: str) -> str:
    return name.replace("-", "_")


def _generate(folder: Path, name: str, side: str) -> None:
    from generator.pipeline import TEMPLATES
    from generator.render import Origin, render
    from generator.targets import python

    case = read_case(name)
    version = version_of(side, getattr(case, side), case)
    plan = python.plan(version.api, version.config, Report())
    pages = python.pages(version.api, plan, version.config)
    files = render(pages, (TEMPLATES,), Origin("", "")).files
    (folder / "__init__.py").parent.mkdir(parents=True, exist_ok=True)
    (folder / "__init__.py").write_text("", "utf-8")
    for path, text in files.items():
        if path.startswith("src/"):
            target = folder / path.removeprefix("src/")
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, "utf-8")
