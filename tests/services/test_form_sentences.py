"""Sentences of forms: approved, corrected, used at once on screen and paper, taken back, each with its audit line."""

from __future__ import annotations

from dataclasses import replace

import pytest

from shelter_app.domain.errors import InvalidInput, NotFound, Stale
from shelter_app.domain.form_sentences import FormSentence, Standing
from shelter_app.domain.ids import ResidentId
from shelter_app.services import consents, form_sentences, packaged, papers
from shelter_app.services.form_sentences import EVERY_FORM
from shelter_app.services.papers import FormWanted
from tests.records import House
from tests.reports import reading
from tests.services.interview_steps import begun, signed

CONSENT = "consent_interview_kz"
WORKING = "Рабочий перевод, ещё не утверждён"


pytestmark = pytest.mark.usefixtures("printing")


@pytest.fixture
def child(house: House) -> ResidentId:
    return house.admit()


def one(house: House, form: str = CONSENT, lang: str = "ru", place: int = 1) -> FormSentence:
    return [line for line in form_sentences.lines(lang, by=house.director) if line.form == form][place]


def printed(house: House, form: str = "consent_interview") -> str:
    return reading.flat(papers.form(FormWanted(f"{papers.FORM}{form}"), ("ru",), by=house.case_worker).render())


def test_every_sentence_that_this_country_prints_is_listed_once_and_waits(house: House) -> None:
    lines = form_sentences.lines("kk", by=house.director)
    keys = [(line.form, line.source) for line in lines]
    assert len(keys) == len(set(keys))
    for use in house.director.profile.forms:
        words = {source for form, source in keys if form == use.layout}
        assert words == {*packaged.form_layout(use.layout).words(), *use.words()}
    assert {line.standing for line in lines} == {Standing.WORKING}
    assert (EVERY_FORM, "Yes") in keys


def test_a_corrected_sentence_is_printed_shown_and_signed_at_once(house: House, child: ResidentId) -> None:
    said = packaged.form_layout(CONSENT).statements[0].text
    line = next(found for found in form_sentences.lines("ru", by=house.director) if found.source == said)
    form_sentences.approve(line, "Я согласен поговорить.", "понятнее ребёнку", by=house.director)
    assert "Я согласен поговорить." in printed(house)
    assert house.case_worker.forms("ru").sentence(CONSENT, line.source) == "Я согласен поговорить."
    consent = consents.agree(begun(house, child), signed(house), by=house.case_worker)
    assert "Я согласен поговорить." in consent.text
    again = next(found for found in form_sentences.lines("ru", by=house.director) if found.source == said)
    assert (again.standing, again.author, again.reason) == (
        Standing.CORRECTED, house.director.staff.short, "понятнее ребёнку",
    )  # fmt: skip


def test_what_stands_on_every_form_is_corrected_for_all_of_them(house: House) -> None:
    yes = next(line for line in form_sentences.lines("ru", by=house.director) if line.source == "Yes")
    form_sentences.approve(yes, "Верно", "так говорят у нас", by=house.director)
    assert "Верно" in printed(house, "identification")


def test_approving_as_it_came_needs_no_reason_and_is_remembered_against_an_update(house: House) -> None:
    line = one(house)
    form_sentences.approve(line, line.text, "", by=house.director)
    assert one(house).standing is Standing.APPROVED
    stored = packaged.approved_words(house.store)
    assert [(found.form, found.source, found.text) for found in stored] == [(CONSENT, line.source, line.text)]
    with pytest.raises(InvalidInput) as told:
        form_sentences.approve(one(house), line.text, "", by=house.director)
    assert told.value.problems == {"edit": "unchanged"}


def test_the_foot_says_working_translation_until_the_whole_form_is_approved(house: House) -> None:
    assert WORKING in printed(house)
    with pytest.raises(InvalidInput):
        form_sentences.approve_form(CONSENT, "ru", " ", by=house.director)
    count = form_sentences.approve_form(CONSENT, "ru", "прочитала Ли В. С.", by=house.director)
    assert count == sum(line.form == CONSENT for line in form_sentences.lines("ru", by=house.director))
    assert WORKING not in printed(house)
    assert WORKING in printed(house, "refusal_interview")
    with pytest.raises(InvalidInput):
        form_sentences.approve_form(CONSENT, "ru", "ещё раз", by=house.director)


def test_a_sentence_goes_back_to_the_one_that_came_and_waits_again(house: House) -> None:
    line = one(house)
    with pytest.raises(NotFound):
        form_sentences.restore(line, "так", by=house.director)
    form_sentences.approve(line, "Иначе", "так понятнее", by=house.director)
    with pytest.raises(InvalidInput):
        form_sentences.restore(one(house), "", by=house.director)
    form_sentences.restore(one(house), "ошибка", by=house.director)
    assert (one(house).text, one(house).standing) == (line.packaged, Standing.WORKING)
    assert packaged.approved_words(house.store) == ()


@pytest.mark.parametrize(
    ("text", "reason", "problems"),
    [
        (" ", "", {"text": "empty", "reason": "empty"}),
        ("Иначе", " ", {"reason": "empty"}),
        ("Иначе 中", "так", {"text": "letters"}),
        ("Иначе {кто}", "так", {"text": "placeholders"}),
    ],
)
def test_what_cannot_be_printed_is_refused(house: House, text: str, reason: str, problems: dict[str, str]) -> None:
    with pytest.raises(InvalidInput) as told:
        form_sentences.approve(one(house), text, reason, by=house.director)
    assert told.value.problems == problems


def test_what_the_program_fills_in_has_to_stay(house: House) -> None:
    number = next(line for line in form_sentences.lines("ru", by=house.director) if line.source == "Form {number}")
    with pytest.raises(InvalidInput):
        form_sentences.approve(number, "Бланк", "короче", by=house.director)
    form_sentences.approve(number, "Бланк {number}", "короче", by=house.director)
    assert "Бланк 4a" in printed(house)


def test_two_directors_do_not_write_over_each_other(house: House) -> None:
    seen = one(house)
    form_sentences.approve(seen, "Первый", "так", by=house.director)
    with pytest.raises(Stale):
        form_sentences.approve(seen, "Второй", "так", by=house.director)
    with pytest.raises(Stale):
        form_sentences.restore(replace(seen, standing=Standing.APPROVED), "так", by=house.director)


def test_each_decision_leaves_one_line_with_its_reason(house: House) -> None:
    form_sentences.approve(one(house), "Иначе", "так понятнее", by=house.director)
    form_sentences.restore(one(house), "ошибка", by=house.director)
    last = house.store.audit.recent(2)
    assert {(line.action, line.subject, line.reason) for line in last} == {
        ("form_words.corrected", CONSENT, "так понятнее"),
        ("form_words.restored", CONSENT, "ошибка"),
    }


@pytest.mark.parametrize(("lang", "against"), [("ky", ("ru", "kk", "en")), ("kk", ("ru", "en")), ("ru", ("kk", "en"))])
def test_beside_a_sentence_stand_the_languages_a_director_reads_as_this_centre_prints_them(
    house: House, lang: str, against: tuple[str, ...]
) -> None:
    in_russian = next(one for one in form_sentences.lines("ru", by=house.director) if one.source == "Yes")
    form_sentences.approve(in_russian, "Да, верно", "так понятнее", by=house.director)
    line = next(one for one in form_sentences.lines(lang, by=house.director) if one.source == "Yes")
    assert tuple(one for one, _text in line.beside) == against
    assert line.in_language("en") == "Yes"
    assert line.in_language("ru") == ("Да, верно" if "ru" in against else "")
    assert line.in_language("uz") == ""
