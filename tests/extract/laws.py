"""The laws of a cut, as checks that any document can be held against."""

import json
import re
from collections import Counter
from pathlib import Path
from typing import Any

from generator.build import build
from generator.config import Choice, SelectConfig
from generator.diagnostics import Pos, Report
from generator.dump import dump
from generator.extraction import extract
from generator.load import load
from generator.resolve import resolve
from generator.validate import validate

NOWHERE = Pos("", 1, 1)
_LINE = re.compile(r" in line \d+")


def selecting(*paths: str) -> SelectConfig:
    """Settings that select operations, each as a method and a path."""
    return SelectConfig(
        operations=tuple(
            Choice(
                kind="path",
                pattern=path.partition(" ")[2],
                method=path.partition(" ")[0].lower(),
                text=path,
                pos=NOWHERE,
            )
            for path in paths
        ),
        pos=NOWHERE,
    )


def cut(full: Path, select: SelectConfig, out: Path) -> None:
    """Write the cut beside the full document."""
    found = extract(full, select, out, Report())
    assert found is not None
    out.write_bytes(found.data)


def check_same_again(select: SelectConfig, out: Path) -> None:
    """A cut of a cut is the same cut."""
    once = out.read_bytes()
    again = out.with_name(f"again-{out.name}")
    cut(out, select, again)
    assert again.read_bytes() == once
    again.unlink()


def check_no_findings(full: Path, out: Path) -> None:
    """Nothing is wrong with a cut that is not wrong with the full document."""
    assert _findings(out) <= _findings(full)


def check_same_meaning(full: Path, out: Path) -> None:
    """What is in a cut means what it means in the full document."""
    whole = meaning(full)
    for kind, found in meaning(out).items() if whole else ():
        for id_, told in found.items():
            assert told == whole[kind].get(id_), id_


def meaning(path: Path) -> dict[str, dict[str, Any]]:
    """The neutral form by ids, without places, and without links: some of them are left out."""
    report = Report(lenient=True)
    root = load(path, report)
    assert root is not None
    document = resolve(root, report)
    validate(document, report)
    if not report.ok:
        return {}
    said = json.loads(dump(build(document, report)))
    return {
        "schemas": {id_: _told(each) for id_, each in said.get("schemas", {}).items()},
        "operations": {each["id"]: _told(each) for each in said.get("operations", ())},
        "webhooks": {each["operation"]["id"]: _told(each) for each in said.get("webhooks", ())},
    }


def _findings(path: Path) -> Counter[tuple[str, str]]:
    report = Report(lenient=True)
    root = load(path, report)
    if root is not None:
        validate(resolve(root, report), report)
    return Counter((each.code, _LINE.sub("", each.message)) for each in report.diagnostics)


def _told(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _told(each) for key, each in value.items() if key not in ("pos", "links")}
    return [_told(each) for each in value] if isinstance(value, list) else value
