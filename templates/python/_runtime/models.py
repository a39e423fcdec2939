# @generated from templates/python/_runtime/models.py; edit that file, then run: make generate
"""Models of what the API sends; `decoding` makes them of JSON."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from functools import cache
from typing import (
    TYPE_CHECKING,
    Annotated,
    Any,
    Self,
    TypeAlias,
    TypeGuard,
    cast,
    get_args,
    get_type_hints,
)

import msgspec
from msgspec.structs import FieldInfo

# A time without a zone names no moment: it does not fit, and is kept as it was sent.
AwareDatetime: TypeAlias = Annotated[datetime, msgspec.Meta(tz=True)]


class Model(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, dict=True):
    """The base of all models: read-only, and it keeps what the documents do not know."""

    @property
    def extra_fields(self) -> dict[str, Any]:
        """What the API sent beyond the documented fields."""
        return cast("dict[str, Any]", self.__dict__.get("_extra", {}))

    def to_dict(self) -> dict[str, Any]:
        """Return plain JSON data under the API's own names, without the fields it did not send."""
        sent = self.__dict__.get("_sent")
        values: dict[str, Any] = {}
        for wire, info in fields_of(type(self)).items():
            value = getattr(self, info.name)
            if info.name in sent if sent is not None else value is not None or info.required:
                values[wire] = _plain(value)
        extra = self.extra_fields
        if type(self).extra_fields is not Model.extra_fields:  # typed, so that it may hold models
            extra = {name: _plain(value) for name, value in extra.items()}
        return values | extra

    def to_json(self, *, indent: int | None = 2) -> str:
        """Return `to_dict()` as JSON text."""
        return json.dumps(self.to_dict(), ensure_ascii=False, indent=indent)

    def __eq__(self, other: object) -> bool:
        if super().__eq__(other) is not True:
            return False
        return isinstance(other, Model) and self.extra_fields == other.extra_fields

    def __ne__(self, other: object) -> bool:
        return not self == other

    __hash__ = msgspec.Struct.__hash__

    def __repr__(self) -> str:
        infos = fields_of(type(self)).values()
        shown = {info.name: getattr(self, info.name) for info in infos}
        shown = {k: v for k, v in shown.items() if v is not None} | self.extra_fields
        return f"{type(self).__name__}({', '.join(f'{k}={v!r}' for k, v in shown.items())})"

    def __copy__(self) -> Self:
        return self

    def __reduce__(self) -> tuple[Any, ...]:
        values = {info.name: getattr(self, info.name) for info in fields_of(type(self)).values()}
        return _restore, (type(self), values, dict(self.__dict__))

    if not TYPE_CHECKING:

        def __getattr__(self, name):
            """Give an extra field by its name."""
            try:
                return self.__dict__["_extra"][name]
            except KeyError:
                message = f"{type(self).__name__!r} has no field {name!r}"
                raise AttributeError(message, name=name, obj=self) from None


def is_object(value: object) -> TypeGuard[dict[str, Any]]:
    """Say whether plain data is a JSON object."""
    return isinstance(value, dict)


def is_list(value: object) -> TypeGuard[list[Any]]:
    """Say whether plain data is a JSON list."""
    return isinstance(value, list)


def is_array(value: object) -> TypeGuard[list[Any] | tuple[Any, ...]]:
    """Say whether data is a list or, as where its places have types of their own, a tuple."""
    return isinstance(value, (list, tuple))


def _restore(cls: type[Model], values: dict[str, Any], state: dict[str, Any]) -> Model:
    model = cls(**values)
    vars(model).update(state)
    return model


class Union(type):
    """The class of a union: anything may be an instance, as unfit values are kept as sent."""

    variants: Callable[[], tuple[Any, ...]]
    tag: tuple[str, ...]
    mapping: Mapping[str | int, int]
    other: int | None

    def __instancecheck__(cls, instance: object) -> bool:
        return True


def union(
    name: str,
    variants: Callable[[], tuple[Any, ...]],
    *,
    tag: tuple[str, ...] = (),
    mapping: Mapping[str | int, int] | None = None,
    other: int | None = None,
) -> Any:
    """Return a type that decodes to one of `variants()`.

    The value found under the keys of `tag` picks the variant by `mapping`; a value not in it
    gives variant `other`, or the plain data. Without a tag the variant that fits best is taken.
    """
    space = {"variants": staticmethod(variants), "tag": tag, "mapping": mapping or {}}
    return Union(name, (), {**space, "other": other, "__slots__": ()})


@cache
def fields_of(cls: type[Model]) -> dict[str, FieldInfo]:
    return {info.encode_name: info for info in msgspec.structs.fields(cls)}


@cache
def extra_type(cls: type[Model]) -> Any:
    """Return the type of what is in `extra_fields`, as the property says it."""
    held: Any = cls.extra_fields
    return get_args(get_type_hints(held.fget)["return"])[1]


def lookup(value: object, path: Sequence[str]) -> Any:
    """Return what stands in a model or plain data under the API's own names, None for nothing."""
    for wire in path:
        if isinstance(value, Model):
            info = fields_of(type(value)).get(wire)
            value = value.extra_fields.get(wire) if info is None else getattr(value, info.name)
        else:
            value = value.get(wire) if is_object(value) else None
    return value


def _plain(value: Any) -> Any:
    if isinstance(value, Model):
        return value.to_dict()
    if is_object(value):
        return {key: _plain(item) for key, item in value.items()}
    if is_array(value):
        return [_plain(item) for item in value]
    return msgspec.to_builtins(value)
