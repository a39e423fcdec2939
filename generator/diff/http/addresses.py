"""Where requests go: what a path is together with the URL of its server."""

from __future__ import annotations

import re
from collections.abc import Sequence

from generator import ir
from generator.grammar import path_shape

_HOST = re.compile(r"([a-zA-Z][a-zA-Z0-9+.-]*:)?//[^/]*")


def address(operation: ir.Operation) -> str:
    """The path of a request from its root on, without the names of its parameters."""
    url = operation.servers[0].url if operation.servers else ""
    return path_shape(_HOST.sub("", url, count=1).rstrip("/") + operation.origin)


def host(url: str) -> str:
    found = _HOST.match(url)
    return found[0] if found is not None else ""


def moved(pairs: Sequence[tuple[ir.Operation, ir.Operation]]) -> bool:
    """Whether servers say what paths said before, or paths what servers said."""
    return any(path_shape(one.origin) != path_shape(other.origin) for one, other in pairs) and all(
        address(one) == address(other) for one, other in pairs
    )
