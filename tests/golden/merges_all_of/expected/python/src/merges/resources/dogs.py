# @generated from spec.yaml and templates/python/package/resources/resource.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""The operations of `client.dogs`."""

from __future__ import annotations

from functools import cached_property

from .._runtime import raw
from .._runtime.omit import NotGiven, not_given
from .._runtime.operation import ExtraBody, Headers, Operation, Options, Query, Returns, Timeout
from .._runtime.transport import AsyncTransport, SyncTransport
from ..types.dogs import Dog

__all__ = [
    "AsyncDogsResource",
    "AsyncDogsResourceWithRawResponse",
    "AsyncDogsResourceWithStreamingResponse",
    "DogsResource",
    "DogsResourceWithRawResponse",
    "DogsResourceWithStreamingResponse",
]


_GET_DOG: Operation[Dog] = Operation(
    "GET",
    "/dogs/{id}",
    returns={"200": Returns("application/json", Dog)},
)


class DogsResource:
    """Dogs.

    Every method adds `extra_headers`, `extra_query` and `extra_body` to what it sends, and
    takes `timeout` in seconds and `max_retries` in place of the client's. It raises
    `APIStatusError` for a status of 400 or above, `APIConnectionError` when no answer came.
    """

    def __init__(self, client: SyncTransport) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> DogsResourceWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return DogsResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> DogsResourceWithStreamingResponse:
        """The same methods, for `with`: the body is read when it is asked for."""
        return DogsResourceWithStreamingResponse(self._client)

    def get_dog(
        self,
        id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> Dog:
        """`GET /dogs/{id}`.

        Retries: after any failure that may pass, as doing it twice is like doing it once.

        Args:
            id (str)

        Returns:
            Dog: A dog.

        Raises:
            ValueError: `id` is empty.
        """
        return self._client.send(
            _GET_DOG,
            path={"id": id},
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class DogsResourceWithRawResponse:
    """The methods of the resource; each returns an `APIResponse`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = DogsResource(raw.raw(client))
        tell = raw.to_raw
        self.get_dog = tell(methods.get_dog)


class DogsResourceWithStreamingResponse:
    """The methods of the resource; each returns an `APIResponse` to a `with`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = DogsResource(raw.streamed(client))
        tell = raw.to_streamed
        self.get_dog = tell(methods.get_dog)


class AsyncDogsResource:
    """`DogsResource` for asyncio and trio."""

    def __init__(self, client: AsyncTransport) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> AsyncDogsResourceWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return AsyncDogsResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncDogsResourceWithStreamingResponse:
        """The same methods, for `async with`: the body is read when it is asked for."""
        return AsyncDogsResourceWithStreamingResponse(self._client)

    async def get_dog(
        self,
        id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> Dog:
        """`GET /dogs/{id}`. It is called like `DogsResource.get_dog`."""
        return await self._client.send(
            _GET_DOG,
            path={"id": id},
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class AsyncDogsResourceWithRawResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncDogsResource(raw.async_raw(client))
        tell = raw.to_async_raw
        self.get_dog = tell(methods.get_dog)


class AsyncDogsResourceWithStreamingResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse` to an `async with`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncDogsResource(raw.async_streamed(client))
        tell = raw.to_async_streamed
        self.get_dog = tell(methods.get_dog)
