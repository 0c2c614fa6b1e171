"""Takes a picture of every screen in each language and theme, to be looked at by eye: `make screenshots`."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

if os.environ.get("QT_QPA_PLATFORM", "offscreen") == "offscreen":
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={Path(__file__).with_name('screen.json')}"

from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QApplication

from shelter_app.views.language import NAMES
from shelter_app.views.theme import Mode, Theme
from tests.screen_list import all_screens
from tests.stage import Screen, Shot, Stage, rest

MODES: tuple[Mode, ...] = ("light", "dark")
SHADE = QColor(0, 0, 0, 90)


def picture(shot: Shot) -> QPixmap:
    """What is seen: the window, and a dialog in the middle of it, with the window behind it in the shade."""
    seen = shot.window.grab()
    if shot.front is not None:
        front = shot.front.grab()
        painter = QPainter(seen)
        painter.fillRect(seen.rect(), SHADE)
        middle = seen.rect().center() - front.rect().center()
        painter.drawPixmap(QPoint(max(middle.x(), 0), max(middle.y(), 0)), front)
        painter.end()
    return seen


def shoot(stage: Stage, screen: Screen, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shot = screen(stage)
    try:
        picture(shot).save(str(target))
    finally:
        shot.clean()
        rest(stage)


def shoot_all(folder: Path, stage: Stage, wanted: str = "") -> Iterator[Path]:
    """Every screen whose name holds ``wanted``, in each language and theme."""
    for code in NAMES:
        stage.tools.language.switch(code)
        for mode in MODES:
            stage.theme.set_mode(mode)
            rest(stage)
            for name, screen in all_screens():
                if wanted in name:
                    target = folder / f"{code}-{mode}" / f"{name}.png"
                    shoot(stage, screen, target)
                    yield target


def main() -> int:
    folder, wanted = Path(sys.argv[1]), sys.argv[2] if len(sys.argv) > 2 else ""
    app = QApplication(sys.argv)
    theme = Theme()
    theme.install(app)
    with tempfile.TemporaryDirectory() as place:
        stage = Stage(Path(place), theme)
        for target in shoot_all(folder, stage, wanted):
            print(target)
        stage.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
