"""How long a delivery takes to be proven and decoded: prints one table.

The official `telnyx` package is measured beside ours when VOICEGEN_TELNYX_PYTHON names a Python
that has it, or `.venv-bench` is there. Run it with `make bench`.
"""

from __future__ import annotations

import json
import sys
from base64 import b64encode
from collections.abc import Callable
from statistics import median
from typing import Any

from nacl.signing import SigningKey, VerifyKey

from benchmarks.timing import (
    MIB,
    MICRO,
    MILLI,
    Sample,
    environment,
    interleaved,
    official_python,
    processes,
    ratio,
    run,
    table,
    verdict,
)
from telnyx_voice_advanced import webhooks

NOW = 1_772_640_000
SECRET = SigningKey(bytes(32))
KEY = b64encode(bytes(SECRET.verify_key)).decode()
DATA: dict[str, Any] = {
    "event_type": "call.dtmf.received",
    "id": "e5245eca-b5ef-4104-a5f3-87ae985a0278",
    "occurred_at": "2026-03-04T15:06:07.421532Z",
    "payload": {
        "call_control_id": "v3:AU7sZQbWKWJtRzv2CQZY5O417umfYejeSk2uuoWSiK9hlRyqevwSMu",
        "call_leg_id": "a7b10daf-7644-431b-a93e-609a7f231dd1",
        "call_session_id": "8019e9ea-2ef4-442a-8005-8fe1a8b084fe",
        "client_state": "eyJzdGVwIjoibWVudSJ9",
        "connection_id": "2418605793310426117",
        "digit": "#",
        "from": "+12025550123",
        "to": "+12025550187",
    },
    "record_type": "event",
}
META = {"attempt": 1, "delivered_to": "https://hooks.example.com/telnyx"}
BODIES: dict[str, Any] = {
    "event": {"data": DATA, "meta": META},
    "event without meta": {"data": DATA},
    "event with an unknown field": {"data": DATA, "meta": META, "new": 1},
    "event with a null": {"data": {**DATA, "payload": {**DATA["payload"], "to": None}}},
    "event that is unknown": {"data": {**DATA, "event_type": "call.new"}, "meta": META},
    "event of 64 KiB": {"data": DATA, "meta": {**META, "delivered_to": "x" * 65_000}},
}


def delivery(value: object) -> tuple[bytes, dict[str, str]]:
    body = json.dumps(value, separators=(",", ":")).encode()
    signature = SECRET.sign(f"{NOW}|".encode() + body).signature
    return body, {
        "host": "hooks.example.com",
        "user-agent": "telnyx-webhooks",
        "content-type": "application/json",
        "content-length": str(len(body)),
        "telnyx-timestamp": str(NOW),
        "telnyx-signature-ed25519": b64encode(signature).decode(),
    }


def now() -> float:
    return NOW


def calls(body: bytes, headers: dict[str, str]) -> dict[str, Callable[[], object]]:
    """Ours, and libsodium on the same bytes, as it is called by PyNaCl."""
    signed, verify_key = f"{NOW}|".encode() + body, SECRET.verify_key
    assert type(verify_key) is VerifyKey
    signature = SECRET.sign(signed).signature
    return {
        "unwrap": lambda: webhooks.unwrap(body, headers, key=KEY, now=now),
        "libsodium": lambda: verify_key.verify(signed, signature),
        "decode": lambda: webhooks.unsafe_unwrap(body),
    }


FIRST = """
import time
from telnyx_voice_advanced import webhooks
body, headers, key = {0!r}
started = time.perf_counter()
webhooks.unwrap(body, headers, key=key, now=lambda: {1})
print(time.perf_counter() - started)
"""
OFFICIAL = """
import json, sys, time
import telnyx, nacl.signing, base64
from statistics import median
body, headers, key = {delivery!r}
text, clock = body.decode(), time.time
client = telnyx.Telnyx(api_key="x", public_key=key)
time.time = lambda: {now}
def timed(call):
    started = time.perf_counter()
    call()
    return time.perf_counter() - started
unwrap = lambda: client.webhooks.unwrap(text, headers=headers)
first = timed(unwrap)
verify_key = nacl.signing.VerifyKey(base64.b64decode(key))
signed, signature = headers["telnyx-timestamp"].encode() + b"|" + body, base64.b64decode(
    headers["telnyx-signature-ed25519"])
rounds = [(timed(unwrap), timed(lambda: verify_key.verify(signed, signature))) for _ in range(300)]
def outcome():
    try:
        client.webhooks.unwrap(body, headers=headers)
    except Exception as error:
        return f"{{type(error).__name__}}: {{error}}"
    return "accepted"
print(json.dumps([telnyx.__version__, first, rounds, outcome()]))
"""


