"""No text of a document gets out of the place that it was put into."""

import ast
import inspect
import math
import textwrap
import tokenize
import tomllib
from io import StringIO

import black
import black.mode
import pytest
from hypothesis import example, given, strategies as st
from markdown_it import MarkdownIt
from yaml import safe_load

from generator.source import Json
from generator.text import (
    HIDDEN,
    code,
    comment,
    docstring,
    identifier,
    literal,
    markdown,
    paragraph,
    plain,
    quoted_code,
    toml,
    wrap,
    yaml,
)

MODE = black.mode.Mode(line_length=100, target_versions={black.mode.TargetVersion.PY311})
LINE_BREAKS = "\n\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029"
NASTY = st.text(
    alphabet=st.one_of(
        st.sampled_from("\"'\\ \t`<|#{}%xuN\u3000\xa0\u202e\ufeff\ud800\x00" + LINE_BREAKS),
        st.characters(),
    )
)
WORDS = st.lists(st.sampled_from(["a", "word", '"', "\\", '"""', "-", "\n", "  ", "\n\n", "```"]))
TEXTS = NASTY | WORDS.map(" ".join) | WORDS.map("".join)
MARKS = st.text(alphabet="ab1 `~\\[]()!<>#*-+_:|.\n&/") | st.lists(
    st.sampled_from(["![a](", "[a](", "javascript:b)", "https://b.c)", "[a]: b", "<b>", "```", "`"])
).map("".join)
WEB = ("https://", "http://", "mailto:")
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | NASTY,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(NASTY, inner, max_size=4),
    max_leaves=12,
)


def formatted(source: str) -> str:
    return black.format_str(source, mode=MODE)


@given(JSON)
def test_literal_reads_back_as_the_same_value(value: Json) -> None:
    source = literal(value)
    assert ast.literal_eval(source) == value
    assert len(source.splitlines()) == 1
    source.encode()


@given(TEXTS)
@example('Bob\'s "API" in C:\\x\x1b\x7f')
def test_toml_reads_back_as_one_line_of_text(text: str) -> None:
    source = toml(text)
    assert len(source.splitlines()) == 1
    read = tomllib.loads(f"x = {source}\n")
    assert list(read) == ["x"]
    if text.isprintable():
        assert read["x"] == text


@given(TEXTS)
@example('say "hi"')
@example("it's \"both\" '")
@example("\\xAB\\N{dash}")
def test_literal_of_a_string_is_what_black_prints(text: str) -> None:
    assert formatted(f"x = {literal(text)}\n") == f"x = {literal(text)}\n"


@pytest.mark.parametrize(
    ("value", "source"),
    [
        ("naïve 电话 📞", '"naïve 电话 📞"'),
        ("a\tb\u202e\ud800", '"a\\tb\\u202e\\ud800"'),
        ('"', "'\"'"),
        ({"a": [None, True, 1.0]}, '{"a": [None, True, 1.0]}'),
        (math.inf, "1e999"),
        (math.nan, 'float("nan")'),
    ],
)
def test_literal(value: Json, source: str) -> None:
    assert literal(value) == source


@given(TEXTS, st.sampled_from([0, 4, 8]), st.sampled_from([40, 100]))
@example('"""); import os  # ', 4, 100)
@example('ends with "', 4, 100)
@example("ends with \\", 4, 100)
@example("a\\\n  b", 4, 100)
@example("title\n  - all\n  - indented", 4, 100)
@example("x" * 92, 4, 100)
@pytest.mark.parametrize("compact", [False, True])
def test_docstring_is_one_docstring_as_black_leaves_it(
    compact: bool, text: str, indent: int, width: int
) -> None:
    source = docstring(text, indent, width, compact=compact)
    source.encode()
    for depth in range(indent // 4):
        source = f"class C{depth}:\n{textwrap.indent(source, '    ')}\n"
    tree = ast.parse(source)
    assert formatted(source).rstrip("\n") == source.rstrip("\n")
    scope: ast.Module | ast.ClassDef = tree
    for _ in range(indent // 4):
        (scope,) = scope.body  # type: ignore[assignment]
    (only,) = scope.body
    assert isinstance(only, ast.Expr) and isinstance(only.value, ast.Constant)
    assert isinstance(only.value.value, str)
    found = inspect.cleandoc(only.value.value).split()
    assert found == inspect.cleandoc(text.expandtabs(4)).split()


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("", '""""""'),
        ("One line. ", '"""One line."""'),
        ("One.\r\nTwo.", '"""One.\nTwo.\n"""'),
        ('"quoted"', '""" "quoted" """'),
        ("bidi \u202e and nul \0", '"""bidi \\u202e and nul \\x00"""'),
        ("- item " + "word " * 20, f'"""- item {"word " * 16}word\nword word word\n"""'),
    ],
)
def test_docstring(text: str, source: str) -> None:
    assert docstring(text) == source


@given(TEXTS, st.sampled_from([20, 100]))
def test_comment_is_no_code(text: str, width: int) -> None:
    source = comment(text, width=width)
    source.encode()
    assert all(line.startswith("# ") or line == "#" for line in source.splitlines())
    assert ast.parse(source).body == []
    assert formatted(source).strip() == source.strip()
    kinds = {token.type for token in tokenize.generate_tokens(StringIO(source).readline)}
    assert kinds <= {tokenize.COMMENT, tokenize.NL, tokenize.NEWLINE, tokenize.ENDMARKER}


