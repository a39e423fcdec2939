"""Signs deliveries, genuine and not, and posts them to a receiver."""

from __future__ import annotations

import base64
import http.client
import json
import time
from collections.abc import Iterator
from dataclasses import dataclass

from nacl.signing import SigningKey

from tests.client import document

SIGNER = SigningKey(bytes(range(32)))
STRANGER = SigningKey(bytes(32))
PUBLIC_KEY = base64.b64encode(bytes(SIGNER.verify_key)).decode()
TIMESTAMP, SIGNATURE = "telnyx-timestamp", "telnyx-signature-ed25519"
HEADERS = (TIMESTAMP, SIGNATURE)
DTMF = "call.dtmf.received"
REFUSED = (400, 401, 403)
OLD = 301  # seconds; one more than the 300 that receivers allow


@dataclass(frozen=True)
class Delivery:
    """A delivery, whether it is to be accepted, and what a receiver then prints of it."""

    name: str
    body: bytes
    headers: dict[str, str]
    genuine: bool
    tells: str

    @property
    def wanted(self) -> tuple[int, ...]:
        return (200,) if self.genuine else REFUSED


def signed(body: bytes, age: int = 0, signer: SigningKey = SIGNER) -> dict[str, str]:
    """The two headers of a delivery."""
    timestamp = str(int(time.time()) - age)
    signature = signer.sign(timestamp.encode() + b"|" + body).signature
    return {TIMESTAMP: timestamp, SIGNATURE: base64.b64encode(signature).decode()}


def deliveries() -> Iterator[Delivery]:
    """Each event as it should be, and one of them in every way that must be refused."""
    # Not as a library would write it: what is parsed and written again has another signature.
    events = document.events()
    bodies = {name: json.dumps(event, indent=1).encode() for name, event in events.items()}
    digit = events[DTMF]["data"]["payload"]["digit"]
    for name, body in bodies.items():
        tells = digit if name == DTMF else name
        yield Delivery(f"a genuine {name}", body, signed(body), True, tells)
    body = bodies[DTMF]
    wrong = {
        "a forged body": (body.replace(b"dtmf", b"fake"), signed(body)),
        "a forged signature": (body, signed(body, signer=STRANGER)),
        "an old delivery": (body, signed(body, age=OLD)),
        "a delivery from the future": (body, signed(body, age=-OLD - 60)),
        "a delivery without headers": (body, {}),
        "a signature that is no base64": (body, {**signed(body), SIGNATURE: "%%%"}),
        "a timestamp that is no number": (body, {**signed(body), TIMESTAMP: "now"}),
    }
    for what, (sent, headers) in wrong.items():
        yield Delivery(what, sent, headers, False, "")
    yield Delivery("a genuine delivery after all these", body, signed(body), True, digit)


def post(port: int, delivery: Delivery, path: str = "/webhooks") -> int | str:
    """The status that a receiver answers with, or what happened instead."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
    headers = {"content-type": "application/json", "user-agent": "telnyx-webhooks"}
    try:
        connection.request("POST", path, delivery.body, headers | delivery.headers)
        response = connection.getresponse()
        response.read()
        return response.status
    except (OSError, http.client.HTTPException) as error:
        return f"no answer: {error}"
    finally:
        connection.close()
