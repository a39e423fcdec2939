"""What the pinned black makes of Python, by as many processes as there is work for."""

from __future__ import annotations

import gc
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Mapping

LINE_LENGTH = 100

# Another process is ready when this one has formatted about so many characters.
WORTH_A_PROCESS = 100_000
MAX_PROCESSES = 4


def blacken_all(texts: Mapping[str, str]) -> dict[str, str]:
    """What black makes of each text, by its path; those that it cannot read are left out."""
    size = sum(map(len, texts.values()))
    shares = _shares(texts, max(1, min(size // WORTH_A_PROCESS, MAX_PROCESSES, _processors())))
    helpers = [_start(share) for share in shares[1:]]
    done: dict[str, str] = {}
    try:
        for share, helper in zip(shares, [None, *helpers], strict=True):
            done.update(_results(helper) if helper else {})
            # What a helper did not manage is tried here.
            for path in [path for path in share if path not in done]:
                done.update(_one(path, share[path]))
    finally:
        for helper in helpers:
            with helper:
                helper.kill()
    return done


def blacken(text: str, path: str) -> str:
    """What the pinned black makes of a Python file; a ValueError when it cannot read it."""
    from black import format_str
    from black.mode import Mode, TargetVersion

    mode = Mode(
        line_length=LINE_LENGTH,
        target_versions={TargetVersion.PY311},
        is_pyi=path.endswith(".pyi"),
    )
    # The collector costs black two fifths of its time and finds nothing until a file is done.
    gc.disable()
    try:
        return format_str(text, mode=mode)
    finally:
        gc.enable()


def _one(path: str, text: str) -> dict[str, str]:
    try:
        return {path: blacken(text, path)}
    except ValueError:
        return {}


def _shares(texts: Mapping[str, str], count: int) -> list[dict[str, str]]:
    """The texts in `count` parts of about the same size."""
    shares: list[dict[str, str]] = [{} for _ in range(count)]
    sizes = [0] * count
    for path in sorted(texts, key=lambda path: (-len(texts[path]), path)):
        least = sizes.index(min(sizes))
        shares[least][path] = texts[path]
        sizes[least] += len(texts[path])
    return shares


def _processors() -> int:
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _start(share: Mapping[str, str]) -> subprocess.Popen[bytes]:
    program = "import sys; sys.path[:] = sys.argv[1:]; from generator.blacken import serve; serve()"
    with tempfile.TemporaryFile() as given:
        given.write(json.dumps(share).encode())
        given.seek(0)
        return subprocess.Popen(
            [sys.executable, "-c", program, *sys.path],
            stdin=given,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )


def _results(helper: subprocess.Popen[bytes]) -> dict[str, str]:
    output, _ = helper.communicate()
    try:
        results: dict[str, str] = json.loads(output)
    except ValueError:
        return {}
    return results


def serve() -> None:
    """Format the texts of standard input onto standard output: the work of a helper process."""
    done: dict[str, str] = {}
    for path, text in json.load(sys.stdin).items():
        done.update(_one(path, text))
    print(json.dumps(done))
