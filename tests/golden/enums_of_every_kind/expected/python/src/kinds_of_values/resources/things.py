# @generated from spec.yaml and templates/python/package/resources/resource.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""The operations of `client.things`."""

from __future__ import annotations

from functools import cached_property
from typing import Any, Literal

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
from ..types.things import Color, Kinds

__all__ = [
    "AsyncThingsResource",
    "AsyncThingsResourceWithRawResponse",
    "AsyncThingsResourceWithStreamingResponse",
    "ThingsResource",
    "ThingsResourceWithRawResponse",
    "ThingsResourceWithStreamingResponse",
]


_GET_KINDS: Operation[Kinds] = Operation(
    "GET",
    "/kinds",
    returns={"200": Returns("application/json", Kinds)},
)
_PUT_KINDS: Operation[None] = Operation(
    "PUT",
    "/kinds",
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

    def get_kinds(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> Kinds:
        """`GET /kinds`.

        Retries: after any failure that may pass, as doing it twice is like doing it once.

        Returns:
            Kinds: Good.
        """
        return self._client.send(
            _GET_KINDS,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    def put_kinds(
        self,
        *,
        text: Literal["a", "b"] | Omit = omit,
        awkward: (
            Literal["A", "a", "a b", "a-b", "", " ", "+1", "-1", "true", "None", "é", 'q"u\\o\nte']
            | Omit
        ) = omit,
        number: Literal[0, 1, -1] | Omit = omit,
        fraction: float | int | Omit = omit,
        huge: int | Omit = omit,
        flag: bool | Omit = omit,
        mixed: str | int | bool | Omit | None = omit,
        texts_and_numbers: Literal["auto", 1] | Omit = omit,
        maybe: Literal["a", "b"] | Omit | None = omit,
        one: Literal["only"] | Omit = omit,
        nothing: Omit | None = omit,
        object: Any = omit,
        lists: Any = omit,
        date: Literal["2024-02-29"] | Omit = omit,
        named: Color | Omit = omit,
        named_or_null: Color | Omit | None = omit,
        told: Literal[1, 2, 3] | Omit = omit,
        quiet: Literal[1, 2] | Omit = omit,
        switch: Literal["on", "off"] | Omit | None = omit,
        extensible: Literal["small", "large"] | str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`PUT /kinds`.

        Retries: after any failure that may pass, as doing it twice is like doing it once.

        Args:
            text (str, optional): One of "a", "b".
            awkward (str, optional): One of "A", "a", "a b", "a-b", "", " ", "+1", "-1", "true",
                "None", "é", 'q"u\\\\o\\nte'.
            number (int, optional): One of 0, 1, -1.
            fraction (float | int, optional): One of 0.5, 2.
            huge (int, optional): One of 9223372036854775807, 9223372036854775808.
            flag (bool, optional): Always True.
            mixed (str | int | bool | None, optional): One of "auto", 1, True.
            texts_and_numbers (str, optional): One of "auto", 1.
            maybe (str | None, optional): One of "a", "b".
            one (str, optional): Always "only".
            nothing (Omit | None, optional)
            object (Any, optional)
            lists (Any, optional)
            date (str, optional): Always "2024-02-29".
            named (Color, optional): What it shines in. One of "red", "green".
            named_or_null (Color | None, optional): One of "red", "green".
            told (int, optional): How loud it is. One of 1, 2, 3. `1`: Nobody hears it. `2`: Middle.
            quiet (int, optional): One of 1, 2. `1`: Low. `2`: Middle.
            switch (str | None, optional): One of "on", "off".
            extensible (str, optional)
        """
        return self._client.send(
            _PUT_KINDS,
            body={
                "text": text,
                "awkward": awkward,
                "number": number,
                "fraction": fraction,
                "huge": huge,
                "flag": flag,
                "mixed": mixed,
                "texts_and_numbers": texts_and_numbers,
                "maybe": maybe,
                "one": one,
                "nothing": nothing,
                "object": object,
                "lists": lists,
                "date": date,
                "named": named,
                "named_or_null": named_or_null,
                "told": told,
                "quiet": quiet,
                "switch": switch,
                "extensible": extensible,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class ThingsResourceWithRawResponse:
    """The methods of the resource; each returns an `APIResponse`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = ThingsResource(raw.raw(client))
        tell = raw.to_raw
        self.get_kinds = tell(methods.get_kinds)
        self.put_kinds = tell(methods.put_kinds)


class ThingsResourceWithStreamingResponse:
    """The methods of the resource; each returns an `APIResponse` to a `with`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = ThingsResource(raw.streamed(client))
        tell = raw.to_streamed
        self.get_kinds = tell(methods.get_kinds)
        self.put_kinds = tell(methods.put_kinds)


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

    async def get_kinds(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> Kinds:
        """`GET /kinds`. It is called like `ThingsResource.get_kinds`."""
        return await self._client.send(
            _GET_KINDS,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    async def put_kinds(
        self,
        *,
        text: Literal["a", "b"] | Omit = omit,
        awkward: (
            Literal["A", "a", "a b", "a-b", "", " ", "+1", "-1", "true", "None", "é", 'q"u\\o\nte']
            | Omit
        ) = omit,
        number: Literal[0, 1, -1] | Omit = omit,
        fraction: float | int | Omit = omit,
        huge: int | Omit = omit,
        flag: bool | Omit = omit,
        mixed: str | int | bool | Omit | None = omit,
        texts_and_numbers: Literal["auto", 1] | Omit = omit,
        maybe: Literal["a", "b"] | Omit | None = omit,
        one: Literal["only"] | Omit = omit,
        nothing: Omit | None = omit,
        object: Any = omit,
        lists: Any = omit,
        date: Literal["2024-02-29"] | Omit = omit,
        named: Color | Omit = omit,
        named_or_null: Color | Omit | None = omit,
        told: Literal[1, 2, 3] | Omit = omit,
        quiet: Literal[1, 2] | Omit = omit,
        switch: Literal["on", "off"] | Omit | None = omit,
        extensible: Literal["small", "large"] | str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`PUT /kinds`. It is called like `ThingsResource.put_kinds`."""
        return await self._client.send(
            _PUT_KINDS,
            body={
                "text": text,
                "awkward": awkward,
                "number": number,
                "fraction": fraction,
                "huge": huge,
                "flag": flag,
                "mixed": mixed,
                "texts_and_numbers": texts_and_numbers,
                "maybe": maybe,
                "one": one,
                "nothing": nothing,
                "object": object,
                "lists": lists,
                "date": date,
                "named": named,
                "named_or_null": named_or_null,
                "told": told,
                "quiet": quiet,
                "switch": switch,
                "extensible": extensible,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class AsyncThingsResourceWithRawResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncThingsResource(raw.async_raw(client))
        tell = raw.to_async_raw
        self.get_kinds = tell(methods.get_kinds)
        self.put_kinds = tell(methods.put_kinds)


class AsyncThingsResourceWithStreamingResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse` to an `async with`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncThingsResource(raw.async_streamed(client))
        tell = raw.to_async_streamed
        self.get_kinds = tell(methods.get_kinds)
        self.put_kinds = tell(methods.put_kinds)
