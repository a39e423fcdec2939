"""Streams of generated packages: what is sent to ask for one, what its items are, how it ends."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from tests.client.server import Handler, Received, Server, reply
from tests.speaking import Speaker, broken_off, items, said, settled

EVENTS = "text/event-stream"
WORDS = b'data: {"word":\ndata: "one"}\n\n: a comment\n\nid: 7\nretry: 10\ndata: {"word":"two"}\n\n'


@pytest.fixture
def api(speaks: Callable[[str], Speaker]) -> Speaker:
    return speaks("streams_events_and_lines")


def test_a_stream_is_asked_for_by_a_method_of_its_own(api: Speaker, server: Server) -> None:
    server.answer = said(WORDS + b"data: [DONE]\n\ndata: never read\n\n", EVENTS)
    words = api.call("answers.create_as_stream", question="?")
    assert words == [api.package.types.Word(word="one"), api.package.types.Word(word="two")]
    assert server.last.headers["accept"] == EVENTS
    assert json.loads(server.last.body) == {"question": "?", "stream": True}


def test_the_first_method_asks_for_none(api: Speaker, server: Server) -> None:
    server.answer = reply(200, {"id": 1})
    assert api.call("answers.create", question="?", stream=False).id == 1
    assert server.last.headers["accept"] == "application/json"
    assert json.loads(server.last.body) == {"question": "?", "stream": False}


def test_where_streams_are_the_default_the_first_method_declines(
    api: Speaker, server: Server
) -> None:
    server.answer = said(b"short", "text/plain")
    assert api.call("answers.summarize", text="long") == "short"
    assert json.loads(server.last.body) == {"text": "long", "stream": False}
    server.answer = said(WORDS, EVENTS)
    assert len(api.call("answers.summarize_word_by_word", text="long")) == 2
    assert json.loads(server.last.body) == {"text": "long", "stream": True}


def test_a_parameter_may_ask_for_the_stream(api: Speaker, server: Server) -> None:
    server.answer = said(WORDS, EVENTS)
    assert len(api.call("answers.get_answer_stream", "1")) == 2
    assert server.last.query == "stream=true"
    server.answer = reply(200, {"id": 1})
    assert api.call("answers.get_answer", "1", stream=False).id == 1
    assert server.last.query == "stream=false"


def test_what_is_known_of_a_stream(api: Speaker, server: Server) -> None:
    server.answer = said(WORDS, EVENTS)

    async def use(client: Any) -> None:
        stream = await settled(client.answers.create_as_stream(question="?"))
        assert (stream.event, stream.last_event_id, stream.retry) == (None, "", None)
        assert [item.word async for item in items(stream)] == ["one", "two"]
        assert (stream.last_event_id, stream.retry) == ("7", 10)
        assert stream.event.data == '{"word":"two"}'
        assert stream.response.status_code == 200 and stream.response.is_closed

    api.run(use)


def test_events_are_told_apart_by_their_names(api: Speaker, server: Server) -> None:
    server.answer = said(
        b'event: added\ndata: {"id":1}\n\nevent: removed\nid: 3\ndata: one\n\n'
        b'event: later\ndata: {"x":1}\n\n',
        EVENTS,
    )
    added, removed, later = api.call("events.watch_changes")
    assert (added.event, added.data.id) == ("added", 1)
    assert (removed.event, removed.data, removed.id) == ("removed", "one", "3")
    assert later == {"event": "later", "data": {"x": 1}, "id": "3"}  # nobody documented it


def test_data_that_is_text_stays_text(api: Speaker, server: Server) -> None:
    server.answer = said(b'data: {"a": 1}\n\nevent: e\nretry: 5\ndata: 2\n\n', EVENTS)
    first, second = api.call("events.watch_notes")
    assert (first.data, first.event, first.retry) == ('{"a": 1}', "message", None)
    assert (second.data, second.event, second.retry) == ("2", "e", 5)


def test_events_without_a_schema_are_as_they_came(api: Speaker, server: Server) -> None:
    server.answer = said(b'\xef\xbb\xbfevent: e\r\ndata: {"a":1}\r\n\r\n', EVENTS)
    [event] = api.call("events.watch_anything")
    assert (event.event, event.data, event.json(), event.id) == ("e", '{"a":1}', {"a": 1}, "")
    server.answer = reply(204)
    assert api.call("events.watch_anything") == []


def test_lines_of_json(api: Speaker, server: Server) -> None:
    server.answer = said(b'{"id":1}\n\n{"id":2,"text":"\xc3\xa9"}', "application/x-ndjson")
    assert [one.to_dict() for one in api.call("lines.export_all")] == [
        {"id": 1},
        {"id": 2, "text": "é"},
    ]
    server.answer = said(b'\x1e{"a":\n 1}\n\x1e[]\n', "application/json-seq")
    assert api.call("lines.export_sequence") == [{"a": 1}, []]


@pytest.mark.parametrize("view", ["with_raw_response", "with_streaming_response"])
def test_the_response_of_a_stream(api: Speaker, server: Server, view: str) -> None:
    server.answer = said(WORDS, EVENTS)

    async def use(client: Any) -> list[str]:
        made = getattr(client.answers, view).create_as_stream(question="?")
        if view == "with_raw_response":
            response = await settled(made)
        else:
            response = await settled((made.__aenter__ if api.is_async else made.__enter__)())
        assert response.headers["content-type"] == EVENTS
        stream = await settled(response.parse())
        return [item.word async for item in items(stream)]

    assert api.run(use) == ["one", "two"]


def test_an_item_is_there_before_the_next_is_sent(api: Speaker, server: Server) -> None:
    def answer(handler: Handler, request: Received) -> None:
        handler.send_response(200)
        handler.send_header("content-type", EVENTS)
        handler.end_headers()
        handler.wfile.write(b'data: {"word":"one"}\r\r')
        handler.server.over.wait()

    server.answer = answer

    async def use(client: Any) -> str:
        stream = await settled(client.answers.create_as_stream(question="?"))
        try:
            async for item in items(stream):
                return str(item.word)
        finally:
            await settled(stream.close())
            server.over.set()
        raise AssertionError("no item came")

    assert api.run(use) == "one"


def test_a_stream_that_breaks_is_a_connection_error(api: Speaker, server: Server) -> None:
    server.answer = broken_off(WORDS, EVENTS)

    async def use(client: Any) -> list[str]:
        words = []
        stream = await settled(client.answers.create_as_stream(question="?"))
        with pytest.raises(api.package.APIConnectionError):
            async for item in items(stream):
                words.append(item.word)
        return words

    assert api.run(use, max_retries=5) == ["one", "two"]
    assert len(server.received) == 1


def test_errors_before_a_stream_are_those_of_any_call(api: Speaker, server: Server) -> None:
    server.answer = reply(404, {"error": "nothing"})
    with pytest.raises(api.package.NotFoundError) as caught:
        api.call("events.watch_changes")
    assert caught.value.body == {"error": "nothing"}


@pytest.mark.parametrize(
    ("body", "kind", "reason"),
    [
        (b'{"id":1}', "application/json", "text/event-stream is promised, the answer is"),
        (b"data: {\n\n", EVENTS, "JSON"),
        (b"data: 1\n\n", EVENTS, "expected Word, got a number"),
    ],
)
def test_what_is_no_such_stream_is_told(
    api: Speaker, server: Server, body: bytes, kind: str, reason: str
) -> None:
    server.answer = said(body, kind)
    with pytest.raises(api.package.APIResponseValidationError, match=reason):
        api.call("answers.create_as_stream", question="?")


def test_a_stream_that_ends_early_gives_its_connection_back(api: Speaker, server: Server) -> None:
    server.answer = said(WORDS, EVENTS)

    async def use(client: Any) -> None:
        stream = await settled(client.answers.create_as_stream(question="?"))
        if api.is_async:
            async with stream:
                await anext(stream)
        else:
            with stream:
                next(stream)
        assert stream.response.is_closed

    api.run(use)
