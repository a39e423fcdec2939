# @generated from spec.yaml and templates/python/package/types/module.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""Types of `client.a_b_tag`."""

from __future__ import annotations

import msgspec

from .._runtime.models import Model

__all__ = [
    "BadName1",
]


class BadName1(Model, frozen=True, kw_only=True):
    """${IFS} \"\"\"\"\"\" \\. More is in `extra_fields`: 'quote"', "line\\nbreak"."""

    import_os_system_true: str | None = msgspec.field(
        name="__import__('os').system('true')", default=None
    )
    """The server takes "'''\\"\\"\\"" where this is left out."""

    class_: str | None = msgspec.field(name="__class__", default=None)
    naïve_café: str | None = msgspec.field(name="naïve café", default=None)
    日本: str | None = None
    reversed: str | None = msgspec.field(name="\u202ereversed", default=None)
