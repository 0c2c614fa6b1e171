"""One question a row: what every row is, and the row that is answered yes or no with one key."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from shelter_app.domain.answers import Answer
from shelter_app.domain.procedure_forms import NO, YES, Question
from shelter_app.views.colours import ColourName
from shelter_app.views.scaling import set_spacing
from shelter_app.views.theme import look, repaint_on_change
from shelter_app.views.widgets import paint
from shelter_app.views.widgets.chip import ChipFace
from shelter_app.views.widgets.chip import draw as draw_chip
from shelter_app.views.widgets.fields import LineEdit
from shelter_app.views.widgets.labels import Label

translate = QCoreApplication.translate
NUMBER_WIDTH, STATE_WIDTH, BOX_WIDTH = 56, 124, 64
_MOST_LINES = 5
_DIGITS = {"1": "1", "2": "2", "0": "0", '"': "1", "Ә": "2", "Қ": "0"}
"""The digit row on a Latin, Russian and Kazakh layout."""
_LETTERS = {"en": {"Y": YES, "N": NO}, "ru": {"Д": YES, "Н": NO}, "kk": {"И": YES, "Ж": NO}}
"""The first letters of yes and no; the same key means another word on another layout, so the letter decides."""


def pressed_answer(text: str, language: str) -> str | None:
    """What a key says to a yes-or-no question: "yes", "no", "" for not asked, None for nothing."""
    sign = text.upper()
    digit = _DIGITS.get(sign)
    if digit is not None:
        return {"1": YES, "2": NO, "0": ""}[digit]
    return (_LETTERS["en"] | _LETTERS.get(language, {})).get(sign)


def state_face(value: object, *, risk: bool, hidden: bool = False) -> ChipFace:
    """The state of an answer: a colour, an icon and a word, each telling the three apart alone."""
    if hidden:
        return ChipFace(translate("Questionnaire", "Kept secret"), "neutral", "lock")
    if value == YES:
        words = translate("Questionnaire", "Yes")
        return ChipFace(words, "mark", "triangle-alert") if risk else ChipFace(words, "accent", "circle-check")
    if value == NO:
        words = translate("Questionnaire", "No")
        return ChipFace(words, "mark", "triangle-alert") if risk else ChipFace(words, "outline", "circle-x")
    if value:
        return ChipFace(translate("Questionnaire", "Answered"), "accent", "circle-check")
    return ChipFace(translate("Questionnaire", "Not asked"), "plain", "circle-dashed")


class Row(QWidget):
    """`given(key, value, detail)` after every change, value None for "not asked"; `done` for Enter, `entered` on focus.

    `detail` is the line for what specifies an answer, None where the form asks for nothing of the kind."""

    given = Signal(str, object, str)
    done = Signal(str)
    entered = Signal(str)
    taken = Signal(str)

    def __init__(self, question: Question, words: Callable[[str], str], language: str) -> None:
        super().__init__()
        self.question, self.words, self.language = question, words, language
        self.hidden_answer = self.locked = False
        self.value: Any = None
        self._before: BeforeLine | None = None
        self.detail: LineEdit | None = None
        if question.detail:
            self.detail = LineEdit()
            self.detail.setPlaceholderText(words(question.detail))
            self.detail.setAccessibleName(words(question.detail))

    def written_detail(self) -> str:
        """What specifies the answer, as it is written now."""
        return self.detail.text().strip() if self.detail is not None else ""

    def show_detail(self, answer: Answer | None) -> None:
        """Show what specifies this answer."""
        if self.detail is not None:
            self.detail.setText(answer.detail if answer else "")

    def say_before(self, words: str) -> None:
        """What an earlier form says to the same question, under it; its line is made when there is something to say."""
        layout = self.layout()
        if self._before is None and words and isinstance(layout, QVBoxLayout):
            self._before = BeforeLine()
            layout.insertWidget(1, self._before)
        if self._before is not None:
            self._before.say(words)

    def risky(self) -> bool:
        """Whether the answer given speaks of a danger."""
        risk, value = self.question.risk, self.value
        return bool(risk) and (risk in value if isinstance(value, tuple) else risk == value)


class YesNoRow(Row):
    """Number, question, the two boxes and the state; 1 or the letter of yes, 2 or that of no, 0 takes it back."""

    def __init__(self, question: Question, words: Callable[[str], str], language: str) -> None:
        super().__init__(question, words, language)
        self.line = _Line(self)
        layout = QVBoxLayout(self)
        set_spacing(layout, 0, 4)
        layout.addWidget(self.line)
        if self.detail is not None:
            self.detail.hide()
            layout.addWidget(self.detail)
            self.detail.textEdited.connect(self._on_detail)
            self.detail.returnPressed.connect(lambda: self.done.emit(question.key))
        self.setFocusProxy(self.line)

    def show_answer(self, answer: Answer | None, *, hidden: bool, locked: bool) -> None:
        self.hidden_answer, self.locked = hidden, locked
        self.value = answer.value if answer else None
        if answer is not None and self.detail is not None and not self.detail.hasFocus():
            self.show_detail(answer)
        self._fit()

    def choose(self, value: str | None) -> None:
        """Answer yes, no, or (None) take the answer back."""
        if self.locked or self.hidden_answer or value == self.value:
            return
        self.value = value
        self._fit()
        self.given.emit(self.question.key, value, self.written_detail())

    def focus_part(self) -> QWidget:
        return self.line

    def _on_detail(self, _text: str) -> None:
        self.given.emit(self.question.key, self.value, self.written_detail())

    def _fit(self) -> None:
        if self.detail is not None:
            self.detail.setVisible(self.value == YES)
            self.detail.setEnabled(not self.locked)
        face = state_face(self.value, risk=self.risky(), hidden=self.hidden_answer)
        name = f"{self.question.printed_number} {self.words(self.question.label)}".strip()
        self.line.setAccessibleName(f"{name}: {face.words}")
        self.line.update()


class BeforeLine(Label):
    """What an earlier form says to the same question, and the key that takes it over."""

    def __init__(self) -> None:
        super().__init__(role="small", tone="accentText", wrap=True)
        self.setContentsMargins(look().px(NUMBER_WIDTH), 0, 0, 0)
        self.hide()

    def say(self, words: str) -> None:
        self.setText(words)
        self.setVisible(bool(words))


class _Line(QWidget):
    """The painted line of a yes-or-no question, which has the focus."""

    def __init__(self, row: YesNoRow) -> None:
        super().__init__()
        self._row = row
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._heights: dict[tuple[int, int], int] = {}
        repaint_on_change(self)

    def sizeHint(self) -> QSize:
        return QSize(look().px(520), self.heightForWidth(look().px(520)))

    def minimumSizeHint(self) -> QSize:
        return QSize(look().px(360), look().px(32))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        # Asked a dozen times in one layout of the form, and breaking the words is most of its work.
        theme = look()
        asked = (width, theme.line_height())
        if asked not in self._heights:
            rows = len(paint.break_lines(self._label(), "body", self._text_box(width).width(), _MOST_LINES))
            self._heights[asked] = max(theme.px(36), rows * theme.line_height() + theme.px(12))
        return self._heights[asked]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row, key = self._row, event.key()
        plain = not event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        answer = pressed_answer(event.text(), row.language) if plain else None
        if answer is not None:
            row.choose(answer or None)
        elif plain and key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            row.choose(YES if key == Qt.Key.Key_Left else NO)
        elif plain and key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            row.choose(None)
        elif plain and event.text() in ("+", "="):
            row.taken.emit(row.question.key)
        elif (
            plain
            and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        ):
            detail = row.detail
            if detail is not None and detail.isVisible() and not row.written_detail():
                detail.setFocus(Qt.FocusReason.TabFocusReason)
            else:
                row.done.emit(row.question.key)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        for value, box in self._boxes(self.width()).items():
            if box.contains(event.position().toPoint()):
                self._row.choose(None if self._row.value == value else value)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._row.entered.emit(self._row.question.key)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, row, theme = QPainter(self), self._row, look()
        if self.hasFocus():
            paint.rounded(painter, self.rect(), "accentSoft")
            paint.focus_ring(painter, self.rect())
        number = QRect(theme.px(8), 0, theme.px(NUMBER_WIDTH - 8), self.height())
        paint.text(painter, number, row.question.printed_number, "small", "text2")
        paint.wrapped(painter, self._text_box(self.width()), self._label(), "body", "text", _MOST_LINES)
        names = {YES: translate("Questionnaire", "Yes"), NO: translate("Questionnaire", "No")}
        for value, box in self._boxes(self.width()).items():
            chosen = row.value == value and not row.hidden_answer
            ground: ColourName = "accent" if chosen and not row.locked else "track" if chosen else "surface"
            paint.rounded(painter, box, ground, "lineStrong" if not chosen else None)
            tone: ColourName = "onAccent" if chosen and not row.locked else "text3" if row.locked else "text"
            paint.text(painter, box, names[value], "strong" if chosen else "body", tone, paint.CENTRE)
        state = QRect(self.width() - theme.px(STATE_WIDTH), 0, theme.px(STATE_WIDTH - 8), self.height())
        draw_chip(painter, state, state_face(row.value, risk=row.risky(), hidden=row.hidden_answer))
        painter.end()

    def _label(self) -> str:
        return self._row.words(self._row.question.label)

    def _text_box(self, width: int) -> QRect:
        theme = look()
        right = theme.px(STATE_WIDTH + 2 * BOX_WIDTH + 24)
        return QRect(
            theme.px(NUMBER_WIDTH), 0, max(width - theme.px(NUMBER_WIDTH) - right, theme.px(80)), self.height()
        )

    def _boxes(self, width: int) -> dict[str, QRect]:
        theme = look()
        size, high = theme.px(BOX_WIDTH), theme.px(28)
        right = width - theme.px(STATE_WIDTH + 12)
        top = (self.height() - high) // 2
        return {
            YES: QRect(right - 2 * size - theme.px(6), top, size, high),
            NO: QRect(right - size, top, size, high),
        }
