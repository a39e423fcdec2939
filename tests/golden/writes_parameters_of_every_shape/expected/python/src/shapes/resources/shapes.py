# @generated from spec.yaml and templates/python/package/resources/resource.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""The operations of `client.shapes`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
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
    Style,
    Timeout,
)
from .._runtime.transport import AsyncTransport, SyncTransport
from ..types.shapes import TreeParam

__all__ = [
    "AsyncShapesResource",
    "AsyncShapesResourceWithRawResponse",
    "AsyncShapesResourceWithStreamingResponse",
    "ShapesResource",
    "ShapesResourceWithRawResponse",
    "ShapesResourceWithStreamingResponse",
]


_IN_PATH: Operation[None] = Operation(
    "GET",
    "/path/{plain}/{list}/{object}/{label}/{matrix}/{json}/{text}",
    path_params={
        "list": Style("simple", explode=True),
        "object": Style("simple", explode=True),
        "label": Style("label"),
        "matrix": Style("matrix", explode=True),
        "json": Style("json"),
    },
    returns={"204": Returns()},
)
_IN_QUERY: Operation[None] = Operation(
    "GET",
    "/query",
    query={
        "flat": Style("form", explode=False),
        "flatObject": Style("form", explode=False),
        "space": Style("spaceDelimited"),
        "spaces": Style("spaceDelimited", explode=True),
        "pipe": Style("pipeDelimited"),
        "deep": Style("deepObject", explode=True),
        "expand": Style("deepObject", explode=True),
        "json": Style("json"),
        "url": Style("form", allow_reserved=True),
    },
    returns={"204": Returns()},
)
_BESIDE: Operation[None] = Operation(
    "GET",
    "/beside",
    headers={"X-Json": Style("json")},
    cookies={"list": Style("form", explode=False), "object": Style("form", explode=False)},
    returns={"204": Returns()},
)
_NAMED: Operation[None] = Operation(
    "POST",
    "/names/{id}",
    body=Body("application/json"),
    returns={"204": Returns()},
)


