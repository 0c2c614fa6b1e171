"""The two registers beside a sheet, as short lists: copies that left the program, and letters that still lie here."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QRect, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from shelter_app.domain.paper import OutgoingLetter, PrintRecord, Way
from shelter_app.domain.signing import Ending
from shelter_app.views.page import Context
from shelter_app.views.paper.words import paper_words
from shelter_app.views.scaling import set_sizes
from shelter_app.views.theme import look
from shelter_app.views.widgets import paint
from shelter_app.views.widgets.rows import OBJECT_ROLE, Index, RowDelegate, RowsList, RowsView
from shelter_app.views.widgets.task_list import two_lines

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Line:
    """Two lines of words with an icon; `subject` is the letter or the print they tell of."""

    icon: str
    title: str
    detail: str
    subject: object


class Lines(RowsView):
    """As high as its lines, up to a bound; the arrow keys move, as everywhere."""

    def __init__(self, parent: QWidget | None = None, *, most_height: int) -> None:
        super().__init__(parent)
        self._most = most_height
        self.lines = RowsList(self, accessible=lambda line: f"{line.title}, {line.detail}")
        self.setModel(self.lines)
        self.setItemDelegate(_LineDelegate(self))
        self.setProperty("bare", True)

    def set_lines(self, lines: list[Line]) -> None:
        self.lines.set_rows(lines)
        self.setVisible(bool(lines))
        set_sizes(self, height=min(len(lines) * 44 + 2, self._most))


def print_line(record: PrintRecord, context: Context) -> Line:
    """131-26/П1, copy 2; printed yesterday, 16:10, by whom."""
    session = context.session
    moment = context.formats.near_moment(record.printed_at.astimezone(session.tz), session.today())
    printed = record.way == Way.PRINT.value
    title = translate("Registers", "{number}, copy {copy}").format(number=record.number, copy=record.copy)
    done = translate("Registers", "printed {moment}") if printed else translate("Registers", "saved {moment}")
    state = _state(record)
    detail = ", ".join(filter(None, (state, done.format(moment=moment), session.staff_name(record.by))))
    icon = "circle-check" if record.ending else "pen-line" if record.waits else "printer" if printed else "download"
    return Line(icon, title, detail, record)


def _state(record: PrintRecord) -> str:
    """Whether it is signed; nothing of a copy that nobody waits for."""
    if record.void:
        return translate("Registers", "void: {reason}").format(reason=record.void)
    if record.ending is Ending.NOT_NEEDED:
        return translate("Registers", "nobody signs it")
    if record.ending is not None:
        return translate("Registers", "signed")
    if record.waits and record.returned:
        return translate("Registers", "missing: page {pages}").format(pages=", ".join(map(str, record.missing)))
    return translate("Registers", "not signed yet") if record.waits else ""


def letter_line(letter: OutgoingLetter, context: Context) -> Line:
    """No. 57/26, letter to the prosecutor; made on which day."""
    session = context.session
    day = context.formats.near_day(letter.made_at.astimezone(session.tz).date(), session.today())
    title = translate("Registers", "No. {number}, {date}").format(number=letter.number, date=day)
    return Line("mail", title, paper_words(letter.document, session), letter)


class _LineDelegate(RowDelegate):
    inset = 0

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, max(look().px(44), look().line_height("strong") + look().line_height("small") + look().px(4)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line = index.data(OBJECT_ROLE)
        painter.save()
        self.paint_ground(painter, option)
        box: QRect = option.rect.adjusted(look().px(8), 0, -look().px(4), 0)
        first, second = two_lines(paint.icon_left(painter, box, line.icon, "text2", 16, 10))
        paint.text(painter, first, line.title, "body")
        paint.text(painter, second, line.detail, "small", "text2")
        painter.restore()
