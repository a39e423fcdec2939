"""What requests carry for each kind of security scheme, alone, together and in place of another."""

from collections.abc import Callable
from types import ModuleType
from typing import Any

import httpx
import pytest

Load = Callable[[str], ModuleType]
ALL = {
    **{"bearer": "b", "basic_username": "u", "basic_password": "p", "key": "k", "other": "o"},
    **{"cookie": "c", "oidc": "i", "code": "a", "custom": "result=1", "whole": "Token w"},
}


class Door:
    """A client, and the requests that it sends."""

    def __init__(self, package: ModuleType) -> None:
        self.package, self.sent = package, list[httpx.Request]()

    def answer(self, request: httpx.Request) -> httpx.Response:
        self.sent.append(request)
        return httpx.Response(204)

    def open(self, method: str, *, http: Any = (), **secrets: str) -> dict[str, str]:
        """Call an operation, and return what came with its request that proves who calls."""
        client = httpx.Client(transport=httpx.MockTransport(self.answer), **dict(http))
        getattr(self.package.Kinds(http_client=client, **secrets).doors, method)()
        (request,) = self.sent
        names = ("authorization", "x-other", "cookie")
        found = {name: request.headers[name] for name in names if name in request.headers}
        return found | dict(request.url.params)


@pytest.fixture
def door(generated: Load) -> Door:
    return Door(generated("asks_for_every_kind_of_security"))


@pytest.mark.parametrize(
    ("method", "secrets", "carried"),
    [
        ("inherited", ALL, {"authorization": "Bearer b"}),
        ("nothing", ALL, {}),
        ("nothing", {}, {}),
        ("optional", ALL, {"authorization": "Bearer b"}),
        ("optional", {}, {}),
        (
            "both",
            ALL,
            {"authorization": "Bearer b", "key": "k", "cookie": "sid=c", "x-other": "o"},
        ),
        ("either", ALL, {"authorization": "Basic dTpw"}),
        ("either", {"basic_username": "u", "key": "k"}, {"key": "k"}),
        ("either", {"bearer": "b"}, {"authorization": "Bearer b"}),
        ("oidc", ALL, {"authorization": "Bearer i"}),
        ("code", ALL, {"authorization": "Bearer a"}),
        ("custom", ALL, {"authorization": "HOBA result=1"}),
        ("certificate", {}, {}),
        ("certificate_and_key", ALL, {"key": "k"}),
        ("whole", ALL, {"authorization": "Token w"}),
        ("unknown", {}, {}),
        ("unknown", ALL, {"key": "k"}),
    ],
)
def test_what_a_request_carries(
    door: Door, method: str, secrets: dict[str, str], carried: dict[str, str]
) -> None:
    assert door.open(method, **secrets) == carried


@pytest.mark.parametrize(
    ("method", "given", "told"),
    [
        ("inherited", {"key"}, "needs credentials; none were given: bearer or KINDS_BEARER"),
        ("both", {"bearer", "key", "cookie"}, "other or KINDS_OTHER"),
        ("either", {"basic_password", "cookie"}, "basic_username or KINDS_BASIC_USERNAME and"),
        ("certificate_and_key", {"bearer"}, "none were given: key or KINDS_KEY"),
        ("digest", {*ALL}, "an http_client with an auth for digest"),
    ],
)
def test_what_is_missing_is_told_before_anything_is_sent(
    door: Door, method: str, given: set[str], told: str
) -> None:
    with pytest.raises(door.package.MissingCredentialsError, match=told):
        door.open(method, **{name: ALL[name] for name in given})
    assert door.sent == []


def test_digest_is_for_the_http_client(door: Door) -> None:
    door.open("digest", http={"auth": httpx.DigestAuth("u", "p")})
    assert "authorization" not in door.sent[0].headers  # the server has asked for nothing yet


def test_the_auth_of_the_http_client_goes_before_ours(door: Door) -> None:
    carried = door.open("inherited", http={"auth": ("x", "y")}, bearer="b")
    assert carried == {"authorization": "Basic eDp5"}


def test_a_header_of_the_http_client_goes_before_ours(door: Door) -> None:
    theirs = {"headers": {"Authorization": "Bearer t"}}
    assert door.open("inherited", http=theirs, bearer="b") == {"authorization": "Bearer t"}


@pytest.mark.parametrize("name", ["bearer", "custom", "whole", "other", "cookie"])
def test_a_secret_that_no_header_can_carry_is_refused_unseen(door: Door, name: str) -> None:
    with pytest.raises(ValueError, match=f"{name} or KINDS_{name.upper()}") as caught:
        door.open("nothing", **{name: "sec\nret"})
    assert "sec" not in str(caught.value)
