"""What was printed and sent: numbers of papers, the register of prints with copy numbers, the outgoing register."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum

from shelter_app.domain.errors import InvalidInput, ShelterError
from shelter_app.domain.ids import AttachmentId, OrganisationId, PrintId, ResidentId, StaffId
from shelter_app.domain.signing import AlreadyHere, Ending, Returned, missing_of

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
    S = "С"
    J = "Ж"
    V = "В"
    D = "Д"
    E = "Э"
    R = "Р"
    O = "О"  # noqa: E741


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


class NoRowChosen(ShelterError):
    """A sheet of chosen rows was asked for and none is chosen."""


class RowsMoved(ShelterError):
    """The register has changed since rows of it were chosen: one of them is not where it was."""


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
    """One printed or saved document; ``content_hash`` binds the record to exactly those pages.

    ``code`` is its number as the code on each page has it, ``controls`` the control string of every page of the whole
    paper, ``content`` the digest of what it says, the same for every copy. One that ``waits`` is to come back signed: a
    printed one by itself, a file that was only saved as soon as pages of it came back;
    ``returned`` holds the pages that came back, ``ending`` how the waiting ended: when it was signed and by whom, in
    words (for one that nobody signs: why), and which member noted that.
    ``wrote`` are the facts of the case that its signature wrote down, and nobody before it. ``beside`` are the other
    files that stand on it, such as those on the list of a convoy. ``void`` says why the paper holds no longer.
    Of a register that holds chosen rows, ``chosen`` of ``among`` are on it; both are 0 for a whole one.
    """

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
    code: str = ""
    controls: tuple[str, ...] = ()
    content: str = ""
    waits: bool = False
    returned: tuple[Returned, ...] = ()
    ending: Ending | None = None
    signed_at: datetime | None = None
    signers: str = ""
    ended_at: datetime | None = None
    ended_by: StaffId | None = None
    wrote: tuple[int, ...] = ()
    beside: tuple[ResidentId, ...] = ()
    void: str = ""
    chosen: int = 0
    among: int = 0
    version: int = 0

    @property
    def saved(self) -> bool:
        """Whether it left as a file and not on paper."""
        return self.way == Way.SAVE.value

    @property
    def whole(self) -> int:
        """How many pages the paper has, however many of them were printed here."""
        return len(self.controls) or self.pages

    @property
    def missing(self) -> tuple[int, ...]:
        """The pages that no scan has brought back."""
        return missing_of(self.whole, (page for one in self.returned for page in one.pages))

    def same_paper(self, other: PrintRecord) -> bool:
        """Whether the other is a copy of the very same paper: its number, and every word of it.

        One page of each makes one signed paper then; a copy of an earlier wording never does.
        """
        mine = (self.number, self.document, self.resident_id, self.content, self.whole)
        theirs = (other.number, other.document, other.resident_id, other.content, other.whole)
        return bool(self.content) and mine == theirs

    def from_copies(self) -> tuple[tuple[int, int], ...]:
        """The pages that came back from another copy of the same paper, each with the number of that copy."""
        found = [pair for one in self.returned for pair in zip(one.pages, one.copies, strict=False)]
        return tuple(pair for pair in found if pair[1] != self.copy)

    def with_scan(self, scan: Returned, signed_at: datetime, signers: str) -> PrintRecord:
        """The print with these pages back; it waits no longer once none is missing.

        Raises AlreadyHere where none was missing, InvalidInput (at).
        """
        if not self.missing:
            raise AlreadyHere(self.number)
        self.require_moment(signed_at, scan.at)
        back = replace(
            self, returned=(*self.returned, scan), signed_at=signed_at, signers=signers.strip() or self.signers
        )
        return back if back.missing else back._ended(Ending.SCAN, scan.at, scan.by)

    def by_hand(self, signed_at: datetime, signers: str, now: datetime, by: StaffId) -> PrintRecord:
        """Signed on paper without a scan; raises InvalidInput (signers, at)."""
        if not signers.strip():
            raise InvalidInput(signers="empty")
        self.require_moment(signed_at, now)
        signed = replace(self, signed_at=signed_at, signers=signers.strip())
        return signed._ended(Ending.BY_HAND, now, by)

    def not_needed(self, reason: str, now: datetime, by: StaffId) -> PrintRecord:
        """A print that nobody signs, such as one for reading; raises InvalidInput (reason)."""
        if not reason.strip():
            raise InvalidInput(reason="empty")
        return replace(self, signers=reason.strip())._ended(Ending.NOT_NEEDED, now, by)

    def superseded(self) -> PrintRecord:
        """It waits no longer because another copy of the same paper does, or was signed."""
        return replace(self, waits=False)

    def reopened(self, *, waits: bool = True) -> PrintRecord:
        """It waits again, with the pages that came back before."""
        return replace(self, waits=waits, ending=None, signed_at=None, signers="", ended_at=None, ended_by=None)

    def without(self, scan: AttachmentId) -> PrintRecord:
        """The print after one of its scans was taken out of the file."""
        return replace(self, returned=tuple(one for one in self.returned if one.scan != scan))

    def _ended(self, ending: Ending, now: datetime, by: StaffId) -> PrintRecord:
        return replace(self, waits=False, ending=ending, ended_at=now, ended_by=by)

    def require_moment(self, signed_at: datetime, now: datetime) -> None:
        """Stop here if it cannot have been signed then; raises InvalidInput: at ``in_future`` or ``before_printed``."""
        if signed_at > now:
            raise InvalidInput(at="in_future")
        if signed_at < self.printed_at.replace(second=0, microsecond=0):
            raise InvalidInput(at="before_printed")


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
