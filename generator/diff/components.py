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
    """The component that two places are, or are in, where both documents have it; else empty."""
    ours, theirs = _SHARED.match(old), _SHARED.match(new)
    if ours is None or theirs is None or ours[0] != theirs[0]:
        return ""
    name = ours[2].replace("~1", "/").replace("~0", "~")
    return f"{_WORDS[ours[1]]} {name}"
