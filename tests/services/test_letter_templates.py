"""Letters in the centre's own words: editions kept, numbers of the outgoing register, words right in both languages."""

from __future__ import annotations

import io
from dataclasses import replace
from typing import Any

import pytest
from docx import Document

from shelter_app.domain.disclosures import Basis
from shelter_app.domain.errors import InvalidInput, NotAllowed, NotFound, Stale
from shelter_app.domain.guards import GuardClosed
from shelter_app.domain.ids import LetterTemplateId, ResidentId
from shelter_app.domain.organisations import To
from shelter_app.domain.paper import OutgoingLetter, Way
from shelter_app.domain.people import Sex
from shelter_app.services import consents, events, guards, letter_templates, organisations, papers
from shelter_app.services.consents import Signature
from shelter_app.services.letter_templates import TemplateForm
from shelter_app.services.organisations import OrganisationForm
from shelter_app.services.papers import OWN, Job
from shelter_app.sheets.errors import LetterHostile
from tests.records import House
from tests.services.papers_story import equipped, text_of
from tests.sheets.test_letters import told, word

FORM = TemplateForm(
    "О справке из школы", "school", subject_kk="Анықтама туралы", subject_ru="О справке",
    text_kk="Орталыққа қабылданған бала: {child}, {age}.\nҚабылданған күні: {admitted}.",
    text_ru="В Центр {помещён/помещена} {child}, {age}.\nДень поступления: {admitted}.",
)  # fmt: skip
TO = To.typed("Директору школы № 5")


@pytest.fixture
def house(house: House) -> House:
    return equipped(house)


@pytest.fixture
def child(house: House) -> ResidentId:
    return house.admit()


def made(house: House, child: ResidentId, code: int, *languages: str, **wanted: Any) -> Job:
    return papers.gather(f"{OWN}{code}", child, languages or ("ru",), to=TO, by=house.director, **wanted)


def test_every_change_is_an_edition_and_the_newest_is_offered(house: House) -> None:
    first = letter_templates.keep(FORM, by=house.director)
    second = letter_templates.keep(replace(FORM, name="О справке", code=first.code, edition=1), by=house.director)
    assert (first.edition, second.edition, second.code) == (1, 2, first.code)
    assert [one.name for one in letter_templates.in_force(by=house.duty)] == ["О справке"]
    kept = letter_templates.editions(first.code, by=house.director)
    assert [(one.edition, one.name) for one in kept] == [(2, "О справке"), (1, "О справке из школы")]


def test_who_was_slower_writes_over_nobody(house: House) -> None:
    first = letter_templates.keep(FORM, by=house.director)
    letter_templates.keep(replace(FORM, code=first.code, edition=1), by=house.director)
    with pytest.raises(Stale):
        letter_templates.keep(replace(FORM, code=first.code, edition=1), by=house.director)
    with pytest.raises(Stale):
        letter_templates.retire(first, by=house.director)


def test_what_is_offered_no_more_keeps_its_editions(house: House, child: ResidentId) -> None:
    first = letter_templates.keep(FORM, by=house.director)
    letter_templates.retire(first, by=house.director)
    assert letter_templates.in_force(by=house.director) == ()
    assert len(letter_templates.editions(first.code, by=house.director)) == 2
    with pytest.raises(NotFound):
        made(house, child, first.code)


def test_only_who_sets_up_the_centre_words_letters(house: House) -> None:
    with pytest.raises(NotAllowed):
        letter_templates.keep(FORM, by=house.case_worker)
    template = letter_templates.keep(FORM, by=house.director)
    with pytest.raises(NotAllowed):
        letter_templates.retire(template, by=house.case_worker)
    assert letter_templates.of(template.code, by=house.case_worker) == template


def test_what_cannot_stand_in_a_letter_is_not_kept(house: House) -> None:
    with pytest.raises(InvalidInput) as caught:
        letter_templates.keep(replace(FORM, text_kk="{child}ға хат"), by=house.director)
    assert caught.value.problems == {"text_kk": "glued"}
    assert letter_templates.in_force(by=house.director) == ()


def test_it_is_offered_among_the_papers_of_a_file_under_its_own_name(house: House, child: ResidentId) -> None:
    template = letter_templates.keep(FORM, by=house.director)
    offers = {one.document: one for one in papers.available(child, by=house.case_worker)}
    offer = offers[f"{OWN}{template.code}"]
    assert offer.languages == (("kk", "ru"), ("ru",), ("kk",))
    assert papers.called(offer.document, "ru", by=house.case_worker) == "О справке из школы"
    assert papers.addressee_kind(offer.document, by=house.case_worker) == "school"


@pytest.mark.parametrize(("sex", "words"), [(Sex.FEMALE, "В Центр помещена"), (Sex.MALE, "В Центр помещён")])
def test_the_paper_says_it_right_for_a_girl_and_for_a_boy(house: House, sex: Sex, words: str) -> None:
    child = house.admit(sex=sex)
    template = letter_templates.keep(FORM, by=house.director)
    text = text_of(made(house, child, template.code).render())
    assert words in text
    assert "7 лет" in text
    assert "20 ноября 2026 года" in text
    assert "(а)" not in text


