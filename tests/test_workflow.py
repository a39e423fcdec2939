"""The workflow of pull requests: it does what .ci/run does, and trusts nobody more than it must."""

import re
from pathlib import Path
from typing import Any

import yaml

ROOT = Path(__file__).parent.parent
FILE = ROOT / ".github/workflows/ci.yml"
TEXT = FILE.read_text("utf-8")
# YAML 1.1, as this reader has it, takes `on` for a boolean.
WORKFLOW: dict[Any, Any] = yaml.safe_load(TEXT)
STEPS = [step for job in WORKFLOW["jobs"].values() for step in job["steps"]]


def test_it_runs_on_pushes_and_pull_requests_without_rights() -> None:
    assert set(WORKFLOW[True]) == {"push", "pull_request"}
    assert WORKFLOW["permissions"] == {}
    for job in WORKFLOW["jobs"].values():
        assert job["permissions"] == {"contents": "read"}
        assert job["timeout-minutes"] > 0
    assert "secrets." not in TEXT


def test_actions_are_pinned_by_commit_with_their_version_beside() -> None:
    used = re.findall(r"uses: *(.*)", TEXT)
    assert used
    for each in used:
        assert re.fullmatch(r"[\w.-]+/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+", each), each
    for step in STEPS:
        if str(step.get("uses", "")).startswith("actions/checkout@"):
            assert step["with"]["persist-credentials"] is False


def test_what_needs_go_runs_where_it_is() -> None:
    """Without Go, `make workflows` fails where CI is set; the image of the tests has none."""
    (job,) = (job for job in WORKFLOW["jobs"].values() if {"run": "make workflows"} in job["steps"])
    assert "container" not in job


def test_nothing_of_an_event_gets_into_a_shell() -> None:
    commands = [step["run"] for step in STEPS if "run" in step]
    assert [each for each in commands if "${{" in each] == []


def test_steps_are_the_targets_that_ci_runs() -> None:
    ci = re.findall(r"^(make .*)$", (ROOT / ".ci/run").read_text("utf-8"), re.MULTILINE)
    ran = [step["run"] for step in STEPS if "run" in step]
    assert all(each.startswith("make ") for each in ran)
    told = {each.partition(" >> ")[0].replace(' CHECK="--format github"', "") for each in ran}
    assert told == {*ci, "make setup", "make summary"}
