"""Compare bodies in all their media types."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypeAlias

from generator import ir
from generator.diff.change import Where
from generator.diff.http.matching import Matches, match
from generator.diff.http.sides import Sides, examples_of, spot
from generator.diff.rules.facts import Direction

# Who has a say in the media type: who sends a request, who asks for a response; nobody asks those
# that a webhook is delivered to.
Carrier: TypeAlias = Literal["request", "response", "webhook"]
DIRECTIONS: dict[Carrier, Direction] = {
    "request": "request",
    "response": "response",
    "webhook": "response",
}


def compare_media(
    sides: Sides,
    where: Where,
    olds: Sequence[ir.Media],
    news: Sequence[ir.Media],
    carrier: Carrier,
) -> None:
    """Note media types that came or went, and how the bodies of the others differ."""
    found = _matches(olds, news)
    for each in found.removed:
        code = f"{carrier}-media-type-removed"
        sides.add(code, where.within("", old=spot(each)), name=each.media_type)
    for each in found.added:
        code = f"{carrier}-media-type-added"
        sides.add(code, where.within("", new=spot(each)), name=each.media_type)
    for old, new in found.pairs:
        within = where.within("", spot(old), spot(new))
        _compare_names(sides, within, old.media_type, new.media_type, carrier)
        several = len(olds) > 1 or len(news) > 1
        if several and "json" not in new.media_type:
            within = within.within(new.media_type, joint=" as ")
        _compare_encodings(sides, within, old, new)
        sides.reworded("body-examples-changed", within, examples_of(old), examples_of(new))
        sides.compare_types(old.type, new.type, DIRECTIONS[carrier], within)


def _matches(olds: Sequence[ir.Media], news: Sequence[ir.Media]) -> Matches[ir.Media]:
    """Media types by their names, without their parameters; a range with what it holds.

    Where both documents have a single one, it is that.
    """
    found = match(
        olds,
        news,
        lambda each: "".join(each.media_type.lower().split()),
        lambda each: _essence(each.media_type),
    )
    if len(found.removed) == len(found.added) == 1:
        one, other = found.removed[0], found.added[0]
        if _holds(one, other) or _holds(other, one) or not found.pairs:
            return Matches([*found.pairs, (one, other)], [], [])
    return found


def _compare_names(sides: Sides, where: Where, old: str, new: str, carrier: Carrier) -> None:
    if _essence(old) == _essence(new):
        names = "".join(old.lower().split()), "".join(new.lower().split())
        if names[0] != names[1]:
            sides.differs("media-type-parameters-changed", where, old, new)
        return
    side = "request" if carrier == "request" else "response"
    if _within(_essence(new), _essence(old)):
        sides.differs(f"{side}-media-type-narrowed", where, old, new)
    elif _within(_essence(old), _essence(new)):
        sides.differs(f"{side}-media-type-widened", where, old, new)
    else:
        sides.differs(f"{carrier}-media-type-changed", where, old, new)


def _holds(range_: ir.Media, other: ir.Media) -> bool:
    return _within(_essence(other.media_type), _essence(range_.media_type))


def _within(name: str, range_: str) -> bool:
    """Whether a media type, or a range of them, is one of a range."""
    if range_ == "*/*":
        return name != range_
    return range_.endswith("/*") and name != range_ and name.startswith(range_[:-1])


def _essence(media_type: str) -> str:
    return media_type.partition(";")[0].strip().lower()


def _compare_encodings(sides: Sides, where: Where, old: ir.Media, new: ir.Media) -> None:
    """How the fields of a form are written; one of which nothing is said is as it usually is."""
    olds, news = ({each.field: each for each in side.encodings} for side in (old, new))
    for field in dict.fromkeys([*olds, *news]):
        usual = ir.Encoding(field=field)
        one, other = olds.get(field, usual), news.get(field, usual)
        within = where.within(field)
        _compare_part_types(sides, within, one.content_type, other.content_type)
        sides.differs("part-style-changed", within, _style(one), _style(other))
        _compare_part_headers(sides, within, one.headers, other.headers)


def _compare_part_types(sides: Sides, where: Where, old: str, new: str) -> None:
    if old and new:
        sides.differs("part-content-type-changed", where, old, new)
    elif old:
        sides.add("part-content-type-unstated", where, name=old)
    elif new:
        sides.add("part-content-type-stated", where, name=new)


def _style(encoding: ir.Encoding) -> str:
    said = [encoding.style, "exploded" if encoding.explode else "", _reserved(encoding)]
    return ", ".join(filter(None, said))


def _reserved(encoding: ir.Encoding) -> str:
    return "reserved characters as they are" if encoding.allow_reserved else ""


def _compare_part_headers(
    sides: Sides, where: Where, olds: Sequence[ir.Header], news: Sequence[ir.Header]
) -> None:
    found = match(olds, news, lambda each: each.wire.lower())
    for each in found.removed:
        sides.add("part-header-removed", where.within("", old=spot(each)), name=each.wire)
    for each in found.added:
        sides.add("part-header-added", where.within("", new=spot(each)), name=each.wire)
