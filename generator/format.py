"""Give each file its final form: what black makes of Python, one final newline for the rest."""

from __future__ import annotations

import gc
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Mapping, Sequence
from typing import TypeAlias

from _black_version import version as black_version  # type: ignore[import-untyped]

from generator import cache
from generator.page import Page

LINE_LENGTH = 100

# Another process is ready when this one has formatted about so many characters.
WORTH_A_PROCESS = 100_000
MAX_PROCESSES = 4

Progress: TypeAlias = Callable[[int, int], None]


class FormatError(Exception):
    """Python that black cannot read came out of a template: a bug of ours."""


def format(
    files: Mapping[str, str], pages: Sequence[Page], progress: Progress = lambda done, total: None
) -> dict[str, str]:
    """The files in their final form; those that were copied stay as they are."""
    templates = {page.path: page.template for page in pages}
    rendered = {path: text for path, text in files.items() if templates[path].endswith(".j2")}
    python = {path: text for path, text in rendered.items() if path.endswith((".py", ".pyi"))}
    keys = {
        path: cache.key(black_version, str(LINE_LENGTH), path[-4:], text)
        for path, text in python.items()
    }
    known = {
        path: kept.decode("utf-8") for path in python if (kept := cache.get(keys[path])) is not None
    }
    fresh = _black_all(
        {path: text for path, text in python.items() if path not in known}, templates, progress
    )
    cache.put({keys[path]: text.encode("utf-8") for path, text in fresh.items()})
    tidy = {path: _tidy(text) for path, text in rendered.items() if path not in python}
    return {**files, **tidy, **known, **fresh}


def _tidy(text: str) -> str:
    return "\n".join(line.rstrip(" \t") for line in text.split("\n")).rstrip("\n") + "\n"


def _black_all(
    files: Mapping[str, str], templates: Mapping[str, str], progress: Progress
) -> dict[str, str]:
    """Every file formatted, by as many processes as there is work for."""
    size = sum(map(len, files.values()))
    shares = _shares(files, max(1, min(size // WORTH_A_PROCESS, MAX_PROCESSES, _processors())))
    helpers = [_start(share) for share in shares[1:]]
    done: dict[str, str] = {}
    try:
        for share, helper in zip(shares, [None, *helpers], strict=True):
            done.update(_results(helper) if helper else {})
            # What a helper did not manage is done here, where an error can be told.
            for path in [path for path in share if path not in done]:
                progress(len(done), len(files))
                done[path] = _checked(path, share[path], templates[path])
    finally:
        for helper in helpers:
            with helper:
                helper.kill()
    return done


def _checked(path: str, text: str, template: str) -> str:
    try:
        return blacken(text, path)
    except ValueError as error:
        raise FormatError(f"black cannot read {path} of templates/{template}: {error}") from error


def blacken(text: str, path: str) -> str:
    """What the pinned black makes of a Python file."""
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


def _shares(files: Mapping[str, str], count: int) -> list[dict[str, str]]:
    """The files in `count` parts of about the same size."""
    shares: list[dict[str, str]] = [{} for _ in range(count)]
    sizes = [0] * count
    for path in sorted(files, key=lambda path: (-len(files[path]), path)):
        least = sizes.index(min(sizes))
        shares[least][path] = files[path]
        sizes[least] += len(files[path])
    return shares


def _processors() -> int:
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _start(share: Mapping[str, str]) -> subprocess.Popen[bytes]:
    program = "import sys; sys.path[:] = sys.argv[1:]; from generator.format import serve; serve()"
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
    """Format the files of standard input onto standard output: the work of a helper process."""
    done: dict[str, str] = {}
    for path, text in json.load(sys.stdin).items():
        try:
            done[path] = blacken(text, path)
        except ValueError:
            continue
    print(json.dumps(done))
