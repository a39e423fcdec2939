# @generated from spec.yaml and templates/python/package/resources/resource.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""The operations of `client.things`."""

from __future__ import annotations

from functools import cached_property
from typing import Any

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
from ..types.things import (
    Contact,
    Lists,
    ListsParam,
    Loose,
    Maps,
    MapsParam,
    OneOrMany,
    OneOrManyParam,
    OutcomeModel,
    OutcomeModelParam,
    Overlap,
    OverlapParam,
    Paid,
    PaidParam,
    When,
    WhenParam,
)

__all__ = [
    "AsyncThingsResource",
    "AsyncThingsResourceWithRawResponse",
    "AsyncThingsResourceWithStreamingResponse",
    "ThingsResource",
    "ThingsResourceWithRawResponse",
    "ThingsResourceWithStreamingResponse",
]


_GET_OVERLAP: Operation[Overlap] = Operation(
    "GET",
    "/overlap",
    returns={"200": Returns("application/json", Overlap)},
)
_PUT_OVERLAP: Operation[None] = Operation(
    "PUT",
    "/overlap",
    body=Body("application/json"),
    returns={"204": Returns()},
)
_GET_ONE_OR_MANY: Operation[OneOrMany] = Operation(
    "GET",
    "/oneormany",
    returns={"200": Returns("application/json", OneOrMany)},
)
_PUT_ONE_OR_MANY: Operation[None] = Operation(
    "PUT",
    "/oneormany",
    body=Body("application/json"),
    returns={"204": Returns()},
)
_GET_WHEN: Operation[When] = Operation(
    "GET",
    "/when",
    returns={"200": Returns("application/json", When)},
)
_PUT_WHEN: Operation[None] = Operation(
    "PUT",
    "/when",
    body=Body("application/json"),
    returns={"204": Returns()},
)
_GET_LISTS: Operation[Lists] = Operation(
    "GET",
    "/lists",
    returns={"200": Returns("application/json", Lists)},
)
_PUT_LISTS: Operation[None] = Operation(
    "PUT",
    "/lists",
    body=Body("application/json"),
    returns={"204": Returns()},
)
_GET_MAPS: Operation[Maps] = Operation(
    "GET",
    "/maps",
    returns={"200": Returns("application/json", Maps)},
)
_PUT_MAPS: Operation[None] = Operation(
    "PUT",
    "/maps",
    body=Body("application/json"),
    returns={"204": Returns()},
)
_GET_CONTACT: Operation[Contact] = Operation(
    "GET",
    "/contact",
    returns={"200": Returns("application/json", Contact)},
)
_PUT_CONTACT: Operation[None] = Operation(
    "PUT",
    "/contact",
    body=Body("application/json"),
    returns={"204": Returns()},
)
_GET_OUTCOME: Operation[OutcomeModel] = Operation(
    "GET",
    "/outcome",
    returns={"200": Returns("application/json", OutcomeModel)},
)
_PUT_OUTCOME: Operation[None] = Operation(
    "PUT",
    "/outcome",
    body=Body("application/json"),
    returns={"204": Returns()},
)
_GET_PAID: Operation[Paid] = Operation(
    "GET",
    "/paid",
    returns={"200": Returns("application/json", Paid)},
)
_PUT_PAID: Operation[None] = Operation(
    "PUT",
    "/paid",
    body=Body("application/json"),
    returns={"204": Returns()},
)
_GET_LOOSE: Operation[Loose] = Operation(
    "GET",
    "/loose",
    returns={"200": Returns("application/json", Loose)},
)
_PUT_LOOSE: Operation[None] = Operation(
    "PUT",
    "/loose",
    body=Body("application/json"),
    returns={"204": Returns()},
)


