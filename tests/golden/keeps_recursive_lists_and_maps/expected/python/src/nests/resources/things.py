# @generated from spec.yaml and templates/python/package/resources/resource.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""The operations of `client.things`."""

from __future__ import annotations

from functools import cached_property

from .._runtime import raw
from .._runtime.omit import NotGiven, Omit, not_given, omit
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
from ..types.things import (
    Forest,
    ForestParam,
    Json,
    JsonParam,
    Left,
    LeftParam,
    Nest,
    NestParam,
    Ping,
    PongParam,
)

__all__ = [
    "AsyncThingsResource",
    "AsyncThingsResourceWithRawResponse",
    "AsyncThingsResourceWithStreamingResponse",
    "ThingsResource",
    "ThingsResourceWithRawResponse",
    "ThingsResourceWithStreamingResponse",
]


_GET_NEST: Operation[Nest] = Operation(
    "GET",
    "/nest",
    returns={"200": Returns("application/json", Nest)},
)
_PUT_NEST: Operation[None] = Operation(
    "PUT",
    "/nest",
    body=Body("application/json"),
    returns={"204": Returns()},
)
_GET_FOREST: Operation[Forest] = Operation(
    "GET",
    "/forest",
    returns={"200": Returns("application/json", Forest)},
)
_PUT_FOREST: Operation[None] = Operation(
    "PUT",
    "/forest",
    body=Body("application/json"),
    returns={"204": Returns()},
)
_GET_LEFT: Operation[Left] = Operation(
    "GET",
    "/left",
    returns={"200": Returns("application/json", Left)},
)
_PUT_LEFT: Operation[None] = Operation(
    "PUT",
    "/left",
    body=Body("application/json"),
    returns={"204": Returns()},
)
_GET_JSON: Operation[Json | None] = Operation(
    "GET",
    "/json",
    returns={"200": Returns("application/json", Json | None)},
)
_PUT_JSON: Operation[None] = Operation(
    "PUT",
    "/json",
    body=Body("application/json"),
    returns={"204": Returns()},
)
_GET_PING: Operation[Ping] = Operation(
    "GET",
    "/ping",
    returns={"200": Returns("application/json", Ping)},
)
_PUT_PING: Operation[None] = Operation(
    "PUT",
    "/ping",
    body=Body("application/json"),
    returns={"204": Returns()},
)


