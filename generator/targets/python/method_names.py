"""The names of resources, their methods and the arguments of these."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from generator import ir
from generator.config import Config, Pin
from generator.diagnostics import Pos, Report
from generator.naming import exact, hexed, pascal, safe, snake, spelled
from generator.plan import Claim, settle
from generator.targets.python.answers import only_streams, stream_of
from generator.targets.python.bodies import spread_body

ARGUMENT_RESERVED = frozenset(
    "self body extra_headers extra_query extra_body timeout max_retries omit not_given".split()
)
CLIENT_RESERVED = frozenset(
    "send send_for_response get post put patch delete close aclose is_closed base_url timeout "
    "deadline max_retries strict_response_validation webhooks public_key copy with_options "
    "default_headers default_query with_raw_response with_streaming_response cached_property "
    "property".split()
)
# What the class of a resource is called that gives the responses themselves, and where it is found.
VIEWS = {
    "WithRawResponse": "with_raw_response",
    "WithStreamingResponse": "with_streaming_response",
}
RESOURCE_RESERVED = frozenset((*VIEWS.values(), "cached_property", "property"))


@dataclass(frozen=True, slots=True)
class Method:
    """Where an operation is called: the path of its resource and its name there."""

    resource: tuple[str, ...]
    name: str


def method_names(api: ir.Api, config: Config, report: Report) -> Mapping[str, Method]:
    pinned = {
        operation.id: config.names[operation.id].name.split(".")
        for operation in api.operations
        if operation.id in config.names
    }
    resources = {
        operation.id: (
            tuple(pinned[operation.id][:-1])
            if len(pinned.get(operation.id, ())) > 1
            else (_resource(operation),)
        )
        for operation in api.operations
    }
    by_resource: dict[tuple[str, ...], list[ir.Operation]] = {}
    for operation in api.operations:
        by_resource.setdefault(resources[operation.id], []).append(operation)
    methods: dict[str, Method] = {}
    for resource, operations in by_resource.items():
        children = frozenset(
            other[len(resource)]
            for other in by_resource
            if other[: len(resource)] == resource != other
        )
        claims = [
            Claim(
                operation.id,
                operation.pos,
                f"{operation.method} {operation.origin}",
                _method_candidates(operation, resource[-1]),
                # An operationId that is written as the method is called keeps the name.
                rank=int(operation.wire == snake(operation.wire) != ""),
                order=(operation.origin, operation.method),
            )
            for operation in operations
        ]
        # A pin may hold a whole path; in its scope only the last part of it is the name.
        pins = {
            operation.id: Pin(pinned[operation.id][-1], config.names[operation.id].pos)
            for operation in operations
            if operation.id in pinned
        }
        names = settle(claims, report, pins=pins, reserved=children | RESOURCE_RESERVED)
        methods |= {id_: Method(resource, name) for id_, name in names.items()}
    return MappingProxyType(methods)


def stream_names(
    api: ir.Api, config: Config, report: Report, methods: Mapping[str, Method]
) -> Mapping[str, str]:
    """The second method of each operation that answers with a stream or with something else.

    It is called after the first, `create_stream` beside `create`; a pin names its `stream_id`.
    """
    taken: dict[tuple[str, ...], set[str]] = {}
    for method in methods.values():
        for depth in range(len(method.resource)):
            taken.setdefault(method.resource[:depth], set()).add(method.resource[depth])
        taken.setdefault(method.resource, set()).add(method.name)
    claims: dict[tuple[str, ...], list[Claim]] = {}
    for operation in api.operations:
        if stream_of(api, operation) is None or only_streams(api, operation):
            continue
        method = methods[operation.id]
        candidates = (f"{method.name}_stream", f"{method.name}_as_stream", f"stream_{method.name}")
        shown = f"the stream of {operation.method} {operation.origin}"
        claim = Claim(stream_id(operation), operation.pos, shown, candidates)
        claims.setdefault(method.resource, []).append(claim)
    names: dict[str, str] = {}
    for resource, wanted in claims.items():
        pins = {each.id: config.names[each.id] for each in wanted if each.id in config.names}
        reserved = frozenset(taken[resource]) | RESOURCE_RESERVED
        names |= settle(wanted, report, pins=pins, reserved=reserved)
    return MappingProxyType(names)


def stream_id(operation: ir.Operation) -> str:
    """The id of the method that asks an operation for a stream."""
    return f"{operation.id}/stream"


def _resource(operation: ir.Operation) -> str:
    """The first tag, or the first fixed part of the path."""
    for tag in operation.tags:
        if name := snake(tag):
            return _apart(safe(name, "tag_"), CLIENT_RESERVED)
    fixed = [part for part in operation.origin.split("/") if part and "{" not in part]
    # A version at the front of a path says nothing about what the operation is about.
    named = [part for part in fixed if not re.fullmatch(r"v\d+(\.\d+)*|api|rest", part)] or fixed
    return _apart(safe(snake(named[0]) if named else "", "default"), CLIENT_RESERVED)


def _method_candidates(operation: ir.Operation, resource: str) -> tuple[str, ...]:
    by_path = safe(_path_name(operation), "call_")
    if not operation.wire or not snake(operation.wire):
        return (by_path, safe(f"{by_path}_{snake(spelled(operation.origin))}", "call_"))
    name = safe(snake(operation.wire), "call_")
    # `pets/list` in the resource `pets` is its `list`.
    space, _, rest = re.sub(r"::|[/.]", "/", operation.wire).partition("/")
    short = safe(snake(rest), "call_") if rest and snake(space) == resource else name
    names = (
        short,
        name,
        safe(f"{name}_{operation.method.lower()}", "call_"),
        safe(f"{name}_{by_path}", "call_"),
        safe(f"{name}_{snake(spelled(operation.wire))}", "call_"),
    )
    return tuple(dict.fromkeys(names))


def _path_name(operation: ir.Operation) -> str:
    """`GET /users/{id}/keys` → `get_users_keys_by_id`."""
    parts = [part for part in operation.origin.split("/") if part]
    fixed = [snake(re.sub(r"{[^}]*}", " ", part)) for part in parts]
    given = [snake(name) for part in parts for name in re.findall(r"{([^}]*)}", part)]
    tail = ["by", "_and_".join(given)] if given else []
    return "_".join(filter(None, [operation.method.lower(), *fixed, *tail])) or "call"


def argument_names(api: ir.Api, config: Config, report: Report) -> Mapping[tuple[str, str], str]:
    """The argument of each parameter and of each property of a body that is spread out."""
    names: dict[tuple[str, str], str] = {}
    for operation in api.operations:
        claims: list[Claim] = []
        for parameter in operation.parameters:
            claims.append(
                _argument(parameter.wire, parameter.location, parameter.pos, parameter.id)
            )
        body = spread_body(api, operation)
        for field in body.fields if body is not None else ():
            if not field.read_only:
                claims.append(_argument(field.wire, "body", field.pos, field.id))
        pins = {claim.id: config.names[claim.id] for claim in claims if claim.id in config.names}
        settled = settle(claims, report, pins=pins, reserved=ARGUMENT_RESERVED)
        names |= {(operation.id, id_): name for id_, name in settled.items()}
    return MappingProxyType(names)


RANKS = {"path": 5, "query": 4, "header": 3, "cookie": 2, "body": 1}


def _argument(wire: str, location: str, pos: Pos, id_: str) -> Claim:
    name = safe(snake(wire), f"{location}_")
    return Claim(
        id_,
        pos,
        f"{location} parameter {wire!r}" if location != "body" else f"property {wire!r}",
        (
            name,
            f"{location}_{name}",
            safe(exact(wire), f"{location}_"),
            f"{location}_{exact(wire)}",
            f"{location}_{hexed(wire)}",
        ),
        RANKS[location],
    )


def resource_classes(name: str) -> list[str]:
    """All classes of a resource, given the name of the plain one."""
    return [f"{prefix}{name}{suffix}" for prefix in ("", "Async") for suffix in ("", *VIEWS)]


def resource_class(path: tuple[str, ...]) -> str:
    """`("calls", "actions")` → `CallsActionsResource`."""
    name = safe("".join(pascal(part) for part in path), "Of") + "Resource"
    # "Async" in front is for the asynchronous twin of another
    return f"Of{name}" if name.startswith("Async") else name


def _apart(name: str, reserved: frozenset[str]) -> str:
    return f"{name}_" if name in reserved else name
