# @generated from spec.yaml and templates/python/package/types/__init__.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""The types of the API: models of what it sends, `…Param` dicts of what it takes.

Each is imported from here and loaded when it is first used.
"""

from __future__ import annotations

__all__: list[str] = []
