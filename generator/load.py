"""Read a YAML or JSON document into a tree of nodes that know their places."""

from __future__ import annotations

import codecs
import os
import re
import stat
from dataclasses import dataclass
from pathlib import Path

from generator.diagnostics import Pos, Report
from generator.parse import parse
from generator.source import Node, Source

MAX_BYTES = 64 * 1024 * 1024

_MARKS = {
    codecs.BOM_UTF8: "utf-8",
    codecs.BOM_UTF16_LE: "utf-16-le",
    codecs.BOM_UTF16_BE: "utf-16-be",
}
_VERSION = re.compile(r"3\.[01]\.\d+(-.+)?")
_SPLIT = "split the document into files, or leave out what is not generated from"


def load(path: Path, report: Report) -> Node | None:
    """The root of an OpenAPI 3.0 or 3.1 document; None where the report says why not."""
    root = load_file(path, Source(str(path)), report)
    return root if root is not None and is_openapi(root, report) else None


def load_file(path: Path, source: Source, report: Report) -> Node | None:
    """The root of any YAML or JSON file; None where the report says why not."""
    content = read_content(path, source.name, report)
    root = None if content is None else parse(content.text, source, report)
    if root is not None:
        report.add_content(source.name, root)
    return root


@dataclass(frozen=True, slots=True)
class Content:
    """What a file says, and how it says it in bytes: `mark` is what may stand before the text."""

    text: str
    codec: str
    mark: bytes

    def encoded(self, text: str) -> bytes:
        """Another text in the same way."""
        return self.mark + text.encode(self.codec)


def read_content(path: Path, name: str, report: Report) -> Content | None:
    """What stands in a file of text; None where the report says why that is not known."""
    start = Pos(name, 1, 1)
    try:
        # The kind is looked at first: to open a pipe may wait for ever.
        mode = os.stat(path).st_mode
        if not stat.S_ISREG(mode):
            kind = "a folder" if stat.S_ISDIR(mode) else "no regular file"
            report.error("not-a-file", start, f"this is {kind}", hint="name the document itself")
            return None
        with open(path, "rb") as file:
            data = file.read(MAX_BYTES + 1)
    except FileNotFoundError:
        report.error("no-file", start, "there is no such file", hint="check the path")
        return None
    except (OSError, ValueError) as error:
        reason = (getattr(error, "strerror", None) or str(error)).lower()
        report.error("unreadable", start, f"cannot be read: {reason}", hint="check its permissions")
        return None
    if len(data) > MAX_BYTES:
        limit = f"the file is larger than {MAX_BYTES // 2**20} MiB"
        report.error("too-large", start, limit, hint=_SPLIT)
        return None
    return _decode(data, name, report)


def _decode(data: bytes, name: str, report: Report) -> Content | None:
    mark = next((each for each in _MARKS if data.startswith(each)), b"")
    codec, data = _MARKS.get(mark, "utf-8"), data.removeprefix(mark)
    try:
        return Content(data.decode(codec), codec, mark)
    except UnicodeDecodeError as error:
        before = data[: error.start].decode(codec, "replace")
        lines = re.split(r"\r\n|\r|\n", before)
        pos = Pos(name, len(lines), len(lines[-1]) + 1)
        hint = "save the file in UTF-8"
        report.error("not-utf8", pos, "the bytes here are not UTF-8 text", hint=hint)
        return None


def is_openapi(root: Node, report: Report) -> bool:
    """Whether this is the root of a document that is understood."""
    understood = "OpenAPI 3.0 and 3.1 are understood"
    if not isinstance(root.value, dict):
        kind = "a list" if isinstance(root.value, list) else "a single value"
        hint = "an OpenAPI document is a mapping that begins with `openapi: 3.1.0`"
        report.error("wrong-root", root.pos, f"the document is {kind}, not a mapping", hint=hint)
        return False
    version = root.get("openapi")
    swagger = root.get("swagger")
    if version is None and swagger is not None:
        hint = "convert it to OpenAPI 3 first, with swagger2openapi for example"
        report.error("unsupported-version", swagger.pos, "this is a Swagger 2 document", hint=hint)
    elif version is None:
        hint = f"add `openapi: 3.1.0` at the top; {understood}"
        report.error("no-version", root.pos, "there is no `openapi` key", hint=hint)
    elif _is_partial(version):
        hint = f'write all three parts: openapi: "{version.value}.0"'
        message = f"version {version.value} is no whole version"
        report.slip("unsupported-version", version.pos, message, hint=hint)
        return report.lenient
    elif not isinstance(version.value, str):
        shown = "what stands here" if isinstance(version.value, (dict, list)) else version.value
        hint = 'write all three parts, in quotes: openapi: "3.1.0"'
        message = f"the version must be text such as '3.1.0', not {shown}"
        report.error("unsupported-version", version.pos, message, hint=hint)
    elif not _VERSION.fullmatch(version.value):
        message = f"version {version.value[:40]!r} is not understood"
        report.error("unsupported-version", version.pos, message, hint=understood)
    else:
        return True
    return False


def _is_partial(version: Node) -> bool:
    return version.value in ("3.0", "3.1", 3.0, 3.1) and not isinstance(version.value, bool)
