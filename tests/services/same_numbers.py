"""One report told three times: what stands on the screen, in the PDF and in the spreadsheet is the same, row by row."""

from __future__ import annotations

import io
from collections.abc import Iterator

from openpyxl import load_workbook
from pypdf import PdfReader

from shelter_app.domain.periods import Period
from shelter_app.domain.statistics import MOVEMENT, Dimension
from shelter_app.reports.data import Text
from shelter_app.reports.papers.numbers import StatisticsLine, StatisticsReport, StatisticsTable
from shelter_app.services import papers
from shelter_app.services.papers import Job, ReportWanted, facts, screen_numbers, spreadsheets
from shelter_app.services.papers.screen_numbers import NumberSheet
from shelter_app.services.session import Session
from shelter_app.services.statistics import Asked

Row = tuple[str, str, tuple[int | str, ...]]
"""The heading it stands under, what it is called, its numbers."""


def report(by: Session, period: Period, lang: str) -> tuple[Job, StatisticsReport]:
    job = papers.report(papers.begin(ReportWanted("statistics", period), (lang,), by=by), by=by)
    assert isinstance(job.facts, StatisticsReport)
    return job, job.facts


def on_paper(data: StatisticsReport, lang: str) -> list[Row]:
    """Every row of the facts that a paper is drawn from."""

    def said(text: Text) -> str:
        return facts.in_language(text, lang)

    return [
        (said(table.title), ": ".join(said(one.label) for one in (whole, line) if one is not None), line.values)
        for table in data.tables
        for whole, line in table.rows()
    ]


def in_the_spreadsheet(job: Job) -> list[Row]:
    """Every row of the sheets but the notes beneath and the last sheet, which says what the indicators mean."""
    book = load_workbook(io.BytesIO(spreadsheets.book(job)))
    assert isinstance(job.facts, StatisticsReport)
    made: list[Row] = []
    for sheet, table in zip(book.worksheets[:-1], job.facts.tables, strict=True):
        rows = list(sheet.iter_rows(min_row=2, values_only=True))[: len(table.lines)]
        for row in rows:
            assert not any(isinstance(value, str) and value.replace(",", "").isdigit() for value in row[1:])
            numbers = tuple(as_printed(value) for value in row[1:])
            made.append((facts.in_language(table.title, job.languages[0]), str(row[0]), numbers))
    return made


def as_printed(value: object) -> str:
    """A number of a sheet or of the facts as the paper writes it: an average with a comma."""
    return f"{value:g}".replace(".", ",") if isinstance(value, float) else str(value)


def squashed(words: str) -> str:
    """Without what a line break or a hyphenated word changes."""
    return "".join(words.replace("\u00ad", "").replace("-", "").split())


def missing_in_the_pdf(job: Job) -> list[str]:
    """Rows of the report whose words and numbers do not stand side by side on any page."""
    assert isinstance(job.facts, StatisticsReport)
    pages = squashed(" ".join(page.extract_text() for page in PdfReader(io.BytesIO(job.render())).pages))
    lang, lost = job.languages[0], []
    for table in job.facts.tables:
        for line in table.lines:
            label = facts.in_language(line.label, lang)
            told = [f"{label} {numbers}" for numbers in beside_each_other(table, line)]
            if squashed(told[0]) not in pages and not all(squashed(part) in pages for part in told[1:] or [told[0]]):
                lost.append(f"{facts.in_language(table.title, lang)}: {told[0]}")
    return lost


def beside_each_other(table: StatisticsTable, line: StatisticsLine) -> list[str]:
    """The numbers of a row as they stand in one table, and where parts of one may stand in a table of their own, so."""
    written = ["–" if value == 0 else str(value) for value in line.values]
    first, after = table.narrow
    if first == after:
        return [" ".join(written)]
    # Columns count the names of the rows as well: the one before the parts is what they are parts of.
    outside = [*written[: first - 1], *written[after - 1 :]]
    return [" ".join(written), " ".join(outside), " ".join(written[first - 2 : after - 1])]


def on_screen(by: Session, period: Period, lang: str) -> Iterator[tuple[str, Row]]:
    """Every row of the two pages of numbers, with its key."""
    shown = screen_numbers.numbers_apart(Asked(period), lang, "#000000", "#777777", "#ffffff", by=by)
    for sheet in (shown.stays, shown.work):
        yield from _rows(sheet)


def _rows(sheet: NumberSheet) -> Iterator[tuple[str, Row]]:
    for group in sheet.groups:
        for row in group.rows:
            yield row.key, (group.title, row.label, tuple(value for value in row.values if value is not None))


def compare(by: Session, period: Period, lang: str) -> int:
    """Holds every row of the screen against paper and spreadsheet; how many there were."""
    job, data = report(by, period, lang)
    paper = on_paper(data, lang)
    assert in_the_spreadsheet(job) == [(*one[:2], tuple(map(as_printed, one[2]))) for one in paper]
    assert missing_in_the_pdf(job) == []
    movement = facts.in_language(data.tables[0].title, lang)
    at_the_head = {"length gaps": data.gaps, "length unsaid": data.unsaid}
    told = {(title, label): values for title, label, values in paper}
    by_category = f"{Dimension.CATEGORY.value} "
    compared = 0
    for key, (title, label, values) in on_screen(by, period, lang):
        if line := at_the_head.get(key):
            assert (label, str(values[0])) == (facts.in_language(line.label, lang), line.values[0])
        elif key.startswith("nights "):
            there = told[title, label.rpartition(": ")[0]]
            assert values == there[1:], label
        elif key == "all" or key.startswith(by_category):
            there = told[movement, label]
            assert values == (*there[: len(MOVEMENT) // 2], *there[-2:]), label
        else:
            there = told[title, label]
            assert values == there[: len(values)], label
            assert len(there) - len(values) == nights_beside(key), label
        compared += 1
    totals = sum(line.strong for table in data.tables[1:] for line in table.lines)
    wholes = sum(not line.inset for table in data.tables for line in table.lines if any(x.inset for x in table.lines))
    nights = sum(key.startswith("nights ") for key, _row in on_screen(by, period, lang))
    assert compared == len(paper) - totals - wholes + nights + len(at_the_head)
    return compared


def nights_beside(key: str) -> int:
    """Absences have their nights in a column of the paper and in a row of the screen."""
    return int(key.startswith("absences "))
