"""Asks what stays where the record moved on while somebody was typing: began from, in the file now, typed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy, QWidget

from shelter_app.domain.three_way import Choice, Difference, Merge
from shelter_app.services.latest import Last
from shelter_app.views.dialog import Dialog
from shelter_app.views.moved_on.rows import AskedRow
from shelter_app.views.page import Context
from shelter_app.views.scaling import clear_layout, column, row, set_sizes
from shelter_app.views.widgets.button import Button
from shelter_app.views.widgets.labels import FactList, KeyHints, Label
from shelter_app.views.widgets.panel import Scroll

Told = Callable[[str, Any], tuple[str, str]]
_UNDECIDED = "undecided"
_ROW, _FEWEST, _MOST = 104, 150, 420


class MovedOnDialog(Dialog):
    """One row for every field that both changed; what only one side changed is taken and can be looked at.

    Esc goes back to the form, where everything still stands. `told` gives the name of a field and a value in words."""

    def __init__(
        self,
        context: Context,
        found: Merge,
        told: Told,
        last: Last | None,
        parent: QWidget | None = None,
        *,
        saves: bool = False,
    ) -> None:
        self._found, self._told, self._last, self._saves = found, told, last, saves
        self.rows: list[AskedRow] = []
        super().__init__(context, parent, width=940 if found.asked else 620)

    def settled_values(self) -> dict[str, Any]:
        """The whole form as it was decided."""
        return self._found.result(self._chosen())

    def build(self) -> None:
        self.says = Label(tone="text2", wrap=True)
        self.content.addWidget(self.says)
        self._inner = QWidget()
        self._lines = column(spacing=6)
        self._inner.setLayout(self._lines)
        self._scroll = Scroll(content=self._inner)
        asked = len(self._found.asked)
        set_sizes(self._scroll, least_height=max(_FEWEST, min(_MOST, 40 + _ROW * asked)))
        self.hints = KeyHints()
        self.settled = FactList(name_width=170)
        self.unfold = Button(kind="link", icon="chevron-down", clicked=self._on_unfolded)
        self.content.addWidget(self._scroll, 1)
        self.content.addWidget(self.hints)
        self.content.addLayout(row(self.unfold, None))
        self.content.addWidget(self.settled)
        self._scroll.setVisible(bool(asked))
        self.hints.setVisible(bool(asked))
        self.unfold.setVisible(bool(asked and self._found.settled))
        self.settled.setVisible(not asked)

    def retranslate(self) -> None:
        self.heading.setText(self.tr("The record was changed meanwhile"))
        if self._found.asked:
            self.says.setText(self.tr("These fields were changed by both of you. Choose what stays in each."))
        else:
            self.says.setText(self.tr("No field was changed by both of you: what each of you wrote stays."))
        self.hints.set_hints(
            [("↑ ↓", self.tr("field")), ("← →", self.tr("which one stays")), ("1 – 4", self.tr("directly"))]
        )
        self.unfold.setText(self.tr("Fields that only one of you changed"))
        self.cancel.setText(self.tr("Back to the form"))
        self.accept_button.setText(self.tr("Save and close") if self._saves else self.tr("Put into the form"))
        self._show_rows()
        self.settled.set_facts([self._settled_words(one) for one in self._found.settled])

    def load(self) -> None:
        first = next((line for line in self.rows if line.choice is None), self.rows[0] if self.rows else None)
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def check(self) -> Mapping[str, str]:
        if any(line.choice is None for line in self.rows):
            return {_UNDECIDED: self.tr("Say for every field which value stays.")}
        return {}

    def show_problems(self, problems: Mapping[str, str]) -> None:
        super().show_problems(problems)
        if _UNDECIDED in problems:
            self._go_to(next(line for line in self.rows if line.choice is None))

    def _chosen(self) -> dict[str, Choice]:
        return {line.one.name: line.choice for line in self.rows if line.choice is not None}

    def _heads(self) -> dict[Choice, str]:
        last, formats, session = self._last, self.context.formats, self.context.session
        now = self.tr("Now in the file")
        if last is not None:
            moment = formats.near_moment(last.at, session.today())
            now = self.tr("Now in the file: {author}, {moment}").format(author=last.author, moment=moment)
        return {
            Choice.BEGAN: self.tr("When you began"),
            Choice.NOW: now,
            Choice.TYPED: self.tr("You typed"),
            Choice.TOGETHER: self.tr("Both together"),
        }

    def _show_rows(self) -> None:
        # What protects somebody is read first.
        asked = sorted(self._found.asked, key=lambda one: not one.protects)
        heads, chosen = self._heads(), self._chosen()
        clear_layout(self._lines)
        self.rows = []
        shown: tuple[Choice, ...] = max((one.choices for one in asked), key=len, default=())
        across = QWidget()
        titles = row(spacing=8, margins=(6, 0, 6, 0))
        for choice in shown:
            head = Label(role="small", tone="text2", wrap=True, text=heads[choice])
            head.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            titles.addWidget(head, 1)
        across.setLayout(titles)
        self._lines.addWidget(across)
        for one in asked:
            words = {choice: self._words(one, choice) for choice in one.choices}
            line = AskedRow(one, self._told(one.name, one.typed)[0], words, heads, len(shown))
            if one.protects:
                line.say(self.tr("The answer that protects more is chosen."))
            line.left_for.connect(lambda step, line=line: self._go_on(line, step))
            line.chosen.connect(self.problem.clear)
            if one.name in chosen:
                line.choose(chosen[one.name])
            self.rows.append(line)
            self._lines.addWidget(line)
        self._lines.addStretch(1)

    def _words(self, one: Difference, choice: Choice) -> str:
        return self._told(one.name, one.value(choice))[1] or self.tr("(nothing)")

    def _settled_words(self, one: Difference) -> tuple[str, str]:
        name = self._told(one.name, one.typed)[0]
        if one.proposed is Choice.NOW:
            return name, self.tr("{value} (changed in the file)").format(value=self._words(one, Choice.NOW))
        return name, self.tr("{value} (typed by you)").format(value=self._words(one, Choice.TYPED))

    def _go_on(self, line: AskedRow, step: int) -> None:
        place = self.rows.index(line) + step
        if 0 <= place < len(self.rows):
            self._go_to(self.rows[place])

    def _go_to(self, line: AskedRow) -> None:
        line.setFocus(Qt.FocusReason.OtherFocusReason)
        self._scroll.ensureWidgetVisible(line)

    def _on_unfolded(self) -> None:
        self.settled.setVisible(not self.settled.isVisible())
