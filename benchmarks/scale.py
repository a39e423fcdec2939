"""What `voicegen generate` needs as a document grows, beside openapi-python-client: two tables.

The document is named by VOICEGEN_SCALE_DOCUMENT; without one there is nothing to measure. It is cut
to some of its operations, with all that they refer to. `.venv-peer` has openapi-python-client. Run
it with `make bench`.
"""

from __future__ import annotations

import json
import os
import re
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeAlias

import yaml

from benchmarks.timing import MIB, MILLI, ROOT, peak, processes, ratio, run, table, verdict
from generator.diagnostics import Report
from generator.load import load

Row: TypeAlias = list[str]
SIZES = (9, 100, 300, 600)
METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
PEER = ROOT / ".venv-peer/bin/openapi-python-client"
CLIENT = ROOT / ".venv-client/bin/python"

# ---------------------------------------------------------------------------- cut documents


def operations(document: Any) -> list[tuple[str, str]]:
    return [
        (path, method)
        for path, item in document["paths"].items()
        for method in METHODS
        if method in item
    ]


def cut(document: Any, count: int) -> Any:
    """The document with its first operations, the same share of its webhooks, and what they need.

    An operationId that is there twice is made another, as only one of the two tools minds.
    """
    kept = set(operations(document)[:count])
    share = count / len(operations(document))
    webhooks = document.get("webhooks", {})
    names = list(webhooks)[: round(len(webhooks) * share)]
    paths = {
        path: {key: item[key] for key in item if key not in METHODS or (path, key) in kept}
        for path, item in document["paths"].items()
        if any(path == each for each, _ in kept)
    }
    found = {**document, "paths": paths, "webhooks": {name: webhooks[name] for name in names}}
    components = found.pop("components", {})
    found["components"] = {}
    if "securitySchemes" in components:
        found["components"]["securitySchemes"] = components["securitySchemes"]
    waiting, seen = [*references(found)], set[str]()
    while waiting:
        pointer = waiting.pop()
        match = re.fullmatch(r"#/components/(\w+)/([^/]+)(?:/.*)?", pointer)
        if match is None or match[0] in seen:
            continue
        seen.add(match[0])
        name = match[2].replace("~1", "/").replace("~0", "~")
        held = components[match[1]][name]
        found["components"].setdefault(match[1], {})[name] = held
        waiting += references(held)
    return found


