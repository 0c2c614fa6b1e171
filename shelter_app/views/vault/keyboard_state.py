"""What the keyboard is set to, as far as it can be known: the layout in force and Caps Lock."""

from __future__ import annotations

import sys

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtGui import QGuiApplication


def layout_words(locale: QLocale | None, letter: str = "") -> str:
    """The layout in words. A typed letter proves its alphabet; without proof nothing is said."""
    language = locale.language() if locale is not None else QLocale.Language.C
    cyrillic, latin = _is_cyrillic(letter), letter.isascii() and letter.isalpha()
    if language is QLocale.Language.Russian and not latin:
        return QCoreApplication.translate("Keyboard", "Keyboard: Russian")
    if language is QLocale.Language.Kazakh and not latin:
        return QCoreApplication.translate("Keyboard", "Keyboard: Kazakh")
    if language is QLocale.Language.English and not cyrillic:
        return QCoreApplication.translate("Keyboard", "Keyboard: English")
    if cyrillic:
        return QCoreApplication.translate("Keyboard", "Keyboard: Cyrillic letters")
    if latin:
        return QCoreApplication.translate("Keyboard", "Keyboard: Latin letters")
    return ""


def system_layout() -> QLocale | None:
    """The layout the system reports, where that can be believed; X11 and Wayland tell the login locale."""
    return QGuiApplication.inputMethod().locale() if sys.platform in ("win32", "darwin") else None


def caps_from_letter(letter: str, shift: bool) -> bool | None:
    """Caps Lock as a typed letter proves it: a capital without Shift, or a small letter with it."""
    if len(letter) != 1 or letter.lower() == letter.upper():
        return None
    return letter.isupper() != shift


def caps_from_system() -> bool | None:
    """Caps Lock as Windows tells it; elsewhere it shows with the first letter."""
    if sys.platform == "win32":
        import ctypes

        return bool(ctypes.WinDLL("user32").GetKeyState(0x14) & 1)
    return None


def _is_cyrillic(letter: str) -> bool:
    return len(letter) == 1 and "\u0400" <= letter <= "\u052f"
