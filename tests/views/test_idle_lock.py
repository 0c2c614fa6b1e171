"""The lock is asked for by time that no clock change moves, and by the computer itself."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from shelter_app.views import idle_lock, session_watch
from shelter_app.views.idle_lock import IdleLock


class Clock:
    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def lock(clock: Clock, qtbot: QtBot) -> Iterator[IdleLock]:
    lock = IdleLock(180, clock)
    lock.start()
    yield lock
    lock.stop()


def test_three_quiet_minutes_ask_for_the_lock_once(lock: IdleLock, clock: Clock) -> None:
    reasons: list[str] = []
    lock.lock_requested.connect(reasons.append)
    clock.now += 179
    lock.check()
    assert reasons == []
    clock.now += 1
    lock.check()
    lock.check()
    assert reasons == ["idle"]


def test_a_lock_that_did_not_come_is_asked_for_again(lock: IdleLock, clock: Clock) -> None:
    reasons: list[str] = []
    lock.lock_requested.connect(reasons.append)
    clock.now += 180
    lock.check()
    lock.ask("person")
    clock.now += idle_lock.AGAIN_SECONDS
    lock.check()
    lock.ask("system")
    assert reasons == ["idle", "person", "idle", "system"]


def test_a_key_in_any_window_starts_the_wait_again(lock: IdleLock, clock: Clock, qtbot: QtBot) -> None:
    reasons: list[str] = []
    lock.lock_requested.connect(reasons.append)
    line = QLineEdit()
    qtbot.addWidget(line)
    line.show()
    qtbot.waitUntil(line.isActiveWindow)
    clock.now += 170
    QTest.keyClick(line.windowHandle(), Qt.Key.Key_A)
    clock.now += 170
    lock.check()
    assert reasons == []


def test_the_lock_key_works_under_a_modal_dialog(lock: IdleLock, qtbot: QtBot) -> None:
    reasons: list[str] = []
    lock.lock_requested.connect(reasons.append)
    dialog = QDialog()
    line = QLineEdit(dialog)
    qtbot.addWidget(dialog)
    dialog.setModal(True)
    dialog.show()
    qtbot.waitUntil(line.hasFocus)
    QTest.keyClick(dialog.windowHandle(), Qt.Key.Key_L)
    assert (reasons, line.text()) == ([], "l")
    QTest.keyClick(dialog.windowHandle(), Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert reasons == ["person"]


def test_a_key_that_is_a_shortcut_starts_the_wait_again(lock: IdleLock, clock: Clock, qtbot: QtBot) -> None:
    reasons: list[str] = []
    used: list[bool] = []
    lock.lock_requested.connect(reasons.append)
    window = QWidget()
    qtbot.addWidget(window)
    QShortcut(QKeySequence("F5"), window, lambda: used.append(True))
    window.show()
    qtbot.waitUntil(window.isActiveWindow)
    clock.now += 170
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_F5)
    clock.now += 170
    lock.check()
    assert (used, reasons) == ([True], [])


def test_a_click_in_a_list_that_dropped_down_starts_the_wait_again(lock: IdleLock, clock: Clock, qtbot: QtBot) -> None:
    reasons: list[str] = []
    lock.lock_requested.connect(reasons.append)
    box = QComboBox()
    box.addItems(["one", "two"])
    qtbot.addWidget(box)
    box.show()
    box.showPopup()
    popup = box.view().window()
    qtbot.waitUntil(popup.isVisible)
    lock.check()
    clock.now += 170
    QTest.mouseMove(popup.windowHandle(), QPoint(3, 3))
    clock.now += 170
    lock.check()
    box.hidePopup()
    assert reasons == []


def test_no_part_of_a_window_is_listened_to(lock: IdleLock, qtbot: QtBot) -> None:
    """A filter on the whole program doubles what building a page costs."""
    seen: list[str] = []
    lock.eventFilter = lambda watched, _event: bool(seen.append(type(watched).__name__))  # type: ignore[method-assign]
    window = QWidget()
    qtbot.addWidget(window)
    QLineEdit(window).setText("x")
    window.show()
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_A)
    assert set(seen) == {"QWindow"}


def test_what_the_program_does_by_itself_is_no_activity(lock: IdleLock, clock: Clock, qtbot: QtBot) -> None:
    reasons: list[str] = []
    lock.lock_requested.connect(reasons.append)
    line = QLineEdit()
    qtbot.addWidget(line)
    clock.now += 170
    line.setText("x")
    line.repaint()
    clock.now += 10
    lock.check()
    assert reasons == ["idle"]


def test_the_timer_itself_asks_without_help(qtbot: QtBot, clock: Clock) -> None:
    lock = IdleLock(60, clock)
    lock.start()
    clock.now += 61
    with qtbot.waitSignal(lock.lock_requested, timeout=3000) as asked:
        pass
    lock.stop()
    assert asked.args == ["idle"]


@pytest.mark.parametrize(("wanted", "held"), [(5, 60), (300, 300), (86400, 600)])
def test_the_limit_stays_between_one_and_ten_minutes(wanted: int, held: int, clock: Clock) -> None:
    lock = IdleLock(wanted, clock)
    reasons: list[str] = []
    lock.lock_requested.connect(reasons.append)
    clock.now += held - 1
    lock.check()
    assert reasons == []
    clock.now += 1
    lock.check()
    assert reasons == ["idle"]


def test_the_clock_is_one_that_nobody_can_set() -> None:
    assert idle_lock.monotonic() <= idle_lock.monotonic()


@pytest.mark.parametrize(
    ("identity", "path"),
    [
        ("2", "/org/freedesktop/login1/session/_32"),
        ("c1", "/org/freedesktop/login1/session/c1"),
        ("12", "/org/freedesktop/login1/session/_312"),
        ("", ""),
    ],
)
def test_a_login_session_is_found_on_the_bus_by_its_spelling(identity: str, path: str) -> None:
    assert session_watch.session_path(identity) == path


@pytest.mark.skipif(shutil.which("dbus-run-session") is None, reason="needs a message bus of its own")
def test_the_screen_saver_of_the_desktop_is_heard(tmp_path: Path) -> None:
    script = tmp_path / "listen.py"
    script.write_text(
        """
from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtDBus import QDBusConnection, QDBusMessage
from shelter_app.views import session_watch
app = QCoreApplication([])
name = "org.freedesktop.ScreenSaver"
bus = QDBusConnection.sessionBus()
assert bus.registerService(name)
watch = session_watch.start(app, lambda reason: (print("asked:", reason), app.quit()))
signal = QDBusMessage.createSignal("/org/freedesktop/ScreenSaver", name, "ActiveChanged")
signal.setArguments([True])
QTimer.singleShot(100, lambda: bus.send(signal))
QTimer.singleShot(10000, app.quit)
app.exec()
"""
    )
    run = subprocess.run(
        ["dbus-run-session", "--", sys.executable, script],
        env=os.environ | {"PYTHONPATH": str(Path(session_watch.__file__).parents[2])},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert "asked: system" in run.stdout, run.stderr


def test_windows_messages_mean_that_the_person_has_left() -> None:
    assert session_watch.windows_reason(session_watch.WM_WTSSESSION_CHANGE, 0x7) == "system"
    assert session_watch.windows_reason(session_watch.WM_WTSSESSION_CHANGE, 0x8) is None
    assert session_watch.windows_reason(session_watch.WM_POWERBROADCAST, 0x4) == "sleep"
    assert session_watch.windows_reason(0x0001, 0x4) is None
