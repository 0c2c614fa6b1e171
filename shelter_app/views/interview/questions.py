"""The column of questions: parts with their headings, one row a question, those that are not asked are not shown."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from shelter_app.domain import answers as rules
from shelter_app.domain.answers import Answer
from shelter_app.domain.procedure_forms import AnswerKind, Part
from shelter_app.services.procedure_answers import SheetView
from shelter_app.views.interview.rows import Row, YesNoRow
from shelter_app.views.interview.typed_rows import typed_row
from shelter_app.views.page import Context
from shelter_app.views.record.form_words import form_words
from shelter_app.views.scaling import clear_layout, set_sizes, set_spacing
from shelter_app.views.widgets.labels import Label
from shelter_app.views.widgets.panel import Scroll


class PartHead(QWidget):
    """The heading of a part, its note, and sentences that are read, not answered."""

    def __init__(self, part: Part, words: Callable[[str], str]) -> None:
        super().__init__()
        layout = QVBoxLayout(self)
        set_spacing(layout, (8, 14 if part.level == 1 else 8, 8, 2), 2)
        number = part.code if part.code[:1].isdigit() and part.code != "0" else ""
        title = "  ".join(filter(None, (number, words(part.title))))
        layout.addWidget(Label(role="block" if part.level == 1 else "strong", wrap=True, text=title))
        for line in filter(None, (part.note, *part.lines)):
            layout.addWidget(Label(role="small", tone="text2", wrap=True, text=words(line)))


class Questions(Scroll):
    """`given(key, value, detail)`, `entered(key)`, `taken(key)`; Enter moves on, F6 to the next part."""

    given = Signal(str, object, str)
    entered = Signal(str)
    taken = Signal(str)
    finished = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._inner = QWidget()
        self._layout = QVBoxLayout(self._inner)
        set_spacing(self._layout, (4, 0, 12, 12), 2)
        set_sizes(self._inner, most_width=980)
        self.set_content(self._inner)
        self.rows: dict[str, Row] = {}
        self._heads: dict[str, PartHead] = {}
        self._view: SheetView | None = None
        self.current = ""

    def build(self, view: SheetView) -> None:
        """Make the rows of a form anew, in the present language."""
        clear_layout(self._layout)
        self.rows, self._heads, self._view = {}, {}, view

        def words(text: str) -> str:
            return form_words(self._context, view.form, text)

        language = self._context.language.code
        for part in view.form.parts:
            if part.title or part.note or part.lines:
                self._heads[part.code] = PartHead(part, words)
                self._layout.addWidget(self._heads[part.code])
            for question in part.questions:
                plain = question.kind is AnswerKind.YES_NO
                row = YesNoRow(question, words, language) if plain else typed_row(self._context, question, words)
                row.given.connect(self.given)
                row.taken.connect(self.taken)
                row.entered.connect(self._on_entered)
                row.done.connect(self._on_done)
                for part_of_row in (row, *row.findChildren(QWidget)):
                    part_of_row.installEventFilter(self)
                self.rows[question.key] = row
                self._layout.addWidget(row)
        self._layout.addStretch(1)
        self.show_answers(view, view.answers)

    def show_answers(self, view: SheetView, answers: dict[str, Answer]) -> None:
        """Show these answers; questions that are no longer asked vanish, their answers stay kept."""
        self._view = view
        known = {**{key: Answer(key, "") for key in view.hidden}, **answers}
        asked = {question.key for question in rules.asked(view.form, known)}
        for key, row in self.rows.items():
            medical = row.question.medical and not view.may_answer_medical
            row.show_answer(answers.get(key), hidden=key in view.hidden, locked=not view.open or medical)
            row.setVisible(key in asked)

    def say_before(self, words: dict[str, str]) -> None:
        """What earlier forms say, under each question that has no answer yet."""
        for key, row in self.rows.items():
            row.before.say(words.get(key, ""))  # type: ignore[attr-defined]

    def go_to(self, key: str) -> None:
        """Put the cursor to a question and bring it into view."""
        row = self.rows.get(key)
        if row is not None:
            row.focus_part().setFocus(Qt.FocusReason.TabFocusReason)
            # A row that has just appeared has its place after the next turn of the event loop.
            QTimer.singleShot(0, row, lambda: self.ensureWidgetVisible(row, 0, self.viewport().height() // 3))

    def go_on(self, step: int = 1) -> None:
        """To the next question that is asked; after the last one `finished` is sent."""
        shown = [key for key, row in self.rows.items() if not row.isHidden()]
        place = shown.index(self.current) + step if self.current in shown else 0
        if place >= len(shown):
            self.finished.emit()
        elif place >= 0:
            self.go_to(shown[place])

    def go_to_part(self, step: int) -> None:
        """To the first question of the next part, or of the one before."""
        starts = [keys[0] for keys in self._parts_shown()]
        here = next((place for place, keys in enumerate(self._parts_shown()) if self.current in keys), 0)
        place = min(max(here + step, 0), len(starts) - 1)
        if starts:
            self.go_to(starts[place])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """F6 goes from part to part here; elsewhere in the window it goes from area to area."""
        kinds = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)
        if isinstance(event, QKeyEvent) and event.type() in kinds and event.key() == Qt.Key.Key_F6:
            event.accept()
            if event.type() == QEvent.Type.KeyPress:
                back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
                self.go_to_part(-1 if back else 1)
            return True
        return super().eventFilter(watched, event)

    def _parts_shown(self) -> list[list[str]]:
        return [keys for keys in self._keys_by_part() if keys]

    def _keys_by_part(self) -> Iterator[list[str]]:
        for part in self._view.form.parts if self._view else ():
            yield [one.key for one in part.questions if one.key in self.rows and not self.rows[one.key].isHidden()]

    def _on_entered(self, key: str) -> None:
        self.current = key
        self.entered.emit(key)
        row = self.rows[key]
        self.ensureWidgetVisible(row, 0, self.fontMetrics().height() * 4)

    def _on_done(self, key: str) -> None:
        self.current = key
        self.go_on()

    def value_of(self, key: str) -> Any:
        """What stands at a question now."""
        return self.rows[key].value
