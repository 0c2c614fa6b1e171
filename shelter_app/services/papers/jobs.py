"""From a file to a finished paper: gathered in the thread of the registry, rendered wherever there is time."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from shelter_app.domain.errors import InvalidInput, NotFound
from shelter_app.domain.ids import InterviewId, NeedsId, ReferralId, ResidentId, StayId
from shelter_app.domain.organisations import To
from shelter_app.domain.paper import DocumentNumber
from shelter_app.domain.staff import Can
from shelter_app.reports import papers
from shelter_app.reports.catalogue import OWN, PAPERS, paper
from shelter_app.reports.data import PrintStamp, content_digest, control_message, control_string
from shelter_app.security.envelopes import keyed_hash
from shelter_app.security.members import Secret
from shelter_app.security.recovery import RecoverySheet
from shelter_app.services import letter_templates
from shelter_app.services.disclosures import REFERRAL_LETTER
from shelter_app.services.papers import (
    admission_act,
    escort_list,
    follow_up_report,
    handover_act,
    languages,
    letter,
    meeting_minutes,
    monitoring_sheet,
    needs_assessment,
    notice,
    own_letter,
    plan_decision,
    plan_package,
    referral_letter,
    resident_card,
    stay_certificate,
    support_plan,
)
from shelter_app.services.papers.facts import CaseFile
from shelter_app.services.papers.gathered import Gathered
from shelter_app.services.papers.screening import Screen
from shelter_app.services.session import Session, allowed
from shelter_app.services.two_persons import Second
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
    "addressee_by_place", "already_sent", "plan_not_approved", "kazakh_name_missing". A ``draft`` is a letter without a
    number in the outgoing register. ``stay_id`` is the stay that a paper of a file is about, ``to`` whom a letter goes
    to, ``referral_id`` the referral it asks for, ``interview_id`` the interview whose answers it shows before they are
    finished, ``needs_id`` the assessment of needs, ``bound`` the version and the reader of a package, ``recipient`` who
    gets a sheet with names, for which ``reason``, and ``concerns`` who is named on it. ``beside`` are the other files
    that stand on a paper of a file, ``named`` those who stand on a sheet of the house by name, ``second`` is who agreed
    to several on one.
    """

    document: str
    languages: tuple[str, ...]
    facts: object = field(repr=False)
    stamp: PrintStamp
    resident_id: ResidentId | None = None
    warnings: tuple[str, ...] = ()
    draft: bool = False
    letter_id: int | None = None
    stay_id: StayId | None = None
    to: To | None = None
    referral_id: ReferralId | None = None
    interview_id: InterviewId | None = None
    needs_id: NeedsId | None = None
    recipient: str = ""
    reason: str = ""
    concerns: tuple[ResidentId, ...] = ()
    bound: str = ""
    beside: tuple[ResidentId, ...] = ()
    named: tuple[ResidentId, ...] = ()
    second: Second | None = field(default=None, compare=False)

    @property
    def about(self) -> str:
        """What a decision about it holds for alone: its referral, interview, assessment, package; else the stay."""
        one = self.referral_id or self.interview_id or self.needs_id
        return str(one) if one is not None else self.bound

    @property
    def number(self) -> str:
        """The number as printed; a line for a draft."""
        return self.stamp.document

    @property
    def code(self) -> str:
        """The number in ASCII letters, as it names a file."""
        return self.stamp.code

    @property
    def copy(self) -> int:
        """The number of the first copy this job stands for."""
        return self.stamp.copy

    @property
    def content(self) -> str:
        """The digest of what the paper says, the same for each of its copies."""
        return content_digest((self.facts, self.languages))

    def controls(self, pages: int) -> tuple[str, ...]:
        """The control string of each of so many pages, as they are printed and stand in the code of the page."""
        digest, stamp = self.content, self.stamp
        messages = (control_message(stamp, digest, page, pages) for page in range(1, pages + 1))
        return tuple(control_string(stamp.control(message)) for message in messages)

    def render(self) -> bytes:
        """The finished PDF; the same job gives the same bytes. Pure, so that it runs in a worker."""
        words = tuple(load("paper", lang) for lang in self.languages)
        return paper(self.document).render(self.facts, words, stamp=self.stamp)

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
    gather: Callable[[CaseFile, int | None, To | None], Gathered]
    why_not: Callable[[CaseFile], str]


