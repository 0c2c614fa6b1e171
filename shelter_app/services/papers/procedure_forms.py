"""Forms of the procedure on paper: blank for the pen, begun with what the file knows, or filled as it was answered."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from shelter_app.domain.answer_sheets import Sheet
from shelter_app.domain.answers import Answer
from shelter_app.domain.consents import ConsentWithdrawn, StoodBy
from shelter_app.domain.errors import NotAllowed, NotFound
from shelter_app.domain.ids import InterpreterId, ResidentId, SheetId
from shelter_app.domain.interviews import Interview
from shelter_app.domain.paper import DocumentNumber
from shelter_app.domain.procedure_forms import FORM_LANGUAGES, AnswerKind, FormLayout, FormUse, Heading
from shelter_app.domain.staff import Can
from shelter_app.reports.catalogue import FORM, form_choices
from shelter_app.reports.data import ByLanguage, Text
from shelter_app.reports.data import Signer as Person
from shelter_app.reports.papers import Decided, FormSigner, HeadLine, ProcedureForm
from shelter_app.services import file_facts, packaged, procedure_answers
from shelter_app.services import interview_facts as known
from shelter_app.services.interviews import BEFORE_FINISHING
from shelter_app.services.papers import facts as f
from shelter_app.services.papers.consent_sheet import consent_meant, consent_signers
from shelter_app.services.papers.decided import decided_otherwise
from shelter_app.services.papers.decision_sheet import decided as decision_of
from shelter_app.services.papers.decision_sheet import decision_answers, decision_signers
from shelter_app.services.papers.facts import CaseFile
from shelter_app.services.papers.interpreter_sheet import agreement_answers, agreement_signers
from shelter_app.services.papers.jobs import Job, Offer, about_the_head, chosen_languages, stamp
from shelter_app.services.session import Session, allowed

SECOND: Final = "ru"
"""The official language that stands beside the person's own, in every country of the source."""
_PERSON: Final = ("applicant", "interviewee", "person")
_REPRESENTATIVES: Final = ("parent", "guardian", "guardianship_representative", "representative")


@dataclass(frozen=True, slots=True)
class FormWanted:
    """Which form: of nobody, of a file, or with the answers of one sheet.

    ``empty`` leaves out what the file knows. ``medical`` asks for those answers as well, which needs their right.
    ``interpreter_id`` fills the agreement of somebody in the register of interpreters.
    """

    document: str
    resident_id: ResidentId | None = None
    sheet_id: SheetId | None = None
    empty: bool = False
    large: bool = False
    medical: bool = False
    interpreter_id: InterpreterId | None = None


@allowed(Can.PRINT_PAPER)
def form(wanted: FormWanted, languages: Sequence[str] = (), *, by: Session) -> Job:
    """A form ready to be rendered; the look is written into the audit before anything is shown.

    Of a file without a ``sheet_id`` the newest answers are printed where this member may read them, else what the file
    knows. Raises NotFound (no such form here, or no such file), NotAllowed (answers, medical facts), InvalidInput
    (languages), ConsentWithdrawn where the person took back what they told.
    """
    use = by.profile.form(wanted.document.removeprefix(FORM))
    if use is None or not wanted.document.startswith(FORM):
        raise NotFound("papers")
    if wanted.medical:
        by.require(Can.READ_MEDICAL)
    if wanted.resident_id is None:
        return _of_nobody(wanted, use, languages, by)
    by.require(Can.OPEN_FILE)
    return _of_a_file(wanted, use, languages, CaseFile.load(by, wanted.resident_id))


@allowed(Can.PRINT_PAPER)
def forms(resident_id: ResidentId | None = None, *, by: Session) -> tuple[Offer, ...]:
    """The forms of this country in the order of its profile, as blank sheets or for a file."""
    usual = _usual_languages(by, resident_id)
    offered = tuple(dict.fromkeys((usual, *((lang,) for lang in by.profile.languages), *form_choices())))
    return tuple(Offer(f"{FORM}{use.code}", offered, usual=usual) for use in by.profile.forms)


def _usual_languages(by: Session, resident_id: ResidentId | None) -> tuple[str, ...]:
    """The person's own language above the official one; the two languages of the country where nobody is meant."""
    own = by.profile.languages[0]
    if resident_id is not None:
        spoken = by.store.people.get(by.file(resident_id).person_id).languages
        own = next((lang for lang in spoken if lang in FORM_LANGUAGES), own)
    return (own, SECOND) if own != SECOND else (SECOND,)


