"""What is not given to black is what black would have made of it."""

from pathlib import Path

import pytest
from hypothesis import given, strategies as st

from generator import format as stage
from generator.blacken import blacken
from generator.canonical import is_canonical
from generator.format import format
from generator.page import Page
from generator.statements import Unknown, joined, statements
from generator.targets.python.layout import in_line_or_spread, spread
from generator.text import docstring, literal

ROOT = Path(__file__).parent.parent
OURS = [
    *sorted((ROOT / "generator").rglob("*.py")),
    *sorted((ROOT / "templates").rglob("*.py")),
    *sorted((ROOT / "generated/python/src").rglob("*.py")),
    *sorted((ROOT / "tests/golden").glob("*/expected/python/src/*/types/*.py")),
]


def fast(text: str) -> str:
    """The text as it comes out of the stage; without its cache, which would hide what it does."""
    made = stage._formatted({"a.py": text}, lambda done, total: None)
    return made["a.py"] if made else blacken(text, "a.py")


def kinds(text: str) -> list[bool]:
    return [is_canonical(each) for each in statements(text)]


# ------------------------------------------------------------------- all that there is


@pytest.mark.heavy
@pytest.mark.parametrize("part", range(8))
def test_files_that_black_made_stay_as_they_are(part: int) -> None:
    for path in OURS[part::8]:
        text = path.read_text("utf-8")
        if text == blacken(text, "a.py"):
            assert fast(text) == text, path


def test_most_of_the_output_needs_no_black() -> None:
    held = [
        each
        for path in (ROOT / "generated/python").rglob("*.py")
        if "_runtime" not in path.parts
        for each in statements(path.read_text("utf-8"))
    ]
    odd = [each for each in held if not is_canonical(each)]
    assert len(odd) < len(held) / 20


# ------------------------------------------------------------------- made-up code


names = st.sampled_from(
    "a bb self._client options create_a_thing_with_a_name x1 list_of_everything_there_is".split()
)
strings = st.text(max_size=30).map(literal)
values = st.recursive(
    st.one_of(
        names,
        strings,
        st.integers().map(repr),
        st.floats().map(literal),
        st.sampled_from(["None", "True", "not_given", "lambda: x", "await y", "not z", "*args"]),
    ),
    lambda inner: st.one_of(
        st.lists(inner, max_size=4).map(lambda parts: f"f({', '.join(parts)})"),
        st.lists(inner, max_size=4).map(lambda parts: f"[{', '.join(parts)}]"),
        st.lists(inner, max_size=4).map(lambda parts: f"({', '.join(parts)})"),
        st.lists(inner, min_size=1, max_size=3).map(lambda parts: f"({', '.join(parts)},)"),
        st.lists(inner.map(lambda part: f'"k": {part}'), max_size=3).map(
            lambda parts: f"{{{', '.join(parts)}}}"
        ),
        st.lists(inner, min_size=1, max_size=3).map(lambda parts: f"dict[{', '.join(parts)}]"),
        st.lists(inner, min_size=2, max_size=4).map(" | ".join),
        st.lists(inner, min_size=2, max_size=3).map(" or ".join),
        st.tuples(inner, inner).map(lambda pair: f"{pair[0]} if c else {pair[1]}"),
        st.tuples(inner, inner).map(lambda pair: f"{pair[0]}({pair[1]}).next(key={pair[1]})"),
        st.lists(inner, min_size=1, max_size=4).map(lambda parts: spread("f(", parts, ")")),
        st.lists(inner, min_size=1, max_size=4).map(lambda parts: spread("[", parts, "]")),
        st.lists(inner, max_size=4).map(lambda parts: in_line_or_spread("f(", parts, ")", 0)),
    ),
    max_leaves=8,
)
lines = st.one_of(
    st.tuples(names, values).map(lambda pair: f"{pair[0]} = {pair[1]}"),
    st.tuples(names, values, values).map(lambda three: f"x: {three[1]} = {three[2]}"),
    values.map(lambda value: f"return {value}"),
    values.map(lambda value: f"return await {value}"),
    values.map(lambda value: f"raise {value}"),
    values,
    st.lists(names, min_size=1, max_size=9).map(
        lambda held: f"from a import {', '.join(each.replace('.', '_') for each in held)}"
    ),
)


@pytest.mark.heavy
@given(st.lists(lines, max_size=4), st.integers(0, 2))
def test_statements(held: list[str], depth: int) -> None:
    margin = "    " * depth
    opened = "".join("    " * above + "if x:\n" for above in range(depth))
    text = opened + "".join(
        f"{margin}{line}\n" for each in [*held, "pass"] for line in each.split("\n")
    )
    same_as_black(text)


parameters = st.tuples(names.filter(str.isidentifier), st.none() | values, st.none() | values).map(
    lambda three: three[0]
    + (f": {three[1]}" if three[1] else "")
    + (f" = {three[2]}" if three[1] and three[2] else "")
)


@pytest.mark.heavy
@given(st.lists(parameters, max_size=5), values, st.booleans(), st.booleans())
def test_signatures(held: list[str], returns: str, is_async: bool, in_lines: bool) -> None:
    head = f"{'async ' if is_async else ''}def f("
    tail = f") -> {returns}:"
    text = spread(head, held, tail) if in_lines and held else f"{head}{', '.join(held)}{tail}"
    same_as_black(f"{text}\n    pass\n")


