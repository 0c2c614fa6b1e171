"""Rows of a register chosen by keys: the same with and without names, nobody else told about, gone ones refused."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from shelter_app.domain.paper import NoRowChosen, RowsMoved
from shelter_app.domain.periods import Period
from shelter_app.reports.papers.numbers import RegisterSheet
from shelter_app.services import papers
from shelter_app.services.exchange.lists import Confirmed
from shelter_app.services.papers import Job, Named, ReportWanted
from shelter_app.services.papers.drawn_register import rows_told
from shelter_app.services.papers.house_reports import REGISTERS
from shelter_app.services.session import Session
from tests.services.demo_house import TUESDAY, Demo, built

YEAR = Period.parse("2026")


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Demo]:
    made = built(tmp_path_factory.mktemp("chosen"), TUESDAY)
    yield made
    made.by.store.close()


@pytest.fixture
def director(demo: Demo) -> Session:
    return demo.staff["director"]


def made(
    document: str, by: Session, rows: tuple[str, ...] | None = None, *, named: bool = False
) -> tuple[Job, RegisterSheet]:
    names = Named("для прокурора", Confirmed(by.staff.id), "Прокуратура") if named else None
    job = papers.report(papers.begin(ReportWanted(document, YEAR, named=names, rows=rows), ("ru",), by=by), by=by)
    assert isinstance(job.facts, RegisterSheet)
    return job, job.facts


@pytest.mark.parametrize("document", REGISTERS)
def test_every_row_has_a_key_of_its_own_that_names_do_not_change(director: Session, document: str) -> None:
    _job, whole = made(document, director)
    _job, named = made(document, director, named=True)
    assert len(set(whole.keys)) == len(whole.keys) == len(whole.rows)
    assert named.keys == whole.keys


@pytest.mark.parametrize("document", [one for one in REGISTERS if one != "register-turned-away"])
def test_chosen_rows_are_those_and_only_who_stands_on_them_is_told_about(director: Session, document: str) -> None:
    everybody, whole = made(document, director, named=True)
    chosen = whole.keys[-1:]
    job, sheet = made(document, director, chosen, named=True)
    assert sheet.rows == whole.rows[-1:]
    assert (len(sheet.rows), sheet.among) == (1, len(whole.rows))
    assert set(job.concerns) <= set(everybody.concerns)
    standing = " ".join(one.first + one.more for one in rows_told(sheet, "ru"))
    store = director.store
    assert all(store.residents.get(one).number in standing for one in job.concerns)
    if len(everybody.concerns) > 6:
        assert len(job.concerns) < len(everybody.concerns)
    assert job.number.endswith("/ИВ")
    assert f"Выбрано строк: 1 из {len(whole.rows)}" in [str(getattr(one, "ru", one)) for one in sheet.sums]


def test_a_sheet_of_no_row_and_of_a_row_that_moved_are_refused(director: Session) -> None:
    with pytest.raises(NoRowChosen):
        papers.begin(ReportWanted("register-admissions", YEAR, rows=()), by=director)
    with pytest.raises(RowsMoved):
        made("register-admissions", director, ("99 01.01.2026 10:00",))


def test_columns_that_only_names_fill_are_left_out_by_number_and_the_sheet_says_which(director: Session) -> None:
    _job, coded = made("register-admissions", director)
    _job, named = made("register-admissions", director, named=True)
    assert [one.number for one in named.columns] == list(range(1, 13))
    assert [one.number for one in coded.columns] == [1, 2, 3, 4, 5, 6, 10, 11, 12]
    assert "Только на листе с именами, графы: 7, 8, 9" in [str(getattr(one, "ru", one)) for one in coded.sums]
    assert all(len(row) == len(coded.columns) for row in coded.rows)


@pytest.mark.parametrize("document", REGISTERS)
def test_no_column_of_a_sheet_by_number_is_empty_because_it_names_people(director: Session, document: str) -> None:
    _job, coded = made(document, director)
    _job, named = made(document, director, named=True)
    filled = {
        column.number
        for place, column in enumerate(named.columns)
        if any(str(getattr(row[place], "ru", row[place])) for row in named.rows)
    }
    # Under which conditions is told by their number where there are any; why a plan came back is words of a file.
    filled -= {9} if document == "register-decisions" else set()
    for place, column in enumerate(coded.columns):
        empty = not any(str(getattr(row[place], "ru", row[place])) for row in coded.rows)
        assert not (empty and column.number in filled), (document, column.number)


def test_the_movement_of_a_year_tells_quiet_days_in_one_line_and_that_of_a_month_every_day(director: Session) -> None:
    _job, year = made("register-movement", director)
    days = [str(row[0]) for row in year.rows]
    assert days[0] == "01.01.2026 – 26.06.2026"
    assert "27.06.2026" in days
    quiet = [row for row in year.rows if " – " in str(row[0])]
    assert all(row[1] == row[4] and not row[2] and not row[3] and not row[5] for row in quiet)
    assert all(one[4] == other[1] for one, other in zip(year.rows, year.rows[1:], strict=False))
    begun = papers.begin(ReportWanted("register-movement", Period.parse("2026-11")), ("ru",), by=director)
    month = papers.report(begun, by=director).facts
    assert isinstance(month, RegisterSheet)
    assert [str(row[0])[:2] for row in month.rows] == [f"{day:02d}" for day in range(1, 25)]
