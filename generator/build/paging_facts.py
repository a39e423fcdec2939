"""What an operation says that may matter for its pages: the values in its request and answer."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace

from generator import ir
from generator.source import Json
from generator.walk import bare

Path = tuple[str, ...]
Schemas = Mapping[str, ir.Schema]

# What may lie in an answer around its list, or beside it around what is said of the pages.
HOLDERS = ("data", "result", "response")
_ABOUT_PAGES = (
    "cursor cursors links meta metadata next next_page page page_info page_metadata pages paging "
    "pagination pagination_info response_metadata"
).split()
# So deep lie marks and links: `meta.cursors.after`, `links.pages.next`.
_DEPTH = 3


@dataclass(frozen=True, slots=True)
class Place:
    """A value in a request or an answer; `name` says its path in words: `page_number`."""

    path: Path
    type: ir.Type
    doc: str = ""
    default: Json = None
    in_body: bool = False

    @property
    def name(self) -> str:
        return "_".join(words(step) for step in self.path)

    @property
    def own_name(self) -> str:
        return words(self.path[-1])

    def is_kind(self, *kinds: str) -> bool:
        return isinstance(self.type, ir.Scalar | ir.Enum) and self.type.kind in kinds


class Facts:
    """What is said of an operation that may matter for its pages."""

    def __init__(self, operation: ir.Operation, schemas: Schemas) -> None:
        self.operation = operation
        self.schemas = schemas
        answers = _answers(operation)
        types = [media.type for answer in answers for media in answer.contents]
        self.model, self.answer = "", None
        if types and all(type_ == types[0] for type_ in types):
            self.model, self.answer = bare(types[0], schemas)
        self.headers = {header.wire.lower(): header for one in answers for header in one.headers}

    def query(self) -> list[Place]:
        """The query parameters, and the properties of those that are objects."""
        found: list[Place] = []
        for each in self.operation.parameters:
            if each.location == "query":
                place = Place((each.wire,), each.type, each.doc, each.default)
                found += self._below(place, 1)
        return found

    def fields(self) -> list[Place]:
        """The properties of the answer, those that hold others behind what they hold."""
        if self.answer is None:
            return []
        return [*self._below(Place((), self.answer), _DEPTH, _may_tell)]

    def in_request(self, text: str) -> Place | None:
        """The input that settings name, in the query or else in the body: `page.number`."""
        for each in self.operation.parameters:
            if each.location == "query":
                place = Place((each.wire,), each.type, each.doc, each.default)
                if each.wire == text:
                    return self._bare(place)
                if text.startswith(f"{each.wire}."):
                    return self._find(place, text.removeprefix(f"{each.wire}."))
        media = self._json_body()
        return self._find(Place((), media.type, in_body=True), text) if media else None

    def in_answer(self, text: str) -> Place | None:
        """The value that settings name in the answer: `meta.next_cursor`."""
        return self._find(Place((), self.answer), text) if self.answer is not None else None

    def _find(self, place: Place, text: str) -> Place | None:
        held = self._bare(place)
        for field in held.type.fields if isinstance(held.type, ir.Object) else ():
            below = Place(
                (*place.path, field.wire), field.type, field.doc, field.default, place.in_body
            )
            if field.wire == text:
                return self._bare(below)
            rest = text.removeprefix(f"{field.wire}.")
            if rest != text and (found := self._find(below, rest)) is not None:
                return found
        return None

    def _bare(self, place: Place) -> Place:
        return replace(place, type=bare(place.type, self.schemas)[1])

    def _json_body(self) -> ir.Media | None:
        body = self.operation.body
        return next(filter(_is_json, body.contents), None) if body is not None else None

    def _below(
        self, place: Place, depth: int, opens: Callable[[Place], bool] = lambda place: True
    ) -> Iterator[Place]:
        id_, type_ = bare(place.type, self.schemas)
        if isinstance(type_, ir.Object) and depth and (not place.path or opens(place)):
            for field in type_.fields:
                below = Place(
                    (*place.path, field.wire), field.type, field.doc, field.default, place.in_body
                )
                yield from self._below(below, depth - 1, opens)
        elif place.path:
            doc = place.doc or (self.schemas[id_].doc if id_ else "")
            yield replace(place, type=type_, doc=doc)


def _may_tell(place: Place) -> bool:
    return place.own_name in HOLDERS or place.own_name in _ABOUT_PAGES


def _answers(operation: ir.Operation) -> list[ir.Response]:
    """The good answers with their contents in JSON; none where one has others only."""
    good = [each for each in operation.responses if each.status.startswith("2")]
    good = good or [each for each in operation.responses if each.status == "default"]
    good = [each for each in good if each.contents]
    spoken = [
        replace(each, contents=tuple(filter(_is_json, each.contents))) for each in good
    ]
    return spoken if all(each.contents for each in spoken) else []


def _is_json(media: ir.Media) -> bool:
    kind = media.media_type.partition(";")[0].strip().lower()
    return kind in ("application/json", "text/json", "*/*") or kind.endswith("+json")


def words(text: str) -> str:
    """`nextPageToken`, `page[number]` and `$skip` as words: `next_page_token`, …"""
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])|[^A-Za-z0-9]+", "_", text).strip("_").lower()
