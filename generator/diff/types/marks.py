"""Compare what is said about a value beside its type: texts, defaults, deprecation."""

from __future__ import annotations

from typing import NamedTuple

from generator import ir
from generator.diff.types.here import Here
from generator.diff.types.shapes import value_in_words
from generator.source import Json


class Default(NamedTuple):
    is_said: bool
    value: Json


class Marks(NamedTuple):
    """What a property or a declaration says beside its type."""

    doc: str
    title: str
    examples: tuple[Json, ...]
    deprecated: bool
    default: Default


NO_MARKS = Marks("", "", (), False, Default(False, None))
_TEXTS = ("description", "title", "examples")


def compare_declarations(old: ir.Schema, new: ir.Schema, here: Here) -> None:
    for code, one, other in zip(_TEXTS, _marks(old), _marks(new), strict=False):
        if one != other:
            here.note_neutral(f"schema-{code}-changed")
    _compare_deprecation(old.deprecated, new.deprecated, here)
    _compare_defaults(_marks(old).default, _marks(new).default, here)
    if old.external_docs != new.external_docs:
        here.note_neutral("schema-external-docs-changed")
    if old.xml != new.xml:
        here.note_neutral("schema-xml-changed")


def compare_fields(
    old: tuple[ir.Field, ir.Schema | None], new: tuple[ir.Field, ir.Schema | None], here: Here
) -> None:
    """Compare what properties say; what both take from declarations is told of these instead."""
    ours, theirs = (_effective(*each) for each in (old, new))
    inherited = [
        one == mine and other == yours
        for one, mine, other, yours in zip(
            ours, _said_by(old[1]), theirs, _said_by(new[1]), strict=True
        )
    ]
    is_told = old[1] is not None and new[1] is not None
    differ = [
        one != other and not (is_told and taken)
        for one, other, taken in zip(ours, theirs, inherited, strict=True)
    ]
    for code, differs in zip(_TEXTS, differ, strict=False):
        if differs:
            here.note_neutral(f"schema-{code}-changed")
    if differ[3]:
        _compare_deprecation(ours.deprecated, theirs.deprecated, here)
    if differ[4]:
        _compare_defaults(ours.default, theirs.default, here)


def _effective(field: ir.Field, declared: ir.Schema | None) -> Marks:
    """What holds for a property: where it says nothing itself, what its declaration says."""
    own, said = _marks(field), _said_by(declared)
    return Marks(
        doc=own.doc or said.doc,
        title=own.title or said.title,
        examples=own.examples or said.examples,
        deprecated=own.deprecated or said.deprecated,
        default=own.default if own.default.is_said else said.default,
    )


def _said_by(declared: ir.Schema | None) -> Marks:
    return _marks(declared) if declared is not None else NO_MARKS


def _marks(said: ir.Field | ir.Schema) -> Marks:
    default = Default(said.has_default, said.default)
    return Marks(said.doc, said.title, said.examples, said.deprecated, default)


def _compare_deprecation(old: bool, new: bool, here: Here) -> None:
    if old != new:
        here.note_neutral("schema-deprecated" if new else "schema-no-longer-deprecated")


def _compare_defaults(old: Default, new: Default, here: Here) -> None:
    if old == new:
        return
    if not old.is_said:
        here.note("default-value-added", new=value_in_words(new.value))
    elif not new.is_said:
        here.note("default-value-removed", old=value_in_words(old.value))
    else:
        here.note(
            "default-value-changed", old=value_in_words(old.value), new=value_in_words(new.value)
        )
