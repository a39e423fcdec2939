"""Compare responses: those that clients get, and those that a delivery is answered with."""

from __future__ import annotations

from collections.abc import Sequence

from generator import ir
from generator.diff.change import Where
from generator.diff.http.headers import compare_headers
from generator.diff.http.matching import Matches, match
from generator.diff.http.media import compare_media
from generator.diff.http.sides import Sides, shown, spot

DEFAULT = "default"


def compare_responses(
    sides: Sides, where: Where, olds: Sequence[ir.Response], news: Sequence[ir.Response]
) -> None:
    """Note how the responses differ that clients get."""
    found = _matches(olds, news)
    for each in found.removed:
        cover = _cover(each.status, news)
        within = where.within(_place(each), old=spot(each))
        if cover is None:
            _add_single(sides, within, each.status, "removed")
        else:
            within = where.within(_place(each), spot(each), spot(cover))
            sides.add("response-status-merged", within, cover=cover.status)
            _compare_contents(sides, within, each, cover)
    for each in found.added:
        cover = _cover(each.status, olds)
        within = where.within(_place(each), new=spot(each))
        if cover is None:
            _add_single(sides, within, each.status, "added")
        else:
            within = where.within(_place(each), spot(cover), spot(each))
            sides.add("response-status-told-apart", within, cover=cover.status)
            _compare_contents(sides, within, cover, each)
    for one, other in found.pairs:
        within = sides.within(where, _place(other), one, other)
        sides.differs("response-success-status-changed", within, one.status, other.status)
        sides.reworded("response-description-changed", within, one.doc, other.doc)
        _compare_contents(sides, within, one, other)
        _compare_links(sides, within, one.links, other.links)


def _matches(olds: Sequence[ir.Response], news: Sequence[ir.Response]) -> Matches[ir.Response]:
    """Responses by their statuses; where one is left that tells of success, it has changed."""
    found = match(olds, news, lambda each: each.status)
    lost = [each for each in found.removed if _is_lone_success(each.status, news)]
    won = [each for each in found.added if _is_lone_success(each.status, olds)]
    if len(lost) != 1 or len(won) != 1:
        return found
    return Matches(
        [*found.pairs, (lost[0], won[0])],
        [each for each in found.removed if each is not lost[0]],
        [each for each in found.added if each is not won[0]],
    )


def compare_answers(
    sides: Sides, where: Where, olds: Sequence[ir.Response], news: Sequence[ir.Response]
) -> None:
    """Note how the responses differ that a receiver of deliveries gives."""
    found = match(olds, news, lambda each: each.status)
    for each in found.removed:
        code = f"webhook-{_kind(each.status)}-removed"
        sides.add(code, where.within(_place(each), old=spot(each)))
    for each in found.added:
        code = f"webhook-{_kind(each.status)}-added"
        sides.add(code, where.within(_place(each), new=spot(each)))
    for one, other in found.pairs:
        within = sides.within(where, _place(other), one, other)
        sides.reworded("response-description-changed", within, one.doc, other.doc)
        _compare_answer_bodies(sides, within, one, other)


def _compare_answer_bodies(
    sides: Sides, where: Where, one: ir.Response, other: ir.Response
) -> None:
    within = where.within("body")
    if one.contents and other.contents:
        compare_media(sides, within, one.contents, other.contents, "request")
    else:
        sides.became(
            within,
            bool(one.contents),
            bool(other.contents),
            "webhook-response-body-added",
            "webhook-response-body-removed",
        )


def _cover(status: str, others: Sequence[ir.Response]) -> ir.Response | None:
    """The response that describes a status where nothing describes it by itself.

    What is said by default is about errors, unless nothing else is said about success.
    """
    known = {each.status: each for each in others}
    range_ = f"{status[0]}XX"
    if status not in (DEFAULT, range_) and range_ in known:
        return known[range_]
    success = any(_is_success(each) for each in known)
    if status == DEFAULT or (_is_success(status) and success):
        return None
    return known.get(DEFAULT)


def _is_lone_success(status: str, others: Sequence[ir.Response]) -> bool:
    return _is_success(status) and "X" not in status and _cover(status, others) is None


def _add_single(sides: Sides, where: Where, status: str, what: str) -> None:
    sides.add(f"response-{_kind(status)}-{what}", where)


def _kind(status: str) -> str:
    if status == DEFAULT:
        return "default"
    return "success-status" if _is_success(status) else "non-success-status"


def _is_success(status: str) -> bool:
    return status.startswith("2")


def _compare_contents(sides: Sides, where: Where, one: ir.Response, other: ir.Response) -> None:
    body = where.within("body")
    if one.contents and other.contents:
        compare_media(sides, body, one.contents, other.contents, "response")
    else:
        sides.became(
            body,
            bool(one.contents),
            bool(other.contents),
            "response-body-added",
            "response-body-removed",
        )
    compare_headers(sides, where, one.headers, other.headers)


def _compare_links(
    sides: Sides, where: Where, olds: Sequence[ir.Link], news: Sequence[ir.Link]
) -> None:
    found = match(olds, news, lambda each: each.name)
    for each in found.removed:
        sides.add("response-link-removed", where, name=each.name)
    for each in found.added:
        sides.add("response-link-added", where, name=each.name)
    for one, other in found.pairs:
        if _target(one) != _target(other):
            sides.add("response-link-changed", where, name=one.name)


def _target(link: ir.Link) -> str:
    return shown([link.operation, link.parameters, link.body])


def _place(response: ir.Response) -> str:
    return f"response {response.status}"
