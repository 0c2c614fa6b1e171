"""Words for codes that several pages show: roles, ages, where somebody is, how due something is."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from shelter_app.domain.dates import Age, PartialDate, age_on, months_on
from shelter_app.domain.people import AgeBasis, Sex
from shelter_app.domain.staff import Role
from shelter_app.domain.stays import Presence
from shelter_app.domain.summaries import (
    OF_CALENDAR,
    OF_DECISIONS,
    OF_HEALTH,
    OF_MEETINGS,
    OF_PAPERS,
    DueItem,
    ResidentSummary,
)
from shelter_app.views.formats import capital

if TYPE_CHECKING:
    from shelter_app.views.page import Context

translate = QCoreApplication.translate
MONTHS_OF_AN_INFANT = 12
TYPED_DAYS = (
    "contact_next", "right_ends", "plan_review", "plan_ends", "return_due", "departure", "opening_review", *OF_HEALTH,
    *OF_CALENDAR, *OF_DECISIONS, *OF_MEETINGS,
)  # fmt: skip


class Counted(QObject):
    """Words that go with a number; the translation tools find plurals only in an object's own ``tr``."""

    def years(self, count: int) -> str:
        """7 лет"""
        return self.tr("%n year(s)", "", count)

    def about_years(self, count: int) -> str:
        """около 11 лет"""
        return self.tr("about %n year(s)", "", count)

    def months(self, count: int) -> str:
        """5 месяцев"""
        return self.tr("%n month(s)", "", count)

    def minutes(self, count: int) -> str:
        """12 минут"""
        return self.tr("%n minute(s)", "", count)

    def stays(self, count: int) -> str:
        """2 пребывания в этом деле"""
        return self.tr("%n stay(s) in this file", "", count)


def role_words(role: Role) -> str:
    """A member's role as it stands under their name."""
    words = {
        Role.DUTY_EDUCATOR: translate("Words", "duty educator"),
        Role.CASE_WORKER: translate("Words", "case worker"),
        Role.MEDICAL_WORKER: translate("Words", "nurse"),
        Role.PSYCHOLOGIST: translate("Words", "psychologist"),
        Role.DIRECTOR: translate("Words", "director"),
        Role.GUARDIANSHIP_OFFICER: translate("Words", "guardianship officer"),
        Role.ADMINISTRATOR: translate("Words", "administrator"),
    }
    return words[role]


def sex_words(sex: Sex, *, child: bool = True) -> str:
    """Boy, girl; for adults male, female; honest where it is not known."""
    if sex is Sex.UNKNOWN:
        return translate("Words", "sex not known")
    if child:
        return translate("Words", "boy") if sex is Sex.MALE else translate("Words", "girl")
    return translate("Words", "man") if sex is Sex.MALE else translate("Words", "woman")


def age_words(age: Age) -> str:
    """'7 years', 'about 11 years', 'age not known': as certain as the birth date is, no more."""
    if age.likely is None:
        return translate("Words", "age not known")
    if age.lowest == age.highest:
        return Counted().years(age.likely)
    return Counted().about_years(age.likely)


def born_words(born: PartialDate, day: date) -> str:
    """The age on a day as :func:`age_words`, and in months for a child under one."""
    months = months_on(born, day)
    if months is not None and months < MONTHS_OF_AN_INFANT:
        return Counted().months(months)
    return age_words(age_on(born, day))


def basis_words(basis: AgeBasis | None, *, disputed: bool) -> str:
    """What the age rests on: a document, the person's words, looks, an expert; or that it is disputed."""
    if disputed:
        return translate("Words", "age disputed")
    words = {
        AgeBasis.DOCUMENT: translate("Words", "by document"),
        AgeBasis.SAID: translate("Words", "by own account"),
        AgeBasis.APPEARANCE: translate("Words", "by appearance"),
        AgeBasis.EXPERT: translate("Words", "by expert opinion"),
    }
    return words[basis] if basis else ""


def presence_words(presence: Presence) -> str:
    """Where somebody is now."""
    words = {
        Presence.PRESENT: translate("Words", "at the centre"),
        Presence.ON_LEAVE: translate("Words", "on leave"),
        Presence.HOSPITAL: translate("Words", "in hospital"),
        Presence.MISSING: translate("Words", "left without permission"),
        Presence.LEFT: translate("Words", "has left"),
    }
    return words[presence]


def due_title(item: DueItem, context: Context) -> str:
    """What waits, in words: the rule's title, the measure as typed, or the stage of a follow-up."""
    if item.source == "plan":
        return item.text
    if item.source == "follow_up":
        kind = context.session.reference.label("followup_kind", item.code, context.language.code)
        return translate("Words", "Follow-up after {days} days: {kind}").format(days=item.text, kind=kind)
    if item.source in OF_PAPERS:
        return paper_day_words(item, context)
    if item.source in OF_HEALTH:
        return health_day_words(item.source, item.code, context)
    if item.source in OF_CALENDAR:
        return calendar_day_words(item.source, item.code, item.text)
    if item.source in TYPED_DAYS:
        return typed_day_words(item.source, item.text)
    rule = context.session.profile.rule(item.code)
    return rule.title.get(context.language.code, item.code) if rule else item.code


