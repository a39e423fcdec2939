"""The docstrings of types and of their fields."""

from __future__ import annotations

from generator import ir
from generator.targets.python.annotations import Shapes
from generator.targets.python.names import PythonPlan
from generator.targets.python.prose import described, facts, meanings
from generator.text import docstring, literal


class TypeDocs:
    """What is said of the declarations of one document."""

    def __init__(self, api: ir.Api, plan: PythonPlan, shapes: Shapes) -> None:
        self.api = api
        self.plan = plan
        self.shapes = shapes

    def of_field(self, field: ir.Field) -> str:
        said = facts(
            self.api.schemas,
            field.type,
            has_default=field.has_default,
            default=field.default,
            deprecated=field.deprecated,
            beside_annotation=True,
        )
        text = described(field.doc or field.title, said)
        return (
            docstring(text, indent=4, compact=True)
            if text and not self._is_said_by_class(field, text)
            else ""
        )

    def _is_said_by_class(self, field: ir.Field, text: str) -> bool:
        """Whether the docstring of the class that the annotation names says just the same."""
        held = field.type.inner if isinstance(field.type, ir.Nullable) else field.type
        schema = self.api.schemas[held.target] if isinstance(held, ir.Ref) else None
        if schema is None or self.shapes.is_inlined(schema):
            return False
        return isinstance(schema.type, ir.Object | ir.Union) and schema.doc == text

    def of(self, schema: ir.Schema) -> str:
        return docstring(self.text(schema), indent=4)

    def of_model(self, schema: ir.Schema, left: list[ir.Field]) -> str:
        """The docstring of a model; some of its properties are left to `extra_fields`."""
        others = [literal(each.wire) for each in left]
        said = [f"More is in `extra_fields`: {', '.join(others)}."] if others else []
        return docstring(described(self.text(schema), said), indent=4)

    def text(self, schema: ir.Schema) -> str:
        """What a docstring or a comment says of a declaration."""
        said = [*meanings(schema.type), *(["Deprecated."] if schema.deprecated else [])]
        return described(schema.doc or schema.title or self._about(schema), said)

    def _about(self, schema: ir.Schema) -> str:
        """A docstring for a schema that says nothing about itself."""
        if schema.wire:
            return f"The schema `{schema.wire}`."
        if not schema.parent:
            return f"The schema `{schema.role}`."
        method = self.plan.methods.get(schema.parent)
        if method is not None:
            return f"The {schema.role} of `client.{'.'.join((*method.resource, method.name))}`."
        if schema.parent not in self.plan.types:
            return f"The {schema.role} of an event."
        holder = self.plan.types[schema.parent]
        if schema.role.startswith("variant "):
            return f"{schema.role.capitalize()} of `{holder}`."
        return f"`{schema.role}` of `{holder}`."
