"""Reads a document as the overlays of its settings correct it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from generator.diagnostics import Report
from generator.load import load, load_file
from generator.source import Node, Source


def load_corrected(spec: Path, overlays: Sequence[Path], report: Report) -> Node | None:
    """The root of an OpenAPI document after its overlays; None where the report says why not.

    What is wrong with an overlay stops here: of a document that is half corrected, much would be
    told that nobody has to mend.
    """
    root = load(spec, report)
    return None if root is None else corrected(root, overlays, report)


def corrected(root: Node, overlays: Sequence[Path], report: Report) -> Node | None:
    """A document after overlays, in their order; None where the report says why not."""
    if not overlays:
        return root
    from generator.overlay import apply

    found = [load_file(path, Source(str(path)), report) for path in overlays]
    known = [overlay for overlay in found if overlay is not None]
    before = report.errors
    result = apply(root, known, report)
    return result if len(known) == len(overlays) and report.errors == before else None
