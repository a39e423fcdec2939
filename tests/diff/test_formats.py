"""The formats of changes: each is compared with a file, and hostile text stays text in all."""

import json
from collections.abc import Mapping
from pathlib import Path

import pytest
from markdown_it import MarkdownIt

from generator import ir
from generator.config import Config
from generator.diagnostics import Pos
from generator.diff.change import Change, Rule, Severity, Spot, Where
from generator.diff.formats.github import format_github
from generator.diff.formats.json import format_json
from generator.diff.formats.markdown import format_markdown
from generator.diff.formats.text import format_text
from generator.diff.impact import impact
from generator.diff.version import Version

FORMATS = Path(__file__).parent / "formats"


def version(name: str, number: str) -> Version:
    api = ir.Api(document="api.yaml", openapi="3.1.0", title="Pets", version=number, schemas={})
    return Version(name=name, api=api, config=Config())


OLD, NEW = version("git:v1:specs/api.yaml", "1.0"), version("specs/api.yaml", "2.0")


def change(
    severity: Severity,
    sentence: str,
    subject: str = "POST /pets",
    place: str = "",
    line: int = 1,
    advice: str = "",
    used_by: tuple[str, ...] = (),
    facts: Mapping[str, str] = {},
) -> Change:
    rule = Rule(
        code=f"some-{severity}",
        severity=severity,
        mirror="other",
        sentence=sentence,
        advice=advice,
    )
    spots = [Spot(f"#/{line}", Pos(each.name, line, 5)) for each in (OLD, NEW)]
    return Change(
        rule=rule, where=Where(subject, place, *spots), facts=dict(facts), used_by=used_by
    )


CHANGES = [
    change("breaking", "the operation is gone", "DELETE /pets/{id}", line=9, advice="stop it"),
    change(
        "breaking",
        "the property is required now",
        place="request body.name",
        line=20,
        advice="always send it; a value of your own that tells pets apart will do, such as a name "
        "and a number",
    ),
    change("breaking", "the header is required now", "GET /pets", "header X-Me", 30),
    change("breaking", "the property is gone", place="request body.tags[]", line=21),
    change(
        "breaking",
        "the method is called `{new}` now",
        "client.pets.add",
        line=22,
        advice="write `{new}(…)` in place of `{old}(…)`",
        facts={"old": "client.pets.add", "new": "client.pets.add_pet"},
    ),
    change(
        "warning",
        "the value {value} is new",
        "schema Kind",
        line=40,
        used_by=tuple(f"GET /pets/{number}" for number in range(7)),
        facts={"value": "'dog'"},
    ),
    *(
        change("addition", "the property is new", place=f"response 200.body.f{number}", line=number)
        for number in range(50, 71)
    ),
    change("docs", "the description has changed", "the document"),
]

FORMATTED = {
    "changes.txt": lambda: format_text(CHANGES),
    "changes.md": lambda: format_markdown(CHANGES, OLD, NEW),
    "changes.json": lambda: format_json(CHANGES, OLD, NEW),
    "annotations.txt": lambda: format_github(CHANGES),
}


@pytest.mark.parametrize("name", FORMATTED)
def test_format(name: str, update: bool) -> None:
    path, found = FORMATS / name, FORMATTED[name]()
    if update:
        path.write_text(found, "utf-8")
    assert found == path.read_text("utf-8")


def test_nothing_is_written_as_nothing() -> None:
    assert format_text([]) == "no changes: there is nothing to release\n"
    assert format_markdown([], OLD, NEW).startswith("## No changes: there is nothing to release\n")
    assert json.loads(format_json([], OLD, NEW))["impact"] == "none"
    assert format_github([]) == ""


@pytest.mark.parametrize(
    ("severities", "part"),
    [
        ("", "none"),
        ("docs", "patch"),
        ("docs warning", "patch"),
        ("docs addition warning", "minor"),
        ("docs addition breaking", "major"),
    ],
)
def test_the_worst_change_decides_on_the_version(severities: str, part: str) -> None:
    assert impact([change(each, "x") for each in severities.split()]) == part  # type: ignore[arg-type]


# ---------------------------------------------------------------------------- too long


