"""From schemas to types: every component and every inline object or union is declared once."""

from __future__ import annotations

from itertools import product
from math import prod

from generator import ir
from generator.build.annotations import described, examples, extensions, external_docs, json_default
from generator.build.discriminators import Discriminators, Variant
from generator.build.joining import enum_of, joined, limited, meaning, narrowest, tagged
from generator.build.parts import (
    SCALARS,
    Parts,
    alternatives,
    gather,
    is_nullable,
    is_only_null,
    is_reference,
    is_told,
    says_object,
    shape_keywords,
)
from generator.build.places import Place, place_of
from generator.diagnostics import Report
from generator.resolve import Document
from generator.source import Node

# More variants than this from crossing unions with each other are kept as one open map.
MAX_CROSSED = 64


class Schemas:
    """The declarations of a document; `type_of` turns any schema of it into a type."""

    def __init__(self, document: Document, report: Report) -> None:
        self.document = document
        self.report = report
        self.declared: dict[str, ir.Schema] = {}
        self.discriminators = Discriminators(document)
        self._begun: set[str] = set()
        self._nodes: dict[str, Node] = {}
        self._waiting: list[Node] = []
        # Inline schemas that are being read, and whether something in them leads back to them.
        self._open: dict[str, bool] = {}

    def declare_components(self) -> None:
        components = self.document.root.get("components")
        schemas = components.get("schemas") if components is not None else None
        for _, node in schemas.items() if schemas is not None else ():
            self._declare(node)
        self.settle()

    def settle(self) -> None:
        """Declare what references have asked for; a chain of them needs no recursion."""
        while self._waiting:
            self._declare(self._waiting.pop(0))

    def type_of(self, node: Node | None) -> ir.Type:
        """The type of a schema at the place where it is used."""
        if node is None:
            return ir.Any_()
        target = self._named_target(node)
        if target is None:
            inner = self._inline(node)
        else:
            if target.pointer not in self._begun:
                self._waiting.append(target)
            self._nodes[target.pointer] = target
            inner = ir.Ref(target=target.pointer)
        return self._nullable(node, inner)

    def _nullable(self, node: Node, inner: ir.Type) -> ir.Type:
        if isinstance(inner, ir.Any_ | ir.Null | ir.Nullable):
            return inner
        return ir.Nullable(inner=inner) if is_nullable(self.document, node) else inner

    def _named_target(self, node: Node) -> Node | None:
        """What a schema refers to when it says nothing more itself, else None."""
        if is_reference(node) and not shape_keywords(node):
            target = self.document.deref(node)
            # A reference that leads nowhere says nothing of a type.
            return target if target is not node else None
        words = shape_keywords(node)
        if words == ["allOf"] and not is_reference(node):
            members = node.get("allOf") or ()
            meaningful = [each for each in members if is_reference(each) or shape_keywords(each)]
            if len(meaningful) == 1:
                return self._named_target(meaningful[0])
        return None

    def _declare(self, node: Node) -> ir.Ref:
        pointer = node.pointer
        if pointer not in self._begun:
            self._begun.add(pointer)
            # A component that only points to another is an alias of it; a child is a kind of it.
            target = None if node in self.discriminators.tags else self._named_target(node)
            if target is not None and target is not node:
                self._waiting.append(target)
                shape: ir.Type = ir.Ref(target=target.pointer)
            elif node in self.discriminators.families:
                shape = self._family(node)
            else:
                shape = self._shape(node)
            self._record(node, shape)
        return ir.Ref(target=pointer)

    def _record(self, node: Node, shape: ir.Type, place: Place | None = None) -> None:
        place = place or place_of(node)
        pointer = place.id
        has_default, default = json_default(node)
        self.declared[pointer] = ir.Schema(
            id=pointer,
            wire=place.wire,
            parent=place.parent,
            role=place.role,
            type=shape,
            title=node.text("title").strip(),
            doc=node.text("description").strip(),
            default=default,
            has_default=has_default,
            examples=examples(node),
            deprecated=node.flag("deprecated"),
            read_only=node.flag("readOnly"),
            write_only=node.flag("writeOnly"),
            nullable=is_nullable(self.document, node),
            external_docs=external_docs(node),
            xml=xml.plain() if (xml := node.get("xml")) is not None else None,
            extensions=extensions(node),
            pos=node.pos,
        )

    # ------------------------------------------------------------------ shapes

    def _inline(self, node: Node) -> ir.Type:
        """The type without null; objects and unions become declarations of their own."""
        pointer = node.pointer
        if pointer in self._open:
            self._open[pointer] = True
            self._nodes[pointer] = node
            return ir.Ref(target=pointer)
        self._open[pointer] = False
        shape = self._shape(node)
        if not self._open.pop(pointer) and not isinstance(shape, ir.Object | ir.Union):
            return shape
        if pointer not in self._begun:
            self._begun.add(pointer)
            self._record(node, shape)
        self._nodes[pointer] = node
        return ir.Ref(target=pointer)

    def _shape(self, node: Node) -> ir.Type:
        if node.value is False:
            return ir.Never()
        parts = gather(self.document, node)
        unions = [
            found
            for part in parts.nodes
            if (found := alternatives(part))[1] and not self._is_chosen(node, part, found[1], parts)
        ]
        if not unions:
            return self._plain(node, parts)
        return limited(self._union(node, parts, unions), parts.values())

    def _plain(self, node: Node, parts: Parts) -> ir.Type:
        if parts.impossible:
            return ir.Never()
        values = parts.values()
        if values is not None:
            return enum_of(values) if values else ir.Null()
        if parts.only_null():
            return ir.Null()
        kinds = parts.types()
        if len(kinds) > 1:
            shapes = (self._part(node, kind, self._single(parts, kind)) for kind in kinds)
            return ir.Union(variants=tuple(shapes), exclusive=False)
        if not kinds:
            return ir.Any_()
        return self._single(parts, kinds[0])

    def _part(self, node: Node, kind: str, shape: ir.Type) -> ir.Type:
        """One of several types that a schema has at once; an object is declared as ever."""
        if not isinstance(shape, ir.Object):
            return shape
        place = place_of(node).part(kind)
        self._nodes[place.id] = node
        if place.id not in self._begun:
            self._begun.add(place.id)
            self._record(node, shape, place)
        return ir.Ref(target=place.id)

    def _single(self, parts: Parts, kind: str) -> ir.Type:
        if kind == "object":
            return self._object(parts)
        if kind == "array":
            return self._array(parts)
        if kind == "null":
            return ir.Null()
        if kind not in SCALARS:
            return ir.Any_()
        form = parts.last("format")
        return ir.Scalar(
            kind=kind,  # type: ignore[arg-type]
            format=form.value if form is not None and isinstance(form.value, str) else "",
            constraints=parts.constraints(),
        )

    def _array(self, parts: Parts) -> ir.Type:
        items, prefix = parts.last("items"), parts.last("prefixItems")
        # Before 2020-12 a list under `items` typed the items one by one.
        if items is not None and isinstance(items.value, list):
            items, prefix = parts.last("additionalItems"), items
        return ir.ListOf(
            item=self.type_of(items),
            prefix=tuple(self.type_of(item) for item in prefix or ()),
            constraints=parts.constraints(),
        )

    def _object(self, parts: Parts) -> ir.Type:
        fields = self._fields(parts)
        extra = parts.last("additionalProperties")
        patterns = tuple(
            (pattern, self.type_of(schema))
            for entry in parts.find("patternProperties")
            for pattern, schema in entry.items()
        )
        others = self._others(extra)
        if not fields and (patterns or not isinstance(others, ir.Never)):
            names = parts.last("propertyNames")
            return ir.MapOf(
                value=others,
                key=self.type_of(names) if names is not None else None,
                patterns=patterns,
                constraints=parts.constraints(),
            )
        return ir.Object(
            fields=fields,
            extra=others,
            extra_declared=extra is not None,
            patterns=patterns,
            parents=self._parents(parts),
            constraints=parts.constraints(),
        )

    def _others(self, extra: Node | None) -> ir.Type:
        return ir.Never() if extra is not None and extra.value is False else self.type_of(extra)

    def _parents(self, parts: Parts) -> tuple[str, ...]:
        root = parts.nodes[-1]
        found = (
            self.document.deref(member)
            for member in root.get("allOf") or ()
            if is_reference(member)
        )
        return tuple(dict.fromkeys(node.pointer for node in found))

    def _fields(self, parts: Parts) -> tuple[ir.Field, ...]:
        required = parts.required()
        tags = self.discriminators.tags.get(parts.nodes[-1], {})
        said: dict[str, list[Node]] = {}
        for properties in parts.find("properties"):
            for wire, node in properties.items():
                said.setdefault(wire, []).append(node)
        fields = (self._field(wire, nodes, wire in required) for wire, nodes in said.items())
        return tuple(tagged(each, tags.get(each.wire)) for each in fields)

    def _field(self, wire: str, nodes: list[Node], required: bool) -> ir.Field:
        node = nodes[-1]
        types = [self.type_of(each) for each in nodes]
        target = self.document.deref(node)
        has_default, default = json_default(node, target)
        return ir.Field(
            wire=wire,
            type=narrowest(types),
            required=required,
            doc=described(nodes, target),
            title=node.text("title").strip(),
            default=default,
            has_default=has_default,
            examples=examples(node) or examples(target),
            deprecated=node.flag("deprecated") or target.flag("deprecated"),
            read_only=node.flag("readOnly") or target.flag("readOnly"),
            write_only=node.flag("writeOnly") or target.flag("writeOnly"),
            extensions=extensions(node),
            id=node.pointer,
            pos=node.pos,
        )

    # ------------------------------------------------------------------ unions

    def _family(self, node: Node) -> ir.Type:
        """What refers to a parent may hold any of its children, or the parent as it is itself."""
        variants = []
        for child in self.discriminators.families[node]:
            self._waiting.append(child)
            variants.append(Variant(child.pointer, child))
        place = place_of(node).part("base")
        shape = self._shape(node)
        known = isinstance(shape, ir.Object | ir.MapOf)
        self._record(node, shape if known else ir.MapOf(value=ir.Any_()), place)
        variants.append(Variant(place.id, node))
        return ir.Union(
            variants=tuple(ir.Ref(target=each.id) for each in variants),
            exclusive=False,
            discriminator=self.discriminators.of_family(node, variants),
        )

    def _is_chosen(self, node: Node, part: Node, members: list[Node], parts: Parts) -> bool:
        """Whether a union that comes with a parent lists the schema that builds on the parent."""
        return part is not node and any(
            self.document.deref(member) in parts.nodes for member in members
        )

    def _union(self, node: Node, parts: Parts, unions: list[tuple[str, list[Node]]]) -> ir.Type:
        members = [member for member in parts.nodes if says_object(member)]
        if not members and len(unions) == 1:
            keyword, variants = unions[0]
            shapes = [
                meaning(self.type_of(variant), variant)
                for variant in variants
                if not is_only_null(self.document, variant)
            ]
            return self._joined(node, parts, shapes, keyword == "oneOf")
        return self._crossed(node, parts, unions)

    def _joined(
        self, node: Node, parts: Parts, variants: list[ir.Type], exclusive: bool
    ) -> ir.Type:
        variants = joined(variants)
        if not variants:
            return ir.Null()
        if len(variants) == 1:
            return variants[0]
        said = next((part for part in reversed(parts.nodes) if is_told(part)), None)
        declared = [
            Variant(each.target, self._nodes[each.target])
            for each in variants
            if isinstance(each, ir.Ref)
        ]
        told = said is not None or len(declared) == len(variants)
        return ir.Union(
            variants=tuple(variants),
            exclusive=exclusive,
            discriminator=self.discriminators.of_union(said, declared) if told else None,
        )

    def _crossed(self, node: Node, parts: Parts, unions: list[tuple[str, list[Node]]]) -> ir.Type:
        """Properties beside a union belong to each variant: one merged object for each choice."""
        if prod(len(variants) for _, variants in unions) > MAX_CROSSED:
            message = f"{len(unions)} choices at once make more than {MAX_CROSSED} variants"
            hint = "only what all variants share gets types of its own; use fewer oneOf and anyOf"
            self.report.warning("too-many-variants", node.pos, message, hint=hint)
            return self._object(parts)
        variants: list[ir.Type] = []
        for number, choice in enumerate(product(*(each for _, each in unions)), start=1):
            nodes = list(parts.nodes)
            for variant in choice:
                nodes += [
                    part for part in gather(self.document, variant).nodes if part not in nodes
                ]
            merged = Parts(self.document, nodes)
            shape = self._object(merged)
            if not isinstance(shape, ir.Object):
                variants.append(shape)
                continue
            if len(choice) == 1 and self.document.deref(choice[0]) in self.discriminators.tags:
                # It builds on the very schema that lists it, and says all of that itself.
                variants.append(self.type_of(choice[0]))
                continue
            place = place_of(node).variant(choice[-1], number, self.document)
            if place.id not in self._begun:
                self._begun.add(place.id)
                self._record(self.document.deref(choice[-1]), shape, place)
            self._nodes[place.id] = self.document.deref(choice[-1])
            variants.append(ir.Ref(target=place.id))
        return self._joined(node, parts, variants, unions[0][0] == "oneOf")
