"""Beside the form: a file that may be about the same child, what agrees, and three equal answers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QWidget

from shelter_app.domain.dates import PartialDate
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.people import Sex
from shelter_app.domain.residents import CaseStatus
from shelter_app.services.matching import Match
from shelter_app.views.admission.set_aside import SetAside
from shelter_app.views.listed import label
from shelter_app.views.page import Context
from shelter_app.views.scaling import column, grid, row, set_sizes
from shelter_app.views.widgets.avatar import Avatar
from shelter_app.views.widgets.button import Button
from shelter_app.views.widgets.chip import Chip, ChipFace
from shelter_app.views.widgets.fields import InfoLine
from shelter_app.views.widgets.labels import IconLabel, Label
from shelter_app.views.widgets.panel import Card, Line, Scroll
from shelter_app.views.widgets.states import Notice
from shelter_app.views.words import born_words, sex_words

Answer = Literal["same", "other", "later"]


@dataclass(frozen=True, slots=True)
class Typed:
    """What the form knows so far, for the comparison."""

    name: str
    sex: Sex | None
    born: PartialDate | None
    countries: tuple[str, ...]
    marks: str


class MatchPanel(Card):
    """`answered` is sent with every answer and when an answer is taken back; nothing is merged by itself.

    A file whose child is here now cannot be continued by an admission: it can only be opened."""

    answered = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent, margins=0)
        self.context = context
        self._matches: list[Match] = []
        self._answers: dict[ResidentId, Answer] = {}
        self._typed: Typed | None = None
        self.nobody = Notice(icon="user-search")
        self.found = ComparedFile(context)
        self.found.same.clicked.connect(lambda: self._answer("same"))
        self.found.other.clicked.connect(lambda: self._answer("other"))
        self.found.later.clicked.connect(lambda: self._answer("later"))
        self.found.again.clicked.connect(self._take_back)
        self.found.open.clicked.connect(self._on_open)
        self.aside = SetAside(context)
        self.aside.taken_back.connect(self._on_taken_back)
        self.add(self.nobody, self.found, self.aside)
        set_sizes(self, width=360)
        self.retranslate()
        self._show()

    def set_matches(self, matches: Sequence[Match], typed: Typed) -> None:
        """Show the best file not yet answered with "another child"; answers to files no longer alike are dropped."""
        self._matches, self._typed = list(matches), typed
        alike = {match.summary.resident_id for match in matches}
        self._answers = {one: answer for one, answer in self._answers.items() if one in alike or answer == "other"}
        self._show()

    def clear(self) -> None:
        self._matches, self._answers, self._typed = [], {}, None
        self._show()

    def same_as(self) -> ResidentId | None:
        """The file that was said to be this child's."""
        here = {match.summary.resident_id for match in self._matches if _is_here(match)}
        said = (one for one, answer in self._answers.items() if answer == "same")
        return next((one for one in said if one not in here), None)

    def undecided(self) -> list[Match]:
        """The files about which somebody has to decide in the morning: also those that nobody gave an answer about."""
        if self.same_as() is not None:
            return []
        return [match for match in self._matches if self._answers.get(match.summary.resident_id) != "other"]

    def answers(self) -> dict[str, str]:
        """The answers as plain values for a draft."""
        return {str(one): answer for one, answer in self._answers.items()}

    def restore(self, answers: dict[str, Answer]) -> None:
        self._answers = {ResidentId(int(one)): answer for one, answer in answers.items()}
        self._show()

    def current(self) -> Match | None:
        """The file that is shown."""
        shown = (match for match in self._matches if self._answers.get(match.summary.resident_id) != "other")
        return next(shown, None)

    def has_something(self) -> bool:
        """True while there is a file to compare with or an answer to take back."""
        return self.current() is not None or bool(self._others())

    def retranslate(self) -> None:
        self.nobody.say(
            self.tr("Nobody alike so far"),
            self.tr("While the name is typed, every file is compared in every spelling and in both writings."),
        )
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _show(self) -> None:
        match = self.current()
        self.nobody.setVisible(match is None)
        self.found.setVisible(match is not None)
        self.aside.show_matches(self._others())
        if match is not None and self._typed is not None:
            answer = self._answers.get(match.summary.resident_id)
            impossible = answer == "same" and _is_here(match)
            self.found.show_match(match, self._typed, None if impossible else answer)

    def _others(self) -> list[Match]:
        return [match for match in self._matches if self._answers.get(match.summary.resident_id) == "other"]

    def _answer(self, answer: Answer) -> None:
        match = self.current()
        if match is None or (answer == "same" and _is_here(match)):
            return
        if answer == "same":
            self._answers = {one: given for one, given in self._answers.items() if given != "same"}
        self._answers[match.summary.resident_id] = answer
        self._show()
        self.answered.emit()

    def _take_back(self) -> None:
        match = self.current()
        if match is not None:
            self._answers.pop(match.summary.resident_id, None)
        self._show()
        self.answered.emit()

    def _on_taken_back(self, resident_id: object) -> None:
        self._answers = {one: answer for one, answer in self._answers.items() if one != resident_id}
        self._show()
        self.answered.emit()

    def _on_open(self) -> None:
        match = self.current()
        if match is not None:
            self.context.navigator.go("file", resident_id=match.summary.resident_id)


