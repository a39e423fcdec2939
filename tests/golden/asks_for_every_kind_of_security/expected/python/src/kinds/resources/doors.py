# @generated from spec.yaml and templates/python/package/resources/resource.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""The operations of `client.doors`."""

from __future__ import annotations

from functools import cached_property

from .._runtime import raw
from .._runtime.omit import NotGiven, not_given
from .._runtime.operation import ExtraBody, Headers, Operation, Options, Query, Returns, Timeout
from .._runtime.transport import AsyncTransport, SyncTransport

__all__ = [
    "AsyncDoorsResource",
    "AsyncDoorsResourceWithRawResponse",
    "AsyncDoorsResourceWithStreamingResponse",
    "DoorsResource",
    "DoorsResourceWithRawResponse",
    "DoorsResourceWithStreamingResponse",
]


_INHERITED: Operation[None] = Operation(
    "GET",
    "/inherited",
    auth=(("bearer",),),
    returns={"204": Returns()},
)
_NOTHING: Operation[None] = Operation(
    "GET",
    "/nothing",
    returns={"204": Returns()},
)
_OPTIONAL: Operation[None] = Operation(
    "GET",
    "/optional",
    auth=(("bearer",), ()),
    returns={"204": Returns()},
)
_BOTH: Operation[None] = Operation(
    "GET",
    "/both",
    auth=(("bearer", "key", "cookie", "other"),),
    returns={"204": Returns()},
)
_EITHER: Operation[None] = Operation(
    "GET",
    "/either",
    auth=(("basic",), ("key",), ("bearer",)),
    returns={"204": Returns()},
)
_OIDC: Operation[None] = Operation(
    "GET",
    "/oidc",
    auth=(("oidc",),),
    returns={"204": Returns()},
)
_CODE: Operation[None] = Operation(
    "GET",
    "/code",
    auth=(("code",),),
    returns={"204": Returns()},
)
_CUSTOM: Operation[None] = Operation(
    "GET",
    "/custom",
    auth=(("custom",),),
    returns={"204": Returns()},
)
_DIGEST: Operation[None] = Operation(
    "GET",
    "/digest",
    auth=(("digest",),),
    returns={"204": Returns()},
)
_CERTIFICATE: Operation[None] = Operation(
    "GET",
    "/certificate",
    auth=((),),
    returns={"204": Returns()},
)
_CERTIFICATE_AND_KEY: Operation[None] = Operation(
    "GET",
    "/certificate-and-key",
    auth=(("key",),),
    returns={"204": Returns()},
)
_WHOLE: Operation[None] = Operation(
    "GET",
    "/whole",
    auth=(("whole",),),
    returns={"204": Returns()},
)
_UNKNOWN: Operation[None] = Operation(
    "GET",
    "/unknown",
    auth=((), ("key",)),
    returns={"204": Returns()},
)


