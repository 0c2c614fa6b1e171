"""What was printed and sent: numbers of papers, the register of prints with copy numbers, the outgoing register."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum

from shelter_app.domain.errors import InvalidInput, ShelterError
from shelter_app.domain.ids import OrganisationId, PrintId, ResidentId, StaffId

UNNUMBERED = "________"
"""What stands for the number of a letter that nobody has made final yet."""


class Mark(StrEnum):
    """The letter that follows the number of the file on each kind of paper; its name is the ASCII letter of the QR."""

    A = "А"
    P = "П"
    T = "Т"
    B = "Б"
    K = "К"
    N = "Н"
    M = "М"


class Way(StrEnum):
    """How a paper left the program."""

    PRINT = "print"
    SAVE = "save"


class NothingToPrint(ShelterError):
    """The file does not hold what this paper is about; ``reason`` is a code such as "no_plan" or "still_here"."""

    def __init__(self, document: str, reason: str) -> None:
        super().__init__(f"{document}: {reason}")
        self.document = document
        self.reason = reason


class NumberMissing(ShelterError):
    """A letter cannot leave the program before it has its number in the outgoing register."""

    def __init__(self, document: str) -> None:
        super().__init__(document)
        self.document = document


class AlreadySent(ShelterError):
    """This letter was marked as sent before; ``at`` says when."""

    def __init__(self, number: str, at: datetime) -> None:
        super().__init__(number)
        self.number = number
        self.at = at


class NotSent(ShelterError):
    """Nobody answers a letter that was not sent yet."""

    def __init__(self, number: str) -> None:
        super().__init__(number)
        self.number = number


class NotPrinted(ShelterError):
    """A letter that never left the program cannot have been sent."""

    def __init__(self, number: str) -> None:
        super().__init__(number)
        self.number = number


@dataclass(frozen=True, slots=True)
class DocumentNumber:
    """A number as it is printed (131-26/П1) and in ASCII letters for the QR code (131-26/P1)."""

    printed: str
    code: str

    @classmethod
    def of_file(cls, file: str, mark: Mark, place: int | None = None) -> DocumentNumber:
        """The number of a paper of one file; ``place`` counts versions, stages or repeated stays."""
        tail = "" if place is None else str(place)
        return cls(f"{file}/{mark.value}{tail}", f"{file}/{mark.name}{tail}")

    @classmethod
    def of_letter(cls, number: str) -> DocumentNumber:
        """The number of a letter in the outgoing register."""
        return cls(number, number)

    @classmethod
    def of_shift(cls, sequence: int, year: int) -> DocumentNumber:
        """The number in the journal of shifts: С-12/26."""
        return cls(f"С-{sequence}/{year % 100:02d}", f"S-{sequence}/{year % 100:02d}")

    @classmethod
    def of_round(cls, day: date) -> DocumentNumber:
        """The number of the round of a day, under which its copies are counted: Л-22.11.2026."""
        return cls(f"Л-{day:%d.%m.%Y}", f"M-{day:%Y-%m-%d}")

    @classmethod
    def of_turned_away(cls, number: str) -> DocumentNumber:
        """The number of the note that goes along with a child who was not taken in: О-3/26."""
        return cls(f"О-{number}", f"O-{number}")

    @classmethod
    def of_help(cls, day: date) -> DocumentNumber:
        """The number of the lists of helpers that were given to people on a day: Ж-22.11.2026."""
        return cls(f"Ж-{day:%d.%m.%Y}", f"H-{day:%Y-%m-%d}")

    @classmethod
    def of_draft(cls) -> DocumentNumber:
        """A letter without a number: a line on paper, a word in the QR code."""
        return cls(UNNUMBERED, "DRAFT")


def letter_number(sequence: int, year: int) -> str:
    """The number in the outgoing register: running number in the calendar year and the year, e.g. ``57/26``."""
    return f"{sequence}/{year % 100:02d}"


@dataclass(frozen=True, slots=True)
class PrintRecord:
    """One printed or saved document; ``content_hash`` binds the record to exactly those pages."""

    id: PrintId
    document: str
    number: str
    language: str
    printed_at: datetime
    by: StaffId
    resident_id: ResidentId | None = None
    copy: int = 1
    pages: int = 0
    content_hash: str = ""
    way: str = "print"
    recipient: str = ""
    version: int = 0


@dataclass(frozen=True, slots=True)
class OutgoingLetter:
    """One line of the outgoing register; a letter closes its clock when it is marked as sent.

    ``addressee`` is its head in Russian, ``addressee_kk`` in Kazakh where that differs. ``sent_to`` is who took it,
    ``answered_on`` and ``answer`` what came back.
    """

    id: int
    number: str
    document: str
    resident_id: ResidentId
    addressee: str
    made_at: datetime
    by: StaffId
    sent_at: datetime | None = None
    sent_how: str = ""
    sent_to: str = ""
    addressee_kk: str = ""
    organisation_id: OrganisationId | None = None
    answered_on: date | None = None
    answer: str = ""
    version: int = 0

    def sent(self, at: datetime, how: str, to: str) -> OutgoingLetter:
        """The letter handed over or posted at that moment to somebody; raises AlreadySent, InvalidInput (how, at)."""
        if self.sent_at is not None:
            raise AlreadySent(self.number, self.sent_at)
        problems: dict[str, str] = {}
        if not how.strip():
            problems["how"] = "empty"
        if at < self.made_at.replace(second=0, microsecond=0):
            problems["at"] = "before_made"
        if problems:
            raise InvalidInput(**problems)
        return replace(self, sent_at=at, sent_how=how.strip(), sent_to=to.strip())

    def answered(self, on: date, words: str, now: datetime) -> OutgoingLetter:
        """The letter with the answer that came; raises NotSent, InvalidInput (on, words)."""
        if self.sent_at is None:
            raise NotSent(self.number)
        problems: dict[str, str] = {}
        if not words.strip():
            problems["words"] = "empty"
        if on > now.date():
            problems["on"] = "in_future"
        elif on < self.sent_at.astimezone(now.tzinfo).date():
            problems["on"] = "before_sent"
        if problems:
            raise InvalidInput(**problems)
        return replace(self, answered_on=on, answer=words.strip())
