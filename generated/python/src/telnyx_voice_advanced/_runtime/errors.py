# @generated from templates/python/_runtime/errors.py; edit that file, then run: make generate
"""Everything this client raises on purpose.

SDKError
├── MissingCredentialsError             the operation needs a key and there is none
├── StreamConsumedError                 the body of a streamed response is gone
├── WebhookError                        .reason: a delivery that is not to be acted on
│   ├── WebhookVerificationError        not proven to be genuine, answer with 400
│   │   └── WebhookPublicKeyError       no usable key to check with, answer with 500
│   └── WebhookDecodeError              the body is not the JSON of an event
└── APIError                            .message .request .body
    ├── APIConnectionError              no answer: refused, reset, DNS, TLS, broken body
    │   └── APITimeoutError             no answer in time
    ├── APIResponseValidationError      an answer that is not what the API promises
    └── APIStatusError                  .status_code .errors .headers .request_id .method .url
        ├── BadRequestError             400
        ├── AuthenticationError         401
        ├── PermissionDeniedError       403
        ├── NotFoundError               404
        ├── ConflictError               409
        ├── UnprocessableEntityError    422
        ├── RateLimitError              429
        └── InternalServerError         500 and above
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

import msgspec

from .models import is_list, is_object

if TYPE_CHECKING:
    import httpx


class ErrorDetail(msgspec.Struct, frozen=True, kw_only=True):
    """One entry of the `errors` list that many APIs answer with."""

    code: str | None = None
    title: str | None = None
    detail: str | None = None
    pointer: str | None = None
    parameter: str | None = None
    meta: dict[str, Any] = {}

    def __str__(self) -> str:
        head = " ".join(filter(None, (self.code, self.title)))
        return ": ".join(filter(None, (head, self.detail)))


class SDKError(Exception):
    """The root of all errors of this package."""


class MissingCredentialsError(SDKError):
    """The operation needs credentials and none were given; nothing was sent."""


class StreamConsumedError(SDKError):
    """The body of a streamed response was read already, or its connection given back."""


Reason: TypeAlias = Literal[
    "missing_key",
    "bad_key",
    "bad_body",
    "too_large",
    "bad_headers",
    "missing_header",
    "duplicate_header",
    "bad_encoding",
    "wrong_length",
    "bad_timestamp",
    "stale_timestamp",
    "mismatch",
    "not_an_event",
]


class WebhookError(SDKError):
    """The base of what is wrong with a webhook that arrived; `reason` says it in one word."""

    def __init__(self, reason: Reason, message: str) -> None:
        super().__init__(message)
        self.reason: Reason = reason

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.reason, str(self))


class WebhookVerificationError(WebhookError):
    """Nothing proves who sent this."""


class WebhookPublicKeyError(WebhookVerificationError):
    """There is no public key to check with, or it is not one: the fault is on this side."""


class WebhookDecodeError(WebhookError, ValueError):
    """The body is not the JSON of an event, or too large to be looked at."""


class APIError(SDKError):
    """A request that did not end well."""

    def __init__(self, message: str, request: httpx.Request, *, body: object | None) -> None:
        super().__init__(message)
        self.message = message
        self.request = request
        self.body = body

    def __reduce__(self) -> tuple[Any, ...]:
        # the constructors differ; a copy is made of what they left
        return _restored, (type(self), self.args, vars(self))


class APIResponseValidationError(APIError):
    """The API answered with something it does not promise."""

    def __init__(
        self, response: httpx.Response, body: object | None, *, message: str | None = None
    ) -> None:
        text = message or "Data returned by API invalid for expected schema."
        super().__init__(text, response.request, body=body)
        self.response = response
        self.status_code = response.status_code


class APIConnectionError(APIError):
    """No answer arrived; `__cause__` is the transport's own error."""

    def __init__(self, *, message: str = "Connection error.", request: httpx.Request) -> None:
        super().__init__(message, request, body=None)


class APITimeoutError(APIConnectionError):
    """No answer arrived in time."""

    def __init__(self, request: httpx.Request) -> None:
        super().__init__(message=f"Request timed out. ({place(request)})", request=request)


class APIStatusError(APIError):
    """The API answered with a status that is not a success."""

    def __init__(self, message: str, *, response: httpx.Response, body: object | None) -> None:
        super().__init__(message, response.request, body=body)
        self.response = response
        self.status_code = response.status_code
        self.errors = details(body)

    @property
    def headers(self) -> httpx.Headers:
        """The headers of the response."""
        return self.response.headers

    @property
    def request_id(self) -> str | None:
        """The id the server gave this request, when it sent one."""
        found: str | None = self.response.headers.get("x-request-id")
        return found

    @property
    def method(self) -> str:
        """The HTTP method of the request."""
        return self.request.method

    @property
    def url(self) -> str:
        """The URL of the request, without its query, which may hold secrets."""
        return place(self.request).partition(" ")[2]


class BadRequestError(APIStatusError):
    """400: the request is malformed."""


class AuthenticationError(APIStatusError):
    """401: the credentials are missing or wrong."""


class PermissionDeniedError(APIStatusError):
    """403: the credentials do not allow this."""


class NotFoundError(APIStatusError):
    """404: there is no such thing."""


class ConflictError(APIStatusError):
    """409: the state of the resource does not allow this."""


class UnprocessableEntityError(APIStatusError):
    """422: well-formed, and refused."""


class RateLimitError(APIStatusError):
    """429: too many requests."""


class InternalServerError(APIStatusError):
    """500 and above: the server failed."""


def _restored(kind: type[APIError], args: tuple[Any, ...], state: dict[str, Any]) -> APIError:
    error = kind.__new__(kind, *args)
    error.args = args
    vars(error).update(state)
    return error


_BY_STATUS: dict[int, type[APIStatusError]] = {
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    422: UnprocessableEntityError,
    429: RateLimitError,
}


def place(request: httpx.Request) -> str:
    """Return method and URL for a message, without query and user info: they may hold secrets."""
    return f"{request.method} {request.url.copy_with(userinfo=b'', query=None, fragment=None)}"


def status_error(
    response: httpx.Response, body: object | None, reason: str | None = None
) -> APIStatusError:
    """Return the error of a response, of the class its status stands for."""
    status = response.status_code
    kind = _BY_STATUS.get(status, InternalServerError if status >= 500 else APIStatusError)
    plain = body or (response.reason_phrase if reason is None else reason)
    what = "; ".join(filter(None, map(str, details(body)))) or str(plain)
    what = what if len(what) <= 500 else what[:500] + "…"
    return kind(f"{status} {place(response.request)}: {what}", response=response, body=body)


def details(body: object) -> list[ErrorDetail]:
    """Read the `errors` list of a body; whatever is not one is passed over."""
    entries = body.get("errors") if is_object(body) else None
    return [_detail(entry) for entry in entries if is_object(entry)] if is_list(entries) else []


def _detail(entry: dict[str, Any]) -> ErrorDetail:
    source, meta = entry.get("source"), entry.get("meta")
    texts = {key: entry.get(key) for key in ("code", "title", "detail")}
    if is_object(source):
        texts |= {key: source.get(key) for key in ("pointer", "parameter")}
    known = {key: str(value) for key, value in texts.items() if value is not None}
    return ErrorDetail(**known, meta=meta if is_object(meta) else {})
