"""Strict mode: what is documented must fit, and what is not may be there."""

# mypy: disable-error-code="import-not-found, misc, valid-type, unused-ignore, attr-defined"

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Annotated, Any, Literal
from uuid import UUID

import httpx
import pytest
from client_runtime.decoding import DecodeError, decode
from client_runtime.errors import APIResponseValidationError
from client_runtime.models import AwareDatetime, Model, union
from client_runtime.operation import Operation, Returns
from hypothesis import given, strategies as st
from msgspec import Meta, field

from tests.runtime.both import Both


class Toy(Model):
    label: str
    price: float | None = None
    kind: Literal["ball", "bone"] | None = None


class Box(Model):
    toys: list[Toy]
    best: Toy | None = None
    by_name: dict[str, Toy] | None = None
    at: AwareDatetime | None = None
    id: UUID | None = None
    count: Annotated[int, Meta(ge=0)] | None = None
    free: Any = None
    open_: Literal["a"] | str | None = field(name="open", default=None)


class Cat(Model):
    kind: Literal["cat"]
    lives: int


class Dog(Model):
    kind: Literal["dog"]
    toys: list[Toy]


class Square(Model):
    side: int


class Block(Model):
    side: int
    depth: int


# as generated code has it, where type checkers see `Cat | Dog`
Pet = union("Pet", lambda: (Cat, Dog), tag=("kind",), mapping={"cat": 0, "dog": 1})
Shape = union("Shape", lambda: (Square, Block))
Mixed = union("Mixed", lambda: (Square, str, int, None))


class Home(Model):
    pet: Pet
    shape: Shape | None = None
    any: list[Mixed] | None = None


TOY = {"label": "x"}
FULL: dict[str, Any] = {
    "toys": [TOY, {"label": "y", "price": 1, "kind": "ball"}],
    "best": TOY,
    "by_name": {"a": TOY},
    "at": "2026-01-02T03:04:05Z",
    "id": "6f7c9be1-6e4a-4e3b-9f0c-0d5b5f7f5f0a",
    "count": 3,
    "free": [None, {"a": 1}],
    "open": "z",
}


def strictly(type_: Any, value: object) -> Any:
    return decode(type_, json.dumps(value).encode(), strict=True)


def test_a_documented_body() -> None:
    box = strictly(Box, FULL)
    assert box == decode(Box, json.dumps(FULL).encode())
    assert box.at == datetime(2026, 1, 2, 3, 4, 5, 0, UTC) and box.to_dict() == FULL


@pytest.mark.parametrize(
    "value",
    [
        {**FULL, "new": 1},
        {"toys": [{**TOY, "new": {"label": 5}}]},
        {"toys": [], "best": {**TOY, "new": None}, "by_name": {"a": {**TOY, "new": []}}},
        {"toys": [], "best": None, "by_name": None, "at": None, "free": None, "open": None},
        {"toys": [], "new": None},
        {"toys": [], "_sent": 1, "to_dict": 2, "a b": 3},
        {**FULL, "free": {"toys": 5}, "new": [[[{"label": None}]]]},
    ],
)
def test_what_is_not_documented_may_be_there(value: dict[str, Any]) -> None:
    box = strictly(Box, value)
    assert isinstance(box, Box) and box.to_dict() == value


WRONG: list[tuple[Any, object, str]] = [
    (Toy, {"label": 5}, "$.label: Expected `str`"),
    (Toy, {}, "$.label: "),
    (Toy, {"label": None}, "$.label: Expected `str`, got `null`"),
    (Toy, {"label": "x", "price": "1"}, "$.price: "),
    (Toy, {"label": "x", "price": True}, "$.price: "),
    (Toy, {"label": "x", "kind": "cat"}, "$.kind: "),
    (Box, {}, "$.toys: "),
    (Box, {"toys": None}, "$.toys: "),
    (Box, {"toys": {}}, "$.toys: "),
    (Box, {"toys": [TOY, {"label": 5}]}, "$.toys[1].label: "),
    (Box, {"toys": [TOY, 5]}, "$.toys[1]: "),
    (Box, {"toys": [TOY, None]}, "$.toys[1]: "),
    (Box, {"toys": [], "best": {}}, "$.best.label: "),
    (Box, {"toys": [], "best": []}, "$.best: "),
    (Box, {"toys": [], "by_name": {"a": {"label": []}}}, "$.by_name.a.label: "),
    (Box, {"toys": [], "by_name": []}, "$.by_name: "),
    (Box, {"toys": [], "at": "2026-01-02T03:04:05"}, "$.at: "),
    (Box, {"toys": [], "at": "today"}, "$.at: "),
    (Box, {"toys": [], "id": "5"}, "$.id: "),
    (Box, {"toys": [], "count": -1}, "$.count: "),
    (Box, {"toys": [], "count": 1.5}, "$.count: "),
    (Box, {"toys": [], "open": 5}, "$.open: "),
    (Box, {"toys": [{"label": 5, "new": 1}], "new": 1}, "$.toys[0].label: "),
    (Box, [], "expected Box, got a list"),
    (list[Toy], [TOY, {}], "$[1].label: "),
    (dict[str, Toy], {"a": {"label": None}}, "$.a.label: "),
    (list[int], ["1"], "$[0]: Expected `int`"),
    (Toy | None, {"label": 5}, "label"),
    (int, "5", "`int`"),
    (Pet, {"kind": "cat", "lives": "9"}, "lives"),
    (Pet, {"kind": "cat"}, "lives"),
    (Pet, {"kind": "dog", "lives": 9}, "toys"),
    (Pet, {"kind": "emu", "lives": 9}, ""),
    (Pet, {"lives": 9}, ""),
    (Pet, [], "got a list"),
    (Shape, {"side": "1"}, ""),
    (Shape, {"z": 1}, ""),
    (Cat | Dog, {"kind": "emu"}, ""),
    (list[Pet], [{"kind": "cat", "lives": 9}, {"kind": "cat", "lives": None}], "[1]"),
    (Home, {"pet": {"kind": "dog", "toys": [{"label": 1}]}}, "toys[0].label"),
    (Home, {"pet": {"kind": "cat", "lives": 9}, "shape": {"side": None}}, "shape"),
    (Home, {"pet": {"kind": "cat", "lives": 9}, "any": ["x", 5, {"side": 1.5}]}, "any"),
    (Home, {"pet": None}, "pet"),
]


