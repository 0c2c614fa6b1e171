"""Under the form of a discharge: what is still open, and for each what becomes of it and in whose hands."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from shelter_app.domain.ids import ResidentId
from shelter_app.domain.stays import Fate, LeftOpen
from shelter_app.services.left_open import OpenMatter, needs_words
from shelter_app.views.page import Context
from shelter_app.views.scaling import column, row, set_spacing
from shelter_app.views.widgets.button import Button
from shelter_app.views.widgets.fields import InfoLine, LineEdit
from shelter_app.views.widgets.labels import Label
from shelter_app.views.widgets.segmented import Segmented
from shelter_app.views.words import due_title

translate = QCoreApplication.translate


class LeftOpenPart(QWidget):
    """Every measure, duty and agreed contact waits for an answer: nothing ends because nobody looked at it."""

    changed = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self._rows: dict[str, MatterRow] = {}
        self._several = False
        self._heading, self._explained = Label(role="block"), Label(role="small", tone="text2", wrap=True)
        self.same = Button(kind="ghost", icon="copy", clicked=self._on_same)
        self._measures, self._duties = QVBoxLayout(), QVBoxLayout()
        for layout in (self._measures, self._duties):
            set_spacing(layout, 0, 12)
        self._duties_heading = Label(role="strong", wrap=True)
        self.setLayout(
            column(
                self._heading, self._explained, self._measures, row(self.same, None),
                self._duties_heading, self._duties, margins=(20, 4, 20, 20), spacing=10,
            )
        )  # fmt: skip
        self.retranslate()
        self.hide()

    def rows(self) -> list[MatterRow]:
        """Every row in its order."""
        return list(self._rows.values())

    def stand_after(self, before: QWidget) -> None:
        """Tab goes on from `before` through every row, from its answers to its words."""
        inputs: list[QWidget] = [before]
        for line in sorted(self._rows.values(), key=lambda one: one.matter.due.source != "plan"):
            inputs += [*line.fate.buttons(), line.words]
        for one, following in pairwise(inputs):
            QWidget.setTabOrder(one, following)

    def show_matters(self, matters: Sequence[OpenMatter], *, several: bool) -> None:
        """Offer these; answers already given stay. With several people each row names its file."""
        self._several = several
        known, self._rows = self._rows, {}
        for matter in matters:
            kept = known.pop(_name(matter), None)
            line = kept or self._made(matter)
            line.show_matter(matter, several=several)
            self._rows[_name(matter)] = line
            (self._measures if matter.due.source == "plan" else self._duties).addWidget(line)
        for line in known.values():
            line.hide()
            line.setParent(None)
            line.deleteLater()
        self._tell()

    def clear(self) -> None:
        """Take every answer back."""
        for line in self._rows.values():
            line.answer(None, "")

    def decisions(self) -> dict[ResidentId, tuple[LeftOpen, ...]]:
        """What was decided, by file; an open measure without an answer is left out."""
        found: dict[ResidentId, tuple[LeftOpen, ...]] = {}
        for line in self._rows.values():
            decision = line.decision()
            if decision is not None:
                known = found.get(line.matter.resident_id, ())
                found[line.matter.resident_id] = (*known, decision)
        return found

    def undecided(self) -> int:
        """How many of them have no full answer yet."""
        return sum(line.waits() for line in self._rows.values())

    def go_to_undecided(self) -> None:
        """The first one without a full answer has the focus."""
        first = next((line for line in self._rows.values() if line.waits()), None)
        if first is not None:
            first.take_focus()

    def show_problems(self) -> int:
        """Say at each row what is missing and go to the first; returns how many there are."""
        wrong = [line for line in self._rows.values() if line.show_problem()]
        if wrong:
            wrong[0].take_focus()
        return len(wrong)

    def wrong(self) -> list[str]:
        """What still waits for an answer, by name."""
        return [line.title() for line in self._rows.values() if line.problem()]

    def collect(self) -> dict[str, list[str]]:
        """What was answered, as plain values."""
        return {name: [*answer] for name, line in self._rows.items() if (answer := line.answered())}

    def restore(self, content: Mapping[str, Any]) -> None:
        """Put back what `collect` gave, as far as it is still open."""
        for name, (fate, words) in content.items():
            if name in self._rows:
                self._rows[name].answer(Fate(fate), words)
        self._tell()

    def retranslate(self) -> None:
        self._heading.setText(self.tr("Still open: what becomes of it"))
        self._explained.setText(
            self.tr("What goes on stays due after leaving, in the hands of whoever carries on with it.")
        )
        self._duties_heading.setText(self.tr("Duties and agreed contacts: does each go on, or why does it end?"))
        self.same.setText(self.tr("The same for the others, except reports"))
        for line in self._rows.values():
            line.show_matter(line.matter, several=self._several)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _made(self, matter: OpenMatter) -> MatterRow:
        line = MatterRow(self.context, matter)
        line.changed.connect(self._on_changed)
        return line

    def _on_changed(self) -> None:
        self._tell()
        self.changed.emit()

    def _on_same(self) -> None:
        """The first full answer is given to all that have none; what outlives the stay is answered one by one."""
        together = self._together()
        pattern = next((line.answered() for line in together if line.answered() and not line.waits()), None)
        if pattern is None:
            return
        for line in together:
            if not line.answered() and Fate(pattern[0]) in line.matter.fates:
                line.answer(Fate(pattern[0]), pattern[1])
        self._on_changed()

    def _together(self) -> list[MatterRow]:
        return [line for line in self._rows.values() if line.matter.fate is not Fate.GOES_ON]

    def _of_the_plan(self) -> list[MatterRow]:
        return [line for line in self._rows.values() if line.matter.due.source == "plan"]

    def _tell(self) -> None:
        measures, together = self._of_the_plan(), self._together()
        answered = sum(bool(line.answered()) for line in together)
        self.same.setVisible(0 < answered < len(together))
        self._duties_heading.setVisible(len(measures) < len(self._rows))
        self.setVisible(bool(self._rows))


class MatterRow(QWidget):
    """One open thing: its words and term, the answers, and who carries on, why it ends or what proves it."""

    changed = Signal()

    def __init__(self, context: Context, matter: OpenMatter) -> None:
        super().__init__()
        self.context, self.matter = context, matter
        self._title, self._term = Label(role="strong", wrap=True), Label(role="small", tone="text2", wrap=True)
        self.fate = Segmented()
        self.words = LineEdit()
        self._problem = InfoLine()
        self.setLayout(column(self._title, self._term, row(self.fate, None), self.words, self._problem, spacing=4))
        self.fate.chosen.connect(self._on_answered)
        self.words.textChanged.connect(self._on_answered)
        self.fate.set_choices([(fate.value, _answer_words(fate)) for fate in matter.fates])
        self.fate.choose(None)

    def show_matter(self, matter: OpenMatter, *, several: bool) -> None:
        """What is open and until when, in the present language."""
        self.matter = matter
        title = due_title(matter.due, self.context)
        self._title.setText(f"{title} ({matter.number})" if several else title)
        session, formats = self.context.session, self.context.formats
        day = matter.due.due_at.astimezone(session.tz).date()
        late = (session.today() - day).days
        self._term.setText(formats.overdue(late) if late > 0 else formats.until(day))
        self._term.set_tone("overdue" if late > 0 else "text2")
        self.fate.set_choices([(fate.value, _answer_words(fate)) for fate in matter.fates])
        self.fate.setAccessibleName(title)
        self._fit()

    def answer(self, fate: Fate | None, words: str) -> None:
        """Answer without telling anybody."""
        self.fate.choose(fate.value if fate else None)
        blocked = self.words.blockSignals(True)
        self.words.setText(words)
        self.words.blockSignals(blocked)
        self._fit()

    def answered(self) -> tuple[str, str] | None:
        """Answer and words, None while there is no answer."""
        fate = self.fate.choice()
        return (fate, self.words.text().strip()) if fate is not None else None

    def decision(self) -> LeftOpen | None:
        """The decision about it, None while there is no answer."""
        choice = self.fate.choice()
        if choice is None:
            return None
        fate, words = Fate(choice), self.words.text().strip() if not self.words.isHidden() else ""
        if fate is Fate.GOES_ON:
            return self.matter.decided(fate, taken_by=words)
        return self.matter.decided(fate, reason=words)

    def waits(self) -> bool:
        """Whether an answer, or the words that belong to it, are missing."""
        return bool(self._missing())

    def show_problem(self) -> bool:
        """Say what is missing; False where nothing is."""
        words = self._missing()
        self._problem.show_problem(words)
        return bool(words)

    def take_focus(self) -> None:
        """Go to what has to be answered."""
        if self.fate.choice() is None:
            self.fate.buttons()[0].setFocus()
        else:
            self.words.setFocus()

    def title(self) -> str:
        """What it is about."""
        return self._title.text()

    def problem(self) -> str:
        """What it objects to at present."""
        return self._problem.text()

    def _missing(self) -> str:
        choice = self.fate.choice()
        if choice is None:
            return self.tr("Decide: done, goes on, or ended?")
        fate = Fate(choice)
        if self.words.text().strip() or not needs_words(self.matter, fate):
            return ""
        if fate is Fate.GOES_ON:
            return self.tr("Name the organisation or person who carries on with it")
        return self.tr("Why does it end?") if fate is Fate.ENDED else self.tr("What proves it? Document, date, number")

    def _on_answered(self, *_values: object) -> None:
        self._problem.clear()
        self._fit()
        self.changed.emit()

    def _fit(self) -> None:
        choice = self.fate.choice()
        hints = {
            Fate.DONE: self.tr("What came of it, what proves it"),
            Fate.GOES_ON: self.tr("Who carries on: organisation or person"),
            Fate.ENDED: self.tr("Why it ends"),
        }
        self.words.setVisible(choice is not None)
        if choice is not None:
            self.words.setPlaceholderText(hints[Fate(choice)])
            self.words.setAccessibleName(hints[Fate(choice)])


def _answer_words(fate: Fate) -> str:
    words = {
        Fate.DONE: translate("LeftOpen", "Done"),
        Fate.GOES_ON: translate("LeftOpen", "Goes on"),
        Fate.ENDED: translate("LeftOpen", "Ends"),
    }
    return words[fate]


def _name(matter: OpenMatter) -> str:
    """The matter in a draft."""
    due = matter.due
    started = due.started_at.isoformat() if due.started_at else ""
    return f"{int(matter.resident_id)}/{due.source}/{due.code}/{due.source_id or ''}/{started}"
