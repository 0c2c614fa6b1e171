"""The list of what files still lack: one row a flaw, for everybody who is here and may be read."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from shelter_app.domain.attachments import PHOTO, Attachment
from shelter_app.domain.contacts import Contact
from shelter_app.domain.covers import Whose
from shelter_app.domain.data_quality import Finding, Flaw, findings
from shelter_app.domain.ids import StaffId
from shelter_app.domain.people import Person
from shelter_app.domain.residents import Resident
from shelter_app.domain.staff import Can
from shelter_app.domain.stays import Stay
from shelter_app.domain.summaries import ResidentSummary
from shelter_app.domain.support_plans import SupportPlan
from shelter_app.services.session import Session, allowed
from shelter_app.services.visibility import visible

_MOST_HARMFUL_FIRST = tuple(Flaw)


@dataclass(frozen=True, slots=True)
class QualityRow:
    """One flaw and the line of the file in which it stands."""

    finding: Finding
    summary: ResidentSummary


@allowed(Can.OPEN_FILE)
def flaws(*, coordinator: StaffId | None = None, by: Session) -> list[QualityRow]:
    """What the files of everybody here still lack, most harmful first; ``coordinator`` keeps one person's files, for
    whoever asks about themselves those of the colleagues as well for whom they stand in today.

    Files that this member may not read are left out: a gap would tell something about them.
    """
    lines = [line for line in visible(by, by.store.summaries.here()) if line.named]
    if coordinator is not None:
        whose = Whose((str(coordinator),), by.places() if coordinator == by.staff.id else ())
        lines = [line for line in lines if whose.has(str(line.coordinator), line.resident_id)]
    rows = [QualityRow(finding, line) for line, found in _of_all(by, lines) for finding in found]
    return sorted(rows, key=lambda row: _MOST_HARMFUL_FIRST.index(row.finding.flaw))


@allowed(Can.OPEN_FILE)
def look_through(*, by: Session) -> None:
    """Writes down that the list was opened, once and not at every refresh: it names everybody who is here."""
    by.looked("list.opened", subject="data_quality")


def _of_all(by: Session, lines: list[ResidentSummary]) -> Iterator[tuple[ResidentSummary, tuple[Finding, ...]]]:
    """What each of these files lacks; one question a table, however many files there are."""
    store, ids = by.store, [line.resident_id for line in lines]
    residents = store.residents.many(ids)
    people = store.people.many(resident.person_id for resident in residents.values())
    stays = store.stays.grouped("resident_id", ids, "-admitted_at")
    contacts = store.contacts.grouped("resident_id", ids, "name")
    plans = store.plans.grouped("resident_id", ids)
    photos = store.attachments.grouped("resident_id", ids, kind=PHOTO)
    for line in lines:
        one = line.resident_id
        person = people[residents[one].person_id]
        yield line, _found(by, residents[one], person, stays[one][0], contacts[one], plans[one], photos[one])


def flaws_of(
    by: Session, resident: Resident, person: Person, stay: Stay, contacts: tuple[Contact, ...]
) -> tuple[Finding, ...]:
    """What one file lacks, for a page that has read the rest of it already."""
    plans = by.store.plans.all(resident_id=resident.id)
    photos = by.store.attachments.all(resident_id=resident.id, kind=PHOTO)
    return _found(by, resident, person, stay, contacts, plans, photos)


def _found(
    by: Session,
    resident: Resident,
    person: Person,
    stay: Stay,
    contacts: Sequence[Contact],
    plans: Sequence[SupportPlan],
    photos: Sequence[Attachment],
) -> tuple[Finding, ...]:
    there = any(photo.there and photo.may_be_shown(by.today()) for photo in photos)
    return findings(resident, person, stay, tuple(contacts), tuple(plans), by.today(), by.tz, photo=there)
