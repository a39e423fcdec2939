# @generated from spec.yaml and templates/python/package/resources/resource.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""The operations of `client.users`."""

from __future__ import annotations

from functools import cached_property

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
from ..types.users import AddressParam

__all__ = [
    "AsyncUsersResource",
    "AsyncUsersResourceWithRawResponse",
    "AsyncUsersResourceWithStreamingResponse",
    "UsersResource",
    "UsersResourceWithRawResponse",
    "UsersResourceWithStreamingResponse",
]


_UPDATE_USER: Operation[None] = Operation(
    "PATCH", "/users/{id}", body=Body("application/json"), returns={"204": Returns()}
)
_TOUCH_USERS: Operation[None] = Operation(
    "POST", "/users", body=Body("application/json"), returns={"204": Returns()}
)


class UsersResource:
    """Users.

    Every method takes `extra_headers`, `extra_query` and `extra_body`, which are added to
    what it sends itself, and `timeout` in seconds and `max_retries`, instead of the client's.
    It raises the `APIStatusError` of a status of 400 or above, and `APIConnectionError` where
    no answer came (`APITimeoutError`: not in time).
    """

    def __init__(self, client: SyncTransport) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> UsersResourceWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return UsersResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> UsersResourceWithStreamingResponse:
        """The same methods, for `with`: the body is read when it is asked for."""
        return UsersResourceWithStreamingResponse(self._client)

    def update_user(
        self,
        id: str,
        *,
        email: str,
        body_id: str,
        notify: bool | Omit = omit,
        nickname: str | Omit | None = omit,
        password: str | Omit = omit,
        address: AddressParam | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`PATCH /users/{id}`.

        Retries: only if the request was surely not executed (no connection, or 429), as
        nothing tells a repetition from a new request.

        Args:
            id (str)
            email (str): Where mail goes.
            body_id (str): Clashes with the path.
            notify (bool, optional)
            nickname (str | None, optional)
            password (str, optional)
            address (AddressParam, optional)

        Raises:
            ValueError: `id` is empty.
        """
        return self._client.send(
            _UPDATE_USER,
            path={"id": id},
            query={"notify": notify},
            body={
                "email": email,
                "id": body_id,
                "nickname": nickname,
                "password": password,
                "address": address,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    def touch_users(
        self,
        *,
        force: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`POST /users`.

        Retries: only if the request was surely not executed (no connection, or 429), as
        nothing tells a repetition from a new request.

        Args:
            force (bool, optional)
        """
        return self._client.send(
            _TOUCH_USERS,
            body=unless_empty({"force": force}),
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class UsersResourceWithRawResponse:
    """The methods of the resource; each returns an `APIResponse`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = UsersResource(raw(client))
        self.update_user = to_raw(methods.update_user)
        self.touch_users = to_raw(methods.touch_users)


class UsersResourceWithStreamingResponse:
    """The methods of the resource; each returns an `APIResponse` to a `with`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = UsersResource(streamed(client))
        self.update_user = to_streamed(methods.update_user)
        self.touch_users = to_streamed(methods.touch_users)


class AsyncUsersResource:
    """`UsersResource` for asyncio and trio."""

    def __init__(self, client: AsyncTransport) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> AsyncUsersResourceWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return AsyncUsersResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncUsersResourceWithStreamingResponse:
        """The same methods, for `async with`: the body is read when it is asked for."""
        return AsyncUsersResourceWithStreamingResponse(self._client)

    async def update_user(
        self,
        id: str,
        *,
        email: str,
        body_id: str,
        notify: bool | Omit = omit,
        nickname: str | Omit | None = omit,
        password: str | Omit = omit,
        address: AddressParam | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`PATCH /users/{id}`. It is called like `UsersResource.update_user`.

        Retries: only if the request was surely not executed (no connection, or 429), as
        nothing tells a repetition from a new request.
        """
        return await self._client.send(
            _UPDATE_USER,
            path={"id": id},
            query={"notify": notify},
            body={
                "email": email,
                "id": body_id,
                "nickname": nickname,
                "password": password,
                "address": address,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    async def touch_users(
        self,
        *,
        force: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`POST /users`. It is called like `UsersResource.touch_users`.

        Retries: only if the request was surely not executed (no connection, or 429), as
        nothing tells a repetition from a new request.
        """
        return await self._client.send(
            _TOUCH_USERS,
            body=unless_empty({"force": force}),
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class AsyncUsersResourceWithRawResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncUsersResource(async_raw(client))
        self.update_user = to_async_raw(methods.update_user)
        self.touch_users = to_async_raw(methods.touch_users)


class AsyncUsersResourceWithStreamingResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse` to an `async with`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncUsersResource(async_streamed(client))
        self.update_user = to_async_streamed(methods.update_user)
        self.touch_users = to_async_streamed(methods.touch_users)
