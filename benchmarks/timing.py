"""What the benchmarks share: interleaved rounds, whole processes, and one table."""

from __future__ import annotations

import gc
import os
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median, quantiles

ROOT = Path(__file__).parents[1]
SOURCES = ROOT / "generated/python/src"


@dataclass(frozen=True)
class Sample:
    """Measurements of one thing, in seconds; `memory` is the peak of its process, in bytes."""

    times: tuple[float, ...]
    memory: int = 0

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


def interleaved(
    calls: Mapping[str, Callable[[], object]], *, rounds: int = 200, loops: int = 20
) -> dict[str, Sample]:
    """Time some calls in turn, each round in another order; the result is for one call."""
    times: dict[str, list[float]] = {name: [] for name in calls}
    names = list(calls)
    for call in calls.values():
        call()
    gc.collect()
    gc.disable()
    try:
        for turn in range(rounds):
            for name in names[turn % len(names) :] + names[: turn % len(names)]:
                call, started = calls[name], time.perf_counter()
                for _ in range(loops):
                    call()
                times[name].append((time.perf_counter() - started) / loops)
    finally:
        gc.enable()
    return {name: Sample(tuple(each)) for name, each in times.items()}


def run(command: Sequence[str]) -> tuple[float, str]:
    """The time that a fresh process takes from start to end, and what it prints."""
    env = {**os.environ, "PYTHONPATH": str(SOURCES), "PYTHONHASHSEED": "0"}
    started = time.perf_counter()
    done = subprocess.run(command, env=env, stdout=subprocess.PIPE, text=True)
    took = time.perf_counter() - started
    if done.returncode:
        raise SystemExit(f"failed with {done.returncode}: {' '.join(command)[:300]}")
    return took, done.stdout


# ru_maxrss would count the process that started this one too
_PEAK = """
with open("/proc/self/status") as status:
    print(next(line.split()[1] for line in status if line.startswith("VmHWM")))
"""


def peak(code: str, python: str = sys.executable) -> int:
    """The most memory that a process has held when its code ends, in bytes; 0 if unknown."""
    if not Path("/proc/self/status").exists():
        return 0
    return int(run([python, "-c", code + _PEAK])[1].split()[-1]) * 1024


def processes(
    scripts: Mapping[str, str], *, rounds: int = 15, python: str = sys.executable
) -> dict[str, Sample]:
    """Time whole processes in turn, each with its own code; the first round only fills caches."""
    times: dict[str, list[float]] = {name: [] for name in scripts}
    for turn in range(rounds + 1):
        for name, code in scripts.items():
            took, _ = run([python, "-c", code])
            if turn:
                times[name].append(took)
    return {name: Sample(tuple(times[name]), peak(code, python)) for name, code in scripts.items()}


def verdict(value: float, budget: float) -> str:
    return "met" if value <= budget else "NOT MET"


def table(rows: Sequence[Sequence[str]]) -> str:
    """Rows in columns of Markdown; the first is the head."""
    widths = [max(len(row[n]) for row in rows) for n in range(len(rows[0]))]
    padded = [[cell.ljust(width) for cell, width in zip(row, widths, strict=True)] for row in rows]
    lines = ["| " + " | ".join(row) + " |" for row in padded]
    lines.insert(1, "|" + "|".join("-" * (width + 2) for width in widths) + "|")
    return "\n".join(lines)
