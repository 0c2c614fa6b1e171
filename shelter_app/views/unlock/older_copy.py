"""The registry is an older copy: which, how it is known, and the way on for a director with a reason."""

from __future__ import annotations

from datetime import tzinfo

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from shelter_app.domain.anchors import OlderCopy
from shelter_app.views.formats import Formats
from shelter_app.views.language import Language
from shelter_app.views.scaling import adopt, row, set_sizes, set_spacing
from shelter_app.views.widgets.button import Button
from shelter_app.views.widgets.fields import Field, InfoLine, PlainText
from shelter_app.views.widgets.labels import Label
from shelter_app.views.widgets.panel import Card
from shelter_app.views.widgets.segmented import LanguageSwitch


class OlderCopyWindow(QWidget):
    """`go_on_wanted(reason)` opens this copy all the same, `back_wanted()` returns to the door."""

    go_on_wanted = Signal(str)
    back_wanted = Signal()

    def __init__(
        self, language: Language, formats: Formats, found: OlderCopy, login: str, zone: tzinfo | None = None
    ) -> None:
        super().__init__()
        self._formats, self._found, self._zone = formats, found, zone
        self.login = login
        self.title = Label(role="page", wrap=True)
        self.told, self.meaning, self.advice = (Label(tone=tone, wrap=True) for tone in ("text", "text2", "text2"))
        self.reason = PlainText(rows=3)
        self.field = Field(control=self.reason)
        self.problem = InfoLine()
        self.back = Button(icon="chevron-left", shortcut="Escape", clicked=self.back_wanted.emit)
        self.go_on = Button(kind="primary", icon="history", clicked=self._on_go_on_clicked, height=40)
        self.languages = LanguageSwitch(style="segments")
        self.languages.chosen.connect(language.switch)
        self.reason.textChanged.connect(self.problem.clear)
        self._lay_out()
        adopt(self)
        self.setWindowTitle("Pana")
        self.retranslate()
        self.resize(1366, 768)
        (self.reason if found.may_go_on else self.back).setFocus()

    def show_problem(self, sentence: str) -> None:
        """Why this copy was not opened."""
        self.problem.show_problem(sentence)

    def show_reason_needed(self) -> None:
        """The reason tells nothing yet."""
        self.problem.show_problem(self.tr("Write in at least 15 letters why this copy is gone on with."))
        self.reason.setFocus()

    def holds_keys(self) -> bool:
        """The passphrase was right: this window could open the registry, so an idle computer closes it."""
        return True

    def put_away(self) -> str:
        """Nothing is open yet; whoever typed the passphrase types it again."""
        return self.login

    def retranslate(self) -> None:
        """Every sentence, with the moments as they are read here."""
        found = self._found
        self.title.setText(
            self.tr("This registry is not the one that was open here last")
            if found.rewritten
            else self.tr("This registry is an older copy")
        )
        self.told.setText(f"{self._remembered()} {self._is_here()}")
        self.meaning.setText(
            self.tr(
                "Whatever was written after that is not in it. Somebody may have put a backup in its place, or changed "
                "the files on purpose. Nothing was written so far."
            )
        )
        if found.may_go_on:
            self.advice.setText(
                self.tr(
                    "Look for the newer registry first: another folder, the stick that was used last, the newest "
                    "backup. Going on with this copy is written into the audit with your reason."
                )
            )
        else:
            self.advice.setText(
                self.tr("Stop here and call the director: nobody else may go on with this copy. Leave the files alone.")
            )
        self.field.set_label(self.tr("Why this copy is gone on with"))
        self.field.set_hint(self.tr("At least 15 letters; the audit keeps it."))
        self.go_on.setText(self.tr("Go on with this copy"))
        self.back.setText(self.tr("Back to the door"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _remembered(self) -> str:
        noted = self._found.noted
        words = self.tr("On {when} it stood at line {line} of the audit, key file of generation {generation}.")
        if not self._found.proved:
            words = self.tr(
                "A note that nobody in this copy has signed says: on {when} it stood at line {line} of the audit, key "
                "file of generation {generation}."
            )
        when = self._formats.moment(noted.at.astimezone(self._zone))
        return words.format(when=when, line=noted.seq, generation=noted.generation)

    def _is_here(self) -> str:
        found = self._found
        when = self._formats.moment(found.here_at.astimezone(self._zone)) if found.here_at else "–"
        if found.rewritten:
            words = self.tr("Here that line is another one; the newest is line {line} of {when}.")
        else:
            words = self.tr("This one ends at line {line} of {when}, key file of generation {generation}.")
        return words.format(when=when, line=found.here.seq, generation=found.generation)

    def _lay_out(self) -> None:
        card = Card(margins=(32, 26, 32, 22), spacing=14)
        card.add(self.title, self.told, self.meaning, self.advice, self.field, self.problem)
        buttons = row(self.back, None, self.go_on)
        card.body.addLayout(buttons)
        for part in (self.field, self.go_on):
            part.setVisible(self._found.may_go_on)
        middle = QWidget()
        set_sizes(middle, width=620)
        inner = QVBoxLayout(middle)
        set_spacing(inner, 0, 0)
        inner.addWidget(card)
        layout = QVBoxLayout(self)
        set_spacing(layout, (24, 20, 24, 16), 12)
        layout.addLayout(row(None, self.languages))
        layout.addStretch(1)
        across = QHBoxLayout()
        set_spacing(across, 0, 0)
        across.addWidget(middle, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addLayout(across)
        layout.addStretch(2)

    def _on_go_on_clicked(self) -> None:
        reason = self.reason.toPlainText().strip()
        if reason:
            self.go_on_wanted.emit(reason)
        else:
            self.show_reason_needed()
