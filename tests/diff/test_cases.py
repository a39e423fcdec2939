"""Every rule of a comparison has a case, and every case holds what it says, in both directions."""

from collections import Counter

import pytest
import yaml

from generator.diff.rules import RULES
from tests.diff.cases import CASES, NAMES, changes_of, level_of, read_case, said

# Two packages are made for each case about Python.
WEIGHED = [
    pytest.param(
        name,
        marks=[pytest.mark.heavy] if level_of(name.split("--")[0]) == "python" else [],
    )
    for name in NAMES
]


@pytest.mark.parametrize("name", WEIGHED)
def test_case(name: str, update: bool) -> None:
    case, changes = read_case(name), changes_of(name)
    if update:
        _rewrite(name, said(changes))
        case = read_case(name)
    assert said(changes) == case.changes
    assert case.code in [each.rule.code for each in changes]
    mirrored = [(each.rule.mirror, each.where.new.id, each.where.old.id) for each in changes]
    back = [
        (each.rule.code, each.where.old.id, each.where.new.id)
        for each in changes_of(name, backwards=True)
    ]
    assert Counter(back) == Counter(mirrored), "backwards it is not the mirror image"


def test_every_rule_has_a_case_and_a_mirror() -> None:
    assert RULES.keys() - {read_case(name).code for name in NAMES} == set()
    assert {rule.mirror for rule in RULES.values()} - RULES.keys() == set()
    assert {code for code, rule in RULES.items() if RULES[rule.mirror].mirror != code} == set()


def _rewrite(name: str, found: list[str]) -> None:
    path = CASES / f"{name}.yaml"
    head = path.read_text("utf-8").split("changes:")[0].rstrip()
    listed = yaml.safe_dump(found, allow_unicode=True, width=10_000)
    path.write_text(f"{head}\nchanges:\n{listed}", "utf-8")
