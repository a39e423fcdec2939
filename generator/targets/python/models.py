"""The views of `types/*.py`: models that come in, typed dicts that go out, aliases of both."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from generator import ir
from generator.page import Page
from generator.source import Json
from generator.targets.python.annotations import UNTYPEABLE, Annotator, Imports, Shapes
from generator.targets.python.layout import WIDTH, spread
from generator.targets.python.names import PythonPlan
from generator.targets.python.type_docs import TypeDocs
from generator.targets.python.type_names import is_nameable
from generator.targets.python.usage import EVENTS, SHARED
from generator.text import comment, docstring, identifier, literal


@dataclass(frozen=True, slots=True)
class FieldView:
    name: str
    annotation: str
    value: str
    doc: str


@dataclass(frozen=True, slots=True)
class ClassView:
    name: str
    doc: str
    fields: list[FieldView]
    event_type: str = ""
    event_path: str = ""
    states: tuple[tuple[str, str], ...] = ()
    extra: str = ""
    base: str = "Model"
    items: str = ""
    entries: tuple[()] = ()


@dataclass(frozen=True, slots=True)
class FunctionalView:
    """A typed dict with keys that are no identifiers, made by calling TypedDict."""

    name: str
    doc: str
    entries: list[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class AliasView:
    name: str
    doc: str
    text: str


@dataclass(frozen=True, slots=True)
class UnionView:
    """A union that msgspec cannot tell apart by itself."""

    name: str
    doc: str
    text: str
    variants: str
    tag: str
    mapping: list[tuple[str, int]]
    other: str = ""


_MODULE_DOCS = {
    SHARED: "Types that several parts of the API share.",
    EVENTS: "Models of the events that the API delivers.",
}


class Module:
    """One module of types, gathered declaration by declaration."""

    def __init__(
        self,
        api: ir.Api,
        plan: PythonPlan,
        shapes: Shapes,
        home: str,
        events: Mapping[str, list[Json]],
    ) -> None:
        self.api = api
        self.plan = plan
        self.shapes = shapes
        self.home = home
        self.events = events
        self.imports = Imports()
        self.docs = TypeDocs(api, plan, shapes)
        self.annotator = Annotator(api, plan, shapes, self.imports, ".")
        self.models: list[ClassView] = []
        self.unions: list[UnionView] = []
        self.aliases: list[AliasView] = []
        self.params: list[ClassView | FunctionalView] = []
        self.param_aliases: list[AliasView] = []
        self.public: list[str] = []

    def page(self, folder: str) -> Page:
        self.imports.names -= {(f".{self.home}", name) for name in self.public}
        return Page(
            f"{folder}/types/{self.home}.py",
            "python/package/types/module.py.j2",
            {
                "view_doc": docstring(
                    _MODULE_DOCS.get(self.home, f"Types of `client.{self.home}`.")
                ),
                "imports": import_lines(self.imports),
                "public": sorted(self.public),
                "models": self.models,
                "unions": self.unions,
                "aliases": self.aliases,
                "params": self.params,
                "param_aliases": self.param_aliases,
            },
        )

    def add(self, schema: ir.Schema) -> None:
        """Write a declaration in each way that it is used."""
        usage = self.plan.usage
        if self.shapes.is_inlined(schema):
            return
        name = identifier(self.plan.types[schema.id])
        if isinstance(schema.type, ir.Enum):
            self._add_enum(schema, name)
            return
        if schema.id in usage.outputs:
            self._add_received(schema, name)
        if schema.id in usage.inputs:
            self._add_sent(schema, identifier(self.plan.param(schema.id)))

    def _add_enum(self, schema: ir.Schema, name: str) -> None:
        assert isinstance(schema.type, ir.Enum)
        text = self.annotator.sent(schema.type)
        self._add_alias(self.aliases, schema, name, text)

    def _add_received(self, schema: ir.Schema, name: str) -> None:
        type_ = schema.type
        if isinstance(type_, ir.Object):
            base, items = self._base(schema)
            left = _unnameable(type_)
            fields = [field for field in type_.fields if field not in left]
            views = [self._field(schema, field) for field in fields]
            view = ClassView(
                name=name,
                doc=self.docs.of_model(schema, left),
                fields=views,
                event_type=self._event_type(schema, views),
                event_path=self._event_path(schema, views),
                states=self._states(schema, type_),
                extra=self.annotator.extra(type_),
                base=base,
                items=items,
            )
            self.models.append(view)
            self.public.append(name)
        elif self._is_made(schema):
            self._add_union(schema, name)
        else:
            self._add_alias(self.aliases, schema, name, self.annotator.received(type_))

    def _is_made(self, schema: ir.Schema) -> bool:
        """Whether msgspec needs our help to decode this: it mentions itself, or cannot be told."""
        held = schema.type
        return schema.id in self.shapes.circular or (
            isinstance(held, ir.Union) and not self.shapes.is_native(held)
        )

    def _base(self, schema: ir.Schema) -> tuple[str, str]:
        """The class that a model extends, and where its items are if it holds a page of them."""
        pagination = self.plan.pages.get(schema.id)
        if pagination is None:
            self.imports.add(".._runtime.models", "Model")
            return "Model", ""
        # as in the constants: another name than its own, which a schema may well have
        self.imports.add(".._runtime.pages", "Page as _Page")
        self._import("typing", "ClassVar")
        item = literal(self.annotator.received(pagination.item))
        steps = ", ".join(literal(step) for step in pagination.items)
        return f"_Page[{item}]", f"({steps},)" if len(pagination.items) == 1 else f"({steps})"

    def _event_type(self, schema: ir.Schema, fields: list[FieldView]) -> str:
        """The one value that tells an event of this model, for `event.event_type`."""
        values = self._event_values(schema, fields)
        if len(values) != 1:
            return ""
        self._import("typing", "ClassVar")
        self._import("typing", "Literal")
        return literal(values[0])

    def _event_path(self, schema: ir.Schema, fields: list[FieldView]) -> str:
        """Where several events that share this model say which of them it is."""
        if len(self._event_values(schema, fields)) < 2:
            return ""
        self.imports.add(".._runtime.webhooks", "text_at")
        return f"({''.join(f'{literal(step)}, ' for step in self.api.event_discriminator)})"

    def _event_values(self, schema: ir.Schema, fields: list[FieldView]) -> list[Json]:
        if any(field.name == "event_type" for field in fields):
            return []
        return self.events.get(schema.id, [])

    def _states(self, schema: ir.Schema, type_: ir.Object) -> tuple[tuple[str, str], ...]:
        """The methods that decode a caller's own state, with the fields that hold it."""
        held = [
            (self.plan.states[field.wire], self.plan.fields[schema.id, field.wire])
            for field in type_.fields
            if field.wire in self.plan.states
        ]
        if held:
            self.imports.add(".._runtime.state", "EchoedState")
            self.imports.add(".._runtime.state", "decode_state")
        return tuple((f"decode_{stem}", name) for stem, name in held)

    def _add_union(self, schema: ir.Schema, name: str) -> None:
        self._import("typing", "TYPE_CHECKING")
        self._import("typing", "TypeAlias")
        self.imports.add(".._runtime.models", "union")
        held = self.shapes.variants(schema)
        variants = [self.annotator.received(variant) for variant in held]
        told = schema.type.discriminator if isinstance(schema.type, ir.Union) else None
        places = {each.target: i for i, each in enumerate(held) if isinstance(each, ir.Ref)}
        mapping = [
            (literal(value), places[target])
            for value, target in (told.mapping if told is not None else ())
            if target in places
        ]
        tag = ", ".join(literal(step) for step in told.path) + "," if told and mapping else ""
        self.unions.append(
            UnionView(
                name,
                self.docs.of(schema),
                literal(self.annotator.received(_any_of(held))),
                "".join(f"{variant}, " for variant in variants),
                tag,
                mapping,
                literal(places[told.other]) if told is not None and told.other in places else "",
            )
        )
        self.public.append(name)

    def _add_sent(self, schema: ir.Schema, name: str) -> None:
        type_ = schema.type
        if isinstance(type_, ir.Object):
            self.params.append(self._typed_dict(schema, type_, name))
            self.public.append(name)
        elif isinstance(type_, ir.Union) or schema.id in self.shapes.circular:
            text = literal(self.annotator.sent(_any_of(self.shapes.variants(schema))))
            self._add_alias(self.param_aliases, schema, name, text)

    def _typed_dict(
        self, schema: ir.Schema, type_: ir.Object, name: str
    ) -> ClassView | FunctionalView:
        self._import("typing", "TypedDict")
        fields = []
        for field in type_.fields:
            if field.read_only or field.wire in UNTYPEABLE:
                continue
            annotation = self.annotator.sent(field.type)
            if field.required:
                self._import("typing", "Required")
                annotation = f"Required[{annotation}]"
            fields.append(FieldView(field.wire, annotation, "", self.docs.of_field(field)))
        if all(_can_be_attribute(field.name) for field in fields):
            return ClassView(name, self.docs.of(schema), fields)
        entries = [(literal(field.name), literal(field.annotation)) for field in fields]
        return FunctionalView(name, comment(self.docs.text(schema)), entries)

    def _field(self, schema: ir.Schema, field: ir.Field) -> FieldView:
        name = identifier(self.plan.fields[schema.id, field.wire])
        required = field.required and not field.write_only
        annotation = self.annotator.received(field.type)
        if not required and "None" not in annotation.split(" | ") and annotation != "Any":
            annotation = f"{annotation} | None"
        if name == field.wire:
            value = "" if required else " = None"
        else:
            self._import("", "msgspec")
            default = "" if required else ", default=None"
            value = f" = msgspec.field(name={literal(field.wire)}{default})"
        return FieldView(name, annotation, value, self.docs.of_field(field))

    def _add_alias(self, aliases: list[AliasView], schema: ir.Schema, name: str, text: str) -> None:
        self._import("typing", "TypeAlias")
        aliases.append(AliasView(name, self.docs.of(schema), text))
        self.public.append(name)

    def _import(self, module: str, name: str) -> None:
        self.imports.add(module, name)


