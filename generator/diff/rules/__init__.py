"""All rules by their codes."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from generator.diff.change import Rule
from generator.diff.rules.access import SCHEME_RULES, SECURITY_RULES, SERVER_RULES
from generator.diff.rules.events import ANSWER_RULES, EVENT_RULES, WEBHOOK_RULES
from generator.diff.rules.operations import DOCUMENT_RULES, OPERATION_RULES
from generator.diff.rules.python import PYTHON_RULES
from generator.diff.rules.requests import BODY_RULES, PARAMETER_RULES
from generator.diff.rules.responses import HEADER_RULES, RESPONSE_RULES
from generator.diff.rules.types import TYPE_RULES

_ALL = (
    *OPERATION_RULES,
    *DOCUMENT_RULES,
    *PARAMETER_RULES,
    *BODY_RULES,
    *RESPONSE_RULES,
    *HEADER_RULES,
    *SECURITY_RULES,
    *SCHEME_RULES,
    *SERVER_RULES,
    *WEBHOOK_RULES,
    *ANSWER_RULES,
    *EVENT_RULES,
    *TYPE_RULES,
    *PYTHON_RULES,
)

RULES: Mapping[str, Rule] = MappingProxyType({rule.code: rule for rule in _ALL})
