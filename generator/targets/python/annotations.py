"""Type annotations: what a neutral type is called in Python, coming in and going out."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Set
from dataclasses import dataclass, field
from graphlib import CycleError, TopologicalSorter

from generator import ir
from generator.source import Json
from generator.targets.python.names import PythonPlan
from generator.text import literal
from generator.walk import distinct, refs_of

Import = tuple[str, str]
Each = Callable[[ir.Type], list[str]]

RECEIVED = {
    ("string", "date-time"): ("AwareDatetime", (".._runtime.models", "AwareDatetime")),
    ("string", "date"): ("dt.date", ("", "datetime as dt")),
    ("string", "uuid"): ("UUID", ("uuid", "UUID")),
}
SENT = {
    ("string", "date-time"): ("dt.datetime | str", ("", "datetime as dt")),
    ("string", "date"): ("dt.date | str", ("", "datetime as dt")),
    ("string", "uuid"): ("UUID | str", ("uuid", "UUID")),
}
# Names that a typed dict cannot have, by the rules of pyright.
UNTYPEABLE = ("",)
PLAIN = {"string": "str", "integer": "int", "number": "float", "boolean": "bool"}


@dataclass(slots=True)
class Imports:
    """The names that a module takes from elsewhere, gathered while its annotations are made."""

    names: set[Import] = field(default_factory=set)

    def add(self, module: str, name: str) -> None:
        self.names.add((module, name))


class Annotator:
    """Makes the annotations of one module and notes what they need to be imported."""

    def __init__(
        self, api: ir.Api, plan: PythonPlan, shapes: Shapes, imports: Imports, package: str
    ) -> None:
        self.api = api
        self.plan = plan
        self.shapes = shapes
        self.imports = imports
        # The path from the module to the package's `types`, "." within it.
        self.package = package

    def received(self, type_: ir.Type) -> str:
        """The annotation of a value that the server sends."""
        return _joined(self._received(type_))

    def sent(self, type_: ir.Type) -> str:
        """The annotation of a value that the caller gives."""
        return _joined(self._sent(type_))

    def _received(self, type_: ir.Type) -> list[str]:
        match type_:
            case ir.Any_() | ir.Never():
                return [self._name("typing", "Any")]
            case ir.Null():
                return ["None"]
            case ir.Scalar():
                return self._scalar(type_, RECEIVED)
            case ir.Enum():
                return self._enum(type_, is_open=True)
            case ir.ListOf() if is_fixed(type_):
                return [f"tuple[{', '.join(self.received(each) for each in type_.prefix)}]"]
            case ir.ListOf():
                return [f"list[{_joined(self._items(type_, self._received))}]"]
            case ir.MapOf():
                return [f"dict[str, {_joined(self._values(type_, self._received))}]"]
            case ir.Nullable(inner=inner):
                return [*self._received(inner), "None"]
            case ir.Ref(target=target):
                return self._received_ref(target)
            case ir.Union(variants=variants):
                return [part for each in variants for part in self._received(each)]
            case _:
                raise AssertionError(f"{type(type_).__name__} is declared, never used in place")

    def _received_ref(self, target: str) -> list[str]:
        schema = self.api.schemas[target]
        if self.shapes.is_inlined(schema):
            return self._received(schema.type)
        name = self._type_name(target, self.plan.types[target])
        open_enum = isinstance(schema.type, ir.Enum) and len(schema.type.values) > 1
        return [name, *self._kinds(schema.type)] if open_enum else [name]  # type: ignore[arg-type]

    def _sent(self, type_: ir.Type) -> list[str]:
        match type_:
            case ir.Any_() | ir.Never():
                return [self._name("typing", "Any")]
            case ir.Null():
                return ["None"]
            case ir.Scalar() if self.is_file(type_):
                return [self._name(".._runtime.operation", "File"), "str"]
            case ir.Scalar():
                return self._scalar(type_, SENT)
            case ir.Enum():
                return self._enum(type_, is_open=False)
            case ir.ListOf() if is_fixed(type_):
                return [f"tuple[{', '.join(self.sent(each) for each in type_.prefix)}]"]
            case ir.ListOf():
                self.imports.add("collections.abc", "Iterable")
                return [f"Iterable[{_joined(self._items(type_, self._sent))}]"]
            case ir.MapOf():
                self.imports.add("collections.abc", "Mapping")
                return [f"Mapping[str, {_joined(self._values(type_, self._sent))}]"]
            case ir.Nullable(inner=inner):
                return [*self._sent(inner), "None"]
            case ir.Ref(target=target):
                return self._sent_ref(target)
            case ir.Union(variants=variants):
                return [part for each in variants for part in self._sent(each)]
            case _:
                raise AssertionError(f"{type(type_).__name__} is declared, never used in place")

    def _sent_ref(self, target: str) -> list[str]:
        schema = self.api.schemas[target]
        match schema.type:
            case ir.Object():
                name = self._type_name(target, self.plan.param(target))
                if _takes_others(schema.type):
                    self.imports.add("collections.abc", "Mapping")
                    return [name, f"Mapping[str, {self._name('typing', 'Any')}]"]
                return [name]
            case ir.Enum():
                return [self._type_name(target, self.plan.types[target])]
            case ir.Union() if not self.shapes.is_inlined(schema):
                return [self._type_name(target, self.plan.param(target))]
            case _ if target in self.shapes.circular:
                return [self._type_name(target, self.plan.param(target))]
            case _:
                return self._sent(schema.type)

    def _scalar(
        self, type_: ir.Scalar, formats: Mapping[tuple[str, str], tuple[str, Import]]
    ) -> list[str]:
        text, needed = formats.get((type_.kind, type_.format), (PLAIN[type_.kind], None))
        if needed is not None:
            self.imports.add(*needed)
        return text.split(" | ")

    def is_file(self, type_: ir.Type) -> bool:
        """Whether a value is bytes of any sort: in a form, a file."""
        return (
            isinstance(type_, ir.Scalar)
            and type_.kind == "string"
            and (
                type_.format == "binary"
                or bool(
                    type_.constraints.content_media_type and not type_.constraints.content_encoding
                )
            )
        )

    def _enum(self, type_: ir.Enum, *, is_open: bool) -> list[str]:
        kinds = self._kinds(type_)
        values = [value for value in type_.values if _is_literal(value)]
        if not values or len(values) < len(type_.values):
            return kinds
        text = f"Literal[{', '.join(literal(value) for value in values)}]"
        self.imports.add("typing", "Literal")
        # A server may learn new values before its clients do.
        return [text, *kinds] if is_open and len(values) > 1 else [text]

    def _kinds(self, type_: ir.Enum) -> list[str]:
        if type_.kind != "mixed":
            return [PLAIN[type_.kind]]
        names = {bool: "bool", int: "int", float: "float", str: "str"}
        return list(dict.fromkeys(names[type(value)] for value in type_.values))

    def _items(self, type_: ir.ListOf, each: Each) -> list[str]:
        if not type_.prefix:
            return each(type_.item)
        ends = type_.constraints.max_items == len(type_.prefix) or isinstance(type_.item, ir.Never)
        return each(self._sortable([*type_.prefix, *([] if ends else [type_.item])]))

    def _values(self, type_: ir.MapOf, each: Each) -> list[str]:
        return each(type_.value) if not type_.patterns else each(self._sortable(others(type_)))

    def extra(self, type_: ir.Object) -> str:
        """The annotation of the values of all other properties; "" where nothing is known."""
        found = self._sortable(others(type_))
        return self.received(found) if not isinstance(found, ir.Any_) else ""

    def _sortable(self, types: list[ir.Type]) -> ir.Type:
        """One type for all entries of a list or a map, which cannot say which is of which type."""
        union = ir.Union(variants=tuple(types), exclusive=False)
        if len(types) > 1 and not self.shapes.is_native(union):
            return ir.Any_()
        return types[0] if len(types) == 1 else union

    def _type_name(self, target: str, name: str) -> str:
        home = self.plan.usage.homes[target]
        self.imports.add(f"{self.package}{home}", name)
        return name

    def _name(self, module: str, name: str) -> str:
        self.imports.add(module, name)
        return name


def is_fixed(type_: ir.ListOf) -> bool:
    """Whether there are always as many items as have a type of their own."""
    known, limits = len(type_.prefix), type_.constraints
    ends = isinstance(type_.item, ir.Never) or (limits.max_items or known + 1) <= known
    return bool(known) and ends and (limits.min_items or 0) >= known


def _takes_others(type_: ir.Object) -> bool:
    """Whether an object may have a property that its typed dict cannot name."""
    if any(field.wire in UNTYPEABLE and not field.read_only for field in type_.fields):
        return True
    declared = type_.extra_declared and not isinstance(type_.extra, ir.Never)
    return declared or bool(type_.patterns)


def others(type_: ir.Object | ir.MapOf) -> list[ir.Type]:
    """The types of the properties that have no name; where patterns are, they are what is meant."""
    rest = type_.extra if isinstance(type_, ir.Object) else type_.value
    found = distinct(schema for _, schema in type_.patterns)
    if isinstance(rest, ir.Any_ | ir.Never):
        return found or [ir.Any_()]
    return distinct([*found, rest])


def _is_literal(value: Json) -> bool:
    """Whether Literal takes a value, for type checkers and for msgspec."""
    if isinstance(value, int) and not isinstance(value, bool):
        return -(2**63) <= value < 2**63
    return isinstance(value, str)


class Shapes:
    """Which declarations need a name, and which unions msgspec can decode by itself."""

    def __init__(self, api: ir.Api) -> None:
        self.api = api
        edges = {
            id_: [target for target in refs_of(schema.type) if target in api.schemas]
            for id_, schema in api.schemas.items()
            if not isinstance(schema.type, ir.Object)
        }
        self.order, self.circular = _in_order(edges)

    def is_inlined(self, schema: ir.Schema) -> bool:
        """Whether a use shows the type itself: a union of plain types that nobody named."""
        return (
            not schema.wire
            and isinstance(schema.type, ir.Union)
            and schema.id not in self.circular
            and self.is_native(schema.type)
            and all(not isinstance(each, ir.Ref) for each in schema.type.variants)
        )

    def is_native(self, type_: ir.Union) -> bool:
        sorts = [sort for each in type_.variants for sort in self._sorts(each, frozenset())]
        if "any" in sorts or "custom" in sorts:
            return False
        limited = [sort for sort in sorts if sort in ("object", "array", "text")]
        # Plain text and listed texts go together, but not with texts of a form.
        limited += ["text"] if "word" in sorts else []
        return len(limited) == len(set(limited))

    def variants(self, schema: ir.Schema) -> list[ir.Type]:
        """The variants of a declared union; unions in a circle with it are taken apart.

        An alias must not mention itself, and a union that lists itself says nothing by it. What is
        no union is its only variant.
        """
        if not isinstance(schema.type, ir.Union):
            return [schema.type]
        found: list[ir.Type] = []
        seen = {schema.id}
        waiting = [*schema.type.variants]
        circle = self.circular if schema.id in self.circular else frozenset[str]()
        while waiting:
            held = waiting.pop(0)
            if isinstance(held, ir.Ref) and held.target in seen:
                continue
            inner = self.api.schemas[held.target].type if isinstance(held, ir.Ref) else None
            if isinstance(held, ir.Ref) and held.target in circle and isinstance(inner, ir.Union):
                seen.add(held.target)
                waiting = [*inner.variants, *waiting]
            elif held not in found:
                found.append(held)
        return found

    def _sorts(self, type_: ir.Type, seen: frozenset[str]) -> Iterator[str]:
        match type_:
            case ir.Any_() | ir.Never():
                yield "any"
            case ir.Scalar(kind="string") if ("string", type_.format) in RECEIVED:
                yield "text"
            case ir.Scalar(kind="string") | ir.Enum(kind="string" | "mixed"):
                yield "word"
            case ir.Scalar() | ir.Enum() | ir.Null():
                yield "scalar"
            case ir.ListOf():
                yield "array"
            case ir.MapOf() | ir.Object():
                yield "object"
            case ir.Nullable(inner=inner):
                yield from self._sorts(inner, seen)
            case ir.Ref(target=target) if target in seen or target in self.circular:
                yield "custom"
            case ir.Ref(target=target):
                yield from self._sorts(self.api.schemas[target].type, seen | {target})
            case ir.Union() if not self.is_native(type_):
                yield "custom"
            case ir.Union(variants=variants):
                for each in variants:
                    yield from self._sorts(each, seen)


def _in_order(edges: Mapping[str, Iterable[str]]) -> tuple[list[str], frozenset[str]]:
    """Aliases after those that they mention, and the ones that mention themselves in a circle."""
    circular: set[str] = set()
    while True:
        open_edges = {
            id_: [target for target in targets if target in edges and target not in circular]
            for id_, targets in edges.items()
            if id_ not in circular
        }
        try:
            return [*TopologicalSorter(open_edges).static_order()], frozenset(circular)
        except CycleError as error:
            circular |= set(error.args[1])


def aliased(annotation: str, hidden: Set[str]) -> str:
    """The annotation with `_list` for `list`, and so on; text in a Literal stays as it is."""
    if not hidden:
        return annotation
    words = re.compile(
        rf"""("(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*')|\b({"|".join(sorted(hidden))})\b"""
    )
    return words.sub(lambda found: found[1] or f"_{found[2]}", annotation)


def _joined(parts: list[str]) -> str:
    """The parts as one union, each once, None last."""
    unique = list(dict.fromkeys(parts))
    if "Any" in unique:
        return "Any"
    if "None" in unique:
        unique = [part for part in unique if part != "None"] + ["None"]
    return " | ".join(unique)
