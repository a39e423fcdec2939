# @generated from templates/python/_runtime/oauth.py; edit that file, then run: make generate
"""Tokens by OAuth2 client credentials: asked for when one is needed, kept while they are valid.

RFC 6749, section 4.4. A token is asked for as any other request is sent: with retries, within the
deadline of the call that needs it, over the same connections, and with no secret in the log.
"""

from __future__ import annotations

import threading
from base64 import b64encode
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import quote_plus, urlencode, urljoin, urlsplit
from uuid import uuid4

from .auth import Credential
from .deadline import PASSED
from .decoding import load_json
from .endpoints import AsyncEndpoints, SyncEndpoints
from .errors import APIError, APIResponseValidationError, APIStatusError, AuthenticationError
from .models import is_object
from .omit import Omit, omit
from .operation import Body, Operation, Options, Returns
from .prepare import Call, Prepared
from .retry import Attempts

if TYPE_CHECKING:
    import httpx

    from .prepare import Given

LEEWAY = 30.0  # seconds before its end in which a token is not used any more
_REFUSED = (400, 401, 403)


class OAuth2(Credential):
    """A token that was given; or a client id and secret, for which the server gives tokens."""

    __slots__ = ("_end", "_login", "_tasks", "_token", "_where", "in_body", "lock")

    def __init__(
        self,
        token: str | None,
        client_id: str | None,
        client_secret: str | None,
        scope: str | None,
        token_url: str | None,
        *,
        scopes: str,
        url: str,
        hint: str = "",
    ) -> None:
        super().__init__("header", "Authorization", token, hint, client_secret)
        asks = not self.value and client_id and client_secret
        # what stands for the token in a request, until that goes out
        self.value = f"Bearer {uuid4().hex if asks else self.value}" if asks or self.value else None
        self._login = (client_id or "", client_secret or "") if asks else None
        self._where = (token_url or url, scopes if scope is None else scope)
        self._token: str | None = None
        self._end: float | None = None
        self._tasks: tuple[object, Any] | None = None
        self.lock = threading.Lock()
        self.in_body: bool | None = None  # where the server wants id and secret, None: to be tried

    def is_in(self, request: httpx.Request) -> bool:
        """Say whether a request waits for a token of this one."""
        return self._login is not None and request.headers.get("authorization") == self.value

    def task_lock(self, loop: object, kind: Any) -> Any:
        """Return the lock for the tasks of an event loop."""
        if self._tasks is None or self._tasks[0] is not loop:
            self._tasks = (loop, kind())
        return self._tasks[1]

    def valid(self, now: float) -> str | None:
        """Return the token that there is, unless it is about to end."""
        return self._token if self._end is None or now < self._end else None

    def keep(self, answer: object, now: float) -> str:
        """Keep the token of an answer, for as long as that says."""
        found = answer if is_object(answer) else {}
        token = found.get("access_token")
        if not (isinstance(token, str) and token.isascii() and token.isprintable() and token):
            raise ValueError("the answer has no access_token that a header can carry")
        try:
            seconds = float(found["expires_in"])
            self._end = now + seconds - min(LEEWAY, seconds / 10)
        except (KeyError, TypeError, ValueError):
            self._end = None  # it is used until the server refuses it
        self._token = token
        self.secrets = [*self._login[1:], token] if self._login else [token]
        return token

    def forget(self, request: httpx.Request) -> None:
        """Use the token of a request no more; another that has come since stays."""
        if request.headers.get("authorization") == f"Bearer {self._token}":
            self._token = None

    def asking(self, base_url: str, *, in_body: bool) -> tuple[_Asking, dict[str, str], str]:
        """Return what asks for a token: the operation, the body, and who asks, for a header."""
        (name, secret), (url, scope) = self._login or ("", ""), self._where
        body = {"grant_type": "client_credentials"} | ({"scope": scope} if scope else {})
        if in_body:
            body |= {"client_id": name, "client_secret": secret}
        pair = f"{quote_plus(name)}:{quote_plus(secret)}"
        return _Asking(urljoin(f"{base_url}/", url)), body, b64encode(pair.encode()).decode()


class _Asking(Operation[Any]):
    """A request for a token; `outer` are the tries of the call that needs it."""

    __slots__ = ("outer",)

    def __init__(self, url: str) -> None:
        super().__init__(
            "POST",
            urlsplit(url).path or "/",
            body=Body("application/x-www-form-urlencoded", _form),
            returns={"2XX": Returns("application/json", Any)},
            server="",
        )
        self.parts = [url]
        self.outer: Attempts | None = None


def _form(spec: Body, value: object) -> tuple[bytes, str]:
    return urlencode(cast("dict[str, str]", value)).encode(), spec.media