def _of_nobody(wanted: FormWanted, use: FormUse, languages: Sequence[str], by: Session) -> Job:
    chosen = chosen_languages(wanted.document, languages or _usual_languages(by, None))
    by.looked("paper.viewed", subject=f"{wanted.document} blank")
    place = by.profile.forms.index(use) + 1
    number = DocumentNumber(f"Ф-{place:02d}", f"F-{place:02d}")
    facts = _agreement(wanted.interpreter_id, use, chosen[-1], by) if wanted.interpreter_id else None
    facts = facts or _facts(by, use, empty=True, large=wanted.large)
    return Job(wanted.document, chosen, facts, stamp(by, number, ""), warnings=about_the_head(by, chosen))


def _agreement(interpreter_id: InterpreterId, use: FormUse, language: str, by: Session) -> ProcedureForm:
    by.require(Can.INTERVIEW)
    interpreter = by.store.interpreters.get(interpreter_id)
    return _facts(
        by,
        use,
        empty=False,
        settled=True,
        answers=agreement_answers(by, interpreter, language),
        signers=agreement_signers(by, interpreter),
        person=interpreter.name,
    )


def _of_a_file(wanted: FormWanted, use: FormUse, languages: Sequence[str], file: CaseFile) -> Job:
    by, resident = file.by, file.resident
    chosen = chosen_languages(wanted.document, languages or _usual_languages(by, resident.id))
    layout = packaged.form(by.profile, use.code)
    sheet = None if wanted.empty else _sheet(wanted, use, by, resident.id)
    number = _number(by, use, resident.number, sheet)
    by.looked("paper.viewed", resident.id, subject=f"{wanted.document} {number.printed}")
    interview = by.store.interviews.find(sheet.interview_id) if sheet and sheet.interview_id else None
    consent = None if wanted.empty else consent_meant(by, use.code, resident.id)
    decision = None if wanted.empty else decision_of(by, use.layout, resident.id)
    answers: tuple[Answer, ...] = ()
    if sheet is not None:
        answers = _given(by, sheet)
    elif decision is not None:
        answers = decision_answers(decision)
    elif not wanted.empty:
        answers = _from_the_file(file, layout, chosen[-1])
    facts = _facts(
        by,
        use,
        empty=sheet is None and not answers,
        settled=decision is not None,
        large=wanted.large,
        medical=wanted.medical,
        answers=answers,
        head=_head(file, chosen, interview or decision),
        signers=(
            *(() if wanted.empty else _of_themselves(file, layout)),
            *(decision_signers(by, decision) if decision else consent_signers(consent) or _signers(by, interview)),
        ),
        decided=_let_be(file, interview or decision),
        stood_by=consent.stood_by if consent else None,
        person=f.person_name(file.person).short,
        minor=file.person.may_be_minor(by.today()),
    )
    return Job(
        wanted.document,
        chosen,
        facts,
        stamp(by, number, resident.number),
        resident.id,
        about_the_head(by, chosen),
        interview_id=interview.id if interview and sheet and sheet.finished_at is None else None,
    )


def _let_be(file: CaseFile, interview: Interview | None) -> tuple[Decided, ...]:
    """What a director let an interview go on without."""
    if interview is None:
        return ()
    about = str(interview.id)
    return tuple(one for step in BEFORE_FINISHING for one in decided_otherwise(file, None, step, about=about))


def _facts(
    by: Session,
    use: FormUse,
    *,
    empty: bool,
    large: bool = False,
    settled: bool = False,
    medical: bool = False,
    answers: tuple[Answer, ...] = (),
    head: tuple[HeadLine, ...] = (),
    signers: tuple[FormSigner, ...] = (),
    person: Text = "",
    minor: bool = False,
    decided: tuple[Decided, ...] = (),
    stood_by: StoodBy | None = None,
) -> ProcedureForm:
    layout = packaged.form(by.profile, use.code)
    return ProcedureForm(
        centre=f.centre(by),
        country=by.profile.labels,
        layout=layout,
        number=use.number,
        procedure=use.procedure,
        clause=use.clause,
        person=person,
        head=head or _house_head(by),
        answers=answers,
        signers=signers,
        countries=_countries(by, layout, answers),
        approved=packaged.approved_words(by.store),
        empty=empty,
        settled=settled,
        minor=minor,
        medical=medical,
        large=large,
        decided=decided,
        stood_by=stood_by,
    )


def _house_head(by: Session) -> tuple[HeadLine, ...]:
    return (HeadLine(Heading.PLACE, by.centre.place), HeadLine(Heading.ORGANISATION, f.centre(by).short_name))


