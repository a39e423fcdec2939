"""Holds the generator against a corpus: `make corpus`, or `python -m tests.corpus.run --help`.

Each document is a process of its own, forked from one that has everything loaded; black, mypy and
pyright look at many packages at once. A line for each document and rule that failed or, with
--verbose, for each; a table at the end; exit code 1 if a rule was broken.
"""

from __future__ import annotations

import argparse
import csv
import multiprocessing
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Any

from tests.corpus.checkers import ROOT, Faults, black, mypy, pyright
from tests.corpus.rules import RULES, Verdict, hold

LIMIT = 600.0  # seconds for one document, after which something hangs
BATCH = 60
Told = tuple[str, Verdict]


def corpus() -> Path | None:
    """The folder of the corpus, None where it is not."""
    folder = Path(os.environ.get("VOICEGEN_CORPUS", ROOT.parent / "shared" / "corpus"))
    return folder if (folder / "manifest.tsv").is_file() else None


def accepted(folder: Path) -> list[Path]:
    """The documents that openapi-spec-validator accepts, as the manifests of a corpus say.

    A folder without a manifest is taken as a whole.
    """
    if not (folder / "manifest.tsv").is_file():
        kinds = (".json", ".yaml", ".yml")
        return sorted(path for path in folder.rglob("*") if path.suffix in kinds)
    single = [folder / row["path"] for row in _rows(folder) if row["validator"] == "accept"]
    several = folder / "_multifile"
    return single + [several / row["entry"] for row in _rows(several)]


def _rows(folder: Path) -> list[dict[str, str]]:
    file = folder / "manifest.tsv"
    text = file.read_text("utf-8") if file.is_file() else ""
    return list(csv.DictReader(text.splitlines(), delimiter="\t"))


def sample(documents: list[Path], count: int) -> list[Path]:
    """Some documents from all over a corpus, the same each time."""
    step = max(1, len(documents) // max(1, count))
    return documents[step // 2 :: step][:count]


def each(documents: Iterable[tuple[str, Path]], work: Path, jobs: int) -> Iterator[Told]:
    """The verdicts of all documents, each in a process that can be ended."""
    _warm()
    fork: Any = multiprocessing.get_context("fork")
    waiting, running = (
        list(documents)[::-1],
        dict[Connection, tuple[str, float, BaseProcess]](),
    )
    while waiting or running:
        while waiting and len(running) < jobs:
            key, file = waiting.pop()
            ours, theirs = fork.Pipe(duplex=False)
            process = fork.Process(target=_child, args=(theirs, file, work / key))
            process.start()
            theirs.close()
            running[ours] = key, time.monotonic() + LIMIT, process
        for ready in wait(list(running), timeout=1.0):
            assert isinstance(ready, Connection)
            key, _, process = running[ready]
            try:
                yield key, ready.recv()
            except EOFError:
                del running[ready]
                process.join()
                if process.exitcode:
                    yield key, Verdict("generate", "FAIL", f"exit {process.exitcode}")
        for pipe, (key, end, process) in [*running.items()]:
            if time.monotonic() > end:
                process.kill()
                del running[pipe]
                yield key, Verdict("generate", "FAIL", f"still running after {LIMIT:.0f} s")


def _warm() -> None:
    """Load all that a child needs, once for all of them."""
    import httpx

    from generator.pipeline import run

    run(next((ROOT / "tests/golden").glob("merges_all_of/spec.*")))
    httpx.Client(transport=httpx.MockTransport(lambda _: httpx.Response(200))).close()


def _child(pipe: Connection, file: Path, out: Path) -> None:
    os.environ["XDG_CACHE_HOME"] = str(out.parent / ".cache")
    with open(os.devnull, "w") as nowhere:
        os.dup2(nowhere.fileno(), 1)
        os.dup2(nowhere.fileno(), 2)
    for verdict in hold(file, out):
        pipe.send(verdict)
    pipe.close()
    os._exit(0)


def batches(
    rule: str, packages: dict[str, Path], check: Callable[[dict[str, Path]], Faults]
) -> Iterator[Told]:
    keys = list(packages)
    for start in range(0, len(keys), BATCH):
        began = time.monotonic()
        found = check({key: packages[key] for key in keys[start : start + BATCH]})
        share = (time.monotonic() - began) / len(found)
        for key, faults in found.items():
            more = f" (and {len(faults) - 5} more)" if len(faults) > 5 else ""
            detail = "\n      ".join(faults[:5]) + more
            yield key, Verdict(rule, "FAIL" if faults else "ok", detail, share)


def main() -> int:
    options = _options()
    folder = options.folder or corpus()
    if folder is None:
        print("skipped: no corpus; VOICEGEN_CORPUS names its folder")
        return 0
    documents = accepted(folder)
    if options.only:
        documents = [one for one in documents if any(word in str(one) for word in options.only)]
    if options.sample:
        documents = sample(documents, options.sample)
    work = options.keep or Path(tempfile.mkdtemp(prefix="voicegen-corpus-"))
    try:
        return _report(_all(documents, folder, work, options), len(documents), options.verbose)
    finally:
        if options.keep is None:
            shutil.rmtree(work)


def _all(
    documents: list[Path], folder: Path, work: Path, options: argparse.Namespace
) -> Iterator[Told]:
    keys = {str(one.relative_to(folder)).replace("/", "__"): one for one in documents}
    yield from each(keys.items(), work / "out", options.jobs)
    packages = {
        key: package.parent
        for key in keys
        for package in sorted((work / "out" / key).glob("python/src/*/__init__.py"))
    }
    if not options.no_types:
        yield from batches("black", packages, black)
        yield from batches("mypy", packages, lambda some: mypy(some, work))
        yield from batches("pyright", packages, lambda some: pyright(some, work))


def _report(told: Iterator[Told], count: int, verbose: bool) -> int:
    """Print what was found as it comes, and the table of all."""
    total: dict[str, dict[str, int]] = {rule: {"ok": 0, "FAIL": 0, "refused": 0} for rule in RULES}
    seconds = dict.fromkeys(RULES, 0.0)
    slowest = (0.0, "")
    for key, verdict in told:
        total[verdict.rule][verdict.state] += 1
        seconds[verdict.rule] += verdict.seconds
        if verdict.rule == "generate":
            slowest = max(slowest, (verdict.seconds, key))
        if verbose or verdict.state != "ok":
            print(f"{verdict.state:8}{verdict.rule:10}{verdict.seconds:6.1f} s  {key}", flush=True)
            print(
                f"      {verdict.detail}" if verdict.detail else "", end="\n" * bool(verdict.detail)
            )
    print(f"\n{count} documents\n{'rule':12}{'ok':>8}{'failed':>8}{'refused':>9}{'seconds':>10}")
    for rule, counts in total.items():
        print(
            f"{rule:12}{counts['ok']:8}{counts['FAIL']:8}{counts['refused']:9}{seconds[rule]:10.0f}"
        )
    print(f"slowest: {slowest[1]}, {slowest[0]:.1f} s")
    return int(any(counts["FAIL"] for counts in total.values()))


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("only", nargs="*", help="parts of the paths of documents, for only these")
    parser.add_argument("--folder", type=Path, help="another folder of documents")
    parser.add_argument("--sample", type=int, help="so many documents from all over")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1, help="processes at once")
    parser.add_argument("--no-types", action="store_true", help="without black, mypy and pyright")
    parser.add_argument("--keep", type=Path, help="a folder for what is generated, which is kept")
    parser.add_argument("--verbose", action="store_true", help="a line for what is in order too")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
