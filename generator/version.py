"""Which voicegen this is."""

from __future__ import annotations


def version() -> str | None:
    """The version that is installed; None for a copy that nobody installed."""
    from importlib.metadata import PackageNotFoundError, version as installed

    try:
        return installed("voicegen")
    except PackageNotFoundError:
        return None
