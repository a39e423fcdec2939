"""What the client costs beside bare httpx, from its start to a call: prints one table.

The official `telnyx` package is measured beside ours when VOICEGEN_TELNYX_PYTHON names a Python
that has it, or `.venv-bench` is there. Run it with `make bench`.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping, Sequence
from typing import TypeAlias

from benchmarks.server import served
from benchmarks.timing import (
    MIB,
    MICRO,
    MILLI,
    Sample,
    environment,
    official_python,
    processes,
    ratio,
    run,
    table,
    verdict,
)

Row: TypeAlias = list[str]
OURS, OFFICIAL = "telnyx_voice_advanced", "telnyx"

# ---------------------------------------------------------------------------- start-up

# what is compared stands side by side, so that the same busy moment meets both
STARTS = {
    "nothing": "pass",
    "httpx.Client()": "import httpx; httpx.Client()",
    "Telnyx()": 'from telnyx_voice_advanced import Telnyx; Telnyx(api_key="K")',
    "Telnyx().calls.actions": (
        'from telnyx_voice_advanced import Telnyx; Telnyx(api_key="K").calls.actions'
    ),
    "httpx.Client(), and msgspec imported": "import httpx, msgspec; httpx.Client()",
    "httpx.AsyncClient()": "import httpx; httpx.AsyncClient()",
    "AsyncTelnyx()": 'from telnyx_voice_advanced import AsyncTelnyx; AsyncTelnyx(api_key="K")',
    "httpx2.Client()": "import httpx2; httpx2.Client()",
    "Telnyx(http_client=httpx2.Client())": (
        "import httpx2; from telnyx_voice_advanced import Telnyx;"
        'Telnyx(api_key="K", http_client=httpx2.Client())'
    ),
}
BESIDE = {
    "Telnyx()": "httpx.Client()",
    "AsyncTelnyx()": "httpx.AsyncClient()",
    "Telnyx(http_client=httpx2.Client())": "httpx2.Client()",
}
OFFICIAL_STARTS = {
    "httpx.Client()": STARTS["httpx.Client()"],
    "official telnyx.Telnyx().calls.actions": (
        'import telnyx; telnyx.Telnyx(api_key="K").calls.actions'
    ),
}


def start_rows() -> list[Row]:
    found = processes(STARTS, rounds=40)
    rows = {name: [_started(name, sample)] for name, sample in found.items()}
    for one, other in BESIDE.items():
        rows[one].append([f"  / {other}", *_budget(found, one, other, 1.15)])
    memory = found["Telnyx()"].memory / MIB
    rows["Telnyx()"].append(["  peak memory", f"{memory:.1f} MiB", "≤ 30 MiB", verdict(memory, 30)])
    return [row for each in rows.values() for row in each]


def official_start_rows(python: str) -> list[Row]:
    found = processes(OFFICIAL_STARTS, rounds=5, python=python)
    bare, official = found.values()
    return [
        _started(next(reversed(found)), official),
        ["  / httpx.Client()", ratio(official, bare).shown(1, 3), "", ""],
    ]


def _started(name: str, sample: Sample) -> Row:
    cost = f"{sample.shown(MILLI)} ms, {sample.memory / MIB:.1f} MiB"
    return [f"process of {name}", cost, "", ""]


def _budget(found: Mapping[str, Sample], one: str, other: str, budget: float) -> Row:
    share = ratio(found[one], found[other])
    return [share.shown(1, 3), f"≤ {budget}", verdict(share.median, budget)]


# ---------------------------------------------------------------------------- the first call

FIRST = """
import sys, time
{load}
client = {client}
there, started = set(sys.modules), time.perf_counter()
client.{call}
print(time.perf_counter() - started, *sorted(set(sys.modules) - there))
"""
ASYNC_FIRST = """
import asyncio, sys, time
{load}
async def main():
    client = {client}
    there, started = set(sys.modules), time.perf_counter()
    await client.{call}
    print(time.perf_counter() - started, *sorted(set(sys.modules) - there))
asyncio.run(main())
"""
PAIRS = ((FIRST, "Telnyx", "Client"), (ASYNC_FIRST, "AsyncTelnyx", "AsyncClient"))


def first_rows(url: str, package: str, python: str, *, rounds: int) -> list[Row]:
    """The first call of a client in a fresh process, to the server, and what it imports."""
    label = "" if package == OURS else "official telnyx."
    rows: list[Row] = []
    for script, client, bare in PAIRS:
        call = script.format(
            load=f"from {package} import {client}",
            client=f"{client}(api_key='K', base_url='{url}')",
            call="calls.actions.send_dtmf('v3:call', digits='1')",
        )
        post = script.format(
            load="import httpx",
            client=f"httpx.{bare}()",
            call=f"post('{url}/calls/v3:call/actions/send_dtmf', json={{'digits': '1'}})",
        )
        codes = (call, post)
        runs = [[run([python, "-c", code])[1].split() for code in codes] for _ in range(rounds + 1)]
        one, other = (Sample(tuple(float(turn[n][0]) for turn in runs[1:])) for n in (0, 1))
        more, theirs = (runs[0][n][1:] for n in (0, 1))
        budget = ["0", verdict(len(more), 0)] if package == OURS else ["", ""]
        rows += [
            [f"first call of {label}{client}()", one.shown(MILLI) + " ms", "", ""],
            ["  modules that it imports", _listed(more, f"{package}."), *budget],
            [f"  first post of httpx.{bare}()", other.shown(MILLI) + " ms", "", ""],
            ["  modules that it imports", str(len(theirs)), "", ""],
        ]
    return rows


def _listed(modules: Sequence[str], prefix: str) -> str:
    names = ", ".join(one.removeprefix(prefix) for one in modules)
    return f"{len(modules)}: {names}" if 0 < len(modules) < 10 else str(len(modules))


# ---------------------------------------------------------------------------- any other call


def call_rows(url: str, package: str, python: str) -> list[Row]:
    """What `calls.py` finds; each of several processes has its own luck with addresses."""
    command = [python, "-m", "benchmarks.calls", package, url]
    runs = [json.loads(run(command)[1]) for _ in range(3)]
    label = "" if package == OURS else f"official telnyx {runs[0][0]}: "
    rows: list[Row] = []
    for case in runs[0][1]:
        of = {
            one: Sample(tuple(each for _, times in runs for each in times[case][one]))
            for one in ("call", "post", "send")
        }
        share = ratio(of["call"], of["post"]).shown(1, 3)
        within = package == OURS and "loopback" not in case
        rows += [
            [label + case, of["call"].shown(MICRO) + " µs", "", ""],
            ["  post of the same JSON", of["post"].shown(MICRO) + " µs", "", ""],
            ["  send of a built request", of["send"].shown(MICRO) + " µs", "", ""],
            ["  call / post", *(_budget(of, "call", "post", 1.0) if within else [share, "", ""])],
        ]
    return rows


def main() -> None:
    print(environment())
    rows, official = start_rows(), official_python()
    rows += official_start_rows(official) if official else []
    with served() as url:
        rows += first_rows(url, OURS, sys.executable, rounds=15)
        rows += first_rows(url, OFFICIAL, official, rounds=4) if official else []
        rows += call_rows(url, OURS, sys.executable)
        rows += call_rows(url, OFFICIAL, official) if official else []
    if not official:
        rows.append(["official telnyx", "not installed: VOICEGEN_TELNYX_PYTHON names it", "", ""])
    print(table([["what", "measured", "budget", ""], *rows]))


if __name__ == "__main__":
    main()
