"""One entry of the timeline in full, and the way to put a note right."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from shelter_app.services.journal import Entry
from shelter_app.views.page import Context
from shelter_app.views.record.dialog import FileDialog
from shelter_app.views.record.timeline_words import row
from shelter_app.views.scaling import set_sizes
from shelter_app.views.widgets.fields import PlainText
from shelter_app.views.widgets.labels import Label


class EntryDialog(FileDialog):
    """Reading only; accepting it means that a correction is wanted, for nothing written is ever overwritten."""

    def __init__(self, context: Context, entry: Entry, parent: QWidget | None = None, *, correctable: bool) -> None:
        self._entry, self._correctable = entry, correctable
        super().__init__(context, parent, width=560)

    def build(self) -> None:
        self.when = Label(role="small", tone="text2", wrap=True)
        self.words = PlainText(rows=4, most_rows=16)
        self.words.setReadOnly(True)
        self.note = Label(role="small", tone="text2", wrap=True)
        for part in (self.when, self.words, self.note):
            self.content.addWidget(part)
        set_sizes(self.words, least_height=120)
        self.accept_button.setVisible(self._correctable)
        self.note.setVisible(self._correctable)

    def retranslate(self) -> None:
        shown = row(self._entry, self.context)
        session, formats = self.context.session, self.context.formats
        self.heading.setText(shown.title)
        at = formats.near_moment(self._entry.at.astimezone(session.tz), session.today())
        chip = shown.chip.words if shown.chip else ""
        self.when.setText(", ".join(filter(None, (at[:1].upper() + at[1:], self._entry.author, chip))))
        self.words.setPlainText(self._entry.text if self._entry.source == "note" else shown.text)
        self.words.setAccessibleName(shown.title)
        self.note.setText(self.tr("A correction is a new note; this one stays in the file."))
        self.cancel.setText(self.tr("Close"))
        self.accept_button.setText(self.tr("Correct"))

    def load(self) -> None:
        self.words.setFocus()