@pytest.mark.parametrize("breaks", LINE_BREAKS)
def test_no_line_break_leaves_a_comment(breaks: str) -> None:
    assert comment(f"a{breaks}import os") == "# a\n# import os"


@pytest.mark.parametrize("word", ["fmt: off", "type: ignore", "-*- coding: utf-7 -*-", "pyright:x"])
def test_comment_gives_no_orders(word: str) -> None:
    assert ":" in comment(word)
    assert f"# {word}" != comment(word)
    assert " :" in comment(word)


@pytest.mark.parametrize("text", ["a", "from_", "naïve", "match"])
def test_identifier_hands_on(text: str) -> None:
    assert identifier(text) == text


@pytest.mark.parametrize("text", ["", "1a", "a b", "from", "a;b", "__debug__", "ﬁ", "a\n"])
def test_identifier_refuses(text: str) -> None:
    with pytest.raises(ValueError, match="identifier"):
        identifier(text)


@pytest.mark.parametrize(
    ("text", "page"),
    [
        ("a <b> `<c>` d", "a &lt;b> `<c>` d"),
        ("```xml\n<a/>\n```\n<b>", "```xml\n<a/>\n```\n&lt;b>"),
        ("~~~\n<a/>", "~~~text\n<a/>\n~~~"),
        ('``` sh title="a"\na\n```', "```sh\na\n```"),
        ("a ` b\n` <c> `", "a ` b\n` &lt;c> `"),
        ("\\` <c> `", "\\` &lt;c> `"),
        ("| ` | ` <c> | `", "| ` | ` &lt;c> | `"),
        ("> ```\n<c>", "> ```\n&lt;c>"),
        ("- a\n  ```\n  <c>\n  ```\n<d>", "- a\n```text\n<c>\n```\n&lt;d>"),
        ("a\n\n ~~~\n<b>", "a\n\n~~~text\n<b>\n~~~"),
        ("![a](https://b.c)", "!\\[a](https://b.c)"),
        (
            "[a](https://b.c) [a](javascript:b) [a](b)",
            "[a](https://b.c) [a]\\(javascript:b) [a]\\(b)",
        ),
        ("[a]: b\n\n[`a]: b`", "[a]\\: b\n\n[`a]\\: b`"),
        ("``` a`b\n<c>", "``` a`b\n&lt;c>"),
        ("a\x00\u202eb\r<c>", "ab\n&lt;c>"),
    ],
)
def test_markdown_holds_no_html(text: str, page: str) -> None:
    assert markdown(text) == page


@given(TEXTS, st.integers(20, 100))
def test_wrap_changes_only_white_space(text: str, width: int) -> None:
    assert " ".join(wrap(text, width)).split() == text.split()


@pytest.mark.parametrize(
    ("text", "page"),
    [
        ("a\n  b", "a b"),
        ("# a", "\\# a"),
        ("- a", "\\- a"),
        ("1. a", "1\\. a"),
        ("* a", "\\* a"),
        ("*a* b", "*a* b"),
        ("~~~ a", "\\~~~ a"),
        ("``` a", "\\``` a"),
        ("a `<b>` <c>", "a `<b>` &lt;c>"),
        ("", ""),
    ],
)
def test_a_paragraph_is_one_line_of_text(text: str, page: str) -> None:
    assert paragraph(text) == page


@given(TEXTS | MARKS)
@example("[\\\\](javascript:a)")
def test_a_page_with_texts_has_the_blocks_of_the_page(text: str) -> None:
    page = (
        f"{paragraph(text)}\n\n{plain(text)}\n\n{markdown(text)}\n\n`{quoted_code(text)}`\n\nlast"
    )
    tokens = MarkdownIt().parse(page)
    inlines = [each for token in tokens for each in token.children or ()]
    assert not {"html_block", "html_inline", "image"} & {each.type for each in [*tokens, *inlines]}
    assert all(str(each.attrs["href"]).startswith(WEB) for each in inlines if "href" in each.attrs)
    assert [each.content for each in tokens if each.type == "inline"][-1] == "last"
    assert tokens[-3].level == 0


@given(TEXTS | MARKS)
def test_a_title_links_to_nothing(text: str) -> None:
    _, inline, _ = MarkdownIt().parse(f"[{plain(text)}](a.md)")
    children = inline.children or ()
    assert [each.attrs["href"] for each in children if each.type == "link_open"] == ["a.md"]


@given(TEXTS | MARKS)
def test_code_is_shown_as_it_is(text: str) -> None:
    _, inline, _ = MarkdownIt().parse(f"a {code(text)}")
    assert [each.type for each in inline.children or ()] == ["text", "code_inline"]


@given(TEXTS | MARKS)
def test_yaml_is_read_as_one_line_of_the_text(text: str) -> None:
    read = safe_load(yaml(text))
    assert read.split() == HIDDEN.sub(" ", " ".join(text.split())).split()
    assert "\n" not in yaml(text)
