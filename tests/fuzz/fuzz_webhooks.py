"""Fuzz webhooks with atheris: only the documented errors come out, and nobody can sign but us.

    python tests/fuzz/fuzz_webhooks.py -max_total_time=60 .fuzz

The arguments are those of libFuzzer; the folder keeps what was found to reach new code.
"""

from __future__ import annotations

import importlib
import json
import sys
from base64 import b64encode
from collections.abc import Callable
from pathlib import Path
from typing import Any

SOURCES = Path(__file__).parents[2] / "generated/python/src"
NOW = 1_772_640_000
TIMESTAMP, SIGNATURE = "telnyx-timestamp", "telnyx-signature-ed25519"
NAMES = [TIMESTAMP, SIGNATURE, "content-length", "x-meeting-bot-signature", "webhook-signature"]
NAMES += ["http_telnyx_signature_ed25519", TIMESTAMP.upper(), ""]


class Fuzzer:
    """What is done with one input; which of the ways is its first byte."""

    def __init__(self, atheris: Any, webhooks: Any, nacl: Any) -> None:
        self._provider, self._webhooks = atheris.FuzzedDataProvider, webhooks
        self._secret = nacl.SigningKey(bytes(32))
        self._key = b64encode(bytes(self._secret.verify_key)).decode()
        self._ways: list[Callable[[Any], None]] = [
            self.signed_body,
            self.unsigned_body,
            self.headers,
            self.key,
            self.field,
            self.state,
        ]

    def __call__(self, data: bytes) -> None:
        given = self._provider(data)
        self._ways[given.ConsumeIntInRange(0, len(self._ways) - 1)](given)

    def _sign(self, body: bytes) -> dict[str, str]:
        signature = self._secret.sign(f"{NOW}|".encode() + body).signature
        return {TIMESTAMP: str(NOW), SIGNATURE: b64encode(signature).decode()}

    def _refused(self, body: Any, headers: Any, key: Any) -> bool:
        """Whether a delivery is refused; whatever else is raised ends the run."""
        options = {"key": key, "now": lambda: NOW}
        said = self._webhooks.diagnose(body, headers, **options)
        assert said.endswith(".") and "\n" not in said and len(said) < 500, said
        try:
            event = self._webhooks.unwrap(body, headers, **options)
        except self._webhooks.WebhookVerificationError:
            return True
        except self._webhooks.WebhookDecodeError:
            return False
        assert "genuine" in said
        self._use(event)
        return False

    def _use(self, event: Any) -> None:
        """Do what a handler does with an event."""
        assert event.event_type is None or isinstance(event.event_type, str)
        payload: Any = getattr(getattr(event, "data", None), "payload", None)
        if hasattr(payload, "decode_client_state"):
            state = payload.decode_client_state()
            state.text, state.json()
        assert event == event
        repr(event), event.to_dict(), event.extra_fields

    def signed_body(self, given: Any) -> None:
        body = given.ConsumeBytes(sys.maxsize)
        assert not self._refused(body, self._sign(body), self._key)

    def unsigned_body(self, given: Any) -> None:
        other, body = given.ConsumeBytes(8), given.ConsumeBytes(sys.maxsize)
        assert self._refused(body, self._sign(other), self._key) is (body != other)
        try:
            self._use(self._webhooks.unsafe_unwrap(body))
        except self._webhooks.WebhookDecodeError:
            pass

    def headers(self, given: Any) -> None:
        pairs: list[Any] = []
        for _ in range(given.ConsumeIntInRange(0, 6)):
            name: Any = given.PickValueInList(NAMES) or given.ConsumeUnicode(12)
            value: Any = given.ConsumeUnicode(100)
            how = given.ConsumeIntInRange(0, 5)
            if how == 1:
                name, value = name.encode("utf-8", "replace"), value.encode("utf-8", "replace")
            elif how == 2:
                value = str(NOW)
            elif how == 3:
                value = b64encode(given.ConsumeBytes(64)).decode()
            elif how == 4:
                value = [value, None]
            pairs.append((name, value))
        kind = given.ConsumeIntInRange(0, 2)
        headers = pairs if kind else dict(pairs)
        assert self._refused(given.ConsumeBytes(50), headers, self._key)

    def key(self, given: Any) -> None:
        text: Any = given.ConsumeUnicode(200)
        how = given.ConsumeIntInRange(0, 4)
        key = [text, text.encode("utf-8", "replace"), [text, self._key[:-1]], text * 100, [text]][
            how
        ]
        if key and (how or text.split() != [self._key]):
            assert self._refused(b"{}", self._sign(b"{}"), key)

    def field(self, given: Any) -> None:
        kinds = list(self._webhooks.__all__)
        kind = getattr(self._webhooks, given.PickValueInList(kinds), None)
        name = getattr(kind, "event_type", "") if isinstance(kind, type) else ""
        wire = given.PickValueInList(["id", "occurred_at", "payload", "record_type", "new"])
        inner = given.PickValueInList(["from", "client_state", "digit", "result", "results", "x"])
        text = given.ConsumeUnicodeNoSurrogates(sys.maxsize)
        try:
            value = json.loads(text)
        except (ValueError, RecursionError):
            value = text
        data = {"event_type": name if isinstance(name, str) else "", "payload": {inner: value}}
        try:
            body = json.dumps({"data": {**data, wire: value}, "meta": value}).encode()
        except RecursionError:
            return
        assert not self._refused(body, self._sign(body), self._key)

    def state(self, given: Any) -> None:
        how, text = given.ConsumeBool(), given.ConsumeUnicode(sys.maxsize)
        text = json.loads(json.dumps(text))  # two surrogates may be one letter in JSON
        data = {"event_type": "call.dtmf.received", "payload": {"client_state": text}}
        state = self._webhooks.unsafe_unwrap(json.dumps({"data": data}).encode())
        found = state.data.payload.decode_client_state()
        assert found.raw == text
        found.text, found.json()
        if how and text.isprintable():
            again = self._webhooks.encode_client_state(text)
            assert again.isascii() and "\n" not in again


def plant(folder: Path) -> None:
    """Give a new corpus an example of each event; the last byte of an input picks the way."""
    folder.mkdir(parents=True, exist_ok=True)
    kit = json.loads((SOURCES / "telnyx_voice_advanced/_testing.json").read_text("utf-8"))
    for name, event in kit["events"].items():
        for way in range(2):
            seed = folder / f"{name}.{way}"
            if not seed.exists():
                seed.write_bytes(json.dumps(event).encode() + bytes([way]))


def main() -> None:
    atheris: Any = importlib.import_module("atheris")
    sys.path.insert(0, str(SOURCES))
    with atheris.instrument_imports(include=["telnyx_voice_advanced"]):
        webhooks = importlib.import_module("telnyx_voice_advanced.webhooks")
    arguments = sys.argv
    for argument in arguments[1:]:
        if not argument.startswith("-"):
            plant(Path(argument))
    fuzzer = Fuzzer(atheris, webhooks, importlib.import_module("nacl.signing"))
    atheris.Setup(arguments, fuzzer)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
