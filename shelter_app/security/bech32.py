"""The letters in which age writes its keys (BIP 173): a check sum of six letters finds every slip."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

_LETTERS: Final = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
_FACTORS: Final = (0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)
_SUM_LETTERS: Final = 6


def encode(kind: str, data: bytes) -> str:
    """``data`` in letters behind ``kind`` and a 1, in small letters."""
    values = _fives(data)
    spread = [*(ord(letter) >> 5 for letter in kind), 0, *(ord(letter) & 31 for letter in kind)]
    rest = _remainder([*spread, *values, *([0] * _SUM_LETTERS)]) ^ 1
    check = [(rest >> 5 * (_SUM_LETTERS - 1 - place)) & 31 for place in range(_SUM_LETTERS)]
    return f"{kind}1{''.join(_LETTERS[value] for value in (*values, *check))}"


def _fives(data: bytes) -> list[int]:
    """The bits of ``data`` in groups of five, filled up with noughts."""
    bits = "".join(f"{byte:08b}" for byte in data)
    bits += "0" * (-len(bits) % 5)
    return [int(bits[place : place + 5], 2) for place in range(0, len(bits), 5)]


def _remainder(values: Iterable[int]) -> int:
    rest = 1
    for value in values:
        top, rest = rest >> 25, (rest & 0x1FFFFFF) << 5 ^ value
        for place, factor in enumerate(_FACTORS):
            if top >> place & 1:
                rest ^= factor
    return rest
