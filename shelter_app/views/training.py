"""Opens the training centre: builds it anew each day, so that its stories never age, and says how far it is."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from shelter_app.views.scaling import set_sizes, set_spacing
from shelter_app.views.widgets.brand import Mark
from shelter_app.views.widgets.labels import Label

if TYPE_CHECKING:
    from shelter_app.views.program import Program
    from shelter_app.views.tasks import Progress

STAMP = "built-on"
LOGIN = "caseworker"


class BuildingWindow(QWidget):
    """What is seen while the training centre is being built, for some seconds on the first start of a day."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.mark = Mark(size=48)
        self.words = Label(role="compact", wrap=True)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        set_sizes(self.bar, width=320)
        layout = QVBoxLayout(self)
        set_spacing(layout, 24, 16)
        layout.addStretch(1)
        for part in (self.mark, self.words, self.bar):
            layout.addWidget(part, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(1)
        self.setWindowTitle("Pana")
        self.resize(1366, 768)
        self.retranslate()

    def retranslate(self) -> None:
        """Gives the window its words."""
        self.words.setText(self.tr("Preparing the training centre. Its people are invented."))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def show_progress(self, done: int, whole: int) -> None:
        """How far the building is."""
        self.bar.setRange(0, whole)
        self.bar.setValue(done)


def prepare_training(program: Program, ready: Callable[[str, str], None]) -> None:
    """Builds the training centre if it is not of today, then calls ``ready(login, passphrase)``."""
    from shelter_app.services.demo.training import PASSPHRASE

    if is_of_today(program):
        ready(LOGIN, PASSPHRASE)
        return
    window = BuildingWindow()
    program.show_window(window)
    program.tools.tasks.run_long(
        window,
        lambda progress: rebuild(program, progress),
        lambda _numbers: ready(LOGIN, PASSPHRASE),
        progressed=window.show_progress,
    )


def is_of_today(program: Program) -> bool:
    """True if the training centre was finished today; a half-built one counts as none."""
    stamp = program.folder / STAMP
    return stamp.is_file() and stamp.read_text("ascii").strip() == date.today().isoformat()  # noqa: DTZ011


def rebuild(program: Program, progress: Progress) -> None:
    """Removes yesterday's training centre and builds today's; only ever touches the training folder."""
    from shelter_app.services.demo.training import PASSPHRASE, build_training

    for name in ("registry", "site"):
        shutil.rmtree(program.folder / name, ignore_errors=True)
    place = program.place()
    place.folder.mkdir(parents=True, exist_ok=True)
    build_training(place, PASSPHRASE, step=progress.step)
    (program.folder / STAMP).write_text(date.today().isoformat(), "ascii")  # noqa: DTZ011