def references(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        if isinstance(value.get("$ref"), str):
            yield value["$ref"]
        yield from (value.get("discriminator") or {}).get("mapping", {}).values()
        for each in value.values():
            yield from references(each)
    elif isinstance(value, list):
        for each in value:
            yield from references(each)


def mended(document: Any) -> Any:
    """The document without operationIds that are there twice."""
    seen: set[str] = set()
    for path, method in operations(document):
        held = document["paths"][path][method]
        while held.get("operationId") in seen:
            held["operationId"] += "_again"
        seen.add(held.get("operationId", f"{method} {path}"))
    return document


# ---------------------------------------------------------------------------- one run

# The peak of a process counts that of the one that started it: here, next to nothing.
_WATCHED = """
import json, resource, subprocess, sys, time
started = time.perf_counter()
done = subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
took = time.perf_counter() - started
used = resource.getrusage(resource.RUSAGE_CHILDREN)
tail = done.stderr.decode()[-2000:]
print(json.dumps([took, used.ru_utime + used.ru_stime, used.ru_maxrss, done.returncode, tail]))
"""


@dataclass(frozen=True)
class Run:
    """One run of a tool: seconds, those of all its processes, peak in bytes, and what it wrote."""

    seconds: float
    cpu: float
    peak: int
    lines: int
    longest: int


def measured(command: list[str], folder: Path) -> Run:
    took, cpu, peak_, code, errors = json.loads(run([sys.executable, "-c", _WATCHED, *command])[1])
    if code:
        raise SystemExit(f"failed with {code}: {' '.join(command)[:300]}\n{errors}")
    # a byte is no letter, but each line has one end
    files = [path for path in folder.rglob("*") if path.is_file()]
    counts = [path.read_bytes().count(b"\n") for path in files]
    return Run(took, cpu, peak_ * 1024, sum(counts), max(counts))


def ours(document: Path, folder: Path) -> Run:
    os.environ["VOICEGEN_NO_CACHE"] = "1"
    tool = [sys.executable, "-m", "generator", "generate", str(document)]
    return measured([*tool, "--out", str(folder), "--target", "python", "--lenient"], folder)


def theirs(document: Path, folder: Path) -> Run:
    settings = folder.with_suffix(".yml")
    settings.write_text("literal_enums: true\n", "utf-8")  # with other enums it fails
    paths = ["--path", str(document), "--output-path", str(folder), "--config", str(settings)]
    # it has ruff, which came with it, make its output pretty
    path = f"PATH={PEER.parent}:{os.environ['PATH']}"
    return measured(["env", path, str(PEER), "generate", *paths, "--overwrite"], folder)


# ---------------------------------------------------------------------------- the tables


def growth_rows(document: Any, folder: Path) -> list[Row]:
    rows = [["operations", "seconds", "CPU seconds", "MiB", "lines", "longest file", "growth", ""]]
    last: tuple[int, Run] | None = None
    total = len(operations(document))
    for count in [*(size for size in SIZES if size < total), total]:
        path = folder / f"{count}.yaml"
        path.write_text(yaml.dump(cut(document, count), Dumper=yaml.CSafeDumper), "utf-8")
        found = min((ours(path, folder / f"{count}") for _ in range(2)), key=lambda one: one.cpu)
        cells = [str(count), f"{found.seconds:.2f}", f"{found.cpu:.2f}", f"{found.peak / MIB:.0f}"]
        cells += [f"{found.lines:,}", f"{found.longest:,}"]
        if last is None:
            rows.append([*cells, "", ""])
        else:
            # twice the operations, 2.2 times the time: for any other factor, as much beyond it
            factor, more = found.cpu / last[1].cpu, count / last[0]
            shown = f"{factor:.2f} x the CPU for {more:.2f} x the operations"
            rows.append([*cells, shown, verdict(factor, 1.1 * more)])
        last = count, found
    return rows


def peer_rows(document: Path, folder: Path) -> list[Row]:
    """The whole document by both tools, in turns."""
    rounds = [
        (ours(document, folder / "ours"), theirs(document, folder / "theirs")) for _ in range(2)
    ]
    rows: list[Row] = []
    for side, name in enumerate(("voicegen", "openapi-python-client")):
        best = min((each[side] for each in rounds), key=lambda one: one.seconds)
        text = f"{best.seconds:.1f} s, {best.cpu:.1f} s CPU, {best.peak / MIB:.0f} MiB"
        rows.append([name, f"{text}, {best.lines:,} lines", "", ""])
    share = min(one.seconds / other.seconds for one, other in rounds)
    best = min((one for one, _ in rounds), key=lambda one: one.seconds)
    rows.append(["  time of the two", f"{share:.3f}", "0.5", verdict(share, 0.5)])
    rows.append(
        ["  memory", f"{best.peak / MIB:.0f} MiB", "300", verdict(best.peak, 300 * MIB)],
    )
    rows.append(["  lines", f"{best.lines:,}", "200,000", verdict(best.lines, 200_000)])
    return rows


# Loading a module is the processor's work: its time is the same on a busy machine.
_TOUCH = """
import json, sys, time
sys.path.insert(0, {source!r})
import {package}
client = {package}.{client}(base_url="http://localhost")
names = [n for n, v in vars(type(client)).items() if type(v).__name__ == "cached_property"]
names = [n for n in names if not n.startswith("with_") and n != "webhooks"]
found = {{}}
for name in {names} or names:
    started = time.process_time()
    getattr(client, name)
    found[name] = time.process_time() - started
print(json.dumps(found))
"""


def package_rows(folder: Path) -> list[Row]:
    """The package that came of the whole document, in an environment like that of its users."""
    if not CLIENT.exists():
        return [["the package", "no .venv-client: run make bench", "", ""]]
    [package] = (folder / "python/src").iterdir()
    text = (package / "_client.py").read_text("utf-8")
    named = re.search(r"class (\w+)\(SyncEndpoints\)", text)
    given = {
        "source": str(package.parent),
        "package": package.name,
        "client": named[1] if named else "Client",
    }
    run([str(CLIENT), "-m", "compileall", "-q", str(package)])
    start = (
        "import sys; sys.path.insert(0, {source!r}); from {package} import {client};"
        '{client}(base_url="http://localhost")'
    ).format(**given)
    bare = "import httpx; httpx.Client()"
    found = processes({"bare": bare, "ours": start}, rounds=9, python=str(CLIENT))
    share = ratio(found["ours"], found["bare"])
    held = peak(start, str(CLIENT))
    touch = [str(CLIENT), "-c", _TOUCH.format(**given, names=[])]
    times: dict[str, float] = json.loads(run(touch)[1])
    slowest = sorted(times, key=lambda name: -times[name])[:3]
    fresh = {
        name: min(
            json.loads(run([*touch[:2], _TOUCH.format(**given, names=[name])])[1])[name]
            for _ in range(3)
        )
        for name in slowest
    }
    worst = max(fresh, key=lambda name: fresh[name])
    return [
        ["httpx.Client()", found["bare"].shown(MILLI) + " ms", "", ""],
        ["the client of the whole document", found["ours"].shown(MILLI) + " ms", "", ""],
        ["  by the first", share.shown(1, 2), "2", verdict(share.median, 2)],
        ["  memory", f"{held / MIB:.1f} MiB", "40", verdict(held, 40 * MIB)],
        [
            f"first touch of the slowest resource, {worst}",
            f"{fresh[worst] / MILLI:.1f} ms CPU",
            "50",
            verdict(fresh[worst], 0.05),
        ],
    ]


def main() -> None:
    given = os.environ.get("VOICEGEN_SCALE_DOCUMENT", "")
    if not given:
        print("scale: VOICEGEN_SCALE_DOCUMENT names no document, nothing is measured")
        return
    root = load(Path(given), Report())
    if root is None:
        raise SystemExit(f"{given} cannot be read")
    document = mended(root.plain())
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        print(table(growth_rows(document, folder)))
        total = len(operations(document))
        rows: list[Row] = [["what", "measured", "budget", ""]]
        if PEER.exists():
            rows += peer_rows(folder / f"{total}.yaml", folder)
        else:
            rows.append(["openapi-python-client", "no .venv-peer: run make bench", "", ""])
        print(table([*rows, *package_rows(folder / f"{total}")]))


if __name__ == "__main__":
    main()
