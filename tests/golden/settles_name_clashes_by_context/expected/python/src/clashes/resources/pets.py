# @generated from spec.yaml and templates/python/package/resources/resource.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""The operations of `client.pets`."""

from __future__ import annotations

from functools import cached_property

from .._runtime import raw
from .._runtime.omit import NotGiven, not_given
from .._runtime.operation import ExtraBody, Headers, Operation, Options, Query, Returns, Timeout
from .._runtime.transport import AsyncTransport, SyncTransport
from ..types.pets import AnyModel, PetsGetResponse, PetsPetsResponse

__all__ = [
    "AsyncPetsResource",
    "AsyncPetsResourceWithRawResponse",
    "AsyncPetsResourceWithStreamingResponse",
    "PetsResource",
    "PetsResourceWithRawResponse",
    "PetsResourceWithStreamingResponse",
]

_list = list

_PETS: Operation[PetsPetsResponse] = Operation(
    "GET",
    "/pets",
    returns={"200": Returns("application/json", PetsPetsResponse)},
)
_PETS_GET: Operation[PetsGetResponse] = Operation(
    "GET",
    "/owners/pets",
    returns={"200": Returns("application/json", PetsGetResponse)},
)
_LIST: Operation[_list[AnyModel]] = Operation(
    "GET",
    "/pets/list",
    returns={"200": Returns("application/json", list[AnyModel])},
)


class PetsResource:
    """Pets.

    Every method adds `extra_headers`, `extra_query` and `extra_body` to what it sends, and
    takes `timeout` in seconds and `max_retries` in place of the client's. It raises
    `APIStatusError` for a status of 400 or above, `APIConnectionError` when no answer came.
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

    def pets(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> PetsPetsResponse:
        """`GET /pets`.

        Retries: after any failure that may pass, as doing it twice is like doing it once.

        Returns:
            PetsPetsResponse: Pets.
        """
        return self._client.send(
            _PETS,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    def pets_get(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> PetsGetResponse:
        """`GET /owners/pets`.

        Retries: after any failure that may pass, as doing it twice is like doing it once.

        Returns:
            PetsGetResponse: Pets.
        """
        return self._client.send(
            _PETS_GET,
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

        Retries: after any failure that may pass, as doing it twice is like doing it once.

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
        methods = PetsResource(raw.raw(client))
        tell = raw.to_raw
        self.pets = tell(methods.pets)
        self.pets_get = tell(methods.pets_get)
        self.list = tell(methods.list)


class PetsResourceWithStreamingResponse:
    """The methods of the resource; each returns an `APIResponse` to a `with`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = PetsResource(raw.streamed(client))
        tell = raw.to_streamed
        self.pets = tell(methods.pets)
        self.pets_get = tell(methods.pets_get)
        self.list = tell(methods.list)


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

    async def pets(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> PetsPetsResponse:
        """`GET /pets`. It is called like `PetsResource.pets`."""
        return await self._client.send(
            _PETS,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    async def pets_get(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> PetsGetResponse:
        """`GET /owners/pets`. It is called like `PetsResource.pets_get`."""
        return await self._client.send(
            _PETS_GET,
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
        """`GET /pets/list`. It is called like `PetsResource.list`."""
        return await self._client.send(
            _LIST,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class AsyncPetsResourceWithRawResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncPetsResource(raw.async_raw(client))
        tell = raw.to_async_raw
        self.pets = tell(methods.pets)
        self.pets_get = tell(methods.pets_get)
        self.list = tell(methods.list)


class AsyncPetsResourceWithStreamingResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse` to an `async with`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncPetsResource(raw.async_streamed(client))
        tell = raw.to_async_streamed
        self.pets = tell(methods.pets)
        self.pets_get = tell(methods.pets_get)
        self.list = tell(methods.list)
