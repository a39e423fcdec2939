"""The view of `webhooks.py`: the events, how deliveries are checked, and who handles them."""

from __future__ import annotations

from generator import ir
from generator.config import Config
from generator.targets.python.annotations import Imports
from generator.targets.python.models import import_lines, rank
from generator.targets.python.names import PythonPlan
from generator.text import docstring, identifier, literal

WEBHOOK_NAMES = (
    "MAX_BYTES",
    "DedupeStore",
    "MemoryStore",
    "RedisStore",
    "UnknownWebhookEvent",
    "WebhookDecodeError",
    "WebhookError",
    "WebhookEvent",
    "WebhookRouter",
    "unsafe_unwrap",
)
SIGNED_NAMES = (
    "WebhookPublicKeyError",
    "WebhookVerificationError",
    "Webhooks",
    "diagnose",
    "unwrap",
    "verify",
)
WEBHOOK_IMPORTS = {
    "errors": ("WebhookDecodeError", "WebhookError"),
    "payload": ("MAX_BYTES",),
    "router": ("DedupeStore", "MemoryStore", "RedisStore", "Router"),
    "webhooks": ("UnknownWebhookEvent", "WebhookEvents"),
}
UNSIGNED_IMPORTS = (("webhooks", "WebhookDecoder"),)
SIGNED_IMPORTS = (
    ("errors", "WebhookPublicKeyError"),
    ("errors", "WebhookVerificationError"),
    ("receiver", "WebhookReceiver"),
    ("signature", "Key"),
    ("signature", "WebhookScheme"),
)
SIGNED_DOC = """\
The events that the API delivers: check who sent one, decode it, hand it to its handler.

`unwrap(body, headers)` does the first two. It neither blocks nor imports anything, so async code
may call it as it is. This module does not load the HTTP client."""
UNSIGNED_DOC = """\
The events that the API delivers: decode one, hand it to its handler.

The document does not tell how deliveries are signed, so nothing here checks who sent one. Importing
this module does not load the HTTP client."""
ROUTER_DOC = """\
Hands each event to the handler of its class{only_once}.

Register handlers with `@router.on(SomeEvent)` and `@router.fallback`, then call
`router.dispatch(event)`, or `await router.adispatch(event)` in async code. {store}"""
ONCE_DOC = {
    "only_once": ", and an event that arrives again to nobody",
    "store": "`store` remembers which events were taken: a `RedisStore` for many workers; without "
    "one, this process alone.",
}
MANY_DOC = {
    "only_once": "",
    "store": "The document names no id of an event: one that arrives again is handled again.",
}


def webhooks_view(api: ir.Api, plan: PythonPlan, config: Config) -> dict[str, object]:
    """What `webhooks.py` shows: events, and how a delivery of one is checked."""
    names = [identifier(plan.types[event.schema]) for event in api.events]
    unique = list(dict.fromkeys(names))
    signed = plan.signature is not None
    encoders = [identifier(f"encode_{stem}") for stem in plan.states.values()]
    public = [*unique, *WEBHOOK_NAMES, *encoders]
    public += SIGNED_NAMES if signed else ()
    public += ["EchoedState"] if encoders else []
    imports = Imports()
    for module, found in WEBHOOK_IMPORTS.items():
        for name in found:
            imports.add(f"._runtime.{module}", name)
    for module, name in SIGNED_IMPORTS if signed else UNSIGNED_IMPORTS:
        imports.add(f"._runtime.{module}", name)
    for event, name in zip(api.events, names, strict=True):
        imports.add(f".types.{plan.usage.homes[event.schema]}", name)
    for name in ("EchoedState", "encode_state") if encoders else ():
        imports.add("._runtime.state", name)
    return {
        "doc": docstring(SIGNED_DOC if signed else UNSIGNED_DOC),
        "imports": import_lines(imports),
        "names": sorted(unique),
        "public": sorted(public, key=rank),
        "path": _tuple(api.event_discriminator),
        "events": [
            (literal(event.value), name)
            for event, name in zip(api.events, names, strict=True)
            if event.value is not None
        ],
        "others": [
            name for event, name in zip(api.events, names, strict=True) if event.value is None
        ],
        "signature": _literals(plan.signature),
        "environment": literal(plan.public_key_environment),
        "other_signatures": [
            (literal(header), literal(what))
            for header, what in config.webhooks.other_signatures.items()
        ],
        "encoders": encoders,
        "receiver_doc": docstring(
            "Checks and decodes deliveries, as `client.webhooks` does.\n\nArgs:\n"
            f"    key: The public key, or several; else {plan.public_key_environment} is read."
            "\n\nRaises:\n    WebhookPublicKeyError: The key that is given is not one.",
            indent=4,
        ),
        "router_doc": docstring(
            ROUTER_DOC.format(**(ONCE_DOC if plan.event_id else MANY_DOC)), indent=4
        ),
        "id": _tuple(plan.event_id),
    }


def _literals(signature: ir.Signature | None) -> dict[str, str]:
    """The names of the headers, or nothing where nothing is signed."""
    if signature is None:
        return {}
    return {
        "timestamp": literal(signature.timestamp),
        "signature": literal(signature.signature),
    }


def _tuple(names: tuple[str, ...]) -> str:
    shown = ", ".join(literal(name) for name in names)
    return f"({shown},)" if len(names) == 1 else f"({shown})"
