"""From a payload to an event: what is no payload at all."""

# mypy: disable-error-code="import-not-found, misc, valid-type, unused-ignore"

from __future__ import annotations

from typing import Any

import pytest
from client_runtime.models import Model
from client_runtime.webhooks import UnknownWebhookEvent, WebhookDecodeError, decode_event


class Rang(Model):
    type: str


def read(payload: Any) -> Any:
    return decode_event(payload, ("type",), {"rang": Rang}, ())


@pytest.mark.parametrize("kind", [bytes, bytearray, memoryview, bytes.decode])
def test_every_kind_of_payload_is_read(kind: Any) -> None:
    assert read(kind(b'{"type":"rang"}')) == Rang(type="rang")
    assert isinstance(read(kind(b'{"type":"new"}')), UnknownWebhookEvent)
    with pytest.raises(WebhookDecodeError):
        read(kind(b"\0"))


@pytest.mark.parametrize("payload", [5, None, {"type": "rang"}, [1], 1.5])
def test_what_is_no_payload_is_a_type_error(payload: object) -> None:
    with pytest.raises(TypeError, match=f"not '?{type(payload).__name__}'?"):
        read(payload)
