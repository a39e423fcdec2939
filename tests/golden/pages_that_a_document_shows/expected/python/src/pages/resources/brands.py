# @generated from spec.yaml and templates/python/package/resources/resource.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""The operations of `client.brands`."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property

from .._runtime import raw
from .._runtime.omit import NotGiven, Omit, not_given, omit
from .._runtime.operation import (
    ExtraBody,
    Headers,
    Operation,
    Options,
    Query,
    Returns,
    Style,
    Timeout,
)
from .._runtime.paging import ByPage
from .._runtime.transport import AsyncTransport, SyncTransport
from ..types.brands import ListBrandsPageParameterParam
from ..types.shared import BrandPage

__all__ = [
    "AsyncBrandsResource",
    "AsyncBrandsResourceWithRawResponse",
    "AsyncBrandsResourceWithStreamingResponse",
    "BrandsResource",
    "BrandsResourceWithRawResponse",
    "BrandsResourceWithStreamingResponse",
]


_LIST_BRANDS: Operation[BrandPage] = Operation(
    "GET",
    "/brands",
    auth=(("key",),),
    query={"page": Style("deepObject", explode=True)},
    returns={"200": Returns("application/json", BrandPage)},
    paging=ByPage(parameter=("page", "number"), total=("meta", "total_pages")),
)
_LIST_SIMILAR_BRANDS: Operation[BrandPage] = Operation(
    "GET",
    "/brands/{id}/similar",
    auth=(("key",),),
    returns={"200": Returns("application/json", BrandPage)},
    paging=ByPage(parameter=("page[number]",), total=("meta", "total_pages")),
)


class BrandsResource:
    """Brands.

    Every method adds `extra_headers`, `extra_query` and `extra_body` to what it sends, and
    takes `timeout` in seconds and `max_retries` in place of the client's. It raises
    `APIStatusError` for a status of 400 or above, `APIConnectionError` when no answer came.
    """

    def __init__(self, client: SyncTransport) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> BrandsResourceWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return BrandsResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> BrandsResourceWithStreamingResponse:
        """The same methods, for `with`: the body is read when it is asked for."""
        return BrandsResourceWithStreamingResponse(self._client)

    def list_brands(
        self,
        *,
        page: ListBrandsPageParameterParam | Omit = omit,
        colour: Iterable[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> BrandPage:
        """List brands.

        A number of the page within one parameter, and how many pages there are.

        `GET /brands`

        Retries: after any failure that may pass, as doing it twice is like doing it once.

        Args:
            page (ListBrandsPageParameterParam, optional)
            colour (Iterable[str], optional)

        Returns:
            BrandPage: Some brands. It is one page: iterate over it for the items of all.
        """
        return self._client.send(
            _LIST_BRANDS,
            query={"page": page, "colour": colour},
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    def list_similar_brands(
        self,
        id: str,
        *,
        page_number: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> BrandPage:
        """The same answer, by a plain parameter.

        `GET /brands/{id}/similar`

        Retries: after any failure that may pass, as doing it twice is like doing it once.

        Args:
            id (str)
            page_number (int, optional): At least 1.

        Returns:
            BrandPage: Some brands. It is one page: iterate over it for the items of all.

        Raises:
            ValueError: `id` is empty.
        """
        return self._client.send(
            _LIST_SIMILAR_BRANDS,
            path={"id": id},
            query={"page[number]": page_number},
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class BrandsResourceWithRawResponse:
    """The methods of the resource; each returns an `APIResponse`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = BrandsResource(raw.raw(client))
        tell = raw.to_raw
        self.list_brands = tell(methods.list_brands)
        self.list_similar_brands = tell(methods.list_similar_brands)


class BrandsResourceWithStreamingResponse:
    """The methods of the resource; each returns an `APIResponse` to a `with`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = BrandsResource(raw.streamed(client))
        tell = raw.to_streamed
        self.list_brands = tell(methods.list_brands)
        self.list_similar_brands = tell(methods.list_similar_brands)


class AsyncBrandsResource:
    """`BrandsResource` for asyncio and trio."""

    def __init__(self, client: AsyncTransport) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> AsyncBrandsResourceWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return AsyncBrandsResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncBrandsResourceWithStreamingResponse:
        """The same methods, for `async with`: the body is read when it is asked for."""
        return AsyncBrandsResourceWithStreamingResponse(self._client)

    async def list_brands(
        self,
        *,
        page: ListBrandsPageParameterParam | Omit = omit,
        colour: Iterable[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> BrandPage:
        """List brands. It is called like `BrandsResource.list_brands`."""
        return await self._client.send(
            _LIST_BRANDS,
            query={"page": page, "colour": colour},
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    async def list_similar_brands(
        self,
        id: str,
        *,
        page_number: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> BrandPage:
        """The same answer, by a plain parameter. It is called like
        `BrandsResource.list_similar_brands`.
        """
        return await self._client.send(
            _LIST_SIMILAR_BRANDS,
            path={"id": id},
            query={"page[number]": page_number},
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class AsyncBrandsResourceWithRawResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncBrandsResource(raw.async_raw(client))
        tell = raw.to_async_raw
        self.list_brands = tell(methods.list_brands)
        self.list_similar_brands = tell(methods.list_similar_brands)


class AsyncBrandsResourceWithStreamingResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse` to an `async with`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncBrandsResource(raw.async_streamed(client))
        tell = raw.to_async_streamed
        self.list_brands = tell(methods.list_brands)
        self.list_similar_brands = tell(methods.list_similar_brands)