def _head(file: CaseFile, chosen: Sequence[str], interview: Interview | None) -> tuple[HeadLine, ...]:
    """The lines the program knows; of an interview who asked, in which language, with which interpreter."""
    by, sitting = file.by, interview.sittings[-1] if interview and interview.sittings else None
    lines = [*_house_head(by), HeadLine(Heading.APPLICANT, f.person_name(file.person).full)]
    if sitting is None:
        return tuple(lines)
    expert = f.staff_signer(by, sitting.by)
    if expert is not None:
        lines.append(HeadLine(Heading.EXPERT, f.joined(", ", expert.post, expert.name)))
    lines.append(HeadLine(Heading.DATE, f.day(file.local(sitting.started))))
    lines.append(HeadLine(Heading.LANGUAGE, f.label(by, "language", sitting.language or chosen[0])))
    beside = [one.name for one in sitting.people if one.role in _REPRESENTATIVES]
    lines.append(HeadLine(Heading.REPRESENTATIVE, ", ".join(beside)))
    interpreter = by.store.interpreters.find(sitting.interpreter_id) if sitting.interpreter_id else None
    lines.append(HeadLine(Heading.INTERPRETER, interpreter.name if interpreter else ""))
    return tuple(lines)


def _signers(by: Session, interview: Interview | None) -> tuple[FormSigner, ...]:
    """A line for everybody who sat there, once for each person and role."""
    found: dict[tuple[str, str], FormSigner] = {}
    for sitting in interview.sittings if interview else ():
        expert = f.staff_signer(by, sitting.by)
        if expert is not None:
            found["specialist", str(sitting.by)] = FormSigner("specialist", expert)
        interpreter = by.store.interpreters.find(sitting.interpreter_id) if sitting.interpreter_id else None
        if interpreter is not None:
            found["interpreter", interpreter.name] = FormSigner("interpreter", Person(interpreter.name, ""))
        for one in sitting.people:
            role = "representative" if one.role in _REPRESENTATIVES else one.role
            if one.name.strip():
                found[role, one.name] = FormSigner(role, Person(one.name, f.label(by, "role", one.role)))
    return tuple(found.values())


def _of_themselves(file: CaseFile, layout: FormLayout) -> tuple[FormSigner, ...]:
    """The person whose file it is has their name under their own line, whatever a form calls it.

    A form that does not take their name from the file may be signed by somebody else: whoever complains.
    """
    own = Heading.APPLICANT in layout.head or any(one.fact == "person.full_name" for one in layout.questions())
    if not own:
        return ()
    name = Person(f.person_name(file.person).short, "")
    return tuple(FormSigner(role, name) for role in _PERSON)


def _sheet(wanted: FormWanted, use: FormUse, by: Session, resident_id: ResidentId) -> Sheet | None:
    """The sheet that is meant; without one named the newest, for a member who may read answers."""
    if wanted.sheet_id is not None:
        by.require(Can.INTERVIEW)
        stored = by.store.sheets.get(wanted.sheet_id)
        if (stored.resident_id, stored.form) != (resident_id, use.code):
            raise NotFound("sheets")
        return stored
    if not by.can(Can.INTERVIEW):
        return None
    newest = by.store.sheets.all("-begun_at", resident_id=resident_id, form=use.code)
    return newest[0] if newest else None


def _given(by: Session, sheet: Sheet) -> tuple[Answer, ...]:
    """The answers this member may see; none of what the person took back is printed again."""
    interview = by.store.interviews.find(sheet.interview_id) if sheet.interview_id else None
    consent = known.consent_to(by, interview) if interview else None
    if consent is not None and consent.withdrawn_at is not None:
        raise ConsentWithdrawn(consent.withdrawn_at)
    view = procedure_answers.look(sheet.id, by=by)
    if view.sealed:
        raise NotAllowed(Can.READ_RESTRICTED.value)
    return tuple(view.answers.values())


def _from_the_file(file: CaseFile, layout: FormLayout, lang: str) -> tuple[Answer, ...]:
    facts = ((one.key, file_facts.known_fact(file.by, file.person, one, lang)) for one in layout.questions())
    return tuple(Answer(key, value) for key, value in facts if value is not None)


def _number(by: Session, use: FormUse, file: str, sheet: Sheet | None) -> DocumentNumber:
    """131-26/Ф06: the place of the form in its country; later sheets of the same form are counted."""
    tail = f"{by.profile.forms.index(use) + 1:02d}"
    if sheet is not None:
        same = by.store.sheets.all("begun_at", resident_id=sheet.resident_id, form=sheet.form)
        place = next((place for place, one in enumerate(same, start=1) if one.id == sheet.id), 1)
        tail += f"-{place}" if place > 1 else ""
    return DocumentNumber(f"{file}/Ф{tail}", f"{file}/F{tail}")


def _countries(by: Session, layout: FormLayout, answers: Sequence[Answer]) -> tuple[tuple[str, ByLanguage], ...]:
    asked = {question.key for question in layout.questions() if question.kind is AnswerKind.COUNTRY}
    codes = {one.value for one in answers if one.key in asked and isinstance(one.value, str)}
    words = ((code, f.label(by, "country", code)) for code in sorted(codes))
    return tuple((code, text) for code, text in words if isinstance(text, ByLanguage))
