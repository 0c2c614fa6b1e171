"""Reads every word that a person sees in a window, and knows which English words should have been translated."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from xml.etree import ElementTree

from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QTableView,
    QWidget,
)

from shelter_app import paths
from shelter_app.views.widgets.chip import Chip
from shelter_app.views.widgets.labels import IconLabel

_HOLE = re.compile(r"%n|%L?\d|\{\w*\}")
_LETTERS = re.compile(r"[A-Za-z]{3,}")
_MOST_ROWS = 60


def words_in(window: QWidget) -> Iterator[tuple[str, str]]:
    """Where and what: every text on every visible widget, and what lists and tables say aloud."""
    for widget in (window, *window.findChildren(QWidget)):
        if not widget.isVisible():
            continue
        where = type(widget).__name__
        texts = [widget.accessibleName(), widget.toolTip()]
        if isinstance(widget, QLabel | QAbstractButton | IconLabel):
            texts.append(widget.text())
        elif isinstance(widget, QLineEdit):
            texts.append(widget.placeholderText())
        elif isinstance(widget, QComboBox):
            texts += [widget.itemText(place) for place in range(widget.count())] + [widget.placeholderText()]
        elif isinstance(widget, Chip):
            texts.append(widget.face.words)
        elif isinstance(widget, QAbstractItemView) and not isinstance(widget, QHeaderView):
            texts += list(_said_by(widget))
        yield from ((where, text) for text in texts if text.strip())


def _said_by(view: QAbstractItemView) -> Iterator[str]:
    model: QAbstractItemModel | None = view.model()
    if model is None:
        return
    columns = range(1)
    if isinstance(view, QTableView):
        columns = range(model.columnCount(QModelIndex()))
        for column in columns:
            yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
    for row in range(min(model.rowCount(QModelIndex()), _MOST_ROWS)):
        for column in columns:
            for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
                said = model.index(row, column).data(role)
                yield said if isinstance(said, str) else ""


@dataclass(frozen=True)
class _Sources:
    """Texts as they stand and texts with holes; knows whether something said is one of them."""

    whole: frozenset[str]
    patterns: tuple[re.Pattern[str], ...]

    @classmethod
    def of(cls, sources: Iterable[str]) -> _Sources:
        holed = {source for source in sources if _HOLE.search(source)}
        parts = [_HOLE.split(source.replace("(s)", "")) for source in holed]
        patterns = tuple(re.compile(".+".join(re.escape(part) for part in one)) for one in parts)
        return cls(frozenset(set(sources) - holed), patterns)

    def has(self, text: str) -> bool:
        return text in self.whole or any(pattern.fullmatch(text) for pattern in self.patterns)

    def within(self, text: str) -> bool:
        """True where one of them is a part of what was said, as screen readers are told several at once."""
        return any(one in text for one in self.whole) or any(pattern.search(text) for pattern in self.patterns)


@cache
def _english(language: str) -> tuple[_Sources, _Sources]:
    """English sources that read otherwise in this language, and those that have no translation there yet."""
    told: dict[str, list[str]] = {}
    for message in ElementTree.parse(paths.translations() / f"interface_{language}.ts").iter("message"):
        words = message.find("translation")
        said = "".join(words.itertext()).strip() if words is not None else ""
        source = message.findtext("source", "")
        if said != source and _LETTERS.search(_HOLE.sub("", source)):
            told.setdefault(source.replace("&", ""), []).append(said)
    known = [source for source, said in told.items() if all(said)]
    return _Sources.of(known), _Sources.of(told.keys() - set(known))


def english_left(window: QWidget, language: str) -> list[str]:
    """What is still said in English in a window, though the catalogue of its language has words for it."""
    known, gaps = _english(language)
    left = set()
    for where, text in words_in(window):
        plain = text.replace("&", "")
        if _LETTERS.search(plain) and known.has(plain) and not gaps.within(plain):
            left.add(f"{where}: {text}")
    return sorted(left)


def gaps_seen(window: QWidget, language: str) -> list[str]:
    """What is said in English because the catalogue of the language has no words for it yet."""
    _known, gaps = _english(language)
    return sorted({text for _where, text in words_in(window) if gaps.has(text.replace("&", ""))})
