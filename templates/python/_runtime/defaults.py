# @generated from templates/python/_runtime/defaults.py; edit that file, then run: make generate
"""What a client uses where nothing else is said, under the names that other packages have."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import library
from .settings import DEFAULT_LIMITS, DEFAULT_RETRIES, DEFAULT_TIMEOUT as SECONDS

if TYPE_CHECKING:
    import httpx
else:
    httpx = library.default()

Timeout = httpx.Timeout
DEFAULT_TIMEOUT = httpx.Timeout(**SECONDS)
DEFAULT_CONNECTION_LIMITS = httpx.Limits(**DEFAULT_LIMITS)
DEFAULT_MAX_RETRIES = DEFAULT_RETRIES
_SETTINGS: dict[str, Any] = {
    "timeout": DEFAULT_TIMEOUT,
    "limits": DEFAULT_CONNECTION_LIMITS,
    "follow_redirects": True,
}


class DefaultHttpxClient(httpx.Client):
    """An `httpx.Client` with the settings of a client's own, save those that are given here."""

    def __init__(self, **settings: Any) -> None:
        super().__init__(**_SETTINGS | settings)


class DefaultAsyncHttpxClient(httpx.AsyncClient):
    """An `httpx.AsyncClient` with the settings of a client's own, save those given here."""

    def __init__(self, **settings: Any) -> None:
        super().__init__(**_SETTINGS | settings)
