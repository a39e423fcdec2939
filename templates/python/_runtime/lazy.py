# @generated from templates/python/_runtime/lazy.py; to change it, edit that file and run: make generate
"""Names of a package that are loaded when they are first used (PEP 562)."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from importlib import import_module


def lazy(
    package: str, homes: Mapping[str, str]
) -> tuple[Callable[[str], object], Callable[[], list[str]]]:
    """Return `__getattr__` and `__dir__` for a package whose names live in other modules.

    `homes` takes a name to its module, to `module:name` where it is called otherwise there, or to
    the empty string where the name is itself a module.
    """

    def get(name: str) -> object:
        home = homes.get(name)
        if home is None:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        module, _, original = home.partition(":")
        value: object = import_module(f".{module or name}", package)
        if module:
            value = getattr(value, original or name)
        # The next look finds it without coming here.
        setattr(sys.modules[package], name, value)
        return value

    def listed() -> list[str]:
        return sorted({*vars(sys.modules[package]), *homes})

    return get, listed


def places(**names: str) -> dict[str, str]:
    """Return what `lazy` needs, given the names that each module has, separated by white space."""
    return {name: module for module, listed in names.items() for name in listed.split()}
