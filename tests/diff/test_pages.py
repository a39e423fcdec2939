"""The pages about the comparison say what it does."""

import itertools
import json
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from generator.diff.change import Rule
from generator.diff.formats.json import format_json
from generator.diff.rules import RULES
from tests.diff.test_formats import CHANGES, NEW, OLD

DOCS = Path(__file__).parents[2] / "docs"
PAGE, RULES_PAGE = DOCS / "diff.md", DOCS / "diff-rules.md"

# By the first words of codes; what begins with none of them is about the document.
GROUPS = {
    "Operations": "operation deprecated",
    "Requests": "request parameter parameters path part media",
    "Responses": "response",
    "Schemas": "schema",
    "Webhooks, callbacks and events": "webhook callback event",
    "Access": "security oauth",
    "Servers": "server",
    "The document": "",
    "The Python package": "python",
}
HEAD = """\
# The rules of `voicegen diff`

Each kind of change has a code, which stays. A sentence is filled in with the facts of a change,
which stand in braces here. Backwards, from the new document to the old one, a change is told by the
rule in the last column. [diff.md](diff.md) tells how to read what is found.
"""


def test_every_rule_is_listed(update: bool) -> None:
    listed = "\n".join([HEAD, *_tables()])
    if update:
        RULES_PAGE.write_text(listed, "utf-8")
    assert RULES_PAGE.read_text("utf-8") == listed


def _tables() -> Iterator[str]:
    grouped = {word: name for name, words in GROUPS.items() for word in words.split()}
    found: dict[str, list[Rule]] = {name: [] for name in GROUPS}
    for code, rule in RULES.items():
        found[grouped.get(code.split("-")[0], "The document")].append(rule)
    for name, rules in found.items():
        lines = [_row(rule) for rule in sorted(rules, key=lambda rule: rule.code)]
        head = (
            "| code | severity | what it says | what to do | backwards |\n|---|---|---|---|---|\n"
        )
        yield f"## {name}\n\n{head}{''.join(lines)}"


def _row(rule: Rule) -> str:
    said = [rule.sentence.replace("|", "\\|"), rule.advice.replace("|", "\\|")]
    return f"| `{rule.code}` | {rule.severity} | {' | '.join(said)} | `{rule.mirror}` |\n"


def test_what_others_check_is_what_we_check_or_has_its_reason() -> None:
    """All 755 checks of oasdiff 1.32.1 are named, each once, and our codes beside them are ours."""
    told = PAGE.read_text("utf-8").partition("## Beside oasdiff")[2]
    rows = re.findall(r"^\| (`.*) \| (.*) \| (.*) \|$", told, re.MULTILINE)
    theirs = Counter(each for row in rows for each in _named(row[0]))
    assert len(theirs) == 755
    assert {each for each, number in theirs.items() if number > 1} == set()
    for _, ours, reason in rows:
        assert {*_named(ours)} - RULES.keys() == set()
        assert (ours == "none") == ("`" not in ours)
        assert ours != "none" or reason
        assert {*re.findall(r"`([a-z]+(?:-[a-z]+)+)`", reason)} - RULES.keys() - EXTENSIONS == set()


EXTENSIONS = {"x-sunset", "x-stability-level", "x-extensible-enum"}


def _named(cell: str) -> Iterator[str]:
    """The codes in a cell, with what stands in braces spelled out."""
    for word in re.findall(r"`([^`]+)`", cell):
        parts = re.split(r"[{}]", word)
        choices = [part.split(",") if odd % 2 else [part] for odd, part in enumerate(parts)]
        yield from map("".join, itertools.product(*choices))


def test_every_entry_of_the_json_is_described() -> None:
    told = PAGE.read_text("utf-8").partition("### JSON")[2].partition("\n## ")[0]
    found = json.loads(format_json(CHANGES, OLD, NEW))
    entries = {*found, *found["old"], *found["summary"], *found["changes"][0]}
    entries |= {*found["changes"][0]["old"]}
    assert {each for each in entries if not re.search(rf"`(changes\[\])?\.?{each}`", told)} == set()


def test_codes_that_the_page_shows_are_ours() -> None:
    told = PAGE.read_text("utf-8").partition("## Beside oasdiff")[0]
    assert {*re.findall(r"\[([a-z]+(?:-[a-z]+)+)\]", told)} - RULES.keys() == set()


def test_every_rule_speaks_to_users() -> None:
    for rule in RULES.values():
        for text in filter(None, [rule.sentence, rule.advice]):
            assert text == " ".join(text.split()) and not text.endswith("."), rule.code
        assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)+", rule.code), rule.code
        assert rule.severity != "breaking" or rule.advice, f"{rule.code} has no advice"
