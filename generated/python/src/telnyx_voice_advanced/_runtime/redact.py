# @generated from templates/python/_runtime/redact.py; edit that file, then run: make generate
"""Takes secrets out of what people get to read: logs and the messages of errors."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from .auth import Credential
from .decoding import DecodeError, load_json
from .models import is_list, is_object

if TYPE_CHECKING:
    import httpx

HIDDEN = "***"
_SECRET = re.compile(
    r"passw|passphrase|secret|token|api.?key|credential|authorization|cookie|private.?key", re.I
)
_SHORTEST = 3  # what is shorter would be found everywhere


def by_name(data: Any) -> Any:
    """Return JSON data with `***` for each value whose name says that it is a secret."""
    if is_object(data):
        return {k: HIDDEN if _is_secret(k, v) else by_name(v) for k, v in data.items()}
    return [by_name(item) for item in data] if is_list(data) else data


def headers(given: httpx.Headers, credentials: Iterable[Credential]) -> dict[str, str]:
    """Return headers with `***` for each that is a secret, or holds a credential."""
    names = {one.name.lower() for one in credentials if one.location == "header"}
    return {
        name: HIDDEN if name in names or _SECRET.search(name) else value
        for name, value in given.items()
    }


def known(request: httpx.Request, credentials: Iterable[Credential]) -> list[str]:
    """Return the secrets that are known to be in a request, the longest first."""
    found = {secret for one in credentials for secret in one.secrets}
    with suppress(DecodeError, RuntimeError):  # it is no JSON, or not in memory
        found.update(_named(load_json(request.content)))
    return sorted((each for each in found if len(each) >= _SHORTEST), key=len, reverse=True)


def by_value(data: Any, secrets: Collection[str]) -> Any:
    """Return data, or text, with `***` for each of the secrets that occurs in it."""
    if isinstance(data, str):
        for secret in secrets:
            data = data.replace(secret, HIDDEN)
        return data
    if is_object(data):
        return {by_value(k, secrets): by_value(v, secrets) for k, v in data.items()}
    return [by_value(item, secrets) for item in data] if is_list(data) else data


def _is_secret(name: str, value: object) -> bool:
    return value is not None and _SECRET.search(name) is not None


def _named(data: object) -> Iterator[str]:
    if is_object(data):
        for name, value in data.items():
            if isinstance(value, str) and _SECRET.search(name):
                yield value
            else:
                yield from _named(value)
    elif is_list(data):
        for item in data:
            yield from _named(item)
