"""The programs of docs pages: one for each command, and those that show what holds for all."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from string import Template

from generator import ir
from generator.config import Config
from generator.docs import wire
from generator.docs.layout import Lines
from generator.docs.logins import Login, behind, logins
from generator.docs.paths import Path, Step, own_texts, texts, way
from generator.docs.plan import DocsPlan
from generator.docs.requests import Request, example_request, is_simple_form, is_writable
from generator.docs.source_text import Writer
from generator.language import Language
from generator.naming import pascal
from generator.targets.python.bodies import FORM, is_json, kind_of, preferred_media
from generator.targets.python.servers import server_path, server_url
from generator.targets.python.type_names import is_nameable

_WORD = re.compile(r"[A-Za-z0-9_]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A piece of a path in source text, and the variable that holds what it is, if there is one."""

    literal: str
    variable: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Program:
    """What the template of a program shows; all of its texts are source text already.

    `name` is that of its file in snake case, `title` the file itself, `type` in PascalCase.
    `result` leads from the answer to a text in it, `holders` to the objects on the way;
    `is_answered` says whether there is an answer to look at. `variables` hold what varies in the
    path. `imports` are types, and `needs` is what else the values are written with. What `is_once`
    may have an effect each time it is sent, so an SDK must not repeat it by itself.

    The facts from `is_head` on are for a language that is `raw`: a `body` is JSON, and `form` the
    fields of one; `media` is the header that says what the body is. `route` is the path with its
    query, in pieces.
    """

    name: str
    title: str
    type: str
    template: str
    method: str = ""
    url: str = ""
    variables: tuple[Piece, ...] = ()
    call: str = ""
    is_answered: bool = False
    is_once: bool = False
    result: str = ""
    holders: tuple[str, ...] = ()
    imports: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    is_head: bool = False
    route: tuple[Piece, ...] = ()
    logins: tuple[Login, ...] = ()
    headers: tuple[str, ...] = ()
    cookies: tuple[str, ...] = ()
    media: str = ""
    body: str = ""
    form: tuple[str, ...] = ()
    is_multipart: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivery:
    """The event by which a program shows how events are read, in source text.

    `value` tells it from others, `type` is its class; `access` leads to the field that is shown,
    `holders` to the objects on the way, `kind` to what tells events apart. `record` declares what
    has both. `public_key` is the variable of the environment that holds the key; servers by the
    rules of CGI give headers as variables too.
    """

    value: str
    type: str
    access: str
    holders: tuple[str, ...]
    label: str
    kind: str
    record: str
    timestamp_header: str
    timestamp_variable: str
    signature_header: str
    signature_variable: str
    public_key: str


