"""Compare texts, numbers and listed values."""

from __future__ import annotations

from dataclasses import replace

from generator import ir
from generator.diff.types.constraints import (
    compare_conditions,
    compare_numbers,
    compare_strings,
    fits,
)
from generator.diff.types.here import Here
from generator.diff.types.shapes import type_in_words, value_in_words, values_in_words
from generator.source import Json

_NUMBERS = ("integer", "number")
# The formats that rule values out. All others are remarks: hints for those who show a value, the
# widest of a kind (int64), and words that only one document knows.
_KNOWN = frozenset(
    "binary byte date date-time duration email float hostname idn-email idn-hostname int16 int32 "
    "int8 ipv4 ipv6 iri iri-reference json-pointer regex relative-json-pointer time uint16 uint32 "
    "uint8 uri uri-reference uri-template uuid".split()
)
_SAME = {"url": "uri", "datetime": "date-time", "guid": "uuid", "base64": "byte"}
_CONTENT = {
    "byte": ("content_encoding", "base64"),
    "base64": ("content_encoding", "base64"),
    "binary": ("content_media_type", "application/octet-stream"),
}
_WIDER = {("int32", "int64"), ("float", "double")}


def compare_scalars(old: ir.Scalar, new: ir.Scalar, here: Here) -> None:
    old, new = _spelled_as(new, old), _spelled_as(old, new)
    if old.kind == new.kind:
        _compare_formats(old.format, new.format, here)
    elif _holds_all(new, old, here):
        here.note("type-widened", **_in_words(old, new, here))
    elif _holds_all(old, new, here):
        here.note("type-narrowed", **_in_words(old, new, here))
    else:
        note_other_type(old, new, here)
    if old.kind in _NUMBERS and new.kind in _NUMBERS:
        compare_numbers(old, new, here)
    elif old.kind != new.kind:
        return
    elif old.kind == "string":
        compare_strings(old.constraints, new.constraints, here)
    compare_conditions(old.constraints, new.constraints, old.kind, here)


def _spelled_as(example: ir.Scalar, type_: ir.Scalar) -> ir.Scalar:
    """The type in the words of OpenAPI 3.1, where the other document says its format in these."""
    name, value = _CONTENT.get(type_.format, ("", ""))
    if not name or example.format or getattr(example.constraints, name) != value:
        return type_
    limits = replace(type_.constraints, **{name: value})  # type: ignore[arg-type]
    return replace(type_, format="", constraints=limits)


def is_held_by(type_: ir.Type, wide: ir.Type) -> bool:
    """Whether a type without limits of its own allows all values of another."""
    if not isinstance(type_, ir.Scalar) or not isinstance(wide, ir.Scalar):
        return False
    is_kind = type_.kind == wide.kind or (type_.kind, wide.kind) == ("integer", "number")
    return is_kind and not _meant(wide.format) and wide.constraints == ir.NONE


def _holds_all(wide: ir.Scalar, narrow: ir.Scalar, here: Here) -> bool:
    """Whether a kind holds all of another one, limits aside; any text may be a number's."""
    if wide.kind == "number":
        return narrow.kind == "integer"
    return here.as_text and _is_any_text(wide)


def _is_any_text(type_: ir.Type) -> bool:
    if not isinstance(type_, ir.Scalar) or type_.kind != "string":
        return False
    return not _meant(type_.format) and type_.constraints == ir.NONE


def note_other_type(old: ir.Type, new: ir.Type, here: Here) -> None:
    here.note("type-changed", **_in_words(old, new, here))


def _in_words(old: ir.Type, new: ir.Type, here: Here) -> dict[str, str]:
    return {"old": type_in_words(old, here.old), "new": type_in_words(new, here.new)}


def compare_enums(old: ir.Enum, new: ir.Enum, here: Here) -> None:
    if len(old.values) == len(new.values) == 1:
        if not _has(old.values, new.values[0]):
            said = (value_in_words(each.values[0]) for each in (old, new))
            here.note("const-changed", old=next(said), new=next(said))
    else:
        came = [value for value in new.values if not _has(old.values, value)]
        gone = [value for value in old.values if not _has(new.values, value)]
        if came:
            here.note("enum-value-added", values=values_in_words(came))
        if gone:
            here.note("enum-value-removed", values=values_in_words(gone))
    if _docs(old) != _docs(new):
        here.note_neutral("schema-value-descriptions-changed")


def compare_enum_and_scalar(old: ir.Type, new: ir.Type, here: Here) -> None:
    """Listed values against all of a kind, in one order or the other."""
    if isinstance(old, ir.Scalar) and isinstance(new, ir.Enum) and _is_within(new, old, here):
        here.note("enum-added", values=values_in_words(new.values))
    elif isinstance(old, ir.Enum) and isinstance(new, ir.Scalar) and _is_within(old, new, here):
        here.note("enum-removed", values=values_in_words(old.values))
    else:
        note_other_type(old, new, here)


def _is_within(enum: ir.Enum, scalar: ir.Scalar, here: Here) -> bool:
    return is_covered(enum, scalar) or (here.as_text and _is_any_text(scalar))


def is_covered(enum: ir.Enum, scalar: ir.Scalar) -> bool:
    return all(fits(value, scalar) for value in enum.values)


def _compare_formats(old: str, new: str, here: Here) -> None:
    one, other = (_meant(each) for each in (old, new))
    if old == new:
        return
    if one == other:
        here.note("format-remark-changed", old=old or "none", new=new or "none")
    elif (old, new) in _WIDER:
        here.note("format-widened", old=old, new=new)
    elif (new, old) in _WIDER:
        here.note("format-narrowed", old=old, new=new)
    elif not one:
        here.note("format-added", new=new)
    elif not other:
        here.note("format-removed", old=old)
    else:
        here.note("format-changed", old=old, new=new)


def _meant(form: str) -> str:
    form = _SAME.get(form, form)
    return form if form in _KNOWN else ""


def _has(values: tuple[Json, ...], value: Json) -> bool:
    """Membership as JSON sees it: 1 is 1.0 and not true."""
    return any(
        value == each and isinstance(value, bool) == isinstance(each, bool) for each in values
    )


def _docs(enum: ir.Enum) -> set[tuple[str, str]]:
    return {(value_in_words(value), doc) for value, doc in enum.docs}
