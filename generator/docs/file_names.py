"""What the files of commands and events are called: short, and each name only once."""

from __future__ import annotations

import hashlib
import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from generator.naming import filename, snake


class Wanted(NamedTuple):
    """What a file would be called, and what it is called where others would be called so too."""

    short: str
    long: str


def file_names(wanted: Mapping[str, Wanted], taken: Iterable[str] = ()) -> dict[str, str]:
    """A name in snake case and ASCII for each id, whatever the order in which they come."""
    plain = {id_: Wanted(_plain(each.short), _plain(each.long)) for id_, each in wanted.items()}
    count = Counter(each.short for each in plain.values())
    # `<name>_all` is the program with all parameters
    count.update([*taken, *(f"{each.short}_all" for each in plain.values())])
    found = {
        id_: each.short if count[each.short] == 1 else each.long for id_, each in plain.items()
    }
    count = Counter([*found.values(), *taken])
    return {
        id_: name if name and count[name] == 1 else f"{name or 'page'}_{_digest(id_)}"
        for id_, name in found.items()
    }


def _plain(text: str) -> str:
    letters = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    return filename(snake(letters))


def _digest(id_: str) -> str:
    return hashlib.sha256(id_.encode("utf-8", "replace")).hexdigest()[:8]
