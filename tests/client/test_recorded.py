"""The client against what a server of the document has really answered: tests/fixtures, replayed.

`make record` makes the files anew. They are right as long as they agree with the document.
"""

from __future__ import annotations

import json
from copy import deepcopy
from typing import Any
from uuid import UUID

import httpx
import pytest

import telnyx_voice_advanced
from telnyx_voice_advanced import APIStatusError, types
from tests.client import document
from tests.client.commands import COMMANDS, ERRORS
from tests.client.conftest import Caller
from tests.recording.agreement import disagreements
from tests.recording.calls import Call, calls
from tests.recording.cassette import (
    KEPT_OF_REQUESTS,
    KEPT_OF_RESPONSES,
    SCRUBBED,
    Exchange,
    Replay,
    Response,
    dump,
    load,
    parse,
    replay,
)
from tests.recording.prism import HERE
from tests.recording.record import DOCUMENT, FIXTURES, KEY, VIOLATIONS, complaint_in

CALLS = calls()
FILES = {name: FIXTURES / f"{name}.yaml" for name in CALLS}
each_file = pytest.mark.parametrize("name", CALLS)


# ---------------------------------------------------------------------------- replay


@each_file
def test_the_client_gets_what_was_recorded(name: str, caller: Caller) -> None:
    recorded = load(FILES[name]).exchanges
    with replay(FILES[name]) as transport:
        for call, exchange in zip(CALLS[name], recorded, strict=True):
            assert call.name == exchange.name, "the calls have changed: make record"
            _check(call, exchange.response, _outcome(caller, call, transport))


def _outcome(caller: Caller, call: Call, transport: Replay) -> Any:
    kind: Any = httpx.Client if caller.kind == "sync" else httpx.AsyncClient
    http = kind(transport=transport)
    try:
        return caller.run(call.make, http_client=http, max_retries=0, auto_command_id=False)
    except APIStatusError as error:
        return error


def _check(call: Call, recorded: Response, found: Any) -> None:
    body = json.loads(recorded.body)
    if call.status == 200:
        assert type(found) is getattr(types, call.command.result)
        assert found.to_dict() == body
        assert found.extra_fields == found.data.extra_fields == {}
        return
    assert type(found) is getattr(telnyx_voice_advanced, ERRORS[call.status])
    assert (found.status_code, found.method) == (call.status, call.command.http)
    assert found.body == body
    assert found.headers["content-type"] == "application/json"
    [entry] = body["errors"]
    [detail] = found.errors
    assert (detail.code, detail.title, detail.detail) == (
        entry["code"],
        entry["title"],
        entry["detail"],
    )
    assert detail.pointer == entry.get("source", {}).get("pointer")
    assert all(entry[key] in str(found) for key in ("code", "title", "detail"))


def test_what_comes_of_some(caller: Caller) -> None:
    """The same in figures, so that a recording and its reader cannot be wrong together."""
    with replay(FILES["join_ai_assistant"]) as transport:
        minimal, full, refused, failed = (
            _outcome(caller, call, transport) for call in CALLS["join_ai_assistant"]
        )
    for result in (minimal, full):
        assert result.data.result == "ok"
        assert result.data.conversation_id == UUID("828f9faf-4de5-463f-b670-a3deb32f2460")
    assert isinstance(refused, telnyx_voice_advanced.UnprocessableEntityError)
    assert (refused.errors[0].code, refused.errors[0].pointer) == ("10016", "/to")
    assert isinstance(failed, telnyx_voice_advanced.InternalServerError)
    assert failed.url.startswith("https://api.telnyx.com/v2/calls/v3:")


def test_every_command_and_every_documented_error_is_there() -> None:
    recorded = {path.stem: load(path).exchanges for path in FIXTURES.glob("*.yaml")}
    assert recorded.keys() == {command.method for command in COMMANDS} | {"errors"}
    preferred = {each.request.headers.get("prefer") for each in recorded.pop("errors")}
    assert {f"code=422, example={name}" for name in document.refusals()} <= preferred
    assert {f"code={code}" for code in ERRORS if code != 422} <= preferred
    for exchanges in recorded.values():
        statuses = [each.response.status for each in exchanges]
        assert statuses.count(200) == 2 and {422, 500} < set(statuses)


def test_one_command_can_show_the_errors_of_all() -> None:
    errors = [
        {code: answer for code, answer in operation["responses"].items() if code != "200"}
        for item in document.DOCUMENT["paths"].values()
        for operation in item.values()
    ]
    assert len(errors) == len(COMMANDS)
    assert all(each == errors[0] for each in errors)


