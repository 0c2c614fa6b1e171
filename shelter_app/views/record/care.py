"""Who cares for a child, in words: what was said, what the registry tells, what rules count while nobody knows."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from shelter_app.domain.care import Answer, Basis, Said
from shelter_app.domain.deadlines import Condition
from shelter_app.domain.summaries import CALENDAR, DueItem
from shelter_app.services.residents import FileView
from shelter_app.views.page import Context

translate = QCoreApplication.translate


def said_words(said: Said) -> str:
    """An answer in a list of three."""
    words = {
        Said.NOT_ASKED: translate("Care", "not asked"),
        Said.YES: translate("Care", "yes"),
        Said.NO: translate("Care", "no"),
    }
    return words[said]


def answer_words(answer: Answer) -> str:
    """What rules go by, and on what it rests; of another file nothing is told."""
    if answer.holds is None:
        return translate("Care", "not asked; counts as yes")
    words = said_words(Said.YES if answer.holds else Said.NO)
    basis = {
        Basis.CATEGORY: translate("Care", "{answer}, by the category"),
        Basis.PARENT: translate("Care", "{answer}, as the registry tells"),
        Basis.GUARDIAN: translate("Care", "{answer}, a guardian is documented among the contacts"),
    }
    return basis.get(answer.basis, "{answer}").format(answer=words)


def care_pairs(view: FileView, context: Context) -> list[tuple[str, str]]:
    """Both answers about a child; nobody asks this of somebody who is surely grown up."""
    if not view.person.may_be_minor(context.session.today()):
        return []
    return [
        (translate("Care", "Unaccompanied"), answer_words(view.unaccompanied)),
        (translate("Care", "Without care"), answer_words(view.without_care)),
    ]


def doubt_words(item: DueItem) -> str:
    """Beside a term: what was counted as yes because nobody has said, and days that nobody has compared."""
    words = {
        Condition.UNACCOMPANIED.value: translate("Care", "Counted as unaccompanied: nobody has said"),
        Condition.WITHOUT_CARE.value: translate("Care", "Counted as left without parental care: nobody has said"),
        Condition.FOREIGN.value: translate("Care", "Counted as a foreigner: no citizenship is written down"),
        CALENDAR: translate("Care", "Working days not compared with the published calendar"),
    }
    return ". ".join(words[one] for one in item.doubts.split() if one in words)