def test_kazakh_and_russian_stand_side_by_side_with_dates_as_each_writes_them(house: House, child: ResidentId) -> None:
    template = letter_templates.keep(FORM, by=house.director)
    text = text_of(made(house, child, template.code, "kk", "ru").render())
    assert "2026 жылғы 20 қараша" in text
    assert "20 ноября 2026 года" in text
    assert "7 жас" in text


def test_it_draws_the_next_outgoing_number_and_each_letter_its_own(house: House, child: ResidentId) -> None:
    one = letter_templates.keep(FORM, by=house.director)
    two = letter_templates.keep(replace(FORM, name="О другом"), by=house.director)
    by = house.director
    agreed(house, child)
    first = papers.final(made(house, child, one.code), by=by)
    house.later(minutes=5)
    second = papers.final(made(house, child, two.code), by=by)
    assert (first.draft, second.draft) == (False, False)
    assert first.number != second.number
    assert [letter.number for letter in by.store.letters.all("made_at")] == [first.number, second.number]
    papers.printed(first, first.render(), Way.PRINT, by=by)
    waiting = papers.unsent(child, by=by)
    assert [letter.number for letter in waiting] == [first.number, second.number]


def agreed(house: House, child: ResidentId, to: str = "Директор школы № 5") -> None:
    events.mark_done(child, "consent_given", house.clock.now, f"согласие № 2: {to}", by=house.case_worker)


CONSULATE = To.typed("Консульство Узбекистана")


def closed(job: Job, house: House) -> set[str]:
    """The guards that hold a paper back, as the desk shows them and as the register keeps to them."""
    with pytest.raises(GuardClosed) as refused:
        papers.final(job, by=house.director)
    shown = {one.guard.code for one in papers.waits_for(job, by=house.director) if one.closed}
    assert shown == {one.code for one in refused.value.stops}
    return shown


class TestBeforeItLeaves:
    """Whoever is told something about a child is told it under the same conditions, whoever found the words."""

    def letter(self, house: House, child: ResidentId, to: To = CONSULATE, kind: str = "consulate") -> Job:
        template = letter_templates.keep(replace(FORM, to=kind), by=house.director)
        return papers.gather(f"{OWN}{template.code}", child, ("ru",), to=to, by=house.director)

    def sent(self, house: House, job: Job) -> tuple[Basis, str, bool]:
        by = house.director
        final = papers.final(job, by=by)
        papers.printed(final, b"%PDF-1.4", pages=1, by=by)
        (letter,) = (one for one in by.store.letters.all() if one.number == final.number)
        assert isinstance(letter, OutgoingLetter)
        papers.mark_sent(letter, "letter", house.clock.now, by=by)
        (line,) = by.store.disclosures.all(number=letter.number)
        return line.basis, line.clause, line.consent_id is not None

    def test_a_consulate_is_told_nothing_before_asylum_was_explained_and_a_consent_names_it(self, house: House) -> None:
        child = house.admit(citizenships=("UZ",))
        job = self.letter(house, child)
        assert closed(job, house) == {"R-34.consent", "R-43.consulate"}
        agreed(house, child, "Директор школы № 5")
        events.mark_done(child, "asylum_explained", house.clock.now, "беседа", by=house.case_worker)
        assert closed(job, house) == {"R-34.consent"}, "the consent names somebody else"
        agreed(house, child, "консульство Узбекистана")
        assert self.sent(house, job) == (Basis.CONSENT, "согласие № 2: консульство Узбекистана", False)

    def test_a_letter_that_is_offered_no_more_is_held_back_as_before(self, house: House, child: ResidentId) -> None:
        job = self.letter(house, child)
        template = letter_templates.of(int(job.document.removeprefix(OWN)), by=house.director)
        letter_templates.retire(template, by=house.director)
        assert closed(job, house) == {"R-34.consent", "R-43.consulate"}

    def test_a_letter_meant_for_a_school_that_goes_to_a_consulate_is_one_to_a_consulate(
        self, house: House, child: ResidentId
    ) -> None:
        known = organisations.add(OrganisationForm("consulate", "", "Консульство"), by=house.case_worker)
        assert closed(self.letter(house, child, To.of(known), "school"), house) == {"R-34.consent", "R-43.consulate"}

    @pytest.mark.parametrize("kind", ["school", "guardianship", "ngo", "prosecutor"])
    def test_every_other_addressee_is_named_by_a_consent_first(
        self, house: House, child: ResidentId, kind: str
    ) -> None:
        assert closed(self.letter(house, child, TO, kind), house) == {"R-34.consent"}

    def test_a_signed_consent_is_the_basis_it_went_on(self, house: House, child: ResidentId) -> None:
        signature = Signature(house.clock.now, "ru", "Омарова Д.")
        consents.agree_to_help(child, "Директор школы № 5", "учёба", signature, by=house.case_worker)
        assert self.sent(house, self.letter(house, child, TO, "school")) == (Basis.CONSENT, "", True)

    def test_a_decision_lets_one_letter_go_to_one_addressee_and_stands_in_the_log(
        self, house: House, child: ResidentId
    ) -> None:
        job, other = self.letter(house, child, TO, "school"), self.letter(house, child, TO, "school")
        guards.decide_otherwise("R-34.consent", child, "экзамен завтра", about=job.about, by=house.director)
        elsewhere = papers.gather(job.document, child, ("ru",), to=To.typed("Директору школы № 6"), by=house.director)
        assert closed(other, house) == closed(elsewhere, house) == {"R-34.consent"}
        assert self.sent(house, job) == (Basis.DECISION, "экзамен завтра", False)

    def test_where_the_centre_asks_for_nothing_the_log_says_that_nobody_named_a_basis(
        self, house: House, child: ResidentId
    ) -> None:
        job, by = self.letter(house, child, TO, "school"), house.director
        rest = tuple(one for one in by.profile.guards if one.code != "R-34.consent")
        by.profile = replace(by.profile, guards=rest)
        assert self.sent(house, job) == (Basis.NOT_SAID, "", False)

    def test_another_copy_of_it_goes_to_whom_it_went(self, house: House, child: ResidentId) -> None:
        known = organisations.add(OrganisationForm("school", "№ 5 мектеп", "Школа № 5"), by=house.case_worker)
        organisations.add(OrganisationForm("school", "", "Гимназия № 1"), by=house.case_worker)
        agreed(house, child, "Школа № 5")
        job = papers.final(self.letter(house, child, To.of(known), "school"), by=house.director)
        again = papers.gather(job.document, child, ("ru",), by=house.director)
        assert (again.to, again.about) == (To.of(known), job.about)


