"""Keeps secret telephones and addresses off every paper, wherever somebody typed them (security decision 17)."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import fields, is_dataclass, replace
from datetime import date
from typing import Any, Final, TypeVar, cast

from shelter_app.domain.contacts import Contact, ContactForbidden, Permission, Right, same_person
from shelter_app.reports.data import Centre, Photo

T = TypeVar("T")
HIDDEN: Final = "•••"
_NUMBER: Final = re.compile(r"\+?\d(?:[\s()-]{0,2}\d){5,}")
_FEWEST_DIGITS: Final = 6


class Screen:
    """What must not be printed about the contacts of one file."""

    def __init__(self, contacts: Iterable[Contact]) -> None:
        secret = [contact for contact in contacts if contact.address_secret or contact.stopped]
        self._numbers = tuple(
            phone.key for contact in secret for phone in contact.phones if len(phone.key) >= _FEWEST_DIGITS
        )
        addresses = (re.findall(r"\w+", contact.address) for contact in secret)
        self._addresses = tuple(
            re.compile(r"[\W_]*".join(map(re.escape, words)), re.IGNORECASE) for words in addresses if _tells(words)
        )

    def text(self, text: str) -> str:
        """The text with every secret address and number covered."""
        for address in self._addresses:
            text = address.sub(HIDDEN, text)
        return _NUMBER.sub(self._number, text) if self._numbers else text

    def _number(self, found: re.Match[str]) -> str:
        digits = re.sub(r"\D", "", found.group())
        return HIDDEN if any(number in digits for number in self._numbers) else found.group()

    def facts(self, facts: T) -> T:
        """The facts of a paper with every text in them screened; the letterhead is the centre's own and stays."""
        return cast(T, self._screened(facts))

    def _screened(self, value: Any) -> Any:
        if isinstance(value, str) and type(value) is str:
            return self.text(value)
        if isinstance(value, tuple):
            return tuple(self._screened(part) for part in value)
        if is_dataclass(value) and not isinstance(value, (type, Centre, Photo)):
            changed = {field.name: self._screened(getattr(value, field.name)) for field in fields(value)}
            return replace(value, **changed)
        return value


def require_receivers(contacts: Iterable[Contact], names: Iterable[str], on: date) -> None:
    """Stops a paper that hands the child to, or is addressed to, a forbidden contact; raises ContactForbidden.

    A surname with a fitting initial is enough: doubt stops the paper, as it stops the discharge.
    """
    told = [name for name in names if name.strip()]
    for contact in contacts:
        for right in (Right.COLLECT, Right.INFORM):
            if contact.permission(right, on) is Permission.FORBIDDEN and any(
                same_person(contact.name, name) for name in told
            ):
                raise ContactForbidden(contact.id, right)


def _tells(words: list[str]) -> bool:
    """True if these words lead to a door: the name of a town alone is on half of all papers."""
    return len(words) > 2 or (len(words) > 1 and any(word[0].isdigit() for word in words))