def _letter(document: str) -> _Kind:
    make = notice.gather if document in notice.PLACEMENT else letter.gather
    return _Kind(
        Can.OPEN_FILE,
        lambda file, about, to: make(file, document, about, to),
        lambda file: notice.why_not(file, document),
    )


def _paper(right: Can, gather: Callable[[CaseFile, int | None], Gathered], why_not: Callable[[CaseFile], str]) -> _Kind:
    return _Kind(right, lambda file, about, _to: gather(file, about), why_not)


_KINDS: Final[dict[str, _Kind]] = {
    "resident-card": _paper(Can.SEE_SAFETY_CARD, resident_card.gather, resident_card.why_not),
    "admission-act": _paper(Can.OPEN_FILE, admission_act.gather, admission_act.why_not),
    "needs-assessment": _paper(Can.OPEN_FILE, needs_assessment.gather, needs_assessment.why_not),
    "support-plan": _paper(Can.READ_PLAN, support_plan.gather, support_plan.why_not),
    plan_package.PACKAGE: _Kind(Can.READ_PLAN, plan_package.gather, plan_package.why_not),
    plan_package.MINIMUM: _Kind(Can.READ_PLAN, plan_package.gather_least, plan_package.why_not),
    plan_decision.DECISION_FORM: _paper(Can.READ_PLAN, plan_decision.gather, plan_decision.why_not),
    "monitoring-sheet": _paper(Can.OPEN_FILE, monitoring_sheet.gather, monitoring_sheet.why_not),
    "meeting-minutes": _paper(Can.OPEN_FILE, meeting_minutes.gather, meeting_minutes.why_not),
    "handover-act": _paper(Can.OPEN_FILE, handover_act.gather, handover_act.why_not),
    "stay-certificate": _paper(Can.OPEN_FILE, stay_certificate.gather, stay_certificate.why_not),
    "escort-list": _paper(Can.OPEN_FILE, escort_list.gather, escort_list.why_not),
    "escort-list-coded": _paper(Can.OPEN_FILE, escort_list.gather_coded, escort_list.why_not_coded),
    "follow-up-report": _paper(Can.OPEN_FILE, follow_up_report.gather, follow_up_report.why_not),
    **{document: _letter(document) for document in notice.NOTICES},
    REFERRAL_LETTER: _paper(Can.OPEN_FILE, referral_letter.gather, referral_letter.why_not),
}


def _own_kind(document: str) -> _Kind:
    return _Kind(
        Can.OPEN_FILE,
        lambda file, about, to: own_letter.gather(file, document, about, to),
        lambda file: own_letter.why_not(file, document),
    )


DOCUMENTS: Final = tuple(_KINDS)
"""The papers of a file by name, in the order of menus."""


@allowed(Can.PRINT_PAPER)
def gather(
    document: str,
    resident_id: ResidentId,
    wanted: Sequence[str] = (),
    *,
    about: int | None = None,
    to: To | None = None,
    by: Session,
) -> Job:
    """Collects everything one paper says; the look is written into the audit before anything is shown.

    ``wanted`` is one language or the pair ("kk", "ru"); none means the usual one of this paper. ``about`` is the id of
    the stay, plan or follow-up meant; the newest otherwise. ``to`` is whom a letter goes to, the usual addressee where
    none is named. Raises NotFound (no such paper, or a file this member
    may not read), NotAllowed, NothingToPrint, ContactForbidden, InvalidInput (languages).
    """
    kind = _own_kind(document) if document.startswith(OWN) else _KINDS.get(document)
    if kind is None:
        raise NotFound("papers")
    by.require(kind.right)
    file = CaseFile.load(by, resident_id)
    chosen = chosen_languages(document, wanted or usual_of(document, file, about))
    found = kind.gather(file, about, to)
    for one in (resident_id, *found.seen):
        by.looked("paper.viewed", one, subject=f"{document} {found.number.printed}")
    return Job(
        document,
        chosen,
        Screen(file.contacts).facts(found.facts),
        stamp(by, found.number, file.resident.number),
        resident_id,
        (*found.warnings, *about_the_head(by, chosen)),
        found.draft,
        found.letter.id if found.letter else None,
        file.stay(about).id,
        found.to,
        found.referral_id,
        needs_id=found.needs_id,
        concerns=found.names,
        bound=found.about,
        beside=found.beside,
    )


