"""The facts of letters to police, migration service, consulate, school and health organisation."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from itertools import takewhile
from typing import Final

from shelter_app.domain.follow_ups import SILENT, UNANSWERED, FollowUp, Outcome, standing, tries
from shelter_app.domain.notices import AFTERWARDS, Notice, Tell, may_tell
from shelter_app.domain.organisations import To
from shelter_app.domain.paper import NothingToPrint
from shelter_app.domain.stays import Stay
from shelter_app.reports import papers
from shelter_app.reports.data import Fact, Text
from shelter_app.services.papers import facts as f
from shelter_app.services.papers.arrival import brought_by, category, ground
from shelter_app.services.papers.facts import CaseFile
from shelter_app.services.papers.gathered import Gathered
from shelter_app.services.papers.notice import (
    absence_of,
    acts_of,
    addressed,
    as_letter,
    head_of,
    injuries,
    letter_of,
    parents,
    profile_notice,
    statute_of,
    warned,
    why_not,
)


def gather(file: CaseFile, document: str, about: int | None, to: To | None = None) -> Gathered:
    """One letter as the procedure words it, with no line that this kind of addressee need not know."""
    reason = why_not(file, document)
    notice = profile_notice(file.by, document)
    if reason or notice is None:
        raise NothingToPrint(document, reason or "not_in_procedure")
    by, person, stay = file.by, file.person, file.stay(about)
    letter = letter_of(by, document, stay, to)
    statute, warnings = statute_of(by, document)
    goes_to = addressed(by, document, letter, to, stay)
    dated = file.local(letter.made_at).date() if letter else by.today()
    born = f.birth(person, dated)
    told = may_tell(notice.to)
    facts = papers.Letter(
        centre=f.centre(by),
        dated=dated,
        addressee=head_of(goes_to),
        statute=statute,
        subject=f.each_language(notice.subject.get),
        opening=f.each_language(notice.opening.get),
        request=f.each_language(notice.request.get),
        child=f.person_name(person),
        birth=born,
        age=f.age_beside(born, person, dated),
        lines=tuple(
            (one, fact) for one in notice.tells if one in told and (fact := _line(file, stay, one)) is not None
        ),
        director=f.director(by),
        executor=by.staff.short,
        executor_phone=by.staff.phone or by.centre.phone,
        adult=file.adult(stay.admitted_at),
    )
    by_place = ("addressee_by_place",) if to is None and letter is None and _by_place(notice, goes_to) else ()
    return as_letter(facts, letter, (*warnings, *by_place, *warned(goes_to, letter)), goes_to)


def _by_place(notice: Notice, to: To) -> bool:
    """Whether the addressee is known by where the child lives alone, and stands in no directory."""
    return notice.occasion in AFTERWARDS and to.organisation_id is None and bool(to.ru)


def _line(file: CaseFile, stay: Stay, told: Tell) -> Fact | None:
    """One line of a letter; None where there is nothing to say under it."""
    return _LINES[told](file, stay)


def _since(file: CaseFile, stay: Stay) -> Fact:
    return Fact(f.day(file.local(stay.admitted_at).date()))


def _absent(file: CaseFile, stay: Stay) -> Fact | None:
    away = absence_of(stay)
    return Fact(_moment(file, away.since)) if away else None


def _seen(file: CaseFile, stay: Stay) -> Fact:
    away = absence_of(stay)
    at = _moment(file, away.seen_at) if away and away.seen_at else ""
    return f.fact(f.joined(", ", at, away.where if away else ""), Fact.unclear())


def _looks(_file: CaseFile, stay: Stay) -> Fact:
    away = absence_of(stay)
    return f.fact(away.looks if away else "", Fact.unclear())


def _acts(file: CaseFile, stay: Stay) -> Fact | None:
    """What was told; nothing where the letter is about injuries alone, which have a line of their own."""
    told = f.joined("; ", *(one.note or one.evidence for one in acts_of(file, stay)))
    return Fact(told) if f.written(told) else None


def _moment(file: CaseFile, at: datetime) -> str:
    return f"{file.local(at):%d.%m.%Y, %H:%M}"


def identity_papers(file: CaseFile) -> Fact:
    """The identity papers with their numbers: whoever issues papers needs just these."""
    by = file.by
    papers_known: list[Text] = [
        f.joined(" ", f.label(by, "identity_document", one.kind), one.number)
        for one in file.person.documents
        if one.kind != "none"
    ]
    return f.fact(f.joined("; ", *papers_known), Fact.absent())


def left_by(file: CaseFile, stay: Stay) -> Fact | None:
    """When somebody left, and by which route."""
    leaving = stay.discharge
    if leaving is None:
        return None
    day = f.day(file.local(leaving.at).date())
    return Fact(f.joined(", ", day, f.label(file.by, "discharge_route", leaving.route)))


def _lives_with(file: CaseFile, stay: Stay) -> Fact:
    """With whom and where somebody lives since."""
    leaving = stay.discharge
    if leaving is None:
        return Fact.unclear()
    relation = f.label(file.by, "relation", leaving.receiver_relation) if leaving.receiver_relation else ""
    region = f.label(file.by, "region_kz", leaving.region) if leaving.region else ""
    return f.fact(f.joined(", ", relation, leaving.receiver, region, leaving.address), Fact.unclear())


def _attempts(file: CaseFile, stay: Stay) -> Fact | None:
    return attempts_in_vain(file, standing(file.by.store.follow_ups.all("due", stay_id=stay.id)))


def attempts_in_vain(file: CaseFile, stages: Iterable[FollowUp]) -> Fact | None:
    """Every attempt since the last answer, with its day and kind; a refusal is told as what it was."""
    made = sorted(tries(stages), key=lambda one: one.at)
    unanswered = list(takewhile(lambda one: one.outcome in UNANSWERED, reversed(made)))
    said = (
        f.joined(
            " – ",
            f.day(file.local(one.at).date()),
            f.label(file.by, "followup_kind", one.kind),
            "" if one.outcome in SILENT else f.label(file.by, "followup_outcome", one.outcome.value),
        )
        for one in reversed(unanswered)
    )
    return Fact(f.joined("; ", *said)) if unanswered else None


def _danger(file: CaseFile, stay: Stay) -> Fact:
    """What was seen or told, in the words of whoever wrote it down."""
    stages = standing(file.by.store.follow_ups.all("done_at", stay_id=stay.id))
    found = [one for one in stages if one.outcome is Outcome.CONCERN]
    return f.fact(f.joined(". ", found[-1].note, found[-1].next_step) if found else "", Fact.unclear())


_LINES: Final[Mapping[Tell, Callable[[CaseFile, Stay], Fact | None]]] = {
    Tell.CHILD: lambda _file, _stay: Fact.unclear(),
    Tell.CITIZENSHIP: lambda file, _stay: f.citizenship(file.by, file.person),
    Tell.SPOKEN: lambda file, _stay: f.languages(file.by, file.person),
    Tell.PAPERS: lambda file, _stay: identity_papers(file),
    Tell.IN_CARE_SINCE: _since,
    Tell.BROUGHT_BY: brought_by,
    Tell.GROUND: ground,
    Tell.CATEGORY: category,
    Tell.PARENTS: lambda file, _stay: parents(file),
    Tell.INJURIES: injuries,
    Tell.ABSENT_SINCE: _absent,
    Tell.LAST_SEEN: _seen,
    Tell.LOOKS: _looks,
    Tell.ACTS: _acts,
    Tell.LEFT: left_by,
    Tell.LIVES_WITH: _lives_with,
    Tell.ATTEMPTS: _attempts,
    Tell.DANGER: _danger,
}
