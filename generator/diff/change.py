"""What a change is: a rule that tells its kind, two places, and a sentence for users."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Literal, NamedTuple, TypeAlias

from generator.diagnostics import Pos

# From the worst to the least: users must change something; may have to; can do more; read more.
Severity: TypeAlias = Literal["breaking", "warning", "addition", "docs"]
SEVERITIES: tuple[Severity, ...] = ("breaking", "warning", "addition", "docs")

# The subject of a change that is about nothing smaller.
WHOLE = "the document"

# What a change is seen on: HTTP, by any client; or the generated Python package.
Level: TypeAlias = Literal["http", "python"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """A kind of change, known by a code that stays.

    `mirror` is the code of the same change read backwards: from the new document to the old one.
    `sentence` and `advice` are filled in with the facts of a change: "{name} is gone". Text of a
    document comes in by facts alone.
    """

    code: str
    severity: Severity
    mirror: str
    sentence: str
    advice: str = ""
    level: Level = "http"


class Spot(NamedTuple):
    """A place in a document, by its JSON pointer and its position."""

    id: str
    pos: Pos


@dataclass(frozen=True, slots=True)
class Where:
    """What a change is about: a subject, a place within it, and where both documents say it.

    What one document lacks has there the spot of what would hold it.
    """

    subject: str
    place: str
    old: Spot
    new: Spot

    def within(
        self, place: str, old: Spot | None = None, new: Spot | None = None, joint: str = "."
    ) -> Where:
        """A place further in, joined to this one: by a dot, if it is part of the same value.

        The items of a list (`[]`) are joined by nothing.
        """
        if not (self.place and place) or place.startswith("["):
            joint = ""
        joined = f"{self.place}{joint}{place}"
        return Where(self.subject, joined, old or self.old, new or self.new)


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One difference between two documents; `used_by` are the operations that it concerns."""

    rule: Rule
    where: Where
    facts: Mapping[str, str] = field(default_factory=dict)
    used_by: tuple[str, ...] = ()

    @property
    def message(self) -> str:
        return self.rule.sentence.format_map(self.facts)

    @property
    def advice(self) -> str:
        return self.rule.advice.format_map(self.facts)


class Changes:
    """Collects changes in the order of their finding, each once."""

    def __init__(self, rules: Mapping[str, Rule]) -> None:
        self._rules = rules
        self._found: dict[tuple[object, ...], Change] = {}

    def __len__(self) -> int:
        return len(self._found)

    def add(self, code: str, where: Where, used_by: Iterable[str] = (), **facts: str) -> None:
        """Note a change; one that is known already concerns these operations too.

        An operation that is the subject itself is not told again.
        """
        users = [each for each in used_by if each != where.subject]
        key = (code, where.subject, where.place, where.old.id, where.new.id, *facts.items())
        found = self._found.get(key)
        if found is None:
            rule = self._rules[code]
            self._found[key] = Change(
                rule=rule, where=where, facts=facts, used_by=tuple(dict.fromkeys(users))
            )
        else:
            union = tuple(dict.fromkeys([*found.used_by, *users]))
            self._found[key] = replace(found, used_by=union)

    def sorted(self) -> list[Change]:
        """The worst first; of equals, those of the new document in its order."""
        return sorted(
            self._found.values(),
            key=lambda each: (
                SEVERITIES.index(each.rule.severity),
                each.rule.level,
                each.where.new.pos,
                each.where.old.pos,
                each.where.subject,
                each.where.place,
                each.rule.code,
                sorted(each.facts.items()),
            ),
        )
