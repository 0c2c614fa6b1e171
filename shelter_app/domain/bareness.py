"""What is left of a person whom the centre may keep no longer: what is counted, and nothing that tells who it was.

Totals of years that are over stay what they were printed as: so a stay keeps its days and codes, and a person an age
in whole years on each day of admission, by a day of birth made up from it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from shelter_app.domain.dates import PartialDate, add_months, age_on
from shelter_app.domain.ids import ErasureId
from shelter_app.domain.people import AgeBasis, AgeClaim, Person
from shelter_app.domain.residents import Resident
from shelter_app.domain.schooling import Schooling
from shelter_app.domain.stays import Absence, Discharge, Ground, Stay
from shelter_app.domain.support_plans import Decision


def bare_person(person: Person, admitted: Iterable[date]) -> Person:
    """Sex, the first citizenship or that there is none, and the age on the days of admission."""
    basis = person.born_basis or AgeBasis.SAID
    born = _as_old(person.born, tuple(admitted))
    return Person(
        person.id,
        (),
        person.sex,
        (AgeClaim(basis, born),) if born.year is not None else (),
        person.age_basis,
        citizenships=person.citizenships[:1],
        legal_status=person.legal_status,
        version=person.version,
    )


def _as_old(born: PartialDate, days: tuple[date, ...]) -> PartialDate:
    """A day of birth by which the person was as old on each of these days as by the real one."""
    ages = {day: age_on(born, day).likely for day in days}
    known = [add_months(day, -12 * age) for day, age in ages.items() if age is not None]
    if not known:
        return PartialDate()
    made_up = min(known)
    tried = (PartialDate(made_up.year, made_up.month, made_up.day), replace(born, day=None), born)
    return next(one for one in tried if all(age_on(one, day).likely == age for day, age in ages.items()))


def bare_file(resident: Resident, act: ErasureId) -> Resident:
    """The number of the file and its days; it belongs to no family any more and warns of nothing."""
    return replace(resident, risk="", alerts=(), group_id=None, story="", erased=act)


def bare_stay(stay: Stay, region: str) -> Stay:
    """Days, category and codes of one stay; ``region`` names the place where the person was found and no more."""
    return Stay(
        stay.id,
        stay.resident_id,
        stay.admitted_at,
        stay.category,
        brought_by=stay.brought_by,
        found_where=region,
        ground=Ground(stay.ground.kind),
        limit_days=stay.limit_days,
        extended_until=stay.extended_until,
        presence=stay.presence,
        presence_since=stay.presence_since,
        discharge=_bare_leaving(stay.discharge),
        kind=stay.kind,
        absences=tuple(Absence(one.kind, one.since, ended=one.ended) for one in stay.absences),
        unaccompanied=stay.unaccompanied,
        without_care=stay.without_care,
        schooling=None if stay.schooling is None else Schooling(stay.schooling.enrolled),
        origin=stay.origin,
        elsewhere=stay.elsewhere,
        version=stay.version,
    )


def _bare_leaving(left: Discharge | None) -> Discharge | None:
    """Country alone is counted; that a region of this one was named is told by a sign."""
    if left is None:
        return None
    return Discharge(left.at, left.route, country=left.country, region="" if left.country or not left.region else "–")


def bare_decision(decision: Decision | None) -> Decision | None:
    """Who decided when and how; nothing of why."""
    return None if decision is None else Decision(decision.by, decision.at, decision.approved, on=decision.on)
