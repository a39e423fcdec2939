"""How types may differ, each said once, and the rules for requests and responses made of it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, NamedTuple, TypeAlias

from generator.diff.change import Rule, Severity

# Who is free to change first: what clients send, or what they are sent.
Direction: TypeAlias = Literal["request", "response"]


class Fact(NamedTuple):
    """A way in which two types differ, how bad it is in each direction, and what to do about it.

    `mirror` is the name of the same fact read backwards. A direction in which there is no such
    fact has no severity.
    """

    name: str
    mirror: str
    request: Severity | None
    response: Severity | None
    sentence: str
    in_requests: str = ""
    in_responses: str = ""


def rules_of(facts: Iterable[Fact]) -> tuple[Rule, ...]:
    """A rule for each direction of each fact: `request-enum-value-added`."""
    found = []
    for fact in facts:
        told: tuple[tuple[Direction, Severity | None, str], ...] = (
            ("request", fact.request, fact.in_requests),
            ("response", fact.response, fact.in_responses),
        )
        for direction, severity, advice in told:
            if severity is not None:
                rule = Rule(
                    code=f"{direction}-{fact.name}",
                    severity=severity,
                    mirror=f"{direction}-{fact.mirror}",
                    sentence=fact.sentence,
                    advice=advice,
                )
                found.append(rule)
    return tuple(found)
