"""Reports as spreadsheets: the same facts as on the pages, so that the numbers cannot differ."""

from __future__ import annotations

import re
from datetime import datetime
from typing import Final

from shelter_app.domain.periods import Period
from shelter_app.reports.data import Text
from shelter_app.reports.papers.numbers import RegisterSheet, StatisticsReport
from shelter_app.services.papers import facts as f
from shelter_app.services.papers.jobs import Job
from shelter_app.sheets import writing
from shelter_app.sheets.tables import Printed, Value

_NUMBER: Final = re.compile(r"\d+(,\d+)?")
_DAY: Final = re.compile(r"\d{2}\.\d{2}\.\d{4}")
_MOMENT: Final = re.compile(r"\d{2}\.\d{2}\.\d{4} \d{2}:\d{2}")
_LONGEST_NUMBER: Final = 6


def book(job: Job) -> bytes:
    """The .xlsx of a report in the first of its languages; pure, so that it is written in a worker."""
    return writing.write(*lists(job))


def lists(job: Job) -> tuple[Printed, ...]:
    """A sheet for every table of the statistics, or one for a register; raises TypeError for any other paper."""
    lang = job.languages[0]
    if isinstance(job.facts, StatisticsReport):
        return _statistics(job.facts, lang)
    if isinstance(job.facts, RegisterSheet):
        return (_register(job.facts, lang),)
    raise TypeError(job.document)


def _statistics(data: StatisticsReport, lang: str) -> tuple[Printed, ...]:
    def said(text: Text) -> str:
        return f.in_language(text, lang)

    made = []
    for table in data.tables:
        rows: list[tuple[Value, ...]] = [
            (": ".join(said(one.label) for one in (whole, line) if one is not None), *map(_counted, line.values))
            for whole, line in table.rows()
        ]
        if table.note:
            rows.append((said(table.note), *[None] * (len(table.head) - 1)))
        made.append(Printed(said(table.title), tuple(said(head) for head in table.head), tuple(rows)))
    meaning = tuple((said(label), said(text)) for label, text in data.definitions)
    period = Period(data.first, data.last)
    about = (f"{period.first:%d.%m.%Y}–{period.last:%d.%m.%Y}", f"{data.made:%d.%m.%Y %H:%M}")
    lacking = tuple((said(one.label), str(one.values[0])) for one in (data.gaps, data.unsaid))
    made.append(Printed(said(data.definitions_title), about, (*lacking, *meaning)))
    return tuple(made)


def _register(data: RegisterSheet, lang: str) -> Printed:
    heading = tuple(f.in_language(column.label, lang) for column in data.columns)
    rows = tuple(tuple(_value(f.in_language(cell, lang)) for cell in row) for row in data.rows)
    foot = "; ".join(f.in_language(one, lang) for one in data.sums) if data.among else ""
    return Printed(f.in_language(data.title, lang), heading, rows, foot)


def _counted(value: int | str) -> Value:
    """An average as the number it is; what stands for a number that is not published stays text."""
    return float(value.replace(",", ".")) if isinstance(value, str) and _NUMBER.fullmatch(value) else value


def _value(words: str) -> Value:
    """A running number, a day or a moment as what it is; everything else as it is written.

    The number of a file or a letter is none of them, and what only begins with a day is words."""
    if words.isdigit() and len(words) < _LONGEST_NUMBER:
        return int(words)
    if _DAY.fullmatch(words):
        return datetime.strptime(words, "%d.%m.%Y").date()  # noqa: DTZ007  (as the centre's clock showed it)
    if _MOMENT.fullmatch(words):
        return datetime.strptime(words, "%d.%m.%Y %H:%M")  # noqa: DTZ007
    return words
