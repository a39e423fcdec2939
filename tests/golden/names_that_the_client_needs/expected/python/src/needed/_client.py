# @generated from spec.yaml and templates/python/package/_client.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""The clients: `Needed` and, for asyncio and trio, `AsyncNeeded`."""

from __future__ import annotations

import os
from functools import cached_property
from typing import TYPE_CHECKING, Self, Unpack

from ._runtime import log
from ._runtime.auth import ApiKey, Bearer, Credential, Secrets
from ._runtime.endpoints import AsyncEndpoints, SyncEndpoints
from ._runtime.omit import NotGiven, not_given
from ._runtime.operation import Headers, Query, Timeout
from ._runtime.retry import RetryPolicy
from ._runtime.settings import DEFAULT_RETRIES, Changes
from ._version import __version__
from .resources.async_jobs import (
    AsyncOfAsyncJobsResource,
    AsyncOfAsyncJobsResourceWithRawResponse,
    AsyncOfAsyncJobsResourceWithStreamingResponse,
    OfAsyncJobsResource,
    OfAsyncJobsResourceWithRawResponse,
    OfAsyncJobsResourceWithStreamingResponse,
)
from .resources.cached_property_ import (
    AsyncCachedPropertyResource,
    AsyncCachedPropertyResourceWithRawResponse,
    AsyncCachedPropertyResourceWithStreamingResponse,
    CachedPropertyResource,
    CachedPropertyResourceWithRawResponse,
    CachedPropertyResourceWithStreamingResponse,
)
from .resources.jobs import (
    AsyncJobsResource,
    AsyncJobsResourceWithRawResponse,
    AsyncJobsResourceWithStreamingResponse,
    JobsResource,
    JobsResourceWithRawResponse,
    JobsResourceWithStreamingResponse,
)
from .resources.property_ import (
    AsyncPropertyResource,
    AsyncPropertyResourceWithRawResponse,
    AsyncPropertyResourceWithStreamingResponse,
    PropertyResource,
    PropertyResourceWithRawResponse,
    PropertyResourceWithStreamingResponse,
)

if TYPE_CHECKING:
    import httpx

    from ._runtime.library import AsyncHttp, SyncHttp

__all__ = [
    "AsyncNeeded",
    "AsyncNeededWithRawResponse",
    "AsyncNeededWithStreamingResponse",
    "ClientChanges",
    "Needed",
    "NeededWithRawResponse",
    "NeededWithStreamingResponse",
]

_USER_AGENT = "needed/" + __version__

log.configure("NEEDED_LOG", os.environ.get("NEEDED_LOG"))


def _auth(secrets: Secrets) -> dict[str, Credential]:
    return {
        "strict_response_validation": Bearer(
            secrets["strict_response_validation_credential"],
            hint="strict_response_validation_credential or NEEDED_STRICT_RESPONSE_VALIDATION_CREDENTIAL",
        ),
        "get": ApiKey(
            "X-Get",
            "header",
            secrets["get_credential"],
            hint="get_credential or NEEDED_GET_CREDENTIAL",
        ),
        "with_options": ApiKey(
            "with",
            "query",
            secrets["with_options_credential"],
            hint="with_options_credential or NEEDED_WITH_OPTIONS_CREDENTIAL",
        ),
        "jobs": ApiKey(
            "jobs",
            "cookie",
            secrets["jobs_credential"],
            hint="jobs_credential or NEEDED_JOBS_CREDENTIAL",
        ),
        "str": ApiKey(
            "X-Str",
            "header",
            secrets["str_credential"],
            hint="str_credential or NEEDED_STR_CREDENTIAL",
        ),
    }


def _secret(given: str | None, variable: str) -> str | None:
    return given if given is not None else os.environ.get(variable)


def _base_url(given: str | httpx.URL | None) -> str | httpx.URL:
    if given is not None:
        return given
    url = os.environ.get("NEEDED_BASE_URL")
    if not url:
        raise ValueError("base_url is needed: the API's document names no absolute server URL")
    return url


