"""Compare two versions of a document on both levels."""

from __future__ import annotations

from generator.diff.change import Change, Changes
from generator.diff.operations import compare_operations
from generator.diff.python import compare_python
from generator.diff.rules import RULES
from generator.diff.version import Version


def compare(old: Version, new: Version) -> list[Change]:
    """All changes, the worst first."""
    changes = Changes(RULES)
    compare_operations(old.api, new.api, changes)
    compare_python(old, new, changes)
    return changes.sorted()
