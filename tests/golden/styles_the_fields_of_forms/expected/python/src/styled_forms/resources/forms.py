# @generated from spec.yaml and templates/python/package/resources/resource.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""The operations of `client.forms`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cached_property

from .._runtime import raw
from .._runtime.forms import form, multipart
from .._runtime.omit import NotGiven, Omit, not_given, omit
from .._runtime.operation import (
    Body,
    ExtraBody,
    Headers,
    Operation,
    Options,
    Query,
    Returns,
    Style,
    Timeout,
)
from .._runtime.transport import AsyncTransport, SyncTransport

__all__ = [
    "AsyncFormsResource",
    "AsyncFormsResourceWithRawResponse",
    "AsyncFormsResourceWithStreamingResponse",
    "FormsResource",
    "FormsResourceWithRawResponse",
    "FormsResourceWithStreamingResponse",
]


_SEND_FORM: Operation[None] = Operation(
    "POST",
    "/form",
    body=Body(
        "application/x-www-form-urlencoded",
        form,
        {
            "commas": Style("form", explode=False),
            "pipes": Style("pipeDelimited"),
            "spaces": Style("spaceDelimited"),
            "deep": Style("deepObject"),
            "spread": Style("form"),
            "json": "application/json",
        },
    ),
    returns={"204": Returns()},
)
_SEND_PARTS: Operation[None] = Operation(
    "POST",
    "/parts",
    body=Body(
        "multipart/form-data",
        multipart,
        {
            "commas": Style("form", explode=False),
            "pipes": Style("pipeDelimited"),
            "spaces": Style("spaceDelimited"),
            "deep": Style("deepObject"),
            "spread": Style("form"),
            "json": "application/json",
        },
    ),
    returns={"204": Returns()},
)


class FormsResource:
    """Forms.

    Every method adds `extra_headers`, `extra_query` and `extra_body` to what it sends, and
    takes `timeout` in seconds and `max_retries` in place of the client's. It raises
    `APIStatusError` for a status of 400 or above, `APIConnectionError` when no answer came.
    """

    def __init__(self, client: SyncTransport) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> FormsResourceWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return FormsResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> FormsResourceWithStreamingResponse:
        """The same methods, for `with`: the body is read when it is asked for."""
        return FormsResourceWithStreamingResponse(self._client)

    def send_form(
        self,
        *,
        plain: Iterable[str] | Omit = omit,
        commas: Iterable[str] | Omit = omit,
        pipes: Iterable[str] | Omit = omit,
        spaces: Iterable[str] | Omit = omit,
        deep: Mapping[str, str] | Omit = omit,
        spread: Mapping[str, str] | Omit = omit,
        nested: Mapping[str, str] | Omit = omit,
        json: Iterable[int] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`POST /form`.

        Retries: only if the request was surely not executed (no connection, or 429).

        Args:
            plain (Iterable[str], optional)
            commas (Iterable[str], optional)
            pipes (Iterable[str], optional)
            spaces (Iterable[str], optional)
            deep (Mapping[str, str], optional)
            spread (Mapping[str, str], optional)
            nested (Mapping[str, str], optional)
            json (Iterable[int], optional)
        """
        return self._client.send(
            _SEND_FORM,
            body={
                "plain": plain,
                "commas": commas,
                "pipes": pipes,
                "spaces": spaces,
                "deep": deep,
                "spread": spread,
                "nested": nested,
                "json": json,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    def send_parts(
        self,
        *,
        plain: Iterable[str] | Omit = omit,
        commas: Iterable[str] | Omit = omit,
        pipes: Iterable[str] | Omit = omit,
        spaces: Iterable[str] | Omit = omit,
        deep: Mapping[str, str] | Omit = omit,
        spread: Mapping[str, str] | Omit = omit,
        nested: Mapping[str, str] | Omit = omit,
        json: Iterable[int] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`POST /parts`.

        Retries: only if the request was surely not executed (no connection, or 429).

        Args:
            plain (Iterable[str], optional)
            commas (Iterable[str], optional)
            pipes (Iterable[str], optional)
            spaces (Iterable[str], optional)
            deep (Mapping[str, str], optional)
            spread (Mapping[str, str], optional)
            nested (Mapping[str, str], optional)
            json (Iterable[int], optional)
        """
        return self._client.send(
            _SEND_PARTS,
            body={
                "plain": plain,
                "commas": commas,
                "pipes": pipes,
                "spaces": spaces,
                "deep": deep,
                "spread": spread,
                "nested": nested,
                "json": json,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class FormsResourceWithRawResponse:
    """The methods of the resource; each returns an `APIResponse`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = FormsResource(raw.raw(client))
        tell = raw.to_raw
        self.send_form = tell(methods.send_form)
        self.send_parts = tell(methods.send_parts)


class FormsResourceWithStreamingResponse:
    """The methods of the resource; each returns an `APIResponse` to a `with`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = FormsResource(raw.streamed(client))
        tell = raw.to_streamed
        self.send_form = tell(methods.send_form)
        self.send_parts = tell(methods.send_parts)


class AsyncFormsResource:
    """`FormsResource` for asyncio and trio."""

    def __init__(self, client: AsyncTransport) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> AsyncFormsResourceWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return AsyncFormsResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncFormsResourceWithStreamingResponse:
        """The same methods, for `async with`: the body is read when it is asked for."""
        return AsyncFormsResourceWithStreamingResponse(self._client)

    async def send_form(
        self,
        *,
        plain: Iterable[str] | Omit = omit,
        commas: Iterable[str] | Omit = omit,
        pipes: Iterable[str] | Omit = omit,
        spaces: Iterable[str] | Omit = omit,
        deep: Mapping[str, str] | Omit = omit,
        spread: Mapping[str, str] | Omit = omit,
        nested: Mapping[str, str] | Omit = omit,
        json: Iterable[int] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`POST /form`. It is called like `FormsResource.send_form`."""
        return await self._client.send(
            _SEND_FORM,
            body={
                "plain": plain,
                "commas": commas,
                "pipes": pipes,
                "spaces": spaces,
                "deep": deep,
                "spread": spread,
                "nested": nested,
                "json": json,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    async def send_parts(
        self,
        *,
        plain: Iterable[str] | Omit = omit,
        commas: Iterable[str] | Omit = omit,
        pipes: Iterable[str] | Omit = omit,
        spaces: Iterable[str] | Omit = omit,
        deep: Mapping[str, str] | Omit = omit,
        spread: Mapping[str, str] | Omit = omit,
        nested: Mapping[str, str] | Omit = omit,
        json: Iterable[int] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`POST /parts`. It is called like `FormsResource.send_parts`."""
        return await self._client.send(
            _SEND_PARTS,
            body={
                "plain": plain,
                "commas": commas,
                "pipes": pipes,
                "spaces": spaces,
                "deep": deep,
                "spread": spread,
                "nested": nested,
                "json": json,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class AsyncFormsResourceWithRawResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncFormsResource(raw.async_raw(client))
        tell = raw.to_async_raw
        self.send_form = tell(methods.send_form)
        self.send_parts = tell(methods.send_parts)


class AsyncFormsResourceWithStreamingResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse` to an `async with`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncFormsResource(raw.async_streamed(client))
        tell = raw.to_async_streamed
        self.send_form = tell(methods.send_form)
        self.send_parts = tell(methods.send_parts)
