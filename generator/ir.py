"""The API in neutral words: frozen facts of a document, without a word of any output language.

Three vocabularies meet in a generator. `wire` is what goes over the network, `id` is the JSON
pointer of the place that says it; both live here. Identifiers of an output live in its plan.
Values typed `Json` are plain data out of the document and are never changed.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from generator.diagnostics import Pos
from generator.source import Json

# ---------------------------------------------------------------------------- types


@dataclass(frozen=True, slots=True, kw_only=True)
class Constraints:
    """The assertions of a schema that narrow a value without changing its type."""

    minimum: float | int | None = None
    maximum: float | int | None = None
    exclusive_minimum: float | int | None = None
    exclusive_maximum: float | int | None = None
    multiple_of: float | int | None = None
    min_length: int | None = None
    max_length: int | None = None
    pattern: str | None = None
    min_items: int | None = None
    max_items: int | None = None
    unique_items: bool = False
    min_properties: int | None = None
    max_properties: int | None = None
    content_encoding: str | None = None
    content_media_type: str | None = None
    # Assertions that speak about schemas (not, if, contains, dependentSchemas, …), as written.
    other: tuple[tuple[str, Json], ...] = ()


NONE = Constraints()


@dataclass(frozen=True, slots=True, kw_only=True)
class Any_:
    """Any JSON value: the empty schema, `true`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Never:
    """No value at all: the schema `false`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Null:
    """The value null and no other."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Scalar:
    """A string, number, integer or boolean, perhaps of a format."""

    kind: Literal["string", "integer", "number", "boolean"]
    format: str = ""
    constraints: Constraints = NONE


