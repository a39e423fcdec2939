# @generated from spec.yaml and templates/python/package/testing.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""Everything to test code that uses `ParcelsOnASite`, without a network."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeVar

from . import webhooks
from ._client import AsyncParcelsOnASite as AsyncClient, ParcelsOnASite as Client
from ._runtime.decoding import decode
from ._runtime.fake import Delivery, FakeApi as Fake, RecordedCall, Webhook
from ._runtime.samples import event_name, load
from ._runtime.signing import KeyPair as SigningKeyPair

__all__ = [
    "PUBLIC_KEY",
    "Delivery",
    "FakeParcelsOnASite",
    "KeyPair",
    "RecordedCall",
    "example",
    "example_body",
    "sign",
]

_KIT = load(__file__)
_Event = TypeVar("_Event", bound=webhooks.WebhookEvent)
_NAMES: dict[type[object], str] = {
    webhooks.Delivered: "parcel.delivered",
}


def example_body(
    event: type[webhooks.WebhookEvent] | str, *, changes: Mapping[str, object] | None = None
) -> bytes:
    """Return the body of an event as the document shows it.

    Args:
        event: Its class, or its type as a string.
        changes: What is to be different, object by object: `{"data": {"payload": {…}}}`.
    """
    return _KIT.body(event_name(event, _NAMES), changes)


def example(event: type[_Event], *, changes: Mapping[str, object] | None = None) -> _Event:
    """Return the model of an event, made from the body that `example_body()` gives."""
    return decode(event, _KIT.body(event_name(event, _NAMES), changes))


class KeyPair(SigningKeyPair):
    """Keys that sign deliveries as the API does; they are random and stored nowhere."""

    timestamp_header = "parcel-timestamp"
    signature_header = "parcel-signature-ed25519"


_KEYS = KeyPair()
PUBLIC_KEY = _KEYS.public_key
"""The public half, in base64, of the keys that `sign()` and a fake use: new in each process."""


def sign(body: bytes | str, *, timestamp: int | None = None) -> dict[str, str]:
    """Return the headers of a delivery of `body`, sent now or at a time in Unix seconds."""
    return _KEYS.sign(body, timestamp=timestamp)


class FakeParcelsOnASite(Fake):
    """The API in memory, for `ParcelsOnASite` and `AsyncParcelsOnASite`.

    `client()` and `async_client()` give clients that send everything here; as a transport of httpx
    it serves any other: `httpx.Client(transport=fake)`.

    Args:
        webhook: Called with the body and the headers of each event, before the request that caused
            it returns. It may be a coroutine function for the asynchronous client.
        ids: Makes the ids of events instead of `uuid4`.
        keys: What events are signed with; without it, the keys of `PUBLIC_KEY`.
        clock: Tells the Unix time instead of `time.time`.
        sleep: Waits for delayed answers instead of `time.sleep` and `anyio.sleep`, and between the
            tries of its clients; without it, these do not wait.
    """

    def __init__(
        self,
        *,
        webhook: Webhook | None = None,
        ids: Callable[[], str] | None = None,
        keys: KeyPair = _KEYS,
        clock: Callable[[], float] | None = None,
        sleep: Callable[[float], object] | None = None,
    ) -> None:
        super().__init__(
            _KIT,
            keys,
            webhook=webhook,
            names=_NAMES,
            ids=ids,
            clock=clock,
            sleep=sleep,
        )
        self._public_key = keys.public_key

    def client(self, **settings: Any) -> Client:
        """Return the client `ParcelsOnASite`, wired to this fake; `settings` are its arguments."""
        given: dict[str, Any] = {
            "base_url": "https://api.parcels.example/v1",
            "public_key": self._public_key,
            "http_client": self.http("Client"),
            "retry_policy": self.retry_policy(),
        }
        return Client(**given | settings)

    def async_client(self, **settings: Any) -> AsyncClient:
        """Return the client `AsyncParcelsOnASite`, wired to this fake; `settings` are its arguments."""
        given: dict[str, Any] = {
            "base_url": "https://api.parcels.example/v1",
            "public_key": self._public_key,
            "http_client": self.http("AsyncClient"),
            "retry_policy": self.retry_policy(),
        }
        return AsyncClient(**given | settings)