def usual_of(document: str, file: CaseFile, about: int | None = None) -> tuple[str, ...]:
    """The languages this paper of this file is usually made in; empty where the screen decides.

    An organisation of the directory says itself in which language it is written to.
    """
    wished = notice.language_of(file.by, document)
    if (wished,) in paper(document).languages:
        return (wished,)
    return languages.usual(document, by=file.by, leaving=file.stay(about).discharge)


def about_the_head(by: Session, chosen: Sequence[str]) -> tuple[str, ...]:
    """A Kazakh head needs the Kazakh name of the centre; without it the Russian one stands there."""
    return ("kazakh_name_missing",) if "kk" in chosen and not by.centre.kk.name.strip() else ()


def chosen_languages(document: str, wanted: Sequence[str]) -> tuple[str, ...]:
    """The offered languages that are meant, the first where none is wanted; raises InvalidInput (languages)."""
    offered = paper(document).languages
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
    copy = last_copy(by, number.printed) + 1
    return PrintStamp(
        document=number.printed,
        code=number.code,
        file=file,
        printed_at=by.now(),
        control=Control(by.vault.derive(CONTROL_PURPOSE)),
        audit_head=head.hash.hex(),
        audit_seq=head.seq,
        printed_by=_initials(by.staff.name),
        copy=copy,
        copies=copy,
    )


def last_copy(by: Session, number: str) -> int:
    """The highest copy number that left the program under this document number, 0 for none."""
    return max((record.copy for record in by.store.prints.all(number=number)), default=0)


def _initials(name: str) -> str:
    return " ".join(f"{part[0].upper()}." for part in name.split())


@dataclass(frozen=True, slots=True)
class Part:
    """One paper of a pack: of which file, and of which stay."""

    document: str
    resident_id: ResidentId
    about: int


@dataclass(frozen=True, slots=True)
class Offer:
    """One paper or pack for the menu of a file: its languages, and why it cannot be made yet ("" if it can).

    ``usual`` is what it is made in unless somebody chooses, empty where the screen decides; ``parts`` are the papers of
    a pack.
    """

    document: str
    languages: tuple[tuple[str, ...], ...]
    reason: str = ""
    usual: tuple[str, ...] = ()
    parts: tuple[Part, ...] = ()

    @property
    def ready(self) -> bool:
        """True if the paper can be gathered now."""
        return not self.reason


@allowed(Can.PRINT_PAPER)
def available(resident_id: ResidentId, *, by: Session) -> tuple[Offer, ...]:
    """The papers this member may print of this file, in the order of the menu, the ones not ready yet with a reason.

    A letter that has no occasion is not among them. Raises NotFound where this member may not read the file. Reasons:
    has_left, no_plan, no_meeting, still_here, no_receiver, contact_forbidden, no_schedule, no_result, no_needs,
    not_in_procedure, not_minor, no_referral, not_agreed, no_escort.
    """
    file = CaseFile.load(by, resident_id)
    return tuple(
        Offer(document, PAPERS[document].languages, reason, usual_of(document, file))
        for document, kind in _KINDS.items()
        if by.can(kind.right) and (reason := kind.why_not(file)) not in notice.NO_OCCASION
    ) + _own_letters(by)


def _own_letters(by: Session) -> tuple[Offer, ...]:
    """The letters in the centre's own words, under the names the centre gave them."""
    if not by.can(Can.OPEN_FILE):
        return ()
    return tuple(
        Offer(f"{OWN}{one.code}", one.languages, usual=one.languages[0]) for one in letter_templates.in_force(by=by)
    )


def why_not(document: str, file: CaseFile) -> str:
    """The reason that keeps this paper of this file from being made, "" for none."""
    return _KINDS[document].why_not(file)


def recovery_sheet_job(sheet: RecoverySheet, session: Session, wanted: Sequence[str] = ()) -> Job:
    """The recovery sheet as a job for the wizard; its key is in no repr, no log and no register.

    The sheet is handed over by whoever just made it, so holding it is the right to print it.
    """
    words = tuple(word for _letter, row in sheet.rows() for word in row)
    facts = papers.RecoverySheet(number=sheet.number, made=session.now(), words=words, qr=sheet.qr_text())
    number = DocumentNumber(f"ЛВ-{sheet.number}", f"LV-{sheet.number}")
    return Job(SHEET, chosen_languages(SHEET, wanted), facts, stamp(session, number, ""))
