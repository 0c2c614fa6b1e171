"""The facts of the sheet a shift is handed over with, gathered over the whole house."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Final

from shelter_app.domain.admissions import INJURIES
from shelter_app.domain.contacts import Contact
from shelter_app.domain.health import Allergies, HealthCard
from shelter_app.domain.residents import AlertKind
from shelter_app.domain.staff import Can
from shelter_app.domain.stays import Injury, Presence, Stay
from shelter_app.domain.summaries import ResidentSummary
from shelter_app.reports import papers
from shelter_app.reports.data import ByLanguage, Signer, Text
from shelter_app.services import health, shifts, today
from shelter_app.services.papers import facts as f
from shelter_app.services.papers import waiting
from shelter_app.services.papers.coding import Coded
from shelter_app.services.papers.happened import told
from shelter_app.services.papers.screening import Screen
from shelter_app.services.presence import SEARCH_REPORTED
from shelter_app.services.rooms import ASLEEP
from shelter_app.services.session import Session

AHEAD: Final = timedelta(hours=12)
NEWLY: Final = timedelta(days=3)
"""How long the shifts are told of the injuries that somebody came with."""
GONE: Final = (Presence.MISSING, Presence.HOSPITAL, Presence.ON_LEAVE)
"""Who is not in the house, in the order of how much they worry."""


def gather(by: Session, since: str, *, coded: bool) -> papers.ShiftSheet:
    """Everything the next shift must know; whoever has a restricted file is a number without words of the file.

    ``since`` is one of the choices of :func:`shifts.sheet`. Secret addresses and telephones are covered as on every
    paper.
    """
    sheet, now = shifts.sheet(since, by=by), by.now()
    lines = by.store.summaries.here()
    told_of = {one.summary.resident_id: one.summary for one in sheet.residents}
    ids = list({line.resident_id for line in lines} | told_of.keys())
    contacts = by.store.contacts.grouped("resident_id", ids)
    everybody = [one for some in contacts.values() for one in some]
    # Restricted files lend their names too, so that nobody's note in another file tells them.
    named = (*lines, *(line for line in told_of.values() if line.resident_id not in {one.resident_id for one in lines}))
    code = Coded(on=coded, people=named, others=[one.name for one in everybody])
    facts = papers.ShiftSheet(
        centre=f.centre(by),
        since=sheet.since.at.astimezone(by.tz),
        made=now,
        until=now + AHEAD,
        present=sum(line.presence is Presence.PRESENT for line in lines),
        hands_over=f.staff_signer(by, by.staff.id) or Signer("", ""),
        coded=coded,
        rooms=_rooms(by, lines, code),
        away=_away(by, lines, code),
        cards=tuple(_cards(by, lines, contacts, code)),
        doses=_doses(by, now, code),
        due=_due(by, now, code),
        news=tuple(
            papers.ShiftNews(code.who(one.summary), tuple(told(by, entry, code) for entry in one.entries))
            for one in sheet.residents
            if not one.summary.restricted
        ),
        words=tuple(
            papers.ShiftWords(note.at.astimezone(by.tz), written, code.text(note.text), taken)
            for note, written, taken in sheet.notes
        ),
    )
    return Screen(everybody).facts(facts)


def _rooms(by: Session, lines: list[ResidentSummary], code: Coded) -> tuple[papers.ShiftRoom, ...]:
    """Every room with who keeps a bed there; restricted files fill their beds and are listed by number only."""
    sleeping = [line for line in lines if line.presence in ASLEEP]
    names = [room.name for room in by.centre.rooms]
    names += sorted({line.room for line in sleeping if line.room and line.room not in names and not line.restricted})
    beds = {room.name: room.beds for room in by.centre.rooms}
    rooms = []
    for name in names:
        there = [line for line in sleeping if line.room == name]
        people = tuple(_in_bed(line, code) for line in there if not line.restricted)
        rooms.append(papers.ShiftRoom(name, people, beds.get(name), len(there)))
    free = tuple(_in_bed(line, code) for line in sleeping if not line.room and not line.restricted)
    closed = tuple(_in_bed(line, code) for line in sleeping if line.restricted)
    if free:
        rooms.append(papers.ShiftRoom("", free))
    if closed:
        restricted = f.phrase(lambda w: w.translate("ShiftSheet", "restricted files"))
        rooms.append(papers.ShiftRoom(restricted, closed))
    return tuple(rooms)


def _in_bed(line: ResidentSummary, code: Coded) -> Text:
    """Who keeps the bed; one that stays empty tonight says where its owner is."""
    if line.presence is Presence.PRESENT:
        return code.who(line)
    who, where = code.who(line), _where(line.presence)
    return f.each_language(lambda lang: f"{f.in_language(who, lang)} ({where.in_language(lang)})")


def _where(presence: Presence) -> ByLanguage:
    match presence:
        case Presence.HOSPITAL:
            return f.phrase(lambda w: w.translate("ShiftSheet", "in hospital"))
        case Presence.ON_LEAVE:
            return f.phrase(lambda w: w.translate("ShiftSheet", "on leave"))
    return f.phrase(lambda w: w.translate("ShiftSheet", "left without permission"))


def _away(by: Session, lines: list[ResidentSummary], code: Coded) -> tuple[papers.ShiftAway, ...]:
    gone = sorted(
        (one for one in lines if one.presence in GONE), key=lambda one: (GONE.index(one.presence), one.number)
    )
    stays = by.store.stays.grouped("resident_id", [one.resident_id for one in gone], "-admitted_at")
    return tuple(_gone(by, line, stays[line.resident_id][0], code) for line in gone)


def _gone(by: Session, line: ResidentSummary, stay: Stay, code: Coded) -> papers.ShiftAway:
    """One absence that lasts; of a restricted file that it lasts and until when, not where."""
    absence = stay.away
    since = absence.since if absence else stay.presence_since
    where = ""
    untold: Text = ""
    if absence is not None and not line.restricted:
        where = code.text(", ".join(filter(None, (absence.where, absence.with_whom))))
    if line.presence is Presence.MISSING and not _police_told(by, line, since):
        untold = f.phrase(lambda w: w.translate("ShiftSheet", "the police have not been told yet"))
    return papers.ShiftAway(
        who=code.who(line),
        kind=f.capital(_where(line.presence)),
        since=since.astimezone(by.tz) if since else None,
        where=where,
        back=absence.until.astimezone(by.tz) if absence and absence.until else None,
        police=untold,
        late=bool(absence and absence.late(by.now())),
    )


def _police_told(by: Session, line: ResidentSummary, since: datetime | None) -> bool:
    known = by.store.case_events.all(resident_id=line.resident_id, kind=SEARCH_REPORTED)
    return any(since is None or event.at >= since for event in known)


def _cards(
    by: Session, lines: list[ResidentSummary], contacts: dict[int, list[Contact]], code: Coded
) -> Iterable[papers.ShiftCard]:
    """The safety cards in short, of those about whom there is something to say; a restricted file is a number.

    Security decision 13 gives what keeps a child alive to everybody on duty; whoever must be stopped stands there by
    relation, because the name would tell whose file it is.
    """
    ids = [line.resident_id for line in lines]
    health_cards = by.store.health_cards.many(ids)
    stays = by.store.stays.grouped("resident_id", ids, "-admitted_at")
    for line in sorted(lines, key=lambda one: (one.restricted, one.sort_key)):
        card = health_cards.get(line.resident_id) or HealthCard(line.resident_id)
        known = ", ".join(f"{one.to} ({one.reaction})" if one.reaction else one.to for one in card.reacts_to)
        alerts = sorted(line.alerts, key=lambda one: one.kind is not AlertKind.STOP)
        found = papers.ShiftCard(
            code.who(line),
            tuple(
                _stop(by, one, by_relation=code.on or line.restricted)
                for one in contacts.get(line.resident_id, ())
                if one.prohibited
            ),
            tuple(code.text(alert.text) for alert in alerts),
            known if card.allergies is Allergies.KNOWN else "",
            "; ".join(filter(None, (code.text(card.conditions), code.text(card.diet), code.text(card.care)))),
            _seen_lately(by, stays[line.resident_id][0], code),
        )
        if found.stops or found.alerts or found.allergies or found.helps or found.seen:
            yield found


def _seen_lately(by: Session, stay: Stay, code: Coded) -> Text:
    """What was seen on the body of somebody who came in the last days: it is looked at again in every shift."""
    if by.now() - stay.admitted_at > NEWLY:
        return ""
    found = [
        f.joined(": ", _place(by, one, code), f.joined(", ", code.text(one.text), one.size)) for one in stay.injuries
    ]
    if not found and INJURIES in stay.health_seen:
        found = [f.joined(": ", f.label(by, "health_visible", INJURIES), code.text(stay.health_note))]
    return f.joined("; ", *found)


def _place(by: Session, injury: Injury, code: Coded) -> Text:
    return f.capital(f.label(by, "body_region", injury.region)) if injury.region else code.text(injury.place)


def _stop(by: Session, contact: Contact, *, by_relation: bool) -> papers.ShiftStop:
    """Who is forbidden what; on a coded sheet by relation, because the surname is the child's as often as not."""
    rights: Text = ""
    if not contact.stopped:
        rights = f.joined(", ", *(f.label(by, "contact_right", right.value) for right in contact.prohibited))
    if not by_relation:
        return papers.ShiftStop(contact.name, rights)
    relation = f.label(by, "relation", contact.relation) if contact.relation else ""
    elsewhere = f.phrase(lambda w: w.translate("ShiftSheet", "name in the program"))
    return papers.ShiftStop(f.joined(", ", relation, elsewhere), rights)


