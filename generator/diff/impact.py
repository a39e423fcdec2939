"""What changes mean for the version of what depends on the document."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Literal, TypeAlias

from generator.diff.change import SEVERITIES, Change, Severity

Impact: TypeAlias = Literal["major", "minor", "patch", "none"]


def impact(changes: Iterable[Change]) -> Impact:
    """The part of a semantic version that changes count up."""
    severities = {change.rule.severity for change in changes}
    if "breaking" in severities:
        return "major"
    if "addition" in severities:
        return "minor"
    return "patch" if severities else "none"


def counts(changes: Iterable[Change]) -> Mapping[Severity, int]:
    """How many changes of each severity there are, the worst first."""
    severities = [change.rule.severity for change in changes]
    return {severity: severities.count(severity) for severity in SEVERITIES}
