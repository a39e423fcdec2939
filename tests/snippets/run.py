"""Proves the documentation: `make verify-docs`, or `python -m tests.snippets.run --help`."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from tests.client.document import ROOT
from tests.faults.certificate import write_certificate
from tests.snippets.api import HOST
from tests.snippets.blocks import blocks
from tests.snippets.data import misread
from tests.snippets.expected import operations
from tests.snippets.programs import Program, programs
from tests.snippets.proving import Prover
from tests.snippets.runners import RUNNERS
from tests.snippets.runners.runner import Runner, Unprepared
from tests.snippets.table import Result, put, table

AT_ONCE = 4


def main(arguments: Sequence[str] | None = None) -> int:
    """Prove what is asked for; 1 if anything is wrong."""
    asked = _parser().parse_args(arguments)
    build = asked.build.absolute()
    problems: list[str] = []
    found = programs(blocks(asked.docs, problems), operations(), problems)
    if not found:
        problems.append(f"{asked.docs}: there is no code block below skills/ and site/")
    wanted = [each for each in found if asked.language in (None, each.language)]
    runners = {name: each(build) for name, each in RUNNERS.items()}
    results, notes = prove(wanted, runners, build)
    for problem in problems:
        print(f"FAILED {problem}")
    made = table(results, notes)
    print(f"\n{made}", end="")
    failed = sum(1 for result in results if result.faults) + len(problems)
    print(f"\n{len(results)} different blocks, {failed} failed")
    if asked.write and asked.language is None:
        asked.write.write_text(put(asked.write.read_text("utf-8"), made), "utf-8")
    return 1 if failed else 0


def prove(
    found: Sequence[Program], runners: Mapping[str, Runner], build: Path
) -> tuple[list[Result], dict[str, str]]:
    """The results of all programs, and what those of each language were run with."""
    build.mkdir(parents=True, exist_ok=True)
    certificate = build / "loopback.pem"
    write_certificate(certificate, HOST)
    results: list[Result] = []
    notes: dict[str, str] = {}
    for language in sorted({each.language for each in found}):
        mine = [each for each in found if each.language == language]
        results += [_data(each) for each in mine if each.kind == "data"]
        if all(each.kind == "data" for each in mine):
            continue
        runner = runners.get(language)
        reason = runner.available() if runner else f"there is no runner for {language}"
        if runner is None or reason:
            print(f"SKIPPED {language}: {reason}", flush=True)
            notes[language] = f"skipped: {reason}"
            results += [Result(each) for each in mine if each.kind != "data"]
        else:
            results += _language(mine, Prover(runner, certificate, _pages(mine)))
            notes[language] = runner.note()
    return results, notes


def _data(program: Program) -> Result:
    fault = misread(program)
    faults = [_say(program, fault)] if fault else []
    return Result(program, checked=program.fence != "text", faults=faults)


def _language(mine: Sequence[Program], prover: Prover) -> list[Result]:
    """Install, check all, run all; what does not compile is not run."""
    runner = prover.runner
    _progress(runner, f"installing for {len(mine)} different blocks")
    try:
        faulty = runner.prepare(mine)  # data too: it lists the dependencies in some languages
        missing = "\n".join(_say(each, fault) for each, fault in faulty.items())
    except Unprepared as error:
        missing = str(error)
        print(f"FAILED {runner.language}: {error}", flush=True)
    if missing:
        # What is not installed can neither be compiled with nor run.
        return [Result(each, faults=[missing]) for each in mine if each.kind != "data"]
    mine = [each for each in mine if each.kind != "data"]
    installs = [each for each in mine if runner.is_install(each)]
    written = [each for each in mine if each.kind != "shell"]
    shells = [each for each in mine if each.kind == "shell" and each not in installs]
    _progress(runner, f"checking {len(written)} programs")
    faulty = runner.check(written)
    results = [
        Result(
            each,
            checked=True,
            ran=each in installs and runner.really_installs,
            faults=[_say(each, faulty[each])] if each in faulty else [],
        )
        for each in mine
        if each in faulty or each in installs or each.kind == "library"
    ]
    runnable = [each for each in written + shells if each not in faulty and each.kind != "library"]
    _progress(runner, f"running {len(runnable)} programs")
    with ThreadPoolExecutor(AT_ONCE) as pool:
        for program, faults in zip(runnable, pool.map(prover.prove, runnable), strict=True):
            told = [_say(program, str(fault)) for fault in faults]
            results.append(Result(program, checked=True, ran=True, faults=told))
    return results


def _pages(found: Sequence[Program]) -> dict[Path, list[Program]]:
    """The programs that a reader of a page has as files."""
    pages: dict[Path, list[Program]] = {block.path: [] for each in found for block in each.places}
    for program in found:
        for block in program.places if program.title else ():
            pages[block.path].append(program)
    return pages


def _say(program: Program, fault: str) -> str:
    line = f"{program.name}: {fault}"
    print(f"FAILED {line}", flush=True)
    return line


def _progress(runner: Runner, what: str) -> None:
    print(f"{runner.language}: {what}", flush=True)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="tests.snippets.run", description=__doc__)
    parser.add_argument("--language", help="only the blocks of one language")
    parser.add_argument("--write", type=Path, help="the page whose table is to be replaced")
    parser.add_argument("--docs", type=Path, default=ROOT / "generated")
    parser.add_argument("--build", type=Path, default=ROOT / "build/verify")
    return parser


if __name__ == "__main__":
    sys.exit(main())
