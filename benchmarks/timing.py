"""What the benchmarks share: environments, interleaved rounds, whole processes, and one table."""

from __future__ import annotations

import gc
import os
import platform
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from importlib.metadata import distributions
from importlib.util import find_spec
from pathlib import Path
from statistics import median, quantiles

ROOT = Path(__file__).parents[1]
MICRO, MILLI = 1e-6, 1e-3
MIB = 1 << 20


@dataclass(frozen=True)
class Sample:
    """Measurements of one thing, in seconds; `memory` is the peak of its process, in bytes."""

    times: tuple[float, ...]
    memory: float = 0

    @property
    def median(self) -> float:
        return median(self.times)

    def shown(self, unit: float, digits: int = 1) -> str:
        """The median and the quartiles around it."""
        low, _, high = quantiles(self.times, n=4)
        parts = [f"{each / unit:.{digits}f}" for each in (self.median, low, high)]
        return f"{parts[0]} ({parts[1]}-{parts[2]})"


def ratio(one: Sample, other: Sample) -> Sample:
    """One by the other, round by round: what slows both does not change it."""
    return Sample(tuple(a / b for a, b in zip(one.times, other.times, strict=True)))


# ---------------------------------------------------------------------------- environments


def official_python() -> str:
    """The Python that has the official package, "" if there is none."""
    local = ROOT / ".venv-bench/bin/python"
    return os.environ.get("VOICEGEN_TELNYX_PYTHON") or (str(local) if local.exists() else "")


def environment() -> str:
    """Say what is measured with; stop where figures would not be those of a user.

    httpx imports its command line if rich and click are there, which `.venv` has, and a package
    without byte code is compiled anew by every process.
    """
    spec = find_spec("telnyx_voice_advanced")
    compiled = spec and spec.cached and Path(spec.cached).exists()
    if not compiled or find_spec("rich") or find_spec("click"):
        raise SystemExit("this Python has not just the client, compiled; run: make bench")
    packages = sorted(f"{one.name} {one.version}" for one in distributions())
    return (
        f"Python {platform.python_version()}, {platform.machine()}, {os.cpu_count()} CPUs,"
        f" {', '.join(packages)}; official: {official_python() or 'none'}\n"
        "Each figure is a median, with the quartiles around it.\n"
    )


# ---------------------------------------------------------------------------- within a process


def _timed(call: Callable[[], object], loops: int) -> float:
    started = time.perf_counter()
    for _ in range(loops):
        call()
    return time.perf_counter() - started


def interleaved(
    calls: Mapping[str, Callable[[], object]],
    *,
    rounds: int = 200,
    loops: int = 20,
    timed: Callable[[Callable[[], object], int], float] = _timed,
) -> dict[str, Sample]:
    """Time some calls in turn, each round in another order; the result is for one call."""
    times: dict[str, list[float]] = {name: [] for name in calls}
    names = list(calls)
    for call in calls.values():
        timed(call, 1)
    gc.collect()
    gc.disable()
    try:
        for turn in range(rounds):
            for name in _rotated(names, turn):
                times[name].append(timed(calls[name], loops) / loops)
    finally:
        gc.enable()
    return {name: Sample(tuple(each)) for name, each in times.items()}


def _rotated(names: Sequence[str], turn: int) -> list[str]:
    first = turn % len(names)
    return [*names[first:], *names[:first]]


# ---------------------------------------------------------------------------- whole processes


def run(command: Sequence[str]) -> tuple[float, str]:
    """The time that a fresh process takes from start to end, and what it prints.

    No setting of Telnyx or Python that stands outside reaches it: another copy of the package, or
    byte code that is never kept, would be measured.
    """
    outside = ("TELNYX_", "PYTHON")
    env = {name: value for name, value in os.environ.items() if not name.startswith(outside)}
    env["PYTHONHASHSEED"] = "0"
    started = time.perf_counter()
    done = subprocess.run(command, cwd=ROOT, env=env, stdout=subprocess.PIPE, text=True)
    took = time.perf_counter() - started
    if done.returncode:
        raise SystemExit(f"failed with {done.returncode}: {' '.join(command)[:300]}")
    return took, done.stdout


# ru_maxrss would count the process that started this one too
_PEAK = """
with open("/proc/self/status") as status:
    print(next(line.split()[1] for line in status if line.startswith("VmHWM")))
"""


def peak(code: str, python: str = sys.executable) -> float:
    """The most memory that a process has held when its code ends, in bytes; 0 if unknown."""
    if not Path("/proc/self/status").exists():
        return 0
    found = [run([python, "-c", code + _PEAK])[1].split()[-1] for _ in range(3)]
    return median(int(each) * 1024 for each in found)


def processes(
    scripts: Mapping[str, str], *, rounds: int = 15, python: str = sys.executable
) -> dict[str, Sample]:
    """Time whole processes in turn, each with its own code; the first round only fills caches."""
    times: dict[str, list[float]] = {name: [] for name in scripts}
    names = list(scripts)
    for turn in range(rounds + 1):
        for name in _rotated(names, turn):
            took, _ = run([python, "-c", scripts[name]])
            if turn:
                times[name].append(took)
    return {name: Sample(tuple(times[name]), peak(code, python)) for name, code in scripts.items()}


# ---------------------------------------------------------------------------- the table


def verdict(value: float, budget: float) -> str:
    return "met" if value <= budget else "NOT MET"


def table(rows: Sequence[Sequence[str]]) -> str:
    """Rows in columns of Markdown; the first is the head."""
    widths = [max(len(row[n]) for row in rows) for n in range(len(rows[0]))]
    padded = [[cell.ljust(width) for cell, width in zip(row, widths, strict=True)] for row in rows]
    lines = ["| " + " | ".join(row) + " |" for row in padded]
    lines.insert(1, "|" + "|".join("-" * (width + 2) for width in widths) + "|")
    return "\n".join(lines)
