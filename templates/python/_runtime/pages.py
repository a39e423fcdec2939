# @generated from templates/python/_runtime/pages.py; edit that file, then run: make generate
"""Pages of a longer list: what a method returns that answers with one part of it at a time.

A page holds what its answer said, and remembers the call that it is the answer of. The further
pages are further calls: with the same arguments and options, save for the place where to go on.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, ClassVar, Generic, Self, TypeVar, cast

from .errors import SDKError
from .models import Model, is_list, lookup

if TYPE_CHECKING:
    from typing import Protocol

    from .operation import Operation, Options
    from .prepare import Given

    class Paging(Protocol):
        """How a page leads to the next: one of the classes in `paging`."""

        def step(self, asked: Asked, page: object, items: list[Any], /) -> Asked | None: ...


Item = TypeVar("Item")


class PaginationError(SDKError):
    """There is no further page, or the answers lead to none."""


@dataclass(frozen=True, slots=True)
class Asked:
    """The call that a page is the answer of; `at` is where it went on, None for a first page."""

    client: Any
    operation: Operation[Any]
    given: Given
    options: Options
    paging: Paging
    home: str
    url: str
    link: str
    at: object = None


class Walk(Generic[Item]):
    """What every page can do: say whether more follow, get them, and go through all of them."""

    def _own(self) -> list[Item]:
        raise NotImplementedError

    def has_next_page(self) -> bool:
        """Say whether a further page is to be expected; it may turn out to be empty."""
        return self._step() is not None

    def get_next_page(self) -> Self:
        """Ask for the next page.

        Raises:
            PaginationError: There is none, or this page does not come from a client.
        """
        asked = self._following(is_async=False)
        return self._arrived(asked, asked.client.send(asked.operation, **_arguments(asked)))

    async def aget_next_page(self) -> Self:
        """Do what `get_next_page()` does, for a page that an asynchronous client returned."""
        asked = self._following(is_async=True)
        return self._arrived(asked, await asked.client.send(asked.operation, **_arguments(asked)))

    def iter_pages(self) -> Iterator[Self]:
        """Yield this page and all that follow it, each asked for when it is needed."""
        self._check(is_async=False)
        page, seen = self, set[object]()
        while True:
            yield page
            if not page._goes_on(seen):
                return
            page = page.get_next_page()

    async def aiter_pages(self) -> AsyncIterator[Self]:
        """Do what `iter_pages()` does, for a page that an asynchronous client returned."""
        self._check(is_async=True)
        page, seen = self, set[object]()
        while True:
            yield page
            if not page._goes_on(seen):
                return
            page = await page.aget_next_page()

    def iter_all(self) -> Iterator[Item]:
        """Yield the items of this page and of all that follow it."""
        for page in self.iter_pages():
            yield from page._own()

    async def aiter_all(self) -> AsyncIterator[Item]:
        """Do what `iter_all()` does, for a page that an asynchronous client returned."""
        async for page in self.aiter_pages():
            for item in page._own():
                yield item

    def _check(self, *, is_async: bool) -> None:
        asked = _asked(self)
        if asked is None or asked.client._is_async is is_async:
            return
        if is_async:
            raise TypeError("the client of this page is synchronous: use `for`, get_next_page(), …")
        raise TypeError(
            "the client of this page is asynchronous: use `async for`, aget_next_page(), …"
        )

    def _step(self) -> Asked | None:
        """The call for the next page, None where this one is the last."""
        asked = _asked(self)
        return None if asked is None else asked.paging.step(asked, self, self._own())

    def _goes_on(self, seen: set[object]) -> bool:
        """Say whether a page follows; an error if it is one that the walk has seen before."""
        asked, step = _asked(self), self._step()
        seen.add(asked and asked.at)
        if step is not None and step.at in seen:
            raise _repeated(step)
        return step is not None

    def _following(self, *, is_async: bool) -> Asked:
        asked = _asked(self)
        if asked is None:
            raise PaginationError("this page does not come from a client, which could ask for more")
        self._check(is_async=is_async)
        step = self._step()
        if step is None:
            raise PaginationError("this is the last page; has_next_page() says so beforehand")
        if step.at == asked.at:
            raise _repeated(step)
        return step

    def _arrived(self, step: Asked, found: object) -> Self:
        now = _asked(found)
        if now is None:
            what = f"{step.operation.method} {step.operation.path}"
            raise PaginationError(f"{what} answered with no page, but {type(found).__name__}")
        page = cast("Self", found)
        vars(page)["_asked"] = replace(step, url=now.url, link=now.link)
        if type(step.at) is int and (items := page._own()) and items == self._own():
            raise PaginationError(f"the page at {step.at} holds the same items as that before it")
        return page


class Page(Model, Walk[Item], Generic[Item], frozen=True, kw_only=True):
    """A model that holds one page: `for` and `async for` go through the items of all pages.

    What it remembers of its call is no part of what it is: of its equality, repr, `to_dict()`, or
    of a copy.
    """

    _items: ClassVar[tuple[str, ...]] = ()

    def _own(self) -> list[Item]:
        return _list_at(self, self._items)

    def __iter__(self) -> Iterator[Item]:
        return self.iter_all()

    def __aiter__(self) -> AsyncIterator[Item]:
        return self.aiter_all()

    def __reduce__(self) -> tuple[Any, ...]:
        make, (kind, values, state) = super().__reduce__()
        return make, (kind, values, {k: v for k, v in state.items() if k != "_asked"})


class PageList(list[Item], Walk[Item]):
    """A list that holds one page: `iter_all()` and `aiter_all()` yield the items of all pages."""

    def _own(self) -> list[Item]:
        return self

    def __reduce__(self) -> tuple[Any, ...]:
        return PageList, ([*self],)


# typed Any, because narrowing to it would only bring unknown type parameters
_WALK: Any = Walk


def attached(found: Any, asked: Asked) -> Any:
    """Return what a call returned as a page that knows the call; what is no page as it is."""
    page: Any = PageList(found) if is_list(found) else found
    if isinstance(page, _WALK):
        vars(page)["_asked"] = asked
    return page


def _asked(page: object) -> Asked | None:
    return cast("Asked | None", vars(page).get("_asked")) if isinstance(page, _WALK) else None


def _arguments(asked: Asked) -> dict[str, Any]:
    return {**asked.given, "options": asked.options}


def _list_at(page: object, path: tuple[str, ...]) -> list[Any]:
    found = lookup(page, path)
    if found is None:
        return []
    if not is_list(found):
        raise PaginationError(f"{'.'.join(path)} is no list of items: {type(found).__name__}")
    return found


def _repeated(step: Asked) -> PaginationError:
    # a link may hold a secret, so it is not shown
    where = "the same link" if isinstance(step.at, str) and "://" in step.at else repr(step.at)
    return PaginationError(f"the answers lead to the same page again and again: {where}")
