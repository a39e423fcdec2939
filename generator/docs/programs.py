"""The programs of docs pages: one for each command, and those that show what holds for all."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from urllib.parse import quote, urlencode

from generator import ir
from generator.config import Config
from generator.docs.plan import DocsPlan
from generator.docs.requests import Request, example_request, is_writable
from generator.docs.source_text import Lines, Writer
from generator.language import Language
from generator.naming import pascal, snake
from generator.targets.python.bodies import preferred_media
from generator.targets.python.servers import server_path
from generator.walk import bare

# What a URL may hold that no shell and no string of a language reads as anything else.
_PLAIN = "/:.-_~"


@dataclass(frozen=True, slots=True, kw_only=True)
class Program:
    """What the template of a program shows; all of its texts are source text already.

    `name` is that of its file in snake case, `title` the file itself, `type` in PascalCase.
    `result` leads from the answer to the first text in it.
    """

    name: str
    title: str
    type: str
    template: str
    method: str = ""
    url: str = ""
    headers: tuple[str, ...] = ()
    call: str = ""
    result: str = ""
    body: str = ""
    imports: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivery:
    """The event by which a program shows how events are read, in source text.

    `value` tells it from others, `type` is its class; `access` leads to the field that is shown,
    `holders` to the objects on the way, `kind` to what tells events apart.
    """

    value: str
    type: str
    access: str
    holders: tuple[str, ...]
    label: str
    kind: str
    timestamp_header: str
    signature_header: str


class Programs:
    """Writes the programs of one language."""

    def __init__(self, api: ir.Api, plan: DocsPlan, language: Language) -> None:
        self.api = api
        self.plan = plan
        self.language = language
        self.names = plan.languages[language.name]
        self.folder = f"languages/{language.name}"

    def command(self, operation: ir.Operation, *, whole: bool) -> Program | None:
        """The program that calls an operation; None where its body cannot be written down."""
        if not is_writable(operation):
            return None
        name = snake(self.plan.python.methods[operation.id].name)
        return self._calling(operation, f"{name}_all" if whole else name, "command", whole)

    def handle_errors(self) -> Program | None:
        """The program that tells what can go wrong with a call."""
        if self.plan.operation is None:
            return None
        return self._calling(self.plan.operation, "handle_errors", "errors", False)

    def receive_webhooks(self) -> Program | None:
        """The program that takes deliveries and checks them."""
        if self.plan.python.signature is None:
            return None
        return self._program("receive_webhooks", "webhooks")

    def delivery(self) -> Delivery:
        """How the example event is told apart and read."""
        event, signature = self.plan.event, self.plan.python.signature
        writer = Writer(self.api, self.language, self.names)
        path = _event_path(self.api, event) if event is not None else ()
        types = self.plan.python.types if self.language.ours else self.names.types
        return Delivery(
            value=writer.string(str(event.value) if event is not None else ""),
            type=types.get(event.schema, "") if event is not None else "",
            access=self._access(path),
            holders=tuple(self._access(path[:end]) for end in range(1, len(path))),
            label=path[-1] if path else "",
            kind=self._access(self.api.event_discriminator),
            timestamp_header=signature.timestamp if signature is not None else "",
            signature_header=signature.signature if signature is not None else "",
        )

    def _access(self, path: Iterable[str]) -> str:
        cased = (self.language.cased(step, "field") or step for step in path)
        return "".join(self.language.accessor.substitute(name=name) for name in cased)

    def _calling(self, operation: ir.Operation, name: str, template: str, whole: bool) -> Program:
        request = example_request(self.api, operation, whole=whole)
        writer = Writer(self.api, self.language, self.names)
        raw = self.language.raw
        call = [] if raw else writer.call(operation, request)
        body = writer.value(_body_type(operation), request.body, self.language.width)
        return self._program(
            name,
            template,
            method=operation.method,
            url=self._url(operation, request),
            headers=tuple(_headers(writer, request)),
            call=_text(call),
            result=self._access(_first_text(self.api, operation)),
            body=_text(body) if raw and request.has_body else "",
            imports=tuple(sorted({self.names.types[id_] for id_ in writer.used})),
        )

    def _program(self, name: str, template: str, **facts: object) -> Program:
        return Program(
            name=name,
            title=self.language.file_of(name),
            type="".join(pascal(word) for word in name.split("_")),
            template=f"{self.folder}/{template}.j2",
            **facts,  # type: ignore[arg-type]
        )

    def _url(self, operation: ir.Operation, request: Request) -> str:
        base = self.plan.python.servers.url
        base = base or f"https://api.example.com{server_path(self.api.servers)}"
        path = quote(operation.origin, safe=f"{_PLAIN}{{}}")
        steps = [each for each in operation.parameters if each.location == "path"]
        steps.sort(key=lambda each: operation.origin.find(f"{{{each.wire}}}"))
        for step, value in zip(steps, request.path, strict=True):
            hole = quote(f"{{{step.wire}}}", safe=f"{_PLAIN}{{}}")
            path = path.replace(hole, quote(value, safe=":.-_~"))
        query = [
            (each.wire, each.value if isinstance(each.value, str) else str(each.value))
            for each in request.arguments
            if each.place == "query"
        ]
        return f"{base.rstrip('/')}{path}{f'?{urlencode(query)}' if query else ''}"


def _headers(writer: Writer, request: Request) -> Iterator[str]:
    for each in request.arguments:
        if each.place == "header":
            yield writer.string(f"{each.wire}: {each.value}")


def _body_type(operation: ir.Operation) -> ir.Type:
    body = operation.body
    media = preferred_media(body.contents) if body is not None else None
    return media.type if media is not None else ir.Any_()


def _text(lines: Lines) -> str:
    return "\n".join(lines)


def _first_text(api: ir.Api, operation: ir.Operation) -> tuple[str, ...]:
    """The way to the first text in an answer."""
    answers = [each for each in operation.responses if each.status.startswith("2")]
    media = preferred_media(answers[0].contents) if answers else None
    return next(_texts(api, media.type, ()), ()) if media is not None else ()


def _event_path(api: ir.Api, event: ir.Event) -> tuple[str, ...]:
    """The field that the example shows: the last text of the event that no other event has."""
    paths = list(_texts(api, ir.Ref(target=event.schema), ()))
    shared = _shared(api, event)
    return ([path for path in paths if path[-1] not in shared] or paths or [()])[-1]


def _texts(api: ir.Api, type_: ir.Type, above: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """The paths to the texts in an object."""
    _, found = bare(type_, api.schemas)
    for each in found.fields if isinstance(found, ir.Object) and len(above) < 4 else ():
        inner = bare(each.type, api.schemas)[1]
        if isinstance(inner, ir.Object):
            yield from _texts(api, inner, (*above, each.wire))
        elif isinstance(inner, ir.Scalar | ir.Enum) and inner.kind == "string":
            yield (*above, each.wire)


def _shared(api: ir.Api, event: ir.Event) -> set[str]:
    """The names of fields that another event has too."""
    return {
        path[-1]
        for each in api.events
        if each.schema != event.schema
        for path in _texts(api, ir.Ref(target=each.schema), ())
    }


def all_programs(api: ir.Api, plan: DocsPlan, config: Config) -> Mapping[str, Programs]:
    """The writers of programs by the names of their languages."""
    return {
        name: Programs(api, plan, language)
        for name, language in config.docs.materials.languages.items()
    }
