"""Read one side of a comparison: a document with its settings, and the package made of it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from generator.config_file import config_beside, load_config
from generator.diagnostics import Pos, Report
from generator.diff.version import Version
from generator.pipeline import TEMPLATES, read

if TYPE_CHECKING:
    from generator import ir
    from generator.config import Config
    from generator.targets.python.names import PythonPlan


def read_version(
    name: str, report: Report, *, config: Path | None = None, python: bool = True
) -> Version | None:
    """A document of a file, as lenient as the report is; None where that says what is wrong.

    Settings are those beside the document, if none are given.
    """
    spec = Path(name)
    settings = load_config(config or config_beside(spec), report)
    api = read(spec, report, settings=settings)
    if api is None or not report.ok:
        return None
    if not python:
        return Version(name=name, api=api, config=settings)
    package, places = _package(api, settings)
    return Version(name=name, api=api, config=settings, package=package, places=places)


def _package(
    api: ir.Api, settings: Config
) -> tuple[Mapping[str, str], Mapping[str, tuple[str, Pos]]]:
    """The modules of a package, and the places of what they define."""
    from generator.render import Origin, render
    from generator.targets import python

    # A pin of today may name what another version of the document has not: that is no error here.
    plan = python.plan(api, settings, Report())
    inside = f"src/{plan.package}/"
    pages = [
        page
        for page in python.pages(api, plan, settings)
        if page.path.startswith(inside)
        and page.path.endswith(".py")
        and not page.path.startswith(f"{inside}_runtime/")
    ]
    files = render(pages, (TEMPLATES,), Origin("", ""))
    package = {path.removeprefix(inside): text for path, text in files.items()}
    return package, _places(api, plan)


def _places(api: ir.Api, plan: PythonPlan) -> Mapping[str, tuple[str, Pos]]:
    found = {
        f"types.{name}": (id_, api.schemas[id_].pos)
        for id_, name in plan.types.items()
        if id_ in api.schemas
    }
    operations = {each.id: each for each in api.operations}
    for id_, method in plan.methods.items():
        path = ".".join([plan.client, *method.resource, method.name])
        found[path] = (id_, operations[id_].pos)
    return found