class ClientChanges(Changes, total=False):
    """What `with_options()` may change; None leaves what is not a limit of time as it is."""

    strict_response_validation_credential: str | None
    get_credential: str | None
    with_options_credential: str | None
    jobs_credential: str | None
    str_credential: str | None


class Needed(SyncEndpoints):
    """The synchronous client for Needed.

    Args:
        strict_response_validation_credential: A credential; without it,
            NEEDED_STRICT_RESPONSE_VALIDATION_CREDENTIAL is read.
        get_credential: A credential; without it, NEEDED_GET_CREDENTIAL is read.
        with_options_credential: A credential; without it, NEEDED_WITH_OPTIONS_CREDENTIAL is read.
        jobs_credential: A credential; without it, NEEDED_JOBS_CREDENTIAL is read.
        str_credential: A credential; without it, NEEDED_STR_CREDENTIAL is read.
        base_url: Where the API is; without it, NEEDED_BASE_URL is read.
        timeout: Seconds, an `httpx.Timeout`, or None to wait for ever; without it, 60 seconds for
            reading and 5 for connecting, or what `http_client` has.
        default_headers: Headers of every request.
        default_query: Query parameters of every request.
        max_retries: How often a request is sent again at most; each method says when it is.
        deadline: Seconds that a call may take with all its tries and pauses, None for any; reading
            a streamed body is no part of it.
        strict_response_validation: Whether a value that is not as documented is an
            `APIResponseValidationError`; otherwise it is kept as it was sent. A body that is no
            JSON always is one.
        retry_policy: The clocks, sleep and chance that pauses between tries are made of, for tests.
        http_client: Your own `httpx.Client`, or one of `httpx2`; it is used as it is and never
            closed here.
    """

    def __init__(
        self,
        *,
        strict_response_validation_credential: str | None = None,
        get_credential: str | None = None,
        with_options_credential: str | None = None,
        jobs_credential: str | None = None,
        str_credential: str | None = None,
        base_url: str | httpx.URL | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        default_headers: Headers | None = None,
        default_query: Query | None = None,
        max_retries: int = DEFAULT_RETRIES,
        deadline: float | None = None,
        strict_response_validation: bool = False,
        _strict_response_validation: bool = False,
        retry_policy: RetryPolicy | None = None,
        http_client: SyncHttp | None = None,
    ) -> None:
        self._secrets = Secrets(
            strict_response_validation_credential=_secret(
                strict_response_validation_credential,
                "NEEDED_STRICT_RESPONSE_VALIDATION_CREDENTIAL",
            ),
            get_credential=_secret(get_credential, "NEEDED_GET_CREDENTIAL"),
            with_options_credential=_secret(
                with_options_credential, "NEEDED_WITH_OPTIONS_CREDENTIAL"
            ),
            jobs_credential=_secret(jobs_credential, "NEEDED_JOBS_CREDENTIAL"),
            str_credential=_secret(str_credential, "NEEDED_STR_CREDENTIAL"),
        )
        super().__init__(
            base_url=_base_url(base_url),
            user_agent=_USER_AGENT,
            auth=_auth(self._secrets),
            timeout=timeout,
            default_headers=default_headers,
            default_query=default_query,
            max_retries=max_retries,
            deadline=deadline,
            strict=strict_response_validation or _strict_response_validation,
            retry_policy=retry_policy,
            http_client=http_client,
        )

    def with_options(
        self,
        *,
        http_client: SyncHttp | None = None,
        **changes: Unpack[ClientChanges],
    ) -> Self:
        """Return a client with some settings changed: for one call, or for many.

        It uses the connections of this one and never closes them. Headers and query parameters
        are added to those that there are; `set_default_headers` and `set_default_query` replace
        them.
        """
        other = self._changed(changes, http_client, ClientChanges)
        other._secrets = Secrets(
            strict_response_validation_credential=changes.get(
                "strict_response_validation_credential"
            )
            or self._secrets["strict_response_validation_credential"],
            get_credential=changes.get("get_credential") or self._secrets["get_credential"],
            with_options_credential=changes.get("with_options_credential")
            or self._secrets["with_options_credential"],
            jobs_credential=changes.get("jobs_credential") or self._secrets["jobs_credential"],
            str_credential=changes.get("str_credential") or self._secrets["str_credential"],
        )
        if other._secrets != self._secrets:
            other._auth = _auth(other._secrets)
        return other

    copy = with_options

    @property
    def strict_response_validation_credential(self) -> str | None:
        """A credential; what is set here holds for the calls that follow."""
        return self._secrets["strict_response_validation_credential"]

    @strict_response_validation_credential.setter
    def strict_response_validation_credential(self, value: str | None) -> None:
        secrets = Secrets(self._secrets)
        secrets["strict_response_validation_credential"] = value
        self._auth = _auth(secrets)
        self._secrets = secrets

    @property
    def get_credential(self) -> str | None:
        """A credential; what is set here holds for the calls that follow."""
        return self._secrets["get_credential"]

    @get_credential.setter
    def get_credential(self, value: str | None) -> None:
        secrets = Secrets(self._secrets)
        secrets["get_credential"] = value
        self._auth = _auth(secrets)
        self._secrets = secrets

    @property
    def with_options_credential(self) -> str | None:
        """A credential; what is set here holds for the calls that follow."""
        return self._secrets["with_options_credential"]

    @with_options_credential.setter
    def with_options_credential(self, value: str | None) -> None:
        secrets = Secrets(self._secrets)
        secrets["with_options_credential"] = value
        self._auth = _auth(secrets)
        self._secrets = secrets

    @property
    def jobs_credential(self) -> str | None:
        """A credential; what is set here holds for the calls that follow."""
        return self._secrets["jobs_credential"]

    @jobs_credential.setter
    def jobs_credential(self, value: str | None) -> None:
        secrets = Secrets(self._secrets)
        secrets["jobs_credential"] = value
        self._auth = _auth(secrets)
        self._secrets = secrets

    @property
    def str_credential(self) -> str | None:
        """A credential; what is set here holds for the calls that follow."""
        return self._secrets["str_credential"]

    @str_credential.setter
    def str_credential(self, value: str | None) -> None:
        secrets = Secrets(self._secrets)
        secrets["str_credential"] = value
        self._auth = _auth(secrets)
        self._secrets = secrets

    @cached_property
    def with_raw_response(self) -> NeededWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return NeededWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> NeededWithStreamingResponse:
        """The same methods, for `with`: the body is read when it is asked for."""
        return NeededWithStreamingResponse(self)

    @cached_property
    def cached_property_(self) -> CachedPropertyResource:
        return CachedPropertyResource(self)

    @cached_property
    def property_(self) -> PropertyResource:
        return PropertyResource(self)

    @cached_property
    def jobs(self) -> JobsResource:
        return JobsResource(self)

    @cached_property
    def async_jobs(self) -> OfAsyncJobsResource:
        return OfAsyncJobsResource(self)


