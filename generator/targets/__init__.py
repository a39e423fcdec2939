"""The outputs, by name: a target's name is also its folder of templates and of output."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from typing import TYPE_CHECKING, Any, Protocol, cast

if TYPE_CHECKING:
    from generator import ir
    from generator.config import Config
    from generator.diagnostics import Report
    from generator.page import Page

# Adding an output: one line here, one module or package, one folder under templates/.
TARGETS: Mapping[str, str] = {
    "python": "generator.targets.python",
    "skills": "generator.targets.skills",
    "site": "generator.targets.site",
}
# What is made of a document whose settings say nothing of docs.
PLAIN = ("python",)


class Target(Protocol):
    """What the module of a target offers; a plan is its own business."""

    def plan(self, api: ir.Api, config: Config, report: Report) -> Any:
        """Every name of the output, decided once."""

    def pages(self, api: ir.Api, plan: Any, config: Config) -> list[Page]:
        """The files of the output, their paths relative to the target's folder."""


def target(name: str) -> Target:
    """The target of a name; its module is loaded only now."""
    return cast(Target, import_module(TARGETS[name]))
