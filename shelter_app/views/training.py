"""Opens the training centre: builds it anew each day, so that its stories never age, and says how far it is."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Protocol
from zoneinfo import ZoneInfo

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from shelter_app.domain.centre import HOUSE_ZONE
from shelter_app.domain.errors import ShelterError
from shelter_app.views.scaling import set_sizes, set_spacing
from shelter_app.views.widgets.brand import Mark
from shelter_app.views.widgets.labels import Label

if TYPE_CHECKING:
    from shelter_app.services.place import Place
    from shelter_app.views.tasks import Progress
    from shelter_app.views.tools import Tools

STAMP = "built-on"
MARK = "Pana training centre"
LOGIN = "caseworker"


class BuildingWindow(QWidget):
    """What is seen while the training centre is being built, for some seconds on the first start of a day."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.mark = Mark(size=48)
        self.words = Label(role="compact")
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

    def show_problem(self, sentence: str) -> None:
        """Why there is no training centre; nothing goes on behind this."""
        self.bar.hide()
        self.words.setText(sentence)

    def show_foreign_folder(self) -> None:
        """Something lies where the training centre should be."""
        self.show_problem(
            self.tr("This folder holds files that are not of the training centre. Nothing was touched: choose another.")
        )


class Trainer(Protocol):
    """The program as far as its training centre needs it."""

    folder: Path
    tools: Tools

    def place(self) -> Place:
        """Where the training centre lives."""

    def show_window(self, window: QWidget) -> None:
        """Puts this window in place of the one that is open."""


class NotOfTheTrainingCentre(ShelterError):
    """The folders of the training centre are there, but the training centre did not make them."""


def prepare_training(program: Trainer, ready: Callable[[str, str], None]) -> None:
    """Builds the training centre if it is not of today, then calls ``ready(login, passphrase)``."""
    from shelter_app.services.demo.training import PASSPHRASE
    from shelter_app.views.sentences import sentence_for

    if is_of_today(program):
        ready(LOGIN, PASSPHRASE)
        return
    window = BuildingWindow()

    def refuse(error: ShelterError) -> None:
        if isinstance(error, NotOfTheTrainingCentre):
            window.show_foreign_folder()
        else:
            window.show_problem(sentence_for(error))

    program.show_window(window)
    program.tools.tasks.run_long(
        window,
        lambda progress: rebuild(program, progress),
        lambda _numbers: ready(LOGIN, PASSPHRASE),
        refuse,
        progressed=window.show_progress,
    )


def day_of_training() -> date:
    """The day the training centre is built for: its own, whatever zone this computer is set to."""
    return datetime.now(ZoneInfo(HOUSE_ZONE)).date()


def is_of_today(program: Trainer) -> bool:
    """True if the training centre was finished today; a half-built one counts as none."""
    return _stamp(program.folder) == [MARK, day_of_training().isoformat()]


def write_stamp(folder: Path, built_on: date | None) -> None:
    """Marks the folder as one of the training centre; ``built_on`` is None from before building until its end."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / STAMP).write_text("\n".join([MARK, *([built_on.isoformat()] if built_on else [])]), "ascii")


def _stamp(folder: Path) -> list[str]:
    try:
        return (folder / STAMP).read_text("ascii").splitlines()
    except (OSError, ValueError):
        return []


def rebuild(program: Trainer, progress: Progress) -> None:
    """Removes yesterday's training centre and builds today's.

    Removes only what the stamp says was made here. Raises NotOfTheTrainingCentre, DiskFull, DatabaseReadOnly.
    """
    from shelter_app.services.demo.training import PASSPHRASE, build_training
    from shelter_app.services.vault import disk_told

    place = program.place()
    with disk_told():
        if _stamp(program.folder)[:1] == [MARK]:
            for folder in (place.folder, place.site):
                shutil.rmtree(folder, ignore_errors=True)
        if place.folder.exists() or place.site.exists():
            raise NotOfTheTrainingCentre
        write_stamp(program.folder, None)
        build_training(place, PASSPHRASE, step=progress.step)
        write_stamp(program.folder, day_of_training())
