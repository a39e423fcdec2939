"""The catalogues of texts say the same in each locale."""

import re
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).parent.parent.parent
ENGLISH = [
    ROOT / "templates/docs/texts.en.yaml",
    ROOT / "specs/texts/en.yaml",
    *sorted((ROOT / "templates/languages").glob("*/texts.en.yaml")),
]
_PARTS = re.compile(r"`[^`]+`|\$\w+|\]\([^)]+\)|\d+(?:\.\d+)*")

each_catalogue = pytest.mark.parametrize(
    "english", ENGLISH, ids=lambda path: path.relative_to(ROOT).as_posix()
)


def chinese(english: Path) -> Path:
    return english.with_name(english.name.replace("en.yaml", "zh-CN.yaml"))


def texts(path: Path) -> dict[str, str]:
    """Every text by the way to it."""
    return dict(_texts(yaml.safe_load(path.read_text("utf-8")), ""))


def _texts(value: Any, above: str) -> list[tuple[str, str]]:
    if isinstance(value, str):
        return [(above, value)]
    entries = value.items() if isinstance(value, dict) else enumerate(value)
    return [pair for key, each in entries for pair in _texts(each, f"{above}/{key}")]


@each_catalogue
def test_a_catalogue_has_the_same_keys_in_each_locale(english: Path) -> None:
    assert texts(chinese(english)).keys() == texts(english).keys()


@each_catalogue
def test_a_text_has_the_same_code_names_links_and_numbers(english: Path) -> None:
    other = texts(chinese(english))
    for key, text in texts(english).items():
        assert sorted(_PARTS.findall(other[key])) == sorted(_PARTS.findall(text)), key


def test_the_general_catalogue_is_about_no_product() -> None:
    for text in texts(ENGLISH[0]).values():
        assert not re.search(r"(?i)telnyx|call_control|command_id|dtmf|siprec", text), text


def test_the_catalogue_of_the_product_has_advice_for_each_code_of_the_document() -> None:
    document = (ROOT / "specs/voice-advanced.yaml").read_text("utf-8")
    codes = set(re.findall(r"- code: '(\d+)'", document))
    found = {key for key in texts(ENGLISH[1]) if key.startswith("/errors/code_")}
    assert codes and found == {f"/errors/code_{code}" for code in codes}