def _is_here(match: Match) -> bool:
    return match.summary.status is CaseStatus.OPEN


class ComparedFile(QWidget):
    """One file beside what was typed."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self._match: Match | None = None
        self._title = IconLabel(icon="user-search", role="block", tone="text", icon_tone="accent", size=18, gap=10)
        self._avatar = Avatar(size=44)
        self._name = Label(role="block", wrap=True)
        self._file = Label(tone="text2", role="small", wrap=True)
        self._score = Chip()
        self._rows = [_Compared() for _number in range(5)]
        self._heads = (Label(tone="text2", role="small"), Label(tone="text2", role="small"))
        self._placeholder = Label(role="small", tone="text2", wrap=True)
        self._here = InfoLine()
        self.same = Button(icon="link-2", shortcut="Alt+1")
        self.other = Button(icon="user-x", shortcut="Alt+2")
        self.later = Button(icon="clock", shortcut="Alt+3")
        self.open = Button(icon="folder-open", shortcut="Alt+1")
        self.again = Button(kind="link", icon="undo-2")
        self._said = Label(wrap=True)
        self._promise = Label(role="small", tone="text2", wrap=True)
        self._lay_out()

    def show_match(self, match: Match, typed: Typed, answer: Answer | None) -> None:
        """Show the comparison and, where it was given, the answer."""
        formats, lang = self.context.formats, self.context.language.code
        line = match.summary
        self._title.set(self.tr("Like a record in the registry"))
        self._avatar.set_person(line.name(lang), int(line.resident_id))
        self._name.setText(line.name(lang) or self.tr("name not known"))
        if line.left_at is None:
            self._file.setText(self.tr("File {number}, here now").format(number=line.number))
        else:
            day = formats.day_year(line.left_at.astimezone(self.context.session.tz).date())
            self._file.setText(self.tr("File {number}, left on {date}").format(number=line.number, date=day))
        alike = self.tr("Name alike: {percent}").format(percent=formats.percent(match.score / 100))
        self._score.set_face(ChipFace(alike, "accent", "link-2"))
        self._compare(match, typed)
        placeholder = match.person.born.looks_like_placeholder or bool(typed.born and typed.born.looks_like_placeholder)
        self._placeholder.setVisible(placeholder)
        self._placeholder.setText(
            self.tr("1 January is often put when the day is unknown: only the year was compared.")
        )
        if _is_here(match):
            self._here.show_problem(self.tr("This file has an open stay: the child is already here."))
        else:
            self._here.clear()
        self.same.setText(self.tr("This child: repeat admission"))
        self.other.setText(self.tr("Another child"))
        self.later.setText(self.tr("Decide in the morning"))
        self._promise.setText(self.tr("Nothing is merged by itself. Both files stay apart until somebody links them."))
        self.open.setText(self.tr("Open the file"))
        self._show_answer(answer, line.number, here=_is_here(match))

    def _show_answer(self, answer: Answer | None, number: str, *, here: bool) -> None:
        for button in (self.other, self.later):
            button.setVisible(answer is None)
        self.same.setVisible(answer is None and not here)
        self.open.setVisible(here)
        self._said.setVisible(answer is not None)
        self.again.setVisible(answer is not None)
        self.again.setText(self.tr("Answer again"))
        if answer == "same":
            self._said.setText(self.tr("The admission will continue file {number}.").format(number=number))
        elif answer == "later":
            self._said.setText(
                self.tr("A new file is opened; a note in it will ask to compare it with file {number}.").format(
                    number=number
                )
            )

    def _compare(self, match: Match, typed: Typed) -> None:
        today, line = self.context.session.today(), match.summary
        unknown, lang = self.tr("not said"), self.context.language.code
        countries = [label(self.context, "country", code) for code in typed.countries]
        theirs = [label(self.context, "country", code) for code in match.person.citizenships]
        same_country = bool(set(typed.countries) & set(match.person.citizenships)) if countries and theirs else None
        self._heads[0].setText(self.tr("Now"))
        self._heads[1].setText(self.tr("In the file"))
        now_age = born_words(typed.born, today) if typed.born else unknown
        exact = match.person.born.exact
        file_age = self.context.formats.numeric(exact) if exact else born_words(match.person.born, today)
        rows = (
            (self.tr("Name"), typed.name, line.name(lang), True),
            (self.tr("Sex"), _sex(typed.sex, unknown), _sex(match.person.sex, unknown), match.same_sex),
            (self.tr("Age"), now_age, file_age, match.same_birth),
            (self.tr("Country"), ", ".join(countries) or unknown, ", ".join(theirs) or unknown, same_country),
            (self.tr("Marks"), typed.marks or unknown, match.marks or unknown, None),
        )
        for part, facts in zip(self._rows, rows, strict=True):
            part.show_facts(*facts, states=(self.tr("agrees"), self.tr("differs"), self.tr("cannot be compared")))

    def _lay_out(self) -> None:
        head = row(self._avatar, column(self._name, self._file, row(self._score, None), spacing=4), spacing=12)
        head.setAlignment(self._avatar, Qt.AlignmentFlag.AlignTop)
        table = grid(0, (8, 0))
        for place, share in enumerate((3, 5, 5)):
            table.setColumnStretch(place, share)
        for place, heading in enumerate(self._heads, start=1):
            table.addWidget(heading, 0, place)
        for number, part in enumerate(self._rows):
            table.addWidget(Line(), 2 * number + 1, 0, 1, 4)
            for place, widget in enumerate(part.widgets()):
                table.addWidget(widget, 2 * number + 2, place, Qt.AlignmentFlag.AlignVCenter)
        inner = QWidget()
        inner.setLayout(
            column(
                self._title, 4, head, table, Line(), self._placeholder, self._here, self._said, self.same, self.open,
                self.other, self.later, row(self.again, None), Line(), self._promise, None,
                margins=(16, 12, 16, 10), spacing=6,
            )
        )  # fmt: skip
        self.setLayout(column(Scroll(content=inner), margins=(1, 1, 1, 1), spacing=0))


class _Compared:
    """One row of the comparison: name, now, in the file, and a sign that is also a word for screen readers."""

    def __init__(self) -> None:
        self._name = Label(tone="text2", role="small")
        self._now, self._file = Label(role="small", wrap=True), Label(role="small", wrap=True)
        self._sign = IconLabel(icon="circle-dashed", size=14, gap=0)
        set_sizes(self._now, least_height=28)

    def widgets(self) -> tuple[QWidget, ...]:
        return self._name, self._now, self._file, self._sign

    def show_facts(
        self, name: str, now: str, in_file: str, agrees: bool | None, *, states: tuple[str, str, str]
    ) -> None:
        self._name.setText(name)
        self._now.setText(now)
        self._file.setText(in_file)
        place = 2 if agrees is None else 0 if agrees else 1
        icon = ("check", "x", "circle-dashed")[place]
        self._sign.set("", icon, "mark" if agrees is False else "text2")
        self._sign.setAccessibleName(f"{name}: {states[place]}")
        self._sign.setToolTip(states[place])


def _sex(sex: Sex | None, unknown: str) -> str:
    return unknown if sex is None else sex_words(sex)
