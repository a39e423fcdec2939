"""A changed tree in the text that it was read from: what it says, and that all else stays."""

import json
import random

import pytest
from hypothesis import given, settings, strategies as st

from generator.comparing import first_difference
from generator.diagnostics import Report
from generator.emitting import Style, document_lines
from generator.graft import Origin, Tree
from generator.overlay import apply
from generator.parse import parse
from generator.rewriting import rewrite
from generator.source import Json, Node, Source
from generator.tree_edits import TreeEdits
from tests.overlays import HEAD, node


def changed(text: str, actions: str) -> str:
    """A text after an overlay."""
    root, report = node(text, "document"), Report()
    result = apply(root, [node(HEAD + actions, "overlay")], report)
    assert not report.diagnostics
    return checked(result, root, text)


def checked(root: Node, original: Node, text: str) -> str:
    """What is written, which says what the tree says."""
    written = rewrite(root, original, text)
    again = parse(written, Source("again"), Report(lenient=True))
    assert again is not None, written
    assert first_difference(again, root) is None, written
    return written


# ---------------------------------------------------------------------------- what stays

KEPT = {
    "a value, its quotes and its comment": (
        "a: 'x'  # why\nb: \"y\"\nc: z # z\n",
        "- {target: $, update: {a: it's, b: '1', c: 2}}",
        "a: 'it''s'  # why\nb: \"1\"\nc: 2 # z\n",
    ),
    "a value that needs quotes": (
        "a: x\nb: y\nc: {d: x}\n",
        "- {target: $, update: {a: '200', b: 'on: #', c: {d: '~'}}}",
        'a: "200"\nb: "on: #"\nc: {d: "~"}\n',
    ),
    "values of another type that are equal": (
        "a: true\nb: 1\nc: .inf\n",
        "- {target: $, update: {a: 1, b: 1.0, c: .inf}}",
        "a: 1\nb: 1.0\nc: .inf\n",
    ),
    "a value in place of none": (
        "a:\nb: {c: , d}\ne: # none\n",
        "- {target: $, update: {a: 1, b: {c: 2, d: 3}, e: 4}}",
        "a: 1\nb: {c: 2, d: 3}\ne: 4 # none\n",
    ),
    "lines below a bar": (
        "a: |\n  one\n  two\n\n# about b\nb: |-\n  x\n",
        '- {target: $, update: {a: "one\\ntwo\\n\\nthree\\n", b: "x"}}',
        "a: |\n  one\n  two\n\n  three\n\n# about b\nb: |-\n  x\n",
    ),
    "what is new, as deep as the rest": (
        "a:\n    b: 1 # b\n    # end of a\n\n# about c\nc:\n- x\n",
        "- {target: $.a, update: {d: {e: [1], f: {}}}}\n- {target: $.c, update: {g: 1, h: [2]}}",
        "a:\n    b: 1 # b\n    d:\n        e:\n        - 1\n        f: {}\n    # end of a\n\n"
        "# about c\nc:\n- x\n- g: 1\n  h:\n  - 2\n",
    ),
    "comments of what is taken out go with it": (
        "# head\n\n# about a\na: 1 # a\n# about b\nb:\n  # in b\n  c: 1\n  # end of b\n\n"
        "# about d\nd: 1\n",
        "- {target: $.b, remove: true}",
        "# head\n\n# about a\na: 1 # a\n\n# about d\nd: 1\n",
    ),
    "the first of a list item": (
        "- a: 1 # a\n  # about b\n  b: 2\n-   - x\n    - y\n",
        "- {target: '$[0].a', remove: true}\n- {target: '$[1][0]', remove: true}",
        "- # about b\n  b: 2\n-   - y\n",
    ),
    "all that there was": (
        "a:\n  - x # x\nb:\n  c: 1\nd: [1]\n",
        "- {target: '$.a[*]', remove: true}\n- {target: $.b.c, remove: true}\n"
        "- {target: '$.d[0]', remove: true}",
        "a: []\nb: {}\nd: []\n",
    ),
    "brackets": (
        "a: {b: 1, c: 2, d: 3}\ne: [1, 2, 3]\n"
        "f: [\n  x, # about x\n  # about y\n  y, z,\n  q # q\n]\n",
        "- {target: $.a.c, remove: true}\n- {target: '$.e[0, 2]', remove: true}\n"
        "- {target: $.e, update: 4}\n- {target: '$.f[1]', remove: true}\n"
        "- {target: '$.f[2]', remove: true}\n- {target: $.a, update: {k: v}}",
        "a: {b: 1, d: 3, k: v}\ne: [2, 4]\nf: [\n  x, # about x\n  z\n]\n",
    ),
    "anchors that nobody touches": (
        "a: &x {b: 1}\nc: *x\nd: &y\n  <<: *x\n  e: 1\nf: *y\ng: 1\n",
        "- {target: $.g, remove: true}",
        "a: &x {b: 1}\nc: *x\nd: &y\n  <<: *x\n  e: 1\nf: *y\n",
    ),
    "an alias whose anchor goes": (
        "# top\na: &x {b: 1} # a\nc: *x # c\nd: [*x]\n",
        "- {target: $.a, remove: true}",
        "c: {b: 1} # c\nd: [{b: 1}]\n",
    ),
    "an alias of what changes": (
        "a: &x\n  b: 1 # b\nc: *x # c\nd:\n  <<: *x # d\n  e: 2\n",
        "- {target: $.a.b, update: 3}",
        "a: &x\n  b: 3 # b\nc: {b: 1} # c\nd:\n  <<: {b: 1} # d\n  e: 2\n",
    ),
    "something in an alias": (
        "a: &x {b: 1} # a\nc: *x # c\n",
        "- {target: $.c.b, update: 2}",
        "a: &x {b: 1} # a\nc: # c\n  b: 2\n",
    ),
    "what would become text below a bar": (
        "a: 1\n     # about a\n      \nb: 2\n    ",
        '- {target: $, update: {a: "x\\ny\\n", b: "x\\ny\\n"}}',
        "a: |\n  x\n  y\nb: |\n  x\n  y\n",
    ),
    "the line breaks of Windows": (
        "# top\r\na: 1 # a\r\n\r\n# about b\r\nb:\r\n  - x # x\r\n  # end\r\ne: 1\r\n",
        "- {target: $.b, update: z}\n- {target: $, update: {c: {d: 1}}}\n"
        "- {target: $.e, remove: true}",
        "# top\r\na: 1 # a\r\n\r\n# about b\r\nb:\r\n  - x # x\r\n  - z\r\n  # end\r\n"
        "c:\r\n  d: 1\r\n",
    ),
    "an end without a line break": (
        "a: 1\nb: 2",
        "- {target: $, update: {c: 3, d: 4}}",
        "a: 1\nb: 2\nc: 3\nd: 4\n",
    ),
    "the end of the document": (
        "%YAML 1.2\n---\na: 1\n...\n",
        "- {target: $, update: {b: 2}}",
        "%YAML 1.2\n---\na: 1\nb: 2\n...\n",
    ),
    "JSON": (
        '{\n\t"a": {\n\t\t"b": 1,\n\t\t"c": 2\n\t},\n\t"d": []\n}\n',
        "- {target: $.a.b, remove: true}\n- {target: $.a, update: {e: {f: [1]}}}\n"
        "- {target: $.d, update: [1, {g: h}]}",
        '{\n\t"a": {\n\t\t"c": 2,\n\t\t"e": {\n\t\t\t"f": [\n\t\t\t\t1\n\t\t\t]\n\t\t}\n\t},\n'
        '\t"d": [\n\t\t1,\n\t\t{\n\t\t\t"g": "h"\n\t\t}\n\t]\n}\n',
    ),
    "JSON with its last entry gone": (
        '{\n  "a": 1,\n  "b": 2\n}\n',
        "- {target: $.b, remove: true}",
        '{\n  "a": 1\n}\n',
    ),
    "JSON in one line": (
        '{"a":1,"b":{"c":"\\ud83d\\ude00"},"d":[1,2]}',
        "- {target: $.a, update: x}\n- {target: $.b, update: {e: {f: 1, g: 2}}}\n"
        "- {target: '$.d[0]', remove: true}",
        '{"a":"x","b":{"c":"\\ud83d\\ude00","e":{"f":1,"g":2}},"d":[2]}',
    ),
}


