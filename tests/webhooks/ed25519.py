"""Ed25519 after RFC 8032, in plain integers: slow, independent, and able to make odd signatures.

`accepts` is as lax as a verifier may be: it takes non-canonical numbers and points, keys of small
order, and multiplies by the cofactor. What it refuses is wrong by any reading of the standard.
"""

from __future__ import annotations

from collections.abc import Iterator
from hashlib import sha512
from typing import TypeAlias

Point: TypeAlias = tuple[int, int, int, int]  # x = X/Z, y = Y/Z, x*y = T/Z

P = 2**255 - 19
L = 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, -1, P) % P
_ROOT = pow(2, (P - 1) // 4, P)  # of -1


def add(a: Point, b: Point) -> Point:
    e, f = (a[1] - a[0]) * (b[1] - b[0]) % P, (a[1] + a[0]) * (b[1] + b[0]) % P
    c, d = 2 * a[3] * b[3] * D % P, 2 * a[2] * b[2] % P
    e, f, g, h = f - e, d - c, d + c, f + e
    return e * f % P, g * h % P, f * g % P, e * h % P


def times(n: int, point: Point) -> Point:
    total = NEUTRAL
    while n:
        if n & 1:
            total = add(total, point)
        point, n = add(point, point), n >> 1
    return total


def same(a: Point, b: Point) -> bool:
    return (a[0] * b[2] - b[0] * a[2]) % P == 0 and (a[1] * b[2] - b[1] * a[2]) % P == 0


def pack(point: Point) -> bytes:
    inverse = pow(point[2], -1, P)
    x, y = point[0] * inverse % P, point[1] * inverse % P
    return (y | (x & 1) << 255).to_bytes(32, "little")


def unpack(data: bytes) -> Point | None:
    """The point of any encoding, also of one that is not canonical."""
    number = int.from_bytes(data, "little")
    y, sign = (number & (1 << 255) - 1) % P, number >> 255
    square = (y * y - 1) * pow(D * y * y + 1, -1, P) % P
    x = pow(square, (P + 3) // 8, P)
    if (x * x - square) % P:
        x = x * _ROOT % P
    if (x * x - square) % P:
        return None
    x = P - x if x and x & 1 != sign else x
    return x, y, 1, x * y % P


NEUTRAL: Point = (0, 1, 1, 0)
_FOUND = unpack((4 * pow(5, -1, P) % P).to_bytes(32, "little"))
assert _FOUND is not None
BASE: Point = _FOUND


def number(data: bytes) -> int:
    """The hash of some bytes, as the number that Ed25519 makes of it."""
    return int.from_bytes(sha512(data).digest(), "little") % L


def secret(seed: bytes) -> tuple[int, bytes]:
    """The secret number of a seed, and what makes its signatures unlike those of others."""
    digest = sha512(seed).digest()
    a = int.from_bytes(digest[:32], "little")
    return a & (1 << 254) - 8 | 1 << 254, digest[32:]


def public_key(seed: bytes) -> bytes:
    return pack(times(secret(seed)[0], BASE))


def sign(seed: bytes, message: bytes, *, dom: bytes = b"") -> bytes:
    """The signature; with `dom`, one of the related schemes Ed25519ctx and Ed25519ph."""
    a, prefix = secret(seed)
    r = number(dom + prefix + message)
    point = pack(times(r, BASE))
    s = (r + number(dom + point + public_key(seed) + message) * a) % L
    return point + s.to_bytes(32, "little")


def sign_with(point: bytes, r: int, seed: bytes, message: bytes) -> bytes:
    """A signature with a first half of one's own choice, of which `r` is the number."""
    a, _ = secret(seed)
    s = (r + number(point + public_key(seed) + message) * a) % L
    return point + s.to_bytes(32, "little")


def accepts(key: bytes, message: bytes, signature: bytes) -> bool:
    a, r = unpack(key), unpack(signature[:32])
    if a is None or r is None or len(signature) != 64:
        return False
    left = times(int.from_bytes(signature[32:], "little"), BASE)
    right = add(r, times(number(signature[:32] + key + message), a))
    return same(times(8, left), times(8, right))


def _small_points() -> Iterator[Point]:
    """All eight points of small order: multiples of one of order 8."""
    y = 2
    while True:
        point = unpack(y.to_bytes(32, "little"))
        if point is not None:
            small = times(L, point)
            if not same(times(4, small), NEUTRAL):
                break
        y += 1
    for n in range(8):
        yield times(n, small)


SMALL = [pack(point) for point in _small_points()]
"""The canonical encodings of the points of small order."""


def _odd_encodings() -> Iterator[bytes]:
    for data in SMALL:
        whole = int.from_bytes(data, "little")
        y, sign = whole & (1 << 255) - 1, whole >> 255 << 255
        if y + P < 1 << 255:
            yield (y + P | sign).to_bytes(32, "little")
            yield (y + P | sign ^ 1 << 255).to_bytes(32, "little")
        if y in (1, P - 1):  # x is 0, which has no sign
            yield (y | 1 << 255).to_bytes(32, "little")


NON_CANONICAL = sorted(set(_odd_encodings()) - set(SMALL))
"""Other encodings of the same points: y not reduced, or a sign for an x that is 0."""
