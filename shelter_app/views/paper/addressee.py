"""To whom a letter goes: a line of the directory with one key, or words typed for this letter alone."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from shelter_app.domain.organisations import To
from shelter_app.domain.staff import Can
from shelter_app.services import organisations, papers
from shelter_app.services.papers.plan_package import USUAL
from shelter_app.views.page import Context
from shelter_app.views.scaling import set_spacing
from shelter_app.views.widgets.fields import ComboBox, Field, LineEdit

NOBODY, TYPED = "", "typed"


class AddresseePicker(QWidget):
    """`chosen` tells that another addressee was picked; hidden for papers that are no letter."""

    chosen = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._lines: dict[int, To] = {}
        self.choice, self.words = ComboBox(), LineEdit()
        self.choice_field, self.words_field = Field(control=self.choice), Field(control=self.words)
        layout = QVBoxLayout(self)
        set_spacing(layout, 0, 8)
        layout.addWidget(self.choice_field)
        layout.addWidget(self.words_field)
        self.choice.activated.connect(lambda _place: self._on_picked())
        self.words.editingFinished.connect(self._on_typed)
        self.words_field.hide()
        self.hide()

    def retranslate(self) -> None:
        self.choice_field.set_label(self.tr("&To whom"))
        self.words_field.set_label(self.tr("Addressee of this letter"))
        self.words_field.set_hint(self.tr("In the dative, as the letter is headed; Enter shows it."))

    def offer(self, document: str) -> None:
        """Offer the organisations to which this letter or package can go; nothing where it is neither."""
        session = self._context.session
        asked = USUAL if document in papers.PACKAGES else document
        kind = papers.addressee_kind(asked, by=session) if asked and session.can(Can.OPEN_FILE) else ""
        self.setVisible(bool(kind))
        self.words.clear()
        self.words_field.hide()
        if not kind:
            return
        lang = self._context.language.code
        known = organisations.directory(kind, by=session)
        self._lines = {one.id: To.of(one) for one in known}
        named = [(str(one.id), one.name(lang)) for one in known]
        self.choice.set_choices([(NOBODY, self.tr("Usual addressee")), *named, (TYPED, self.tr("Write another"))])
        self.choice.set_value(NOBODY)

    def to(self) -> To | None:
        """Whoever was picked; None for the usual addressee."""
        value = self.choice.value()
        if self.isHidden() or value in (None, NOBODY):
            return None
        if value == TYPED:
            return To.typed(self.words.text()) if self.words.text().strip() else None
        return self._lines.get(int(str(value)))

    def _on_picked(self) -> None:
        typed = self.choice.value() == TYPED
        self.words_field.setVisible(typed)
        if typed:
            self.words.setFocus()
        else:
            self.chosen.emit()

    def _on_typed(self) -> None:
        if self.to() is not None:
            self.chosen.emit()
