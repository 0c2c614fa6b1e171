"""Qt's translators behind the same face as the catalogues that code without Qt reads."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale


class QtWords:
    """The words of the windows, in the language that is switched on now."""

    @property
    def lang(self) -> str:
        """Its code."""
        return QLocale().name()[:2]

    def translate(self, context: str, source: str, n: int | None = None) -> str:
        """The sentence; with a count, its plural form with the number in it."""
        return QCoreApplication.translate(context, source, "", -1 if n is None else n)
