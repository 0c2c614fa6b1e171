"""An honest counter of what a hand does: it sees every key and every press of the mouse that reaches the program."""

from __future__ import annotations

import ctypes
from dataclasses import dataclass, field
from pathlib import Path

from PySide6 import QtGui
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QPlainTextEdit, QTextEdit, QWidget
from shiboken6 import getCppPointer

_PRESSED = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)
_FIELDS = (QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QAbstractButton)
_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
_ANSWERS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right)
_TABS = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
_MODIFIERS = (Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt, Qt.Key.Key_Meta)


@dataclass(slots=True)
class Done:
    """What was pressed: `keys` command the program, `answers` fill a field that is no text, `tabs` go between fields.

    Letters typed into a line of text are in none of them, as in the table of the ten tasks.
    """

    keys: list[str] = field(default_factory=list)
    answers: list[str] = field(default_factory=list)
    tabs: int = 0

    @property
    def count(self) -> int:
        """What the table counts: keys and clicks, and one for each drop."""
        return len(self.keys)


class Keystrokes(QObject):
    """Stands before the whole application while a task is done.

    A key is counted once, where it first arrives: at the widget in focus, before any shortcut takes it away."""

    def __init__(self) -> None:
        super().__init__()
        self.done = Done()
        self._offered: tuple[int, Qt.KeyboardModifier] | None = None
        self._mouse = -1.0

    def __enter__(self) -> Done:
        application = QApplication.instance()
        assert application is not None
        application.installEventFilter(self)
        return self.done

    def __exit__(self, *_what: object) -> None:
        application = QApplication.instance()
        assert application is not None
        application.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  (Qt calls it)
        if isinstance(event, QKeyEvent) and event.type() in _PRESSED and watched is QApplication.focusWidget():
            self._on_key(watched, event)
        elif event.type() == QEvent.Type.Drop and not isinstance(watched, QWidget):
            self.done.keys.append("drop")
        elif isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonPress:
            self._on_mouse(watched, event)
        return False

    def _on_key(self, widget: QObject, event: QKeyEvent) -> None:
        key, modifiers = event.key(), event.modifiers()
        if event.type() == QEvent.Type.ShortcutOverride:
            # What no shortcut takes comes a second time as the press of the same key.
            self._offered = (key, modifiers)
        elif self._offered == (key, modifiers):
            self._offered = None
            return
        if event.isAutoRepeat() or key in _MODIFIERS:
            return
        if key in _TABS:
            self.done.tabs += 1
        elif isinstance(widget, _FIELDS) and not modifiers & _COMMANDS and self._writes(widget, event):
            if not isinstance(widget, QLineEdit | QPlainTextEdit | QTextEdit):
                self.done.answers.append(_name(event))
        else:
            self.done.keys.append(_name(event))

    def _writes(self, widget: QObject, event: QKeyEvent) -> bool:
        """Whether this key gives an answer in a field instead of commanding the program."""
        answers = event.text().isprintable() and bool(event.text())
        if isinstance(widget, QAbstractButton):
            return widget.isCheckable() and (answers or event.key() in _ANSWERS)
        return answers or (isinstance(widget, QComboBox) and event.key() in _ANSWERS)

    def _on_mouse(self, watched: QObject, event: QMouseEvent) -> None:
        # A press that nobody takes goes on to the parents with the same moment.
        if isinstance(watched, QWidget) and event.timestamp() != self._mouse:
            self._mouse = event.timestamp()
            self.done.keys.append("click")


def _name(event: QKeyEvent) -> str:
    parts = [str(one).removeprefix("KeyboardModifier.") for one in (event.modifiers(),) if event.modifiers()]
    try:
        return "+".join([*parts, Qt.Key(event.key()).name])
    except ValueError:
        return "+".join([*parts, chr(event.key())])


def send_key(window: QWidget, letter: str, modifiers: Qt.KeyboardModifier) -> None:
    """A key as the window system reports it, with the letter of any layout; QTest aborts the process on Cyrillic.

    This door of Qt has no Python name, so it is found by its own in the library beside the bindings.
    """
    library = ctypes.CDLL(str(Path(QtGui.__file__).with_name("Qt") / "lib" / "libQt6Gui.so.6"))
    handle = library["_Z17qt_handleKeyEventP7QWindowN6QEvent4TypeEi6QFlagsIN2Qt16KeyboardModifierEERK7QStringbt"]
    handle.restype = None
    handle.argtypes = [
        ctypes.c_void_p, ctypes.c_int, ctypes.c_int, ctypes.c_int, ctypes.c_void_p, ctypes.c_bool, ctypes.c_ushort,
    ]  # fmt: skip
    no_text = (ctypes.c_byte * 24)()
    address = getCppPointer(window.windowHandle())[0]
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        key = ord(letter.upper())
        handle(address, kind.value, key, modifiers.value, ctypes.addressof(no_text), False, 1)


def within(done: Done, most: int) -> None:
    """A task took no more keys and clicks than the table of the ten tasks allows, and some at all."""
    assert done.count <= most, f"{done.count} of {most}: {', '.join(done.keys)}"
    assert done.count, "nothing was pressed at all"
