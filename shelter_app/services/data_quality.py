"""The list of what files still lack: one row a flaw, for everybody who is here and may be read."""

from __future__ import annotations

from dataclasses import dataclass

from shelter_app.domain.attachments import PHOTO
from shelter_app.domain.contacts import Contact
from shelter_app.domain.data_quality import Finding, Flaw, findings
from shelter_app.domain.ids import ResidentId, StaffId
from shelter_app.domain.people import Person
from shelter_app.domain.residents import Resident
from shelter_app.domain.staff import Can
from shelter_app.domain.stays import Stay
from shelter_app.domain.summaries import ResidentSummary
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
    """What the files of everybody here still lack, most harmful first; ``coordinator`` keeps one person's files.

    Files that this member may not read are left out: a gap would tell something about them.
    """
    lines = [line for line in visible(by, by.store.summaries.here()) if line.named]
    if coordinator is not None:
        lines = [line for line in lines if line.coordinator == coordinator]
    rows = [QualityRow(finding, line) for line in lines for finding in _of(by, line.resident_id)]
    return sorted(rows, key=lambda row: _MOST_HARMFUL_FIRST.index(row.finding.flaw))


@allowed(Can.OPEN_FILE)
def look_through(*, by: Session) -> None:
    """Writes down that the list was opened, once and not at every refresh: it names everybody who is here."""
    by.looked("list.opened", subject="data_quality")


def _of(by: Session, resident_id: ResidentId) -> tuple[Finding, ...]:
    resident = by.store.residents.get(resident_id)
    person = by.store.people.get(resident.person_id)
    stay = by.store.stays.all("-admitted_at", resident_id=resident_id)[0]
    contacts = tuple(by.store.contacts.all("name", resident_id=resident_id))
    return flaws_of(by, resident, person, stay, contacts)


def flaws_of(
    by: Session, resident: Resident, person: Person, stay: Stay, contacts: tuple[Contact, ...]
) -> tuple[Finding, ...]:
    """What one file lacks, for a page that has read the rest of it already."""
    photos = by.store.attachments.all(resident_id=resident.id, kind=PHOTO)
    return findings(
        resident,
        person,
        stay,
        contacts,
        tuple(by.store.plans.all(resident_id=resident.id)),
        by.today(),
        by.tz,
        photo=any(photo.there for photo in photos),
    )
