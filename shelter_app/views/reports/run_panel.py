"""A batch of papers as somebody watches it: how far it is, where it goes, how it stops, and what became of it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtPrintSupport import QPrinterInfo
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from shelter_app.domain.paper import Way
from shelter_app.views.page import Context
from shelter_app.views.reports.batch_run import BatchRun, Gather, Outcome, Send
from shelter_app.views.scaling import set_spacing
from shelter_app.views.sentences import sentence_for
from shelter_app.views.widgets.labels import Label


class RunPanel(QWidget):
    """`turned` tells that a batch begins or has ended, `refused` in words why the rest of it stayed here ("" for none).

    Papers that leave ``together`` go at once at the end: stopped before, none of them does."""

    turned = Signal()
    refused = Signal(str)

    def __init__(self, context: Context, parent: QWidget | None = None, *, together: bool = False) -> None:
        super().__init__(parent)
        self._context, self._together = context, together
        self._run: BatchRun | None = None
        self._whole = 0
        self.told = Label(tone="text2", wrap=True)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.hide()
        layout = QVBoxLayout(self)
        set_spacing(layout, 0, 12)
        layout.addWidget(self.told)
        layout.addWidget(self.bar)

    @property
    def running(self) -> bool:
        """Whether papers are being made at this moment."""
        return self._run is not None

    def say(self, words: str) -> None:
        """What stands there before a batch begins."""
        self.told.setText(words)

    def start(self, wanted: Sequence[Any], gather: Gather, way: Way, send: Send) -> None:
        """Make what is wanted and let it leave; what became of it is told where the count stood."""
        self.refused.emit("")
        self._whole = len(wanted)
        self._run = BatchRun(self, self._context, wanted, gather, way, send, together=self._together)
        self._run.progressed.connect(self._on_progressed)
        self._run.ended.connect(self._on_ended)
        self.bar.show()
        self.turned.emit()
        self._run.start()

    def stop(self) -> None:
        """End it after what is under way."""
        if self._run is None:
            return
        self._run.stop()
        words = self.tr("Stopping after the papers under way.")
        if self._together:
            words = self.tr("Stopping. What has not left by now stays here.")
        self.told.setText(words)

    def printer_missing(self) -> bool:
        """Whether this computer has no printer, which is said; folders take papers as well."""
        if QPrinterInfo.availablePrinterNames():
            return False
        self.refused.emit(self.tr("No printer is set up on this computer. Save the papers into a folder instead."))
        return True

    def folder(self) -> Path | None:
        """Where somebody wants the papers to go; None where they changed their mind."""
        chosen = self._context.messages.folder(self, self.tr("Where the papers go"))
        return Path(chosen) if chosen else None

    def _on_progressed(self, done: int, whole: int) -> None:
        self.bar.setRange(0, max(whole, 1))
        self.bar.setValue(done)
        self.told.setText(self.tr("{done} of {whole}").format(done=done, whole=whole))

    def _on_ended(self, outcome: Outcome) -> None:
        self._run = None
        self.bar.hide()
        words = self.tr("{sent} of {whole} have left and stand in the register.")
        if outcome.stopped and self._together and not outcome.sent:
            words = self.tr("Stopped: none of the papers has left.")
        elif outcome.left_out:
            words = self.tr("{sent} of {whole} have left and stand in the register; {left} could not be made.")
        self.told.setText(words.format(sent=outcome.sent, whole=self._whole, left=outcome.left_out))
        if outcome.fault is not None:
            self.refused.emit(sentence_for(outcome.fault))
        elif outcome.refused:
            said = self.tr("The printer or the folder did not take the rest. Look there, then begin again.")
            if self._together:
                said = self.tr("The printer or the folder did not take the papers. Look there, then begin again.")
            self.refused.emit(said)
        self.turned.emit()