class NeededWithRawResponse:
    """The resources; their methods return an `APIResponse`."""

    def __init__(self, client: Needed) -> None:
        self._client = client

    @cached_property
    def cached_property_(self) -> CachedPropertyResourceWithRawResponse:
        return self._client.cached_property_.with_raw_response

    @cached_property
    def property_(self) -> PropertyResourceWithRawResponse:
        return self._client.property_.with_raw_response

    @cached_property
    def jobs(self) -> JobsResourceWithRawResponse:
        return self._client.jobs.with_raw_response

    @cached_property
    def async_jobs(self) -> OfAsyncJobsResourceWithRawResponse:
        return self._client.async_jobs.with_raw_response


class NeededWithStreamingResponse:
    """The resources; their methods return an `APIResponse` to a `with`."""

    def __init__(self, client: Needed) -> None:
        self._client = client

    @cached_property
    def cached_property_(self) -> CachedPropertyResourceWithStreamingResponse:
        return self._client.cached_property_.with_streaming_response

    @cached_property
    def property_(self) -> PropertyResourceWithStreamingResponse:
        return self._client.property_.with_streaming_response

    @cached_property
    def jobs(self) -> JobsResourceWithStreamingResponse:
        return self._client.jobs.with_streaming_response

    @cached_property
    def async_jobs(self) -> OfAsyncJobsResourceWithStreamingResponse:
        return self._client.async_jobs.with_streaming_response


