"""The organisations that the centre writes to and sends people to: what they do, for whom, and how to reach them."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass, field
from typing import Final

from shelter_app.domain.errors import InvalidInput
from shelter_app.domain.ids import OrganisationId
from shelter_app.domain.names import fold

LANGUAGES: Final = ("", "kk", "ru", "en")
"""In which language they are written to; empty for the usual one of the paper."""

PRICES: Final = ("", "free", "partly", "paid")
"""What help costs the person; empty while nobody has asked."""

_EMAIL: Final = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")


@dataclass(frozen=True, slots=True)
class Organisation:
    """One line of the directory; ``kind`` is a code of the list "organisation_kind".

    The names are how a letter is addressed («Прокурору города Шымкента»), the titles how people call it; where there is
    no title the name stands for it. ``helps`` are codes of the list "aid_kind", ``price`` one of :data:`PRICES`,
    ``conditions`` who is taken and on what terms, ``spoken`` the languages in which it works. ``active`` is taken back,
    never the line.
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
    title_kk: str = ""
    title_ru: str = ""
    helps: tuple[str, ...] = ()
    price: str = ""
    conditions: str = ""
    contact: str = field(default="", repr=False)
    hours: str = ""
    spoken: tuple[str, ...] = ()
    version: int = 0

    def __post_init__(self) -> None:
        problems: dict[str, str] = {}
        if not self.kind:
            problems["kind"] = "empty"
        if not (self.name_kk.strip() or self.name_ru.strip()):
            problems["name_ru"] = "empty"
        if self.price not in PRICES:
            problems["price"] = "unknown"
        if self.email and not _EMAIL.fullmatch(self.email):
            problems["email"] = "form"
        if self.language not in LANGUAGES:
            problems["language"] = "unknown"
        if problems:
            raise InvalidInput(**problems)

    def name(self, lang: str) -> str:
        """The name in that language, else in the other one."""
        return (self.name_kk or self.name_ru) if lang == "kk" else (self.name_ru or self.name_kk)

    def title(self, lang: str) -> str:
        """What people call it, in that language or else in the other one; how letters are headed where none is said."""
        own, other = (self.title_kk, self.title_ru) if lang == "kk" else (self.title_ru, self.title_kk)
        return own or other or self.name(lang)

    @property
    def names(self) -> tuple[str, ...]:
        """Everything by which a consent may name it."""
        return tuple(one for one in (self.title_ru, self.title_kk, self.name_ru, self.name_kk) if one.strip())

    def answers_to(self, helps: Collection[str] = (), spoken: str = "", words: str = "") -> bool:
        """Whether it gives one of these kinds of help, in this language as far as it says, and holds all words typed.

        An organisation that names no language may speak it: it is asked rather than left out.
        """
        held = fold(" ".join((*self.names, self.address, self.conditions, self.contact, self.phone, self.email)))
        return (
            (not helps or bool(set(helps) & set(self.helps)))
            and (not spoken or not self.spoken or spoken in self.spoken)
            and all(word in held for word in fold(words).split())
        )


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
