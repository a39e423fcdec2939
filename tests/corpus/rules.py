"""The rules that hold for each document by itself, one after the other in one process."""

from __future__ import annotations

import compileall
import importlib
import re
import sys
import time
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Literal, NamedTuple

from click.testing import CliRunner, Result

from tests.corpus.deliveries import undelivered
from tests.corpus.naming import Names, names_of
from tests.corpus.notes import Note, faults
from tests.corpus.place import Place
from tests.corpus.reading import Reading, escaped, unescaped
from tests.corpus.smoke import smoke
from tests.corpus.stability import unstable

SECONDS = 60  # for a document of less than a megabyte
# Findings that refuse a document although openapi-spec-validator may let it pass, and why.
ON_PURPOSE = {
    "foreign-ref": "nothing outside of the document's folder is read",
    "unknown-ref": "what is not there cannot be given a type; --lenient takes it for any",
    "duplicate-key": "one of the two would be dropped; --lenient takes the last",
}
RULES = ("generate", "complete", "imports", "smoke", "names", "check", "black", "mypy", "pyright")


class Verdict(NamedTuple):
    """What came of one rule for one document."""

    rule: str
    state: Literal["ok", "FAIL", "refused"]
    detail: str = ""
    seconds: float = 0.0


def hold(file: Path, out: Path) -> Iterator[Verdict]:
    """Each rule in its turn; without output there is nothing to hold the others against."""
    start = time.monotonic()
    result = _voicegen("generate", file, out)
    seconds = time.monotonic() - start
    if result.exit_code == 2 and result.exception.__class__ is SystemExit:
        yield _refused(file, result.output, seconds)
        return
    slow = seconds > SECONDS and file.stat().st_size < 1_000_000
    if result.exit_code or slow:
        said = "too slow" if slow else f"exit {result.exit_code}: {result.exception!r}"
        yield Verdict("generate", "FAIL", f"{said} {result.output[-300:]}", seconds)
        return
    yield Verdict("generate", "ok", "", seconds)
    names = names_of(file)
    assert names is not None
    sys.path.insert(0, str(out / "python/src"))
    warnings.simplefilter("error")
    rules: dict[str, Callable[[], Iterator[str]]] = {
        "complete": lambda: missing(file, names),
        "imports": lambda: _unimportable(out / "python/src" / names.package),
        "smoke": lambda: _smoke(file, names),
        "names": lambda: unstable(file),
        "check": lambda: _unclean(file, out),
    }
    for rule, find in rules.items():
        start = time.monotonic()
        try:
            found = list(find())
        except Exception as error:  # of the harness or of the generator: both are to be mended
            found = [f"{type(error).__name__}: {error}"]
        bad = faults(found)
        notes = [f"({each})" for each in found if isinstance(each, Note)]
        more = f" (and {len(bad) - 5} more)" if len(bad) > 5 else ""
        detail = "\n      ".join([*bad[:5], *notes]) + more
        yield Verdict(rule, "FAIL" if bad else "ok", detail, time.monotonic() - start)


def _voicegen(command: str, file: Path, out: Path) -> Result:
    from generator.cli import voicegen

    return CliRunner().invoke(
        voicegen, [command, str(file), "--out", str(out), "--target", "python"]
    )


def _refused(file: Path, output: str, seconds: float) -> Verdict:
    """A document that exits with 2: right where openapi-spec-validator finds a fault too."""
    first = next((line for line in output.splitlines() if "error[" in line), output[:200])
    said = re.sub(r"^.*?: error", "error", first)
    codes = {*re.findall(r": error\[([a-z-]+)\]", output)}
    # A foreign one the validator would fetch.
    theirs = "" if "foreign-ref" in codes else _rejected(file)
    on_purpose = codes & {*ON_PURPOSE}
    if theirs:
        why = f"the validator: {theirs[:80]}"
    elif on_purpose and (codes == on_purpose or "foreign-ref" in codes):
        why = "on purpose: " + "; ".join(ON_PURPOSE[code] for code in sorted(on_purpose))
    else:
        return Verdict("generate", "FAIL", said, seconds)
    return Verdict("generate", "refused", f"{said} ({why})", seconds)


