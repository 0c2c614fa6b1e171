"""Pages, dialogs, the main window and the door, driven as a person drives them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from shelter_app.domain.errors import InvalidInput
from shelter_app.views.dialog import Dialog
from shelter_app.views.gallery import GalleryPage
from shelter_app.views.main_window import MainWindow
from shelter_app.views.page import Context, Page
from shelter_app.views.theme import Theme
from shelter_app.views.top_bar import Frame
from shelter_app.views.unlock.window import Door, UnlockWindow
from shelter_app.views.vault import keyboard_state
from shelter_app.views.widgets.fields import Field, LineEdit

TypeText = Callable[[QWidget, str], None]


class Sample(Page):
    def build(self) -> None:
        self.read: list[dict[str, Any]] = []
        self.args: dict[str, Any] = {}
        self.stays = False
        self.line = LineEdit()
        self.stack(self.line)
        self.watch(self.context.changes.residents_changed)

    def open(self, **args: Any) -> None:
        self.args = args

    def refresh(self) -> None:
        self.read.append(self.args)

    def can_leave(self) -> bool:
        return not self.stays


@pytest.fixture
def window(context: Context, qtbot: QtBot) -> MainWindow:
    for name in ("today", "residents", "file", "admission"):
        context.navigator.register(name, Sample)
    window = MainWindow(context, Frame("Centre", "A. Staff", "coordinator", 5, training=True))
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    context.navigator.go("today")
    return window


def page_of(context: Context) -> Sample:
    page = context.navigator.page()
    assert isinstance(page, Sample)
    return page


def test_a_page_reads_when_shown_and_again_when_something_it_watches_changes(
    window: MainWindow, context: Context, qtbot: QtBot
) -> None:
    today = page_of(context)
    qtbot.waitUntil(lambda: len(today.read) == 1)
    context.changes.announce("residents", 1)
    context.changes.announce("residents", 2)
    qtbot.waitUntil(lambda: len(today.read) == 2)
    context.navigator.go("residents")
    context.changes.announce("residents", 3)
    assert len(today.read) == 2
    context.navigator.go("today")
    assert len(today.read) == 3


def test_one_goes_back_the_way_one_came_and_a_page_may_hold_one(window: MainWindow, context: Context) -> None:
    navigator = context.navigator
    navigator.go("file", resident=2**61)
    assert navigator.place() == ("file", {"resident": 2**61})
    page_of(context).stays = True
    assert not navigator.back()
    page_of(context).stays = False
    assert navigator.back()
    assert navigator.place() == ("today", {})
    assert not navigator.back()


def test_the_keys_of_the_frame_work_from_any_page(window: MainWindow, context: Context, qtbot: QtBot) -> None:
    control = Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(window, Qt.Key.Key_F7)
    assert context.navigator.place() == ("admission", {})
    QTest.keyClick(window, Qt.Key.Key_2, control)
    assert context.navigator.place() == ("residents", {})
    assert window.left.rail.current_name() == "residents"
    QTest.keyClick(window, Qt.Key.Key_F, control)
    assert window.top.search.hasFocus()
    QTest.keyClick(window, Qt.Key.Key_F6)
    assert page_of(context).line.hasFocus()
    QTest.keyClick(window, Qt.Key.Key_F6)
    assert window.left.rail.hasFocus()
    with qtbot.waitSignal(window.lock_requested):
        QTest.keyClick(window, Qt.Key.Key_L, control)
    with qtbot.waitSignal(window.help_requested):
        QTest.keyClick(window, Qt.Key.Key_F1)
    QTest.keyClick(window, Qt.Key.Key_Minus, control)
    assert context.theme.zoom == 0.9
    QTest.keyClick(window, Qt.Key.Key_0, control)
    assert context.theme.zoom == 1.0


def test_commands_are_found_by_their_words(
    window: MainWindow, context: Context, qtbot: QtBot, type_text: TypeText
) -> None:
    search = window.top.search
    search.setFocus()
    type_text(search, "admiss")
    QTest.keyClick(search, Qt.Key.Key_Return)
    assert context.navigator.place() == ("admission", {})


def test_esc_in_the_search_goes_back_to_where_one_was_and_never_leaves_the_page(
    window: MainWindow, context: Context, type_text: TypeText
) -> None:
    QTest.keyClick(window, Qt.Key.Key_F7)
    line, search = page_of(context).line, window.top.search
    line.setFocus()
    QTest.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    type_text(search, "x")
    QTest.keyClick(search, Qt.Key.Key_Escape)
    assert search.text() == ""
    assert search.hasFocus()
    QTest.keyClick(search, Qt.Key.Key_Escape)
    assert line.hasFocus()
    assert context.navigator.place() == ("admission", {})


def test_little_room_turns_the_rail_narrow_and_hides_nothing_needed(window: MainWindow, theme: Theme) -> None:
    assert not window.left.rail.narrow
    window.resize(900, 600)
    assert window.left.rail.narrow
    assert window.top.search.isVisible()
    window.resize(1366, 768)
    assert not window.left.rail.narrow
    theme.set_zoom(1.5)
    assert window.left.rail.narrow


def test_the_title_of_the_window_never_changes(window: MainWindow, context: Context) -> None:
    context.navigator.go("file", resident=1)
    assert window.windowTitle() == "Pana"


def test_every_control_has_a_name_for_those_who_do_not_see(window: MainWindow, context: Context, qtbot: QtBot) -> None:
    context.navigator.register("gallery", GalleryPage)
    context.navigator.go("gallery")
    nameless = [
        type(widget).__name__
        for widget in window.findChildren(QWidget)
        if isinstance(widget, (QAbstractButton, QLineEdit))
        and widget.isVisible()
        and not (widget.accessibleName() or (isinstance(widget, QAbstractButton) and widget.text()))
    ]
    assert nameless == []


class NameDialog(Dialog):
    saved = ""

    def build(self) -> None:
        self.line = LineEdit()
        self.add_field("name", Field(control=self.line))

    def retranslate(self) -> None:
        self.fields["name"].set_label("Name")

    def load(self) -> None:
        self.line.setText("before")

    def check(self) -> Mapping[str, str]:
        return {} if self.line.text() else {"name": "Write a name or “unknown”."}

    def save(self) -> None:
        if self.line.text() == "taken":
            raise InvalidInput(name="taken", other="odd")
        self.saved = self.line.text()


@pytest.fixture
def dialog(context: Context, qtbot: QtBot) -> NameDialog:
    dialog = NameDialog(context)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def press_save(dialog: Dialog) -> None:
    QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def test_a_dialog_shows_a_problem_at_its_field_and_goes_there(dialog: NameDialog) -> None:
    assert dialog.line.text() == "before"
    dialog.line.clear()
    press_save(dialog)
    assert dialog.fields["name"].info.text() == "Write a name or “unknown”."
    assert dialog.line.hasFocus()
    assert dialog.isVisible()


def test_what_the_domain_refuses_is_shown_too(dialog: NameDialog) -> None:
    dialog.line.setText("taken")
    press_save(dialog)
    assert dialog.fields["name"].has_problem()
    assert dialog.problem.text() == "odd"
    dialog.line.setText("good")
    press_save(dialog)
    assert dialog.saved == "good"
    assert not dialog.isVisible()


def test_plain_enter_saves_nothing_and_escape_closes(dialog: NameDialog) -> None:
    dialog.line.setFocus()
    QTest.keyClick(dialog.line, Qt.Key.Key_X)
    QTest.keyClick(dialog.line, Qt.Key.Key_Return)
    assert (dialog.saved, dialog.isVisible()) == ("", True)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert (dialog.saved, dialog.isVisible()) == ("", False)


@pytest.fixture
def door(context: Context, qtbot: QtBot) -> UnlockWindow:
    now = datetime(2026, 11, 24, 9, 12, tzinfo=UTC)
    facts = Door("Centre", training=True, version="1.0", now=now, verified_copy=now, kept_draft=now)
    window = UnlockWindow(context.theme, context.language, context.formats, facts, login="staff")
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def test_enter_in_the_passphrase_opens(door: UnlockWindow, qtbot: QtBot, type_text: TypeText) -> None:
    assert door.passphrase.line.hasFocus()
    type_text(door.passphrase.line, "four quiet words here")
    with qtbot.waitSignal(door.unlock_requested) as asked:
        QTest.keyClick(door.passphrase.line, Qt.Key.Key_Return)
    assert asked.args == ["staff", "four quiet words here"]


def test_a_missing_word_is_asked_for_instead_of_tried(door: UnlockWindow, qtbot: QtBot) -> None:
    asked: list[str] = []
    door.unlock_requested.connect(lambda login, _passphrase: asked.append(login))
    door.open.click()
    door.login.clear()
    door.open.click()
    assert asked == []
    assert door.login.hasFocus()


def test_while_the_key_is_derived_nothing_can_be_pressed_and_a_problem_clears_the_passphrase(
    door: UnlockWindow,
) -> None:
    door.passphrase.line.setText("x")
    door.show_busy(True)
    assert not door.open.isEnabled()
    assert not door.passphrase.isEnabled()
    door.show_problem("The passphrase does not open this registry.")
    assert door.open.isEnabled()
    assert door.passphrase.line.text() == ""
    assert door.problem.text() == "The passphrase does not open this registry."


def test_the_wait_counts_down_and_the_door_opens_by_itself(door: UnlockWindow, qtbot: QtBot) -> None:
    door.show_wait(1)
    assert not door.open.isEnabled()
    qtbot.waitUntil(door.open.isEnabled, timeout=3000)


def test_the_passphrase_is_hidden_until_asked_and_cannot_be_copied(door: UnlockWindow) -> None:
    line = door.passphrase.line
    line.setText("secret")
    assert line.displayText() != "secret"
    door.passphrase.eye.click()
    assert line.displayText() == "secret"
    door.passphrase.eye.click()
    assert line.displayText() != "secret"


def test_a_typed_letter_tells_the_layout_and_caps_lock(door: UnlockWindow, type_text: TypeText) -> None:
    assert door.passphrase.layout_line.isHidden()
    type_text(door.passphrase.line, "Ж")
    assert door.passphrase.layout_line.text() == "Keyboard: Cyrillic letters"
    assert door.passphrase.caps.text() == "Caps Lock is on."
    type_text(door.passphrase.line, "q")
    assert door.passphrase.layout_line.text() == "Keyboard: Latin letters"
    assert door.passphrase.caps.text() == "Caps Lock is off."


@pytest.mark.parametrize(
    ("letter", "shift", "on"), [("A", False, True), ("A", True, False), ("a", True, True), ("1", False, None)]
)
def test_caps_lock_is_known_from_letters_only(letter: str, shift: bool, on: bool | None) -> None:
    assert keyboard_state.caps_from_letter(letter, shift) is on


def test_the_door_imports_no_database_key_or_paper_library() -> None:
    import subprocess
    import sys

    asked = "import sys, shelter_app.views.unlock.window as w; print(*(n for n in sys.modules))"
    found = subprocess.run([sys.executable, "-c", asked], check=True, capture_output=True, text=True).stdout.split()
    heavy = {"peewee", "sqlcipher3", "nacl", "keyring", "reportlab", "PySide6.QtPdf", "PySide6.QtDBus"}
    assert heavy & set(found) == set()
