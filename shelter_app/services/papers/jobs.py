"""From a file to a finished paper: gathered in the thread of the registry, rendered wherever there is time."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from shelter_app.domain.errors import InvalidInput, NotFound
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.paper import DocumentNumber
from shelter_app.domain.staff import Can
from shelter_app.reports import papers
from shelter_app.reports.catalogue import PAPERS
from shelter_app.reports.data import PrintStamp
from shelter_app.security.envelopes import keyed_hash
from shelter_app.security.members import Secret
from shelter_app.security.recovery import RecoverySheet
from shelter_app.services.papers import (
    admission_act,
    follow_up_report,
    handover_act,
    notice,
    resident_card,
    support_plan,
)
from shelter_app.services.papers.facts import CaseFile
from shelter_app.services.papers.gathered import Gathered
from shelter_app.services.papers.screening import Screen
from shelter_app.services.session import Session, allowed
from shelter_app.wording import load

CONTROL_PURPOSE: Final = "pana-paper-1"
SHEET: Final = "recovery-sheet"


class Control(Secret):
    """The registry's own key for control strings; it can be asked, never shown."""

    __slots__ = ("_key",)

    def __init__(self, key: bytes) -> None:
        self._key = key

    def __call__(self, message: bytes) -> bytes:
        return keyed_hash(self._key, CONTROL_PURPOSE, message)


@dataclass(frozen=True, slots=True)
class Job:
    """One paper ready to be rendered: frozen facts and stamp, nothing that reaches back into the registry.

    ``warnings`` are codes to show beside the preview: "reference_unverified", "reference_missing", "addressee_missing",
    "already_sent", "plan_not_approved". A ``draft`` is a letter without a number in the outgoing register.
    """

    document: str
    languages: tuple[str, ...]
    facts: object = field(repr=False)
    stamp: PrintStamp
    resident_id: ResidentId | None = None
    warnings: tuple[str, ...] = ()
    draft: bool = False
    letter_id: int | None = None

    @property
    def number(self) -> str:
        """The number as printed; a line for a draft."""
        return self.stamp.document

    @property
    def copy(self) -> int:
        """The number of the first copy this job stands for."""
        return self.stamp.copy

    def render(self) -> bytes:
        """The finished PDF; the same job gives the same bytes. Pure, so that it runs in a worker."""
        words = tuple(load("paper", lang) for lang in self.languages)
        return PAPERS[self.document].render(self.facts, words, stamp=self.stamp)

    def in_copies(self, copies: int) -> tuple[Job, ...]:
        """One job a copy, so that each says on every page which copy it is."""
        if copies < 1:
            raise ValueError("a paper is printed at least once")
        last = self.stamp.copy + copies - 1
        stamps = (replace(self.stamp, copy=copy, copies=last) for copy in range(self.stamp.copy, last + 1))
        return tuple(replace(self, stamp=stamp) for stamp in stamps)


@dataclass(frozen=True, slots=True)
class _Kind:
    """How one document is gathered, the right it needs beside printing, and why it cannot be made yet."""

    right: Can
    gather: Callable[[CaseFile, int | None], Gathered]
    why_not: Callable[[CaseFile], str]


def _notice(document: str) -> _Kind:
    return _Kind(
        Can.OPEN_FILE,
        lambda file, about: notice.gather(file, document, about),
        lambda file: notice.why_not(file, document),
    )


_KINDS: Final[dict[str, _Kind]] = {
    "resident-card": _Kind(Can.SEE_SAFETY_CARD, resident_card.gather, resident_card.why_not),
    "admission-act": _Kind(Can.OPEN_FILE, admission_act.gather, admission_act.why_not),
    "support-plan": _Kind(Can.READ_PLAN, support_plan.gather, support_plan.why_not),
    "handover-act": _Kind(Can.OPEN_FILE, handover_act.gather, handover_act.why_not),
    "follow-up-report": _Kind(Can.OPEN_FILE, follow_up_report.gather, follow_up_report.why_not),
    "notice-guardianship": _notice("notice-guardianship"),
    "notice-prosecutor": _notice("notice-prosecutor"),
}
DOCUMENTS: Final = tuple(_KINDS)
"""The papers of a file by name, in the order of menus."""


