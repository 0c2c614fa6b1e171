"""The log of contacts in a file, one line each: when, with whom, how, and what came of it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRect, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem, QVBoxLayout, QWidget

from shelter_app.domain.contacts import ContactEvent, ContactResult, Direction
from shelter_app.services import contacts
from shelter_app.services.residents import FileView
from shelter_app.views.listed import label
from shelter_app.views.page import Context
from shelter_app.views.scaling import set_spacing
from shelter_app.views.theme import look
from shelter_app.views.widgets import paint
from shelter_app.views.widgets.rows import OBJECT_ROLE, Index, RowDelegate, RowsList, RowsView
from shelter_app.views.widgets.states import StatePages
from shelter_app.views.words import Counted

translate = QCoreApplication.translate


class LogList(QWidget):
    """Newest first; what was not reached keeps its place among the others."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.list = RowsView()
        self.rows = RowsList(self.list, accessible=self._spoken)
        self.list.setModel(self.rows)
        self.list.setItemDelegate(_LogDelegate(context, self.list))
        self.states = StatePages(content=self.list, empty_icon="phone")
        layout = QVBoxLayout(self)
        set_spacing(layout, 0, 0)
        layout.addWidget(self.states)

    def retranslate(self) -> None:
        self.list.setAccessibleName(self.tr("Log of contacts"))

    def show_log(self, view: FileView) -> None:
        events = contacts.log_of(view.resident.id, by=self._context.session)
        self.rows.set_rows(events)
        if events:
            self.states.show_content()
        else:
            self.states.show_empty(
                self.tr("No call or visit yet"), self.tr("Write down every attempt, also when nobody answered.")
            )

    def _spoken(self, event: ContactEvent) -> str:
        return ", ".join(filter(None, (when(event, self._context), *words(event, self._context))))


def when(event: ContactEvent, context: Context) -> str:
    """Yesterday, 18:40."""
    text = context.formats.near_moment(event.at.astimezone(context.session.tz), context.session.today())
    return text[:1].upper() + text[1:]


def words(event: ContactEvent, context: Context) -> tuple[str, str]:
    """With whom and how; what came of it."""
    medium = context.session.reference.label("contact_medium", event.medium, context.language.code)
    parts = []
    if event.result is not ContactResult.REACHED:
        parts.append(label(context, "contact_result", event.result.value))
    minutes = event.minutes
    if minutes:
        parts.append(Counted().minutes(minutes))
    if event.summary:
        parts.append(event.summary)
    if event.next_on:
        parts.append(translate("LogList", "next attempt {date}").format(date=context.formats.day(event.next_on)))
    return f"{event.with_whom}, {medium}", ". ".join(part.rstrip(".") for part in parts)


class _LogDelegate(RowDelegate):
    inset = 0

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, max(look().px(36), look().line_height() + look().px(12)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        event, theme = index.data(OBJECT_ROLE), look()
        painter.save()
        self.paint_ground(painter, option)
        box: QRect = option.rect
        icon = {"visit": "house", "in_person": "house", "letter": "mail", "message": "message-square"}.get(event.medium)
        if event.result is ContactResult.NOT_REACHED:
            icon = "phone-missed"
        elif event.result in (ContactResult.REFUSED, ContactResult.UNSAFE):
            icon = "phone-off"
        elif icon is None:
            icon = "phone-incoming" if event.direction is Direction.INCOMING else "phone-outgoing"
        box = paint.icon_left(painter, box, icon, "text2", 16, 12)
        hour = theme.px(126)
        paint.text(
            painter, QRect(box.left(), box.top(), hour, box.height()), when(event, self._context), "small", "text2"
        )
        rest = box.adjusted(hour + theme.px(8), 0, 0, 0)
        who, what = words(event, self._context)
        share = rest.width() * 9 // 20
        paint.text(painter, QRect(rest.left(), rest.top(), share - theme.px(8), rest.height()), who)
        paint.text(painter, rest.adjusted(share, 0, 0, 0), what, "body", "text2")
        painter.restore()
