# @generated from templates/python/_runtime/redirects.py; edit that file, then run: make generate
"""Follows redirects without taking keys along to where they do not belong."""

from __future__ import annotations

from collections.abc import Generator, Iterable

import httpx

from .auth import Credential


def onward(response: httpx.Response) -> httpx.Request | None:
    """The request that a redirect leads to, if its answer is one to the request that was made.

    It is when the method stays, or when 303 says that all is done and the result is over there.
    """
    following = response.next_request
    same = following is not None and following.method == response.request.method
    return following if same or response.status_code == 303 else None


class Redirects(httpx.Auth):
    """Follows redirects as httpx does, but takes no key of ours along to another origin."""

    def __init__(self, home: httpx.URL, keys: Iterable[Credential]) -> None:
        self._home, self._keys = home, keys

    def auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response]:
        following: httpx.Request | None = request
        while following:
            url, home = following.url, self._home
            same = (url.scheme, url.host, url.port) == (home.scheme, home.host, home.port)
            for key in () if same else self._keys:
                if key.location == "query" and key.name in url.params:
                    following.url = url = url.copy_remove_param(key.name)
                elif key.location == "header" and key.name.lower() != "authorization":
                    following.headers.pop(key.name, None)  # that one, and cookies, httpx drops
            following = onward((yield following))
