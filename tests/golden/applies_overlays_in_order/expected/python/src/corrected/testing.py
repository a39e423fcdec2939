# @generated from spec.yaml and templates/python/package/testing.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""Everything to test code that uses `Corrected`, without a network."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ._client import AsyncCorrected as AsyncClient, Corrected as Client
from ._runtime.fake import Delivery, FakeApi as Fake, RecordedCall
from ._runtime.samples import load

__all__ = [
    "Delivery",
    "FakeCorrected",
    "RecordedCall",
]

_KIT = load(__file__)


class FakeCorrected(Fake):
    """The API in memory, for `Corrected` and `AsyncCorrected`.

    `client()` and `async_client()` give clients that send everything here; as a transport of httpx
    it serves any other: `httpx.Client(transport=fake)`.

    Args:
        clock: Tells the Unix time instead of `time.time`.
        sleep: Waits for delayed answers instead of `time.sleep` and `anyio.sleep`, and between the
            tries of its clients; without it, these do not wait.
    """

    def __init__(
        self,
        *,
        clock: Callable[[], float] | None = None,
        sleep: Callable[[float], object] | None = None,
    ) -> None:
        super().__init__(
            _KIT,
            None,
            clock=clock,
            sleep=sleep,
        )

    def client(self, **settings: Any) -> Client:
        """Return the client `Corrected`, wired to this fake; `settings` are its arguments."""
        given: dict[str, Any] = {
            "base_url": "https://corrected.example.com",
            "http_client": self.http("Client"),
            "retry_policy": self.retry_policy(),
        }
        return Client(**given | settings)

    def async_client(self, **settings: Any) -> AsyncClient:
        """Return the client `AsyncCorrected`, wired to this fake; `settings` are its arguments."""
        given: dict[str, Any] = {
            "base_url": "https://corrected.example.com",
            "http_client": self.http("AsyncClient"),
            "retry_policy": self.retry_policy(),
        }
        return AsyncClient(**given | settings)
