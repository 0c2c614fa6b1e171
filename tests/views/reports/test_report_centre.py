"""The report centre: a period by the keyboard, the sheet from memory, names only on request, lists behind numbers."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from shelter_app.domain.ids import ResidentId
from shelter_app.domain.periods import Period
from shelter_app.domain.saved_reports import SavedReport
from shelter_app.domain.staff import Role
from shelter_app.domain.statistics import Dimension
from shelter_app.services import papers, saved_reports
from shelter_app.views.messages import Messages
from shelter_app.views.reports.asking import NamesDialog
from shelter_app.views.reports.centre import ReportCentre
from shelter_app.views.reports.choices import NAMED, NUMBERS, WORK
from shelter_app.views.reports.page import ReportsPage
from tests.records import House
from tests.services.registries import DIRECTOR, SECOND, Registry
from tests.views.desks import Desk, Sit
from tests.views.list_leaving import answer, made_door


def centre_of(desk: Desk, document: str = "statistics") -> ReportCentre:
    page = desk.go("house_reports", document=document)
    assert isinstance(page, ReportCentre)
    shown(desk, page)
    return page


def shown(desk: Desk, page: ReportCentre, period: str = "") -> None:
    def ready() -> bool:
        job = page.desk.job
        return job is not None and period in job.number

    desk.qtbot.waitUntil(ready, timeout=10_000)


def looks(house: House) -> list[str]:
    return [line.subject for line in house.store.audit.recent(50) if line.action == "paper.viewed"]


def test_the_statistics_of_this_month_come_first_and_the_look_is_written_down(
    sit: Sit, house: House, child: ResidentId
) -> None:
    desk = sit(Role.DIRECTOR)
    page = centre_of(desk)
    assert page.desk.job is not None
    assert page.desk.job.number == "СО-2026-11"
    assert looks(house)[0] == "statistics 2026-11"
    assert page.print.isEnabled()
    assert page.desk.preview.page_count() >= 2


def test_page_keys_turn_the_period_and_a_typed_one_is_taken(sit: Sit, child: ResidentId) -> None:
    desk = sit(Role.DIRECTOR)
    page = centre_of(desk)
    QTest.keyClick(page, Qt.Key.Key_PageUp)
    assert page.choices.picker.period == Period.parse("2026-10")
    shown(desk, page, "2026-10")
    page.choices.picker.typed.setText("2026-Q4")
    QTest.keyClick(page.choices.picker.typed, Qt.Key.Key_Return)
    shown(desk, page, "2026-Q4")
    assert page.choices.picker.span.value() == "quarter"


def test_what_is_no_period_is_said_at_its_field_and_changes_nothing(sit: Sit, child: ResidentId) -> None:
    desk = sit(Role.DIRECTOR)
    page = centre_of(desk)
    page.choices.picker.typed.setText("2026-99")
    QTest.keyClick(page.choices.picker.typed, Qt.Key.Key_Return)
    assert page.choices.picker.field.has_problem()
    assert page.choices.picker.period == Period.parse("2026-11")


def test_the_sort_of_period_is_that_around_today(sit: Sit, child: ResidentId) -> None:
    page = centre_of(sit(Role.DIRECTOR))
    page.choices.picker.span.set_value("year")
    page.choices.picker.span.activated.emit(4)
    assert page.choices.picker.period == Period.parse("2026")


def test_every_report_can_be_chosen_and_choices_that_mean_nothing_there_are_away(sit: Sit, child: ResidentId) -> None:
    desk = sit(Role.DIRECTOR)
    page = centre_of(desk)
    for place, document in enumerate(papers.REPORTS):
        page.list.setCurrentIndex(page.offers.index(place, 0))
        desk.qtbot.waitUntil(
            lambda wanted=document: page.desk.job is not None and page.desk.job.document == wanted, timeout=10_000
        )
        assert page.choices.kind.isVisible() == (document == "statistics")
        assert page.choices.names_field.isVisible() == (document != "statistics")


def test_a_crossing_and_the_public_version_are_on_the_sheet(sit: Sit, child: ResidentId) -> None:
    desk = sit(Role.DIRECTOR)
    page = centre_of(desk)
    page.choices.first.set_value("category")
    page.choices.second.set_value("sex")
    page.choices.first.activated.emit(1)
    assert page.wanted().cross == (Dimension.CATEGORY, Dimension.SEX)
    shown(desk, page)
    page.choices.public.click()
    shown(desk, page, "/П")


class TestNumbers:
    def numbers(self, desk: Desk) -> ReportCentre:
        page = centre_of(desk)
        page.choices.kind.choose(NUMBERS)
        page.choices.kind.chosen.emit(NUMBERS)
        desk.qtbot.waitUntil(lambda: page.counted.stays.table.rows.rowCount() > 0, timeout=10_000)
        return page

    def test_the_balance_stands_over_them_and_charts_are_told_in_words(self, sit: Sit, child: ResidentId) -> None:
        page = self.numbers(sit(Role.DIRECTOR))
        assert "0 + 1 – 0 = 1" in page.counted.stays.balance.text()
        charts = [one for one in page.counted.stays.charts.findChildren(object) if hasattr(one, "_renderer")]
        assert charts
        assert all(one.accessibleName() and one.accessibleDescription() for one in charts)

    def test_a_number_opens_the_list_behind_it_and_the_list_opens_a_file(
        self, sit: Sit, house: House, child: ResidentId
    ) -> None:
        desk = sit(Role.DIRECTOR)
        page = self.numbers(desk)
        page.counted.stays.table.setCurrentIndex(page.counted.stays.table.rows.index(1, 2))
        QTest.keyClick(page.counted.stays.table, Qt.Key.Key_Return)
        desk.qtbot.waitUntil(
            lambda: page.counted.behind is not None and page.counted.behind.isVisible(), timeout=10_000
        )
        dialog: Any = page.counted.behind
        assert [line.resident_id for line in dialog.table.rows._rows] == [child]
        assert any(line.subject == "statistics" for line in house.store.audit.recent(5))
        dialog.accept_button.click()
        desk.qtbot.waitUntil(lambda: desk.shell.navigator.place()[0] == "file", timeout=10_000)

    def test_the_work_of_the_house_opens_its_lists_as_well(self, sit: Sit, house: House, child: ResidentId) -> None:
        house.later(days=40)
        desk = sit(Role.DIRECTOR)
        page = centre_of(desk)
        page.choices.picker.show_period(Period.parse("2026"))
        page.choices.kind.choose(WORK)
        page.choices.kind.chosen.emit(WORK)
        table = page.counted.work.table
        desk.qtbot.waitUntil(lambda: table.rows.rowCount() > 1, timeout=10_000)
        row = table.rows._rows[1]
        assert row.key.startswith("duties ")
        table.setCurrentIndex(table.rows.index(1, 1))
        QTest.keyClick(table, Qt.Key.Key_Return)
        desk.qtbot.waitUntil(
            lambda: page.counted.behind is not None and page.counted.behind.isVisible(), timeout=10_000
        )
        dialog: Any = page.counted.behind
        assert len(dialog.table.rows._rows) == row.values[0]
        dialog.reject()

    def test_why_a_term_was_missed_is_said_in_the_list_behind_its_number_and_counted(
        self, sit: Sit, house: House, child: ResidentId
    ) -> None:
        house.later(hours=5)
        desk = sit(Role.DIRECTOR)
        page = centre_of(desk)
        page.choices.kind.choose(WORK)
        page.choices.kind.chosen.emit(WORK)
        table = page.counted.work.table

        def places(key: str) -> list[int]:
            return [place for place, row in enumerate(table.rows._rows) if getattr(row, "key", "") == key]

        desk.qtbot.waitUntil(lambda: bool(places("causes R-07.nurse ")), timeout=10_000)
        table.setCurrentIndex(table.rows.index(places("causes R-07.nurse ")[0], 1))
        QTest.keyClick(table, Qt.Key.Key_Return)
        desk.qtbot.waitUntil(
            lambda: page.counted.behind is not None and page.counted.behind.isVisible(), timeout=10_000
        )
        behind: Any = page.counted.behind
        behind.explain.click()
        desk.qtbot.waitUntil(lambda: behind.asking is not None and behind.asking.isVisible())
        asked = behind.asking
        assert asked.heading.text() == "Examination by the nurse"
        asked.because.cause.set_value("other")
        asked.accept_button.click()
        assert asked.fields["why"].has_problem()
        asked.because.why.setText("пожарная тревога")
        asked.accept_button.click()
        desk.qtbot.waitUntil(lambda: behind.asking is None)
        assert "cause: other, пожарная тревога" in told(behind)
        behind.reject()
        desk.qtbot.waitUntil(lambda: bool(places("causes R-07.nurse other")), timeout=10_000)
        duty = table.rows._rows[places("duties R-07.nurse")[0]]
        assert duty.values == (1, 0, 0, 1, 1)


def told(behind: Any) -> str:
    return str(behind._who(behind.table.rows._rows[0]).detail)


class TestNames:
    @pytest.fixture
    def door(self, tmp_path: Path) -> Registry:
        return made_door(tmp_path / "door")

    def asked(self, sit: Sit, door: Registry) -> tuple[Desk, ReportCentre, NamesDialog]:
        desk = sit(Role.DIRECTOR)
        page = centre_of(desk, "register-admissions")
        session = page.context.session
        session.staff = replace(session.staff, login=DIRECTOR)
        page.context = replace(page.context, place=door.place())
        page.choices.names.choose(NAMED)
        page.choices.names.chosen.emit(NAMED)
        dialog = page.asking
        assert isinstance(dialog, NamesDialog)
        desk.qtbot.waitUntil(dialog.isVisible)
        return desk, page, dialog

    def test_names_stand_there_after_the_reason_and_the_passphrase(
        self, sit: Sit, house: House, child: ResidentId, door: Registry
    ) -> None:
        desk, page, dialog = self.asked(sit, door)
        answer(dialog, desk.qtbot, why="для прокурора")
        assert dialog.fields["recipient"].has_problem()
        dialog.recipient.setText("Прокуратура района")
        answer(dialog, desk.qtbot, why="для прокурора")
        shown(desk, page, "/И")
        assert page.desk.job is not None
        assert page.desk.job.recipient == "Прокуратура района"
        line = next(one for one in house.store.audit.recent(5) if one.action == "paper.viewed")
        assert line.reason == "для прокурора"

    def test_a_wrong_passphrase_shows_no_name(self, sit: Sit, child: ResidentId, door: Registry) -> None:
        desk, page, dialog = self.asked(sit, door)
        dialog.recipient.setText("для дела")
        answer(dialog, desk.qtbot, passphrase=SECOND)
        dialog.reject()
        assert page.wanted().named is None
        assert page.choices.names.choice() != NAMED

    def test_another_register_is_by_number_again(self, sit: Sit, child: ResidentId, door: Registry) -> None:
        desk, page, dialog = self.asked(sit, door)
        dialog.recipient.setText("для дела")
        answer(dialog, desk.qtbot)
        shown(desk, page, "/И")
        page.list.setCurrentIndex(page.offers.index(2, 0))
        assert page.wanted().named is None

    def test_who_may_not_take_lists_out_is_not_offered_names(self, sit: Sit, child: ResidentId) -> None:
        page = centre_of(sit(Role.DUTY_EDUCATOR), "register-admissions")
        assert not page.choices.names_field.isVisible()


def test_a_spreadsheet_is_registered_before_it_lies_there(
    sit: Sit, house: House, child: ResidentId, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = sit(Role.DIRECTOR)
    page = centre_of(desk)
    target = tmp_path / "numbers.xlsx"
    proposed: list[str] = []

    def choose(_self: Messages, _parent: object, _title: str, name: str, _kinds: str) -> str:
        proposed.append(name)
        return str(target)

    monkeypatch.setattr(Messages, "file_to_save", choose)
    page.excel.click()
    desk.qtbot.waitUntil(target.exists, timeout=10_000)
    shown(desk, page)
    assert proposed == ["SO-2026-11.xlsx"]
    assert load_workbook(target).worksheets[0].max_row >= 3
    records = house.store.prints.all(document="statistics")
    assert [(one.copy, one.way) for one in records] == [(1, "save")]


def test_the_two_pages_of_reports_lead_to_each_other(sit: Sit, child: ResidentId) -> None:
    desk = sit(Role.DIRECTOR)
    page = centre_of(desk)
    page.of_a_file.click()
    other = desk.shell.navigator.page()
    assert isinstance(other, ReportsPage)
    other.of_the_house.click()
    assert desk.shell.navigator.page() is page


class TestKeptSettings:
    def kept(self, desk: Desk, page: ReportCentre, name: str) -> None:
        page.keep.click()
        dialog: Any = page.keeping
        desk.qtbot.waitUntil(dialog.isVisible)
        dialog.name.setText(name)
        dialog.accept_button.click()
        desk.qtbot.waitUntil(lambda: page.keeping is None)

    def test_a_choice_is_kept_under_a_name_and_comes_back_as_it_was(self, sit: Sit, child: ResidentId) -> None:
        desk = sit(Role.DIRECTOR)
        page = centre_of(desk)
        assert not page.kept.isVisible()
        page.choices.first.set_value("sex")
        page.choices.bands.set_value("international")
        page.choices.picker.show_period(Period.parse("2026-Q3"))
        page.choices.public.setChecked(True)
        self.kept(desk, page, "Комитету")
        assert page.kept.isVisible()
        page.list.setCurrentIndex(page.offers.index(3, 0))
        page.choices.public.setChecked(False)
        page.choices.first.set_value("")
        page.kept.set_value("Комитету")
        page.kept.activated.emit(0)
        wanted = page.wanted()
        assert (wanted.document, wanted.bands, wanted.public) == ("statistics", "international", True)
        assert wanted.period == Period.parse("2026-Q4")
        assert wanted.cross == (Dimension.SEX, Dimension.CITIZENSHIP)
        shown(desk, page, "2026-Q4/П")

    def test_a_register_kept_with_names_asks_why_before_it_shows_one(self, sit: Sit, child: ResidentId) -> None:
        desk = sit(Role.DIRECTOR)
        report = SavedReport(name="с именами", document="register-absences", named=True)
        saved_reports.keep(report, by=desk.session)
        page = centre_of(desk)
        page.refresh()
        page.kept.set_value("с именами")
        page.kept.activated.emit(0)
        asking: Any = page.asking
        assert isinstance(asking, NamesDialog)
        assert page.wanted().named is None
        asking.reject()

    def test_what_is_forgotten_leaves_the_list(self, sit: Sit, child: ResidentId) -> None:
        desk = sit(Role.DIRECTOR)
        page = centre_of(desk)
        self.kept(desk, page, "Комитету")
        page.kept.set_value("Комитету")
        page.keep.click()
        dialog: Any = page.keeping
        desk.qtbot.waitUntil(dialog.isVisible)
        dialog.forget.click()
        desk.qtbot.waitUntil(lambda: page.keeping is None)
        assert not page.kept.isVisible()
        assert saved_reports.saved(by=desk.session) == ()

    def test_who_does_not_set_up_the_centre_keeps_nothing(self, sit: Sit, child: ResidentId) -> None:
        assert not centre_of(sit(Role.CASE_WORKER)).keep.isVisible()


def test_what_a_row_of_numbers_is_called_can_be_read_whole(sit: Sit, house: House, child: ResidentId) -> None:
    desk = sit(Role.DIRECTOR)
    page = centre_of(desk)
    page.choices.kind.choose(NUMBERS)
    page.choices.kind.chosen.emit(NUMBERS)
    table = page.counted.stays.table
    desk.qtbot.waitUntil(lambda: table.rows.rowCount() > 1, timeout=10_000)
    place = next(n for n, row in enumerate(table.rows._rows) if getattr(row, "key", "").startswith("category "))
    assert not page.print.isEnabled()
    page.desk.ready.emit(True)
    assert not page.print.isEnabled(), "what is shown are numbers, and what would be printed is another thing"
    told = table.rows.index(place, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert told == f"<p>{table.rows._rows[place].label}</p>"
    assert table.rows.index(place, 1).data(Qt.ItemDataRole.ToolTipRole) is None
