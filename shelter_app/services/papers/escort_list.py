"""The facts of the list of a convoy: those who left on one day by the same way with the same escort."""

from __future__ import annotations

from datetime import timedelta

from shelter_app.domain.errors import NotFound
from shelter_app.domain.paper import DocumentNumber, Mark, NothingToPrint
from shelter_app.domain.people import Person
from shelter_app.domain.stays import Discharge, Stay
from shelter_app.reports.data import Fact, Signer, Text
from shelter_app.reports.papers.departing import Escorted, EscortList
from shelter_app.services.papers import facts as f
from shelter_app.services.papers.facts import CaseFile
from shelter_app.services.papers.gathered import Gathered
from shelter_app.services.papers.screening import Screen, require_receivers


def why_not(file: CaseFile) -> str:
    """ "still_here" before the discharge is recorded, "no_escort" where nobody was written down to go along."""
    leaving = file.latest.discharge
    if leaving is None:
        return "still_here"
    return "" if leaving.escort.strip() else "no_escort"


def gather(file: CaseFile, about: int | None) -> Gathered:
    """The list with names, for the border and whoever receives; raises ContactForbidden for a forbidden escort."""
    return _gather(file, about, coded=False)


def gather_coded(file: CaseFile, about: int | None) -> Gathered:
    """The list by file number, sex and age, for tickets and drivers."""
    return _gather(file, about, coded=True)


def _gather(file: CaseFile, about: int | None, *, coded: bool) -> Gathered:
    stay = file.stay(about)
    leaving = stay.discharge
    if leaving is None or not leaving.escort.strip():
        raise NothingToPrint("escort-list", why_not(file) or "no_escort")
    by = file.by
    paid = f.label(by, "return_financing", leaving.financing) if leaving.financing else ""
    rows = tuple(_row(file, one, coded=coded) for one in _together(file, stay, leaving))
    facts = EscortList(
        centre=f.centre(by),
        leaves_at=file.local(leaving.at),
        route=_where(file, leaving),
        escort=leaving.escort,
        travel=f.fact(leaving.travel, Fact.by_hand()),
        paid=f.fact(paid, Fact.unclear()),
        met_by=f.fact(f.joined(", ", leaving.receiver, leaving.address), Fact.unclear()),
        rows=rows,
        giver=f.director(by),
        escort_signs=Signer(leaving.escort, ""),
        coded=coded,
    )
    number = DocumentNumber.of_file(file.resident.number, Mark.E, file.repeat(stay))
    tail = DocumentNumber(f"{number.printed}/Н", f"{number.code}/N") if coded else number
    return Gathered(facts, tail)


def _together(file: CaseFile, stay: Stay, leaving: Discharge) -> list[Stay]:
    """Everybody who left on that day to the same place with this escort, this child among them, by time and file."""
    by = file.by
    start = by.day_start(file.local(leaving.at).date())
    day = by.store.stays.many(by.store.follow_up_board.left_between(start, start + timedelta(days=1)))
    found = [
        one
        for one in day.values()
        if one.id == stay.id or (one.discharge is not None and _way(one.discharge) == _way(leaving))
    ]
    return sorted(found, key=lambda one: (one.ended_at or one.admitted_at, one.resident_id))


def _way(leaving: Discharge) -> tuple[str, str, str]:
    return leaving.route, leaving.country, " ".join(leaving.escort.casefold().split())


def _row(file: CaseFile, stay: Stay, *, coded: bool) -> Escorted:
    """One of them; of a file that this member may not read nothing stands there but its number and sex.

    Raises ContactForbidden where the escort or receiver must not have this child: a list is an order to hand over.
    """
    by = file.by
    try:
        other = file if stay.resident_id == file.resident.id else CaseFile.load(by, stay.resident_id)
    except NotFound:
        hidden = by.store.residents.get(stay.resident_id)
        return Escorted(number=hidden.number, sex="", age=None, birth="", citizenship="")
    person, leaving = other.person, stay.discharge
    assert leaving is not None
    require_receivers(other.contacts, (leaving.receiver, leaving.escort), by.today())
    on = other.local(leaving.at).date()
    row = Escorted(
        number=other.resident.number,
        sex=f.label(by, "sex", person.sex.value),
        age=f.age(person, on),
        birth="" if coded else _birth(person),
        citizenship=f.joined(", ", *(f.label(by, "country", code) for code in person.citizenships)),
        name=None if coded else f.person_name(person),
        document="" if coded else f.identity_papers(by, person),
        receiver="" if coded else leaving.receiver,
    )
    return Screen(other.contacts).facts(row)


def _birth(person: Person) -> Text:
    return f.partial_day(person.born)


def _where(file: CaseFile, leaving: Discharge) -> Text:
    by = file.by
    country = f.label(by, "country", leaving.country) if leaving.country else ""
    region = f.label(by, "region_kz", leaving.region) if leaving.region else ""
    return f.joined(", ", f.label(by, "discharge_route", leaving.route), country, region)
