# @generated from spec.yaml and templates/python/package/resources/resource.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""The operations of `client.users`."""

from __future__ import annotations

from functools import cached_property

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
    "PATCH",
    "/users/{id}",
    body=Body("application/json"),
    returns={"204": Returns()},
)
_TOUCH_USERS: Operation[None] = Operation(
    "POST",
    "/users",
    body=Body("application/json"),
    returns={"204": Returns()},
)


class UsersResource:
    """Users.

    Every method adds `extra_headers`, `extra_query` and `extra_body` to what it sends, and
    takes `timeout` in seconds and `max_retries` in place of the client's. It raises
    `APIStatusError` for a status of 400 or above, `APIConnectionError` when no answer came.
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

        Retries: only if the request was surely not executed (no connection, or 429).

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

        Retries: only if the request was surely not executed (no connection, or 429).

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
        methods = UsersResource(raw.raw(client))
        tell = raw.to_raw
        self.update_user = tell(methods.update_user)
        self.touch_users = tell(methods.touch_users)


class UsersResourceWithStreamingResponse:
    """The methods of the resource; each returns an `APIResponse` to a `with`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = UsersResource(raw.streamed(client))
        tell = raw.to_streamed
        self.update_user = tell(methods.update_user)
        self.touch_users = tell(methods.touch_users)


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
        """`PATCH /users/{id}`. It is called like `UsersResource.update_user`."""
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
        """`POST /users`. It is called like `UsersResource.touch_users`."""
        return await self._client.send(
            _TOUCH_USERS,
            body=unless_empty({"force": force}),
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class AsyncUsersResourceWithRawResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncUsersResource(raw.async_raw(client))
        tell = raw.to_async_raw
        self.update_user = tell(methods.update_user)
        self.touch_users = tell(methods.touch_users)


class AsyncUsersResourceWithStreamingResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse` to an `async with`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncUsersResource(raw.async_streamed(client))
        tell = raw.to_async_streamed
        self.update_user = tell(methods.update_user)
        self.touch_users = tell(methods.touch_users)
