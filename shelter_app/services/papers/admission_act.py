"""The facts of the act of admission: the child at the door, as it was then."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime
from typing import Final

from shelter_app.domain.guards import Step
from shelter_app.domain.ids import StaffId
from shelter_app.domain.journal import CaseEvent
from shelter_app.domain.notices import Notice
from shelter_app.domain.paper import DocumentNumber, Mark
from shelter_app.domain.stays import MONEY, THINGS, Injury, Stay
from shelter_app.domain.summaries import DueItem
from shelter_app.reports import papers
from shelter_app.reports.data import Fact, PersonName, Sex, Signer, Text
from shelter_app.services.events import EARLY
from shelter_app.services.papers import facts as f
from shelter_app.services.papers.arrival import brought_by, category, ground, injuries_in_words, who_brought
from shelter_app.services.papers.decided import decided_otherwise
from shelter_app.services.papers.facts import CaseFile
from shelter_app.services.papers.gathered import Gathered
from shelter_app.services.session import Session

RIGHTS_EXPLAINED: Final = "rights_explained"
SIGNS_FROM: Final = 14


def why_not(_file: CaseFile) -> str:
    """There is an act for every stay."""
    return ""


def gather(file: CaseFile, about: int | None) -> Gathered:
    """The act of one stay; ages are those of the day of admission."""
    by, person, stay = file.by, file.person, file.stay(about)
    admitted = file.local(stay.admitted_at)
    name = f.person_name(person)
    events = [one for one in by.store.case_events.all("at", resident_id=file.resident.id) if _of_stay(one, stay)]
    explained = [one.evidence for one in events if one.kind == RIGHTS_EXPLAINED]
    act = papers.AdmissionAct(
        centre=f.centre(by),
        admitted=admitted,
        child=name,
        sex=f.sex(person),
        birth=f.birth(person, admitted.date()),
        handed_over=_escort(file, stay),
        received=f.staff_signer(by, _who(events, "admitted")) or Signer("", f.label(by, "role", "duty_educator")),
        examined=f.staff_signer(by, _who(events, "nurse_examined")),
        child_signs=_child(file, name, admitted),
        citizenship=f.citizenship(by, person),
        spoken=f.languages(by, person),
        iin=_iin(file),
        brought_by=brought_by(file, stay),
        found_at=f.fact(stay.found_where, Fact.unclear()),
        category=category(file, stay),
        ground=ground(file, stay),
        circumstances=f.fact(stay.circumstances, Fact.not_asked()),
        temperature=_temperature(stay.temperature),
        complaints=_complaints(file, stay),
        injuries=tuple(_injury(by, one) for one in stay.injuries),
        no_injuries=_no_injuries(file, stay),
        things=_things(stay),
        no_things=Fact.absent() if THINGS in stay.came_without else Fact.not_asked(),
        no_money=MONEY in stay.came_without and not stay.money,
        informed=tuple(_informed(file, stay, events)),
        explained_in=f.label(by, "language", explained[-1]) if explained else "",
        adult=file.adult(stay.admitted_at),
        decided=decided_otherwise(file, stay, Step.FINISH_ADMISSION),
    )
    number = DocumentNumber.of_file(file.resident.number, Mark.A, file.repeat(stay))
    return Gathered(act, number)


def _who(events: list[CaseEvent], kind: str) -> StaffId | None:
    return next((one.by for one in events if one.kind == kind), None)


def _escort(file: CaseFile, stay: Stay) -> Signer:
    """Who hands the child over, without the notes behind the name; a child that came alone leaves the line free."""
    body = f.label(file.by, "brought_by", stay.brought_by)
    return Signer(who_brought(body, stay).partition(";")[0].strip(), body, Sex.UNKNOWN)


def _child(file: CaseFile, name: PersonName, admitted: datetime) -> Signer | None:
    """The child's own place, from fourteen on and while the age is in doubt."""
    age = file.person.age(admitted.date())
    if age.highest is not None and age.highest < SIGNS_FROM and not file.person.age_disputed:
        return None
    return Signer(name.short, f.resident_word(file.adult(admitted)), f.sex(file.person))


