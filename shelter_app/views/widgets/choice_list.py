"""The list of a choice, in which typing finds any word of an entry and not only its first letters."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QListView, QWidget

from shelter_app.domain.names import fold

FORGET_AFTER_MS = 1000
_INSIDE = 2


class ChoiceList(QListView):
    """What is typed within a second adds up ("пол" finds "Полиция" before "Отдел полиции"), in any of the spellings.

    One letter typed again goes to the next entry with it; what is found nowhere leaves the choice as it is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.typed = ""
        self._forgetting = QTimer(self)
        self._forgetting.setSingleShot(True)
        self._forgetting.setInterval(FORGET_AFTER_MS)
        self._forgetting.timeout.connect(self._on_time_out)

    def keyboardSearch(self, search: str) -> None:
        if not search:
            self._on_time_out()
            return
        letter = search.casefold()
        again = bool(self.typed) and set(self.typed.casefold()) == {letter}
        self.typed += search
        self._forgetting.start()
        here = self.currentIndex().row()
        words = [self._words_at(row) for row in range(self.model().rowCount())]
        # Folding makes one letter of a doubled one, so only the words as they stand tell a repetition from a spelling.
        if again and not any(self.typed.casefold() in entry.casefold() for entry in words):
            found = find_next(search, words, here)
        else:
            found = find(self.typed, words, here)
        if found is not None:
            self.setCurrentIndex(self.model().index(found, 0, self.rootIndex()))

    def _words_at(self, row: int) -> str:
        index = self.model().index(row, 0, self.rootIndex())
        # A head between the entries cannot be chosen.
        wanted = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return str(index.data() or "") if index.flags() & wanted == wanted else ""

    def _on_time_out(self) -> None:
        self._forgetting.stop()
        self.typed = ""


def find(typed: str, entries: Sequence[str], here: int = -1) -> int | None:
    """The row that what is typed means: entries that begin so, then those with a word that does, then those holding it.

    The row `here` is kept while it is as good as any."""
    ranks = _ranks(typed, entries)
    best = min(ranks.values(), default=None)
    rows = [row for row, rank in ranks.items() if rank == best]
    return here if here in rows else next(iter(rows), None)


def find_next(letter: str, entries: Sequence[str], here: int) -> int | None:
    """The next row behind `here`, round again, in which a word begins with the letter."""
    rows = [row for row, rank in _ranks(letter, entries).items() if rank < _INSIDE]
    return min(rows, key=lambda row: (row <= here, row), default=None)


def _ranks(typed: str, entries: Sequence[str]) -> dict[int, int]:
    key = fold(typed)
    if not key:
        return {}
    return {row: rank for row, words in enumerate(entries) if (rank := _rank(key, fold(words))) is not None}


def _rank(key: str, words: str) -> int | None:
    if words.startswith(key):
        return 0
    if f" {key}" in words:
        return 1
    return _INSIDE if key in words else None
