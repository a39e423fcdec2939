"""Every Python name of the generated package, decided at once and handed on read-only."""

from __future__ import annotations

import re
import sys
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from generator import ir
from generator.config import Config
from generator.diagnostics import Report, closest
from generator.naming import filename, pascal, safe, snake
from generator.plan import check_pins
from generator.targets.python.bodies import text_fields
from generator.targets.python.client_names import Secret, client_names
from generator.targets.python.method_names import (
    Method,
    argument_names,
    method_names,
    stream_names,
)
from generator.targets.python.servers import Servers, servers_of
from generator.targets.python.type_names import all_fields, class_name, field_names, type_names
from generator.targets.python.usage import Usage, usage_of

CLIENT_NAMES_TAKEN = frozenset(
    "APIResponse Any ApiKey AsyncAPIResponse AsyncEndpoints AsyncHttp AsyncStream AsyncTransport "
    "Basic Bearer Changes ClientChanges Credential ErrorDetail Headers Key Literal Model NotGiven "
    "OAuth2 Omit Operation Query RequestOptions RetryPolicy Secrets Self ServerSentEvent Servers "
    "Stream SyncEndpoints SyncHttp "
    "SyncTransport TYPE_CHECKING Timeout Unpack Webhooks".split()
)
# Modules that only some versions of Python have: the same name is free in all of them or in none.
FORMER_MODULES = (
    "aifc annotationlib asynchat asyncore audioop cgi cgitb chunk compression crypt distutils "
    "imghdr imp lib2to3 mailcap msilib nis nntplib ossaudiodev pipes smtpd sndhdr spwd sunau "
    "telnetlib uu xdrlib".split()
)


@dataclass(frozen=True, slots=True, kw_only=True)
class PythonPlan:
    """All names of one generated package."""

    package: str
    distribution: str
    client: str
    environment: str
    methods: Mapping[str, Method]
    streams: Mapping[str, str]
    arguments: Mapping[tuple[str, str], str]
    types: Mapping[str, str]
    fields: Mapping[tuple[str, str], str]
    credentials: Mapping[str, tuple[Secret, ...]]
    servers: Servers
    server_variables: Mapping[str, str]
    signature: ir.Signature | None
    public_key_environment: str
    log_environment: str
    event_id: tuple[str, ...]
    states: Mapping[str, str]
    keyed: frozenset[str]
    key: str
    key_seconds: float
    pages: Mapping[str, ir.Pagination]
    usage: Usage

    def param(self, id_: str) -> str:
        """The name of the TypedDict or alias that types a declaration in a request."""
        return f"{self.types[id_]}Param"


def plan_names(api: ir.Api, config: Config, report: Report) -> PythonPlan:
    """Settle the names of resources, methods, arguments, types, fields and credentials."""
    title = pascal(api.title) or "Api"
    # Index and installers want a name in ASCII.
    words = snake(unicodedata.normalize("NFKD", api.title).encode("ascii", "ignore").decode())
    package = config.python.package or _free(filename(safe(words or "api_client", "api_")))
    client = config.python.client or class_name(_without_api(title))
    if not CLIENT_NAMES_TAKEN.isdisjoint((client, f"Async{client}")):
        client = f"{client}Client"
    prefix = (snake(client) if client.isascii() else package).upper()
    methods = method_names(api, config, report)
    groups = {id_: filename(method.resource[0]) for id_, method in methods.items()}
    servers = servers_of(api)
    taken = {method.resource[0] for method in methods.values()} | {
        auto_key(config.idempotency.field)
    }
    credentials, variables = client_names(api, config, report, prefix, servers, frozenset(taken))
    paginations = (each.pagination for each in api.operations)
    pages = {each.model: each for each in paginations if each is not None and each.model}
    plan = PythonPlan(
        package=package,
        distribution=config.python.distribution or package.strip("_").replace("_", "-"),
        client=client,
        environment=prefix,
        methods=methods,
        streams=stream_names(api, config, report, methods),
        arguments=argument_names(api, config, report),
        types=type_names(api, config, report, methods, client),
        fields=field_names(api, config, report, frozenset(pages)),
        credentials=credentials,
        servers=servers,
        server_variables=variables,
        signature=_signature(api, config, report),
        public_key_environment=config.python.public_key_environment or f"{prefix}_PUBLIC_KEY",
        log_environment=config.python.log_environment or f"{prefix}_LOG",
        event_id=api.event_id if config.webhooks.event_id is None else config.webhooks.event_id,
        states=_states(api, config, report),
        keyed=_keyed(api, config, report),
        key=config.idempotency.field,
        key_seconds=config.idempotency.seconds,
        pages=pages,
        usage=usage_of(api, groups),
    )
    ids = {operation.id for operation in api.operations} | set(api.schemas)
    ids |= set(plan.streams)
    ids |= {one.id for operation in api.operations for one in operation.parameters}
    ids |= {field.id for _, field in all_fields(api)}
    ids |= {each.id for each in plan.servers.variables}
    check_pins(config, ids, report)
    return plan


