# @generated from templates/python/_runtime/paging.py; edit that file, then run: make generate
"""The ways in which APIs let their clients ask for the next page: pure functions of a page.

Each class is one of them. A path leads through objects, under the API's own names: `more`, for
instance, to a boolean that is false on the last page.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from copy import copy
from dataclasses import replace
from typing import TYPE_CHECKING, Any, TypeAlias, cast
from urllib.parse import parse_qs, urljoin, urlsplit

import msgspec

from .models import Model, lookup
from .omit import Omit
from .pages import Asked, PaginationError, attached
from .values import MAPPING

if TYPE_CHECKING:
    from .operation import Operation
    from .prepare import Given
    from .transport import Answer

Path: TypeAlias = tuple[str, ...]
_ITERATOR: Any = Iterator  # typed Any as in `values`
_PORTS = {"http": 80, "https": 443}


class _Paging(msgspec.Struct, frozen=True, kw_only=True):
    """What all ways have in common."""

    more: Path = ()

    def kept(self, given: Given) -> Given:
        """Return the arguments of a call in a form that can be sent more than once."""
        return cast("Given", {place: _kept(value) for place, value in given.items()})

    def page(self, found: object, client: Any, operation: Operation[Any], answer: Answer) -> Any:
        """Return what was found as a page that knows how to ask for the next."""
        response = answer.response
        asked = Asked(
            client,
            operation,
            answer.given,
            answer.options,
            self,
            home=client._server(operation),
            url=str(response.url),
            link=response.headers.get("link", ""),
        )
        return attached(found, asked)

    def step(self, asked: Asked, page: object, items: list[Any]) -> Asked | None:
        """Return the call for the next page, None where `page` is the last."""
        if self.more and lookup(page, self.more) is False:
            return None
        return self._next(asked, page, items)

    def _next(self, asked: Asked, page: object, items: list[Any]) -> Asked | None:
        raise NotImplementedError


class _ByParameter(_Paging, frozen=True, kw_only=True):
    """A parameter of the query says where to go on, or a property of the body."""

    parameter: Path
    in_body: bool = False

    def _current(self, asked: Asked) -> Any:
        """The value that the parameter had in a call, None where nobody gave one."""
        extra = self._extra(asked)
        if self._flat in extra:
            return extra[self._flat]
        value: Any = {**self._given(asked), **extra}
        for name in self.parameter:
            value = value.get(name) if isinstance(value, MAPPING) else None
        return None if isinstance(value, Omit) else value

    def _at(self, asked: Asked, value: object) -> Asked:
        """The call with another value."""
        first, *rest = self.parameter
        extra = self._extra(asked)
        held = {**self._given(asked), **({first: extra[first]} if first in extra else {})}
        given: Any = {**asked.given, self._place: _put(held, [first, *rest], value)}
        left = {name: each for name, each in extra.items() if name not in (first, self._flat)}
        options = msgspec.structs.replace(asked.options, **{f"extra_{self._place}": left or None})
        return replace(asked, given=given, options=options, at=value)

    @property
    def _place(self) -> str:
        return "body" if self.in_body else "query"

    @property
    def _flat(self) -> str:
        """`page[number]`, as a caller may have written it."""
        first, *rest = self.parameter
        return first + "".join(f"[{name}]" for name in rest)

    def _given(self, asked: Asked) -> Mapping[str, Any]:
        return _mapping(asked.given.get(self._place))

    def _extra(self, asked: Asked) -> Mapping[str, Any]:
        options = asked.options
        return (options.extra_body if self.in_body else options.extra_query) or {}


class ByPage(_ByParameter, frozen=True, kw_only=True):
    """The parameter is the number of the page; `total` leads to how many there are."""

    start: int = 1
    total: Path = ()

    def _next(self, asked: Asked, page: object, items: list[Any]) -> Asked | None:
        number = _number(self._current(asked), self.start)
        total = lookup(page, self.total) if self.total else None
        if not items or (type(total) is int and number + 1 - self.start >= total):
            return None
        return self._at(asked, number + 1)


class ByOffset(_ByParameter, frozen=True, kw_only=True):
    """The parameter is how many items to skip; `total` leads to how many there are."""

    total: Path = ()

    def _next(self, asked: Asked, page: object, items: list[Any]) -> Asked | None:
        offset = _number(self._current(asked), 0) + len(items)
        total = lookup(page, self.total) if self.total else None
        if not items or (type(total) is int and offset >= total):
            return None
        return self._at(asked, offset)


class ByCursor(_ByParameter, frozen=True, kw_only=True):
    """The parameter is a mark that the page before gave, at `next`."""

    next: Path

    def _next(self, asked: Asked, page: object, items: list[Any]) -> Asked | None:
        cursor = lookup(page, self.next)
        if isinstance(cursor, (dict, list, Model)):
            raise PaginationError(f"{'.'.join(self.next)} is no mark to go on at")
        return None if cursor is None or cursor == "" else self._at(asked, cursor)


class ByLastItem(_ByParameter, frozen=True, kw_only=True):
    """The parameter is the `id` of the last item of the page before."""

    id: Path = ("id",)

    def _next(self, asked: Asked, page: object, items: list[Any]) -> Asked | None:
        if not items:
            return None
        last = lookup(items[-1], self.id)
        if last is None:
            raise PaginationError(f"the last item has no {'.'.join(self.id)} to go on after")
        return self._at(asked, last)


class ByLink(_Paging, frozen=True, kw_only=True):
    """The page before holds the URL of the next, at `next`."""

    next: Path

    def _next(self, asked: Asked, page: object, items: list[Any]) -> Asked | None:
        return _linked(asked, lookup(page, self.next))


class ByLinkHeader(_Paging, frozen=True, kw_only=True):
    """The answer before has a header `Link` with the URL of the next."""

    def _next(self, asked: Asked, page: object, items: list[Any]) -> Asked | None:
        return _linked(asked, next(_next_links(asked.link), None))


def _kept(value: Any) -> Any:
    if isinstance(value, MAPPING):
        return {name: _kept(each) for name, each in value.items()}
    return [*value] if isinstance(value, _ITERATOR) else value


def _mapping(value: Any) -> Mapping[str, Any]:
    known: Mapping[str, Any] = value if isinstance(value, MAPPING) else {}
    return known


def _put(held: object, path: list[str], value: object) -> dict[str, Any]:
    known = _mapping(held)
    first, *rest = path
    return {**known, first: _put(known.get(first), rest, value) if rest else value}


def _number(value: Any, default: int) -> int:
    try:
        return default if value is None else int(value)
    except (TypeError, ValueError):
        raise PaginationError(f"{value!r} is no number to count on from") from None


def _linked(asked: Asked, link: object) -> Asked | None:
    """The call of a link, which is a whole URL or relative to that of the page before."""
    if link is None or link == "":
        return None
    try:
        url = urljoin(asked.url, link if isinstance(link, str) else "no:link")
        parts, away = urlsplit(url), _origin(url) != _origin(asked.home)
        if parts.scheme not in _PORTS or not parts.netloc:
            raise ValueError(parts.scheme)
    except ValueError:
        raise PaginationError("the link to the next page is no URL") from None
    away = away or asked.operation.away  # what such an answer links to is no better
    user = "" if away else "".join(urlsplit(asked.home).netloc.rpartition("@")[:2])
    host = parts.netloc.rpartition("@")[2]
    operation = copy(asked.operation)
    operation.server, operation.path = "", parts.path or "/"
    # no template, and no place that a base URL could move
    operation.parts = [f"{parts.scheme}://{user}{host}{operation.path}"]
    operation.away = away
    query: dict[str, Any] = {**parse_qs(parts.query, keep_blank_values=True)}
    for key in asked.client._auth.values():
        if key.location == "query":
            query.pop(key.name, None)  # it is added where it belongs
    operation.query = {}
    extra = asked.options.extra_query or {}
    left = {name: value for name, value in extra.items() if name not in query}
    kept: Any = {place: asked.given.get(place) for place in ("headers", "cookies", "body")}
    given: Any = {place: values for place, values in kept.items() if values is not None}
    if away:
        given.pop("cookies", None)
    options = msgspec.structs.replace(asked.options, extra_query=left or None)
    given["query"] = query
    return replace(asked, operation=operation, given=given, options=options, at=url)


def _origin(url: str) -> tuple[str, str | None, int | None]:
    parts = urlsplit(url)
    return parts.scheme, parts.hostname, parts.port or _PORTS.get(parts.scheme)


def _next_links(header: str) -> Iterator[str]:
    """The URLs of a `Link` header (RFC 8288) that lead to what comes next."""
    while "<" in header:
        url, _, rest = header.partition("<")[2].partition(">")
        said, _, header = rest.partition("<")
        header = f"<{header}" if header else ""
        for part in said.rstrip(", \t").split(";"):
            name, _, value = part.partition("=")
            if name.strip().lower() == "rel" and "next" in value.strip(' \t"').lower().split():
                yield url.strip()
