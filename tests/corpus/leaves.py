"""Texts and numbers that keep the limits of a schema, as far as its keywords say them."""

from __future__ import annotations

import math
from collections.abc import Iterator
from functools import cache
from typing import Any

from hypothesis import HealthCheck, Phase, find, settings, strategies as st

_FORMATS = {
    "date-time": "2026-01-02T03:04:05Z",
    "date": "2026-01-02",
    "time": "03:04:05Z",
    "duration": "P1DT2H",
    "uuid": "123e4567-e89b-42d3-a456-426614174000",
    "email": "ann@example.com",
    "idn-email": "ann@example.com",
    "hostname": "example.com",
    "ipv4": "192.0.2.1",
    "ipv6": "2001:db8::1",
    "uri": "https://example.com/x",
    "url": "https://example.com/x",
    "uri-reference": "/x",
    "iri": "https://example.com/x",
    "byte": "aGVsbG8=",
    "json-pointer": "/a",
    "regex": "a+",
}
# Those of which a client makes more than text: nothing else is a value of them.
_READ = ("date-time", "date", "uuid")


def strings(known: dict[str, Any], salt: int) -> Iterator[str]:
    least = int(known.get("minLength") or 0)
    most = int(known.get("maxLength", 10_000_000))
    if known.get("format") in _FORMATS:
        yield _FORMATS[known["format"]]
        if known["format"] in _READ:
            return
    plain = ("text" if not salt else f"text{salt}").ljust(least, "x")[:most]
    if "pattern" in known:
        yield matching(str(known["pattern"]), least, most, str(salt) if salt else "")
    yield plain
    yield from (text[:most] for text in ("a", "A1", "0", "123456", "+49301234567", "a-b", "a@b.de"))


@cache
def matching(pattern: str, least: int, most: int, end: str = "") -> str:
    """The simplest text that a regular expression matches, the same in each run."""
    try:
        return find(
            st.from_regex(pattern, fullmatch=not pattern.startswith("^")),
            lambda text: (
                least <= len(text) <= most
                and text.isprintable()
                and text == text.strip()
                and text.endswith(end)
            ),
            settings=settings(
                database=None,
                derandomize=True,
                max_examples=200,
                phases=[Phase.generate],
                suppress_health_check=list(HealthCheck),
            ),
        )
    except Exception:  # no such text was found, or Python has no such expression
        return ""


def numbers(known: dict[str, Any], kind: str, salt: int) -> Iterator[int | float]:
    step = known.get("multipleOf") or (1 if kind == "integer" else 0)
    gap = step or 0.5
    least = [known["minimum"]] if "minimum" in known else []
    most = [known["maximum"]] if "maximum" in known else []
    above, below = known.get("exclusiveMinimum"), known.get("exclusiveMaximum")
    # In OpenAPI 3.0 they say that the limit itself is none of the values.
    least = [each + gap for each in least] if above is True else least
    most = [each - gap for each in most] if below is True else most
    least += [above + gap] if above is not None and not isinstance(above, bool) else []
    most += [below - gap] if below is not None and not isinstance(below, bool) else []
    start = step or 1.5
    if any(start < each for each in least):
        start = max(least)
        start = math.ceil(start / step) * step if step else start
    elif any(start > each for each in most):
        start = min(most)
        start = math.floor(start / step) * step if step else start
    whole = int(start) if kind == "integer" else start
    yield whole + salt * (step or 1)
    yield whole
    yield from (0, 1, -1)


def names(patterns: set[str]) -> Iterator[str]:
    """Names for properties that no schema names."""
    for pattern in sorted(patterns):
        yield matching(pattern, 1, 1000)
    yield from (f"extra{number}" for number in range(1, 1000))
