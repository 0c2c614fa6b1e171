"""Letters in the centre's own words of the demo: one worded here, one with a Word file of the centre beside it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from shelter_app import paths
from shelter_app.services import letter_templates
from shelter_app.services.letter_templates import TemplateForm
from shelter_app.services.session import Session


@dataclass(frozen=True, slots=True)
class LetterTold:
    """A letter as a director words it; ``word`` names the Word file that lies beside the stories."""

    name: str
    to: str
    subject_kk: str = ""
    subject_ru: str = ""
    subject_en: str = ""
    text_kk: str = ""
    text_ru: str = ""
    text_en: str = ""
    word: str = ""


def word_letters(told: Iterable[LetterTold], by: Session) -> None:
    """Keeps every letter as its first edition."""
    folder = paths.resources() / "demo"
    for one in told:
        form = TemplateForm(
            one.name, one.to, one.subject_kk, one.subject_ru, one.text_kk, one.text_ru,
            (folder / one.word).read_bytes() if one.word else b"", subject_en=one.subject_en, text_en=one.text_en,
        )  # fmt: skip
        letter_templates.keep(form, by=by)
