"""Who may receive: the contacts of the file with their right to collect; a stop is one solid red row."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QRect, QSize, Signal
from PySide6.QtGui import QFocusEvent, QPainter
from PySide6.QtWidgets import QSizePolicy, QStyle, QStyleOptionViewItem, QWidget

from shelter_app.domain.contacts import (
    CollectNotAllowed,
    CollectUndocumented,
    Contact,
    ContactForbidden,
    Permission,
    Right,
)
from shelter_app.services.leaving import Outlook
from shelter_app.views.sentences import sentence_for
from shelter_app.views.theme import look
from shelter_app.views.widgets import paint
from shelter_app.views.widgets.fields import Field
from shelter_app.views.widgets.rights import RightFace, RightState, draw_right
from shelter_app.views.widgets.rows import OBJECT_ROLE, RowDelegate, RowsList, RowsView

Index = QModelIndex | QPersistentModelIndex
MOST_ROWS = 10
translate = QCoreApplication.translate
_STATES: dict[Permission, RightState] = {
    Permission.ALLOWED: "allowed",
    Permission.BY_ACT: "limited",
    Permission.SUPERVISED: "undecided",
    Permission.UNDECIDED: "undecided",
    Permission.FORBIDDEN: "stop",
}


@dataclass(frozen=True, slots=True)
class Receiver:
    """One row: a contact with what may be done, or, without a contact, another person to be typed."""

    contact: Contact | None
    words: str
    relation: str
    permission: Permission
    right: RightFace

    @property
    def stopped(self) -> bool:
        """True where nothing may be handed over to this person."""
        return self.permission is Permission.FORBIDDEN


class ReceiverField(Field):
    """Arrow keys go from person to person; `chosen` tells the one in focus."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        self.view = _Receivers()
        self._model = RowsList(accessible=_spoken)
        super().__init__(parent, control=self.view)
        self.view.setModel(self._model)
        self.view.setItemDelegate(_ReceiverRow(self.view))
        # Tab makes a row current without choosing it; only arrows, Space and the mouse select.
        self.view.selectionModel().selectionChanged.connect(self._on_selection_changed)

    def set_receivers(self, receivers: Sequence[Receiver]) -> None:
        """Show these; who was chosen stays chosen where they are still among them."""
        before = self.current()
        blocked = self.view.selectionModel().blockSignals(True)
        self._model.set_rows(receivers)
        self.view.selectionModel().blockSignals(blocked)
        self.view.fit(len(receivers))
        if before is not None:
            self.choose(int(before.contact.id) if before.contact else None)

    def offered(self) -> list[Receiver]:
        """Every row in its order."""
        return list(self._model.rows())

    def current(self) -> Receiver | None:
        """The chosen row, or None."""
        selected = self.view.selectionModel().selectedIndexes()
        return selected[0].data(OBJECT_ROLE) if selected else None

    def choose(self, contact_id: int | None) -> None:
        """Choose a contact by its id; None is the other person."""
        for place, receiver in enumerate(self._model.rows()):
            if (int(receiver.contact.id) if receiver.contact else None) == contact_id:
                self.choose_row(place)

    def choose_row(self, place: int) -> None:
        """Choose the row at this place."""
        self.view.setCurrentIndex(self._model.index(place, 0))

    def clear(self) -> None:
        """Nobody is chosen."""
        self.view.setCurrentIndex(QModelIndex())
        self.view.clearSelection()

    def _on_selection_changed(self, *_ranges: object) -> None:
        self.clear_problem()
        self.chosen.emit(self.current())


