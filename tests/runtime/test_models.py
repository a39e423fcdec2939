"""What any JSON becomes when it is read as a model."""

# mypy: disable-error-code="import-not-found, misc, valid-type, unused-ignore, comparison-overlap"

from __future__ import annotations

import copy
import json
import pickle
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Literal
from uuid import UUID

import pytest
from client_runtime.decoding import DecodeError, decode
from client_runtime.models import Model, union
from hypothesis import example, given, strategies as st
from msgspec import field


class Toy(Model):
    label: str
    price: float | None = None


class Cat(Model):
    pet_type: Literal["cat"]
    name: str
    lives: int | None = None


class Dog(Model):
    pet_type: Literal["dog"]
    name: str
    toys: list[Toy] | None = None


class Tree(Model):
    value: int
    children: list[Tree] | None = None
    by_name: dict[str, Tree] | None = None
    next_: Node | None = field(name="next", default=None)


class Square(Model):
    side: int
    label: str | None = None


class Box(Model):
    side: int
    depth: int


class Unknown(Model):
    pet_type: str | None = None


# as generated code has it, where type checkers see `Cat | Dog`
Pet = union("Pet", lambda: (Cat, Dog), tag=("pet_type",), mapping={"cat": 0, "dog": 1})
Shape = union("Shape", lambda: (Square, Box))
Node = union("Node", lambda: (Tree, Toy))
Open = union("Open", lambda: (Cat, Unknown), tag=("pet_type",), mapping={"cat": 0}, other=1)
Mixed = union("Mixed", lambda: (Square, list[Box], str, int, None))
Deep = union("Deep", lambda: (Square, Box), tag=("data", "type"), mapping={"s": 0})


class Everything(Model):
    id: UUID
    at: datetime
    kind: Literal["a", "b"] | str
    strict: Literal["a", "b"]
    ratio: float
    pet: Pet
    shape: Shape | None = None
    pets: list[Pet] | None = None
    named: dict[str, Pet | None] | None = None
    mixed: Mixed | None = None
    free: Any = None
    from_: str | None = field(name="from", default=None)


GOOD = {
    "id": "6f7c9be1-6e4a-4e3b-9f0c-0d5b5f7f5f0a",
    "at": "2026-01-02T03:04:05Z",
    "kind": "new",
    "strict": "a",
    "ratio": 1.5,
    "pet": {"pet_type": "dog", "name": "Rex", "toys": [{"label": "ball"}]},
    "shape": {"side": 1, "depth": 2},
    "pets": [{"pet_type": "cat", "name": "Tom"}],
    "named": {"x": None},
    "mixed": ["a"],
    "from": "me",
}


def read(type_: Any, value: object) -> Any:
    return decode(type_, json.dumps(value).encode())


def test_a_documented_body_becomes_objects() -> None:
    model = read(Everything, GOOD)
    assert model.id == UUID(str(GOOD["id"])) and model.at == datetime(2026, 1, 2, 3, 4, 5, 0, UTC)
    assert isinstance(model.pet, Dog) and model.pet.toys == [Toy(label="ball")]
    assert model.shape == Box(side=1, depth=2) and model.from_ == "me"
    assert model.pets == [Cat(pet_type="cat", name="Tom")] and model.named == {"x": None}
    assert model.extra_fields == {} and model.to_dict() == GOOD
    assert json.loads(model.to_json()) == GOOD
    with pytest.raises(AttributeError):
        model.id = None


def test_unknown_fields_are_kept_and_readable() -> None:
    model = read(Everything, {**GOOD, "new": [1], "to_dict": 2, "a-b": 3})
    assert model.extra_fields == {"new": [1], "to_dict": 2, "a-b": 3}
    assert model.new == [1] and getattr(model, "a-b") == 3 and callable(model.to_dict)
    assert model.id == UUID(str(GOOD["id"])) and isinstance(model.pet, Dog)
    assert model.to_dict() == {**GOOD, "new": [1], "to_dict": 2, "a-b": 3}
    with pytest.raises(AttributeError, match="'Everything' has no field 'missing'"):
        _ = model.missing


def test_values_that_do_not_fit_are_kept_as_sent() -> None:
    odd = {"id": "no", "at": 5, "strict": "z", "ratio": "x", "pet": [1], "pets": {"a": 1}}
    model = read(Everything, odd)
    assert (model.id, model.at, model.strict, model.ratio) == ("no", 5, "z", "x")
    assert model.pet == [1] and model.pets == {"a": 1}
    assert model.kind is None and model.to_dict() == odd


