# @generated from templates/python/_runtime/lazy.py; edit that file, then run: make generate
"""Names of a package that are loaded when they are first used (PEP 562)."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from importlib import import_module


def lazy(
    package: str, homes: Mapping[str, str]
) -> tuple[Callable[[str], object], Callable[[], list[str]]]:
    """Return `__getattr__` and `__dir__` for a package whose names live in other modules.

    `homes` takes a module to its names, set apart by white space; `public=original` is a name that
    the module itself calls otherwise. The names under the empty string are modules.
    """
    known: dict[str, tuple[str, str]] = {}
    for module, names in homes.items():
        for entry in names.split():
            public, _, original = entry.partition("=")
            known[public] = (module or public, (original or public) if module else "")

    def get(name: str) -> object:
        if name not in known:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        module, original = known[name]
        value: object = import_module(f".{module}", package)
        if original:
            value = getattr(value, original)
        # The next look finds it without coming here.
        setattr(sys.modules[package], name, value)
        return value

    def listed() -> list[str]:
        return sorted({*vars(sys.modules[package]), *known})

    return get, listed
