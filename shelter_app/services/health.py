"""Health in a file: the card of every shift, medicines and the round of the day, examinations and vaccinations."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Final

from shelter_app.domain.errors import InvalidInput, NotFound
from shelter_app.domain.health import (
    Allergies,
    Allergy,
    Dose,
    DoseOutcome,
    DoseRecorded,
    Examination,
    HealthCard,
    Medicine,
    Vaccination,
    VaccinationBasis,
    parse_hours,
    require_room,
    require_usual,
)
from shelter_app.domain.ids import DoseId, ExaminationId, MedicineId, ResidentId, VaccinationId
from shelter_app.domain.partial_dates import PartialDate
from shelter_app.domain.staff import Can
from shelter_app.domain.stays import Presence
from shelter_app.domain.summaries import ResidentSummary
from shelter_app.services import visibility
from shelter_app.services.events import record_event
from shelter_app.services.session import Session, allowed, new_id
from shelter_app.services.visibility import visible

DAY = timedelta(days=1)
SHOWN_DOSES = timedelta(days=14)
CLOSES: Final = {"at_admission": "nurse_examined", "doctor": "doctor_examined", "forensic": "doctor_examined"}
"""Which fact of the case an examination is, by its kind: the clocks that wait for it close."""


@dataclass(frozen=True, slots=True)
class GivenDose:
    """A recorded dose with the name of who gave it."""

    dose: Dose
    by: str


@dataclass(frozen=True, slots=True)
class HealthView:
    """The health section of one file; conclusions that are medical secrets are empty without the right to read them.

    ``doses`` are those of the last two weeks by medicine, newest first.
    """

    card: HealthCard
    medicines: tuple[Medicine, ...]
    ended: tuple[Medicine, ...]
    doses: dict[MedicineId, tuple[GivenDose, ...]]
    examinations: tuple[Examination, ...]
    vaccinations: tuple[Vaccination, ...]


@allowed(Can.OPEN_FILE)
def of(resident_id: ResidentId, *, by: Session) -> HealthView:
    """Everything about health in one file that is open already: medicines that are given first, newest facts first."""
    by.file(resident_id)
    store, today = by.store, by.today()
    medicines = sorted(store.medicines.all("name", resident_id=resident_id), key=lambda one: one.begins, reverse=True)
    running = tuple(one for one in medicines if one.runs_on(today, by.tz) and one.stopped_at is None)
    later = tuple(one for one in medicines if one.begins > today and one.stopped_at is None)
    shown = (*running, *later)
    doses: dict[MedicineId, list[GivenDose]] = {}
    for dose in store.doses.all("-at", resident_id=resident_id):
        if dose.at >= by.now() - SHOWN_DOSES:
            doses.setdefault(dose.medicine_id, []).append(GivenDose(dose, by.staff_name(dose.by)))
    examinations = store.examinations.all("-on", resident_id=resident_id)
    vaccinations = store.vaccinations.all("-on", resident_id=resident_id)
    return HealthView(
        card_of(resident_id, by=by),
        shown,
        tuple(one for one in medicines if one not in shown),
        {medicine: tuple(given) for medicine, given in doses.items()},
        tuple(examinations if by.can(Can.READ_MEDICAL) else (one.without_conclusion() for one in examinations)),
        tuple(vaccinations),
    )


@allowed(Can.SEE_SAFETY_CARD)
def card_of(resident_id: ResidentId, *, by: Session) -> HealthCard:
    """What every shift must know of one resident; a card nobody has filled in says that allergies were not asked."""
    by.file(resident_id)
    return by.store.health_cards.find(resident_id) or HealthCard(resident_id)


@allowed(Can.WRITE_HEALTH)
def save_card(
    card: HealthCard,
    allergies: Allergies,
    reacts_to: tuple[Allergy, ...],
    *,
    conditions: str = "",
    diet: str = "",
    care: str = "",
    by: Session,
) -> HealthCard:
    """Stores what every shift must know; raises InvalidInput (allergies, reacts_to) and Stale."""
    by.file(card.id)
    table = by.store.health_cards
    card = table.unchanged(card) if card.version else HealthCard(card.id)
    named = tuple(one for one in reacts_to if one.to.strip())
    changed = replace(
        card,
        allergies=allergies,
        reacts_to=named,
        conditions=conditions.strip(),
        diet=diet.strip(),
        care=care.strip(),
    )
    with by.change("health.card_edited", "health", card.id):
        return table.save(changed) if card.version else table.add(changed)


@dataclass(frozen=True, slots=True)
class MedicineForm:
    """A prescription as typed: ``hours`` as "8, 14:30, 20", empty when it is given when needed."""

    name: str
    dose: str
    begins: date
    hours: str = ""
    most_a_day: int | None = None
    until: date | None = None
    prescribed_by: str = ""
    note: str = ""


@allowed(Can.WRITE_HEALTH)
def prescribe(resident_id: ResidentId, form: MedicineForm, *, by: Session) -> Medicine:
    """Puts a medicine into the file and its doses from now on into the round; raises InvalidInput by field."""
    by.file(resident_id)
    medicine = Medicine(
        MedicineId(new_id()),
        resident_id,
        form.name.strip(),
        form.dose.strip(),
        form.begins,
        parse_hours(form.hours),
        None if form.hours.strip() else form.most_a_day,
        form.until,
        form.prescribed_by.strip(),
        form.note.strip(),
        by.staff.id,
        by.now(),
    )
    with by.change("medicine.prescribed", "health", resident_id) as change:
        change.subject = str(medicine.id)
        return by.store.medicines.add(medicine)


@allowed(Can.WRITE_HEALTH)
def stop(medicine: Medicine, reason: str, *, by: Session) -> Medicine:
    """Ends a medicine now, with the reason; raises InvalidInput (reason), Stale. What was given stays."""
    medicine = by.store.medicines.unchanged(medicine)
    by.file(medicine.resident_id)
    with by.change("medicine.stopped", "health", medicine.resident_id) as change:
        change.subject = str(medicine.id)
        return by.store.medicines.save(medicine.stopped(by.now(), reason))


@allowed(Can.WRITE_HEALTH)
def one_medicine(medicine_id: MedicineId, resident_id: ResidentId, *, by: Session) -> Medicine:
    """One medicine of a file as it is stored now; raises NotFound where it was taken out meanwhile."""
    by.file(resident_id)
    found = by.store.medicines.get(medicine_id)
    if found.resident_id != resident_id:
        raise NotFound("medicines")
    return found


@dataclass(frozen=True, slots=True)
class RoundRow:
    """One dose of the round: whose, of which medicine, for which moment (none when needed), and what became of it.

    In a restricted file that does not name the member ``summary`` is number and lock and ``medicine`` None: they see
    that a dose waits, and give it from the safety card. ``given`` counts the doses of the last 24 hours.
    """

    summary: ResidentSummary
    medicine: Medicine | None
    planned_for: datetime | None
    dose: GivenDose | None = None
    medicine_id: MedicineId | None = None
    given: int = 0

    def late(self, now: datetime) -> bool:
        """Whether its hour has passed and nobody has recorded anything."""
        return self.dose is None and self.planned_for is not None and self.planned_for < now


@allowed(Can.GIVE_MEDICINE)
def round_of(day: date, *, by: Session) -> list[RoundRow]:
    """The doses of one day in the order of their hours, those given when needed last; only people who are here.

    A dose of the day before that nobody has recorded stays in the round: midnight gives no medicine.
    """
    store, start = by.store, by.day_start(day)
    medicines = store.medicine_round.running(day - DAY, day, start - DAY)
    lines = {
        line.resident_id: line
        for line in visible(by, store.summaries.many({one.resident_id for one in medicines}).values())
        if line.presence is not Presence.LEFT
    }
    known = [(medicine, lines[medicine.resident_id]) for medicine in medicines if medicine.resident_id in lines]
    return _rows(by, day, [(medicine, line, medicine if line.named else None) for medicine, line in known])


def doses_on_card(by: Session, line: ResidentSummary) -> list[RoundRow]:
    """The round of today for one resident as their safety card shows it: with the medicine, whoever is on duty."""
    day = by.today()
    found = by.store.medicine_round.running(day - DAY, day, by.day_start(day) - DAY)
    return _rows(by, day, [(one, line, one) for one in found if one.resident_id == line.resident_id])


def _rows(by: Session, day: date, known: list[tuple[Medicine, ResidentSummary, Medicine | None]]) -> list[RoundRow]:
    start = by.day_start(day)
    recorded = [GivenDose(dose, by.staff_name(dose.by)) for dose in by.store.medicine_round.doses_since(start - DAY)]
    by_hour = {(one.dose.medicine_id, one.dose.planned_for): one for one in recorded if one.dose.planned_for}
    rows: list[RoundRow] = []
    for medicine, line, shown in known:
        today = [(moment, by_hour.get((medicine.id, moment))) for moment in medicine.planned(day, by.tz)]
        before = [(moment, None) for moment in medicine.planned(day - DAY, by.tz)]
        missed = [one for one in before if (medicine.id, one[0]) not in by_hour]
        rows += [RoundRow(line, shown, moment, given, medicine.id) for moment, given in (*missed, *today)]
        if shown and medicine.when_needed and medicine.stopped_at is None and medicine.runs_on(day, by.tz):
            last = next((one for one in recorded if one.dose.medicine_id == medicine.id), None)
            rows.append(RoundRow(line, medicine, None, last, medicine.id, _given(medicine, recorded, by.now())))
    return sorted(rows, key=lambda row: (row.planned_for or start + DAY, row.summary.sort_key))


def _given(medicine: Medicine, recorded: list[GivenDose], now: datetime) -> int:
    doses = [one.dose for one in recorded if one.dose.medicine_id == medicine.id]
    return sum(dose.outcome is DoseOutcome.GIVEN and now - dose.at < DAY for dose in doses)


@allowed(Can.GIVE_MEDICINE)
def look_through(*, by: Session) -> None:
    """Writes down that the round was opened, once: it names everybody who takes a medicine."""
    by.looked("list.opened", subject="medicines")


@allowed(Can.GIVE_MEDICINE)
def record_dose(
    medicine: Medicine,
    planned_for: datetime | None,
    outcome: DoseOutcome,
    note: str = "",
    *,
    at: datetime | None = None,
    sure: bool = False,
    by: Session,
) -> Dose:
    """Writes down one dose as given or not; ``at`` is an earlier hour at which it really was, ``sure`` a second yes.

    Whoever is on duty gives the doses of everybody here, of a restricted file from its safety card. Raises DoseRecorded
    where a colleague was quicker, TooManyDoses, UnusualDose unless ``sure``, InvalidInput (note, at, medicine).
    """
    known = by.store.medicines.get(medicine.id)
    visibility.on_card(by, known.resident_id)
    now = by.now()
    moment = at or now
    if moment > now:
        raise InvalidInput(at="in_future")
    if not known.runs_on(moment.astimezone(by.tz).date(), by.tz) or (known.stopped_at and moment >= known.stopped_at):
        raise InvalidInput(medicine="stopped")
    dose = Dose(DoseId(new_id()), known.id, known.resident_id, moment, outcome, by.staff.id, planned_for, note.strip())
    with by.change("medicine.given", "health", known.resident_id) as change:
        change.subject, change.detail = str(known.id), outcome.value
        before = [one for one in by.store.doses.all(medicine_id=known.id) if one.counts]
        same = next((one for one in before if planned_for is not None and one.planned_for == planned_for), None)
        if same is not None:
            raise DoseRecorded(same.at, same.by)
        if planned_for is None and outcome is DoseOutcome.GIVEN:
            require_room(known, before, moment)
        if outcome is DoseOutcome.GIVEN and not sure:
            require_usual(planned_for, before, moment)
        return by.store.doses.add(dose)


@allowed(Can.GIVE_MEDICINE)
def take_back_dose(dose: Dose, reason: str, *, by: Session) -> Dose:
    """A dose was written down by a slip: the line stays with the reason, and the dose waits again.

    Whoever wrote it down may take it back, and whoever keeps the health of the file. Raises Forbidden, Stale, and
    InvalidInput: reason ``empty``, dose ``taken_back``.
    """
    known = by.store.doses.unchanged(dose)
    visibility.on_card(by, known.resident_id)
    if known.by != by.staff.id:
        by.require(Can.WRITE_HEALTH)
    with by.change("medicine.taken_back", "health", known.resident_id) as change:
        change.subject, change.reason = str(known.medicine_id), reason.strip()
        return by.store.doses.save(known.back(by.now(), by.staff.id, reason))


@dataclass(frozen=True, slots=True)
class ExaminationForm:
    """An examination as typed; ``secret`` keeps its conclusion for medical workers."""

    kind: str
    on: date
    place: str = ""
    doctor: str = ""
    conclusion: str = ""
    secret: bool = False
    next_on: date | None = None


@allowed(Can.WRITE_HEALTH)
def examined(resident_id: ResidentId, form: ExaminationForm, *, by: Session) -> Examination:
    """Puts an examination into the file; raises InvalidInput (kind, on, next_on)."""
    by.file(resident_id)
    if form.on > by.today():
        raise InvalidInput(on="in_future")
    examination = Examination(
        ExaminationId(new_id()),
        resident_id,
        form.kind,
        form.on,
        form.place.strip(),
        form.doctor.strip(),
        form.conclusion.strip(),
        form.secret,
        form.next_on,
        by.staff.id,
    )
    with by.change("health.examined", "health", resident_id) as change:
        change.subject, change.detail = str(examination.id), form.kind
        _close_duty(examination, by)
        return by.store.examinations.add(examination)


def _close_duty(examination: Examination, by: Session) -> None:
    """The fact that closes the clock of such an examination, unless somebody has recorded it in this stay before."""
    kind = CLOSES.get(examination.kind)
    stays = by.store.stays.all("-admitted_at", resident_id=examination.resident_id)
    if kind is None or not stays:
        return
    stay, noon = stays[0], by.day_start(examination.on) + DAY / 2
    at = min(by.now(), max(noon, stay.admitted_at))
    known = by.store.case_events.all(resident_id=examination.resident_id, kind=kind)
    during = stay.covers(at) and examination.on >= stay.admitted_at.astimezone(by.tz).date()
    if during and not any(event.stay_id == stay.id or event.at >= stay.admitted_at for event in known):
        proof = ", ".join(filter(None, (examination.place, examination.doctor)))
        record_event(by, examination.resident_id, kind, at, stay_id=stay.id, evidence=proof)


@dataclass(frozen=True, slots=True)
class VaccinationForm:
    """A vaccination as typed; its day may be a year, or unknown."""

    vaccine: str
    on: PartialDate
    basis: VaccinationBasis
    dose: str = ""
    note: str = ""
    next_on: date | None = None


@allowed(Can.WRITE_HEALTH)
def vaccinated(resident_id: ResidentId, form: VaccinationForm, *, by: Session) -> Vaccination:
    """Puts a vaccination into the file; raises InvalidInput (vaccine, on, next_on)."""
    by.file(resident_id)
    today = by.today()
    if form.on.earliest is not None and form.on.earliest > today:
        raise InvalidInput(on="in_future")
    if form.next_on is not None and form.on.latest is not None and form.next_on <= form.on.latest:
        raise InvalidInput(next_on="not_later")
    vaccination = Vaccination(
        VaccinationId(new_id()),
        resident_id,
        form.vaccine,
        form.on,
        form.basis,
        form.dose.strip(),
        form.note.strip(),
        form.next_on,
        by.staff.id,
    )
    with by.change("health.vaccinated", "health", resident_id) as change:
        change.subject, change.detail = str(vaccination.id), form.vaccine
        return by.store.vaccinations.add(vaccination)
