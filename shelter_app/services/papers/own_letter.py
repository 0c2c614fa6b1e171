"""A letter that the centre words itself, filled from a file: on paper, and as a Word file where the centre has one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Final

from shelter_app.domain.errors import NotFound
from shelter_app.domain.letter_templates import LANGUAGES, Field, LetterTemplate, chosen, fields_for, filled
from shelter_app.domain.organisations import To
from shelter_app.domain.paper import OutgoingLetter
from shelter_app.domain.people import Sex
from shelter_app.domain.staff import Can
from shelter_app.domain.stays import Stay
from shelter_app.reports.catalogue import OWN
from shelter_app.reports.data import ByLanguage, Fact, FactState, Text
from shelter_app.reports.kit.dates import long_date
from shelter_app.reports.papers.letters import OwnLetter
from shelter_app.services import letter_templates
from shelter_app.services.disclosures import about_own
from shelter_app.services.papers import facts as f
from shelter_app.services.papers.arrival import brought_by, category, ground
from shelter_app.services.papers.facts import CaseFile
from shelter_app.services.papers.gathered import Gathered
from shelter_app.services.papers.letter import identity_papers, left_by
from shelter_app.services.papers.notice import as_letter, head_of, letter_of, parents, profile_notice, warned
from shelter_app.services.session import Session, allowed
from shelter_app.sheets import letters as word_files
from shelter_app.wording import Counts, load

_UNKNOWN: Final = frozenset({FactState.UNCLEAR, FactState.NOT_ASKED, FactState.UNWRITTEN, FactState.BY_HAND})


def template_of(by: Session, document: str) -> LetterTemplate | None:
    """The letter behind the name of a paper, None where it is offered no more."""
    code = document.removeprefix(OWN)
    try:
        return letter_templates.of(int(code), by=by) if code.isdigit() else None
    except NotFound:
        return None


def edition_of(by: Session, facts: OwnLetter) -> LetterTemplate | None:
    """The edition that a letter was gathered from, whether it is offered still or not."""
    return next(iter(by.store.letter_templates.all(code=facts.template, edition=facts.edition)), None)


def why_not(file: CaseFile, document: str) -> str:
    """Why this letter cannot be made: "not_in_procedure" where the centre offers it no more."""
    return "" if template_of(file.by, document) else "not_in_procedure"


def gather(file: CaseFile, document: str, about: int | None, to: To | None = None) -> Gathered:
    """The letter with every field filled; without a number until it is made final."""
    by, stay = file.by, file.stay(about)
    template = template_of(by, document)
    if template is None:
        raise NotFound("letter_templates")
    letter = letter_of(by, document, stay, to)
    goes_to = to or usual_addressee(by, template, letter)
    dated = file.local(letter.made_at).date() if letter else by.today()
    told = fields_for(template.to)
    every = {lang: _values(file, stay, lang, dated, goes_to) for lang in LANGUAGES}
    values = {lang: {field: said for field, said in every[lang].items() if field in told} for lang in LANGUAGES}

    kept = tuple((f"{field.value}_{lang}", said) for lang in LANGUAGES for field, said in values[lang].items())
    facts = replace(laid_out(by, template, goes_to, dated, values, file.person.sex), values=kept)
    made = as_letter(facts, letter, warned(goes_to, letter), goes_to)
    return replace(made, about=about_own(document, goes_to))


def laid_out(
    by: Session,
    template: LetterTemplate,
    to: To,
    dated: date,
    values: Mapping[str, Mapping[Field, str]],
    sex: Sex,
) -> OwnLetter:
    """The letter of this edition with its fields filled in every language; without what they were filled with."""

    def words(text: str, lang: str) -> str:
        return filled(text, values[lang], sex)

    return OwnLetter(
        centre=f.centre(by),
        dated=dated,
        addressee=head_of(to),
        subject=ByLanguage(**{lang: words(template.subject(lang), lang) for lang in LANGUAGES}),
        text=ByLanguage(**{lang: words(template.text(lang), lang) for lang in LANGUAGES}),
        director=f.director(by),
        executor=by.staff.short,
        executor_phone=by.staff.phone or by.centre.phone,
        template=template.code,
        edition=template.edition,
        values=(),
        sex=sex.value,
    )


@allowed(Can.PRINT_PAPER)
def addressee_kind(document: str, *, by: Session) -> str:
    """To which kind of organisation a letter goes, empty for whatever is no letter to an organisation."""
    if document.startswith(OWN):
        template = template_of(by, document)
        return template.to if template is not None else ""
    notice = profile_notice(by, document)
    return notice.to if notice is not None else ""


@allowed(Can.PRINT_PAPER)
def has_word(document: str, *, by: Session) -> bool:
    """Whether the centre has a Word file for this letter."""
    template = template_of(by, document) if document.startswith(OWN) else None
    return template is not None and bool(template.word)


@allowed(Can.PRINT_PAPER)
def as_word(facts: object, languages: tuple[str, ...], number: str, *, by: Session) -> bytes:
    """The same letter in the centre's own Word file, with this number; registered by whoever lets it go.

    Raises NotFound where the centre has no Word file for it, and what :func:`word_files.fill` raises.
    """
    if not isinstance(facts, OwnLetter):
        raise NotFound("letter_templates")
    template = edition_of(by, facts)
    if template is None or not template.word:
        raise NotFound("letter_templates")
    told = fields_for(template.to)
    known = dict(facts.values)
    for lang in LANGUAGES:
        known |= {f"{Field.NUMBER}_{lang}": number, f"{Field.DATE}_{lang}": long_date(facts.dated, lang)}
    first = languages[0]
    values = {f"{field}_{lang}": known.get(f"{field}_{lang}", "") for field in told for lang in LANGUAGES}
    values |= {field.value: values[f"{field}_{first}"] for field in told}
    return word_files.fill(template.word, values, lambda forms: chosen(forms, Sex(facts.sex)))


def usual_addressee(by: Session, template: LetterTemplate, letter: OutgoingLetter | None) -> To:
    """For whom it was made, else the first of the directory that it can go to."""
    if letter is not None and letter.addressee:
        return To(letter.addressee_kk or letter.addressee, letter.addressee, letter.organisation_id)
    known = by.store.organisations.all("name_ru", kind=template.to, active=True)
    return To.of(known[0]) if known else To("", "")


def _values(file: CaseFile, stay: Stay, lang: str, dated: date, to: To) -> Mapping[Field, str]:
    """What stands in the place of each field, in one language and without an ending that the sentence would need."""
    by, person = file.by, file.person
    born, age = f.birth(person, dated), f.age(person, dated)
    admitted = file.local(stay.admitted_at).date()
    last = file.local(stay.ended_at).date() if stay.ended_at else dated
    words = load("paper", lang)
    counts = Counts(words)

    def said(fact: Fact | None) -> str:
        if fact is None or fact.state in _UNKNOWN:
            return words.translate("Facts", "not established")
        return told(fact.text) or words.translate("Facts", "none")

    def told(text: Text) -> str:
        return f.in_language(text, lang)

    left = left_by(file, stay)
    return {
        Field.CHILD: told(f.person_name(person).full) or words.translate("Facts", "not established"),
        Field.BORN: f"{born.day:%d.%m.%Y}" if born.day else str(born.year or ""),
        Field.AGE: counts.years_old(age) if age is not None else words.translate("Facts", "not established"),
        Field.CITIZENSHIP: said(f.citizenship(by, person)),
        Field.SPOKEN: said(f.languages(by, person)),
        Field.PAPERS: said(identity_papers(file)),
        Field.FILE: file.resident.number,
        Field.ADMITTED: long_date(admitted, lang),
        Field.DAYS: counts.days((last - admitted).days + 1),
        Field.BROUGHT_BY: said(brought_by(file, stay)),
        Field.GROUND: said(ground(file, stay)),
        Field.CATEGORY: said(category(file, stay)),
        Field.PARENTS: said(parents(file)),
        Field.LEFT: said(left) if left is not None else "",
        Field.CENTRE: told(f.centre(by).short_name),
        Field.ADDRESSEE: told(head_of(to)),
        Field.DIRECTOR: told(f.director(by).name),
        Field.EXECUTOR: by.staff.short,
        Field.PHONE: by.staff.phone or by.centre.phone,
    }
