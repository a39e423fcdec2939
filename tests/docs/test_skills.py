"""Each skill by the Agent Skills specification, and the same facts in each locale."""

import re
from collections import Counter
from itertools import pairwise
from urllib.parse import unquote

import pytest
import skills_ref
import yaml
from markdown_it import MarkdownIt
from markdown_it.token import Token

from tests.docs.skills import Page, Skill, skills

LINES = 500
_CODE = re.compile(r"(?<!`)(`+)(?!`)(.+?)(?<!`)\1(?!`)", re.DOTALL)
_NUMBER = re.compile(r"\d+(?:\.\d+)*")
_CHINESE = "\u3400-\u9fff"
# What stands in a cell or an item of a list that says nothing in any language.
_SILENT = re.compile(r"[\s\-–|:*#.,\d]*(5xx)?[\s|]*")  # noqa: RUF001

each_skill = pytest.mark.parametrize("skill", skills(), ids=lambda skill: skill.name)
TRANSLATED = [each for each in skills() if each.name != each.original]
each_translated = pytest.mark.parametrize("skill", TRANSLATED, ids=lambda skill: skill.name)


def without_code(text: str) -> str:
    return _CODE.sub("", text)


def pairs(skill: Skill) -> list[tuple[Page, Page]]:
    """The pages of a skill, each with the same page in the locale of the document."""
    original = Skill(skill.original)
    assert [page.path.name for page in skill.pages] == [page.path.name for page in original.pages]
    return list(zip(skill.pages, original.pages, strict=True))


# ---------------------------------------------------------------------------- the specification


@each_skill
def test_the_reference_library_finds_it_valid(skill: Skill) -> None:
    assert skills_ref.validate(skill.folder) == []


@each_skill
def test_frontmatter_says_what_the_skill_is(skill: Skill) -> None:
    said = skill.main.frontmatter
    metadata = said["metadata"]
    assert said["name"] == skill.name
    assert metadata.keys() == {"author", "product", "language", "locale", "generated_by"}
    assert (metadata["author"], metadata["product"]) == ("telnyx", "voice-advanced")
    suffix = "" if metadata["locale"] == "en" else f"-{metadata['locale'].lower()}"
    assert skill.name == f"telnyx-voice-advanced-{metadata['language']}{suffix}"


@each_skill
def test_all_of_the_frontmatter_is_in_quotes(skill: Skill) -> None:
    _, head, _ = skill.main.text.split("---\n", 2)
    scalars = [each for each in yaml.parse(head) if isinstance(each, yaml.ScalarEvent)]
    # A key is plain, as `name`; so is nothing else.
    plain = [each.value for each in scalars if each.style != '"']
    assert all(re.fullmatch(r"[a-z_]+", value) for value in plain)
    assert len(plain) == len(set(plain)) == len(scalars) - len(plain) + 1  # metadata has no value


@each_skill
def test_the_description_is_found_by_what_people_search(skill: Skill) -> None:
    description = skill.main.frontmatter["description"]
    for word in (
        *("Telnyx", "DTMF", "SIP REFER", "SIPREC", "noise suppression", "supervisor", "barge"),
        *("whisper", "monitor", "AI assistant", "answering machine detection", "AMD"),
        *("client state", "Ed25519", "command_id", "/calls/{call_control_id}/actions/"),
    ):
        assert word.lower() in description.lower(), word
    assert ("webhook" in description.lower()) and len(description) <= 1024


@each_skill
def test_a_skill_is_short(skill: Skill) -> None:
    assert len(skill.main.text.splitlines()) < LINES


@each_skill
def test_links_lead_to_what_is_there(skill: Skill) -> None:
    """To a page of the skill, or to a heading of the same page, as GitHub calls it."""
    for page in skill.pages:
        tokens = MarkdownIt().parse(page.body)
        texts = [after for each, after in pairwise(tokens) if each.type == "heading_open"]
        named = [_shown(each).lower() for each in texts]
        anchors = {re.sub(r"[^\w -]", "", name).replace(" ", "-") for name in named}
        assert len(anchors) == len(named)
        for each in (child for token in tokens for child in token.children or ()):
            if each.type == "link_open":
                target = unquote(str(each.attrs["href"]))
                found = target[1:] in anchors or (page.path.parent / target).is_file()
                assert found, target


@each_skill
def test_markdown_is_read_as_it_is_meant(skill: Skill) -> None:
    """No sign of Markdown is left, and nothing is HTML."""
    for page in skill.pages:
        tokens = MarkdownIt("commonmark").enable("table").parse(page.body)
        inner = [child for token in tokens for child in token.children or ()]
        assert not any(each.type.startswith("html") for each in [*tokens, *inner])
        for each in inner:
            assert each.type != "text" or not re.search(r"\*\*|`|\]\(", each.content), each.content


def _shown(heading: Token) -> str:
    return "".join(each.content for each in heading.children or ())


@each_skill
def test_every_program_has_a_name_of_its_own(skill: Skill) -> None:
    names = [name for page in skill.pages for _, name, _ in page.programs if name]
    shared = {"Telnyx.java"} & set(names)  # which the programs in Java use
    assert len(names) == len(set(names)) == 9 + 2 + 9 + len(shared)


# ---------------------------------------------------------------------------- the locales


@each_skill
def test_no_name_is_left_to_fill_in(skill: Skill) -> None:
    for page in skill.pages:
        assert not re.findall(r"\$\{?[a-z]\w*|\{\{|\}\}", without_code(page.prose))
    assert "$" not in skill.main.frontmatter["description"]


@each_translated
def test_programs_are_equal_in_all_locales(skill: Skill) -> None:
    for page, original in pairs(skill):
        assert page.programs == original.programs


@each_translated
def test_code_and_numbers_are_equal_in_all_locales(skill: Skill) -> None:
    for page, original in pairs(skill):
        assert len(page.sections) == len(original.sections)
        for (heading, text), (_, source) in zip(page.sections, original.sections, strict=True):
            assert _codes(text) == _codes(source), heading
            assert _numbers(text) == _numbers(source), heading


def _codes(text: str) -> Counter[str]:
    return Counter(found[1] for found in _CODE.findall(text))


def _numbers(text: str) -> Counter[str]:
    return Counter(_NUMBER.findall(without_code(text)))


@each_translated
def test_a_chinese_page_is_chinese(skill: Skill) -> None:
    """Nothing is left in English, and the signs between Chinese words are those of Chinese."""
    for page in skill.pages:
        for line in page.prose.splitlines():
            for part in re.split(r"(?<!\\)\||(?<=\u3002)", without_code(line)):
                said = re.search(f"[{_CHINESE}]", part) or _SILENT.fullmatch(part)
                assert said or part.startswith("# Telnyx Voice Advanced"), part
            assert not re.search(rf"[{_CHINESE}] *[,;:!?] *|[{_CHINESE}]\.(\s|$)", line), line
            assert not re.search(rf"[{_CHINESE}] +[{_CHINESE}]", line), line


def test_there_is_something_to_compare() -> None:
    assert TRANSLATED and {each.original for each in TRANSLATED} == {
        each.name for each in skills() if each.name == each.original
    }
