"""Compare parameters: what a request carries beside its body."""

from __future__ import annotations

import re

from generator import ir
from generator.diff.change import Where
from generator.diff.http.bundles import compare_bundles
from generator.diff.http.matching import Matches, match
from generator.diff.http.sides import Sides, examples_of, shown, spot
from generator.diff.rules.facts import Direction
from generator.diff.types.renames import renames
from generator.grammar import path_parameters, path_shape
from generator.walk import bare

# So many words of a description are not by chance those of another parameter too.
TELLING_WORDS = 4
PLAIN = "plain text"


def compare_parameters(sides: Sides, where: Where, one: ir.Operation, other: ir.Operation) -> None:
    """Note how the parameters differ that clients send with a request."""
    found = _with_renames(sides, _matches(*compare_bundles(sides, where, one, other)))
    for each in found.removed:
        if each.location != "path":  # told by the path that changed
            _add_single(sides, where.within(_place(each), old=spot(each)), each, "removed")
    for each in found.added:
        if each.location != "path":
            _add_single(sides, where.within(_place(each), new=spot(each)), each, "added")
    for old, new in found.pairs:
        within = sides.within(where, _place(new), old, new)
        _compare_names(sides, within, old, new)
        sides.became(
            within,
            old.required,
            new.required,
            "request-parameter-became-required",
            "request-parameter-became-optional",
        )
        _compare_writing(sides, within, old, new)
        _compare_defaults(sides, within, old, new)
        _compare_both_ways(sides, within, old, new, "request")


def compare_received_parameters(
    sides: Sides, where: Where, one: ir.Operation, other: ir.Operation
) -> None:
    """Note how the parameters differ that come with a delivery."""
    found = _with_renames(sides, _matches(one, other))
    for each in found.removed:
        code = f"webhook-{_need(each)}-parameter-removed"
        sides.add(code, where.within(_place(each), old=spot(each)))
    for each in found.added:
        code = f"webhook-{_need(each)}-parameter-added"
        sides.add(code, where.within(_place(each), new=spot(each)))
    for old, new in found.pairs:
        within = sides.within(where, _place(new), old, new)
        _compare_names(sides, within, old, new)
        sides.became(
            within,
            old.required,
            new.required,
            "webhook-parameter-became-required",
            "webhook-parameter-became-optional",
        )
        _compare_both_ways(sides, within, old, new, "response")


def _matches(one: ir.Operation, other: ir.Operation) -> Matches[ir.Parameter]:
    """Parameters by their names; what was renamed by its place in the path, or by its text."""
    steps = path_parameters(one.origin), path_parameters(other.origin)
    known = {id(each) for each in one.parameters}

    def place(each: ir.Parameter) -> int | None:
        if each.location != "path" or path_shape(one.origin) != path_shape(other.origin):
            return None
        names = steps[0] if id(each) in known else steps[1]
        return names.index(each.wire) if each.wire in names else None

    return match(
        one.parameters,
        other.parameters,
        place,
        lambda each: (each.location, _wire(each)),
        lambda each: (each.location, re.sub(r"[^a-z0-9]", "", each.wire.lower()) or None),
        lambda each: (each.location, each.doc) if _is_telling(each.doc) else None,
        lambda each: each.wire,
    )


def _with_renames(sides: Sides, found: Matches[ir.Parameter]) -> Matches[ir.Parameter]:
    """The matches with those that are left, and have the same type and a name that is alike."""
    pairs = [
        pair
        for location in ("query", "header", "cookie")
        for pair in renames(
            [each for each in found.removed if each.location == location],
            [each for each in found.added if each.location == location],
            sides.old.schemas,
            sides.new.schemas,
        )
    ]
    paired = {id(each) for pair in pairs for each in pair}
    return Matches(
        found.pairs + pairs,
        [each for each in found.removed if id(each) not in paired],
        [each for each in found.added if id(each) not in paired],
    )


def _add_single(sides: Sides, where: Where, each: ir.Parameter, what: str) -> None:
    sides.add(f"request-{_need(each)}-parameter-{what}", where)


def _compare_names(sides: Sides, where: Where, old: ir.Parameter, new: ir.Parameter) -> None:
    if old.location != new.location:
        sides.differs("parameter-location-changed", where, old.location, new.location)
    elif _wire(old) != _wire(new):
        code = "path-parameter-renamed" if old.location == "path" else "parameter-renamed"
        sides.differs(code, where, old.wire, new.wire)


def _compare_writing(sides: Sides, where: Where, old: ir.Parameter, new: ir.Parameter) -> None:
    """How values are written, apart from their types."""
    sides.became(
        where,
        old.allow_reserved,
        new.allow_reserved,
        "request-parameter-reserved-allowed",
        "request-parameter-reserved-refused",
    )
    sides.became(
        where,
        old.allow_empty,
        new.allow_empty,
        "request-parameter-empty-allowed",
        "request-parameter-empty-refused",
    )


def _compare_defaults(sides: Sides, where: Where, old: ir.Parameter, new: ir.Parameter) -> None:
    if old.has_default and new.has_default:
        values = shown(old.default), shown(new.default)
        sides.differs("request-parameter-default-changed", where, *values)
    elif old.has_default:
        sides.add("request-parameter-default-removed", where, value=shown(old.default))
    elif new.has_default:
        sides.add("request-parameter-default-added", where, value=shown(new.default))


def _compare_both_ways(
    sides: Sides, where: Where, old: ir.Parameter, new: ir.Parameter, direction: Direction
) -> None:
    if old.location == new.location:
        names = _media_type(old), _media_type(new)
        sides.differs("parameter-media-type-changed", where, *names)
        if names == (PLAIN, PLAIN):
            compound = _is_compound(old, sides.old) or _is_compound(new, sides.new)
            styles = _style(old, compound), _style(new, compound)
            sides.differs("parameter-style-changed", where, *styles)
    sides.became(
        where, old.deprecated, new.deprecated, "parameter-deprecated", "parameter-reactivated"
    )
    sides.reworded("parameter-description-changed", where, old.doc, new.doc)
    sides.reworded("parameter-examples-changed", where, examples_of(old), examples_of(new))
    as_text = PLAIN in (_media_type(old), _media_type(new))
    sides.compare_types(old.type, new.type, direction, where, as_text)


def _media_type(parameter: ir.Parameter) -> str:
    """How a value is written; a media type that may be any says nothing of it."""
    return parameter.media_type.replace("*/*", "") or PLAIN


def _style(parameter: ir.Parameter, compound: bool) -> str:
    """How values are written; whether they explode means nothing for a single one."""
    return f"{parameter.style}, exploded" if compound and parameter.explode else parameter.style


def _is_compound(parameter: ir.Parameter, api: ir.Api) -> bool:
    return not isinstance(bare(parameter.type, api.schemas)[1], ir.Scalar | ir.Enum | ir.Null)


def _wire(parameter: ir.Parameter) -> str:
    """The name as the network takes it: that of a header may be written in any case."""
    return parameter.wire.lower() if parameter.location == "header" else parameter.wire


def _is_telling(text: str) -> bool:
    return len(text.split()) >= TELLING_WORDS


def _need(parameter: ir.Parameter) -> str:
    return "required" if parameter.required else "optional"


def _place(parameter: ir.Parameter) -> str:
    return f"{parameter.location} {parameter.wire}"
