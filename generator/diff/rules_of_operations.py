"""The rules about all of HTTP but the types of values."""

from __future__ import annotations

from generator.diff.change import Rule

OPERATION_RULES = (
    Rule(
        code="operation-removed",
        severity="breaking",
        mirror="operation-added",
        sentence="the operation is gone",
        advice="stop calling it before you upgrade; requests to it will fail",
    ),
    Rule(
        code="operation-added",
        severity="addition",
        mirror="operation-removed",
        sentence="the operation is new",
    ),
)
