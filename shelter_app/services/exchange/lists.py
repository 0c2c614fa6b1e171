"""A list that leaves the registry as a file: who may, and the line that says so before it is written."""

from __future__ import annotations

from datetime import date

from shelter_app.domain.staff import Can
from shelter_app.services.session import Session, allowed
from shelter_app.sheets import writing
from shelter_app.sheets.tables import Printed


@allowed(Can.EXPORT_LIST)
def leaving(name: str, rows: int, *, by: Session) -> None:
    """Writes down that a list leaves the house, before it does: which one by its code, and how many rows it has."""
    by.looked("list.exported", subject=f"{name} {rows}")


def as_file(printed: Printed) -> bytes:
    """The bytes of the .xlsx file; needs no registry, so that it can be made in a worker."""
    return writing.write(printed)


def file_name(name: str, day: date) -> str:
    """What the file is called: the kind of list and the day, never anybody's name or number."""
    return f"{name}-{day:%Y-%m-%d}.xlsx"
