"""Errors that are pickled, for another process, or copied: they lose nothing."""

# mypy: disable-error-code="import-not-found, misc, valid-type, unused-ignore"

from __future__ import annotations

import copy
import pickle
from collections.abc import Callable
from typing import Any

import httpx
import pytest
from client_runtime import errors
from client_runtime.auth import Bearer
from client_runtime.errors import (
    APIConnectionError,
    APIError,
    APIResponseValidationError,
    APIStatusError,
    APITimeoutError,
    MissingCredentialsError,
    SDKError,
    StreamConsumedError,
    WebhookDecodeError,
    WebhookPublicKeyError,
    status_error,
)
from client_runtime.models import Model
from client_runtime.operation import Body, Operation, Returns

from tests.runtime.both import Both

REQUEST = httpx.Request("POST", "https://api.example/x?q=1", json={"a": 1})
BODY = {"errors": [{"code": "1", "title": "Bad", "meta": {"a": [1]}}]}


def response(status: int) -> httpx.Response:
    return httpx.Response(status, json=BODY, headers={"x-request-id": "r"}, request=REQUEST)


ERRORS: list[SDKError] = [
    *(status_error(response(s), BODY) for s in (302, 400, 401, 403, 404, 409, 418, 422, 429, 503)),
    APIError("m", REQUEST, body=None),
    APIStatusError("m", response=response(400), body=None),
    APIConnectionError(request=REQUEST),
    APIConnectionError(message="m", request=REQUEST),
    APITimeoutError(REQUEST),
    APIResponseValidationError(response(200), BODY, message="m"),
    MissingCredentialsError("m"),
    StreamConsumedError("m"),
    WebhookDecodeError("bad_body", "m"),
    WebhookPublicKeyError("missing_key", "m"),
]
COPIES: dict[str, Callable[[Any], Any]] = {
    **{f"pickle {n}": lambda one, n=n: pickle.loads(pickle.dumps(one, n)) for n in range(6)},
    "copy": copy.copy,
    "deepcopy": copy.deepcopy,
    "twice": lambda one: copy.copy(pickle.loads(pickle.dumps(one))),
}


def same(one: Any, other: Any) -> None:
    """Hold two errors against each other, in all that they have."""
    assert type(one) is type(other) and one is not other
    assert (str(one), repr(one), one.args) == (str(other), repr(other), other.args)
    assert vars(one).keys() == vars(other).keys()
    for name in ("message", "body", "errors", "status_code", "reason", "__notes__"):
        assert getattr(one, name, None) == getattr(other, name, None)
    if isinstance(one, APIError):
        assert one.request.url == other.request.url and one.request.method == other.request.method
        assert one.request.headers == other.request.headers
        assert one.request.content == other.request.content
    if isinstance(one, APIStatusError | APIResponseValidationError):
        assert one.response.status_code == other.response.status_code
        assert one.response.headers == other.response.headers
        assert one.response.content == other.response.content
        assert one.response.request.url == other.response.request.url
    if isinstance(one, APIStatusError):
        assert (one.headers, one.request_id) == (other.headers, other.request_id)
        assert (one.method, one.url) == (other.method, other.url)


def test_none_is_forgotten() -> None:
    kinds = {
        one
        for one in vars(errors).values()
        if isinstance(one, type) and issubclass(one, SDKError) and one is not SDKError
    }
    left = kinds - {type(error) for error in ERRORS}
    assert {one.__name__ for one in left} == {"WebhookError", "WebhookVerificationError"}


@pytest.mark.parametrize("how", COPIES)
@pytest.mark.parametrize("error", ERRORS, ids=lambda error: type(error).__name__)
def test_a_copy(error: SDKError, how: str) -> None:
    same(COPIES[how](error), error)


@pytest.mark.parametrize("how", COPIES)
def test_what_was_added_to_an_error_stays(how: str) -> None:
    error: Any = status_error(response(404), BODY)
    error.add_note("while dialling")
    error.mine = {"a": 1}
    again = COPIES[how](error)
    same(again, error)
    assert again.__notes__ == ["while dialling"] and again.mine == {"a": 1}


class Pet(Model):
    name: str


COMMAND: Operation[Any] = Operation(
    "POST",
    "/x",
    auth=(("b",), ()),
    body=Body("application/json"),
    returns={"200": Returns("application/json", Pet)},
)


def refused(request: httpx.Request) -> httpx.Response:
    raise httpx.ConnectError("refused", request=request)


def slow(request: httpx.Request) -> httpx.Response:
    raise httpx.ReadTimeout("slow", request=request)


SERVERS: dict[str, Callable[[httpx.Request], httpx.Response]] = {
    "refuses": lambda request: httpx.Response(422, json=BODY, headers={"x-request-id": "r"}),
    "refuses in text": lambda request: httpx.Response(502, text="é"),
    "is not as documented": lambda request: httpx.Response(200, json=[]),
    "moves": lambda request: httpx.Response(307, headers={"location": "/v2/x"}),
    "is not there": refused,
    "is slow": slow,
}


@pytest.mark.parametrize("deadline", [None, 30.0])
@pytest.mark.parametrize("hook", [False, True])
@pytest.mark.parametrize("name", SERVERS)
@pytest.mark.parametrize("kind", ["sync", "async"])
def test_errors_of_a_client(kind: str, name: str, hook: bool, deadline: float | None) -> None:
    both = Both(kind)
    hooks = {"event_hooks": {"response": [both.hook(httpx.Response.raise_for_status)]}}
    with pytest.raises(APIError) as caught:
        both.call(
            COMMAND,
            SERVERS[name],
            http={"follow_redirects": True, "max_redirects": 2} | (hooks if hook else {}),
            auth={"b": Bearer("KEY")},
            given={"body": {"a": 1}},
            deadline=deadline,
        )
    for how in COPIES.values():
        same(how(caught.value), caught.value)
