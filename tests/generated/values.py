"""Values that are good for a schema, out of the schema itself: the document is all they know."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any

from hypothesis import strategies as st

Values = st.SearchStrategy[Any]

TEXTS = st.text(st.characters(codec="utf-8", exclude_categories=["Cs"]), max_size=8)
WHOLE = st.integers(-(2**70), 2**70)
PLAIN: dict[str, Values] = {
    "string": TEXTS,
    "integer": WHOLE,
    # what a double holds, whole numbers among them
    "number": st.floats(allow_nan=False, allow_infinity=False) | st.integers(-(2**53), 2**53),
    "boolean": st.booleans(),
    "null": st.none(),
}
DAYS = st.dates(dt.date(1900, 1, 1)).map(dt.date.isoformat)
FORMATS = {
    "date": DAYS,
    "uuid": st.uuids().map(str),
    "date-time": st.builds("{}T{:02}:30:00.250000+02:00".format, DAYS, st.integers(0, 23)),
}
ANYTHING: Values = st.recursive(
    st.none() | st.booleans() | WHOLE | TEXTS,
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(TEXTS, inner, max_size=2),
    max_leaves=4,
)


class GoodValues:
    """The values of the schemas of one document."""

    def __init__(self, schemas: Mapping[str, Any]) -> None:
        self._schemas = schemas
        self._named: dict[str, Values] = {}

    def named(self, name: str) -> Values:
        # one strategy for each: Hypothesis sees that it leads back to itself
        if name not in self._named:
            self._named[name] = st.deferred(lambda: self.of(self._schemas[name]))
        return self._named[name]

    def of(self, schema: Any) -> Values:
        if schema is True or schema == {}:
            return ANYTHING
        if "$ref" in schema:
            return self.named(schema["$ref"].rpartition("/")[2])
        if "const" in schema:
            return st.just(schema["const"])
        if "enum" in schema:
            return st.sampled_from(schema["enum"])
        for keyword in ("oneOf", "anyOf"):
            if keyword in schema and "type" not in schema:
                return st.one_of([self.of(each) for each in schema[keyword]])
        types = schema.get("type", [])
        return st.one_of(
            [self._of_type(schema, each) for each in ([types] if isinstance(types, str) else types)]
        )

    def _of_type(self, schema: Any, type_: str) -> Values:
        if type_ == "object":
            return self._objects(schema)
        if type_ == "array":
            return self._lists(schema)
        return (
            FORMATS.get(schema.get("format", ""), PLAIN[type_])
            if type_ == "string"
            else PLAIN[type_]
        )

    def _lists(self, schema: Any) -> Values:
        first = [self.of(each) for each in schema.get("prefixItems", ())]
        rest = schema.get("items", True)
        if rest is False or schema.get("maxItems") == len(first) > 0:
            return st.tuples(*first).map(list)
        more = st.lists(self.of(rest), max_size=3)
        return st.builds(lambda head, tail: [*head, *tail], st.tuples(*first), more)

    def _objects(self, schema: Any) -> Values:
        known = {name: self.of(each) for name, each in schema.get("properties", {}).items()}
        needed = set(schema.get("required", ()))
        named = st.fixed_dictionaries(
            {name: values for name, values in known.items() if name in needed},
            optional={name: values for name, values in known.items() if name not in needed},
        )
        others = self._others(schema).map(
            lambda found: {name: value for name, value in found.items() if name not in known}
        )
        return st.builds(lambda left, right: {**right, **left}, named, others)

    def _others(self, schema: Any) -> Values:
        """Properties without a name of their own; each pattern is `^` and a beginning."""
        kinds = [
            st.dictionaries(TEXTS.map(pattern.removeprefix("^").__add__), self.of(each))
            for pattern, each in schema.get("patternProperties", {}).items()
        ]
        extra = schema.get("additionalProperties", False)
        if extra is not False:
            kinds.append(st.dictionaries(TEXTS, self.of(extra), max_size=2))
        return st.one_of(kinds) if kinds else st.just({})
