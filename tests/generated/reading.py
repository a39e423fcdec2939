"""Read JSON as a type of a generated package, and write what was read, as a client does it."""

from __future__ import annotations

import importlib
import json
from types import ModuleType
from typing import Any


def read(package: ModuleType, type_: Any, data: object, *, strict: bool = False) -> Any:
    """The value that a body becomes; `type_` is a type, or the name of one."""
    decoding = importlib.import_module(f"{package.__name__}._runtime.decoding")
    wanted = getattr(package.types, type_) if isinstance(type_, str) else type_
    return decoding.decode(wanted, json.dumps(data).encode(), strict=strict)


def written(package: ModuleType, value: object) -> Any:
    """The JSON of a value that goes out."""
    values = importlib.import_module(f"{package.__name__}._runtime.values")
    return json.loads(values.encode_json(values.plain(value)))


def kind(value: object) -> str:
    return type(value).__name__
