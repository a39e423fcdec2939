"""From paths, webhooks and callbacks to operations, with all that the document says of them."""

from __future__ import annotations

from collections.abc import Iterator

from generator import ir
from generator.build.annotations import (
    examples,
    extensions,
    external_docs,
    json_default,
    named_examples,
)
from generator.build.places import METHODS
from generator.build.schemas import Schemas
from generator.grammar import is_status, path_parameters
from generator.pointers import escape
from generator.resolve import Document
from generator.source import Json, Node

STYLES = {"path": "simple", "query": "form", "header": "simple", "cookie": "form"}
STYLING = ("style", "explode", "allowReserved")
# Headers that the specification keeps for itself: a parameter of such a name is ignored.
RESERVED_HEADERS = frozenset(("accept", "content-type", "authorization"))


class Operations:
    """Reads operations; the schemas that they use are declared on the way."""

    def __init__(self, document: Document, schemas: Schemas) -> None:
        self.document = document
        self.schemas = schemas
        self._deref = document.deref

    def of_paths(self) -> Iterator[ir.Operation]:
        for path, entry in _entries(self.document.root, "paths"):
            if not path.startswith("x-"):
                yield from self._of_item(f"/{path.removeprefix('/')}", entry, is_path=True)

    def of_webhooks(self) -> Iterator[ir.Webhook]:
        for name, entry in _entries(self.document.root, "webhooks"):
            for operation in self._of_item(name, entry):
                yield ir.Webhook(name=name, operation=operation)

    def _of_item(
        self, origin: str, entry: Node, is_path: bool = False
    ) -> Iterator[ir.Operation]:
        item = self._deref(entry)
        for method, node in item.items():
            if method in METHODS and isinstance(node.value, dict):
                parameters = self._parameters(node, item)
                if is_path:
                    parameters = _of_path(origin, node, parameters)
                yield self._operation(origin, method, node, item, parameters)

    def _operation(
        self,
        origin: str,
        method: str,
        node: Node,
        item: Node,
        parameters: tuple[ir.Parameter, ...],
    ) -> ir.Operation:
        root = self.document.root
        body = node.get("requestBody")
        own_security = node.get("security")
        security = own_security if own_security is not None else root.get("security")
        own_servers = node.get("servers") or item.get("servers")
        return ir.Operation(
            id=node.pointer,
            wire=node.text("operationId"),
            method=method.upper(),
            origin=origin,
            summary=(node.text("summary") or item.text("summary")).strip(),
            doc=(node.text("description") or item.text("description")).strip(),
            tags=tuple(tag.value for tag in node.get("tags") or () if isinstance(tag.value, str)),
            parameters=parameters,
            body=self._body(body) if body is not None else None,
            responses=tuple(
                self._response(status, each)
                for status, each in _entries(node, "responses")
                if is_status(status.upper()) or status == "default"
            ),
            callbacks=tuple(self._callbacks(node)),
            security=_requirements(security),
            own_security=own_security is not None,
            servers=servers(own_servers if own_servers is not None else root.get("servers")),
            own_servers=own_servers is not None,
            deprecated=node.flag("deprecated"),
            external_docs=external_docs(node),
            extensions=extensions(node),
            pos=node.pos,
        )

    def _callbacks(self, node: Node) -> Iterator[ir.Callback]:
        for name, entry in _entries(node, "callbacks"):
            for expression, item in self._deref(entry).items():
                if expression.startswith("x-"):
                    continue
                for operation in self._of_item(expression, item):
                    yield ir.Callback(name=name, expression=expression, operation=operation)

    def _parameters(self, node: Node, item: Node) -> tuple[ir.Parameter, ...]:
        """The operation's parameters and those of its path that it does not replace."""
        found: dict[tuple[str, str], ir.Parameter] = {}
        for holder in (item, node):
            for entry in holder.get("parameters") or ():
                parameter = self._parameter(self._deref(entry))
                if parameter is not None:
                    found[parameter.location, parameter.wire] = parameter
        return tuple(found.values())

    def _parameter(self, node: Node) -> ir.Parameter | None:
        wire, location = node.text("name"), node.text("in")
        if location == "header" and wire.lower() in RESERVED_HEADERS:
            return None
        content = node.get("content")
        media_type, schema = _only_content(content)
        schema = schema or node.get("schema")
        style = node.text("style") or STYLES.get(location, "form")
        target = self._deref(schema) if schema is not None else node
        has_default, default = json_default(schema or node, target)
        return ir.Parameter(
            id=node.pointer,
            wire=wire,
            location=location,  # type: ignore[arg-type]
            type=self.schemas.type_of(schema),
            required=node.flag("required") or location == "path",
            style=style,
            explode=node.flag("explode", default=style == "form"),
            allow_reserved=node.flag("allowReserved"),
            allow_empty=node.flag("allowEmptyValue"),
            media_type=media_type,
            doc=(node.text("description") or target.text("description")).strip(),
            default=default,
            has_default=has_default,
            examples=named_examples(self.document, node)
            or tuple(ir.Example(name="", value=value) for value in examples(target)),
            deprecated=node.flag("deprecated"),
            extensions=extensions(node),
            pos=node.pos,
        )

    def _body(self, entry: Node) -> ir.Body:
        node = self._deref(entry)
        return ir.Body(
            id=node.pointer,
            contents=self._contents(node),
            required=node.flag("required"),
            doc=node.text("description").strip(),
            pos=node.pos,
        )

    def _response(self, status: str, entry: Node) -> ir.Response:
        node = self._deref(entry)
        return ir.Response(
            id=node.pointer,
            status=status.upper() if status != "default" else status,
            contents=self._contents(node),
            headers=self._headers(node),
            links=tuple(self._link(name, link) for name, link in _entries(node, "links")),
            doc=node.text("description").strip(),
            pos=node.pos,
        )

    def _contents(self, node: Node) -> tuple[ir.Media, ...]:
        return tuple(
            ir.Media(
                id=media.pointer,
                media_type="*/*" if media_type.strip() == "*" else media_type.strip(),
                type=self.schemas.type_of(media.get("schema")),
                examples=named_examples(self.document, media),
                encodings=tuple(
                    self._encoding(field, encoding)
                    for field, encoding in _entries(media, "encoding")
                ),
                pos=media.pos,
            )
            for media_type, media in _entries(node, "content")
        )

    def _encoding(self, field: str, node: Node) -> ir.Encoding:
        style = node.text("style") or "form"
        return ir.Encoding(
            field=field,
            styled=any(node.get(each) is not None for each in STYLING),
            content_type=node.text("contentType"),
            headers=self._headers(node),
            style=style,
            explode=node.flag("explode", default=style == "form"),
            allow_reserved=node.flag("allowReserved"),
        )

    def _headers(self, node: Node) -> tuple[ir.Header, ...]:
        return tuple(self._header(name, entry) for name, entry in _entries(node, "headers"))

    def _header(self, wire: str, entry: Node) -> ir.Header:
        node = self._deref(entry)
        media_type, schema = _only_content(node.get("content"))
        return ir.Header(
            id=node.pointer,
            wire=wire,
            type=self.schemas.type_of(schema or node.get("schema")),
            required=node.flag("required"),
            explode=node.flag("explode"),
            media_type=media_type,
            doc=node.text("description").strip(),
            deprecated=node.flag("deprecated"),
            pos=node.pos,
        )

    def _link(self, name: str, entry: Node) -> ir.Link:
        node = self._deref(entry)
        return ir.Link(
            name=name,
            operation=node.text("operationId") or node.text("operationRef"),
            parameters=_plain(node.get("parameters")),
            body=_plain(node.get("requestBody")),
            doc=node.text("description").strip(),
        )


