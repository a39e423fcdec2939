# @generated from spec.yaml and templates/python/package/resources/resource.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""The operations of `client.pets`."""

from __future__ import annotations

from functools import cached_property

from .._runtime.omit import NotGiven, not_given
from .._runtime.operation import ExtraBody, Headers, Operation, Options, Query, Returns, Timeout
from .._runtime.raw import (
    async_raw,
    async_streamed,
    raw,
    streamed,
    to_async_raw,
    to_async_streamed,
    to_raw,
    to_streamed,
)
from .._runtime.transport import AsyncTransport, SyncTransport
from ..types.pets import AnyModel, PetsGetOwnersPetsResponse, PetsGetPetsResponse

__all__ = [
    "AsyncPetsResource",
    "AsyncPetsResourceWithRawResponse",
    "AsyncPetsResourceWithStreamingResponse",
    "PetsResource",
    "PetsResourceWithRawResponse",
    "PetsResourceWithStreamingResponse",
]

_list = list

_PETS_GET_PETS: Operation[PetsGetPetsResponse] = Operation(
    "GET", "/pets", returns={"200": Returns("application/json", PetsGetPetsResponse)}
)
_PETS_GET_OWNERS_PETS: Operation[PetsGetOwnersPetsResponse] = Operation(
    "GET", "/owners/pets", returns={"200": Returns("application/json", PetsGetOwnersPetsResponse)}
)
_LIST: Operation[_list[AnyModel]] = Operation(
    "GET", "/pets/list", returns={"200": Returns("application/json", list[AnyModel])}
)


class PetsResource:
    """Pets.

    Every method takes `extra_headers`, `extra_query` and `extra_body`, which are added to
    what it sends itself, and `timeout` in seconds and `max_retries`, instead of the client's.
    It raises the `APIStatusError` of a status of 400 or above, and `APIConnectionError` where
    no answer came (`APITimeoutError`: not in time).
    """

    def __init__(self, client: SyncTransport) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> PetsResourceWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return PetsResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> PetsResourceWithStreamingResponse:
        """The same methods, for `with`: the body is read when it is asked for."""
        return PetsResourceWithStreamingResponse(self._client)

    def pets_get_pets(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> PetsGetPetsResponse:
        """`GET /pets`.

        Retries: after any failure that may pass, as doing it twice is the same as doing it
        once.

        Returns:
            PetsGetPetsResponse: Pets.
        """
        return self._client.send(
            _PETS_GET_PETS,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    def pets_get_owners_pets(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> PetsGetOwnersPetsResponse:
        """`GET /owners/pets`.

        Retries: after any failure that may pass, as doing it twice is the same as doing it
        once.

        Returns:
            PetsGetOwnersPetsResponse: Pets.
        """
        return self._client.send(
            _PETS_GET_OWNERS_PETS,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> _list[AnyModel]:
        """`GET /pets/list`.

        Retries: after any failure that may pass, as doing it twice is the same as doing it
        once.

        Returns:
            list[AnyModel]: Pets.
        """
        return self._client.send(
            _LIST,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class PetsResourceWithRawResponse:
    """The methods of the resource; each returns an `APIResponse`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = PetsResource(raw(client))
        self.pets_get_pets = to_raw(methods.pets_get_pets)
        self.pets_get_owners_pets = to_raw(methods.pets_get_owners_pets)
        self.list = to_raw(methods.list)


class PetsResourceWithStreamingResponse:
    """The methods of the resource; each returns an `APIResponse` to a `with`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = PetsResource(streamed(client))
        self.pets_get_pets = to_streamed(methods.pets_get_pets)
        self.pets_get_owners_pets = to_streamed(methods.pets_get_owners_pets)
        self.list = to_streamed(methods.list)


class AsyncPetsResource:
    """`PetsResource` for asyncio and trio."""

    def __init__(self, client: AsyncTransport) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> AsyncPetsResourceWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return AsyncPetsResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncPetsResourceWithStreamingResponse:
        """The same methods, for `async with`: the body is read when it is asked for."""
        return AsyncPetsResourceWithStreamingResponse(self._client)

    async def pets_get_pets(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> PetsGetPetsResponse:
        """`GET /pets`. It is called like `PetsResource.pets_get_pets`.

        Retries: after any failure that may pass, as doing it twice is the same as doing it
        once.
        """
        return await self._client.send(
            _PETS_GET_PETS,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    async def pets_get_owners_pets(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> PetsGetOwnersPetsResponse:
        """`GET /owners/pets`. It is called like `PetsResource.pets_get_owners_pets`.

        Retries: after any failure that may pass, as doing it twice is the same as doing it
        once.
        """
        return await self._client.send(
            _PETS_GET_OWNERS_PETS,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    async def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> _list[AnyModel]:
        """`GET /pets/list`. It is called like `PetsResource.list`.

        Retries: after any failure that may pass, as doing it twice is the same as doing it
        once.
        """
        return await self._client.send(
            _LIST,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class AsyncPetsResourceWithRawResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncPetsResource(async_raw(client))
        self.pets_get_pets = to_async_raw(methods.pets_get_pets)
        self.pets_get_owners_pets = to_async_raw(methods.pets_get_owners_pets)
        self.list = to_async_raw(methods.list)


class AsyncPetsResourceWithStreamingResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse` to an `async with`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncPetsResource(async_streamed(client))
        self.pets_get_pets = to_async_streamed(methods.pets_get_pets)
        self.pets_get_owners_pets = to_async_streamed(methods.pets_get_owners_pets)
        self.list = to_async_streamed(methods.list)
