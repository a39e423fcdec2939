# @generated from templates/python/_runtime/servers.py; edit that file, then run: make generate
"""Where requests go when one URL does not say it: variables, and servers of single operations."""

from __future__ import annotations

from collections.abc import Mapping
from urllib.parse import urljoin


class Servers:
    """The usual server of an API, with what its variables are, and how others follow from it."""

    __slots__ = ("_template", "_values", "usual")

    def __init__(self, template: str, values: Mapping[str, str]) -> None:
        self._template, self._values = template, values
        self.usual = self._filled(template)

    def changed(self, values: Mapping[str, str | None]) -> Servers:
        """Return what there is with other values of variables; None leaves one as it is."""
        given = {name: value for name, value in values.items() if value is not None}
        return Servers(self._template, {**self._values, **given})

    def moved(self, before: Servers, base_url: str) -> str:
        """Return where the API is now; a base URL that somebody has chosen stays what it is."""
        return self.usual if base_url == before.usual else base_url

    def place(self, own: str | None, base_url: str, said: str) -> str:
        """Return the server of an operation, which may have one of its `own`.

        Whoever has `said` another base URL than the usual one means all operations: a server for
        tests must never let one through to the real API. Where there is no usual one, everybody has
        to say a base URL, which tells nothing. One that is relative follows the base URL.
        """
        if not own:  # an empty one is that of a path which is a whole URL
            return base_url if own is None else own
        own = self._filled(own)
        if not own.startswith(("https://", "http://")):
            return urljoin(f"{base_url}/", own).rstrip("/")
        return own if said == self.usual or not self.usual else base_url

    def _filled(self, url: str) -> str:
        for name, value in self._values.items():
            url = url.replace(f"{{{name}}}", value)
        return url