class ShapesResource:
    """Shapes.

    Every method adds `extra_headers`, `extra_query` and `extra_body` to what it sends, and
    takes `timeout` in seconds and `max_retries` in place of the client's. It raises
    `APIStatusError` for a status of 400 or above, `APIConnectionError` when no answer came.
    """

    def __init__(self, client: SyncTransport) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> ShapesResourceWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return ShapesResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> ShapesResourceWithStreamingResponse:
        """The same methods, for `with`: the body is read when it is asked for."""
        return ShapesResourceWithStreamingResponse(self._client)

    def in_path(
        self,
        plain: bool | float | str,
        list: Iterable[str],
        object: Mapping[str, int | None],
        label: Mapping[str, int | None],
        matrix: Mapping[str, int | None],
        json: Mapping[str, int | None],
        text: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`GET /path/{plain}/{list}/{object}/{label}/{matrix}/{json}/{text}`.

        Retries: after any failure that may pass, as doing it twice is like doing it once.

        Args:
            plain (bool | float | str)
            list (Iterable[str])
            object (Mapping[str, int | None])
            label (Mapping[str, int | None])
            matrix (Mapping[str, int | None])
            json (Mapping[str, int | None])
            text (str)

        Raises:
            ValueError: `text` is empty.
        """
        return self._client.send(
            _IN_PATH,
            path={
                "plain": plain,
                "list": list,
                "object": object,
                "label": label,
                "matrix": matrix,
                "json": json,
                "text": text,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    def in_query(
        self,
        *,
        plain: str | Omit | None = omit,
        when: dt.datetime | str | Omit = omit,
        day: dt.date | str | Omit = omit,
        flag: bool | Omit = omit,
        list: Iterable[str] | Omit = omit,
        flat: Iterable[str] | Omit = omit,
        object: Mapping[str, int | None] | Omit = omit,
        flat_object: Mapping[str, int | None] | Omit = omit,
        space: Iterable[str] | Omit = omit,
        spaces: Iterable[str] | Omit = omit,
        pipe: Mapping[str, int | None] | Omit = omit,
        deep: TreeParam | Omit = omit,
        expand: Iterable[str] | Omit = omit,
        text: str | Omit = omit,
        json: Iterable[str] | Omit = omit,
        url: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`GET /query`.

        Retries: after any failure that may pass, as doing it twice is like doing it once.

        Args:
            plain (str | None, optional): The server takes "x" where this is left out.
            when (dt.datetime | str, optional): Format: date-time.
            day (dt.date | str, optional): Format: date.
            flag (bool, optional)
            list (Iterable[str], optional)
            flat (Iterable[str], optional)
            object (Mapping[str, int | None], optional)
            flat_object (Mapping[str, int | None], optional)
            space (Iterable[str], optional)
            spaces (Iterable[str], optional)
            pipe (Mapping[str, int | None], optional)
            deep (TreeParam, optional)
            expand (Iterable[str], optional)
            text (str, optional)
            json (Iterable[str], optional)
            url (str, optional)
        """
        return self._client.send(
            _IN_QUERY,
            query={
                "plain": plain,
                "when": when,
                "day": day,
                "flag": flag,
                "list": list,
                "flat": flat,
                "object": object,
                "flatObject": flat_object,
                "space": space,
                "spaces": spaces,
                "pipe": pipe,
                "deep": deep,
                "expand": expand,
                "text": text,
                "json": json,
                "url": url,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    def beside(
        self,
        *,
        x_list: Iterable[str] | Omit = omit,
        x_object: Mapping[str, int | None] | Omit = omit,
        x_flag: bool | Omit = omit,
        x_json: Mapping[str, int | None] | Omit = omit,
        x_text: str | Omit = omit,
        list: Iterable[str] | Omit = omit,
        flag: bool | Omit = omit,
        object: Mapping[str, int | None] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`GET /beside`.

        Retries: after any failure that may pass, as doing it twice is like doing it once.

        Args:
            x_list (Iterable[str], optional)
            x_object (Mapping[str, int | None], optional)
            x_flag (bool, optional)
            x_json (Mapping[str, int | None], optional)
            x_text (str, optional)
            list (Iterable[str], optional)
            flag (bool, optional)
            object (Mapping[str, int | None], optional)
        """
        return self._client.send(
            _BESIDE,
            headers={
                "X-List": x_list,
                "X-Object": x_object,
                "X-Flag": x_flag,
                "X-Json": x_json,
                "X-Text": x_text,
            },
            cookies={"list": list, "flag": flag, "object": object},
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    def named(
        self,
        id: str,
        *,
        limit: int | Omit = omit,
        kept: str | Omit = omit,
        header_limit: str | Omit = omit,
        query_id: str | Omit = omit,
        header_id: str | Omit = omit,
        cookie_id: str | Omit = omit,
        DateCreated: str | Omit = omit,
        date_created_lt: str | Omit = omit,
        date_created_gt: str | Omit = omit,
        filter_open_name_close: str | Omit = omit,
        filter_dot_name: str | Omit = omit,
        from_: str | Omit = omit,
        query_self: str | Omit = omit,
        query_timeout: int | Omit = omit,
        body_id: str | Omit = omit,
        body_from_: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`POST /names/{id}`.

        Retries: only if the request was surely not executed (no connection, or 429).

        Args:
            id (str)
            limit (int, optional)
            kept (str, optional)
            header_limit (str, optional)
            query_id (str, optional)
            header_id (str, optional)
            cookie_id (str, optional)
            DateCreated (str, optional)
            date_created_lt (str, optional)
            date_created_gt (str, optional)
            filter_open_name_close (str, optional)
            filter_dot_name (str, optional)
            from_ (str, optional)
            query_self (str, optional)
            query_timeout (int, optional)
            body_id (str, optional)
            body_from_ (str, optional)

        Raises:
            ValueError: `id` is empty.
        """
        return self._client.send(
            _NAMED,
            path={"id": id},
            query={
                "limit": limit,
                "kept": kept,
                "id": query_id,
                "DateCreated": DateCreated,
                "DateCreated<": date_created_lt,
                "DateCreated>": date_created_gt,
                "filter[name]": filter_open_name_close,
                "filter.name": filter_dot_name,
                "from": from_,
                "self": query_self,
                "timeout": query_timeout,
            },
            headers={"limit": header_limit, "id": header_id},
            cookies={"id": cookie_id},
            body=unless_empty({"id": body_id, "from": body_from_}),
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class ShapesResourceWithRawResponse:
    """The methods of the resource; each returns an `APIResponse`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = ShapesResource(raw.raw(client))
        tell = raw.to_raw
        self.in_path = tell(methods.in_path)
        self.in_query = tell(methods.in_query)
        self.beside = tell(methods.beside)
        self.named = tell(methods.named)


class ShapesResourceWithStreamingResponse:
    """The methods of the resource; each returns an `APIResponse` to a `with`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = ShapesResource(raw.streamed(client))
        tell = raw.to_streamed
        self.in_path = tell(methods.in_path)
        self.in_query = tell(methods.in_query)
        self.beside = tell(methods.beside)
        self.named = tell(methods.named)


class AsyncShapesResource:
    """`ShapesResource` for asyncio and trio."""

    def __init__(self, client: AsyncTransport) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> AsyncShapesResourceWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return AsyncShapesResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncShapesResourceWithStreamingResponse:
        """The same methods, for `async with`: the body is read when it is asked for."""
        return AsyncShapesResourceWithStreamingResponse(self._client)

    async def in_path(
        self,
        plain: bool | float | str,
        list: Iterable[str],
        object: Mapping[str, int | None],
        label: Mapping[str, int | None],
        matrix: Mapping[str, int | None],
        json: Mapping[str, int | None],
        text: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`GET /path/{plain}/{list}/{object}/{label}/{matrix}/{json}/{text}`. It is called like
        `ShapesResource.in_path`.
        """
        return await self._client.send(
            _IN_PATH,
            path={
                "plain": plain,
                "list": list,
                "object": object,
                "label": label,
                "matrix": matrix,
                "json": json,
                "text": text,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    async def in_query(
        self,
        *,
        plain: str | Omit | None = omit,
        when: dt.datetime | str | Omit = omit,
        day: dt.date | str | Omit = omit,
        flag: bool | Omit = omit,
        list: Iterable[str] | Omit = omit,
        flat: Iterable[str] | Omit = omit,
        object: Mapping[str, int | None] | Omit = omit,
        flat_object: Mapping[str, int | None] | Omit = omit,
        space: Iterable[str] | Omit = omit,
        spaces: Iterable[str] | Omit = omit,
        pipe: Mapping[str, int | None] | Omit = omit,
        deep: TreeParam | Omit = omit,
        expand: Iterable[str] | Omit = omit,
        text: str | Omit = omit,
        json: Iterable[str] | Omit = omit,
        url: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`GET /query`. It is called like `ShapesResource.in_query`."""
        return await self._client.send(
            _IN_QUERY,
            query={
                "plain": plain,
                "when": when,
                "day": day,
                "flag": flag,
                "list": list,
                "flat": flat,
                "object": object,
                "flatObject": flat_object,
                "space": space,
                "spaces": spaces,
                "pipe": pipe,
                "deep": deep,
                "expand": expand,
                "text": text,
                "json": json,
                "url": url,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    async def beside(
        self,
        *,
        x_list: Iterable[str] | Omit = omit,
        x_object: Mapping[str, int | None] | Omit = omit,
        x_flag: bool | Omit = omit,
        x_json: Mapping[str, int | None] | Omit = omit,
        x_text: str | Omit = omit,
        list: Iterable[str] | Omit = omit,
        flag: bool | Omit = omit,
        object: Mapping[str, int | None] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`GET /beside`. It is called like `ShapesResource.beside`."""
        return await self._client.send(
            _BESIDE,
            headers={
                "X-List": x_list,
                "X-Object": x_object,
                "X-Flag": x_flag,
                "X-Json": x_json,
                "X-Text": x_text,
            },
            cookies={"list": list, "flag": flag, "object": object},
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    async def named(
        self,
        id: str,
        *,
        limit: int | Omit = omit,
        kept: str | Omit = omit,
        header_limit: str | Omit = omit,
        query_id: str | Omit = omit,
        header_id: str | Omit = omit,
        cookie_id: str | Omit = omit,
        DateCreated: str | Omit = omit,
        date_created_lt: str | Omit = omit,
        date_created_gt: str | Omit = omit,
        filter_open_name_close: str | Omit = omit,
        filter_dot_name: str | Omit = omit,
        from_: str | Omit = omit,
        query_self: str | Omit = omit,
        query_timeout: int | Omit = omit,
        body_id: str | Omit = omit,
        body_from_: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`POST /names/{id}`. It is called like `ShapesResource.named`."""
        return await self._client.send(
            _NAMED,
            path={"id": id},
            query={
                "limit": limit,
                "kept": kept,
                "id": query_id,
                "DateCreated": DateCreated,
                "DateCreated<": date_created_lt,
                "DateCreated>": date_created_gt,
                "filter[name]": filter_open_name_close,
                "filter.name": filter_dot_name,
                "from": from_,
                "self": query_self,
                "timeout": query_timeout,
            },
            headers={"limit": header_limit, "id": header_id},
            cookies={"id": cookie_id},
            body=unless_empty({"id": body_id, "from": body_from_}),
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class AsyncShapesResourceWithRawResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncShapesResource(raw.async_raw(client))
        tell = raw.to_async_raw
        self.in_path = tell(methods.in_path)
        self.in_query = tell(methods.in_query)
        self.beside = tell(methods.beside)
        self.named = tell(methods.named)


class AsyncShapesResourceWithStreamingResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse` to an `async with`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncShapesResource(raw.async_streamed(client))
        tell = raw.to_async_streamed
        self.in_path = tell(methods.in_path)
        self.in_query = tell(methods.in_query)
        self.beside = tell(methods.beside)
        self.named = tell(methods.named)
