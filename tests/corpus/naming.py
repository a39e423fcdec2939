"""How a package calls what a document has: the one thing that is asked of the generator's plan."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from generator import ir
from generator.config_file import config_beside, load_config
from generator.diagnostics import Report
from generator.pipeline import read
from generator.targets.python import plan
from generator.targets.python.names import PythonPlan
from tests.corpus.reading import Operation


@dataclass
class Names:
    """The plan of a package, asked in the words of the document.

    `skipped` holds the JSON pointers of operations that the settings take out of it.
    """

    api: ir.Api
    plan: PythonPlan
    skipped: frozenset[str]

    @property
    def package(self) -> str:
        return self.plan.package

    @property
    def client(self) -> str:
        return self.plan.client

    @cached_property
    def _operations(self) -> dict[tuple[str, str], ir.Operation]:
        return {(each.method.lower(), each.origin): each for each in self.api.operations}

    @cached_property
    def _arguments(self) -> dict[str, dict[str, str]]:
        found: dict[str, dict[str, str]] = {}
        for (owner, id_), name in self.plan.arguments.items():
            found.setdefault(owner, {})[id_] = name
        return found

    def _operation(self, wanted: Operation) -> ir.Operation:
        return self._operations[wanted.method, wanted.path]

    def method(self, client: Any, operation: Operation, *, is_stream: bool = False) -> Any:
        """The method of an operation; that for its stream, where it has one for other answers."""
        id_ = self._operation(operation).id
        found = self.plan.methods[id_]
        for step in found.resource:
            client = getattr(client, step)
        streams = self.plan.streams if is_stream else {}
        return getattr(client, streams.get(f"{id_}/stream", found.name))

    def argument(self, operation: Operation, location: str, wire: str) -> str:
        mine = self._operation(operation)
        (id_,) = (p.id for p in mine.parameters if (p.location, p.wire) == (location, wire))
        return self.plan.arguments[mine.id, id_]

    def fields(self, operation: Operation) -> dict[str, str]:
        """The arguments of a body that is spread out, by the names of its properties."""
        mine = self._operation(operation)
        parameters = {each.id for each in mine.parameters}
        return {
            id_.rpartition("/")[2].replace("~1", "/").replace("~0", "~"): name
            for id_, name in self._arguments.get(mine.id, {}).items()
            if id_ not in parameters
        }


def names_of(file: Path, settings: Path | None = None) -> Names | None:
    """The names of a document's package, None where the document is refused."""
    path = settings or config_beside(file)
    report = Report(load_config(path, Report()).lenient)
    config = load_config(path, report)
    api = read(file, report, settings=config)
    made = plan(api, config, report) if api is not None else None
    if api is None or made is None or not report.ok:
        return None
    return Names(api, made, frozenset(config.skip))
