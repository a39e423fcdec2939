# @generated from spec.yaml and templates/python/package/resources/resource.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""The operations of `client.issues`."""

from __future__ import annotations

from functools import cached_property

from .._runtime import raw
from .._runtime.omit import NotGiven, Omit, not_given, omit
from .._runtime.operation import ExtraBody, Headers, Operation, Options, Query, Returns, Timeout
from .._runtime.pages import PageList as _PageList
from .._runtime.paging import ByLinkHeader
from .._runtime.transport import AsyncTransport, SyncTransport
from ..types.issues import Issues
from ..types.shared import Customer

__all__ = [
    "AsyncIssuesResource",
    "AsyncIssuesResourceWithRawResponse",
    "AsyncIssuesResourceWithStreamingResponse",
    "IssuesResource",
    "IssuesResourceWithRawResponse",
    "IssuesResourceWithStreamingResponse",
]


_LIST_ISSUES: Operation[_PageList[Customer]] = Operation(
    "GET",
    "/issues",
    auth=(("key",),),
    returns={"200": Returns("application/json", Issues)},
    paging=ByLinkHeader(),
)


class IssuesResource:
    """Issues.

    Every method adds `extra_headers`, `extra_query` and `extra_body` to what it sends, and
    takes `timeout` in seconds and `max_retries` in place of the client's. It raises
    `APIStatusError` for a status of 400 or above, `APIConnectionError` when no answer came.
    """

    def __init__(self, client: SyncTransport) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> IssuesResourceWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return IssuesResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> IssuesResourceWithStreamingResponse:
        """The same methods, for `with`: the body is read when it is asked for."""
        return IssuesResourceWithStreamingResponse(self._client)

    def list_issues(
        self,
        *,
        page: int | Omit = omit,
        x_tenant: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> _PageList[Customer]:
        """A link in a header, and a list that is the answer itself and has a name.

        `GET /issues`

        Headers of the answer, in `with_raw_response`: `Link`.

        Retries: after any failure that may pass, as doing it twice is like doing it once.

        Args:
            page (int, optional)
            x_tenant (str, optional)

        Returns:
            PageList[Customer]: Some issues. It is one page: `iter_all()` goes through the items of
                all.
        """
        return self._client.send(
            _LIST_ISSUES,
            query={"page": page},
            headers={"X-Tenant": x_tenant},
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class IssuesResourceWithRawResponse:
    """The methods of the resource; each returns an `APIResponse`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = IssuesResource(raw.raw(client))
        tell = raw.to_raw
        self.list_issues = tell(methods.list_issues)


class IssuesResourceWithStreamingResponse:
    """The methods of the resource; each returns an `APIResponse` to a `with`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = IssuesResource(raw.streamed(client))
        tell = raw.to_streamed
        self.list_issues = tell(methods.list_issues)


class AsyncIssuesResource:
    """`IssuesResource` for asyncio and trio."""

    def __init__(self, client: AsyncTransport) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> AsyncIssuesResourceWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return AsyncIssuesResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncIssuesResourceWithStreamingResponse:
        """The same methods, for `async with`: the body is read when it is asked for."""
        return AsyncIssuesResourceWithStreamingResponse(self._client)

    async def list_issues(
        self,
        *,
        page: int | Omit = omit,
        x_tenant: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> _PageList[Customer]:
        """A link in a header, and a list that is the answer itself and has a name. It is called
        like `IssuesResource.list_issues`.
        """
        return await self._client.send(
            _LIST_ISSUES,
            query={"page": page},
            headers={"X-Tenant": x_tenant},
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class AsyncIssuesResourceWithRawResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncIssuesResource(raw.async_raw(client))
        tell = raw.to_async_raw
        self.list_issues = tell(methods.list_issues)


class AsyncIssuesResourceWithStreamingResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse` to an `async with`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncIssuesResource(raw.async_streamed(client))
        tell = raw.to_async_streamed
        self.list_issues = tell(methods.list_issues)
