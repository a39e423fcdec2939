"""The view of the generated project's `README.md`."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from generator import ir
from generator.config import Config
from generator.targets.python.answers import stream_of
from generator.targets.python.bodies import preferred_media, writer_of
from generator.targets.python.client import ABOUT, base_url_environment
from generator.targets.python.credentials import asks_for_tokens, secrets_of
from generator.targets.python.exports import root_error
from generator.targets.python.method_names import stream_id
from generator.targets.python.names import PythonPlan, auto_key
from generator.targets.python.runtime import paged_operations
from generator.targets.python.samples import shortest_call
from generator.targets.python.servers import server_path
from generator.text import identifier, literal, markdown


def readme_view(api: ir.Api, plan: PythonPlan, config: Config, about: str) -> dict[str, object]:
    credentials = [
        {
            "name": each.argument,
            "environment": each.environment,
            "about": _begun(ABOUT[each.part]),
        }
        for each in secrets_of(api, plan)
    ]
    return {
        "distribution": plan.distribution,
        "package": plan.package,
        "client": plan.client,
        "root_error": root_error(plan),
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
    }


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
