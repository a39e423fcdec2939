# @generated from spec.yaml and templates/python/package/_client.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""The clients: `Kinds` and, for asyncio and trio, `AsyncKinds`."""

from __future__ import annotations

import os
from functools import cached_property
from typing import TYPE_CHECKING, Self, Unpack

from ._runtime import log
from ._runtime.auth import ApiKey, Basic, Bearer, Credential, Secrets
from ._runtime.endpoints import AsyncEndpoints, SyncEndpoints
from ._runtime.omit import NotGiven, not_given
from ._runtime.operation import Headers, Query, Timeout
from ._runtime.retry import RetryPolicy
from ._runtime.settings import DEFAULT_RETRIES, Changes
from ._version import __version__
from .resources.doors import (
    AsyncDoorsResource,
    AsyncDoorsResourceWithRawResponse,
    AsyncDoorsResourceWithStreamingResponse,
    DoorsResource,
    DoorsResourceWithRawResponse,
    DoorsResourceWithStreamingResponse,
)

if TYPE_CHECKING:
    import httpx

    from ._runtime.library import AsyncHttp, SyncHttp

__all__ = [
    "AsyncKinds",
    "AsyncKindsWithRawResponse",
    "AsyncKindsWithStreamingResponse",
    "ClientChanges",
    "Kinds",
    "KindsWithRawResponse",
    "KindsWithStreamingResponse",
]

_USER_AGENT = "kinds/" + __version__

log.configure("KINDS_LOG", os.environ.get("KINDS_LOG"))


def _auth(secrets: Secrets) -> dict[str, Credential]:
    return {
        "bearer": Bearer(secrets["bearer"], hint="bearer or KINDS_BEARER"),
        "basic": Basic(
            secrets["basic_username"],
            secrets["basic_password"],
            hint="basic_username or KINDS_BASIC_USERNAME and basic_password or KINDS_BASIC_PASSWORD",
        ),
        "key": ApiKey("key", "query", secrets["key"], hint="key or KINDS_KEY"),
        "other": ApiKey("X-Other", "header", secrets["other"], hint="other or KINDS_OTHER"),
        "cookie": ApiKey("sid", "cookie", secrets["cookie"], hint="cookie or KINDS_COOKIE"),
        "oidc": Bearer(secrets["oidc"], hint="oidc or KINDS_OIDC"),
        "code": Bearer(secrets["code"], hint="code or KINDS_CODE"),
        "custom": Bearer(secrets["custom"], scheme="HOBA", hint="custom or KINDS_CUSTOM"),
        "digest": Credential(
            "header", "Authorization", None, "an http_client with an auth for digest"
        ),
        "whole": ApiKey("Authorization", "header", secrets["whole"], hint="whole or KINDS_WHOLE"),
    }


def _secret(given: str | None, variable: str) -> str | None:
    return given if given is not None else os.environ.get(variable)


def _base_url(given: str | httpx.URL | None) -> str | httpx.URL:
    if given is not None:
        return given
    return os.environ.get("KINDS_BASE_URL") or "https://kinds.example"


class ClientChanges(Changes, total=False):
    """What `with_options()` may change; None leaves what is not a limit of time as it is."""

    bearer: str | None
    basic_username: str | None
    basic_password: str | None
    key: str | None
    other: str | None
    cookie: str | None
    oidc: str | None
    code: str | None
    custom: str | None
    whole: str | None


