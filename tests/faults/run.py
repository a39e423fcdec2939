"""Holds a client against the fault server: `make faults`, or `python -m tests.faults.run --help`.

The same seed gives each call the same command and each of its arrivals the same fault, so that
runs of different clients can be compared. What a client reported is joined with what the server
did. The official package is measured too if VOICEGEN_TELNYX_PYTHON names a Python that has it.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, replace
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from tests.client.commands import COMMANDS
from tests.faults.verdict import GRACE, Verdict, judge

ROOT = Path(__file__).parents[2]
OURS, OFFICIAL = "telnyx_voice_advanced", "telnyx"


@dataclass(frozen=True, kw_only=True)
class Plan:
    """One run of one client."""

    package: str = OURS
    python: str = sys.executable
    kind: str = "sync"
    seed: int = 1
    calls: int = 2000
    workers: int = 50
    timeout: float = 0.3
    deadline: float = 3.0
    stall: float = 1.0
    trickle: float = 6.0
    resets: float = 0.02
    faults: str = ""
    command_ids: bool = False
    only: tuple[str, ...] = ()
    tls: float = 0.25
    first: int = 0


class FaultServer:
    """The server, in a process of its own, that ends with the `with` block."""

    def __init__(self, process: subprocess.Popen[str], where: dict[str, str]) -> None:
        self._process = process
        self.urls = [where["plain"], where["tls"]]
        self.certificate = where["certificate"]

    def ledger(self, patience: float) -> dict[str, Any]:
        """What arrived and was executed, as soon as nothing is under way."""
        assert self._process.stdin is not None
        self._process.stdin.write(f"{patience}\n")
        self._process.stdin.flush()
        found: dict[str, Any] = json.loads(self._line())
        return found

    def _line(self) -> str:
        assert self._process.stdout is not None
        return self._process.stdout.readline()


@contextmanager
def serving(plan: Plan) -> Iterator[FaultServer]:
    """Start a fault server for a run, and stop it."""
    command = [sys.executable, "-m", "tests.faults.server", f"--seed={plan.seed}"]
    command += [f"--{name}={getattr(plan, name)}" for name in ("stall", "trickle", "resets")]
    with tempfile.TemporaryDirectory() as directory:
        command.append(f"--directory={directory}")
        pipes: dict[str, Any] = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
        with subprocess.Popen(command, cwd=ROOT, text=True, **pipes) as process:
            assert process.stdout is not None and process.stdin is not None
            try:
                yield FaultServer(process, json.loads(process.stdout.readline()))
                process.stdin.close()
                process.wait(10)
            finally:
                process.kill()


def play(plan: Plan) -> Verdict:
    """Run one client against a server of its own, and judge it."""
    with serving(plan) as server:
        driven = _drive(plan, server)
        ledger = server.ledger(plan.stall + 2)
    return judge(plan, driven, ledger)


def given(plan: Plan, server: FaultServer) -> dict[str, Any]:
    """What `drive.py` is told."""
    commands = [
        {"method": command.method, "arguments": command.arguments("minimal")}
        for command in COMMANDS
        if not plan.only or command.method in plan.only
    ]
    return {**asdict(plan), "commands": commands, "urls": server.urls}


def _source() -> str:
    """Where our package lies, for whoever imports it here."""
    spec = find_spec(OURS)
    assert spec and spec.origin, "set PYTHONPATH=generated/python/src"
    return str(Path(spec.origin).parents[1])


def _drive(plan: Plan, server: FaultServer) -> dict[str, Any]:
    environment = {
        **{name: value for name, value in os.environ.items() if not name.lower().endswith("proxy")},
        "SSL_CERT_FILE": server.certificate,
        "PYTHONPATH": _source() if plan.package == OURS else "",
    }
    done = subprocess.run(
        [plan.python, str(ROOT / "tests/faults/drive.py")],
        input=json.dumps(given(plan, server)),
        stdout=subprocess.PIPE,
        text=True,
        env=environment,
        timeout=60 + plan.calls,
        check=True,
    )
    found: dict[str, Any] = json.loads(done.stdout)
    return found


COLUMNS: dict[str, dict[str, Any]] = {
    "ours": {},
    "official": {"package": OFFICIAL},
    "official, ids given": {"package": OFFICIAL, "command_ids": True},
}
Count = Callable[[Verdict], int]
ROWS: dict[str, Count] = {
    "calls": lambda one: one.calls,
    "requests that arrived": lambda one: one.requests,
    "faults met": lambda one: one.faulted,
    "reported as done": lambda one: one.done,
    "**commands executed twice**": lambda one: len(one.twice),
    "**reported as done, and not executed**": lambda one: len(one.not_done),
    "**reported as done by an answer that is none**": lambda one: len(one.mixed_up),
    f"**still under way {GRACE:g} s after the deadline**": lambda one: len(one.hung),
    "**exceptions outside the documented tree**": lambda one: len(one.undocumented),
    "**connections, files, tasks or warnings left**": lambda one: len(one.leaks),
    "repeated although it may have been executed, without an id": lambda one: len(one.unasked),
    "repeated earlier than a 429 asked for": lambda one: len(one.early),
    "reported as failed, but executed": lambda one: one.unreported,
}


def table(columns: dict[str, list[Verdict]]) -> str:
    """The figures of some clients side by side, summed over their runs."""
    lines = [["", *columns], ["---", *["---:" for _ in columns]]]
    for title, count in ROWS.items():
        sums = [sum(count(run) for run in runs) for runs in columns.values()]
        lines.append([title, *[f"{one:,}" for one in sums]])
    slowest = [max(run.slowest for run in runs) for runs in columns.values()]
    lines.append(["slowest call", *[f"{seconds:.1f} s" for seconds in slowest]])
    first = next(iter(columns.values()))
    seeds = ", ".join(str(run.plan.seed) for run in first)
    head = f"{first[0].calls:,} calls of each client for each of the seeds {seeds}:\n\n"
    return head + "".join(f"| {' | '.join(line)} |\n" for line in lines)


def _columns(options: argparse.Namespace) -> dict[str, list[Verdict]]:
    official = os.environ.get("VOICEGEN_TELNYX_PYTHON")
    found: dict[str, list[Verdict]] = {}
    for name, changes in COLUMNS.items():
        if changes and not official:
            continue
        for kind in ("sync", "async"):
            python = str(official) if changes else sys.executable
            given: dict[str, Any] = {"python": python, "kind": kind, "calls": options.calls}
            plan = replace(Plan(), **given, **changes)
            found[f"{name}, {kind}"] = runs = []
            for seed in options.seeds:
                runs.append(play(replace(plan, seed=seed)))
                print(f"{name}, {kind}, seed {seed}: {runs[-1].seconds:.0f} s", file=sys.stderr)
    return found


def _write(page: Path, figures: str) -> None:
    start, end = "<!-- figures: written by make faults -->\n", "<!-- end of figures -->"
    before, _, rest = page.read_text("utf-8").partition(start)
    page.write_text(before + start + "\n" + figures + "\n" + end + rest.partition(end)[2], "utf-8")


def main() -> int:
    """Run, print and perhaps write the table; 1 if our client did what it must not."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seeds", type=int, nargs="+", default=[1, 2, 3])
    parser.add_argument("--calls", type=int, default=2000, help="of each client, for each seed")
    parser.add_argument("--write", type=Path, metavar="PAGE", help="put the table into this page")
    options = parser.parse_args()
    columns = _columns(options)
    figures = table(columns)
    print(figures)
    if options.write:
        _write(options.write, figures)
    wrong = {
        f"{name}, seed {run.plan.seed}": run.broken()
        for name, runs in columns.items()
        for run in runs
        if run.plan.package == OURS and run.broken()
    }
    for run_name, broken in wrong.items():
        for rule, found in broken.items():
            print(f"{run_name}: {rule}: {len(found)}", *found[:5], sep="\n    ", file=sys.stderr)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