class TestWord:
    def test_the_letter_comes_out_in_the_centres_own_file_with_its_number(
        self, house: House, child: ResidentId
    ) -> None:
        data = word(
            "{{ date }} № {{ number }}", "{{ choose('Помещён', 'Помещена') }} {{ child }}, {{ age }}", "{{ age_kk }}"
        )
        template = letter_templates.keep(replace(FORM, word=data), by=house.director)
        by = house.director
        agreed(house, child)
        assert papers.has_word(f"{OWN}{template.code}", by=by)
        job = papers.final(made(house, child, template.code), by=by)
        text = told(papers.as_word(job.facts, job.languages, job.number, by=by))
        assert f"№ {job.number}" in text
        assert "Помещена" in text
        assert "7 лет" in text
        assert "7 жас" in text
        assert Document(io.BytesIO(papers.as_word(job.facts, job.languages, job.number, by=by))).paragraphs

    def test_the_edition_that_was_gathered_is_the_one_that_is_filled(self, house: House, child: ResidentId) -> None:
        by = house.director
        first = letter_templates.keep(replace(FORM, word=word("первое {{ child }}")), by=by)
        job = made(house, child, first.code)
        changed = replace(FORM, word=word("второе {{ child }}"), code=first.code, edition=1)
        letter_templates.keep(changed, by=by)
        assert "первое" in told(papers.as_word(job.facts, job.languages, "1/26", by=by))

    def test_a_file_that_would_run_something_is_not_kept(self, house: House) -> None:
        with pytest.raises(LetterHostile):
            letter_templates.keep(replace(FORM, word=word("{{ child.__class__ }}")), by=house.director)
        assert letter_templates.in_force(by=house.director) == ()

    @pytest.mark.parametrize("field", ["ground", "left", "parents", "category", "parents_kk"])
    def test_its_file_tells_an_addressee_no_more_than_its_words_may(
        self, house: House, child: ResidentId, field: str
    ) -> None:
        data = word("{{ child }}", f"{{{{ {field} }}}}")
        with pytest.raises(LetterHostile) as caught:
            letter_templates.keep(replace(FORM, word=data), by=house.director)
        assert caught.value.what == "told"
        assert letter_templates.keep(replace(FORM, to="court", word=data), by=house.director).word == data

    def test_a_file_that_was_kept_before_is_not_filled_with_what_need_not_be_known(
        self, house: House, child: ResidentId
    ) -> None:
        by, data = house.director, word("{{ child }}: {{ parents }}")
        court = letter_templates.keep(replace(FORM, to="court", word=data), by=by)
        job = made(house, child, court.code)
        assert papers.as_word(job.facts, ("ru",), "1/26", by=by)
        older = by.store.letter_templates.add(replace(court, id=LetterTemplateId(7), code=7, to="school", version=0))
        job = made(house, child, older.code)
        with pytest.raises(LetterHostile):
            papers.as_word(job.facts, ("ru",), "1/26", by=by)
        assert "parents" not in repr(job.facts), "what is not told is not even gathered"

    def test_a_letter_without_a_file_has_none(self, house: House, child: ResidentId) -> None:
        template = letter_templates.keep(FORM, by=house.director)
        job = made(house, child, template.code)
        assert not papers.has_word(job.document, by=house.director)
        with pytest.raises(NotFound):
            papers.as_word(job.facts, job.languages, "1/26", by=house.director)