@dataclass(frozen=True, slots=True, kw_only=True)
class Enum:
    """One of the given values, or `const` when there is one; null is never among them.

    `docs` holds what the document says of single values.
    """

    values: tuple[Json, ...]
    kind: Literal["string", "integer", "number", "boolean", "mixed"]
    docs: tuple[tuple[Json, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ListOf:
    """An array; `prefix` types its first items one by one, `item` all others."""

    item: Type
    prefix: tuple[Type, ...] = ()
    constraints: Constraints = NONE


@dataclass(frozen=True, slots=True, kw_only=True)
class MapOf:
    """An object with free keys; `patterns` types the keys that match a regular expression."""

    value: Type
    key: Type | None = None
    patterns: tuple[tuple[str, Type], ...] = ()
    constraints: Constraints = NONE


@dataclass(frozen=True, slots=True, kw_only=True)
class Nullable:
    """The inner type or null."""

    inner: Type


@dataclass(frozen=True, slots=True, kw_only=True)
class Ref:
    """The declaration with this id in `Api.schemas`."""

    target: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """One property of an object."""

    wire: str
    type: Type
    required: bool = False
    doc: str = ""
    title: str = ""
    default: Json = None
    has_default: bool = False
    examples: tuple[Json, ...] = ()
    deprecated: bool = False
    read_only: bool = False
    write_only: bool = False
    extensions: tuple[tuple[str, Json], ...] = ()
    id: str
    pos: Pos


@dataclass(frozen=True, slots=True, kw_only=True)
class Object:
    """An object with known fields; `extra` types all others and is Never when none may come."""

    fields: tuple[Field, ...]
    extra: Type
    # False where the document says nothing about other fields, so that `extra` is only the default.
    extra_declared: bool = False
    patterns: tuple[tuple[str, Type], ...] = ()
    # The declarations that allOf merged into this one.
    parents: tuple[str, ...] = ()
    constraints: Constraints = NONE


@dataclass(frozen=True, slots=True, kw_only=True)
class Discriminator:
    """How to tell the variants of a union apart.

    `path` leads to the deciding value (`("data", "event_type")`); `mapping` takes each value to
    the id of a declaration. `other` is the declaration of all other values, where there is one.
    `inferred` marks one that the document does not state itself.
    """

    path: tuple[str, ...]
    mapping: tuple[tuple[Json, str], ...]
    other: str | None = None
    inferred: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Union:
    """One of several types; `exclusive` is oneOf, otherwise anyOf."""

    variants: tuple[Type, ...]
    exclusive: bool
    discriminator: Discriminator | None = None


Type: TypeAlias = (
    "Any_ | Never | Null | Scalar | Enum | ListOf | MapOf | Nullable | Ref | Object | Union"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Schema:
    """A declaration: a component, or an inline object, enum or union that needs a name.

    `wire` is the name that the document gives (a component's key), else empty; `parent` and
    `role` then say where it stands: the id of what holds it and a word for its part there
    ("payload", "item", "body", "response 200", "variant 1"). Where it is used, null is said anew:
    `nullable` only tells that it is the declaration that allows it.
    """

    id: str
    wire: str
    parent: str
    role: str
    type: Type
    title: str = ""
    doc: str = ""
    default: Json = None
    has_default: bool = False
    examples: tuple[Json, ...] = ()
    deprecated: bool = False
    read_only: bool = False
    write_only: bool = False
    nullable: bool = False
    external_docs: ExternalDocs | None = None
    xml: Json = None
    extensions: tuple[tuple[str, Json], ...] = ()
    pos: Pos


# ---------------------------------------------------------------------------- operations


@dataclass(frozen=True, slots=True, kw_only=True)
class ExternalDocs:
    url: str
    doc: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """A named example; `url` stands for one that lies elsewhere and is never fetched."""

    name: str
    value: Json = None
    summary: str = ""
    doc: str = ""
    url: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Parameter:
    """An input beside the body; `media_type` is set where `content` describes it."""

    id: str
    wire: str
    location: Literal["path", "query", "header", "cookie"]
    type: Type
    required: bool = False
    style: str
    explode: bool
    allow_reserved: bool = False
    allow_empty: bool = False
    media_type: str = ""
    doc: str = ""
    default: Json = None
    has_default: bool = False
    examples: tuple[Example, ...] = ()
    deprecated: bool = False
    extensions: tuple[tuple[str, Json], ...] = ()
    pos: Pos


@dataclass(frozen=True, slots=True, kw_only=True)
class Header:
    """A header of a response, or of one part of a multipart body."""

    id: str
    wire: str
    type: Type
    required: bool = False
    explode: bool = False
    media_type: str = ""
    doc: str = ""
    deprecated: bool = False
    pos: Pos


@dataclass(frozen=True, slots=True, kw_only=True)
class Encoding:
    """How one property of a form or multipart body is written; `styled` if it says its style."""

    field: str
    styled: bool = False
    content_type: str = ""
    headers: tuple[Header, ...] = ()
    style: str = "form"
    explode: bool = True
    allow_reserved: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Media:
    """A body in one media type."""

    id: str
    media_type: str
    type: Type
    examples: tuple[Example, ...] = ()
    encodings: tuple[Encoding, ...] = ()
    pos: Pos


@dataclass(frozen=True, slots=True, kw_only=True)
class Body:
    """What a request carries, in each media type that is accepted."""

    id: str
    contents: tuple[Media, ...]
    required: bool = False
    doc: str = ""
    pos: Pos


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    name: str
    operation: str
    parameters: Json = None
    body: Json = None
    doc: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Response:
    """An answer; `status` is a code, a range such as `2XX`, or `default`."""

    id: str
    status: str
    contents: tuple[Media, ...]
    headers: tuple[Header, ...] = ()
    links: tuple[Link, ...] = ()
    doc: str = ""
    pos: Pos


@dataclass(frozen=True, slots=True, kw_only=True)
class ServerVariable:
    id: str
    name: str
    default: str
    values: tuple[str, ...] = ()
    doc: str = ""
    pos: Pos


@dataclass(frozen=True, slots=True, kw_only=True)
class Server:
    id: str
    url: str
    doc: str = ""
    variables: tuple[ServerVariable, ...] = ()
    pos: Pos


@dataclass(frozen=True, slots=True, kw_only=True)
class SecurityNeed:
    """One scheme of a requirement, with the scopes it asks for."""

    scheme: str
    scopes: tuple[str, ...] = ()


# The schemes that are needed together; an empty one means that none is needed.
SecurityRequirement: TypeAlias = tuple[SecurityNeed, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class OAuthFlow:
    kind: Literal["implicit", "password", "clientCredentials", "authorizationCode"]
    authorization_url: str = ""
    token_url: str = ""
    refresh_url: str = ""
    scopes: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SecurityScheme:
    """A way to prove who calls; `name` and `location` are an apiKey's."""

    id: str
    wire: str
    kind: Literal["apiKey", "http", "mutualTLS", "oauth2", "openIdConnect"]
    scheme: str = ""
    bearer_format: str = ""
    name: str = ""
    location: str = ""
    flows: tuple[OAuthFlow, ...] = ()
    url: str = ""
    doc: str = ""
    pos: Pos


@dataclass(frozen=True, slots=True, kw_only=True)
class Pagination:
    """How the further pages of an answer are asked for.

    `parameter` leads to the value that says where to go on, in the query or in the body: the
    number of a page, an offset, the mark (cursor) that the answer holds at `next`, or the `id` of
    the last item. A link is at `next` in the answer, or in its header `Link`. `more` leads to a
    boolean that is false on the last page, `total` to how many there are: pages for "page", items
    for "offset". `items` leads to the items, each an `item`; it is empty where the answer is the
    list, otherwise `model` is the declaration that holds them.
    """

    kind: Literal["page", "offset", "cursor", "last_item", "link", "link_header"]
    items: tuple[str, ...] = ()
    item: Type = Any_()
    model: str = ""
    parameter: tuple[str, ...] = ()
    in_body: bool = False
    next: tuple[str, ...] = ()
    more: tuple[str, ...] = ()
    total: tuple[str, ...] = ()
    start: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Operation:
    """A request that can be made: by the client, or to its user (a webhook, a callback).

    `security` lists the alternatives, the document's own where the operation has none; `servers`
    are those that hold for this operation. `own_security` and `own_servers` tell that they are not
    the document's. `origin` is the path, webhook key or callback expression that it belongs to.
    """

    id: str
    wire: str
    method: str
    origin: str
    summary: str = ""
    doc: str = ""
    tags: tuple[str, ...] = ()
    parameters: tuple[Parameter, ...] = ()
    body: Body | None = None
    responses: tuple[Response, ...] = ()
    callbacks: tuple[Callback, ...] = ()
    pagination: Pagination | None = None
    security: tuple[SecurityRequirement, ...] = ()
    own_security: bool = False
    servers: tuple[Server, ...] = ()
    own_servers: bool = False
    deprecated: bool = False
    external_docs: ExternalDocs | None = None
    extensions: tuple[tuple[str, Json], ...] = ()
    pos: Pos


@dataclass(frozen=True, slots=True, kw_only=True)
class Callback:
    """A request that the server makes as a consequence of an operation."""

    name: str
    expression: str
    operation: Operation


@dataclass(frozen=True, slots=True, kw_only=True)
class Webhook:
    """A request that the server makes by itself."""

    name: str
    operation: Operation


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """A body that the server delivers, by a webhook or a callback, each declaration once.

    `value` is what its discriminator holds (`call.refer.started`), None where nothing tells.
    `operations` are the ids of the webhooks and callbacks that deliver it.
    """

    schema: str
    value: Json
    operations: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Signature:
    """The headers, in lower case, by which a delivery proves with Ed25519 who sent it.

    Signed are the value of the `timestamp` header, a `|`, and the raw body; the `signature` header
    holds the result in base64.
    """

    timestamp: str
    signature: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Tag:
    name: str
    doc: str = ""
    external_docs: ExternalDocs | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Api:
    """A whole document; `translations` are the same one in other locales."""

    document: str
    openapi: str
    title: str
    version: str
    summary: str = ""
    doc: str = ""
    terms: str = ""
    contact: Json = None
    license: Json = None
    external_docs: ExternalDocs | None = None
    servers: tuple[Server, ...] = ()
    tags: tuple[Tag, ...] = ()
    security_schemes: tuple[SecurityScheme, ...] = ()
    schemas: Mapping[str, Schema]
    operations: tuple[Operation, ...] = ()
    webhooks: tuple[Webhook, ...] = ()
    events: tuple[Event, ...] = ()
    event_discriminator: tuple[str, ...] = ()
    event_id: tuple[str, ...] = ()
    event_signature: Signature | None = None
    extensions: tuple[tuple[str, Json], ...] = ()
    translations: Mapping[str, Api] = field(default_factory=dict)
