"""Compare the methods of two generated Python packages."""

from __future__ import annotations

from generator.diff.change import Changes, Where
from generator.diff.python.annotation_comparison import AnnotationComparison
from generator.diff.python.argument_bundles import as_value, bundles
from generator.diff.python.method_pairs import argument_pairs
from generator.diff.python.sides import PythonSides
from generator.diff.python.surface import Argument, Method
from generator.targets.python.method_docs import IDEMPOTENT


def compare_methods(
    sides: PythonSides,
    pairs: list[tuple[Method, Method]],
    annotations: AnnotationComparison,
    changes: Changes,
) -> None:
    """Note what calls see: methods, their arguments, what they return and when they repeat."""
    gone = sides.old.surface.methods.keys() - {old.path for old, _ in pairs}
    fresh = sides.new.surface.methods.keys() - {new.path for _, new in pairs}
    for path in gone:
        kind = "stream" if sides.old.surface.methods[path].streams else "method"
        changes.add(f"python-{kind}-removed", sides.where(path, old=(path,)))
    for path in fresh:
        kind = "stream" if sides.new.surface.methods[path].streams else "method"
        changes.add(f"python-{kind}-added", sides.where(path, new=(path,)))
    for old, new in pairs:
        _Pair(sides, old, new, annotations, changes).compare()


