"""Every Python name of the generated package, decided at once and handed on read-only."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from generator import ir
from generator.config import Config, Credential
from generator.diagnostics import Report
from generator.naming import pascal, safe, snake, spelled
from generator.plan import Claim, check_pins, settle
from generator.targets.python.bodies import spread_body
from generator.targets.python.usage import Usage, usage_of

# Names that annotations and class bodies of the generated modules use themselves.
CLASS_RESERVED = frozenset(
    "Any AwareDatetime Iterable Literal Mapping Model NotRequired Operation Required Returns "
    "TYPE_CHECKING TypeAlias TypedDict UUID Omit NotGiven Body Style Headers Query Timeout File "
    "FileContent ExtraBody Options Payload SyncTransport AsyncTransport WebhookEvent UnknownWebhookEvent "
    "WebhookError WebhookDecodeError None True False".split()
)
CLIENT_NAMES_TAKEN = frozenset(
    "ApiKey Basic Bearer Credential Headers Model NotGiven Omit Query Timeout SyncTransport "
    "AsyncTransport ErrorDetail TYPE_CHECKING".split()
)
BUILTINS = frozenset("list dict str int float bool bytes object type".split())
FIELD_RESERVED = BUILTINS | {"dt", "msgspec", "to_dict", "to_json", "extra_fields"}
ARGUMENT_RESERVED = frozenset(
    "self body extra_headers extra_query extra_body timeout omit not_given".split()
)
# Modules that only some versions of Python have: the same name is free in all of them or in none.
FORMER_MODULES = (
    "aifc annotationlib asynchat asyncore audioop cgi cgitb chunk compression crypt distutils "
    "imghdr imp lib2to3 mailcap msilib nis nntplib ossaudiodev pipes smtpd sndhdr spwd sunau "
    "telnetlib uu xdrlib".split()
)
CLIENT_RESERVED = frozenset(
    "send close aclose is_closed base_url timeout webhooks copy with_options max_retries "
    "default_headers default_query with_raw_response with_streaming_response".split()
)
RESOURCE_RESERVED = frozenset(("with_raw_response", "with_streaming_response"))


@dataclass(frozen=True, slots=True)
class Method:
    """Where an operation is called: the path of its resource and its name there."""

    resource: tuple[str, ...]
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PythonPlan:
    """All names of one generated package."""

    package: str
    distribution: str
    client: str
    environment: str
    methods: Mapping[str, Method]
    arguments: Mapping[tuple[str, str, str], str]
    types: Mapping[str, str]
    fields: Mapping[tuple[str, str], str]
    credentials: Mapping[str, Credential]
    usage: Usage

    def param(self, id_: str) -> str:
        """The name of the TypedDict or alias that types a declaration in a request."""
        return f"{self.types[id_]}Param"


def plan_names(api: ir.Api, config: Config, report: Report) -> PythonPlan:
    """Settle the names of resources, methods, arguments, types, fields and credentials."""
    title = pascal(api.title) or "Api"
    package = config.python.package or _free(safe(snake(api.title) or "api", "api_"))
    client = config.python.client or _class_name(_without_api(title))
    if client in CLIENT_NAMES_TAKEN:
        client = f"{client}Client"
    methods = _methods(api, config, report)
    groups = {id_: method.resource[0] for id_, method in methods.items()}
    plan = PythonPlan(
        package=package,
        distribution=config.python.distribution or package.replace("_", "-"),
        client=client,
        environment=snake(client).upper(),
        methods=methods,
        arguments=_arguments(api, config, report),
        types=_types(api, config, report, methods, client),
        fields=_fields(api, config, report),
        credentials=_credentials(api, config, report, snake(client).upper()),
        usage=usage_of(api, groups),
    )
    ids = {operation.id for operation in api.operations} | set(api.schemas)
    ids |= {one.id for operation in api.operations for one in operation.parameters}
    ids |= {field.id for _, field in _all_fields(api)}
    check_pins(config, ids, report)
    return plan


def resource_class(path: tuple[str, ...]) -> str:
    """`("calls", "actions")` → `CallsActionsResource`."""
    return safe("".join(pascal(part) for part in path), "Of") + "Resource"


def _free(package: str) -> str:
    """A package must not stand before a module of Python, or before one that it needs itself."""
    taken = {*sys.stdlib_module_names, *FORMER_MODULES, "httpx", "msgspec", "nacl"}
    return f"{package}_client" if package in taken else package


def _without_api(title: str) -> str:
    """`PetstoreAPI` → `Petstore`: the client of an API is not called by that word again."""
    short = re.sub(r"(API|Api)$", "", title)
    return short or title


def _class_name(text: str) -> str:
    return safe(pascal(text), "Schema")


# ---------------------------------------------------------------------------- methods


def _methods(api: ir.Api, config: Config, report: Report) -> Mapping[str, Method]:
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
        # A pin may hold a whole path; in its scope only the last part of it is the name.
        claims = [
            Claim(
                operation.id,
                operation.pos,
                f"{operation.method} {operation.origin}",
                (
                    (pinned[operation.id][-1],)
                    if operation.id in pinned
                    else _method_candidates(operation)
                ),
                rank=1 if operation.id in pinned else 0,
            )
            for operation in operations
        ]
        names = settle(claims, report, reserved=children | RESOURCE_RESERVED)
        methods |= {id_: Method(resource, name) for id_, name in names.items()}
    return MappingProxyType(methods)


def _resource(operation: ir.Operation) -> str:
    """The first tag, or the first fixed part of the path."""
    for tag in operation.tags:
        if name := snake(tag):
            return _apart(safe(name, "tag_"), CLIENT_RESERVED)
    fixed = [part for part in operation.origin.split("/") if part and "{" not in part]
    # A version at the front of a path says nothing about what the operation is about.
    named = [part for part in fixed if not re.fullmatch(r"v\d+(\.\d+)*|api|rest", part)] or fixed
    return _apart(safe(snake(named[0]) if named else "", "default"), CLIENT_RESERVED)


def _method_candidates(operation: ir.Operation) -> tuple[str, ...]:
    by_path = safe(_path_name(operation), "call_")
    if not operation.wire or not snake(operation.wire):
        return (by_path, safe(f"{by_path}_{snake(spelled(operation.origin))}", "call_"))
    name = safe(snake(operation.wire), "call_")
    return (
        name,
        safe(f"{name}_{operation.method.lower()}", "call_"),
        safe(f"{name}_{by_path}", "call_"),
        safe(f"{name}_{snake(spelled(operation.wire))}", "call_"),
    )


def _path_name(operation: ir.Operation) -> str:
    """`GET /users/{id}/keys` → `get_users_keys_by_id`."""
    parts = [part for part in operation.origin.split("/") if part]
    fixed = [snake(re.sub(r"{[^}]*}", " ", part)) for part in parts]
    given = [snake(name) for part in parts for name in re.findall(r"{([^}]*)}", part)]
    tail = ["by", "_and_".join(given)] if given else []
    return "_".join(filter(None, [operation.method.lower(), *fixed, *tail])) or "call"


def _arguments(api: ir.Api, config: Config, report: Report) -> Mapping[tuple[str, str, str], str]:
    """The argument of each parameter and of each property of a body that is spread out."""
    names: dict[tuple[str, str, str], str] = {}
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
        pins = {
            f"{claim.id}": config.names[claim.id.split(" ", 1)[1]]
            for claim in claims
            if claim.id.split(" ", 1)[1] in config.names
        }
        settled = settle(claims, report, pins=pins, reserved=ARGUMENT_RESERVED)
        for claim in claims:
            location, id_ = claim.id.split(" ", 1)
            names[operation.id, location, id_] = settled[claim.id]
    return MappingProxyType(names)


RANKS = {"path": 5, "query": 4, "header": 3, "cookie": 2, "body": 1}


def _argument(wire: str, location: str, pos: object, id_: str) -> Claim:
    name = safe(snake(wire), f"{location}_")
    return Claim(
        f"{location} {id_}",
        pos,  # type: ignore[arg-type]
        f"{location} parameter {wire!r}" if location != "body" else f"property {wire!r}",
        (
            name,
            f"{location}_{name}",
            safe(_exact(wire), f"{location}_"),
            f"{location}_{_exact(wire)}",
            f"{location}_{_hex(wire)}",
        ),
        RANKS[location],
    )


# ---------------------------------------------------------------------------- types


def _types(
    api: ir.Api, config: Config, report: Report, methods: Mapping[str, Method], client: str
) -> Mapping[str, str]:
    base = _bases(api, methods)
    names: dict[str, str] = {}

    def candidates(schema: ir.Schema) -> tuple[str, ...]:
        if schema.wire:
            name = _class_name(schema.wire)
            exact = safe(_capital(re.sub(r"\W", "_", schema.wire)), "Schema")
            return _distinct(
                name, exact, f"{name}Model", _class_name(f"{spelled(schema.wire)} model")
            )
        long, short = base(schema)
        role = base.role(schema)
        return _distinct(
            _class_name(f"{short} {role}"),
            _class_name(f"{long} {role}"),
            _class_name(f"{long} {role} value"),
            _class_name(schema.id),
        )

    claims = [
        Claim(
            schema.id,
            schema.pos,
            f"schema {schema.wire!r}" if schema.wire else f"the schema at {schema.id}",
            candidates(schema),
            rank=_closeness(schema.wire),
        )
        for schema in api.schemas.values()
    ]
    reserved = CLASS_RESERVED | {client, f"Async{client}"}
    for method in methods.values():
        for depth in range(1, len(method.resource) + 1):
            name = resource_class(method.resource[:depth])
            reserved |= {name, f"Async{name}"}
    pins = {claim.id: config.names[claim.id] for claim in claims if claim.id in config.names}
    names |= settle(claims, report, pins=pins, reserved=frozenset(reserved))
    return MappingProxyType(names)


def _closeness(wire: str) -> int:
    """Of several schemas that would share a name, the one that is written most like it keeps it."""
    if not wire:
        return 0
    name = _class_name(wire)
    return 3 if wire == name else 2 if _capital(wire) == name else 1


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


class _bases:
    """The name that an inline schema hangs on: that of its operation or of the schema around it."""

    def __init__(self, api: ir.Api, methods: Mapping[str, Method]) -> None:
        self.api = api
        self.methods = methods
        self.wires = {hook.operation.id: hook.name for hook in api.webhooks}
        for operation in api.operations:
            for callback in operation.callbacks:
                self.wires[callback.operation.id] = callback.name

    def __call__(self, schema: ir.Schema) -> tuple[str, str]:
        """With and without the context of the thing that holds it."""
        parent = self.api.schemas.get(schema.parent)
        if parent is not None:
            if parent.wire:
                return parent.wire, parent.wire
            long, short = self(parent)
            role = self.role(parent)
            return f"{long} {role}", f"{short} {role}"
        method = self.methods.get(schema.parent)
        if method is not None:
            return " ".join((*method.resource, method.name)).replace("_", " "), method.name.replace(
                "_", " "
            )
        if schema.parent in self.wires:
            return schema.parent, self.wires[schema.parent]
        return schema.parent.rpartition("/")[2], schema.parent.rpartition("/")[2]

    def role(self, schema: ir.Schema) -> str:
        """What a schema is in its place; the body of a webhook is the event itself."""
        if schema.role == "body" and schema.parent in self.wires:
            return "" if pascal(self.wires[schema.parent]).endswith("Event") else "event"
        return _role(schema.role)


def _role(role: str) -> str:
    """`response 200` is the response; other codes stay apart."""
    return re.sub(r"^response (200|201|default)\b", "response", role)


# ---------------------------------------------------------------------------- fields


def _fields(api: ir.Api, config: Config, report: Report) -> Mapping[tuple[str, str], str]:
    names: dict[tuple[str, str], str] = {}
    for schema in api.schemas.values():
        if not isinstance(schema.type, ir.Object):
            continue
        claims = [
            Claim(field.id, field.pos, f"property {field.wire!r}", _field_candidates(field.wire))
            for field in schema.type.fields
        ]
        pins = {claim.id: config.names[claim.id] for claim in claims if claim.id in config.names}
        settled = settle(claims, report, pins=pins, reserved=FIELD_RESERVED)
        names |= {(schema.id, field.wire): settled[field.id] for field in schema.type.fields}
    return MappingProxyType(names)


def _field_candidates(wire: str) -> tuple[str, ...]:
    name = safe(snake(wire), "field_")
    # The second is for a reserved name, the third tells `userId` from `user_id`.
    return (name, f"{name}_", safe(_exact(wire), "field_"), f"field_{_hex(wire)}")


def _exact(wire: str) -> str:
    """The name as it is written, or with its symbols spelled out: apart from similar ones."""
    return wire if wire.isidentifier() and wire.isascii() else snake(spelled(wire)) or _hex(wire)


def _all_fields(api: ir.Api) -> Iterator[tuple[ir.Schema, ir.Field]]:
    for schema in api.schemas.values():
        for field in schema.type.fields if isinstance(schema.type, ir.Object) else ():
            yield schema, field


# ---------------------------------------------------------------------------- credentials


def _credentials(
    api: ir.Api, config: Config, report: Report, prefix: str
) -> Mapping[str, Credential]:
    """The constructor argument and environment variable of each scheme that is asked for."""
    needed = {
        need.scheme
        for operation in api.operations
        for requirement in operation.security
        for need in requirement
    }
    found: dict[str, Credential] = {}
    used = [scheme for scheme in api.security_schemes if scheme.wire in needed]
    for scheme in used:
        chosen = config.python.credentials.get(scheme.wire, Credential())
        alone = len(used) == 1
        argument = chosen.argument or (
            _usual_argument(scheme) if alone else safe(snake(scheme.wire), "auth_")
        )
        found[scheme.wire] = Credential(
            argument=argument,
            environment=chosen.environment or f"{prefix}_{argument.upper()}",
        )
    for wire in config.python.credentials:
        if wire not in {scheme.wire for scheme in api.security_schemes}:
            pos = next(iter(config.names.values())).pos if config.names else None
            if pos is not None:
                report.error("unused-pin", pos, f"credentials name an unknown scheme {wire!r}")
    return MappingProxyType(found)


def _usual_argument(scheme: ir.SecurityScheme) -> str:
    if scheme.kind == "http" and scheme.scheme == "basic":
        return "credentials"
    return "api_key" if scheme.kind in ("apiKey", "http") else "access_token"


def _apart(name: str, reserved: frozenset[str]) -> str:
    return f"{name}_" if name in reserved else name


def _distinct(*names: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(names))


def _hex(wire: str) -> str:
    return wire.encode().hex()
