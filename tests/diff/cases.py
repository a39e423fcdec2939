"""Golden cases of changes: a file is two small documents, and what differs between them.

The name of a file is the code of the rule that it shows; more about the same rule follows `--`:
`operation-removed--of-two.yaml`. `old` and `new` are completed to whole documents; `both` holds
what they have in common, merged into each. `config` may hold settings, `old_config` and
`new_config` those of one side alone. A case is about HTTP, unless its rule is about Python;
`changes` then lists those of its level.
"""

import json
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import yaml

from generator.diagnostics import Report
from generator.diff.change import Change
from generator.diff.compare import compare
from generator.diff.rules import RULES
from generator.diff.version import Version

CASES = Path(__file__).parent / "cases"
KEYS = {"both", "old", "new", "config", "old_config", "new_config", "changes"}
NAMES = sorted(path.stem for path in CASES.glob("*.yaml"))


@dataclass(frozen=True)
class Case:
    """What a file says."""

    code: str
    old: dict[str, Any]
    new: dict[str, Any]
    configs: dict[str, dict[str, Any]]
    changes: list[str]


def read_case(name: str) -> Case:
    said = yaml.load((CASES / f"{name}.yaml").read_text("utf-8"), yaml.CSafeLoader)
    assert said.keys() <= KEYS, name
    both = said.get("both", {})
    old, new = (_completed(_merged(both, said.get(side) or {})) for side in ("old", "new"))
    settings = said.get("config", {})
    return Case(
        code=name.split("--")[0],
        old=old,
        new=new,
        configs={
            side: _merged(settings, said.get(f"{side}_config") or {}) for side in ("old", "new")
        },
        changes=said.get("changes", []),
    )


def level_of(code: str) -> str:
    return RULES[code].level


def changes_of(name: str, backwards: bool = False) -> list[Change]:
    """What differs, of the level that the case is about."""
    pair = _versions(name)
    old, new = reversed(pair) if backwards else pair
    level = level_of(name.split("--")[0])
    return [each for each in compare(old, new) if each.rule.level == level]


def said(changes: list[Change]) -> list[str]:
    """A line for each change, as case files hold them."""
    return [
        f"{each.rule.severity} {each.rule.code}: "
        f"{': '.join(filter(None, [each.where.subject, each.where.place, each.message]))}"
        for each in changes
    ]


@lru_cache(1)
def _versions(name: str) -> tuple[Version, Version]:
    case = read_case(name)
    return version_of("old", case.old, case), version_of("new", case.new, case)


def version_of(side: str, document: dict[str, Any], case: Case) -> Version:
    from generator.diff.reading import read_version

    with TemporaryDirectory() as folder:
        spec = Path(folder) / f"{side}.json"
        spec.write_text(json.dumps(document, indent=1), "utf-8")
        config = Path(folder) / "voicegen.yaml"
        config.write_text(json.dumps(case.configs[side]), "utf-8")
        report = Report()
        version = read_version(
            str(spec), report, config=config, python=level_of(case.code) == "python"
        )
    assert version is not None and report.ok, report.diagnostics
    return version


def _completed(fragment: dict[str, Any]) -> dict[str, Any]:
    rest = {"openapi": "3.1.0", "info": {"title": "Pets", "version": "1.0.0"}, "paths": {}}
    merged: dict[str, Any] = _merged(rest, fragment)
    return merged


def _merged(one: Any, other: Any) -> Any:
    if isinstance(one, dict) and isinstance(other, dict):
        return {
            key: (
                _merged(one[key], other[key])
                if key in one and key in other
                else other.get(key, one.get(key))
            )
            for key in one | other
        }
    return other