class ThingsResource:
    """Things.

    Every method adds `extra_headers`, `extra_query` and `extra_body` to what it sends, and
    takes `timeout` in seconds and `max_retries` in place of the client's. It raises
    `APIStatusError` for a status of 400 or above, `APIConnectionError` when no answer came.
    """

    def __init__(self, client: SyncTransport) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> ThingsResourceWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return ThingsResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> ThingsResourceWithStreamingResponse:
        """The same methods, for `with`: the body is read when it is asked for."""
        return ThingsResourceWithStreamingResponse(self._client)

    def get_nest(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> Nest:
        """`GET /nest`.

        Retries: after any failure that may pass, as doing it twice is like doing it once.

        Returns:
            Nest: Good.
        """
        return self._client.send(
            _GET_NEST,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    def put_nest(
        self,
        *,
        body: NestParam,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`PUT /nest`.

        Retries: after any failure that may pass, as doing it twice is like doing it once.

        Args:
            body (NestParam): Sent as application/json.
        """
        return self._client.send(
            _PUT_NEST,
            body=body,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    def get_forest(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> Forest:
        """`GET /forest`.

        Retries: after any failure that may pass, as doing it twice is like doing it once.

        Returns:
            Forest: Good.
        """
        return self._client.send(
            _GET_FOREST,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    def put_forest(
        self,
        *,
        body: ForestParam,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`PUT /forest`.

        Retries: after any failure that may pass, as doing it twice is like doing it once.

        Args:
            body (ForestParam): Sent as application/json.
        """
        return self._client.send(
            _PUT_FOREST,
            body=body,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    def get_left(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> Left:
        """`GET /left`.

        Retries: after any failure that may pass, as doing it twice is like doing it once.

        Returns:
            Left: Good.
        """
        return self._client.send(
            _GET_LEFT,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    def put_left(
        self,
        *,
        body: LeftParam,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`PUT /left`.

        Retries: after any failure that may pass, as doing it twice is like doing it once.

        Args:
            body (LeftParam): Sent as application/json.
        """
        return self._client.send(
            _PUT_LEFT,
            body=body,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    def get_json(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> Json | None:
        """`GET /json`.

        Retries: after any failure that may pass, as doing it twice is like doing it once.

        Returns:
            Json | None: Good.
        """
        return self._client.send(
            _GET_JSON,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    def put_json(
        self,
        *,
        body: JsonParam | None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`PUT /json`.

        Retries: after any failure that may pass, as doing it twice is like doing it once.

        Args:
            body (JsonParam | None): Sent as application/json.
        """
        return self._client.send(
            _PUT_JSON,
            body=body,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    def get_ping(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> Ping:
        """`GET /ping`.

        Retries: after any failure that may pass, as doing it twice is like doing it once.

        Returns:
            Ping: Good.
        """
        return self._client.send(
            _GET_PING,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    def put_ping(
        self,
        *,
        pong: PongParam | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`PUT /ping`.

        Retries: after any failure that may pass, as doing it twice is like doing it once.

        Args:
            pong (PongParam, optional)
        """
        return self._client.send(
            _PUT_PING,
            body={"pong": pong},
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class ThingsResourceWithRawResponse:
    """The methods of the resource; each returns an `APIResponse`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = ThingsResource(raw.raw(client))
        tell = raw.to_raw
        self.get_nest = tell(methods.get_nest)
        self.put_nest = tell(methods.put_nest)
        self.get_forest = tell(methods.get_forest)
        self.put_forest = tell(methods.put_forest)
        self.get_left = tell(methods.get_left)
        self.put_left = tell(methods.put_left)
        self.get_json = tell(methods.get_json)
        self.put_json = tell(methods.put_json)
        self.get_ping = tell(methods.get_ping)
        self.put_ping = tell(methods.put_ping)


class ThingsResourceWithStreamingResponse:
    """The methods of the resource; each returns an `APIResponse` to a `with`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = ThingsResource(raw.streamed(client))
        tell = raw.to_streamed
        self.get_nest = tell(methods.get_nest)
        self.put_nest = tell(methods.put_nest)
        self.get_forest = tell(methods.get_forest)
        self.put_forest = tell(methods.put_forest)
        self.get_left = tell(methods.get_left)
        self.put_left = tell(methods.put_left)
        self.get_json = tell(methods.get_json)
        self.put_json = tell(methods.put_json)
        self.get_ping = tell(methods.get_ping)
        self.put_ping = tell(methods.put_ping)


class AsyncThingsResource:
    """`ThingsResource` for asyncio and trio."""

    def __init__(self, client: AsyncTransport) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> AsyncThingsResourceWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return AsyncThingsResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncThingsResourceWithStreamingResponse:
        """The same methods, for `async with`: the body is read when it is asked for."""
        return AsyncThingsResourceWithStreamingResponse(self._client)

    async def get_nest(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> Nest:
        """`GET /nest`. It is called like `ThingsResource.get_nest`."""
        return await self._client.send(
            _GET_NEST,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    async def put_nest(
        self,
        *,
        body: NestParam,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`PUT /nest`. It is called like `ThingsResource.put_nest`."""
        return await self._client.send(
            _PUT_NEST,
            body=body,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    async def get_forest(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> Forest:
        """`GET /forest`. It is called like `ThingsResource.get_forest`."""
        return await self._client.send(
            _GET_FOREST,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    async def put_forest(
        self,
        *,
        body: ForestParam,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`PUT /forest`. It is called like `ThingsResource.put_forest`."""
        return await self._client.send(
            _PUT_FOREST,
            body=body,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    async def get_left(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> Left:
        """`GET /left`. It is called like `ThingsResource.get_left`."""
        return await self._client.send(
            _GET_LEFT,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    async def put_left(
        self,
        *,
        body: LeftParam,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`PUT /left`. It is called like `ThingsResource.put_left`."""
        return await self._client.send(
            _PUT_LEFT,
            body=body,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    async def get_json(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> Json | None:
        """`GET /json`. It is called like `ThingsResource.get_json`."""
        return await self._client.send(
            _GET_JSON,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    async def put_json(
        self,
        *,
        body: JsonParam | None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`PUT /json`. It is called like `ThingsResource.put_json`."""
        return await self._client.send(
            _PUT_JSON,
            body=body,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    async def get_ping(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> Ping:
        """`GET /ping`. It is called like `ThingsResource.get_ping`."""
        return await self._client.send(
            _GET_PING,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    async def put_ping(
        self,
        *,
        pong: PongParam | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`PUT /ping`. It is called like `ThingsResource.put_ping`."""
        return await self._client.send(
            _PUT_PING,
            body={"pong": pong},
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class AsyncThingsResourceWithRawResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncThingsResource(raw.async_raw(client))
        tell = raw.to_async_raw
        self.get_nest = tell(methods.get_nest)
        self.put_nest = tell(methods.put_nest)
        self.get_forest = tell(methods.get_forest)
        self.put_forest = tell(methods.put_forest)
        self.get_left = tell(methods.get_left)
        self.put_left = tell(methods.put_left)
        self.get_json = tell(methods.get_json)
        self.put_json = tell(methods.put_json)
        self.get_ping = tell(methods.get_ping)
        self.put_ping = tell(methods.put_ping)


class AsyncThingsResourceWithStreamingResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse` to an `async with`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncThingsResource(raw.async_streamed(client))
        tell = raw.to_async_streamed
        self.get_nest = tell(methods.get_nest)
        self.put_nest = tell(methods.put_nest)
        self.get_forest = tell(methods.get_forest)
        self.put_forest = tell(methods.put_forest)
        self.get_left = tell(methods.get_left)
        self.put_left = tell(methods.put_left)
        self.get_json = tell(methods.get_json)
        self.put_json = tell(methods.put_json)
        self.get_ping = tell(methods.get_ping)
        self.put_ping = tell(methods.put_ping)
