"""Finds the files that belong to the tool itself."""

from pathlib import Path


def templates_folder() -> Path:
    """Return the folder of all outputs' templates: inside a wheel, beside us in a checkout."""
    package = Path(__file__).resolve().parent
    packed = package / "_templates"
    return packed if packed.is_dir() else package.parent / "templates"
