"""What a document is told: plain frozen facts with their honest states, and nothing a clock or a database would add."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import Enum
from typing import Self, TypeAlias


@dataclass(frozen=True, slots=True, kw_only=True)
class ByLanguage:
    """One text said in several languages; where a language is missing the first one written stands in for it."""

    kk: str = ""
    ru: str = ""
    en: str = ""

    def in_language(self, lang: str) -> str:
        """The text in this language, else in Russian, Kazakh or English, whichever was written."""
        own = {"kk": self.kk, "ru": self.ru, "en": self.en}.get(lang, "")
        return own or self.ru or self.kk or self.en


Text: TypeAlias = str | ByLanguage
"""A text people wrote: a plain string reads the same in every language of the page."""


class Sex(Enum):
    """Chooses the Russian verb (помещён, помещена) and nothing else."""

    MALE = "male"
    FEMALE = "female"
    UNKNOWN = "unknown"


class Answer(Enum):
    """An answer on paper; what was not asked is never printed as a No."""

    YES = "yes"
    NO = "no"
    UNCLEAR = "unclear"
    NOT_ASKED = "not asked"


class FactState(Enum):
    """How a fact is known."""

    KNOWN = "known"
    REPORTED = "reported"
    ABSENT = "absent"
    UNCLEAR = "unclear"
    NOT_ASKED = "not asked"
    UNWRITTEN = "not written"
    LATER = "later"
    BY_HAND = "by hand"


@dataclass(frozen=True, slots=True)
class Fact:
    """A value together with how it is known, so that a gap prints as words and never as a silent No."""

    text: Text = ""
    state: FactState = FactState.KNOWN
    due: date | datetime | None = None

    def __post_init__(self) -> None:
        if self.state in (FactState.KNOWN, FactState.REPORTED) and not self.text:
            raise ValueError("a known fact needs its text; say how it is unknown instead")

    @classmethod
    def reported(cls, text: Text) -> Self:
        """Known only from what the person or the escort said (со слов)."""
        return cls(text, FactState.REPORTED)

    @classmethod
    def absent(cls, text: Text = "") -> Self:
        """Established that there is none; the text says what there is none of, or why (ИИН нет: иностранец)."""
        return cls(text, FactState.ABSENT)

    @classmethod
    def unclear(cls) -> Self:
        """Asked or looked for, not found out (не выяснено)."""
        return cls("", FactState.UNCLEAR)

    @classmethod
    def not_asked(cls) -> Self:
        """Nobody asked yet (не спрашивали)."""
        return cls("", FactState.NOT_ASKED)

    @classmethod
    def unwritten(cls) -> Self:
        """The line of the form is empty; whether anybody asked is not known (не записано)."""
        return cls("", FactState.UNWRITTEN)

    @classmethod
    def later(cls, text: Text, due: date | datetime | None) -> Self:
        """A paper that will follow by a date (будет представлено, срок …); the text names the paper."""
        return cls(text, FactState.LATER, due)

    @classmethod
    def by_hand(cls) -> Self:
        """An empty line that a person fills in with a pen."""
        return cls("", FactState.BY_HAND)


NOT_ASKED = Fact.not_asked()
UNCLEAR = Fact.unclear()


@dataclass(frozen=True, slots=True, kw_only=True)
class Birth:
    """What is known about a birth date: a day, only a year, or two ages that contradict each other."""

    day: date | None = None
    year: int | None = None
    estimated: bool = False
    age_said: int | None = None
    age_by_document: int | None = None
    disputed: bool = False


@dataclass(frozen=True, slots=True)
class Years:
    """An age that the birth leaves open: between two full years, or one that was only estimated (``around``)."""

    lowest: int
    highest: int
    around: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonName:
    """A name as it is printed: in full, in Latin and native script if written so, and short (surname and initials)."""

    full: Text
    short: Text
    latin: str = ""
    native: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Centre:
    """The letterhead: registered name, short name, city, address, business number, telephone."""

    full_name: Text
    short_name: Text
    city: Text
    address: Text
    bin: str
    phone: str


@dataclass(frozen=True, slots=True)
class Signer:
    """A person who signs: name (surname and initials), post, and the sex that chooses the verb over the line.

    An empty name prints a line to be filled in by hand; `post` then is its caption.
    """

    name: Text
    post: Text
    sex: Sex = Sex.UNKNOWN


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintStamp:
    """What a print-out says about itself in every footer and in its QR code.

    document      number as printed: "138-26/А"; also the title of the PDF, so it holds no name
    code          the same number in ASCII letters for the QR: "138-26/A"
    file          number of the personal file, "" for papers outside a file
    printed_at    aware local time of printing
    control       keyed hash of the message given to it; at least 8 bytes, the first 60 bits are printed
    audit_head    head of the audit chain in hex (16 digits are printed) and its sequence number
    printed_by    initials or staff code of who printed, "" to leave out
    copy, copies  this copy and how many there are; copy_note says where it goes ("папка дежурного")
    """

    document: str
    code: str
    printed_at: datetime
    control: Callable[[bytes], bytes]
    audit_head: str
    audit_seq: int
    file: str = ""
    printed_by: str = ""
    copy: int = 1
    copies: int = 1
    copy_note: Text = ""

    def __post_init__(self) -> None:
        if self.printed_at.tzinfo is None:
            raise ValueError("the time of printing needs its time zone")
        if not self.code.isascii():
            raise ValueError("the code for the QR is written in ASCII letters")


def content_digest(data: object) -> str:
    """SHA-256 of a document's facts in hex, for the register of print-outs and the control string."""
    return hashlib.sha256(repr(data).encode()).hexdigest()


def control_message(stamp: PrintStamp, digest: str, page: int, pages: int) -> bytes:
    """The bytes whose keyed hash is the control string of one page: number, page, pages, copy, content."""
    return f"PANA1|{stamp.code}|{page}/{pages}|{stamp.copy}/{stamp.copies}|{digest}".encode()


ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


def control_string(keyed_hash: bytes) -> str:
    """The first 60 bits of a keyed hash as three groups of four characters, without I, L, O and U."""
    if len(keyed_hash) < 8:
        raise ValueError("a control string needs a keyed hash of at least 8 bytes")
    bits = int.from_bytes(keyed_hash[:8], "big") >> 4
    letters = "".join(ALPHABET[bits >> shift & 31] for shift in range(55, -5, -5))
    return f"{letters[:4]}-{letters[4:8]}-{letters[8:]}"


@dataclass(frozen=True, slots=True)
class Photo:
    """A JPEG or PNG picture; left out of every printed representation of the data."""

    content: bytes = field(repr=False)
    digest: str = ""

    def __post_init__(self) -> None:
        object.__setattr__(self, "digest", hashlib.sha256(self.content).hexdigest())
