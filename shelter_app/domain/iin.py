"""The individual identification number (ИИН, ЖСН): what is a typing error, and what is only worth a second look."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from shelter_app.domain.dates import PartialDate

_FIRST_WEIGHTS: Final = tuple(range(1, 12))
_SECOND_WEIGHTS: Final = (3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2)
_CENTURY: Final = {1: 1800, 2: 1800, 3: 1900, 4: 1900, 5: 2000, 6: 2000}


class IinProblem(StrEnum):
    """Why a number cannot be an IIN as typed."""

    NOT_DIGITS = "not_digits"
    LENGTH = "length"
    CHECK_DIGIT = "check_digit"


class IinHint(StrEnum):
    """What differs from the rest of the file; legal, since the digits are not bound to the date of birth any more."""

    BIRTH_DIFFERS = "birth_differs"
    IN_FUTURE = "in_future"
    SEX_DIFFERS = "sex_differs"


@dataclass(frozen=True, slots=True)
class IinCheck:
    """``ok`` is False only for a typing error; hints never stop anybody. Empty is ok: many children have none."""

    ok: bool
    problem: IinProblem | None = None
    hints: tuple[IinHint, ...] = ()


def normalise(text: str) -> str:
    """The number without the spaces and dashes people put between its groups."""
    return "".join(char for char in text if not char.isspace() and char not in "-–")


def check_digit(first_eleven: str) -> int | None:
    """The twelfth digit for eleven given ones; None for a number that is never issued (both passes give 10)."""
    digits = [int(char) for char in first_eleven]
    for weights in (_FIRST_WEIGHTS, _SECOND_WEIGHTS):
        rest = sum(digit * weight for digit, weight in zip(digits, weights, strict=True)) % 11
        if rest < 10:
            return rest
    return None


def birth_of(iin: str) -> date | None:
    """The date of birth the digits suggest; None when they suggest none (foreigners may have a 0 as seventh digit)."""
    century = _CENTURY.get(int(iin[6]))
    if century is None:
        return None
    try:
        return date(century + int(iin[:2]), int(iin[2:4]), int(iin[4:6]))
    except ValueError:
        return None


def sex_of(iin: str) -> str | None:
    """ "m" or "f" as the seventh digit suggests; None when it does not say."""
    seventh = int(iin[6])
    if seventh not in _CENTURY:
        return None
    return "m" if seventh % 2 else "f"


def check(iin: str, born: PartialDate | None = None, sex: str | None = None, *, today: date | None = None) -> IinCheck:
    """Judge a typed IIN: an error for length, letters or check digit, hints where it differs from ``born`` or ``sex``.

    ``sex`` is "m" or "f" (anything else is not compared); with ``today``, digits of a day still to come are told apart,
    because nobody was born on it. Since Government Resolution 853 of 26.08.2013 the digits need
    not match the person's data, so a difference is a hint to look at the document, never a mistake.
    """
    number = normalise(iin)
    if not number:
        return IinCheck(ok=True)
    if not (number.isascii() and number.isdigit()):
        return IinCheck(ok=False, problem=IinProblem.NOT_DIGITS)
    if len(number) != 12:
        return IinCheck(ok=False, problem=IinProblem.LENGTH)
    if check_digit(number[:11]) != int(number[11]):
        return IinCheck(ok=False, problem=IinProblem.CHECK_DIGIT)
    hints = []
    suggested, suggested_sex = birth_of(number), sex_of(number)
    if today and suggested and suggested > today:
        hints.append(IinHint.IN_FUTURE)
    elif born and suggested and not born.may_be(PartialDate.of(suggested)):
        hints.append(IinHint.BIRTH_DIFFERS)
    if sex in ("m", "f") and suggested_sex and sex != suggested_sex:
        hints.append(IinHint.SEX_DIFFERS)
    return IinCheck(ok=True, hints=tuple(hints))
