"""The rules about the types of values, in requests and in responses."""

from __future__ import annotations

from generator.diff.change import Rule
from generator.diff.rules.constraints import CONSTRAINT_RULES
from generator.diff.rules.facts import Fact, rules_of
from generator.diff.rules.properties import PROPERTY_RULES
from generator.diff.rules.unions import UNION_RULES

_SEND_NEW = "send values of the new type"
_READ_NEW = "read values of the new type"

_TYPES = (
    Fact(
        "type-changed",
        "type-changed",
        "breaking",
        "breaking",
        "the type changed from {old} to {new}",
        _SEND_NEW,
        _READ_NEW,
    ),
    Fact(
        "type-widened",
        "type-narrowed",
        "addition",
        "breaking",
        "the type is widened from {old} to {new}",
        in_responses="be ready for values that the old type ruled out",
    ),
    Fact(
        "type-narrowed",
        "type-widened",
        "breaking",
        "docs",
        "the type is narrowed from {old} to {new}",
        _SEND_NEW,
    ),
    Fact(
        "type-specified",
        "type-unspecified",
        "breaking",
        "docs",
        "only {new} is allowed now, where any value was",
        _SEND_NEW,
    ),
    Fact(
        "type-unspecified",
        "type-specified",
        "addition",
        "breaking",
        "any value is allowed now, where only {old} was",
        in_responses="be ready for values of any type",
    ),
    Fact(
        "became-list",
        "no-longer-list",
        "breaking",
        "breaking",
        "the value ({old}) became a list of such values",
        "send a list, also of one value",
        "read the values from a list",
    ),
    Fact(
        "no-longer-list",
        "became-list",
        "breaking",
        "breaking",
        "the list became one value ({new})",
        "send the value without a list",
        "read the value without a list",
    ),
    Fact(
        "value-forbidden",
        "value-allowed",
        "breaking",
        "docs",
        "no value is allowed here any more, where {old} was",
        "stop sending it",
    ),
    Fact(
        "value-allowed",
        "value-forbidden",
        "addition",
        "warning",
        "{new} is allowed now, where no value was",
    ),
    Fact(
        "became-nullable",
        "became-not-nullable",
        "addition",
        "breaking",
        "the value may be null now",
        in_responses="be ready for null",
    ),
    Fact(
        "became-not-nullable",
        "became-nullable",
        "breaking",
        "addition",
        "the value may no longer be null",
        "leave it out, or send a value",
    ),
    Fact(
        "format-added",
        "format-removed",
        "breaking",
        "docs",
        "the value must have the format {new} now",
        "send values of this format only",
    ),
    Fact(
        "format-removed",
        "format-added",
        "addition",
        "warning",
        "the value need no longer have the format {old}",
        in_responses="be ready for values of another format",
    ),
    Fact(
        "format-changed",
        "format-changed",
        "breaking",
        "breaking",
        "the format changed from {old} to {new}",
        "send values of the new format",
        "read values of the new format",
    ),
    Fact(
        "format-widened",
        "format-narrowed",
        "addition",
        "breaking",
        "the format is widened from {old} to {new}",
        in_responses="read the value into a type that is large enough",
    ),
    Fact(
        "format-narrowed",
        "format-widened",
        "breaking",
        "docs",
        "the format is narrowed from {old} to {new}",
        "send only values that fit",
    ),
    Fact(
        "format-remark-changed",
        "format-remark-changed",
        "docs",
        "docs",
        "the format is {new} now instead of {old}; the same values are allowed",
    ),
    Fact(
        "default-value-added",
        "default-value-removed",
        "docs",
        "docs",
        "the default is said now: {new}",
    ),
    Fact(
        "default-value-removed",
        "default-value-added",
        "warning",
        "docs",
        "the default of {old} is no longer said",
        "send the value yourself where you count on it",
    ),
    Fact(
        "default-value-changed",
        "default-value-changed",
        "warning",
        "docs",
        "the default changed from {old} to {new}",
        "send the value yourself where you count on the old default",
    ),
)

_ENUMS = (
    Fact(
        "enum-added",
        "enum-removed",
        "breaking",
        "docs",
        "only listed values are allowed now: {values}",
        "send one of these values",
    ),
    Fact(
        "enum-removed",
        "enum-added",
        "addition",
        "warning",
        "other values are allowed now than those that were listed: {values}",
        in_responses="be ready for other values; the generated clients are",
    ),
    Fact(
        "enum-value-added",
        "enum-value-removed",
        "addition",
        "warning",
        "new among the listed values: {values}",
        in_responses="be ready for values that you do not know; the generated clients are",
    ),
    Fact(
        "enum-value-removed",
        "enum-value-added",
        "breaking",
        "docs",
        "no longer among the listed values: {values}",
        "send another value",
    ),
    Fact(
        "const-changed",
        "const-changed",
        "breaking",
        "breaking",
        "the one allowed value changed from {old} to {new}",
        "send the new value",
        "expect the new value",
    ),
)


def _neutral(name: str, sentence: str) -> Rule:
    """A change of a text, the same for those who send and those who receive."""
    code = f"schema-{name}-changed"
    return Rule(code=code, severity="docs", mirror=code, sentence=sentence)


_MARKS = (
    Rule(
        code="schema-deprecated",
        severity="warning",
        mirror="schema-no-longer-deprecated",
        sentence="it is deprecated now",
        advice="plan to do without it: it may go in a later version",
    ),
    Rule(
        code="schema-no-longer-deprecated",
        severity="docs",
        mirror="schema-deprecated",
        sentence="it is no longer deprecated",
    ),
    _neutral("description", "the description changed"),
    _neutral("title", "the title changed"),
    _neutral("examples", "the examples changed"),
    _neutral("value-descriptions", "what is said of single values changed"),
    _neutral("external-docs", "the link to further documentation changed"),
    Rule(
        code="schema-xml-changed",
        severity="warning",
        mirror="schema-xml-changed",
        sentence="the way it is written in XML changed",
        advice="look at it if you exchange XML; JSON is not concerned",
    ),
)

TYPE_RULES: tuple[Rule, ...] = (
    *PROPERTY_RULES,
    *rules_of([*_TYPES, *_ENUMS]),
    *UNION_RULES,
    *CONSTRAINT_RULES,
    *_MARKS,
)
