"""What docs pages tell in one locale: commands, events and errors, as views for templates."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator import ir
from generator.docs.file_names import Wanted, file_names
from generator.docs.plan import DocsPlan, Retry
from generator.docs.programs import Program, Programs
from generator.docs.rows import FEW, Row, cell, described, fitting, said, told
from generator.docs.sentences import prose, without
from generator.source import Json
from generator.targets.python.bodies import preferred_media
from generator.targets.python.examples import Examples
from generator.targets.python.testing_data import event_examples, event_names, named_events
from generator.text import HIDDEN, markdown, plain, quoted_code
from generator.texts import Texts
from generator.walk import bare

# Pages that stand among those of the events.
EVENT_PAGES = ("index", "verify")


@dataclass(frozen=True, slots=True, kw_only=True)
class Sample:
    """A program in one language, with the settings of that language."""

    language: str
    title: str
    fence: str
    program: Program


@dataclass(frozen=True, slots=True, kw_only=True)
class EventLink:
    """An event as it is named elsewhere: its value, and the file of its own page."""

    value: str
    slug: str
    title: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """An operation; `retry` says whether its request may be sent again.

    A language without a sample in `samples`, or in `whole`, has no program for the operation.
    """

    slug: str
    resource: str
    call: str
    title: str
    doc: str
    about: str
    request: str
    deprecated: bool
    path: Sequence[Row]
    required: Sequence[Row]
    optional: Sequence[Row]
    returns: Sequence[Row]
    events: Sequence[EventLink]
    retry: Retry
    answer: str
    samples: Sequence[Sample]
    whole: Sequence[Sample]


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """An event with its fields and an example of what is delivered."""

    slug: str
    value: str
    title: str
    doc: str
    about: str
    type: str
    rows: Sequence[Row]
    example: str
    commands: Sequence[Command]


@dataclass(frozen=True, slots=True, kw_only=True)
class ErrorCode:
    """An error that the document shows: its code, and what it means."""

    code: str
    title: str
    summary: str
    detail: str
    advice: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Chapters:
    """All that the pages of one locale are made of."""

    commands: Sequence[Command]
    events: Sequence[Event]
    errors: Sequence[ErrorCode]


def chapters(
    api: ir.Api, plan: DocsPlan, texts: Texts, programs: Mapping[str, Programs]
) -> Chapters:
    """The commands, events and errors of an API in the words of a locale."""
    names = event_names(api, plan.python)
    told = named_events(api, names)
    files = file_names({name: Wanted(name, name) for name in names.values()}, EVENT_PAGES)
    links = {name: _link(api, event, name, files[name]) for event, name in _named(api, names)}
    commands = [
        _command(
            api, plan, texts, programs, operation, [links[name] for name in told[operation.id]]
        )
        for operation in api.operations
    ]
    examples = event_examples(api, Examples(api), names)
    events = [
        _event(api, plan, texts, event, links[name], examples[name], commands)
        for event, name in _named(api, names)
    ]
    return Chapters(commands=commands, events=events, errors=_errors(api, texts))


def _named(api: ir.Api, names: Mapping[tuple[str, str], str]) -> Iterator[tuple[ir.Event, str]]:
    for event in api.events:
        yield event, names[event.schema, str(event.value)]


def _link(api: ir.Api, event: ir.Event, name: str, file: str) -> EventLink:
    operation = _delivering(api, event)
    title = operation.summary if operation is not None else ""
    return EventLink(
        value=cell(quoted_code(name)),
        slug=file.replace("_", "-"),
        title=cell(plain(title or name)),
    )


def _delivering(api: ir.Api, event: ir.Event) -> ir.Operation | None:
    found = [hook.operation for hook in api.webhooks]
    found += [call.operation for each in api.operations for call in each.callbacks]
    return next((each for each in found if each.id in event.operations), None)


def _command(
    api: ir.Api,
    plan: DocsPlan,
    texts: Texts,
    programs: Mapping[str, Programs],
    operation: ir.Operation,
    events: Sequence[EventLink],
) -> Command:
    method = plan.python.methods[operation.id]
    fields = [*_inputs(api, operation, texts)]
    return Command(
        slug=plan.files[operation.id],
        resource=method.resource[0],
        call=".".join((*method.resource, method.name)),
        title=plain(operation.summary or method.name),
        doc=markdown(operation.doc),
        about=said(prose(operation.doc)),
        request=cell(quoted_code(f"{operation.method} {operation.origin}")),
        deprecated=operation.deprecated,
        path=[_parameter(api, each, texts) for each in operation.parameters if _in_path(each)],
        required=[each for each in fields if each.required],
        optional=[each for each in fields if not each.required],
        returns=_returns(api, operation, texts),
        events=events,
        retry=plan.retry(operation),
        answer=_answer(api, operation),
        samples=_samples(programs, operation, whole=False),
        whole=_samples(programs, operation, whole=True),
    )


def _samples(
    programs: Mapping[str, Programs], operation: ir.Operation, *, whole: bool
) -> list[Sample]:
    found = ((each, each.command(operation, whole=whole)) for each in programs.values())
    return [sample(each, program) for each, program in found if program is not None]


def sample(programs: Programs, program: Program) -> Sample:
    language = programs.language
    return Sample(
        language=language.name, title=language.title, fence=language.fence, program=program
    )


def _inputs(api: ir.Api, operation: ir.Operation, texts: Texts) -> list[Row]:
    """The parameters beside the path, and the properties of the body."""
    found = [_parameter(api, each, texts) for each in operation.parameters if not _in_path(each)]
    media = preferred_media(operation.body.contents) if operation.body is not None else None
    return [*found, *(fitting(api, media.type, texts, sent=True) if media is not None else ())]


def _in_path(parameter: ir.Parameter) -> bool:
    return parameter.location == "path"


def _parameter(api: ir.Api, parameter: ir.Parameter, texts: Texts) -> Row:
    default = parameter.default if parameter.has_default else None
    return Row(
        name=cell(quoted_code(parameter.wire)),
        type=described(api, parameter.type, texts, default),
        brief=described(api, parameter.type, texts, default, FEW),
        doc=told(parameter.doc, texts),
        required=parameter.required,
        needed=parameter.required,
        id=parameter.id,
    )


def _returns(api: ir.Api, operation: ir.Operation, texts: Texts) -> list[Row]:
    answer = _success(operation)
    media = preferred_media(answer.contents) if answer is not None else None
    if media is None:
        return []
    _, type_ = bare(media.type, api.schemas)
    if isinstance(type_, ir.ListOf):
        return fitting(api, type_.item, texts, sent=False, above="[].")
    return fitting(api, type_, texts, sent=False)


def _success(operation: ir.Operation) -> ir.Response | None:
    return next((each for each in operation.responses if each.status.startswith("2")), None)


def _answer(api: ir.Api, operation: ir.Operation) -> str:
    answer = _success(operation)
    media = preferred_media(answer.contents) if answer is not None else None
    return indented_json(Examples(api).media(media)) if media is not None else ""


def _event(
    api: ir.Api,
    plan: DocsPlan,
    texts: Texts,
    event: ir.Event,
    link: EventLink,
    example: Json,
    commands: Sequence[Command],
) -> Event:
    operation = _delivering(api, event)
    doc = operation.doc if operation is not None else api.schemas[event.schema].doc
    return Event(
        slug=link.slug,
        value=link.value,
        title=link.title,
        doc=markdown(doc),
        about=said(without(str(event.value), doc.partition("\n\n")[0])),
        type=plan.python.types[event.schema],
        rows=fitting(api, ir.Ref(target=event.schema), texts, sent=False),
        example=indented_json(example),
        commands=[each for each in commands if link in each.events],
    )


def _errors(api: ir.Api, texts: Texts) -> list[ErrorCode]:
    """The errors that examples of answers show, each code once, in the order of the codes."""
    advice = texts.get("errors", {})
    found: dict[str, ErrorCode] = {}
    for operation in api.operations:
        for response in operation.responses:
            for media in response.contents:
                for example in media.examples:
                    for code, title, detail in _listed(example.value):
                        known = advice.get(f"code_{code}", "") if isinstance(advice, dict) else ""
                        found.setdefault(
                            code,
                            ErrorCode(
                                code=cell(quoted_code(code)),
                                title=cell(plain(title)),
                                summary=cell(plain(example.summary)),
                                detail=said(detail),
                                advice=str(known),
                            ),
                        )
    return [found[code] for code in sorted(found)]


def _listed(value: Json) -> list[tuple[str, str, str]]:
    """Code, title and detail of each error in a body that lists them."""
    listed = value.get("errors") if isinstance(value, dict) else None
    return [
        (str(each["code"]), str(each.get("title", "")), str(each.get("detail", "")))
        for each in (listed if isinstance(listed, list) else ())
        if isinstance(each, dict) and "code" in each
    ]


def indented_json(value: Json) -> str:
    """JSON as people read it; what cannot be seen is escaped."""
    text = json.dumps(value, indent=2, ensure_ascii=False)
    return HIDDEN.sub(lambda sign: sign[0] if sign[0] == "\n" else json.dumps(sign[0])[1:-1], text)
