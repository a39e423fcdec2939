"""The views of everything around the types and resources: client, package, metadata, README."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

from generator import ir
from generator.config import Config
from generator.page import Page
from generator.targets.python.annotations import Imports
from generator.targets.python.constants import server_path, server_url
from generator.targets.python.method_names import VIEWS, resource_classes
from generator.targets.python.models import Module, case, import_lines, rank
from generator.targets.python.names import PythonPlan, auto_key
from generator.targets.python.prose import section
from generator.targets.python.resources import FLAVOURS, ResourceView, is_lazy
from generator.targets.python.samples import shortest_call
from generator.targets.python.testing import testing_pages
from generator.targets.python.webhooks import webhooks_view
from generator.text import docstring, identifier, literal, markdown, remark, toml

# What is copied of the runtime: always, with events, with signed ones, for a fake of the API.
RUNTIME = (
    "__init__ auth body deadline decoding defaults endpoints errors lazy library log models omit "
    "operation prepare raw redact redirects request response retry settings transport "
    "values".split()
)
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
TIMEOUT = """\
Seconds, an `httpx.Timeout`, or None to wait for ever; without it, 60 seconds for reading and 5 for
connecting, or what `http_client` has."""
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
        *(EVENTS_RUNTIME if api.events else ()),
        *(("state",) if plan.states else ()),
        *(SIGNED_RUNTIME if plan.signature is not None else ()),
        *(FAKE_RUNTIME if api.operations else ()),
    ]
    for name in sorted(set(parts)):
        yield Page(f"{folder}/_runtime/{name}.py", f"python/_runtime/{name}.py")
    client = _client_view(api, plan, config, tree)
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
    secrets = [
        each["name"] for scheme in api.security_schemes for each in _secret_arguments(plan, scheme)
    ]
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
        argument for scheme in api.security_schemes for argument in _secret_arguments(plan, scheme)
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
            "response_call": shortest_call(api, plan, "with_raw_response"),
            "log_environment": plan.log_environment,
            "needs_base_url": not server_url(api.servers),
            "sample_base_url": literal(f"https://api.example.com{server_path(api.servers)}"),
            "base_url_environment": _base_url_environment(plan, config),
            "operations": [
                {
                    "call": ".".join((*plan.methods[each.id].resource, plan.methods[each.id].name)),
                    "request": f"{each.method} {each.origin}".replace("|", "\\|"),
                    "summary": markdown(" ".join(each.summary.split())).replace("|", "\\|"),
                }
                for each in api.operations
            ],
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
        "_runtime.raw": ["APIResponse", "AsyncAPIResponse"],
        "_runtime.retry": ["RetryPolicy"],
        "_version": ["__version__"],
    }
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


def _client_view(
    api: ir.Api, plan: PythonPlan, config: Config, tree: dict[tuple[str, ...], ResourceView]
) -> dict[str, object]:
    credentials = [
        argument for scheme in api.security_schemes for argument in _secret_arguments(plan, scheme)
    ]
    auth = [entry for scheme in api.security_schemes if (entry := _auth_entry(plan, scheme))]
    attributes, resources = Imports(), Imports()
    lazy = is_lazy(api)
    names = resource_classes(identifier(plan.client))
    apart = [name for name in names if lazy and name.removeprefix("Async") != plan.client]
    for name in apart:
        attributes.add("._client_views", name)
    for path, view in tree.items():
        for name in view.exports if len(path) == 1 else ():
            if not lazy:
                resources.add(f".resources.{view.module}", name)
            elif not name.endswith(tuple(VIEWS)):
                attributes.add(f".resources.{view.module}", name)
    if plan.signature is not None:
        attributes.add("._runtime.signature", "Key")
        attributes.add(".webhooks", "Webhooks")
    argument = identifier(auto_key(plan.key)) if plan.keyed else ""
    changes = [
        *(f"{identifier(secret['name'])}: str | None" for secret in credentials),
        *(["public_key: Key | None"] if plan.signature is not None else []),
        *([f"{argument}: bool | None"] if argument else []),
    ]
    return {
        "client": identifier(plan.client),
        "exports": sorted(({*names} - {*apart}) | ({"ClientChanges"} if changes else set())),
        "view_exports": sorted(apart),
        "modules": sorted(view.module for path, view in tree.items() if len(path) == 1),
        "agent": literal(f"{plan.distribution}/"),
        "base_url": literal(server_url(api.servers)) if server_url(api.servers) else "",
        "base_url_environment": literal(_base_url_environment(plan, config)),
        "log_environment": literal(plan.log_environment),
        "no_base_url": literal(_no_base_url(api)),
        "flavours": [
            {
                **flavour,
                "http": "AsyncHttp" if flavour["is_async"] else "SyncHttp",
                "doc": docstring(
                    _client_doc(api, plan, config, credentials, flavour["prefix"]), indent=4
                ),
            }
            for flavour in FLAVOURS
        ],
        "signed": plan.signature is not None,
        "auto_key": argument,
        "auto_key_literal": literal(argument),
        "changes": changes,
        "changes_type": "ClientChanges" if changes else "Changes",
        "public_key_environment": literal(plan.public_key_environment),
        "credentials": [
            {
                "name": identifier(secret["name"]),
                "key": literal(secret["name"]),
                "variable": literal(secret["environment"]),
            }
            for secret in credentials
        ],
        "auth": auth,
        "classes": ", ".join(
            sorted(
                {"Credential", "Secrets", *(entry.split(": ")[1].split("(")[0] for entry in auth)}
            )
        ),
        "resources": [
            {"attribute": identifier(path[0]), "module": view.module, "name": view.name}
            for path, view in tree.items()
            if len(path) == 1
        ],
        "lazy": lazy,
        "lazy_imports": import_lines(attributes),
        "imports": import_lines(resources),
    }


def _no_base_url(api: ir.Api) -> str:
    """What to say to somebody who gave no base URL where the document has none."""
    path = server_path(api.servers)
    where = f"; it ends in {path}" if path else ""
    return f"base_url is needed: the API's document names no absolute server URL{where}"


def _base_url_environment(plan: PythonPlan, config: Config) -> str:
    return config.python.base_url_environment or f"{plan.environment}_BASE_URL"


def _client_doc(
    api: ir.Api,
    plan: PythonPlan,
    config: Config,
    credentials: list[dict[str, str]],
    prefix: str,
) -> str:
    if prefix:
        return f"The client for asyncio and trio; its arguments are those of `{plan.client}`."
    server = server_url(api.servers)
    base_url = f"Where the API is; without it, {_base_url_environment(plan, config)} is read"
    said_of_key = (
        "The key, or keys, in base64 that webhooks are checked with; without it, "
        f"{plan.public_key_environment} is read."
    )
    entries = [
        *(
            (secret["name"], f"A credential; without it, {secret['environment']} is read.")
            for secret in credentials
        ),
        *([("public_key", said_of_key)] if plan.signature is not None else []),
        ("base_url", f"{base_url}, else {server} is used." if server else f"{base_url}."),
        ("timeout", TIMEOUT),
        ("default_headers", "Headers of every request."),
        ("default_query", "Query parameters of every request."),
        ("max_retries", "How often a request is sent again at most; each method says when it is."),
        (
            "deadline",
            "Seconds that a call may take with all its tries and pauses, None for any; reading a "
            "streamed body is no part of it.",
        ),
        *(
            [(auto_key(plan.key), f"Whether a call without a `{plan.key}` gets one.")]
            if plan.keyed
            else []
        ),
        (
            "strict_response_validation",
            "Whether a value that is not as documented is an `APIResponseValidationError`; "
            "otherwise it is kept as it was sent. A body that is no JSON always is one.",
        ),
        (
            "retry_policy",
            "The clocks, sleep and chance that pauses between tries are made of, for tests.",
        ),
        (
            "http_client",
            f"Your own `httpx.{prefix}Client`, or one of `httpx2`; it is used as it is and never "
            "closed here.",
        ),
    ]
    title = " ".join((api.title or plan.distribution).split())
    return f"The synchronous client for {title}.\n\n{section('Args', entries, 4)}"


def _secret_arguments(plan: PythonPlan, scheme: ir.SecurityScheme) -> list[dict[str, str]]:
    """The constructor's arguments for one scheme: one secret, or a user name and a password."""
    credential = plan.credentials.get(scheme.wire)
    if credential is None or scheme.kind == "mutualTLS":
        return []
    if scheme.kind == "http" and scheme.scheme == "basic":
        prefix = "" if credential.argument == "credentials" else f"{credential.argument}_"
        stem = credential.environment.removesuffix("CREDENTIALS")
        stem = stem if stem.endswith("_") else f"{stem}_"
        return [
            {"name": f"{prefix}username", "environment": f"{stem}USERNAME"},
            {"name": f"{prefix}password", "environment": f"{stem}PASSWORD"},
        ]
    return [{"name": credential.argument, "environment": credential.environment}]


def _auth_entry(plan: PythonPlan, scheme: ir.SecurityScheme) -> str:
    arguments = _secret_arguments(plan, scheme)
    if not arguments:
        return ""
    values = ", ".join(f"secrets[{literal(each['name'])}]" for each in arguments)
    told = " and ".join(f"{each['name']} or {each['environment']}" for each in arguments)
    hint = f"hint={literal(told)}"
    if scheme.kind == "apiKey":
        made = f"ApiKey({literal(scheme.name)}, {literal(scheme.location)}, {values}, {hint})"
    elif scheme.kind == "http" and scheme.scheme == "basic":
        made = f"Basic({values}, {hint})"
    else:
        made = f"Bearer({values}, {hint})"
    return f"{literal(scheme.wire)}: {made}"
