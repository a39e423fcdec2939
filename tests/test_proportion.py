"""Twice as much in a document is twice the work, not four times: counted in calls, not in time."""

import json
import sys
from collections.abc import Callable
from pathlib import Path
from types import FrameType
from typing import Any

import pytest

from generator.pipeline import run

Document = dict[str, Any]
# Packages with more than a hundred operations are made in another way than smaller ones.
FEW = 110


def ref(name: str) -> Document:
    return {"$ref": f"#/components/schemas/{name}"}


def answer(schema: Document) -> Document:
    return {"200": {"description": "", "content": {"application/json": {"schema": schema}}}}


def operations(count: int) -> Document:
    thing = {"type": "object", "properties": {"name": {"type": "string"}}}
    return {
        "paths": {
            f"/tags/{number}": {"get": {"tags": ["all"], "responses": answer(ref(f"T{number}"))}}
            for number in range(count)
        },
        "components": {"schemas": {f"T{number}": thing for number in range(count)}},
    }


def tags(count: int) -> Document:
    return {
        "tags": [{"name": f"tag {number}"} for number in range(count)],
        "paths": {
            f"/{number}": {"get": {"tags": [f"tag {number}"], "responses": answer({})}}
            for number in range(count)
        },
    }


def webhooks(count: int) -> Document:
    return {"webhooks": {f"h{number}": {"post": event(f"h.{number}")} for number in range(count)}}


def event(name: str) -> Document:
    body = {"type": "object", "required": ["type"], "properties": {"type": {"const": name}}}
    return {
        "requestBody": {"content": {"application/json": {"schema": body}}},
        "responses": answer({}),
    }


def variants(count: int) -> Document:
    schemas: Document = {
        f"V{number}": {
            "type": "object",
            "required": ["kind"],
            "properties": {"kind": {"const": f"k{number}"}},
        }
        for number in range(count)
    }
    union = {"oneOf": [ref(name) for name in schemas]}
    return {
        "paths": {"/": {"get": {"responses": answer(ref("AnyVariant"))}}},
        "components": {"schemas": {**schemas, "AnyVariant": union}},
    }


@pytest.mark.heavy
@pytest.mark.parametrize("make", [operations, tags, webhooks, variants])
def test_work_grows_in_proportion(make: Callable[[int], Document], tmp_path: Path) -> None:
    calls(make(FEW), tmp_path)  # what is loaded and kept in the first run counts for nothing
    once, twice, fourfold = (calls(make(times * FEW), tmp_path) for times in (1, 2, 4))
    # What is the same for each document counts in neither difference; squares would be 4 times it.
    assert fourfold - twice < 2.2 * (twice - once)


def calls(document: Document, folder: Path) -> int:
    """How many functions and steps of generators run for a document, but for black's."""
    file = folder / "spec.json"
    told = {"openapi": "3.1.0", "info": {"title": "Many", "version": "1"}}
    file.write_text(json.dumps(told | document))
    count = 0

    def note(frame: FrameType, what: str, argument: object) -> None:
        nonlocal count
        count += what == "call" and "/generator/" in frame.f_code.co_filename

    sys.setprofile(note)
    try:
        result = run(file)
    finally:
        sys.setprofile(None)
    assert result.report.ok
    return count
