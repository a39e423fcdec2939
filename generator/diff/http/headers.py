"""Compare the headers of responses."""

from __future__ import annotations

from collections.abc import Sequence

from generator import ir
from generator.diff.change import Where
from generator.diff.http.matching import match
from generator.diff.http.sides import Sides, spot


def compare_headers(
    sides: Sides, where: Where, olds: Sequence[ir.Header], news: Sequence[ir.Header]
) -> None:
    """Note headers that came or went, and how the others differ."""
    found = match(_told(olds), _told(news), lambda each: each.wire.lower())
    for each in found.removed:
        code = f"response-{_need(each)}-header-removed"
        sides.add(code, where.within(_place(each), old=spot(each), joint=" "))
    for each in found.added:
        code = f"response-{_need(each)}-header-added"
        sides.add(code, where.within(_place(each), new=spot(each), joint=" "))
    for one, other in found.pairs:
        within = sides.within(where, _place(other), one, other, joint=" ")
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
        as_text = not (one.media_type or other.media_type)
        sides.compare_types(one.type, other.type, "response", within, as_text)


def _told(headers: Sequence[ir.Header]) -> list[ir.Header]:
    """Headers but that which the media types of a response tell already."""
    return [each for each in headers if each.wire.lower() != "content-type"]


def _style(header: ir.Header) -> str:
    return header.media_type or ("exploded" if header.explode else "simple")


def _place(header: ir.Header) -> str:
    return f"header {header.wire}"


def _need(header: ir.Header) -> str:
    return "required" if header.required else "optional"
