"""Who is calling: a number or a name is typed, and at once it stands there who that is and whether to hang up."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem, QVBoxLayout, QWidget

from shelter_app.services import contacts
from shelter_app.services.callers import Caller
from shelter_app.views.page import Context
from shelter_app.views.scaling import set_sizes, set_spacing
from shelter_app.views.stops import MOST_ASKED, caller_spoken, caller_stop, caller_title, more_words
from shelter_app.views.tasks import Later
from shelter_app.views.theme import look
from shelter_app.views.widgets import chip, paint
from shelter_app.views.widgets.chip import ChipFace
from shelter_app.views.widgets.fields import LineEdit
from shelter_app.views.widgets.labels import Label
from shelter_app.views.widgets.panel import Card
from shelter_app.views.widgets.rows import OBJECT_ROLE, Index, RowDelegate, RowsList, RowsView

SEARCH_AFTER_MS = 120
LEAST_LETTERS, MOST_ROWS = 3, 6
_ROW = 62


class CallerBox(QWidget):
    """A line with its answers beneath; prohibitions come first and are solid red. Enter opens the file of the child.

    The answers go with Esc, and with the line itself when another section or page is turned to."""

    chosen = Signal(object)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.line = LineEdit(icon="phone")
        set_sizes(self, least_width=110, most_width=300)
        self.list = RowsView()
        self.rows = RowsList(self.list, accessible=self._spoken)
        self.list.setModel(self.rows)
        self.list.setItemDelegate(_CallerDelegate(context, self.list))
        self.list.clicked.connect(lambda index: self._open(index.data(OBJECT_ROLE)))
        self.nobody = Label(tone="text2", wrap=True)
        self.more = Label(role="small", tone="text2")
        self._later = Later(self, SEARCH_AFTER_MS, self.search)
        self.line.textEdited.connect(lambda _text: self._later.ask())
        self.answers = Card(margins=8, edge="lineStrong")
        self.answers.add(self.list, self.more, self.nobody)
        self.answers.hide()
        layout = QVBoxLayout(self)
        set_spacing(layout, 0, 0)
        layout.addWidget(self.line)

    def retranslate(self) -> None:
        self.line.setPlaceholderText(self.tr("Who is calling? Number or name"))
        self.line.setAccessibleName(self.tr("Who is calling? Number or name"))
        self.nobody.setText(self.tr("Nobody is known by that. Say nothing about a child; ask for a number."))

    def clear(self) -> None:
        self._later.drop()
        self.line.clear()
        self._hide_answers()

    def search(self) -> None:
        """Look up what is typed now."""
        text = self.line.text().strip()
        if len(text) < LEAST_LETTERS or not self.isVisible():
            self._hide_answers()
            return
        found = contacts.who_is_calling(text, limit=MOST_ASKED, by=self._context.session)
        shown = max(MOST_ROWS, sum(one.stop for one in found))
        self.rows.set_rows(found[:shown])
        self.more.setVisible(len(found) > shown)
        self.more.setText(more_words(len(found), len(found) - shown))
        self.list.setVisible(bool(found))
        self.nobody.setVisible(not found)
        self._place(min(len(found), MOST_ROWS))

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.clear()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Wherever the focus is by now, Esc takes away the answers before it leads anywhere.
        pressed = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        if pressed and event.key() == Qt.Key.Key_Escape:  # type: ignore[attr-defined]
            self.clear()
            return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down and self.rows.rowCount():
            number = min(self.list.currentIndex().row() + 1, self.rows.rowCount() - 1)
            self.list.setCurrentIndex(self.rows.index(number, 0))
        elif event.key() == Qt.Key.Key_Up and self.rows.rowCount():
            self.list.setCurrentIndex(self.rows.index(max(self.list.currentIndex().row() - 1, 0), 0))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.answers.isVisible():
            self._open(self.list.current_object())
        else:
            super().keyPressEvent(event)

    def _place(self, count: int) -> None:
        theme, window = look(), self.window()
        self.answers.setParent(window)
        window.removeEventFilter(self)
        window.installEventFilter(self)
        wide = theme.px(580)
        height = theme.px(_ROW) * count + theme.px(18) if count else theme.px(64)
        if not self.more.isHidden():
            height += theme.px(28)
        corner = self.line.mapTo(window, QPoint(self.line.width() - wide, self.line.height() + theme.px(4)))
        self.answers.setGeometry(QRect(corner, QSize(wide, height)))
        self.answers.show()
        self.answers.raise_()

    def _hide_answers(self) -> None:
        self.answers.hide()
        self.window().removeEventFilter(self)

    def _open(self, caller: Caller | None) -> None:
        if caller is not None:
            self.clear()
            self._context.navigator.go("file", resident_id=caller.child.resident_id, section="contacts")

    def _spoken(self, caller: Caller) -> str:
        return caller_spoken(caller, self._context)


class _CallerDelegate(RowDelegate):
    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, look().px(_ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        caller = index.data(OBJECT_ROLE)
        painter.save()
        self.paint_ground(painter, option)
        box: QRect = option.rect.adjusted(look().px(12), 0, -look().px(12), 0)
        first = QRect(box.left(), box.top() + look().px(6), box.width(), look().line_height("strong"))
        second = QRect(box.left(), first.bottom() + look().px(4), box.width(), look().px(26))
        paint.text(painter, first, caller_title(caller, self._context), "strong")
        number = self.tr("file {number}").format(number=caller.resident_number)
        paint.text(painter, first, number, "small", "text2", paint.RIGHT)
        if caller.stop:
            chip.draw(painter, second, ChipFace(caller_stop(caller), "stop"))
        elif caller.contact is not None:
            paint.text(painter, second, ", ".join(phone.written for phone in caller.contact.phones), "small", "text2")
        painter.restore()
