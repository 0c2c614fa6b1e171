"""Before anything is taken over: the frame rows are read against, and who of them is known already."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from shelter_app.domain.register_rows import Frame, read_row
from shelter_app.domain.register_told import Row
from shelter_app.domain.registers import Layout
from shelter_app.domain.staff import Can
from shelter_app.domain.stays import Stay
from shelter_app.domain.taking_over import Alike, Comparison, Known, Span
from shelter_app.services.session import Session, allowed
from shelter_app.sheets.tables import Sheet

Step = Callable[[int, int], None]
"""Told how far the work is, out of how much; raises where it is no longer wanted."""

EVERY = 50
MOST_NAMED = 40
"""How many of the files that were shown are named in the audit; all of them are counted."""


@allowed(Can.IMPORT_REGISTER)
def frame(*, by: Session) -> Frame:
    """What every row is read against, the same for the preview and for the import."""
    rooms = frozenset(room.name for room in by.centre.rooms)
    return Frame(by.now(), by.reference, by.centre.kind, rooms, by.profile.checks)


def read_rows(sheet: Sheet, layout: Layout, against: Frame, step: Step) -> tuple[Row, ...]:
    """Every row below the heading, read; needs no registry, so that it can be done in a worker."""
    rows = []
    for place, cells in enumerate(sheet.rows):
        if place < layout.first:
            continue
        if place % EVERY == 0:
            step(place, len(sheet.rows))
        number = sheet.numbers[place]
        rows.append(read_row(number, cells, layout, against, filled=number in sheet.filled))
    return tuple(rows)


@allowed(Can.IMPORT_REGISTER)
def compare(rows: Sequence[Row], step: Step, *, by: Session) -> dict[int, Alike]:
    """Who of the rows may be in the registry, or in the table twice, by row number.

    The files found are shown by name, so that is written down first: how many rows, and of which files. Restricted
    files that do not name this member are not compared; the list does not tell either who they are about.
    """
    comparison = Comparison(_known(by))
    found: dict[int, Alike] = {}
    for place, row in enumerate(rows):
        if place % EVERY == 0:
            step(place, len(rows))
        alike = comparison.alike(row)
        if alike is not None:
            found[row.number] = alike
    numbers = dict.fromkeys(alike.file.number for alike in found.values() if alike.file is not None)
    named = list(numbers)[:MOST_NAMED]
    by.looked("register.compared", subject=" ".join((str(len(rows)), str(len(numbers)), *named)))
    return found


@allowed(Can.IMPORT_REGISTER)
def compare_apart(rows: Sequence[Row], step: Step, *, by: Session) -> dict[int, Alike]:
    """The same in a worker: that thread gets a connection of its own, which is closed when the work is done."""
    try:
        return compare(rows, step, by=by)
    finally:
        by.store.database.close()


def _known(by: Session) -> list[Known]:
    people = {person.id: person for person in by.store.people.all()}
    stays: dict[int, list[Stay]] = {}
    for stay in by.store.stays.all():
        stays.setdefault(stay.resident_id, []).append(stay)
    granted = by.granted()
    return [
        Known(one.id, one.number, people[one.person_id], spans(stays.get(one.id, ())))
        for one in by.store.residents.all()
        if one.merged_into is None and (not one.restricted or one.id in granted)
    ]


def spans(stays: Sequence[Stay]) -> tuple[Span, ...]:
    """Stays as time alone."""
    return tuple(Span(stay.admitted_at, stay.ended_at) for stay in stays)
