# @generated from spec.yaml and templates/python/package/types/module.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""Models of the events that the API delivers."""

from __future__ import annotations

from typing import ClassVar, Literal

import msgspec

from .._runtime.models import Model
from .._runtime.state import EchoedState, decode_state
from .._runtime.webhooks import text_at

__all__ = [
    "BellBroke",
    "BellRang",
]


class BellRang(Model, frozen=True, kw_only=True):
    """The schema `BellRang`."""

    event_type: ClassVar[Literal["bell.rang"]] = "bell.rang"

    type_: Literal["bell.rang"] | None = msgspec.field(name="type", default=None)
    id: str | None = None
    bell: str | None = None
    ringer_state: str | None = msgspec.field(name="ringer-state", default=None)

    def decode_ringer_state(self) -> EchoedState:
        """Decode `ringer_state`; what cannot be decoded is kept in `raw`."""
        return decode_state(self.ringer_state)


class BellBroke(Model, frozen=True, kw_only=True):
    """The schema `BellBroke`."""

    type_: Literal["bell.cracked", "bell.fell"] | str | None = msgspec.field(
        name="type", default=None
    )
    id: str | None = None
    bell: str | None = None

    @property
    def event_type(self) -> str | None:
        """Which of its types the event is of."""
        return text_at(self, ("type",))
