# @generated from templates/python/_runtime/redact.py; edit that file, then run: make generate
"""Takes secrets out of what people get to read: logs and the messages of errors."""

from __future__ import annotations

import json
import re
from base64 import b64decode, b64encode
from collections.abc import Collection, Iterable, Iterator
from contextlib import suppress
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, quote, quote_plus

from .auth import Credential
from .decoding import load_json
from .models import is_list, is_object
from .values import encode_json

if TYPE_CHECKING:
    import httpx

HIDDEN = "***"
_SECRET = (
    r"(?i)passw|passphrase|^pwd$|secret|token|api.?key|credential|^auth$|authorization|cookie|"
    r"private.?key"
)
_IN_ADDRESS = (
    r"(?i)\b((?:sips?:|[a-z][a-z0-9+.-]*://)[^:@/?\s\"']*):([^@/?\s\"']+)@"  # its password
)
_SHORTEST = 3  # what is shorter would be found everywhere


def by_name(data: Any) -> Any:
    """Return JSON data with `***` for each value whose name says that it is a secret."""
    if is_object(data):
        return {k: HIDDEN if _is_secret(k, v, data) else by_name(v) for k, v in data.items()}
    if isinstance(data, str):
        return re.sub(_IN_ADDRESS, rf"\1:{HIDDEN}@", data)
    return [by_name(item) for item in data] if is_list(data) else data


def headers(given: httpx.Headers, credentials: Iterable[Credential]) -> dict[str, str]:
    """Return headers with `***` for each that is a secret, or holds a credential."""
    names = {one.name.lower() for one in credentials if one.location == "header"}
    return {
        name: HIDDEN if name in names or re.search(_SECRET, name) else value
        for name, value in given.items()
    }


def known(request: httpx.Request, credentials: Iterable[Credential]) -> list[str]:
    """Return the secrets that are known to be in a request, in all their forms, longest first."""
    found = {secret for one in credentials for secret in one.secrets}
    found.update(_carried(request))
    with suppress(ValueError, RuntimeError):  # it is no such text, or not in memory
        form = "form-urlencoded" in request.headers.get("content-type", "")
        content = request.content
        found.update(_named(parse_qs(content.decode()) if form else load_json(content)))
    forms = {form for secret in found if len(secret) >= _SHORTEST for form in _forms(secret)}
    return sorted(forms, key=lambda form: (-len(form), form))


def said_of(request: httpx.Request, data: Any) -> Any:
    """Return data, or text, that may repeat what was sent in a request, without its secrets."""
    return by_value(data, known(request, ()))


def by_value(data: Any, secrets: Collection[str]) -> Any:
    """Return data, or text, with `***` for each of the secrets that occurs in it."""
    try:
        return _by_value(data, secrets)
    except RecursionError:  # nested so deeply, it is better taken as text
        return _by_value(encode_json(data).decode(), secrets)


def _by_value(data: Any, secrets: Collection[str]) -> Any:
    if isinstance(data, str):
        for secret in secrets:
            data = data.replace(secret, HIDDEN)
        return data
    if is_object(data):
        return {_by_value(k, secrets): _by_value(v, secrets) for k, v in data.items()}
    return [_by_value(item, secrets) for item in data] if is_list(data) else data


def _is_secret(name: str, value: object, data: dict[str, Any]) -> bool:
    """Say whether a property of an object is a secret; lists of headers have `name` and `value`."""
    said = str(data.get("name")) if name == "value" else name
    return value is not None and re.search(_SECRET, said) is not None


def _named(data: object, within: bool = False) -> Iterator[str]:
    """Yield the texts that have the name of a secret, or are part of what has."""
    if isinstance(data, str):
        yield from (data,) if within else (found[1] for found in re.findall(_IN_ADDRESS, data))
    elif is_object(data):
        for name, value in data.items():
            yield from _named(value, within or _is_secret(name, value, data))
    elif is_list(data):
        for item in data:
            yield from _named(item, within)


def _carried(request: httpx.Request) -> Iterator[str]:
    """Yield the secrets that a caller has put into the URL, or into the headers."""
    yield request.url.password
    yield from _named(parse_qs(request.url.query.decode("ascii", "replace")))
    for name, value in request.headers.items():
        if name.endswith("authorization"):
            yield from (value, value.partition(" ")[2])
            with suppress(ValueError):
                yield b64decode(value.partition(" ")[2]).decode().partition(":")[2]
        elif re.search(_SECRET, name) and name != "cookie":
            yield value


def _forms(secret: str) -> Iterator[str]:
    """Yield a secret as it is, and as it looks in a URL, in JSON, in Python and in base64."""
    yield secret
    yield from (quote(secret, "", errors="replace"), quote_plus(secret, errors="replace"))
    yield from (json.dumps(secret)[1:-1], json.dumps(secret, ensure_ascii=False)[1:-1])
    data = secret.encode(errors="replace")
    yield from (repr(secret)[1:-1], repr(data)[2:-1], b64encode(data).decode())
