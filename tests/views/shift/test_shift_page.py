"""The shift at the real window: what happened, the words kept as a draft, handing over and taking over."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from shelter_app.domain.ids import ResidentId
from shelter_app.domain.staff import Role
from shelter_app.services import drafts, journal, shifts
from shelter_app.services.journal import NewNote
from shelter_app.views.shift.page import ShiftPage
from shelter_app.views.widgets.rows import OBJECT_ROLE, Head
from tests.conftest import TypeText
from tests.records import House
from tests.views.desks import Sit


def shown(page: ShiftPage) -> list[str]:
    model = page.list.model()
    rows = [model.index(place, 0).data(OBJECT_ROLE) for place in range(model.rowCount())]
    return [row.title for row in rows]


def test_news_stand_under_the_child_and_enter_opens_the_file(sit: Sit, house: House, child: ResidentId) -> None:
    house.later(hours=20)
    journal.write(child, NewNote("observation", house.clock.now, "Ингалятор"), by=house.case_worker)
    desk = sit(Role.DUTY_EDUCATOR)
    page = desk.go("shift")
    assert shown(page) == ["Рахимова Дилноза, file 001-26", "Ингалятор"]
    page.list.setCurrentIndex(page.list.model().index(1, 0))
    assert isinstance(page.list.model().index(0, 0).data(OBJECT_ROLE), Head)
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    assert desk.opened_file() == {"resident_id": child, "section": "timeline"}


def test_a_quiet_night_says_so(sit: Sit) -> None:
    page = sit(Role.DUTY_EDUCATOR).go("shift")
    assert page.states.empty.accessibleName().startswith("Nothing was written since then")


def test_words_are_kept_until_ctrl_enter_hands_them_over(sit: Sit, house: House, type_text: TypeText) -> None:
    desk = sit(Role.DUTY_EDUCATOR)
    page = desk.go("shift")
    type_text(page.words.text, "Хамид просит коврик")
    page.keep_draft()
    assert drafts.find("shift", by=desk.session) is not None
    page.words.text.setFocus()
    QTest.keyClick(page.words.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    found = shifts.last(by=desk.session)
    assert found is not None
    assert found[0].text == "Хамид просит коврик"
    assert drafts.find("shift", by=desk.session) is None
    assert page.words.text.toPlainText() == ""


def test_an_empty_hand_over_is_asked_for_words_at_the_field(sit: Sit) -> None:
    page = sit(Role.DUTY_EDUCATOR).go("shift")
    page.words.hand.click()
    assert page.words.field.has_problem()


def test_the_next_shift_takes_over_with_one_button(sit: Sit, house: House) -> None:
    shifts.hand_over("Ночь спокойная.", by=house.duty)
    desk = sit(Role.CASE_WORKER)
    page = desk.go("shift")
    button = next(one for one in page.hand_overs.findChildren(QPushButton) if one.text() == "I take over")
    button.click()
    found = shifts.last(by=desk.session)
    assert found is not None
    assert found[0].taken_by == desk.session.staff.id


def test_a_draft_comes_back_with_a_way_to_throw_it_away(sit: Sit, house: House) -> None:
    desk = sit(Role.DUTY_EDUCATOR)
    drafts.keep("shift", '{"text": "Артём кашлял"}', by=desk.session)
    page = desk.go("shift")
    assert page.words.text.toPlainText() == "Артём кашлял"
    page.bar.findChildren(QPushButton)[0].click()
    assert page.words.text.toPlainText() == ""
