"""The names of types and of their fields."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Set
from types import MappingProxyType

from generator import ir
from generator.config import Config
from generator.diagnostics import Report
from generator.naming import distinct, exact, hexed, pascal, safe, snake, spelled
from generator.plan import Claim, settle
from generator.targets.python.method_names import Method, resource_class, resource_classes

# Names that annotations and class bodies of the generated modules use themselves.
CLASS_RESERVED = frozenset(
    "Any AwareDatetime Iterable Literal Mapping Model NotRequired Operation Required Returns "
    "TYPE_CHECKING TypeAlias TypedDict UUID Omit NotGiven Body Style Headers Query Timeout File "
    "FileContent ExtraBody Options Payload SyncTransport AsyncTransport WebhookEvent "
    "UnknownWebhookEvent WebhookError WebhookDecodeError WebhookVerificationError "
    "WebhookPublicKeyError WebhookDecoder WebhookReceiver WebhookEvents WebhookScheme "
    "WebhookRouter Webhooks Router DedupeStore MemoryStore RedisStore Outcome EchoedState ClassVar "
    "AsyncFile AsyncFileContent AsyncStream IdempotencyKey ServerSentEvent Stream StreamOperation "
    "ByPage ByOffset ByCursor ByLastItem ByLink ByLinkHeader None True False".split()
)
BUILTINS = frozenset("list dict str int float bool bytes object type".split())
PAGE_RESERVED = frozenset(
    "aget_next_page aiter_all aiter_pages get_next_page has_next_page iter_all iter_pages".split()
)
FIELD_RESERVED = BUILTINS | {"dt", "msgspec", "to_dict", "to_json", "extra_fields"}
# msgspec refuses fields of such names; a model keeps them like those that nobody documented.
_UNNAMEABLE = re.compile(r'[\x00-\x1f"\\]')


def type_names(
    api: ir.Api, config: Config, report: Report, methods: Mapping[str, Method], client: str
) -> Mapping[str, str]:
    shortened = {
        each.id
        for each in api.operations
        if each.id not in config.names and snake(each.wire).endswith(f"_{methods[each.id].name}")
    }
    base = _Bases(api, methods, shortened)
    names: dict[str, str] = {}

    def candidates(schema: ir.Schema) -> tuple[str, ...]:
        if schema.wire:
            name = class_name(schema.wire)
            written = safe(_capital(re.sub(r"\W", "_", schema.wire)), "Schema")
            return distinct(
                name,
                written,
                f"{name}Model",
                class_name(f"{spelled(schema.wire)} model"),
                f"Schema{hexed(schema.wire)}",
            )
        long, short = base(schema)
        role = base.role(schema)
        kind = _media_word(schema.id)
        return distinct(
            class_name(f"{short} {role}"),
            *([class_name(f"{short} {kind} {role}")] if kind else []),
            class_name(f"{long} {role}"),
            # The spaces of a role are ours, its symbols those of the document.
            class_name(f"{long} {spelled(role.replace(' ', '_'))}"),
            class_name(f"{long} {role} value"),
            class_name(schema.id),
            f"Schema{hexed(schema.id)}",
        )

    claims = [
        Claim(
            schema.id,
            schema.pos,
            f"schema {schema.wire!r}" if schema.wire else f"the schema at {schema.id}",
            candidates(schema),
            rank=_closeness(schema.wire) if schema.wire else -bool(_media_word(schema.id)),
            # Where a parameter stands in its list is no fact to go by.
            order=(schema.wire, re.sub(r"/parameters/\d+", "/parameters", schema.id)),
        )
        for schema in api.schemas.values()
    ]
    reserved = CLASS_RESERVED | {client, f"Async{client}"}
    # What goes out is typed by a twin of this name.
    reserved |= {
        f"{class_name(schema.wire)}Param" for schema in api.schemas.values() if schema.wire
    }
    for method in methods.values():
        for depth in range(1, len(method.resource) + 1):
            reserved |= {*resource_classes(resource_class(method.resource[:depth]))}
    pins = {claim.id: config.names[claim.id] for claim in claims if claim.id in config.names}
    names |= settle(claims, report, pins=pins, reserved=frozenset(reserved))
    return MappingProxyType(names)


def _media_word(id_: str) -> str:
    """What tells a schema of a body from that of the same body in JSON, if it is another."""
    found = re.search(r"/content/([^/]+)/schema", id_)
    media = found[1].replace("~1", "/").replace("~0", "~").partition(";")[0] if found else ""
    return "" if media in ("", "application/json") else media.rpartition("/")[2]


def _closeness(wire: str) -> int:
    """Of several schemas that would share a name, the one that is written most like it keeps it."""
    name = class_name(wire)
    return 3 if wire == name else 2 if _capital(wire) == name else 1


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


class _Bases:
    """The name that an inline schema hangs on: that of its operation or of the schema around it."""

    def __init__(self, api: ir.Api, methods: Mapping[str, Method], shortened: Set[str]) -> None:
        self.api = api
        self.methods = methods
        self.shortened = shortened
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
            long = " ".join((*method.resource, method.name)).replace("_", " ")
            # `pets/list` is `list` in `pets`, and others may be that elsewhere.
            is_short = schema.parent in self.shortened
            return long, long if is_short else method.name.replace("_", " ")
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


def field_names(
    api: ir.Api, config: Config, report: Report, pages: Set[str]
) -> Mapping[tuple[str, str], str]:
    """The field of each property; `pages` are the ids of models that have methods of pages too."""
    names: dict[tuple[str, str], str] = {}
    reserved = FIELD_RESERVED | {f"decode_{snake(wire)}" for wire in config.webhooks.state_fields}
    for schema in api.schemas.values():
        if not isinstance(schema.type, ir.Object):
            continue
        claims = [
            Claim(field.id, field.pos, f"property {field.wire!r}", _field_candidates(field.wire))
            for field in schema.type.fields
        ]
        pins = {claim.id: config.names[claim.id] for claim in claims if claim.id in config.names}
        taken = reserved | PAGE_RESERVED if schema.id in pages else reserved
        settled = settle(claims, report, pins=pins, reserved=taken)
        names |= {(schema.id, field.wire): settled[field.id] for field in schema.type.fields}
    return MappingProxyType(names)


def is_nameable(wire: str) -> bool:
    """Whether a model has a field for a property of this name."""
    return not _UNNAMEABLE.search(wire)


def _field_candidates(wire: str) -> tuple[str, ...]:
    name = safe(snake(wire), "field_")
    written = safe(exact(wire), "field_")
    # The second is for a reserved name, the third tells `userId` from `user_id`; what begins with
    # two underscores is Python's own.
    said = () if written.startswith("__") else (written,)
    return (name, f"{name}_", *said, f"field_{hexed(wire)}")


def all_fields(api: ir.Api) -> Iterator[tuple[ir.Schema, ir.Field]]:
    for schema in api.schemas.values():
        for field in schema.type.fields if isinstance(schema.type, ir.Object) else ():
            yield schema, field


def class_name(text: str) -> str:
    return safe(pascal(text), "Schema")
