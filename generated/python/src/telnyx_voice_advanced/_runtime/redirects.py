# @generated from templates/python/_runtime/redirects.py; edit that file, then run: make generate
"""Where a redirect leads to, without taking keys along to where they do not belong."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from .auth import Credential

if TYPE_CHECKING:
    import httpx


def onward(
    response: httpx.Response, home: httpx.URL, keys: Iterable[Credential]
) -> httpx.Request | None:
    """The request that a redirect leads to, if its answer is one to the request that was made.

    It is when the method stays, or when 303 says that all is done and the result is over there.
    Beyond the origin of `home` it carries none of the `keys`.
    """
    following = response.next_request
    if following is None:
        return None
    if following.method != response.request.method and response.status_code != 303:
        return None
    url = following.url
    if (url.scheme, url.host, url.port) == (home.scheme, home.host, home.port):
        return following
    return without(keys, following)


def without(keys: Iterable[Credential], request: httpx.Request) -> httpx.Request:
    """Take the keys out of a request that goes to another origin than the one they are for."""
    # cookies httpx drops by itself, and this one save where https follows http
    request.headers.pop("authorization", None)
    for key in keys:
        if key.location == "query" and key.name in request.url.params:
            request.url = request.url.copy_remove_param(key.name)
        elif key.location == "header":
            request.headers.pop(key.name, None)
    return request
