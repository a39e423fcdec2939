"""How pages are asked for where `voicegen.yaml` says it: its rules come before the derived ones."""

from __future__ import annotations

from dataclasses import replace

from generator import ir
from generator.build.pagination import items_of
from generator.build.paging_facts import Facts, Place
from generator.config import PaginationConfig, PaginationRule
from generator.diagnostics import Report, closest

# What an entry must lead to, and what that is called.
_MARKS = ("string", "integer", "number", "mixed")
_KINDS = {
    "parameter": (_MARKS, "text or number"),
    "next": (_MARKS, "text or number"),
    "more": (("boolean",), "boolean"),
    "total": (("integer", "number"), "number"),
}


def with_settings(api: ir.Api, settings: PaginationConfig, report: Report) -> ir.Api:
    """The API with the pagination that the settings ask for; what does not fit is reported."""
    if not settings.is_on:
        return replace(api, operations=tuple(replace(e, pagination=None) for e in api.operations))
    if not settings.rules:
        return api
    ruled = _Rules(api, settings, report)
    operations = tuple(map(ruled.applied, api.operations))
    ruled.report_unused()
    return replace(api, operations=tuple(map(ruled.agreed, operations)))


class _Rules:
    """The rules, and what came of them so far."""

    def __init__(self, api: ir.Api, settings: PaginationConfig, report: Report) -> None:
        self.api = api
        self.rules = settings.rules
        self.report = report
        self.used: set[int] = set()
        self.chosen: dict[str, tuple[PaginationRule, ir.Pagination]] = {}

    def applied(self, operation: ir.Operation) -> ir.Operation:
        """The operation as the first rule says that names it, else as the first that fits."""
        facts = Facts(operation, self.api.schemas)
        for rule in sorted(self.rules, key=lambda rule: not rule.operations):
            named = any(pin.name in _names(operation) for pin in rule.operations)
            if rule.kind == "none" and named:
                return replace(operation, pagination=None)
            if not named and (rule.operations or operation.method != "GET"):
                continue
            found = _fitted(facts, rule, self.report if named else Report())
            if found is not None:
                self.used.add(id(rule))
                self._choose(operation, rule, found)
            if named or found is not None:
                return replace(operation, pagination=found)
        return operation

    def _choose(self, operation: ir.Operation, rule: PaginationRule, found: ir.Pagination) -> None:
        if not found.model:
            return
        _, other = self.chosen.setdefault(found.model, (rule, found))
        if other.items != found.items:
            message = f"the answer of {_names(operation)[-1]} is one that has other items elsewhere"
            hint = f"items: {'.'.join(other.items)}"
            self.report.error("config", rule.places.get("items", rule.pos), message, hint=hint)

    def agreed(self, operation: ir.Operation) -> ir.Operation:
        """The operation without what was derived, where a rule says else of the same answer."""
        derived = operation.pagination
        if derived is None or derived.model not in self.chosen:
            return operation
        _, chosen = self.chosen[derived.model]
        return operation if chosen.items == derived.items else replace(operation, pagination=None)

    def report_unused(self) -> None:
        """Tell of operations that are not there, and of rules that fit none."""
        known = {name for each in self.api.operations for name in _names(each)}
        for rule in self.rules:
            for name, pos in rule.operations:
                if name not in known:
                    near = closest(name, sorted(known))
                    hint = f"did you mean {near}?" if near else "write an operationId or GET /path"
                    message = f"the document has no operation {name!r}"
                    self.report.error("unused-pin", pos, message, hint=hint)
            if not rule.operations and id(rule) not in self.used:
                hint = "name the operations that it is meant for, to learn what does not fit"
                self.report.error("unused-pin", rule.pos, "the rule fits no operation", hint=hint)


def _names(operation: ir.Operation) -> tuple[str, ...]:
    return tuple(filter(None, (operation.wire, f"{operation.method} {operation.origin}")))


def _fitted(facts: Facts, rule: PaginationRule, report: Report) -> ir.Pagination | None:
    """What a rule makes of an operation, None where the report says why it does not fit."""
    places: dict[str, Place] = {}
    for key, (kinds, called) in _KINDS.items():
        text: str = getattr(rule, key)
        if not text:
            continue
        found = facts.in_request(text) if key == "parameter" else facts.in_answer(text)
        if found is None or not found.is_kind(*kinds):
            _misfit(facts, rule, key, called, report)
            return None
        places[key] = found
    items = facts.in_answer(rule.items) if rule.items else items_of(facts, facts.fields())
    if items is None or not isinstance(items.type, ir.ListOf) or items.type.prefix:
        _misfit(facts, rule, "items", "list", report)
        return None
    paths = {key: place.path for key, place in places.items()}
    return ir.Pagination(
        kind=rule.kind,  # type: ignore[arg-type]
        items=items.path,
        item=items.type.item,
        model=facts.model if items.path else "",
        in_body="parameter" in places and places["parameter"].in_body,
        start=rule.start,
        **paths,
    )


def _misfit(facts: Facts, rule: PaginationRule, key: str, called: str, report: Report) -> None:
    """Report that an entry leads to nothing of its kind."""
    where = "request" if key == "parameter" else "answer"
    text: str = getattr(rule, key)
    name = _names(facts.operation)[-1]
    if text:
        message = f"the {where} of {name} has no {called} {text!r}"
        hint = "properties within others are set apart by dots: meta.next_cursor"
    else:
        message = f"it is not clear which list in the answer of {name} holds its items"
        hint = "items: data"
    report.error("config", rule.places.get(key, rule.pos), message, hint=hint)
