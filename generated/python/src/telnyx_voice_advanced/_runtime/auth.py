# @generated from templates/python/_runtime/auth.py; edit that file, then run: make generate
"""Credentials, and the choice among those an operation accepts."""

from __future__ import annotations

import base64
from collections.abc import Callable, Collection, Mapping


class Credential:
    """Where a secret goes in a request; a `value` of None says that nobody gave one."""

    __slots__ = ("hint", "location", "name", "secrets", "value")

    def __init__(
        self, location: str, name: str, value: str | None, hint: str, *secrets: str | None
    ) -> None:
        value = value.strip() if value else None
        fits = value is None or (value.isprintable() and (value.isascii() or location == "query"))
        if not fits:
            raise ValueError(f"{hint or name}: the credential holds characters no header can carry")
        self.location, self.name, self.value, self.hint = location, name, value or None, hint
        self.secrets = [one for one in (value, *secrets) if one]  # none of them is to be shown

    def __repr__(self) -> str:
        # one that was refused has no value, and is shown by reports of that error
        return f"{type(self).__name__}({'***' if getattr(self, 'value', None) else None})"


class Bearer(Credential):
    """A token in the Authorization header, or what stands there in a scheme of another name."""

    def __init__(self, token: str | None, *, scheme: str = "Bearer", hint: str = "") -> None:
        super().__init__("header", "Authorization", token, hint)
        self.value = self.value and f"{scheme} {self.value}"


class Basic(Credential):
    """A user name and password in the Authorization header."""

    def __init__(self, username: str | None, password: str | None, *, hint: str = "") -> None:
        given = username is not None and password is not None
        pair = base64.b64encode(f"{username}:{password}".encode()).decode()
        value = f"Basic {pair}" if given else None
        super().__init__("header", "Authorization", value, hint, pair, password)


class ApiKey(Credential):
    """A key in a header, query parameter or cookie of the API's choice."""

    def __init__(self, name: str, location: str, value: str | None, *, hint: str = "") -> None:
        super().__init__(location, name, value, hint)


class Secrets(dict[str, "str | None"]):
    """The secrets of a client, by the names of its arguments; they are shown nowhere."""

    def __repr__(self) -> str:
        return f"{type(self).__name__}({', '.join(self)})"


def choose(
    alternatives: Collection[tuple[str, ...]],
    known: Mapping[str, Credential],
    given: Callable[[str], bool],
) -> list[Credential] | None:
    """Return what to add to a request, or None when no alternative is complete.

    The first alternative whose schemes all have a value wins. A header that is already `given`
    counts as a value and is never replaced.
    """
    for schemes in alternatives:
        chosen: list[Credential] = []
        for name in schemes:
            one = known.get(name)
            theirs = one is not None and one.location == "header" and given(one.name)
            if one is None or not (one.value or theirs):
                break
            if not theirs:
                chosen.append(one)
        else:
            return chosen
    return [] if not alternatives or given("Authorization") else None
