"""Beside the questions: how far each part is, the answers that speak of a danger, and what nobody was asked."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from shelter_app.domain import answers as rules
from shelter_app.domain.answers import Answer
from shelter_app.domain.procedure_forms import Question
from shelter_app.services.procedure_answers import SheetView
from shelter_app.views.page import Context
from shelter_app.views.record.form_words import form_words
from shelter_app.views.scaling import clear_layout, set_spacing
from shelter_app.views.theme import look, repaint_on_change
from shelter_app.views.widgets import paint
from shelter_app.views.widgets.labels import Label
from shelter_app.views.widgets.panel import Panel, SideColumn

MOST_LINES = 12


class JumpLine(QAbstractButton):
    """One question in a list: an icon and a line, shortened where it is too long; it leads to its place."""

    def __init__(self, icon: str, words: str) -> None:
        super().__init__()
        self._icon = icon
        self.setText(words)
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        repaint_on_change(self)

    def sizeHint(self) -> QSize:
        return QSize(look().px(200), max(look().px(28), look().line_height("small") + look().px(8)))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self.underMouse() or self.hasFocus():
            paint.rounded(painter, self.rect(), "hover")
        if self.hasFocus():
            paint.focus_ring(painter, self.rect())
        box = self.rect().adjusted(look().px(4), 0, -look().px(4), 0)
        box = paint.icon_left(painter, box, self._icon, "accentText", 14, 8)
        paint.text(painter, box, self.text(), "small", "accentText")
        painter.end()


class QuestionList(Panel):
    """A panel of questions; each leads to its place."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__(spacing=2)
        self._lines = QWidget()
        self._column = QVBoxLayout(self._lines)
        set_spacing(self._column, 0, 0)
        self.nothing = Label(role="small", tone="text2", wrap=True)
        self.more = Label(role="small", tone="text2", wrap=True)
        self.add(self._lines, self.nothing, self.more)
        self.shown: list[tuple[str, str]] = []

    def show_lines(self, lines: Sequence[tuple[str, str, str]], more: str = "") -> None:
        """Lines of (key, icon, words); the same ones as before are left alone."""
        shown = [(key, words) for key, _icon, words in lines]
        self.nothing.setVisible(not lines)
        self.more.setText(more)
        self.more.setVisible(bool(more))
        if shown == self.shown and self._column.count() == len(lines):
            return
        self.shown = shown
        clear_layout(self._column)
        for key, icon, words in lines:
            line = JumpLine(icon, words)
            line.clicked.connect(partial(self.chosen.emit, key))
            self._column.addWidget(line)


class Side(SideColumn):
    """`chosen(key)` leads to a question."""

    chosen = Signal(str)

    def __init__(self, context: Context) -> None:
        super().__init__(width=348)
        self._context = context
        self.parts, self.risks, self.open = QuestionList(), QuestionList(), QuestionList()
        self.add(self.risks, self.open, self.parts)
        for panel in (self.parts, self.risks, self.open):
            panel.chosen.connect(self.chosen)

    def show_view(self, view: SheetView, answers: dict[str, Answer]) -> None:
        known = {**{key: Answer(key, "") for key in view.hidden}, **answers}
        self._show_parts(view, known)
        risks = rules.risks(view.form, answers)
        self.risks.set_title(self.tr("Speaks of a danger"), str(len(risks)))
        self.risks.nothing.setText(self.tr("No answer so far. The program counts nothing up: people decide."))
        self.risks.show_lines([(one.key, "triangle-alert", self._words(view, one)) for one in risks])
        missing = rules.unanswered(view.form, known)
        self.open.set_title(self.tr("Not asked yet"), str(len(missing)))
        self.open.nothing.setText(self.tr("Every question was asked."))
        left = len(missing) - MOST_LINES
        more = self.tr("and {count} more").format(count=left) if left > 0 else ""
        lines = [(one.key, "circle-dashed", self._words(view, one)) for one in missing[:MOST_LINES]]
        self.open.show_lines(lines, more)

    def _show_parts(self, view: SheetView, known: dict[str, Answer]) -> None:
        asked = {one.key for one in rules.asked(view.form, known)}
        lines = []
        for part in view.form.parts:
            keys = [one.key for one in part.questions if one.key in asked]
            if not keys:
                continue
            done = sum(key in known for key in keys)
            number = part.code if part.code[:1].isdigit() and part.code != "0" else ""
            words = " ".join(filter(None, (number, form_words(self._context, view.form, part.title))))
            icon = "circle-check" if done == len(keys) else "circle-dashed" if not done else "circle"
            lines.append((keys[0], icon, f"{done}/{len(keys)}  {words}"))
        self.parts.set_title(self.tr("Parts"))
        self.parts.show_lines(lines)

    def _words(self, view: SheetView, question: Question) -> str:
        label = form_words(self._context, view.form, question.label)
        return f"{question.printed_number} {label}".strip()
