"""The pages of everything around types and resources: client, package, metadata, README."""

from __future__ import annotations

from collections.abc import Iterator

from generator import ir
from generator.config import Config
from generator.page import Page
from generator.targets.python.changelog import changelog_view
from generator.targets.python.client import client_view
from generator.targets.python.client_names import LOGIN_PARTS
from generator.targets.python.credentials import secrets_of
from generator.targets.python.exports import listed, package_view
from generator.targets.python.models import Module
from generator.targets.python.names import PythonPlan
from generator.targets.python.readme import readme_view
from generator.targets.python.resources import ResourceView, is_lazy
from generator.targets.python.runtime import runtime_modules
from generator.targets.python.testing import testing_pages
from generator.targets.python.webhooks import webhooks_view
from generator.text import literal, remark, toml


def package_pages(
    api: ir.Api,
    plan: PythonPlan,
    config: Config,
    modules: list[Module],
    tree: dict[tuple[str, ...], ResourceView],
    folder: str,
) -> Iterator[Page]:
    """The pages of the package other than its types and resources."""
    for name in runtime_modules(api, plan):
        yield Page(f"{folder}/_runtime/{name}.py", f"python/_runtime/{name}.py")
    client = client_view(api, plan, config, tree)
    yield Page(f"{folder}/__init__.py", "python/package/__init__.py.j2", package_view(api, plan))
    yield Page(
        f"{folder}/_version.py",
        "python/package/_version.py.j2",
        {"version": literal(config.python.version)},
    )
    yield Page(f"{folder}/py.typed", "python/package/py.typed.j2")
    yield Page(f"{folder}/_client.py", "python/package/_client.py.j2", client)
    if is_lazy(api):
        yield Page(f"{folder}/_client_views.py", "python/package/_client_views.py.j2", client)
    yield Page(f"{folder}/resources/__init__.py", "python/package/resources/__init__.py.j2")
    homes = [
        listed(module.home, module.public)
        for module in sorted(modules, key=lambda module: module.home)
        if module.public
    ]
    yield Page(
        f"{folder}/types/__init__.py", "python/package/types/__init__.py.j2", {"homes": homes}
    )
    if api.events:
        yield Page(
            f"{folder}/webhooks.py",
            "python/package/webhooks.py.j2",
            webhooks_view(api, plan, config),
        )
    secrets = [each.argument for each in secrets_of(api, plan) if each.part in ("", *LOGIN_PARTS)]
    yield from testing_pages(api, plan, secrets, folder)


def project_pages(api: ir.Api, plan: PythonPlan, config: Config) -> Iterator[Page]:
    """The pages that make the package a project: metadata, licence, README."""
    python = config.python
    about = " ".join((python.description or f"Python client of {api.title}").split())
    yield Page(
        "pyproject.toml",
        "python/pyproject.toml.j2",
        {
            "distribution": toml(plan.distribution),
            "package": plan.package,
            "description": toml(about),
            "authors": [toml(author) for author in python.authors],
            "keywords": [toml(each) for each in _keywords(api)],
            "urls": [*_urls(config)],
            "signed": plan.signature is not None,
            "operations": bool(api.operations),
        },
    )
    yield Page(
        "LICENSE",
        "python/LICENSE.j2",
        {"holder": remark(python.copyright or f"the {plan.distribution} authors")},
    )
    yield Page("README.md", "python/README.md.j2", readme_view(api, plan, config, about))
    if config.releases:
        view = changelog_view(plan.distribution, config)
        yield Page("CHANGELOG.md", "python/CHANGELOG.md.j2", view)


def _keywords(api: ir.Api) -> list[str]:
    return ["api", "client", "openapi", *(["webhooks"] if api.events else [])]


def _urls(config: Config) -> Iterator[dict[str, str]]:
    """Where the metadata leads: home, and the reference site, which has a page of changes."""
    if config.python.homepage:
        yield {"label": "Homepage", "address": toml(config.python.homepage)}
    if config.python.documentation:
        yield {"label": "Documentation", "address": toml(config.python.documentation)}
    if config.python.changelog_page.startswith("https:"):
        yield {"label": "Changelog", "address": toml(config.python.changelog_page)}
