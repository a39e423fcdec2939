"""How further pages of an answer are asked for, where a document leaves no doubt about it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import TypeVar

from generator import ir
from generator.build.paging_facts import HOLDERS, Facts, Place, Schemas
from generator.walk import bare

ITEMS = ("data", "items", "results", "records", "entries", "values", "resources", "elements")
PAGE = ("page", "page_number", "page_no", "page_num", "page_index")
OFFSET = ("offset", "skip", "page_offset")
SIZE = (
    "limit per_page page_size page_limit size count take top max_results results_per_page "
    "records_per_page items_per_page max_items"
).split()
CURSOR = (
    "cursor page_cursor page_token next_token next_cursor next_page_token page_after after "
    "starting_after start_cursor marker continuation_token offset page"
).split()
AFTER = ("starting_after", "after", "page_after", "after_id")
# The end of a path to a mark, with what leads to it in front: `meta.cursors.after`.
NEXT_MARK = re.compile(
    r"(^|_)(next_(page_)?(cursor|token|marker|offset)|cursors?_(next|after)|end_cursor|last_id"
    r"|next_page_starting_after|next_starting_after|next_continuation_token)$"
)
NEXT_LINK = re.compile(
    r"(^|_)(next_(page_)?(url|uri|link|href)|links?_(pages_)?next(_href)?)$"
)
MORE = ("has_more", "has_next", "has_next_page", "more_results")
TOTAL_PAGES = ("total_pages", "page_count", "num_pages", "last_page")
TOTAL_ITEMS = ("total", "total_count", "total_results", "total_items", "total_records")
FROM_0 = re.compile(r"\b(0|zero)[- ]?(based|index)|start\w* (at|from|with) (0|zero)\b", re.I)
FROM_1 = re.compile(r"\b(1|one)[- ]?(based|index)|start\w* (at|from|with) (1|one)\b", re.I)
NEXT = re.compile(r"\bnext\b", re.I)
T = TypeVar("T")


def with_pagination(
    operations: tuple[ir.Operation, ...], schemas: Schemas
) -> tuple[ir.Operation, ...]:
    """The operations, each with its way from page to page where the document shows one."""
    return tuple(
        replace(each, pagination=derived(Facts(each, schemas))) if each.method == "GET" else each
        for each in operations
    )


def derived(facts: Facts) -> ir.Pagination | None:
    """The one way from page to page that an operation shows, None where there is any doubt."""
    fields, query = facts.fields(), facts.query()
    items = items_of(facts, fields)
    if items is None:
        return None
    more = _only(each for each in fields if each.own_name in MORE and each.is_kind("boolean"))
    way = (
        _by_cursor(query, fields, more)
        or _by_link(fields)
        or _by_link_header(facts, query)
        or _by_last_item(query, items, more, facts.schemas)
        or _by_page(query, fields, items)
        or _by_offset(query, fields)
    )
    if way is None:
        return None
    more_path = more.path if more is not None else ()
    return replace(
        way, items=items.path, item=_item(items), model=facts.model, more=more_path
    )


def items_of(facts: Facts, fields: list[Place]) -> Place | None:
    """The one list of an answer whose items its pages hold."""
    if isinstance(facts.answer, ir.ListOf):
        return Place((), facts.answer) if not facts.answer.prefix else None
    lists = [each for each in fields if isinstance(each.type, ir.ListOf) and not each.type.prefix]
    top = [each for each in lists if len(each.path) == 1]
    held = [each for each in lists if len(each.path) == 2 and each.path[0] in HOLDERS]
    for those in (top, held):
        named = [each for each in those if each.own_name in ITEMS]
        if len(those) == 1 or len(named) == 1:
            return (named or those)[0]
        if those:
            return None
    return None


def _item(items: Place) -> ir.Type:
    assert isinstance(items.type, ir.ListOf)
    return items.type.item


def _by_cursor(
    query: list[Place], fields: list[Place], more: Place | None
) -> ir.Pagination | None:
    marks = [each for each in fields if each.is_kind("string") and NEXT_MARK.search(each.name)]
    given = [each for each in query if each.name in CURSOR and each.is_kind("string")]
    pairs = [(one, mark) for one in given for mark in marks]
    for one in given:
        same = [
            each
            for each in fields
            if each.own_name == one.own_name != "page" and each.is_kind("string")
        ]
        pairs += [
            (one, each)
            for each in same
            if each not in marks and (more is not None or NEXT.search(each.doc))
        ]
    pair = _only(iter(pairs)) or _only(pair for pair in pairs if _share_a_word(*pair))
    if pair is None:
        return None
    return ir.Pagination(kind="cursor", parameter=pair[0].path, next=pair[1].path)


def _share_a_word(parameter: Place, mark: Place) -> bool:
    common = {"page", "next"}
    return bool(set(parameter.name.split("_")) & set(mark.name.split("_")) - common)


def _by_link(fields: list[Place]) -> ir.Pagination | None:
    links = [
        each
        for each in fields
        if each.is_kind("string")
        and (NEXT_LINK.search(each.name) or (each.name == "next" and _is_url(each.type)))
    ]
    link = _only(iter(links))
    return ir.Pagination(kind="link", next=link.path) if link is not None else None


def _is_url(type_: ir.Type) -> bool:
    return isinstance(type_, ir.Scalar) and type_.format in ("uri", "url", "uri-reference")


def _by_link_header(facts: Facts, query: list[Place]) -> ir.Pagination | None:
    header = facts.headers.get("link")
    asks = any(each.name in (*PAGE, *OFFSET, *SIZE, *CURSOR) for each in query)
    if header is None or not (asks or NEXT.search(header.doc)):
        return None
    return ir.Pagination(kind="link_header")


def _by_last_item(
    query: list[Place], items: Place, more: Place | None, schemas: Schemas
) -> ir.Pagination | None:
    after = _only(each for each in query if each.name in AFTER and not _is_moment(each.type))
    _, item = bare(_item(items), schemas)
    fields = item.fields if isinstance(item, ir.Object) else ()
    if after is None or more is None or all(field.wire != "id" for field in fields):
        return None
    return ir.Pagination(kind="last_item", parameter=after.path)


def _is_moment(type_: ir.Type) -> bool:
    return isinstance(type_, ir.Scalar) and type_.format in ("date", "date-time")


def _by_page(query: list[Place], fields: list[Place], items: Place) -> ir.Pagination | None:
    page = _only(each for each in query if each.name in PAGE and each.is_kind("integer"))
    total = _only(each for each in fields if _counts(each, TOTAL_PAGES))
    if page is None or (start := _start(page)) is None:
        return None
    if total is None and not _has_size(query):
        return None
    path = total.path if total is not None else ()
    return ir.Pagination(kind="page", parameter=page.path, total=path, start=start)


def _start(page: Place) -> int | None:
    """The number of the first page: to guess it wrong would leave out a page."""
    least = page.type.constraints.minimum if isinstance(page.type, ir.Scalar) else None
    in_words = 0 if FROM_0.search(page.doc) else 1 if FROM_1.search(page.doc) else None
    for said in (page.default, in_words, least):
        if type(said) is int and said in (0, 1):
            return said
    return None


def _by_offset(query: list[Place], fields: list[Place]) -> ir.Pagination | None:
    offset = _only(each for each in query if each.name in OFFSET and each.is_kind("integer"))
    if offset is None or not _has_size(query):
        return None
    total = _only(each for each in fields if _counts(each, TOTAL_ITEMS))
    path = total.path if total is not None else ()
    return ir.Pagination(kind="offset", parameter=offset.path, total=path)


def _has_size(query: list[Place]) -> bool:
    return any(each.name in SIZE and each.is_kind("integer", "number") for each in query)


def _counts(place: Place, names: tuple[str, ...]) -> bool:
    return place.own_name in names and place.is_kind("integer")


def _only(found: Iterator[T]) -> T | None:
    """The one that there is; None where there are none, or several."""
    first = next(found, None)
    return first if next(found, None) is None else None
