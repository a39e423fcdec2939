"""A document as it was at some time, and the Python package that is made of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from generator import ir
from generator.config import Config
from generator.diagnostics import Diagnostic
from generator.diff.change import Spot


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """One side of a comparison.

    `package` holds the Python files by their paths (`src/telnyx/resources/calls.py`), before they
    were formatted; `places` where the document says what a public name of it stands for
    (`client.calls.dial.to`, `types.Call.id`). Both are empty where Python is not compared, as
    where names clash. `shown`
    says what a file is called, where it was read from a copy.
    """

    name: str
    api: ir.Api
    config: Config
    package: Mapping[str, str] = field(default_factory=dict)
    places: Mapping[str, Spot] = field(default_factory=dict)
    clashes: tuple[Diagnostic, ...] = ()
    shown: Callable[[str], str] = str

    def spot(self, spot: Spot) -> Spot:
        """A spot as it is shown; the whole document by the name that it was asked for by."""
        if spot.id == "#":
            return spot._replace(pos=spot.pos._replace(file=self.name))
        return spot._replace(pos=spot.pos._replace(file=self.shown(spot.pos.file)))
