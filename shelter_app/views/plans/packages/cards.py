"""Key cards: one's own as text, square and fingerprint; somebody else's, believed after a call; all that are known."""

from __future__ import annotations

from collections.abc import Mapping

import segno
from PySide6.QtCore import QCoreApplication, QRect, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QDialog, QWidget

from shelter_app.domain.errors import ShelterError
from shelter_app.domain.packages import Partner, PartnerEnded, PartnerKind
from shelter_app.security.post import KeyCard, read_card
from shelter_app.services.packages import partners
from shelter_app.services.packages.partners import OwnCard
from shelter_app.views.dialog import Dialog
from shelter_app.views.kept_words import KeptAs
from shelter_app.views.page import Context
from shelter_app.views.record.dialog import FileDialog
from shelter_app.views.scaling import column, row, set_sizes
from shelter_app.views.sentences import sentence_for
from shelter_app.views.theme import look
from shelter_app.views.widgets.button import Button
from shelter_app.views.widgets.choices import Tick
from shelter_app.views.widgets.fields import Field, PlainText
from shelter_app.views.widgets.labels import FactList, Label
from shelter_app.views.widgets.tables import Cell, Column, Table

translate = QCoreApplication.translate
_QUIET = 4


class Square(QWidget):
    """A QR code, dark on white in every theme: cameras expect it so."""

    def __init__(self, content: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dots = tuple(tuple(line) for line in segno.make(content, error="l", micro=False).matrix)
        self.setFixedSize(self.sizeHint())

    def sizeHint(self) -> QSize:
        side = (len(self._dots) + 2 * _QUIET) * self._dot()
        return QSize(side, side)

    def _dot(self) -> int:
        return max(look().px(3), 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, dot = QPainter(self), self._dot()
        painter.fillRect(self.rect(), QColor("white"))
        for down, line in enumerate(self._dots):
            for across, dark in enumerate(line):
                if dark:
                    spot = QRect((across + _QUIET) * dot, (down + _QUIET) * dot, dot, dot)
                    painter.fillRect(spot, QColor("black"))
        painter.end()


class OwnCardDialog(Dialog):
    """What is handed over: the text may go any way, the fingerprint goes by telephone."""

    def __init__(self, context: Context, own: OwnCard, parent: QWidget | None = None) -> None:
        self._own = own
        super().__init__(context, parent, width=720)

    def build(self) -> None:
        self.told = Label(wrap=True)
        self.facts = FactList(name_width=150)
        self.text = PlainText(rows=6, most_rows=6)
        self.text.setPlainText(self._own.text)
        self.text.setReadOnly(True)
        self.copy = Button(icon="copy", clicked=self._on_copy)
        self.square = Square(self._own.text)
        self.content.addWidget(self.told)
        self.content.addLayout(row(column(self.facts, self.text, row(self.copy, None), None), self.square, spacing=16))
        self.accept_button.hide()

    def retranslate(self) -> None:
        card = self._own.card
        centre = card.kind == PartnerKind.CENTRE
        self.heading.setText(self.tr("Key card of the centre") if centre else self.tr("My key card"))
        self.told.setText(
            self.tr(
                "Hand this text or the square over once. It is no secret. Then read the fingerprint out by telephone: "
                "only if both see the same digits is it really yours."
            )
        )
        self.facts.set_facts(card_facts(card))
        self.text.setAccessibleName(self.tr("Text of the card"))
        self.square.setAccessibleName(self.tr("The card as a QR code"))
        self.copy.setText(self.tr("Copy the text"))
        self.cancel.setText(self.tr("Close"))

    def _on_copy(self) -> None:
        self.text.selectAll()
        self.text.copy()


class ConfirmDialog(FileDialog):
    """Somebody's card is pasted, its fingerprint compared by telephone, and only then believed."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent, width=640)

    def kept_as(self) -> KeptAs:
        return KeptAs("key-card")

    def build(self) -> None:
        self.text = PlainText(rows=5, most_rows=6)
        self.facts = FactList(name_width=130)
        self.facts.hide()
        self.same = Tick()
        self.add_field("card", Field(control=self.text)).clear_problem_on(self.text.textChanged)
        self.content.addWidget(self.facts)
        self.add_field("same", Field(control=self.same)).clear_problem_on(self.same.toggled)
        self.text.textChanged.connect(self._on_typed)

    def retranslate(self) -> None:
        self.heading.setText(self.tr("Confirm a key card"))
        self.fields["card"].set_label(self.tr("&Text of the card"))
        self.fields["card"].set_hint(self.tr("Paste it as it came; line breaks do no harm."))
        self.fields["same"].set_label(self.tr("Fingerprint"))
        self.fields["same"].set_hint(
            self.tr("Call on a number that you know, not on one from the message, and let the owner read it out.")
        )
        self.same.setText(self.tr("Read out by telephone: the digits are the same"))
        self.accept_button.setText(self.tr("Confirm"))

    def load(self) -> None:
        self.text.setFocus()

    def check(self) -> Mapping[str, str]:
        if self._card() is None:
            return {"card": self._unread()}
        return {} if self.same.isChecked() else {"same": self.tr("Compare the digits by telephone first.")}

    def save(self) -> None:
        with self.refusing():
            try:
                partners.confirm(self.text.toPlainText(), by=self.context.session)
            except PartnerEnded:
                if not self._meant_again():
                    raise
                partners.confirm(self.text.toPlainText(), again=True, by=self.context.session)

    def _meant_again(self) -> bool:
        return self.context.messages.ask(
            self,
            self.tr("Use this key again?"),
            yes=self.tr("Use it again"),
            no=self.tr("Leave it out of use"),
            detail=self.tr("It was taken out of use here. From now on it is sent to again, and believed again."),
        )

    def sentence(self, field: str, reason: str) -> str:
        if field == "card":
            return self.tr("This is a card of your own registry. Ask for the card of the other side.")
        return super().sentence(field, reason)

    def _unread(self) -> str:
        return self.tr("This is no whole key card: a letter is missing or changed. Copy it once more.")

    def _card(self) -> KeyCard | None:
        try:
            return read_card(self.text.toPlainText())
        except ShelterError:
            return None

    def _on_typed(self) -> None:
        card = self._card()
        self.same.setChecked(False)
        self.facts.set_facts(card_facts(card) if card else [])
        self.facts.setVisible(card is not None)


class PartnersDialog(Dialog):
    """Everybody whose card was confirmed here; Insert confirms another one, Delete takes one out of use."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent, width=780)

    def build(self) -> None:
        self.told = Label(role="small", tone="text2", wrap=True)
        self.table = Table(
            columns=[
                Column("who", lambda: self.tr("Who"), self._who),
                Column("fingerprint", lambda: self.tr("Fingerprint"), self._fingerprint, 340),
            ],
            row_height=48,
        )
        set_sizes(self.table, least_height=260)
        self.add = Button(icon="plus", shortcut="Insert", clicked=self._add)
        self.end = Button(icon="ban", shortcut="Delete", clicked=self._end)
        self.content.addWidget(self.told)
        self.content.addWidget(self.table, 1)
        self.content.addLayout(row(self.add, self.end, None))
        self.accept_button.hide()

    def retranslate(self) -> None:
        self.heading.setText(self.tr("Confirmed key cards"))
        self.told.setText(self.tr("Packages go to these keys only, and only what they sign is believed."))
        self.add.setText(self.tr("Confirm a card"))
        self.end.setText(self.tr("Take out of use"))
        self.cancel.setText(self.tr("Close"))
        self.table.setAccessibleName(self.tr("Confirmed key cards"))
        self.table.retranslate()

    def load(self) -> None:
        known = partners.known(by=self.context.session)
        self.table.set_rows(known, key=lambda one: one.id)
        self.end.setEnabled(bool(known))
        if known and not self.table.currentIndex().isValid():
            self.table.setCurrentIndex(self.table.rows.index(0, 0))

    def _add(self) -> None:
        dialog = ConfirmDialog(self.context, self)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.load()
        dialog.deleteLater()

    def _end(self) -> None:
        chosen = self.table.current_object()
        if not isinstance(chosen, Partner):
            return
        if not self.context.messages.ask(
            self,
            self.tr("Take this key out of use?"),
            yes=self.tr("Take out of use"),
            no=self.tr("Keep"),
            detail=self.tr("Nothing is sent to it any more, and an answer that it signs is refused."),
        ):
            return
        try:
            partners.end(chosen, by=self.context.session)
        except ShelterError as error:
            self.problem.show_problem(sentence_for(error))
        self.load()

    def _who(self, one: Partner) -> Cell:
        return Cell(one.name, ", ".join(filter(None, (one.post, one.body))), strong=True)

    def _fingerprint(self, one: Partner) -> Cell:
        by, day = self.context.session.staff_name(one.confirmed_by), one.confirmed_at
        told = self.tr("confirmed by {name} on {date}")
        local = day.astimezone(self.context.session.tz).date()
        return Cell(one.fingerprint, told.format(name=by, date=self.context.formats.day_year(local)))


def card_facts(card: KeyCard) -> list[tuple[str, str]]:
    """Whose card it is, and its fingerprint."""
    facts = [
        (translate("Packages", "Name"), card.name),
        (translate("Packages", "Post"), card.post),
        (translate("Packages", "Body"), card.body),
        (translate("Packages", "Fingerprint"), card.fingerprint),
    ]
    return [(name, value) for name, value in facts if value]
