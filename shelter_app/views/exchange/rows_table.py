"""The preview: every row of the table with what it says, what was noticed, and what will be done with it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from shelter_app.domain.register_told import REFUSING, Row, RowState
from shelter_app.domain.taking_over import Alike, Decision
from shelter_app.views.exchange.words import decision_words, noticed_words, state_words
from shelter_app.views.page import Context
from shelter_app.views.widgets.chip import ChipFace, Tone
from shelter_app.views.widgets.tables import Cell, Column
from shelter_app.views.words import born_words, sex_words

translate = QCoreApplication.translate
_TONES: dict[Decision, tuple[Tone, str]] = {
    Decision.NEW: ("done", "user-plus"),
    Decision.SAME: ("accent", "link-2"),
    Decision.SKIP: ("neutral", "minus"),
    Decision.UNDECIDED: ("soon", "circle-help"),
}


@dataclass(frozen=True, slots=True)
class ShownRow:
    """A row as the preview shows it; ``decision`` None where there is nothing to decide because it was refused."""

    row: Row
    decision: Decision | None
    alike: Alike | None

    @property
    def number(self) -> int:
        """The row's number in the table."""
        return self.row.number


def columns(context: Context) -> list[Column]:
    """Row, person, stay, what was noticed, what will be done."""
    return [
        Column("number", lambda: translate("ImportRows", "Row"), _number, width=68),
        Column("who", lambda: translate("ImportRows", "Who"), lambda shown: _who(shown, context)),
        Column(
            "stay", lambda: translate("ImportRows", "Stay"), lambda shown: _stay(shown, context), width=132, needs=520
        ),
        Column("noticed", lambda: translate("ImportRows", "What was noticed"), _noticed, needs=600),
        Column("decision", lambda: translate("ImportRows", "What will be done"), _decision, width=158),
    ]


def noticed_first(row: Row) -> str:
    """Everything that was noticed in a row, what refuses it first."""
    ordered = sorted(row.noticed, key=lambda one: one.finding not in REFUSING)
    return " ".join(noticed_words(one) for one in ordered)


def _number(shown: ShownRow) -> Cell:
    return Cell(str(shown.number), tone="text2")


def _who(shown: ShownRow, context: Context) -> Cell:
    told = shown.row.told
    if told is None:
        return Cell(shown.row.name or "—", tone="text2")
    name = told.name or translate("ImportRows", "Name not known")
    today = context.session.today()
    born = context.formats.numeric(told.born.exact) if told.born.exact else born_words(told.born, today)
    sex = sex_words(told.sex, child=True)
    return Cell(name, ", ".join(part for part in (sex, born) if part), strong=True)


def _stay(shown: ShownRow, context: Context) -> Cell:
    told = shown.row.told
    if told is None:
        return Cell()
    since = context.formats.numeric(told.admitted_at.date())
    if told.left_at is None:
        return Cell(since, translate("ImportRows", "still here"))
    until = translate("ImportRows", "until {day}").format(day=context.formats.numeric(told.left_at.date()))
    return Cell(since, until)


def _noticed(shown: ShownRow) -> Cell:
    words = noticed_first(shown.row)
    if shown.row.state is RowState.REFUSED:
        return Cell(words, wrap=True, tone="mark")
    if shown.alike is not None:
        words = " ".join(filter(None, (alike_short(shown.alike), words)))
    return Cell(words, wrap=True, tone="text2")


def alike_short(alike: Alike) -> str:
    """Whom the row looks like, in a few words."""
    if alike.file is not None:
        if alike.there:
            return translate("ImportRows", "This stay is in file {number} already.").format(number=alike.file.number)
        return translate("ImportRows", "Looks like file {number}.").format(number=alike.file.number)
    if alike.there:
        return translate("ImportRows", "The same stay stands in row {number}.").format(number=alike.row)
    return translate("ImportRows", "Looks like row {number}.").format(number=alike.row)


def _decision(shown: ShownRow) -> Cell:
    if shown.decision is None:
        tone: Tone = "mark" if shown.row.state is RowState.REFUSED else "neutral"
        return Cell(chip=ChipFace(state_words(shown.row.state), tone, "ban" if tone == "mark" else "minus"))
    tone, icon = _TONES[shown.decision]
    return Cell(chip=ChipFace(decision_words(shown.decision), tone, icon))
