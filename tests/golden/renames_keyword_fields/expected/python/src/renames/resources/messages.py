# @generated from spec.yaml and templates/python/package/resources/resource.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""The operations of `client.messages`."""

from __future__ import annotations

from collections.abc import Iterable
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
from ..types.messages import Message

__all__ = [
    "AsyncMessagesResource",
    "AsyncMessagesResourceWithRawResponse",
    "AsyncMessagesResourceWithStreamingResponse",
    "MessagesResource",
    "MessagesResourceWithRawResponse",
    "MessagesResourceWithStreamingResponse",
]

_list = list

_LIST: Operation[_list[Message]] = Operation(
    "GET",
    "/messages",
    returns={"200": Returns("application/json", list[Message])},
)
_IMPORT_: Operation[None] = Operation(
    "POST",
    "/messages",
    body=Body("application/json"),
    returns={"204": Returns()},
)


class MessagesResource:
    """Messages.

    Every method adds `extra_headers`, `extra_query` and `extra_body` to what it sends, and
    takes `timeout` in seconds and `max_retries` in place of the client's. It raises
    `APIStatusError` for a status of 400 or above, `APIConnectionError` when no answer came.
    """

    def __init__(self, client: SyncTransport) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> MessagesResourceWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return MessagesResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> MessagesResourceWithStreamingResponse:
        """The same methods, for `with`: the body is read when it is asked for."""
        return MessagesResourceWithStreamingResponse(self._client)

    def list(
        self,
        *,
        from_: str | Omit = omit,
        query_self: str | Omit = omit,
        query_timeout: int | Omit = omit,
        x_request_id: str | Omit = omit,
        filter_created_at: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> _list[Message]:
        """`GET /messages`.

        Retries: after any failure that may pass, as doing it twice is like doing it once.

        Args:
            from_ (str, optional)
            query_self (str, optional)
            query_timeout (int, optional)
            x_request_id (str, optional)
            filter_created_at (str, optional)

        Returns:
            list[Message]: Messages.
        """
        return self._client.send(
            _LIST,
            query={
                "from": from_,
                "self": query_self,
                "timeout": query_timeout,
                "filter[created_at]": filter_created_at,
            },
            headers={"X-Request-Id": x_request_id},
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    def import_(
        self,
        *,
        from_: str,
        class_: str,
        none: bool | Omit = omit,
        body_2fa: bool | Omit = omit,
        list: Iterable[str] | Omit = omit,
        userId: str | Omit = omit,
        user_id: str | Omit = omit,
        type: str | Omit = omit,
        to_dict: str | Omit = omit,
        body_: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`POST /messages`.

        Retries: only if the request was surely not executed (no connection, or 429).

        Args:
            from_ (str)
            class_ (str)
            none (bool, optional)
            body_2fa (bool, optional)
            list (Iterable[str], optional)
            userId (str, optional)
            user_id (str, optional)
            type (str, optional)
            to_dict (str, optional)
            body_ (str, optional)
        """
        return self._client.send(
            _IMPORT_,
            body={
                "from": from_,
                "class": class_,
                "None": none,
                "2fa": body_2fa,
                "list": list,
                "userId": userId,
                "user_id": user_id,
                "@type": type,
                "to_dict": to_dict,
                "": body_,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class MessagesResourceWithRawResponse:
    """The methods of the resource; each returns an `APIResponse`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = MessagesResource(raw.raw(client))
        tell = raw.to_raw
        self.list = tell(methods.list)
        self.import_ = tell(methods.import_)


class MessagesResourceWithStreamingResponse:
    """The methods of the resource; each returns an `APIResponse` to a `with`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = MessagesResource(raw.streamed(client))
        tell = raw.to_streamed
        self.list = tell(methods.list)
        self.import_ = tell(methods.import_)


class AsyncMessagesResource:
    """`MessagesResource` for asyncio and trio."""

    def __init__(self, client: AsyncTransport) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> AsyncMessagesResourceWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return AsyncMessagesResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncMessagesResourceWithStreamingResponse:
        """The same methods, for `async with`: the body is read when it is asked for."""
        return AsyncMessagesResourceWithStreamingResponse(self._client)

    async def list(
        self,
        *,
        from_: str | Omit = omit,
        query_self: str | Omit = omit,
        query_timeout: int | Omit = omit,
        x_request_id: str | Omit = omit,
        filter_created_at: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> _list[Message]:
        """`GET /messages`. It is called like `MessagesResource.list`."""
        return await self._client.send(
            _LIST,
            query={
                "from": from_,
                "self": query_self,
                "timeout": query_timeout,
                "filter[created_at]": filter_created_at,
            },
            headers={"X-Request-Id": x_request_id},
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    async def import_(
        self,
        *,
        from_: str,
        class_: str,
        none: bool | Omit = omit,
        body_2fa: bool | Omit = omit,
        list: Iterable[str] | Omit = omit,
        userId: str | Omit = omit,
        user_id: str | Omit = omit,
        type: str | Omit = omit,
        to_dict: str | Omit = omit,
        body_: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`POST /messages`. It is called like `MessagesResource.import_`."""
        return await self._client.send(
            _IMPORT_,
            body={
                "from": from_,
                "class": class_,
                "None": none,
                "2fa": body_2fa,
                "list": list,
                "userId": userId,
                "user_id": user_id,
                "@type": type,
                "to_dict": to_dict,
                "": body_,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class AsyncMessagesResourceWithRawResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncMessagesResource(raw.async_raw(client))
        tell = raw.to_async_raw
        self.list = tell(methods.list)
        self.import_ = tell(methods.import_)


class AsyncMessagesResourceWithStreamingResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse` to an `async with`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncMessagesResource(raw.async_streamed(client))
        tell = raw.to_async_streamed
        self.list = tell(methods.list)
        self.import_ = tell(methods.import_)
