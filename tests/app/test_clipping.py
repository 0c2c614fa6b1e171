"""No word is cut on any screen, in any language, at 1366x768: whatever says something has room for it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QStyle, QStyleOptionFrame, QWidget

from shelter_app.views.language import NAMES
from shelter_app.views.theme import Theme
from shelter_app.views.widgets.chip import Chip
from shelter_app.views.widgets.choices import Tick
from shelter_app.views.widgets.labels import ElidedLabel, IconLabel
from shelter_app.views.widgets.segmented import Segmented
from tests.app.pana import DemoCentre
from tests.screen_list import all_screens
from tests.stage import SIZE, Stage, rest

# A pixel is lost to rounding of the zoom here and there; a letter is wider.
ROUNDING = 2
EDGE = 4


@pytest.fixture(scope="module")
def stage(qapp: QApplication, demo_centre: DemoCentre, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    theme = Theme()
    theme.install(qapp)
    folder = tmp_path_factory.mktemp("screens")
    made = Stage(folder, theme, demo_centre.copy_to(folder / "training").numbers)
    yield made
    made.close()
    made.tools.language.switch("en")
    qapp.setStyleSheet("")


def cut(widget: QWidget) -> str:
    """The words of a widget that has too little room for them; empty where all is well or nothing is said."""
    if isinstance(widget, ElidedLabel) or not widget.isVisible():
        return ""
    if isinstance(widget, QLabel):
        return widget.text() if _label_is_cut(widget) else ""
    if isinstance(widget, QLineEdit):
        return widget.placeholderText() if _is_wider(widget, widget.placeholderText(), _room_in(widget), 2) else ""
    if isinstance(widget.parent(), Segmented) and isinstance(widget, QAbstractButton):
        # Segments share the room they have; their margins give way before a letter does.
        return widget.text() if _is_wider(widget, widget.text(), widget.width()) else ""
    if isinstance(widget, Tick):
        return widget.text() if widget.height() < widget.heightForWidth(widget.width()) - ROUNDING else ""
    if isinstance(widget, QAbstractButton | Chip | IconLabel):
        words = widget.face.words if isinstance(widget, Chip) else widget.text()
        too_narrow = widget.width() < widget.sizeHint().width() - ROUNDING
        too_low = widget.height() < widget.minimumSizeHint().height() - ROUNDING
        return words if words and (too_narrow or too_low) else ""
    return ""


def _room_in(line: QLineEdit) -> int:
    """How wide words may be in a line: its frame and padding, and the icons in it, take their part."""
    option = QStyleOptionFrame()
    line.initStyleOption(option)
    inside = line.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, line).width()
    return inside - line.textMargins().left() - line.textMargins().right()


def _is_wider(widget: QWidget, words: str, room: int, edge: int = EDGE) -> bool:
    return widget.fontMetrics().horizontalAdvance(words) + 2 * edge > room


def _label_is_cut(label: QLabel) -> bool:
    if not label.text():
        return False
    if label.wordWrap():
        longest = max((label.fontMetrics().horizontalAdvance(word) for word in label.text().split()), default=0)
        return label.heightForWidth(label.width()) > label.height() + ROUNDING or longest > label.width() + ROUNDING
    return label.sizeHint().width() > label.width() + ROUNDING


@pytest.mark.slow
@pytest.mark.timeout(240)
@pytest.mark.parametrize("language", NAMES)
def test_no_screen_cuts_a_word(stage: Stage, language: str) -> None:
    stage.tools.language.switch(language)
    rest(stage)
    found = []
    for name, screen in all_screens():
        shot = screen(stage)
        try:
            for window in shot.parts():
                assert window.width() <= SIZE[0], f"{name}: {type(window).__name__} is wider than the screen"
                assert window.height() <= SIZE[1], f"{name}: {type(window).__name__} is higher than the screen"
                parts = (window, *window.findChildren(QWidget))
                found += [f"{name}: {type(part).__name__} «{cut(part)}»" for part in parts if cut(part)]
        finally:
            shot.clean()
            rest(stage)
    assert not found, "\n".join(found)
