# @generated from spec.yaml and templates/python/package/testing.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""Everything to test code that uses `Callbacks`, without a network."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeVar

from . import webhooks
from ._client import AsyncCallbacks as AsyncClient, Callbacks as Client
from ._runtime.decoding import decode
from ._runtime.fake import Delivery, FakeApi as Fake, RecordedCall, Webhook
from ._runtime.samples import event_name, load

__all__ = [
    "Delivery",
    "FakeCallbacks",
    "RecordedCall",
    "example",
    "example_body",
]

_KIT = load(__file__)
_Event = TypeVar("_Event", bound=webhooks.WebhookEvent)
_NAMES: dict[type[object], str] = {
    webhooks.JobProgress: "job.progress",
    webhooks.JobDone: "job.done",
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


class FakeCallbacks(Fake):
    """The API in memory, for `Callbacks` and `AsyncCallbacks`.

    `client()` and `async_client()` give clients that send everything here; as a transport of httpx
    it serves any other: `httpx.Client(transport=fake)`.

    Args:
        webhook: Called with the body and the headers of each event, before the request that caused
            it returns. It may be a coroutine function for the asynchronous client.
        ids: Makes the ids of events instead of `uuid4`.
        clock: Tells the Unix time instead of `time.time`.
        sleep: Waits for delayed answers instead of `time.sleep` and `anyio.sleep`, and between the
            tries of its clients; without it, these do not wait.
    """

    def __init__(
        self,
        *,
        webhook: Webhook | None = None,
        ids: Callable[[], str] | None = None,
        clock: Callable[[], float] | None = None,
        sleep: Callable[[float], object] | None = None,
    ) -> None:
        super().__init__(
            _KIT,
            None,
            webhook=webhook,
            names=_NAMES,
            ids=ids,
            clock=clock,
            sleep=sleep,
        )

    def client(self, **settings: Any) -> Client:
        """Return the client `Callbacks`, wired to this fake; `settings` are its arguments."""
        given: dict[str, Any] = {
            "base_url": "https://api.example.com",
            "http_client": self.http("Client"),
            "retry_policy": self.retry_policy(),
        }
        return Client(**given | settings)

    def async_client(self, **settings: Any) -> AsyncClient:
        """Return the client `AsyncCallbacks`, wired to this fake; `settings` are its arguments."""
        given: dict[str, Any] = {
            "base_url": "https://api.example.com",
            "http_client": self.http("AsyncClient"),
            "retry_policy": self.retry_policy(),
        }
        return AsyncClient(**given | settings)
