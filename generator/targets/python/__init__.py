"""The Python output: a typed client package and its project, as pages over the neutral API."""

from __future__ import annotations

from generator import ir
from generator.config import Config
from generator.diagnostics import Report
from generator.page import Page
from generator.targets.python.annotations import Shapes
from generator.targets.python.models import modules_of
from generator.targets.python.names import PythonPlan, plan_names
from generator.targets.python.project import package_pages, project_pages
from generator.targets.python.resources import resource_pages, resource_tree


def plan(api: ir.Api, config: Config, report: Report) -> PythonPlan:
    """Every name of the package."""
    return plan_names(api, config, report)


def pages(api: ir.Api, plan: PythonPlan, config: Config) -> list[Page]:
    """Every file of the package's project."""
    folder = f"src/{plan.package}"
    shapes = Shapes(api)
    modules = modules_of(api, plan, shapes)
    tree = resource_tree(plan, api)
    return [
        *project_pages(api, plan, config),
        *resource_pages(api, plan, shapes, tree, folder),
        *(module.page(folder) for module in modules),
        *package_pages(api, plan, config, modules, tree, folder),
    ]
