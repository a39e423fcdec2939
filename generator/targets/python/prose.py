"""What docstrings say of a value beyond its description: type facts, limits, defaults."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Mapping, Sequence

from generator import ir
from generator.source import Json
from generator.targets.python.annotations import is_fixed
from generator.text import literal

LIMITS = (
    ("minimum", "at least {}"),
    ("exclusive_minimum", "more than {}"),
    ("maximum", "at most {}"),
    ("exclusive_maximum", "less than {}"),
    ("multiple_of", "a multiple of {}"),
    ("min_length", "at least {} characters"),
    ("max_length", "at most {} characters"),
    ("pattern", "matching {}"),
    ("min_items", "at least {} items"),
    ("max_items", "at most {} items"),
    ("min_properties", "at least {} entries"),
    ("max_properties", "at most {} entries"),
)
# More values than this are left to the annotation, which lists them all.
MANY_VALUES = 12
LINE = 100
SHORT = 80
DEFAULT = "The server takes"


def facts(
    schemas: Mapping[str, ir.Schema],
    type_: ir.Type,
    *,
    has_default: bool = False,
    default: Json = None,
    deprecated: bool = False,
    beside_annotation: bool = False,
) -> list[str]:
    """One short sentence for each thing worth knowing about a value of this type.

    Allowed values and formats are left out where the annotation that shows them is next to it.
    """
    said = [
        f"{text[0].upper()}{text[1:]}."
        for text in _of_type(schemas, type_, frozenset())
        if not (beside_annotation and text.startswith(("one of", "always", "format")))
    ]
    said += meanings(type_)
    if has_default and default is not None and len(text := literal(default)) <= SHORT:
        said.append(f"{DEFAULT} {text} where this is left out.")
    if deprecated:
        said.append("Deprecated.")
    return said


def meanings(type_: ir.Type) -> list[str]:
    """What the document says of each value of an enum that stands in this place."""
    held = type_.inner if isinstance(type_, ir.Nullable) else type_
    docs = held.docs if isinstance(held, ir.Enum) else ()
    return [f"`{value}`: {_stopped(text)}" for value, text in docs]


def described(doc: str, said: list[str]) -> str:
    """A description followed by its facts, those left out that it states itself."""
    known = doc.lower()
    new = [fact for fact in said if fact.rstrip(".").lower() not in known]
    if "default" in known:
        new = [fact for fact in new if not fact.startswith(DEFAULT)]
    if not new:
        return doc
    if not doc:
        return " ".join(new)
    if "\n" not in doc:
        return f"{_stopped(doc)} {' '.join(new)}"
    # The end of a text of several lines may be that of a list or of code.
    return f"{_stopped(doc) if doc[-1].isalnum() else doc}\n\n{' '.join(new)}"


def section(title: str, entries: Sequence[tuple[str, str]], column: int) -> str:
    """A part of a docstring: an entry is one paragraph, its lines hang under its name."""
    lines = [f"{title}:"] if entries else []
    for name, text in entries:
        entry = f"{name}: {' '.join(text.split())}" if text else name
        lines += textwrap.wrap(
            entry,
            LINE - column,
            initial_indent=" " * 4,
            subsequent_indent=" " * 8,
            break_long_words=False,
            break_on_hyphens=False,
        )
    return "\n".join(lines)


def _stopped(text: str) -> str:
    return text if text.endswith((".", "!", "?", ":", ")")) else f"{text}."


def _of_type(
    schemas: Mapping[str, ir.Schema], type_: ir.Type, seen: frozenset[str]
) -> Iterator[str]:
    match type_:
        case ir.Nullable(inner=inner):
            yield from _of_type(schemas, inner, seen)
        case ir.Ref(target=target) if target in schemas and target not in seen:
            if not isinstance(schemas[target].type, ir.Object):
                yield from _of_type(schemas, schemas[target].type, seen | {target})
        case ir.Enum(values=values) if 1 < len(values) <= MANY_VALUES:
            yield f"one of {', '.join(literal(value) for value in values)}"
        case ir.Enum(values=values) if len(values) == 1:
            yield f"always {literal(values[0])}"
        case ir.Scalar(format=form, constraints=constraints):
            if form and form not in ("int32", "int64", "float", "double"):
                yield f"format: {form}"
            yield from _limits(constraints)
        case ir.ListOf() if is_fixed(type_):
            return
        case ir.ListOf(constraints=constraints) | ir.MapOf(constraints=constraints):
            yield from _limits(constraints)
        case _:
            return


def _limits(constraints: ir.Constraints) -> Iterator[str]:
    said = [
        _counted(text, value).format(value if not isinstance(value, str) else f"`{value}`")
        for name, text in LIMITS
        if (value := getattr(constraints, name)) is not None
    ]
    if constraints.unique_items:
        said.append("no item twice")
    if said:
        yield ", ".join(said)


def _counted(text: str, value: Json) -> str:
    """`at least {} characters`, but `at least {} character` for one."""
    return text.replace("entries", "entry").removesuffix("s") if value == 1 else text
