"""Golden numbers of the demo centre, worked out by hand from its stories; nobody is named who may not be."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise
from typing import Any

import pytest
from openpyxl import load_workbook
from pypdf import PdfReader

from shelter_app.domain.errors import InvalidInput, NotAllowed, NotFound
from shelter_app.domain.paper import Way
from shelter_app.domain.performance import Deed, Kept, Work
from shelter_app.domain.periods import Period
from shelter_app.domain.staff import Role
from shelter_app.domain.statistics import AGAIN, MOVEMENT, UNKNOWN, Dimension, Measure
from shelter_app.reports.data import Text
from shelter_app.reports.papers.numbers import RegisterSheet, StatisticsReport
from shelter_app.services import journal, merging, packaged, papers, statistics, stays
from shelter_app.services.exchange.lists import Confirmed
from shelter_app.services.papers import Job, Named, ReportWanted, facts, screen_numbers, spreadsheets
from shelter_app.services.session import Session
from shelter_app.services.statistics import Asked, Counted
from tests.records import House, admission, handed_over, open_session
from tests.services.demo_house import TUESDAY, Demo, built
from tests.services.papers_story import VAULT
from tests.services.same_numbers import as_printed

MONTH = Period.parse("2026-11")


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Demo]:
    made = built(tmp_path_factory.mktemp("demo"), TUESDAY)
    for session in made.staff.values():
        session.reference, session.vault = packaged.reference(), VAULT
    yield made
    made.by.store.close()


def counted(by: Session, period: str = "2026-11") -> Counted:
    return statistics.collect(Asked(Period.parse(period)), by=by)


def totals(found: Counted) -> list[int]:
    return [found.census.total(measure) for measure in MOVEMENT]


def ru(text: Text) -> str:
    return facts.in_language(text, "ru")


def made(by: Session, document: str, period: Period = MONTH, **wanted: Any) -> Job:
    lang = wanted.pop("lang", "ru")
    return papers.report(papers.begin(ReportWanted(document, period, **wanted), (lang,), by=by), by=by)


def pages(job: Job) -> str:
    read = PdfReader(io.BytesIO(job.render())).pages
    return " ".join(" ".join(page.extract_text() for page in read).replace("\u00ad", "").split())


class TestTheDemoMonth:
    """D is 24 November: admitted S01 S02 S03×3 S05 S07 S09 S10 S14 S15 S17×2 S20B, left S05 S06×2 S08 S14 S15 S16
    S17×2 S19, there all the time S04×2 S11 S12 S18."""

    def test_the_month_balances_and_holds_everybody_present(self, demo: Demo) -> None:
        assert totals(counted(demo.by)) == [10, 14, 10, 14]

    def test_a_stay_of_fourteen_hours_is_in_and_out(self, demo: Demo) -> None:
        census = counted(demo.by).census
        child = demo.ids("S15")[0]
        assert [any(one.resident_id == child for one in census.members(measure)) for measure in MOVEMENT] == [
            False, True, True, False,
        ]  # fmt: skip
        day = counted(demo.by, "24.11.2026")
        assert totals(day) == [15, 0, 1, 14]

    def test_the_repeated_admission_is_that_of_the_beaten_boy(self, demo: Demo) -> None:
        again = counted(demo.by).census.members(Measure.ADMITTED, {Dimension.REPEAT: AGAIN})
        assert [one.resident_id for one in again] == demo.ids("S07")

    def test_categories_sexes_and_lengths(self, demo: Demo) -> None:
        census = counted(demo.by).census
        assert census.by(Measure.ADMITTED, Dimension.CATEGORY) == {"c1": 9, "c2": 3, "c4": 2}
        assert census.by(Measure.ADMITTED, Dimension.SEX) == {"m": 9, "f": 5}
        lengths = census.lengths()
        assert (lengths.average, lengths.median, lengths.longest) == (21.7, 17.5, 44)

    def test_citizenship_knows_the_girl_of_whom_nobody_knows_it(self, demo: Demo) -> None:
        found = counted(demo.by).census.by(Measure.ADMITTED, Dimension.CITIZENSHIP)
        assert found.total() == 14
        assert found["KG"] == 2
        assert found[UNKNOWN] >= 1

    def test_the_ground_of_the_first_story_came_late_and_stands_so(self, demo: Demo) -> None:
        late = [one for one in counted(demo.by).performance.duties if one.late]
        assert [(one.rule, one.late) for one in late] == [("R-05.ground", 1)]

    def test_two_letters_asked_others_for_help_and_what_is_only_prepared_went_to_nobody(self, demo: Demo) -> None:
        assert counted(demo.by, "2026").performance.referrals == {"done": 1, "accepted": 1}
        assert counted(demo.by).performance.referrals == {"accepted": 1}

    def test_school_and_home_are_counted_where_somebody_asked(self, demo: Demo) -> None:
        census = counted(demo.by, "2026").census
        assert census.by(Measure.SERVED, Dimension.SCHOOL) == {"enrolled": 1, "not_enrolled": 4, UNKNOWN: 21}
        homes = census.by(Measure.SERVED, Dimension.ORIGIN)
        assert {code: homes[code] for code in ("abroad", "27", "61", "79")} == {"abroad": 1, "27": 1, "61": 2, "79": 1}

    def test_every_duty_is_kept_late_or_open(self, demo: Demo) -> None:
        duties = counted(demo.by, "2026").performance.duties
        assert duties
        assert all(one.due == one.kept + one.late + one.open for one in duties)

    def test_three_silent_stages_of_the_first_stay_are_outcomes(self, demo: Demo) -> None:
        assert counted(demo.by, "2026").performance.follow_up["not_reached"] >= 3

    @pytest.mark.parametrize("period", ["2025", "2026", "2026-Q3", "2026-Q4", "2026-H2", "2026-10", "24.11.2026"])
    def test_other_periods_balance_as_well(self, demo: Demo, period: str) -> None:
        start, admitted, discharged, end = totals(counted(demo.by, period))
        assert start + admitted - discharged == end

    def test_months_add_up_to_the_year(self, demo: Demo) -> None:
        year = counted(demo.by, "2026").census
        months = [counted(demo.by, f"2026-{month:02d}").census for month in range(1, 13)]
        for measure in (Measure.ADMITTED, Measure.DISCHARGED):
            assert sum(month.total(measure) for month in months) == year.total(measure)

    def test_who_may_not_read_a_file_counts_the_same_and_learns_no_name(self, demo: Demo) -> None:
        duty, hidden = demo.staff["duty"], demo.ids("S09")[0]
        found = counted(duty)
        assert totals(found) == [10, 14, 10, 14]
        lines = statistics.behind(found.census.members(Measure.ADMITTED), by=duty)
        line = next(one for one in lines if one.resident_id == hidden)
        assert line.line is not None
        assert not line.line.named
        assert line.line.category == ""
        seen = statistics.behind(found.census.members(Measure.ADMITTED), by=demo.by)
        assert {one.resident_id: one.line is not None and one.line.named for one in seen}[hidden]
        assert len(seen) == 14


class TestMerging:
    def test_after_merging_the_boy_of_two_files_was_admitted_again(self, tmp_path: Any) -> None:
        demo = built(tmp_path, TUESDAY)
        director = demo.staff["director"]
        before = counted(demo.by)
        assert len(before.census.members(Measure.ADMITTED, {Dimension.REPEAT: AGAIN})) == 1
        old, new = demo.ids("S20")
        merging.merge(merging.compare(old, new, by=director), {}, "один ребёнок", by=director)
        after = counted(demo.by)
        assert totals(after) == totals(before)
        assert len(after.census.members(Measure.ADMITTED, {Dimension.REPEAT: AGAIN})) == 2
        demo.by.store.close()


class TestCorrections:
    def test_a_later_discharge_moves_nobody_out_of_the_balance(self, house: House) -> None:
        child = house.admit()
        by = house.director
        assert totals(counted(by)) == [0, 1, 0, 1]
        house.later(hours=5)
        house.discharge(child)
        assert totals(counted(by)) == [0, 1, 1, 0]

    def test_who_returns_is_counted_each_time(self, house: House) -> None:
        child = house.admit()
        house.later(days=1)
        house.discharge(child)
        house.later(days=1)
        stays.admit(admission(admitted_at=house.clock.now, same_as=child), by=house.case_worker)
        census = counted(house.director).census
        assert census.by(Measure.ADMITTED, Dimension.REPEAT) == {"first": 1, AGAIN: 1}


class TestReports:
    def test_the_balance_is_proved_on_the_page_and_says_when(self, demo: Demo) -> None:
        told = pages(made(demo.staff["director"], "statistics", lang="en"))
        assert "10 + 14 – 10 = 14" in told
        assert "Data as of 24.11.2026, 09:12" in told.replace(" , ", ", ") or "24.11.2026, 09:12" in told
        assert "What the indicators mean" in told
        assert "no data: " in told

    def test_no_name_stands_in_the_numbers_and_none_on_a_coded_register(self, demo: Demo) -> None:
        names = ["Токтосунова", "Орозбеков", "Рахимова", "Ким", "Султонов"]
        for document in papers.REPORTS:
            told = pages(made(demo.staff["director"], document))
            assert not [name for name in names if name in told], document

    @pytest.mark.parametrize("lang", ["kk", "ru", "en", "kk+ru"])
    @pytest.mark.parametrize("document", papers.REPORTS)
    def test_every_report_is_drawn_in_every_language(self, demo: Demo, document: str, lang: str) -> None:
        by = demo.staff["director"]
        begun = papers.begin(ReportWanted(document, MONTH), tuple(lang.split("+")), by=by)
        job = papers.report(begun, by=by)
        assert job.languages == tuple(lang.split("+"))
        assert pages(job)

    @pytest.mark.parametrize("document", papers.REPORTS)
    def test_an_empty_period_says_so(self, demo: Demo, document: str) -> None:
        job = made(demo.staff["director"], document, Period.parse("2020-01"), lang="en")
        told = pages(job)
        if document == "statistics":
            assert "0 + 0 – 0 = 0" in told
        elif document not in ("register-movement", "board-follow-ups"):  # these tell of a day, whatever the period
            assert "There are no entries in this period." in told
            assert "Entries in the period: 0" in told

    def test_the_spreadsheet_tells_the_numbers_of_the_page(self, demo: Demo) -> None:
        job = made(demo.staff["director"], "statistics")
        assert isinstance(job.facts, StatisticsReport)
        book = load_workbook(io.BytesIO(spreadsheets.book(job)))
        assert len(book.worksheets) == len(job.facts.tables) + 1
        for sheet, table in zip(book.worksheets, job.facts.tables, strict=False):
            rows = list(sheet.iter_rows(min_row=2, values_only=True))
            for row, (whole, line) in zip(rows, table.rows(), strict=False):
                assert row[0] == (f"{ru(whole.label)}: {ru(line.label)}" if whole else ru(line.label))
                assert [as_printed(value) for value in row[1:]] == [as_printed(value) for value in line.values]

    def test_the_window_shows_the_numbers_of_the_page(self, demo: Demo) -> None:
        by = demo.staff["director"]
        job = made(by, "statistics")
        assert isinstance(job.facts, StatisticsReport)
        shown = screen_numbers.numbers_apart(Asked(MONTH), "ru", "#000000", "#777777", "#ffffff", by=by)
        page = {ru(table.title): table for table in job.facts.tables}
        compared = 0
        for sheet in (shown.stays, shown.work):
            for group in sheet.groups:
                table = page.get(group.title) or page["Движение, человек"]
                on_page = {ru(line.label): line.values for line in table.lines}
                for row in group.rows:
                    if row.label in on_page:
                        told = on_page[row.label]
                        told = told if table is not page["Движение, человек"] else (*told[:2], *told[-2:])
                        numbers = tuple(value for value in row.values if value is not None)
                        assert numbers == told[: len(numbers)], row.label
                        compared += 1
        assert compared > 60
        assert all("<svg" in chart.svg and "clip" not in chart.svg and chart.told for chart in shown.stays.charts)

    def test_every_number_of_the_screen_is_as_many_lines_as_it_says(self, demo: Demo) -> None:
        by = demo.staff["director"]
        year = Asked(Period.parse("2026"))
        shown = screen_numbers.numbers_apart(year, "ru", "#000000", "#777777", "#ffffff", by=by)
        opened = 0
        for sheet in (shown.stays, shown.work):
            for row in (row for group in sheet.groups for row in group.rows):
                for value, things in zip(row.values, row.things, strict=True):
                    assert bool(value) == bool(things) or value == "–"
                    if isinstance(value, int) and "ночей" not in row.label.lower():
                        assert len(statistics.behind(things, by=by)) == value
                        opened += bool(value)
        assert opened > 100

    def test_duties_measures_visits_absences_referrals_and_signs_open_their_lists(self, demo: Demo) -> None:
        by = demo.staff["director"]
        found = counted(by, "2026")
        late = found.performance.members(Work.DUTY, "R-05.ground", Kept.LATE)
        assert [one.resident_id for one in statistics.behind(late, by=by)] == demo.ids("S01")
        for work in (Work.DUTY, Work.PLAN, Work.FOLLOW_UP, Work.ABSENCE, Work.REFERRAL, Work.SIGN):
            assert found.performance.counted(work), work

    def test_a_reader_without_the_file_learns_that_it_was_late_and_not_why(self, demo: Demo) -> None:
        hidden = demo.ids("S09")[0]
        deed = Deed(work=Work.DUTY, code="R-05.ground", resident_id=hidden, day=TUESDAY, kept=Kept.LATE, words="секрет")
        told = statistics.behind([deed], by=demo.staff["duty"])[0]
        assert isinstance(told.thing, Deed)
        assert told.thing.words == ""
        seen = statistics.behind([deed], by=demo.by)[0].thing
        assert isinstance(seen, Deed)
        assert seen.words == "секрет"

    def test_what_is_published_holds_no_small_number_and_no_crossing(self, demo: Demo) -> None:
        cross = (Dimension.CATEGORY, Dimension.CITIZENSHIP)
        job = made(demo.staff["director"], "statistics", public=True, cross=cross)
        assert isinstance(job.facts, StatisticsReport)
        assert not job.facts.charts
        for table in job.facts.tables:
            for line in table.lines:
                assert not [value for value in line.values if isinstance(value, int) and 0 < value < 5]
        assert "СО-2026-11/П" in pages(job)

    def test_a_crossing_of_two_things_stands_on_the_page(self, demo: Demo) -> None:
        job = made(demo.staff["director"], "statistics", cross=(Dimension.SEX, Dimension.ROUTE))
        assert isinstance(job.facts, StatisticsReport)
        table = job.facts.tables[-1]
        assert table.lines[-1].values[-1] == 10
        assert sum(value for value in table.lines[-1].values[:-1] if isinstance(value, int)) == 10


class TestRegisters:
    def test_admissions_are_numbered_from_the_beginning_of_the_year_and_carry_their_sum(self, demo: Demo) -> None:
        job = made(demo.staff["director"], "register-admissions")
        assert isinstance(job.facts, RegisterSheet)
        # Three of the twelve say who somebody is: a sheet with file numbers leaves them out, the others stay numbered.
        assert not any(one.naming for one in job.facts.columns)
        assert (len(job.facts.columns), job.facts.columns[-1].number) == (9, 12)
        assert len(job.facts.rows) == 14
        first = int(ru(job.facts.rows[0][0]))
        assert [int(ru(row[0])) for row in job.facts.rows] == list(range(first, first + 14))
        assert f"{first - 1} + 14 = {first + 13}" in ru(job.facts.sums[1])

    def test_the_movement_of_the_days_links_up(self, demo: Demo) -> None:
        job = made(demo.staff["director"], "register-movement")
        assert isinstance(job.facts, RegisterSheet)
        rows = job.facts.rows
        assert len(rows) == 24
        assert (ru(rows[0][1]), ru(rows[-1][4])) == ("10", "14")
        assert all(ru(before[4]) == ru(after[1]) for before, after in pairwise(rows))

    def test_names_need_a_reason_and_the_own_confirmation(self, demo: Demo) -> None:
        by, other = demo.staff["director"], demo.staff["caseworker"]
        with pytest.raises(InvalidInput):
            made(by, "register-admissions", named=Named(" ", Confirmed(by.staff.id)))
        with pytest.raises(NotAllowed):
            made(by, "register-admissions", named=Named("опека", Confirmed(other.staff.id)))
        duty = demo.staff["duty"]
        with pytest.raises(NotAllowed):
            made(duty, "register-admissions", named=Named("опека", Confirmed(duty.staff.id)))

    def test_with_names_the_reason_stands_in_the_audit(self, demo: Demo) -> None:
        by = demo.staff["director"]
        told = pages(made(by, "register-admissions", named=Named("для опеки", Confirmed(by.staff.id))))
        assert "Рахимова" in told
        line = next(one for one in by.store.audit.recent(5) if one.action == "paper.viewed")
        assert (line.subject, line.reason) == ("register-admissions 2026-11", "для опеки")

    def test_a_restricted_file_is_a_number_also_on_a_sheet_with_names(self, house: House) -> None:
        child = house.admit()
        journal.restrict(child, (), by=house.director)
        another = open_session(house.store, Role.DIRECTOR, house.clock)
        director = replace(another, vault=VAULT, reference=packaged.reference())
        named = Named("проверка", Confirmed(director.staff.id))
        job = made(director, "register-admissions", named=named)
        assert isinstance(job.facts, RegisterSheet)
        assert len(job.facts.columns) == 12
        assert isinstance(job.facts, RegisterSheet)
        told = " ".join(ru(cell) for cell in job.facts.rows[0])
        assert house.store.residents.get(child).number in told
        assert "Запись ограничена" in told
        assert "Рахимова" not in told

    def test_copies_that_left_stand_in_their_register(self, demo: Demo) -> None:
        by = demo.staff["director"]
        job = made(by, "register-movement")
        papers.printed(job, job.render(), Way.PRINT, by=by)
        listed = made(by, "register-prints")
        assert isinstance(listed.facts, RegisterSheet)
        assert any(job.number in ru(row[3]) for row in listed.facts.rows)


class TestAsking:
    def test_an_unknown_report_is_not_found(self, demo: Demo) -> None:
        with pytest.raises(NotFound):
            papers.begin(ReportWanted("register-secrets", MONTH), by=demo.staff["director"])

    def test_who_has_no_list_of_residents_has_no_statistics(self, demo: Demo) -> None:
        with pytest.raises(NotAllowed):
            papers.begin(ReportWanted("statistics", MONTH), by=demo.staff["officer"])

    def test_the_look_is_written_down_before_anything_is_read(self, demo: Demo) -> None:
        by = demo.staff["director"]
        before = by.store.audit.head().seq
        papers.begin(ReportWanted("statistics", MONTH), by=by)
        assert by.store.audit.head().seq == before + 1

    def test_numbers_do_not_depend_on_who_asks_nor_when_in_the_day(self, demo: Demo) -> None:
        assert totals(counted(demo.staff["nurse"])) == totals(counted(demo.staff["director"]))


def test_counting_asks_a_bounded_number_of_questions(demo: Demo) -> None:
    store = demo.by.store
    asked: list[str] = []
    execute = store.database.execute_sql

    def noted(sql: str, *args: Any, **options: Any) -> Any:
        asked.append(sql)
        return execute(sql, *args, **options)

    store.database.execute_sql = noted
    try:
        counted(demo.by)
    finally:
        store.database.execute_sql = execute
    assert len(asked) <= 16


def test_somebody_who_left_at_midnight_left_on_that_day(house: House) -> None:
    child = house.admit()
    midnight = house.director.day_start(date(2026, 12, 1))
    house.clock.now = midnight + timedelta(hours=1)
    stays.discharge(child, handed_over(midnight, "foster_family"), by=house.case_worker)
    assert totals(counted(house.director)) == [0, 1, 0, 1]
    assert totals(counted(house.director, "2026-12")) == [1, 0, 1, 0]
