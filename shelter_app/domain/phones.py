"""Telephone numbers: kept as they were written, stored beside that in one international form, found by their digits."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

HOME_REGION: Final = "KZ"
_PLUS_SEVEN: Final = 7
_FEWEST_DIGITS: Final = 4
_WHOLE_NUMBER: Final = 10
_FILE_NUMBER: Final = re.compile(r"\d{1,4}[-/]\d{2}")


@dataclass(frozen=True, slots=True)
class Phone:
    """A number as staff typed it, with what the program made of it.

    ``e164`` is empty for short numbers (111, 150, 102) and for what is not understood; ``country`` is an ISO code.
    """

    written: str
    e164: str = ""
    country: str = ""
    short: bool = False

    @property
    def understood(self) -> bool:
        """False when the number cannot be dialled as written: worth a hint, never a refusal."""
        return self.short or bool(self.e164)

    @property
    def foreign(self) -> bool:
        """True for a number surely outside Kazakhstan."""
        return bool(self.country) and self.country != HOME_REGION

    @property
    def key(self) -> str:
        """Digits for search and for finding the same number twice: national digits without +7 or 8, else all digits."""
        return search_key(self.e164 or self.written)


def search_key(text: str) -> str:
    """The digits to look for, whichever way the number is begun: "8 701 1", "+7 7011" and "7011" look for the same."""
    digits = re.sub(r"\D", "", text)
    if len(digits) == 11 and digits[0] in "78":
        return digits[1:]
    if len(digits) > 3 and (text.lstrip().startswith("+7") or re.match(r"\s*8[\s(-]", text)):
        return digits[1:]
    return digits


def search_keys(text: str) -> tuple[str, ...]:
    """Every run of digits that typed text may stand for; "87011" may begin a number with its 8 or lie in the middle."""
    key = search_key(text)
    if len(key) < _FEWEST_DIGITS or _FILE_NUMBER.fullmatch(text.strip()):
        return ()
    unbegun = key == re.sub(r"\D", "", text) and key[0] in "78"
    without = key[1:] if unbegun and _FEWEST_DIGITS < len(key) < _WHOLE_NUMBER else ""
    return (key, without) if without else (key,)


def parse(written: str, *, region: str = HOME_REGION) -> Phone:
    """Read a telephone number as staff type it; never raises. Numbers without a country code belong to ``region``."""
    import phonenumbers

    text = " ".join(written.split())
    digits = re.sub(r"\D", "", text)
    if 3 <= len(digits) <= 5 and not text.startswith("+"):
        return Phone(text, short=True)
    international = len(digits) == 12 and digits.startswith("99") and not text.startswith("+")
    try:
        number = phonenumbers.parse(f"+{digits}" if international else text, region)
    except phonenumbers.NumberParseException:
        return Phone(text)
    wrong_length = number.country_code == _PLUS_SEVEN and len(str(number.national_number)) != 10
    if wrong_length or not phonenumbers.is_possible_number(number):
        return Phone(text)
    country = phonenumbers.region_code_for_number(number) or ""
    return Phone(text, phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164), country)
