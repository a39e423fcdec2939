"""Descriptions cut down to a line: without lists, without what the line says anyway."""

import pytest

from generator.docs.sentences import in_line, prose, without


@pytest.mark.parametrize(
    ("doc", "expected"),
    [
        ("One line.", "One line."),
        ("First.\n\nSecond.", "First. Second."),
        ("第一段。\n\n第二段。", "第一段。第二段。"),
        ("第一段。\n\nSecond.\n\nThird.", "第一段。Second. Third."),
        ("Sends it.\n\nExpected webhooks:\n\n- `a`: done.\n- `b`: failed.", "Sends it."),
        ("发送。\n\n预期的 Webhook\uff1a\n\n- `a`", "发送。"),
        ("Steps:\n\n1. One\n2. Two", "Steps:\n\n1. One\n2. Two"),
        ("", ""),
    ],
)
def test_prose_is_what_is_no_list(doc: str, expected: str) -> None:
    assert prose(doc) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It has ended. The event type is `call.ended`.", "It has ended."),
        ("它已结束。事件类型是 `call.ended`。", "它已结束。"),
        ("The type\nis `call.ended`. It\nhas ended.", "It has ended."),
        ("Sent as `call.ended` only.", "Sent as `call.ended` only."),
        ("At 9.30 it ended. See `call.ended`!", "At 9.30 it ended."),
        ("", ""),
    ],
)
def test_sentences_that_name_a_value_are_left_out(text: str, expected: str) -> None:
    assert without("call.ended", text) == expected


@pytest.mark.parametrize(
    ("doc", "separator", "expected"),
    [
        ("One line.", "; ", "One line."),
        ("It is -5, or\nless.\n\nSecond.", "; ", "It is -5, or\nless. Second."),
        ("Old names:\n\n- `a` is `b`\n- `c` is `d`", "; ", "Old names: `a` is `b`; `c` is `d`"),
        ("- First.\n- Second.\n\nAfter.", "; ", "First. Second.\n\nAfter."),
        ("旧名称\uff1a\n\n- `a`\n- `b`", "\uff1b", "旧名称\uff1a`a`\uff1b`b`"),
        ("", "; ", ""),
    ],
)
def test_a_list_goes_on_in_the_line(doc: str, separator: str, expected: str) -> None:
    assert in_line(doc, separator) == expected
