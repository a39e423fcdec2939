"""Loading: every node knows its place, and no text whatever makes the loader raise."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
import yaml
from hypothesis import given, strategies as st

from generator import parse as parser
from generator.diagnostics import Diagnostic, Report
from generator.load import load, load_file
from generator.parse import parse
from generator.source import Json, Node, Source

scalars = (
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False)
)
texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
trees = st.recursive(
    scalars | texts,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(texts, inner, max_size=4),
    max_leaves=20,
)
roots = st.lists(trees, max_size=4) | st.dictionaries(texts, trees, max_size=4)


def read(text: str) -> tuple[Node | None, list[Diagnostic]]:
    report = Report()
    return parse(text, Source("doc"), report), report.diagnostics


def value(text: str) -> Json:
    node, found = read(text)
    assert node is not None, found
    return node.plain()


def codes(found: list[Diagnostic]) -> list[str]:
    return [each.code for each in found]


def loaded(tmp_path: Path, data: bytes) -> tuple[Node | None, list[Diagnostic]]:
    path = tmp_path / "doc.yaml"
    path.write_bytes(data)
    report = Report()
    return load(path, report), report.diagnostics


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        *[(word, None) for word in ("null", "Null", "NULL", "~", "")],
        *[(word, True) for word in ("true", "True", "TRUE")],
        *[(word, False) for word in ("false", "False", "FALSE")],
        *[(word, word) for word in ("on", "off", "yes", "no", "y", "tRUE", "nUll", "=")],
        *[(word, word) for word in ("2020-01-01", "12:30", "1:2:3", "1_000", "0b11", "1e", ".")],
        *[("012", 12), ("0o17", 15), ("0x1F", 31), ("-7", -7), ("+7", 7), ("190.0", 190.0)],
        *[(".5", 0.5), ("1e3", 1000.0), (".inf", float("inf")), ("-.INF", float("-inf"))],
        *[('"1"', "1"), ("'true'", "true"), ("!!str 1", "1"), ("! 1", "1"), ("!!float 1", 1.0)],
        ("|\n  1", "1"),
    ],
)
def test_a_scalar_means_what_yaml_1_2_says(text: str, expected: Json) -> None:
    found = value(f"a: {text}")
    assert found == {"a": expected}
    assert isinstance(found, dict) and type(found["a"]) is type(expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("200: a\n1.0: b\nnull: c\ntrue: d\n2020-01-01: e", ["200", "1.0", "null", "true"]),
        ('{"a": 1, "b": {"c": [1]}}', ["a", "b"]),
    ],
)
def test_keys_are_their_source_text(text: str, expected: list[str]) -> None:
    found = value(text)
    assert isinstance(found, dict) and list(found)[: len(expected)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('{\n\t"a":\t1,\r\n\t"b": [true,\tnull]\n}', {"a": 1, "b": [True, None]}),
        (r'{"a": "\/\u00e9\ud83d\ude00\n\t"}', {"a": "/é😀\n\t"}),
        ('{"a": "x\u2028  y\x85z\x7f"}', {"a": "x\u2028  y\x85z\x7f"}),
        ('{"' + "k" * 2000 + '": 1}', {"k" * 2000: 1}),
        ('{"<<": {"a": 1}}', {"<<": {"a": 1}}),
        ("{a: 1, b: [x, y]}", {"a": 1, "b": ["x", "y"]}),
        ('{"a": 1e400}', {"a": float("inf")}),
    ],
)
def test_json_is_read_as_json(text: str, expected: Json) -> None:
    assert value(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a: &x {b: 1, c: 2}\nd:\n  <<: *x\n  c: 3", {"b": 1, "c": 3}),
        ("a: &x {b: 1}\ne: &y {b: 2, c: 2}\nd: {<<: [*x, *y], f: 0}", {"b": 1, "c": 2, "f": 0}),
        ("a: &x {b: 1}\nd: *x", {"b": 1}),
        ("a: &x {b: 1}\nd: {'<<': *x}", {"<<": {"b": 1}}),
    ],
)
def test_aliases_and_merge_keys(text: str, expected: Json) -> None:
    found = value(text)
    assert isinstance(found, dict) and found["d"] == expected


def test_an_alias_is_a_tree_of_its_own() -> None:
    node, _ = read("a: &x {b: [1]}\nd: *x")
    assert node is not None
    copy = node.get("d")
    assert copy is not None and copy.pos.line == 2
    assert [child.pointer for _, child in copy.items()] == ["#/d/b"]
    assert copy.plain() == {"b": [1]}


@pytest.mark.parametrize(
    "text", ["a: 1\nbb:\n  - c:  {d: 2}\n", '{"a": 1,\n"bb": [{"c": {"d": 2}}]}']
)
def test_an_entry_stands_where_its_key_stands(text: str) -> None:
    node, _ = read(text)
    lines = text.split("\n")
    pending = [node] if node is not None else []
    while pending:
        each = pending.pop()
        if each.key.isalpha():
            assert lines[each.line - 1][each.column - 1 :].lstrip('"').startswith(each.key)
        pending.extend([child for _, child in each.items()] or list(each))


@given(roots, st.sampled_from([None, 2, "\t"]), st.booleans())
def test_json_comes_back(tree: Json, indent: int | str | None, ascii_only: bool) -> None:
    assert value(json.dumps(tree, indent=indent, ensure_ascii=ascii_only)) == tree


@given(st.dictionaries(st.from_regex(r"[a-z😀é]{1,8}", fullmatch=True), st.integers(), min_size=1))
def test_each_key_stands_where_it_is_written(tree: dict[str, Json]) -> None:
    text = "".join(f"{key}: {number}\n" for key, number in tree.items())
    node, found = read("# 😀\r\n" + text)
    assert node is not None, found
    assert [(child.line, child.column) for _, child in node.items()] == [
        (line, 1) for line in range(2, len(tree) + 2)
    ]


@given(st.text() | st.from_regex(r"[\[\]{}:,&*!|>'\"%@`#?a \n\t-]{0,40}", fullmatch=True))
def test_no_text_raises(text: str) -> None:
    report = Report()
    node = parse(text.encode("utf-8", "replace").decode(), Source("doc"), report)
    assert (node is None) == (not report.ok)


@given(st.binary())
def test_no_bytes_raise(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    path = tmp_path_factory.getbasetemp() / "bytes.yaml"
    path.write_bytes(data)
    report = Report()
    assert load(path, report) is None or data
    assert report.diagnostics


@pytest.mark.parametrize(
    ("text", "code", "line", "column"),
    [
        ("", "empty-document", 1, 1),
        ("# nothing\n", "empty-document", 1, 1),
        ("a: [1\nb: 2", "syntax", 2, 2),
        ("a:\n\tb: 1", "syntax", 2, 1),
        ("a: 1\nb: \x07", "syntax", 2, 4),
        ('{"a": 1 "b": 2}', "syntax", 1, 9),
        (r'{"a": "\ud800"}', "syntax", 1, 7),
        ("a: 1\nb:\n  a: 1\na: 2", "duplicate-key", 4, 1),
        ('{"a": 1, "a": 2}', "duplicate-key", 1, 10),
        ("a: !!python/object/apply:os.system [x]", "unknown-tag", 1, 4),
        ("a: !!binary aGk=", "unknown-tag", 1, 4),
        ("a: !custom {b: 1}", "unknown-tag", 1, 4),
        ("!!set {a, b}", "unknown-tag", 1, 1),
        ("a: &x [*x]", "recursive-alias", 1, 8),
        ("a: *x", "syntax", 1, 4),
        ("a: {<<: 1}", "syntax", 1, 5),
        ("? [a]\n: 1", "complex-key", 1, 3),
        ("a: 1\n---\nb: 2", "many-documents", 2, 1),
        ("a: " + "[" * 5000, "too-deep", 1, 203),
        ("[" * 5000, "too-deep", 1, 201),
        ("[" * 5000 + "]" * 5000, "too-deep", 1, 201),
        ("a: " + "9" * 5000, "too-large", 1, 4),
    ],
)
def test_bad_text_is_a_finding_with_a_place(text: str, code: str, line: int, column: int) -> None:
    node, found = read(text)
    assert node is None
    assert [(each.code, each.pos.line, each.pos.column) for each in found] == [(code, line, column)]


def test_a_duplicate_key_names_the_first() -> None:
    _, found = read("a: 1\n\na: 2")
    assert "first in line 1" in found[0].message


def test_an_alias_bomb_is_refused() -> None:
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"]
    for step in range(1, 12):
        lines.append(f"a{step}: &a{step} [{', '.join([f'*a{step - 1}'] * 10)}]")
    assert codes(read("\n".join(lines))[1]) == ["alias-bomb"]


def test_a_chain_of_aliases_is_not_deeper_than_a_text_may_be() -> None:
    lines = ["a0: &a0 [x]", *(f"a{n}: &a{n} [*a{n - 1}]" for n in range(1, 400))]
    assert codes(read("\n".join(lines))[1]) == ["too-deep"]


def test_too_many_values_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("generator.builder.MAX_NODES", 10)
    assert codes(read("[1, 2, 3, 4, 5, 6, 7, 8, 9, 10]")[1]) == ["too-large"]


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"openapi: 3.1.0\n", None),
        (b"\xef\xbb\xbfopenapi: 3.0.3\n", None),
        ("openapi: 3.1.0\n".encode("utf-16"), None),
        (b'{"openapi": "3.0.0-rc1"}', None),
        (b"openapi: 3.1.0\ninfo: \xff", "not-utf8"),
        ("openapi: 3.1.0\n".encode("utf-16-le"), "syntax"),
        (b"", "empty-document"),
        (b"- a\n", "wrong-root"),
        (b"just text\n", "wrong-root"),
        (b"info: {}\n", "no-version"),
        (b'swagger: "2.0"\n', "unsupported-version"),
        (b"openapi: 3.1\n", "unsupported-version"),
        (b'openapi: "3.1"\n', "unsupported-version"),
        (b"openapi: 3.2.0\n", "unsupported-version"),
        (b"openapi: 4.0.0\n", "unsupported-version"),
        (b"openapi: []\n", "unsupported-version"),
        (b"openapi: '3.1.0; rm'\n", "unsupported-version"),
    ],
)
def test_only_openapi_3_0_and_3_1_are_loaded(tmp_path: Path, data: bytes, code: str | None) -> None:
    node, found = loaded(tmp_path, data)
    assert codes(found) == ([code] if code else [])
    assert (node is None) == (code is not None)
    assert all(each.hint for each in found)


def test_a_position_shows_the_path_as_it_was_given(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "doc.yaml").write_text("openapi: 3.1.0\ninfo: {}\n", "utf-8")
    monkeypatch.chdir(tmp_path)
    node = load(Path("doc.yaml"), report := Report())
    assert node is not None
    info = node.get("info")
    assert info is not None and str(info.pos) == "doc.yaml:2:1"
    assert report.source_line(info.pos) == "info: {}"


def test_what_is_no_readable_file_is_a_finding(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    for name, code in [(".", "not-a-file"), ("gone", "no-file"), ("pipe", "not-a-file")]:
        report = Report()
        assert load(tmp_path / name, report) is None
        assert codes(report.diagnostics) == [code]
    assert load(Path("a\0b"), report := Report()) is None
    assert codes(report.diagnostics) == ["unreadable"]


def test_a_large_file_is_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("generator.load.MAX_BYTES", 8)
    assert codes(loaded(tmp_path, b"openapi: 3.1.0\n")[1]) == ["too-large"]


def test_any_file_can_be_loaded(tmp_path: Path) -> None:
    (tmp_path / "list.yaml").write_text("- a\n", "utf-8")
    node = load_file(tmp_path / "list.yaml", Source("list.yaml"), Report())
    assert node is not None and node.plain() == ["a"]


@pytest.mark.parametrize(
    "text", ["a: [1, {b: 2}]\nc: 'é😀'\nd: |\n  x\n", "a:\n\tb", "a: &x [*x]", "a: !!set {}"]
)
def test_without_libyaml_all_is_the_same(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def tree(node: Node) -> list[object]:
        below = [child for _, child in node.items()] or list(node)
        return [node.pos, node.key, *map(tree, below)]

    fast, found = read(text)
    monkeypatch.setattr(parser, "_parser", yaml.SafeLoader)
    slow, again = read(text)
    assert codes(found) == codes(again)
    assert (fast is None) == (slow is None)
    if fast is not None and slow is not None:
        assert tree(fast) == tree(slow)
