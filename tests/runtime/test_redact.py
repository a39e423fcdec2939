"""What is a secret, and how it is taken out: pure functions."""

# mypy: disable-error-code="import-not-found, misc, valid-type, unused-ignore"

from __future__ import annotations

import json
from base64 import b64encode
from typing import Any
from urllib.parse import quote, quote_plus

import httpx
import pytest
from client_runtime import redact
from client_runtime.auth import ApiKey, Basic, Bearer
from hypothesis import given, strategies as st

SECRETS = [
    *("password", "sip_auth_password", "new-passphrase", "PASSWD", "client_secret", "Secret"),
    *("token", "refresh_token", "api_key", "apiKey", "X-Api-Key", "Authorization", "Set-Cookie"),
    *("credentials", "private_key", "privateKey", "pwd", "PWD", "auth", "Auth"),
]
HARMLESS = ["to", "command_id", "sip_address", "sip_auth_username", "key", "pass", "author", ""]
HARMLESS += ["pwds", "cpwd", "oauth", "authority", "value", "name"]


@pytest.mark.parametrize("name", SECRETS)
@pytest.mark.parametrize("value", ["hunter22", 12345678, ["hunter22"], {"a": "hunter22"}, True, ""])
def test_a_secret_is_known_by_its_name(name: str, value: object) -> None:
    for data in ({name: value}, [[{name: value}]], {"a": {"b": [{name: value}]}}):
        shown = json.dumps(redact.by_name(data))
        assert json.dumps({name: redact.HIDDEN}) in shown and "hunter22" not in shown


@pytest.mark.parametrize("name", HARMLESS)
def test_other_names_are_not_secret(name: str) -> None:
    data = {name: ["x", 1, None, {"a": 1.5}]}
    assert redact.by_name(data) == data


@pytest.mark.parametrize("data", [None, 5, "text", [], {}, {"password": None}])
def test_what_has_no_secret_stays(data: object) -> None:
    assert redact.by_name(data) == data == redact.by_value(data, ["hunter22"])


ADDRESSES = {
    "sip:bob:{}@host": "sip:bob:***@host",
    "SIPS:bob:{}@host:5061;transport=tls": "SIPS:bob:***@host:5061;transport=tls",
    "https://user:{}@host/x?y=1": "https://user:***@host/x?y=1",
    "redis://:{}@host:6379/0": "redis://:***@host:6379/0",
    "call <sip:bob:{}@host> or sip:ann:{}@host": "call <sip:bob:***@host> or sip:ann:***@host",
}


@pytest.mark.parametrize("address", ADDRESSES)
def test_the_password_in_an_address(address: str) -> None:
    text, shown = address.format("hunter22", "hunter22"), ADDRESSES[address]
    for wrap in (lambda one: one, lambda one: [one], lambda one: {"to": [{"a": one}]}):
        assert redact.by_name(wrap(text)) == wrap(shown)
    assert "hunter22" in known(json={"sip_address": text})
    assert redact.by_value(f"no {text}", known(json=[text])) == f"no {shown}"


@pytest.mark.parametrize(
    "text",
    [
        *("sip:bob@host", "sip:bob@host:5060", "sip:host:5060", "bob:hunter22@host"),
        *("https://user@host", "https://host:8080/a@b", "https://host/a:b@c", "https://h?a:b@c"),
        *("at 12:30@x", "see: me@host", "tel:+4930:1", "mailto:bob@host", 'a "sip:b":c@d', ""),
    ],
)
def test_what_is_no_password_in_a_text(text: str) -> None:
    for data in (text, [text], {"to": text}):
        assert redact.by_name(data) == data
    assert known(json={"to": text}) == []


@pytest.mark.parametrize("name", ["X-Auth-Token", "Authorization", "X-Api-Key", "pwd"])
def test_lists_of_names_and_values(name: str) -> None:
    data = {"custom_headers": [{"name": name, "value": "hunter22"}, {"name": "A", "value": "x"}]}
    assert redact.by_name(data) == {
        "custom_headers": [{"name": name, "value": "***"}, {"name": "A", "value": "x"}]
    }
    assert known(json=data)[-1:] == ["hunter22"] and "x" not in known(json=data)


@pytest.mark.parametrize("name", ["X-Mine", None, 5, "", ["a"]])
def test_lists_of_harmless_names_and_values(name: object) -> None:
    data = [{"name": name, "value": ["a"]}, {"value": "b"}]
    assert redact.by_name(data) == data and known(json=data) == []


