"""Ways through the neutral types."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from generator import ir


def refs_of(type_: ir.Type) -> Iterator[str]:
    """The declarations that a type mentions."""
    match type_:
        case ir.Ref(target=target):
            yield target
        case ir.Nullable(inner=inner):
            yield from refs_of(inner)
        case ir.ListOf(item=item, prefix=prefix):
            for each in (item, *prefix):
                yield from refs_of(each)
        case ir.MapOf(value=value, patterns=patterns):
            for each in (value, *(schema for _, schema in patterns)):
                yield from refs_of(each)
        case ir.Union(variants=variants):
            for each in variants:
                yield from refs_of(each)
        case ir.Object(fields=fields, extra=extra, patterns=patterns):
            for each in (*(one.type for one in fields), extra, *(one for _, one in patterns)):
                yield from refs_of(each)
        case _:
            return


def distinct(types: Iterable[ir.Type]) -> list[ir.Type]:
    """Each type once, in their order; not all of them can be hashed."""
    found: list[ir.Type] = []
    for each in types:
        if each not in found:
            found.append(each)
    return found


def bare(type_: ir.Type, schemas: Mapping[str, ir.Schema]) -> tuple[str, ir.Type]:
    """What a type is without names and null, and the id of the declaration that says it, or ""."""
    id_, seen = "", set[str]()
    while True:
        match type_:
            case ir.Nullable(inner=inner):
                type_ = inner
            case ir.Ref(target=target) if target in schemas and target not in seen:
                seen.add(target)
                id_, type_ = target, schemas[target].type
            case _:
                return id_, type_
