"""The types that two documents have in the same places of an answer, errors included.

No signature mentions the bodies of errors, but their types are public.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator import ir
from generator.diff.python.annotation import Annotation, named
from generator.diff.python.sides import PythonSide
from generator.diff.python.surface import Method


def answers(
    old: PythonSide, new: PythonSide, before: Method, after: Method
) -> Iterator[tuple[Annotation, Annotation]]:
    """The named types of both, place by place."""
    olds, news = _bodies(old.operation(before)), _bodies(new.operation(after))
    for key, type_ in olds.items():
        for one, other in _refs(type_, news[key]) if key in news else ():
            names = old.type_name(one), new.type_name(other)
            if all(names):
                yield named(names[0]), named(names[1])


def _bodies(operation: ir.Operation) -> dict[tuple[str, str], ir.Type]:
    return {
        (response.status, media.media_type): media.type
        for response in operation.responses
        for media in response.contents
    }


def _refs(old: ir.Type, new: ir.Type) -> Iterator[tuple[str, str]]:
    match old, new:
        case ir.Ref(target=one), ir.Ref(target=other):
            yield one, other
        case ir.Nullable(inner=one), ir.Nullable(inner=other):
            yield from _refs(one, other)
        case ir.ListOf(item=one), ir.ListOf(item=other):
            yield from _refs(one, other)
