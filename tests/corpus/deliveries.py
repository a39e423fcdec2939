"""Hands a package the events that its document describes, and asks for them back."""

from __future__ import annotations

import importlib
import json
from collections.abc import Iterator
from pathlib import Path

from tests.corpus.naming import Names
from tests.corpus.notes import Note
from tests.corpus.reading import Reading
from tests.corpus.values import Maker, Unmakeable


def undelivered(file: Path, names: Names) -> Iterator[str]:
    """Events that are refused, or that do not re-encode to what was delivered.

    Where nothing tells the events of a document apart, they come as events that are unknown; that
    is as it should be, a warning says it, and nothing of them is lost.
    """
    if not names.api.events:
        return
    document = Reading(file, names.skipped)
    maker = Maker(document, sent=False)
    webhooks = importlib.import_module(f"{names.package}.webhooks")
    count, unknown = 0, 0
    for where, schema in document.deliveries():
        for full in (True, False):
            try:
                body = maker.make(schema, full=full)
            except Unmakeable as why:
                yield Note(f"not tried: {where}: {why}")
                continue
            if not isinstance(body, dict):
                continue
            count += 1
            try:
                event = webhooks.unsafe_unwrap(json.dumps(body).encode())
            except Exception as error:  # of whatever kind: it is one that a user would get
                yield f"{where}: {str(body)[:200]}: {error!r}"
                continue
            unknown += type(event).__name__ == "UnknownWebhookEvent"
            if event.to_dict() != body:
                yield f"{where}: {str(body)[:200]} became {str(event.to_dict())[:200]}"
    yield Note(f"{count} events, {unknown} of them unknown")
