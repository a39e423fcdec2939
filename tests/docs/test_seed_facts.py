"""The skills state every fact of earlier documents of this kind, and repeat nothing wrong."""

import re
from collections.abc import Iterator
from functools import cache
from itertools import product
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.docs.skills import Skill, rows, skills

FACTS: dict[str, Any] = yaml.safe_load(Path(__file__).with_name("facts.yaml").read_text("utf-8"))

each_skill = pytest.mark.parametrize("skill", skills(), ids=lambda skill: skill.name)


def said_type(fact: str | list[str], locale: str) -> str:
    """How the skills of a locale write a type."""
    words: dict[str, str] = FACTS["types"][locale]
    if isinstance(fact, str):
        return words[fact]
    comma: str = FACTS["signs"][locale]["values"]
    start = words["values"] if len(fact) > 1 else words["single"]
    return start + comma.join(f"`{value}`" for value in fact)


def is_type(found: str, fact: str | list[str], locale: str) -> bool:
    """Whether a type is as the fact says; limits, a default or a remark may follow."""
    comma = FACTS["signs"][locale]["comma"]
    rest = found.removeprefix(said_type(fact, locale))
    other_format = comma + FACTS["types"][locale]["format"]
    return rest != found and (not rest or (rest.startswith(comma) and other_format not in rest))


def told(section: str, heading: str, locale: str) -> str:
    """What a section says after a heading in bold; nothing without it."""
    signs = FACTS["signs"][locale]
    parts = re.split(rf"(?:^- |{signs['items']})\*\*(.+?)\*\*{signs['colon']}", section, flags=re.M)
    return dict(zip(parts[1::2], parts[2::2], strict=True)).get(heading, "").strip()


def items(section: str, heading: str, locale: str) -> dict[str, str]:
    """The names after a heading, each with its type."""
    signs = FACTS["signs"][locale]
    parts = told(section, heading, locale).split(f"{signs['items']}`")
    return dict(_item(f"`{part.removeprefix('`')}", signs["item"]) for part in parts if part)


def _item(part: str, pattern: str) -> tuple[str, str]:
    found = re.fullmatch(pattern, part)
    assert found, part
    return found[1], found[2]


def test_there_is_a_skill_for_each_language_in_each_locale() -> None:
    names = FACTS["skills"]["languages"], FACTS["skills"]["locales"].values()
    expected = {f"telnyx-voice-advanced-{language}{end}" for language, end in product(*names)}
    assert {skill.name for skill in skills()} == expected


# ---------------------------------------------------------------------------- commands


@each_skill
@pytest.mark.parametrize("fact", FACTS["commands"], ids=lambda fact: fact["request"].split("/")[-1])
def test_every_command_is_stated(skill: Skill, fact: dict[str, Any]) -> None:
    section = skill.main.section_with(f"`{fact['request']}`")
    words = FACTS["headings"][skill.locale]
    required = items(section, words["required"], skill.locale)
    optional = items(section, words["optional"], skill.locale)
    # What is in the path is required too, and the properties of an object are listed after it.
    assert required.keys() == {"call_control_id", *fact["required"]}
    assert {name for name in optional if not re.search(r"\.|\[\]", name)} == set(fact["optional"])
    for name, kind in {**fact["required"], **fact["optional"]}.items():
        assert is_type({**required, **optional}[name], kind, skill.locale), name
    returns = items(section, words["returns"], skill.locale)
    for name, kind in FACTS["returns"].items():
        assert is_type(returns[name], kind, skill.locale), name
    events = told(section, words["events"], skill.locale)
    assert re.findall(r"`([^`]+)`", events) == fact["events"]
    assert events if fact["events"] else events == words["none"]


# ---------------------------------------------------------------------------- events


@each_skill
def test_every_event_is_listed(skill: Skill) -> None:
    section = skill.main.section_with("| `siprec.failed` |")
    assert {row[0].strip("`") for row in rows(section)} == FACTS["events"].keys()


@each_skill
@pytest.mark.parametrize("event", FACTS["events"])
def test_every_field_of_an_event_is_stated(skill: Skill, event: str) -> None:
    [section] = [text for heading, text in skill.events.sections if heading == f"`{event}`"]
    found = {row[0].strip("`"): row for row in rows(section)}
    facts = {**FACTS["every_event"], "data.event_type": [event], **FACTS["events"][event]}
    for name, kind in facts.items():
        assert name in found, name
        assert is_type(found[name][1], kind, skill.locale), found[name]
        assert len(found[name][2]) > 3, f"{name} has no meaning"
        for word in FACTS["meanings"].get(name, []):
            assert word in found[name][2], name


# ---------------------------------------------------------------------------- all else


@each_skill
@pytest.mark.parametrize("about", FACTS["said"]["en"])
def test_what_holds_for_all_is_said(skill: Skill, about: str) -> None:
    for words in FACTS["said"][skill.locale][about]:
        assert words in skill.main.body


@each_skill
def test_what_holds_for_one_language_is_said(skill: Skill) -> None:
    facts = FACTS["languages"].get(skill.language, {})
    programs = "\n".join(content for _, _, content in skill.main.programs)
    for part in [facts.get("installation", ""), *facts.get("programs", [])]:
        assert part in programs


# ---------------------------------------------------------------------------- what is wrong


@cache
def everything(skill: Skill) -> str:
    return "\n".join(page.text for page in skill.pages)


def wrong(skill: Skill) -> Iterator[dict[str, str]]:
    yield from (each for each in FACTS["wrong"] if each.get("only") in (None, skill.language))


@each_skill
def test_nothing_wrong_is_repeated(skill: Skill) -> None:
    for each in wrong(skill):
        found = re.search(each["pattern"], everything(skill))
        assert not found, f"{found[0]!r}: {each['why']}" if found else ""


@pytest.mark.parametrize("each", FACTS["wrong"], ids=lambda each: each["pattern"])
def test_each_wrong_statement_would_be_seen(each: dict[str, str]) -> None:
    assert re.search(each["pattern"], each["seen"])