def _unnameable(type_: ir.Object) -> list[ir.Field]:
    return [field for field in type_.fields if not is_nameable(field.wire)]


def _any_of(types: list[ir.Type]) -> ir.Type:
    return ir.Union(variants=tuple(types), exclusive=False)


def _can_be_attribute(wire: str) -> bool:
    try:
        identifier(wire)
    except ValueError:
        return False
    # Names with two underscores in front are changed by Python inside of a class.
    return not wire.startswith("__")


def modules_of(api: ir.Api, plan: PythonPlan, shapes: Shapes) -> list[Module]:
    """The modules of `types`, each with the declarations that have their home there."""
    modules: dict[str, Module] = {}
    # What tells the events that a schema stands for; they are gathered once for all modules.
    events: dict[str, list[Json]] = {}
    for event in api.events:
        if event.value is not None:
            events.setdefault(event.schema, []).append(event.value)
    for id_ in _in_order(api, shapes):
        home = plan.usage.homes.get(id_)
        if home is None:
            continue
        if home not in modules:
            modules[home] = Module(api, plan, shapes, home, events)
        modules[home].add(api.schemas[id_])
    return [modules[home] for home in sorted(modules)]


def _in_order(api: ir.Api, shapes: Shapes) -> Iterable[str]:
    """Objects in the order of the document; aliases after the aliases that they mention."""
    aliases = [id_ for id_ in (*shapes.order, *sorted(shapes.circular)) if id_ in api.schemas]
    late = set(aliases)
    return [*(id_ for id_ in api.schemas if id_ not in late), *aliases]


