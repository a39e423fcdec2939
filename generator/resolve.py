"""Follow `$ref`: find what every reference of a document means, in this file or beside it."""

from __future__ import annotations

import os
import posixpath
import re
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple
from urllib.parse import unquote

from generator.circles import report_circles
from generator.diagnostics import Report, closest
from generator.grammar import SECTIONS, children, ref_of
from generator.load import load_file
from generator.pointers import base_of, child, escape, join, named, top_of
from generator.skips import leave_out
from generator.source import Node, Source

_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:|//|\\\\")
# What in a discriminator's mapping looks like a file, and not like the name of a schema.
_FILE = re.compile(r"[/\\]|\.(json|ya?ml)$")
_MAX_HINTS = 30
# Without what such a reference stands for, a request could not be made.
_NEEDED = ("path-item", "parameter", "request-body")


class _Ask(NamedTuple):
    """A reference: the object it stands for, the node that holds its text, what must be there."""

    of: Node
    ref: Node
    kind: str
    mapped: bool = False


@dataclass(frozen=True)
class Document:
    """A document whose references are known.

    `objects` holds every object that the root reaches, with its kind: those of the root file in
    document order, then those that only references lead to. `strays` are the tops of the latter,
    in other files or in places of this one where OpenAPI has no objects. `left_out` holds the
    operations that were to be skipped, by their ids.
    """

    root: Node
    version: tuple[int, int]
    objects: tuple[tuple[Node, str], ...]
    strays: tuple[tuple[Node, str], ...]
    _targets: Mapping[Node, Node]
    _mapped: Mapping[Node, Node]
    _final: dict[Node, Node] = field(default_factory=dict)
    left_out: Mapping[str, Node] = field(default_factory=dict)

    def mapped(self, entry: Node) -> Node | None:
        """The schema that an entry of a discriminator's mapping means."""
        return self._mapped.get(entry)

    def target(self, node: Node) -> Node | None:
        """The node that a reference names itself, which may be a reference again."""
        return self._targets.get(node)

    def deref(self, node: Node) -> Node:
        """The node that a reference means in the end; any other node is its own answer."""
        if node not in self._targets:
            return node
        final = self._final.get(node)
        if final is None:
            seen = {node}
            final = self._targets[node]
            while final in self._targets and final not in seen:
                seen.add(final)
                final = self._targets[final]
            self._final.update(dict.fromkeys(seen, final))
        return final


def resolve(root: Node, report: Report, skip: Collection[str] = ()) -> Document:
    """Find the target of every reference; those that have none are reported.

    Operations to skip are taken out of their files first, so that nothing in them matters.
    """
    version = (3, 0) if root.text("openapi").startswith("3.0") else (3, 1)
    resolver = _Resolver(root, version, report, skip)
    resolver.run()
    report_circles(resolver.objects.items(), resolver.targets, report)
    return Document(
        root,
        version,
        tuple(resolver.objects.items()),
        tuple(resolver.strays.items()),
        resolver.targets,
        resolver.mapped,
        left_out=resolver.left_out,
    )