def _rejected(file: Path) -> str:
    """What openapi-spec-validator has against a document."""
    from openapi_spec_validator import OpenAPIV30SpecValidator, OpenAPIV31SpecValidator

    try:
        document = Reading(file)
        kind = OpenAPIV30SpecValidator if document.is_30 else OpenAPIV31SpecValidator
        found = kind(document.root.value, base_uri=document.uri).iter_errors()
        return next((error.message for error in found), "")
    except Exception as error:  # it has no common base for what it cannot read
        return repr(error)


def missing(file: Path, names: Names) -> Iterator[str]:
    """Operations without a method and reachable schemas without a type."""
    document = Reading(file, names.skipped)
    package = importlib.import_module(names.package)
    client = getattr(package, names.client)(base_url="https://api.test")
    types = importlib.import_module(f"{names.package}.types") if names.plan.types else None
    count, wanted, spread = 0, set[str](), set[str]()
    for operation in document.operations():
        count += 1
        try:
            names.method(client, operation)
        except (KeyError, AttributeError) as error:
            yield f"{operation} has no method: {error!r}"
        wanted |= document.reachable(operation.place)
        spread |= _spread(operation.place)
    if count != len(names.api.operations):
        yield f"{count} operations in the document, {len(names.api.operations)} in the output"
    for name in sorted(wanted):
        called = names.plan.types.get(f"#/components/schemas/{escaped(name)}")
        if called is None:
            yield f"schema {name!r} has no type"
        elif name in spread or not _needs_class(document.root.get("components", "schemas", name)):
            continue
        elif not any(hasattr(types, each) for each in (called, f"{called}Param")):
            yield f"schema {name!r} has no type {called} in the package"
    yield Note(f"{count} operations, {len(wanted)} reachable schemas")


def _needs_class(schema: Place | None) -> bool:
    """Whether a schema says more than a plain type of Python, which may stand for it."""
    said = schema.value if schema is not None else None
    values = said.get("enum") if isinstance(said, dict) else None
    return isinstance(said, dict) and bool(
        said.get("properties") or {*map(str, values or ())} - {"None"}
    )


def _spread(operation: Place) -> set[str]:
    """Schemas that are the body of an operation itself: its properties may be arguments."""
    body = operation.get("requestBody", "content")
    refs = set()
    for _, media in body.items() if body is not None else ():
        here = Place((media.value or {}).get("schema"), media.resolver)
        while here.reference is not None:
            refs.add(unescaped(here.reference.rpartition("/")[2]))
            here = here.step()
    return refs


def _unimportable(package: Path) -> Iterator[str]:
    if not compileall.compile_dir(package, quiet=2):
        yield "it does not compile"
    for file in sorted(package.rglob("*.py")):
        steps = file.relative_to(package.parent).with_suffix("").parts
        module = ".".join(steps[:-1] if steps[-1] == "__init__" else steps)
        try:
            found = importlib.import_module(module)
            for name in getattr(found, "__all__", ()):
                getattr(found, name)
        except ImportError as error:
            # The test kit says which package it needs for whom.
            if "jsonschema" not in str(error):
                yield f"{module}: {error!r}"
        except Exception as error:
            yield f"{module}: {error!r}"


def _smoke(file: Path, names: Names) -> Iterator[str]:
    outcome = smoke(file, names)
    yield from outcome.faults
    more = f", not tried: {'; '.join(outcome.untried[:3])}" if outcome.untried else ""
    yield Note(f"{outcome.calls} calls{more}")
    yield from undelivered(file, names)


def _unclean(file: Path, out: Path) -> Iterator[str]:
    result = _voicegen("check", file, out)
    if result.exit_code:
        yield result.output[-300:]
