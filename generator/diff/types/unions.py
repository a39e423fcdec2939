"""Compare values of one of several types, whose variants have no order."""

from __future__ import annotations

from collections.abc import Iterable

from generator import ir
from generator.diff.types.here import Here, Recurse
from generator.diff.types.scalars import is_covered, is_held_by, note_other_type
from generator.diff.types.shapes import Schemas, type_in_words, values_in_words
from generator.diff.types.variants import Variant, kind_of, paired, variants_of

Pair = tuple[Variant, Variant]


def compare_unions(old: ir.Type, new: ir.Type, here: Here, recurse: Recurse) -> None:
    """Compare two types of which at least one is a union."""
    ours, theirs = variants_of(old, here.old), variants_of(new, here.new)
    pairs = paired(ours, theirs)
    both = isinstance(old, ir.Union) and isinstance(new, ir.Union)
    if not pairs and not both:
        note_other_type(old, new, here)
        return
    _note_unpaired(ours, theirs, pairs, here, both)
    if isinstance(old, ir.Union) and isinstance(new, ir.Union):
        _compare_keywords(old, new, [*ours, *theirs], here)
        _compare_discriminators(old.discriminator, new.discriminator, pairs, here)
    for one, other in pairs:
        recurse(one.type, other.type, here)


def _note_unpaired(
    ours: list[Variant], theirs: list[Variant], pairs: list[Pair], here: Here, both: bool
) -> None:
    gone = [each for each in ours if all(each is not one for one, _ in pairs)]
    came = [each for each in theirs if all(each is not other for _, other in pairs)]
    gone = _without_known("known-values-removed", gone, theirs, here)
    came = _without_known("known-values-added", came, ours, here)
    if both:
        for each in came:
            here.note("union-variant-added", variant=type_in_words(each.type, here.new))
        for each in gone:
            here.note("union-variant-removed", variant=type_in_words(each.type, here.old))
        return
    if came:
        here.note("became-union", types=_in_words(came, here.new))
    if gone:
        here.note("no-longer-union", types=_in_words(gone, here.old))


def _without_known(
    fact: str, variants: list[Variant], others: list[Variant], here: Here
) -> list[Variant]:
    """Variants that say more than the values which another type of the other side allows."""
    left = []
    for each in variants:
        core = each.shape.core
        if isinstance(core, ir.Enum) and any(
            isinstance(other.shape.core, ir.Scalar) and is_covered(core, other.shape.core)
            for other in others
        ):
            here.note(fact, values=values_in_words(core.values))
        elif not any(is_held_by(core, other.shape.core) for other in others):
            left.append(each)
    return left


def _in_words(variants: Iterable[Variant], schemas: Schemas) -> str:
    return ", ".join(type_in_words(each.type, schemas) for each in variants)


def _compare_keywords(old: ir.Union, new: ir.Union, variants: list[Variant], here: Here) -> None:
    if old.exclusive == new.exclusive:
        return
    one, other = ("oneOf" if each.exclusive else "anyOf" for each in (old, new))
    if _exclude_each_other(old, new, variants):
        here.note("union-keyword-changed", old=one, new=other)
    else:
        here.note("any-of-became-one-of" if new.exclusive else "one-of-became-any-of")


def _exclude_each_other(old: ir.Union, new: ir.Union, variants: list[Variant]) -> bool:
    if old.discriminator is not None and new.discriminator is not None:
        return True
    kinds = [kind_of(each.shape.core) for each in variants]
    half = len(old.variants)
    return all(
        len(set(some)) == len(some) and "any" not in some for some in (kinds[:half], kinds[half:])
    )


def _compare_discriminators(
    old: ir.Discriminator | None, new: ir.Discriminator | None, pairs: list[Pair], here: Here
) -> None:
    one, other = (_said(each) for each in (old, new))
    if one and one == other:
        for pair in pairs:
            _compare_tags(*pair, here)
    elif one and other:
        here.note("discriminator-property-changed", old=one, new=other)
    elif other:
        here.note("discriminator-added", new=other)
    elif one:
        here.note("discriminator-removed", old=one)


def _said(discriminator: ir.Discriminator | None) -> str:
    """The property that a document says to tell types apart; others are told of by their values."""
    if discriminator is None or discriminator.inferred:
        return ""
    return ".".join(discriminator.path)


def _compare_tags(old: Variant, new: Variant, here: Here) -> None:
    came = [tag for tag in new.tags if tag not in old.tags]
    gone = [tag for tag in old.tags if tag not in new.tags]
    variant = type_in_words(new.type, here.new)
    if came and gone:
        here.note(
            "discriminator-value-changed",
            variant=variant,
            old=values_in_words(gone),
            new=values_in_words(came),
        )
    elif came:
        here.note("discriminator-value-added", variant=variant, values=values_in_words(came))
    elif gone:
        here.note("discriminator-value-removed", variant=variant, values=values_in_words(gone))
