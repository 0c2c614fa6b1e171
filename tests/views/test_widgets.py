"""Parts of the kit as a person meets them: keys, focus, states, words for those who do not see."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from shelter_app.views import keys
from shelter_app.views.formats import Formats
from shelter_app.views.theme import Mode, Theme
from shelter_app.views.widgets import avatar, bars, paint
from shelter_app.views.widgets.bars import DayBar, Stay
from shelter_app.views.widgets.button import Button, FilterButton
from shelter_app.views.widgets.chip import Chip, ChipFace, stops_first
from shelter_app.views.widgets.dates import DateTimeEdit, ParsedField, PartialDateEdit, Understood
from shelter_app.views.widgets.fields import Field, LineEdit, PlainText
from shelter_app.views.widgets.flow import Flow
from shelter_app.views.widgets.message_bar import MessageBar, Way
from shelter_app.views.widgets.panel import Panel, SideColumn
from shelter_app.views.widgets.preview_split import Beside
from shelter_app.views.widgets.segmented import Segmented
from shelter_app.views.widgets.states import StatePages
from shelter_app.views.widgets.steps import Step, StepsStrip
from tests.views.shown import shown

TypeText = Callable[[QWidget, str], None]

pytestmark = pytest.mark.usefixtures("theme")


def test_a_button_shows_and_obeys_its_shortcut(qtbot: QtBot) -> None:
    pressed: list[str] = []
    button = Button(text="Save", shortcut="Ctrl+Return", clicked=lambda: pressed.append("saved"))
    window = shown(qtbot, button)
    assert button.accessibleDescription() == "Ctrl+Enter"
    assert button.sizeHint().width() > Button(text="Save").sizeHint().width()
    QTest.keyClick(window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    button.setEnabled(False)
    QTest.keyClick(window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert pressed == ["saved"]


def test_a_click_on_a_button_leaves_the_focus_where_one_types(qtbot: QtBot) -> None:
    line, button = LineEdit(), Button(text="Now")
    shown(qtbot, line, button)
    line.setFocus()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert line.hasFocus()


def test_the_same_keys_work_on_russian_and_kazakh_layouts() -> None:
    found = {sequence.toString() for sequence in keys.sequences("Ctrl+F")}
    assert found == {"Ctrl+F", "Ctrl+А"}
    assert "Ctrl+Ә" in {sequence.toString() for sequence in keys.sequences("Ctrl+2")}
    assert [sequence.toString() for sequence in keys.sequences("F7")] == ["F7"]


@pytest.mark.parametrize(("letter", "number"), [("3", 3), ("І", 3), ("6", 6), ("А", None), ("0", None)])
def test_ctrl_and_a_key_of_the_digit_row_is_a_number_on_any_layout(letter: str, number: int | None) -> None:
    assert keys.digit(ord(letter), Qt.KeyboardModifier.ControlModifier) == number
    assert keys.digit(ord(letter), Qt.KeyboardModifier.NoModifier) is None


def test_a_filter_says_that_it_is_on_by_more_than_colour(qtbot: QtBot) -> None:
    told: list[bool] = []
    button = FilterButton(text="Children", toggled=told.append)
    shown(qtbot, button)
    narrow = button.sizeHint().width()
    button.click()
    assert told == [True]
    assert button.sizeHint().width() > narrow


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_the_focus_is_a_ring_and_only_what_was_chosen_is_filled(qtbot: QtBot, theme: Theme, mode: Mode) -> None:
    theme.set_mode(mode)
    sex = Segmented(choices=[("male", "Boy"), ("female", "Girl")])
    shown(qtbot, sex)
    boy, girl = sex.buttons()

    def ground(button: QAbstractButton) -> QColor:
        """Inside the ring, left of the words."""
        return button.grab().toImage().pixelColor(6, button.height() // 2)

    def edge(button: QAbstractButton) -> QColor:
        return button.grab().toImage().pixelColor(button.width() // 2, 1)

    girl.setFocus()
    calm = ground(boy)
    boy.setFocus()
    assert (ground(boy), edge(boy)) == (calm, theme.colour("focus"))
    sex.choose("female")
    assert ground(girl) == theme.colour("accent")
    girl.setFocus()
    assert (ground(girl), edge(girl)) == (theme.colour("accent"), theme.colour("focus"))
    assert girl.grab().toImage().pixelColor(girl.width() // 2, 3) not in (ground(girl), edge(girl))
    theme.set_mode("light")


OFFICES = [("border", "Пограничная служба"), ("guardians", "Отдел опеки"), ("police", "Полиция, дежурная часть")]


def test_tab_leaves_a_note_and_ctrl_tab_writes_one(qtbot: QtBot) -> None:
    note, line = PlainText(), LineEdit()
    shown(qtbot, note, line)
    note.setFocus()
    QTest.keyClick(note, Qt.Key.Key_Tab, Qt.KeyboardModifier.ControlModifier)
    assert note.toPlainText() == "\t"
    QTest.keyClick(note, Qt.Key.Key_Tab)
    assert line.hasFocus()


def test_a_problem_stands_at_the_field_and_gives_the_hint_back() -> None:
    field = Field(control=LineEdit(), number=3)
    field.set_label("&IIN")
    field.set_hint("twelve digits")
    field.show_problem("The check digit does not agree")
    assert field.info.text() == "The check digit does not agree"
    assert field.input.accessibleDescription() == "The check digit does not agree"
    field.set_hint("another hint")
    assert field.info.text() == "The check digit does not agree"
    field.clear_problem()
    assert field.info.text() == "another hint"
    assert field.input.accessibleName() == "IIN"


def parse(text: str) -> Understood:
    if text[1:].isdigit():
        return Understood(value=int(text[1:]), meaning=f"about {text[1:]}")
    return Understood(problem="Write a date such as 05.03.2011")


def test_typed_dates_are_told_back_while_typing_and_refused_only_on_leaving(qtbot: QtBot, type_text: TypeText) -> None:
    edit, other = PartialDateEdit(parser=parse), LineEdit()
    field = ParsedField(edit=edit)
    field.set_standing_hint("any precision")
    shown(qtbot, field, other)
    assert field.info.text() == "any precision"
    edit.setFocus()
    type_text(edit, "~12")
    assert (field.info.text(), edit.value()) == ("about 12", 12)
    edit.setText("?")
    assert not field.has_problem()
    other.setFocus()
    assert field.info.text() == "Write a date such as 05.03.2011"
    edit.setFocus()
    edit.clear()
    assert (field.has_problem(), field.info.text()) == (False, "any precision")


def test_ctrl_t_writes_the_present_moment_of_the_callers_clock(qtbot: QtBot) -> None:
    edit = DateTimeEdit(now=lambda: datetime(2026, 11, 21, 2, 15, tzinfo=UTC))
    shown(qtbot, edit)
    edit.setFocus()
    QTest.keyClick(edit, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    assert edit.text() == "21.11.2026  02:15"


@pytest.mark.parametrize(
    ("day", "limit", "state"),
    [
        (41, 90, "calm"),
        (60, 90, "calm"),
        (61, 90, "soon"),
        (85, 90, "red"),
        (90, 90, "red"),
        (91, 90, "over"),
        (5, 0, "unlimited"),
    ],
)
def test_a_stay_turns_soon_after_two_thirds_and_red_in_the_last_five_days(day: int, limit: int, state: str) -> None:
    assert Stay(day, limit).state == state


def test_a_bar_always_comes_with_words() -> None:
    bar = DayBar(formats=Formats(lambda: "en"))
    bar.set_stay(Stay(88, 90), title="A.")
    assert bar.accessibleName().startswith("A., Day 88 of 90, 2 day")
    assert bars.warning(Stay(10, 90), Formats(lambda: "en")) is None
    bar.set_stay(Stay(120))
    assert bar.accessibleName() == "Day 120"


def test_prohibitions_come_before_every_other_alert_and_are_never_cut(qtbot: QtBot) -> None:
    faces = stops_first([ChipFace("risk", "mark"), ChipFace("must not collect", "stop")])
    assert [face.tone for face in faces] == ["stop", "mark"]
    flow = Flow()
    flow.add(*(Chip(face=ChipFace("Must not collect the child, ever", "stop")) for _number in range(3)))
    window = shown(qtbot, flow)
    window.resize(260, 300)
    qtbot.waitUntil(lambda: flow.height() >= 3 * 24)
    chips = flow.findChildren(Chip)
    assert len({chip.y() for chip in chips}) == 3
    assert all(chip.width() >= chip.sizeHint().width() for chip in chips)


def test_initials_and_tint_belong_to_the_person() -> None:
    assert avatar.initials("Рахимова Дилноза") == "РД"
    assert avatar.initials("Самат, имя уточняется") == "СИ"
    assert avatar.initials("") == ""
    assert avatar.tint(7) == avatar.tint(12)


def test_long_words_are_broken_into_lines_and_the_last_keeps_the_rest() -> None:
    rows = paint.break_lines("one two three four five six", "body", 60, 2)
    assert len(rows) == 2
    assert " ".join(rows) == "one two three four five six"


def test_undo_in_a_message_bar_answers_to_its_keys(qtbot: QtBot) -> None:
    done: list[str] = []
    bar = MessageBar()
    window = shown(qtbot, bar, LineEdit())
    bar.show_done("Moved to the trash.", Way("Undo", lambda: done.append("undone"), "Ctrl+Z"))
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert done == ["undone"]
    bar.clear()
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert done == ["undone"]
    assert bar.isHidden()


def test_progress_changes_its_words_without_a_new_button(qtbot: QtBot) -> None:
    bar = MessageBar()
    shown(qtbot, bar, LineEdit())
    stop = Way("Stop", lambda: None)
    bar.show_progress("1 of 32", stop)
    button = bar.findChildren(Button)[0]
    bar.show_progress("2 of 32", stop)
    assert bar.text() == "2 of 32"
    assert bar.findChildren(Button) == [button]


def test_a_quick_list_never_flashes_its_loading_bars(qtbot: QtBot) -> None:
    content = QLineEdit()
    pages = StatePages(content=content)
    shown(qtbot, pages)
    pages.show_loading("Opening the list")
    pages.show_content()
    assert pages.currentWidget() is content
    pages.show_loading("Opening the list")
    qtbot.waitUntil(lambda: pages.currentWidget() is pages.loading, timeout=2000)


def test_an_empty_list_offers_the_next_step(qtbot: QtBot) -> None:
    taken: list[str] = []
    pages = StatePages(content=QLineEdit())
    shown(qtbot, pages)
    pages.show_empty("Nobody here yet", way="New admission", act=lambda: taken.append("admit"))
    pages.empty.way.click()
    assert taken == ["admit"]
    assert pages.empty.accessibleName().startswith("Nobody here yet")


def test_steps_of_a_paper_are_buttons_for_the_keyboard(qtbot: QtBot) -> None:
    told: list[str] = []
    strip = StepsStrip()
    strip.chosen.connect(told.append)
    strip.set_steps([Step("drafted", "Drafted", "20 November", "done"), Step("agreed", "Agreed", "", "now")])
    shown(qtbot, strip)
    button = strip.findChildren(QAbstractButton)[0]
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert told == ["drafted"]


def test_a_dark_theme_repaints_every_part(qtbot: QtBot, theme: Theme) -> None:
    chip = Chip(face=ChipFace("overdue", "overdue"))
    shown(qtbot, chip)
    before = chip.grab().toImage()
    theme.set_mode("dark")
    assert chip.grab().toImage() != before


def test_a_side_column_goes_beneath_where_the_page_is_narrow(qtbot: QtBot, theme: Theme) -> None:
    main, side = LineEdit(), SideColumn(width=300)
    side.add(Panel())
    beside = Beside(main=main, side=side)
    window = shown(qtbot, beside)
    window.resize(1000, 600)
    qtbot.waitUntil(lambda: not beside.beneath() and side.width() == 300)
    theme.set_zoom(1.5)
    qtbot.waitUntil(lambda: beside.beneath() and side.width() > 900)
    theme.set_zoom(1.0)
    qtbot.waitUntil(lambda: not beside.beneath() and side.width() == 300)


@pytest.mark.parametrize("hint", ["", "Что-то под полем"])
@pytest.mark.parametrize("rows", [2, 3, 4])
def test_a_box_for_a_note_is_as_high_as_its_rows_with_and_without_a_word_beneath(
    qtbot: QtBot, rows: int, hint: str
) -> None:
    box = PlainText(rows=rows)
    field = Field(control=box)
    field.set_hint(hint)
    shown(qtbot, field).resize(500, 500)
    qtbot.waitUntil(lambda: box.height() == box.sizeHint().height())
    assert box.height() >= rows * box.fontMetrics().lineSpacing()
    before = box.height()
    box.setPlainText("слово\n" * (rows + 2))
    qtbot.waitUntil(lambda: box.height() > before)
