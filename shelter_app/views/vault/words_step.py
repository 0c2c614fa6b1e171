"""The sixteen words of a recovery sheet typed back, row by row."""

from __future__ import annotations

from shelter_app.security.errors import RecoveryTypo
from shelter_app.security.recovery import ROW_LENGTH, ROW_LETTERS
from shelter_app.views.sentences import sentence_for
from shelter_app.views.vault.steps_window import StepPage
from shelter_app.views.widgets.fields import Field, LineEdit


class WordsStep(StepPage):
    """Four rows of four words, as printed."""

    @property
    def name(self) -> str:
        return self.tr("Words of the sheet")

    def build(self) -> None:
        self.rows = [Field(control=LineEdit()) for _letter in ROW_LETTERS]
        for field in self.rows:
            self.body.addWidget(field)
            line = field.input
            assert isinstance(line, LineEdit)
            line.textChanged.connect(self._on_typed)
        self.setFocusProxy(self.rows[0].input)

    def typed(self) -> list[str]:
        """The words row by row."""
        return [word for field in self.rows for word in _line(field).text().split()]

    def check(self) -> bool:
        for letter, field in zip(ROW_LETTERS, self.rows, strict=True):
            if len(_line(field).text().split()) != ROW_LENGTH:
                field.show_problem(self.tr("Four words stand in row {row}.").format(row=letter))
                field.input.setFocus()
                return False
        return True

    def show_typo(self, typo: RecoveryTypo) -> str:
        """Marks the rows of the wrong words; returns a sentence for what has no place of its own."""
        for number in typo.positions:
            field = self.rows[(number - 1) // ROW_LENGTH]
            words = {
                "unknown": self.tr("Word {number} is not on any sheet. Read it again."),
                "exchanged": self.tr("Word {number} has changed places with another one."),
            }.get(typo.kind, self.tr("Word {number} is wrong. Read it again."))
            field.show_problem(words.format(number=number))
            field.input.setFocus()
        return "" if typo.positions else sentence_for(typo)

    def retranslate(self) -> None:
        self.title.setText(self.tr("Open with the recovery sheet"))
        self.lead.setText(
            self.tr("Take the sheet out of its envelope and type its words row by row. Capitals and ё do not matter.")
        )
        for letter, field in zip(ROW_LETTERS, self.rows, strict=True):
            field.set_label(self.tr("Row {row}").format(row=letter))

    def wipe(self) -> None:
        """Takes the words off the screen."""
        for field in self.rows:
            _line(field).clear()

    def _on_typed(self) -> None:
        for field in self.rows:
            field.clear_problem()


def _line(field: Field) -> LineEdit:
    assert isinstance(field.input, LineEdit)
    return field.input
