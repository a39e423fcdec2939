"""The view of `_client.py`: what the clients are made with, and the resources they lead to."""

from __future__ import annotations

from collections.abc import Iterator

from generator import ir
from generator.config import Config
from generator.targets.python.annotations import Imports
from generator.targets.python.client_names import Secret
from generator.targets.python.credentials import auth_entries, secrets_of
from generator.targets.python.method_names import VIEWS, resource_classes
from generator.targets.python.models import case, import_lines
from generator.targets.python.names import PythonPlan, auto_key
from generator.targets.python.prose import section
from generator.targets.python.resources import FLAVOURS, ResourceView, is_lazy
from generator.targets.python.servers import server_path
from generator.text import docstring, identifier, literal

# What the parts of a credential are.
ABOUT = {
    "": "A credential",
    "username": "A user name",
    "password": "A password",
    "client_id": "Who the client is to the server that gives tokens",
    "client_secret": "What proves it; a token is then asked for, and renewed, by the client itself",
    "scope": "What tokens are asked for, apart by spaces, in place of what the operations need",
    "token_url": "Where tokens are asked for, in place of what the API's document says",
}
TIMEOUT = """\
Seconds, an `httpx.Timeout`, or None to wait for ever; without it, 60 seconds for reading and 5 for
connecting, or what `http_client` has."""


def client_view(
    api: ir.Api, plan: PythonPlan, config: Config, tree: dict[tuple[str, ...], ResourceView]
) -> dict[str, object]:
    credentials, auth = secrets_of(api, plan), [*auth_entries(api, plan)]
    kinds = {kind for kind, _ in auth}
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
    variables = [_variable(plan, each) for each in plan.servers.variables]
    changes = [
        *(f"{identifier(secret.argument)}: str | None" for secret in credentials),
        *(f"{each['name']}: {each['annotation']} | None" for each in variables),
        *(["public_key: Key | None"] if plan.signature is not None else []),
        *([f"{argument}: bool | None"] if argument else []),
    ]
    return {
        "client": identifier(plan.client),
        "exports": sorted(({*names} - {*apart}) | ({"ClientChanges"} if changes else set())),
        "view_exports": sorted(apart),
        "modules": sorted(view.module for path, view in tree.items() if len(path) == 1),
        "agent": literal(f"{plan.distribution}/"),
        **_servers_view(plan, variables),
        "base_url_environment": literal(base_url_environment(plan, config)),
        "log_environment": literal(plan.log_environment),
        "no_base_url": literal(_no_base_url(api)),
        "flavours": [
            {
                **flavour,
                "base": flavour["base"].replace(
                    "Endpoints", "OAuth" if "OAuth2" in kinds else "Endpoints"
                ),
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
                "name": identifier(secret.argument),
                "key": literal(secret.argument),
                "variable": literal(secret.environment),
            }
            for secret in credentials
        ],
        "auth": [entry for _, entry in auth],
        "classes": ", ".join(sorted({"Credential", "Secrets", *kinds} - {"OAuth2"})),
        "tokens": "OAuth2" in kinds,
        "resources": [
            {"attribute": identifier(path[0]), "module": view.module, "name": view.name}
            for path, view in tree.items()
            if len(path) == 1
        ],
        "lazy": lazy,
        "eager": not lazy,
        "lazy_imports": import_lines(attributes, indent=4),
        "imports": import_lines(resources),
    }


def _variable(plan: PythonPlan, variable: ir.ServerVariable) -> dict[str, str]:
    """The argument for a variable of the server; the document's default need not be in its enum."""
    name = identifier(plan.server_variables[variable.name])
    values = dict.fromkeys((*variable.values, variable.default)) if variable.values else ()
    return {
        "name": name,
        "key": literal(name),
        "wire": literal(variable.name),
        "annotation": f"Literal[{', '.join(map(literal, values))}]" if values else "str",
        "default": literal(variable.default),
    }


def _servers_view(plan: PythonPlan, variables: list[dict[str, str]]) -> dict[str, object]:
    """Where requests go: one URL, or what `Servers` makes of more."""
    servers = plan.servers
    known = {"TYPE_CHECKING", "Self", "Unpack"}
    if any(each["annotation"] != "str" for each in variables):
        known.add("Literal")
    if servers.are_simple:
        url = literal(servers.url) if servers.url else ""
    else:
        known.add("Any")
        url = "servers.usual" if servers.url else ""
    return {
        "servers": not servers.are_simple,
        "server": literal(servers.usual.url.rstrip("/") if servers.usual is not None else ""),
        "variables": variables,
        "base_url": url,
        "typing": ", ".join(sorted(known, key=case)),
    }


def _no_base_url(api: ir.Api) -> str:
    """What to say to somebody who gave no base URL where the document has none."""
    path = server_path(api.servers)
    where = f"; it ends in {path}" if path else ""
    return f"base_url is needed: the API's document names no absolute server URL{where}"


def base_url_environment(plan: PythonPlan, config: Config) -> str:
    return config.python.base_url_environment or f"{plan.environment}_BASE_URL"


def _variable_doc(variable: ir.ServerVariable) -> str:
    said = variable.doc or f"What stands for `{variable.name}` in the server's URL."
    return f"{said} A `base_url` goes before it."


def _more_servers(api: ir.Api, plan: PythonPlan) -> Iterator[str]:
    """What else there is to know of the base URL."""
    if plan.servers.own and plan.servers.url:
        yield "Given or read, it is that of all operations, also of those with another server."
    others = [f"{each.url} ({each.doc})" if each.doc else each.url for each in api.servers[1:]]
    if others:
        yield f"The document also names {', '.join(others)}."


def _client_doc(
    api: ir.Api,
    plan: PythonPlan,
    config: Config,
    credentials: list[Secret],
    prefix: str,
) -> str:
    if prefix:
        return f"The client for asyncio and trio; its arguments are those of `{plan.client}`."
    server = plan.servers.url
    base_url = f"Where the API is; without it, {base_url_environment(plan, config)} is read"
    base_url += f", else {server} is used." if server else "."
    said_of_key = (
        "The key, or keys, in base64 that webhooks are checked with; without it, "
        f"{plan.public_key_environment} is read."
    )
    entries = [
        *(
            (secret.argument, f"{ABOUT[secret.part]}; without it, {secret.environment} is read.")
            for secret in credentials
        ),
        *([("public_key", said_of_key)] if plan.signature is not None else []),
        *(
            (plan.server_variables[each.name], _variable_doc(each))
            for each in plan.servers.variables
        ),
        ("base_url", " ".join([base_url, *_more_servers(api, plan)])),
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
