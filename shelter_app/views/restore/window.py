"""Putting a copy back in four steps: which copy, the words of the sheet, what it holds, and the door again."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from shelter_app.domain.backups import Copy
from shelter_app.domain.centre import HOUSE_ZONE
from shelter_app.domain.errors import ShelterError
from shelter_app.security.errors import RecoveryTypo
from shelter_app.services.backups import restoring
from shelter_app.services.backups.restoring import OpenedCopy
from shelter_app.services.place import Place
from shelter_app.views.scaling import row
from shelter_app.views.sentences import sentence_for
from shelter_app.views.tasks import Job
from shelter_app.views.tools import Tools
from shelter_app.views.vault.steps_window import StepPage, StepsWindow
from shelter_app.views.vault.store_panel import StorePanel
from shelter_app.views.vault.words_step import WordsStep
from shelter_app.views.widgets.button import Button
from shelter_app.views.widgets.fields import ComboBox, Field, InfoLine
from shelter_app.views.widgets.labels import FactList, IconLabel
from shelter_app.views.widgets.panel import Card

MEGABYTE = 1_000_000


class CopyStep(StepPage):
    """The drive or folder with the copies, and one of them; the newest is chosen already."""

    def __init__(self, tools: Tools, place: Place) -> None:
        self._tools, self._place = tools, place
        self._folder = ""
        self._copies: list[Copy] = []
        super().__init__()

    @property
    def name(self) -> str:
        return self.tr("The copy")

    def build(self) -> None:
        self.shown = IconLabel(icon="usb", role="strong", tone="text")
        self.choose = Button(icon="folder-open", clicked=self._on_choose_clicked)
        self.copies = ComboBox()
        self.which = Field(control=self.copies)
        self.problem = InfoLine()
        card = Card(margins=(20, 16, 20, 18), spacing=10)
        card.add(self.shown, row(self.choose, None), self.problem)
        self.body.addWidget(card)
        self.body.addWidget(self.which)
        self.which.hide()
        self.setFocusProxy(self.choose)

    def show_folder(self, folder: str) -> None:
        """Offers the copies that lie there."""
        self._folder = folder
        self._copies = restoring.found_in(self._place.files, Path(folder))
        self.problem.clear()
        if not self._copies:
            self.problem.show_problem(
                self.tr("There are no copies in this folder. Plug in another drive, or choose another folder on it.")
            )
        self.which.setVisible(bool(self._copies))
        self.retranslate()
        self.copies.setCurrentIndex(0)

    def copy(self) -> Copy | None:
        """Which one was chosen."""
        value = self.copies.value()
        return next((one for one in self._copies if one.copy_id == value), None)

    def check(self) -> bool:
        if self.copy() is None and not self._folder:
            self.problem.show_problem(self.tr("Choose the folder in which the copies lie."))
        return self.copy() is not None

    def retranslate(self) -> None:
        self.title.setText(self.tr("Put a copy of the registry back"))
        self.lead.setText(
            self.tr(
                "Have ready: the drive with the copies and the recovery sheet. Nothing is written over: a registry "
                "that is on this computer stays in its folder."
            )
        )
        self.shown.set(self._folder or self.tr("No folder is chosen yet"), "hard-drive" if self._folder else "usb")
        self.choose.setText(self.tr("Choose a folder"))
        self.which.set_label(self.tr("Copy"))
        chosen = self.copies.currentIndex()
        self.copies.set_choices([(one.copy_id, self._words(one)) for one in self._copies])
        self.copies.setCurrentIndex(chosen)

    def _words(self, one: Copy) -> str:
        formats = self._tools.formats
        at = one.made_at.astimezone(ZoneInfo(HOUSE_ZONE))
        day, time = formats.day_year(at.date()), formats.time(at)
        size = formats.decimal(one.size / MEGABYTE)
        return self.tr("{day}, {time} {zone} ({size} MB)").format(day=day, time=time, zone=HOUSE_ZONE, size=size)

    def _on_choose_clicked(self) -> None:
        chosen = self._tools.messages.folder(self, self.tr("Folder with copies"))
        if chosen is not None:
            self.show_folder(chosen)


class HoldsStep(StepPage):
    """What the copy holds, what is on this computer now, and where its key will lie."""

    def __init__(self, tools: Tools, place: Place) -> None:
        self._tools = tools
        self._opened: OpenedCopy | None = None
        self._before = "nothing"
        self.store = StorePanel(place, tools.tasks)
        super().__init__()

    @property
    def name(self) -> str:
        return self.tr("What it holds")

    @property
    def on_words(self) -> str:
        return self.tr("Put this copy back")

    def build(self) -> None:
        self.facts = FactList(name_width=200)
        self.before = InfoLine()
        card = Card(margins=(20, 16, 20, 18), spacing=10)
        card.add(self.facts)
        for part in (card, self.before, self.store):
            self.body.addWidget(part)

    def show_opened(self, opened: OpenedCopy, before: str) -> None:
        """A copy that was proven, and what lies in the folder of this computer."""
        self._opened, self._before = opened, before
        self.retranslate()

    def arrive(self) -> None:
        self.store.ask()

    def check(self) -> bool:
        return self.store.check()

    def retranslate(self) -> None:
        self.title.setText(self.tr("The copy is whole and the sheet opens it"))
        self.lead.setText(self.tr("Nothing was changed so far. All passphrases of that day will be valid again."))
        self.store.retranslate()
        if self._opened is not None:
            self.facts.set_facts(self._facts(self._opened))
        words = {
            "nothing": "",
            "same": self.tr(
                "An earlier state comes back: what was written after this copy stays in the old file only. The "
                "director enters first and says why."
            ),
            "another": self.tr("Another registry is in this folder. It stays there, but will not open by itself."),
            "unreadable": self.tr("The registry in this folder has lost its key file. It stays there as it is."),
        }[self._before]
        if words:
            self.before.show_problem(words)
        else:
            self.before.clear()

    def _facts(self, opened: OpenedCopy) -> list[tuple[str, str]]:
        held, copy, formats = opened.proven.contents, opened.copy, self._tools.formats
        at = copy.made_at.astimezone(ZoneInfo(held.zone))
        return [
            (self.tr("Centre"), held.centre),
            (self.tr("Made"), f"{formats.day_year(at.date())}, {formats.time(at)}"),
            (self.tr("Personal files"), formats.number(held.files)),
            (self.tr("Of them here then"), formats.number(held.present)),
            (self.tr("Lines of the audit log"), formats.number(opened.proven.lines)),
            (self.tr("Audit head"), held.head.text),
        ]


class BackStep(StepPage):
    """The registry is back; the next window is the door."""

    @property
    def name(self) -> str:
        return self.tr("Back again")

    @property
    def on_words(self) -> str:
        return self.tr("Open Pana")

    def retranslate(self) -> None:
        self.title.setText(self.tr("The registry is back"))
        self.lead.setText(
            self.tr(
                "Enter with your login name and the passphrase of that day. Whoever has forgotten it uses the recovery "
                "sheet at the door. Put the sheet back into a sealed envelope, and let the director make a new one."
            )
        )


class RestoreWindow(StepsWindow):
    """`restored()` when the door can be opened; `cancelled()` goes back to where one came from."""

    restored = Signal()
    cancelled = Signal()

    def __init__(self, tools: Tools, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(tools.theme, tools.language, parent)
        self._tools, self._place = tools, place
        self._opened: OpenedCopy | None = None
        self._job: Job | None = None
        self.copy, self.words = CopyStep(tools, place), WordsStep()
        self.holds, self.done = HoldsStep(tools, place), BackStep()
        self.set_pages([self.copy, self.words, self.holds, self.done])

    def go_on(self) -> None:
        """Each step has its own work: proving the copy, putting it back, opening the door."""
        if self._busy or not self.page.check():
            return
        self.problem.clear()
        if self.page is self.words:
            self._open()
        elif self.page is self.holds:
            self._put_back()
        elif self.page is self.done:
            self.restored.emit()
        else:
            super().go_on()

    def go_back(self) -> None:
        """While a copy is proven or put back, it stops that; from the first step back to the window before."""
        if self._job is not None:
            self._job.cancel()
        elif self.page is self.copy:
            self.cancelled.emit()
        else:
            super().go_back()

    def may_go_back(self) -> bool:
        return self.page is not self.done

    def retranslate(self) -> None:
        super().retranslate()
        if self._pages and self._job is not None:
            self.back.setText(self.tr("Stop"))
            self.back.setEnabled(True)

    def holds_keys(self) -> bool:
        """True as soon as a word of the sheet stands here."""
        return self._opened is not None or bool(self.words.typed())

    def put_away(self) -> str:
        """For a lock: takes the words away and stops what is under way; there is nobody to come back to."""
        self.words.wipe()
        self._opened = None
        if self._job is not None:
            self._job.cancel()
            self._job.wait(1000)
        return ""

    def _open(self) -> None:
        copy, typed, place = self.copy.copy(), self.words.typed(), self._place
        if copy is None:
            return
        self._job = self._tools.tasks.run_long(
            self,
            lambda progress: restoring.open_copy(place, Path(copy.place), typed, lambda: progress.step(1, 1)),
            self._on_opened,
            self._on_wrong,
            ended=self._on_ended,
        )
        self.show_busy(self.tr("Opening and proving the copy"))

    def _on_opened(self, opened: OpenedCopy) -> None:
        self._opened = opened
        self.holds.show_opened(opened, restoring.replaces(self._place, opened))
        self.turn_to(2)

    def _on_wrong(self, error: ShelterError) -> None:
        words = self.words.show_typo(error) if isinstance(error, RecoveryTypo) else sentence_for(error)
        if words:
            self.problem.show_problem(words)

    def _put_back(self) -> None:
        opened, place, portable = self._opened, self._place, self.holds.store.is_portable()
        if opened is None:
            return
        now = datetime.now(UTC)
        self._job = self._tools.tasks.run_long(
            self,
            lambda progress: restoring.put_back(place, opened, progress.step, portable=portable, now=now, alone=True),
            self._on_back,
            self._on_refused,
            self._on_progressed,
            ended=self._on_ended,
        )
        self.show_busy(self.tr("Putting the copy back"))

    def _on_progressed(self, done: int, whole: int) -> None:
        if self._busy:
            words = self.tr("Putting the copy back: {percent} %")
            self.next.setText(words.format(percent=100 * done // max(whole, 1)))

    def _on_back(self, _nothing: object) -> None:
        self._opened = None
        self.words.wipe()
        self.turn_to(3)

    def _on_refused(self, error: ShelterError) -> None:
        self.problem.show_problem(sentence_for(error))

    def _on_ended(self) -> None:
        self._job = None
        self.show_busy("")
