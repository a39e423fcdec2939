# @generated from templates/python/_runtime/decoding.py; edit that file, then run: make generate
"""Reads JSON as models: fast when the API keeps its promise, forgiving when it does not.

A body is decoded to objects in one pass of C code. When anything in it is not as documented, it
is read again by `_Reader`, value by value, which keeps what does not fit as it was sent.
"""

from __future__ import annotations

import json
import typing
from collections.abc import Mapping, Sequence
from functools import cache
from types import UnionType
from typing import Annotated, Any, Literal, TypeVar, cast, get_args, get_origin

import msgspec
from msgspec.structs import FieldInfo

from .models import Model, Union, extra_type, fields_of, is_array, is_list, is_object, lookup, union

T = TypeVar("T")


class DecodeError(ValueError):
    """The data is not JSON, or not even of the sort (object, list, …) that is promised."""


def decode(type_: type[T], data: bytes, *, strict: bool = False) -> T:
    """Read JSON as `type_`, keeping what does not fit; DecodeError when nothing can.

    If `strict`, all that is documented must fit, and only more than that may be there.
    """
    if not strict:
        try:
            found: T = _decoder(cast("Any", type_)).decode(data)
            if b"null" in data:
                _note_sent(found, msgspec.json.decode(data))
            return found
        except NotImplementedError:
            raise TypeError(f"JSON cannot be read as {_named(type_)}") from None
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
            pass
    try:
        value = load_json(data)
        if not _same_sort(type_, value):
            raise DecodeError(_expected(type_, value))
        fit = _Reader().read(type_, value)
    except RecursionError:
        raise DecodeError("the data is nested too deeply") from None
    if strict and fit.wrong:
        raise DecodeError(f"${fit.wrong}")
    kept: T = fit.value
    return kept


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
    elif is_array(value):
        for part, item in zip(value, data, strict=True):
            _note_sent(part, item)


@cache
def _decoder(type_: Any) -> msgspec.json.Decoder[Any]:
    kind, types = _shape(type_)
    if kind == "choice" and sum(_shape(one)[0] == "model" for one in types) > 1:
        type_ = union("Choice", lambda: types)  # which msgspec by itself cannot tell apart
    return msgspec.json.Decoder(type_, dec_hook=_hook)


def _hook(type_: Any, value: Any) -> Any:
    if type_ is object:
        return value
    if not isinstance(type_, Union):
        raise NotImplementedError(type_)
    if not _same_sort(type_, value):
        raise ValueError(_expected(type_, value))
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


class _Fit:
    """What a value became, and how much of it fits; `wrong` is where and how it first does not."""

    __slots__ = ("matches", "misfits", "value", "wrong")

    def __init__(self, value: Any, misfits: int = 0, matches: int = 0, wrong: str = "") -> None:
        self.value, self.misfits, self.matches = value, misfits, matches
        self.wrong = wrong


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
            fits = {f"[{index}]": self.read(inner, item) for index, item in enumerate(value)}
            return _total([fit.value for fit in fits.values()], fits)
        if kind == "tuple" and is_list(value) and len(value) == len(inner):
            pairs = enumerate(zip(inner, value, strict=True))
            fits = {f"[{index}]": self.read(*pair) for index, pair in pairs}
            return _total(tuple(fit.value for fit in fits.values()), fits)
        if kind == "dict" and is_object(value):
            read = {k: self.read(inner, v) for k, v in value.items()}
            named = {f".{k}": fit for k, fit in read.items()}
            return _total({k: fit.value for k, fit in read.items()}, named)
        if kind == "leaf":
            try:
                return _Fit(msgspec.convert(value, type_))
            except msgspec.ValidationError as error:
                return _Fit(value, 1, wrong=f": {error}")
            except UnicodeEncodeError:
                pass
        return _Fit(value, 1, wrong=f": {_expected(type_, value)}")

    def _model(self, cls: type[Model], data: dict[str, Any]) -> _Fit:
        slots, known, extra = _slots(cls), dict[str, Any](), dict[str, Any]()
        misfits, matches, wrong = 0, 0, ""
        others = extra_type(cls)
        for wire, item in data.items():
            slot = slots.get(wire)
            if slot is None and others is Any:
                extra[wire] = item
                misfits += 1
            elif slot is None:
                fit = self.read(others, item)
                extra[wire] = fit.value
                misfits += fit.misfits
                wrong = wrong or (fit.wrong and f".{wire}{fit.wrong}")
            elif (slot.takes_text and type(item) is str) or (slot.takes_null and item is None):
                known[slot.name] = item
                matches += 1
            else:
                fit = self.read(slot.type, item)
                known[slot.name] = fit.value
                misfits += fit.misfits
                matches += fit.matches + (not fit.misfits)
                wrong = wrong or (fit.wrong and f".{wire}{fit.wrong}")
        missing = [w for w, one in slots.items() if one.required and one.name not in known]
        model = cls(**known, **{slots[wire].name: None for wire in missing})
        vars(model).update(_extra=extra, _sent=frozenset(known))
        wrong = wrong or (f".{missing[0]}: it is missing" if missing else "")
        return _Fit(model, misfits + len(missing), matches, wrong)

    def _union(self, type_: Union, value: Any) -> _Fit:
        chosen = _tagged(type_, value)
        if chosen is not None:
            return self.read(chosen, value)
        unlike = f": none of the variants of {_named(type_)}"
        if type_.tag and lookup(value, type_.tag) is not None:
            return _Fit(value, 1, wrong=unlike)
        best = self._best(type_.variants(), value)
        return best if best.matches or not best.misfits else _Fit(value, 1, wrong=unlike)

    def _best(self, types: Sequence[Any], value: Any) -> _Fit:
        # A wrong object is still nearer to an object than null or a number would be.
        near = [type_ for type_ in types if _same_sort(type_, value)]
        fits = (self.read(type_, value) for type_ in near or types)
        return min(fits, key=lambda fit: (fit.misfits > 0, -fit.matches, fit.misfits))


