"""What a client takes for each security scheme, and how that gets into a request."""

from __future__ import annotations

from collections.abc import Iterator

from generator import ir
from generator.targets.python.client_names import (
    Secret,
    client_credentials,
    is_basic,
    is_external,
)
from generator.targets.python.names import PythonPlan
from generator.text import literal


def secrets_of(api: ir.Api, plan: PythonPlan) -> list[Secret]:
    """The constructor's arguments for all schemes."""
    return [
        secret
        for scheme in api.security_schemes
        for secret in plan.credentials.get(scheme.wire, ())
    ]


def asks_for_tokens(api: ir.Api, plan: PythonPlan) -> bool:
    """Whether a client can get tokens by itself."""
    known = [each for each in api.security_schemes if each.wire in plan.credentials]
    return any(client_credentials(each) is not None for each in known)


def auth_entries(api: ir.Api, plan: PythonPlan) -> Iterator[tuple[str, str]]:
    """For each scheme that is asked for, the class that writes it, and the entry that makes one."""
    for scheme in api.security_schemes:
        if scheme.wire in plan.credentials:
            made = _made(api, scheme, plan.credentials[scheme.wire])
            yield made.partition("(")[0], f"{literal(scheme.wire)}: {made}"


def _made(api: ir.Api, scheme: ir.SecurityScheme, secrets: tuple[Secret, ...]) -> str:
    values = ", ".join(f"secrets[{literal(each.argument)}]" for each in secrets)
    told = " and ".join(f"{each.argument} or {each.environment}" for each in secrets)
    hint = f"hint={literal(told)}"
    if is_external(scheme):
        told = f"an http_client with an auth for {scheme.scheme}"
        return f'Credential("header", "Authorization", None, {literal(told)})'
    flow = client_credentials(scheme)
    if flow is not None:
        token, name, secret, *_ = secrets
        told = f"{token.argument} or {token.environment}, or {name.argument} and {secret.argument}"
        scopes, url = literal(_scopes(api, scheme, flow)), literal(flow.token_url)
        return f"OAuth2({values}, scopes={scopes}, url={url}, hint={literal(told)})"
    if scheme.kind == "apiKey":
        return f"ApiKey({literal(scheme.name)}, {literal(scheme.location)}, {values}, {hint})"
    if is_basic(scheme):
        return f"Basic({values}, {hint})"
    if scheme.kind == "http" and scheme.scheme.lower() != "bearer":
        return f"Bearer({values}, scheme={literal(scheme.scheme)}, {hint})"
    return f"Bearer({values}, {hint})"


def _scopes(api: ir.Api, scheme: ir.SecurityScheme, flow: ir.OAuthFlow) -> str:
    """The scopes that operations ask for, in the order in which the flow explains them."""
    needs = (
        need for each in api.operations for requirement in each.security for need in requirement
    )
    needed = {scope for need in needs if need.scheme == scheme.wire for scope in need.scopes}
    explained = [scope for scope, _ in flow.scopes]
    return " ".join(scope for scope in explained if scope in needed)
