# @generated from templates/python/_runtime/response.py; edit that file, then run: make generate
"""Reads responses: pure functions from an answer to what was promised, or to an error."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, TypeVar

from . import redact
from .decoding import DecodeError, decode
from .errors import APIResponseValidationError, place
from .library import is_response
from .operation import Operation, Returns
from .values import is_json

if TYPE_CHECKING:
    import httpx

T = TypeVar("T")


def promise(type_: Any) -> Returns:
    """Return the promise of something that a caller asks for: text and bytes are taken as sent."""
    if type_ is None or type_ is type(None):
        return Returns()
    as_sent = type_ in (str, bytes) or is_response(type_)
    return Returns("" if as_sent else "application/json", type_)


def succeeded(operation: Operation[Any], response: httpx.Response) -> bool:
    """Say whether an answer is a success, or a redirect that the operation promises."""
    code = response.status_code
    return 200 <= code < 300 or (300 <= code < 400 and str(code) in operation.returns)


def parse(operation: Operation[T], response: httpx.Response, *, strict: bool = False) -> T:
    """Return what a good answer holds; if `strict`, it must be all that was promised."""
    value: T = _read(_promised(operation, response), response, strict)
    return value


def plain_body(response: httpx.Response) -> object | None:
    """Return the body as plain data: JSON, otherwise text; None when there is none to read."""
    try:
        content = response.content
    except RuntimeError:  # the caller's own hook raised before the body was read
        return None
    try:
        return decode(object, content)
    except DecodeError:
        return _text(response).strip() or None


def _text(response: httpx.Response) -> str:
    """Return the body as text, also where the server names a charset that is none."""
    try:
        return response.text
    except (AssertionError, LookupError, TypeError, ValueError):  # as codecs of no text raise
        return response.content.decode("utf-8", "replace")


def _promised(operation: Operation[Any], response: httpx.Response) -> Returns | None:
    returns, code = operation.returns, str(response.status_code)
    if code in returns and len(returns[code]) == 1:
        return returns[code][0]
    first = next((code for code in returns if code[0] == "2"), "")
    for key in (code, f"{code[0]}XX", f"{code[0]}xx", "default", first):
        if key in returns:
            choices = returns[key]
            return choices[0] if len(choices) == 1 else _by_media(choices, _media(response))
    return None


def _by_media(choices: Sequence[Returns], media: str) -> Returns:
    def distance(choice: Returns) -> int:
        promised = choice.media.partition(";")[0].strip().lower()
        family, star, _ = promised.partition("*")
        same_family = bool(family and star) and media.startswith(family)
        tests = (promised == media, is_json(promised) and is_json(media), same_family, bool(star))
        return tests.index(True) if True in tests else len(tests)

    return min(choices, key=distance) if media else choices[0]


def _read(promised: Returns | None, response: httpx.Response, strict: bool) -> Any:
    if promised is None or promised.type is None:
        return None
    type_ = promised.type
    anything = not promised.media or "*" in promised.media
    if anything and is_response(type_):
        return response
    kind = _media(response) if anything else ""
    free = anything and type_ in (Any, object)  # the answer's own media type tells what it is
    as_json = type_ is not str and not (free and kind) if anything else is_json(promised.media)
    if type_ is not bytes and (as_json or (free and is_json(kind))):
        try:
            if not response.content:
                raise DecodeError("JSON is promised, the body is empty")
            return decode(type_, response.content, strict=strict)
        except DecodeError as error:
            if free and not kind:
                return response.content
            request, kind = response.request, _media(response) or "no content type"
            reason = redact.said_of(request, str(error))
            message = f"{response.status_code} {place(request)}: {reason} ({kind})"
            body = redact.said_of(request, plain_body(response))
            cause = error if reason == str(error) else None
            raise APIResponseValidationError(response, body, message=message) from cause
    if type_ is str and "*" in promised.media and is_json(kind):
        data = plain_body(response)
        return data if isinstance(data, str) else _text(response)
    return _text(response) if type_ is str or (free and kind[:5] == "text/") else response.content


def _media(response: httpx.Response) -> str:
    media: str = response.headers.get("content-type", "")
    return media.partition(";")[0].strip().lower()
