"""Words about interpreters: who they are to a person, and what speaks against them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from shelter_app.domain.interpreters import Objection, Relation

translate = QCoreApplication.translate


def relation_words(relation: Relation) -> str:
    """How an interpreter stands to the person."""
    words = {
        Relation.NONE: translate("Interview", "No relation"),
        Relation.FRIEND: translate("Interview", "Friend or acquaintance"),
        Relation.RELATIVE: translate("Interview", "Relative"),
        Relation.CO_APPLICANT: translate("Interview", "Seeks help together with the person"),
        Relation.EMPLOYEE: translate("Interview", "Works for the body that interviews"),
    }
    return words[relation]


def objection_words(objection: Objection) -> str:
    """What speaks against an interpreter, and what to do about it."""
    words = {
        Objection.RELATION: translate("Interview", "must not interpret here: choose somebody else"),
        Objection.NOT_BOUND: translate("Interview", "the agreement not to disclose is not signed yet"),
        Objection.OTHER_SEX: translate("Interview", "of the other sex: ask whether that is all right"),
        Objection.OTHER_LANGUAGE: translate("Interview", "does not have this language in the register"),
    }
    return words[objection]
