"""Settings of a report that a centre keeps under a name, so that the same paper is made the same way every month."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from shelter_app.domain.errors import InvalidInput
from shelter_app.domain.periods import Period, Span
from shelter_app.domain.statistics import BANDS, Dimension

LONGEST_NAME: Final = 60
MOST: Final = 40


@dataclass(frozen=True, slots=True, kw_only=True)
class SavedReport:
    """Which report, of which sort of period, in which languages and how. ``named`` still asks why and for whom.

    ``languages`` are their codes with a plus between, ``rows`` and ``columns`` the two things to divide by at once,
    empty where nothing is crossed. ``monthly`` papers are those of the month.
    """

    name: str
    document: str
    span: Span = Span.MONTH
    languages: str = "ru"
    bands: str = "centre"
    rows: str = ""
    columns: str = ""
    public: bool = False
    named: bool = False
    monthly: bool = True

    @property
    def cross(self) -> tuple[Dimension, Dimension] | None:
        """The two things to divide by, None where it is one or none."""
        if not self.rows or not self.columns or self.rows == self.columns:
            return None
        return Dimension(self.rows), Dimension(self.columns)

    def period(self, day: date) -> Period:
        """The period of its sort around a day; of a free one the month, because two days cannot come again."""
        return Period.around(Span.MONTH if self.span is Span.FREE else self.span, day)


def with_saved(known: Sequence[SavedReport], one: SavedReport, documents: Sequence[str]) -> tuple[SavedReport, ...]:
    """All settings with this one, which takes the place of that of the same name; in the order of their names.

    Raises InvalidInput: name empty, too_long; document unknown; bands unknown; cross unknown; saved too_many.
    """
    tidy = replace(one, name=" ".join(one.name.split()))
    problems: dict[str, str] = {}
    if not tidy.name:
        problems["name"] = "empty"
    elif len(tidy.name) > LONGEST_NAME:
        problems["name"] = "too_long"
    if tidy.document not in documents:
        problems["document"] = "unknown"
    if tidy.bands not in BANDS:
        problems["bands"] = "unknown"
    if not {tidy.rows, tidy.columns} <= {"", *(dimension.value for dimension in Dimension)}:
        problems["cross"] = "unknown"
    others = without(known, tidy.name)
    if len(others) >= MOST:
        problems["saved"] = "too_many"
    if problems:
        raise InvalidInput(**problems)
    return tuple(sorted((*others, tidy), key=lambda report: report.name.casefold()))


def without(known: Sequence[SavedReport], name: str) -> tuple[SavedReport, ...]:
    """All settings but that of this name, however it is written."""
    return tuple(report for report in known if report.name.casefold() != name.casefold())
