"""The facts of the list of a convoy: those who left on one day by the same way with the same escort."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final

from shelter_app.domain.contacts import CollectNotAllowed, Contact, ContactForbidden, ReceiverUnconfirmed
from shelter_app.domain.errors import NotFound
from shelter_app.domain.paper import DocumentNumber, Mark, NothingToPrint
from shelter_app.domain.people import Person
from shelter_app.domain.residents import Resident
from shelter_app.domain.stays import Discharge, Stay
from shelter_app.reports.data import Fact, Signer, Text
from shelter_app.reports.papers.departing import Escorted, EscortList
from shelter_app.services import departures, handing_over
from shelter_app.services.papers import facts as f
from shelter_app.services.papers import going_along
from shelter_app.services.papers.facts import CaseFile
from shelter_app.services.papers.gathered import Gathered
from shelter_app.services.papers.screening import Screen, require_receivers
from shelter_app.services.session import Session

_BETWEEN: Final = re.compile(r"\s*[,;\n]\s*|\s+(?:и|және|and)\s+(?=[A-ZА-ЯЁӘҒҚҢӨҰҮҺІ])")
_OUTCOMES: Final = frozenset({"home_state", "reached_18", "left_without_permission", "died", "other"})


def why_not(file: CaseFile) -> str:
    """ "not_prepared" before a leaving is prepared or recorded, "no_escort" where nobody was written down to go along.

    A list with names is an order to hand over: before the leaving is recorded it waits for what the discharge waits
    for, "gate_closed" for a guard, "receiver_open" for somebody who surely may receive the child.
    """
    stay = file.latest
    return why_not_coded(file) or (
        _waits(file.by, file.resident, stay, stay.planned) if stay.planned is not None else ""
    )


def why_not_coded(file: CaseFile) -> str:
    """The same for the list by number: tickets are bought before the last paper is signed."""
    leaving = leaving_of(file.latest)
    if leaving is None:
        return "not_prepared"
    return "" if leaving.escort.strip() else "no_escort"


def leaving_of(stay: Stay) -> Discharge | None:
    """The leaving that was recorded, else the one that is prepared."""
    return stay.discharge or stay.planned


def _waits(by: Session, resident: Resident, stay: Stay, leaving: Discharge) -> str:
    """What the discharge would stop at, unless somebody who may has decided otherwise; empty for nothing."""
    closed = handing_over.closed_guards(by, resident, stay, leaving, at_the_door=False)
    if closed and not leaving.override_reason.strip():
        return "gate_closed"
    try:
        handing_over.require_receiver(by, resident, leaving, None)
    except (CollectNotAllowed, ReceiverUnconfirmed):
        return "receiver_open"
    return ""


def gather(file: CaseFile, about: int | None) -> Gathered:
    """The list with names, for the border and whoever receives; raises what :func:`_require_safe` does."""
    return _gather(file, about, coded=False)


def gather_coded(file: CaseFile, about: int | None) -> Gathered:
    """The list by file number, sex and age, for tickets and drivers."""
    return _gather(file, about, coded=True)


def _gather(file: CaseFile, about: int | None, *, coded: bool) -> Gathered:
    stay = file.stay(about)
    leaving = leaving_of(stay)
    if leaving is None or not leaving.escort.strip():
        raise NothingToPrint("escort-list", why_not_coded(file) or "no_escort")
    by = file.by
    travellers = tuple(_traveller(file, one) for one in _together(file, stay, leaving))
    _require_safe(travellers, leaving.escort, by.today())
    if not coded:
        _require_open(by, travellers)
    paid = f.label(by, "return_financing", leaving.financing) if leaving.financing else ""
    facts = EscortList(
        centre=f.centre(by),
        leaves_at=file.local(leaving.at),
        route=_where(file, leaving),
        escort=leaving.escort,
        travel=f.fact(leaving.travel, Fact.by_hand()),
        paid=f.fact(paid, Fact.unclear()),
        met_by=f.fact(_met_by(travellers), Fact.unclear()),
        rows=tuple(_row(by, one, coded=coded) for one in travellers),
        ahead=any(one.stay.discharge is None for one in travellers),
        giver=f.director(by),
        escort_signs=_escorts(leaving.escort),
        coded=coded,
    )
    number = DocumentNumber.of_file(file.resident.number, Mark.E, file.repeat(stay))
    tail = DocumentNumber(f"{number.printed}/Н", f"{number.code}/N") if coded else number
    return Gathered(
        facts,
        tail,
        () if coded else _warnings(travellers),
        beside=tuple(one.stay.resident_id for one in travellers if one.stay.id != stay.id),
        seen=tuple(one.stay.resident_id for one in travellers if one.stay.id != stay.id and one.file is not None),
        names=() if coded else tuple(one.stay.resident_id for one in travellers if one.file is not None),
    )


def _together(file: CaseFile, stay: Stay, leaving: Discharge) -> list[Stay]:
    """Everybody who left or leaves on that day to the same place with this escort, this child among them."""
    by = file.by
    start = by.day_start(file.local(leaving.at).date())
    end = start + timedelta(days=1)
    left = by.store.stays.many(by.store.follow_up_board.left_between(start, end)).values()
    found = {one.id: one for one in (stay, *left, *departures.prepared(by)) if _goes(one, leaving, start, end)}
    return sorted(found.values(), key=lambda one: (leaving_at(one), one.resident_id))


def leaving_at(stay: Stay) -> datetime:
    """When somebody left or is to leave."""
    leaving = leaving_of(stay)
    return leaving.at if leaving is not None else stay.admitted_at


def _goes(stay: Stay, with_whom: Discharge, start: datetime, end: datetime) -> bool:
    leaving = leaving_of(stay)
    return leaving is not None and start <= leaving.at < end and departures.way(leaving) == departures.way(with_whom)


@dataclass(frozen=True, slots=True)
class _Traveller:
    """One of them: the file, None where this member may not read it, and who must not have the child."""

    stay: Stay
    leaving: Discharge
    contacts: tuple[Contact, ...]
    file: CaseFile | None


def _traveller(file: CaseFile, stay: Stay) -> _Traveller:
    leaving = leaving_of(stay)
    assert leaving is not None
    try:
        other = file if stay.resident_id == file.resident.id else CaseFile.load(file.by, stay.resident_id)
    except NotFound:
        hidden = tuple(file.by.store.contacts.all(resident_id=stay.resident_id))
        return _Traveller(stay, leaving, hidden, None)
    return _Traveller(stay, leaving, other.contacts, other)


def _require_safe(travellers: Sequence[_Traveller], escort: str, on: date) -> None:
    """Stops the list where the escort or anybody who reads it at the end must not have one of the children.

    A list is an order to hand over, so it holds for a file that this member may not read as well; of that one it is
    said only that the list cannot be made. Raises ContactForbidden, NothingToPrint ("contact_forbidden").
    """
    readers = {escort, *(one.leaving.receiver for one in travellers if one.file is not None)}
    for one in travellers:
        try:
            require_receivers(one.contacts, {*readers, one.leaving.receiver, one.leaving.escort}, on)
        except ContactForbidden:
            if one.file is None:
                raise NothingToPrint("escort-list", "contact_forbidden") from None
            raise


def _require_open(by: Session, travellers: Sequence[_Traveller]) -> None:
    """Stops a list with names while the leaving of anybody on it waits, of a file that may not be read as well.

    Raises NothingToPrint, ContactForbidden.
    """
    for one in travellers:
        if one.stay.discharge is None:
            resident = one.file.resident if one.file is not None else by.store.residents.get(one.stay.resident_id)
            reason = _waits(by, resident, one.stay, one.leaving)
            if reason:
                raise NothingToPrint("escort-list", reason if one.file is not None else "gate_closed")


def _warnings(travellers: Sequence[_Traveller]) -> tuple[str, ...]:
    found = (going_along.told(one.file, one.stay, one.leaving.at).warnings for one in travellers if one.file)
    return tuple(dict.fromkeys(code for codes in found for code in codes))


def _met_by(travellers: Sequence[_Traveller]) -> Text:
    """Everybody who meets one of them, once; of a file that may not be read nobody."""
    told = (
        Screen(one.contacts).text(", ".join(filter(None, (one.leaving.receiver, one.leaving.address))))
        for one in travellers
        if one.file is not None
    )
    return "; ".join(filter(None, dict.fromkeys(told)))


def _row(by: Session, one: _Traveller, *, coded: bool) -> Escorted:
    """One of them; of a file that this member may not read nothing stands there but its number."""
    other = one.file
    if other is None:
        hidden = by.store.residents.get(one.stay.resident_id)
        return Escorted(number=hidden.number, sex="", age=None, birth="", citizenship="")
    person, along = other.person, going_along.told(other, one.stay, one.leaving.at)
    row = Escorted(
        number=other.resident.number,
        sex=f.label(by, "sex", person.sex.value),
        age=f.age(person, other.local(one.leaving.at).date()),
        birth="" if coded else _birth(person),
        citizenship=f.joined(", ", *(f.label(by, "country", code) for code in person.citizenships)),
        name=None if coded else f.person_name(person),
        document="" if coded else f.identity_papers(by, person),
        receiver="" if coded else one.leaving.receiver,
        medicines=None if coded else along.medicines,
        watch=None if coded else going_along.with_words(along.watch, one.leaving.health),
    )
    return Screen(other.contacts).facts(row)


def _birth(person: Person) -> Text:
    return f.partial_day(person.born)


def _escorts(written: str) -> tuple[Signer, ...]:
    """The escorts one by one; what begins with a small letter or a figure is said of the one before it."""
    found: list[Signer] = []
    for part in filter(None, _BETWEEN.split(written.strip())):
        named = part[0].isalpha() and (not part[0].islower() or written == written.lower())
        if named or not found:
            found.append(Signer(part, ""))
        else:
            found[-1] = Signer(found[-1].name, f.joined(", ", found[-1].post, part))
    return tuple(found)


def _where(file: CaseFile, leaving: Discharge) -> Text:
    """Where they go; a route that only says what came of the stay is no place."""
    by = file.by
    country = f.label(by, "country", leaving.country) if leaving.country else ""
    region = f.label(by, "region_kz", leaving.region) if leaving.region else ""
    if leaving.route not in _OUTCOMES:
        return f.joined(", ", f.label(by, "discharge_route", leaving.route), country, region)
    place = f.joined(", ", country, region)
    if f.written(place) or leaving.route != "home_state":
        return place
    return f.phrase(lambda w: w.translate("EscortList", "the state of permanent residence"))