class Programs:
    """Writes the programs of one language, each once: they are the same in all locales."""

    def __init__(self, api: ir.Api, plan: DocsPlan, language: Language) -> None:
        self.api = api
        self.plan = plan
        self.language = language
        self.names = plan.languages[language.name]
        self.folder = f"languages/{language.name}"
        answers = [_answer(each) for each in api.operations]
        self.usual = Counter(
            _wires(path) for each in answers if each is not None for path in texts(api, each.type)
        )
        self._commands: dict[tuple[str, bool], Program | None] = {}

    def command(self, operation: ir.Operation, *, whole: bool) -> Program | None:
        """The program that calls an operation; None where it cannot be written down."""
        known = (operation.id, whole)
        if known not in self._commands:
            name = self.plan.files[operation.id]
            name = f"{name}_all" if whole else name
            self._commands[known] = self._calling(operation, name, "command", whole)
        return self._commands[known]

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

    @cached_property
    def delivery(self) -> Delivery:
        """How the example event is told apart and read."""
        event, signature = self.plan.event, self.plan.python.signature
        paths = own_texts(self.api, event) if event is not None else []
        path = next((each for each in reversed(paths) if self._read(each)), ())
        type_ = ir.Ref(target=event.schema) if event is not None else ir.Any_()
        kind = way(self.api, type_, self.api.event_discriminator)
        types = self.plan.python.types if self.language.ours else self.names.types
        return Delivery(
            value=self._string(str(event.value) if event is not None else ""),
            type=types.get(event.schema, "") if event is not None else "",
            access=self._read(path),
            holders=tuple(self._read(path[:end]) for end in range(1, len(path))),
            label=path[-1].wire if path and _WORD.fullmatch(path[-1].wire) else "value",
            kind=self._read(kind),
            record=_text(Writer(self.api, self.language, self.names).record([kind, path])),
            timestamp_header=signature.timestamp if signature is not None else "",
            timestamp_variable=_variable(signature.timestamp) if signature is not None else "",
            signature_header=signature.signature if signature is not None else "",
            signature_variable=_variable(signature.signature) if signature is not None else "",
            public_key=self.plan.python.public_key_environment,
        )

    def method(self, id_: str) -> str:
        """How the method of an operation is called on a client."""
        *above, last = self.names.methods[id_].split(".")
        steps = [self.language.accessor.substitute(name=each) for each in above]
        return f"client{''.join(steps)}.{last}"

    def _string(self, text: str) -> str:
        return self.language.text.written(text)

    def _access(self, path: Path) -> str:
        """The source text that follows a path; empty where a name on it cannot be written."""
        language = self.language
        accessors = [language.accessor, *[language.nested] * len(path)]
        steps = [self._step(*each) for each in zip(path, accessors, strict=False)]
        return "".join(steps) if all(steps) else ""

    def _read(self, path: Path) -> str:
        """The source text that leads to what a delivery holds."""
        reader = self.language.reader
        if reader is None:
            return self._access(path)
        return "".join(reader.substitute(wire=self._string(step.wire)) for step in path)

    def _step(self, step: Step, accessor: Template) -> str:
        fields = self.plan.python.fields if is_nameable(step.wire) else {}
        ours = fields.get((step.holder, step.wire), "")
        theirs = self.names.fields.get(step.id) or self.language.cased(step.wire, "field")
        name = ours if self.language.ours else theirs
        if name:
            return accessor.substitute(name=name)
        element = self.language.element
        return element.substitute(name=self._string(step.wire)) if element is not None else ""

    def _shown(self, answer: ir.Type) -> Path:
        """The way to a text of an answer: to one that most answers have, if there is one."""
        paths = [each for each in texts(self.api, answer) if self._access(each)]
        return max(paths, key=lambda each: self.usual[_wires(each)], default=())

    def _holders(self, path: Path) -> tuple[str, ...]:
        return tuple(self._access(path[:end]) for end in range(1, len(path)))

    def _calling(
        self, operation: ir.Operation, name: str, template: str, whole: bool
    ) -> Program | None:
        request = example_request(self.api, operation, whole=whole)
        language = self.language
        margin = language.error_margin if template == "errors" else language.margin
        writer = Writer(self.api, language, self.names, margin)
        facts = self._requesting(operation, request, writer) if language.raw else None
        if facts is None and not self._can_call(operation):
            return None
        answer = _answer(operation)
        path = self._shown(answer.type) if answer is not None else ()
        call = writer.call(operation, request) if facts is None else []
        return self._program(
            name,
            template,
            method=operation.method,
            url=f"{self._url(operation, request)}{wire.query(operation, request)}",
            variables=tuple(each for each in self._route(operation, request) if each.variable),
            call=_text(call),
            is_answered=answer is not None,
            is_once=self._is_once(operation, request),
            result=self._access(path),
            holders=self._holders(path),
            imports=tuple(sorted({self.names.types[id_] for id_ in writer.used})),
            needs=tuple(sorted(writer.needed)),
            **(facts or {}),
        )

    def _is_once(self, operation: ir.Operation, request: Request) -> bool:
        """Whether nothing keeps a second request like this one from having an effect of its own."""
        has_key = any(each.wire == self.plan.python.key for each in request.arguments)
        retry = self.plan.retry(operation)
        return retry == "once" or (retry == "keyed" and not has_key)

    def _route(self, operation: ir.Operation, request: Request) -> tuple[Piece, ...]:
        variables = iter(Writer(self.api, self.language, self.names).variables(request))
        pieces = []
        for text, step in wire.route(operation, request):
            name = next(variables) if step is not None else ""
            value = wire.plain(step.value) if step is not None and name else text
            pieces += [Piece(literal=self._string(value), variable=name)] if value else []
        return tuple(pieces)

    def _can_call(self, operation: ir.Operation) -> bool:
        is_named = operation.id not in self.names.unwritten
        return not self.language.raw and is_named and is_writable(operation)

    def _requesting(
        self, operation: ir.Operation, request: Request, writer: Writer
    ) -> dict[str, object] | None:
        """What a program must know that writes the request itself; None if it cannot be written."""
        found = logins(self.api, operation, self.plan.python.credentials)
        if found is None or not (is_writable(operation) or is_simple_form(self.api, operation)):
            return None
        argument = self.language.argument.written
        media = _spoken(operation) if request.has_body else ""
        is_body = bool(media) and is_json(media)
        fields = [] if is_body else wire.form(request, media)
        headers = wire.headers(request)
        cookies = [*wire.cookies(request)]
        if headers is None or (self.language.plain and (fields or headers or cookies)):
            return None
        room = self.language.width - writer.margin
        body = writer.value(_body_type(operation), request.body, room) if is_body else []
        return {
            "is_head": operation.method == "HEAD",
            "route": self._route(operation, request),
            "logins": behind(wire.query(operation, request), found),
            "headers": tuple(map(argument, headers)),
            "cookies": tuple(map(argument, cookies)),
            "media": argument(f"Content-Type: {media}") if is_body else "",
            "body": _text(body),
            "form": tuple(map(argument, fields)),
            "is_multipart": kind_of(media) != FORM,
        }

    def _program(self, role: str, template: str, **facts: object) -> Program:
        name = self.language.programs.get(role, role)
        return Program(
            name=name,
            title=self.language.file_of(name),
            type="".join(pascal(word) for word in name.split("_")),
            template=f"{self.folder}/{template}.j2",
            **facts,  # type: ignore[arg-type]
        )

    def _url(self, operation: ir.Operation, request: Request) -> str:
        own = server_url(operation.servers) if operation.own_servers else ""
        base = own or self.plan.python.servers.url
        base = base or f"https://api.example.com{server_path(self.api.servers)}"
        return wire.url(base, operation, request)


