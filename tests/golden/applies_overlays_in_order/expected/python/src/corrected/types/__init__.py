# @generated from spec.yaml and templates/python/package/types/__init__.py.j2; to change it, edit those and run: voicegen generate spec.yaml
# ruff: noqa: F403 (all that the modules of types list as theirs is here as well)
"""The types of the API: models of what it sends, `…Param` dicts of what it takes.

Each is imported from here and loaded when it is first used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .lamps import *
else:
    from .._runtime.lazy import lazy

    _HOMES = {
        "lamps": "Lamp",
    }
    __getattr__, __dir__ = lazy(__name__, _HOMES)
    __all__ = sorted(" ".join(_HOMES.values()).split())
