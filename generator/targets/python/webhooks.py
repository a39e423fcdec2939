"""The view of `webhooks.py`: the events, how deliveries are checked, and who handles them."""

from __future__ import annotations

from generator import ir
from generator.config import Config
from generator.targets.python.annotations import Imports
from generator.targets.python.models import case, import_lines, rank
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
    "WebhookVerificationError",
    "unsafe_unwrap",
)
SIGNED_NAMES = ("WebhookPublicKeyError", "Webhooks", "diagnose", "unwrap", "verify")
WEBHOOK_IMPORTS = {
    "errors": ("WebhookDecodeError", "WebhookError", "WebhookVerificationError"),
    "payload": ("MAX_BYTES",),
    "router": ("DedupeStore", "MemoryStore", "RedisStore", "Router"),
    "webhooks": ("UnknownWebhookEvent", "WebhookEvents"),
}
UNSIGNED_IMPORTS = (("webhooks", "WebhookDecoder"),)
SIGNED_IMPORTS = (
    ("errors", "WebhookPublicKeyError"),
    ("receiver", "WebhookReceiver"),
    ("signature", "Key"),
    ("signature", "WebhookScheme"),
)
SIGNED_DOC = """\
The events that the API delivers: check who sent one, decode it, hand it to its handler.

`unwrap(body, headers)` does the first two. Nothing here loads the HTTP client, blocks, or
imports anything later, so all of it may be called in an event loop."""
UNSIGNED_DOC = """\
The events that the API delivers: decode one, hand it to its handler.

The document does not tell how deliveries are signed, so nothing here checks who sent one. Importing
this module does not load the HTTP client."""
ROUTER_DOC = """\
Hands each event to the handler of its class, and an event that arrives again to nobody.

Register handlers with `@router.on(SomeEvent)` and `@router.fallback`, then call
`router.dispatch(event)`, or `await router.adispatch(event)` in async code. `store` remembers which
events were taken: a `RedisStore` for many workers; without one, this process alone."""


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
    for name in ("EchoedState", "encode_state") if encoders else ():
        imports.add("._runtime.state", name)
    return {
        "doc": docstring(SIGNED_DOC if signed else UNSIGNED_DOC),
        "runtime_imports": import_lines(imports),
        "names": sorted(unique),
        "public": sorted(public, key=rank),
        "imports": _grouped(
            {
                (plan.usage.homes[event.schema], name)
                for event, name in zip(api.events, names, strict=True)
            }
        ),
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
            f"What `client.webhooks` is; without a key, that of {plan.public_key_environment}"
            " counts.\n\nRaises:\n    WebhookPublicKeyError: The key that is given is not one.",
            indent=4,
        ),
        "router_doc": docstring(ROUTER_DOC, indent=4),
        "id": _tuple(api.event_id),
    }


def _literals(signature: ir.Signature | None) -> dict[str, str]:
    """The names of the headers, or nothing where nothing is signed."""
    if signature is None:
        return {}
    return {
        "timestamp": literal(signature.timestamp),
        "signature": literal(signature.signature),
    }


def _grouped(found: set[tuple[str, str]]) -> list[tuple[str, str]]:
    """Each module with the names to import from it."""
    return [
        (home, ", ".join(sorted((name for at, name in found if at == home), key=case)))
        for home in sorted({at for at, _ in found})
    ]


def _tuple(names: tuple[str, ...]) -> str:
    shown = ", ".join(literal(name) for name in names)
    return f"({shown},)" if len(names) == 1 else f"({shown})"
