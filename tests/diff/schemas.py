"""Schemas of our own making, ways in which they change, and values that come near their limits."""

import copy
from typing import Any, TypeAlias

from hypothesis import strategies as st

Schema: TypeAlias = dict[str, Any]

NAMES = ("a", "b", "c")
TEXTS = ("", "a", "ab", "abc", "1", "12", "2026-01-02")
NUMBERS = (-1, 0, 1, 2, 3, 4, 6, 2.5, 0.5)
REFERRED = ("One", "Two")

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
_refs = st.sampled_from(REFERRED).map(lambda name: {"$ref": f"#/components/schemas/{name}"})


def _lists(inner: st.SearchStrategy[Schema]) -> st.SearchStrategy[Schema]:
    return _of(
        "array",
        items=inner,
        minItems=_small,
        maxItems=_small,
        uniqueItems=st.booleans(),
        prefixItems=st.lists(inner, min_size=1, max_size=2),
    )


def _objects(inner: st.SearchStrategy[Schema]) -> st.SearchStrategy[Schema]:
    return _of(
        "object",
        properties=st.dictionaries(st.sampled_from(NAMES), inner, min_size=1, max_size=3),
        additionalProperties=st.one_of(st.just(False), inner),
        required=st.lists(st.sampled_from(NAMES[:2]), max_size=2, unique=True),
        minProperties=_small,
        maxProperties=_small,
    ).map(_only_said)


def _composed(inner: st.SearchStrategy[Schema]) -> st.SearchStrategy[Schema]:
    unions = st.lists(inner, min_size=2, max_size=3).map(lambda each: {"anyOf": each})
    return st.one_of(_lists(inner), _objects(inner), unions)


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
        other = copy.deepcopy(draw(st.one_of(_like(where), _like(where), _inner)))
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


def _like(schema: Schema) -> st.SearchStrategy[Schema]:
    """Schemas of the same kind, with other limits."""
    match schema:
        case {"type": "string"}:
            return _texts
        case {"type": "integer" | "number"}:
            return _numbers
        case {"type": "array"}:
            return _lists(_plain)
        case {"type": "object"}:
            return _objects(_plain)
        case {"enum": _} | {"const": _}:
            return _listed
        case _:
            return _inner


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


def values_of(schema: Any, components: Schema, depth: int = 3) -> st.SearchStrategy[Any]:
    """Values that a schema may be meant for, at its limits and just beyond."""
    inner = depth - 1
    if not isinstance(schema, dict) or depth < 0:
        return st.none()
    match schema:
        case {"$ref": str(name)}:
            return values_of(components[name.rpartition("/")[2]], components, inner)
        case {"anyOf": members}:
            return st.one_of([values_of(each, components, inner) for each in members])
        case {"enum": listed}:
            return st.sampled_from(listed)
        case {"const": value}:
            return st.just(value)
        case {"type": [kind, "null"]}:
            return st.one_of(st.none(), values_of(schema | {"type": kind}, components, depth))
        case {"type": "string"}:
            return st.sampled_from(TEXTS)
        case {"type": "integer" | "number"}:
            return st.sampled_from(NUMBERS)
        case {"type": "boolean"}:
            return st.booleans()
        case {"type": "array"}:
            return _items_of(schema, components, inner)
        case {"type": "object"}:
            return _properties_of(schema, components, inner)
        case _:
            return st.none()


def _items_of(schema: Schema, components: Schema, depth: int) -> st.SearchStrategy[Any]:
    first = [values_of(each, components, depth) for each in schema.get("prefixItems", ())]
    more = st.lists(values_of(schema.get("items", {}), components, depth), max_size=3)
    return st.tuples(st.tuples(*first), more).map(lambda parts: [*parts[0], *parts[1]])


def _properties_of(schema: Schema, components: Schema, depth: int) -> st.SearchStrategy[Any]:
    said = schema.get("properties", {})
    known = {name: values_of(each, components, depth) for name, each in said.items()}
    if isinstance(schema.get("additionalProperties"), dict):
        known |= {
            name: values_of(schema["additionalProperties"], components, depth)
            for name in (*NAMES, "z")
            if name not in said
        }
    return st.fixed_dictionaries({}, optional=known)
