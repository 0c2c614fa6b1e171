"""The unlock window: login, passphrase, the way to the recovery key, and what waits behind the door."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from shelter_app.views import keys
from shelter_app.views.formats import Formats
from shelter_app.views.language import Language
from shelter_app.views.scaling import row, set_sizes, set_spacing
from shelter_app.views.tasks import Every
from shelter_app.views.theme import Theme
from shelter_app.views.vault.passphrase import PassphraseEdit
from shelter_app.views.widgets import brand
from shelter_app.views.widgets.button import Button
from shelter_app.views.widgets.fields import Field, InfoLine, LineEdit
from shelter_app.views.widgets.labels import IconLabel, Label
from shelter_app.views.widgets.panel import Card
from shelter_app.views.widgets.segmented import LanguageSwitch


@dataclass(frozen=True, slots=True)
class Door:
    """What may be told before anyone has proved who they are: no name, no count."""

    centre: str = ""
    training: bool = False
    version: str = ""
    now: datetime | None = None
    verified_copy: datetime | None = None
    kept_draft: datetime | None = None


class UnlockWindow(QWidget):
    """`unlock_requested(login, passphrase)` is answered by `show_busy`, then `show_problem` or closing the window."""

    unlock_requested = Signal(str, str)
    recovery_requested = Signal()
    restore_requested = Signal()

    def __init__(
        self,
        theme: Theme,
        language: Language,
        formats: Formats,
        door: Door,
        login: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._language, self._formats, self._door = theme, language, formats, door
        self._busy = False
        self._wait = 0
        self._seconds = Every(self, 1000, self._on_second_passed)
        self._make()
        self.login.setText(login)
        self._lay_out()
        self._connect()
        self.setWindowTitle("Pana")
        self.retranslate()
        self.resize(1366, 768)
        self.setMinimumSize(560, 560)
        (self.passphrase.line if login else self.login).setFocus()

    def show_problem(self, sentence: str) -> None:
        """Say why the door stays shut, under the passphrase, which is taken away and asked for again."""
        self.show_busy(False)
        self.problem.show_problem(sentence)
        self.passphrase.line.clear()
        self.passphrase.line.setFocus()

    def show_fault(self) -> None:
        """After a fault of the program itself the door stands as before and can be tried again."""
        self.show_problem(
            self.tr("Pana made a mistake and could not open the registry. Nothing was changed: please try again.")
        )

    def show_busy(self, busy: bool) -> None:
        """While the key is derived (about a second): nothing can be pressed and the button says so."""
        self._busy = busy
        if busy:
            self.problem.clear()
        self._say_state()

    def show_wait(self, seconds: int) -> None:
        """After failed attempts: count the wait down; the next try opens by itself, no lock-out is for good."""
        self._wait = max(seconds, 0)
        if self._wait:
            self._seconds.start()
        else:
            self._seconds.stop()
        self._say_state()

    def retranslate(self) -> None:
        door, formats = self._door, self._formats
        self.title.setText(door.centre)
        self.title.setVisible(bool(door.centre))
        self.login_field.set_label(self.tr("Login name"))
        self.passphrase.retranslate()
        self.recovery.setText(self.tr("Open with the recovery sheet"))
        self.restore.setText(self.tr("Put a copy back"))
        self.restore.setVisible(not door.training)
        self.languages.choose(self._language.code)
        if door.kept_draft is not None:
            words = self.tr("A draft from {time} is kept and opens after you enter.")
            self.draft.set(words.format(time=formats.time(door.kept_draft)))
        self.draft.setVisible(door.kept_draft is not None)
        self.copy.set(self._copy_words(), "shield-check")
        self.copy.setVisible(door.verified_copy is not None)
        product = (
            self.tr("Pana {version}, training registry: the people are invented") if door.training else "Pana {version}"
        )
        self.product.setText(product.format(version=door.version))
        self._say_state()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._on_open_clicked()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        side = self._theme.px(720)
        box = QRectF(self.width() - side * 0.553, self.height() - self._theme.px(476), side, side)
        brand.draw(painter, box, self._theme.colour("rail"), 0.014)
        painter.end()

    def _make(self) -> None:
        self.languages = LanguageSwitch(style="segments")
        self.mark = brand.Mark(size=48)
        self.product_name = Label(role="page", text="Pana")
        self.title = Label(tone="text2")
        self.login = LineEdit()
        self.login_field = Field(control=self.login)
        self.passphrase = PassphraseEdit()
        self.problem = InfoLine()
        self.open = Button(kind="primary", shortcut="Return", keys_only_shown=True, height=40)
        self.recovery = Button(kind="link", icon="key-round")
        self.restore = Button(kind="link", icon="hard-drive")
        self.draft = IconLabel(icon="save")
        self.copy = IconLabel()
        self.product = Label(role="small", tone="text2")

    def _lay_out(self) -> None:
        card = Card(margins=(32, 26, 32, 22), spacing=16)
        card.add(self.login_field, self.passphrase, self.problem, self.open)
        card.body.addWidget(self.recovery, 0, Qt.AlignmentFlag.AlignHCenter)
        card.body.addWidget(self.restore, 0, Qt.AlignmentFlag.AlignHCenter)
        words = QVBoxLayout()
        set_spacing(words, 0, 0)
        words.addWidget(self.product_name)
        words.addWidget(self.title)
        middle = QWidget()
        set_sizes(middle, width=416)
        inner = QVBoxLayout(middle)
        set_spacing(inner, 0, 0)
        for part in (row(self.mark, words, None, spacing=16, margins=(0, 0, 0, 24)),):
            inner.addLayout(part)
        inner.addWidget(card)
        inner.addLayout(row(self.draft, margins=(0, 16, 0, 0)))
        layout = QVBoxLayout(self)
        set_spacing(layout, (24, 20, 24, 16), 12)
        layout.addLayout(row(None, self.languages))
        layout.addStretch(1)
        across = QHBoxLayout()
        set_spacing(across, 0, 0)
        across.addStretch(1)
        across.addWidget(middle)
        across.addStretch(1)
        layout.addLayout(across)
        layout.addStretch(1)
        layout.addLayout(row(self.copy, None, self.product))

    def _connect(self) -> None:
        self.languages.chosen.connect(self._language.switch)
        self.open.clicked.connect(self._on_open_clicked)
        self.recovery.clicked.connect(self.recovery_requested)
        self.restore.clicked.connect(self.restore_requested)
        for line in (self.login, self.passphrase.line):
            line.textEdited.connect(lambda _text: self.problem.clear())
        for sequence, act in (
            ("Ctrl++", self._theme.zoom_in),
            ("Ctrl+-", self._theme.zoom_out),
            ("Ctrl+0", self._theme.zoom_reset),
        ):
            keys.bind(self, sequence, act)

    def _say_state(self) -> None:
        if self._wait:
            self.open.setText(self.tr("Next try in %n second(s)", "", self._wait))
        else:
            self.open.setText(self.tr("Opening") if self._busy else self.tr("Open"))
        for part in (self.login, self.passphrase, self.recovery, self.restore):
            part.setEnabled(not self._busy)
        self.open.setEnabled(not self._busy and not self._wait)

    def _copy_words(self) -> str:
        door = self._door
        if door.verified_copy is None or door.now is None:
            return ""
        when = self._formats.near_moment(door.verified_copy, door.now.date())
        return self.tr("Verified copy: {when}.").format(when=when)

    def _on_open_clicked(self) -> None:
        login, passphrase = self.login.text().strip(), self.passphrase.line.text()
        if self._busy or self._wait:
            return
        if not login:
            self.login.setFocus()
        elif not passphrase:
            self.passphrase.line.setFocus()
        else:
            self.unlock_requested.emit(login, passphrase)

    def _on_second_passed(self) -> None:
        self.show_wait(self._wait - 1)