def _total(value: Any, parts: Mapping[str, _Fit]) -> _Fit:
    wrong = next((f"{place}{fit.wrong}" for place, fit in parts.items() if fit.wrong), "")
    fits = parts.values()
    return _Fit(value, sum(f.misfits for f in fits), sum(f.matches for f in fits), wrong)


def _tagged(type_: Union, value: Any) -> Any:
    """Return the variant that the tag names, if there is one."""
    found: Any = lookup(value, type_.tag) if type_.tag else None
    index = type_.mapping.get(found) if type(found) in (str, int, bool) else None
    index = type_.other if index is None and is_object(value) else index
    return None if index is None else type_.variants()[index]


@cache
def _shape(type_: Any) -> tuple[str, Any]:
    origin, args = get_origin(type_) or type_, get_args(type_)
    if origin is Annotated:
        return _shape(args[0])
    if origin in (Any, object):
        return "any", None
    if origin in (typing.Union, UnionType):
        return "choice", args
    if origin in (list, Sequence):
        return "list", args[0] if args else Any
    if origin is tuple:
        return "tuple", args
    if origin in (dict, Mapping):
        return "dict", args[1] if args else Any
    if isinstance(origin, Union):
        return "union", origin
    if isinstance(origin, type) and issubclass(origin, Model):
        return "model", origin
    return "leaf", type_


class _Slot(msgspec.Struct, frozen=True):
    """A field as the reader needs it: what may go in without a closer look, and what else."""

    name: str
    required: bool
    takes_text: bool
    takes_null: bool
    type: Any


@cache
def _slots(cls: type[Model]) -> dict[str, _Slot]:
    return {wire: _slot(info) for wire, info in fields_of(cls).items()}


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


def _same_sort(type_: Any, value: Any) -> bool:
    kind, inner = _shape(type_)
    if kind in ("union", "choice"):
        types = type_.variants() if kind == "union" else inner
        return any(_same_sort(each, value) for each in types)
    if kind == "leaf" and type_ not in (None, type(None)):
        return value is not None and not isinstance(value, (dict, list))
    sorts = {
        "model": dict,
        "dict": dict,
        "list": list,
        "tuple": list,
        "any": object,
        "leaf": type(None),
    }
    return isinstance(value, sorts[kind])


def _expected(type_: Any, value: Any) -> str:
    return f"expected {_named(type_)}, got {_sort(value)}"


def _sort(value: Any) -> str:
    names = {"dict": "an object", "list": "a list", "str": "a string", "NoneType": "null"}
    return names.get(type(value).__name__, "a number or boolean")


def _named(type_: Any) -> str:
    return type_.__name__ if isinstance(type_, type) else str(type_)