def steady_rows() -> list[list[str]]:
    rows: list[list[str]] = []
    for name, value in BODIES.items():
        body, headers = delivery(value)
        times = interleaved(calls(body, headers))
        share = ratio(times["unwrap"], times["libsodium"])
        rows += [
            [f"unwrap, {name}, {len(body)} bytes", times["unwrap"].shown(MICRO) + " µs", "", ""],
            ["  libsodium, the same bytes", times["libsodium"].shown(MICRO) + " µs", "", ""],
            ["  unwrap / libsodium", share.shown(1, 3), "≤ 1.15", verdict(share.median, 1.15)],
            ["  decoding alone", times["decode"].shown(MICRO) + " µs", "", ""],
        ]
    return rows


def first_rows() -> list[list[str]]:
    rows: list[list[str]] = []
    for name in ("event", "event with a null"):
        given = (*delivery(BODIES[name]), KEY)
        times = [float(run([sys.executable, "-c", FIRST.format(given, NOW)])[1]) for _ in range(16)]
        first = Sample(tuple(times[1:]))
        label = f"first unwrap of a process, {name}"
        met = verdict(first.median, 5 * MILLI)
        rows.append([label, first.shown(MILLI, 2) + " ms", "< 5 ms", met])
    return rows


def import_rows() -> list[list[str]]:
    scripts = {
        "nothing": "pass",
        "bare": "import msgspec, nacl.signing",
        "ours": "import telnyx_voice_advanced.webhooks",
    }
    found = processes(scripts)
    share = ratio(found["ours"], found["bare"])
    labels = {
        "nothing": "process that imports nothing",
        "bare": "process of import msgspec, nacl.signing",
        "ours": "process of import telnyx_voice_advanced.webhooks",
    }
    rows = [
        [
            labels[name],
            f"{each.shown(MILLI)} ms, {each.memory / MIB:.0f} MiB",
            "",
            "",
        ]
        for name, each in found.items()
    ]
    return [*rows, ["  ours / bare", share.shown(1, 3), "≤ 1.3", verdict(share.median, 1.3)]]


def official_rows() -> list[list[str]]:
    python = official_python()
    if not python:
        return [["official telnyx", "not installed: make bench, or VOICEGEN_TELNYX_PYTHON", "", ""]]
    body, headers = delivery(BODIES["event"])
    code = OFFICIAL.format(delivery=(body, headers, KEY), now=NOW)
    runs: list[Any] = [json.loads(run([python, "-W", "ignore", "-c", code])[1]) for _ in range(4)][
        1:
    ]
    version, _, _, outcome = runs[0]
    pairs = [pair for _, _, rounds, _ in runs for pair in rounds]
    unwrap, sodium = (Sample(tuple(pair[n] for pair in pairs)) for n in (0, 1))
    label = f"official telnyx {version}"
    return [
        [f"{label}: unwrap, event, as str", unwrap.shown(MICRO) + " µs", "", ""],
        ["  / libsodium", ratio(unwrap, sodium).shown(1, 3), "", ""],
        [f"{label}: first unwrap", f"{median(each[1] for each in runs) / MILLI:.0f} ms", "", ""],
        [f"{label}: body as bytes", outcome, "", ""],
    ]


def main() -> None:
    print(environment())
    head = ["what", "measured", "budget", ""]
    rows = [*steady_rows(), *first_rows(), *import_rows(), *official_rows()]
    print(table([head, *rows]))


if __name__ == "__main__":
    main()