def _spoken(operation: ir.Operation) -> str:
    """The media type of a body, in one word; what may be anything is JSON."""
    media = preferred_media(operation.body.contents) if operation.body is not None else None
    kind = kind_of(media.media_type) if media is not None else ""
    return "application/json" if "*" in kind else kind


def _variable(header: str) -> str:
    """The name of a header among the variables of CGI, as Rack and WSGI have it."""
    return f"HTTP_{re.sub('[^A-Za-z0-9]', '_', header).upper()}"


def _body_type(operation: ir.Operation) -> ir.Type:
    body = operation.body
    media = preferred_media(body.contents) if body is not None else None
    return media.type if media is not None else ir.Any_()


def _text(lines: Lines) -> str:
    return "\n".join(lines)


def _wires(path: Path) -> tuple[str, ...]:
    return tuple(step.wire for step in path)


def _answer(operation: ir.Operation) -> ir.Media | None:
    """What a call is answered with when all is well."""
    answers = [each for each in operation.responses if each.status.startswith("2")]
    return preferred_media(answers[0].contents) if answers else None


def all_programs(api: ir.Api, plan: DocsPlan, config: Config) -> Mapping[str, Programs]:
    """The writers of programs by the names of their languages."""
    return {
        name: Programs(api, plan, language)
        for name, language in config.docs.materials.languages.items()
    }
