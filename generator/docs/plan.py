"""What docs pages call things: in our own package by its plan, elsewhere by pin or by rule."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Literal, TypeAlias

from generator import ir
from generator.config import Config, LanguageConfig, Pin
from generator.diagnostics import Report, closest
from generator.docs.file_names import Wanted, file_names
from generator.docs.logins import logins
from generator.docs.requests import example_request, is_writable
from generator.docs.source_text import Names, Writer
from generator.language import PROGRAMS, Language
from generator.targets.python.method_docs import IDEMPOTENT
from generator.targets.python.names import PythonPlan, plan_names
from generator.targets.python.type_names import all_fields

# Whether a request may be sent again: with the same key, always, or not when it may have arrived.
Retry: TypeAlias = Literal["keyed", "repeatable", "once"]


@dataclass(frozen=True, slots=True, kw_only=True)
class DocsPlan:
    """Every name on the pages; `operation` and `event` show what holds for all.

    `files` are the names of the files about an operation, in snake case.
    """

    python: PythonPlan
    languages: Mapping[str, Names]
    files: Mapping[str, str]
    operation: ir.Operation | None
    event: ir.Event | None

    def retry(self, operation: ir.Operation) -> Retry:
        """Whether the request of an operation may be sent again."""
        if operation.method in IDEMPOTENT:
            return "repeatable"
        return "keyed" if operation.id in self.python.keyed else "once"


def plan_docs(api: ir.Api, config: Config, report: Report) -> DocsPlan:
    """Settle the names of methods, properties and types in each language of the docs."""
    python = plan_names(api, config, report)
    docs = config.docs
    return DocsPlan(
        python=python,
        languages={
            name: _names(api, python, language, docs.languages[name], report)
            for name, language in docs.materials.languages.items()
        },
        files=file_names(
            {
                id_: Wanted(method.name, "_".join((*method.resource, method.name)))
                for id_, method in python.methods.items()
            },
            taken=_programs(docs.materials.languages.values()),
        ),
        operation=_operation(api, python, docs.operation, report),
        event=_event(api, docs.event, report),
    )


def _programs(languages: Iterable[Language]) -> set[str]:
    """The names of the programs that are about no command."""
    return {*PROGRAMS, *(name for each in languages for name in each.programs.values())}


def _names(
    api: ir.Api, plan: PythonPlan, language: Language, said: LanguageConfig, report: Report
) -> Names:
    operations = {each.id: each for each in api.operations}
    ids = {each.wire: each.id for each in api.operations if each.wire}
    inputs = dict(_inputs(api))
    _check(said.names, ids.keys() | operations.keys() | inputs.keys(), report)
    types = ids.keys() | operations.keys() | api.schemas.keys() | inputs.keys()
    _check(said.types, types, report)
    pins = {ids.get(id_, id_): pin.name for id_, pin in said.names.items()}
    methods = {id_: ".".join((*each.resource, each.name)) for id_, each in plan.methods.items()}
    if language.ours:
        bodies = {
            (each.id, each.body.id): "body" for each in api.operations if each.body is not None
        }
        return Names(methods=methods, fields={}, types={}, arguments={**bodies, **plan.arguments})
    names = Names(
        methods={
            id_: pins.get(id_) or ".".join(language.cased(step, "method") for step in steps)
            for id_, path in methods.items()
            if (steps := path.split("."))
        },
        fields={
            id_: pins.get(id_) or language.cased(wire, "field") for id_, wire in inputs.items()
        },
        types={ids.get(id_, id_): pin.name for id_, pin in said.types.items()},
    )
    return replace(names, unwritten=frozenset(_unwritten(api, language, names, report)))


def _unwritten(api: ir.Api, language: Language, names: Names, report: Report) -> Iterator[str]:
    """The operations of which a language has no program, as types in it have no name."""
    if language.raw or not any(form.names_type for form in language.forms.values()):
        return
    for operation in filter(is_writable, api.operations):
        writer = Writer(api, language, names)
        for whole in (False, True):
            writer.call(operation, example_request(api, operation, whole=whole))
        if writer.unnamed:
            called = operation.wire or operation.id
            pins = (called if id_ == operation.id else id_ for id_ in writer.unnamed)
            listed = ", ".join(f'"{id_[:200]}": …' for id_ in pins)
            message = f"there are no programs in {language.title} for {called[:200]!r}"
            hint = f"name its types: docs.languages.{language.name}.types: {{{listed}}}"
            report.warning("unpinned", operation.pos, message, hint=hint)
            yield operation.id


def _inputs(api: ir.Api) -> Iterator[tuple[str, str]]:
    """The ids and wire names of all that a request may hold."""
    for operation in api.operations:
        yield from ((each.id, each.wire) for each in operation.parameters)
        if operation.body is not None:
            yield operation.body.id, "body"
    yield from ((field.id, field.wire) for _, field in all_fields(api))


def _check(pins: Mapping[str, Pin], known: set[str], report: Report) -> None:
    for id_, pin in pins.items():
        if id_ not in known:
            near = closest(id_, known)
            hint = f"did you mean {near}?" if near else "ids are as `voicegen ir` prints them"
            message = f"nothing in the document has the id {id_[:200]!r}"
            report.error("unused-pin", pin.pos, message, hint=hint)


def _operation(
    api: ir.Api, plan: PythonPlan, said: Pin | None, report: Report
) -> ir.Operation | None:
    """The operation that examples are made with: the one that is named, or the plainest."""
    known = {each.wire or each.id: each for each in api.operations}
    if said is not None and said.name not in known:
        _report_unknown("operation", said, known, report)
    if said is not None:
        return known.get(said.name)
    plain = [
        each
        for each in api.operations
        if is_writable(each) and logins(api, each, plan.credentials) is not None
    ]
    return min(plain, key=lambda each: len(each.parameters), default=None)


def _event(api: ir.Api, said: Pin | None, report: Report) -> ir.Event | None:
    known = {str(each.value): each for each in api.events if each.value is not None}
    if said is not None and said.name not in known:
        _report_unknown("event", said, known, report)
    if said is not None:
        return known.get(said.name)
    return next(iter(known.values()), None)


def _report_unknown(what: str, said: Pin, known: Mapping[str, object], report: Report) -> None:
    near = closest(said.name, known)
    hint = f"did you mean {near}?" if near else f"known are: {', '.join([*known][:20])}"
    message = f"the document has no {what} {said.name[:200]!r}"
    report.error("config", said.pos, message, hint=hint)
