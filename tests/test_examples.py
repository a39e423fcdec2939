"""The receivers under examples/, each a server process of its own, and what may be sent to them."""

from __future__ import annotations

import base64
import copy
import json
import socket
import struct
import time
import uuid
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from pathlib import Path
from typing import Any, NamedTuple

import httpx
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from tests.client import document
from tests.receivers import COMMANDS, PATH, PATIENCE, Receiver, running

pytestmark = pytest.mark.heavy

FRAMEWORKS = ["fastapi", "flask", "django"]
EVENTS = document.events()
DTMF = "call.dtmf.received"
LIMIT = 1 << 20
TIMESTAMP, SIGNATURE = "telnyx-timestamp", "telnyx-signature-ed25519"

OURS, THEIRS = Ed25519PrivateKey.generate(), Ed25519PrivateKey.generate()
PUBLIC_KEY = base64.b64encode(OURS.public_key().public_bytes_raw()).decode()


class Delivery(NamedTuple):
    body: bytes
    headers: list[tuple[str, str]]


def event(kind: str = DTMF) -> Any:
    """The body of an event that never was before."""
    body = copy.deepcopy(EVENTS[kind])
    body["data"]["id"] = str(uuid.uuid4())
    return body


def signed(
    body: object = None, *, key: Ed25519PrivateKey = OURS, age: float = 0, fill: int = 0
) -> Delivery:
    """A delivery as Telnyx makes it; JSON may be filled up with spaces to a length."""
    if not isinstance(body, bytes):
        value = event() if body is None else body
        body = json.dumps(value, separators=(",", ":"), ensure_ascii=False).encode().ljust(fill)
    stamp = str(int(time.time() - age))
    signature = base64.b64encode(key.sign(f"{stamp}|".encode() + body)).decode()
    return Delivery(body, [(TIMESTAMP, stamp), (SIGNATURE, signature)])


def id_of(delivery: Delivery) -> str:
    return str(json.loads(delivery.body)["data"]["id"])


@pytest.fixture(scope="module")
def start(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[[str], Receiver]]:
    """Starts an example when it is first asked for."""
    started: dict[str, Receiver] = {}
    with ExitStack() as stack:

        def start(name: str) -> Receiver:
            if name not in started:
                folder = tmp_path_factory.mktemp(name)
                started[name] = stack.enter_context(running(name, folder, PUBLIC_KEY))
            return started[name]

        yield start
    # whatever is sent, it is no surprise
    for receiver in started.values():
        assert "Traceback" not in receiver.log.read_text("utf-8")


# of the module, so that pytest does the tests of one framework after the other
@pytest.fixture(scope="module", params=FRAMEWORKS)
def receiver(request: pytest.FixtureRequest, start: Callable[[str], Receiver]) -> Receiver:
    return start(request.param)


@pytest.fixture(scope="module")
def http() -> Iterator[httpx.Client]:
    """A client that makes a connection for each request, because servers may close theirs."""
    limits = httpx.Limits(max_keepalive_connections=0)
    with httpx.Client(trust_env=False, timeout=PATIENCE, limits=limits) as client:
        yield client


Send = Callable[..., httpx.Response]


@pytest.fixture
def send(receiver: Receiver, http: httpx.Client) -> Send:
    def send(delivery: Delivery, content: Any = None) -> httpx.Response:
        content = delivery.body if content is None else content
        headers = [("content-type", "application/json"), *delivery.headers]
        return http.post(receiver.url, content=content, headers=headers)

    return send


@pytest.fixture
def untouched(receiver: Receiver, send: Send) -> Iterator[None]:
    """Whatever the test sends comes to no handler, and the server serves the next delivery."""
    before = receiver.handled()
    yield
    genuine = signed()
    assert send(genuine).status_code == 200
    [line] = receiver.handled()[len(before) :]
    assert id_of(genuine) in line


def test_readme_names_each_command() -> None:
    assert list(COMMANDS) == FRAMEWORKS


# ---------------------------------------------------------------------------- what is genuine


def test_a_signed_delivery_is_handled_once(receiver: Receiver, send: Send) -> None:
    delivery = signed()
    assert send(delivery).status_code == 200
    assert [line for line in receiver.handled() if id_of(delivery) in line] == [
        f"{DTMF} {id_of(delivery)}: a key was pressed, our state is {{'step': 'menu'}}"
    ]


@pytest.mark.parametrize("kind", [*EVENTS, "call.invented.tomorrow"])
def test_every_event_is_taken(kind: str, receiver: Receiver, send: Send) -> None:
    body = event(kind) if kind in EVENTS else event() | {"data": {"event_type": kind}}
    before = receiver.handled()
    assert send(signed(body)).status_code == 200
    [line] = receiver.handled()[len(before) :]
    assert line.lstrip("'").startswith(kind)


