"""Hears the computer lock, sleep or change its user: D-Bus on Linux, session messages on Windows."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from typing import cast

from PySide6.QtCore import SLOT, QObject, Slot

_LOGIN = "org.freedesktop.login1"
_SAVERS = ("org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver", "org.cinnamon.ScreenSaver", "org.mate.ScreenSaver")

WM_POWERBROADCAST, WM_WTSSESSION_CHANGE = 0x0218, 0x02B1
_PBT_APMSUSPEND = 0x0004
_WTS_GONE = {0x2: "system", 0x4: "system", 0x6: "system", 0x7: "system"}


def start(parent: QObject, ask: Callable[[str], None]) -> QObject | None:
    """Watch as this system allows; None where there is nothing to listen to. Never fails a start."""
    begin = {"win32": _start_windows, "linux": _LinuxWatch}.get(sys.platform)
    return begin(parent, ask) if begin is not None else None


def session_path(identity: str) -> str:
    """The D-Bus path of a login session; D-Bus spells a leading digit by its code. Empty where no session is known."""
    if not identity:
        return ""
    spelt = "".join(
        f"_{ord(letter):02x}" if not letter.isalnum() or (place == 0 and letter.isdigit()) else letter
        for place, letter in enumerate(identity)
    )
    return f"/org/freedesktop/login1/session/{spelt}"


def windows_reason(message: int, parameter: int) -> str | None:
    """Why a Windows message means that the person has left, or None."""
    if message == WM_WTSSESSION_CHANGE:
        return _WTS_GONE.get(parameter)
    if message == WM_POWERBROADCAST and parameter == _PBT_APMSUSPEND:
        return "sleep"
    return None


def _slot(signature: str) -> bytes:
    # The binding's stubs ask for bytes, the binding itself takes the str of SLOT() and refuses bytes.
    return cast(bytes, SLOT(signature))


class _LinuxWatch(QObject):
    def __init__(self, parent: QObject, ask: Callable[[str], None]) -> None:
        super().__init__(parent)
        self._ask = ask
        from PySide6.QtDBus import QDBusConnection

        system = QDBusConnection.systemBus()
        if system.isConnected():
            session = session_path(os.environ.get("XDG_SESSION_ID", ""))
            system.connect(_LOGIN, session, f"{_LOGIN}.Session", "Lock", self, _slot("on_lock()"))
            manager = "/org/freedesktop/login1", f"{_LOGIN}.Manager"
            system.connect(_LOGIN, *manager, "PrepareForSleep", self, _slot("on_sleep(bool)"))
        own = QDBusConnection.sessionBus()
        if own.isConnected():
            for name in _SAVERS:
                own.connect(name, "", name, "ActiveChanged", self, _slot("on_saver(bool)"))

    @Slot()
    def on_lock(self) -> None:
        self._ask("system")

    @Slot(bool)
    def on_sleep(self, going: bool) -> None:
        if going:
            self._ask("sleep")

    @Slot(bool)
    def on_saver(self, active: bool) -> None:
        if active:
            self._ask("system")


def _start_windows(parent: QObject, ask: Callable[[str], None]) -> QObject | None:
    import ctypes
    from ctypes import wintypes

    from PySide6.QtCore import QAbstractNativeEventFilter, QCoreApplication
    from PySide6.QtWidgets import QWidget

    class Filter(QAbstractNativeEventFilter):
        def nativeEventFilter(self, kind: object, message: int) -> tuple[bool, int]:
            received = wintypes.MSG.from_address(int(message))
            reason = windows_reason(received.message, received.wParam)
            if reason is not None:
                ask(reason)
            return False, 0

    app = QCoreApplication.instance()
    if app is None:
        return None
    # Session messages go to a window that asked for them: a hidden one of our own, alive as long as the watch.
    window = QWidget()
    listener = Filter()
    app.installNativeEventFilter(listener)
    library = getattr(ctypes, "WinDLL")("wtsapi32")  # noqa: B009  (absent from ctypes on other systems)
    library.WTSRegisterSessionNotification(wintypes.HWND(int(window.winId())), 0)
    holder = QObject(parent)
    holder.setProperty("kept", [window, listener])
    parent.destroyed.connect(window.deleteLater)
    return holder
