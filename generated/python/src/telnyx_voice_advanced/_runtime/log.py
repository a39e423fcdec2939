# @generated from templates/python/_runtime/log.py; edit that file, then run: make generate
"""Says what the client does, by the standard `logging`, without any secret.

INFO has a line for each answer, failure and repetition. DEBUG adds headers and bodies.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable
from typing import TYPE_CHECKING

from . import redact
from .auth import Credential
from .decoding import DecodeError, load_json
from .errors import place
from .retry import Attempts
from .values import encode_json

if TYPE_CHECKING:
    import httpx

LOGGER = logging.getLogger(__name__.partition("._runtime")[0])
LEVELS = ("debug", "info", "warning", "error")
_LONGEST = 4_000  # characters of a body


def configure(variable: str, level: str | None) -> None:
    """Switch the log on, as an environment variable asks for it."""
    if not level:
        return
    logging.basicConfig(format="%(asctime)s %(name)s %(levelname)s %(message)s")
    if level.lower() in LEVELS:
        LOGGER.setLevel(level.upper())
    else:
        LOGGER.warning("%s is %r, not one of: %s", variable, level, ", ".join(LEVELS))


def sending(request: httpx.Request, attempts: Attempts, credentials: Iterable[Credential]) -> None:
    """Note a request that goes out."""
    if LOGGER.isEnabledFor(logging.DEBUG):
        credentials = [*credentials]
        hidden = redact.known(request, credentials)
        _details(f"{place(request)}: try {attempts.retries + 1}", request, hidden, credentials)


def answered(
    response: httpx.Response, attempts: Attempts, credentials: Iterable[Credential]
) -> None:
    """Note an answer."""
    if LOGGER.isEnabledFor(logging.INFO):
        credentials = [*credentials]
        sent = response.history[0].request if response.history else response.request
        hidden, where = redact.known(sent, credentials), place(response.request)
        found = redact.by_value(response.headers.get("x-request-id"), hidden)
        known = f", request id {found}" if found else ""
        what = f"{redact.by_value(where, hidden)}: {response.status_code}"
        took = attempts.elapsed()
        LOGGER.info("%s after %.3f s, try %s%s", what, took, attempts.retries + 1, known)
        if LOGGER.isEnabledFor(logging.DEBUG):
            _details(f"{where}: answer", response, hidden, credentials)


def failed(
    request: httpx.Request,
    attempts: Attempts,
    error: Exception,
    credentials: Iterable[Credential],
) -> None:
    """Note that no answer came."""
    if LOGGER.isEnabledFor(logging.INFO):
        hidden = redact.known(request, credentials)
        reason = f"{place(request)}: {type(error).__name__}: {error}"
        what = redact.by_value(reason, hidden)
        LOGGER.info("%s after %.3f s, try %s", what, attempts.elapsed(), attempts.retries + 1)


def repeating(request: httpx.Request, attempts: Attempts, pause: float) -> None:
    """Note that a request goes out again."""
    if LOGGER.isEnabledFor(logging.INFO):
        again, most = attempts.retries, attempts.max_retries
        LOGGER.info("%s: again in %.3f s, retry %s of %s", place(request), pause, again, most)


def _details(
    what: str,
    message: httpx.Request | httpx.Response,
    hidden: list[str],
    credentials: list[Credential],
) -> None:
    headers = redact.by_value(redact.headers(message.headers, credentials), hidden)
    what, body = redact.by_value(what, hidden), _body(message, hidden)
    LOGGER.debug("%s, headers %s, body %s", what, headers, body)


def _body(message: httpx.Request | httpx.Response, hidden: list[str]) -> str:
    try:
        content = message.content
    except RuntimeError:  # it is streamed
        return "not read"
    try:
        shown = redact.by_value(redact.by_name(load_json(content)), hidden)
        text = encode_json(shown).decode()
    except (DecodeError, RecursionError, TypeError, ValueError):
        return f"of {len(content)} bytes"
    return text if len(text) <= _LONGEST else text[:_LONGEST] + "…"
