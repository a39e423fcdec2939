"""Values and calls as source text of a language: names and types are planned, strings escaped."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from string import Template
from typing import Any

from generator import ir
from generator.docs.layout import COLUMN, Lines, laid_out
from generator.docs.paths import Path, Step
from generator.docs.requests import Argument, Request
from generator.language import Form, Language
from generator.source import Json
from generator.walk import bare


@dataclass(frozen=True, slots=True)
class Names:
    """What a language calls the parts of the API, by their ids.

    A property that is not among `fields` has no name that could be written without quotes. What
    an operation takes may have a name of its own there: it is in `arguments`, after its operation.
    The type of a property may have a name of its own; the operations that are `unwritten` lack one.
    """

    methods: Mapping[str, str]
    fields: Mapping[str, str]
    types: Mapping[str, str]
    arguments: Mapping[tuple[str, str], str] = field(default_factory=dict)
    unwritten: frozenset[str] = frozenset()


@dataclass(slots=True)
class Writer:
    """Writes one program.

    `used` collects the ids of the types that stand in it, `unnamed` of those that have no name,
    and `needed` the imports of its forms.
    What it writes will stand `margin` columns from the left.
    """

    api: ir.Api
    language: Language
    names: Names
    margin: int = 0
    used: dict[str, None] = field(default_factory=dict)
    unnamed: dict[str, None] = field(default_factory=dict)
    needed: set[str] = field(default_factory=set)

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
            "type": "",
            "answer": language.answer if answers and answers[0].contents else "",
        }
        room = language.width - self.margin
        parts = [
            [name] if name else self._path(each, room - len(language.indent))
            for each, name in zip(request.path, self.variables(request), strict=True)
        ]
        fields = self._arguments(operation, request.arguments, room - len(language.indent))
        if inner.spread:
            return laid_out(form, [*parts, *fields], names, room, language.indent)
        if fields or (inner.empty.template and _takes_options(operation)):
            names["type"] = self._named(operation.id, inner)
            before = f"{form.open.substitute(names)}{form.close}" if form.style == "last" else ""
            taken = len(before) + sum(len(part[0]) + len(", ") for part in parts if before)
            parts.append(laid_out(inner, fields, names, room - taken, language.indent))
        return laid_out(form, parts, names, room, language.indent)

    def variables(self, request: Request) -> list[str]:
        """The variables that hold the values in the path; an empty text where there is none."""
        names = [self.language.variable(each.wire) for each in request.path]
        return [name if names.count(name) == 1 else "" for name in names]

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
                each,
                each.value,
                room,
            )
            for each in arguments
        ]

    def _entry(
        self,
        form: Form,
        name: str,
        wire: str,
        holder: Argument | ir.Field | None,
        value: Json,
        room: int,
    ) -> Lines:
        """One entry; what has no name in the language stands as the key of a map."""
        item = form.item if name else self.language.forms["map"].item
        literal = self.string(wire)
        before, after = _parted(item, {"name": name or literal, "wire": literal})
        room -= len(after) + len(form.separator)
        first, *rest = (
            self.value(ir.Any_(), value, room, taken=len(before))
            if holder is None
            else self._held(holder, holder.type, value, room, len(before))
        )
        whole = [f"{before}{COLUMN}{first}", *rest]
        whole[-1] += after
        return whole

    def _held(
        self, holder: Argument | ir.Field, type_: ir.Type, value: Json, room: int, taken: int
    ) -> Lines:
        """The value of a property; one whose type has a name is not wrapped as optional."""
        named = holder.id in self.names.types
        is_enum = isinstance(bare(type_, self.api.schemas)[1], ir.Enum)
        if named and is_enum and isinstance(value, str):
            return [self._constant(holder.id, value)]
        optional = not holder.required and not named
        return self.value(type_, value, room, optional=optional, taken=taken)

    def _constant(self, id_: str, value: str) -> str:
        """A value of an enum that has a name, by a constant if it can have one."""
        constant = self.language.cased(value, "constant")
        if self.language.enum is None or not constant:
            return self.string(value)
        self.used[id_] = None
        names = {"type": self.names.types[id_], "constant": constant}
        return self.language.enum.substitute(names, value=self.string(value))

    def value(
        self, type_: ir.Type, value: Json, room: int, *, optional: bool = False, taken: int = 0
    ) -> Lines:
        """A value of a type; so much of the room is `taken` in its first line."""
        id_, type_ = bare(type_, self.api.schemas)
        optional = optional and not isinstance(type_, ir.Enum)
        match value:
            case str() if id_ in self.names.types and isinstance(type_, ir.Enum):
                return [self._constant(id_, value)]
            case str():
                return [self._optional("text", self.string(value), optional)]
            case bool() | None:
                word = {True: "true", False: "false", None: "null"}[value]
                text = self.language.words.get(word, word)
                return [self._optional("boolean", text, optional) if value is not None else text]
            case int():
                return [self._optional("integer", self.language.integer(value), optional)]
            case float():
                return [self._optional("number", repr(value), optional)]
            case list():
                return self._list(type_, value, room, taken)
            case dict():
                return self._object(type_, id_, value, room, taken)

    def _list(self, type_: ir.Type, value: list[Json], room: int, taken: int) -> Lines:
        item = type_.item if isinstance(type_, ir.ListOf) else ir.Any_()
        id_, bare_item = bare(item, self.api.schemas)
        forms = self.language.forms
        form, item_form = forms["list"], forms.get("item", forms["object"])
        inner = room - len(self.language.indent) - len(form.separator)
        parts = [
            (
                self._object(bare_item, id_, each, inner, 0, item_form)
                if isinstance(each, dict) and isinstance(bare_item, ir.Object)
                else self.value(item, each, inner)
            )
            for each in value
        ]
        names = {"type": self._type(id_, bare_item, form)}
        if form.style == "rows" and len(value) > 1 and all(map(_has_several, value)):
            form = replace(form, style="broken")
        return self._laid_out(form, parts, names, room - taken)

    def _object(
        self,
        type_: ir.Type,
        id_: str,
        value: dict[str, Json],
        room: int,
        taken: int,
        form: Form | None = None,
    ) -> Lines:
        language = self.language
        if form is None:
            form = language.forms["object" if isinstance(type_, ir.Object) else "map"]
        entry_form = language.forms["object"]
        if form.most and len(value) > form.most:
            form = entry_form = language.forms["many"]
        names = {"type": self._named(id_, form)}
        fields = self._fields(entry_form, type_, value, room - len(language.indent))
        return self._laid_out(form, fields, names, room - taken)

    def _fields(
        self, form: Form, type_: ir.Type, value: Mapping[str, Json], room: int
    ) -> list[Lines]:
        """The entries of an object, each as one part."""
        known = {each.wire: each for each in type_.fields} if isinstance(type_, ir.Object) else {}
        parts = []
        for wire, each in value.items():
            entry = known.get(wire)
            name = self.names.fields.get(entry.id, "") if entry is not None else ""
            if form is self.language.forms.get("many"):
                name = self.string(wire)
            parts.append(self._entry(form, name, wire, entry, each, room))
        return parts

    def _laid_out(
        self, form: Form, parts: Sequence[Lines], names: Mapping[str, str], room: int
    ) -> Lines:
        self.needed |= {form.needs} - {""}
        return laid_out(form, parts, names, room, self.language.indent)

    def _type(self, id_: str, type_: ir.Type, form: Form) -> str:
        if id_ in self.names.types or isinstance(type_, ir.Object):
            return self._named(id_, form)
        kind = type_.kind if isinstance(type_, ir.Scalar) else "any"
        return self.language.kinds.get("text" if kind == "string" else kind, "")

    def _optional(self, kind: str, text: str, optional: bool) -> str:
        template = self.language.optional.get(kind) if optional else None
        return template.substitute(value=text) if template is not None else text

    def _named(self, id_: str, form: Form) -> str:
        """The name of a type that stands in a form."""
        if id_ in self.names.types:
            self.used[id_] = None
        elif form.names_type:
            self.unnamed[id_] = None
        return self.names.types.get(id_, "")

    def record(self, paths: Iterable[Path]) -> Lines:
        """The declaration of an object with texts at these paths, in languages that need one."""
        form = self.language.forms.get("record")
        tree: dict[Step, Any] = {}
        for path in paths:
            held = tree
            for step in path:
                held = held.setdefault(step, {})
        return self._declared(form, tree) if form is not None and tree else []

    def _declared(self, form: Form, tree: Mapping[Step, Any]) -> Lines:
        leaves_first = sorted(tree.items(), key=lambda entry: bool(entry[1]))
        parts = []
        for step, inner in leaves_first:
            name = self.names.fields.get(step.id) or self.language.cased(step.wire, "field")
            lines = self._declared(form, inner) if inner else [self.language.kinds.get("text", "")]
            names = {"name": name, "wire": self.string(step.wire)}
            before, after = _parted(form.item, names)
            first, *rest = lines
            parts.append([f"{before}{COLUMN}{first}", *rest])
            parts[-1][-1] += after
        return laid_out(form, parts, {"type": ""}, 0, self.language.indent)


def _takes_options(operation: ir.Operation) -> bool:
    return operation.body is not None or any(
        each.location in ("query", "header") for each in operation.parameters
    )


def _parted(item: Template, names: Mapping[str, str]) -> tuple[str, str]:
    """What a template has before a value, which may take several lines, and after it."""
    before, _, after = item.template.partition("$value")
    return Template(before).substitute(names), Template(after).substitute(names)


def _has_several(value: Json) -> bool:
    return isinstance(value, dict) and len(value) > 1
