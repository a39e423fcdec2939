"""What a schema says once its `$ref` and allOf members are gathered: keywords, types, null."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator import ir
from generator.resolve import Document
from generator.source import Json, Node

SCALARS = ("string", "integer", "number", "boolean")
KINDS = (*SCALARS, "array", "object")

# A schema without `type` is of the type that its keywords speak about.
TELLING = {
    "object": (
        "properties",
        "additionalProperties",
        "patternProperties",
        "required",
        "minProperties",
        "maxProperties",
        "propertyNames",
    ),
    "array": ("items", "prefixItems", "minItems", "maxItems", "uniqueItems", "contains"),
    "string": ("pattern", "minLength", "maxLength", "contentEncoding", "contentMediaType"),
    "number": ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"),
}
STRING_FORMATS = frozenset(
    "date date-time time duration uuid uri url uri-reference iri email hostname ipv4 ipv6 byte "
    "binary password json-pointer regex".split()
)
NUMBER_FORMATS = {"int32": "integer", "int64": "integer", "float": "number", "double": "number"}

# Keywords that describe a value without saying anything about its shape.
ANNOTATIONS = frozenset(
    "title description default example examples deprecated readOnly writeOnly externalDocs xml "
    "nullable discriminator $comment $id $anchor $dynamicAnchor $schema $defs definitions "
    "summary".split()
)
ASSERTIONS = (
    "not",
    "if",
    "then",
    "else",
    "contains",
    "minContains",
    "maxContains",
    "propertyNames",
    "dependentSchemas",
    "dependentRequired",
    "unevaluatedProperties",
    "unevaluatedItems",
    "contentSchema",
)


def is_annotation(keyword: str) -> bool:
    return keyword in ANNOTATIONS or keyword.startswith("x-")


def shape_keywords(node: Node) -> list[str]:
    """The keywords of a schema, other than `$ref`, that say something about the value's shape."""
    return [
        key
        for key, _ in node.items()
        if key not in ("$ref", "$dynamicRef") and not is_annotation(key)
    ]


def is_reference(node: Node) -> bool:
    return any(
        (entry := node.get(key)) is not None and isinstance(entry.value, str)
        for key in ("$ref", "$dynamicRef")
    )


def alternatives(node: Node) -> tuple[str, list[Node]]:
    """The keyword (oneOf or anyOf) and the members that offer different shapes.

    Members that only demand some properties (`anyOf: [{required: [a]}, …]`) offer none.
    """
    for keyword in ("oneOf", "anyOf"):
        members = list(node.get(keyword) or ())
        if any(_offers_shape(member) for member in members):
            return keyword, members
    return "", []


def _offers_shape(member: Node) -> bool:
    if is_reference(member):
        return True
    return any(key not in ("required", "not", "minProperties") for key in shape_keywords(member))


def is_told(node: Node) -> bool:
    """Whether a schema states a discriminator."""
    said = node.get("discriminator")
    return said is not None and bool(said.text("propertyName"))


def says_object(node: Node) -> bool:
    return any(key in node for key in ("properties", "patternProperties"))


