# @generated from templates/python/_runtime/values.py; edit that file, then run: make generate
"""Turns Python values into JSON data and into the text of parameters."""

from __future__ import annotations

import base64
import math
from collections.abc import Iterable, Mapping
from datetime import date, datetime, time
from decimal import Decimal
from enum import Enum
from functools import lru_cache
from typing import Any
from uuid import UUID

import msgspec

from .models import Model
from .omit import Omit

# typed Any, because narrowing to these would only bring unknown type parameters
BYTES: Any = (bytes, bytearray, memoryview)
ITERABLE: Any = Iterable
MAPPING: Any = Mapping

encode_json = msgspec.json.Encoder().encode


def plain(value: Any) -> Any:
    """Return JSON-ready data: models, dates, ids, bytes and iterables become it, `omit` goes."""
    if value is None or type(value) in (str, int, bool, msgspec.Raw):
        return value
    if isinstance(value, MAPPING):
        items = value.items()
        return {
            k if type(k) is str else text(k): plain(v) for k, v in items if not isinstance(v, Omit)
        }
    if isinstance(value, Enum):
        return plain(value.value)
    if isinstance(value, (str, int)):
        return value
    if isinstance(value, (float, Decimal)):
        return _number(value)
    if isinstance(value, Model):
        return value.to_dict()
    if isinstance(value, (date, datetime, time)):
        return value.isoformat()
    if isinstance(value, UUID):
        return str(value)
    if isinstance(value, BYTES):
        return base64.b64encode(value).decode()
    if isinstance(value, msgspec.Struct):
        return msgspec.to_builtins(value)
    if isinstance(value, ITERABLE) and not hasattr(value, "read"):
        return [plain(item) for item in value if not isinstance(item, Omit)]
    raise TypeError(f"a {type(value).__name__} cannot be sent here")


def _number(value: float | Decimal) -> float | msgspec.Raw:
    """Keep a decimal exact, and a float in the digits that `json=` of httpx would send."""
    if not math.isfinite(value):
        raise ValueError(f"{value} cannot be sent: JSON has no such number")
    if isinstance(value, Decimal):
        return msgspec.Raw(f"{value:f}".encode())
    return msgspec.Raw(repr(value).encode()) if not 1e-4 <= abs(value) < 1e16 else value


def text(value: Any) -> str:
    """Return one value as the text of a parameter; what is no scalar is written as JSON."""
    data = plain(value)
    return data if isinstance(data, str) else encode_json(data).decode()


def given(value: object) -> bool:
    """Say whether a parameter is to be sent at all."""
    return value is not None and not isinstance(value, Omit)


@lru_cache(64)
def is_json(media: str) -> bool:
    """Say whether a media type, with or without parameters, is JSON."""
    name = media.partition(";")[0].strip().lower()
    return name in ("application/json", "text/json") or name.endswith("+json")