class DoorsResource:
    """Doors.

    Every method adds `extra_headers`, `extra_query` and `extra_body` to what it sends, and
    takes `timeout` in seconds and `max_retries` in place of the client's. It raises
    `APIStatusError` for a status of 400 or above, `APIConnectionError` when no answer came.
    """

    def __init__(self, client: SyncTransport) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> DoorsResourceWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return DoorsResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> DoorsResourceWithStreamingResponse:
        """The same methods, for `with`: the body is read when it is asked for."""
        return DoorsResourceWithStreamingResponse(self._client)

    def inherited(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`GET /inherited`.

        Retries: after any failure that may pass, as doing it twice is like doing it once.
        """
        return self._client.send(
            _INHERITED,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    def nothing(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`GET /nothing`.

        Retries: after any failure that may pass, as doing it twice is like doing it once.
        """
        return self._client.send(
            _NOTHING,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    def optional(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`GET /optional`.

        Retries: after any failure that may pass, as doing it twice is like doing it once.
        """
        return self._client.send(
            _OPTIONAL,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    def both(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`GET /both`.

        Retries: after any failure that may pass, as doing it twice is like doing it once.
        """
        return self._client.send(
            _BOTH,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    def either(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`GET /either`.

        Retries: after any failure that may pass, as doing it twice is like doing it once.
        """
        return self._client.send(
            _EITHER,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    def oidc(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`GET /oidc`.

        Retries: after any failure that may pass, as doing it twice is like doing it once.
        """
        return self._client.send(
            _OIDC,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    def code(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`GET /code`.

        Retries: after any failure that may pass, as doing it twice is like doing it once.
        """
        return self._client.send(
            _CODE,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    def custom(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`GET /custom`.

        Retries: after any failure that may pass, as doing it twice is like doing it once.
        """
        return self._client.send(
            _CUSTOM,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    def digest(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`GET /digest`.

        Retries: after any failure that may pass, as doing it twice is like doing it once.
        """
        return self._client.send(
            _DIGEST,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    def certificate(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`GET /certificate`.

        Retries: after any failure that may pass, as doing it twice is like doing it once.
        """
        return self._client.send(
            _CERTIFICATE,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    def certificate_and_key(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`GET /certificate-and-key`.

        Retries: after any failure that may pass, as doing it twice is like doing it once.
        """
        return self._client.send(
            _CERTIFICATE_AND_KEY,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    def whole(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`GET /whole`.

        Retries: after any failure that may pass, as doing it twice is like doing it once.
        """
        return self._client.send(
            _WHOLE,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    def unknown(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`GET /unknown`.

        Retries: after any failure that may pass, as doing it twice is like doing it once.
        """
        return self._client.send(
            _UNKNOWN,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class DoorsResourceWithRawResponse:
    """The methods of the resource; each returns an `APIResponse`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = DoorsResource(raw.raw(client))
        tell = raw.to_raw
        self.inherited = tell(methods.inherited)
        self.nothing = tell(methods.nothing)
        self.optional = tell(methods.optional)
        self.both = tell(methods.both)
        self.either = tell(methods.either)
        self.oidc = tell(methods.oidc)
        self.code = tell(methods.code)
        self.custom = tell(methods.custom)
        self.digest = tell(methods.digest)
        self.certificate = tell(methods.certificate)
        self.certificate_and_key = tell(methods.certificate_and_key)
        self.whole = tell(methods.whole)
        self.unknown = tell(methods.unknown)


class DoorsResourceWithStreamingResponse:
    """The methods of the resource; each returns an `APIResponse` to a `with`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = DoorsResource(raw.streamed(client))
        tell = raw.to_streamed
        self.inherited = tell(methods.inherited)
        self.nothing = tell(methods.nothing)
        self.optional = tell(methods.optional)
        self.both = tell(methods.both)
        self.either = tell(methods.either)
        self.oidc = tell(methods.oidc)
        self.code = tell(methods.code)
        self.custom = tell(methods.custom)
        self.digest = tell(methods.digest)
        self.certificate = tell(methods.certificate)
        self.certificate_and_key = tell(methods.certificate_and_key)
        self.whole = tell(methods.whole)
        self.unknown = tell(methods.unknown)


class AsyncDoorsResource:
    """`DoorsResource` for asyncio and trio."""

    def __init__(self, client: AsyncTransport) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> AsyncDoorsResourceWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return AsyncDoorsResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncDoorsResourceWithStreamingResponse:
        """The same methods, for `async with`: the body is read when it is asked for."""
        return AsyncDoorsResourceWithStreamingResponse(self._client)

    async def inherited(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`GET /inherited`. It is called like `DoorsResource.inherited`."""
        return await self._client.send(
            _INHERITED,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    async def nothing(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`GET /nothing`. It is called like `DoorsResource.nothing`."""
        return await self._client.send(
            _NOTHING,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    async def optional(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`GET /optional`. It is called like `DoorsResource.optional`."""
        return await self._client.send(
            _OPTIONAL,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    async def both(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`GET /both`. It is called like `DoorsResource.both`."""
        return await self._client.send(
            _BOTH,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    async def either(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`GET /either`. It is called like `DoorsResource.either`."""
        return await self._client.send(
            _EITHER,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    async def oidc(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`GET /oidc`. It is called like `DoorsResource.oidc`."""
        return await self._client.send(
            _OIDC,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    async def code(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`GET /code`. It is called like `DoorsResource.code`."""
        return await self._client.send(
            _CODE,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    async def custom(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`GET /custom`. It is called like `DoorsResource.custom`."""
        return await self._client.send(
            _CUSTOM,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    async def digest(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`GET /digest`. It is called like `DoorsResource.digest`."""
        return await self._client.send(
            _DIGEST,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    async def certificate(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`GET /certificate`. It is called like `DoorsResource.certificate`."""
        return await self._client.send(
            _CERTIFICATE,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    async def certificate_and_key(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`GET /certificate-and-key`. It is called like `DoorsResource.certificate_and_key`."""
        return await self._client.send(
            _CERTIFICATE_AND_KEY,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    async def whole(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`GET /whole`. It is called like `DoorsResource.whole`."""
        return await self._client.send(
            _WHOLE,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    async def unknown(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`GET /unknown`. It is called like `DoorsResource.unknown`."""
        return await self._client.send(
            _UNKNOWN,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class AsyncDoorsResourceWithRawResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncDoorsResource(raw.async_raw(client))
        tell = raw.to_async_raw
        self.inherited = tell(methods.inherited)
        self.nothing = tell(methods.nothing)
        self.optional = tell(methods.optional)
        self.both = tell(methods.both)
        self.either = tell(methods.either)
        self.oidc = tell(methods.oidc)
        self.code = tell(methods.code)
        self.custom = tell(methods.custom)
        self.digest = tell(methods.digest)
        self.certificate = tell(methods.certificate)
        self.certificate_and_key = tell(methods.certificate_and_key)
        self.whole = tell(methods.whole)
        self.unknown = tell(methods.unknown)


class AsyncDoorsResourceWithStreamingResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse` to an `async with`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncDoorsResource(raw.async_streamed(client))
        tell = raw.to_async_streamed
        self.inherited = tell(methods.inherited)
        self.nothing = tell(methods.nothing)
        self.optional = tell(methods.optional)
        self.both = tell(methods.both)
        self.either = tell(methods.either)
        self.oidc = tell(methods.oidc)
        self.code = tell(methods.code)
        self.custom = tell(methods.custom)
        self.digest = tell(methods.digest)
        self.certificate = tell(methods.certificate)
        self.certificate_and_key = tell(methods.certificate_and_key)
        self.whole = tell(methods.whole)
        self.unknown = tell(methods.unknown)
