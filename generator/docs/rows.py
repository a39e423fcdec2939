"""Properties as rows of a table or list: name, type with its limits, and what it means."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from string import Template
from typing import cast

from generator import ir
from generator.docs.sentences import in_line
from generator.source import Json
from generator.targets.python.prose import LIMITS, MANY_VALUES
from generator.text import code, paragraph, quoted_code
from generator.texts import Texts
from generator.walk import bare

DEPTH = 4
MANY_ROWS = 200
# As many values of an enum as a list in one line has room for.
FEW = 2 * MANY_VALUES


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One property: `name` leads to it, as `data.payload.digit` or `custom_headers[].name`.

    All texts can stand in a table. `type` has every value that there may be, `brief` the first few.
    A property that is `needed` is required in its object, one that is `required` in all requests.
    """

    name: str
    type: str
    brief: str
    doc: str
    required: bool
    needed: bool
    id: str


def fitting(api: ir.Api, type_: ir.Type, texts: Texts, *, sent: bool, above: str = "") -> list[Row]:
    """The properties of an object, as deep as there are not too many of them for one table."""
    found: list[Row] = []
    for depth in range(DEPTH, -1, -1):
        listed = rows(api, type_, texts, sent=sent, above=above, depth=depth)
        found = [*(islice(listed, MANY_ROWS + 1) if depth else listed)]
        if len(found) <= MANY_ROWS:
            break
    return found


def rows(
    api: ir.Api,
    type_: ir.Type,
    texts: Texts,
    *,
    sent: bool,
    above: str = "",
    depth: int = DEPTH,
    required: bool = True,
) -> Iterator[Row]:
    """The properties of an object and of the objects in it; `sent` ones, or those that come."""
    _, type_ = bare(type_, api.schemas)
    for each in type_.fields if isinstance(type_, ir.Object) else ():
        if each.read_only if sent else each.write_only:
            continue
        inner = _inner(api, each.type)
        if not sent and depth and inner is not None and not _is_list(api, each.type):
            yield from rows(
                api, inner, texts, sent=sent, above=f"{above}{each.wire}.", depth=depth - 1
            )
            continue
        default = each.default if each.has_default else None
        yield Row(
            name=cell(quoted_code(f"{above}{each.wire}")),
            type=described(api, each.type, texts, default),
            brief=described(api, each.type, texts, default, FEW),
            doc=told(each.doc or _doc(api, each.type), texts),
            required=required and each.required,
            needed=each.required,
            id=each.id,
        )
        if inner is not None and depth:
            step = f"{each.wire}[]." if _is_list(api, each.type) else f"{each.wire}."
            yield from rows(
                api,
                inner,
                texts,
                sent=sent,
                above=f"{above}{step}",
                depth=depth - 1,
                required=required and each.required,
            )


def typed(listed: Sequence[Row], texts: Texts) -> list[Row]:
    """What a request takes, each type with the remark whether it has to be there."""
    return [
        (
            replace(row, type=_remarked(row, texts, "required" if row.required else "needed"))
            if row.needed
            else row
        )
        for row in listed
    ]


def _remarked(row: Row, texts: Texts, remark: str) -> str:
    """The type of a property, and one of the texts behind it."""
    return _word(texts, "comma").join((row.type, str(texts[remark])))


def described(
    api: ir.Api, type_: ir.Type, texts: Texts, default: Json = None, most: int | None = None
) -> str:
    """A type in words of the locale, with its limits, its default and at `most` so many values."""
    parts = [*_facts(api, type_, texts, most)]
    if default is not None:
        parts.append(_filled(texts, "default", value=_code(default)))
    return _word(texts, "comma").join(parts)


def said(doc: str) -> str:
    """A description in one line, as it can stand in a table."""
    return cell(paragraph(doc))


def told(doc: str, texts: Texts) -> str:
    """A description in one line of a table with all that it lists."""
    return said(in_line(doc, str(texts["separator"])))


def cell(text: str) -> str:
    """Text for a table, in which a bar ends a cell, also in code."""
    return text.replace("|", "\\|")


def outside(cell: str) -> str:
    """The text of a cell for elsewhere."""
    return cell.replace("\\|", "|")


def _facts(api: ir.Api, type_: ir.Type, texts: Texts, most: int | None) -> Iterator[str]:
    _, bare_type = bare(type_, api.schemas)
    match bare_type:
        case ir.Scalar(kind=kind, format=form, constraints=limits):
            word = _word(texts, kind)
            yield _filled(texts, "format", type=word, format=said(form)) if form else word
            yield from _limits(limits, texts)
        case ir.Enum(values=[value]):
            yield _filled(texts, "always", value=_code(value))
        case ir.Enum(kind=kind, values=values):
            shown = [_code(value) for value in values[:most]]
            if len(shown) < len(values):
                shown.append(_filled(texts, "more", count=str(len(values) - len(shown))))
            listed = _word(texts, "value_comma").join(shown)
            yield _filled(texts, "one_of", type=_word(texts, kind), values=listed)
        case ir.ListOf(item=item, constraints=limits):
            inner = next(_facts(api, item, texts, most))
            yield _filled(texts, "list_of", item=inner)
            yield from _limits(limits, texts)
        case ir.Union(variants=variants):
            kinds = dict.fromkeys(next(_facts(api, each, texts, most)) for each in variants)
            yield _word(texts, "or").join(kinds)
        case ir.Object() | ir.MapOf():
            yield _word(texts, "object")
        case _:
            yield _word(texts, "any")


def _limits(limits: ir.Constraints, texts: Texts) -> Iterator[str]:
    for name, _ in LIMITS:
        value = getattr(limits, name)
        if value is not None:
            yield _filled(texts, name, value=_code(value) if name == "pattern" else str(value))
    if limits.unique_items:
        yield _word(texts, "unique_items")


def _code(value: Json) -> str:
    """A value between backticks, as it can stand in a table."""
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    return cell(code(text))


def _inner(api: ir.Api, type_: ir.Type) -> ir.Type | None:
    """The object in a property, or in the items of a list."""
    _, found = bare(type_, api.schemas)
    if isinstance(found, ir.ListOf):
        _, found = bare(found.item, api.schemas)
    return found if isinstance(found, ir.Object) and found.fields else None


def _is_list(api: ir.Api, type_: ir.Type) -> bool:
    return isinstance(bare(type_, api.schemas)[1], ir.ListOf)


def _doc(api: ir.Api, type_: ir.Type) -> str:
    id_, _ = bare(type_, api.schemas)
    return api.schemas[id_].doc if id_ else ""


def _word(texts: Texts, key: str) -> str:
    return str(cast("dict[str, str]", texts["types"])[key])


def _filled(texts: Texts, key: str, **values: str) -> str:
    return Template(_word(texts, key)).safe_substitute(values)
