# @generated from spec.yaml and templates/python/package/resources/resource.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""The operations of `client.words`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from functools import cached_property
from typing import Any, Literal
from uuid import UUID

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
from ..types.words import Words, WordsParam

__all__ = [
    "AsyncWordsResource",
    "AsyncWordsResourceWithRawResponse",
    "AsyncWordsResourceWithStreamingResponse",
    "WordsResource",
    "WordsResourceWithRawResponse",
    "WordsResourceWithStreamingResponse",
]


_LIST_WORDS: Operation[list[Words]] = Operation(
    "GET",
    "/words",
    returns={"200": Returns("application/json", list[Words])},
)
_ADD_WORDS: Operation[None] = Operation(
    "POST",
    "/words",
    body=Body("application/json"),
    returns={"204": Returns()},
)
_REPLACE_WORDS: Operation[None] = Operation(
    "PUT",
    "/words/all",
    body=Body("application/json"),
    returns={"204": Returns()},
)


class WordsResource:
    """Words.

    Every method adds `extra_headers`, `extra_query` and `extra_body` to what it sends, and
    takes `timeout` in seconds and `max_retries` in place of the client's. It raises
    `APIStatusError` for a status of 400 or above, `APIConnectionError` when no answer came.
    """

    def __init__(self, client: SyncTransport) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> WordsResourceWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return WordsResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> WordsResourceWithStreamingResponse:
        """The same methods, for `with`: the body is read when it is asked for."""
        return WordsResourceWithStreamingResponse(self._client)

    def list_words(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> list[Words]:
        """`GET /words`.

        Retries: after any failure that may pass, as doing it twice is like doing it once.

        Returns:
            list[Words]: All words.
        """
        return self._client.send(
            _LIST_WORDS,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    def add_words(
        self,
        *,
        class_: str,
        body_self: str,
        cls: str | Omit = omit,
        __class__: str | Omit = omit,
        __dict__: str | Omit = omit,
        init: str | Omit = omit,
        private: str | Omit = omit,
        sent: str | Omit = omit,
        body_: str | Omit = omit,
        space: str | Omit = omit,
        plus: str | Omit = omit,
        minus: str | Omit = omit,
        plus1: int | Omit = omit,
        minus1: int | Omit = omit,
        ref: str | Omit = omit,
        id: str | Omit = omit,
        größe: str | Omit = omit,
        名: str | Omit = omit,
        Case: str | Omit = omit,
        case: str | Omit = omit,
        CASE: str | Omit = omit,
        a_plus_b: str | Omit = omit,
        a_minus_b: str | Omit = omit,
        a_b: str | Omit = omit,
        list: Iterable[str] | Omit = omit,
        dict: Mapping[str, str] | Omit = omit,
        type: str | Omit = omit,
        object: Mapping[str, Any] | Omit = omit,
        property: str | Omit = omit,
        super: str | Omit = omit,
        print: str | Omit = omit,
        match: str | Omit = omit,
        async_: bool | Omit = omit,
        dt: dt.date | str | Omit = omit,
        date: dt.date | str | Omit = omit,
        datetime: dt.datetime | str | Omit = omit,
        msgspec: str | Omit = omit,
        model: str | Omit = omit,
        any: Any = omit,
        literal: Literal["a", "b"] | Omit = omit,
        uuid: UUID | str | Omit = omit,
        extra_fields: str | Omit = omit,
        to_dict: str | Omit = omit,
        to_json: str | Omit = omit,
        struct_fields: str | Omit = omit,
        line_break: str | Omit = omit,
        quo_te: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`POST /words`.

        Retries: only if the request was surely not executed (no connection, or 429).

        Args:
            class_ (str)
            body_self (str)
            cls (str, optional)
            __class__ (str, optional)
            __dict__ (str, optional)
            init (str, optional)
            private (str, optional)
            sent (str, optional)
            body_ (str, optional)
            space (str, optional)
            plus (str, optional)
            minus (str, optional)
            plus1 (int, optional)
            minus1 (int, optional)
            ref (str, optional)
            id (str, optional)
            größe (str, optional)
            名 (str, optional)
            Case (str, optional)
            case (str, optional)
            CASE (str, optional)
            a_plus_b (str, optional)
            a_minus_b (str, optional)
            a_b (str, optional)
            list (Iterable[str], optional)
            dict (Mapping[str, str], optional)
            type (str, optional)
            object (Mapping[str, Any], optional)
            property (str, optional)
            super (str, optional)
            print (str, optional)
            match (str, optional)
            async_ (bool, optional)
            dt (dt.date | str, optional): Format: date.
            date (dt.date | str, optional): Format: date.
            datetime (dt.datetime | str, optional): Format: date-time.
            msgspec (str, optional)
            model (str, optional)
            any (Any, optional)
            literal (str, optional): One of "a", "b".
            uuid (UUID | str, optional): Format: uuid.
            extra_fields (str, optional)
            to_dict (str, optional)
            to_json (str, optional)
            struct_fields (str, optional)
            line_break (str, optional)
            quo_te (str, optional)
        """
        return self._client.send(
            _ADD_WORDS,
            body={
                "class": class_,
                "self": body_self,
                "cls": cls,
                "__class__": __class__,
                "__dict__": __dict__,
                "__init__": init,
                "_private": private,
                "_sent": sent,
                "": body_,
                " ": space,
                "+": plus,
                "-": minus,
                "+1": plus1,
                "-1": minus1,
                "$ref": ref,
                "@id": id,
                "größe": größe,
                "名": 名,
                "Case": Case,
                "case": case,
                "CASE": CASE,
                "a+b": a_plus_b,
                "a-b": a_minus_b,
                "a_b": a_b,
                "list": list,
                "dict": dict,
                "type": type,
                "object": object,
                "property": property,
                "super": super,
                "print": print,
                "match": match,
                "async": async_,
                "dt": dt,
                "date": date,
                "datetime": datetime,
                "msgspec": msgspec,
                "Model": model,
                "Any": any,
                "Literal": literal,
                "UUID": uuid,
                "extra_fields": extra_fields,
                "to_dict": to_dict,
                "to_json": to_json,
                "__struct_fields__": struct_fields,
                "line\nbreak": line_break,
                'quo"te': quo_te,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    def replace_words(
        self,
        *,
        words: Iterable[WordsParam | Mapping[str, Any]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`PUT /words/all`.

        Retries: after any failure that may pass, as doing it twice is like doing it once.

        Args:
            words (Iterable[WordsParam | Mapping[str, Any]], optional)
        """
        return self._client.send(
            _REPLACE_WORDS,
            body={"words": words},
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class WordsResourceWithRawResponse:
    """The methods of the resource; each returns an `APIResponse`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = WordsResource(raw.raw(client))
        tell = raw.to_raw
        self.list_words = tell(methods.list_words)
        self.add_words = tell(methods.add_words)
        self.replace_words = tell(methods.replace_words)


class WordsResourceWithStreamingResponse:
    """The methods of the resource; each returns an `APIResponse` to a `with`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = WordsResource(raw.streamed(client))
        tell = raw.to_streamed
        self.list_words = tell(methods.list_words)
        self.add_words = tell(methods.add_words)
        self.replace_words = tell(methods.replace_words)


class AsyncWordsResource:
    """`WordsResource` for asyncio and trio."""

    def __init__(self, client: AsyncTransport) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> AsyncWordsResourceWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return AsyncWordsResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncWordsResourceWithStreamingResponse:
        """The same methods, for `async with`: the body is read when it is asked for."""
        return AsyncWordsResourceWithStreamingResponse(self._client)

    async def list_words(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> list[Words]:
        """`GET /words`. It is called like `WordsResource.list_words`."""
        return await self._client.send(
            _LIST_WORDS,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    async def add_words(
        self,
        *,
        class_: str,
        body_self: str,
        cls: str | Omit = omit,
        __class__: str | Omit = omit,
        __dict__: str | Omit = omit,
        init: str | Omit = omit,
        private: str | Omit = omit,
        sent: str | Omit = omit,
        body_: str | Omit = omit,
        space: str | Omit = omit,
        plus: str | Omit = omit,
        minus: str | Omit = omit,
        plus1: int | Omit = omit,
        minus1: int | Omit = omit,
        ref: str | Omit = omit,
        id: str | Omit = omit,
        größe: str | Omit = omit,
        名: str | Omit = omit,
        Case: str | Omit = omit,
        case: str | Omit = omit,
        CASE: str | Omit = omit,
        a_plus_b: str | Omit = omit,
        a_minus_b: str | Omit = omit,
        a_b: str | Omit = omit,
        list: Iterable[str] | Omit = omit,
        dict: Mapping[str, str] | Omit = omit,
        type: str | Omit = omit,
        object: Mapping[str, Any] | Omit = omit,
        property: str | Omit = omit,
        super: str | Omit = omit,
        print: str | Omit = omit,
        match: str | Omit = omit,
        async_: bool | Omit = omit,
        dt: dt.date | str | Omit = omit,
        date: dt.date | str | Omit = omit,
        datetime: dt.datetime | str | Omit = omit,
        msgspec: str | Omit = omit,
        model: str | Omit = omit,
        any: Any = omit,
        literal: Literal["a", "b"] | Omit = omit,
        uuid: UUID | str | Omit = omit,
        extra_fields: str | Omit = omit,
        to_dict: str | Omit = omit,
        to_json: str | Omit = omit,
        struct_fields: str | Omit = omit,
        line_break: str | Omit = omit,
        quo_te: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`POST /words`. It is called like `WordsResource.add_words`."""
        return await self._client.send(
            _ADD_WORDS,
            body={
                "class": class_,
                "self": body_self,
                "cls": cls,
                "__class__": __class__,
                "__dict__": __dict__,
                "__init__": init,
                "_private": private,
                "_sent": sent,
                "": body_,
                " ": space,
                "+": plus,
                "-": minus,
                "+1": plus1,
                "-1": minus1,
                "$ref": ref,
                "@id": id,
                "größe": größe,
                "名": 名,
                "Case": Case,
                "case": case,
                "CASE": CASE,
                "a+b": a_plus_b,
                "a-b": a_minus_b,
                "a_b": a_b,
                "list": list,
                "dict": dict,
                "type": type,
                "object": object,
                "property": property,
                "super": super,
                "print": print,
                "match": match,
                "async": async_,
                "dt": dt,
                "date": date,
                "datetime": datetime,
                "msgspec": msgspec,
                "Model": model,
                "Any": any,
                "Literal": literal,
                "UUID": uuid,
                "extra_fields": extra_fields,
                "to_dict": to_dict,
                "to_json": to_json,
                "__struct_fields__": struct_fields,
                "line\nbreak": line_break,
                'quo"te': quo_te,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    async def replace_words(
        self,
        *,
        words: Iterable[WordsParam | Mapping[str, Any]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """`PUT /words/all`. It is called like `WordsResource.replace_words`."""
        return await self._client.send(
            _REPLACE_WORDS,
            body={"words": words},
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class AsyncWordsResourceWithRawResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncWordsResource(raw.async_raw(client))
        tell = raw.to_async_raw
        self.list_words = tell(methods.list_words)
        self.add_words = tell(methods.add_words)
        self.replace_words = tell(methods.replace_words)


class AsyncWordsResourceWithStreamingResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse` to an `async with`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncWordsResource(raw.async_streamed(client))
        tell = raw.to_async_streamed
        self.list_words = tell(methods.list_words)
        self.add_words = tell(methods.add_words)
        self.replace_words = tell(methods.replace_words)