def _iin(file: CaseFile) -> Fact:
    person = file.person
    if person.iin:
        return Fact(person.iin)
    if person.iin_absent_reason:
        return Fact.absent(f.label(file.by, "iin_absent_reason", person.iin_absent_reason))
    return Fact.not_asked()


def _temperature(text: str) -> Fact:
    degrees = f"{text} °C" if re.fullmatch(r"\d\d(?:[.,]\d)?", text.strip()) else text
    return f.fact(degrees, Fact.not_asked())


def _complaints(file: CaseFile, stay: Stay) -> Fact:
    """What was seen at the door, in the words of the list and of the staff."""
    seen = [f.label(file.by, "health_visible", code) for code in stay.health_seen if code != "other"]
    return f.fact(f.joined("; ", f.joined(", ", *seen), stay.health_note), Fact.not_asked())


def _no_injuries(file: CaseFile, stay: Stay) -> Fact:
    """What to say where no injury was drawn: nobody looked, some were seen and told in words, or there are none."""
    if "not_examined" in stay.health_seen or not stay.health_seen:
        return Fact.not_asked()
    return f.fact(injuries_in_words(file, stay), Fact.absent())


def _things(stay: Stay) -> tuple[papers.Thing, ...]:
    """What was taken in at the door; what came later is in the list of belongings, not in the act."""
    return tuple(papers.Thing(name=one.what, quantity=one.quantity) for one in stay.brought)


def _injury(by: Session, injury: Injury) -> papers.Injury:
    view = papers.View.BACK if injury.back else papers.View.FRONT
    inside = injury.x is not None and injury.y is not None and 0 <= injury.x <= 1 and 0 <= injury.y <= 1
    marks = (papers.Mark(view, injury.x or 0.0, injury.y or 0.0),) if inside else ()
    where = f.capital(f.label(by, "body_region", injury.region)) if injury.region else injury.place
    later = _noted(injury.noted_at.astimezone(by.tz), injury.noted_by) if injury.noted_at else ""
    return papers.Injury(f.joined(", ", f.joined(": ", where, injury.text), later), injury.size, marks)


def _noted(at: datetime, who: str) -> Text:
    """That an injury was written down, or put into other words, after the child had come in."""
    return f.phrase(
        lambda w: w.translate("AdmissionAct", "written down on {moment}, {name}").format(
            moment=f"{at:%d.%m.%Y %H:%M}", name=who
        )
    )


def _of_stay(event: CaseEvent, stay: Stay) -> bool:
    """Whether a fact belongs to this stay; what was done just before the door opened is tied to none."""
    before = event.stay_id is None and stay.admitted_at - EARLY <= event.at <= stay.admitted_at
    return event.stay_id == stay.id or before


def _informed(file: CaseFile, stay: Stay, events: list[CaseEvent]) -> Iterator[papers.Informed]:
    """The bodies that this child's admission concerns: those whose duty began at the door, or who were told of it.

    Which duties begin follows from the file: age, citizenship, who cares for the child, injuries, kind of house.
    """
    door = [one for one in file.by.store.summaries.due_of(file.resident.id) if _at_the_door(one, stay)]
    for notice in file.by.profile.notices:
        duty = next((one for one in door if one.code in notice.rules), None)
        told = next((one for one in events if one.kind == notice.closes_with), None)
        if duty is not None or (told is not None and not notice.tells):
            yield _line(file, notice, duty, told)


def _at_the_door(duty: DueItem, stay: Stay) -> bool:
    return duty.started_at is not None and stay.admitted_at - EARLY <= duty.started_at <= stay.admitted_at


def _line(file: CaseFile, notice: Notice, duty: DueItem | None, told: CaseEvent | None) -> papers.Informed:
    """A body that has to be told: when and how it was, else by when it must be."""
    by = file.by
    body: Text = f.label(by, "organisation_kind", notice.to) if notice.to else f.each_language(notice.labels.get)
    if told is None:
        return papers.Informed(body=body, due=file.local(duty.due_at) if duty is not None else None)
    how = f.label(by, "contact_medium", told.note) if told.note else ""
    return papers.Informed(body=body, when=file.local(told.at), how=how, who=told.evidence)
