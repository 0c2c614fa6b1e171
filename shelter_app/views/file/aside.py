"""Beside the timeline: what is due next, who calls and comes, and what the file still lacks."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from shelter_app.domain.contacts import Contact, Permission, Right
from shelter_app.domain.data_quality import Finding
from shelter_app.domain.summaries import DueItem
from shelter_app.services.residents import FileView
from shelter_app.views.colours import ColourName
from shelter_app.views.formats import capital
from shelter_app.views.listed import label
from shelter_app.views.page import Context
from shelter_app.views.record.care import doubt_words
from shelter_app.views.record.flaws import MENDING, flaw_words
from shelter_app.views.scaling import column, row, set_spacing
from shelter_app.views.stops import prohibition_words
from shelter_app.views.theme import look
from shelter_app.views.widgets import paint
from shelter_app.views.widgets.button import Button
from shelter_app.views.widgets.chip import Chip, ChipFace
from shelter_app.views.widgets.labels import IconLabel, Label
from shelter_app.views.widgets.panel import Panel, SideColumn
from shelter_app.views.words import due_title

MOST_DUE = 6
MOST_FLAWS = 7
MOST_WIDTH = 200


class FileAside(SideColumn):
    """`wanted(section, action)` asks for the place where something is filled in; `due_chosen` for what waits."""

    wanted = Signal(str, str)
    due_chosen = Signal(object)

    def __init__(self, context: Context) -> None:
        super().__init__(width=272)
        self._context = context
        self._panels = [Panel(spacing=6) for _number in range(3)]
        self.more = Button(kind="link", icon="chevron-down", clicked=self._on_more_clicked)
        self._view: FileView | None = None
        self._whole = False
        self._bodies = [QWidget() for _panel in self._panels]
        for panel, body in zip(self._panels, self._bodies, strict=True):
            layout = QVBoxLayout(body)
            set_spacing(layout, 0, 8)
            panel.add(body)
        self._panels[0].add(beside := QWidget())
        beside.setLayout(row(self.more, None))
        self.more.hide()
        self.add(*self._panels)

    def show_file(self, view: FileView) -> None:
        """Show what waits in this file; another file begins with its next terms again."""
        if self._view is None or self._view.resident.id != view.resident.id:
            self._whole = False
        self._view = view
        due = view.due if self._whole else view.due[:MOST_DUE]
        self._fill(0, self.tr("Next"), [self._due(item) for item in due], self.tr("Nothing waits."))
        self._say_more(len(view.due) - MOST_DUE)
        contacts = [self._contact(contact) for contact in view.contacts]
        self._fill(1, self.tr("Who calls and comes"), contacts, self.tr("Nobody is known yet."))
        missing = [self._flaw(finding) for finding in view.missing[:MOST_FLAWS]]
        self._fill(2, self.tr("Still missing in the file"), missing, "")
        self._panels[2].setVisible(bool(missing))

    def due_rows(self) -> list[QWidget]:
        """The terms as they stand, the next one first."""
        layout = self._bodies[0].layout()
        assert layout is not None
        found = (layout.itemAt(place).widget() for place in range(layout.count()))  # type: ignore[union-attr]
        return [one for one in found if isinstance(one, DueRow)]

    def _say_more(self, n: int) -> None:
        """Today ends with the week, so what waits later as well is unfolded where it is asked for."""
        self.more.setVisible(n > 0)
        if n > 0:
            self.more.set_icon("chevron-up" if self._whole else "chevron-down")
            self.more.setText(self.tr("Fold away") if self._whole else self.tr("And %n more", "", n))

    def _on_more_clicked(self) -> None:
        self._whole = not self._whole
        if self._view is not None:
            self.show_file(self._view)

    def _fill(self, number: int, title: str, rows: list[QWidget], empty: str) -> None:
        self._panels[number].set_title(title)
        layout = self._bodies[number].layout()
        assert layout is not None
        while (item := layout.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for line in rows or [Label(role="small", tone="text2", wrap=True, text=empty)]:
            layout.addWidget(line)

    def _due(self, item: DueItem) -> QWidget:
        words, icon, tone = self._when(item)
        title = _LinkLabel(due_title(item, self._context), lambda: self.due_chosen.emit(item))
        line = IconLabel(icon=icon, text=words, tone=tone, role="state" if tone != "text2" else "small")
        parts: list[QWidget] = [title, line]
        if doubt := doubt_words(item):
            parts.append(Label(role="small", tone="text2", wrap=True, text=doubt))
        pair = DueRow()
        pair.setLayout(column(*parts, spacing=1))
        return pair

    def _when(self, item: DueItem) -> tuple[str, str, ColourName]:
        session, formats = self._context.session, self._context.formats
        at = item.due_at.astimezone(session.tz)
        if item.overdue(session.now()):
            days = (session.today() - at.date()).days
            words = formats.overdue(days) if days else self.tr("Overdue since {time}").format(time=formats.time(at))
            return words, "alarm-clock", "overdue"
        near = (at.date() - session.today()).days
        if item.has_time and near <= 1:
            words = formats.near_moment(at, session.today())
        elif near <= 1:
            words = formats.near_day(at.date(), session.today())
        else:
            words = formats.short_weekday(at.date())
        words = capital(words)
        if near > 2 and item.warned(session.now()):
            return self.tr("{day}: early warning").format(day=words), "bell", "soon"
        return (words, "clock", "soon") if near <= 2 else (words, "calendar-days", "text2")

    def _contact(self, contact: Contact) -> QWidget:
        relation = label(self._context, "relation", contact.relation)
        name = Label(wrap=True, text=", ".join(filter(None, (relation, contact.name))))
        if contact.stopped:
            return _pair(name, Chip(face=ChipFace(self.tr("Must not come near"), "stop")))
        words, icon = self._rights(contact)
        line = IconLabel(icon=icon, text=words)
        stop = prohibition_words(contact.prohibited, everything=False)
        if not stop:
            return _pair(name, line)
        lines = QWidget()
        lines.setLayout(column(name, Label(role="state", tone="overdue", wrap=True, text=stop), line, spacing=1))
        return lines

    def _rights(self, contact: Contact) -> tuple[str, str]:
        """The furthest thing somebody may do, in words; undecided is said as such."""
        today = self._context.session.today()
        held = {right: contact.permission(right, today) for right in Right}
        good = (Permission.ALLOWED, Permission.BY_ACT)
        if held[Right.COLLECT] in good:
            act = held[Right.COLLECT] is Permission.BY_ACT
            return (self.tr("May collect by act") if act else self.tr("May collect")), "handshake"
        if held[Right.VISIT] in good:
            return self.tr("May visit"), "house"
        if held[Right.VISIT] is Permission.SUPERVISED:
            return self.tr("May visit with staff"), "users-round"
        if held[Right.CALL] in good:
            return self.tr("May call"), "phone"
        if held[Right.CALL] is Permission.SUPERVISED:
            return self.tr("May call with staff"), "phone"
        if held[Right.INFORM] in good:
            return self.tr("May be told"), "info"
        if all(one is Permission.FORBIDDEN for one in held.values()):
            return self.tr("May do nothing"), "ban"
        return self.tr("Not decided: ask the guardianship"), "circle-dashed"

    def _flaw(self, finding: Finding) -> QWidget:
        mending, what = MENDING[finding.flaw], flaw_words(finding, self._context)
        if not self._context.session.can(mending.right):
            words = self.tr("{what}: the case worker or the director adds it")
            return Label(role="small", tone="text2", wrap=True, text=words.format(what=what))
        button = Button(kind="link", icon=mending.icon)
        button.clicked.connect(lambda: self.wanted.emit(mending.section, mending.action))
        button.setText(look().metrics().elidedText(what, Qt.TextElideMode.ElideRight, look().px(MOST_WIDTH)))
        button.set_name(what)
        line = QWidget()
        line.setLayout(row(button, None))
        return line


class DueRow(QWidget):
    """What waits and until when."""


class _LinkLabel(Label):
    """Words that can be chosen with the mouse, or with Enter when Tab has come to them."""

    def __init__(self, words: str, act: Callable[[], object]) -> None:
        super().__init__(wrap=True, text=words)
        self._act = act
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(words)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self._act()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._act()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            paint.focus_ring(painter, self.rect())
            painter.end()


def _pair(first: QWidget, second: QWidget) -> QWidget:
    pair = QWidget()
    pair.setLayout(column(first, second, spacing=1))
    return pair
