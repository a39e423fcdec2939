# @generated from spec.yaml and templates/python/package/resources/resource.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""The operations of `client.a_b_tag`."""

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
from .._runtime.transport import AsyncTransport, SyncTransport
from ..types.a_b_tag import BadName1

__all__ = [
    "ABTagResource",
    "ABTagResourceWithRawResponse",
    "ABTagResourceWithStreamingResponse",
    "AsyncABTagResource",
    "AsyncABTagResourceWithRawResponse",
    "AsyncABTagResourceWithStreamingResponse",
]


_IMPORT_OS_SYSTEM_TRUE: Operation[BadName1] = Operation(
    "POST",
    "/x/{a}'/\"b\\",
    body=Body("application/json"),
    returns={"200": Returns("application/json", BadName1)},
)


class ABTagResource:
    """A b tag.

    Every method adds `extra_headers`, `extra_query` and `extra_body` to what it sends, and
    takes `timeout` in seconds and `max_retries` in place of the client's. It raises
    `APIStatusError` for a status of 400 or above, `APIConnectionError` when no answer came.
    """

    def __init__(self, client: SyncTransport) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> ABTagResourceWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return ABTagResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> ABTagResourceWithStreamingResponse:
        """The same methods, for `with`: the body is read when it is asked for."""
        return ABTagResourceWithStreamingResponse(self._client)

    def import_os_system_true(
        self,
        a: str,
        *,
        q_q: str | Omit = omit,
        quote: Literal['"""\\'] | Omit = omit,
        line_break: Literal["\n", "\u2028", "{{ x }}", "'\"\\", "__import__('os')"] | Omit = omit,
        import_os_system_true: str | Omit = omit,
        class_: str | Omit = omit,
        naïve_café: str | Omit = omit,
        日本: str | Omit = omit,
        reversed: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> BadName1:
        """ends with a quote".

        back\\slash \\N{BULLET} \\u0041 \"\"\" then {{ loop }} {# gone? #}
        # type: ignore
        fmt: off

        `POST /x/{a}'/"b\\`

        Retries: only if the request was surely not executed (no connection, or 429).

        Args:
            a (str)
            q_q (str, optional): Args: nobody: else. The server takes "\\";
                __import__('os').system('true') #" where this is left out.
            quote (str, optional): \"\"\". Always '\"\"\"\\\\'.
            line_break (str, optional): One of "\\n", "\\u2028", "{{ x }}", "'\\"\\\\",
                "__import__('os')".
            import_os_system_true (str, optional): The server takes "'''\\"\\"\\"" where this is left
                out.
            class_ (str, optional)
            naïve_café (str, optional)
            日本 (str, optional)
            reversed (str, optional)

        Returns:
            BadName1: \\

        Raises:
            ValueError: `a` is empty.
        """
        return self._client.send(
            _IMPORT_OS_SYSTEM_TRUE,
            path={"a": a},
            query={"q\"'\\\n{{ q }}": q_q},
            body={
                'quote"': quote,
                "line\nbreak": line_break,
                "__import__('os').system('true')": import_os_system_true,
                "__class__": class_,
                "naïve café": naïve_café,
                "日本": 日本,
                "\u202ereversed": reversed,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class ABTagResourceWithRawResponse:
    """The methods of the resource; each returns an `APIResponse`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = ABTagResource(raw.raw(client))
        tell = raw.to_raw
        self.import_os_system_true = tell(methods.import_os_system_true)


class ABTagResourceWithStreamingResponse:
    """The methods of the resource; each returns an `APIResponse` to a `with`."""

    def __init__(self, client: SyncTransport) -> None:
        methods = ABTagResource(raw.streamed(client))
        tell = raw.to_streamed
        self.import_os_system_true = tell(methods.import_os_system_true)


class AsyncABTagResource:
    """`ABTagResource` for asyncio and trio."""

    def __init__(self, client: AsyncTransport) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> AsyncABTagResourceWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return AsyncABTagResourceWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncABTagResourceWithStreamingResponse:
        """The same methods, for `async with`: the body is read when it is asked for."""
        return AsyncABTagResourceWithStreamingResponse(self._client)

    async def import_os_system_true(
        self,
        a: str,
        *,
        q_q: str | Omit = omit,
        quote: Literal['"""\\'] | Omit = omit,
        line_break: Literal["\n", "\u2028", "{{ x }}", "'\"\\", "__import__('os')"] | Omit = omit,
        import_os_system_true: str | Omit = omit,
        class_: str | Omit = omit,
        naïve_café: str | Omit = omit,
        日本: str | Omit = omit,
        reversed: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: ExtraBody | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
    ) -> BadName1:
        """ends with a quote". It is called like `ABTagResource.import_os_system_true`."""
        return await self._client.send(
            _IMPORT_OS_SYSTEM_TRUE,
            path={"a": a},
            query={"q\"'\\\n{{ q }}": q_q},
            body={
                'quote"': quote,
                "line\nbreak": line_break,
                "__import__('os').system('true')": import_os_system_true,
                "__class__": class_,
                "naïve café": naïve_café,
                "日本": 日本,
                "\u202ereversed": reversed,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )


class AsyncABTagResourceWithRawResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncABTagResource(raw.async_raw(client))
        tell = raw.to_async_raw
        self.import_os_system_true = tell(methods.import_os_system_true)


class AsyncABTagResourceWithStreamingResponse:
    """The methods of the resource; each returns an `AsyncAPIResponse` to an `async with`."""

    def __init__(self, client: AsyncTransport) -> None:
        methods = AsyncABTagResource(raw.async_streamed(client))
        tell = raw.to_async_streamed
        self.import_os_system_true = tell(methods.import_os_system_true)