def clause_words(item: DueItem, context: Context) -> str:
    """What a term rests on, in the language of the interface; empty where it is no rule of the procedure."""
    if item.source in OF_HEALTH:
        return translate("Words", "set by the medical worker")
    if item.source == "opening_review":
        return translate("Words", "rule of the program: a director looks at every emergency opening within 7 days")
    rule = context.session.profile.rule(item.code) if item.source in ("clock", "limit", "age") else None
    return rule.clause.get(context.language.code) if rule else ""


def typed_day_words(source: str, name: str) -> str:
    """What waits on a day that staff typed; without the name where it is kept from somebody."""
    if source in (*OF_DECISIONS, *OF_MEETINGS):
        return decision_words(source, name)
    match source:
        case "contact_next" if name:
            return translate("Words", "Contact again: {name}").format(name=name)
        case "contact_next":
            return translate("Words", "The next contact with somebody")
        case "right_ends" if name:
            return translate("Words", "Last day of the decision about a contact: {name}").format(name=name)
        case "right_ends":
            return translate("Words", "Last day of the decision about a contact")
        case "departure" if name:
            return translate("Words", "A prepared leaving, record it: {name}").format(name=name)
        case "departure":
            return translate("Words", "A prepared leaving: record it")
        case "return_due" if name:
            return translate("Words", "Return to the centre: {name}").format(name=name)
        case "return_due":
            return translate("Words", "Return to the centre")
        case "plan_review":
            return translate("Words", "Review the support plan")
        case "opening_review":
            return translate("Words", "Look at an emergency opening of the file")
        case _:
            return translate("Words", "Last day of the support plan")


def decision_words(source: str, text: str) -> str:
    """What a decision or a meeting asks for; without the words where they are kept from somebody."""
    match source:
        case "condition" if text:
            return translate("Words", "Condition: {words}").format(words=text)
        case "condition":
            return translate("Words", "Condition of a decision")
        case "objection" if text:
            return translate("Words", "Answer the guardianship body's objection: {words}").format(words=text)
        case "objection":
            return translate("Words", "Answer the guardianship body's objection")
        case "meeting_task" if text:
            return translate("Words", "Task of the meeting: {words}").format(words=text)
        case "meeting_task":
            return translate("Words", "Task of a meeting")
        case "meeting" if text:
            return translate("Words", "Child-protection meeting, {place}").format(place=text)
        case "meeting":
            return translate("Words", "Child-protection meeting is called")
        case _:
            return translate("Words", "Put what the meeting decided into the plan")


def paper_day_words(item: DueItem, context: Context) -> str:
    """A step towards a document, as the list names it and as it was typed; or the last day of a document at hand."""
    lang, reference = context.language.code, context.session.reference
    if item.source == "document_ends" and item.code == item.source:
        return translate("Words", "Last day of a document")
    if item.source == "document_ends":
        kind = reference.label("identity_document", item.code, lang)
        return translate("Words", "Last day of a document: {kind}").format(kind=kind)
    step = reference.label("document_step", item.code, lang) if item.code != item.source else ""
    return capital(": ".join(filter(None, (step, item.text)))) or translate("Words", "A step towards a document")


def health_day_words(source: str, code: str, context: Context) -> str:
    """The next examination or dose of a vaccine, by its kind; without the kind where it is kept from somebody."""
    lang, reference = context.language.code, context.session.reference
    if source == "examination_due":
        if code == source:
            return translate("Words", "Next examination")
        kind = reference.label("examination_kind", code, lang)
        return translate("Words", "Next examination: {kind}").format(kind=kind)
    if code == source:
        return translate("Words", "Next vaccination")
    vaccine = reference.label("vaccine", code, lang)
    return translate("Words", "Next vaccination: {vaccine}").format(vaccine=vaccine)


def appointment_words(kind: str) -> str:
    """What sort of appointment it is; a plain word where that is kept from somebody."""
    words = {
        "hearing": translate("Words", "Court hearing"),
        "medical": translate("Words", "Doctor"),
        "consulate": translate("Words", "Consulate"),
        "migration": translate("Words", "Migration service"),
        "school": translate("Words", "School"),
        "visit": translate("Words", "Visit of a relative"),
        "official": translate("Words", "Visit of an official"),
        "meeting": translate("Words", "Meeting"),
        "escort": translate("Words", "Journey with an escort"),
    }
    return words.get(kind) or translate("Words", "Appointment")


def calendar_day_words(source: str, kind: str, about: str = "") -> str:
    """An appointment with what it is about, or what has to be ready before a hearing."""
    if source == "hearing_ahead":
        return translate("Words", "Prepare for the court hearing: papers, transport, company")
    if kind == "other" and about:
        return about
    words = appointment_words(kind)
    return translate("Words", "{kind}: {about}").format(kind=words, about=about) if about else words


def summary_line(summary: ResidentSummary, context: Context) -> str:
    """File number, age and where the person is: the second line of a search result."""
    if not summary.named:
        return translate("Words", "restricted")
    age = born_words(summary.born, context.session.today())
    return f"{summary.number}, {age}, {presence_words(summary.presence)}"
