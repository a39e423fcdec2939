"""The rules about the types of values, in requests and in responses."""

from __future__ import annotations

from generator.diff.change import Rule

TYPE_RULES: tuple[Rule, ...] = ()