@pytest.mark.parametrize("what", KEPT)
def test_the_rest_stays_as_it_was(what: str) -> None:
    before, actions, after = KEPT[what]
    assert changed(before, actions) == after


def test_what_moves_takes_its_comments_along() -> None:
    text = "# about a\na: 1 # a\n\n# about b\nb:\n  # in b\n  c: 1\n"
    root = node(text, "text")
    tree = Tree(root)
    tree.root.value = dict(reversed(list(tree.root.items())))
    moved = "# about b\nb:\n  # in b\n  c: 1\n"
    assert checked(tree.root, root, text).endswith(moved + "# about a\na: 1 # a\n")


def test_only_the_part_that_needs_it_is_written_anew() -> None:
    """An explicit key, and lines that would not end as they did."""
    text = "a: 1 # a\nb:\n  ? c\n  : 1\n  # in b\nd: 1 # d\n"
    after = changed(text, "- {target: $.b.c, update: 2}")
    assert after == "a: 1 # a\nb:\n  c: 2\nd: 1 # d\n"
    text = "# a\na: 1 # a\nb: |\n  x"
    after = changed(text, "- {target: $, update: {c: 2}}")
    assert after == "# a\na: 1 # a\nb: x\nc: 2\n"


def test_seldom_is_more_written_anew_than_at_first(monkeypatch: pytest.MonkeyPatch) -> None:
    """The law is kept by trying again, too: that is for texts that nobody writes by hand."""
    tries: list[Node] = []
    wholes: list[Json] = []
    applied = TreeEdits.applied

    def counted(self: TreeEdits, old: Node, new: Node) -> str:
        tries.append(new)
        return applied(self, old, new)

    def noted(value: Json, style: Style) -> list[str]:
        wholes.append(value)
        return document_lines(value, style)

    monkeypatch.setattr(TreeEdits, "applied", counted)
    monkeypatch.setattr("generator.tree_edits.document_lines", noted)
    monkeypatch.setattr("generator.rewriting.document_lines", noted)
    value: Json = {"paths": {"/a": {"get": [1, "on", {"b": "x\ny\n"}]}, "/b": {"put": {}}}, "z": []}
    changes = 0
    for seed in range(300):
        choose = random.Random(seed)
        text = Scribe(choose).text(value)
        root = node(text, "text")
        tree = Tree(root)
        inner = tree.root.get("paths")
        assert inner is not None
        change(tree, choose, {"new": ["text", {"a b": "x\ny\n"}]}, _all(inner)[1:])
        changes += checked(tree.root, root, text) != text
    assert changes > 200
    assert len(tries) < changes + 5
    assert len(wholes) < 5