class ThingsResource:
    """Things.

    Every method adds `extra_headers`, `extra_query` and `extra_body` to what it sends, and
    takes `timeout` in seconds and `max_retries` in place of the client's. It raises
    `APIStatusError` for a status of 400 or above, `APIConnectionError` when no answer came.
    """

    def __init__(self, client: SyncTransport) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> ThingsResourceWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return ThingsResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> ThingsResourceWithStreamingResponse:
        """The same methods, for `with`: the body is read when it is asked for."""
        return ThingsResourceWithStreamingResponse(self._client)

    def get_overlap(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> Overlap:
        """`GET /overlap`.

        Retries: after any failure that may pass, as doing it twice is like doing it once.

        Returns:
            Overlap: Good.
        """
        return self._client.send(
            _GET_OVERLAP,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    def put_overlap(
        self,
        *,
        body: OverlapParam,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`PUT /overlap`.

        Retries: after any failure that may pass, as doing it twice is like doing it once.

        Args:
            body (OverlapParam): Sent as application/json.
        """
        return self._client.send(
            _PUT_OVERLAP,
            body=body,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    def get_one_or_many(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> OneOrMany:
        """`GET /oneormany`.

        Retries: after any failure that may pass, as doing it twice is like doing it once.

        Returns:
            OneOrMany: Good.
        """
        return self._client.send(
            _GET_ONE_OR_MANY,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    def put_one_or_many(
        self,
        *,
        body: OneOrManyParam,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`PUT /oneormany`.

        Retries: after any failure that may pass, as doing it twice is like doing it once.

        Args:
            body (OneOrManyParam): Sent as application/json.
        """
        return self._client.send(
            _PUT_ONE_OR_MANY,
            body=body,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    def get_when(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> When:
        """`GET /when`.

        Retries: after any failure that may pass, as doing it twice is like doing it once.

        Returns:
            When: Good.
        """
        return self._client.send(
            _GET_WHEN,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    def put_when(
        self,
        *,
        body: WhenParam,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`PUT /when`.

        Retries: after any failure that may pass, as doing it twice is like doing it once.

        Args:
            body (WhenParam): Sent as application/json.
        """
        return self._client.send(
            _PUT_WHEN,
            body=body,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    def get_lists(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> Lists:
        """`GET /lists`.

        Retries: after any failure that may pass, as doing it twice is like doing it once.

        Returns:
            Lists: Good.
        """
        return self._client.send(
            _GET_LISTS,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    def put_lists(
        self,
        *,
        body: ListsParam,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`PUT /lists`.

        Retries: after any failure that may pass, as doing it twice is like doing it once.

        Args:
            body (ListsParam): Sent as application/json.
        """
        return self._client.send(
            _PUT_LISTS,
            body=body,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    def get_maps(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> Maps:
        """`GET /maps`.

        Retries: after any failure that may pass, as doing it twice is like doing it once.

        Returns:
            Maps: Good.
        """
        return self._client.send(
            _GET_MAPS,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    def put_maps(
        self,
        *,
        body: MapsParam,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`PUT /maps`.

        Retries: after any failure that may pass, as doing it twice is like doing it once.

        Args:
            body (MapsParam): Sent as application/json.
        """
        return self._client.send(
            _PUT_MAPS,
            body=body,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    def get_contact(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> Contact:
        """`GET /contact`.

        Retries: after any failure that may pass, as doing it twice is like doing it once.

        Returns:
            Contact: Good.
        """
        return self._client.send(
            _GET_CONTACT,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    def put_contact(
        self,
        *,
        email: str | Omit = omit,
        phone: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`PUT /contact`.

        Retries: after any failure that may pass, as doing it twice is like doing it once.

        Args:
            email (str, optional)
            phone (str, optional)
        """
        return self._client.send(
            _PUT_CONTACT,
            body={"email": email, "phone": phone},
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    def get_outcome(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> OutcomeModel:
        """`GET /outcome`.

        Retries: after any failure that may pass, as doing it twice is like doing it once.

        Returns:
            OutcomeModel: Good.
        """
        return self._client.send(
            _GET_OUTCOME,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    def put_outcome(
        self,
        *,
        body: OutcomeModelParam,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`PUT /outcome`.

        Retries: after any failure that may pass, as doing it twice is like doing it once.

        Args:
            body (OutcomeModelParam): Sent as application/json.
        """
        return self._client.send(
            _PUT_OUTCOME,
            body=body,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    def get_paid(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> Paid:
        """`GET /paid`.

        Retries: after any failure that may pass, as doing it twice is like doing it once.

        Returns:
            Paid: Good.
        """
        return self._client.send(
            _GET_PAID,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    def put_paid(
        self,
        *,
        body: PaidParam,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`PUT /paid`.

        Retries: after any failure that may pass, as doing it twice is like doing it once.

        Args:
            body (PaidParam): Sent as application/json.
        """
        return self._client.send(
            _PUT_PAID,
            body=body,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    def get_loose(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> Loose:
        """`GET /loose`.

        Retries: after any failure that may pass, as doing it twice is like doing it once.

        Returns:
            Loose: Good.
        """
        return self._client.send(
            _GET_LOOSE,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    def put_loose(
        self,
        *,
        body: Any,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`PUT /loose`.

        Retries: after any failure that may pass, as doing it twice is like doing it once.

        Args:
            body (Any): Sent as application/json.
        """
        return self._client.send(
            _PUT_LOOSE,
            body=body,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class ThingsResourceWithRawResponse:
    """The methods of the resource; each returns an `APIResponse`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = ThingsResource(raw.raw(client))
        tell = raw.to_raw
        self.get_overlap = tell(methods.get_overlap)
        self.put_overlap = tell(methods.put_overlap)
        self.get_one_or_many = tell(methods.get_one_or_many)
        self.put_one_or_many = tell(methods.put_one_or_many)
        self.get_when = tell(methods.get_when)
        self.put_when = tell(methods.put_when)
        self.get_lists = tell(methods.get_lists)
        self.put_lists = tell(methods.put_lists)
        self.get_maps = tell(methods.get_maps)
        self.put_maps = tell(methods.put_maps)
        self.get_contact = tell(methods.get_contact)
        self.put_contact = tell(methods.put_contact)
        self.get_outcome = tell(methods.get_outcome)
        self.put_outcome = tell(methods.put_outcome)
        self.get_paid = tell(methods.get_paid)
        self.put_paid = tell(methods.put_paid)
        self.get_loose = tell(methods.get_loose)
        self.put_loose = tell(methods.put_loose)


class ThingsResourceWithStreamingResponse:
    """The methods of the resource; each returns an `APIResponse` to a `with`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = ThingsResource(raw.streamed(client))
        tell = raw.to_streamed
        self.get_overlap = tell(methods.get_overlap)
        self.put_overlap = tell(methods.put_overlap)
        self.get_one_or_many = tell(methods.get_one_or_many)
        self.put_one_or_many = tell(methods.put_one_or_many)
        self.get_when = tell(methods.get_when)
        self.put_when = tell(methods.put_when)
        self.get_lists = tell(methods.get_lists)
        self.put_lists = tell(methods.put_lists)
        self.get_maps = tell(methods.get_maps)
        self.put_maps = tell(methods.put_maps)
        self.get_contact = tell(methods.get_contact)
        self.put_contact = tell(methods.put_contact)
        self.get_outcome = tell(methods.get_outcome)
        self.put_outcome = tell(methods.put_outcome)
        self.get_paid = tell(methods.get_paid)
        self.put_paid = tell(methods.put_paid)
        self.get_loose = tell(methods.get_loose)
        self.put_loose = tell(methods.put_loose)


class AsyncThingsResource:
    """`ThingsResource` for asyncio and trio."""

    def __init__(self, client: AsyncTransport) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> AsyncThingsResourceWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return AsyncThingsResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncThingsResourceWithStreamingResponse:
        """The same methods, for `async with`: the body is read when it is asked for."""
        return AsyncThingsResourceWithStreamingResponse(self._client)

    async def get_overlap(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> Overlap:
        """`GET /overlap`. It is called like `ThingsResource.get_overlap`."""
        return await self._client.send(
            _GET_OVERLAP,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    async def put_overlap(
        self,
        *,
        body: OverlapParam,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`PUT /overlap`. It is called like `ThingsResource.put_overlap`."""
        return await self._client.send(
            _PUT_OVERLAP,
            body=body,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    async def get_one_or_many(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> OneOrMany:
        """`GET /oneormany`. It is called like `ThingsResource.get_one_or_many`."""
        return await self._client.send(
            _GET_ONE_OR_MANY,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    async def put_one_or_many(
        self,
        *,
        body: OneOrManyParam,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`PUT /oneormany`. It is called like `ThingsResource.put_one_or_many`."""
        return await self._client.send(
            _PUT_ONE_OR_MANY,
            body=body,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    async def get_when(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> When:
        """`GET /when`. It is called like `ThingsResource.get_when`."""
        return await self._client.send(
            _GET_WHEN,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    async def put_when(
        self,
        *,
        body: WhenParam,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`PUT /when`. It is called like `ThingsResource.put_when`."""
        return await self._client.send(
            _PUT_WHEN,
            body=body,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    async def get_lists(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> Lists:
        """`GET /lists`. It is called like `ThingsResource.get_lists`."""
        return await self._client.send(
            _GET_LISTS,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    async def put_lists(
        self,
        *,
        body: ListsParam,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`PUT /lists`. It is called like `ThingsResource.put_lists`."""
        return await self._client.send(
            _PUT_LISTS,
            body=body,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    async def get_maps(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> Maps:
        """`GET /maps`. It is called like `ThingsResource.get_maps`."""
        return await self._client.send(
            _GET_MAPS,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    async def put_maps(
        self,
        *,
        body: MapsParam,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`PUT /maps`. It is called like `ThingsResource.put_maps`."""
        return await self._client.send(
            _PUT_MAPS,
            body=body,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    async def get_contact(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> Contact:
        """`GET /contact`. It is called like `ThingsResource.get_contact`."""
        return await self._client.send(
            _GET_CONTACT,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    async def put_contact(
        self,
        *,
        email: str | Omit = omit,
        phone: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`PUT /contact`. It is called like `ThingsResource.put_contact`."""
        return await self._client.send(
            _PUT_CONTACT,
            body={"email": email, "phone": phone},
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    async def get_outcome(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> OutcomeModel:
        """`GET /outcome`. It is called like `ThingsResource.get_outcome`."""
        return await self._client.send(
            _GET_OUTCOME,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    async def put_outcome(
        self,
        *,
        body: OutcomeModelParam,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`PUT /outcome`. It is called like `ThingsResource.put_outcome`."""
        return await self._client.send(
            _PUT_OUTCOME,
            body=body,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    async def get_paid(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> Paid:
        """`GET /paid`. It is called like `ThingsResource.get_paid`."""
        return await self._client.send(
            _GET_PAID,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    async def put_paid(
        self,
        *,
        body: PaidParam,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`PUT /paid`. It is called like `ThingsResource.put_paid`."""
        return await self._client.send(
            _PUT_PAID,
            body=body,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    async def get_loose(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> Loose:
        """`GET /loose`. It is called like `ThingsResource.get_loose`."""
        return await self._client.send(
            _GET_LOOSE,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    async def put_loose(
        self,
        *,
        body: Any,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`PUT /loose`. It is called like `ThingsResource.put_loose`."""
        return await self._client.send(
            _PUT_LOOSE,
            body=body,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class AsyncThingsResourceWithRawResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncThingsResource(raw.async_raw(client))
        tell = raw.to_async_raw
        self.get_overlap = tell(methods.get_overlap)
        self.put_overlap = tell(methods.put_overlap)
        self.get_one_or_many = tell(methods.get_one_or_many)
        self.put_one_or_many = tell(methods.put_one_or_many)
        self.get_when = tell(methods.get_when)
        self.put_when = tell(methods.put_when)
        self.get_lists = tell(methods.get_lists)
        self.put_lists = tell(methods.put_lists)
        self.get_maps = tell(methods.get_maps)
        self.put_maps = tell(methods.put_maps)
        self.get_contact = tell(methods.get_contact)
        self.put_contact = tell(methods.put_contact)
        self.get_outcome = tell(methods.get_outcome)
        self.put_outcome = tell(methods.put_outcome)
        self.get_paid = tell(methods.get_paid)
        self.put_paid = tell(methods.put_paid)
        self.get_loose = tell(methods.get_loose)
        self.put_loose = tell(methods.put_loose)


class AsyncThingsResourceWithStreamingResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse` to an `async with`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncThingsResource(raw.async_streamed(client))
        tell = raw.to_async_streamed
        self.get_overlap = tell(methods.get_overlap)
        self.put_overlap = tell(methods.put_overlap)
        self.get_one_or_many = tell(methods.get_one_or_many)
        self.put_one_or_many = tell(methods.put_one_or_many)
        self.get_when = tell(methods.get_when)
        self.put_when = tell(methods.put_when)
        self.get_lists = tell(methods.get_lists)
        self.put_lists = tell(methods.put_lists)
        self.get_maps = tell(methods.get_maps)
        self.put_maps = tell(methods.put_maps)
        self.get_contact = tell(methods.get_contact)
        self.put_contact = tell(methods.put_contact)
        self.get_outcome = tell(methods.get_outcome)
        self.put_outcome = tell(methods.put_outcome)
        self.get_paid = tell(methods.get_paid)
        self.put_paid = tell(methods.put_paid)
        self.get_loose = tell(methods.get_loose)
        self.put_loose = tell(methods.put_loose)