def same_as_black(text: str) -> None:
    """Whatever black can read, and finds nothing more to do with when it has done it, is equal."""
    try:
        expected = blacken(text, "a.py")
    except ValueError:
        return
    assert fast(text) == expected


SPACED = (
    "import a",
    "from . import b",
    "x = 1",
    "def f(self) -> None:\n    pass",
    'def g(self) -> None:\n    """Say it."""\n\n    return 1',
    "class A:\n    pass",
    'class B(A):\n    """Say it."""\n    x: int',
    'class C(A):\n    """Say it."""\n\n\n    @property\n    def f(self) -> None:\n        pass',
    "@cached\ndef h() -> None:\n\n    pass",
    "if x:\n\n    import c\n    y = 1\nelse:\n    def i() -> None:\n        pass",
    "# Say why.",
    '"""Say it."""',
)


@given(
    st.lists(st.tuples(st.sampled_from(SPACED), st.integers(0, 4)), max_size=7),
    st.sampled_from(["", "# mark\n", '"""Say it."""\n', '# mark\n"""Say it."""\n']),
    st.booleans(),
)
def test_blank_lines(held: list[tuple[str, int]], opening: str, inside: bool) -> None:
    text = "".join("\n" * blank + each + "\n" for each, blank in held)
    if inside:
        text = "class Z:\n" + "".join(f"    {each}".rstrip() + "\n" for each in text.split("\n"))
        text += "    z = 1\n"
    same_as_black(opening + text)


@given(st.text(), st.sampled_from([0, 4, 8]), st.booleans())
def test_docstrings(text: str, margin: int, compact: bool) -> None:
    indent = " " * margin
    shown = docstring(text, indent=margin, compact=compact)
    body = "\n".join(indent + line if line else "" for line in shown.split("\n"))
    opened = {0: "", 4: "class A:\n", 8: "class A:\n    def f(self) -> None:\n"}[margin]
    same_as_black(f"{opened}{body}\n{indent}x = 1\n{body}\n")


# ------------------------------------------------------------------- what is left to black


@pytest.mark.parametrize(
    "line",
    [
        "x=1",
        "x =  1",
        "f(a,)",
        "f( a)",
        "f(a , b)",
        "x = (a)",
        "return(a)",
        "x = 'a'",
        r'x = "a\"b"',
        r'x = "\xFF"',
        "x = 0XFF",
        "x = 1E5",
        "if x: y",
        "class A():",
        "def f(a:int) -> None:",
        "def f(a, ) -> None:",
        "from a import (b)",
        "for x in (1, 2):",
        "x = a+b",
        "x = {'a':1}",
        "x = y  # why",
        f"x = {'a' * 97}",
        "x = [\n    a\n]",
        "x = [\n]",
        "x = f(\n    a, b,\n)",
        "x = f(\n    a,\n\n    b,\n)",
        "x = f(\n  a,\n)",
        "x = f(\n    g(\n    ),\n)",
        "x = f(a)(\n    b,\n)",
        "x = a | f(\n    b,\n)",
    ],
)
def test_left_to_black(line: str) -> None:
    assert kinds(line) == [False]


@pytest.mark.parametrize(
    "line",
    [
        "x: Literal[1] | None = None",
        'x = {"a": 1, "b": [], "c": ((1,), ())}',
        "@cached_property",
        "async def f(self, *, a: list[int] = 1, **b: Any) -> dict[str, int]:",
        "class A(B, frozen=True):",
        "from ..a import b as c, d",
        "if x is not None and not y:",
        'return await self._client.send(\n    _A,\n    body={\n        "a": a,\n    },\n)',
        "def f(\n    self,\n    *,\n    a: int | None = None,\n) -> dict[str, int]:",
        "from a import (\n    b,\n    c as d,\n)",
        "x = [\n    a,\n]",
    ],
)
def test_not_left_to_black(line: str) -> None:
    assert kinds(line) == [True]


@pytest.mark.parametrize(
    "text",
    [
        "x = 1; y = 2",
        '"a"',
        "r'a'",
        "x = \\\n    1",
        "# fmt: off\nx  = 1",
        "\tx = 1",
        "x = f(",
        'x = """',
        '"""a',
        '"""a""" + b',
        "   x = 1",
        "class A: x = 1",
        "# why\ndef f(self) -> None:\n    pass",
    ],
)
def test_what_is_beyond_us(text: str) -> None:
    with pytest.raises(Unknown):
        joined(statements(text))


def test_a_statement_is_given_to_black_as_deep_as_it_stands() -> None:
    line = f"x = first({'a' * 80}, b)"
    deep = f"if x:\n    if x:\n        if x:\n            {line}\n"
    assert fast(line + "\n" + deep) == blacken(line + "\n" + deep, "a.py")
    assert line in fast(line + "\n" + deep) and line not in fast(deep)


def test_text_of_several_lines_stays() -> None:
    text = 'x = {\n    "a": """\n  b (\n\n  c\n    """,\n}\n'
    assert fast(text) == blacken(text, "a.py") == text


def test_one_broken_statement_stops_no_other_file() -> None:
    pages = [Page("a.py", "a.py.j2"), Page("b.py", "b.py.j2")]
    with pytest.raises(stage.FormatError, match=r"b\.py"):
        format({"a.py": "x = {  }\n", "b.py": "x = = 1\n"}, pages)
