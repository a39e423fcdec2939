"""Compare two generated Python packages, as those who call them see it."""

from __future__ import annotations

from generator.diff.change import Changes
from generator.diff.version import Version


def compare_python(old: Version, new: Version, changes: Changes) -> None:
    """Note every difference that code which uses the package may see."""
