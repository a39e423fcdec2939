"""Show people at a terminal what a long run is doing; say nothing to a pipe or in a short run."""

from __future__ import annotations

import sys
import threading
from types import TracebackType
from typing import Any

PATIENCE = 0.5


class Watch:
    """A callable for the pipeline, which shows a line on stderr once patience is over."""

    def __init__(self) -> None:
        self._text = "starting"
        self._status: Any = None
        self._timer = threading.Timer(PATIENCE, self._show)
        self._timer.daemon = True

    def __call__(self, stage: str, done: int, total: int) -> None:
        self._text = f"{stage} {done}/{total}" if total > 1 else stage
        if self._status is not None:
            self._status.update(self._text)

    def __enter__(self) -> Watch:
        if sys.stderr.isatty():
            self._timer.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._timer.cancel()
        if self._timer.is_alive():
            self._timer.join()
        if self._status is not None:
            self._status.stop()

    def _show(self) -> None:
        from rich.console import Console

        status = Console(stderr=True).status(self._text)
        status.start()
        self._status = status