class _OAuth(Prepared[Any]):
    """What asking for a token is, whoever waits for the answer."""

    def _begin(self, operation: Operation[Any], given: Given, options: Options) -> Call:
        call = super()._begin(operation, given, options)
        if isinstance(operation, _Asking) and operation.outer is not None:
            # a token too many harms nobody: it is asked for again as what is idempotent
            most, left = call.attempts.max_retries, operation.outer.left()
            call.attempts = Attempts("GET", self._policy, max_retries=most, deadline=left)
            call.renew()
        return call

    def _source(self, call: Call) -> OAuth2 | None:
        """Return what the request of a call has to have a token of."""
        sources = (one for one in self._auth.values() if isinstance(one, OAuth2))
        return next((one for one in sources if one.is_in(call.request)), None)

    def _asking(self, source: OAuth2, call: Call, in_body: bool) -> tuple[_Asking, Given, Options]:
        operation, body, login = source.asking(self._base_url, in_body=in_body)
        operation.outer = call.attempts
        # what is meant for the API is nothing to the server of tokens
        headers: dict[str, str | Omit] = {one: omit for one in self._headers if one != "user-agent"}
        if not in_body:
            headers["authorization"] = f"Basic {login}"
        return operation, {"body": body}, Options(headers, dict.fromkeys(self._query, omit))

    def _other_way(self, source: OAuth2, in_body: bool, error: APIError) -> bool:
        """Return how else to tell the server who asks, if that may be what it refused."""
        refused = isinstance(error, APIStatusError) and error.status_code in _REFUSED
        if refused and source.in_body is None and not in_body:
            return True
        raise _told(error) from error.__cause__

    def _kept(self, source: OAuth2, response: httpx.Response, in_body: bool) -> str:
        """Keep the token of an answer, and how it was got."""
        try:
            token = source.keep(load_json(response.content), self._policy.now())
        except ValueError as error:  # of JSON, too; neither says what the answer holds
            said = _told(APIResponseValidationError(response, None, message=str(error)))
            raise said from None
        source.in_body = in_body
        return token

    def _put(self, call: Call, token: str) -> None:
        call.request.headers["authorization"] = f"Bearer {token}"

    def _is_refused(self, source: OAuth2, call: Call, response: httpx.Response) -> bool:
        """Whether a request was refused for its token; it is made again, to have another."""
        # after a redirect, it may be that something was done
        if response.status_code != 401 or response.history or not call.attempts.in_time():
            return False
        source.forget(call.request)
        if getattr(call.request.stream, "is_spent", False):  # there is nothing left to send
            return False
        call.renew()
        return True


def _told(error: APIError) -> APIError:
    """Say of an error what it is about; a refusal is one of the secrets, whatever its status."""
    message = f"OAuth2 token request failed: {error}"
    if isinstance(error, APIStatusError) and error.status_code in _REFUSED:
        return AuthenticationError(message, response=error.response, body=error.body)
    error.args, error.message = (message,), message
    return error


class SyncOAuth(_OAuth, SyncEndpoints):
    """A synchronous client that gets tokens by itself."""

    def _once(self, call: Call, operation: Operation[Any], stream: bool) -> Any:
        source = self._source(call)
        if source is None:
            return super()._once(call, operation, stream)
        self._put(call, self._token(source, call))
        response = super()._once(call, operation, stream)
        if not self._is_refused(source, call, response):
            return response
        self._put(call, self._token(source, call))
        return super()._once(call, operation, stream)

    def _token(self, source: OAuth2, call: Call) -> str:
        left = call.attempts.left()
        if not source.lock.acquire(timeout=-1 if left is None else max(left, 0)):
            raise self._library.ReadTimeout(PASSED, request=call.request)
        try:
            return source.valid(self._policy.now()) or self._fetch(source, call)
        finally:
            source.lock.release()

    def _fetch(self, source: OAuth2, call: Call) -> str:
        in_body = bool(source.in_body)
        while True:
            try:
                answer = self.send_for_response(*self._asking(source, call, in_body))
            except APIError as error:
                in_body = self._other_way(source, in_body, error)
            else:
                return self._kept(source, answer.response, in_body)


class AsyncOAuth(_OAuth, AsyncEndpoints):
    """An asynchronous client that gets tokens by itself."""

    async def _once(self, call: Call, operation: Operation[Any], stream: bool) -> Any:
        source = self._source(call)
        if source is None:
            return await super()._once(call, operation, stream)
        self._put(call, await self._token(source, call))
        response = await super()._once(call, operation, stream)
        if not self._is_refused(source, call, response):
            return response
        self._put(call, await self._token(source, call))
        return await super()._once(call, operation, stream)

    async def _token(self, source: OAuth2, call: Call) -> str:
        import anyio  # which the asynchronous client has loaded

        left = call.attempts.left()
        # a request of this call ends by itself; what another does is waited for until then
        with self._move_on_after(None if left is None else left + 1):
            async with source.task_lock(self._loop, anyio.Lock):
                return source.valid(self._policy.now()) or await self._fetch(source, call)
        raise self._library.ReadTimeout(PASSED, request=call.request)

    async def _fetch(self, source: OAuth2, call: Call) -> str:
        in_body = bool(source.in_body)
        while True:
            try:
                answer = await self.send_for_response(*self._asking(source, call, in_body))
            except APIError as error:
                in_body = self._other_way(source, in_body, error)
            else:
                return self._kept(source, answer.response, in_body)
