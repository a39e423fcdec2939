"""Components besides schemas that operations share: what differs in them is told once."""

from __future__ import annotations

import re

_SHARED = re.compile(r"#/components/(parameters|requestBodies|responses|headers)/([^/]+)")
_WORDS = {
    "parameters": "parameter",
    "requestBodies": "request body",
    "responses": "response",
    "headers": "header",
}


def shared_component(old: str, new: str) -> str:
    """The component that two places are, or are in, where both documents have one; else empty."""
    ours, theirs = _SHARED.match(old), _SHARED.match(new)
    if ours is None or theirs is None or ours[1] != theirs[1]:
        return ""
    renamed = f" (was {_name(ours[2])})" if ours[2] != theirs[2] else ""
    return f"{_WORDS[ours[1]]} {_name(theirs[2])}{renamed}"


def is_component(id_: str) -> bool:
    """Whether a place is a component itself, not only in one."""
    return _SHARED.fullmatch(id_) is not None


def _name(token: str) -> str:
    return token.replace("~1", "/").replace("~0", "~")
