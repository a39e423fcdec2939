# @generated from templates/python/_runtime/library.py; edit that file, then run: make generate
"""The one place that knows of two HTTP libraries: httpx, and httpx2, which goes on from it.

A client that is handed in brings its library along. Without one it is httpx, or httpx2 where only
that is installed. No other module of a client imports either, so that only one is ever loaded.
"""

from __future__ import annotations

import sys
from importlib import import_module
from typing import TYPE_CHECKING, Any

NAMES = ("httpx", "httpx2")


if TYPE_CHECKING:
    from typing import Protocol

    class Http(Protocol):
        """What is used of a client of either library, sync or async."""

        @property
        def headers(self) -> Any: ...

        @property
        def params(self) -> Any: ...

        @property
        def cookies(self) -> Any: ...

        @property
        def timeout(self) -> Any: ...

        @property
        def auth(self) -> Any: ...

        @property
        def follow_redirects(self) -> bool: ...

        @property
        def max_redirects(self) -> int: ...

        @property
        def is_closed(self) -> bool: ...

        def send(
            self, request: Any, *, stream: bool = ..., auth: Any = ..., follow_redirects: Any = ...
        ) -> Any: ...

    class SyncHttp(Http, Protocol):
        """An `httpx.Client` or an `httpx2.Client`."""

        def close(self) -> None: ...

    class AsyncHttp(Http, Protocol):
        """An `httpx.AsyncClient` or an `httpx2.AsyncClient`."""

        async def aclose(self) -> None: ...


def default() -> Any:
    """Return the library to use when nobody chose one."""
    for name in NAMES:
        try:
            return import_module(name)
        except ModuleNotFoundError as error:
            if error.name != name:
                raise
    raise ModuleNotFoundError("neither httpx nor httpx2 is installed: pip install httpx")


def of(client: object, kind: str) -> Any:
    """Return the library of a client; anything else than its `kind` of client is a TypeError."""
    for base in type(client).__mro__:
        if base.__name__ == kind and base.__module__.partition(".")[0] in NAMES:
            return sys.modules[base.__module__.partition(".")[0]]
    got = f"{type(client).__module__}.{type(client).__qualname__}"
    raise TypeError(f"http_client must be an httpx.{kind} or an httpx2.{kind}, not {got}")


def of_request(request: object) -> Any:
    """Return the library that a request comes from."""
    return sys.modules[type(request).__module__.partition(".")[0]]


def is_response(type_: object) -> bool:
    """Say whether a type is the response of either library."""
    bases = type_.__mro__ if isinstance(type_, type) else ()
    return any(b.__name__ == "Response" and b.__module__.partition(".")[0] in NAMES for b in bases)


def kinds(error: BaseException) -> frozenset[str]:
    """Return what an error is in the words that both libraries share: the names of its classes."""
    return frozenset(base.__name__ for base in type(error).__mro__)
