"""Everything the centre keeps about a person, in plain words; what belongs to others is left out and said so."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from shelter_app.domain.health import Allergies
from shelter_app.domain.people import Sex
from shelter_app.reports.data import Fact, FactState, Text
from shelter_app.reports.papers.person import PersonTable
from shelter_app.services import disclosures
from shelter_app.services.papers import facts as f
from shelter_app.services.papers import register
from shelter_app.services.papers.facts import CaseFile
from shelter_app.services.papers.titles import document_title

Rows = tuple[tuple[Text, ...], ...]


@dataclass(frozen=True, slots=True)
class Told:
    """What a paper for the person says: an opening sentence, its parts, and what it leaves out."""

    opening: Text
    tables: tuple[PersonTable, ...]
    left_out: tuple[Text, ...]


def moment(file: CaseFile, at: datetime | None) -> str:
    """Day and hour as the clock on the wall showed them."""
    return f"{file.local(at):%d.%m.%Y %H:%M}" if at else ""


def told(file: CaseFile) -> Told:
    """Identity, stays, health, plan, agreements, follow-up, scans and papers, and to whom anything was told."""
    opening = f.phrase(lambda w: w.translate(
        "OwnExtract",
        "This is what the centre keeps about you. If something is wrong, say so: it will be corrected, and what stood "
        "there before stays to be seen.",
    ))  # fmt: skip
    parts = (_identity, _stays, _health, _plans, _consents, _follow_ups, _kept, _disclosed)
    return Told(opening, tuple(part(file) for part in parts), _left_out(file))


def _fact(fact: Fact) -> Text:
    """What is known; the mark of an empty field is said by the table."""
    return (
        fact.text
        if fact.state in (FactState.KNOWN, FactState.REPORTED)
        else f.phrase(lambda w: w.translate("OwnExtract", "not known"))
    )


def _pairs(title: Text, rows: Rows) -> PersonTable:
    heads = (
        f.phrase(lambda w: w.translate("OwnExtract", "What is kept")),
        f.phrase(lambda w: w.translate("OwnExtract", "What it says")),
    )
    return PersonTable(title, heads, (55, 125), tuple(row for row in rows if f.written(row[1])))


def _identity(file: CaseFile) -> PersonTable:
    by, person = file.by, file.person
    today = by.today()
    born = f.birth(person, today)
    day = f.day(born.day) or (str(born.year) if born.year else "")
    papers = f.joined(
        "; ", *(f.joined(" № ", f.label(by, "identity_document", d.kind), d.number) for d in person.documents)
    )
    rows: Rows = (
        (
            f.phrase(lambda w: w.translate("OwnExtract", "Names")),
            f.joined(", ", *(one.name.full for one in person.names)),
        ),
        (f.phrase(lambda w: w.translate("OwnExtract", "Born")), day),
        (
            f.phrase(lambda w: w.translate("OwnExtract", "Sex")),
            "" if person.sex is Sex.UNKNOWN else f.label(by, "sex", person.sex.value),
        ),
        (f.phrase(lambda w: w.translate("OwnExtract", "Citizenship")), _fact(f.citizenship(by, person))),
        (f.phrase(lambda w: w.translate("OwnExtract", "Languages")), _fact(f.languages(by, person))),
        (f.phrase(lambda w: w.translate("OwnExtract", "IIN")), person.iin),
        (f.phrase(lambda w: w.translate("OwnExtract", "Documents")), papers),
    )
    return _pairs(f.phrase(lambda w: w.translate("OwnExtract", "Who you are")), rows)


def _stays(file: CaseFile) -> PersonTable:
    by = file.by
    heads = (
        f.phrase(lambda w: w.translate("OwnExtract", "From")),
        f.phrase(lambda w: w.translate("OwnExtract", "Until")),
        f.phrase(lambda w: w.translate("OwnExtract", "Why you came, on what ground")),
        f.phrase(lambda w: w.translate("OwnExtract", "How it ended")),
    )
    rows = tuple(
        (
            moment(file, stay.admitted_at),
            moment(file, stay.ended_at),
            f.joined(
                "; ", f.label(by, "admission_category", stay.category), f.label(by, "ground_kind", stay.ground.kind),
                f.joined(" № ", "", stay.ground.number) if stay.ground.number else "", stay.found_where,
                stay.circumstances,
            ),
            f.label(by, "discharge_route", stay.discharge.route) if stay.discharge else "",
        )
        for stay in file.stays
    )  # fmt: skip
    title = f.phrase(lambda w: w.translate("OwnExtract", "When you were here"))
    return PersonTable(title, heads, (26, 26, 84, 44), rows)


def _health(file: CaseFile) -> PersonTable:
    store, resident_id = file.by.store, file.resident.id
    card = store.health_cards.find(resident_id)
    allergies: Text = ""
    if card is not None and card.allergies is Allergies.KNOWN:
        allergies = ", ".join(one.to for one in card.reacts_to)
    medicines = "; ".join(one.name for one in store.medicines.all(resident_id=resident_id))
    seen = "; ".join(f.day(one.on) for one in store.examinations.all(resident_id=resident_id))
    rows: Rows = (
        (f.phrase(lambda w: w.translate("OwnExtract", "Allergies")), allergies),
        (f.phrase(lambda w: w.translate("OwnExtract", "What every shift must know")), card.conditions if card else ""),
        (f.phrase(lambda w: w.translate("OwnExtract", "Medicines")), medicines),
        (f.phrase(lambda w: w.translate("OwnExtract", "Examinations, days")), seen),
    )
    return _pairs(f.phrase(lambda w: w.translate("OwnExtract", "Your health")), rows)


def _plans(file: CaseFile) -> PersonTable:
    by = file.by
    plans = by.store.plans.all("number", resident_id=file.resident.id)
    items = by.store.plan_items.grouped("plan_id", [plan.id for plan in plans], "position")
    rows = tuple(
        (str(plan.number), f.need(by, item.need), item.measure, f.label(by, "measure_state", item.state.value))
        for plan in plans
        for item in items[plan.id]
    )
    heads = (
        f.phrase(lambda w: w.translate("OwnExtract", "Plan")),
        f.phrase(lambda w: w.translate("OwnExtract", "What you need")),
        f.phrase(lambda w: w.translate("OwnExtract", "What is done")),
        f.phrase(lambda w: w.translate("OwnExtract", "State")),
    )
    title = f.phrase(lambda w: w.translate("OwnExtract", "Your support plans"))
    return PersonTable(title, heads, (14, 56, 74, 36), rows)


def _consents(file: CaseFile) -> PersonTable:
    agreed = f.phrase(lambda w: w.translate("OwnExtract", "agreed"))
    refused = f.phrase(lambda w: w.translate("OwnExtract", "refused"))
    back = f.phrase(lambda w: w.translate("OwnExtract", "taken back"))
    rows = tuple(
        (
            moment(file, one.at),
            f.joined("; ", one.organisation, one.help, one.own_words),
            f.joined("; ", agreed if one.given else refused, f.joined(" ", back, moment(file, one.withdrawn_at)))
            if one.withdrawn_at
            else (agreed if one.given else refused),
        )
        for one in file.by.store.consents.all("at", resident_id=file.resident.id)
    )
    heads = (
        f.phrase(lambda w: w.translate("OwnExtract", "When")),
        f.phrase(lambda w: w.translate("OwnExtract", "About what")),
        f.phrase(lambda w: w.translate("OwnExtract", "What you said")),
    )
    return PersonTable(f.phrase(lambda w: w.translate("OwnExtract", "To what you agreed")), heads, (32, 98, 50), rows)


def _follow_ups(file: CaseFile) -> PersonTable:
    by = file.by
    rows = tuple(
        (
            f.day(one.due),
            f.label(by, "followup_kind", one.kind),
            f.label(by, "followup_outcome", one.outcome.value) if one.outcome else "",
            one.child_words,
        )
        for one in by.store.follow_ups.all("due", resident_id=file.resident.id)
        if not one.cancelled
    )
    heads = (
        f.phrase(lambda w: w.translate("OwnExtract", "Due")),
        f.phrase(lambda w: w.translate("OwnExtract", "How")),
        f.phrase(lambda w: w.translate("OwnExtract", "What was found")),
        f.phrase(lambda w: w.translate("OwnExtract", "Your words")),
    )
    return PersonTable(f.phrase(lambda w: w.translate("OwnExtract", "After you left")), heads, (24, 40, 50, 66), rows)


def _kept(file: CaseFile) -> PersonTable:
    store, resident_id = file.by.store, file.resident.id
    scans = [one for one in store.attachments.all("added_at", resident_id=resident_id) if one.removed_at is None]
    named = [one.title for one in scans if not one.restricted]
    papers = sorted(register.of_file(file.by, resident_id), key=lambda one: one.printed_at)
    printed = f.joined("; ", *(f.joined(" № ", document_title(one.document, file.by), one.number) for one in papers))
    notes = [one for one in store.notes.of(resident_id) if not one.note.restricted]
    rows: Rows = (
        (f.phrase(lambda w: w.translate("OwnExtract", "Scans and photos")), "; ".join(named)),
        (f.phrase(lambda w: w.translate("OwnExtract", "Papers printed about you")), printed),
        (f.phrase(lambda w: w.translate("OwnExtract", "Notes of staff, how many")), str(len(notes)) if notes else ""),
        (f.phrase(lambda w: w.translate("OwnExtract", "Contacts, how many")), str(len(file.contacts) or "")),
    )
    return _pairs(f.phrase(lambda w: w.translate("OwnExtract", "What else is kept")), rows)


def _disclosed(file: CaseFile) -> PersonTable:
    rows = tuple(
        (
            moment(file, one.at),
            one.to,
            f.joined("; ", document_title(one.document, file.by) if one.document else "", one.what),
        )
        for one in disclosures.of(file.resident.id, by=file.by)
        if not one.struck
    )
    heads = (
        f.phrase(lambda w: w.translate("OwnExtract", "When")),
        f.phrase(lambda w: w.translate("OwnExtract", "Who was told")),
        f.phrase(lambda w: w.translate("OwnExtract", "What was told")),
    )
    title = f.phrase(lambda w: w.translate("OwnExtract", "Who was told about you"))
    return PersonTable(title, heads, (32, 68, 80), rows)


def _left_out(file: CaseFile) -> tuple[Text, ...]:
    store, resident_id = file.by.store, file.resident.id
    found: list[Text] = []
    if file.contacts:
        found.append(f.phrase(lambda w: w.translate(
            "OwnExtract",
            "Names, addresses and telephones of relatives and others: they belong to those people.",
        )))  # fmt: skip
    found.append(f.phrase(lambda w: w.translate(
        "OwnExtract",
        "The words of notes that staff wrote: they speak of other people as well. Ask the director to read those "
        "about you together with you.",
    )))  # fmt: skip
    sealed = any(one.note.restricted for one in store.notes.of(resident_id))
    if (
        sealed
        or file.resident.restricted
        or any(one.restricted for one in store.attachments.all(resident_id=resident_id))
    ):
        found.append(f.phrase(lambda w: w.translate(
            "OwnExtract",
            "What is locked with a key of its own (conversations with a psychologist or a doctor, what was done to "
            "you): whoever wrote it down tells you, so that this paper puts nobody in danger.",
        )))  # fmt: skip
    if store.interviews.all(resident_id=resident_id, limit=1):
        found.append(f.phrase(lambda w: w.translate(
            "OwnExtract", "The answers of interviews: they are shown and printed by themselves.",
        )))  # fmt: skip
    return tuple(found)
