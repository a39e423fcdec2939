"""Compare two versions of a document on both levels."""

from __future__ import annotations

from dataclasses import replace

from generator.diff.change import Change, Changes
from generator.diff.http.operations import compare_operations
from generator.diff.python.comparison import compare_python
from generator.diff.rules import RULES
from generator.diff.version import Version


def compare(old: Version, new: Version) -> list[Change]:
    """All changes, the worst first."""
    changes = Changes(RULES)
    compare_operations(old.api, new.api, changes)
    compare_python(old, new, changes)
    return [_shown(change, old, new) for change in changes.sorted()]


def _shown(change: Change, old: Version, new: Version) -> Change:
    """The change with its files by the names that users gave them."""
    where = replace(change.where, old=old.spot(change.where.old), new=new.spot(change.where.new))
    return replace(change, where=where)
