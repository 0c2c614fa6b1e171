"""What became of those who left, in the statistics: no number without how many nobody knows of."""

from __future__ import annotations

import io
from datetime import datetime

from openpyxl import load_workbook

from shelter_app.domain.follow_ups import FollowUpResult, Outcome
from shelter_app.domain.periods import Period
from shelter_app.reports.papers.numbers import StatisticsReport
from shelter_app.services import follow_ups, papers
from shelter_app.services.papers import ReportWanted, facts, screen_numbers, spreadsheets
from shelter_app.services.statistics import Asked
from tests.records import NOON, House
from tests.services.papers_story import equipped

MONTH = Period.parse("2026-12")
UNKNOWN = "Неизвестно, как живут: 3 из 4"


def asked_after(house: House, *outcomes: Outcome | None) -> None:
    """Somebody leaves for each, and the first stage ends so; of None nobody asks."""
    children = [house.admit() for _one in outcomes]
    stages = [house.discharge(child).follow_ups[0] for child in children]
    house.clock.now = datetime.combine(stages[0].due, NOON.timetz())
    for stage, outcome in zip(stages, outcomes, strict=True):
        if outcome is not None:
            follow_ups.record(stage, FollowUpResult(outcome, house.clock.now, "call"), by=house.case_worker)
    house.later(days=1)


def test_paper_sheet_and_screen_say_of_how_many_nobody_knows(house: House) -> None:
    house = equipped(house)
    asked_after(house, Outcome.SAFE, Outcome.REFUSED, Outcome.NOT_REACHED, None)
    by = house.director
    job = papers.report(papers.begin(ReportWanted("statistics", MONTH), ("ru",), by=by), by=by)
    assert isinstance(job.facts, StatisticsReport)
    (table,) = [one for one in job.facts.tables if facts.in_language(one.note, "ru") == UNKNOWN]
    assert {facts.in_language(line.label, "ru"): line.values for line in table.lines} == {
        "благополучно": (1,), "отказ от связи": (1,), "нет ответа": (1,), "результат ещё не записан": (1,),
    }  # fmt: skip
    book = load_workbook(io.BytesIO(spreadsheets.book(job)))
    said = {cell for sheet in book.worksheets for row in sheet.iter_rows(values_only=True) for cell in row}
    assert UNKNOWN in said
    on_screen = screen_numbers.numbers_apart(Asked(MONTH), "ru", "#000000", "#777777", "#ffffff", by=by)
    (chart,) = on_screen.work.charts
    assert chart.told.endswith(UNKNOWN)
    assert UNKNOWN in chart.svg


def test_where_everybody_was_reached_nought_is_said(house: House) -> None:
    house = equipped(house)
    asked_after(house, Outcome.MOVED)
    by = house.director
    job = papers.report(papers.begin(ReportWanted("statistics", MONTH), ("ru",), by=by), by=by)
    assert isinstance(job.facts, StatisticsReport)
    assert "Неизвестно, как живут: 0 из 1" in {facts.in_language(one.note, "ru") for one in job.facts.tables}
