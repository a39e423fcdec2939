# @generated from spec.yaml and templates/python/package/types/module.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""Types of `client.words`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import Any, Literal, Required, TypedDict
from uuid import UUID

import msgspec

from .._runtime.models import AwareDatetime, Model

__all__ = [
    "Words",
    "WordsParam",
]


class Words(Model, frozen=True, kw_only=True):
    """The schema `Words`. More is in `extra_fields`: "line\\nbreak", 'quo"te'."""

    class_: str = msgspec.field(name="class")
    self: str
    cls: str | None = None
    field_5f5f636c6173735f5f: str | None = msgspec.field(name="__class__", default=None)
    field_5f5f646963745f5f: str | None = msgspec.field(name="__dict__", default=None)
    init: str | None = msgspec.field(name="__init__", default=None)
    private: str | None = msgspec.field(name="_private", default=None)
    sent: str | None = msgspec.field(name="_sent", default=None)
    field_: str | None = msgspec.field(name="", default=None)
    space: str | None = msgspec.field(name=" ", default=None)
    plus: str | None = msgspec.field(name="+", default=None)
    minus: str | None = msgspec.field(name="-", default=None)
    plus1: int | None = msgspec.field(name="+1", default=None)
    minus1: int | None = msgspec.field(name="-1", default=None)
    ref: str | None = msgspec.field(name="$ref", default=None)
    id: str | None = msgspec.field(name="@id", default=None)
    größe: str | None = None
    名: str | None = None
    Case: str | None = None
    case: str | None = None
    CASE: str | None = None
    a_plus_b: str | None = msgspec.field(name="a+b", default=None)
    a_minus_b: str | None = msgspec.field(name="a-b", default=None)
    a_b: str | None = None
    list_: list[str] | None = msgspec.field(name="list", default=None)
    field_64696374: dict[str, str] | None = msgspec.field(name="dict", default=None)
    type_: str | None = msgspec.field(name="type", default=None)
    object_: dict[str, Any] | None = msgspec.field(name="object", default=None)
    property: str | None = None
    super: str | None = None
    print: str | None = None
    match: str | None = None
    async_: bool | None = msgspec.field(name="async", default=None)
    dt_: dt.date | None = msgspec.field(name="dt", default=None)
    date: dt.date | None = None
    datetime: AwareDatetime | None = None
    msgspec_: str | None = msgspec.field(name="msgspec", default=None)
    model: str | None = msgspec.field(name="Model", default=None)
    any: Any = msgspec.field(name="Any", default=None)
    literal: Literal["a", "b"] | str | None = msgspec.field(name="Literal", default=None)
    uuid: UUID | None = msgspec.field(name="UUID", default=None)
    extra_fields_: str | None = msgspec.field(name="extra_fields", default=None)
    to_dict_: str | None = msgspec.field(name="to_dict", default=None)
    to_json_: str | None = msgspec.field(name="to_json", default=None)
    struct_fields: str | None = msgspec.field(name="__struct_fields__", default=None)


# The schema `Words`.
WordsParam = TypedDict(
    "WordsParam",
    {
        "class": "Required[str]",
        "self": "Required[str]",
        "cls": "str",
        "__class__": "str",
        "__dict__": "str",
        "__init__": "str",
        "_private": "str",
        "_sent": "str",
        " ": "str",
        "+": "str",
        "-": "str",
        "+1": "int",
        "-1": "int",
        "$ref": "str",
        "@id": "str",
        "größe": "str",
        "名": "str",
        "Case": "str",
        "case": "str",
        "CASE": "str",
        "a+b": "str",
        "a-b": "str",
        "a_b": "str",
        "list": "Iterable[str]",
        "dict": "Mapping[str, str]",
        "type": "str",
        "object": "Mapping[str, Any]",
        "property": "str",
        "super": "str",
        "print": "str",
        "match": "str",
        "async": "bool",
        "dt": "dt.date | str",
        "date": "dt.date | str",
        "datetime": "dt.datetime | str",
        "msgspec": "str",
        "Model": "str",
        "Any": "Any",
        "Literal": 'Literal["a", "b"]',
        "UUID": "UUID | str",
        "extra_fields": "str",
        "to_dict": "str",
        "to_json": "str",
        "__struct_fields__": "str",
        "line\nbreak": "str",
        'quo"te': "str",
    },
    total=False,
)
