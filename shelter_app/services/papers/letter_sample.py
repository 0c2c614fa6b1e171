"""How a letter of the centre's own will look: filled for somebody who does not exist, shown and never let go."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from shelter_app.domain.errors import InvalidInput
from shelter_app.domain.letter_templates import LANGUAGES, Field, LetterTemplate, chosen, fields_for
from shelter_app.domain.paper import DocumentNumber
from shelter_app.domain.people import Sex
from shelter_app.domain.staff import Can
from shelter_app.reports.catalogue import OWN
from shelter_app.reports.data import Text
from shelter_app.reports.kit.dates import long_date
from shelter_app.services.letter_templates import TemplateForm
from shelter_app.services.papers import facts as f
from shelter_app.services.papers.jobs import Job, stamp
from shelter_app.services.papers.notice import head_of
from shelter_app.services.papers.own_letter import laid_out, usual_addressee
from shelter_app.services.session import Session, allowed, new_id
from shelter_app.sheets import letters as word_files
from shelter_app.wording import Counts, load

NUMBER: Final = "0/00"
_BORN_YEARS: Final = 11
_SINCE: Final = timedelta(days=20)


@dataclass(frozen=True, slots=True)
class WordSample:
    """A Word file on its way to being filled, free of the registry."""

    data: bytes
    values: Mapping[str, str]
    sex: Sex

    def words(self) -> str:
        """What the file will say; how it is laid out only Word shows. Raises what a Word file is refused for."""
        return word_files.plain(word_files.fill(self.data, self.values, lambda forms: chosen(forms, self.sex)))


@allowed(Can.EDIT_CENTRE)
def letter_sample(form: TemplateForm, languages: tuple[str, ...], sex: Sex, *, by: Session) -> Job:
    """The letter as it is typed at this moment, on paper, for a child of this sex whom nobody has made up a file for.

    Raises InvalidInput by field as :meth:`LetterTemplate.tidy` for what could not be kept; what is empty stays empty.
    """
    template = _looked_through(form, by)
    values = {lang: _values(by, template, lang, sex) for lang in LANGUAGES}
    facts = laid_out(by, template, usual_addressee(by, template, None), by.today(), values, sex)
    return Job(f"{OWN}{template.code}", languages, facts, stamp(by, DocumentNumber(NUMBER, NUMBER), ""))


@allowed(Can.EDIT_CENTRE)
def word_sample(form: TemplateForm, lang: str, sex: Sex, *, by: Session) -> WordSample:
    """The Word file and what its fields are filled with. Raises InvalidInput (word: empty) where there is no file."""
    if not form.word:
        raise InvalidInput(word="empty")
    template = form.drafted(new_id(), by.now(), by.staff.id)
    told = fields_for(template.to)
    every = {one: _values(by, template, one, sex) for one in LANGUAGES}
    number, dates = {Field.NUMBER: NUMBER}, {one: {Field.DATE: long_date(by.today(), one)} for one in LANGUAGES}
    known = {
        f"{field}_{one}": ({**every[one], **number, **dates[one]}).get(field, "") for field in told for one in LANGUAGES
    }
    known |= {field.value: known[f"{field}_{lang}"] for field in told}
    return WordSample(form.word, known, sex)


def _looked_through(form: TemplateForm, by: Session) -> LetterTemplate:
    """The edition with every fault of its words told; that something is not written yet is none."""
    template = form.drafted(new_id(), by.now(), by.staff.id)
    try:
        return template.tidy()
    except InvalidInput as error:
        worded = {one: why for one, why in error.problems.items() if why != "empty" and one.partition("_")[2]}
        if worded:
            raise InvalidInput(**worded) from None
        return template


def _values(by: Session, template: LetterTemplate, lang: str, sex: Sex) -> Mapping[Field, str]:
    """Of every field that this addressee may be told something that could stand there."""
    today, words = by.today(), load("paper", lang)
    counts = Counts(words)
    born = date(today.year - _BORN_YEARS, 1, 15)

    def said(text: Text) -> str:
        return f.in_language(text, lang)

    def first(name: str) -> str:
        entries = by.reference.list(name).entries
        return said(f.label(by, name, entries[0].code)) if entries else ""

    name = words.translate("LetterSample", "Sample Aigul")
    if sex is Sex.MALE:
        name = words.translate("LetterSample", "Sample Aibek")
    to = usual_addressee(by, template, None)
    every = {
        Field.CHILD: name,
        Field.BORN: f"{born:%d.%m.%Y}",
        Field.AGE: counts.years_old(_BORN_YEARS),
        Field.CITIZENSHIP: first("country"),
        Field.SPOKEN: first("language"),
        Field.PAPERS: first("identity_document"),
        Field.FILE: f"000-{today:%y}",
        Field.ADMITTED: long_date(today - _SINCE, lang),
        Field.DAYS: counts.days(_SINCE.days + 1),
        Field.BROUGHT_BY: first("brought_by"),
        Field.GROUND: first("ground_kind"),
        Field.CATEGORY: first("admission_category"),
        Field.PARENTS: words.translate("Facts", "not established"),
        Field.LEFT: "",
        Field.CENTRE: said(f.centre(by).short_name),
        Field.ADDRESSEE: said(head_of(to)),
        Field.DIRECTOR: said(f.director(by).name),
        Field.EXECUTOR: by.staff.short,
        Field.PHONE: by.staff.phone or by.centre.phone,
    }
    told = fields_for(template.to)
    return {field: words for field, words in every.items() if field in told}
