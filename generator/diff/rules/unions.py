"""The rules about values of one of several types."""

from __future__ import annotations

from generator.diff.rules.facts import Fact, rules_of

_FACTS = (
    Fact(
        "union-variant-added",
        "union-variant-removed",
        "addition",
        "warning",
        "the value may be of one more type: {variant}",
        in_responses="be ready for values of a type that you do not know",
    ),
    Fact(
        "union-variant-removed",
        "union-variant-added",
        "breaking",
        "docs",
        "the value may no longer be of the type {variant}",
        "send a value of one of the other types",
    ),
    Fact(
        "became-union",
        "no-longer-union",
        "addition",
        "breaking",
        "the value may be of other types now: {types}",
        in_responses="be ready for values of the other types",
    ),
    Fact(
        "no-longer-union",
        "became-union",
        "breaking",
        "docs",
        "the value may be of one type only, no longer of these: {types}",
        "send a value of the one type that is left",
    ),
    Fact(
        "known-values-added",
        "known-values-removed",
        "docs",
        "docs",
        "values are listed that were allowed before: {values}",
    ),
    Fact(
        "known-values-removed",
        "known-values-added",
        "docs",
        "docs",
        "values are no longer listed, but still allowed: {values}",
    ),
    Fact(
        "any-of-became-one-of",
        "one-of-became-any-of",
        "breaking",
        "docs",
        "the value must fit one of the types only (oneOf), where it could fit several (anyOf)",
        "send values that fit one of the types only",
    ),
    Fact(
        "one-of-became-any-of",
        "any-of-became-one-of",
        "addition",
        "warning",
        "the value may fit several of the types (anyOf), where it had to fit one only (oneOf)",
    ),
    Fact(
        "union-keyword-changed",
        "union-keyword-changed",
        "docs",
        "docs",
        "{new} is said instead of {old}, which is the same for types that exclude each other",
    ),
    Fact(
        "discriminator-added",
        "discriminator-removed",
        "warning",
        "docs",
        "the property {new} tells the types of the value apart now",
        "send this property with every such value",
    ),
    Fact(
        "discriminator-removed",
        "discriminator-added",
        "docs",
        "warning",
        "the property {old} is no longer said to tell the types of the value apart",
        in_responses="tell the types apart by what they hold",
    ),
    Fact(
        "discriminator-property-changed",
        "discriminator-property-changed",
        "breaking",
        "breaking",
        "the types of the value are told apart by {new} instead of {old}",
        "send the new property",
        "look at the new property",
    ),
    Fact(
        "discriminator-value-added",
        "discriminator-value-removed",
        "addition",
        "warning",
        "{values} may stand for {variant} now",
        in_responses="take the new value for the same type",
    ),
    Fact(
        "discriminator-value-removed",
        "discriminator-value-added",
        "breaking",
        "docs",
        "{values} no longer stands for {variant}",
        "send another value of the discriminator",
    ),
    Fact(
        "discriminator-value-changed",
        "discriminator-value-changed",
        "breaking",
        "breaking",
        "{variant} is marked by {new} instead of {old}",
        "send the new value of the discriminator",
        "expect the new value of the discriminator",
    ),
)

UNION_RULES = rules_of(_FACTS)
