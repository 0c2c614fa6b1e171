"""Answering the forms of the procedure: begun with what the file knows, saved as typed, finished once all is kept."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from shelter_app.domain import answers as rules
from shelter_app.domain.answer_sheets import QuestionsMissing, Sheet, edition
from shelter_app.domain.answers import Answer, by_key
from shelter_app.domain.consents import ConsentWithdrawn
from shelter_app.domain.errors import InvalidInput, NotAllowed, NotFound
from shelter_app.domain.ids import InterviewId, ResidentId, SheetId, StaffId
from shelter_app.domain.interviews import InterviewOver
from shelter_app.domain.procedure_forms import FormLayout, FormUse
from shelter_app.domain.staff import Can
from shelter_app.services import file_facts, interviews, journal, packaged, sealed_answers
from shelter_app.services import interview_facts as known
from shelter_app.services.events import record_event
from shelter_app.services.session import Session, allowed, new_id

IDENTIFICATION = "identification"
IN_AN_INTERVIEW = (IDENTIFICATION, "family")
"""Forms whose answers belong to an interview, and go with it when it is refused."""
ON_THEIR_OWN = ("initial_application", "primary_aid", "return_risk", "age_statement", "claim", "custody_request")
"""Forms that are answered without an interview."""


@dataclass(frozen=True, slots=True)
class Before:
    """What was answered to the same question on an earlier form, by whom and when."""

    answer: Answer
    by: str
    at: datetime | None


@dataclass(frozen=True, slots=True)
class SheetView:
    """A form with the answers this member may see.

    ``hidden`` are questions whose answers are medical facts that somebody else wrote down; ``before`` what earlier
    forms say; ``names`` the authors by id. ``sealed`` tells that the file is closed to this member's eyes,
    ``reads_only`` that an emergency opened it and nothing would be saved.
    """

    sheet: Sheet
    use: FormUse
    form: FormLayout
    answers: dict[str, Answer]
    hidden: frozenset[str]
    before: dict[str, Before]
    names: dict[int, str]
    may_answer_medical: bool
    usable: bool
    sealed: bool = False
    reads_only: bool = False

    @property
    def open(self) -> bool:
        """Whether answers can be given now."""
        return self.sheet.finished_at is None and self.usable and not self.sealed and not self.reads_only

    @property
    def asked(self) -> int:
        """How many questions are asked after what was answered so far."""
        return sum(1 for _question in rules.asked(self.form, self.all_answers))

    @property
    def answered(self) -> int:
        """How many of them have an answer, also one that this member does not see."""
        return self.asked - len(rules.unanswered(self.form, self.all_answers))

    @property
    def all_answers(self) -> dict[str, Answer]:
        """The visible answers, and for each hidden one that there is one."""
        return {**{key: Answer(key, "") for key in self.hidden}, **self.answers}


@dataclass(frozen=True, slots=True)
class SheetLine:
    """One form of a file in a list: which one, how far, when finished."""

    id: SheetId
    form: str
    interview_id: InterviewId | None
    begun_at: datetime
    saved_at: datetime | None
    finished_at: datetime | None
    author: str


@allowed(Can.INTERVIEW)
def of(resident_id: ResidentId, *, by: Session) -> tuple[SheetLine, ...]:
    """The forms of one file, the newest first, without their answers."""
    by.file(resident_id)
    return tuple(
        SheetLine(
            one.id, one.form, one.interview_id, one.begun_at, one.saved_at, one.finished_at, by.staff_name(one.by)
        )
        for one in by.store.sheets.all("-begun_at", resident_id=resident_id)
    )


@allowed(Can.INTERVIEW)
def begin(resident_id: ResidentId, form: str, *, language: str, by: Session) -> Sheet:
    """Begins a form, with what the file knows already written in (R-48); one that is begun is given back.

    Raises NotFound where the country has no such form, InvalidInput (interview: ``missing``) where the form needs an
    interview and none is open.
    """
    resident, layout, now = by.file(resident_id), packaged.form(by.profile, form), by.now()
    interview = known.newest(by, resident_id) if form in IN_AN_INTERVIEW else None
    if form in IN_AN_INTERVIEW and (interview is None or not interview.open):
        raise InvalidInput(interview="missing")
    about = interview.id if interview else None
    begun = by.store.sheets.all("-begun_at", resident_id=resident_id, form=form, interview_id=about)
    running = next((one for one in begun if one.finished_at is None or interview is not None), None)
    if running is not None:
        return running
    person = by.store.people.get(resident.person_id)
    found = ((one.key, file_facts.known_fact(by, person, one, language)) for one in layout.questions())
    prefilled = tuple(Answer(key, value, at=now) for key, value in found if value is not None)
    sheet = Sheet(
        SheetId(new_id()), resident_id, form, layout.code, edition(layout), now, by.staff.id, about, prefilled
    )
    with by.change("form.begun", "interviews", resident_id) as change:
        change.subject, change.detail = str(sheet.id), form
        return by.store.sheets.add(_stored(by, sheet))


@allowed(Can.INTERVIEW)
def look(sheet_id: SheetId, *, by: Session) -> SheetView:
    """A form with its answers; that somebody looked is written down first. Raises NotFound."""
    stored = by.store.sheets.get(sheet_id)
    by.file(stored.resident_id)
    by.looked("form.viewed", stored.resident_id, subject=str(stored.id))
    return _view(by, stored)


@allowed(Can.INTERVIEW)
def save(
    sheet: Sheet, given: Iterable[Answer], cleared: Iterable[str] = (), *, place: str = "", by: Session
) -> SheetView:
    """Stores answers as they were given, and takes those back that were cleared to "not asked".

    What a colleague answered meanwhile stays: only the questions named here change. Raises SheetFinished,
    InterviewOver, ConsentWithdrawn, NotAllowed for a medical fact of somebody else, InvalidInput with the key of the
    question and the reason of :func:`answers.problem`.
    """
    view, now = _writable(by, sheet), by.now()
    changed = tuple(replace(one, by=by.staff.id, at=now) for one in given)
    taken = tuple(cleared)
    _require_answerable(view, changed, taken)
    stored = by.store.sheets.get(sheet.id)
    with by.change("form.answered", "interviews", stored.resident_id) as change:
        change.subject, change.detail = str(stored.id), str(len(changed) + len(taken))
        opened = _opened(by, stored)
        assert opened is not None
        return _view(by, by.store.sheets.save(_stored(by, opened.answered(changed, taken, now, place))))


def _require_answerable(view: SheetView, given: tuple[Answer, ...], cleared: tuple[str, ...]) -> None:
    questions = {one.key: one for one in view.form.questions()}
    problems = {}
    for answer in given:
        question = questions.get(answer.key)
        reason = "no_such_question" if question is None else rules.problem(question, answer.value)
        if reason:
            problems[answer.key] = reason
    if problems:
        raise InvalidInput(**problems)
    for key in (*(one.key for one in given), *cleared):
        if key in view.hidden:
            raise NotAllowed(Can.READ_MEDICAL.value)
        if key in questions and questions[key].medical and not view.may_answer_medical:
            raise NotAllowed(Can.WRITE_HEALTH.value)


@allowed(Can.INTERVIEW)
def finish(sheet: Sheet, *, by: Session) -> SheetView:
    """The form is complete and goes to be signed; questions left open stay "not asked".

    Raises QuestionsMissing for those it cannot do without, and for a form of an interview GuardClosed while something
    of the procedure is not kept (R-10, R-11, R-13, R-18).
    """
    view, now = _writable(by, sheet), by.now()
    missing = tuple(one.key for one in rules.missing(view.form, view.all_answers))
    if missing:
        raise QuestionsMissing(missing)
    stored = by.store.sheets.get(sheet.id)
    interview = by.store.interviews.get(stored.interview_id) if stored.interview_id else None
    if interview is not None:
        interviews.require_kept(by, interview)
    with by.change("form.finished", "interviews", stored.resident_id) as change:
        change.subject, change.detail = str(stored.id), stored.form
        saved = by.store.sheets.save(stored.finished(now, by.staff.id))
        if interview is not None and stored.form == IDENTIFICATION:
            by.store.interviews.save(replace(interview, held_at=now))
            record_event(by, stored.resident_id, "interview_held", now, stay_id=interview.stay_id)
        return _view(by, saved)


@allowed(Can.INTERVIEW)
def reopen(sheet: Sheet, reason: str, *, by: Session) -> SheetView:
    """Opens a finished form again, to correct it before the decision; raises InvalidInput (reason), InterviewOver."""
    stored = by.store.sheets.unchanged(sheet)
    by.file(stored.resident_id)
    interview = by.store.interviews.get(stored.interview_id) if stored.interview_id else None
    if interview is not None and (interview.decision is not None or not interview.open):
        raise InterviewOver("decided" if interview.ending is None else interview.ending.value)
    if not reason.strip():
        raise InvalidInput(reason="empty")
    with by.change("form.reopened", "interviews", stored.resident_id) as change:
        change.subject, change.reason = str(stored.id), reason.strip()
        if interview is not None and stored.form == IDENTIFICATION:
            by.store.interviews.save(replace(interview, held_at=None))
        return _view(by, by.store.sheets.save(stored.reopened()))


def _writable(by: Session, sheet: Sheet) -> SheetView:
    """The form as stored, if answers may be given to it at all."""
    stored = by.store.sheets.get(sheet.id)
    by.file(stored.resident_id)
    stored.require_open()
    if stored.interview_id is not None:
        interview = by.store.interviews.get(stored.interview_id)
        consent = known.consent_to(by, interview)
        if consent is not None and consent.withdrawn_at is not None:
            raise ConsentWithdrawn(consent.withdrawn_at)
        interview.require_open()
    view = _view(by, stored)
    if view.sealed:
        raise NotAllowed(Can.READ_RESTRICTED.value)
    return view


def _view(by: Session, stored: Sheet) -> SheetView:
    use, form = by.profile.form(stored.form), packaged.form(by.profile, stored.form)
    resident = by.store.residents.get(stored.resident_id)
    if use is None:
        raise NotFound("forms")
    sheet = _opened(by, stored)
    answers = by_key(sheet.answers) if sheet is not None else {}
    medical = {one.key for one in form.questions() if one.medical}
    reads = by.can(Can.READ_MEDICAL)
    hidden = {key for key, one in answers.items() if key in medical and not reads and one.by != by.staff.id}
    return SheetView(
        replace(sheet or stored, answers=tuple(one for key, one in answers.items() if key not in hidden)),
        use,
        form,
        {key: one for key, one in answers.items() if key not in hidden},
        frozenset(hidden),
        _before(by, stored, medical if not reads else set()),
        {one.id: one.short for one in by.store.staff.all()},
        reads or by.can(Can.WRITE_HEALTH),
        _usable(by, stored),
        sealed=sheet is None,
        reads_only=by.reads_only(resident.id, restricted=resident.restricted),
    )


def _usable(by: Session, stored: Sheet) -> bool:
    if stored.interview_id is None:
        return True
    interview = by.store.interviews.get(stored.interview_id)
    consent = known.consent_to(by, interview)
    return interview.open and (consent is None or consent.withdrawn_at is None)


def _before(by: Session, stored: Sheet, kept_back: set[str]) -> dict[str, Before]:
    """Answers to the same questions on earlier forms of the same layout whose consent was not taken back."""
    found: dict[str, Before] = {}
    for one in by.store.sheets.all("begun_at", resident_id=stored.resident_id, layout=stored.layout):
        earlier = _opened(by, one)
        if one.id == stored.id or one.begun_at >= stored.begun_at or earlier is None or _taken_back(by, one):
            continue
        for answer in earlier.answers:
            if answer.by and answer.key not in kept_back:
                found[answer.key] = Before(answer, by.staff_name(StaffId(answer.by)), answer.at)
    return found


def _taken_back(by: Session, sheet: Sheet) -> bool:
    interview = by.store.interviews.find(sheet.interview_id) if sheet.interview_id else None
    consent = known.consent_to(by, interview) if interview else None
    return consent is not None and consent.withdrawn_at is not None


def _stored(by: Session, sheet: Sheet) -> Sheet:
    """The sheet as it may lie in the registry: sealed in a restricted file."""
    if not by.store.residents.get(sheet.resident_id).restricted:
        return sheet
    key = journal.file_key(by, sheet.resident_id)
    if key is None:
        raise NotAllowed(Can.READ_RESTRICTED.value)
    return sealed_answers.sealed(key, sheet)


def _opened(by: Session, sheet: Sheet) -> Sheet | None:
    """The sheet with its answers; None where they are sealed and this member holds no key."""
    if not sheet.sealed:
        return sheet
    key = journal.file_key(by, sheet.resident_id)
    return None if key is None else sealed_answers.opened(key, sheet)
