"""What this computer remembers: language, look, geometry, and whose duties a member reads; nothing of a case."""

from __future__ import annotations

from pathlib import Path
from typing import cast, get_args

from PySide6.QtCore import QByteArray, QSettings

from shelter_app import paths
from shelter_app.views.theme import Mode, Theme

FILE = "windows.ini"


class Settings:
    """An ini file beside the program's settings; it has no method that could take a name or a number of a case."""

    def __init__(self, folder: Path | None = None) -> None:
        place = (folder or paths.settings_folder()) / FILE
        self._store = QSettings(str(place), QSettings.Format.IniFormat)

    @property
    def language(self) -> str:
        return str(self._store.value("language", ""))

    @language.setter
    def language(self, code: str) -> None:
        self._store.setValue("language", code)

    def restore_look(self, theme: Theme) -> None:
        """Give the theme the mode and zoom chosen last time on this computer, and remember later choices."""
        mode = str(self._store.value("mode", "light"))
        if mode in get_args(Mode):
            theme.set_mode(cast(Mode, mode))
        try:
            theme.set_zoom(float(str(self._store.value("zoom", "1.0"))))
        except ValueError:
            theme.zoom_reset()
        theme.changed.connect(lambda: self._keep_look(theme))

    def _keep_look(self, theme: Theme) -> None:
        self._store.setValue("mode", theme.mode)
        self._store.setValue("zoom", f"{theme.zoom:.2f}")

    def geometry(self, window: str) -> QByteArray:
        """Where a kind of window stood last time; empty when it has never been open."""
        value = self._store.value(f"geometry/{window}")
        return value if isinstance(value, QByteArray) else QByteArray()

    def keep_geometry(self, window: str, geometry: QByteArray) -> None:
        self._store.setValue(f"geometry/{window}", geometry)

    def whose_duties(self, member: int) -> str:
        """Which list of Today somebody chose last on this computer; empty where they never did."""
        return str(self._store.value(f"whose/{member:x}", ""))

    def keep_whose_duties(self, member: int, choice: str) -> None:
        self._store.setValue(f"whose/{member:x}", choice)
