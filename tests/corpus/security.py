"""Whether a request shows the credentials that the document asks for."""

from __future__ import annotations

from typing import Any

import httpx

from tests.corpus.place import Place
from tests.corpus.reading import Operation, Reading
from tests.corpus.wire import Call

OWN = httpx.Auth()  # which proves nothing, but is there


def needs_own_auth(operation: Operation, document: Reading) -> bool:
    """Whether each way to prove oneself needs an HTTP client that does it, as for Digest."""
    needs = _needs(operation, document)
    return bool(needs) and all(any(_is_own(name, document) for name in need) for need in needs)


def _is_own(name: str, document: Reading) -> bool:
    scheme = document.root.get("components", "securitySchemes", name)
    said = scheme.value if scheme is not None else {}
    own = said.get("scheme", "") if said.get("type") == "http" else ""
    return str(own).lower() not in ("", "basic", "bearer")


def _needs(operation: Operation, document: Reading) -> Any:
    own = operation.place.value.get("security")
    return own if own is not None else document.root.value.get("security")


def allowed(call: Call, request: httpx.Request, document: Reading) -> bool:
    """Whether one of the documented alternatives of credentials is there."""
    needs = _needs(call.operation, document)
    return not needs or any(_satisfied(list(need), request, document) for need in needs)


def _satisfied(need: list[str], request: httpx.Request, document: Reading) -> bool:
    """Whether all schemes are there; of several in the one header of its kind one can be."""
    schemes = [(name, document.root.get("components", "securitySchemes", name)) for name in need]
    keys = [name for name, said in schemes if said is not None and said.value["type"] == "apiKey"]
    others = [name for name in need if name not in keys]
    proven = [name for name in need if _proves(name, request, document)]
    return {*keys} <= {*proven} and (not others or any(name in proven for name in others))


def _proves(name: str, request: httpx.Request, document: Reading) -> bool:
    scheme: Place | None = document.root.get("components", "securitySchemes", name)
    if scheme is None:
        return True  # nothing says how
    said = scheme.value
    if said.get("type") == "apiKey":
        holder: Any = {
            "header": request.headers,
            "query": request.url.params,
            "cookie": request.headers.get("cookie", ""),
        }[said["in"]]
        return said["name"] in holder
    start = str(said.get("scheme", "bearer")).lower()
    head = request.headers.get("authorization", "").lower()
    known = start in ("basic", "bearer") and said.get("type") != "mutualTLS"
    return head.startswith(start) if known else True