class _Pair:
    """A method as it was and as it is."""

    def __init__(
        self,
        sides: PythonSides,
        old: Method,
        new: Method,
        annotations: AnnotationComparison,
        changes: Changes,
    ) -> None:
        self._sides = sides
        self._old = old
        self._new = new
        self._annotations = annotations
        self._changes = changes

    def compare(self) -> None:
        before = len(self._changes)
        self._compare_path()
        self._compare_arguments()
        self._compare_answer()
        self._compare_repeats()
        if self._old.deprecated != self._new.deprecated:
            fact = "deprecated" if self._new.deprecated else "undeprecated"
            self._add(f"python-method-{fact}")
        docs = map(self._annotations.pairs.without_names, (self._old.doc, self._new.doc))
        if len(self._changes) == before and len({*docs}) > 1:
            self._add("python-method-docs-changed")

    def _where(self, place: str = "", old: str = "", new: str = "") -> Where:
        """A place of the method; `old` and `new` are the names of an argument."""
        return self._sides.where(
            self._old.path,
            place,
            old=(f"{self._old.path}.{old}", self._old.path),
            new=(f"{self._new.path}.{new}", self._new.path),
        )

    def _add(self, code: str, place: str = "", old: str = "", new: str = "", **facts: str) -> None:
        self._changes.add(code, self._where(place, old, new), **facts)

    def _compare_path(self) -> None:
        old, new = self._old.path, self._new.path
        if old != new:
            is_near = old.rpartition(".")[0] == new.rpartition(".")[0]
            self._add(
                f"python-method-{'renamed' if is_near else 'moved'}", old_path=old, new_path=new
            )

    # ------------------------------------------------------------------------ arguments

    def _compare_arguments(self) -> None:
        old, new = dict(self._old.arguments), dict(self._new.arguments)
        pairs = argument_pairs(self._old, self._new)
        if (
            _is_whole(self._old) != _is_whole(self._new)
            and _has_body(self._old)
            and _has_body(self._new)
        ):
            fact = "body-spread" if _is_whole(self._old) else "body-whole"
            self._add(f"python-{fact}", old="body", new="body")
            pairs = [each for each in pairs if "body" not in (each[0].sent[0], each[1].sent[0])]
            old, new = (
                {name: each for name, each in found.items() if each.sent[0] != "body"}
                for found in (old, new)
            )
        kept = {one.name for one, _ in pairs}, {other.name for _, other in pairs}
        gone = {name: each for name, each in old.items() if name not in kept[0]}
        fresh = {name: each for name, each in new.items() if name not in kept[1]}
        self._compare_bundles(gone, fresh)
        for name, each in gone.items():
            self._add(f"python-{_sort(each)}-removed", name, old=name)
        for name, each in fresh.items():
            self._add(f"python-{_sort(each)}-added", name, new=name)
        for one, other in pairs:
            self._compare_argument(one, other)
        self._compare_order([(one.name, other.name) for one, other in pairs])

    def _compare_bundles(self, gone: dict[str, Argument], fresh: dict[str, Argument]) -> None:
        """Note arguments that are one now, or were; what is told here is taken out of both."""
        types = self._annotations.pairs
        for name, parts in bundles(gone.values(), fresh.values(), types.new).items():
            facts = {
                "names": ", ".join(each.name for each in parts),
                "name": name,
                "value": as_value(parts),
            }
            self._add("python-arguments-bundled", name, new=name, **facts)
            for each in [fresh.pop(name), *parts]:
                gone.pop(each.name, None)
        for name, parts in bundles(fresh.values(), gone.values(), types.old).items():
            facts = {"names": ", ".join(each.name for each in parts), "name": name}
            self._add("python-argument-unbundled", name, old=name, **facts)
            for each in [gone.pop(name), *parts]:
                fresh.pop(each.name, None)

    def _compare_argument(self, old: Argument, new: Argument) -> None:
        names = old.name, old.name, new.name
        if old.name != new.name:
            kind = "positional-argument" if old.positional and new.positional else "argument"
            self._add(f"python-{kind}-renamed", *names, old_name=old.name, new_name=new.name)
        if old.positional != new.positional:
            fact = "positional" if new.positional else "keyword"
            self._add(f"python-argument-became-{fact}", *names)
        if old.required != new.required:
            fact = "required" if new.required else "optional"
            self._add(f"python-argument-became-{fact}", *names)
        elif old.default != new.default:
            self._add(
                "python-argument-default-changed",
                *names,
                old_value=old.default,
                new_value=new.default,
            )
        self._annotations.compare("input", old.annotation, new.annotation, self._where(*names))

    def _compare_order(self, pairs: list[tuple[str, str]]) -> None:
        """Note positional arguments in another order; names tell who is who."""
        renamed = dict(pairs)
        before = [renamed[name] for name in self._old.positional if name in renamed]
        common = [name for name in self._new.positional if name in before]
        before = [name for name in before if name in common]
        if before != common:
            orders = {"old_order": ", ".join(before), "new_order": ", ".join(common)}
            self._add("python-arguments-reordered", **orders)

    # ------------------------------------------------------------------------ answers

    def _compare_answer(self) -> None:
        if self._old.streams != self._new.streams:
            fact = "became-stream" if self._new.streams else "no-longer-streams"
            self._add(f"python-method-{fact}")
            return
        if self._old.paged != self._new.paged:
            fact = "paged" if self._new.paged else "no-longer-paged"
            self._add(f"python-method-{fact}")
        where = self._where("return value")
        self._annotations.compare("output", self._old.returns, self._new.returns, where)

    def _compare_repeats(self) -> None:
        old, new = self._old.key, self._new.key
        if old and new and old != new:
            self._add("python-method-key-changed", old_key=old, new_key=new)
        elif old != new:
            fact = "gained-key" if new else "lost-key"
            self._add(f"python-method-{fact}", key=old or new)
        elif not old and _repeats(self._old) != _repeats(self._new):
            fact = "began" if _repeats(self._new) else "stopped"
            self._add(f"python-method-repeats-{fact}")


def _sort(argument: Argument) -> str:
    if argument.positional:
        return "positional-argument"
    return "required-argument" if argument.required else "argument"


def _is_whole(method: Method) -> bool:
    """Whether the body is one argument."""
    return any(each.sent == ("body", "") for each in method.arguments.values())


def _has_body(method: Method) -> bool:
    return any(each.sent[0] == "body" for each in method.arguments.values())


def _repeats(method: Method) -> bool:
    """Whether a failed request is sent again though nothing but its method makes that safe."""
    return method.request.partition(" ")[0] in IDEMPOTENT
