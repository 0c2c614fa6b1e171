"""The list "to be completed" at the real window: groups, Enter to the place, the row gone after it was mended."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from shelter_app.domain.data_quality import Flaw
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.staff import Role
from shelter_app.services import residents
from shelter_app.services.data_quality import QualityRow
from shelter_app.views.quality.page import MINE, QualityPage
from shelter_app.views.record.flaws import MENDING
from shelter_app.views.widgets.rows import Head
from tests.records import House
from tests.views.desks import Sit


def titles(page: QualityPage) -> list[str]:
    rows = [page.table.rows.object_at(place) for place in range(page.table.rows.rowCount())]
    return [row.title for row in rows if isinstance(row, Head)]


def choose(page: QualityPage, flaw: Flaw) -> None:
    for place in range(page.table.rows.rowCount()):
        row = page.table.rows.object_at(place)
        if isinstance(row, QualityRow) and row.finding.flaw is flaw:
            page.table.setCurrentIndex(page.table.rows.index(place, 0))
            return
    raise AssertionError(flaw)


def test_enter_opens_the_place_in_the_file_where_the_gap_is_filled(sit: Sit, child: ResidentId) -> None:
    desk = sit(Role.CASE_WORKER)
    page = desk.go("quality")
    assert titles(page)[0] == "Coordinator"
    choose(page, Flaw.CONTACTS)
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    assert desk.opened_file() == {"resident_id": child, "section": "contacts", "action": "add"}


def test_without_the_right_to_edit_the_file_opens_and_nothing_begins(sit: Sit, child: ResidentId) -> None:
    desk = sit(Role.DUTY_EDUCATOR)
    page = desk.go("quality")
    choose(page, Flaw.COORDINATOR)
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    assert desk.opened_file()["action"] == ""


def test_the_row_leaves_the_list_when_the_file_was_completed(sit: Sit, house: House, child: ResidentId) -> None:
    desk = sit(Role.CASE_WORKER)
    page = desk.go("quality")
    by = desk.session
    resident = house.store.residents.get(child)
    residents.edit_case(resident, residents.CaseForm(by.staff.id, "high", (), ""), by=by)
    desk.qtbot.waitUntil(lambda: "Coordinator" not in titles(page))
    page.whose.choose(MINE)
    page.refresh()
    assert "Languages" in titles(page)


def test_an_empty_list_says_so(sit: Sit, house: House) -> None:
    page = sit(Role.DIRECTOR).go("quality")
    assert page.states.empty.accessibleName().startswith("Nothing is lacking")


def test_every_flaw_has_a_place_where_it_is_mended() -> None:
    assert set(MENDING) == set(Flaw)