def test_numbers_may_be_as_long_as_can_be_read() -> None:
    text = f"a: {{b: 0x{'f' * 6000}, c: -{'9' * 4000}}}\n"
    after = changed(text, "- {target: $, update: {d: {}}}\n- {target: $.d, copy: $.a}")
    assert after == f"{text}d:\n  b: 0x{'f' * 6000}\n  c: -{'9' * 4000}\n"


@pytest.mark.parametrize(
    "text",
    [
        "[" * 198 + "1" + "]" * 198,
        '{"a":' * 198 + "1" + "}" * 198,
        "".join("  " * column + "a:\n" for column in range(198)) + "  " * 198 + "b: 1\n",
        "- " * 198 + "1\n",
    ],
)
def test_documents_may_nest_as_deep_as_can_be_read(text: str) -> None:
    root = node(text, "text")
    tree = Tree(root)
    last = _all(tree.root)[-1]
    last.value = 2
    checked(tree.root, root, text)
    around = Tree(root).root
    tree.root.value, around.parent, around.key = {"around": around}, tree.root, "around"
    checked(tree.root, root, text)


# ---------------------------------------------------------------------------- the law

SPECIAL = ["200", "on", "1.0", "null", "~", "2020-01-01", "<<", "", " ", "- a", "a: b", "a #b"]
TEXTS = st.sampled_from(
    [*SPECIAL, "x", "é", "a\nb", "a\n\n b\n", "\ta", "'", '"', "\\", "\U0001f600"]
)
texts = TEXTS | st.text(max_size=6).filter(lambda text: max(text, default=" ") <= "\ud7ff")
keys = st.sampled_from(["a", "b", "c d", "/x/{y}", "200", "null", "a: b", "#", "é", "<<", "'", ""])
singles = (
    st.none()
    | st.booleans()
    | st.integers(-9, 10**20)
    | st.sampled_from([1.0, 1e22, float("inf"), float("-inf"), float("nan"), -0.5])
    | texts
)
values = st.recursive(
    singles,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(keys, inner, max_size=4),
    max_leaves=20,
)


