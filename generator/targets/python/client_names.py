"""The names of what a client is made with: secrets of security schemes, variables of the server."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from generator import ir
from generator.config import Config, Credential, Pin
from generator.diagnostics import Report, closest
from generator.naming import distinct, exact, hexed, safe, snake
from generator.plan import Claim, settle
from generator.targets.python.method_names import CLIENT_RESERVED
from generator.targets.python.servers import Servers

CONSTRUCTOR_RESERVED = frozenset(
    "self super base_url timeout deadline max_retries retry_policy public_key default_headers "
    "default_query set_default_headers set_default_query http_client strict_response_validation "
    "_strict_response_validation bool float int str".split()
)
TOKEN_PARTS = ("", "client_id", "client_secret", "scope", "token_url")
LOGIN_PARTS = ("username", "password")
BY_HTTP_CLIENT = ("digest", "negotiate", "mutual", "scram-sha-1", "scram-sha-256")


@dataclass(frozen=True, slots=True, kw_only=True)
class Secret:
    """One argument of the client for a security scheme; `part` says which, if it has several."""

    part: str
    argument: str
    environment: str


Secrets = Mapping[str, tuple[Secret, ...]]


def client_names(
    api: ir.Api,
    config: Config,
    report: Report,
    prefix: str,
    servers: Servers,
    resources: frozenset[str],
) -> tuple[Secrets, Mapping[str, str]]:
    """The arguments of each scheme that is asked for, and those of the server's variables."""
    schemes = _used(api, report, config)
    # by what is declared: an operation that asks for a second scheme renames nothing
    is_alone = sum(scheme.kind != "mutualTLS" for scheme in api.security_schemes) == 1
    chosen = config.python.credentials
    claims: list[Claim] = []
    pins: dict[str, Pin] = {}
    for scheme in schemes:
        for part in parts_of(scheme):
            said = _said(chosen.get(scheme.wire, Credential()), part)
            claim = _claim(scheme, part, chosen, alone=is_alone)
            claims.append(claim)
            if said.argument and said.pos is not None:
                pins[claim.id] = Pin(said.argument, said.pos)
    for variable in servers.variables:
        name = safe(snake(variable.name), "server_")
        candidates = (name, f"server_{name}", f"server_{hexed(variable.name)}")
        what = f"server variable {variable.name!r}"
        claims.append(Claim(variable.id, variable.pos, what, distinct(*candidates)))
        if variable.id in config.names:
            pins[variable.id] = config.names[variable.id]
    reserved = CONSTRUCTOR_RESERVED | CLIENT_RESERVED | resources
    names = settle(claims, report, pins=pins, reserved=reserved, under="python.credentials")
    return (
        MappingProxyType(
            {scheme.wire: tuple(_secrets(scheme, chosen, names, prefix)) for scheme in schemes}
        ),
        MappingProxyType({each.name: names[each.id] for each in servers.variables}),
    )


def parts_of(scheme: ir.SecurityScheme) -> tuple[str, ...]:
    """What a client takes for a scheme: one secret, or several things by their usual names."""
    if is_basic(scheme):
        return LOGIN_PARTS
    if is_external(scheme):
        return ()
    return TOKEN_PARTS if client_credentials(scheme) is not None else ("",)


def is_basic(scheme: ir.SecurityScheme) -> bool:
    return scheme.kind == "http" and scheme.scheme.lower() == "basic"


def is_external(scheme: ir.SecurityScheme) -> bool:
    """Whether a scheme answers to a challenge, which is for an `auth` of the HTTP client."""
    return scheme.kind == "http" and scheme.scheme.lower() in BY_HTTP_CLIENT


def client_credentials(scheme: ir.SecurityScheme) -> ir.OAuthFlow | None:
    """The flow by which a client gets tokens on its own, without a person."""
    flows = [each for each in scheme.flows if each.kind == "clientCredentials" and each.token_url]
    return flows[0] if scheme.kind == "oauth2" and flows else None


def _used(api: ir.Api, report: Report, config: Config) -> list[ir.SecurityScheme]:
    """The schemes that operations ask for; settings for what is no scheme are reported."""
    needed = {
        need.scheme
        for operation in api.operations
        for requirement in operation.security
        for need in requirement
    }
    known = {scheme.wire: scheme for scheme in api.security_schemes}
    for wire, chosen in config.python.credentials.items():
        if wire not in known and chosen.pos is not None:
            near = closest(wire, [*known])
            hint = f"did you mean {near}?" if near else "remove it"
            message = f"the document has no security scheme {wire!r}"
            report.error("unused-pin", chosen.pos, message, hint=hint)
        for part, said in chosen.parts.items() if wire in known else ():
            if part not in parts_of(known[wire]) and said.pos is not None:
                message = f"the security scheme {wire!r} takes no {part}"
                report.error("unused-pin", said.pos, message, hint="remove it")
    # a certificate is the HTTP client's alone: nothing of it is in a request
    return [
        scheme
        for scheme in api.security_schemes
        if scheme.wire in needed and scheme.kind != "mutualTLS"
    ]


def _said(chosen: Credential, part: str) -> Credential:
    """What the settings say of a part; the entry of a scheme with one secret is that secret's."""
    return chosen.parts.get(part, Credential()) if part else chosen


def _claim(
    scheme: ir.SecurityScheme, part: str, chosen: Mapping[str, Credential], *, alone: bool
) -> Claim:
    stem = "" if alone else safe(snake(scheme.wire), "auth_")
    if part in ("", *LOGIN_PARTS):  # the other names stand beside that of the token
        stem = chosen.get(scheme.wire, Credential()).argument or stem
    stem = "" if is_basic(scheme) and stem == "credentials" else stem
    name = "_".join(filter(None, (stem, part))) or _usual_argument(scheme)
    unique = "_".join(filter(None, (safe(exact(scheme.wire), "auth_"), part)))
    candidates = (name, f"{name}_credential", f"{unique}_credential", f"auth_{hexed(scheme.wire)}")
    id_ = f"{scheme.wire}/{part}" if part else scheme.wire
    return Claim(id_, scheme.pos, f"security scheme {scheme.wire!r}", distinct(*candidates), 1)


def _usual_argument(scheme: ir.SecurityScheme) -> str:
    return "api_key" if scheme.kind in ("apiKey", "http") else "access_token"


def _secrets(
    scheme: ir.SecurityScheme,
    chosen: Mapping[str, Credential],
    names: Mapping[str, str],
    prefix: str,
) -> Iterator[Secret]:
    whole = chosen.get(scheme.wire, Credential())
    stem = whole.environment.removesuffix("CREDENTIALS").removesuffix("_")
    for part in parts_of(scheme):
        argument = names[f"{scheme.wire}/{part}" if part else scheme.wire]
        by_rule = f"{prefix}_{argument.upper()}"
        if part in LOGIN_PARTS and stem:
            by_rule = f"{stem}_{part.upper()}"
        environment = _said(whole, part).environment or by_rule
        yield Secret(part=part, argument=argument, environment=environment)
