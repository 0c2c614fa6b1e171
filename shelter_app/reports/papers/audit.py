"""The facts of the sheet by which paper witnesses against a rewritten log: its head at the end of a period."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from shelter_app.reports.data import Centre, Signer, Text


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditHeadSheet:
    """Where the log stood when the period was over, and whether it was whole when this was printed.

    lines        how many lines the period has
    seq, at      the last line of the period and its moment; ``at`` is None in an empty log
    head, whole  what a page of any paper printed then has in its footer, and all of the hash
    over         False for a period that lasts: then it is the head of the moment
    first_bad    the first line that does not fit, None where the walk from line 1 found none
    """

    centre: Centre
    first: date
    last: date
    made: datetime
    title: Text
    lines: int
    seq: int
    at: datetime | None
    head: str
    whole: str
    over: bool
    checked: int
    first_bad: int | None
    printed_by: str
    director: Signer
    officer: Signer
