"""The variants of unions, and which of an old one belongs to which of a new one."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property

from generator import ir
from generator.diff.types.shapes import Schemas, Shape, shape_of, signature, value_in_words
from generator.source import Json

# Variants that have less in common than this are not the same one, changed.
_LIKE = 0.5


@dataclass(frozen=True, eq=False)
class Variant:
    """A variant of a union, or a type that is in none; `tags` are the values that mark it."""

    type: ir.Type
    shape: Shape
    schemas: Schemas
    tags: tuple[Json, ...] = ()

    @cached_property
    def signature(self) -> str:
        return signature(self.type, self.schemas)

    @property
    def name(self) -> str:
        return self.shape.named.wire if self.shape.named is not None else ""


def variants_of(type_: ir.Type, schemas: Schemas) -> list[Variant]:
    """The variants of a union, those of nameless unions within it too; else the type itself."""
    if not isinstance(type_, ir.Union):
        return [_variant(type_, (), schemas)]
    found: list[Variant] = []
    tags = _tags(type_.discriminator)
    for each in type_.variants:
        shape = shape_of(each, schemas)
        if isinstance(shape.core, ir.Union) and shape.named is None:
            found += variants_of(shape.core, schemas)
        else:
            target = each.target if isinstance(each, ir.Ref) else ""
            found.append(_variant(each, tags.get(target, ()), schemas))
    return found


def _variant(type_: ir.Type, tags: tuple[Json, ...], schemas: Schemas) -> Variant:
    shape = shape_of(type_, schemas)
    name = shape.named.wire if shape.named is not None else ""
    # A name tells variants apart only where the document gives no other value.
    own = tuple(tag for tag in tags if tag != name)
    return Variant(type_, shape, schemas, own or tags)


def _tags(discriminator: ir.Discriminator | None) -> dict[str, tuple[Json, ...]]:
    found: dict[str, tuple[Json, ...]] = {}
    for value, target in discriminator.mapping if discriminator is not None else ():
        found[target] = (*found.get(target, ()), value)
    return found


# ---------------------------------------------------------------------------- pairs


def paired(old: list[Variant], new: list[Variant]) -> list[tuple[Variant, Variant]]:
    """The old variants with what they are now: by what marks them, by name, by structure."""
    pairs: list[tuple[Variant, Variant]] = []
    ours, theirs = list(old), list(new)
    for keys in (_by_tags, _by_name, _by_signature):
        _pair_by(keys, ours, theirs, pairs)
    scored = sorted(
        (
            (-score, sorted((one.signature, other.signature)), number, place)
            for number, one in enumerate(ours)
            for place, other in enumerate(theirs)
            if (score := likeness(one, other)) >= _LIKE
        ),
    )
    taken: set[tuple[str, int]] = set()
    for _, _, number, place in scored:
        if ("old", number) not in taken and ("new", place) not in taken:
            taken |= {("old", number), ("new", place)}
            pairs.append((ours[number], theirs[place]))
    return pairs


def _pair_by(
    keys: Callable[[Variant], Iterator[str]],
    ours: list[Variant],
    theirs: list[Variant],
    pairs: list[tuple[Variant, Variant]],
) -> None:
    known = {key: each for each in reversed(theirs) for key in keys(each)}
    for one in list(ours):
        other = next((known[key] for key in keys(one) if key in known), None)
        if other is not None and any(other is each for each in theirs):
            ours.remove(one)
            theirs.remove(other)
            pairs.append((one, other))


def _by_tags(variant: Variant) -> Iterator[str]:
    yield from map(value_in_words, variant.tags)


def _by_name(variant: Variant) -> Iterator[str]:
    if variant.name:
        yield variant.name


def _by_signature(variant: Variant) -> Iterator[str]:
    yield variant.signature


# ---------------------------------------------------------------------------- likeness


def likeness(old: Variant, new: Variant) -> float:
    """How much two variants have in common, from 0 to 1."""
    one, other = old.shape.core, new.shape.core
    kind = kind_of(one)
    if kind != kind_of(other) or (old.tags and new.tags):
        return 0
    if isinstance(one, ir.Object) and isinstance(other, ir.Object):
        return _likeness_of_objects(one, other)
    if isinstance(one, ir.Scalar) and isinstance(other, ir.Scalar):
        same_kind = one.kind == other.kind
        return 0.7 + 0.2 * same_kind + 0.1 * (same_kind and one.format == other.format)
    if isinstance(one, ir.Enum) and isinstance(other, ir.Enum):
        return 0.6 + 0.4 * _share(_values(one), _values(other))
    return 0.6


def _likeness_of_objects(old: ir.Object, new: ir.Object) -> float:
    ours, theirs = ({each.wire: each for each in one.fields} for one in (old, new))
    # Two objects that say different things of what they are, are two.
    for wire in ours.keys() & theirs.keys():
        if _is_other_const(ours[wire].type, theirs[wire].type):
            return 0
    return _share(set(ours), set(theirs))


def _is_other_const(old: ir.Type, new: ir.Type) -> bool:
    if not isinstance(old, ir.Enum) or not isinstance(new, ir.Enum):
        return False
    return len(old.values) == len(new.values) == 1 and old.values != new.values


def _values(enum: ir.Enum) -> set[str]:
    return set(map(value_in_words, enum.values))


def _share(old: set[str], new: set[str]) -> float:
    return len(old & new) / len(old | new) if old or new else 1


def kind_of(core: ir.Type) -> str:
    """The kind of JSON value that a type is for; numbers are all of one kind."""
    match core:
        case ir.Scalar(kind=kind) | ir.Enum(kind=kind):
            return "number" if kind == "integer" else kind
        case ir.ListOf():
            return "array"
        case ir.Object() | ir.MapOf():
            return "object"
        case ir.Union():
            return "union"
        case _:
            return "any"
