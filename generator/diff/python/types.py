"""Compare the types of two generated Python packages: models, typed dicts and aliases."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Set

from generator.diff.change import Changes, Where
from generator.diff.python.annotation import Part, named, names
from generator.diff.python.annotation_comparison import AnnotationComparison, Flow
from generator.diff.python.renames import Renames
from generator.diff.python.sides import PythonSides
from generator.diff.python.surface import Definition, Field, Surface
from generator.diff.python.type_pairs import TypePairs

_OTHERS = Field(
    name="extra_fields",
    wire="*",
    annotation=frozenset({Part("dict", (named("str"), named("Any")))}),
    required=False,
)


def compare_definitions(
    sides: PythonSides, pairs: TypePairs, annotations: AnnotationComparison, changes: Changes
) -> None:
    """Note which types came, went or have another name, and what is different in the others."""
    old, new = sides.old.surface, sides.new.surface
    uses = _uses(old), _uses(new)
    received = sides.old.received(), sides.new.received()
    for name in old.types.keys() - pairs.news.keys():
        where = sides.where(f"types.{name}", old=(f"types.{name}",))
        if name in pairs.spelled:
            changes.add("python-alias-written-out", where)
        else:
            changes.add(
                f"python-{_called(old.types[name], uses[0].keys(), received[0])}-removed", where
            )
    for name in new.types.keys() - pairs.olds.keys():
        where = sides.where(f"types.{name}", new=(f"types.{name}",))
        if name in pairs.named:
            changes.add("python-alias-named", where)
        else:
            changes.add(
                f"python-{_called(new.types[name], uses[1].keys(), received[1])}-added", where
            )
    renames = Renames(sides, pairs)
    for one, other in pairs:
        pair = _Pair(sides, one, other, annotations, changes)
        before = len(changes)
        pair.compare_name(renames)
        if one.kind != other.kind:
            pair.note("python-type-kind-changed")
        elif one.kind == "alias":
            for flow in _flows(uses[0].get(one.name), uses[1].get(other.name)):
                annotations.compare(flow, one.annotation, other.annotation, pair.where())
        else:
            pair.compare_fields()
        if len(changes) == before and _docs(one) != _docs(other):
            pair.note("python-type-docs-changed")


def _called(definition: Definition, used: Set[str], received: Set[str]) -> str:
    """What users call a type; one that nothing takes or returns is of little use to them."""
    known = received if definition.kind == "model" else used
    is_unused = definition.kind != "params" and definition.name not in known
    return "unused-type" if is_unused else definition.kind


class _Pair:
    """A type as it was and as it is."""

    def __init__(
        self,
        sides: PythonSides,
        old: Definition,
        new: Definition,
        annotations: AnnotationComparison,
        changes: Changes,
    ) -> None:
        self._sides = sides
        self._old = old
        self._new = new
        self._annotations = annotations
        self._changes = changes

    def where(self, old: str = "", new: str = "") -> Where:
        """The place of a field by its names, or that of the type."""
        name = self._old.name
        # Of one type, several may have become.
        subject = f"{name} (now {self._new.name})" if name != self._new.name else name
        return self._sides.where(
            f"types.{subject}",
            old or new,
            old=(f"types.{self._old.name}.{old}", f"types.{self._old.name}"),
            new=(f"types.{self._new.name}.{new}", f"types.{self._new.name}"),
        )

    def note(self, code: str, **facts: str) -> None:
        self._changes.add(code, self.where(), **facts)

    def compare_name(self, renames: Renames) -> None:
        old, new = self._old, self._new
        package = self._sides.new.surface.package
        if old.name != new.name:
            names = {"old_name": old.name, "new_name": new.name}
            if code := renames.code(old, new):
                self.note(code, package=package, **names)
        elif old.home != new.home:
            homes = {"old_home": f"types.{old.home}", "new_home": f"types.{new.home}"}
            self.note("python-type-moved", name=new.name, package=package, **homes)

    def compare_fields(self) -> None:
        kind = "field" if self._old.kind == "model" else "key"
        olds, news = (
            {each.wire: each for each in side.fields.values()} for side in (self._old, self._new)
        )
        # Every model has them, whether the document says of what type they are or not.
        if kind == "field" and _OTHERS.wire in olds.keys() | news.keys():
            for side in (olds, news):
                side.setdefault(_OTHERS.wire, _OTHERS)
        for wire, one in olds.items():
            if wire in news:
                self._compare_field(one, news[wire])
            else:
                self._changes.add(f"python-{_sort(kind, one)}-removed", self.where(one.name))
        for wire, other in news.items():
            if wire not in olds:
                where = self.where(new=other.name)
                self._changes.add(f"python-{_sort(kind, other)}-added", where)
        for name in self._old.methods - self._new.methods:
            self._changes.add("python-model-method-removed", self.where(name))
        for name in self._new.methods - self._old.methods:
            self._changes.add("python-model-method-added", self.where(new=name))

    def _compare_field(self, old: Field, new: Field) -> None:
        is_model = self._old.kind == "model"
        where = self.where(old.name, new.name)
        before = len(self._changes)
        if old.name != new.name:
            names = {"old_name": old.name, "new_name": new.name}
            self._changes.add("python-field-renamed", where, **names)
        flow: Flow = "output" if is_model else "input"
        self._annotations.compare(flow, old.annotation, new.annotation, where)
        # A field that may be None need not be given to make a model: that is one fact.
        if old.required != new.required and (not is_model or len(self._changes) == before):
            fact = "required" if new.required else "optional"
            self._changes.add(f"python-{'field' if is_model else 'key'}-became-{fact}", where)


def _sort(kind: str, field: Field) -> str:
    return "required-key" if kind == "key" and field.required else kind


def _docs(definition: Definition) -> tuple[str, frozenset[tuple[str, str]]]:
    return definition.doc, frozenset((each.wire, each.doc) for each in definition.fields.values())


# ---------------------------------------------------------------------------- aliases


def _uses(surface: Surface) -> Mapping[str, set[Flow]]:
    """Whether values of a type are given to the package, or got from it; one type leads to more."""
    found: dict[str, set[Flow]] = {}
    waiting = [*_mentioned(surface)]
    while waiting:
        name, flow = waiting.pop()
        if name in surface.types and flow not in found.setdefault(name, set()):
            found[name].add(flow)
            waiting += ((each, flow) for each in names(surface.types[name].annotation))
    return found


def _mentioned(surface: Surface) -> Iterator[tuple[str, Flow]]:
    for method in surface.methods.values():
        yield from ((each, "output") for each in names(method.returns))
        for argument in method.arguments.values():
            yield from ((each, "input") for each in names(argument.annotation))
    for definition in surface.types.values():
        flow: Flow = "output" if definition.kind == "model" else "input"
        for field in definition.fields.values():
            yield from ((each, flow) for each in names(field.annotation))


def _flows(old: set[Flow] | None, new: set[Flow] | None) -> list[Flow]:
    """The uses that a type has had and has; one that nothing uses can only be got."""
    old, new = old or set(), new or set()
    return sorted(old & new or old | new or {"output"})
