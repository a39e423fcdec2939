"""The docstrings of methods: what they do, take, return and raise."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Protocol

from generator import ir
from generator.targets.python.prose import described, section

IDEMPOTENT = ("GET", "HEAD", "OPTIONS", "PUT", "DELETE")
# What a string holds may look like the end of the literal.
LITERALS = re.compile(r"""Literal\[(?=(.))(?:"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|[^]"'])*\]""")
STATUS_ERRORS = {
    "400": "BadRequestError",
    "401": "AuthenticationError",
    "403": "PermissionDeniedError",
    "404": "NotFoundError",
    "409": "ConflictError",
    "422": "UnprocessableEntityError",
    "429": "RateLimitError",
}


class Argument(Protocol):
    """What a docstring needs to know of an argument."""

    @property
    def name(self) -> str: ...
    @property
    def annotation(self) -> str: ...
    @property
    def default(self) -> str: ...
    @property
    def doc(self) -> str: ...


def method_doc(
    operation: ir.Operation,
    positional: Sequence[Argument],
    keywords: Sequence[Argument],
    returns: Sequence[tuple[str, str, str]],
    notes: Sequence[str],
) -> str:
    """The docstring of a method; `returns` gives status, code and annotation of each answer.

    `notes` say what else there is to know, such as when the client sends the request again.
    """
    arguments = [*positional, *keywords]
    parts = [_headline(operation)]
    if operation.deprecated:
        parts.append("Deprecated.")
    doc = operation.doc if operation.summary else _beyond_headline(operation.doc)
    if doc and doc != parts[0]:
        parts.append(doc)
    if _request_line(operation) not in parts[0]:
        parts.append(_request_line(operation))
    parts += notes
    parts.append(section("Args", [(_label(each), each.doc) for each in arguments], 8))
    answers = {each.status: each.doc for each in operation.responses}
    results = [
        (text.removeprefix("_"), described(answers.get(status, ""), _of_pages(operation)))
        for status, _, text in returns
        if text != "None"
    ]
    results = [*dict.fromkeys(results)]
    if results:
        parts.append(section("Returns", results, 8))
    parts.append(section("Raises", list(_raises(operation, positional)), 8))
    return "\n\n".join(part for part in parts if part)


def retries_doc(operation: ir.Operation, key: str, seconds: float, auto_key: str) -> str:
    """When a request is sent again; `key` is the argument that makes it safe, if there is one.

    `auto_key` is the setting of the client by which it makes one.
    """
    if operation.method in IDEMPOTENT:
        return "Retries: after any failure that may pass, as doing it twice is like doing it once."
    if key:
        return (
            f"Retries: after any failure that may pass, with the same `{key}`, which is executed "
            f"once within {seconds} seconds. Without one, the client makes it, unless "
            f"`{auto_key}` is off."
        )
    return "Retries: only if the request was surely not executed (no connection, or 429)."


def async_doc(operation: ir.Operation, like: str) -> str:
    """The docstring of the asynchronous twin of a method."""
    return f"{_headline(operation)} It is called like `{like}`."


def _of_pages(operation: ir.Operation) -> list[str]:
    """How to get what is on further pages."""
    if operation.pagination is None:
        return []
    if not operation.pagination.items:
        return ["It is one page: `iter_all()` goes through the items of all."]
    return ["It is one page: iterate over it for the items of all."]


def _label(argument: Argument) -> str:
    """The name of an argument with its type; of literals, the description lists the values."""
    kinds = {'"': "str", "'": "str", "T": "bool", "F": "bool"}
    plain = LITERALS.sub(lambda m: kinds.get(m[1], "int"), argument.annotation)
    kind = re.sub(r"\b(\w+)( \| \1\b)+", r"\1", re.sub(r" \| Omit\b", "", plain))
    return (
        f"{argument.name} ({kind}, optional)" if argument.default else f"{argument.name} ({kind})"
    )


def _headline(operation: ir.Operation) -> str:
    title = operation.summary or operation.doc.partition("\n")[0]
    if not title:
        return f"{_request_line(operation)}."
    return title if title.endswith((".", "!", "?", "</p>")) else f"{title}."


def _beyond_headline(doc: str) -> str:
    """What a description says below its first line, all of it where that ends amid a paragraph."""
    rest = doc.partition("\n")[2]
    return doc if rest and not rest.startswith("\n") else rest.strip("\n")


def _request_line(operation: ir.Operation) -> str:
    return f"`{operation.method} {operation.origin}`"


def _raises(operation: ir.Operation, positional: Sequence[Argument]) -> Iterator[tuple[str, str]]:
    texts = [f"`{each.name}`" for each in positional if each.annotation == "str"]
    if texts:
        yield "ValueError", f"{' or '.join(texts)} is empty."
    for response in operation.responses:
        if response.status in STATUS_ERRORS:
            yield STATUS_ERRORS[response.status], f"{response.status}: {_sentence(response.doc)}"


def _sentence(text: str) -> str:
    """The first sentence of a text."""
    return re.split(r"(?<=[.!?])\s", text.strip(), maxsplit=1)[0]
