"""The constant of an operation: all that is the same in each call of it."""

from __future__ import annotations

from collections.abc import Iterator

from generator import ir
from generator.targets.python.annotations import Annotator, Imports
from generator.targets.python.bodies import is_json, preferred_media
from generator.targets.python.names import PythonPlan
from generator.text import literal

DEFAULT_STYLES = {
    "path": ("simple", False),
    "query": ("form", True),
    "header": ("simple", False),
    "cookie": ("form", True),
}


class ConstantWriter:
    """Writes `Operation(…)`, and notes what it needs to be imported."""

    def __init__(self, plan: PythonPlan, annotator: Annotator, imports: Imports) -> None:
        self.plan = plan
        self.annotator = annotator
        self.imports = imports

    def operation(
        self, operation: ir.Operation, media: ir.Media | None, returns: list[tuple[str, str, str]]
    ) -> str:
        parts = [literal(operation.method), literal(operation.origin)]
        if any(operation.security):
            parts.append(f"auth={self._auth(operation)}")
        for location, argument in (
            ("path", "path_params"),
            ("query", "query"),
            ("header", "headers"),
            ("cookie", "cookies"),
        ):
            styles = [
                f"{literal(each.wire)}: {self._style(each)}"
                for each in operation.parameters
                if each.location == location and self._style(each)
            ]
            if styles:
                parts.append(f"{argument}={{{', '.join(styles)}}}")
        if media is not None:
            self.imports.add(".._runtime.operation", "Body")
            encodings = ", ".join(self._encodings(media))
            more = f", {{{encodings}}}" if encodings else ""
            parts.append(f"body=Body({literal(media.media_type)}{more})")
        if returns:
            self.imports.add(".._runtime.operation", "Returns")
            entries = ", ".join(f"{literal(status)}: {call}" for status, call, _ in returns)
            parts.append(f"returns={{{entries}}}")
        if operation.id in self.plan.keyed:
            self.imports.add(".._runtime.operation", "IdempotencyKey")
            parts.append(f"key=IdempotencyKey({literal(self.plan.key)}, {self.plan.key_seconds})")
        if url := self.plan.servers.own.get(operation.id):
            parts.append(f"server={literal(url)}")
        return f"Operation({', '.join(parts)})"

    def _auth(self, operation: ir.Operation) -> str:
        alternatives = [
            tuple(need.scheme for need in each if need.scheme in self.plan.credentials)
            for each in operation.security
        ]
        shown = (
            "".join(f"{literal(name)}, " for name in names) for names in dict.fromkeys(alternatives)
        )
        return f"({''.join(f'({names}), ' for names in shown)})"

    def _style(self, parameter: ir.Parameter) -> str:
        if parameter.media_type:
            arguments = ['"json"']
        elif (parameter.style, parameter.explode) == DEFAULT_STYLES[
            parameter.location
        ] and not parameter.allow_reserved:
            return ""
        else:
            arguments = [literal(parameter.style)]
            if parameter.explode != (parameter.style == "form"):
                arguments.append(f"explode={parameter.explode}")
            if parameter.allow_reserved:
                arguments.append("allow_reserved=True")
        self.imports.add(".._runtime.operation", "Style")
        return f"Style({', '.join(arguments)})"

    def _encodings(self, media: ir.Media) -> Iterator[str]:
        for each in media.encodings:
            if each.content_type:
                yield f"{literal(each.field)}: {literal(each.content_type)}"
            elif (each.style, each.explode) != ("form", True):
                self.imports.add(".._runtime.operation", "Style")
                yield f"{literal(each.field)}: Style({literal(each.style)}, explode={each.explode})"

    def returns(self, operation: ir.Operation) -> list[tuple[str, str, str]]:
        """(status, the call of Returns, annotation) of each good answer."""
        good = [each for each in operation.responses if each.status.startswith("2")]
        good = good or [each for each in operation.responses if each.status == "default"]
        found: list[tuple[str, str, str]] = []
        for response in good:
            media = preferred_media(response.contents)
            if media is None:
                found.append((response.status, "Returns()", "None"))
            elif is_json(media.media_type) and not self.annotator.is_file(media.type):
                text = self.annotator.received(media.type)
                found.append(
                    (response.status, f"Returns({literal(media.media_type)}, {text})", text)
                )
            else:
                text = "str" if media.media_type.startswith("text/") else "bytes"
                found.append(
                    (response.status, f"Returns({literal(media.media_type)}, {text})", text)
                )
        return found
