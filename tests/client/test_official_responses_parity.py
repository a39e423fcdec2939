"""Options, retries, redirects and responses, with this client and with the official `telnyx`
package: the server sees the same requests, and the user the same outcome, but for what is KNOWN.

VOICEGEN_TELNYX_PYTHON names the Python of an environment that has `telnyx`.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping
from typing import Any

import pytest

from tests.client.commands import COMMANDS, STATE
from tests.client.server import Handler, Received, Server, reply, wait
from tests.client.test_official_parity import ALIAS, PYTHON, as_sent, call, once, run

pytestmark = pytest.mark.skipif(not PYTHON, reason="no official telnyx package")
OURS, THEIRS = "telnyx_voice_advanced", "telnyx"
HEADERS = ("authorization", "content-type", "accept", "x-a", "x-b")
OK = '{"data": {"result": "ok"}}'
PARSE = [["parse"]]


def answered(
    one: dict[str, Any],
    *,
    status: int = 200,
    body: str = OK,
    fail: int = 0,
    with_: int = 503,
    again: Mapping[str, str] = {},
    media: str = "application/json",
) -> dict[str, Any]:
    """A call, and in a header what the server is to say: `with_` so often, and then the answer."""
    steps = {"status": status, "body": body, "headers": {"content-type": media}}
    failing = {"status": with_, "body": "{}", "headers": {"retry-after-ms": "1", **again}}
    extra = one["kwargs"].get("extra_headers", {})
    plan = {"x-plan": json.dumps({"fail": fail, "failing": failing, "then": steps})}
    return one | {"kwargs": one["kwargs"] | {"extra_headers": extra | plan}}


def shown(how: str, method: str = "start_siprec", *, read: Any = PARSE, **more: Any) -> Any:
    """A call whose response is looked at."""
    arguments = {name: more.pop(name) for name in [*more] if name not in ("copied", "place")}
    settings = arguments.pop("settings", None)
    return call(method, settings=settings, **arguments) | {"how": how, "read": read, **more}


def verb(name: str, path: str, to: str = "object", **kwargs: Any) -> dict[str, Any]:
    """A call of a method that the document does not know."""
    made = call(name, path, **kwargs)
    return made | {"verb": name, "to": to}


UPDATE = {"method": "update_client_state", "client_state": STATE}

CALLS: dict[str, dict[str, Any]] = {
    f"{one.method}, {how}": shown(how, one.method, **one.arguments("full"))
    for one in COMMANDS
    for how in ("raw", "streaming")
}
CALLS.update(
    {
        f"{how} at the {place}": shown(how, place=place)
        for how in ("raw", "streaming")
        for place in ("client", "calls", "actions")
    }
)
# responses and what is read of them
READS: dict[str, Any] = {
    "text": [["text"]],
    "json": [["json"]],
    "read": [["read"]],
    "all": [["read"], ["text"], ["json"], ["parse"]],
    "bytes": [["iter_bytes", 7]],
    "characters": [["iter_text", 7]],
    "lines": [["iter_lines"]],
    "bytes twice": [["read"], ["iter_bytes", 7]],
    "bytes, then all": [["iter_bytes", 7], ["read"]],
}
CALLS.update(
    {
        f"{how}, {name}": answered(shown(how, read=read), body=OK.replace(" ", "\n"))
        for how in ("raw", "streaming")
        for name, read in READS.items()
    }
)
TO = {
    "bool": "true",
    "bytes": "ä",
    "dict": '{"a": 1}',
    "float": "1.5",
    "httpx": "x",
    "int": "12",
    "list": "[1, 2]",
    "None": "x",
    "object": '{"a": [null]}',
    "str": '{"a": 1}',
}
CALLS.update(
    {
        f"parse to {to}": answered(shown("raw", read=[["parse", to]]), body=body)
        for to, body in TO.items()
    }
)
CALLS.update(
    {
        f"{how}, {status}": answered(shown(how), status=status, body='{"errors": [{"code": "1"}]}')
        for how in ("raw", "streaming")
        for status in (400, 401, 404, 422, 500)
    }
)
# time limits, retries and what is added, by client, copy and call
CALLS.update(
    {
        "timeout": shown("raw"),
        "timeout of the client": shown("raw", settings={"timeout": 7.5}),
        "no timeout": shown("raw", settings={"timeout": None}),
        "timeout of a copy": shown("raw", copied=[{"timeout": 8}]),
        "timeout of a copy of a copy": shown("raw", copied=[{"timeout": 8}, {"max_retries": 1}]),
        "no timeout of a copy": shown("raw", copied=[{"timeout": None}]),
        "timeout of a call": shown(
            "raw", timeout=9, settings={"timeout": 7}, copied=[{"timeout": 8}]
        ),
        "no timeout of a call": shown("raw", timeout=None, settings={"timeout": 7}),
        "too late": call("start_siprec", timeout=0.1, extra_headers={"x-plan": '"wait"'}),
        "too late, raw": shown("raw", timeout=0.1, extra_headers={"x-plan": '"wait"'}),
        "default retries": answered(shown("raw", copied=[{"max_retries": 2}], **UPDATE), fail=2),
        "one retry too few": answered(shown("raw", copied=[{"max_retries": 1}], **UPDATE), fail=2),
        "retries of the client": answered(
            shown("streaming", settings={"max_retries": 4}, **UPDATE), fail=4
        ),
        "retries of a copy": answered(
            shown("raw", settings={"max_retries": 4}, copied=[{"max_retries": 0}], **UPDATE), fail=1
        ),
        "retries of a plain call": answered(
            call("send_dtmf", digits="1", command_id="1", settings={"max_retries": 3}), fail=3
        ),
        "headers of a copy": shown(
            "raw",
            settings={"default_headers": {"x-a": "1"}},
            copied=[{"default_headers": {"x-b": "2"}}],
        ),
        "other headers of a copy": shown(
            "raw",
            settings={"default_headers": {"x-a": "1"}},
            copied=[{"set_default_headers": {"x-b": "2"}}],
        ),
        "no headers of a copy": shown(
            "raw", settings={"default_headers": {"x-a": "1"}}, copied=[{"set_default_headers": {}}]
        ),
        "headers of client, copy and call": shown(
            "raw",
            settings={"default_headers": {"x-a": "1"}},
            copied=[{"default_headers": {"x-a": "2", "x-b": "2"}}],
            extra_headers={"x-b": "3"},
        ),
        "query of client, copy and call": shown(
            "raw",
            settings={"default_query": {"a": "1", "b": "1"}},
            copied=[{"default_query": {"b": "2", "c": "2"}}],
            extra_query={"c": "3"},
        ),
        "other query of a copy": shown(
            "raw",
            settings={"default_query": {"a": "1"}},
            copied=[{"set_default_query": {"b": "2"}}],
        ),
        "both headers and other headers": call("start_siprec")
        | {"copied": [{"default_headers": {}, "set_default_headers": {}}]},
        "key of a copy": shown("raw", copied=[{"api_key": "OTHER"}]),
        "an unknown option": call("start_siprec") | {"copied": [{"max_retrys": 0}]},
        "an unknown argument": call("start_siprec", colour="red"),
    }
)
CALLS.update(
    {
        f"retried after {status}": answered(
            shown("raw", copied=[{"max_retries": 1}], **UPDATE), fail=1, with_=status
        )
        for status in (400, 404, 408, 409, 422, 425, 429, 500, 501, 502, 503, 504, 599)
    }
)
CALLS.update(
    {
        f"{value} of x-should-retry": answered(
            shown("raw", copied=[{"max_retries": 1}], **UPDATE),
            fail=1,
            with_=status,
            again={"x-should-retry": value},
        )
        for value, status in (("true", 400), ("false", 503))
    }
)
CALLS.update(
    {
        f"{method} retried after {status}": answered(
            shown("raw", method, copied=[{"max_retries": 1}], **arguments), fail=1, with_=status
        )
        for method, arguments in (
            ("start_siprec", {}),
            ("switch_supervisor_role", {"role": "barge"}),
        )
        for status in (429, 503)
    }
)
# redirects
CALLS.update(
    {
        f"{status} redirect": answered(
            shown("raw", secure=True), fail=1, with_=status, again={"location": "/v2/there"}
        )
        for status in (301, 302, 303, 307, 308)
    }
)
# answers that are not what the document says
ODD = {
    "new fields": '{"data": {"result": "ok", "new": 1}, "meta": {}}',
    "an unknown result": '{"data": {"result": "not yet"}}',
    "null": '{"data": null}',
    "an empty object": "{}",
    "wrong type": '{"data": {"result": {"invalid": true}}}',
    "wrong type further out": '{"data": "odd"}',
    "a list": "[1]",
    "no JSON": "plain words",
    "nothing": "",
}
CALLS.update(
    {
        f"{name}{', strict' if strict else ''}{', as text' if 'text' in media else ''}": answered(
            shown("raw", settings={"_strict_response_validation": True} if strict else {}),
            body=body,
            media=media,
        )
        for name, body in ODD.items()
        for strict in (False, True)
        for media in ("application/json", "text/plain")
    }
)
# methods that the document does not know
CALLS.update(
    {
        "GET": verb("get", "/foo", options={"params": {"a": "1"}}),
        "POST": verb("post", "/foo", body={"a": [1]}),
        "PUT": verb("put", "/foo", body={"a": None}),
        "POST without a body": verb("post", "/foo"),
        "POST, httpx": verb("post", "/foo", "httpx", body={}),
        "POST, str": verb("post", "/foo", "str", body={}),
        "POST of a list": verb("post", "/foo", body=[1, "ä"]),
        "GET, query in the path": verb("get", "/foo?beta=true"),
        "GET, query in both": verb("get", "/foo?beta=true", options={"params": {"limit": "10"}}),
        "GET, encoded path": verb("get", "/files/a%2Fb?beta=true", options={"params": {"l": "1"}}),
        "GET, no slash": verb("get", "foo"),
        "GET, options": verb(
            "get", "/foo", options={"headers": {"x-a": "1"}, "timeout": 5, "max_retries": 1}
        ),
        "POST, extra JSON": verb("post", "/foo", body={"a": 1}, options={"extra_json": {"b": 2}}),
    }
)


@pytest.fixture(scope="module")
def seen(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[tuple[list[Received], Any]]]:
    """By package: the requests and the outcome of each call."""
    return once(tmp_path_factory, "responses", both)


def both() -> dict[str, list[tuple[list[Received], Any]]]:
    server = Server()
    tries: Counter[str] = Counter()

    def answer(handler: Handler, request: Received) -> None:
        number, plan = request.headers.get("x-number", ""), request.headers.get("x-plan")
        found: Any = json.loads(plan) if plan else {}
        tries[number] += 1
        if found == "wait":
            wait(handler, request)
            return
        failing = bool(found) and tries[number] <= found["fail"]
        step: Any = found.get("failing" if failing else "then", {})
        body = step.get("body", OK).encode()
        reply(step.get("status", 200), body, **{"x-answer": "1"} | step.get("headers", {}))(
            handler, request
        )

    server.answer = answer
    outcomes: dict[str, list[tuple[list[Received], Any]]] = {}
    for package in (OURS, THEIRS):
        server.received.clear()
        tries.clear()
        found = run(package, [as_sent(one, server) for one in numbered()])
        sent: dict[str, list[Received]] = {}
        for request in server.received:
            sent.setdefault(request.headers.get("x-number", ""), []).append(request)
        outcomes[package] = [(sent.get(str(n), []), one) for n, one in enumerate(found)]
    server.stop()
    return outcomes


def numbered() -> list[dict[str, Any]]:
    """The calls, each with a header that tells its requests from the others."""
    made: list[dict[str, Any]] = []
    for asynchronous in (False, True):
        for one in CALLS.values():
            number, kwargs = {"x-number": str(len(made))}, one["kwargs"]
            if "verb" in one:
                options = kwargs.get("options", {})
                more = {"options": options | {"headers": options.get("headers", {}) | number}}
            else:
                more = {"extra_headers": kwargs.get("extra_headers", {}) | number}
            made.append(one | {"kwargs": kwargs | more, "async": asynchronous})
    return made


def outcome(requests: list[Received], found: dict[str, Any]) -> dict[str, Any]:
    """All that is compared of a call."""
    bases = [ALIAS.get(base, base) for base in found.get("bases", [])]
    return {
        "sent": [
            (one.method, one.path, one.query, one.body, *map(one.headers.get, HEADERS))
            for one in requests
        ],
        **found,
        **({"bases": bases} if bases else {}),
    }


def summary(outcome: dict[str, Any]) -> str:
    """What came of a call, in a few words, for where not all of it is the same."""
    shown = ("status_code" if "error" in outcome else "parsed", "error", "result")
    words = [str(outcome[key]) for key in shown if outcome.get(key) is not None]
    return ", ".join([" ".join(words), f"{len(outcome['sent'])} sent"])


REFUSED = "200 APIResponseValidationError, 1 sent"
ANSWERED = "['dict', {'data': {'result': 'ok'}}], 1 sent"
# By name of a call: what comes of it with this client, and with the official package.
KNOWN: dict[str, tuple[str, str]] = {
    # what the API does not document is not obeyed
    "true of x-should-retry": ("400 BadRequestError, 1 sent", "ok, 2 sent"),
    "false of x-should-retry": ("ok, 2 sent", "503 InternalServerError, 1 sent"),
    # a command that may have been executed is not sent again without an id
    "start_siprec retried after 503": ("503 InternalServerError, 1 sent", "ok, 2 sent"),
    "switch_supervisor_role retried after 503": ("503 InternalServerError, 1 sent", "ok, 2 sent"),
    # a redirect that turns a command into a GET says nothing of the command
    "301 redirect": ("301 APIStatusError, 1 sent", "ok, 2 sent"),
    "302 redirect": ("302 APIStatusError, 1 sent", "ok, 2 sent"),
    # what is no JSON object is never the result of a command
    "a list": (REFUSED, "[1], 1 sent"),
    "a list, as text": (REFUSED, "[1], 1 sent"),
    "no JSON": (REFUSED, "JSONDecodeError, 1 sent"),
    "no JSON, as text": (REFUSED, "plain words, 1 sent"),
    "no JSON, strict": (REFUSED, "JSONDecodeError, 1 sent"),
    "nothing": (REFUSED, "JSONDecodeError, 1 sent"),
    "nothing, as text": (REFUSED, ", 1 sent"),
    # no body is None, and has no media type
    "nothing, strict, as text": (REFUSED, REFUSED),
    "POST without a body": (ANSWERED, ANSWERED),
    # the same error by another name, and both are a TelnyxError
    "streaming, bytes, then all": ("StreamConsumedError, 1 sent", "StreamAlreadyConsumed, 1 sent"),
    "nothing, strict": (REFUSED, "JSONDecodeError, 1 sent"),
}


@pytest.mark.parametrize("kind", ["sync", "async"])
@pytest.mark.parametrize("name", CALLS)
def test_the_outcome_is_the_same(name: str, kind: str, seen: Any) -> None:
    index = [*CALLS].index(name) + (len(CALLS) if kind == "async" else 0)
    ours, theirs = (outcome(*seen[package][index]) for package in (OURS, THEIRS))
    if name in KNOWN:
        assert (summary(ours), summary(theirs)) == KNOWN[name]
    else:
        assert ours == theirs
