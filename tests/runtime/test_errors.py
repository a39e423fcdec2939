"""The error tree and what its members say."""

# mypy: disable-error-code="import-not-found, misc, valid-type, unused-ignore"

from __future__ import annotations

import httpx
import pytest
from client_runtime import errors
from client_runtime.errors import APIStatusError, ErrorDetail, details, status_error
from hypothesis import given, strategies as st

REQUEST = httpx.Request("POST", "https://user:pw@api.example/v2/x/actions/refer?api_key=SECRET#f")
BODY = {
    "errors": [
        {
            "code": 90018,
            "title": "Call has already ended",
            "detail": "This call is no longer active.",
            "source": {"pointer": "/sip_address", "parameter": "p"},
            "meta": {"url": "https://docs"},
        }
    ]
}


def response(status: int) -> httpx.Response:
    return httpx.Response(status, headers={"x-request-id": "r1"}, request=REQUEST)


@pytest.mark.parametrize(
    ("status", "name"),
    [
        (302, "APIStatusError"),
        (400, "BadRequestError"),
        (401, "AuthenticationError"),
        (402, "APIStatusError"),
        (403, "PermissionDeniedError"),
        (404, "NotFoundError"),
        (409, "ConflictError"),
        (418, "APIStatusError"),
        (422, "UnprocessableEntityError"),
        (429, "RateLimitError"),
        (500, "InternalServerError"),
        (503, "InternalServerError"),
        (599, "InternalServerError"),
    ],
)
def test_each_status_has_its_class(status: int, name: str) -> None:
    assert type(status_error(response(status), None)).__name__ == name


def test_the_tree_is_the_one_in_the_docstring() -> None:
    parents: list[type] = [errors.SDKError]
    for line in (errors.__doc__ or "").splitlines()[3:]:
        depth = line.index("── ") // 4 + 1
        kind = getattr(errors, line.split("── ")[1].split()[0])
        assert kind.__base__ is parents[depth - 1]
        parents[depth:] = [kind]
    assert issubclass(errors.SDKError, Exception)


def test_a_status_error_says_what_happened_and_no_secret() -> None:
    error = status_error(response(422), BODY)
    assert str(error) == (
        "422 POST https://api.example/v2/x/actions/refer: "
        "90018 Call has already ended: This call is no longer active."
    )
    assert error.status_code == 422 and error.body is BODY and error.request_id == "r1"
    assert (error.method, error.url) == ("POST", "https://api.example/v2/x/actions/refer")
    assert error.headers["X-Request-Id"] == "r1" and error.request is REQUEST
    assert error.errors == [
        ErrorDetail(
            code="90018",
            title="Call has already ended",
            detail="This call is no longer active.",
            pointer="/sip_address",
            parameter="p",
            meta={"url": "https://docs"},
        )
    ]
    for shown in (str(error), repr(error), error.url):
        assert "SECRET" not in shown and "pw" not in shown


def test_messages_without_an_errors_list() -> None:
    assert str(status_error(response(500), "boom")).endswith(": boom")
    assert str(status_error(response(500), None)).endswith(": Internal Server Error")
    assert str(status_error(response(500), {"message": "no"})).endswith(": {'message': 'no'}")
    assert len(str(status_error(response(500), "x" * 5000))) < 600


def test_constructors_are_those_of_the_official_package() -> None:
    error = APIStatusError("m", response=response(400), body=BODY)
    assert str(error) == error.message == "m" and error.errors[0].code == "90018"
    assert str(errors.APIConnectionError(request=REQUEST)) == "Connection error."
    assert errors.APIConnectionError(message="m", request=REQUEST).body is None
    timeout = errors.APITimeoutError(REQUEST)
    assert str(timeout) == "Request timed out. (POST https://api.example/v2/x/actions/refer)"
    invalid = errors.APIResponseValidationError(response(200), {"a": 1})
    assert invalid.status_code == 200 and invalid.body == {"a": 1}
    assert str(invalid) == "Data returned by API invalid for expected schema."


JSON = st.recursive(
    st.none() | st.integers() | st.text(),
    lambda inner: st.lists(inner)
    | st.dictionaries(st.sampled_from(["errors", "code", "source", "meta", "title"]), inner),
)


@given(JSON)
def test_no_body_is_too_odd(body: object) -> None:
    for shape in (
        body,
        {"errors": body},
        {"errors": [body]},
        {"errors": [{"source": body, "meta": body}]},
    ):
        assert all(isinstance(one, ErrorDetail) for one in details(shape))
        assert str(status_error(response(400), shape))
