"""One answer as the form prints it: boxes, ticks, a text, rows of a table, or room for the pen."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import cache
from typing import Final

from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Paragraph, Spacer

from shelter_app.domain.answers import Value
from shelter_app.domain.partial_dates import PartialDate
from shelter_app.domain.procedure_forms import NO, YES, AnswerKind, Option, Question
from shelter_app.reports import form_words
from shelter_app.reports.form_sheet import Sheet
from shelter_app.reports.kit.dates import numeric
from shelter_app.reports.kit.questions import NUMBER, Boxes, PenLines, Ticks
from shelter_app.reports.kit.styles import said, style
from shelter_app.reports.kit.text import markup

LONG: Final = 240
"""From so many letters on an answer is a paragraph of its own, which may go on over pages."""
_PEN: Final = {AnswerKind.LONG_TEXT: 3}


class Filled:
    """A question together with what was answered; nothing answered leaves its places empty for the pen."""

    def __init__(self, sheet: Sheet, question: Question) -> None:
        self._sheet = sheet
        self._question = question
        self._hidden = question.medical and not sheet.data.medical and not sheet.data.empty
        answer = None if sheet.data.empty or self._hidden else sheet.answers.get(question.key)
        self._value: Value | None = answer.value if answer else None
        self._detail = answer.detail.strip() if answer else ""

    def boxes(self) -> Boxes:
        """YES and NO as answered; both empty where nobody was asked."""
        sheet = self._sheet
        words = sheet.phrase(form_words.YES_NO[YES]), sheet.phrase(form_words.YES_NO[NO])
        return Boxes(words, (self._value == YES, self._value == NO), self._remark())

    def _remark(self) -> str:
        return self._sheet.phrase(form_words.kept_apart, "\n") if self._hidden else ""

    def ticks(self) -> Flowable:
        """The ready answers, the chosen ones ticked."""
        if self._hidden:
            return said(self._remark(), "italic")
        chosen = self._value if isinstance(self._value, tuple) else (self._value,)
        options = self._question.options
        return Ticks([(option.code in chosen, " / ".join(self._sheet.both(option.label))) for option in options])

    def value(self) -> Iterator[Flowable]:
        """What was answered in words or figures, or lines to write it on."""
        if self._hidden:
            yield said(self._remark(), "italic")
        elif self._value is None:
            yield PenLines(_PEN.get(self._question.kind, 1))
        elif len(self._text()) <= LONG:
            yield said(self._text(), "bold")

    def detail(self) -> Iterator[Flowable]:
        """What specifies the answer; on paper for the pen, or where nobody was asked, a line for it."""
        if not self._question.detail or self._hidden:
            return
        label = " / ".join(self._sheet.both(self._question.detail))
        if self._detail:
            yield said(f"{label}:", "label")
            if len(self._detail) <= LONG:
                yield said(self._detail, "bold")
        elif self._value is None:
            yield Spacer(1, 1 * mm)
            yield said(f"{label}:", "label")
            yield PenLines(1)

    def long_texts(self) -> Iterator[Flowable]:
        """Texts too long for a line of the form: they go on from page to page and nothing of them is lost."""
        texts = [self._text()] if self._in_words() else []
        for text in (*texts, self._detail):
            if len(text) > LONG:
                yield Paragraph(markup(text), _long_style())
                yield Spacer(1, 2 * mm)

    def rows(self) -> list[tuple[str, ...]]:
        """The rows of a table, with the words of the columns' ready answers."""
        if not isinstance(self._value, tuple):
            return []
        rows = [row for row in self._value if isinstance(row, tuple)]
        return [
            tuple(self._cell(column.options, cell) for column, cell in zip(self._question.columns, row, strict=True))
            for row in rows
        ]

    def _cell(self, options: tuple[Option, ...], cell: str) -> str:
        chosen = next((option for option in options if option.code == cell), None)
        return " / ".join(self._sheet.both(chosen.label)) if chosen else cell

    def _in_words(self) -> bool:
        return self._value is not None and not isinstance(self._value, tuple) and not self._question.options

    def _text(self) -> str:
        value = self._value
        if self._question.kind is AnswerKind.COUNTRY and isinstance(value, str):
            return self._sheet.country(value)
        if isinstance(value, tuple):
            return ", ".join(str(one) for one in value)
        if isinstance(value, PartialDate):
            return _partial(value)
        return numeric(value) if isinstance(value, date) else str(value)


def _partial(day: PartialDate) -> str:
    """A day of any precision in figures, a line for each part nobody knows; an estimate says about."""
    parts = (day.day, 2), (day.month, 2), (day.year, 4)
    figures = ".".join(f"{part:0{wide}d}" if part else "_" * wide for part, wide in parts)
    return f"≈ {figures}" if day.estimated else figures


@cache
def _long_style() -> ParagraphStyle:
    return ParagraphStyle("long answer", parent=style("bold"), leftIndent=NUMBER)
