"""Words out of names, and names out of words."""

from __future__ import annotations

import hashlib
import keyword
import re
import unicodedata

# A word ends before a capital that follows a small letter, and before the last capital of a
# run of them: sendDTMFDigits → send DTMF Digits.
_WORD = re.compile(r"[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z]+|[A-Z]+|[0-9]+")
_DEVICE = re.compile(r"con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]", re.IGNORECASE)
_MAX_FILENAME = 100
_RUN = re.compile(r"[^\W_]+")
SYMBOLS = {
    "<": "lt", ">": "gt", "=": "eq", "!": "not", "+": "plus", "-": "minus", "*": "star",
    "/": "slash", "\\": "backslash", "&": "and", "|": "or", "%": "percent", "#": "hash",
    "@": "at", "$": "dollar", "^": "caret", "~": "tilde", ".": "dot", ",": "comma", ":": "colon",
    ";": "semicolon", "?": "question", "'": "quote", '"': "quote", "`": "tick", " ": "space",
    "(": "open", ")": "close", "[": "open", "]": "close", "{": "open", "}": "close",
}  # fmt: skip


def words(text: str) -> list[str]:
    """The words of a name, each as it is written: `callControl_ID` → call, Control, ID."""
    text = unicodedata.normalize("NFKC", text)
    return _WORD.findall(text) if text.isascii() else _any_words(text)


def snake(text: str) -> str:
    """`SendDTMF` → `send_dtmf`; empty where the text has no word."""
    return "_".join(_joined_digits(words(text))).lower()


def pascal(text: str) -> str:
    """`callConversationEnded` → `CallConversationEnded`; capitals that are there are kept."""
    runs = _RUN.findall(unicodedata.normalize("NFKC", text))
    return "".join(run[:1].upper() + run[1:] for run in runs)


def spelled(text: str) -> str:
    """The text with its symbols spelled out, for names that differ in nothing else."""
    return "".join(f" {SYMBOLS[sign]} " if sign in SYMBOLS else sign for sign in text)


def safe(name: str, prefix: str) -> str:
    """The name as a valid identifier: prefixed before a digit, with `_` after a keyword."""
    name = "".join(sign for sign in name if f"a{sign}".isidentifier())
    if not name or not name[0].isidentifier():
        name = f"{prefix}{name}"
    return f"{name}_" if keyword.iskeyword(name) else name


def filename(name: str) -> str:
    """The name as every file system takes it: no Windows device, and not too long."""
    if len(name) > _MAX_FILENAME or len(name.encode()) > 2 * _MAX_FILENAME:
        short = name[:80].encode()[:160].decode(errors="ignore")
        name = f"{short}_{hashlib.sha256(name.encode()).hexdigest()[:8]}"
    return f"{name}_" if _DEVICE.fullmatch(name) else name


def _any_words(text: str) -> list[str]:
    """Letters of other scripts divide words as ASCII letters do: capitals and digits begin them."""
    return [
        run[word.start() : word.end()]
        for run in _RUN.findall(text)
        for word in _WORD.finditer(_shape(run))
    ]


def _shape(run: str) -> str:
    return "".join("0" if sign.isdigit() else "A" if sign.isupper() else "a" for sign in run)


def _joined_digits(found: list[str]) -> list[str]:
    """Digits stay with the word before them, at the front with that after: `ipv4`, `2fa`."""
    joined: list[str] = []
    for word in found:
        is_front = len(joined) == 1 and joined[0].isdigit() and word[0].isalpha()
        if is_front or (word.isdigit() and joined and not joined[-1][-1].isdigit()):
            joined[-1] += word
        else:
            joined.append(word)
    return joined


def distinct(*names: str) -> tuple[str, ...]:
    """The names in their order, each once."""
    return tuple(dict.fromkeys(names))


def hexed(text: str) -> str:
    """A name of last resort: no two texts share it."""
    return text.encode().hex()


def exact(wire: str) -> str:
    """The name as it is written, or with its symbols spelled out: apart from similar ones."""
    return wire if wire.isidentifier() and wire.isascii() else snake(spelled(wire)) or hexed(wire)
