"""At the door: room and bed, injuries on the body scheme, and saying that there was nothing."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest

from shelter_app.domain.ids import ResidentId
from tests.records import House
from tests.views.admission.test_admission_page import fill
from tests.views.desks import Desk, TypeText


def test_room_and_bed_are_seen_without_unfolding_and_say_which_are_taken(
    desk: Desk, house: House, type_text: TypeText
) -> None:
    house.admit(room="Девочки", bed=2)
    page = desk.go("admission")
    ui = page.form.ui
    assert ui.room.isVisible()
    assert ui.room.box.itemText(1) == "Девочки: 1 of 16 beds taken"
    assert not ui.bed.box.isEnabled(), "a bed belongs to a room"
    fill(desk, page, type_text)
    ui.room.box.set_value("Девочки")
    assert [ui.bed.box.itemText(place) for place in (0, 1)] == ["Bed 1", "Bed 2: taken"]
    ui.bed.box.set_value("2")
    assert "may share it" in ui.bed.info.text()
    ui.bed.box.set_value("1")
    assert not ui.bed.info.text()
    page.save.click()
    stay = house.store.stays.all(resident_id=ResidentId(desk.opened_file()["resident_id"]))[0]
    assert (stay.room, stay.bed) == ("Девочки", 1)


def test_a_room_for_others_warns_and_is_taken_all_the_same(desk: Desk) -> None:
    page = desk.go("admission")
    page.form.ui.sex.segments.choose("f")
    page.refresh()
    page.form.ui.room.box.set_value("Мальчики")
    assert "for boys" in page.form.ui.room.info.text()


def test_the_fold_begins_with_the_circumstances(desk: Desk) -> None:
    page = desk.go("admission")
    page.fold.click()
    assert desk.focus() is page.more.ui.circumstances.note


def test_points_on_the_body_scheme_go_into_the_file_with_their_words(
    desk: Desk, house: House, type_text: TypeText
) -> None:
    page = desk.go("admission")
    fill(desk, page, type_text)
    page.form.ui.health.press(("injuries",))
    field = page.more.ui.body
    field.map.setFocus()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Return):
        QTest.keyClick(field.map, key)
    assert desk.focus() is field.lines()[0].text
    type_text(field.lines()[0].text, "ссадина")
    field.lines()[0].size_text.setText("2 см")
    back = field.map._box(back=True)
    spot = QPointF(back.center().x(), back.top() + back.height() * 0.36).toPoint()
    QTest.mouseClick(field.map, Qt.MouseButton.LeftButton, pos=spot)
    assert [line.region for line in field.lines()] == ["face", "back"]
    page.keep_draft()
    held = field.held()
    field.hold(())
    field.hold(held)
    page.save.click()
    stay = house.store.stays.all(resident_id=ResidentId(desk.opened_file()["resident_id"]))[0]
    first, second = stay.injuries
    assert (first.region, first.text, first.size, first.back) == ("face", "ссадина", "2 см", False)
    assert (second.region, second.back) == ("back", True)
    assert 0.3 < (second.y or 0) < 0.42


def test_a_point_put_by_mistake_is_taken_away_and_the_others_move_up(desk: Desk) -> None:
    page = desk.go("admission")
    page.fold.click()
    field = page.more.ui.body
    for _point in range(2):
        QTest.keyClick(field.map, Qt.Key.Key_Space)
        QTest.keyClick(field.map, Qt.Key.Key_Down)
    field.lines()[0].away.click()
    assert [line.name.text()[:2] for line in field.lines()] == ["1."]
    assert [line.region for line in field.lines()] == ["face"]


def test_asked_and_there_is_nothing_can_be_said(desk: Desk, house: House, type_text: TypeText) -> None:
    page = desk.go("admission")
    fill(desk, page, type_text)
    nothing = page.more.ui.nothing
    nothing.things.setChecked(True)
    nothing.money.setChecked(True)
    page.more.ui.belongings.note.setPlainText("рюкзак")
    assert not nothing.things.isChecked(), "something is listed"
    page.more.ui.belongings.note.clear()
    nothing.things.setChecked(True)
    page.save.click()
    stay = house.store.stays.all(resident_id=ResidentId(desk.opened_file()["resident_id"]))[0]
    assert stay.came_without == ("things", "money")
