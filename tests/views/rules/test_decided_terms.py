"""Terms of single children: ended at Today, listed for the director, and running again when that is taken back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from shelter_app.domain.ids import ResidentId
from shelter_app.domain.waiting import Part
from shelter_app.services import events
from shelter_app.services.today import TodayRow
from shelter_app.views.record.moment_dialog import MomentDialog
from shelter_app.views.rules.decided import DecidedDialog
from shelter_app.views.rules.page import RulesPage
from shelter_app.views.today.dialogs import PostponeDialog
from tests.records import House
from tests.views.desks import Desk

SOCIAL = "R-28.social"


@pytest.fixture
def page(desk: Desk) -> RulesPage:
    found: RulesPage = desk.go("rules")
    return found


def row(house: House, child: ResidentId, code: str) -> TodayRow:
    (item,) = [one for one in house.store.summaries.due_of(child) if one.code == code]
    line = house.store.summaries.get(child)
    assert line is not None
    return TodayRow(item, line, "", mine=True, part=Part.WEEK)


def codes(house: House, child: ResidentId) -> set[str]:
    return {item.code for item in house.store.summaries.due_of(child)}


def test_a_term_is_ended_with_a_reason_and_runs_again_when_that_is_taken_back(
    house: House, page: RulesPage, qtbot: QtBot
) -> None:
    child = house.admit()
    ending = PostponeDialog(page.context, row(house, child, SOCIAL), page)
    qtbot.addWidget(ending)
    ending.show()
    ending.ends.click()
    assert ending.fields["due"].isHidden()
    ending.reason.setText("делает опека")
    qtbot.mouseClick(ending.accept_button, Qt.MouseButton.LeftButton)
    assert SOCIAL not in codes(house, child)
    decided = DecidedDialog(page.context, page)
    qtbot.addWidget(decided)
    decided.show()
    assert decided.table.rows.rowCount() == 1
    assert decided.table.rows.index(0, 2).data() == "ended"
    qtbot.mouseClick(decided.accept_button, Qt.MouseButton.LeftButton)
    assert decided.fields["reason"].has_problem()
    decided.reason.setText("опека отказалась")
    qtbot.mouseClick(decided.accept_button, Qt.MouseButton.LeftButton)
    assert SOCIAL in codes(house, child)
    assert house.store.audit.recent(1)[0].action == "clock.restored"


def test_a_duty_that_protects_a_child_at_once_is_not_ended(house: House, page: RulesPage, qtbot: QtBot) -> None:
    child = house.admit()
    ending = PostponeDialog(page.context, row(house, child, "R-05.guardianship"), page)
    qtbot.addWidget(ending)
    ending.show()
    ending.ends.click()
    ending.reason.setText("не нужно")
    qtbot.mouseClick(ending.accept_button, Qt.MouseButton.LeftButton)
    assert ending.isVisible()
    assert "protects a child" in ending.problem.text()
    assert "R-05.guardianship" in codes(house, child)


def test_a_corrected_hour_moves_the_terms_that_began_with_it(house: House, page: RulesPage, qtbot: QtBot) -> None:
    child = house.admit()
    before = row(house, child, "R-05.prosecutor").due.due_at
    (fact,) = house.store.case_events.all(resident_id=child, kind="admitted")
    dialog = MomentDialog(page.context, fact, page)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.at.setText("20.11.2026 08:30")
    qtbot.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton)
    assert dialog.fields["reason"].has_problem()
    dialog.reason.setText("записан час звонка")
    qtbot.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton)
    assert (before - row(house, child, "R-05.prosecutor").due.due_at).total_seconds() == 3.5 * 3600
    assert events.correctable(fact.id, by=house.case_worker) is not None