class _Receivers(RowsView):
    """A short list in the frame of a field, as high as its rows."""

    def __init__(self) -> None:
        super().__init__()
        self._count = 1
        self.setTabKeyNavigation(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def fit(self, count: int) -> None:
        """Be as high as so many rows, up to ten: a prohibition below an edge is overlooked."""
        self._count = max(min(count, MOST_ROWS), 1)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(look().px(300), self._count * look().px(40))

    def minimumSizeHint(self) -> QSize:
        return QSize(look().px(160), self.sizeHint().height())

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()


class _ReceiverRow(RowDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(look().px(200), look().px(40))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        receiver: Receiver = index.data(OBJECT_ROLE)
        theme = look()
        box: QRect = option.rect
        state: QStyle.StateFlag = option.state
        selected = bool(state & QStyle.StateFlag.State_Selected)
        focused = bool(state & QStyle.StateFlag.State_HasFocus)
        place = box.adjusted(0, theme.px(2), 0, -theme.px(2))
        if receiver.stopped:
            draw_right(painter, place, RightFace(self._stop_words(receiver, place.width()), "stop"))
        else:
            ground, edge = ("accentSoft", "accent") if selected else ("surface", "line")
            paint.rounded(painter, place, ground, edge)  # type: ignore[arg-type]
            self._paint_person(painter, place, receiver, selected)
        if focused:
            paint.focus_ring(painter, place)

    @staticmethod
    def _stop_words(receiver: Receiver, width: int) -> str:
        """A prohibition is never shortened: where there is little room, the relation gives way."""
        whole = ", ".join(part for part in (receiver.words, receiver.relation, receiver.right.words) if part)
        room = width - look().px(48)
        return whole if paint.text_width(whole, "strong") <= room else f"{receiver.words}, {receiver.right.words}"

    def _paint_person(self, painter: QPainter, place: QRect, receiver: Receiver, selected: bool) -> None:
        theme = look()
        inner = place.adjusted(theme.px(10), 0, -theme.px(10), 0)
        icon = "check" if selected else "user" if receiver.contact else "user-plus"
        inner = paint.icon_left(painter, inner, icon, "accent" if selected else "text2")
        wide = min(theme.px(220), inner.width() // 2) if receiver.right.words else 0
        words = inner.adjusted(0, 0, -wide, 0)
        taken = paint.text(painter, words, receiver.words, "strong" if selected else "body")
        rest = words.adjusted(taken + theme.px(8), 0, 0, 0)
        if receiver.relation and rest.width() > theme.px(40):
            paint.text(painter, rest, receiver.relation, "small", "text2")
        if wide:
            cell = QRect(inner.right() - wide, place.top() + theme.px(4), wide, place.height() - theme.px(8))
            draw_right(painter, cell, receiver.right)


def _spoken(receiver: Receiver) -> str:
    return ", ".join(part for part in (receiver.words, receiver.relation, receiver.right.words) if part)


def right_face(permission: Permission, documented: bool) -> RightFace:
    """The right to collect in one word, and whether it rests on more than somebody's word."""
    if permission in (Permission.ALLOWED, Permission.BY_ACT) and not documented:
        return RightFace(translate("DischargeForm", "Said aloud, no document"), "undecided")
    words = {
        Permission.ALLOWED: translate("DischargeForm", "May collect"),
        Permission.BY_ACT: translate("DischargeForm", "May collect by act"),
        Permission.SUPERVISED: translate("DischargeForm", "Only with staff"),
        Permission.UNDECIDED: translate("DischargeForm", "Nobody has decided"),
        Permission.FORBIDDEN: translate("DischargeForm", "must not: do not hand over"),
    }
    icon = "file-text" if permission is Permission.BY_ACT else ""
    return RightFace(words[permission], _STATES[permission], icon)


def problem_of(chosen: Receiver | None, stopped: Contact | None, outlook: Outlook | None) -> str:
    """Why the child is not handed to whoever is named; empty where nobody is named or nothing speaks against it."""
    if stopped is not None:
        return sentence_for(ContactForbidden(stopped.id, Right.COLLECT))
    if outlook is not None:
        return sentence_for(outlook.refusal) if outlook.refusal is not None else ""
    if chosen is None or chosen.contact is None:
        return ""
    if chosen.permission not in (Permission.ALLOWED, Permission.BY_ACT):
        return sentence_for(CollectNotAllowed(chosen.contact.id, chosen.permission))
    if not chosen.contact.collect_documented:
        return sentence_for(CollectUndocumented(chosen.contact.id, chosen.permission))
    return ""
