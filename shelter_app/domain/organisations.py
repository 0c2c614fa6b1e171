"""The organisations that the centre writes to: one line each, in both languages of the letterhead."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Final

from shelter_app.domain.errors import InvalidInput
from shelter_app.domain.ids import OrganisationId

LANGUAGES: Final = ("", "kk", "ru", "en")
"""In which language they are written to; empty for the usual one of the paper."""

_EMAIL: Final = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")


@dataclass(frozen=True, slots=True)
class Organisation:
    """One line of the directory; ``kind`` is a code of the list "organisation_kind".

    The names are how a letter is addressed («Прокурору города Шымкента»); ``active`` is taken back, never the line.
    """

    id: OrganisationId
    kind: str
    name_kk: str = ""
    name_ru: str = ""
    address: str = ""
    phone: str = field(default="", repr=False)
    email: str = field(default="", repr=False)
    language: str = ""
    active: bool = True
    version: int = 0

    def __post_init__(self) -> None:
        problems: dict[str, str] = {}
        if not self.kind:
            problems["kind"] = "empty"
        if not (self.name_kk.strip() or self.name_ru.strip()):
            problems["name_ru"] = "empty"
        if self.email and not _EMAIL.fullmatch(self.email):
            problems["email"] = "form"
        if self.language not in LANGUAGES:
            problems["language"] = "unknown"
        if problems:
            raise InvalidInput(**problems)

    def name(self, lang: str) -> str:
        """The name in that language, else in the other one."""
        return (self.name_kk or self.name_ru) if lang == "kk" else (self.name_ru or self.name_kk)


@dataclass(frozen=True, slots=True)
class To:
    """To whom one letter goes: a line of the directory, or words that somebody typed for this letter alone."""

    kk: str
    ru: str
    organisation_id: OrganisationId | None = None

    @classmethod
    def typed(cls, words: str) -> To:
        """Typed words stand in both languages."""
        return cls(words.strip(), words.strip())

    @classmethod
    def of(cls, organisation: Organisation) -> To:
        """The head of a letter to this organisation: its name, and its address below."""
        kk, ru = organisation.name("kk"), organisation.name("ru")
        rest = f"\n{organisation.address.strip()}" if organisation.address.strip() else ""
        return cls(kk + rest, ru + rest, organisation.id)
