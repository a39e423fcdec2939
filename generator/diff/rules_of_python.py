"""The rules about the generated Python package."""

from __future__ import annotations

from generator.diff.change import Rule

PYTHON_RULES: tuple[Rule, ...] = ()
