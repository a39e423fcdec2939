"""The view of the package's `__init__.py`: what it offers, and where that is."""

from __future__ import annotations

import textwrap

from generator import ir
from generator.targets.python.models import case, rank
from generator.targets.python.names import PythonPlan
from generator.targets.python.runtime import paged_operations, streams_answers
from generator.text import docstring, identifier

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


def package_view(api: ir.Api, plan: PythonPlan) -> dict[str, object]:
    sdk_error = root_error(plan)
    clients = [f"Async{plan.client}", plan.client]
    usual = ("AsyncClient", "Client")  # what other packages call them
    aliases = [f"{name}={own}" for name, own in zip(usual, clients, strict=True) if name != own]
    homes = {
        "_client": [*clients, *(aliases if "Client" not in clients else ())],
        "_runtime.defaults": [*DEFAULTS],
        "_runtime.endpoints": ["RequestOptions"],
        "_runtime.errors": [*ERRORS, f"{sdk_error}=SDKError"],
        "_runtime.models": ["Model"],
        "_runtime.omit": [*OMIT],
        **({"_runtime.pages": [*PAGES]} if paged_operations(api) else {}),
        "_runtime.raw": ["APIResponse", "AsyncAPIResponse"],
        "_runtime.retry": ["RetryPolicy"],
        "_version": ["__version__"],
    }
    if streams_answers(api):
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
        "homes": [listed(home, names) for home, names in homes.items()],
        "modules": ", ".join(modules),
        "listed_modules": " ".join(modules),
        "names": sorted([*public, *modules], key=rank),
    }


def root_error(plan: PythonPlan) -> str:
    """The public name of the base of all errors."""
    name = identifier(f"{plan.client}Error")
    return f"{plan.client}ClientError" if name in ERRORS else name


def _as_import(name: str) -> str:
    public, _, original = name.partition("=")
    return f"{original} as {public}" if original else public


def listed(home: str, names: list[str]) -> dict[str, object]:
    """A module and its names, in lines that fit where the table of lazy names has them."""
    lines = textwrap.wrap(" ".join(sorted(names)), 80, break_long_words=False)
    return {"module": home, "line": lines[0] if len(lines) == 1 else "", "lines": lines}
