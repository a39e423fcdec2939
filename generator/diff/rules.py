"""All rules by their codes."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from generator.diff.change import Rule
from generator.diff.rules_of_operations import OPERATION_RULES
from generator.diff.rules_of_python import PYTHON_RULES
from generator.diff.rules_of_types import TYPE_RULES

RULES: Mapping[str, Rule] = MappingProxyType(
    {rule.code: rule for rule in (*OPERATION_RULES, *TYPE_RULES, *PYTHON_RULES)}
)