def test_null_where_it_is_not_allowed_is_kept() -> None:
    model = read(Toy, {"label": None, "price": None})
    assert model.label is None and model.to_dict() == {"label": None, "price": None}
    assert read(Toy, {}).label is None and read(Toy, {}).to_dict() == {}


def test_a_misfit_deep_inside_spoils_nothing_else() -> None:
    tree = {
        "value": 1,
        "children": [{"value": 2}, {"value": "x"}],
        "by_name": {"a": {"value": 3, "n": 4}},
    }
    model = read(Tree, tree)
    assert model.children[0] == Tree(value=2) and model.children[1].value == "x"
    assert model.by_name["a"].n == 4 and model.to_dict() == tree


def test_a_tag_picks_the_variant_even_when_the_rest_is_odd() -> None:
    assert read(Pet, {"pet_type": "cat", "name": "x"}) == Cat(pet_type="cat", name="x")
    odd = read(Pet, {"pet_type": "dog", "name": 5, "new": 1})
    assert isinstance(odd, Dog) and odd.name == 5 and odd.extra_fields == {"new": 1}
    assert read(Pet, {"pet_type": "emu", "name": "x"}) == {"pet_type": "emu", "name": "x"}
    assert isinstance(read(Pet, {"name": "x", "lives": 9}), Cat)
    assert read(Open, {"pet_type": "emu", "x": 1}).to_dict() == {"pet_type": "emu", "x": 1}
    assert isinstance(read(Open, {}), Unknown)
    assert isinstance(read(Deep, {"data": {"type": "s"}, "side": 1}), Square)


def test_without_a_tag_the_best_fit_wins() -> None:
    assert isinstance(read(Shape, {"side": 1}), Square)
    assert isinstance(read(Shape, {"side": 1, "depth": 1}), Box)
    assert isinstance(read(Shape, {"side": 1, "depth": 1, "new": 1}), Box)
    assert isinstance(read(Shape, {"side": 1, "label": "x", "new": 1}), Square)
    assert read(Shape, {"zzz": 1}) == {"zzz": 1}


@pytest.mark.parametrize(
    "value", ["s", 1, None, [], [{"side": 1, "depth": 2}], {"side": 1}, {"z": 1}]
)
def test_unions_of_all_sorts(value: object) -> None:
    found = read(list[Mixed], [value])[0]
    again = [part.to_dict() for part in found] if isinstance(found, list) else found
    assert (again.to_dict() if isinstance(again, Model) else again) == value


@pytest.mark.parametrize(
    ("type_", "value"),
    [
        (Toy, "x"),
        (Toy, None),
        (Toy, []),
        (list[Toy], {}),
        (dict[str, int], []),
        (str, {}),
        (Pet, []),
    ],
)
def test_another_sort_at_the_root_is_an_error(type_: Any, value: object) -> None:
    with pytest.raises(DecodeError, match="expected"):
        read(type_, value)


@pytest.mark.parametrize(
    "data", [b"", b"{", b"<html>", b"NaN", b'{"label": Infinity}', b"\xff", b"{}x"]
)
def test_what_is_not_json_is_an_error(data: bytes) -> None:
    with pytest.raises(DecodeError, match="not JSON"):
        decode(Toy, data)


def test_rare_but_valid_json_is_read() -> None:
    assert decode(Toy, b'\xef\xbb\xbf{"label": "x"}') == Toy(label="x")
    assert decode(Toy, b'{"label": "\\ud800"}').label == "\ud800"
    assert decode(Toy, b'{"label": "x", "price": 1e999}').price == float("inf")
    assert decode(Toy, b'{"label": "x", "n": 123456789012345678901}').n == 123456789012345678901


@pytest.mark.parametrize("type_", [Tree, Any, list[Any], Node])
def test_nesting_is_bounded(type_: Any) -> None:
    opener, closer = (b"[", b"]") if type_ in (Any, list[Any]) else (b'{"value":1,"next":', b"}")
    data = opener * 100_000 + (b"1" if opener == b"[" else b"null") + closer * 100_000
    with pytest.raises(DecodeError, match="nested too deeply"):
        decode(type_, data)


def test_nested_unions_cost_no_more_than_their_size() -> None:
    value: dict[str, object] = {"value": 1, "odd": 1}
    for _ in range(60):
        value = {"value": 1, "odd": 1, "next": value}
    assert read(Tree, value).to_dict() == value
    assert read(Node, value).to_dict() == value


