"""Read the section `select` of `voicegen.yaml`: what is cut out of a full document."""

from __future__ import annotations

from typing import Literal, cast

from generator.config import Choice, SelectConfig
from generator.config_entries import check_keys
from generator.diagnostics import Report
from generator.grammar import METHODS
from generator.source import Node

SELECT = ("operations", "webhooks", "ignore")
_EXAMPLES = {
    "operations": 'sendDtmf, "POST /calls/*/actions/refer", "/calls/**" or "tag:Calls"',
    "webhooks": 'callAnswered, "call*", "event:call.*" or "tag:Callbacks"',
    "ignore": 'hangupCall, "/conferences/**", "event:fax.*" or "tag:Fax"',
}


def select_of(node: Node | None, report: Report) -> SelectConfig | None:
    if node is None:
        return None
    check_keys(node, SELECT, report)
    operations, webhooks, ignore = (_choices(node, key, report) for key in SELECT)
    if not operations and not webhooks and report.ok:
        hint = f"operations: [one]  # such as {_EXAMPLES['operations']}"
        report.error("config", node.pos, "select names nothing to select", hint=hint)
    return SelectConfig(operations=operations, webhooks=webhooks, ignore=ignore, pos=node.pos)


def _choices(node: Node, key: str, report: Report) -> tuple[Choice, ...]:
    entry = node.get(key)
    if entry is None:
        return ()
    if not isinstance(entry.value, list):
        hint = f"{key}: [one]  # such as {_EXAMPLES[key]}"
        report.error("config", entry.pos, f"{key} must be a list", hint=hint)
        return ()
    found: dict[str, Choice] = {}
    for item in entry:
        choice = _choice(item)
        if choice is None or (choice.kind, key) in (("path", "webhooks"), ("event", "operations")):
            hint = f"such as {_EXAMPLES[key]}"
            report.error("config", item.pos, f"this is no entry of {key}", hint=hint)
        elif choice.text in found:
            first = found[choice.text].pos.line
            message = f"{choice.text[:200]!r} stands here twice, first in line {first}"
            report.error("config", item.pos, message, hint="remove one of the two")
        else:
            found[choice.text] = choice
    return tuple(found.values())


def _choice(item: Node) -> Choice | None:
    """What an entry means; None where it is none."""
    text = _text(item)
    kind, colon, pattern = text.partition(":")
    if colon and kind in ("tag", "event"):
        named = cast('Literal["tag", "event"]', kind)
        wanted = pattern.strip()
        return Choice(kind=named, pattern=wanted, text=text, pos=item.pos) if wanted else None
    method, _, path = text.rpartition(" ")
    if not path.startswith("/"):
        return Choice(kind="name", pattern=text, text=text, pos=item.pos) if text else None
    if method.lower() not in ("", *METHODS):
        return None
    return Choice(kind="path", pattern=path, method=method.lower(), text=text, pos=item.pos)


def _text(item: Node) -> str:
    """An entry on one line; `tag: Calls` without quotes is a mapping, and means the same."""
    if isinstance(item.value, dict) and len(item.value) == 1:
        ((key, inner),) = item.value.items()
        is_known = key in ("tag", "event") and isinstance(inner.value, str)
        return f"{key}:{' '.join(str(inner.value).split())}" if is_known else ""
    return " ".join(item.value.split()) if isinstance(item.value, str) else ""
