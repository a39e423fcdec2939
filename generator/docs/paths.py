"""Ways to the values that examples show, through the objects of an answer or an event."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator import ir
from generator.walk import bare

DEPTH = 4


@dataclass(frozen=True, slots=True)
class Step:
    """A property: the id of the object that has it, its own id, and its name on the wire."""

    holder: str
    id: str
    wire: str


Path = tuple[Step, ...]


def texts(api: ir.Api, type_: ir.Type, above: Path = ()) -> Iterator[Path]:
    """The ways to the texts in an object."""
    holder, found = bare(type_, api.schemas)
    for each in found.fields if isinstance(found, ir.Object) and len(above) < DEPTH else ():
        path = (*above, Step(holder, each.id, each.wire))
        inner = bare(each.type, api.schemas)[1]
        if isinstance(inner, ir.Object):
            yield from texts(api, each.type, path)
        elif isinstance(inner, ir.Scalar | ir.Enum) and inner.kind == "string":
            yield path


def way(api: ir.Api, type_: ir.Type, wires: Sequence[str]) -> Path:
    """The way that names on the wire lead, as far as the objects know them."""
    path: Path = ()
    for wire in wires:
        holder, found = bare(type_, api.schemas)
        fields = found.fields if isinstance(found, ir.Object) else ()
        known = next((each for each in fields if each.wire == wire), None)
        path = (*path, Step(holder, known.id if known is not None else "", wire))
        type_ = known.type if known is not None else ir.Any_()
    return path


def own_texts(api: ir.Api, event: ir.Event) -> list[Path]:
    """The texts of an event, those first that other events have too."""
    paths = list(texts(api, ir.Ref(target=event.schema)))
    shared = {
        path[-1].wire
        for each in api.events
        if each.schema != event.schema
        for path in texts(api, ir.Ref(target=each.schema))
    }
    return sorted(paths, key=lambda path: path[-1].wire not in shared)
