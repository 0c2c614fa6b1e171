"""Somebody asks for a child: which file they may mean, what may be said to them, and all that they must not, in red."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from shelter_app.domain.ids import ResidentId
from shelter_app.services import kin_requests
from shelter_app.services.kin_requests import Meant, Standing
from shelter_app.views.page import Context
from shelter_app.views.record.dialog import code_of
from shelter_app.views.record.stop_line import StopLine
from shelter_app.views.scaling import column
from shelter_app.views.stops import prohibition_words
from shelter_app.views.widgets.fields import ComboBox, Field, InfoLine

ANOTHER = "another"
"""The line for a child who is in none of the files that are offered."""


class WhomMeant(QWidget):
    """The same comparison wherever somebody asks; ``beside`` is the file in whose log it is about to be written.

    Without a decision of the file the answer to everybody is the same and tells nothing. `told` says that what may be
    done with the question has changed.
    """

    told = Signal()

    def __init__(self, context: Context, *, beside: ResidentId | None = None) -> None:
        super().__init__()
        self._context, self._beside = context, beside
        self._found: tuple[Meant, ...] = ()
        self._picked = False
        self.stop, self.say = StopLine(), InfoLine()
        self.stop.hide()
        self.file = ComboBox()
        self.field = Field(control=self.file)
        self.setLayout(column(self.stop, self.say, self.field, spacing=12))
        self.file.activated.connect(self._on_picked)
        self.file.currentIndexChanged.connect(lambda _place: self._tell())
        self.field.clear_problem_on(self.file.currentIndexChanged)

    def retranslate(self) -> None:
        """Give everything its words again."""
        self.field.set_label(self.tr("&Which file it may be about"))
        self.show_files()

    def look(self, sought: str, asker: str) -> None:
        """Compare what is typed now."""
        self._found = kin_requests.meant(sought, asker, beside=self._beside, by=self._context.session)
        self.show_files()

    def meant(self) -> Meant | None:
        """The file that was chosen, if it may be opened at all."""
        number = code_of(self.file)
        return next((one for one in self._found if one.summary.number == number), None)

    @property
    def another(self) -> bool:
        """Whether it was said that the child is in none of these files."""
        return code_of(self.file) == ANOTHER

    def problem(self) -> str:
        """What is asked before the question can be written down; empty when nothing is."""
        if self.meant() is not None or self.another or not any(one.summary.named for one in self._found):
            return ""
        return self.tr("Choose the file. If it is another child, take the last line.")

    def show_files(self) -> None:
        """Offer the files that fit; one alone is chosen already."""
        language, chosen = self._context.language.code, code_of(self.file) if self._picked else ""
        lines = [(one.summary.number, self._line(one, language)) for one in self._found if one.summary.named]
        if lines:
            lines.append((ANOTHER, self.tr("Another child: keep the question")))
        self.file.setPlaceholderText(self.tr("Choose") if lines else self.tr("Nobody fits"))
        self.file.set_choices(lines)
        numbers = [number for number, _words in lines]
        self.file.set_value(chosen if chosen in numbers else numbers[0] if len(numbers) == 2 else None)
        # In the log of a file there is nothing to choose until another child comes near the name.
        self.field.setVisible(self._beside is None or len(numbers) > 2)
        self._tell()

    def _on_picked(self, _place: int) -> None:
        # What was chosen because it was the only one is no answer once another file comes near the name.
        self._picked = True

    def _line(self, one: Meant, language: str) -> str:
        name = one.summary.name(language) or one.summary.number
        words = self.tr("{number}, {name}: {score} % alike")
        if one.summary.resident_id == self._beside:
            words = self.tr("This file, {number}, {name}: {score} % alike")
        return words.format(number=one.summary.number, name=name, score=one.score)

    def _tell(self) -> None:
        """What may be said: a prohibition of any file that fits holds, whichever file is chosen."""
        stopped = any(one.standing is Standing.STOP for one in self._found)
        self.stop.say("\n".join(self._red(stopped)))
        self.stop.setVisible(bool(self.stop.text()))
        one = self.meant()
        # The box shows one line only: why a file fits stands in full under it.
        self.field.set_hint(self._line(one, self._context.language.code) if one is not None else "")
        if stopped:
            # One instruction only: to leave a number and be called back is not for whoever must not be told.
            self.say.clear()
        elif one is not None and one.standing is Standing.MAY_KNOW:
            self.say.show_hint(self.tr("This person may know, by a decision in the file. Make sure that it is them."))
        else:
            self.say.show_hint(
                self.tr(
                    "Say to everybody the same: we do not say who is here; leave your name and number, we call back."
                )
            )
        self.told.emit()

    def _red(self, stopped: bool) -> list[str]:
        """Everything that whoever asks must not, file by file; where nothing at all may be, that comes first."""
        lines = []
        if stopped:
            lines.append(self.tr("Tell this person nothing, not even that the child is known here. Call the director."))
        for one in self._found:
            known = one.barred
            if known is not None and not known.stopped:
                what = prohibition_words(known.prohibited, everything=False)
                words = self.tr("{name}, file {number}. {what}.")
                lines.append(words.format(name=known.name, number=one.summary.number, what=what))
        return lines
