"""Somebody who must not have a child stands at the door: the stop comes first, and one key keeps what happened."""

from __future__ import annotations

from PySide6.QtCore import Qt

from shelter_app.domain.contacts import ContactResult, Direction
from shelter_app.domain.ids import ResidentId
from shelter_app.services import today
from shelter_app.views.discharge.page import DischargePage
from tests.records import House
from tests.views.desks import Desk, TypeText
from tests.views.discharge.test_discharge_page import CTRL, aunt, present

NAMES = (
    "Беков Тимур", "Юсупова Зухра", "Иванов Пётр", "Каримова Дина", "Осипов Марат", "Ли Виктор", "Ахметова Жанна",
    "Громов Олег", "Тен Алина", "Садыков Ерлан", "Павлова Нина", "Цой Мария",
)  # fmt: skip


def stopped_page(desk: Desk, house: House, child: ResidentId) -> DischargePage:
    aunt(house, child)
    house.contact(child, "Беков Тимур", relation="stepfather", must_not=True)
    house.plan(child, approved=True)
    house.later(days=3)
    page: DischargePage = desk.go("discharge", resident_id=int(child))
    page.form.ui.route.box.set_value("parents")
    page.form.ui.who.choose_row(0)
    return page


def test_the_stop_comes_before_everything_else_and_one_key_keeps_what_happened(
    desk: Desk, house: House, child: ResidentId
) -> None:
    page = stopped_page(desk, house, child)
    assert page.form.stop.isVisible()
    assert "Беков Тимур" in page.form.stop.text()
    desk.press(Qt.Key.Key_Return, CTRL)
    assert "must not have the child" in page.bar.text()
    assert "field" not in page.bar.text(), "no list of other things beside a stop"
    assert desk.focus() is page.form.stop.came
    desk.press(Qt.Key.Key_Space)
    assert present(house, child)
    (entry,) = house.store.contact_log.of(child)
    assert (entry.with_whom, entry.direction, entry.medium) == ("Беков Тимур", Direction.INCOMING, "in_person")
    assert (entry.result, entry.at) == (ContactResult.REFUSED, house.clock.now)
    assert "not given" in entry.summary
    assert "director" in page.form.stop.told()
    assert not page.form.stop.came.isVisible(), "nobody writes it twice"


def test_the_director_has_it_on_today_until_they_have_looked_at_it(desk: Desk, house: House, child: ResidentId) -> None:
    page = stopped_page(desk, house, child)
    page.form.stop.came.click()
    (row,) = [one for one in house.store.summaries.due_of(child) if one.code == "R-40.refused"]
    assert row.who == "director"
    seen = today.today(by=house.director)
    assert "R-40.refused" in {one.counted.code for part in today.Part for one in seen.rows(part)}


def test_another_one_who_is_stopped_can_be_written_down_as_well(
    desk: Desk, house: House, child: ResidentId, type_text: TypeText
) -> None:
    house.contact(child, "Яковлев Пётр", must_not=True)
    page = stopped_page(desk, house, child)
    page.form.stop.came.click()
    page.form.ui.who.choose_row(1)
    assert page.form.stop.came.isVisible()
    page.form.stop.came.click()
    assert {one.with_whom for one in house.store.contact_log.of(child)} == {"Беков Тимур", "Яковлев Пётр"}
    page.form.ui.who.choose_row(2)
    assert not page.form.stop.isVisible()


def test_every_one_of_seven_is_in_sight_and_of_more_it_is_said(desk: Desk, house: House, child: ResidentId) -> None:
    for number, name in enumerate(NAMES[:6]):
        house.contact(child, name, must_not=number % 3 == 0)
    page: DischargePage = desk.go("discharge", resident_id=int(child))
    view = page.form.ui.who.view
    desk.qtbot.waitUntil(lambda: not view.verticalScrollBar().isVisible())
    assert len(page.form.ui.who.offered()) == 7
    assert view.verticalScrollBar().maximum() == 0
    assert not page.form.ui.who.info.text()
    for name in NAMES[6:]:
        house.contact(child, name)
    page = desk.go("discharge", resident_id=int(house.admit()))
    page = desk.go("discharge", resident_id=int(child))
    assert "13" in page.form.ui.who.info.text()
