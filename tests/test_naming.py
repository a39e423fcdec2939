"""Words out of names: the rules, each by an example."""

import pytest

from generator.naming import filename, pascal, safe, snake, spelled, words


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("callControl_ID", "call_control_id"),
        ("SendDTMF", "send_dtmf"),
        ("HTTPServer2", "http_server2"),
        ("ipv4Address", "ipv4_address"),
        ("2fa", "2fa"),
        ("3D", "3d"),
        ("10_20", "10_20"),
        ("filter[created_at]", "filter_created_at"),
        ("X-Request-Id", "x_request_id"),
        ("naïve café", "naïve_café"),
        ("ÜberGröße", "über_größe"),
        ("日本", "日本"),
        ("ﬁle", "file"),
        ("--", ""),
    ],
)
def test_snake(text: str, name: str) -> None:
    assert snake(text) == name


def test_words_keep_their_letters() -> None:
    assert words("callControl_ID") == ["call", "Control", "ID"]


@pytest.mark.parametrize(
    ("text", "name"),
    [("call.hangup", "CallHangup"), ("userID", "UserID"), ("{x}", "X"), ("über-uns", "ÜberUns")],
)
def test_pascal(text: str, name: str) -> None:
    assert pascal(text) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [("class", "class_"), ("2fa", "field_2fa"), ("", "field_"), ("a-b", "ab"), ("None", "None_")],
)
def test_safe(text: str, name: str) -> None:
    assert safe(text, "field_") == name


def test_spelled() -> None:
    assert snake(spelled("a<=b")) == "a_lt_eq_b"


@pytest.mark.parametrize(
    ("name", "file"),
    [("pets", "pets"), ("aux", "aux_"), ("NUL", "NUL_"), ("com1", "com1_"), ("auxiliary",) * 2],
)
def test_filename(name: str, file: str) -> None:
    assert filename(name) == file


@pytest.mark.parametrize("letter", ["a", "ü", "日"])
def test_long_filenames_are_short_and_apart(letter: str) -> None:
    first, second = filename(f"{letter * 150}b"), filename(f"{letter * 150}c")
    assert first != second
    assert len(first) <= 100 and len(first.encode()) <= 200
    assert first.rpartition("_")[0] == letter * len(first.rpartition("_")[0])