def test_equality_hash_repr_copy_and_pickle() -> None:
    plain, extra = Toy(label="x"), read(Toy, {"label": "x", "new": 1})
    assert plain == Toy(label="x") and hash(plain) == hash(Toy(label="x"))
    assert plain != extra and extra == read(Toy, {"label": "x", "new": 1})
    assert read(Toy, {"label": "x", "price": 1}) == Toy(label="x", price=1)
    assert plain != 5 and (plain == 5) is False
    assert repr(extra) == "Toy(label='x', new=1)" and repr(plain) == "Toy(label='x')"
    for same in (copy.copy(extra), copy.deepcopy(extra), pickle.loads(pickle.dumps(extra))):
        assert same == extra and same.extra_fields == {"new": 1}


NAMES = st.sampled_from(
    [
        "value",
        "children",
        "by_name",
        "next",
        "pet_type",
        "name",
        "toys",
        "label",
        "id",
        "at",
        "kind",
    ]
    + ["strict", "ratio", "pet", "shape", "pets", "named", "mixed", "free", "from", "side", "new"]
)
SCALARS = (
    st.none() | st.booleans() | st.integers() | st.sampled_from(["cat", "dog", "emu", "a", ""])
)
JSON = st.recursive(
    SCALARS | st.floats(allow_nan=False, allow_infinity=False),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(NAMES, inner, max_size=6),
    max_leaves=30,
)
OBJECTS = st.dictionaries(NAMES, JSON)


def back(value: object) -> object:
    """Turn models inside plain data into plain data."""
    if isinstance(value, Model):
        return value.to_dict()
    if isinstance(value, dict):
        return {key: back(item) for key, item in value.items()}
    return [back(item) for item in value] if isinstance(value, list) else value


@example({**GOOD, "new": {"a": [None]}})
@given(OBJECTS)
def test_any_object_becomes_a_model_that_gives_it_back(data: dict[str, object]) -> None:
    for type_ in (Everything, Tree, Toy):
        model = read(type_, {**data, "!": 1})  # the unknown name takes the slow path
        assert model.to_dict() == {**data, "!": 1}
        assert repr(model) and model == read(type_, {**data, "!": 1})


def maybe(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.none() | inner


TOYS = st.fixed_dictionaries(
    {"label": st.text()}, optional={"price": maybe(st.integers(-(2**53), 2**53))}
)
DOGS = st.fixed_dictionaries(
    {"pet_type": st.just("dog"), "name": st.text()},
    optional={"toys": maybe(st.lists(TOYS, max_size=3))},
)
CATS = st.fixed_dictionaries(
    {"pet_type": st.just("cat"), "name": st.text()}, optional={"lives": maybe(st.integers())}
)
DOCUMENTED = st.fixed_dictionaries(
    {key: st.just(GOOD[key]) for key in ("id", "at", "kind", "strict", "ratio")}
    | {"pet": DOGS | CATS},
    optional={
        "pets": maybe(st.lists(DOGS | CATS, max_size=3)),
        "named": maybe(st.dictionaries(st.text(max_size=3), maybe(DOGS | CATS), max_size=3)),
        "free": JSON,
        "from": maybe(st.text()),
    },
)


@example({**GOOD, "shape": None, "free": {"label": None, "toys": [None]}})
@given(DOCUMENTED)
def test_nulls_in_a_documented_body_are_kept_and_change_nothing_else(data: dict[str, Any]) -> None:
    model, careful = read(Everything, data), read(Everything, {**data, "!": 1})
    assert model.to_dict() == data
    assert {**model.to_dict(), "!": 1} == careful.to_dict()
    infos = [name for name in Everything.__struct_fields__ if name not in ("mixed", "shape")]
    for name in infos:
        assert getattr(model, name) == getattr(careful, name)
        assert back(getattr(model, name)) == back(getattr(careful, name))


@given(JSON)
def test_any_json_in_any_place_is_kept(data: object) -> None:
    for type_ in (Everything, Pet, Shape, Mixed, Node, Any, list[Pet], dict[str, Shape]):
        kept = read(dict[str, type_], {"x": data, "y": data})  # type: ignore[valid-type]
        lost = back(kept["x"]) != data  # only a null for an optional field may go
        assert not lost or "null" in json.dumps(data)


def test_models_need_no_http_library() -> None:
    folder = Path(__file__).parents[2] / "templates/python"
    code = "import sys, _runtime.models; print({'httpx'} & set(sys.modules))"
    ran = subprocess.run(
        [sys.executable, "-B", "-c", code], cwd=folder, capture_output=True, text=True
    )
    assert ran.stdout.strip() == "set()", ran.stderr
