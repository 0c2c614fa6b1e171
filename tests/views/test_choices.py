"""Choices: nothing chosen until somebody chooses, and typing finds the words inside."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from shelter_app.views.widgets.fields import ComboBox
from shelter_app.views.widgets.segmented import Segmented
from tests.views.shown import shown

TypeText = Callable[[QWidget, str], None]


def test_nothing_is_chosen_until_somebody_chooses(qtbot: QtBot) -> None:
    told: list[str] = []
    sex = Segmented(choices=[("male", "Boy"), ("female", "Girl")])
    sex.chosen.connect(told.append)
    shown(qtbot, sex)
    assert sex.choice() is None
    QTest.mouseClick(sex.buttons()[1], Qt.MouseButton.LeftButton)
    assert (sex.choice(), told) == ("female", ["female"])
    sex.set_choices([("male", "Ұл"), ("female", "Қыз")])
    assert sex.choice() == "female"
    assert sex.buttons()[1].text() == "Қыз"
    sex.choose(None)
    assert sex.choice() is None


def test_the_wheel_scrolls_the_page_and_not_the_choice(qtbot: QtBot) -> None:
    box = ComboBox()
    box.set_choices([("a", "A"), ("b", "B")])
    box.set_value("a")
    shown(qtbot, box)
    wheel = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        QPoint(0, -120),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(box, wheel)
    assert box.value() == "a"
    assert not wheel.isAccepted()


def test_a_choice_stays_when_its_words_change() -> None:
    box = ComboBox()
    box.set_choices([(None, "not asked"), (0, "no"), (1, "yes")])
    box.set_value(0)
    box.set_choices([(None, "не спрошено"), (0, "нет"), (1, "да")])
    assert box.value() == 0
    assert box.currentText() == "нет"
    box.set_value(None)
    assert box.value() is None


OFFICES = [("border", "Пограничная служба"), ("guardians", "Отдел опеки"), ("police", "Полиция, дежурная часть")]


def test_typing_in_a_choice_adds_up_and_finds_words_inside(qtbot: QtBot, type_text: TypeText) -> None:
    box = ComboBox()
    box.set_choices([*OFFICES, ("akimat", "Әкімдік"), ("night", "Служба ночной полиции")])
    shown(qtbot, box)
    box.setFocus()
    type_text(box, "пол")
    assert box.value() == "police"
    for typed, found in (("ОПЕК", "guardians"), ("ноч", "night"), ("акимд", "akimat"), ("зззз", "akimat")):
        box.view().keyboardSearch("")
        type_text(box, typed)
        assert box.value() == found, typed


def test_the_same_letter_goes_on_and_a_pause_begins_anew(qtbot: QtBot, type_text: TypeText) -> None:
    box = ComboBox()
    chosen: list[str] = []
    box.set_choices(OFFICES)
    box.activated.connect(lambda place: chosen.append(box.itemData(place)))
    shown(qtbot, box)
    box.setFocus()
    type_text(box, "ппп")
    assert chosen == ["border", "police", "border"]
    qtbot.waitUntil(lambda: not box._list.typed, timeout=3000)
    type_text(box, "отдел о")
    assert box.value() == "guardians"
    assert not box.view().isVisible()


def test_the_open_list_of_a_choice_is_searched_before_enter_takes_it(qtbot: QtBot, type_text: TypeText) -> None:
    box = ComboBox()
    box.set_choices(OFFICES)
    shown(qtbot, box)
    for key, kept in ((Qt.Key.Key_Escape, None), (Qt.Key.Key_Return, "police")):
        box.showPopup()
        qtbot.waitUntil(box.view().isVisible)
        box.view().keyboardSearch("")
        type_text(box.view(), "дежур")
        QTest.keyClick(box.view(), key)
        qtbot.waitUntil(lambda: not box.view().isVisible())
        assert box.value() == kept
