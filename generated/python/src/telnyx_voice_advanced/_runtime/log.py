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
        _details(f"{place(request)}: try {attempts.retries + 1}", request, request, credentials)


def answered(
    response: httpx.Response, attempts: Attempts, credentials: Iterable[Credential]
) -> None:
    """Note an answer."""
    if LOGGER.isEnabledFor(logging.INFO):
        request, took = response.request, attempts.elapsed()
        found = response.headers.get("x-request-id")
        known = f", request id {found}" if found else ""
        what = f"{place(request)}: {response.status_code}"
        LOGGER.info("%s after %.3f s, try %s%s", what, took, attempts.retries + 1, known)
        if LOGGER.isEnabledFor(logging.DEBUG):
            _details(f"{place(request)}: answer", response, request, [*credentials])


def failed(
    request: httpx.Request,
    attempts: Attempts,
    error: Exception,
    credentials: Iterable[Credential],
) -> None:
    """Note that no answer came."""
    if LOGGER.isEnabledFor(logging.INFO):
        hidden = redact.known(request, credentials)
        reason = redact.by_value(f"{type(error).__name__}: {error}", hidden)
        what = f"{place(request)}: {reason}"
        LOGGER.info("%s after %.3f s, try %s", what, attempts.elapsed(), attempts.retries + 1)


def repeating(request: httpx.Request, attempts: Attempts, pause: float) -> None:
    """Note that a request goes out again."""
    LOGGER.info(
        "%s: again in %.3f s, retry %s of %s",
        place(request),
        pause,
        attempts.retries,
        attempts.max_retries,
    )


def _details(
    what: str,
    message: httpx.Request | httpx.Response,
    request: httpx.Request,
    credentials: list[Credential],
) -> None:
    hidden = redact.known(request, credentials)
    headers = redact.by_value(redact.headers(message.headers, credentials), hidden)
    LOGGER.debug("%s, headers %s, body %s", what, headers, redact.by_value(_body(message), hidden))


def _body(message: httpx.Request | httpx.Response) -> str:
    try:
        content = message.content
    except RuntimeError:  # it is streamed
        return "not read"
    try:
        text = encode_json(redact.by_name(load_json(content))).decode()
    except (DecodeError, TypeError, ValueError):
        return f"of {len(content)} bytes"
    return text if len(text) <= _LONGEST else text[:_LONGEST] + "…"