# ---------------------------------------------------------------------------- what the files are


@pytest.mark.parametrize("path", [*FILES.values(), VIOLATIONS], ids=lambda path: path.stem)
class TestFile:
    def test_it_says_where_it_is_from(self, path: Any) -> None:
        pinned = json.loads((HERE / "package.json").read_text("utf-8"))["devDependencies"]
        cassette = load(path)
        assert cassette.server == f"prism {pinned['@stoplight/prism-cli']}"
        assert cassette.document == DOCUMENT
        assert (document.ROOT / DOCUMENT).is_file()

    def test_it_is_as_it_was_written(self, path: Any) -> None:
        assert dump(load(path)) == path.read_text("utf-8")

    def test_it_holds_no_secrets(self, path: Any) -> None:
        text = path.read_text("utf-8")
        for secret in (KEY, "Bearer", "127.0.0.1", "localhost"):
            assert secret not in text
        for each in load(path).exchanges:
            assert each.request.headers.keys() <= set(KEPT_OF_REQUESTS)
            assert each.response.headers.keys() <= set(KEPT_OF_RESPONSES)
            assert each.request.headers.get("authorization", SCRUBBED) == SCRUBBED


@each_file
def test_it_agrees_with_the_document(name: str) -> None:
    for each in load(FILES[name]).exchanges:
        assert complaint_in(each.response) is None
        assert disagreements(each) == [], f"{each.name}: the document has changed: make record"


# ---------------------------------------------------------------------------- that this is noticed


def _exchange(name: str, which: str) -> Exchange:
    return next(each for each in load(FILES[name]).exchanges if each.name == which)


@pytest.mark.parametrize(
    ("place", "value", "name", "which", "expected"),
    [
        (
            "schemas SendDTMFRequest properties digits type",
            "integer",
            "send_dtmf",
            "minimal",
            "request: $.digits: '1' is not of type 'integer'",
        ),
        (
            "schemas SwitchSupervisorRoleRequest properties role enum",
            ["monitor"],
            "switch_supervisor_role",
            "minimal",
            "request: $.role: 'barge' is not one of ['monitor']",
        ),
        (
            "schemas SendDTMFRequest required",
            ["digits", "urgency"],
            "send_dtmf",
            "full",
            "request: $: 'urgency' is a required property",
        ),
        (
            "schemas StopSiprecRequest properties",
            {"client_state": {"type": "string"}},
            "stop_siprec",
            "full",
            "request: $: Unevaluated properties are not allowed" " ('command_id' was unexpected)",
        ),
        (
            "schemas CallControlCommandResult properties",
            {"outcome": {"type": "string"}},
            "refer",
            "minimal",
            "response: $.data: Unevaluated properties are not allowed ('result' was unexpected)",
        ),
        (
            "schemas call-control_Errors required",
            ["errors", "request_id"],
            "refer",
            "422",
            "response: $: 'request_id' is a required property",
        ),
        (
            "responses call-control_GenericErrorResponse content",
            {"application/problem+json": {"schema": {}}},
            "refer",
            "500",
            "response: media type 'application/json' is not in the document",
        ),
    ],
)
def test_a_changed_document_is_noticed(
    place: str,
    value: Any,
    name: str,
    which: str,
    expected: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    changed = deepcopy(document.DOCUMENT)
    node = changed["components"]
    *keys, last = place.split()
    for key in keys:
        node = node[key]
    node[last] = value
    monkeypatch.setattr(document, "DOCUMENT", changed)
    assert disagreements(_exchange(name, which)) == [expected]


def test_a_path_or_status_that_is_gone_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    minimal, failed = _exchange("refer", "minimal"), _exchange("refer", "500")
    changed = deepcopy(document.DOCUMENT)
    paths = changed["paths"]
    monkeypatch.setattr(document, "DOCUMENT", changed)
    operation = paths["/calls/{call_control_id}/actions/refer"]
    del operation["post"]["responses"]["default"]
    assert disagreements(failed) == ["status 500 is not in the document"]
    operation["put"] = operation.pop("post")
    [gone] = disagreements(minimal)
    assert gone.startswith("POST /calls/") and gone.endswith("/refer is not in the document")


def test_a_changed_fixture_is_noticed() -> None:
    text = FILES["refer"].read_text("utf-8")
    changed = parse(text.replace("result: ok", "result: 1"))
    assert disagreements(changed.exchanges[0]) == [
        "response: $.data.result: 1 is not of type 'string'"
    ]
