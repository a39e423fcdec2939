"""What proves who calls, for programs that write the HTTP request themselves."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from urllib.parse import quote

from generator import ir
from generator.targets.python.client_names import Secret, is_basic

# What can stand between double quotes of a shell, or of any language, and means only itself.
_PLAIN = re.compile(r"[A-Za-z0-9_.-]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Login:
    """One secret, which is in the environment, and the only place of a request that it goes to.

    In a header stands `prefix` before it, in a URL the `query`, with its `?` or `&`; `user` is the
    variable of the user name, where the secret is a password.
    """

    environment: str
    header: str = ""
    prefix: str = ""
    query: str = ""
    cookie: str = ""
    user: str = ""


def logins(
    api: ir.Api, operation: ir.Operation, credentials: Mapping[str, Sequence[Secret]]
) -> tuple[Login, ...] | None:
    """The first way to log in that can be written down; None where no way can be."""
    schemes = {each.wire: each for each in api.security_schemes}
    for needs in sorted(operation.security, key=lambda needs: not needs):
        found = [_login(schemes.get(need.scheme), credentials) for need in needs]
        written = tuple(each for each in found if each is not None)
        if len(written) == len(found):
            return written
    return None if operation.security else ()


def _login(
    scheme: ir.SecurityScheme | None, credentials: Mapping[str, Sequence[Secret]]
) -> Login | None:
    secrets = credentials.get(scheme.wire, ()) if scheme is not None else ()
    if scheme is None or not secrets:
        return None
    environment = secrets[0].environment
    if is_basic(scheme):
        return Login(user=environment, environment=secrets[1].environment)
    if scheme.kind != "apiKey":
        word = scheme.scheme if scheme.kind == "http" else "bearer"
        prefix = "Bearer" if word.lower() == "bearer" else word
        if not _PLAIN.fullmatch(prefix):
            return None
        return Login(header="Authorization", prefix=f"{prefix} ", environment=environment)
    if scheme.location == "query":
        return Login(query=f"{quote(scheme.name, safe='')}=", environment=environment)
    if not _PLAIN.fullmatch(scheme.name):
        return None
    if scheme.location == "cookie":
        return Login(cookie=scheme.name, environment=environment)
    return Login(header=scheme.name, environment=environment)


def behind(query: str, found: Sequence[Login]) -> tuple[Login, ...]:
    """The same, those of the query with the sign that parts them from what is before."""
    marked = []
    for each in found:
        if each.query:
            mark = "&" if query else "?"
            each = replace(each, query=f"{mark}{each.query}")
            query += each.query
        marked.append(each)
    return tuple(marked)
