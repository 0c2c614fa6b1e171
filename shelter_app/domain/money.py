"""A resident's money in the safe of the centre: what was put in and taken out, and what must be there."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from shelter_app.domain.ids import StaffId

HANDED_BACK = "handed_back"
"""Why a sum went out when everything was handed back; anything else is in the words of staff."""
_AMOUNT = re.compile(r"(\d{1,10})(?:[.,](\d{1,2}))?")


@dataclass(frozen=True, slots=True)
class MoneyMove:
    """One sum put in (above zero) or taken out (below zero), in hundredths of its currency.

    ``who`` gave or received it, ``why`` says what for, ``by`` wrote it down.
    """

    at: datetime
    amount: int
    currency: str
    who: str = ""
    why: str = ""
    by: StaffId | None = None


def balances(moves: Iterable[MoneyMove]) -> dict[str, int]:
    """What must lie in the safe, by currency in the order in which it first came; nothing where all was handed out."""
    sums: dict[str, int] = {}
    for move in moves:
        sums[move.currency] = sums.get(move.currency, 0) + move.amount
    return {currency: amount for currency, amount in sums.items() if amount}


def overdrawn(moves: Iterable[MoneyMove]) -> bool:
    """True where more was taken out than was there at some moment."""
    sums: dict[str, int] = {}
    for move in sorted(moves, key=lambda one: (one.at, -one.amount)):
        sums[move.currency] = sums.get(move.currency, 0) + move.amount
        if sums[move.currency] < 0:
            return True
    return False


def read_amount(text: str) -> int | None:
    """Hundredths of a sum as people type it (``1 200``, ``1200,50``); None for anything else, zero included."""
    found = _AMOUNT.fullmatch(re.sub(r"\s", "", text))
    if found is None:
        return None
    whole, part = found.groups()
    return int(whole) * 100 + int((part or "0").ljust(2, "0")) or None


def amount_text(amount: int) -> str:
    """A sum as it is printed: ``1 200`` or ``1 200,50``, with spaces that do not break."""
    whole, part = divmod(abs(amount), 100)
    grouped = f"{whole:,}".replace(",", "\u00a0")
    sign = "\u2212" if amount < 0 else ""
    return f"{sign}{grouped},{part:02d}" if part else f"{sign}{grouped}"