@allowed(Can.PRINT_PAPER)
def gather(
    document: str, resident_id: ResidentId, languages: Sequence[str] = (), *, about: int | None = None, by: Session
) -> Job:
    """Collects everything one paper says; the look is written into the audit before anything is shown.

    ``languages`` are one language or the pair ("kk", "ru"); none means what the house usually prints. ``about`` is the
    id of the stay, plan or follow-up meant; the newest otherwise. Raises NotFound (no such paper, or a file this member
    may not read), NotAllowed, NothingToPrint, ContactForbidden, InvalidInput (languages).
    """
    kind = _KINDS.get(document)
    if kind is None:
        raise NotFound("papers")
    by.require(kind.right)
    chosen = _languages(document, languages)
    file = CaseFile.load(by, resident_id)
    found = kind.gather(file, about)
    by.looked("paper.viewed", resident_id, subject=f"{document} {found.number.printed}")
    return Job(
        document,
        chosen,
        Screen(file.contacts).facts(found.facts),
        stamp(by, found.number, file.resident.number),
        resident_id,
        found.warnings,
        found.draft,
        found.letter.id if found.letter else None,
    )


def _languages(document: str, wanted: Sequence[str]) -> tuple[str, ...]:
    offered = PAPERS[document].languages
    if not wanted:
        return offered[0]
    chosen = next((choice for choice in offered if sorted(choice) == sorted(wanted)), None)
    if chosen is None:
        raise InvalidInput(languages="not_offered")
    return chosen


def stamp(by: Session, number: DocumentNumber, file: str) -> PrintStamp:
    """The stamp of the next copy under this number, with the head of the audit chain as it is now."""
    assert by.vault is not None
    head = by.store.audit.head()
    return _copied(
        by,
        PrintStamp(
            document=number.printed,
            code=number.code,
            file=file,
            printed_at=by.now(),
            control=Control(by.vault.derive(CONTROL_PURPOSE)),
            audit_head=head.hash.hex(),
            audit_seq=head.seq,
            printed_by=_initials(by.staff.name),
        ),
    )


def _copied(by: Session, fresh: PrintStamp) -> PrintStamp:
    copy = last_copy(by, fresh.document) + 1
    return replace(fresh, copy=copy, copies=copy)


def last_copy(by: Session, number: str) -> int:
    """The highest copy number that left the program under this document number, 0 for none."""
    return max((record.copy for record in by.store.prints.all(number=number)), default=0)


def _initials(name: str) -> str:
    return " ".join(f"{part[0].upper()}." for part in name.split())


@dataclass(frozen=True, slots=True)
class Offer:
    """One paper for the menu of a file: its languages, and why it cannot be made yet ("" if it can)."""

    document: str
    languages: tuple[tuple[str, ...], ...]
    reason: str = ""

    @property
    def ready(self) -> bool:
        """True if the paper can be gathered now."""
        return not self.reason


@allowed(Can.PRINT_PAPER)
def available(resident_id: ResidentId, *, by: Session) -> tuple[Offer, ...]:
    """The papers this member may print of this file, in the order of the menu, the ones not ready yet with a reason.

    Reasons: has_left, no_plan, still_here, no_receiver, contact_forbidden, no_schedule, no_result, not_in_procedure,
    not_minor. Raises NotFound where this member may not read the file.
    """
    file = CaseFile.load(by, resident_id)
    return tuple(
        Offer(document, PAPERS[document].languages, kind.why_not(file))
        for document, kind in _KINDS.items()
        if by.can(kind.right)
    )


def recovery_sheet_job(sheet: RecoverySheet, session: Session, languages: Sequence[str] = ()) -> Job:
    """The recovery sheet as a job for the wizard; its key is in no repr, no log and no register.

    The sheet is handed over by whoever just made it, so holding it is the right to print it.
    """
    words = tuple(word for _letter, row in sheet.rows() for word in row)
    facts = papers.RecoverySheet(number=sheet.number, made=session.now(), words=words, qr=sheet.qr_text())
    number = DocumentNumber(f"ЛВ-{sheet.number}", f"LV-{sheet.number}")
    return Job(SHEET, _languages(SHEET, languages), facts, stamp(session, number, ""))
