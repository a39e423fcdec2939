"""Compare the headers of responses."""

from __future__ import annotations

from collections.abc import Sequence

from generator import ir
from generator.diff.change import Where
from generator.diff.matching import match
from generator.diff.sides import Sides, spot


def compare_headers(
    sides: Sides, where: Where, olds: Sequence[ir.Header], news: Sequence[ir.Header]
) -> None:
    """Note headers that came or went, and how the others differ."""
    found = match(_told(olds), _told(news), lambda each: each.wire.lower())
    for each in found.removed:
        code = f"response-{_need(each)}-header-removed"
        sides.changes.add(code, _within(where, each, old=each))
    for each in found.added:
        code = f"response-{_need(each)}-header-added"
        sides.changes.add(code, _within(where, each, new=each))
    for one, other in found.pairs:
        within = _within(where, other, one, other)
        sides.became(
            within,
            one.required,
            other.required,
            "response-header-became-required",
            "response-header-became-optional",
        )
        sides.became(
            within,
            one.deprecated,
            other.deprecated,
            "response-header-deprecated",
            "response-header-reactivated",
        )
        sides.reworded("response-header-description-changed", within, one.doc, other.doc)
        styles = _style(one), _style(other)
        sides.differs("response-header-style-changed", within, *styles)
        sides.compare_types(one.type, other.type, "response", within)


def _told(headers: Sequence[ir.Header]) -> list[ir.Header]:
    """Headers but that which the media types of a response tell already."""
    return [each for each in headers if each.wire.lower() != "content-type"]


def _within(
    where: Where,
    header: ir.Header,
    old: ir.Header | None = None,
    new: ir.Header | None = None,
) -> Where:
    """The place of a header, which is no part of the body."""
    return where.within(
        f"header {header.wire}",
        spot(old) if old is not None else None,
        spot(new) if new is not None else None,
        joint=" ",
    )


def _style(header: ir.Header) -> str:
    return header.media_type or ("exploded" if header.explode else "simple")


def _need(header: ir.Header) -> str:
    return "required" if header.required else "optional"
