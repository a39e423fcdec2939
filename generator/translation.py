"""Apply a translation: an overlay that changes texts only, each tied to the text it was made from.

Beside `update`, an action of a translation has `x-source-hash`, which maps each key of the update
to the hash of the text in the document. Where that text has another hash now, it stays as it is.
"""

from __future__ import annotations

import hashlib
import shlex
from dataclasses import dataclass, field
from typing import Literal

from generator.diagnostics import Report
from generator.document_texts import KEYS, texts_of
from generator.graft import Origin, Tree
from generator.node_paths import TooMuchWork, path_of
from generator.overlay import Action, find_targets, read_overlay, source_in, tell_extends
from generator.selection import Selector
from generator.source import Node

HASHES = "x-source-hash"


@dataclass(frozen=True, slots=True)
class Text:
    """One text of the document: `node` is the entry `key` of `owner`."""

    owner: Node
    key: str
    node: Node

    @property
    def hash(self) -> str:
        return source_hash(str(self.node.value))

    def __str__(self) -> str:
        return f"`{self.key}` of {path_of(self.owner)}"


@dataclass(slots=True)
class Survey:
    """What a translation says of each text: `done` and `stale` hold the node of the translation."""

    texts: list[Text]
    done: dict[Text, Node] = field(default_factory=dict)
    stale: dict[Text, Node] = field(default_factory=dict)

    @property
    def missing(self) -> list[Text]:
        return [text for text in self.texts if text not in self.done and text not in self.stale]


def source_hash(text: str) -> str:
    """The hash by which a translation names the text that it was made from."""
    return hashlib.sha256(text.encode("utf-8")).hexdigest()[:12]


def all_texts(root: Node) -> dict[tuple[Node, str], Text]:
    """The texts of a document, in its order, by the object that has them and the key."""
    return {
        (owner, key): Text(owner, key, node)
        for owner, texts in texts_of(root).items()
        for key, node in texts.items()
    }


def translate(root: Node, overlay_root: Node, report: Report) -> Node:
    """The document with all texts that have a translation of what they say now."""
    tree = Tree(root)
    found = survey(tree.root, overlay_root, report)
    origin = Origin(source_in(root, overlay_root))
    for text, translation in found.done.items():
        tree.replace(text.node, translation, origin)
    if missing := found.missing:
        first, count = missing[0], len(missing)
        name = overlay_root.source.name
        one = f"{first} has no translation in {name}"
        many = f"{count} texts have no translation in {name}; the first is {first}"
        command = shlex.join(["voicegen", "translate", root.source.name, "--overlay", name])
        hint = f"{command} prints what to fill in"
        report.warning("untranslated", first.node.pos, one if count == 1 else many, hint=hint)
    return tree.root


def survey(root: Node, overlay_root: Node, report: Report) -> Survey:
    """Which texts of a document a translation covers, and with what."""
    overlay = read_overlay(overlay_root, report)
    if overlay is None:
        return Survey([])
    tell_extends(overlay_root, root, report)
    known = all_texts(root)
    found = Survey(list(known.values()))
    reader, selector = _Reader(known, found, report), Selector()
    for action in overlay.actions:
        if action.verb == "nothing" or reader.is_of_texts(action):
            try:
                targets = find_targets(action, root, selector, report)
                if action.verb != "nothing":
                    reader.take(action, targets)
            except TooMuchWork as error:
                report.error("bad-jsonpath", action.target.pos, str(error), hint=error.hint)
                break
    reader.tell_stale()
    return found


class _Reader:
    """Reads the actions of a translation, and holds them against the texts of the document."""

    def __init__(self, known: dict[tuple[Node, str], Text], found: Survey, report: Report) -> None:
        self._known = known
        self._found = found
        self._report = report
        # Of each translation, the texts that it was made for but that say something else now.
        self._misses: dict[Node, list[Text]] = {}
        self._hits: set[Node] = set()

    def is_of_texts(self, action: Action) -> bool:
        """Whether an action does nothing but to set texts."""
        if action.verb != "update":
            return self._refuse(action.value, f"`{action.verb}` has no place in a translation")
        if not isinstance(action.value.value, dict) or not action.value.value:
            return self._refuse(action.value, "`update` holds no texts")
        fine = True
        for key, entry in action.value.items():
            if key not in KEYS:
                fine = self._refuse(entry, f"{key[:80]!r} is nothing that a translation sets")
            elif entry.value is None or entry.value == "":
                hint = "fill it in, or take it out until then: the original is shown in its place"
                fine = self._refuse(entry, f"the translation of `{key}` is empty", hint)
            elif not isinstance(entry.value, str) or not entry.value.strip():
                fine = self._refuse(entry, f"the translation of `{key}` is no text")
        return fine

    def take(self, action: Action, targets: list[Node]) -> None:
        """Note what an action says of the objects that it selects."""
        hashes = action.node.get(HASHES)
        for key, entry in action.value.items():
            texts = [text for node in targets if (text := self._known.get((node, key)))]
            if len(texts) < len(targets):
                bare = next(node for node in targets if (node, key) not in self._known)
                self._refuse(entry, f"there is no `{key}` in {path_of(bare)} to be translated")
            elif texts and (hash_ := self._hash(hashes, entry, texts[0])):
                self._compare(entry, hash_, texts)
        for key, entry in hashes.items() if hashes else ():
            if key not in action.value:
                self._refuse(entry, f"there is a hash for `{key}`, but no translation")

    def tell_stale(self) -> None:
        """Warn of what was translated from a text that is no longer there."""
        for entry, texts in self._misses.items():
            left = [text for text in texts if text not in self._found.done]
            by_hash: dict[str, list[Text]] = {}
            for text in left:
                self._found.stale.setdefault(text, entry)
                by_hash.setdefault(text.hash, []).append(text)
            for hash_, same in by_hash.items():
                more = f" and {len(same) - 1} more" if len(same) > 1 else ""
                message = f"{same[0]}{more} has changed since it was translated"
                hint = f"translate the new text and give its hash: {entry.key}: {hash_!r}"
                self._report.warning("stale-translation", entry.pos, message, hint=hint)
            if not left and entry not in self._hits:
                message = f"{texts[0]} has changed, and is translated elsewhere"
                self._report.warning(
                    "stale-translation", entry.pos, message, hint="remove this translation"
                )

    def _compare(self, entry: Node, hash_: str, texts: list[Text]) -> None:
        for text in texts:
            if text.hash == hash_:
                self._found.done[text] = entry
                self._hits.add(entry)
            else:
                self._misses.setdefault(entry, []).append(text)

    def _hash(self, hashes: Node | None, entry: Node, text: Text) -> str:
        """The hash that goes with a translation; empty where the report says what is wrong."""
        node = hashes.get(entry.key) if hashes is not None else None
        hint = f'{HASHES}: {{{entry.key}: "{text.hash}"}}'
        if node is None:
            message = f"the translation of `{entry.key}` does not say what text it was made from"
            self._report.error("no-source-hash", entry.pos, message, hint=hint)
        elif not isinstance(node.value, str) or not node.value:
            message = "the hash is not text"
            self._report.error("no-source-hash", node.pos, message, hint=f"quote it: {hint}")
        else:
            return node.value
        return ""

    def _refuse(self, node: Node, message: str, hint: str = "") -> Literal[False]:
        usual = f"a translation only updates {', '.join(KEYS)} where the document has them"
        self._report.error("not-a-text", node.pos, message, hint=hint or usual)
        return False
