# @generated from spec.yaml and templates/python/package/resources/resource.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""The operations of `client.payments`."""

from __future__ import annotations

from functools import cached_property

from .._runtime import raw
from .._runtime.omit import NotGiven, not_given
from .._runtime.operation import ExtraBody, Headers, Operation, Options, Query, Returns, Timeout
from .._runtime.transport import AsyncTransport, SyncTransport
from ..types.payments import GetLastPaymentResponse, GetVersionResponse

__all__ = [
    "AsyncPaymentsResource",
    "AsyncPaymentsResourceWithRawResponse",
    "AsyncPaymentsResourceWithStreamingResponse",
    "PaymentsResource",
    "PaymentsResourceWithRawResponse",
    "PaymentsResourceWithStreamingResponse",
]


_GET_LAST_PAYMENT: Operation[GetLastPaymentResponse] = Operation(
    "GET",
    "/payments/last",
    returns={"200": Returns("application/json", GetLastPaymentResponse)},
)
_GET_VERSION: Operation[GetVersionResponse] = Operation(
    "GET",
    "/payments/version",
    returns={"200": Returns("application/json", GetVersionResponse)},
)


class PaymentsResource:
    """Payments.

    Every method adds `extra_headers`, `extra_query` and `extra_body` to what it sends, and
    takes `timeout` in seconds and `max_retries` in place of the client's. It raises
    `APIStatusError` for a status of 400 or above, `APIConnectionError` when no answer came.
    """

    def __init__(self, client: SyncTransport) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> PaymentsResourceWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return PaymentsResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> PaymentsResourceWithStreamingResponse:
        """The same methods, for `with`: the body is read when it is asked for."""
        return PaymentsResourceWithStreamingResponse(self._client)

    def get_last_payment(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> GetLastPaymentResponse:
        """`GET /payments/last`.

        Retries: after any failure that may pass, as doing it twice is like doing it once.

        Returns:
            GetLastPaymentResponse: The last payment.
        """
        return self._client.send(
            _GET_LAST_PAYMENT,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    def get_version(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> GetVersionResponse:
        """`GET /payments/version`.

        Retries: after any failure that may pass, as doing it twice is like doing it once.

        Returns:
            GetVersionResponse: Told by a number.
        """
        return self._client.send(
            _GET_VERSION,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class PaymentsResourceWithRawResponse:
    """The methods of the resource; each returns an `APIResponse`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = PaymentsResource(raw.raw(client))
        tell = raw.to_raw
        self.get_last_payment = tell(methods.get_last_payment)
        self.get_version = tell(methods.get_version)


class PaymentsResourceWithStreamingResponse:
    """The methods of the resource; each returns an `APIResponse` to a `with`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = PaymentsResource(raw.streamed(client))
        tell = raw.to_streamed
        self.get_last_payment = tell(methods.get_last_payment)
        self.get_version = tell(methods.get_version)


class AsyncPaymentsResource:
    """`PaymentsResource` for asyncio and trio."""

    def __init__(self, client: AsyncTransport) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> AsyncPaymentsResourceWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return AsyncPaymentsResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncPaymentsResourceWithStreamingResponse:
        """The same methods, for `async with`: the body is read when it is asked for."""
        return AsyncPaymentsResourceWithStreamingResponse(self._client)

    async def get_last_payment(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> GetLastPaymentResponse:
        """`GET /payments/last`. It is called like `PaymentsResource.get_last_payment`."""
        return await self._client.send(
            _GET_LAST_PAYMENT,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    async def get_version(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> GetVersionResponse:
        """`GET /payments/version`. It is called like `PaymentsResource.get_version`."""
        return await self._client.send(
            _GET_VERSION,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class AsyncPaymentsResourceWithRawResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncPaymentsResource(raw.async_raw(client))
        tell = raw.to_async_raw
        self.get_last_payment = tell(methods.get_last_payment)
        self.get_version = tell(methods.get_version)


class AsyncPaymentsResourceWithStreamingResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse` to an `async with`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncPaymentsResource(raw.async_streamed(client))
        tell = raw.to_async_streamed
        self.get_last_payment = tell(methods.get_last_payment)
        self.get_version = tell(methods.get_version)