def test_a_replay_is_answered_and_not_handled(receiver: Receiver, send: Send) -> None:
    body = event()
    first = signed(body)
    again = signed(body | {"meta": {"attempt": 2}}, age=-1)
    before = receiver.handled()
    assert [send(each).status_code for each in (first, first, again)] == [200] * 3
    assert len(receiver.handled()) == len(before) + 1


def test_deliveries_at_the_same_time_are_handled_once(receiver: Receiver, send: Send) -> None:
    delivery = signed()
    before = receiver.handled()
    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(send, [delivery] * 8))
    assert [answer.status_code for answer in answers] == [200] * 8
    assert len(receiver.handled()) == len(before) + 1


# ---------------------------------------------------------------------------- what is not


def with_header(name: str, change: Callable[[str], list[str]]) -> Delivery:
    """A delivery, signed, with other values of one header."""
    body, headers = signed()
    return Delivery(
        body,
        [
            (key, new)
            for key, value in headers
            for new in (change(value) if key == name else [value])
        ],
    )


def with_body(change: Callable[[bytes], bytes]) -> Delivery:
    delivery = signed()
    return delivery._replace(body=change(delivery.body))


# how it is made, and why it is refused; a WSGI server makes one header of two
FORGED: dict[str, tuple[Callable[[], Delivery], set[str]]] = {
    "by another key": (lambda: signed(key=THEIRS), {"mismatch"}),
    "changed body": (lambda: with_body(lambda body: body.replace(b"#", b"1")), {"mismatch"}),
    "body written anew": (
        lambda: with_body(lambda body: json.dumps(json.loads(body), indent=1).encode()),
        {"mismatch"},
    ),
    "truncated": (lambda: with_body(lambda body: body[:-1]), {"mismatch"}),
    "no body": (lambda: with_body(lambda body: b""), {"mismatch"}),
    "changed timestamp": (
        lambda: with_header(TIMESTAMP, lambda stamp: [str(int(stamp) - 1)]),
        {"mismatch"},
    ),
    "no timestamp": (lambda: with_header(TIMESTAMP, lambda _: []), {"missing_header"}),
    "no signature": (lambda: with_header(SIGNATURE, lambda _: []), {"missing_header"}),
    "two signatures": (
        lambda: with_header(SIGNATURE, lambda signature: [signature] * 2),
        {"duplicate_header", "bad_encoding"},
    ),
    "garbage": (lambda: with_header(SIGNATURE, lambda _: ["!" * 88]), {"bad_encoding"}),
    "short signature": (lambda: with_header(SIGNATURE, lambda _: ["aGk="]), {"wrong_length"}),
    "stale": (lambda: signed(age=600), {"stale_timestamp"}),
    "from the future": (lambda: signed(age=-600), {"stale_timestamp"}),
    "a list": (lambda: signed([]), {"not_an_event"}),
    "half of an event": (lambda: signed(b'{"data": {'), {"not_an_event"}),
}


@pytest.mark.usefixtures("untouched")
@pytest.mark.parametrize("case", FORGED)
def test_what_is_not_genuine_gets_400(case: str, receiver: Receiver, send: Send) -> None:
    make, reasons = FORGED[case]
    delivery = make()
    before = receiver.refused()
    answer = send(delivery)
    assert answer.status_code == 400
    [reason] = receiver.refused()[len(before) :]
    assert reason in reasons
    # whatever is wrong, the sender is told the same
    nothing = send(Delivery(b"", []))
    assert (answer.status_code, answer.content) == (nothing.status_code, nothing.content)
    assert len(answer.content) < 200


def test_the_log_holds_no_secrets(receiver: Receiver, send: Send) -> None:
    send(signed())
    send(signed(key=THEIRS))
    log = receiver.log.read_text("utf-8")
    payload = EVENTS[DTMF]["data"]["payload"]
    for secret in (PUBLIC_KEY, payload["call_control_id"], payload["from"]):
        assert secret not in log


@pytest.mark.usefixtures("untouched")
@pytest.mark.parametrize("method", ["GET", "PUT", "DELETE"])
def test_other_methods_get_405(method: str, receiver: Receiver, http: httpx.Client) -> None:
    delivery = signed()
    answer = http.request(
        method, receiver.url, content=delivery.body, headers=dict(delivery.headers)
    )
    assert answer.status_code == 405


# ---------------------------------------------------------------------------- what is too large


def in_chunks(body: bytes) -> Iterator[bytes]:
    """The body without its length ahead."""
    for start in range(0, len(body), 1 << 16):
        yield body[start : start + (1 << 16)]