def test_markdown_is_cut_below_the_limit_and_counts_what_it_leaves_out() -> None:
    whole = format_markdown(CHANGES, OLD, NEW)
    assert "not shown" not in whole
    for limit in range(1200, len(whole.encode()) + 1000, 97):
        told = format_markdown(CHANGES, OLD, NEW, limit)
        assert len(told.encode()) <= limit
        shown = told.count("\n- ")
        left = len(CHANGES) - shown
        assert f"**{left} more are not shown**" in told or not left
        assert told.count("<details>") == told.count("</details>")
        assert told.count("#### `") <= shown  # no heading without a change below it


def test_breaking_changes_are_never_folded() -> None:
    many = [change("breaking", "gone", f"GET /{number}") for number in range(100)]
    told = format_markdown([*many, *CHANGES[-22:]], OLD, NEW)
    assert told.index("<details>") > told.rindex("some-breaking")


# ---------------------------------------------------------------------------- hostile text

HOSTILE = [
    "<script>alert(1)</script>",
    "<!-- -->",
    "</details>",
    "![x](https://evil.example/x.png)",
    "[x](javascript:alert(1))",
    "https://evil.example",
    "HTTP://evil.example www.evil.example",
    "@octocat and @org/team",
    "#1 and owner/repo#2 and GH-3",
    "me@evil.example",
    "`code` ``and``",
    "a | b\n|---|\n| c |",
    "line\n\n# heading\n- item",
    "1. one",
    "> quote",
    "- item",
    "===",
    "\\",
    "ends in a backslash\\",
    "$x$ *a* _b_ ~c~ **d**",
    "&lt;b&gt; &amp; &#64;",
    "\x1b[31mred\x07\r\u202eleft",
    "%0A::error::x",
    "\n::error file=x::y",
]


def hostile(text: str) -> Change:
    """A change that holds a text in every place that text of a document can come to."""
    return change(
        "breaking",
        "{text} is `{text}(…)`, not {text}",
        subject=f"schema {text}",
        place=f"request body.{text}",
        advice="not {text}",
        used_by=(f"GET /{text}",),
        facts={"text": text},
    )


@pytest.mark.parametrize("text", HOSTILE)
@pytest.mark.parametrize("placed", [True, False])
def test_markdown_shows_hostile_text_as_text(text: str, placed: bool) -> None:
    changes = [hostile(text) if placed else change("breaking", "{text}", facts={"text": text})]
    told = format_markdown(changes, OLD, NEW)
    tokens = MarkdownIt("gfm-like", {"linkify": False, "html": True}).parse(told)
    inner = [inline for token in tokens for inline in token.children or ()]
    kinds = {token.type for token in [*tokens, *inner]}
    blocks = {f"{name}_{end}" for name in BLOCKS for end in ("open", "close")}
    assert kinds <= {"inline", "text", "text_special", "code_inline", "hardbreak", *blocks}
    assert sum(token.type == "heading_open" for token in tokens) == 3
    assert sum(token.type == "list_item_open" for token in tokens) == 1
    # What GitHub looks for in the text of a page: outside of code nothing is left to be found.
    shown = "".join(token.content for token in inner if token.type.startswith("text"))
    for sign in ("@o", "@e", "#1", "#2", "GH-3", "://", "www."):
        assert sign not in shown.lower().replace("gh-3", "GH-3")


BLOCKS = ("paragraph", "heading", "bullet_list", "list_item")


@pytest.mark.parametrize("text", HOSTILE)
def test_text_and_annotations_hold_no_character_that_is_obeyed(text: str) -> None:
    told = format_text([hostile(text)])
    assert not set(told) & set("\x1b\x07\r\u202e")
    lines = format_github([hostile(text)]).splitlines()
    assert len(lines) == 1
    assert lines[0].startswith("::error file=specs/api.yaml,line=1,col=5,title=some-breaking::")


@pytest.mark.parametrize("text", HOSTILE)
def test_json_gives_back_every_character(text: str) -> None:
    (found,) = json.loads(format_json([hostile(text)], OLD, NEW))["changes"]
    assert found["facts"] == {"text": text}
    assert found["message"] == f"{text} is `{text}(…)`, not {text}"
