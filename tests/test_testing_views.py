"""What a package's test kit knows of its document: causes, examples, answers, credentials."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given, strategies as st

from generator.pipeline import run
from generator.targets.python.testing_data import json_text


def files(tmp_path: Path, settings: Any = None, **document: Any) -> dict[str, str]:
    spec = tmp_path / "api.yaml"
    if settings is not None:
        (tmp_path / "voicegen.yaml").write_text(yaml.safe_dump(settings), "utf-8")
    head = {"openapi": "3.1.0", "info": {"title": "Shop", "version": "1"}}
    spec.write_text(yaml.safe_dump(head | document, sort_keys=False), "utf-8")
    result = run(spec)
    assert result.report.ok
    return {path.rpartition("/")[2]: text for path, text in result.files.items()}


def kit(tmp_path: Path, **document: Any) -> Any:
    return json.loads(files(tmp_path, **document)["_testing.json"])


def webhook(event: str, **more: Any) -> Any:
    properties = {"type": {"enum": [event]}, "id": {"type": "string"}}
    schema = {"type": "object", "properties": properties} | more
    body = {"content": {"application/json": {"schema": schema}}}
    return {"post": {"requestBody": body, "responses": {"200": {"description": ""}}}}


def command(text: str = "", **more: Any) -> Any:
    return {"post": {"description": text, "responses": {"200": {"description": ""}}} | more}


def causes(found: Any) -> dict[str, list[str]]:
    return {each["path"]: each.get("events", []) for each in found["operations"]}


def test_a_command_causes_what_its_description_names(tmp_path: Path) -> None:
    events = ("order.made", "order.paid", "order.failed", "order.closed")
    found = kit(
        tmp_path,
        webhooks={name: webhook(name) for name in events},
        paths={
            "/make": command("First `order.made`, then `order.paid` or `order.failed`; `other`."),
            "/open": command("`order.made`, `order.paid`, `order.failed` and then `order.closed`."),
            "/close": command("Expect `order.closed`, and `order.closed` again."),
            "/quiet": command("No order.made without backticks."),
        },
    )
    assert causes(found) == {
        "/make": ["order.made", "order.paid"],
        "/open": [],
        "/close": ["order.closed"],
        "/quiet": [],
    }
    assert list(found["events"]) == list(events)
    assert found["events"]["order.failed"]["type"] == "order.failed"


def test_a_command_causes_its_callbacks(tmp_path: Path) -> None:
    callbacks = {"done": {"{$request.body#/url}": webhook("job.done")}}
    found = kit(tmp_path, paths={"/jobs": command(callbacks=callbacks)})
    assert causes(found) == {"/jobs": ["job.done"]}


def test_an_event_always_says_which_it_is(tmp_path: Path) -> None:
    hooks = {"made": webhook("made", example={"id": "x"}), "gone": webhook("gone")}
    found = kit(tmp_path, webhooks=hooks)
    assert found["events"] == {
        "made": {"id": "x", "type": "made"},
        "gone": {"type": "gone", "id": "text"},
    }
    assert (found["type"], found["id"], found["time"]) == (["type"], ["id"], [])


def test_named_examples_go_to_their_events(tmp_path: Path) -> None:
    hook = webhook("made")
    kinds = hook["post"]["requestBody"]["content"]["application/json"]
    kinds["schema"]["properties"]["type"]["enum"] = ["made", "gone"]
    kinds["examples"] = {
        name: {"value": {"type": name, "id": name.upper()}} for name in ("gone", "made")
    }
    found = kit(tmp_path, webhooks={"hook": hook})
    assert {name: body["id"] for name, body in found["events"].items()} == {
        "made": "MADE",
        "gone": "GONE",
    }


def answer(tmp_path: Path, responses: Any, **document: Any) -> Any:
    operation = {"get": {"responses": responses}}
    return kit(tmp_path, paths={"/x": operation}, **document)["operations"][0]["answer"]


def content(schema: Any, kind: str = "application/json", **more: Any) -> Any:
    return {"description": "", "content": {kind: {"schema": schema} | more}}


@pytest.mark.parametrize(
    ("responses", "expected"),
    [
        ({"204": {"description": ""}, "404": content({})}, {"status": 204}),
        ({"default": content({"type": "integer", "minimum": 7})}, (200, 7)),
        ({"2XX": content({"type": "string"}, "text/plain")}, (200, "text")),
        ({"201": content({"type": "string"}, example="mine")}, (201, "mine")),
        ({"200": content({"type": "array", "items": {"enum": ["a"]}})}, (200, ["a"])),
        ({"200": content({"type": "string", "maxLength": 2})}, (200, "te")),
        ({"200": content({"type": "number", "exclusiveMaximum": 0})}, (200, -1)),
        ({"200": content({"type": "integer", "multipleOf": 5, "minimum": 7})}, (200, 10)),
        ({"404": content({})}, {"status": 200}),
    ],
)
def test_the_answer_is_the_good_one(tmp_path: Path, responses: Any, expected: Any) -> None:
    found = answer(tmp_path, responses)
    assert (found if isinstance(expected, dict) else (found["status"], found["body"])) == expected


def test_answers_show_optional_properties_while_they_are_small(tmp_path: Path) -> None:
    node: Any = {"type": "object", "properties": {"next": {"$ref": "#/components/schemas/Node"}}}
    node["properties"] |= {f"property_{number}": {"type": "string"} for number in range(40)}
    secret = {"type": "string", "writeOnly": True}
    node["properties"]["password"] = secret
    schema = content({"$ref": "#/components/schemas/Node"})
    body = answer(tmp_path, {"200": schema}, components={"schemas": {"Node": node}})["body"]
    assert body["property_39"] == "text"
    assert "password" not in body
    assert len(json.dumps(body)) < 2500


def test_a_variant_says_which_it_is(tmp_path: Path) -> None:
    pet = {"type": "object", "required": ["kind"], "properties": {"kind": {"type": "string"}}}
    refs = {name: {"$ref": f"#/components/schemas/{name}"} for name in ("Cat", "Dog")}
    union = {
        "oneOf": list(refs.values()),
        "discriminator": {
            "propertyName": "kind",
            "mapping": {"dog": refs["Dog"]["$ref"], "cat": refs["Cat"]["$ref"]},
        },
    }
    components = {"schemas": {"Cat": pet, "Dog": pet}}
    assert answer(tmp_path, {"200": content(union)}, components=components)["body"] == {
        "kind": "cat"
    }


def test_credentials_prefixes_and_bodies(tmp_path: Path) -> None:
    schemes = {
        "token": {"type": "http", "scheme": "bearer"},
        "key": {"type": "apiKey", "in": "query", "name": "Key"},
        "app": {"type": "apiKey", "in": "header", "name": "X-App"},
    }
    schema = {"type": "object", "properties": {"key": {"type": "string"}}}
    body = {"required": True, "content": {"application/json": {"schema": schema}}}
    found = kit(
        tmp_path,
        settings={"document": "api.yaml", "idempotency": {"field": "key", "seconds": 90}},
        servers=[{"url": "https://a.example/v2/"}, {"url": "/longer/base"}],
        components={"securitySchemes": schemes},
        paths={
            "/x": command(requestBody=body, security=[{"token": []}, {"key": [], "app": []}, {}])
        },
    )
    [operation] = found["operations"]
    assert operation["auth"] == [["header authorization"], ["query Key", "header x-app"], []]
    assert operation["required"] and (operation["key"], operation["remembered"]) == ("key", 90)
    assert found["prefixes"] == ["/longer/base", "/v2", ""]


def test_a_kit_holds_what_there_is(tmp_path: Path) -> None:
    hooks_only = files(tmp_path, webhooks={"made": webhook("made")})["testing.py"]
    assert "httpx" not in hooks_only and "example_body" in hooks_only
    commands_only = files(tmp_path, paths={"/x": command()})["testing.py"]
    assert "class FakeShop" in commands_only and "webhooks" not in commands_only
    assert "PUBLIC_KEY" not in hooks_only + commands_only
    nothing = files(tmp_path, paths={})
    assert not {"testing.py", "_testing.json"} & nothing.keys()


def test_the_data_opens_with_the_mark(tmp_path: Path) -> None:
    first = files(tmp_path, paths={"/x": command()})["_testing.json"].partition("\n")[0]
    assert first.startswith('{"@generated": "@generated from api.yaml and templates/python/')


values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)


@given(values)
def test_json_text_is_json(value: Any) -> None:
    text = json_text(value)
    assert json.loads(text) == value
    assert not set(text) & set("\u2028\u202e\u200b\x7f\ufeff")


def test_json_text_stands_in_a_line_or_in_one_for_each_entry() -> None:
    assert json_text({"a": [1, 2], "é": "\u202e"}) == '{"a": [1, 2], "é": "\\u202e"}'
    broken = json_text({"a": ["x" * 50, "y" * 50], "b": {}}, broken=True)
    assert broken.splitlines() == [
        "{",
        f'    "a": ["{"x" * 50}", "{"y" * 50}"],',
        '    "b": {}',
        "  }",
    ]
    assert json_text([], broken=True) == "[]"