def test_headers() -> None:
    given = httpx.Headers(
        [("Authorization", "Bearer S"), ("X-Mine", "S"), ("Cookie", "a=S"), ("Accept", "*/*")]
    )
    keys = [ApiKey("X-MINE", "header", "S"), ApiKey("accept", "query", "S")]
    assert redact.headers(given, keys) == {
        "authorization": "***",
        "x-mine": "***",
        "cookie": "***",
        "accept": "*/*",
    }


def known(credentials: tuple[Any, ...] = (), **request: Any) -> list[str]:
    sent = httpx.Request("POST", **({"url": "https://h/x"} | request))
    found: list[str] = redact.known(sent, credentials)
    return found


@pytest.mark.parametrize(
    ("request_", "secrets"),
    [
        ({"json": {"sip_auth_password": "hunter22"}}, {"hunter22"}),
        (
            {"json": [{"a": [{"tokens": ["hunter22", {"b": "hunter23"}]}]}]},
            {"hunter22", "hunter23"},
        ),
        ({"json": {"password": {"value": "hunter22", "n": 5}, "to": "x-ray"}}, {"hunter22"}),
        ({"headers": {"Authorization": "Bearer hunter22"}}, {"Bearer hunter22", "hunter22"}),
        ({"headers": {"Authorization": "hunter22"}}, {"hunter22"}),
        ({"headers": {"Proxy-Authorization": "Basic dTpodW50ZXIyMg=="}}, {"hunter22"}),
        ({"headers": {"X-Api-Key": "hunter22"}}, {"hunter22"}),
        ({"url": "https://user:hunter22@h/x"}, {"hunter22"}),
        ({"url": "https://h/x?to=x-ray&api_key=hunter%2022"}, {"hunter 22", "hunter%2022"}),
        ({"data": {"to": "x-ray", "password": ["hunter 22", "23"]}}, {"hunter 22", "hunter+22"}),
    ],
)
def test_secrets_of_a_request(request_: dict[str, Any], secrets: set[str]) -> None:
    assert secrets <= {*known(**request_)}
    assert not {"x-ray", "user", "h"} & {*known(**request_)}


@pytest.mark.parametrize(
    "request_",
    [
        {"content": b"{"},
        {"content": b"\xff\xfe"},
        {"content": b"\xff=1", "headers": {"content-type": "application/x-www-form-urlencoded"}},
        {"content": b"[" * 100_000},
        {"content": iter([b"x"])},
        {"headers": {"Authorization": b"Basic \xe9"}},
        {"headers": {"Authorization": "Basic /////w=="}},
        {"json": {"password": "pw", "token": ""}},
        {},
    ],
)
def test_there_may_be_none(request_: dict[str, Any]) -> None:
    assert not [one for one in known(**request_) if len(one) < 3]


def test_credentials_are_known_in_all_their_parts() -> None:
    assert "hunter22" in known((Bearer("hunter22"),))
    assert {"hunter22", "dTpodW50ZXIyMg=="} <= {*known((Basic("u", "hunter22"),))}
    assert "hunter22" in known((ApiKey("k", "cookie", "hunter22"),))
    assert not known((Bearer(None), ApiKey("k", "query", "")))


def test_the_longest_goes_first() -> None:
    found = known((Bearer("abcdef"), ApiKey("k", "query", "abcdefgh")))
    assert found == sorted(found, key=len, reverse=True)
    assert redact.by_value("abcdefgh abcdef", found) == "*** ***"


def test_values_are_found_wherever_they_are() -> None:
    data = {"a hunter22": ["is hunter22.", {"hunter22": 5}, None, 1.5]}
    assert redact.by_value(data, ["hunter22"]) == {"a ***": ["is ***.", {"***": 5}, None, 1.5]}
    assert redact.by_value("none", []) == "none"


@pytest.mark.parametrize("depth", [10, 300, 600, 900])
def test_deep_data_is_no_error(depth: int) -> None:
    text = "[" * depth + '"hunter22"' + "]" * depth
    shown = redact.by_value(json.loads(text), ["hunter22"])
    assert (shown if isinstance(shown, str) else json.dumps(shown)) == text.replace(
        "hunter22", "***"
    )


@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=8))
def test_a_secret_is_found_in_all_its_forms(secret: str) -> None:
    hidden = known(json={"password": secret})
    data = secret.encode()
    for form in (
        secret,
        quote(secret, ""),
        quote_plus(secret),
        json.dumps(secret)[1:-1],
        json.dumps(secret, ensure_ascii=False)[1:-1],
        repr(secret)[1:-1],
        repr(data)[2:-1],
        b64encode(data).decode(),
    ):
        assert redact.by_value({form: [form]}, hidden) == {"***": ["***"]}
