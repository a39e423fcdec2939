"""Deliveries signed by OpenSSL, which shares no code with the libsodium that checks them."""

from __future__ import annotations

from base64 import b64encode
from pathlib import Path
from typing import Any

import yaml
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

ROOT = Path(__file__).parents[2]
NOW = 1_772_640_000
TIMESTAMP, SIGNATURE = "telnyx-timestamp", "telnyx-signature-ed25519"
BODY = b'{"data":{"event_type":"call.dtmf.received","id":"e5245eca-b5ef-4104-a5f3-87ae985a0278"}}'


def now() -> float:
    return NOW


class Signer:
    """An account: it has a key pair and signs what it delivers."""

    def __init__(self, seed: bytes) -> None:
        self._key = Ed25519PrivateKey.from_private_bytes(seed)
        self.raw = self._key.public_key().public_bytes_raw()
        self.public = b64encode(self.raw).decode()

    def sign(self, message: bytes) -> str:
        return b64encode(self._key.sign(message)).decode()

    def headers(self, body: bytes = BODY, timestamp: object = NOW) -> dict[str, str]:
        """The headers of a delivery, here of one that arrives now."""
        signature = self.sign(f"{timestamp}|".encode() + body)
        return {TIMESTAMP: str(timestamp), SIGNATURE: signature}


ACCOUNT = Signer(b"account".ljust(32))
STRANGER = Signer(b"stranger".ljust(32))


def examples(document: Path) -> dict[str, dict[str, Any]]:
    """By its type: the body of each event that a document has, made of the document's examples."""
    root = yaml.safe_load(document.read_text("utf-8"))
    schemas = root["components"]["schemas"]

    def follow(schema: Any) -> Any:
        while "$ref" in schema:
            schema = schemas[schema["$ref"].rpartition("/")[2]]
        return schema

    def sample(schema: Any) -> Any:
        schema = follow(schema)
        for key in ("example", "const", "default"):
            if key in schema:
                return schema[key]
        for key in ("enum", "examples"):
            if key in schema:
                return schema[key][0]
        if "oneOf" in schema:
            return sample(schema["oneOf"][0])
        if "properties" in schema:
            return {name: sample(each) for name, each in schema["properties"].items()}
        kind = schema.get("type", "string")
        kind = kind if isinstance(kind, str) else kind[0]
        if kind == "array":
            return [sample(schema["items"])]
        return {"integer": 1, "number": 1.5, "boolean": True, "object": {}}.get(kind, "text")

    found = {}
    for name, schema in schemas.items():
        data = schema.get("properties", {}).get("data")
        if name.lower().endswith("event") and data is not None:
            body = sample(schema)
            found[body["data"]["event_type"]] = body
    return found


EVENTS = examples(ROOT / "specs/voice-advanced.yaml")