class AsyncNeeded(AsyncEndpoints):
    """The client for asyncio and trio; its arguments are those of `Needed`."""

    def __init__(
        self,
        *,
        strict_response_validation_credential: str | None = None,
        get_credential: str | None = None,
        with_options_credential: str | None = None,
        jobs_credential: str | None = None,
        str_credential: str | None = None,
        base_url: str | httpx.URL | None = None,
        timeout: Timeout | NotGiven | None = not_given,
        default_headers: Headers | None = None,
        default_query: Query | None = None,
        max_retries: int = DEFAULT_RETRIES,
        deadline: float | None = None,
        strict_response_validation: bool = False,
        _strict_response_validation: bool = False,
        retry_policy: RetryPolicy | None = None,
        http_client: AsyncHttp | None = None,
    ) -> None:
        self._secrets = Secrets(
            strict_response_validation_credential=_secret(
                strict_response_validation_credential,
                "NEEDED_STRICT_RESPONSE_VALIDATION_CREDENTIAL",
            ),
            get_credential=_secret(get_credential, "NEEDED_GET_CREDENTIAL"),
            with_options_credential=_secret(
                with_options_credential, "NEEDED_WITH_OPTIONS_CREDENTIAL"
            ),
            jobs_credential=_secret(jobs_credential, "NEEDED_JOBS_CREDENTIAL"),
            str_credential=_secret(str_credential, "NEEDED_STR_CREDENTIAL"),
        )
        super().__init__(
            base_url=_base_url(base_url),
            user_agent=_USER_AGENT,
            auth=_auth(self._secrets),
            timeout=timeout,
            default_headers=default_headers,
            default_query=default_query,
            max_retries=max_retries,
            deadline=deadline,
            strict=strict_response_validation or _strict_response_validation,
            retry_policy=retry_policy,
            http_client=http_client,
        )

    def with_options(
        self,
        *,
        http_client: AsyncHttp | None = None,
        **changes: Unpack[ClientChanges],
    ) -> Self:
        """Return a client with some settings changed: for one call, or for many.

        It uses the connections of this one and never closes them. Headers and query parameters
        are added to those that there are; `set_default_headers` and `set_default_query` replace
        them.
        """
        other = self._changed(changes, http_client, ClientChanges)
        other._secrets = Secrets(
            strict_response_validation_credential=changes.get(
                "strict_response_validation_credential"
            )
            or self._secrets["strict_response_validation_credential"],
            get_credential=changes.get("get_credential") or self._secrets["get_credential"],
            with_options_credential=changes.get("with_options_credential")
            or self._secrets["with_options_credential"],
            jobs_credential=changes.get("jobs_credential") or self._secrets["jobs_credential"],
            str_credential=changes.get("str_credential") or self._secrets["str_credential"],
        )
        if other._secrets != self._secrets:
            other._auth = _auth(other._secrets)
        return other

    copy = with_options

    @property
    def strict_response_validation_credential(self) -> str | None:
        """A credential; what is set here holds for the calls that follow."""
        return self._secrets["strict_response_validation_credential"]

    @strict_response_validation_credential.setter
    def strict_response_validation_credential(self, value: str | None) -> None:
        secrets = Secrets(self._secrets)
        secrets["strict_response_validation_credential"] = value
        self._auth = _auth(secrets)
        self._secrets = secrets

    @property
    def get_credential(self) -> str | None:
        """A credential; what is set here holds for the calls that follow."""
        return self._secrets["get_credential"]

    @get_credential.setter
    def get_credential(self, value: str | None) -> None:
        secrets = Secrets(self._secrets)
        secrets["get_credential"] = value
        self._auth = _auth(secrets)
        self._secrets = secrets

    @property
    def with_options_credential(self) -> str | None:
        """A credential; what is set here holds for the calls that follow."""
        return self._secrets["with_options_credential"]

    @with_options_credential.setter
    def with_options_credential(self, value: str | None) -> None:
        secrets = Secrets(self._secrets)
        secrets["with_options_credential"] = value
        self._auth = _auth(secrets)
        self._secrets = secrets

    @property
    def jobs_credential(self) -> str | None:
        """A credential; what is set here holds for the calls that follow."""
        return self._secrets["jobs_credential"]

    @jobs_credential.setter
    def jobs_credential(self, value: str | None) -> None:
        secrets = Secrets(self._secrets)
        secrets["jobs_credential"] = value
        self._auth = _auth(secrets)
        self._secrets = secrets

    @property
    def str_credential(self) -> str | None:
        """A credential; what is set here holds for the calls that follow."""
        return self._secrets["str_credential"]

    @str_credential.setter
    def str_credential(self, value: str | None) -> None:
        secrets = Secrets(self._secrets)
        secrets["str_credential"] = value
        self._auth = _auth(secrets)
        self._secrets = secrets

    @cached_property
    def with_raw_response(self) -> AsyncNeededWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return AsyncNeededWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncNeededWithStreamingResponse:
        """The same methods, for `async with`: the body is read when it is asked for."""
        return AsyncNeededWithStreamingResponse(self)

    @cached_property
    def cached_property_(self) -> AsyncCachedPropertyResource:
        return AsyncCachedPropertyResource(self)

    @cached_property
    def property_(self) -> AsyncPropertyResource:
        return AsyncPropertyResource(self)

    @cached_property
    def jobs(self) -> AsyncJobsResource:
        return AsyncJobsResource(self)

    @cached_property
    def async_jobs(self) -> AsyncOfAsyncJobsResource:
        return AsyncOfAsyncJobsResource(self)