class Kinds(SyncEndpoints):
    """The synchronous client for Kinds.

    Args:
        bearer: A credential; without it, KINDS_BEARER is read.
        basic_username: A user name; without it, KINDS_BASIC_USERNAME is read.
        basic_password: A password; without it, KINDS_BASIC_PASSWORD is read.
        key: A credential; without it, KINDS_KEY is read.
        other: A credential; without it, KINDS_OTHER is read.
        cookie: A credential; without it, KINDS_COOKIE is read.
        oidc: A credential; without it, KINDS_OIDC is read.
        code: A credential; without it, KINDS_CODE is read.
        custom: A credential; without it, KINDS_CUSTOM is read.
        whole: A credential; without it, KINDS_WHOLE is read.
        base_url: Where the API is; without it, KINDS_BASE_URL is read, else https://kinds.example
            is used.
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
        bearer: str | None = None,
        basic_username: str | None = None,
        basic_password: str | None = None,
        key: str | None = None,
        other: str | None = None,
        cookie: str | None = None,
        oidc: str | None = None,
        code: str | None = None,
        custom: str | None = None,
        whole: str | None = None,
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
            bearer=_secret(bearer, "KINDS_BEARER"),
            basic_username=_secret(basic_username, "KINDS_BASIC_USERNAME"),
            basic_password=_secret(basic_password, "KINDS_BASIC_PASSWORD"),
            key=_secret(key, "KINDS_KEY"),
            other=_secret(other, "KINDS_OTHER"),
            cookie=_secret(cookie, "KINDS_COOKIE"),
            oidc=_secret(oidc, "KINDS_OIDC"),
            code=_secret(code, "KINDS_CODE"),
            custom=_secret(custom, "KINDS_CUSTOM"),
            whole=_secret(whole, "KINDS_WHOLE"),
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
            bearer=changes.get("bearer") or self._secrets["bearer"],
            basic_username=changes.get("basic_username") or self._secrets["basic_username"],
            basic_password=changes.get("basic_password") or self._secrets["basic_password"],
            key=changes.get("key") or self._secrets["key"],
            other=changes.get("other") or self._secrets["other"],
            cookie=changes.get("cookie") or self._secrets["cookie"],
            oidc=changes.get("oidc") or self._secrets["oidc"],
            code=changes.get("code") or self._secrets["code"],
            custom=changes.get("custom") or self._secrets["custom"],
            whole=changes.get("whole") or self._secrets["whole"],
        )
        if other._secrets != self._secrets:
            other._auth = _auth(other._secrets)
        return other

    copy = with_options

    @property
    def bearer(self) -> str | None:
        """A credential; what is set here holds for the calls that follow."""
        return self._secrets["bearer"]

    @bearer.setter
    def bearer(self, value: str | None) -> None:
        secrets = Secrets(self._secrets)
        secrets["bearer"] = value
        self._auth = _auth(secrets)
        self._secrets = secrets

    @property
    def basic_username(self) -> str | None:
        """A credential; what is set here holds for the calls that follow."""
        return self._secrets["basic_username"]

    @basic_username.setter
    def basic_username(self, value: str | None) -> None:
        secrets = Secrets(self._secrets)
        secrets["basic_username"] = value
        self._auth = _auth(secrets)
        self._secrets = secrets

    @property
    def basic_password(self) -> str | None:
        """A credential; what is set here holds for the calls that follow."""
        return self._secrets["basic_password"]

    @basic_password.setter
    def basic_password(self, value: str | None) -> None:
        secrets = Secrets(self._secrets)
        secrets["basic_password"] = value
        self._auth = _auth(secrets)
        self._secrets = secrets

    @property
    def key(self) -> str | None:
        """A credential; what is set here holds for the calls that follow."""
        return self._secrets["key"]

    @key.setter
    def key(self, value: str | None) -> None:
        secrets = Secrets(self._secrets)
        secrets["key"] = value
        self._auth = _auth(secrets)
        self._secrets = secrets

    @property
    def other(self) -> str | None:
        """A credential; what is set here holds for the calls that follow."""
        return self._secrets["other"]

    @other.setter
    def other(self, value: str | None) -> None:
        secrets = Secrets(self._secrets)
        secrets["other"] = value
        self._auth = _auth(secrets)
        self._secrets = secrets

    @property
    def cookie(self) -> str | None:
        """A credential; what is set here holds for the calls that follow."""
        return self._secrets["cookie"]

    @cookie.setter
    def cookie(self, value: str | None) -> None:
        secrets = Secrets(self._secrets)
        secrets["cookie"] = value
        self._auth = _auth(secrets)
        self._secrets = secrets

    @property
    def oidc(self) -> str | None:
        """A credential; what is set here holds for the calls that follow."""
        return self._secrets["oidc"]

    @oidc.setter
    def oidc(self, value: str | None) -> None:
        secrets = Secrets(self._secrets)
        secrets["oidc"] = value
        self._auth = _auth(secrets)
        self._secrets = secrets

    @property
    def code(self) -> str | None:
        """A credential; what is set here holds for the calls that follow."""
        return self._secrets["code"]

    @code.setter
    def code(self, value: str | None) -> None:
        secrets = Secrets(self._secrets)
        secrets["code"] = value
        self._auth = _auth(secrets)
        self._secrets = secrets

    @property
    def custom(self) -> str | None:
        """A credential; what is set here holds for the calls that follow."""
        return self._secrets["custom"]

    @custom.setter
    def custom(self, value: str | None) -> None:
        secrets = Secrets(self._secrets)
        secrets["custom"] = value
        self._auth = _auth(secrets)
        self._secrets = secrets

    @property
    def whole(self) -> str | None:
        """A credential; what is set here holds for the calls that follow."""
        return self._secrets["whole"]

    @whole.setter
    def whole(self, value: str | None) -> None:
        secrets = Secrets(self._secrets)
        secrets["whole"] = value
        self._auth = _auth(secrets)
        self._secrets = secrets

    @cached_property
    def with_raw_response(self) -> KindsWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return KindsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> KindsWithStreamingResponse:
        """The same methods, for `with`: the body is read when it is asked for."""
        return KindsWithStreamingResponse(self)

    @cached_property
    def doors(self) -> DoorsResource:
        return DoorsResource(self)


class KindsWithRawResponse:
    """The resources; their methods return an `APIResponse`."""

    def __init__(self, client: Kinds) -> None:
        self._client = client

    @cached_property
    def doors(self) -> DoorsResourceWithRawResponse:
        return self._client.doors.with_raw_response


class KindsWithStreamingResponse:
    """The resources; their methods return an `APIResponse` to a `with`."""

    def __init__(self, client: Kinds) -> None:
        self._client = client

    @cached_property
    def doors(self) -> DoorsResourceWithStreamingResponse:
        return self._client.doors.with_streaming_response


class AsyncKinds(AsyncEndpoints):
    """The client for asyncio and trio; its arguments are those of `Kinds`."""

    def __init__(
        self,
        *,
        bearer: str | None = None,
        basic_username: str | None = None,
        basic_password: str | None = None,
        key: str | None = None,
        other: str | None = None,
        cookie: str | None = None,
        oidc: str | None = None,
        code: str | None = None,
        custom: str | None = None,
        whole: str | None = None,
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
            bearer=_secret(bearer, "KINDS_BEARER"),
            basic_username=_secret(basic_username, "KINDS_BASIC_USERNAME"),
            basic_password=_secret(basic_password, "KINDS_BASIC_PASSWORD"),
            key=_secret(key, "KINDS_KEY"),
            other=_secret(other, "KINDS_OTHER"),
            cookie=_secret(cookie, "KINDS_COOKIE"),
            oidc=_secret(oidc, "KINDS_OIDC"),
            code=_secret(code, "KINDS_CODE"),
            custom=_secret(custom, "KINDS_CUSTOM"),
            whole=_secret(whole, "KINDS_WHOLE"),
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
            bearer=changes.get("bearer") or self._secrets["bearer"],
            basic_username=changes.get("basic_username") or self._secrets["basic_username"],
            basic_password=changes.get("basic_password") or self._secrets["basic_password"],
            key=changes.get("key") or self._secrets["key"],
            other=changes.get("other") or self._secrets["other"],
            cookie=changes.get("cookie") or self._secrets["cookie"],
            oidc=changes.get("oidc") or self._secrets["oidc"],
            code=changes.get("code") or self._secrets["code"],
            custom=changes.get("custom") or self._secrets["custom"],
            whole=changes.get("whole") or self._secrets["whole"],
        )
        if other._secrets != self._secrets:
            other._auth = _auth(other._secrets)
        return other

    copy = with_options

    @property
    def bearer(self) -> str | None:
        """A credential; what is set here holds for the calls that follow."""
        return self._secrets["bearer"]

    @bearer.setter
    def bearer(self, value: str | None) -> None:
        secrets = Secrets(self._secrets)
        secrets["bearer"] = value
        self._auth = _auth(secrets)
        self._secrets = secrets

    @property
    def basic_username(self) -> str | None:
        """A credential; what is set here holds for the calls that follow."""
        return self._secrets["basic_username"]

    @basic_username.setter
    def basic_username(self, value: str | None) -> None:
        secrets = Secrets(self._secrets)
        secrets["basic_username"] = value
        self._auth = _auth(secrets)
        self._secrets = secrets

    @property
    def basic_password(self) -> str | None:
        """A credential; what is set here holds for the calls that follow."""
        return self._secrets["basic_password"]

    @basic_password.setter
    def basic_password(self, value: str | None) -> None:
        secrets = Secrets(self._secrets)
        secrets["basic_password"] = value
        self._auth = _auth(secrets)
        self._secrets = secrets

    @property
    def key(self) -> str | None:
        """A credential; what is set here holds for the calls that follow."""
        return self._secrets["key"]

    @key.setter
    def key(self, value: str | None) -> None:
        secrets = Secrets(self._secrets)
        secrets["key"] = value
        self._auth = _auth(secrets)
        self._secrets = secrets

    @property
    def other(self) -> str | None:
        """A credential; what is set here holds for the calls that follow."""
        return self._secrets["other"]

    @other.setter
    def other(self, value: str | None) -> None:
        secrets = Secrets(self._secrets)
        secrets["other"] = value
        self._auth = _auth(secrets)
        self._secrets = secrets

    @property
    def cookie(self) -> str | None:
        """A credential; what is set here holds for the calls that follow."""
        return self._secrets["cookie"]

    @cookie.setter
    def cookie(self, value: str | None) -> None:
        secrets = Secrets(self._secrets)
        secrets["cookie"] = value
        self._auth = _auth(secrets)
        self._secrets = secrets

    @property
    def oidc(self) -> str | None:
        """A credential; what is set here holds for the calls that follow."""
        return self._secrets["oidc"]

    @oidc.setter
    def oidc(self, value: str | None) -> None:
        secrets = Secrets(self._secrets)
        secrets["oidc"] = value
        self._auth = _auth(secrets)
        self._secrets = secrets

    @property
    def code(self) -> str | None:
        """A credential; what is set here holds for the calls that follow."""
        return self._secrets["code"]

    @code.setter
    def code(self, value: str | None) -> None:
        secrets = Secrets(self._secrets)
        secrets["code"] = value
        self._auth = _auth(secrets)
        self._secrets = secrets

    @property
    def custom(self) -> str | None:
        """A credential; what is set here holds for the calls that follow."""
        return self._secrets["custom"]

    @custom.setter
    def custom(self, value: str | None) -> None:
        secrets = Secrets(self._secrets)
        secrets["custom"] = value
        self._auth = _auth(secrets)
        self._secrets = secrets

    @property
    def whole(self) -> str | None:
        """A credential; what is set here holds for the calls that follow."""
        return self._secrets["whole"]

    @whole.setter
    def whole(self, value: str | None) -> None:
        secrets = Secrets(self._secrets)
        secrets["whole"] = value
        self._auth = _auth(secrets)
        self._secrets = secrets

    @cached_property
    def with_raw_response(self) -> AsyncKindsWithRawResponse:
        """The same methods; each returns the whole response, with its headers."""
        return AsyncKindsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncKindsWithStreamingResponse:
        """The same methods, for `async with`: the body is read when it is asked for."""
        return AsyncKindsWithStreamingResponse(self)

    @cached_property
    def doors(self) -> AsyncDoorsResource:
        return AsyncDoorsResource(self)


class AsyncKindsWithRawResponse:
    """The resources; their methods return an `AsyncAPIResponse`."""

    def __init__(self, client: AsyncKinds) -> None:
        self._client = client

    @cached_property
    def doors(self) -> AsyncDoorsResourceWithRawResponse:
        return self._client.doors.with_raw_response


class AsyncKindsWithStreamingResponse:
    """The resources; their methods return an `AsyncAPIResponse` to an `async with`."""

    def __init__(self, client: AsyncKinds) -> None:
        self._client = client

    @cached_property
    def doors(self) -> AsyncDoorsResourceWithStreamingResponse:
        return self._client.doors.with_streaming_response
