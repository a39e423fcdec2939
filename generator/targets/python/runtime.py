"""Which modules of the runtime a package needs: all have some, others only what they use."""

from __future__ import annotations

from collections.abc import Iterator

from generator import ir
from generator.targets.python.answers import stream_of
from generator.targets.python.bodies import preferred_media, writer_of
from generator.targets.python.credentials import asks_for_tokens
from generator.targets.python.names import PythonPlan

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


def runtime_modules(api: ir.Api, plan: PythonPlan) -> list[str]:
    """The names of the modules below `_runtime`, in their order."""
    parts = {
        *RUNTIME,
        *(PAGES_RUNTIME if paged_operations(api) else ()),
        *(EVENTS_RUNTIME if api.events else ()),
        *(("state",) if plan.states else ()),
        *(("oauth",) if asks_for_tokens(api, plan) else ()),
        *(() if plan.servers.are_simple else ("servers",)),
        *(SIGNED_RUNTIME if plan.signature is not None else ()),
        *(FAKE_RUNTIME if api.operations else ()),
        *_of_bodies(api),
    }
    return sorted(parts)


def streams_answers(api: ir.Api) -> bool:
    """Whether an operation answers with a stream."""
    return any(stream_of(api, each) is not None for each in api.operations)


def paged_operations(api: ir.Api) -> tuple[ir.Operation, ...]:
    """The operations whose answer is one page of a longer list."""
    return tuple(each for each in api.operations if each.pagination is not None)


def _of_bodies(api: ir.Api) -> Iterator[str]:
    """What only some operations need: other bodies than JSON, answers that are streams."""
    for operation in api.operations:
        media = preferred_media(operation.body.contents) if operation.body is not None else None
        writer = writer_of(media.media_type) if media is not None else None
        yield from ("upload", writer[0]) if writer is not None else ()
        if stream_of(api, operation) is not None:
            yield from ("sse", "streaming")
