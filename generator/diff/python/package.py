"""The Python package of a document, as text, and where the document says what its names mean."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, TypeAlias

from generator.diagnostics import Diagnostic, Report
from generator.diff.change import Spot
from generator.pipeline import TEMPLATES

if TYPE_CHECKING:
    from generator import ir
    from generator.config import Config
    from generator.targets.python.names import PythonPlan

Package: TypeAlias = Mapping[str, str]
Places: TypeAlias = Mapping[str, Spot]


def package_of(api: ir.Api, settings: Config) -> tuple[Package, Places, tuple[Diagnostic, ...]]:
    """The files that users see, before they are formatted, and the places of public names.

    A pin of today may name what another version of the document has not: that is no error here.
    Names that clash leave no package; they come last.
    """
    from generator.render import Origin, render
    from generator.targets import python

    findings = Report()
    plan = python.plan(api, settings, findings)
    clashes = tuple(each for each in findings.diagnostics if each.code == "name-clash")
    if clashes:
        return {}, {}, clashes
    inside = f"src/{plan.package}/"
    pages = [
        page
        for page in python.pages(api, plan, settings)
        if page.path == "pyproject.toml" or _is_seen(page.path, inside)
    ]
    return render(pages, (TEMPLATES,), Origin("", "")).files, dict(_places(api, plan)), ()


def _is_seen(path: str, inside: str) -> bool:
    is_ours = path.startswith(inside) and path.endswith(".py")
    return is_ours and not path.startswith(f"{inside}_runtime/")


def _places(api: ir.Api, plan: PythonPlan) -> Iterator[tuple[str, Spot]]:
    yield from _places_of_types(api, plan)
    for scheme in api.security_schemes:
        for secret in plan.credentials.get(scheme.wire, ()):
            yield f"client.{secret.argument}", Spot(scheme.id, scheme.pos)
    for variable in plan.servers.variables:
        name = plan.server_variables[variable.name]
        yield f"client.{name}", Spot(variable.id, variable.pos)
    deliveries = {each.operation.id: each.operation for each in api.webhooks}
    for operation in api.operations:
        deliveries |= {each.operation.id: each.operation for each in operation.callbacks}
        yield from _places_of_method(operation, api, plan)
    for event in api.events:
        # What no type tells goes by the name of its class.
        value = plan.types[event.schema] if event.value is None else event.value
        delivery = deliveries.get(event.operations[0]) if event.operations else None
        said = delivery or api.schemas[event.schema]
        yield f"webhooks.{value}", Spot(said.id, said.pos)


def _places_of_types(api: ir.Api, plan: PythonPlan) -> Iterator[tuple[str, Spot]]:
    from generator import ir

    for id_, name in plan.types.items():
        schema = api.schemas[id_]
        for shown in (plan.param(id_), name):
            yield f"types.{shown}", Spot(id_, schema.pos)
        for field in schema.type.fields if isinstance(schema.type, ir.Object) else ():
            spot = Spot(field.id, field.pos)
            yield f"types.{plan.param(id_)}.{field.wire}", spot
            yield f"types.{name}.{plan.fields[id_, field.wire]}", spot


def _places_of_method(
    operation: ir.Operation, api: ir.Api, plan: PythonPlan
) -> Iterator[tuple[str, Spot]]:
    from generator.targets.python.bodies import spread_body
    from generator.targets.python.method_names import stream_id

    method = plan.methods[operation.id]
    inputs = [Spot(each.id, each.pos) for each in operation.parameters]
    if operation.body is not None:
        body = spread_body(api, operation)
        inputs += [Spot(each.id, each.pos) for each in body.fields] if body is not None else []
    for name in filter(None, (method.name, plan.streams.get(stream_id(operation)))):
        path = ".".join(["client", *method.resource, name])
        yield path, Spot(operation.id, operation.pos)
        if operation.body is not None:
            yield f"{path}.body", Spot(operation.body.id, operation.body.pos)
        for spot in inputs:
            argument = plan.arguments.get((operation.id, spot.id))
            if argument is not None:
                yield f"{path}.{argument}", spot
