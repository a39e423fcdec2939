"""Where requests go: the servers of a document, and what a client is told of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Set
from dataclasses import dataclass
from types import MappingProxyType
from urllib.parse import urlsplit

from generator import ir


@dataclass(frozen=True, slots=True)
class Servers:
    """The server of most operations, and the URLs of those that some have for themselves.

    The usual one is the first of the document's, where its URL is whole. A document that names
    servers only at its operations, as some do, has the one that most of them name; the order in
    which they come decides nothing.
    """

    usual: ir.Server | None
    own: Mapping[str, str]

    @property
    def variables(self) -> tuple[ir.ServerVariable, ...]:
        """What a client may say of the usual server."""
        return self.usual.variables if self.usual is not None else ()

    @property
    def url(self) -> str:
        """The usual URL with the defaults of its variables; empty where there is none."""
        return server_url((self.usual,)) if self.usual is not None else ""

    @property
    def are_simple(self) -> bool:
        """Whether one URL is all that there is to know."""
        return not (self.variables or self.own)


def servers_of(api: ir.Api) -> Servers:
    """What the client of an API has to know of its servers."""
    usual = _usual(api)
    own = {each.id: _own(each, usual) for each in api.operations}
    return Servers(usual, MappingProxyType({id_: url for id_, url in own.items() if url}))


def _usual(api: ir.Api) -> ir.Server | None:
    if api.servers and api.servers[0].url not in ("", "/"):
        return api.servers[0] if server_url(api.servers) else None
    own = [each.servers[0] for each in api.operations if each.own_servers and each.servers]
    count = Counter(each.url for each in own if server_url((each,)))
    if not count or len(own) < len(api.operations):
        return None
    url = min(count, key=lambda url: (-count[url], url))
    return next(each for each in own if each.url == url)


def _own(operation: ir.Operation, usual: ir.Server | None) -> str:
    """The URL of an operation's own server; empty where that is the usual one.

    A variable that the usual server has too keeps its place in it: the client knows its value.
    """
    if not (operation.own_servers and operation.servers):
        return ""
    own = operation.servers[0]
    if usual is not None and own.url.rstrip("/") == usual.url.rstrip("/"):
        return ""
    shared = {each.name for each in usual.variables} if usual is not None else set[str]()
    if "{" in _filled(own, set()):
        return ""
    return _filled(own, shared).rstrip("/") or "/"


def server_path(servers: tuple[ir.Server, ...]) -> str:
    """The path of a first server that is given without a host: `/api/v1`."""
    url = servers[0].url.rstrip("/") if servers else ""
    return url if url.startswith("/") and "{" not in url else ""


def server_url(servers: tuple[ir.Server, ...]) -> str:
    """The first server's URL with the defaults of its variables; empty when it is not absolute."""
    url = _filled(servers[0], set()).rstrip("/") if servers else ""
    return url if _is_whole(url) else ""


def _filled(server: ir.Server, open_: Set[str]) -> str:
    url = server.url
    for variable in server.variables:
        if variable.name not in open_:
            url = url.replace(f"{{{variable.name}}}", variable.default)
    return url


def _is_whole(url: str) -> bool:
    if not url.startswith(("https://", "http://")) or "{" in url:
        return False
    try:
        host = urlsplit(url).hostname or ""
    except ValueError:
        return False
    return bool(host) and not host.startswith(".") and ".." not in host
