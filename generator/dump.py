"""Show the intermediate representation as JSON: for people who debug and for tests."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Mapping
from dataclasses import MISSING, Field, fields, is_dataclass
from typing import Any

from generator import ir
from generator.diagnostics import Pos


def dump(api: ir.Api) -> str:
    """The whole representation, in the order of the document, without what is default."""
    return json.dumps(_plain(api), indent=2, ensure_ascii=True) + "\n"


def _plain(value: Any) -> Any:
    if isinstance(value, Pos):
        return str(value)
    if is_dataclass(value) and not isinstance(value, type):
        kept = [each for each in fields(value) if not _is_default(value, each)]
        # A node may have a field `kind` of its own, which would hide what it is.
        shown = {_key(each.name): _plain(getattr(value, each.name)) for each in kept}
        return {"kind": _kind(value), **shown}
    if isinstance(value, Mapping):
        return {str(key): _plain(each) for key, each in value.items()}
    if isinstance(value, (list, tuple)):
        return [_plain(each) for each in value]
    if isinstance(value, float) and not math.isfinite(value):
        return str(value)
    return value


def _key(name: str) -> str:
    return "type" if name == "kind" else name


def _kind(value: object) -> str:
    name = type(value).__name__.rstrip("_")
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).lower()


def _is_default(value: object, each: Field[Any]) -> bool:
    found = getattr(value, each.name)
    # False == 0 == 0.0, yet they are not the same default.
    return (
        each.default is not MISSING and found == each.default and type(found) is type(each.default)
    )
