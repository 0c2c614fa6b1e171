"""The bar above every page: the one search, the training mark, the centre, who is logged in, the lock."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from shelter_app.views.scaling import set_sizes, set_spacing
from shelter_app.views.theme import look
from shelter_app.views.widgets import paint
from shelter_app.views.widgets.avatar import Avatar
from shelter_app.views.widgets.button import Button
from shelter_app.views.widgets.chip import Chip, ChipFace
from shelter_app.views.widgets.labels import ElidedLabel, Label
from shelter_app.views.widgets.search_box import SearchBox

_NARROW_SEARCH, _WIDE_SEARCH, _ROOMY = 220, 384, 1100


@dataclass(frozen=True, slots=True)
class Frame:
    """What the frame of the window says: the centre, who is logged in, and whether this is the training registry.

    ``logs_contacts`` is said of whoever may write down at any page who came for a child."""

    centre: str
    person: str
    role: str
    person_id: int = 0
    training: bool = False
    logs_contacts: bool = False


class TopBar(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search = SearchBox()
        self.lock = Button(icon="lock", shortcut="Ctrl+L", keys_only_shown=True)
        self._training = Chip()
        self._centre = ElidedLabel(tone="text2")
        self._centre.setAlignment(paint.RIGHT)
        self._avatar = Avatar()
        self._person = Label(role="strong")
        self._role = Label(role="small", tone="text2")
        self._who = QWidget()
        self._who.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self._rule = QWidget()
        set_sizes(self._rule, width=37)
        who = QHBoxLayout(self._who)
        set_spacing(who, 0, 8)
        words = QVBoxLayout()
        set_spacing(words, 0, 0)
        words.addStretch(1)
        for label in (self._person, self._role):
            words.addWidget(label)
        words.addStretch(1)
        who.addWidget(self._avatar)
        who.addLayout(words)
        line = QHBoxLayout(self)
        set_spacing(line, (24, 0, 24, 1), 12)
        set_sizes(self.search, least_width=_NARROW_SEARCH, most_width=456)
        self.search.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        line.addWidget(self.search, 100)
        line.addStretch(1)
        for part in (self._training, self._centre, self._rule, self._who, self.lock):
            line.addWidget(part)
            set_sizes(self, height=52)
        look().changed.connect(self.update)

    def set_frame(self, frame: Frame, training_words: str) -> None:
        self._training.set_face(ChipFace(training_words if frame.training else "", "outline"))
        self._centre.setText(frame.centre)
        self._person.setText(frame.person)
        self._role.setText(frame.role)
        # Staff sign given name first; their initials stand in the same order.
        self._avatar.set_person(frame.person, frame.person_id)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint.line(painter, 0, self.width(), self.height() - 1)
        if self._centre.isVisible():
            middle = self._rule.geometry().center().x()
            inset = look().px(13)
            painter.fillRect(middle, inset, 1, self.height() - 2 * inset, look().colour("line"))
        painter.end()

    def _fit(self) -> None:
        room = self.width() / look().zoom
        # Where there is room, the search tells whole what it finds, and the name of the centre gives way.
        set_sizes(self.search, least_width=_WIDE_SEARCH if room >= _ROOMY else _NARROW_SEARCH)
        self._centre.setVisible(room >= 880)
        self._rule.setVisible(room >= 880)
        for label in (self._person, self._role):
            label.setVisible(room >= 640)
