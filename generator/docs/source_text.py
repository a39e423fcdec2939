"""Values and calls as source text of a language: names and types are planned, strings escaped."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from string import Template

from generator import ir
from generator.docs.requests import Argument, Request
from generator.language import Form, Language
from generator.source import Json
from generator.walk import bare

# A value, a call or a part of one: its lines, without the indent that they will get.
Lines = list[str]


@dataclass(frozen=True, slots=True)
class Names:
    """What a language calls the parts of the API, by their ids.

    A property that is not among `fields` has no name that could be written without quotes. What
    an operation takes may have a name of its own there: it is in `arguments`, after its operation.
    """

    methods: Mapping[str, str]
    fields: Mapping[str, str]
    types: Mapping[str, str]
    arguments: Mapping[tuple[str, str], str] = field(default_factory=dict)


@dataclass(slots=True)
class Writer:
    """Writes one program: `used` collects the ids of the types that stand in it.

    What it writes will stand `margin` columns from the left.
    """

    api: ir.Api
    language: Language
    names: Names
    margin: int = 0
    used: dict[str, None] = field(default_factory=dict)

    def string(self, text: str) -> str:
        """A string of the document as a literal."""
        return self.language.text.written(text)

    def call(self, operation: ir.Operation, request: Request) -> Lines:
        """The call of an operation with the arguments of a request."""
        language = self.language
        form, inner = language.forms["call"], language.forms["request"]
        answers = [each for each in operation.responses if each.status.startswith("2")]
        names = {
            "method": self.names.methods[operation.id],
            "type": self.names.types.get(operation.id, ""),
            "answer": language.answer if answers and answers[0].contents else "",
        }
        room = language.width - self.margin
        parts = [self._path(each, room - len(language.indent)) for each in request.path]
        fields = self._arguments(operation, request.arguments, room - len(language.indent))
        if inner.spread:
            return laid_out(form, [*parts, *fields], names, room, language.indent)
        self._use(operation.id)
        if fields or inner.empty.template:
            before = f"{form.open.substitute(names)}{form.close}" if form.style == "last" else ""
            taken = len(before) + sum(len(part[0]) + len(", ") for part in parts if before)
            parts.append(laid_out(inner, fields, names, room - taken, language.indent))
        return laid_out(form, parts, names, room, language.indent)

    def _path(self, step: Argument, room: int) -> Lines:
        if not isinstance(step.value, str):
            return self.value(step.type, step.value, room)
        literal, template = self.string(step.value), self.language.path
        return [template.substitute(value=literal) if template is not None else literal]

    def _arguments(
        self, operation: ir.Operation, arguments: Iterable[Argument], room: int
    ) -> list[Lines]:
        """The entries of a request, each as one part."""
        own = self.names.arguments
        return [
            self._entry(
                self.language.forms["request"],
                own.get((operation.id, each.id)) or self.names.fields.get(each.id, ""),
                each.wire,
                self.value(each.type, each.value, room, optional=not each.required),
            )
            for each in arguments
        ]

    def _entry(self, form: Form, name: str, wire: str, lines: Lines) -> Lines:
        """One entry; what has no name in the language stands as the key of a map."""
        item = form.item if name else self.language.forms["map"].item
        literal = self.string(wire)
        return _around(item, {"name": name or literal, "wire": literal}, lines)

    def value(self, type_: ir.Type, value: Json, room: int, *, optional: bool = False) -> Lines:
        """A value of a type."""
        id_, type_ = bare(type_, self.api.schemas)
        match value:
            case str() if id_ in self.names.types and isinstance(type_, ir.Enum):
                if self.language.enum is None:
                    return [self._optional("text", self.string(value), optional)]
                self._use(id_)
                constant = self.language.cased(value, "constant")
                names = {"type": self.names.types[id_], "constant": constant}
                return [self.language.enum.substitute(names, value=self.string(value))]
            case str():
                return [self._optional("text", self.string(value), optional)]
            case bool() | None:
                word = {True: "true", False: "false", None: "null"}[value]
                text = self.language.words.get(word, word)
                return [self._optional("boolean", text, optional) if value is not None else text]
            case int():
                return [self._optional("integer", str(value), optional)]
            case float():
                return [self._optional("number", repr(value), optional)]
            case list():
                return self._list(type_, value, room)
            case dict():
                return self._object(type_, id_, value, room)

    def _list(self, type_: ir.Type, value: list[Json], room: int) -> Lines:
        item = type_.item if isinstance(type_, ir.ListOf) else ir.Any_()
        inner = room - len(self.language.indent)
        parts = [self.value(item, each, inner) for each in value]
        names = {"type": self._type(item)}
        return laid_out(self.language.forms["list"], parts, names, room, self.language.indent)

    def _object(self, type_: ir.Type, id_: str, value: dict[str, Json], room: int) -> Lines:
        language = self.language
        is_typed = isinstance(type_, ir.Object)
        form = language.forms["object" if is_typed else "map"]
        self._use(id_)
        names = {"type": self.names.types.get(id_, "")}
        fields = self._fields(type_, value, room - len(language.indent))
        return laid_out(form, fields, names, room, language.indent)

    def _fields(self, type_: ir.Type, value: Json, room: int) -> list[Lines]:
        """The entries of an object, each as one part."""
        type_ = bare(type_, self.api.schemas)[1]
        known = {each.wire: each for each in type_.fields} if isinstance(type_, ir.Object) else {}
        parts = []
        for wire, each in value.items() if isinstance(value, dict) else ():
            entry = known.get(wire)
            name = self.names.fields.get(entry.id, "") if entry is not None else ""
            inner = entry.type if entry is not None else ir.Any_()
            optional = entry is not None and not entry.required
            lines = self.value(inner, each, room, optional=optional)
            parts.append(self._entry(self.language.forms["object"], name, wire, lines))
        return parts

    def _type(self, type_: ir.Type) -> str:
        id_, type_ = bare(type_, self.api.schemas)
        self._use(id_)
        if id_ in self.names.types:
            return self.names.types[id_]
        kind = type_.kind if isinstance(type_, ir.Scalar) else "any"
        return self.language.kinds.get("text" if kind == "string" else kind, "")

    def _optional(self, kind: str, text: str, optional: bool) -> str:
        template = self.language.optional.get(kind) if optional else None
        return template.substitute(value=text) if template is not None else text

    def _use(self, id_: str) -> None:
        if id_ in self.names.types:
            self.used[id_] = None


def laid_out(
    form: Form, parts: Sequence[Lines], names: Mapping[str, str], room: int, indent: str
) -> Lines:
    """Parts between an opening and a closing: in one line if that fits, else broken."""
    if not parts:
        return [form.empty.substitute(names)]
    opening, separator = form.open.substitute(names), form.separator
    flat = all(len(part) == 1 for part in parts)
    if flat and form.style != "broken":
        inside = f"{separator} ".join(part[0] for part in parts) if separator else ""
        inside = inside or "".join(part[0] for part in parts)
        line = f"{opening}{inside}{form.close}"
        if len(line) <= room:
            return [line]
        if form.style == "hug" and len(indent) + len(inside) <= room:
            return [opening, f"{indent}{inside}", form.close]
    if form.style == "last" and all(len(part) == 1 for part in parts[:-1]) and len(parts[-1]) > 1:
        first = "".join(f"{part[0]}{separator} " for part in parts[:-1]) + parts[-1][0]
        return [opening + first, *parts[-1][1:-1], f"{parts[-1][-1]}{form.close}"]
    if form.style == "chain":
        return [opening, *_indented([*parts, [form.close]], indent)]
    ended = [
        [*part[:-1], f"{part[-1]}{separator if more or form.trailing else ''}"]
        for part, more in zip(parts, [*[True] * (len(parts) - 1), False], strict=True)
    ]
    return [opening, *_indented(aligned(ended) if form.align else ended, indent), form.close]


def _around(item: Template, names: Mapping[str, str], lines: Lines) -> Lines:
    """A template around a value that may take several lines."""
    before, _, after = item.template.partition("$value")
    first, *rest = lines
    whole = [Template(before).substitute(names) + first, *rest]
    whole[-1] += Template(after).substitute(names)
    return whole


def aligned(parts: Sequence[Lines]) -> list[Lines]:
    """Values in one column where neighbours take one line each, as gofmt sets them."""
    out: list[Lines] = []
    run: list[Lines] = []
    for part in [*parts, ["", ""]]:
        if len(part) == 1:
            run.append(part)
            continue
        column = max((line.index(":") + 2 for [line] in run), default=0)
        out += [[f"{line[: line.index(':') + 1]:<{column}}{_after(line)}"] for [line] in run]
        out.append(part)
        run = []
    return out[:-1]


def _after(line: str) -> str:
    return line[line.index(":") + 1 :].lstrip()


def _indented(parts: Iterable[Lines], indent: str) -> Lines:
    return [f"{indent}{line}" if line else line for part in parts for line in part]
