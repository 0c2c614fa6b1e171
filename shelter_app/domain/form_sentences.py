"""The sentences of forms as a centre answers for them: taken over as they came, approved, or written anew."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final

from shelter_app.domain.errors import InvalidInput
from shelter_app.domain.procedure_forms import Approved

_BRACED: Final = re.compile(r"\{\w*\}")


class Standing(StrEnum):
    """WORKING came with the program and nobody has answered for it yet; APPROVED stands as it came; CORRECTED is the
    centre's own wording. SOURCE is the English in which the forms are kept, where nobody has changed it."""

    WORKING = "working"
    APPROVED = "approved"
    CORRECTED = "corrected"
    SOURCE = "source"


@dataclass(frozen=True, slots=True)
class FormSentence:
    """One sentence of one form in one language: as it came with the program and as it is printed and shown now.

    ``form`` is the code of the layout; empty for what stands on every form. ``author`` approved or wrote it.
    ``beside`` is the same sentence in the languages a director reads it against, as it is printed in each.
    """

    form: str
    lang: str
    source: str
    packaged: str
    text: str
    standing: Standing
    author: str = ""
    at: datetime | None = None
    reason: str = ""
    beside: tuple[tuple[str, str], ...] = ()

    def in_language(self, lang: str) -> str:
        """The sentence in one of the languages it is read against; empty in another one."""
        return dict(self.beside).get(lang, "")


READ_AGAINST: Final = ("ru", "kk", "en")
"""The languages in which a director can compare: those of the centre's own papers, and that of the source."""


def read_against(lang: str) -> tuple[str, ...]:
    """The languages that stand beside a sentence in this one, the nearest to its original first."""
    return tuple(one for one in READ_AGAINST if one != lang)


def standing_of(packaged: str, decided: Approved | None, *, waiting: bool) -> Standing:
    """How a sentence stands; ``waiting`` where nobody has reviewed the translation that came."""
    if decided is None:
        return Standing.WORKING if waiting else Standing.SOURCE
    return Standing.APPROVED if decided.text == packaged else Standing.CORRECTED


def check_sentence(sentence: FormSentence, text: str, reason: str) -> None:
    """Stops what cannot be printed: text ``empty`` or ``placeholders`` (what stands in braces is filled in by the
    program and has to stay), reason ``empty`` for another wording than the one that came."""
    problems = {}
    if not text.strip():
        problems["text"] = "empty"
    elif sorted(_BRACED.findall(text)) != sorted(_BRACED.findall(sentence.source)):
        problems["text"] = "placeholders"
    if text.strip() != sentence.packaged and not reason.strip():
        problems["reason"] = "empty"
    if problems:
        raise InvalidInput(**problems)
