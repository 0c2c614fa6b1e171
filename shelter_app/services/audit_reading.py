"""Reading the audit by who, file, kind and time, page by page; and lines of it that leave as a file, without names."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC
from typing import Final

from shelter_app.domain.audit import AuditEntry
from shelter_app.domain.audit_reading import AuditLine, AuditPage, AuditReading, AuditWanted
from shelter_app.domain.errors import InvalidInput, NotAllowed, NotFound
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.staff import Can, StaffMember
from shelter_app.services import audits
from shelter_app.services.exchange.lists import Confirmed
from shelter_app.services.session import Session, allowed
from shelter_app.sheets import writing
from shelter_app.sheets.tables import Printed, Value

PAGE: Final = 200
_AT_ONCE: Final = 5000
_MOST_IN_A_SHEET: Final = 1_000_000
"""A spreadsheet ends at 1,048,576 rows: whatever is longer goes on in the next one."""


@allowed(Can.READ_AUDIT)
def read(wanted: AuditWanted, *, by: Session) -> AuditReading:
    """Writes down that the audit is read, before anything of it is shown; the reading ends with this line."""
    by.looked("audit.read", wanted.resident_id, subject=wanted.kind.value if wanted.kind else "")
    return AuditReading(wanted, by.store.audit.head().seq)


@allowed(Can.READ_AUDIT)
def page(reading: AuditReading, before: int | None = None, *, by: Session) -> AuditPage:
    """The next lines of a reading, newest first; ``before`` is the last number that is shown already."""
    start = reading.head + 1 if before is None else before
    entries = by.store.audit.wanted(reading.wanted, before=start, limit=PAGE + 1)
    return AuditPage(_lines(by, entries[:PAGE]), len(entries) > PAGE)


@allowed(Can.READ_AUDIT)
def page_apart(reading: AuditReading, before: int | None = None, *, by: Session) -> AuditPage:
    """The same in a worker: half a million lines are looked through without holding the window."""
    try:
        return page(reading, before, by=by)
    finally:
        by.store.database.close()


def _lines(by: Session, entries: Iterable[AuditEntry]) -> tuple[AuditLine, ...]:
    found = tuple(entries)
    numbers = audits.file_numbers(found, by=by)
    return tuple(AuditLine(one, "" if one.resident_id is None else numbers.get(one.resident_id, "")) for one in found)


@dataclass(frozen=True, slots=True)
class Leaving:
    """Lines that may leave as a file, and the words for them: the heading, and what each deed is called."""

    reading: AuditReading
    name: str
    heading: tuple[str, ...]
    told: Callable[[str], str]


@allowed(Can.READ_AUDIT)
def leave(wanted: AuditWanted, reason: str, confirmed: Confirmed, *, by: Session) -> AuditReading:
    """Writes down that lines of the audit leave the house, before they do: why, and up to which line.

    Raises InvalidInput without a reason, and NotAllowed where somebody else had confirmed.
    """
    by.require(Can.EXPORT_LIST)
    if not reason.strip():
        raise InvalidInput(reason="empty")
    if confirmed.staff_id != by.staff.id:
        raise NotAllowed(Can.EXPORT_LIST.value)
    kind = wanted.kind.value if wanted.kind else ""
    by.looked("audit.exported", wanted.resident_id, subject=kind, reason=reason.strip())
    return AuditReading(wanted, by.store.audit.head().seq)


@allowed(Can.READ_AUDIT)
def file_apart(leaving: Leaving, *, as_csv: bool, by: Session) -> bytes:
    """The file, made in a worker: numbers of files and login names, no other name and no reason that somebody typed.

    Each line ends with the beginning of its hash, so that the file can be held against the log.
    """
    try:
        with by.store.reading():
            rows = tuple(_rows(leaving, by))
    finally:
        by.store.database.close()
    if as_csv:
        return writing.as_csv(Printed(leaving.name, leaving.heading, rows))
    parts = range(0, max(len(rows), 1), _MOST_IN_A_SHEET)
    sheets = (Printed(leaving.name, leaving.heading, rows[start : start + _MOST_IN_A_SHEET]) for start in parts)
    return writing.write(*sheets)


def _rows(leaving: Leaving, by: Session) -> Iterator[tuple[Value, ...]]:
    logins = {member.id: member.login for member in by.store.staff.all()}
    before = leaving.reading.head + 1
    while entries := by.store.audit.wanted(leaving.reading.wanted, before=before, limit=_AT_ONCE):
        for line in _lines(by, entries):
            one = line.entry
            yield (
                one.seq,
                one.at.astimezone(by.tz).strftime("%d.%m.%Y %H:%M:%S"),
                one.at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
                logins.get(one.staff_id, ""),
                leaving.told(one.action),
                one.action,
                line.number,
                one.hash[:8].hex(),
            )
        before = entries[-1].seq


@allowed(Can.READ_AUDIT)
def authors(*, by: Session) -> list[StaffMember]:
    """Everybody whose lines may be looked for, also who has left, by name."""
    return sorted(by.store.staff.all(), key=lambda member: member.short.casefold())


@allowed(Can.READ_AUDIT)
def file_of(number: str, *, by: Session) -> ResidentId:
    """The file with this number, also a restricted one: its lines hold no name. Raises NotFound."""
    found = by.store.residents.all(number=number.strip().replace("/", "-"))
    if not found:
        raise NotFound("residents")
    return found[0].id