def _of_path(
    path: str, node: Node, parameters: tuple[ir.Parameter, ...]
) -> tuple[ir.Parameter, ...]:
    """The parameters that a path has a place for; what it names and nothing describes is text."""
    names = path_parameters(path)
    kept = [each for each in parameters if each.location != "path" or each.wire in names]
    described = {each.wire for each in kept if each.location == "path"}
    missing = [name for name in dict.fromkeys(names) if name not in described]
    added = (
        ir.Parameter(
            id=f"{node.pointer}/parameters/~{escape(name)}",
            wire=name,
            location="path",
            type=ir.Scalar(kind="string"),
            required=True,
            style=STYLES["path"],
            explode=False,
            pos=node.pos,
        )
        for name in missing
    )
    return (*added, *kept)


def servers(node: Node | None) -> tuple[ir.Server, ...]:
    return tuple(
        ir.Server(
            id=server.pointer,
            url=server.text("url"),
            doc=server.text("description").strip(),
            variables=tuple(
                ir.ServerVariable(
                    id=variable.pointer,
                    name=name,
                    default=str(_plain(variable.get("default")) or ""),
                    values=tuple(str(value.value) for value in variable.get("enum") or ()),
                    doc=variable.text("description").strip(),
                    pos=variable.pos,
                )
                for name, variable in _entries(server, "variables")
            ),
            pos=server.pos,
        )
        for server in node or ()
    )


def security_schemes(document: Document) -> tuple[ir.SecurityScheme, ...]:
    components = document.root.get("components")
    found = []
    for wire, entry in _entries(components, "securitySchemes") if components is not None else ():
        node = document.deref(entry)
        found.append(
            ir.SecurityScheme(
                id=entry.pointer,
                wire=wire,
                kind=node.text("type"),  # type: ignore[arg-type]
                scheme=node.text("scheme"),
                bearer_format=node.text("bearerFormat"),
                name=node.text("name"),
                location=node.text("in"),
                flows=tuple(_flow(kind, flow) for kind, flow in _entries(node, "flows")),
                url=node.text("openIdConnectUrl"),
                doc=node.text("description").strip(),
                pos=entry.pos,
            )
        )
    return tuple(found)


def _flow(kind: str, node: Node) -> ir.OAuthFlow:
    return ir.OAuthFlow(
        kind=kind,  # type: ignore[arg-type]
        authorization_url=node.text("authorizationUrl"),
        token_url=node.text("tokenUrl"),
        refresh_url=node.text("refreshUrl"),
        scopes=tuple((name, str(_plain(doc) or "")) for name, doc in _entries(node, "scopes")),
    )


def _requirements(node: Node | None) -> tuple[ir.SecurityRequirement, ...]:
    return tuple(
        tuple(
            ir.SecurityNeed(scheme=name, scopes=tuple(str(scope.value) for scope in scopes))
            for name, scopes in requirement.items()
        )
        for requirement in node or ()
    )


def _only_content(content: Node | None) -> tuple[str, Node | None]:
    """The one media type of a parameter or header that is described by `content`."""
    for media_type, media in content.items() if content is not None else ():
        return media_type, media.get("schema")
    return "", None


def _entries(node: Node, key: str) -> Iterator[tuple[str, Node]]:
    entry = node.get(key)
    return entry.items() if entry is not None else iter(())


def _plain(node: Node | None) -> Json:
    return node.plain() if node is not None else None
