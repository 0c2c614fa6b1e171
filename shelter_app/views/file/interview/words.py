"""Words of the interview: roles, relations, what speaks against an interpreter, outcomes."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from shelter_app.domain.interview_rules import Required
from shelter_app.domain.interviews import Ending, Outcome, Parents
from shelter_app.views.listed import inside
from shelter_app.views.page import Context

translate = QCoreApplication.translate


def parents_words(parents: Parents) -> str:
    """Where the parents of a minor are."""
    words = {
        Parents.THERE: translate("Interview", "Parents or guardian can be there"),
        Parents.CHILD_REFUSED: translate("Interview", "The child does not want them there"),
        Parents.IMPOSSIBLE: translate("Interview", "They cannot come"),
        Parents.WITHOUT_CARE: translate("Interview", "Without parental care"),
    }
    return words[parents]


def outcome_words(outcome: Outcome) -> str:
    """What was found."""
    words = {
        Outcome.IDENTIFIED: translate("Interview", "Identified as a migrant in a vulnerable situation"),
        Outcome.NO_SIGNS: translate("Interview", "No signs of a vulnerable situation"),
        Outcome.DISAGREEMENT: translate("Interview", "The specialists disagree: the head decides"),
    }
    return words[outcome]


def ending_words(ending: Ending) -> str:
    """Why an interview ended before a decision."""
    if ending is Ending.REFUSED:
        return translate("Interview", "Refused: nothing of it is kept. It can be begun anew at any time.")
    return translate("Interview", "Consent taken back: what was told is used no more.")


def required_words(context: Context, required: Iterable[Required]) -> str:
    """Who must be there, each with the clause: 'parent or guardian (form 6, cl. 4.2)'."""
    language, either = context.language.code, translate("Interview", " or ")
    lines = []
    for one in required:
        roles = either.join(inside(context, "attendee_role", role) for role in one.roles)
        clause = one.clause.get(language)
        lines.append(f"{roles} ({clause})" if clause else roles)
    return "; ".join(lines)