def _free(package: str) -> str:
    """A package must not stand before a module of Python, or before one that it needs itself."""
    taken = {*sys.stdlib_module_names, *FORMER_MODULES, "httpx", "msgspec", "nacl"}
    return f"{package}_client" if package in taken else package


def _without_api(title: str) -> str:
    """`PetstoreAPI` → `Petstore`: the client of an API is not called by that word again."""
    short = re.sub(r"(API|Api)$", "", title)
    return short or title


def _signature(api: ir.Api, config: Config, report: Report) -> ir.Signature | None:
    """How deliveries are signed: as the settings say, else as the document does."""
    said = config.webhooks
    if api.events and said.timestamp_header:
        return ir.Signature(timestamp=said.timestamp_header, signature=said.signature_header)
    if api.events and api.event_signature is None:
        _report_unchecked(api, report)
    return api.event_signature if api.events else None


def _report_unchecked(api: ir.Api, report: Report) -> None:
    """Warn, once for each name, of what looks like a signature and will not be checked."""
    deliveries = [hook.operation for hook in api.webhooks]
    deliveries += [call.operation for each in api.operations for call in each.callbacks]
    suspects = {
        parameter.wire.lower(): parameter
        for delivery in reversed(deliveries)
        for parameter in delivery.parameters
        if re.search("signature|hmac", parameter.wire, re.IGNORECASE)
    }
    for parameter in reversed(suspects.values()):
        message = f"{parameter.wire!r} looks like a signature, and the client will not check it"
        hint = (
            "for Ed25519 over `timestamp|body`, set webhooks.timestamp_header and signature_header"
        )
        report.warning("unchecked-signature", parameter.pos, message, hint=hint)


def _states(api: ir.Api, config: Config, report: Report) -> Mapping[str, str]:
    """The properties that hold state of the caller's own, and what each is called in methods."""
    wires = {field.wire for _, field in all_fields(api)}
    stems: dict[str, str] = {}
    for wire, pos in config.webhooks.state_fields.items():
        first = stems.setdefault(snake(wire), wire)
        if first != wire:
            message = f"{wire!r} and {first!r} both become decode_{snake(wire)}()"
            report.error("name-clash", pos, message, hint="keep one of them")
        if wire not in wires:
            near = closest(wire, sorted(wires))
            hint = f"did you mean {near}?" if near else "remove it"
            report.error("unused-pin", pos, f"no object has a property {wire!r}", hint=hint)
    return MappingProxyType({wire: snake(wire) for wire in config.webhooks.state_fields})


def auto_key(field: str) -> str:
    """The constructor argument by which a client makes keys of its own, or does not."""
    return f"auto_{snake(field)}"


def _keyed(api: ir.Api, config: Config, report: Report) -> frozenset[str]:
    """The operations by whose body the server knows a repeated request."""
    said = config.idempotency
    if not said.field:
        return frozenset()
    texts = {each.id: text_fields(api, each) for each in api.operations}
    found = frozenset(id_ for id_, fields in texts.items() if said.field in fields)
    if not found and said.pos is not None:
        near = closest(said.field, sorted({name for names in texts.values() for name in names}))
        hint = f"did you mean {near}?" if near else "remove it"
        message = f"no body has a property {said.field!r} that is text"
        report.error("unused-pin", said.pos, message, hint=hint)
    return found
