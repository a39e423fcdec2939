"""Select nodes of a document by a JSONPath (RFC 9535), within bounds.

Importing this loads the library, so it is imported only for expressions that need it.
"""

from __future__ import annotations

import re
import time
from collections.abc import Iterable, Iterator
from typing import Any

import regex
from iregexp_check import check
from jsonpath_rfc9535 import JSONPathEnvironment
from jsonpath_rfc9535.exceptions import JSONPathError
from jsonpath_rfc9535.filter_expressions import FilterContext, RelativeFilterQuery
from jsonpath_rfc9535.function_extensions import Match, Search
from jsonpath_rfc9535.function_extensions._pattern import map_re
from jsonpath_rfc9535.node import JSONPathNode, JSONPathNodeList
from jsonpath_rfc9535.parse import Parser
from jsonpath_rfc9535.query import JSONPathQuery
from jsonpath_rfc9535.tokens import TokenStream

from generator.builder import MAX_DEPTH
from generator.diagnostics import closest
from generator.node_paths import MAX_LENGTH, BadPath, TooMuchWork, path_of, step_of
from generator.pointers import child
from generator.source import Node

MAX_STEPS = 3_000_000
MAX_SECONDS = 5.0

_DASHED = re.compile(r"\.[A-Za-z_]\w*-\w")


class Engine:
    """Evaluates expressions, each within an allowance of work."""

    def __init__(self) -> None:
        self._allowance = _Allowance()
        self._environment = _Environment()
        self._environment.function_extensions["match"] = _Match(self._allowance)
        self._environment.function_extensions["search"] = _Search(self._allowance)

    def select(self, expression: str, root: Node) -> list[Node]:
        """The nodes that an expression means, each once, in the order that the RFC gives them."""
        self._allowance.refill()
        return self._find(self._compile(expression), root)

    def nearest(self, expression: str, root: Node) -> str:
        """A hint about an expression that selects nothing: how much of it is there."""
        segments = self._compile(expression).segments
        for length in range(len(segments) - 1, -1, -1):
            query = JSONPathQuery(env=self._environment, segments=segments[:length])
            found = self._find(query, root)
            if found:
                wanted = [getattr(each, "name", None) for each in segments[length].selectors]
                return _near(found, wanted)
        return ""

    def _compile(self, expression: str) -> JSONPathQuery:
        hint = "write it as RFC 9535 has it: $.paths['/pets'].get"
        if _DASHED.search(expression):
            hint = "put names with a dash in brackets and quotes: ['x-internal']"
        if len(expression) > MAX_LENGTH:
            raise BadPath(f"the JSONPath is longer than {MAX_LENGTH:,} characters")
        try:
            return self._environment.compile(expression)
        except JSONPathError as error:
            place = f" (at character {error.token.index + 1})" if error.token else ""
            message = str(error.args[0]) if error.args else "it is not understood"
            raise BadPath(f"no JSONPath: {message[:200]}{place}", hint) from error
        except RecursionError:
            raise BadPath("no JSONPath: its parentheses nest too deep", hint) from None

    def _find(self, query: JSONPathQuery, root: Node) -> list[Node]:
        view = _view(root, self._allowance)
        found: dict[Node, None] = {}
        try:
            for match in query.finditer(view):
                self._allowance.spend(1)
                node: Node | None = root
                for step in match.location:
                    node = child(node, str(step)) if node is not None else None
                assert node is not None
                found[node] = None
        except (JSONPathError, RecursionError) as error:
            raise BadPath(f"the JSONPath cannot be followed: {error}") from error
        return list(found)


def _near(found: list[Node], wanted: list[str | None]) -> str:
    for name in filter(None, wanted):
        for node in found:
            near = closest(name, (key for key, _ in node.items()))
            if near is not None:
                return f"closest is {path_of(node)}{step_of(near)}"
    return f"{path_of(found[0])} is there, but nothing in it is selected"


