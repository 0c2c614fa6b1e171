"""A leaving that is prepared on the page: nobody has left by it, and the next child joins by one button."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from shelter_app.domain.admissions import names_of
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.residents import CaseStatus
from shelter_app.views.discharge.page import DischargePage
from shelter_app.views.widgets.button import Button
from tests.records import House
from tests.views.desks import Desk

ESCORT = "Тлеубаев Е. М."


def press(qtbot: QtBot, button: Button) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def prepare(desk: Desk, house: House, child: ResidentId, qtbot: QtBot) -> DischargePage:
    page: DischargePage = desk.go("discharge", resident_id=int(child))
    page.form.ui.route.box.set_value("childrens_home")
    page.form.ui.receiver.line.setText("Омарова Д. С.")
    page.form.ui.escort.line.setText(ESCORT)
    page.form.ui.at.moment.set_moment(house.clock.now + timedelta(days=1))
    press(qtbot, page.ahead.keep)
    return page


def test_what_is_prepared_comes_back_into_the_form_and_nobody_has_left(
    desk: Desk, house: House, child: ResidentId, qtbot: QtBot
) -> None:
    page = prepare(desk, house, child, qtbot)
    assert "Nobody has left by this" in page.bar.text()
    assert house.store.residents.get(child).status is CaseStatus.OPEN
    assert "nothing is recorded" in page.ahead.told.text()
    desk.go("residents")
    page = desk.go("discharge", resident_id=int(child))
    assert page.form.ui.escort.text() == ESCORT
    assert page.form.ui.receiver.text() == "Омарова Д. С."
    assert page.form.moment() == (house.clock.now + timedelta(days=1)).replace(second=0, microsecond=0)
    for button in (page.ahead.list, page.ahead.by_number, page.ahead.off):
        assert button.isVisible()


def test_calling_it_off_clears_the_form(desk: Desk, house: House, child: ResidentId, qtbot: QtBot) -> None:
    page = prepare(desk, house, child, qtbot)
    press(qtbot, page.ahead.off)
    assert page.form.ui.escort.text() == ""
    assert not page.ahead.list.isVisible()
    assert house.store.stays.all(resident_id=child)[0].planned is None


def test_a_day_that_has_passed_is_refused_in_words(desk: Desk, house: House, child: ResidentId, qtbot: QtBot) -> None:
    page: DischargePage = desk.go("discharge", resident_id=int(child))
    page.form.ui.route.box.set_value("childrens_home")
    page.form.ui.at.moment.set_moment(house.clock.now - timedelta(days=1))
    press(qtbot, page.ahead.keep)
    assert "record the discharge instead" in page.bar.text()


def test_the_next_child_takes_over_day_way_and_escort_but_never_the_receiver(
    desk: Desk, house: House, child: ResidentId, qtbot: QtBot
) -> None:
    other = house.admit(names=names_of(ru="Юсупова Севара"))
    prepare(desk, house, child, qtbot)
    page: DischargePage = desk.go("discharge", resident_id=int(other))
    page.form.ui.receiver.line.setText("Юсупов Алишер")
    (group,) = page.ahead.groups()
    assert ESCORT in group.accessibleName()
    press(qtbot, group)
    assert page.form.ui.route.code() == "childrens_home"
    assert page.form.ui.escort.text() == ESCORT
    assert page.form.ui.receiver.text() == "Юсупов Алишер"
    assert page.form.moment() == (house.clock.now + timedelta(days=1)).replace(second=0, microsecond=0)


def test_preparing_without_a_route_says_what_is_missing(desk: Desk, child: ResidentId, qtbot: QtBot) -> None:
    page: DischargePage = desk.go("discharge", resident_id=int(child))
    press(qtbot, page.ahead.keep)
    assert page.form.ui.route.has_problem()


@pytest.mark.parametrize("language", ["en", "ru", "kk"])
def test_a_prepared_group_cuts_nothing_off_at_the_side(
    desk: Desk, house: House, child: ResidentId, qtbot: QtBot, language: str
) -> None:
    other, known = house.admit(names=names_of(ru="Юсупова Севара")), desk.shell.context.language
    page = prepare(desk, house, child, qtbot)
    page.form.ui.escort.line.setText("Тлеубаев Ермек Маратович и Сейтжанова Айгерим Болатовна, отдел опеки Алматы")
    press(qtbot, page.ahead.keep)
    try:
        known.switch(language)
        for one in (child, other):
            page = desk.go("discharge", resident_id=int(one))
            page.form.ui.route.box.set_value("home_state")
            qtbot.waitUntil(
                lambda page=page, own=one == child: all(
                    button.isVisible() for button in ([page.ahead.list] if own else page.ahead.groups())
                )
            )
            assert page.side.widget().minimumSizeHint().width() <= page.side.viewport().width()
    finally:
        known.switch("en")


def test_the_next_child_begins_at_the_top_of_the_form(desk: Desk, house: House, child: ResidentId) -> None:
    other = house.admit(names=names_of(ru="Юсупова Севара"))
    page: DischargePage = desk.go("discharge", resident_id=int(child))
    for area in (page.pane, page.side):
        area.verticalScrollBar().setRange(0, 500)
        area.verticalScrollBar().setValue(300)
    page = desk.go("discharge", resident_id=int(other))
    assert [area.verticalScrollBar().value() for area in (page.pane, page.side)] == [0, 0]
