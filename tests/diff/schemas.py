"""Schemas of our own making, ways in which they change, and values that come near their limits."""

import copy
from typing import Any, TypeAlias

from hypothesis import strategies as st

Schema: TypeAlias = dict[str, Any]

NAMES = ("a", "b", "c")
TEXTS = ("", "a", "ab", "abc", "1", "12", "2026-01-02")
NUMBERS = (-1, 0, 1, 2, 3, 4, 6, 2.5, 0.5)
COMPONENTS = ("One", "Two")

# What a schema is about: without these it would be about something else.
_TELLING = ("type", "anyOf", "$ref", "enum", "const")

_small = st.integers(min_value=0, max_value=3)


def _some(**fields: st.SearchStrategy[Any]) -> st.SearchStrategy[Schema]:
    return st.fixed_dictionaries({}, optional=fields)


def _joined(*parts: st.SearchStrategy[Schema]) -> st.SearchStrategy[Schema]:
    return st.tuples(*parts).map(lambda found: {key: each[key] for each in found for key in each})


def _of(kind: str, **fields: st.SearchStrategy[Any]) -> st.SearchStrategy[Schema]:
    return _joined(st.just({"type": kind}), _some(**fields))


_texts = _of(
    "string", minLength=_small, maxLength=_small, pattern=st.sampled_from(["^[0-9]*$", "^a"])
)
_numbers = st.sampled_from(["integer", "number"]).flatmap(
    lambda kind: _of(
        kind,
        minimum=_small,
        maximum=_small,
        exclusiveMinimum=_small,
        exclusiveMaximum=_small,
        multipleOf=st.sampled_from([1, 2, 3, 0.5]),
    )
)
_listed = st.one_of(
    st.lists(st.sampled_from(TEXTS), min_size=1, max_size=3, unique=True),
    st.lists(st.sampled_from([0, 1, 2]), min_size=1, max_size=3, unique=True),
).map(lambda values: {"enum": values})
_const = st.sampled_from([*TEXTS, 1]).map(lambda value: {"const": value})
_plain = st.one_of(
    _texts, _numbers, _listed, _const, st.just({"type": "boolean"}), st.just({"type": "null"})
)
_refs = st.sampled_from(COMPONENTS).map(lambda name: {"$ref": f"#/components/schemas/{name}"})


def _composed(inner: st.SearchStrategy[Schema]) -> st.SearchStrategy[Schema]:
    lists = _of(
        "array",
        items=inner,
        minItems=_small,
        maxItems=_small,
        uniqueItems=st.booleans(),
        prefixItems=st.lists(inner, min_size=1, max_size=2),
    )
    objects = _of(
        "object",
        properties=st.dictionaries(st.sampled_from(NAMES), inner, min_size=1, max_size=3),
        additionalProperties=st.one_of(st.just(False), inner),
        required=st.lists(st.sampled_from(NAMES[:2]), max_size=2, unique=True),
        minProperties=_small,
        maxProperties=_small,
    ).map(_only_said)
    unions = st.lists(inner, min_size=2, max_size=3).map(lambda each: {"anyOf": each})
    return st.one_of(lists, objects, unions)


def _only_said(schema: Schema) -> Schema:
    """Without demands for properties that are not described: documents rarely mean those."""
    said = schema.get("properties", {})
    wanted = [name for name in schema.get("required", []) if name in said]
    left = {key: value for key, value in schema.items() if key != "required"}
    return left | ({"required": wanted} if wanted else {})


_leaves = st.one_of(_plain, _plain, _refs)
schemas = st.recursive(_leaves, _composed, max_leaves=6).map(lambda each: _nullable(each, False))
_inner = st.one_of(schemas, st.tuples(schemas, st.booleans()).map(lambda pair: _nullable(*pair)))


def _nullable(schema: Schema, wanted: bool) -> Schema:
    kind = schema.get("type")
    said = wanted and isinstance(kind, str) and kind != "null"
    return schema | {"type": [kind, "null"]} if said else schema


@st.composite
def pairs(draw: st.DrawFn) -> tuple[Schema, Schema]:
    """Two schemas: the second often is the first with a change somewhere."""
    old = draw(_inner)
    return old, draw(st.one_of(_changed(old), _changed(old), _inner))


@st.composite
def _changed(draw: st.DrawFn, old: Schema) -> Schema:
    """A schema with another one somewhere in it, or one of the same kind that says more or less."""
    new = copy.deepcopy(old)
    for _ in range(draw(st.integers(min_value=1, max_value=2))):
        where = draw(st.sampled_from(list(_within(new))))
        other = copy.deepcopy(draw(_inner))
        said = [key for key in where if key not in _TELLING]
        says_less = draw(st.booleans())
        if said and says_less:
            del where[draw(st.sampled_from(said))]
        elif "type" in where and where["type"] == other.get("type"):
            where.update(other)
        else:
            where.clear()
            where.update(other)
        kept = _only_said(where)
        where.clear()
        where.update(kept)
    return new


def only_described(schema: Any) -> Any:
    """The same schema without the properties that it does not describe.

    That an object may hold any other is no promise to those who send it: a property may be new.
    """
    if isinstance(schema, list):
        return [only_described(each) for each in schema]
    if not isinstance(schema, dict):
        return schema
    inner = {key: only_described(each) for key, each in schema.items()}
    kinds = schema.get("type")
    is_open = kinds in ("object", ["object", "null"]) and "additionalProperties" not in schema
    return inner | ({"additionalProperties": False} if is_open else {})


def _within(schema: Schema) -> list[Schema]:
    """A schema and all those in it."""
    inner = [*schema.get("properties", {}).values(), *schema.get("anyOf", ())]
    inner += schema.get("prefixItems", ())
    inner += [schema[key] for key in ("items", "additionalProperties") if key in schema]
    return [schema, *(each for one in inner if isinstance(one, dict) for each in _within(one))]


def values(depth: int = 2) -> st.SearchStrategy[Any]:
    """Values of all kinds, near the limits that the schemas above set."""
    plain = st.one_of(st.sampled_from([*TEXTS, *NUMBERS]), st.booleans(), st.none())
    if not depth:
        return plain
    inner = values(depth - 1)
    return st.one_of(
        plain,
        st.lists(inner, max_size=3),
        st.dictionaries(st.sampled_from([*NAMES, "z"]), inner, max_size=3),
    )
