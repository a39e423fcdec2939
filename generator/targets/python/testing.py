"""The views of `testing.py` and of the data behind it, `_testing.json`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from generator import ir
from generator.page import Page
from generator.targets.python.annotations import Imports
from generator.targets.python.models import import_lines, rank
from generator.targets.python.names import PythonPlan
from generator.targets.python.servers import server_path
from generator.targets.python.testing_data import event_names, testing_data
from generator.text import docstring, identifier, literal


def testing_pages(
    api: ir.Api, plan: PythonPlan, credentials: Sequence[str], folder: str
) -> Iterator[Page]:
    """The pages that help users to test their own code; none for a document without anything."""
    if not (api.events or api.operations):
        return
    names = event_names(api, plan)
    yield Page(
        f"{folder}/_testing.json",
        "python/package/_testing.json.j2",
        testing_data(api, plan, names),
    )
    yield Page(
        f"{folder}/testing.py",
        "python/package/testing.py.j2",
        _module_view(api, plan, credentials, names),
    )


def _module_view(
    api: ir.Api,
    plan: PythonPlan,
    credentials: Sequence[str],
    names: Mapping[tuple[str, str], str],
) -> dict[str, object]:
    signature = plan.signature
    classes: dict[str, str] = {}
    for event in api.events:
        classes.setdefault(plan.types[event.schema], names[event.schema, str(event.value)])
    own = ["Delivery", f"Fake{plan.client}", "RecordedCall"] if api.operations else []
    own += ["example", "example_body"] if api.events else []
    own += ["KeyPair", "PUBLIC_KEY", "sign"] if signature is not None else []
    client = identifier(plan.client)
    return {
        "doc": docstring(f"Everything to test code that uses `{client}`, without a network."),
        "imports": import_lines(_imports(api, client, signature)),
        "public": sorted(own, key=rank),
        "client": client,
        "fake": f"Fake{client}" if api.operations else "",
        "events": [(identifier(name), literal(value)) for name, value in classes.items()],
        "signed": signature is not None,
        "signer": "None" if signature is None else "keys",
        "timestamp_header": literal(signature.timestamp) if signature is not None else "",
        "signature_header": literal(signature.signature) if signature is not None else "",
        "base_url": literal(
            plan.servers.url or f"https://api.example.com{server_path(api.servers)}"
        ),
        "credentials": [identifier(name) for name in credentials],
        "flavours": [
            {"method": "client", "kind": "Client", "name": client},
            {"method": "async_client", "kind": "AsyncClient", "name": f"Async{client}"},
        ],
    }


def _imports(api: ir.Api, client: str, signature: ir.Signature | None) -> Imports:
    """What the module needs; the clients get names that nothing else here can have."""
    imports = Imports()
    imports.add("._runtime.samples", "load")
    if api.events:
        for module, name in (
            ("collections.abc", "Mapping"),
            ("typing", "TypeVar"),
            (".", "webhooks"),
            ("._runtime.decoding", "decode"),
            ("._runtime.samples", "event_name"),
        ):
            imports.add(module, name)
    if signature is not None:
        imports.add("._runtime.signing", "KeyPair as SigningKeyPair")
    if api.operations:
        for module, name in (
            ("collections.abc", "Callable"),
            ("typing", "Any"),
            ("._client", f"{client} as Client"),
            ("._client", f"Async{client} as AsyncClient"),
            ("._runtime.fake", "Delivery"),
            ("._runtime.fake", "FakeApi as Fake"),
            ("._runtime.fake", "RecordedCall"),
            *((("._runtime.fake", "Webhook"),) if api.events else ()),
        ):
            imports.add(module, name)
    return imports
