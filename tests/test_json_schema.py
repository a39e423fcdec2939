"""Types of requests as JSON Schema: what fits is accepted, what does not is refused."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given, strategies as st
from jsonschema import Draft202012Validator

from generator import ir
from generator.diagnostics import Pos
from generator.json_schema import definitions, json_schema
from tests.cases import GOOD, outcome

HERE = Pos("x.yaml", 1, 1)
TEXT = ir.Scalar(kind="string")
WHOLE = ir.Scalar(kind="integer")


def scalar(kind: Any, **limits: Any) -> ir.Scalar:
    return ir.Scalar(kind=kind, constraints=ir.Constraints(**limits))


def field(wire: str, type_: ir.Type, **more: Any) -> ir.Field:
    return ir.Field(wire=wire, type=type_, id=f"#/{wire}", pos=HERE, **more)


def object_(*fields: ir.Field, extra: ir.Type | None = None, **more: Any) -> ir.Object:
    declared = extra is not None
    return ir.Object(fields=fields, extra=extra or ir.Any_(), extra_declared=declared, **more)


def declared(id_: str, type_: ir.Type) -> ir.Schema:
    return ir.Schema(id=id_, wire="", parent="", role="", type=type_, pos=HERE)


def accepts(schema: Any, value: object) -> bool:
    Draft202012Validator.check_schema(schema)
    valid: bool = Draft202012Validator(schema).is_valid(value)
    return valid


@pytest.mark.parametrize(
    ("type_", "good", "bad"),
    [
        (ir.Any_(), [None, 1, "a", {}], []),
        (ir.Never(), [], [None, 1, {}]),
        (ir.Null(), [None], [0, ""]),
        (TEXT, ["", "a"], [1, None]),
        (WHOLE, [1, 1.0], [1.5, "1", True]),
        (scalar("number", minimum=1, maximum=2), [1, 1.5, 2], [0.9, 2.1, "1"]),
        (scalar("number", exclusive_minimum=1, exclusive_maximum=2), [1.5], [1, 2]),
        (scalar("integer", multiple_of=5), [0, 10], [3]),
        (scalar("number", multiple_of=0.01), [19.99, 0.07], ["a"]),
        (scalar("string", min_length=2, max_length=3), ["ab", "abc"], ["a", "abcd"]),
        (scalar("string", pattern="^[0-9]+$"), ["1"], ["a"]),
        (scalar("string", pattern=r"^\p{L}+$"), ["a", "1"], [1]),
        (scalar("string", pattern="[[a]"), ["1"], [1]),
        (ir.Enum(values=("a", "b"), kind="string"), ["a"], ["c", None]),
        (ir.Enum(values=("a",), kind="string"), ["a"], ["b"]),
        (ir.Nullable(inner=ir.Enum(values=("a",), kind="string")), ["a", None], ["b"]),
        (ir.Nullable(inner=scalar("string", max_length=1)), ["a", None], ["ab", 1]),
        (ir.Nullable(inner=ir.ListOf(item=TEXT)), [[], None], [[1], "a"]),
        (ir.ListOf(item=WHOLE), [[], [1]], [["a"], 1]),
        (ir.ListOf(item=ir.Never(), prefix=(TEXT, WHOLE)), [["a", 1]], [[1, "a"], ["a", 1, 1]]),
        (ir.ListOf(item=WHOLE, constraints=ir.Constraints(unique_items=True)), [[1]], [[1, 1]]),
        (ir.MapOf(value=WHOLE), [{}, {"a": 1}], [{"a": "b"}, []]),
        (ir.MapOf(value=WHOLE, key=scalar("string", max_length=1)), [{"a": 1}], [{"ab": 1}]),
        (ir.MapOf(value=WHOLE, patterns=(("^x", TEXT),)), [{"x": "a", "b": 1}], [{"x": 1}]),
        (ir.MapOf(value=WHOLE, patterns=((r"^\p{L}", TEXT),)), [{"x": "a"}, {"x": 1}], [1]),
        (object_(field("a", WHOLE, required=True)), [{"a": 1}, {"a": 1, "b": 2}], [{}, {"a": "b"}]),
        (object_(field("a", WHOLE, required=True, read_only=True)), [{}, {"a": 1}], [{"a": "b"}]),
        (object_(field("a", WHOLE), extra=ir.Never()), [{"a": 1}], [{"b": 1}]),
        (object_(field("a", WHOLE), extra=TEXT), [{"b": "c"}], [{"b": 1}]),
        (ir.Union(variants=(TEXT, WHOLE), exclusive=True), ["a", 1], [1.5, None]),
        (ir.Union(variants=(TEXT, TEXT), exclusive=True), ["a"], [1]),
    ],
)
def test_a_type_accepts_what_fits(type_: ir.Type, good: list[Any], bad: list[Any]) -> None:
    schema = json_schema(type_)
    assert [value for value in good if not accepts(schema, value)] == []
    assert [value for value in bad if accepts(schema, value)] == []


def test_references_lead_to_definitions_whatever_their_names_hold() -> None:
    odd = "#/paths/~1a~0b %25ü/post/schema"
    tree = "#/components/schemas/Tree"
    schemas = {
        odd: declared(odd, WHOLE),
        tree: declared(
            tree,
            object_(
                field("left", ir.Ref(target=tree)),
                field("value", ir.Ref(target=odd), required=True),
            ),
        ),
        "#/components/schemas/Other": declared("#/components/schemas/Other", TEXT),
    }
    root = ir.ListOf(item=ir.Ref(target=tree))
    found = definitions(schemas, [root])
    assert list(found) == [odd, "Tree"]
    schema = {"allOf": [json_schema(root)], "$defs": found}
    assert accepts(schema, [{"value": 1, "left": {"value": 2}}])
    assert not accepts(schema, [{"value": 1, "left": {"value": "2"}}])


def test_text_of_the_document_is_only_data() -> None:
    hostile = object_(
        field("$ref", TEXT), field("$id", ir.Enum(values=("http://x/", "b"), kind="string"))
    )
    schema = json_schema(hostile)
    assert accepts(schema, {"$ref": "a", "$id": "http://x/"})
    assert not accepts(schema, {"$ref": 1})
    assert not accepts(schema, {"$id": "c"})


def typed() -> st.SearchStrategy[tuple[ir.Type, Any]]:
    """Types, each with a value that fits."""
    scalars = st.one_of(
        st.tuples(st.just(TEXT), st.text()),
        st.tuples(st.just(WHOLE), st.integers()),
        st.tuples(st.just(ir.Scalar(kind="number")), st.floats(-1e9, 1e9)),
        st.tuples(st.just(ir.Scalar(kind="boolean")), st.booleans()),
        st.text().map(lambda text: (ir.Enum(values=(text, 7), kind="mixed"), text)),
        st.text(min_size=1).map(
            lambda text: (scalar("string", min_length=1, max_length=len(text)), text)
        ),
        st.integers().map(lambda n: (scalar("integer", minimum=n, exclusive_maximum=n + 1), n)),
        st.tuples(st.just(ir.Any_()), st.none() | st.booleans()),
    )
    return st.recursive(scalars, _larger, max_leaves=12)


def _larger(inner: st.SearchStrategy[tuple[ir.Type, Any]]) -> st.SearchStrategy[Any]:
    return st.one_of(
        inner.map(lambda both: (ir.Nullable(inner=both[0]), both[1])),
        inner.map(lambda both: (ir.Nullable(inner=both[0]), None)),
        inner.map(lambda both: (ir.ListOf(item=both[0]), [both[1], both[1]])),
        st.tuples(inner, st.text()).map(
            lambda two: (ir.MapOf(value=two[0][0]), {two[1]: two[0][1]})
        ),
        st.tuples(inner, inner).map(
            lambda two: (ir.Union(variants=(two[0][0], two[1][0]), exclusive=True), two[1][1])
        ),
        st.dictionaries(st.text(), inner, max_size=3).map(
            lambda found: (
                object_(*(field(wire, both[0], required=True) for wire, both in found.items())),
                {wire: both[1] for wire, both in found.items()},
            )
        ),
    )


@given(typed())
def test_whatever_fits_a_type_fits_its_schema(both: tuple[ir.Type, Any]) -> None:
    type_, value = both
    assert accepts(json_schema(type_), json.loads(json.dumps(value)))


@given(typed())
def test_an_object_needs_what_it_requires(both: tuple[ir.Type, Any]) -> None:
    schema = json_schema(object_(field("a", both[0], required=True)))
    assert accepts(schema, {"a": both[1]})
    assert not accepts(schema, {})


@pytest.mark.parametrize("case", GOOD)
def test_every_body_of_the_golden_documents_is_a_good_schema(case: str) -> None:
    api = outcome(case).api
    assert api is not None
    contents = [each.body.contents for each in api.operations if each.body is not None]
    types = [media.type for medias in contents for media in medias]
    found = definitions(api.schemas, types)
    for type_ in types:
        accepts({"allOf": [json_schema(type_)], "$defs": found}, {})  # all references arrive
