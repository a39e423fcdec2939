"""A document as it was at some time, and the Python package that is made of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from generator import ir
from generator.config import Config
from generator.diagnostics import Pos


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """One side of a comparison.

    `package` holds the Python files by their paths in the package (`resources/calls.py`), before
    they were formatted; `places` where the document says what a public name of it stands for
    (`Telnyx.calls.actions.refer`, `types.CallReferStarted`). Both are empty where Python is not
    compared.
    """

    name: str
    api: ir.Api
    config: Config
    package: Mapping[str, str] = field(default_factory=dict)
    places: Mapping[str, tuple[str, Pos]] = field(default_factory=dict)
