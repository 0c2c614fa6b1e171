"""Shortcuts that answer on a Latin, Russian and Kazakh keyboard alike, and the words shown for them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

_LATIN = "QWERTYUIOPASDFGHJKLZXCVBNM"
_RUSSIAN = "ЙЦУКЕНГШЩЗФЫВАПРОЛДЯЧСМИТЬ"
_KAZAKH_DIGITS = {"1": '"', "2": "Ә", "3": "І", "4": "Ң", "5": "Ғ", "8": "Ү", "9": "Ұ", "0": "Қ"}
_KAZAKH_SIGNS = {"-": "Ө", "=": "Һ"}
_SAME_KEY = dict(zip(_LATIN, _RUSSIAN, strict=True)) | _KAZAKH_DIGITS | _KAZAKH_SIGNS


def sequences(keys: str) -> list[QKeySequence]:
    """Every sequence the same physical keys give: "Ctrl+F" is Ctrl+А on a Russian or Kazakh layout."""
    found = [QKeySequence(keys)]
    modifiers, plus, key = keys.rpartition("+")
    if plus and ("Ctrl" in modifiers or "Alt" in modifiers) and key.upper() in _SAME_KEY:
        found.append(QKeySequence(f"{modifiers}+{_SAME_KEY[key.upper()]}"))
    if key in ("Return", "Enter"):
        other = "Enter" if key == "Return" else "Return"
        found.append(QKeySequence(f"{modifiers}{plus}{other}"))
    if keys == "Ctrl++":
        found = [QKeySequence("Ctrl++"), QKeySequence("Ctrl+="), QKeySequence("Ctrl+Shift+="), QKeySequence("Ctrl+Һ")]
    return found


def as_latin(text: str) -> str:
    """What the same keys write on a Latin layout, in small letters: "лл" is "kk" typed with Russian switched on."""
    written = text.upper()
    for latin, russian in zip(_LATIN, _RUSSIAN, strict=True):
        written = written.replace(russian, latin)
    return written.lower()


def bind(
    owner: QWidget,
    keys: str,
    act: Callable[[], object],
    context: Qt.ShortcutContext = Qt.ShortcutContext.WindowShortcut,
) -> QShortcut:
    """Call `act` when the keys are pressed while the owner's window is in front."""
    shortcut = QShortcut(owner)
    shortcut.setKeys(sequences(keys))
    shortcut.setContext(context)
    shortcut.setAutoRepeat(False)
    shortcut.activated.connect(act)
    # A layout may offer both the Latin and the Cyrillic reading of one key press: it is still this one shortcut.
    shortcut.activatedAmbiguously.connect(act)
    return shortcut


def pressed(event: QKeyEvent, keys: str) -> bool:
    """Whether an event is these keys, on a Latin, Russian or Kazakh layout."""
    return QKeySequence(event.keyCombination()) in sequences(keys)


def words(keys: str) -> str:
    """The keys as a person reads them on a button: "Ctrl+Return" is "Ctrl+Enter", the space bar is a word."""
    shown = keys.replace("Return", "Enter").replace("Escape", "Esc").replace("Insert", "Ins").replace("Delete", "Del")
    if shown.endswith("Space"):
        shown = shown.removesuffix("Space") + QCoreApplication.translate("Keys", "Space")
    return shown


def digit(key: int, modifiers: Qt.KeyboardModifier) -> int | None:
    """1-9 when Ctrl is held with a key of the digit row, on any of the layouts; else None."""
    if modifiers != Qt.KeyboardModifier.ControlModifier or not 0 < key < 0x10FFFF:
        return None
    letter = chr(key)
    for number, kazakh in _KAZAKH_DIGITS.items():
        if letter in (number, kazakh) and number != "0":
            return int(number)
    return int(letter) if letter in "67" else None
