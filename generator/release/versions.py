"""The versions of releases: MAJOR.MINOR.PATCH, as Semantic Versioning says."""

from __future__ import annotations

import re

from generator.diff.impact import Impact

FIRST = "0.1.0"

_NUMBER = r"(0|[1-9]\d{0,8})"
_VERSION = re.compile(rf"{_NUMBER}\.{_NUMBER}\.{_NUMBER}")


def is_version(text: str) -> bool:
    """Whether a version is of the form that releases count on from."""
    return _VERSION.fullmatch(text) is not None


def next_version(version: str, impact: Impact) -> str:
    """The version after one, by the worst that users will notice."""
    major, minor, patch = map(int, version.split("."))
    match impact:
        case "major":
            return f"{major + 1}.0.0"
        case "minor":
            return f"{major}.{minor + 1}.0"
        case "patch":
            return f"{major}.{minor}.{patch + 1}"
        case "none":
            return version
