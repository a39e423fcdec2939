# @generated from spec.yaml and templates/python/package/resources/resource.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""The operations of `client.a`."""

from __future__ import annotations

from functools import cached_property
from typing import Any

from .._runtime import raw
from .._runtime.omit import NotGiven, Omit, not_given, omit, unless_empty
from .._runtime.operation import (
    Body,
    ExtraBody,
    Headers,
    Operation,
    Options,
    Query,
    Returns,
    Timeout,
)
from .._runtime.transport import AsyncTransport, SyncTransport

__all__ = [
    "AResource",
    "AResourceWithRawResponse",
    "AResourceWithStreamingResponse",
    "AsyncAResource",
    "AsyncAResourceWithRawResponse",
    "AsyncAResourceWithStreamingResponse",
]


_A: Operation[None] = Operation(
    "POST",
    "/a",
    auth=((),),
    body=Body("application/json"),
    returns={"204": Returns()},
)


class AResource:
    """A.

    Every method adds `extra_headers`, `extra_query` and `extra_body` to what it sends, and
    takes `timeout` in seconds and `max_retries` in place of the client's. It raises
    `APIStatusError` for a status of 400 or above, `APIConnectionError` when no answer came.
    """

    def __init__(self, client: SyncTransport) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> AResourceWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return AResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AResourceWithStreamingResponse:
        """The same methods, for `with`: the body is read when it is asked for."""
        return AResourceWithStreamingResponse(self._client)

    def a(
        self,
        *,
        n: int | Omit = omit,
        p: str | Omit = omit,
        t: Any = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`POST /a`.

        Retries: only if the request was surely not executed (no connection, or 429).

        Args:
            n (int, optional): The server takes "many" where this is left out.
            p (str, optional): Matching `(?<open`.
            t (Any, optional)
        """
        return self._client.send(
            _A,
            body=unless_empty({"n": n, "p": p, "t": t}),
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class AResourceWithRawResponse:
    """The methods of the resource; each returns an `APIResponse`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = AResource(raw.raw(client))
        tell = raw.to_raw
        self.a = tell(methods.a)


class AResourceWithStreamingResponse:
    """The methods of the resource; each returns an `APIResponse` to a `with`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = AResource(raw.streamed(client))
        tell = raw.to_streamed
        self.a = tell(methods.a)


class AsyncAResource:
    """`AResource` for asyncio and trio."""

    def __init__(self, client: AsyncTransport) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> AsyncAResourceWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return AsyncAResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncAResourceWithStreamingResponse:
        """The same methods, for `async with`: the body is read when it is asked for."""
        return AsyncAResourceWithStreamingResponse(self._client)

    async def a(
        self,
        *,
        n: int | Omit = omit,
        p: str | Omit = omit,
        t: Any = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`POST /a`. It is called like `AResource.a`."""
        return await self._client.send(
            _A,
            body=unless_empty({"n": n, "p": p, "t": t}),
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class AsyncAResourceWithRawResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncAResource(raw.async_raw(client))
        tell = raw.to_async_raw
        self.a = tell(methods.a)


class AsyncAResourceWithStreamingResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse` to an `async with`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncAResource(raw.async_streamed(client))
        tell = raw.to_async_streamed
        self.a = tell(methods.a)
