"""A child too young for the house: turned away with a line of its own, found again, and no file."""

from __future__ import annotations

import pytest

from shelter_app.services import turned_away
from shelter_app.views.admission.page import AdmissionPage
from shelter_app.views.admission.turning_away import TurnAwayDialog, TurnedAwayDialog
from shelter_app.views.paper.dialog import PaperDialog
from tests.records import House
from tests.services.papers_story import equipped
from tests.views.desks import Desk


@pytest.fixture
def page(desk: Desk) -> AdmissionPage:
    found: AdmissionPage = desk.go("admission")
    found.form.ui.name.line.setText("Алия")
    found.form.ui.sex.segments.choose("f")
    found.form.ui.age.edit.setText("1")
    return found


def begin(desk: Desk, page: AdmissionPage) -> TurnAwayDialog:
    page.turning.begin.click()
    dialog = page.turning.dialog
    assert isinstance(dialog, TurnAwayDialog)
    desk.qtbot.waitUntil(dialog.isVisible)
    return dialog


def test_only_a_refused_age_offers_to_turn_away(page: AdmissionPage) -> None:
    assert page.turning.begin.isVisible()
    page.form.ui.age.edit.setText("7")
    assert not page.turning.begin.isVisible()


def test_what_was_typed_comes_along_and_the_form_is_empty_afterwards(
    desk: Desk, house: House, page: AdmissionPage
) -> None:
    dialog = begin(desk, page)
    assert dialog.name.text() == "Алия"
    assert dialog.reason.toPlainText().startswith("Under 3")
    dialog.accept_button.click()
    assert dialog.fields["referred_to"].has_problem()
    dialog.referred_to.setText("Дом ребёнка")
    dialog.told_at.set_now()
    dialog.told_whom.setText("Сейтова")
    dialog.accept_button.click()
    (line,) = turned_away.everybody(by=desk.session)
    assert (line.name, line.sex.value, line.under, line.referred_to) == ("Алия", "f", 3, "Дом ребёнка")
    assert line.born.estimated
    assert line.told_at is not None
    assert page.form.ui.name.text() == ""
    assert house.store.residents.count() == 0
    equipped(house)
    page.bar._buttons[0].click()
    assert isinstance(page.turning.dialog, PaperDialog)
    page.turning.dialog.reject()


def test_the_list_opens_a_line_so_that_the_morning_adds_whom_it_told(desk: Desk, page: AdmissionPage) -> None:
    dialog = begin(desk, page)
    dialog.referred_to.setText("Дом ребёнка")
    dialog.accept_button.click()
    page.turning.all.click()
    shown = page.turning.dialog
    assert isinstance(shown, TurnedAwayDialog)
    desk.qtbot.waitUntil(lambda: shown.table.rows.rowCount() == 1)
    shown.table.opened.emit(shown.table.current_object())
    again = shown.dialog
    assert isinstance(again, TurnAwayDialog)
    desk.qtbot.waitUntil(again.isVisible)
    again.told_at.set_now()
    again.told_whom.setText("Сейтова")
    again.accept_button.click()
    assert shown.table.current_object().told_whom == "Сейтова"
    shown.reject()
