"""One side of a comparison of Python packages: a version, and what users see of its package."""

from __future__ import annotations

from dataclasses import dataclass

from generator import ir
from generator.diagnostics import Pos
from generator.diff.change import Spot, Where
from generator.diff.python.annotation import Annotation, named, names
from generator.diff.python.surface import Method, Surface
from generator.diff.version import Version
from generator.walk import refs_of


class PythonSide:
    """A version with the surface of its package."""

    def __init__(self, version: Version, surface: Surface) -> None:
        self.version = version
        self.surface = surface
        self._operations = {each.id: each for each in version.api.operations}
        self._names: dict[str, str] = {}
        for name in surface.types:
            # What is sent has the longer name: `PetParam` beside `Pet`.
            id_ = version.places[f"types.{name}"].id
            self._names[id_] = min(self._names.get(id_, name), name, key=len)

    def received(self) -> set[str]:
        """The types of which a program may get a value: from methods, errors or events."""
        found: set[str] = set()
        waiting = [*self.surface.events.values()]
        for method in self.surface.methods.values():
            waiting += names(method.returns)
        for operation in self._operations.values():
            bodies = [media.type for each in operation.responses for media in each.contents]
            waiting += [self.type_name(id_) for each in bodies for id_ in refs_of(each)]
        while waiting:
            name = waiting.pop()
            definition = self.surface.types.get(name)
            if definition is not None and name not in found:
                found.add(name)
                waiting += names(definition.annotation)
                for field in definition.fields.values():
                    waiting += names(field.annotation)
        return found

    def deliveries(self) -> dict[str, Annotation]:
        """The classes of events by the id of the webhook or callback that delivers them."""
        found: dict[str, Annotation] = {}
        for value, name in self.surface.events.items():
            id_ = self.version.places[f"webhooks.{value}"].id
            found[id_] = found.get(id_, frozenset()) | named(name)
        return found

    def operation(self, method: Method) -> ir.Operation:
        """The operation that a method calls."""
        return self._operations[self.version.places[method.path].id]

    def schema(self, name: str) -> ir.Schema:
        """The declaration that a public type is made of."""
        return self.version.api.schemas[self.version.places[f"types.{name}"].id]

    def type_name(self, id_: str) -> str:
        """The public type that a declaration is, as it is received; "" where it has no name."""
        return self._names.get(id_, "")

    def spot(self, *names: str) -> Spot:
        """Where the document says the first of these public names; its top if it says none."""
        places = self.version.places
        top = Spot("#", Pos(self.version.api.document, 1, 1))
        return next((places[each] for each in names if each in places), top)


@dataclass(frozen=True, slots=True)
class PythonSides:
    """Both sides, the old one first."""

    old: PythonSide
    new: PythonSide

    def where(
        self, subject: str, place: str = "", old: tuple[str, ...] = (), new: tuple[str, ...] = ()
    ) -> Where:
        """The place of a change, by the public names on both sides, the closest first."""
        return Where(subject, place, self.old.spot(*old), self.new.spot(*new))
