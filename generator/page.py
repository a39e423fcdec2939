"""What a target asks for: pages, each a path, a template and the view that fills it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Page:
    """One file of the output.

    `path` is relative to the output folder, with forward slashes; `template` is relative to
    `templates/`. A template that ends in `.j2` is rendered with `view`, any other is copied.
    """

    path: str
    template: str
    view: Mapping[str, Any] = field(default_factory=dict)
