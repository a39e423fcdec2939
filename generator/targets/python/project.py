"""The views of everything around client, types and resources: package, metadata, README."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from dataclasses import replace

from generator import ir
from generator.config import Config
from generator.page import Page
from generator.targets.python.answers import stream_of
from generator.targets.python.bodies import preferred_media, writer_of
from generator.targets.python.client import ABOUT, base_url_environment, client_view
from generator.targets.python.client_names import LOGIN_PARTS
from generator.targets.python.credentials import asks_for_tokens, secrets_of
from generator.targets.python.method_names import stream_id
from generator.targets.python.models import Module, case, rank
from generator.targets.python.names import PythonPlan, auto_key
from generator.targets.python.resources import ResourceView, is_lazy
from generator.targets.python.samples import shortest_call
from generator.targets.python.servers import server_path
from generator.targets.python.testing import testing_pages
from generator.targets.python.webhooks import webhooks_view
from generator.text import docstring, identifier, literal, markdown, remark, toml

# What is copied of the runtime: always, with events, with signed ones, for a fake of the API.
RUNTIME = (
    "__init__ auth body deadline decoding defaults endpoints errors lazy library log models omit "
    "operation prepare raw redact redirects request response retry settings transport "
    "values".split()
)
PAGES_RUNTIME = "pages paging".split()
EVENTS_RUNTIME = "payload router samples webhooks".split()
SIGNED_RUNTIME = "diagnosis receiver signature signing".split()
FAKE_RUNTIME = "fake plans refusals samples".split()
ERRORS = (
    "APIConnectionError",
    "APIError",
    "APIResponseValidationError",
    "APIStatusError",
    "APITimeoutError",
    "AuthenticationError",
    "BadRequestError",
    "ConflictError",
    "ErrorDetail",
    "InternalServerError",
    "MissingCredentialsError",
    "NotFoundError",
    "PermissionDeniedError",
    "RateLimitError",
    "StreamConsumedError",
    "UnprocessableEntityError",
)
PAGES = ("Page", "PageList", "PaginationError")
OMIT = ("NOT_GIVEN=not_given", "NotGiven", "Omit", "not_given", "omit")
DEFAULTS = (
    "DEFAULT_CONNECTION_LIMITS",
    "DEFAULT_MAX_RETRIES",
    "DEFAULT_TIMEOUT",
    "DefaultAsyncHttpxClient",
    "DefaultHttpxClient",
    "Timeout",
)


def package_pages(
    api: ir.Api,
    plan: PythonPlan,
    config: Config,
    modules: list[Module],
    tree: dict[tuple[str, ...], ResourceView],
    folder: str,
) -> Iterator[Page]:
    """The pages of the package other than its types and resources."""
    parts = [
        *RUNTIME,
        *(PAGES_RUNTIME if paged_operations(api) else ()),
        *(EVENTS_RUNTIME if api.events else ()),
        *(("state",) if plan.states else ()),
        *(("oauth",) if asks_for_tokens(api, plan) else ()),
        *(() if plan.servers.are_simple else ("servers",)),
        *(SIGNED_RUNTIME if plan.signature is not None else ()),
        *(FAKE_RUNTIME if api.operations else ()),
        *_runtime_of_bodies(api),
    ]
    for name in sorted(set(parts)):
        yield Page(f"{folder}/_runtime/{name}.py", f"python/_runtime/{name}.py")
    client = client_view(api, plan, config, tree)
    yield Page(f"{folder}/__init__.py", "python/package/__init__.py.j2", _package_view(api, plan))
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
        _listed(module.home, module.public)
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
            "homepage": toml(python.homepage) if python.homepage else "",
            "signed": plan.signature is not None,
            "operations": bool(api.operations),
        },
    )
    yield Page(
        "LICENSE",
        "python/LICENSE.j2",
        {"holder": remark(python.copyright or f"the {plan.distribution} authors")},
    )
    credentials = [
        {
            "name": each.argument,
            "environment": each.environment,
            "about": _begun(ABOUT[each.part]),
        }
        for each in secrets_of(api, plan)
    ]
    yield Page(
        "README.md",
        "python/README.md.j2",
        {
            "distribution": plan.distribution,
            "package": plan.package,
            "client": plan.client,
            "root_error": _root_error(plan),
            "about": markdown(about),
            "credentials": credentials,
            "auto_key": auto_key(plan.key) if plan.keyed else "",
            "key": plan.key,
            "key_seconds": plan.key_seconds,
            "call": shortest_call(api, plan),
            "page_call": shortest_call(replace(api, operations=paged_operations(api)), plan),
            "response_call": shortest_call(api, plan, "with_raw_response"),
            "log_environment": plan.log_environment,
            "needs_base_url": not plan.servers.url,
            "sample_base_url": literal(f"https://api.example.com{server_path(api.servers)}"),
            "base_url_environment": base_url_environment(plan, config),
            "tokens": asks_for_tokens(api, plan),
            "variables": [
                {
                    "name": plan.server_variables[each.name],
                    "doc": _cell(each.doc).rstrip(".") or f"what stands for {each.name} in the URL",
                    "default": _cell(each.default),
                }
                for each in plan.servers.variables
            ],
            "about_servers": bool(plan.servers.own) or len(api.servers) > 1,
            "own_servers": bool(plan.servers.own),
            "servers": [
                {"url": _cell(each.url), "about": f": {_cell(each.doc)}" if each.doc else ""}
                for each in (api.servers if len(api.servers) > 1 else ())
            ],
            "operations": [
                {
                    "call": ".".join((*plan.methods[each.id].resource, name)),
                    "request": f"{each.method} {each.origin}".replace("|", "\\|"),
                    "summary": markdown(" ".join(each.summary.split())).replace("|", "\\|"),
                }
                for each in api.operations
                for name in _method_names(plan, each)
            ],
            "stream_call": _stream_call(api, plan),
            "uploads": any(_takes_files(each) for each in api.operations),
            "signed": plan.signature is not None,
            "public_key_environment": plan.public_key_environment,
            "event_id": bool(plan.event_id),
            "has_kit": bool(api.events or api.operations),
            "causes_events": bool(api.events and api.operations),
            "states": [
                {"field": markdown(wire), "encode": f"encode_{stem}", "decode": f"decode_{stem}"}
                for wire, stem in plan.states.items()
            ],
            "sample_event": identifier(plan.types[api.events[0].schema]) if api.events else "",
            "events": [
                {
                    "name": plan.types[each.schema],
                    "value": markdown(str(each.value)).replace("|", "\\|") if each.value else "",
                }
                for each in api.events
            ],
        },
    )


def _begun(text: str) -> str:
    """What a sentence says, for a cell of a table."""
    return f"{text[:1].lower()}{text[1:]}".replace("a credential", "a credential of the API")


def _cell(text: str) -> str:
    """A text for a line, a table, or code in either."""
    return markdown(" ".join(text.split())).replace("|", "\\|").replace("`", "'")


def _method_names(plan: PythonPlan, operation: ir.Operation) -> Iterator[str]:
    yield plan.methods[operation.id].name
    if stream_id(operation) in plan.streams:
        yield plan.streams[stream_id(operation)]


def _stream_call(api: ir.Api, plan: PythonPlan) -> str:
    """A method that returns a stream, the first one."""
    for each in api.operations:
        if stream_of(api, each) is not None:
            [*_, name] = _method_names(plan, each)
            return ".".join((*plan.methods[each.id].resource, name))
    return ""


def _takes_files(operation: ir.Operation) -> bool:
    media = preferred_media(operation.body.contents) if operation.body is not None else None
    writer = writer_of(media.media_type) if media is not None else None
    return writer is not None and writer[1] != "form"


def _runtime_of_bodies(api: ir.Api) -> Iterator[str]:
    """What only some operations need: other bodies than JSON, answers that are streams."""
    for operation in api.operations:
        media = preferred_media(operation.body.contents) if operation.body is not None else None
        writer = writer_of(media.media_type) if media is not None else None
        yield from ("upload", writer[0]) if writer is not None else ()
        if stream_of(api, operation) is not None:
            yield from ("sse", "streaming")


def paged_operations(api: ir.Api) -> tuple[ir.Operation, ...]:
    """The operations whose answer is one page of a longer list."""
    return tuple(each for each in api.operations if each.pagination is not None)


def _package_view(api: ir.Api, plan: PythonPlan) -> dict[str, object]:
    root_error = _root_error(plan)
    clients = [f"Async{plan.client}", plan.client]
    usual = ("AsyncClient", "Client")  # what other packages call them
    aliases = [f"{name}={own}" for name, own in zip(usual, clients, strict=True) if name != own]
    homes = {
        "_client": [*clients, *(aliases if "Client" not in clients else ())],
        "_runtime.defaults": [*DEFAULTS],
        "_runtime.endpoints": ["RequestOptions"],
        "_runtime.errors": [*ERRORS, f"{root_error}=SDKError"],
        "_runtime.models": ["Model"],
        "_runtime.omit": [*OMIT],
        **({"_runtime.pages": [*PAGES]} if paged_operations(api) else {}),
        "_runtime.raw": ["APIResponse", "AsyncAPIResponse"],
        "_runtime.retry": ["RetryPolicy"],
        "_version": ["__version__"],
    }
    if "streaming" in _runtime_of_bodies(api):
        homes["_runtime.sse"] = ["ServerSentEvent"]
        homes["_runtime.streaming"] = ["AsyncStream", "Stream"]
        homes = dict(sorted(homes.items()))
    public = [name.partition("=")[0] for names in homes.values() for name in names]
    modules = ["types"]
    if api.events or api.operations:
        modules.insert(0, "testing")
    if api.events:
        modules.append("webhooks")
    return {
        "doc": docstring(
            f"{api.title or plan.distribution}: the Python client. Start with `{plan.client}()`."
        ),
        "imports": [
            (home, ", ".join(sorted(map(_as_import, names), key=case)))
            for home, names in homes.items()
        ],
        "homes": [_listed(home, names) for home, names in homes.items()],
        "modules": ", ".join(modules),
        "listed_modules": " ".join(modules),
        "names": sorted([*public, *modules], key=rank),
    }


def _root_error(plan: PythonPlan) -> str:
    """The public name of the base of all errors."""
    name = identifier(f"{plan.client}Error")
    return f"{plan.client}ClientError" if name in ERRORS else name


def _as_import(name: str) -> str:
    public, _, original = name.partition("=")
    return f"{original} as {public}" if original else public


def _listed(home: str, names: list[str]) -> dict[str, object]:
    """A module and its names, in lines that fit where the table of lazy names has them."""
    lines = textwrap.wrap(" ".join(sorted(names)), 80, break_long_words=False)
    return {"module": home, "line": lines[0] if len(lines) == 1 else "", "lines": lines}
