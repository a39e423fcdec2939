# @generated from spec.yaml and templates/python/package/resources/resource.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""The operations of `client.trees`."""

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
from ..types.trees import OwnerParam, Tree, TreeParam, ValueParam

__all__ = [
    "AsyncTreesResource",
    "AsyncTreesResourceWithRawResponse",
    "AsyncTreesResourceWithStreamingResponse",
    "TreesResource",
    "TreesResourceWithRawResponse",
    "TreesResourceWithStreamingResponse",
]


_REPLACE_TREE: Operation[Tree] = Operation(
    "PUT",
    "/trees",
    body=Body("application/json"),
    returns={"200": Returns("application/json", Tree)},
)


class TreesResource:
    """Trees.

    Every method adds `extra_headers`, `extra_query` and `extra_body` to what it sends, and
    takes `timeout` in seconds and `max_retries` in place of the client's. It raises
    `APIStatusError` for a status of 400 or above, `APIConnectionError` when no answer came.
    """

    def __init__(self, client: SyncTransport) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> TreesResourceWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return TreesResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> TreesResourceWithStreamingResponse:
        """The same methods, for `with`: the body is read when it is asked for."""
        return TreesResourceWithStreamingResponse(self._client)

    def replace_tree(
        self,
        *,
        label: str,
        children: Iterable[TreeParam] | Omit = omit,
        owner: OwnerParam | Omit = omit,
        value: ValueParam | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> Tree:
        """`PUT /trees`.

        Retries: after any failure that may pass, as doing it twice is like doing it once.

        Args:
            label (str)
            children (Iterable[TreeParam], optional)
            owner (OwnerParam, optional)
            value (ValueParam, optional): Text, or a list of values.

        Returns:
            Tree: The tree as it is now.
        """
        return self._client.send(
            _REPLACE_TREE,
            body={"label": label, "children": children, "owner": owner, "value": value},
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class TreesResourceWithRawResponse:
    """The methods of the resource; each returns an `APIResponse`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = TreesResource(raw.raw(client))
        tell = raw.to_raw
        self.replace_tree = tell(methods.replace_tree)


class TreesResourceWithStreamingResponse:
    """The methods of the resource; each returns an `APIResponse` to a `with`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = TreesResource(raw.streamed(client))
        tell = raw.to_streamed
        self.replace_tree = tell(methods.replace_tree)


class AsyncTreesResource:
    """`TreesResource` for asyncio and trio."""

    def __init__(self, client: AsyncTransport) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> AsyncTreesResourceWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return AsyncTreesResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncTreesResourceWithStreamingResponse:
        """The same methods, for `async with`: the body is read when it is asked for."""
        return AsyncTreesResourceWithStreamingResponse(self._client)

    async def replace_tree(
        self,
        *,
        label: str,
        children: Iterable[TreeParam] | Omit = omit,
        owner: OwnerParam | Omit = omit,
        value: ValueParam | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> Tree:
        """`PUT /trees`. It is called like `TreesResource.replace_tree`."""
        return await self._client.send(
            _REPLACE_TREE,
            body={"label": label, "children": children, "owner": owner, "value": value},
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class AsyncTreesResourceWithRawResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncTreesResource(raw.async_raw(client))
        tell = raw.to_async_raw
        self.replace_tree = tell(methods.replace_tree)


class AsyncTreesResourceWithStreamingResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse` to an `async with`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncTreesResource(raw.async_streamed(client))
        tell = raw.to_async_streamed
        self.replace_tree = tell(methods.replace_tree)