class Parts:
    """A schema as the list of nodes that hold together: its allOf members, then itself."""

    def __init__(self, document: Document, nodes: list[Node]) -> None:
        self.document = document
        self.nodes = nodes

    def find(self, keyword: str) -> Iterator[Node]:
        """What each part says under a keyword; the most specific part comes last."""
        for node in self.nodes:
            entry = node.get(keyword)
            if entry is not None:
                yield entry

    def last(self, keyword: str) -> Node | None:
        for node in reversed(self.nodes):
            entry = node.get(keyword)
            if entry is not None:
                return entry
        return None

    def has(self, keyword: str) -> bool:
        return any(keyword in node for node in self.nodes)

    @property
    def impossible(self) -> bool:
        return any(node.value is False for node in self.nodes)

    def types(self) -> list[str]:
        """The types that every part allows, without null; empty means any."""
        allowed: list[str] | None = None
        for node in self.nodes:
            said = [kind for kind in _types_said(node) if kind != "null"]
            # A type that nobody knows says nothing either.
            if not said or not all(kind in KINDS for kind in said):
                continue
            allowed = said if allowed is None else _both(allowed, said)
        return allowed if allowed is not None else self._told_types()

    def only_null(self) -> bool:
        said = [_types_said(node) for node in self.nodes]
        return any(kinds == ["null"] for kinds in said)

    def values(self) -> list[Json] | None:
        """The values that enum and const leave, without null; None where neither is said."""
        allowed: list[Json] | None = None
        for node in self.nodes:
            said = _values_said(node)
            if said is not None:
                allowed = said if allowed is None else [v for v in allowed if _is_in(v, said)]
        return None if allowed is None else [value for value in allowed if value is not None]

    def required(self) -> set[str]:
        return {
            name.value
            for entry in self.find("required")
            for name in entry
            if isinstance(name.value, str)
        }

    def constraints(self) -> ir.Constraints:
        numbers = {
            name: self._number(keyword)
            for name, keyword in (
                ("minimum", "minimum"),
                ("maximum", "maximum"),
                ("multiple_of", "multipleOf"),
                ("min_length", "minLength"),
                ("max_length", "maxLength"),
                ("min_items", "minItems"),
                ("max_items", "maxItems"),
                ("min_properties", "minProperties"),
                ("max_properties", "maxProperties"),
            )
        }
        for bound, exclusive in (("minimum", "exclusiveMinimum"), ("maximum", "exclusiveMaximum")):
            entry = self.last(exclusive)
            # 3.0 marks a bound as exclusive by a boolean beside it, 3.1 gives the number itself.
            if entry is not None and entry.value is True:
                numbers[f"exclusive_{bound}"], numbers[bound] = numbers[bound], None
            else:
                numbers[f"exclusive_{bound}"] = self._number(exclusive)
        return ir.Constraints(
            **numbers,  # type: ignore[arg-type]
            pattern=self._text("pattern"),
            unique_items=any(entry.value is True for entry in self.find("uniqueItems")),
            content_encoding=self._text("contentEncoding"),
            content_media_type=self._text("contentMediaType"),
            other=tuple(
                (keyword, entry.plain())
                for keyword in ASSERTIONS
                if (entry := self.last(keyword)) is not None
            )
            + tuple(self._demands()),
        )

    def _demands(self) -> Iterator[tuple[str, Json]]:
        """Members of which none offers a shape: they only say which properties go together."""
        for keyword in ("oneOf", "anyOf"):
            entry = self.last(keyword)
            if entry is not None and entry.value and not any(map(_offers_shape, entry)):
                yield keyword, entry.plain()

    def _number(self, keyword: str) -> int | float | None:
        entry = self.last(keyword)
        value = entry.value if entry is not None else None
        return value if isinstance(value, int | float) and not isinstance(value, bool) else None

    def _text(self, keyword: str) -> str | None:
        entry = self.last(keyword)
        return entry.value if entry is not None and isinstance(entry.value, str) else None

    def _told_types(self) -> list[str]:
        told = [
            kind for kind, keywords in TELLING.items() if any(self.has(word) for word in keywords)
        ]
        if told:
            return told[:1]
        form = self._text("format") or ""
        if form in NUMBER_FORMATS:
            return [NUMBER_FORMATS[form]]
        return ["string"] if form in STRING_FORMATS else []


def gather(document: Document, node: Node) -> Parts:
    """All schemas that must hold at once for a value of this one."""
    found: list[Node] = []
    seen: set[int] = set()
    # Not by recursion: a chain of references may be as long as the document. What is marked as
    # complete comes after all that it refers to.
    stack = [(node, False)]
    while stack:
        member, complete = stack.pop()
        if complete:
            found.append(member)
        elif id(member) not in seen:
            seen.add(id(member))
            if not is_reference(member) or shape_keywords(member):
                stack.append((member, True))
            stack += [(part, False) for part in reversed(list(member.get("allOf") or ()))]
            if is_reference(member):
                stack.append((document.deref(member), False))
    return Parts(document, found)


def is_nullable(document: Document, node: Node, known: dict[int, bool] | None = None) -> bool:
    """Whether null is a value of this schema, said in the way of 3.0 or of 3.1."""
    # Asked once of each schema: unions of unions have more ways through them than can be counted.
    known = {} if known is None else known
    if id(node) not in known:
        known[id(node)] = False
        known[id(node)] = _takes_null(document, node, known)
    return known[id(node)]


def _takes_null(document: Document, node: Node, known: dict[int, bool]) -> bool:
    if node.flag("nullable"):
        return True
    if is_reference(node) and not shape_keywords(node):
        return is_nullable(document, document.deref(node), known)
    values = _values_said(node)
    if values is not None:
        return None in values
    kinds = _types_said(node)
    if kinds:
        return "null" in kinds
    members = node.get("oneOf") or node.get("anyOf")
    if members is not None:
        return any(
            _types_said(document.deref(member)) == ["null"] or is_nullable(document, member, known)
            for member in members
        )
    conjuncts = list(node.get("allOf") or ())
    return bool(conjuncts) and all(is_nullable(document, part, known) for part in conjuncts)


def is_only_null(document: Document, node: Node) -> bool:
    target = document.deref(node)
    return _types_said(target) == ["null"] or _values_said(target) == [None]


def _types_said(node: Node) -> list[str]:
    entry = node.get("type")
    if entry is None:
        return []
    if isinstance(entry.value, str):
        return [entry.value]
    if entry.value is None:
        return ["null"]
    return [item.value for item in entry if isinstance(item.value, str)]


def _values_said(node: Node) -> list[Json] | None:
    const = node.get("const")
    if const is not None:
        return [const.plain()]
    enum = node.get("enum")
    # An empty enum would allow nothing; the documents that have one mean that nothing is known.
    return [item.plain() for item in enum] if enum is not None and list(enum) else None


def _both(left: Iterable[str], right: list[str]) -> list[str]:
    kept = [kind for kind in left if kind in right or (kind == "integer" and "number" in right)]
    if "number" in left and "integer" in right and "integer" not in kept:
        kept.append("integer")
    return kept


def _is_in(value: Json, values: list[Json]) -> bool:
    """Membership that tells 1 from true."""
    return any(value == other and type(value) is type(other) for other in values)
