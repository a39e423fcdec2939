"""What a client takes for each security scheme, and how that gets into a request."""

from __future__ import annotations

from generator import ir
from generator.targets.python.names import PythonPlan
from generator.text import literal


def secret_arguments(plan: PythonPlan, scheme: ir.SecurityScheme) -> list[dict[str, str]]:
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


def auth_entry(plan: PythonPlan, scheme: ir.SecurityScheme) -> str:
    arguments = secret_arguments(plan, scheme)
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
