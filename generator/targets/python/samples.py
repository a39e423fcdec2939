"""Example calls for READMEs, with the document's own example values."""

from __future__ import annotations

from collections.abc import Mapping

from generator import ir
from generator.source import Json
from generator.targets.python.bodies import spread_body
from generator.targets.python.names import PythonPlan
from generator.text import literal

PLAIN: Mapping[str, Json] = {"string": "text", "integer": 1, "number": 1.5, "boolean": True}
FORMATS = {
    "uuid": "3fa85f64-5717-4562-b3fc-2c963f66afa6",
    "date-time": "2026-01-31T12:00:00Z",
    "date": "2026-01-31",
    "uri": "https://example.com",
    "email": "someone@example.com",
}


WIDTH = 88


def shortest_call(api: ir.Api, plan: PythonPlan, view: str = "") -> str:
    """The call of the API that needs least to be said, in lines that fit; `view` is how it goes."""
    calls = [_call(api, plan, operation, view) for operation in api.operations]
    if not calls:
        return ""
    function, arguments = min(calls, key=lambda call: len(", ".join(call[1])))
    line = f"{function}({', '.join(arguments)})"
    if len(line) <= WIDTH - len("response = "):
        return line
    lines = "".join(f"    {argument},\n" for argument in arguments)
    return f"{function}(\n{lines})"


def _call(
    api: ir.Api, plan: PythonPlan, operation: ir.Operation, view: str
) -> tuple[str, list[str]]:
    """A method and all that it cannot do without."""
    method = plan.methods[operation.id]
    steps = [each for each in operation.parameters if each.location == "path"]
    steps.sort(key=lambda each: operation.origin.find(f"{{{each.wire}}}"))
    arguments = [literal(_given(api, each.type, each.examples, each.wire)) for each in steps]
    for each in operation.parameters:
        if each.required and each.location != "path":
            name = plan.arguments[operation.id, each.id]
            arguments.append(f"{name}={literal(_given(api, each.type, each.examples, each.wire))}")
    body = spread_body(api, operation)
    for field in body.fields if body is not None else ():
        if field.required and not field.read_only:
            name = plan.arguments[operation.id, field.id]
            arguments.append(f"{name}={literal(sample(api, field.type, field.examples))}")
    if body is None and operation.body is not None and operation.body.required:
        arguments.append("body=...")
    path = [*method.resource, *filter(None, (view,)), method.name]
    return f"client.{'.'.join(path)}", arguments


def _given(api: ir.Api, type_: ir.Type, examples: tuple[ir.Example, ...], wire: str) -> Json:
    known = tuple(each.value for each in examples if each.value is not None)
    if not known and isinstance(type_, ir.Scalar) and (type_.kind, type_.format) == ("string", ""):
        return wire
    return sample(api, type_, known)


def sample(
    api: ir.Api, type_: ir.Type, examples: tuple[Json, ...] = (), seen: frozenset[str] = frozenset()
) -> Json:
    """A value of a type: its example, else the plainest one that fits."""
    if examples:
        return examples[0]
    match type_:
        case ir.Scalar(kind=kind, format=form):
            return FORMATS.get(form, PLAIN[kind]) if kind == "string" else PLAIN[kind]
        case ir.Enum(values=values):
            return values[0]
        case ir.Nullable(inner=inner):
            return sample(api, inner, (), seen)
        case ir.ListOf(item=item):
            return [sample(api, item, (), seen)]
        case ir.Union(variants=variants):
            return sample(api, variants[0], (), seen)
        case ir.Ref(target=target) if target not in seen:
            schema = api.schemas[target]
            return sample(api, schema.type, schema.examples, seen | {target})
        case ir.Object(fields=fields):
            return {
                each.wire: sample(api, each.type, each.examples, seen)
                for each in fields
                if each.required and not each.read_only
            }
        case _:
            return {}