@given(values)
def test_what_is_written_is_read_as_what_it_was(value: Json) -> None:
    wanted = grown(value)
    for style in STYLES:
        text = "".join(f"{line}\n" for line in document_lines(value, style))
        found = parse(text, Source("text"), Report())
        assert found is not None, text
        assert first_difference(found, wanted) is None, text


STYLES = [
    Style(),
    Style(step="    ", offset=""),
    Style(json=True),
    Style(json=True, flow_step="\t"),
    Style(json=True, after_comma="", after_colon=""),
]


def grown(value: Json) -> Node:
    """A tree that was never text."""

    def grow(value: Json, parent: Node | None, key: str) -> Node:
        made = Node(None, Source("made"), 1, 1, parent, key)
        if isinstance(value, dict):
            made.value = {key: grow(each, made, key) for key, each in value.items()}
        elif isinstance(value, list):
            made.value = [grow(each, made, str(at)) for at, each in enumerate(value)]
        else:
            made.value = value
        return made

    return grow(value, None, "")


class Scribe:
    """Writes a value as YAML in all ways that there are, with comments and gaps between."""

    def __init__(self, choose: random.Random) -> None:
        self._choose = choose
        self._anchors: list[str] = []

    def text(self, value: Json) -> str:
        start = self._choose.choice(["", "", "# head\n", "---\n", "%YAML 1.2\n---\n"])
        end = self._choose.choice(["", "", "\n", "# end\n", "...\n", "   "])
        text = start + self._block(value, 0, "").lstrip("\n ") + end
        text = text if self._choose.random() < 0.8 else text.rstrip("\n")
        return text if self._choose.random() < 0.8 else text.replace("\n", "\r\n")

    def _block(self, value: Json, column: int, properties: str) -> str:
        """Lines that begin with a line break, or what goes on behind a colon or dash."""
        if not isinstance(value, (dict, list)) or not value or self._one_in(4):
            return f" {properties}{self._single(value, column)}{self._comment()}\n"
        lines = []
        entries = value.items() if isinstance(value, dict) else [(None, each) for each in value]
        for key, inner in entries:
            note = " " * self._choose.choice([0, column, column + 2]) + "# note"
            lines += [note] * self._one_in(6) + [""] * self._one_in(5)
            head = "-" if key is None else f"{self._key(key)}:"
            entry = self._entry(inner, column, key is None)
            lines.append(" " * column + head + entry.rstrip("\n"))
        return f" {properties}".rstrip() + self._comment() + "\n" + "\n".join(lines) + "\n"

    def _entry(self, value: Json, column: int, dash: bool) -> str:
        if self._anchors and self._one_in(12):
            return f" *{self._choose.choice(self._anchors)}\n"
        name = f"n{len(self._anchors)}" if self._one_in(8) else ""
        step = self._choose.choice([2, 2, 4])
        block = self._block(value, column + step, f"&{name} " if name else "")
        self._anchors += [name] if name else []
        if dash and block.startswith("\n") and self._one_in(2):
            # the first entry of the inner mapping or list on the line of the dash
            inner = block[1:]
            indent = len(inner) - len(inner.lstrip(" "))
            if inner.lstrip(" ")[:1] not in ("#", "\n") and indent == column + step:
                return (" " * (step - 1)) + inner.lstrip(" ")
        return block

    def _single(self, value: Json, column: int) -> str:
        if not isinstance(value, str):
            return self._flow(value)
        if "\n" in value and value.strip() and not self._one_in(3) and is_tame(value):
            sign = "" if value.endswith("\n") else "-"
            lines = value.removesuffix("\n").split("\n")
            indent = " " * (column + 1)
            return f"|{sign}\n" + "\n".join(indent + line if line else "" for line in lines)
        if value.isascii() and value.isalpha() and self._one_in(2) and len(value) > 2:
            return value
        if value.isprintable() and self._one_in(2):
            return "'" + value.replace("'", "''") + "'"
        return self._flow(value)

    def _flow(self, value: Json) -> str:
        gap = self._choose.choice(["", " ", " "])
        if isinstance(value, dict):
            entries = [f"{self._key(key)}: {self._flow(each)}" for key, each in value.items()]
            return "{" + gap + f",{gap}".join(entries) + gap + "}"
        if isinstance(value, list):
            return "[" + f",{gap}".join(map(self._flow, value)) + "]"
        return document_lines(value, Style(json=True))[0]

    def _key(self, key: str) -> str:
        return key if key in ("a", "b", "c d", "200") else json.dumps(key)

    def _comment(self) -> str:
        return self._choose.choice(["", "", "", "  # said"])

    def _one_in(self, times: int) -> bool:
        return self._choose.randrange(times) == 0