def test_a_delivery_as_large_as_is_allowed_is_handled(receiver: Receiver, send: Send) -> None:
    before = receiver.handled()
    assert send(signed(fill=LIMIT)).status_code == 200
    assert len(receiver.handled()) == len(before) + 1


def persistently(send: Callable[[], httpx.Response]) -> httpx.Response:
    """Send until an answer arrives.

    The server answers and closes the connection while the body is still on its way. Rarely, once
    in a thousand times under load, that resets the connection before the answer is read.
    """
    for _ in range(5):
        try:
            return send()
        except httpx.TransportError as error:
            lost = error
    raise lost


@pytest.mark.usefixtures("untouched")
@pytest.mark.parametrize("size", [LIMIT + 1, 2 * LIMIT])
def test_a_larger_one_gets_413(size: int, send: Send) -> None:
    delivery = signed(fill=size)
    assert persistently(lambda: send(delivery)).status_code == 413


@pytest.mark.usefixtures("untouched")
def test_a_larger_one_of_unknown_length_is_refused(receiver: Receiver, send: Send) -> None:
    delivery = signed(fill=2 * LIMIT)
    # Flask stops reading at its limit, so that the signature fails; Django reads nothing at all
    expected = 413 if receiver.name == "fastapi" else 400
    answer = persistently(lambda: send(delivery, in_chunks(delivery.body)))
    assert answer.status_code == expected


def test_an_unknown_length_is_no_fault(receiver: Receiver, send: Send) -> None:
    delivery = signed()
    # Django's WSGI handler sees no body where there is no length: see README.md
    expected = 400 if receiver.name == "django" else 200
    assert send(delivery, in_chunks(delivery.body)).status_code == expected


# ---------------------------------------------------------------------------- what breaks off


@pytest.mark.usefixtures("untouched")
@pytest.mark.parametrize("end", ["closed", "reset"])
@pytest.mark.parametrize("sent", ["nothing", "half", "all but one"])
def test_a_connection_that_breaks_off(sent: str, end: str, receiver: Receiver) -> None:
    body, headers = signed()
    head = [f"POST {PATH} HTTP/1.1", "host: localhost", f"content-length: {len(body)}"]
    head += [f"{name}: {value}" for name, value in headers]
    part = {"nothing": 0, "half": len(body) // 2, "all but one": len(body) - 1}[sent]
    with socket.create_connection(("127.0.0.1", receiver.port), PATIENCE) as connection:
        connection.sendall("\r\n".join([*head, "\r\n"]).encode() + body[:part])
        if end == "closed":
            connection.shutdown(socket.SHUT_WR)
            while connection.recv(1 << 16):  # until the server has closed too
                pass
        else:
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))


# ---------------------------------------------------------------------------- what fails here

FAILS_ONCE = '''
"""An example, with one more handler, which fails when it is first called."""

from {module} import *
from {module} import log, router
from telnyx_voice_advanced.webhooks import CallReferStartedEvent

calls = []

@router.on(CallReferStartedEvent)
def fail_once(event):
    calls.append(event)
    if len(calls) == 1:
        raise RuntimeError("the database is away")
    log.info("handled the second time")
'''


@pytest.mark.parametrize("name", FRAMEWORKS)
def test_what_a_handler_fails_on_is_handled_when_it_comes_again(
    name: str, tmp_path: Path, http: httpx.Client
) -> None:
    module = FAILS_ONCE.format(module=f"examples.{name}_app")
    (tmp_path / "fails_once.py").write_text(module, "utf-8")
    delivery = signed(event("call.refer.started"))
    with running(name, tmp_path, PUBLIC_KEY, module="fails_once") as receiver:
        answers = [
            http.post(receiver.url, content=delivery.body, headers=delivery.headers)
            for _ in range(3)
        ]
        assert [answer.status_code for answer in answers] == [500, 200, 200]
        assert "database" not in answers[0].text
        assert receiver.handled() == ["handled the second time"]
    # some write the traceback after the answer, but all before they end
    assert "RuntimeError: the database is away" in receiver.log.read_text("utf-8")


@pytest.mark.parametrize("key", [None, "not a key"])
@pytest.mark.parametrize("name", FRAMEWORKS)
def test_settings_that_are_wrong_are_no_fault_of_the_sender(
    name: str, key: str | None, tmp_path: Path, http: httpx.Client
) -> None:
    delivery = signed()
    with running(name, tmp_path, key) as receiver:
        answer = http.post(receiver.url, content=delivery.body, headers=delivery.headers)
        assert answer.status_code == 500
        assert receiver.handled() == []
    assert "WebhookPublicKeyError" in receiver.log.read_text("utf-8")
