# @generated from spec.yaml and templates/python/package/resources/resource.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""The operations of `client.answers`."""

from __future__ import annotations

from functools import cached_property
from typing import Literal

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
from .._runtime.streaming import AsyncStream, Stream, StreamOperation
from .._runtime.transport import AsyncTransport, SyncTransport
from ..types.answers import Word
from ..types.shared import Answer

__all__ = [
    "AnswersResource",
    "AnswersResourceWithRawResponse",
    "AnswersResourceWithStreamingResponse",
    "AsyncAnswersResource",
    "AsyncAnswersResourceWithRawResponse",
    "AsyncAnswersResourceWithStreamingResponse",
]


_CREATE: Operation[Answer] = Operation(
    "POST",
    "/answers",
    body=Body("application/json"),
    returns={"200": Returns("application/json", Answer)},
)
_CREATE_AS_STREAM: StreamOperation[Word] = StreamOperation(
    "POST",
    "/answers",
    body=Body("application/json"),
    item=Word,
)
_GET_ANSWER: Operation[Answer] = Operation(
    "GET",
    "/answers/{id}",
    returns={"200": Returns("application/json", Answer)},
)
_GET_ANSWER_STREAM: StreamOperation[Word] = StreamOperation(
    "GET",
    "/answers/{id}",
    item=Word,
)
_CREATE_STREAM: Operation[None] = Operation(
    "POST",
    "/answers/stream",
    returns={"204": Returns()},
)
_SUMMARIZE: Operation[str] = Operation(
    "POST",
    "/summaries",
    body=Body("application/json"),
    returns={"200": Returns("text/plain", str)},
)
_SUMMARIZE_WORD_BY_WORD: StreamOperation[Word] = StreamOperation(
    "POST",
    "/summaries",
    body=Body("application/json"),
    item=Word,
)