@pytest.mark.parametrize(("type_", "value", "says"), WRONG)
def test_what_is_documented_must_fit(type_: Any, value: object, says: str) -> None:
    with pytest.raises(DecodeError) as caught:
        strictly(type_, value)
    assert says in str(caught.value)


RIGHT: list[tuple[Any, object]] = [
    (Pet, {"kind": "cat", "lives": 9}),
    (Pet, {"kind": "cat", "lives": 9, "new": 1}),
    (Pet, {"kind": "dog", "toys": [{**TOY, "new": 1}]}),
    (Shape, {"side": 1}),
    (Shape, {"side": 1, "depth": 2, "new": None}),
    (Home, {"pet": {"kind": "cat", "lives": 9}}),
    (Home, {"pet": {"kind": "cat", "lives": 9}, "shape": None, "any": []}),
    (Home, {"pet": {"kind": "dog", "toys": []}, "any": ["x", 5, {"side": 1, "new": 1}, None]}),
]


@pytest.mark.parametrize(("type_", "value"), RIGHT)
def test_unions_of_what_fits(type_: Any, value: object) -> None:
    found = strictly(type_, value)
    assert found == decode(type_, json.dumps(value).encode()) and found.to_dict() == value


@pytest.mark.parametrize(
    ("type_", "value"),
    [(one, value) for one, value, _ in WRONG if one in (Toy, Box, Home) and value != []],
)
def test_without_it_all_is_kept_as_sent(type_: Any, value: dict[str, Any]) -> None:
    assert decode(type_, json.dumps(value).encode()).to_dict() == value


@pytest.mark.parametrize("data", [b"", b"{", b"<html>", b"NaN", b"\xff", b"[" * 100_000])
def test_what_is_no_json_is_none_in_either_mode(data: bytes) -> None:
    for strict in (False, True):
        with pytest.raises(DecodeError):
            decode(Box, data, strict=strict)


TOYS = st.fixed_dictionaries(
    {"label": st.text()},
    optional={
        "price": st.none() | st.integers(-(2**53), 2**53),
        "kind": st.sampled_from(["ball", "bone", None]),
    },
)
BOXES = st.fixed_dictionaries(
    {"toys": st.lists(TOYS, max_size=3)},
    optional={
        "best": st.none() | TOYS,
        "by_name": st.none() | st.dictionaries(st.text(max_size=3), TOYS, max_size=3),
        "count": st.none() | st.integers(0, 2**60),
        "open": st.none() | st.text(),
        "new": st.none() | st.integers() | TOYS,
    },
)
ODD = st.one_of(st.booleans(), st.floats(0.1, 0.9), st.lists(st.integers(), min_size=1))


@given(BOXES)
def test_whatever_is_documented_fits(value: dict[str, Any]) -> None:
    assert strictly(Box, value).to_dict() == value


@given(BOXES, ODD, st.booleans())
def test_one_thing_that_does_not_is_enough(value: dict[str, Any], odd: object, more: bool) -> None:
    spoiled = {"label": "x", "kind": odd} | ({"new": 1} if more else {})
    for wrong in (
        {"best": spoiled},
        {"toys": [*value["toys"], spoiled]},
        {"by_name": {"": spoiled}},
    ):
        with pytest.raises(DecodeError, match=r"kind"):
            strictly(Box, {**value, **wrong})


# Clients


OPERATION: Operation[Any] = Operation(
    "GET", "/x", returns={"200": Returns("application/json", Toy), "default": Returns("", object)}
)


@pytest.mark.parametrize("kind", ["sync", "async"])
@pytest.mark.parametrize("strict", [False, True, None])
def test_a_client_is_lenient_unless_it_is_asked(strict: bool | None, kind: str) -> None:
    both = Both(kind)
    settings: dict[str, Any] = {} if strict is None else {"strict": strict}

    def answer(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, json={"label": 5, "new": 1})

    if strict:
        with pytest.raises(APIResponseValidationError, match=r"200 GET .*label") as caught:
            both.call(OPERATION, answer, **settings)
        assert caught.value.body == {"label": 5, "new": 1} and caught.value.status_code == 200
        assert isinstance(caught.value.__cause__, DecodeError)
    else:
        toy = both.call(OPERATION, answer, **settings)
        assert toy.label == 5 and toy.new == 1


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_a_copy_may_differ(kind: str) -> None:
    both = Both(kind)

    async def use(client: Any) -> None:
        for one, strict in (
            (client, False),
            (client._changed({"strict_response_validation": True}, None), True),
            (client._changed({"strict_response_validation": None}, None), False),
        ):
            assert one.strict_response_validation is strict

    both.run(use, lambda _: httpx.Response(200))