def import_lines(imports: Imports, indent: int = 0) -> list[str]:
    """Import statements in the order that readers expect: library, packages, our own."""
    found: dict[str, set[str]] = {}
    plain: set[str] = set()
    for module, name in imports.names:
        if module:
            found.setdefault(module, set()).add(name)
        else:
            plain.add(name)
    lines = [(_section(name), f"import {name}") for name in plain]
    lines += [
        (_section(module), import_from(module, sorted(names, key=case), indent))
        for module, names in found.items()
    ]
    ordered: list[str] = []
    section = None
    for at, line in sorted(
        lines, key=lambda entry: (entry[0], entry[1].startswith("from"), _depth(entry[1]))
    ):
        if section is not None and at != section:
            ordered.append("")
        section = at
        ordered.append(line)
    return ordered


def import_from(module: str, names: Sequence[str], indent: int = 0) -> str:
    """An import statement, over several lines where one is too short for it."""
    line = f"from {module} import {', '.join(names)}"
    return line if indent + len(line) <= WIDTH else spread(f"from {module} import (", names, ")")


def _depth(line: str) -> tuple[int, str]:
    """Relative imports from further up come first."""
    module = line.split()[1]
    return -(len(module) - len(module.lstrip("."))), module.lower()


def case(name: str) -> tuple[int, tuple[int | str, ...], str]:
    """Constants, then classes, then functions, numbers by their value: the order of ruff."""
    parts = re.split(r"([0-9]+)", name.lower())
    natural = tuple(int(part) if part.isdecimal() else part for part in parts)
    return 0 if name.isupper() else 1 if name[:1].isupper() else 2, natural, name


def rank(name: str) -> tuple[bool, bool, str]:
    """Constants, then classes, then functions: the order of `__all__`."""
    return not name.isupper(), not name[:1].isupper(), name


def _section(module: str) -> int:
    top = module.split(" ")[0]
    if top.startswith("."):
        return 2
    return 1 if top.split(".")[0] in ("httpx", "msgspec", "nacl") else 0