class _Allowance:
    """How much may still be done: steps through the document, seconds in regular expressions."""

    def __init__(self) -> None:
        self.refill()

    def refill(self) -> None:
        self._steps = MAX_STEPS
        self._seconds = MAX_SECONDS

    def spend(self, steps: int) -> None:
        self._steps -= steps
        if self._steps < 0:
            raise TooMuchWork

    def matches(self, function: Any, pattern: object, text: object) -> bool:
        """What `match` and `search` answer, unless it takes too long to find out."""
        if not (isinstance(pattern, str) and isinstance(text, str) and check(pattern)):
            return False
        start = time.monotonic()
        try:
            return bool(function(map_re(pattern), text, timeout=max(self._seconds, 0.001)))
        except TimeoutError:
            raise TooMuchWork from None
        except regex.error:
            return False
        finally:
            self._seconds -= time.monotonic() - start


class _Relative(RelativeFilterQuery):
    """A query of a filter that begins at `@`, as the RFC has it.

    The library takes a single value at `@` for a truth, so that `[?@]` misses false and 0 and
    `count(@)` raises, and for a `$` inside of it takes `@` instead of the root.
    """

    def evaluate(self, context: FilterContext) -> object:
        here: Any = context.current
        start = JSONPathNode(value=here, location=(), parent=None, root=context.root)
        nodes: Iterable[JSONPathNode] = [start]
        for segment in self.query.segments:
            nodes = segment.resolve(nodes)
        return JSONPathNodeList(nodes)


class _Parser(Parser):
    def parse_relative_query(self, stream: TokenStream) -> _Relative:
        token = stream.next_token()
        segments = tuple(self.parse_query(stream, in_filter=True))
        return _Relative(token=token, query=JSONPathQuery(env=self.env, segments=segments))


class _Environment(JSONPathEnvironment):
    parser_class = _Parser
    # Each step below the root is a step here; the library stops at 100 on its own.
    max_recursion_depth = MAX_DEPTH + 2


class _Match(Match):
    def __init__(self, allowance: _Allowance) -> None:
        self._allowance = allowance

    def __call__(self, string: object, pattern: object) -> bool:
        return self._allowance.matches(regex.fullmatch, pattern, string)


class _Search(Search):
    def __init__(self, allowance: _Allowance) -> None:
        self._allowance = allowance

    def __call__(self, string: object, pattern: object) -> bool:
        return self._allowance.matches(regex.search, pattern, string)


def _view(node: Node, allowance: _Allowance) -> Any:
    """A node as the plain data that the library takes; what is below is made when looked at."""
    if isinstance(node.value, dict):
        return _Mapping(node.value, allowance)
    if isinstance(node.value, list):
        return _List(node.value, allowance)
    return node.value


class _Mapping(dict[str, Any]):
    """A mapping of nodes, as a dictionary that counts what is looked at."""

    def __init__(self, entries: dict[str, Node], allowance: _Allowance) -> None:
        super().__init__()
        self._entries = entries
        self._allowance = allowance

    def __getitem__(self, key: str) -> Any:
        self._allowance.spend(1)
        return _view(self._entries[key], self._allowance)

    def items(self) -> Iterator[tuple[str, Any]]:  # type: ignore[override]
        for key, node in self._entries.items():
            self._allowance.spend(1)
            yield key, _view(node, self._allowance)

    def __len__(self) -> int:
        return len(self._entries)

    def __eq__(self, other: object) -> bool:
        return (
            isinstance(other, _Mapping)
            and self._entries.keys() == other._entries.keys()
            and all(_equal(value, other[key]) for key, value in self.items())
        )


class _List(list[Any]):
    """A list of nodes that counts what is looked at."""

    def __init__(self, items: list[Node], allowance: _Allowance) -> None:
        super().__init__()
        self._items = items
        self._allowance = allowance

    def __getitem__(self, index: Any) -> Any:
        if isinstance(index, slice):
            return [self[each] for each in range(*index.indices(len(self)))]
        self._allowance.spend(1)
        return _view(self._items[index], self._allowance)

    def __iter__(self) -> Iterator[Any]:
        for node in self._items:
            self._allowance.spend(1)
            yield _view(node, self._allowance)

    def __len__(self) -> int:
        return len(self._items)

    def __eq__(self, other: object) -> bool:
        return (
            isinstance(other, _List) and len(self) == len(other) and all(map(_equal, self, other))
        )


def _equal(left: object, right: object) -> bool:
    """As JSON has it: true is not 1."""
    return isinstance(left, bool) == isinstance(right, bool) and left == right
