"""Apply an OpenAPI Overlay 1.0 or 1.1 to a document."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from typing import Literal
from urllib.parse import unquote, urlsplit

from generator.diagnostics import Report, closest
from generator.graft import CannotGraft, Origin, Tree, kind_of
from generator.node_paths import BadPath, TooMuchWork
from generator.selection import Selector
from generator.source import Node, Source

_VERSION = re.compile(r"1\.([01])\.\d+")
_UNDERSTOOD = "Overlay 1.0 and 1.1 are understood"
_BEGIN = "an overlay is a mapping that begins with `overlay: 1.1.0`"


@dataclass(frozen=True, slots=True)
class Action:
    """One change; `value` is what to merge, the path of what to copy, or `true`.

    An action that says no change, whose `value` is the action itself, has a target all the same.
    """

    node: Node
    target: Node
    verb: Literal["update", "copy", "remove", "nothing"]
    value: Node


@dataclass(frozen=True, slots=True)
class Overlay:
    """A well-formed overlay; `minor` is 0 or 1, the version of the specification."""

    minor: int
    actions: tuple[Action, ...]


def apply(root: Node, overlay_roots: Iterable[Node], report: Report) -> Node:
    """The document after all actions of all overlays; what was given stays as it is.

    An overlay that is malformed, or takes too much work, ends the run through them.
    """
    tree, selector = Tree(root), Selector()
    for overlay_root in overlay_roots:
        overlay = read_overlay(overlay_root, report)
        if overlay is None:
            break
        tell_extends(overlay_root, root, report)
        if not _act(overlay, source_in(root, overlay_root), tree, selector, report):
            break
    return tree.root


def _act(overlay: Overlay, source: Source, tree: Tree, selector: Selector, report: Report) -> bool:
    """Do what an overlay says; False where it takes too much work."""
    for action in overlay.actions:
        try:
            targets = find_targets(action, tree.root, selector, report)
            if action.verb == "nothing":
                continue
            if targets and _may_change(action, targets, overlay.minor, report):
                if action.verb == "remove":
                    _note_removals(action, targets, report)
                origin = Origin(source, empty_is_nothing=overlay.minor == 0)
                _change(action, targets, tree, selector, origin)
        except CannotGraft as error:
            report.error("wrong-target", action.value.pos, str(error), hint=error.hint)
        except BadPath as error:
            report.error("bad-jsonpath", action.value.pos, str(error), hint=error.hint)
        except TooMuchWork as error:
            report.error("bad-jsonpath", action.target.pos, str(error), hint=error.hint)
            return False
    return True


def _note_removals(action: Action, targets: list[Node], report: Report) -> None:
    """Let later errors tell what was taken out where they are, as a field that is missing."""
    for node in targets:
        held, holder = node, node.parent
        if holder is not None and isinstance(holder.value, list):
            held, holder = holder, holder.parent
        if holder is not None:
            told = f"an item of {held.key[:80]!r}" if held is not node else repr(node.key[:80])
            report.add_removal(node.pointer, action.target.pos, told, holder.pos)


def tell_extends(overlay_root: Node, root: Node, report: Report) -> None:
    """Warn of an overlay which says that it belongs to another file than the document."""
    extends = overlay_root.get("extends")
    if extends is None or not isinstance(extends.value, str):
        return
    try:
        scheme, host, path, _, _ = urlsplit(extends.value)
    except ValueError:
        return
    # Where a document that is named by an address of the network was kept, nobody knows.
    if scheme not in ("", "file") or host or not path or "\0" in unquote(path):
        return
    folder = os.path.dirname(overlay_root.source.name)
    named = os.path.realpath(os.path.join(folder, unquote(path)))
    if named != os.path.realpath(root.source.name):
        message = f"this overlay extends {extends.value[:200]!r}, not {root.source.name}"
        hint = "the path counts from the folder of the overlay"
        report.warning("other-document", extends.pos, message, hint=hint)


def source_in(root: Node, overlay_root: Node) -> Source:
    """What nodes from an overlay say of their file: its name, but pointers of the document."""
    return Source(overlay_root.source.name, root.source.prefix)


def find_targets(action: Action, root: Node, selector: Selector, report: Report) -> list[Node]:
    """The nodes that an action means; that there are none is an error."""
    expression = str(action.target.value)
    try:
        found = selector.select(expression, root)
        if not found:
            message = f"{expression[:200]} selects nothing in the document"
            hint = selector.nearest(expression, root)
            report.error("no-target", action.target.pos, message, hint=hint)
        return found
    except BadPath as error:
        report.error("bad-jsonpath", action.target.pos, str(error), hint=error.hint)
        return []


def _change(
    action: Action, targets: list[Node], tree: Tree, selector: Selector, origin: Origin
) -> None:
    if action.verb == "remove":
        tree.remove(targets)
        return
    value = action.value
    if action.verb == "copy":
        expression = str(value.value)
        found = selector.select(expression, tree.root)
        if len(found) != 1:
            count = f"{len(found)} values" if found else "nothing"
            hint = "" if found else selector.nearest(expression, tree.root)
            raise BadPath(f"{expression[:200]} selects {count}, not one value to copy", hint)
        # A copy of its own: what is copied may hold the target, or be it.
        value, origin = Tree(found[0]).root, replace(origin, at=value)
    for target in targets:
        tree.merge(target, value, origin)


def _may_change(action: Action, targets: list[Node], minor: int, report: Report) -> bool:
    """Whether the specification lets an action change what it selects."""
    kinds = sorted({kind_of(node) for node in targets})
    message = hint = ""
    if action.verb == "remove" and any(node.parent is None for node in targets):
        message, hint = "the document itself cannot be removed", "name what in it is to go"
    elif minor == 0 and action.verb == "update" and "a single value" in kinds:
        message = "Overlay 1.0 updates mappings and lists only, and this selects a single value"
        hint = "select what holds it, or write `overlay: 1.1.0`"
    elif minor == 1 and action.verb != "remove" and len(kinds) > 1:
        message = f"this selects {' and '.join(kinds)}, which cannot be changed by one action"
        hint = "write an action for each kind"
    if message:
        report.error("wrong-target", action.target.pos, message, hint=hint)
    return not message


# ---------------------------------------------------------------------------- reading


def read_overlay(root: Node, report: Report) -> Overlay | None:
    """What an overlay says; None where the report says what is wrong with it."""
    check = _Check(report)
    if not isinstance(root.value, dict):
        check.wrong(root, f"the overlay is {kind_of(root)}, not a mapping", _BEGIN)
        return None
    minor = _minor(root, check)
    if minor is None:
        return None
    check.fields(root, ("overlay", "info", "extends", "actions"), (), minor)
    check.texts(root, ("extends",))
    info = root.get("info")
    if info is None or not isinstance(info.value, dict):
        check.wrong(
            info or root, "the overlay has no `info` mapping", "info: {title: …, version: …}"
        )
    else:
        check.fields(info, ("title", "version"), ("description",), minor)
        check.texts(info, ("title", "version"), needed=True)
        check.texts(info, ("description",))
    actions = _actions(root, minor, check)
    return Overlay(minor, tuple(actions)) if check.ok else None


def _minor(root: Node, check: _Check) -> int | None:
    version = root.get("overlay")
    if version is None:
        check.wrong(root, "there is no `overlay` key", f"add `overlay: 1.1.0`; {_UNDERSTOOD}")
        return None
    found = _VERSION.fullmatch(version.value) if isinstance(version.value, str) else None
    if found is None:
        if isinstance(version.value, str) and re.fullmatch(r"1\.2(\.\d+)?", version.value):
            hint = f"{_UNDERSTOOD}; write out what it reuses, and `overlay: 1.1.0`"
            message = "Overlay 1.2 is not understood"
            check.report.error("unsupported-version", version.pos, message, hint=hint)
            return None
        shown = kind_of(version) if isinstance(version.value, (dict, list)) else version.value
        message = f"version {str(shown)[:40]!r} of an overlay is not understood"
        hint = f"write all three parts: overlay: 1.1.0; {_UNDERSTOOD}"
        check.report.error("unsupported-version", version.pos, message, hint=hint)
        return None
    return int(found[1])


def _actions(root: Node, minor: int, check: _Check) -> list[Action]:
    node = root.get("actions")
    if node is None or not isinstance(node.value, list) or not node.value:
        hint = "actions: [{target: $.info, update: {title: …}}]"
        check.wrong(node or root, "the overlay has no list of actions", hint)
        return []
    found, seen = [], dict[str, Node]()
    for each in node:
        action = _action(each, minor, check)
        said = json.dumps(each.plain(), sort_keys=True)
        first = seen.setdefault(said, each)
        if first is not each:
            message = f"this action stands here twice, first in line {first.line}"
            check.wrong(each, message, "remove one of the two")
        if action is not None:
            found.append(action)
    return found


def _action(node: Node, minor: int, check: _Check) -> Action | None:
    if not isinstance(node.value, dict):
        hint = "an action is a mapping with `target`, and `update` or `remove`"
        check.wrong(node, f"the action is {kind_of(node)}, not a mapping", hint)
        return None
    known = check.fields(node, ("target", "description", "update", "remove"), ("copy",), minor)
    check.texts(node, ("target",), needed=True)
    check.texts(node, ("description", "copy")[: 1 + minor])
    target, remove = node.get("target"), node.get("remove")
    if remove is not None and not isinstance(remove.value, bool):
        check.wrong(remove, "`remove` is neither true nor false", "remove: true")
    verbs: list[tuple[Literal["update", "copy"], Node]] = []
    verbs += [("update", value)] if (value := node.get("update")) is not None else []
    verbs += [("copy", value)] if minor and (value := node.get("copy")) is not None else []
    if target is None:
        return None
    if remove is not None and remove.value is True:
        for verb, value in verbs:
            message = f"`{verb}` does nothing in an action that removes"
            check.report.warning("idle-action", value.pos, message, hint="remove one of the two")
        return Action(node, target, "remove", remove)
    if len(verbs) > 1:
        check.wrong(verbs[1][1], "an action cannot both update and copy", "write two actions")
        return None
    if not verbs and known:
        hint = "give it `update`, `remove: true` or, in Overlay 1.1, `copy`"
        check.report.warning("idle-action", node.pos, "this action changes nothing", hint=hint)
    return Action(node, target, *(verbs[0] if verbs else ("nothing", node)))


class _Check:
    """Reports what is malformed, and remembers that something was."""

    def __init__(self, report: Report) -> None:
        self.report = report
        self.ok = True

    def wrong(self, node: Node, message: str, hint: str) -> None:
        self.ok = False
        self.report.error("malformed-overlay", node.pos, message, hint=hint)

    def fields(
        self, node: Node, known: Collection[str], newer: Collection[str], minor: int
    ) -> bool:
        """Whether a mapping has no other fields than these; the newer ones came with 1.1."""
        known = (*known, *newer) if minor else known
        others = [key for key, _ in node.items() if key not in known and key[:2] != "x-"]
        for key in others:
            near = closest(key, known)
            hint = f"closest is {near!r}" if near else "extensions begin with x-"
            if key in newer:
                hint = "Overlay 1.1 has it; write `overlay: 1.1.0`"
            self.wrong(node.get(key) or node, f"there is no field {key[:80]!r} here", hint)
        return not others

    def texts(self, node: Node, keys: Collection[str], needed: bool = False) -> None:
        for key in keys:
            entry = node.get(key)
            if entry is None and needed:
                self.wrong(node, f"there is no `{key}`", f"{key}: …")
            elif entry is not None and not isinstance(entry.value, str):
                self.wrong(entry, f"`{key}` is not text", "put it in quotes")
