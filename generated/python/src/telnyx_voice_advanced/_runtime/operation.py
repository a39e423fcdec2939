# @generated from templates/python/_runtime/operation.py; edit that file, then run: make generate
"""The words generated code speaks: what an operation takes, how it is written, what it returns."""

from __future__ import annotations

import os
from collections.abc import AsyncIterable, Callable, Iterable, Mapping
from typing import IO, TYPE_CHECKING, Any, Generic, TypeAlias, TypeVar

import msgspec

from .omit import NotGiven, Omit, not_given

if TYPE_CHECKING:
    from typing import Protocol

    import httpx

    from .transport import Answer

    class Timeouts(Protocol):
        """The seconds for each phase of a request, as a `Timeout` of httpx or httpx2 has them."""

        def as_dict(self) -> dict[str, float | None]: ...

    class Parts(Protocol):
        """A body that is not in memory; the length is None where nobody knows it."""

        length: int | None

        def stream(self, library: Any) -> Any: ...

    Content: TypeAlias = bytes | Parts

    class Pager(Protocol):
        """What makes a page of an answer, one that knows how to ask for the next."""

        def kept(self, given: Any, /) -> Any: ...

        def page(
            self, found: Any, client: Any, operation: Operation[Any], answer: Answer, /
        ) -> Any: ...


T = TypeVar("T")

Headers: TypeAlias = "Mapping[str, str | Omit]"
Query: TypeAlias = Mapping[str, object]
ExtraBody: TypeAlias = Mapping[str, object]
Timeout: TypeAlias = "float | httpx.Timeout | Timeouts"
_Whole: TypeAlias = "bytes | IO[bytes] | os.PathLike[str]"
FileContent: TypeAlias = "_Whole | Iterable[bytes]"
AsyncFileContent: TypeAlias = "FileContent | AsyncIterable[bytes]"
_Name: TypeAlias = "str | None"
_Kind: TypeAlias = "str | None"
_Head: TypeAlias = Mapping[str, str]
_Named: TypeAlias = "tuple[_Name, FileContent] | tuple[_Name, FileContent, _Kind]"
_AsyncNamed: TypeAlias = "tuple[_Name, AsyncFileContent] | tuple[_Name, AsyncFileContent, _Kind]"
File: TypeAlias = "_Whole | _Named | tuple[_Name, FileContent, _Kind, _Head]"
AsyncFile: TypeAlias = "_Whole | _AsyncNamed | tuple[_Name, AsyncFileContent, _Kind, _Head]"


class Style(msgspec.Struct, frozen=True):
    """How a parameter is written: an OpenAPI style, or "json" for one with JSON content."""

    name: str
    explode: bool | None = None
    allow_reserved: bool = False


class Body(msgspec.Struct, frozen=True):
    """The media type of a request body, and what writes it; JSON is written without being told.

    `encoding` names what single fields of a form deviate in.
    """

    media: str
    write: Callable[[Body, object], tuple[Content, str]] | None = None
    encoding: Mapping[str, str | Style] = {}


class IdempotencyKey(msgspec.Struct, frozen=True):
    """A body property by which the server knows a repeated request, for so many seconds."""

    name: str
    seconds: float


class Returns(msgspec.Struct, frozen=True):
    """What one kind of answer holds: nothing, or a media type and the Python type it becomes."""

    media: str = ""
    type: Any = None


class Options(msgspec.Struct, frozen=True):
    """What every method lets its caller add to a single call."""

    extra_headers: Headers | None = None
    extra_query: Query | None = None
    extra_body: ExtraBody | None = None
    timeout: Timeout | NotGiven | None = not_given
    max_retries: int | None = None
    follow_redirects: bool | None = None


class Operation(Generic[T]):
    """One operation of the API: how it is called, and what it returns (`T`)."""

    __slots__ = (
        *("accept", "auth", "away", "body", "cookies", "headers", "key", "method", "paging"),
        *("parts", "path", "path_params", "query", "returns", "server", "stream"),
    )

    def __init__(
        self,
        method: str,
        path: str,
        *,
        auth: tuple[tuple[str, ...], ...] = (),
        path_params: Mapping[str, Style] = {},
        query: Mapping[str, Style] = {},
        headers: Mapping[str, Style] = {},
        cookies: Mapping[str, Style] = {},
        body: Body | None = None,
        returns: Mapping[str, Returns | tuple[Returns, ...]] = {},
        server: str | None = None,
        key: IdempotencyKey | None = None,
        paging: Pager | None = None,
    ) -> None:
        self.key, self.paging = key, paging
        self.stream: Any = None  # what makes a stream of the answer, where it is one
        self.away = False  # whether it is at another origin, where no credentials belong
        self.method, self.path = method, path
        self.server = server and (server.rstrip("/") or "/")  # empty: the path is a whole URL
        # whoever has credentials wants them used: an anonymous alternative comes last
        self.auth = tuple(sorted(auth, key=lambda schemes: not schemes))
        self.path_params, self.query = path_params, query
        self.headers, self.cookies = headers, cookies
        self.body, self.returns = body, {code: _several(one) for code, one in returns.items()}
        first, *others = path.split("{")
        self.parts = [first]  # text and names in turn, as the path has them
        for other in others:
            name, _, text = other.partition("}")
            self.parts += (name, text)
        good = [r.media for code, all_ in self.returns.items() if code[0] in "2d" for r in all_]
        first, *others = [*dict.fromkeys(filter(None, good))] or ["*/*"]
        self.accept = ", ".join((first, *(f"{media};q=0.9" for media in others)))

    def content_headers(self, media: str) -> dict[str, str]:
        """Return the headers that say what is sent, in a media type, and what is asked for."""
        return {"accept": self.accept, "content-type": media} if media else {"accept": self.accept}

    def __repr__(self) -> str:
        return f"Operation({self.method!r}, {self.path!r})"


def _several(returns: Returns | tuple[Returns, ...]) -> tuple[Returns, ...]:
    return returns if isinstance(returns, tuple) else (returns,)
