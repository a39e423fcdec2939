# @generated from spec.yaml and templates/python/package/types/module.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""Models of the events that the API delivers."""

from __future__ import annotations

from typing import ClassVar, Literal

from .._runtime.models import Model
from .._runtime.webhooks import text_at

__all__ = [
    "JobDone",
    "JobDoneData",
    "JobProgress",
    "JobProgressData",
]


class JobProgressData(Model, frozen=True, kw_only=True):
    """`data` of `JobProgress`."""

    event_type: Literal["job.progress"] | None = None
    percent: int | None = None


class JobProgress(Model, frozen=True, kw_only=True):
    """The schema `JobProgress`."""

    event_type: ClassVar[Literal["job.progress"]] = "job.progress"

    data: JobProgressData | None = None


class JobDoneData(Model, frozen=True, kw_only=True):
    """`data` of `JobDone`."""

    event_type: Literal["job.done", "job.failed"] | str | None = None
    result: str | None = None


class JobDone(Model, frozen=True, kw_only=True):
    """The schema `JobDone`."""

    data: JobDoneData | None = None

    @property
    def event_type(self) -> str | None:
        """Which of its types the event is of."""
        return text_at(
            self,
            (
                "data",
                "event_type",
            ),
        )
