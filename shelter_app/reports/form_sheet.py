"""What every block of a form asks for: its languages, its answers, its width, and lines made of its sentences."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Spacer
from reportlab.platypus.flowables import HRFlowable

from shelter_app.domain.answers import Answer, asked, by_key
from shelter_app.domain.procedure_forms import Design
from shelter_app.reports import form_words
from shelter_app.reports.form_words import FormSay, FormWords
from shelter_app.reports.kit.questions import Asked, FormHead
from shelter_app.reports.kit.styles import FINE, HAIRLINE, said
from shelter_app.reports.kit.tongues import Tongues, distinct, in_language
from shelter_app.reports.papers import ProcedureForm


@dataclass(frozen=True, slots=True)
class Sheet:
    """One form being laid out. ``answers`` are those to questions that are still asked, by their key."""

    data: ProcedureForm
    tongues: Tongues
    each: tuple[FormWords, ...]
    answers: Mapping[str, Answer]
    width: float
    fresh: float
    numbered: frozenset[str]

    @classmethod
    def of(cls, data: ProcedureForm, tongues: Tongues, width: float, fresh: float) -> Sheet:
        """The sheet of this form in the languages of the page."""
        form = data.layout
        extra = (data.procedure,) if data.procedure else ()
        each = tuple(FormWords(words.lang, form, extra, data.approved) for words in tongues.each)
        given = by_key(data.answers)
        still = {question.key for question in asked(form, given)} | {one.key for one in form.statements}
        answers = {key: answer for key, answer in given.items() if key in still}
        return cls(data, tongues, each, answers, width, fresh, _numbered(data))

    def both(self, source: str) -> list[str]:
        """A sentence of the layout in the languages of the page, once where they agree."""
        return distinct(words.sentence(source) for words in self.each)

    def phrase(self, say: FormSay, between: str = " / ") -> str:
        """A phrase of every form in the languages of the page, once where they agree."""
        return between.join(distinct(words.say(say) for words in self.each))

    def paragraphs(self, source: str) -> Iterator[Flowable]:
        """A sentence in the person's language, and under it, smaller, in the official one."""
        for place, text in enumerate(self.both(source)):
            yield said(text, "cell" if place else "value")

    def line(self, source: str, *, tick: bool | None, number: str) -> Asked:
        """A sentence on a line of its own, with a box where it is ticked."""
        return Asked(number, list(self.paragraphs(source)), self.width, tick=tick)

    def is_numbered(self, code: str) -> bool:
        """Whether the source prints a number before this part."""
        return code in self.numbered

    def opening(self) -> Iterator[Flowable]:
        """The house, the number of the form in its country, and the title."""
        data = self.data
        centre = [self.tongues.text(data.centre.short_name), self.tongues.text(data.centre.address), data.centre.phone]
        country = " / ".join(distinct(data.country.get(words.lang) for words in self.each))
        number = distinct(form_words.numbered(words, data.number, data.procedure) for words in self.each)
        if data.layout.own:
            number = [self.phrase(form_words.own_form)]
        clause = distinct(form_words.cited(words, data.clause) for words in self.each)
        right = [" / ".join(number), country, " / ".join(clause)]
        yield FormHead([one for one in centre if one], [one for one in right if one], self.width)
        yield Spacer(1, 3 * mm)
        title = "report title" if data.layout.design is Design.QUESTIONNAIRE else "leaflet title"
        for place, text in enumerate(self.both(data.layout.title)):
            yield said(text, "subject" if place else title)
        yield Spacer(1, 2 * mm)

    def dashed(self) -> Flowable:
        """The line over what the centre has added."""
        return HRFlowable(width=self.width, thickness=FINE, color=HAIRLINE, dash=(3, 3), spaceBefore=0, spaceAfter=3)

    def note(self) -> str:
        """What the foot says of languages whose sentences the centre has not approved."""
        return " / ".join(words.say(form_words.working) for words in self.each if words.working)

    def country(self, code: str) -> str:
        """The words of a country's code; what people typed stays as it is."""
        known = dict(self.data.countries).get(code, code)
        return " / ".join(distinct(in_language(known, words) for words in self.tongues.each))


def _numbered(data: ProcedureForm) -> frozenset[str]:
    """Parts whose questions or groups carry the number of the part in theirs; one such part numbers them all."""
    form = data.layout
    inner = [*(part.code for part in form.parts), *(question.printed_number for question in form.questions())]
    plain = [part.code for part in form.parts if part.code.replace(".", "").isdigit() and part.code != "0"]
    if not any(one.startswith(f"{code}.") for code in plain for one in inner):
        return frozenset()
    return frozenset(plain)
