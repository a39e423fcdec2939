"""Write changes for programs: a shape that is documented in docs/diff.md and only grows."""

from __future__ import annotations

import json
from collections.abc import Sequence

from generator.diff.change import Change, Spot
from generator.diff.impact import counts, impact
from generator.diff.version import Version

SCHEMA_VERSION = 1


def format_json(changes: Sequence[Change], old: Version, new: Version) -> str:
    """All changes with their facts, as one JSON object."""
    told = {
        "schema_version": SCHEMA_VERSION,
        "old": _document(old),
        "new": _document(new),
        "impact": impact(changes),
        "summary": dict(counts(changes)),
        "changes": [_fields(change) for change in changes],
    }
    return json.dumps(told, indent=2) + "\n"


def _document(version: Version) -> dict[str, str]:
    return {"name": version.name, "title": version.api.title, "version": version.api.version}


def _fields(change: Change) -> dict[str, object]:
    rule, where = change.rule, change.where
    return {
        "code": rule.code,
        "severity": rule.severity,
        "level": rule.level,
        "subject": where.subject,
        "place": where.place,
        "message": change.message,
        "advice": change.advice,
        "old": _spot(where.old),
        "new": _spot(where.new),
        "used_by": list(change.used_by),
        "facts": dict(change.facts),
    }


def _spot(spot: Spot) -> dict[str, str | int]:
    return {
        "id": spot.id,
        "file": spot.pos.file,
        "line": spot.pos.line,
        "column": spot.pos.column,
    }
