"""Compare two generated Python packages, as those who call them see it."""

from __future__ import annotations

import re

from generator.diagnostics import Diagnostic, Pos
from generator.diff.change import Changes, Spot, Where
from generator.diff.python.annotation_comparison import AnnotationComparison
from generator.diff.python.method_pairs import method_pairs
from generator.diff.python.methods import compare_methods
from generator.diff.python.project import compare_packages
from generator.diff.python.sides import PythonSide, PythonSides
from generator.diff.python.surface_reading import read_surface
from generator.diff.python.type_pairs import TypePairs
from generator.diff.python.types import compare_definitions
from generator.diff.version import Version


def compare_python(old: Version, new: Version, changes: Changes) -> None:
    """Note every difference that code which uses the package may see.

    Where names clash there is no package, and nothing to compare but that.
    """
    if not old.package or not new.package:
        _note_clashes(old, new, changes)
        return
    sides = PythonSides(
        PythonSide(old, read_surface(old.package)), PythonSide(new, read_surface(new.package))
    )
    methods = method_pairs(sides.old, sides.new)
    types = TypePairs(sides.old, sides.new, methods)
    annotations = AnnotationComparison(types, changes)
    compare_methods(sides, methods, annotations, changes)
    compare_definitions(sides, types, annotations, changes)
    compare_packages(sides, types, annotations, changes)


def _note_clashes(old: Version, new: Version, changes: Changes) -> None:
    """Say why Python is left out, unless that is so in both."""
    before, after = ({_reason(each): each.pos for each in side.clashes} for side in (old, new))
    tops = [Pos(each.api.document, 1, 1) for each in (old, new)]
    for reason in before.keys() ^ after.keys():
        spots = Spot("#", before.get(reason, tops[0])), Spot("#", after.get(reason, tops[1]))
        changes.add("python-names-clash", Where("the package", "", *spots), reason=reason)


def _reason(found: Diagnostic) -> str:
    """What clashes, without the places, which are told beside it."""
    return re.sub(r" \([^()]*:\d+:\d+\)", "", found.message)
