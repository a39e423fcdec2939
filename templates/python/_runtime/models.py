# @generated from templates/python/_runtime/models.py; edit that file, then run: make generate
"""Models of what the API sends: fast when it keeps its promise, forgiving when it does not.

A body is decoded to objects in one pass of C code. When anything in it is not as documented, it
is read again by `_Reader`, value by value, which keeps what does not fit as it was sent.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from functools import cache
from types import UnionType
from typing import (
    TYPE_CHECKING,
    Annotated,
    Any,
    Literal,
    NamedTuple,
    Self,
    TypeAlias,
    TypeGuard,
    TypeVar,
    Union,
    cast,
    get_args,
    get_origin,
)

import msgspec
from msgspec.structs import FieldInfo

T = TypeVar("T")

# A time without a zone names no moment: it does not fit, and is kept as it was sent.
AwareDatetime: TypeAlias = Annotated[datetime, msgspec.Meta(tz=True)]


class DecodeError(ValueError):
    """The data is not JSON, or not even of the sort (object, list, …) that is promised."""


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
        for wire, info in _fields(type(self)).items():
            value = getattr(self, info.name)
            if info.name in sent if sent is not None else value is not None or info.required:
                values[wire] = _plain(value)
        return values | self.extra_fields

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
        infos = _fields(type(self)).values()
        shown = {info.name: getattr(self, info.name) for info in infos}
        shown = {k: v for k, v in shown.items() if v is not None} | self.extra_fields
        return f"{type(self).__name__}({', '.join(f'{k}={v!r}' for k, v in shown.items())})"

    def __copy__(self) -> Self:
        return self

    def __reduce__(self) -> tuple[Any, ...]:
        values = {info.name: getattr(self, info.name) for info in _fields(type(self)).values()}
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


def _restore(cls: type[Model], values: dict[str, Any], state: dict[str, Any]) -> Model:
    model = cls(**values)
    vars(model).update(state)
    return model


class _Union(type):
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
    return _Union(name, (), {**space, "other": other, "__slots__": ()})


def decode(type_: type[T], data: bytes) -> T:
    """Read JSON as `type_`, keeping what does not fit; DecodeError when nothing can."""
    try:
        found: T = _decoder(cast("Any", type_)).decode(data)
        if b"null" in data:
            _note_sent(found, msgspec.json.decode(data))
        return found
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        pass
    try:
        value = load_json(data)
        if not _same_sort(type_, value):
            raise DecodeError(f"expected {_named(type_)}, got {_sort(value)}")
        kept: T = _Reader().read(type_, value).value
        return kept
    except RecursionError:
        raise DecodeError("the data is nested too deeply") from None


def _note_sent(value: Any, data: Any) -> None:
    """Note on each model what was sent, where a null would look like a field that was not."""
    if isinstance(value, Model):
        names = {wire: slot.name for wire, slot in _slots(type(value)).items() if wire in data}
        if None in data.values():
            vars(value)["_sent"] = frozenset(names.values())
        for wire, name in names.items():
            if isinstance(data[wire], (dict, list)):
                _note_sent(getattr(value, name), data[wire])
    elif is_object(value):
        for key, item in value.items():
            _note_sent(item, data[key])
    elif is_list(value):
        for part, item in zip(value, data, strict=True):
            _note_sent(part, item)


@cache
def _decoder(type_: Any) -> msgspec.json.Decoder[Any]:
    return msgspec.json.Decoder(type_, dec_hook=_hook)


def _hook(type_: Any, value: Any) -> Any:
    if type_ is object:
        return value
    if not isinstance(type_, _Union):
        raise NotImplementedError(type_)
    if not _same_sort(type_, value):
        raise ValueError(f"expected {_named(type_)}, got {_sort(value)}")
    chosen = _tagged(type_, value)
    if chosen is not None:
        try:
            return msgspec.convert(value, chosen, dec_hook=_hook)
        except msgspec.ValidationError:
            pass
    return _Reader().read(type_, value).value


def load_json(data: bytes) -> Any:
    """Return plain data; DecodeError for what is not JSON."""
    try:
        return msgspec.json.decode(data)
    except (msgspec.DecodeError, UnicodeDecodeError):
        pass  # the standard library reads more: a byte order mark, lone surrogates, 1e999

    def refuse(constant: str) -> None:
        raise ValueError(f"{constant} is not JSON")

    try:
        # text, because of bytes it would guess the encoding, and load codecs to do so
        return json.loads(data.removeprefix(b"\xef\xbb\xbf").decode(), parse_constant=refuse)
    except ValueError as error:
        raise DecodeError(f"not JSON: {error}") from None


class _Fit(NamedTuple):
    value: Any
    misfits: int = 0
    matches: int = 0


class _Reader:
    """Makes objects of plain data, one value at a time, and counts what fits."""

    def __init__(self) -> None:
        # the same data is offered to each variant of a union: remember what its parts became
        self._seen: dict[tuple[int, Any], _Fit] = {}

    def read(self, type_: Any, value: Any) -> _Fit:
        kind, inner = _shape(type_)
        if kind == "any":
            return _Fit(value)
        if kind in ("union", "choice"):
            key = (id(value), type_)
            if key not in self._seen:
                fit = self._union(type_, value) if kind == "union" else self._best(inner, value)
                self._seen[key] = fit
            return self._seen[key]
        if kind == "model" and is_object(value):
            return self._model(inner, value)
        if kind == "list" and is_list(value):
            fits = [self.read(inner, item) for item in value]
            return _total([fit.value for fit in fits], fits)
        if kind == "dict" and is_object(value):
            read = {k: self.read(inner, v) for k, v in value.items()}
            return _total({k: fit.value for k, fit in read.items()}, read.values())
        if kind == "leaf":
            try:
                return _Fit(msgspec.convert(value, type_))
            except (msgspec.ValidationError, UnicodeEncodeError):
                pass
        return _Fit(value, 1)

    def _model(self, cls: type[Model], data: dict[str, Any]) -> _Fit:
        slots, known, extra = _slots(cls), dict[str, Any](), dict[str, Any]()
        misfits = matches = 0
        for wire, item in data.items():
            slot = slots.get(wire)
            if slot is None:
                extra[wire] = item
                misfits += 1
            elif (slot.takes_text and type(item) is str) or (slot.takes_null and item is None):
                known[slot.name] = item
                matches += 1
            else:
                fit = self.read(slot.type, item)
                known[slot.name] = fit.value
                misfits += fit.misfits
                matches += fit.matches + (not fit.misfits)
        missing = [one.name for one in slots.values() if one.required and one.name not in known]
        model = cls(**known, **dict.fromkeys(missing))
        vars(model).update(_extra=extra, _sent=frozenset(known))
        return _Fit(model, misfits + len(missing), matches)

    def _union(self, type_: _Union, value: Any) -> _Fit:
        chosen = _tagged(type_, value)
        if chosen is not None:
            return self.read(chosen, value)
        if type_.tag and lookup(value, type_.tag) is not None:
            return _Fit(value, 1)
        best = self._best(type_.variants(), value)
        return best if best.matches or not best.misfits else _Fit(value, 1)

    def _best(self, types: Sequence[Any], value: Any) -> _Fit:
        # A wrong object is still nearer to an object than null or a number would be.
        near = [type_ for type_ in types if _same_sort(type_, value)]
        fits = (self.read(type_, value) for type_ in near or types)
        return min(fits, key=lambda fit: (fit.misfits > 0, -fit.matches, fit.misfits))


def _total(value: Any, fits: Any) -> _Fit:
    return _Fit(value, sum(fit.misfits for fit in fits), sum(fit.matches for fit in fits))


def _tagged(type_: _Union, value: Any) -> Any:
    """Return the variant that the tag names, if there is one."""
    found: Any = lookup(value, type_.tag) if type_.tag else None
    index = type_.mapping.get(found) if type(found) in (str, int) else None
    index = type_.other if index is None and is_object(value) else index
    return None if index is None else type_.variants()[index]


@cache
def _shape(type_: Any) -> tuple[str, Any]:
    origin, args = get_origin(type_) or type_, get_args(type_)
    if origin is Annotated:
        return _shape(args[0])
    if origin in (Any, object):
        return "any", None
    if origin in (Union, UnionType):
        return "choice", args
    if origin in (list, Sequence):
        return "list", args[0] if args else Any
    if origin in (dict, Mapping):
        return "dict", args[1] if args else Any
    if isinstance(origin, _Union):
        return "union", origin
    if isinstance(origin, type) and issubclass(origin, Model):
        return "model", origin
    return "leaf", type_


@cache
def _fields(cls: type[Model]) -> dict[str, FieldInfo]:
    return {info.encode_name: info for info in msgspec.structs.fields(cls)}


class _Slot(NamedTuple):
    """A field as the reader needs it: what may go in without a closer look, and what else."""

    name: str
    required: bool
    takes_text: bool
    takes_null: bool
    type: Any


@cache
def _slots(cls: type[Model]) -> dict[str, _Slot]:
    return {wire: _slot(info) for wire, info in _fields(cls).items()}


def _slot(info: FieldInfo) -> _Slot:
    kind, inner = _shape(info.type)
    types = inner if kind == "choice" else (info.type,)
    others = [type_ for type_ in types if type_ is not type(None)]
    plain_text = all(type_ is str or get_origin(type_) is Literal for type_ in others)
    return _Slot(
        info.name,
        info.required,
        plain_text and str in others,
        len(others) < len(types),
        others[0] if len(others) == 1 else info.type,
    )


def lookup(value: object, path: Sequence[str]) -> Any:
    """Return what stands in a model or plain data under the API's own names, None for nothing."""
    for wire in path:
        if isinstance(value, Model):
            info = _fields(type(value)).get(wire)
            value = value.extra_fields.get(wire) if info is None else getattr(value, info.name)
        else:
            value = value.get(wire) if is_object(value) else None
    return value


def _same_sort(type_: Any, value: Any) -> bool:
    kind, inner = _shape(type_)
    if kind in ("union", "choice"):
        types = type_.variants() if kind == "union" else inner
        return any(_same_sort(each, value) for each in types)
    if kind == "leaf" and type_ not in (None, type(None)):
        return value is not None and not isinstance(value, (dict, list))
    sorts = {"model": dict, "dict": dict, "list": list, "any": object, "leaf": type(None)}
    return isinstance(value, sorts[kind])


def _sort(value: Any) -> str:
    names = {"dict": "an object", "list": "a list", "str": "a string", "NoneType": "null"}
    return names.get(type(value).__name__, "a number or boolean")


def _named(type_: Any) -> str:
    return type_.__name__ if isinstance(type_, type) else str(type_)


def _plain(value: Any) -> Any:
    if isinstance(value, Model):
        return value.to_dict()
    if is_object(value):
        return {key: _plain(item) for key, item in value.items()}
    if is_list(value):
        return [_plain(item) for item in value]
    return msgspec.to_builtins(value)