class _Resolver:
    def __init__(
        self, root: Node, version: tuple[int, int], report: Report, skip: Collection[str]
    ) -> None:
        self.objects: dict[Node, str] = {}
        self.strays: dict[Node, str] = {}
        self.targets: dict[Node, Node] = {}
        self.mapped: dict[Node, Node] = {}
        folder = os.path.realpath(os.path.dirname(root.source.name) or ".")
        self._files: dict[str, Node | None] = {os.path.realpath(root.source.name): root}
        self._absent: set[str] = set()
        self._waiting: list[_Ask] = []
        self._folder = folder
        self._root = root
        self._version = version
        self._report = report
        self._names: dict[Node, dict[str, Node]] = {}
        self._hints = 0
        self._skip = skip
        self.left_out = leave_out(root, skip)

    def run(self) -> None:
        pending = [(self._root, "openapi")]
        last = False
        while pending or not last:
            last = not pending
            asks = [ask for node, kind in self._walk(pending) for ask in _asks(node, kind)]
            # A pointer that leads through a reference waits until that one is known.
            asks, self._waiting = self._waiting + asks, []
            found = {}
            for ask in asks:
                target = self._target(ask, last)
                if target is not None:
                    (self.mapped if ask.mapped else self.targets)[ask.of] = target
                    found[target] = ask.kind
            pending = [(node, kind) for node, kind in found.items() if node not in self.objects]
            self.strays.update(pending)

    def _walk(self, starts: list[tuple[Node, str]]) -> Iterator[tuple[Node, str]]:
        stack = starts[::-1]
        while stack:
            node, kind = stack.pop()
            if node in self.objects:
                continue
            self.objects[node] = kind
            yield node, kind
            # Beside a reference other fields count in a path item, and since 3.1 in a schema.
            beside = kind == "path-item" or (kind == "schema" and self._version > (3, 0))
            if beside or ref_of(node, kind) is None:
                stack.extend(reversed(list(children(node, kind))))

    def _target(self, ask: _Ask, last: bool) -> Node | None:
        text = str(ask.ref.value)
        if ask.mapped and "#" not in text:
            schema = self._at(self._root, f"/components/schemas/{escape(text)}")
            if schema is not None:
                return schema
        url, _, fragment = text.partition("#")
        top = self._resource(url, ask)
        if top is None:
            return None
        target = self._find(top, fragment, ask.ref)
        if target is not None:
            return target if self._fits(target, ask) else None
        if last:
            message = f"{text[:200]!r} is not defined"
            by = self._report.removal_of(f"{top.source.prefix}#{unquote(fragment)}")
            hint = f"{by.file}:{by.line} takes it out" if by else self._near(top, fragment)
            self._say(ask)("unknown-ref", ask.ref.pos, message, hint=hint)
        else:
            self._waiting.append(ask)
        return None

    def _find(self, top: Node, fragment: str, ref: Node) -> Node | None:
        fragment = unquote(fragment)
        if fragment and not fragment.startswith("/"):
            # An anchor counts within the `$id` around it; elsewhere another may be called the same.
            base, names = base_of(ref if top is top_of(ref) else top), self._named(top)
            return names.get(f"{base}#{fragment}") or names.get(f"#{fragment}")
        found = self._at(top, fragment)
        # The root of the document is none of the objects that a reference can stand for.
        return self._in_resource(ref, fragment) if found in (None, self._root) else found

    def _at(self, top: Node, pointer: str) -> Node | None:
        if pointer == "/" and "" not in top:
            # Strictly a key without a name, but written by many for the whole file.
            return top
        node = top
        for step in pointer.split("/")[1:]:
            step = step.replace("~1", "/").replace("~0", "~")
            found = child(node, step) or child(self._followed(node), step)
            if found is None:
                return None
            node = found
        return node

    def _followed(self, node: Node) -> Node:
        """Where a pointer goes on that passes through a reference, if that is known by now."""
        for _ in range(50):
            if node not in self.targets:
                break
            node = self.targets[node]
        return node

    def _in_resource(self, node: Node, pointer: str) -> Node | None:
        """A pointer counts from the schema that has an `$id`, when one surrounds the reference."""
        step: Node | None = node
        while step is not None:
            if step.text("$id"):
                return self._at(step, pointer)
            step = step.parent
        return None

    def _resource(self, url: str, ask: _Ask) -> Node | None:
        """What the part of a reference before `#` means: a file or a schema with an `$id`."""
        top = top_of(ask.ref)
        if not url:
            return top
        names = self._named(top)
        found = names.get(url) or names.get(join(base_of(ask.ref), url))
        if found is not None:
            return found
        if _SCHEME.match(url):
            hint = "bundle the document into one file first, with `redocly bundle` for example"
            message = f"{url[:200]!r} is not fetched"
            self._report.error("foreign-ref", ask.ref.pos, message, hint=hint)
            return None
        if ask.mapped and not _FILE.search(url):
            hint = self._near(self._root, f"/components/schemas/{escape(url)}")
            message = f"there is no schema {url[:200]!r}"
            self._report.warning("unknown-ref", ask.ref.pos, message, hint=hint)
            return None
        return self._file(unquote(url), ask)

    def _file(self, url: str, ask: _Ask) -> Node | None:
        ref = ask.ref
        name = posixpath.normpath(posixpath.join(posixpath.dirname(ref.source.prefix), url))
        try:
            real = os.path.realpath(os.path.join(self._folder, name))
        except ValueError:
            real = ""
        if not real.startswith(os.path.join(self._folder, "")):
            hint = "move the file into the folder of the document"
            message = f"{url[:200]!r} lies outside the folder of the document"
            self._report.error("foreign-ref", ref.pos, message, hint=hint)
            return None
        if real not in self._files:
            shown = os.path.join(os.path.dirname(self._root.source.name), name)
            exists = os.path.exists(real) and not os.path.isdir(real)
            source = Source(shown, name)
            self._files[real] = load_file(Path(real), source, self._report) if exists else None
            self._absent.update([] if exists else [real])
            if (top := self._files[real]) is not None:
                self.left_out |= leave_out(top, self._skip)
        if real in self._absent:
            message = f"there is no file {name[:200]!r} beside the document"
            if os.path.isdir(real):
                message = f"{name[:200]!r} is a folder, not a file"
            hint = "the path counts from the file that holds the reference"
            self._say(ask)("unknown-ref", ref.pos, message, hint=hint)
        return self._files[real]

    def _named(self, top: Node) -> dict[str, Node]:
        if top not in self._names:
            self._names[top] = named(top)
        return self._names[top]

    def _fits(self, target: Node, ask: _Ask) -> bool:
        kind, ref = ask.kind, ask.ref
        wanted = kind.replace("-", " ")
        steps = target.pointer.partition("#")[2].split("/")
        found = SECTIONS.get(steps[2]) if steps[1:2] == ["components"] and len(steps) == 4 else None
        if found is not None and found != kind:
            found = f"a {found.replace('-', ' ')}"
        elif isinstance(target.value, dict) or (kind == "schema" and target.value in (True, False)):
            return True
        else:
            found = "a list" if isinstance(target.value, list) else "a single value"
        message = f"{str(ref.value)[:200]!r} is {found}, but a {wanted} must stand here"
        say = self._report.slip if kind not in _NEEDED else self._report.error
        say("wrong-ref", ref.pos, message, hint=f"refer to a {wanted}")
        return False

    def _say(self, ask: _Ask) -> Callable[..., None]:
        """How to tell of a reference that leads nowhere: of a type it is known that it is any."""
        if ask.mapped:
            return self._report.warning
        return self._report.slip if ask.kind not in _NEEDED else self._report.error

    def _near(self, top: Node, fragment: str) -> str:
        """The closest thing that is defined, for a reference that dangles."""
        self._hints += 1
        if self._hints > _MAX_HINTS:
            return ""
        parent, _, name = unquote(fragment).rpartition("/")
        name = name.replace("~1", "/").replace("~0", "~")
        if not fragment.startswith("/"):
            anchor = closest(name, (key[1:] for key in self._named(top) if key[0] == "#"))
            return f"closest is '#{anchor}'" if anchor else "define it, or remove the reference"
        places = list(filter(None, [self._at(top, parent), *_sections(top)]))
        exact = (entry for place in places if (entry := place.get(name)))
        near = (
            entry
            for place in places
            if (entry := place.get(closest(name, (key for key, _ in place.items())) or ""))
        )
        for entry in (*exact, *near):
            return f"closest is {entry.pointer!r}"
        return "define it under components, or remove the reference"


def _asks(node: Node, kind: str) -> Iterator[_Ask]:
    ref = ref_of(node, kind)
    if ref is not None:
        yield _Ask(node, ref, kind)
    elif kind == "schema" and (discriminator := node.get("discriminator")):
        mapping = discriminator.get("mapping")
        for _, entry in mapping.items() if mapping else ():
            if isinstance(entry.value, str):
                yield _Ask(entry, entry, "schema", mapped=True)


def _sections(top: Node) -> Iterator[Node]:
    components = top.get("components")
    if components is not None:
        yield from (node for _, node in components.items())
