"""An answer as a person reads it."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from shelter_app.domain.answers import Answer
from shelter_app.domain.dates import PartialDate
from shelter_app.domain.procedure_forms import NO, YES, AnswerKind, FormLayout, Question
from shelter_app.views.listed import inside
from shelter_app.views.page import Context
from shelter_app.views.record.form_words import form_words
from shelter_app.views.typed import partial_words

translate = QCoreApplication.translate


def answer_words(context: Context, form: FormLayout, question: Question, answer: Answer) -> str:
    """The answer in words of the interface, with what specifies it."""
    return ", ".join(filter(None, (_value(context, form, question, answer.value), answer.detail)))


def _value(context: Context, form: FormLayout, question: Question, value: object) -> str:
    if value in (YES, NO) and question.kind is AnswerKind.YES_NO:
        return translate("Questionnaire", "Yes") if value == YES else translate("Questionnaire", "No")
    if isinstance(value, PartialDate):
        return partial_words(value, context.formats)
    if isinstance(value, date):
        return context.formats.day_year(value)
    if isinstance(value, tuple):
        return ", ".join(_value(context, form, question, one) for one in value)
    labels = {option.code: option.label for option in question.options}
    if value in labels:
        return form_words(context, form, labels[str(value)])
    if question.kind is AnswerKind.COUNTRY:
        return inside(context, "country", str(value))
    return str(value)
