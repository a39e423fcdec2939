"""What a release tells its users: changes as entries of a changelog, in its sections."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from generator.changelog import SECTIONS
from generator.config import Entry
from generator.diff.change import SEVERITIES, WHOLE, Change
from generator.diff.version import Version
from generator.text import code, value

SAME = "The code of the package was generated anew; nothing that its users call has changed."


def entries_of(changes: Sequence[Change], new: Version) -> Mapping[str, tuple[Entry, ...]]:
    """The entries of each section, the worst first; changes of documentation are only counted.

    `new` is the version that is released, whose operations and events they are about.
    """
    pages = _pages(new)
    found: dict[str, dict[Entry, None]] = {}
    for each in _told_once(each for each in changes if each.rule.severity != "docs"):
        found.setdefault(_section(each), {})[_entry(each, pages)] = None
    if number := _documented(changes):
        places = f"{number} places" if number > 1 else "one place"
        found.setdefault("Changed", {})[Entry(f"The documentation changed in {places}.")] = None
    return {section: tuple(found[section]) for section in SECTIONS if section in found}


def _documented(changes: Iterable[Change]) -> int:
    """In how many places the document tells something else; the package only repeats it."""
    docs = [each for each in changes if each.rule.severity == "docs"]
    told = [each for each in docs if each.rule.level == "http"] or docs
    return len({_spots(each) for each in told})


def _told_once(changes: Iterable[Change]) -> list[Change]:
    """The changes without those of HTTP that one of Python tells already.

    The readers of the changelog call the package. What it does not show is told as it is sent.
    """
    listed = list(changes)
    told = {
        spot: SEVERITIES.index(each.rule.severity)
        for each in reversed(listed)
        if each.rule.level == "python"
        for spot in _spots(each)
    }
    worst = len(SEVERITIES)
    return [
        each
        for each in listed
        if each.rule.level == "python"
        or all(
            told.get(spot, worst) > SEVERITIES.index(each.rule.severity) for spot in _spots(each)
        )
    ]


def _spots(change: Change) -> tuple[str, str]:
    return f"old {change.where.old.id}", f"new {change.where.new.id}"


def _section(change: Change) -> str:
    rule = change.rule
    if rule.code.endswith("-deprecated"):
        return "Deprecated"
    if rule.severity == "addition":
        return "Added" if rule.code.endswith("added") else "Changed"
    return "Removed" if rule.code.endswith("removed") and rule.severity == "breaking" else "Changed"


def _entry(change: Change, pages: Mapping[str, str]) -> Entry:
    where = change.where
    named = [where.subject, where.place]
    parts = [each if each == WHOLE else code(each) for each in named if each]
    rule, facts = change.rule, change.facts
    told = f"{', '.join(parts)}: {_sentence(rule.sentence, facts)}"
    if rule.advice:
        told += f"; {_sentence(rule.advice, facts)}"
    breaking = "**Breaking:** " if rule.severity == "breaking" else ""
    return Entry(f"{breaking}{told}.", _about(change, pages))


def _sentence(template: str, facts: Mapping[str, str]) -> str:
    """The sentence of a rule, whose backticks are ours; those of facts are not."""
    shown = {name: value(fact) for name, fact in facts.items()}
    return "".join(
        code(part.format_map(facts)) if number % 2 else part.format_map(shown)
        for number, part in enumerate(template.split("`"))
    )


def _about(change: Change, pages: Mapping[str, str]) -> str:
    """The operation or event that a change is about, as the page of a changelog knows it."""
    steps = change.where.new.id.split("/")
    names = [change.where.subject, "/".join(steps[:4])]
    if len(change.used_by) == 1:
        names += change.used_by
    return next((pages[name] for name in names if name in pages), "")


def _pages(version: Version) -> Mapping[str, str]:
    """What an entry is about, by all that a change may call it."""
    found: dict[str, str] = {}
    for each in version.api.operations:
        found |= dict.fromkeys([each.id, f"{each.method.upper()} {each.origin}"], each.id)
    for name, spot in version.places.items():
        if name.startswith("client.") and spot.id in found:
            found[name] = spot.id
    for event in version.api.events:
        value = str(event.value)
        deliveries = event.operations if len(event.operations) == 1 else ()
        found |= dict.fromkeys([f"event {value}", f"webhooks.{value}", *deliveries], value)
    return found