class AnswersResource:
    """Answers.

    Every method adds `extra_headers`, `extra_query` and `extra_body` to what it sends, and
    takes `timeout` in seconds and `max_retries` in place of the client's. It raises
    `APIStatusError` for a status of 400 or above, `APIConnectionError` when no answer came.
    """

    def __init__(self, client: SyncTransport) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> AnswersResourceWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return AnswersResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AnswersResourceWithStreamingResponse:
        """The same methods, for `with`: the body is read when it is asked for."""
        return AnswersResourceWithStreamingResponse(self._client)

    def create(
        self,
        *,
        question: str,
        stream: Literal[False] | Omit | None = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> Answer:
        """`POST /answers`.

        Retries: only if the request was surely not executed (no connection, or 429).

        Args:
            question (str)
            stream (bool | None, optional): Whether to send it word by word. The stream has a method
                of its own.

        Returns:
            Answer: The answer.
        """
        return self._client.send(
            _CREATE,
            body={"question": question, "stream": stream},
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    def create_as_stream(
        self,
        *,
        question: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> Stream[Word]:
        """`POST /answers`.

        Retries: only if the request was surely not executed (no connection, or 429).

        The answer is a stream of items, each as it arrives. A `with` around it gives the
        connection back; nothing is sent again once it has begun.

        Args:
            question (str)

        Returns:
            Stream[Word]: The answer.
        """
        return self._client.send(
            _CREATE_AS_STREAM.sync,
            body={"question": question, "stream": True},
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    def get_answer(
        self,
        id: str,
        *,
        stream: Literal[False] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> Answer:
        """`GET /answers/{id}`.

        Retries: after any failure that may pass, as doing it twice is like doing it once.

        Args:
            id (str)
            stream (bool, optional): The stream has a method of its own.

        Returns:
            Answer: The answer.

        Raises:
            ValueError: `id` is empty.
        """
        return self._client.send(
            _GET_ANSWER,
            path={"id": id},
            query={"stream": stream},
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    def get_answer_stream(
        self,
        id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> Stream[Word]:
        """`GET /answers/{id}`.

        Retries: after any failure that may pass, as doing it twice is like doing it once.

        The answer is a stream of items, each as it arrives. A `with` around it gives the
        connection back; nothing is sent again once it has begun.

        Args:
            id (str)

        Returns:
            Stream[Word]: The answer.

        Raises:
            ValueError: `id` is empty.
        """
        return self._client.send(
            _GET_ANSWER_STREAM.sync,
            path={"id": id},
            query={"stream": True},
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    def create_stream(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """This name is taken before that of the stream above.

        `POST /answers/stream`

        Retries: only if the request was surely not executed (no connection, or 429).
        """
        return self._client.send(
            _CREATE_STREAM,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    def summarize(
        self,
        *,
        text: str | Omit = omit,
        stream: Literal[False] = False,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> str:
        """`POST /summaries`.

        Retries: only if the request was surely not executed (no connection, or 429).

        Args:
            text (str, optional)
            stream (bool, optional): The server takes True where this is left out. The stream has a
                method of its own.

        Returns:
            str: A stream, unless it is not wanted.
        """
        return self._client.send(
            _SUMMARIZE,
            body={"text": text, "stream": stream},
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    def summarize_word_by_word(
        self,
        *,
        text: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> Stream[Word]:
        """`POST /summaries`.

        Retries: only if the request was surely not executed (no connection, or 429).

        The answer is a stream of items, each as it arrives. A `with` around it gives the
        connection back; nothing is sent again once it has begun.

        Args:
            text (str, optional)

        Returns:
            Stream[Word]: A stream, unless it is not wanted.
        """
        return self._client.send(
            _SUMMARIZE_WORD_BY_WORD.sync,
            body={"text": text, "stream": True},
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class AnswersResourceWithRawResponse:
    """The methods of the resource; each returns an `APIResponse`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = AnswersResource(raw.raw(client))
        tell = raw.to_raw
        self.create = tell(methods.create)
        self.create_as_stream = tell(methods.create_as_stream)
        self.get_answer = tell(methods.get_answer)
        self.get_answer_stream = tell(methods.get_answer_stream)
        self.create_stream = tell(methods.create_stream)
        self.summarize = tell(methods.summarize)
        self.summarize_word_by_word = tell(methods.summarize_word_by_word)


class AnswersResourceWithStreamingResponse:
    """The methods of the resource; each returns an `APIResponse` to a `with`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = AnswersResource(raw.streamed(client))
        tell = raw.to_streamed
        self.create = tell(methods.create)
        self.create_as_stream = tell(methods.create_as_stream)
        self.get_answer = tell(methods.get_answer)
        self.get_answer_stream = tell(methods.get_answer_stream)
        self.create_stream = tell(methods.create_stream)
        self.summarize = tell(methods.summarize)
        self.summarize_word_by_word = tell(methods.summarize_word_by_word)


class AsyncAnswersResource:
    """`AnswersResource` for asyncio and trio."""

    def __init__(self, client: AsyncTransport) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> AsyncAnswersResourceWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return AsyncAnswersResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncAnswersResourceWithStreamingResponse:
        """The same methods, for `async with`: the body is read when it is asked for."""
        return AsyncAnswersResourceWithStreamingResponse(self._client)

    async def create(
        self,
        *,
        question: str,
        stream: Literal[False] | Omit | None = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> Answer:
        """`POST /answers`. It is called like `AnswersResource.create`."""
        return await self._client.send(
            _CREATE,
            body={"question": question, "stream": stream},
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    async def create_as_stream(
        self,
        *,
        question: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> AsyncStream[Word]:
        """`POST /answers`. It is called like `AnswersResource.create_as_stream`."""
        return await self._client.send(
            _CREATE_AS_STREAM.asynchronous,
            body={"question": question, "stream": True},
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    async def get_answer(
        self,
        id: str,
        *,
        stream: Literal[False] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> Answer:
        """`GET /answers/{id}`. It is called like `AnswersResource.get_answer`."""
        return await self._client.send(
            _GET_ANSWER,
            path={"id": id},
            query={"stream": stream},
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    async def get_answer_stream(
        self,
        id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> AsyncStream[Word]:
        """`GET /answers/{id}`. It is called like `AnswersResource.get_answer_stream`."""
        return await self._client.send(
            _GET_ANSWER_STREAM.asynchronous,
            path={"id": id},
            query={"stream": True},
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    async def create_stream(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> None:
        """This name is taken before that of the stream above. It is called like
        `AnswersResource.create_stream`.
        """
        return await self._client.send(
            _CREATE_STREAM,
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    async def summarize(
        self,
        *,
        text: str | Omit = omit,
        stream: Literal[False] = False,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> str:
        """`POST /summaries`. It is called like `AnswersResource.summarize`."""
        return await self._client.send(
            _SUMMARIZE,
            body={"text": text, "stream": stream},
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )

    async def summarize_word_by_word(
        self,
        *,
        text: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> AsyncStream[Word]:
        """`POST /summaries`. It is called like `AnswersResource.summarize_word_by_word`."""
        return await self._client.send(
            _SUMMARIZE_WORD_BY_WORD.asynchronous,
            body={"text": text, "stream": True},
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class AsyncAnswersResourceWithRawResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncAnswersResource(raw.async_raw(client))
        tell = raw.to_async_raw
        self.create = tell(methods.create)
        self.create_as_stream = tell(methods.create_as_stream)
        self.get_answer = tell(methods.get_answer)
        self.get_answer_stream = tell(methods.get_answer_stream)
        self.create_stream = tell(methods.create_stream)
        self.summarize = tell(methods.summarize)
        self.summarize_word_by_word = tell(methods.summarize_word_by_word)


class AsyncAnswersResourceWithStreamingResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse` to an `async with`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncAnswersResource(raw.async_streamed(client))
        tell = raw.to_async_streamed
        self.create = tell(methods.create)
        self.create_as_stream = tell(methods.create_as_stream)
        self.get_answer = tell(methods.get_answer)
        self.get_answer_stream = tell(methods.get_answer_stream)
        self.create_stream = tell(methods.create_stream)
        self.summarize = tell(methods.summarize)
        self.summarize_word_by_word = tell(methods.summarize_word_by_word)
