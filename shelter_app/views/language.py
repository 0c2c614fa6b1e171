"""The language of the interface: three of them, switched at once with every window open."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator, Signal

from shelter_app import paths
from shelter_app.views.settings import Settings

NAMES = {"kk": "Қазақша", "ru": "Русский", "en": "English"}
# English names of Kazakhstan have no locale of their own: British conventions, never American ones.
_LOCALES = {"kk": "kk_KZ", "ru": "ru_KZ", "en": "en_GB"}


def locale_of(code: str) -> QLocale:
    return QLocale(_LOCALES[code])


class Language(QObject):
    """Installs our catalogue and Qt's own; every widget then gets a LanguageChange event."""

    changed = Signal(str)

    def __init__(self, settings: Settings, folder: Path | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._folder = folder or paths.translations()
        self._installed: list[QTranslator] = []
        self._code = ""

    @property
    def code(self) -> str:
        return self._code or "en"

    def restore(self) -> None:
        """Use the language remembered on this computer, else the system's if we speak it, else Russian."""
        system = QLocale.system().name().split("_")[0]
        for code in (self._settings.language, system, "ru"):
            if code in NAMES:
                self.switch(code)
                return

    def switch(self, code: str) -> None:
        """Speak this language from now on, in every window, and remember it."""
        if code not in NAMES:
            raise ValueError(code)
        if code == self._code:
            return
        self._code = code
        QLocale.setDefault(locale_of(code))
        for translator in self._installed:
            QCoreApplication.removeTranslator(translator)
        self._installed = []
        qt_folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        for name, folder in ((f"qtbase_{code}", qt_folder), (f"interface_{code}", self._folder)):
            translator = QTranslator(self)
            if translator.load(f"{name}.qm", str(folder)):
                QCoreApplication.installTranslator(translator)
                self._installed.append(translator)
        self._settings.language = code
        self.changed.emit(code)