def is_tame(text: str) -> bool:
    lines = text.removesuffix("\n").split("\n")
    return (
        not text[:1].isspace()
        and not text.endswith("\n\n")
        and all(line.isprintable() and (line.strip() or not line) for line in lines)
    )


def change(tree: Tree, choose: random.Random, value: Json, nodes: list[Node] | None = None) -> None:
    """Something that overlays, extraction or anybody else might do to a tree, or one of `nodes`."""
    target = choose.choice(nodes or _all(tree.root))
    new = grown(value)
    kind = choose.randrange(6)
    if kind == 0 and target.parent is not None:
        tree.remove([target])
    elif kind == 1:
        tree.remove(list(target) + [each for _, each in target.items()])
    elif kind == 2 and isinstance(target.value, dict) and "new" not in target:
        tree.merge(target, grown({"new": value}), Origin(Source("new")))
    elif kind == 3 and isinstance(target.value, list):
        tree.merge(target, grown([value]), Origin(Source("new")))
    elif kind == 4 and isinstance(target.value, dict):
        entries = list(target.value.items())
        choose.shuffle(entries)
        target.value = dict(entries)
    else:
        target.value = new.value
        for each in [*target, *(each for _, each in target.items())]:
            each.parent = target


def _all(root: Node) -> list[Node]:
    below = [*root, *(each for _, each in root.items())]
    return [root, *(each for node in below for each in _all(node))]


@pytest.mark.heavy
@settings(max_examples=300)
@given(values, st.lists(values, min_size=1, max_size=3), st.randoms(use_true_random=False))
def test_the_text_says_what_the_tree_says(
    value: Json, others: list[Json], choose: random.Random
) -> None:
    text = Scribe(choose).text(value)
    root = parse(text, Source("text"), Report(lenient=True))
    assert root is not None, text
    assert rewrite(Tree(root).root, root, text) == text
    tree = Tree(root)
    for other in others:
        change(tree, choose, other)
    checked(tree.root, root, text)
