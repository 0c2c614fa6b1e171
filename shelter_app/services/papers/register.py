"""The two registers: what was printed or saved, copy by copy, and which letters went out and when."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime
from typing import Final

from shelter_app.domain.errors import InvalidInput, Stale
from shelter_app.domain.guards import GuardClosed, Situation, Standing, Step
from shelter_app.domain.ids import PrintId, ResidentId
from shelter_app.domain.notices import Notice
from shelter_app.domain.organisations import To
from shelter_app.domain.paper import (
    DocumentNumber,
    NotPrinted,
    NumberMissing,
    OutgoingLetter,
    PrintRecord,
    Way,
    letter_number,
)
from shelter_app.domain.staff import Can
from shelter_app.domain.stays import Stay
from shelter_app.reports.catalogue import OWN
from shelter_app.reports.papers import Letter
from shelter_app.reports.papers import Notice as NoticePaper
from shelter_app.reports.papers.letters import OwnLetter
from shelter_app.reports.papers.numbers import RegisterSheet
from shelter_app.reports.papers.referral import ReferralLetter
from shelter_app.services import disclosures, guards, interviews, needs, referrals, signed_prints, tracing, two_persons
from shelter_app.services.events import record_event
from shelter_app.services.gone_files import gone_into
from shelter_app.services.papers import own_letter, plan_package
from shelter_app.services.papers.finished import Finished, pages_of
from shelter_app.services.papers.house import SHIFT, journal_number
from shelter_app.services.papers.jobs import Job, last_copy
from shelter_app.services.papers.notice import letter_of, profile_notice
from shelter_app.services.papers.outgoing import is_letter
from shelter_app.services.papers.several import on_it
from shelter_app.services.papers.titles import document_title
from shelter_app.services.session import Session, allowed, new_id
from shelter_app.services.two_persons import Second

ABROAD, CONSULATE = "guardianship_abroad", "consulate"
LISTS_OF_SEVERAL: Final = ("escort-list", "escort-list-coded")
"""The papers of one file on which others stand as well: the register holds one line a copy, under each of them."""


@allowed(Can.PRINT_PAPER)
def final(job: Job, *, by: Session) -> Job:
    """The job with its number, ready to leave the program: a letter draws the next number of the outgoing register,
    the sheet of a shift the next one of the journal of shifts.

    Every other paper has its number already and comes back as it is. Render again after this: the number stands on the
    page and in its control string.
    """
    if job.draft and job.document == SHIFT:
        return _journalled(by, job)
    if job.resident_id is None:
        return job
    _require_open(by, job)
    if not job.draft:
        return job
    by.require(Can.OPEN_FILE)
    by.file(job.resident_id)
    known = _made_meanwhile(by, job)
    letter = known or _new_letter(by, job, job.resident_id)
    number = DocumentNumber.of_letter(letter.number)
    facts = job.facts
    if isinstance(facts, NoticePaper | Letter | ReferralLetter | OwnLetter):
        facts = replace(facts, dated=letter.made_at.astimezone(by.tz).date())
    copy = last_copy(by, number.printed) + 1
    stamp = replace(job.stamp, document=number.printed, code=number.code, copy=copy, copies=copy)
    return replace(job, facts=facts, stamp=stamp, draft=False, letter_id=letter.id)


def steps_of(by: Session, job: Job) -> tuple[str, ...]:
    """The steps that making this paper final takes, as guards name them; none where nothing waits for anything.

    A letter in the centre's own words passes data on to whomever it names: the kind that it was written for, and the
    kind of the organisation that was chosen where that is another one.
    """
    if isinstance(job.facts, OwnLetter):
        template, chosen = own_letter.edition_of(by, job.facts), job.to.organisation_id if job.to else None
        known = by.store.organisations.find(chosen) if chosen is not None else None
        kinds = [template.to if template else "", known.kind if known else ""]
        # An authority of another state is told there as a consulate is told here: the same is asked before.
        kinds += [CONSULATE] if ABROAD in kinds else []
        return tuple(dict.fromkeys(Step.REFER.of(kind) for kind in kinds if kind)) or (Step.REFER.value,)
    step = _step_of(by, job)
    return (step,) if step else ()


def _step_of(by: Session, job: Job) -> str:
    if job.document == "admission-act":
        return Step.FINISH_ADMISSION
    if job.document in plan_package.PACKAGES:
        # Whoever decides about the plan is told nothing by printing it.
        return Step.SEND_PACKAGE if by.can(Can.OPEN_FILE) else ""
    if job.referral_id is not None:
        return referrals.step_of(by, by.store.referrals.get(job.referral_id))
    notice = profile_notice(by, job.document)
    return Step.REFER.of(notice.to) if notice is not None and notice.refers else ""


@allowed(Can.PRINT_PAPER)
def waits_for(job: Job, *, by: Session) -> tuple[Standing, ...]:
    """What the guards before this paper leaves the program still wait for, for the desk on which it lies."""
    if not by.can(Can.OPEN_FILE):
        return ()
    if job.interview_id is not None:
        return interviews.standing_of(by, by.store.interviews.get(job.interview_id))
    if job.needs_id is not None:
        return needs.standing_of(by, by.store.needs.get(job.needs_id))
    steps, stay = steps_of(by, job), _stay_of(by, job)
    if not steps or stay is None:
        return ()
    by.file(stay.resident_id)
    return _found(by, job, stay, steps)


def _require_open(by: Session, job: Job) -> None:
    """Stops a paper whose guards are closed; raises GuardClosed."""
    if job.interview_id is not None:
        interviews.require_kept(by, by.store.interviews.get(job.interview_id))
    if job.needs_id is not None:
        needs.require_kept(by, by.store.needs.get(job.needs_id))
    steps, stay = steps_of(by, job), _stay_of(by, job)
    closed = tuple(one.guard for one in _found(by, job, stay, steps) if one.closed) if steps and stay else ()
    if closed:
        raise GuardClosed(steps[0], closed)


def _found(by: Session, job: Job, stay: Stay, steps: tuple[str, ...]) -> tuple[Standing, ...]:
    """Every guard before these steps that is not met, each once."""
    situation = _situation(by, job, stay)
    found = {one.guard.code: one for step in steps for one in guards.found(by, step, situation)}
    return tuple(found.values())


def _situation(by: Session, job: Job, stay: Stay) -> Situation:
    """What guards look at before this paper: whom it tells, by every name, and which referral was decided about."""
    to = job.to or To("", "")
    names = disclosures.names_of(by, to.organisation_id, to.ru)
    return guards.situation(by, stay.resident_id, stay, on=_day(by, stay), about=job.about, to=names)


def _stay_of(by: Session, job: Job) -> Stay | None:
    return by.store.stays.find(job.stay_id) if job.stay_id is not None else None


def _day(by: Session, stay: Stay) -> date:
    """The age that counts is that of the day on which the child came."""
    return stay.admitted_at.astimezone(by.tz).date()


def _journalled(by: Session, job: Job) -> Job:
    """The sheet of a shift with the number it will stand under in the journal."""
    by.require(Can.OPEN_FILE)
    with by.change("paper.numbered", "papers") as change:
        number = journal_number(by)
        change.subject, change.detail = number.printed, job.document
    stamp = replace(job.stamp, document=number.printed, code=number.code, copy=1, copies=1)
    return replace(job, stamp=stamp, draft=False)


def _made_meanwhile(by: Session, job: Job) -> OutgoingLetter | None:
    """The letter of the same stay, if somebody made it final while this draft was being read."""
    if job.referral_id is not None:
        known = by.store.referrals.get(job.referral_id).letter_id
        return by.store.letters.find(known) if known is not None else None
    stay = _stay_of(by, job)
    return letter_of(by, job.document, stay, job.to) if stay else None


def _new_letter(by: Session, job: Job, resident_id: ResidentId) -> OutgoingLetter:
    year = by.today().year
    to = job.to or To("", "")
    with by.change("letter.numbered", "papers", resident_id) as change:
        number = letter_number(by.store.settings.next_number(f"letters-{year}"), year)
        change.subject, change.detail = number, job.document
        made = by.store.letters.add(
            OutgoingLetter(
                new_id(),
                number,
                job.document,
                resident_id,
                to.ru,
                by.now(),
                by.staff.id,
                addressee_kk="" if to.kk == to.ru else to.kk,
                organisation_id=to.organisation_id,
            )
        )
        if job.referral_id is not None:
            asked = by.store.referrals.get(job.referral_id)
            by.store.referrals.save(replace(asked, letter_id=made.id))
        return made


@allowed(Can.PRINT_PAPER)
def printed(
    job: Job,
    pdf: bytes,
    way: Way = Way.PRINT,
    recipient: str = "",
    copies: int = 1,
    *,
    pages: int | None = None,
    whole: int | None = None,
    second: Second | None = None,
    by: Session,
) -> PrintRecord:
    """Enters copies of exactly these pages into the register; call it before they leave for the printer or a file.

    One line a copy, numbered from the copy number on the page; the line of the first one comes back. ``pages`` is how
    many pages leave, all of them unless somebody asked for a few, ``whole`` how many there are where that is known.
    Where the paper is signed, one printed copy waits for that from now on, in the place of an earlier one.

    Raises NumberMissing for a draft letter, Stale where somebody printed it meanwhile, SecondPersonNeeded for several.
    """
    with by.store.transaction():
        two_persons.require(by, on_it(job), second or job.second)
        return _entered(job, pdf, way, recipient, copies, pages, whole, by)


def _entered(
    job: Job, pdf: bytes, way: Way, recipient: str, copies: int, pages: int | None, whole: int | None, by: Session
) -> PrintRecord:
    if job.draft:
        raise NumberMissing(job.document)
    if copies < 1:
        raise InvalidInput(copies="range")
    touched = _files_on(by, job)
    leaving = pages_of(pdf) if pages is None else pages
    first = replace(_entry(job, pdf, way, by), pages=leaving, controls=job.controls(whole or leaving))
    with by.change("paper.printed" if way is Way.PRINT else "paper.saved", "papers", *touched) as change:
        if last_copy(by, job.number) >= job.copy:
            raise Stale("prints")
        whole_print = way is Way.PRINT and leaving == first.whole
        waits = whole_print and signed_prints.begins_waiting(by, job.document, job.number, job.content, job.resident_id)
        records = [
            by.store.prints.add(
                replace(
                    first,
                    id=PrintId(new_id()),
                    copy=copy,
                    recipient=recipient.strip() or job.recipient,
                    waits=waits and copy == job.copy,
                )
            )
            for copy in range(job.copy, job.copy + copies)
        ]
        _told(by, job, records[0])
        last = records[-1].copy
        numbers = str(job.copy) if last == job.copy else f"{job.copy}-{last}"
        change.subject, change.detail = job.number, f"{job.document} {numbers} {_told_of(first)}"
        for one in job.beside:
            by.looked(change.action, one, subject=job.number)
    return records[0]


def _told_of(record: PrintRecord) -> str:
    """Which pages left, and of a list with chosen rows how many of how many."""
    part = f" {record.chosen}/{record.among}" if record.among else ""
    return f"{record.content_hash[:16]}{part}"


def _files_on(by: Session, job: Job) -> tuple[ResidentId, ...]:
    """The file that the paper is of and those beside it; raises NotFound where one that it names is closed by now."""
    if job.resident_id is None:
        return ()
    for one in dict.fromkeys((job.resident_id, *job.concerns)):
        by.file(one)
    return (job.resident_id, *job.beside)


def _told(by: Session, job: Job, record: PrintRecord) -> None:
    """A sheet with names, and a package of a plan unless whoever decides about it prints it, stand in the log."""
    disclosures.of_list(by, job.document, job.concerns, job.reason, job.recipient)
    if job.document in plan_package.PACKAGES and by.can(Can.OPEN_FILE):
        disclosures.of_paper(by, record, job.to or To("", ""), job.about, plan_package.RULE)


def _entry(job: Job, pdf: bytes, way: Way, by: Session) -> PrintRecord:
    """The line of one copy as far as paper and hour tell it."""
    chosen, among = (len(job.facts.rows), job.facts.among) if isinstance(job.facts, RegisterSheet) else (0, 0)
    return PrintRecord(
        PrintId(new_id()),
        job.document,
        job.number,
        "+".join(job.languages),
        by.now(),
        by.staff.id,
        job.resident_id,
        content_hash=hashlib.sha256(pdf).hexdigest(),
        way=way.value,
        code=job.code,
        content=job.content,
        beside=job.beside,
        chosen=chosen if among else 0,
        among=among,
    )


@allowed(Can.PRINT_PAPER)
def printed_together(
    sheets: Iterable[Finished], way: Way = Way.PRINT, *, second: Second | None = None, by: Session
) -> list[PrintRecord]:
    """Enters all that leaves in one go, or, on an error, nothing; its residents count together. Raises as `printed`."""
    leaving = list(sheets)
    with by.store.transaction():
        agreed = second or next((one.job.second for one in leaving if one.job.second), None)
        two_persons.require(by, [one for sheet in leaving for one in on_it(sheet.job)], agreed)
        return [_entered(sheet.job, sheet.pdf, way, "", 1, sheet.pages, sheet.whole or None, by) for sheet in leaving]


@allowed(Can.PRINT_PAPER)
def mark_sent(
    letter: OutgoingLetter, how: str, at: datetime, to: str = "", *, explained_by: str = "", by: Session
) -> OutgoingLetter:
    """The letter was handed over or posted: it closes the clock that asked for it, at that hour.

    ``how`` is a code of the list "contact_medium" or words, ``to`` who took it, the addressee where nobody is named,
    ``explained_by`` who told the person that it goes.
    Raises AlreadySent, NotPrinted for a letter of which no copy has left, InvalidInput (how, at), Stale.
    """
    letter = by.store.letters.unchanged(letter)
    by.require(Can.OPEN_FILE)
    if at > by.now():
        raise InvalidInput(at="in_future")
    resident = by.file(letter.resident_id)
    sent = letter.sent(at, how, to or " ".join(letter.addressee.split()))
    if not by.store.prints.all(number=letter.number, resident_id=resident.id, limit=1):
        raise NotPrinted(letter.number)
    notice = profile_notice(by, letter.document)
    stays = by.store.stays.all("-admitted_at", resident_id=resident.id)
    stay = next((one for one in stays if one.admitted_at <= letter.made_at), None)
    with by.change("letter.sent", "papers", resident.id) as change:
        change.subject, change.detail = letter.number, letter.document
        saved = by.store.letters.save(sent)
        referrals.sent_with(by, saved, at)
        disclosures.of_letter(by, saved, notice, stay, at, explained_by)
        tracing.of_letter(by, saved, _kinds_of(by, saved, notice), _title(saved, by), at)
        if notice is not None:
            record_event(
                by,
                resident.id,
                notice.closes_with,
                at,
                stay_id=stay.id if stay else None,
                evidence=f"№ {letter.number}, {to.strip()}" if to.strip() else f"№ {letter.number}",
                note=sent.sent_how,
            )
    return saved


def _kinds_of(by: Session, letter: OutgoingLetter, notice: Notice | None) -> tuple[str, ...]:
    """To which kinds of organisation a letter went: whom the directory knows, and for whom it was written."""
    chosen = by.store.organisations.find(letter.organisation_id) if letter.organisation_id is not None else None
    own = own_letter.template_of(by, letter.document) if letter.document.startswith(OWN) else None
    found = (chosen.kind if chosen else "", notice.to if notice else "", own.to if own else "")
    return tuple(filter(None, found))


def _title(letter: OutgoingLetter, by: Session) -> str:
    """What a letter is, in both languages of the house."""
    title = document_title(letter.document, by)
    return title if isinstance(title, str) else " / ".join(dict.fromkeys(map(title.in_language, ("kk", "ru"))))


@allowed(Can.PRINT_PAPER)
def letters(resident_id: ResidentId, *, by: Session) -> list[OutgoingLetter]:
    """The letters about one resident, newest first, for the menu "mark as sent"."""
    by.require(Can.OPEN_FILE)
    by.file(resident_id)
    return [one for one in by.store.letters.all("-made_at", resident_id=resident_id) if is_letter(one.document)]


def of_file(by: Session, resident_id: ResidentId) -> list[PrintRecord]:
    """Every copy that left the house with this file on it, by its own papers and by the lists that name others."""
    files = {resident_id, *(one.id for one in gone_into(by, resident_id))}
    lists = by.store.prints.among("document", LISTS_OF_SEVERAL)
    own = by.store.prints.all(resident_id=resident_id)
    return [*own, *(one for one in lists if one.resident_id not in files and files & set(one.beside))]


@allowed(Can.PRINT_PAPER)
def prints(resident_id: ResidentId, *, by: Session) -> list[PrintRecord]:
    """What was printed and saved of one file, newest first, with the lists of other files on which it stands."""
    by.require(Can.OPEN_FILE)
    by.file(resident_id)
    return sorted(
        of_file(by, resident_id), key=lambda record: (record.printed_at, record.number, record.copy), reverse=True
    )
