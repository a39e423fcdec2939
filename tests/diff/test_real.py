"""Documents that were really published: what a maintainer knows of them is what is told.

They lie in ../shared/reference, or where VOICEGEN_REFERENCE says; they are no part of the project.
"""

import os
import re
import subprocess
import sys
from collections import Counter
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.diagnostics import Report
from generator.diff.change import Change
from generator.diff.compare import compare
from generator.diff.formats.markdown import LIMIT, format_markdown
from generator.diff.formats.text import format_text
from generator.diff.reading import read_versions
from generator.diff.version import Version

ROOT = Path(__file__).parents[2]
REFERENCE = Path(os.environ.get("VOICEGEN_REFERENCE", ROOT.parent / "shared/reference"))
VOICE = [f"voice-advanced-{date}.yml" for date in ("2023-11", "2025-03", "2026-07")]
FULL = ["telnyx-full-2025-03.yml", "telnyx-full-2026-07.yml"]
PAIRS = [(VOICE[0], VOICE[1]), (VOICE[1], VOICE[2]), (VOICE[0], VOICE[2])]
METHODS = {"get", "put", "post", "delete", "options", "head", "patch", "trace"}

pytestmark = pytest.mark.skipif(
    not REFERENCE.is_dir(), reason=f"there are no documents in {REFERENCE}"
)


@cache
def versions(old: str, new: str, python: bool) -> tuple[Version, Version]:
    report = Report()
    found = read_versions(str(REFERENCE / old), str(REFERENCE / new), report, python=python)
    assert found is not None, report.diagnostics
    return found


@cache
def changes(old: str, new: str, python: bool = True) -> list[Change]:
    return compare(*versions(old, new, python))


def subjects(found: list[Change], code: str) -> set[str]:
    return {each.where.subject for each in found if each.rule.code == code}


def facts(found: list[Change], code: str) -> set[tuple[str, ...]]:
    return {tuple(each.facts.values()) for each in found if each.rule.code == code}


# ---------------------------------------------------------------------------- three dates


@pytest.mark.parametrize("name", VOICE)
def test_a_document_does_not_differ_from_itself(name: str) -> None:
    assert changes(name, name) == []


@pytest.mark.parametrize("pair", PAIRS)
def test_backwards_all_is_its_mirror_image(pair: tuple[str, str]) -> None:
    old, new = versions(*pair, python=True)
    there = [(each.rule.mirror, each.where.new.id, each.where.old.id) for each in changes(*pair)]
    back = [(each.rule.code, each.where.old.id, each.where.new.id) for each in compare(new, old)]
    assert Counter(back) == Counter(there)


def test_from_2023_to_2025() -> None:
    """Four commands came; three were named anew, and are the same to HTTP."""
    found = changes(VOICE[0], VOICE[1])
    assert subjects(found, "operation-added") == {
        f"POST /calls/{{call_control_id}}/actions/{action}"
        for action in ("siprec_start", "siprec_stop", "suppression_start", "suppression_stop")
    }
    assert facts(found, "operation-id-changed") == {
        ("clientStateUpdate", "UpdateClientState"),
        ("callRefer", "ReferCall"),
        ("callSendDTMF", "SendDTMF"),
    }
    assert subjects(found, "python-method-renamed") == {
        f"client.call_commands.{name}"
        for name in ("client_state_update", "call_refer", "call_send_dtmf")
    }
    assert {each.facts["values"] for each in found if "enum-value" in each.rule.code} == {
        '"beep_detected"',
        '"not_sure"',
        '"no_beep_detected"',
    }
    assert _gone(found) == set()


def test_from_2025_to_2026() -> None:
    """Two commands came, callbacks became webhooks, and the code of an error became text."""
    found = changes(VOICE[1], VOICE[2])
    assert subjects(found, "operation-added") == {
        f"POST /calls/{{call_control_id}}/actions/{action}"
        for action in ("ai_assistant_join", "switch_supervisor_role")
    }
    moved = subjects(found, "callback-became-webhook")
    assert len(moved) == 7
    assert {each.split()[1] for each in moved} >= {"callReferStarted", "callSiprecStopped"}
    assert {
        (each.where.subject, each.where.place)
        for each in found
        if each.rule.severity == "breaking" and each.rule.level == "http"
    } == {("schema call-control_Error (was Error)", "code")}
    assert _gone(found) == set()


def _gone(found: list[Change]) -> set[str]:
    """What of all that was found says that something which users call or wait for is gone."""
    codes = {each.rule.code for each in found}
    return {each for each in codes if each.endswith("-removed")} & {
        "operation-removed",
        "webhook-removed",
        "callback-removed",
        "event-removed",
        "python-method-removed",
        "python-event-removed",
        "python-argument-removed",
        "request-optional-property-removed",
    }


@pytest.mark.heavy
def test_the_order_of_sets_does_not_show() -> None:
    told = {
        subprocess.run(
            [sys.executable, "-m", "generator", "diff", *VOICE[1:], "--format", "json"],
            cwd=REFERENCE,
            env=os.environ | {"PYTHONPATH": str(ROOT), "PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
        ).stdout
        for seed in "123"
    }
    assert len(told) == 1


# ---------------------------------------------------------------------------- the whole API


def operations(name: str) -> set[tuple[str, str]]:
    said: dict[str, Any] = yaml.load((REFERENCE / name).read_text("utf-8"), yaml.CSafeLoader)
    return {
        (path, method)
        for path, item in said["paths"].items()
        for method in item
        if method in METHODS
    }


@pytest.mark.heavy
def test_every_operation_of_the_whole_api_is_accounted_for() -> None:
    olds, news = map(operations, FULL)
    assert (len(olds), len(news)) == (715, 1156)
    found = Counter(each.rule.code for each in changes(*FULL, python=False))
    moved = found["operation-path-changed"] + found["operation-method-changed"]
    # One that moved into another path of the same template is no change of its own.
    gone = found["operation-removed"] + found["deprecated-operation-removed"]
    new = found["operation-added"] + found["deprecated-operation-added"]
    renamed = len(olds - news) - gone - moved
    assert renamed >= 0
    assert len(news - olds) == new + moved + renamed


@pytest.mark.heavy
def test_the_whole_api_backwards_is_its_mirror_image() -> None:
    old, new = versions(*FULL, python=False)
    there = Counter(each.rule.mirror for each in changes(*FULL, python=False))
    assert Counter(each.rule.code for each in compare(new, old)) == there


@pytest.mark.heavy
def test_thousands_of_changes_can_be_told() -> None:
    found = changes(*FULL, python=False)
    assert len(found) > 3000
    assert len(re.findall(r"\[[a-z-]+\]$", format_text(found), re.MULTILINE)) == len(found)
    page = format_markdown(found, *versions(*FULL, python=False))
    assert len(page.encode()) <= LIMIT
    assert page.count("\n- ") < len(found)
    assert f"**{len(found) - page.count(chr(10) + '- ')} more are not shown**" in page
