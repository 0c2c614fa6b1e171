"""The column of questions: parts with their headings, one row a question, those that are not asked are not shown."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from shelter_app.domain import answers as rules
from shelter_app.domain.answers import Answer
from shelter_app.domain.procedure_forms import AnswerKind, Part, Question
from shelter_app.services.procedure_answers import SheetView
from shelter_app.views.interview.rows import YesNoRow
from shelter_app.views.interview.typed_rows import FieldRow, typed_row
from shelter_app.views.page import Context
from shelter_app.views.record.form_words import form_words
from shelter_app.views.scaling import clear_layout, set_sizes, set_spacing
from shelter_app.views.tasks import Slices
from shelter_app.views.widgets.labels import Label
from shelter_app.views.widgets.panel import Scroll

AnyRow = YesNoRow | FieldRow


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
        self.rows: dict[str, AnyRow] = {}
        self._view: SheetView | None = None
        self._answers: Mapping[str, Answer] = {}
        self._before: Mapping[str, str] = {}
        self._asked: frozenset[str] = frozenset()
        self._wanted = ""
        self._slices = Slices(self)
        self.current = ""

    def build(self, view: SheetView) -> None:
        """Make the rows of a form anew, in the present language; from top to bottom, the last ones a moment later."""
        clear_layout(self._layout)
        self.rows, self._before, self._wanted = {}, {}, ""
        self._take_answers(view, view.answers)
        self._slices.begin_soon(self._made(view))

    @property
    def whole(self) -> bool:
        """Whether every row stands."""
        return not self._slices.going

    def _made(self, view: SheetView) -> Iterator[None]:
        """Makes one row a step, as it is answered by then."""

        def words(text: str) -> str:
            return form_words(self._context, view.form, text)

        for part in view.form.parts:
            if part.title or part.note or part.lines:
                self._layout.addWidget(PartHead(part, words))
                yield
            for question in part.questions:
                self._add_row(question, words)
                yield
        self._layout.addStretch(1)

    def _add_row(self, question: Question, words: Callable[[str], str]) -> None:
        plain, language = question.kind is AnswerKind.YES_NO, self._context.language.code
        row = YesNoRow(question, words, language) if plain else typed_row(self._context, question, words)
        row.given.connect(self.given)
        row.taken.connect(self.taken)
        row.entered.connect(self._on_entered)
        row.done.connect(self._on_done)
        for part in (row, *row.findChildren(QWidget)):
            part.installEventFilter(self)
        self.rows[question.key] = row
        self._layout.addWidget(row)
        self._show_row(row)
        if self._wanted == question.key:
            self.go_to(question.key)

    def show_answers(self, view: SheetView, answers: Mapping[str, Answer]) -> None:
        """Show these answers; questions that are no longer asked vanish, their answers stay kept."""
        self._take_answers(view, answers)
        for row in self.rows.values():
            self._show_row(row)

    def say_before(self, words: Mapping[str, str]) -> None:
        """What earlier forms say, under each question that has no answer yet."""
        self._before = words
        for key, row in self.rows.items():
            row.say_before(words.get(key, ""))

    def _take_answers(self, view: SheetView, answers: Mapping[str, Answer]) -> None:
        self._view, self._answers = view, dict(answers)
        known = {**{key: Answer(key, "") for key in view.hidden}, **answers}
        self._asked = frozenset(question.key for question in rules.asked(view.form, known))

    def _show_row(self, row: AnyRow) -> None:
        view, key = self._view, row.question.key
        assert view is not None
        medical = row.question.medical and not view.may_answer_medical
        row.show_answer(self._answers.get(key), hidden=key in view.hidden, locked=not view.open or medical)
        row.say_before(self._before.get(key, ""))
        row.setVisible(key in self._asked)

    def begin_at(self, key: str) -> None:
        """Put the cursor to a question as soon as its row stands."""
        if key in self.rows:
            self.go_to(key)
        else:
            self._wanted = key

    def go_to(self, key: str) -> None:
        """Put the cursor to a question and bring it into view."""
        self._wanted = ""
        if key not in self.rows:
            self._slices.finish()
        row = self.rows.get(key)
        if row is not None:
            row.focus_part().setFocus(Qt.FocusReason.TabFocusReason)
            # A row that has just appeared has its place after the next turn of the event loop.
            QTimer.singleShot(0, row, lambda: self.ensureWidgetVisible(row, 0, self.viewport().height() // 3))

    def go_on(self, step: int = 1) -> None:
        """To the next question that is asked; after the last one `finished` is sent."""
        self._slices.finish()
        shown = [key for key, row in self.rows.items() if not row.isHidden()]
        place = shown.index(self.current) + step if self.current in shown else 0
        if place >= len(shown):
            self.finished.emit()
        elif place >= 0:
            self.go_to(shown[place])

    def go_to_part(self, step: int) -> None:
        """To the first question of the next part, or of the one before."""
        self._slices.finish()
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