def _doses(by: Session, now: datetime, code: Coded) -> tuple[papers.ShiftDose, ...]:
    """Doses that wait now or will within the span, each once although two days may tell of it."""
    if not by.can(Can.GIVE_MEDICINE):
        return ()
    until = now + AHEAD
    days = dict.fromkeys((now.date(), until.date()))
    rows = {
        (row.medicine_id, row.planned_for): row
        for day in days
        for row in health.round_of(day, by=by)
        if row.planned_for is not None and row.dose is None and row.planned_for < until
    }
    found = sorted(rows.values(), key=lambda row: (row.planned_for or now, row.summary.number))
    return tuple(_dose(row, now, code) for row in found)


def _dose(row: health.RoundRow, now: datetime, code: Coded) -> papers.ShiftDose:
    assert row.planned_for is not None
    if row.summary.restricted or row.medicine is None:
        hidden = f.phrase(lambda w: w.translate("MedicineRound", "restricted file: see its safety card"))
        return papers.ShiftDose(row.planned_for, row.summary.number, "", hidden, row.late(now))
    medicine = f"{row.medicine.name}, {row.medicine.dose}"
    return papers.ShiftDose(row.planned_for, code.who(row.summary), row.summary.room, medicine, row.late(now))


def _due(by: Session, now: datetime, code: Coded) -> tuple[papers.ShiftDue, ...]:
    """Terms of the next hours and those that have passed, the longest overdue first; birthdays and limits included."""
    view = today.today(by=by)
    rows = [row for row in (*view.overdue, *view.today, *view.week) if row.due.due_at < now + AHEAD]
    return tuple(_term(by, row, now, code) for row in rows)


def _term(by: Session, row: today.TodayRow, now: datetime, code: Coded) -> papers.ShiftDue:
    due = row.due.hidden() if row.summary.restricted else row.due
    actor = "" if row.summary.restricted and due.source == "plan" else row.who
    what = waiting.title(by, due)
    return papers.ShiftDue(
        due.due_at.astimezone(by.tz),
        due.has_time,
        due.overdue(now),
        code.who(row.summary),
        code.text(what) if isinstance(what, str) else f.each_language(lambda lang: code.text(what.in_language(lang))),
        f.label(by, "role", actor),
    )
