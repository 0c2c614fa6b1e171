"""The facts of the round of medicines on paper: the doses of one day by hour and room."""

from __future__ import annotations

from datetime import date, datetime

from shelter_app.domain.health import Allergies, DoseOutcome, HealthCard
from shelter_app.reports import papers
from shelter_app.reports.data import Text
from shelter_app.services import health
from shelter_app.services.health import RoundRow
from shelter_app.services.papers import facts as f
from shelter_app.services.papers.coding import Coded
from shelter_app.services.session import Session


def gather(by: Session, day: date, *, coded: bool) -> papers.MedicineRound:
    """Every dose of the day, also those recorded already; of a restricted file the number and that a dose waits."""
    rows = health.round_of(day, by=by)
    code = Coded(on=coded, people=[row.summary for row in rows])
    cards = by.store.health_cards.many({row.summary.resident_id for row in rows if not row.summary.restricted})
    doses = [_dose(by, row, cards.get(row.summary.resident_id), code) for row in rows]
    late = datetime.max.replace(tzinfo=by.tz)
    ordered = sorted(doses, key=lambda one: (one.at or late, _room(one), f.in_language(one.who, "ru")))
    return papers.MedicineRound(centre=f.centre(by), day=by.day_start(day), doses=tuple(ordered), coded=coded)


def _room(dose: papers.RoundDose) -> tuple[bool, str]:
    room = f.in_language(dose.room, "ru")
    return not room, room


def _dose(by: Session, row: RoundRow, card: HealthCard | None, code: Coded) -> papers.RoundDose:
    line, medicine = row.summary, row.medicine
    if medicine is None or line.restricted:
        given = row.dose.dose.outcome is DoseOutcome.GIVEN if row.dose else None
        return papers.RoundDose(
            at=row.planned_for, room="", who=line.number, medicine="", done=_done(by, row), given=given, hidden=True
        )
    known = card or HealthCard(line.resident_id)
    reacts = ", ".join(f"{one.to} ({one.reaction})" if one.reaction else one.to for one in known.reacts_to)
    planned = row.planned_for is not None
    return papers.RoundDose(
        at=row.planned_for,
        room=line.room,
        who=code.who(line),
        medicine=medicine.name,
        dose=medicine.dose,
        note=code.text(medicine.note),
        allergies=reacts,
        asked=known.allergies is not Allergies.NOT_ASKED,
        limit="" if planned else _limit(row),
        done=_done(by, row) if planned else "",
        given=row.dose.dose.outcome is DoseOutcome.GIVEN if planned and row.dose else None,
    )


def _limit(row: RoundRow) -> Text:
    """How many doses were given within 24 hours, and how many may be."""
    assert row.medicine is not None
    if row.medicine.most_a_day is None:
        said = f.phrase(lambda w: w.translate("MedicineRound", "given in 24 hours: {given}"))
        return f.each_language(lambda lang: said.in_language(lang).format(given=row.given))
    most = row.medicine.most_a_day
    said = f.phrase(lambda w: w.translate("MedicineRound", "given in 24 hours: {given}, at most {most}"))
    return f.each_language(lambda lang: said.in_language(lang).format(given=row.given, most=most))


def _done(by: Session, row: RoundRow) -> str:
    """Hour and name of a dose that is recorded, and why it was not given."""
    if row.dose is None:
        return ""
    hour = f"{row.dose.dose.at.astimezone(by.tz):%H:%M}"
    note = "" if row.summary.restricted else row.dose.dose.note
    return ", ".join(filter(None, (hour, row.dose.by, note)))
