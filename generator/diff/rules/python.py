"""The rules about the generated Python package."""

from __future__ import annotations

from generator.diff.change import Rule
from generator.diff.rules.python_annotations import ANNOTATION_RULES
from generator.diff.rules.python_methods import METHOD_RULES
from generator.diff.rules.python_package import PACKAGE_RULES
from generator.diff.rules.python_types import DEFINITION_RULES

PYTHON_RULES: tuple[Rule, ...] = (
    *METHOD_RULES,
    *ANNOTATION_RULES,
    *DEFINITION_RULES,
    *PACKAGE_RULES,
)
