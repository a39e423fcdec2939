"""Independent validators of schemas, for what is sent and for what is received."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from jsonschema.exceptions import UnknownType, ValidationError
from jsonschema.validators import extend
from openapi_schema_validator import OAS30ReadValidator, OAS30WriteValidator, OAS31Validator

from tests.corpus.place import Place


def validator(schema: Place, registry: Any, *, sent: bool, is_30: bool) -> Any:
    """A validator of what goes one way."""
    kinds = (_READ_30, _SENT_30) if is_30 else (_READ_31, _SENT_31)
    return kinds[sent](schema.value, registry=registry, _resolver=schema.resolver)


def _required_but(unwanted: str) -> Any:
    """`required` as OpenAPI means it: not of what goes the other way."""

    def check(validator: Any, names: Any, value: Any, schema: Any) -> Iterator[ValidationError]:
        for name in names if validator.is_type(value, "object") else ():
            field = (schema.get("properties") or {}).get(name)
            ends = [field, Place(field, validator._resolver).followed().value]
            other_way = any(isinstance(end, dict) and end.get(unwanted) for end in ends)
            if name not in value and not other_way:
                yield ValidationError(f"{name!r} is a required property")

    return check


def _known_type(original: Any) -> Any:
    """`type`, where one that nobody knows forbids nothing: a warning says that it is taken so."""

    def check(validator: Any, types: Any, value: Any, schema: Any) -> Iterator[ValidationError]:
        try:
            yield from original(validator, types, value, schema) or ()
        except UnknownType:
            return

    return check


def _read(kind: Any, **more: Any) -> Any:
    extended: Any = extend  # has no types
    return extended(kind, {"type": _known_type(kind.VALIDATORS["type"]), **more})


_READ_30, _SENT_30 = _read(OAS30ReadValidator), _read(OAS30WriteValidator)
_READ_31 = _read(OAS31Validator, required=_required_but("writeOnly"))
_SENT_31 = _read(OAS31Validator, required=_required_but("readOnly"))
