"""Compare objects: their properties, and what else they may hold."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from generator import ir
from generator.diff.rules.facts import Direction
from generator.diff.types.constraints import compare_conditions, compare_objects as compare_limits
from generator.diff.types.here import Here, Recurse, spot_of
from generator.diff.types.inherited import Inherited, inherited_conditions
from generator.diff.types.marks import compare_fields
from generator.diff.types.renames import renames
from generator.diff.types.shapes import shape_of

# What stands for the name of a property that has none.
_OTHERS = "*"
# Any name that a property may have.
_NAME = ir.Scalar(kind="string")


class Properties(NamedTuple):
    """An object or a map as one and the same thing."""

    fields: Mapping[str, ir.Field]
    extra: ir.Type
    patterns: Mapping[str, ir.Type]
    key: ir.Type
    constraints: ir.Constraints
    parents: tuple[str, ...] = ()


def compare_objects(
    old: ir.Object | ir.MapOf, new: ir.Object | ir.MapOf, here: Here, recurse: Recurse
) -> None:
    ours, theirs = _properties(old), _properties(new)
    Objects(ours, theirs, here, recurse).compare()
    compare_limits(ours.constraints, theirs.constraints, here)
    inherited = inherited_conditions(old, new, here)
    for parent in inherited.values():
        recurse(parent, parent, here)
    known = set(inherited)
    if isinstance(old, ir.MapOf) and isinstance(new, ir.MapOf):
        known.add("propertyNames")
    compare_conditions(ours.constraints, theirs.constraints, "object", here, known)


def _properties(type_: ir.Object | ir.MapOf) -> Properties:
    if isinstance(type_, ir.MapOf):
        key = type_.key or _NAME
        return Properties({}, type_.value, dict(type_.patterns), key, type_.constraints)
    fields = {each.wire: each for each in type_.fields}
    patterns = dict(type_.patterns)
    return Properties(fields, type_.extra, patterns, _NAME, type_.constraints, type_.parents)


class Objects:
    """Two objects at one place."""

    def __init__(self, old: Properties, new: Properties, here: Here, recurse: Recurse) -> None:
        self._old = old
        self._new = new
        self._here = here
        self._recurse = recurse
        parents = old.parents, new.parents
        self._inherited = Inherited(old.fields.values(), new.fields.values(), parents, here)

    def compare(self) -> None:
        old, new = self._old.fields, self._new.fields
        for wire in old.keys() & new.keys():
            self._both(old[wire], new[wire])
        gone = [each for wire, each in old.items() if wire not in new and self._is_own(each, False)]
        came = [each for wire, each in new.items() if wire not in old and self._is_own(each, True)]
        for one, other in renames(gone, came, self._here.old, self._here.new):
            gone.remove(one)
            came.remove(other)
            self._renamed(one, other)
        for each in gone:
            self._gone(each)
        for each in came:
            self._came(each)
        self._compare_others()
        self._compare_patterns()
        self._recurse(self._old.key, self._new.key, self._here.within("{name}"))

    def _is_own(self, field: ir.Field, is_new: bool) -> bool:
        """Whether a property that only one object has is to be told of here."""
        inherited = self._inherited.of_one(field, is_new)
        if inherited is not None:
            self._recurse(*inherited, self._here)
        return inherited is None and _is_seen(field, self._here.direction)

    def _both(self, old: ir.Field, new: ir.Field) -> None:
        inherited = self._inherited.of_both(old, new)
        if inherited is not None:
            self._recurse(*inherited, self._here)
            return
        here = self._here.within(new.wire, spot_of(old), spot_of(new))
        was, is_ = (_is_seen(each, here.direction) for each in (old, new))
        self._compare_access(old, new, here)
        if was and is_:
            self._compare(old, new, here)

    def _compare_access(self, old: ir.Field, new: ir.Field, here: Here) -> None:
        for word, one, other in (
            ("read-only", old.read_only, new.read_only),
            ("write-only", old.write_only, new.write_only),
        ):
            if one == other:
                continue
            matters = word == "read-only" and here.direction == "request"
            shown = old.required if other else new.required
            prefix = "required-" if matters and shown else ""
            here.note(f"{prefix}property-{'became' if other else 'no-longer'}-{word}")

    def _compare(self, old: ir.Field, new: ir.Field, here: Here) -> None:
        if old.required != new.required:
            here.note(f"property-became-{'required' if new.required else 'optional'}")
        compare_fields(
            (old, shape_of(old.type, here.old).declared),
            (new, shape_of(new.type, here.new).declared),
            here,
        )
        self._recurse(old.type, new.type, here)

    def _renamed(self, old: ir.Field, new: ir.Field) -> None:
        here = self._here.within(new.wire, spot_of(old), spot_of(new))
        here.note("property-renamed", old=old.wire, new=new.wire)
        self._compare(old, new, here)

    def _gone(self, field: ir.Field) -> None:
        here = self._here.within(field.wire, old=spot_of(field))
        here.note(f"{'required' if field.required else 'optional'}-property-removed")
        if _is_limited(self._new.extra, field):
            self._recurse(field.type, self._new.extra, here)

    def _came(self, field: ir.Field) -> None:
        here = self._here.within(field.wire, new=spot_of(field))
        here.note(f"{'required' if field.required else 'optional'}-property-added")
        if _is_limited(self._old.extra, field):
            self._recurse(self._old.extra, field.type, here)

    def _compare_others(self) -> None:
        old, new = (isinstance(each.extra, ir.Never) for each in (self._old, self._new))
        if old != new:
            how = "forbidden" if new else "allowed"
            self._here.note(f"additional-properties-{how}")
        elif not old:
            self._recurse(self._old.extra, self._new.extra, self._here.within(_OTHERS))

    def _compare_patterns(self) -> None:
        """Names that only one side gives a pattern for are among all others on the other side."""
        old, new = self._old.patterns, self._new.patterns
        for pattern in {**old, **new}:
            one, other = old.get(pattern, self._old.extra), new.get(pattern, self._new.extra)
            here = self._here.within(f"/{pattern}/")
            if pattern not in old and isinstance(one, ir.Never):
                self._here.note("pattern-properties-added", pattern=pattern)
            elif pattern not in new and isinstance(other, ir.Never):
                self._here.note("pattern-properties-removed", pattern=pattern)
            else:
                self._recurse(one, other, here)


def _is_seen(field: ir.Field, direction: Direction) -> bool:
    """Whether a property is for those who send, or for those who receive."""
    return not (field.read_only if direction == "request" else field.write_only)


def _is_limited(extra: ir.Type, field: ir.Field) -> bool:
    """Whether a type is said for what was, or becomes, one among all other properties.

    That any other may come is no promise about each name: then a property may be new at any time.
    """
    is_typed = not isinstance(extra, ir.Any_ | ir.Never)
    return is_typed or (isinstance(extra, ir.Any_) and isinstance(field.type, ir.Never))