class AsyncNeededWithRawResponse:
    """The resources; their methods return an `AsyncAPIResponse`."""

    def __init__(self, client: AsyncNeeded) -> None:
        self._client = client

    @cached_property
    def cached_property_(self) -> AsyncCachedPropertyResourceWithRawResponse:
        return self._client.cached_property_.with_raw_response

    @cached_property
    def property_(self) -> AsyncPropertyResourceWithRawResponse:
        return self._client.property_.with_raw_response

    @cached_property
    def jobs(self) -> AsyncJobsResourceWithRawResponse:
        return self._client.jobs.with_raw_response

    @cached_property
    def async_jobs(self) -> AsyncOfAsyncJobsResourceWithRawResponse:
        return self._client.async_jobs.with_raw_response


class AsyncNeededWithStreamingResponse:
    """The resources; their methods return an `AsyncAPIResponse` to an `async with`."""

    def __init__(self, client: AsyncNeeded) -> None:
        self._client = client

    @cached_property
    def cached_property_(self) -> AsyncCachedPropertyResourceWithStreamingResponse:
        return self._client.cached_property_.with_streaming_response

    @cached_property
    def property_(self) -> AsyncPropertyResourceWithStreamingResponse:
        return self._client.property_.with_streaming_response

    @cached_property
    def jobs(self) -> AsyncJobsResourceWithStreamingResponse:
        return self._client.jobs.with_streaming_response

    @cached_property
    def async_jobs(self) -> AsyncOfAsyncJobsResourceWithStreamingResponse:
        return self._client.async_jobs.with_streaming_response
