"""Forms of the procedure as papers: blank, begun from the file, filled; rights, registers and what was taken back."""

from __future__ import annotations

from dataclasses import replace

import pytest

from shelter_app.domain.admissions import names_of
from shelter_app.domain.answers import Answer
from shelter_app.domain.consents import Beside, ConsentWithdrawn, StoodBy
from shelter_app.domain.errors import InvalidInput, NotAllowed, NotFound
from shelter_app.domain.guards import GuardClosed
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.interviews import Interview, Outcome
from shelter_app.domain.paper import Way
from shelter_app.domain.periods import Period
from shelter_app.domain.procedure_forms import Approved
from shelter_app.domain.staff import Can
from shelter_app.reports.papers import ProcedureForm
from shelter_app.services import consents, form_sentences, guards, interviews, packaged, papers, procedure_answers
from shelter_app.services.papers import FormWanted, Job
from shelter_app.services.session import Session
from tests.records import House
from tests.reports import reading
from tests.services import interview_steps as steps

IDENTIFICATION = "form-identification"


pytestmark = pytest.mark.usefixtures("printing")


@pytest.fixture
def child(house: House) -> ResidentId:
    resident = house.admit(names=names_of(ru="Рахимова Дилноза"))
    person = house.store.people.get(house.store.residents.get(resident).person_id)
    house.store.people.save(replace(person, languages=("uz",)))
    return resident


def facts(job: Job) -> ProcedureForm:
    assert isinstance(job.facts, ProcedureForm)
    return job.facts


def answered(house: House, child: ResidentId, *given: Answer) -> None:
    steps.ready(house, child)
    sheet = procedure_answers.begin(child, "identification", language="ru", by=house.case_worker)
    procedure_answers.save(sheet, given, by=house.case_worker)


def test_a_blank_form_needs_no_file_and_is_counted_in_the_register_of_copies(house: House) -> None:
    by = house.case_worker
    job = papers.form(FormWanted(IDENTIFICATION), by=by)
    assert job.resident_id is None
    assert facts(job).empty
    assert facts(job).answers == ()
    pdf = job.render()
    assert papers.printed(job, pdf, Way.SAVE, by=by).copy == 1
    again = papers.form(FormWanted(IDENTIFICATION), by=by)
    assert (again.number, again.copy) == (job.number, 2)


def test_every_form_of_the_country_is_offered_once_in_the_order_of_its_profile(house: House) -> None:
    offers = papers.forms(by=house.case_worker)
    called = papers.called("form-consent_interview", "ru", by=house.case_worker)
    assert called == "Уведомление о согласии на интервью"
    assert [one.document for one in offers] == [f"form-{use.code}" for use in house.case_worker.profile.forms]
    assert all(one.usual in one.languages for one in offers)
    assert len({job.number for job in (papers.form(FormWanted(one.document), by=house.duty) for one in offers)}) == len(
        offers
    )


def test_a_form_for_a_file_is_begun_with_what_the_file_knows_in_the_language_of_the_person(
    house: House, child: ResidentId
) -> None:
    job = papers.form(FormWanted(IDENTIFICATION, child), by=house.case_worker)
    assert job.languages == ("uz", "ru")
    known = {one.key: one.value for one in facts(job).answers}
    assert "Рахимова Дилноза" in str(known["1.1"])
    assert "3.1" not in known
    text = reading.flat(job.render())
    assert "Zaif holatdagi migrantni" in text
    assert "Анкета идентификации мигранта" in text


def test_an_empty_form_for_a_file_says_nothing_of_the_person_but_the_name_on_its_head(
    house: House, child: ResidentId
) -> None:
    job = papers.form(FormWanted(IDENTIFICATION, child, empty=True, large=True), ("ru",), by=house.case_worker)
    assert facts(job).answers == ()
    assert facts(job).large


def test_answers_are_printed_with_the_people_who_took_part(house: House, child: ResidentId) -> None:
    answered(house, child, Answer("3.2a", "yes"), Answer("3.2b", "no"))
    job = papers.form(FormWanted(IDENTIFICATION, child), ("ru",), by=house.case_worker)
    assert {(one.key, one.value) for one in facts(job).answers} >= {("3.2a", "yes"), ("3.2b", "no")}
    text = reading.flat(job.render())
    assert steps.GUARDIAN.name in text.partition("Подписи")[2]
    assert "Рахимова Д." in text.partition("Подписи")[2], "under their own line"
    assert "Для сотрудника: ещё не спрашивали" in text


def unrepresented(house: House, child: ResidentId) -> Interview:
    """An interview in which only the representative is missing, with an answer."""
    interview = steps.told(house, steps.begun(house, child))
    consents.agree(interview, steps.signed(house), by=house.case_worker)
    talked = steps.talked(house, interview, language="uz")
    sheet = procedure_answers.begin(child, "identification", language="ru", by=house.case_worker)
    procedure_answers.save(sheet, (Answer("3.2a", "yes"),), by=house.case_worker)
    return talked


def test_answers_of_a_child_without_a_representative_are_shown_and_do_not_leave_the_house(
    house: House, child: ResidentId
) -> None:
    unrepresented(house, child)
    by = house.case_worker
    job = papers.form(FormWanted(IDENTIFICATION, child), ("ru",), by=by)
    assert "R-11.representative" in {one.guard.code for one in papers.waits_for(job, by=by) if one.closed}
    with pytest.raises(GuardClosed) as stopped:
        papers.final(job, by=by)
    assert "R-11.representative" in {guard.code for guard in stopped.value.stops}
    empty = papers.form(FormWanted(IDENTIFICATION, child, empty=True), ("ru",), by=by)
    assert papers.final(empty, by=by) == empty


@pytest.mark.parametrize("languages", [("ru",), ("uz", "ru"), ("ky",), ("tg",)])
def test_what_the_director_lets_be_stands_on_the_paper_with_its_reason(
    house: House, child: ResidentId, languages: tuple[str, ...]
) -> None:
    interview = unrepresented(house, child)
    by, about = house.director, str(interview.id)
    for one in interviews.of(child, by=by).waiting:
        if one.closed:
            guards.decide_otherwise(one.guard.code, child, "родителей ищет консульство", about=about, by=by)
    job = papers.form(FormWanted(IDENTIFICATION, child), languages, by=by)
    assert papers.final(job, by=by) == job
    text = reading.flat(job.render())
    assert "родителей ищет консульство" in text
    assert "форма 6, п. 4.2" in text


@pytest.mark.parametrize("languages", [("ru",), ("kk", "ru"), ("uz",)])
def test_the_consent_names_who_stands_beside_the_child_and_why_it_is_no_parent(
    house: House, child: ResidentId, languages: tuple[str, ...]
) -> None:
    wanted = FormWanted(f"{papers.FORM}consent_interview", child)
    consent = consents.agree(steps.begun(house, child), steps.signed(house), by=house.case_worker)
    who = StoodBy(Beside.GUARDIANSHIP, "Дюсенова Г. А.", "мать в Ташкенте")
    consents.stand_by(consent, who, by=house.case_worker)
    text = reading.flat(papers.form(wanted, languages, by=house.case_worker).render())
    assert "Дюсенова Г. А." in text
    assert "мать в Ташкенте" in text


def test_a_complaint_leaves_the_name_of_whoever_complains_to_the_pen(house: House, child: ResidentId) -> None:
    text = reading.flat(papers.form(FormWanted("form-claim", child), ("ru",), by=house.case_worker).render())
    assert "Рахимова Д." not in text.partition("Подписи")[2]


def test_the_decision_is_printed_as_it_was_made_with_the_names_of_those_who_decide(
    house: House, child: ResidentId
) -> None:
    by, wanted = house.case_worker, FormWanted(f"{papers.FORM}decision_sheet", child)
    person = house.store.people.get(house.store.residents.get(child).person_id)
    house.store.people.save(replace(person, languages=("uz", "ru")))
    made = replace(steps.DECIDED, outcome=Outcome.DISAGREEMENT, reasons="не сошлись о возрасте")
    interview = interviews.decide(steps.held(house, child), made, by=by)
    before = reading.flat(papers.form(wanted, ("ru",), by=by).render())
    assert "не сошлись о возрасте" in before
    assert made.second in before.partition("Подписи")[2]
    interviews.head_decided(interview, Outcome.IDENTIFIED, "Касымов Р.", by=by)
    assert "Касымов Р." in reading.flat(papers.form(wanted, ("ru",), by=by).render())
    assert facts(papers.form(wanted, ("ru",), by=house.duty)).answers == ()
    house.later(minutes=1)
    consents.withdraw(house.store.consents.all(resident_id=child)[0], "", by=by)
    assert facts(papers.form(wanted, ("ru",), by=by)).answers == ()


def test_who_may_not_read_answers_gets_the_form_for_the_pen(house: House, child: ResidentId) -> None:
    answered(house, child, Answer("3.2a", "yes"))
    assert not house.duty.can(Can.INTERVIEW)
    job = papers.form(FormWanted(IDENTIFICATION, child), ("ru",), by=house.duty)
    assert "3.2a" not in {one.key for one in facts(job).answers}


def test_medical_answers_are_printed_only_for_whoever_may_read_them(house: House, child: ResidentId) -> None:
    wanted = FormWanted(IDENTIFICATION, child, medical=True)
    by = house.case_worker
    if by.can(Can.READ_MEDICAL):
        assert facts(papers.form(wanted, ("ru",), by=by)).medical
    assert not house.duty.can(Can.READ_MEDICAL)
    with pytest.raises(NotAllowed):
        papers.form(wanted, ("ru",), by=house.duty)


def test_what_the_person_took_back_is_not_printed_again(house: House, child: ResidentId) -> None:
    answered(house, child, Answer("3.2a", "yes"))
    consent = house.store.consents.all(resident_id=child)[0]
    consents.withdraw(consent, "устно", by=house.case_worker)
    with pytest.raises(ConsentWithdrawn):
        papers.form(FormWanted(IDENTIFICATION, child), ("ru",), by=house.case_worker)


@pytest.mark.parametrize("document", ["form-moonlight", "identification", "form-"])
def test_a_form_that_the_country_does_not_have_is_not_found(house: House, document: str) -> None:
    with pytest.raises(NotFound):
        papers.form(FormWanted(document), by=house.case_worker)


def test_a_language_in_which_no_form_is_made_is_refused(house: House) -> None:
    with pytest.raises(InvalidInput):
        papers.form(FormWanted(IDENTIFICATION), ("fr",), by=house.case_worker)


def test_the_look_at_a_form_is_written_down_before_it_is_shown(house: House, child: ResidentId) -> None:
    before = house.store.audit.head().seq
    job = papers.form(FormWanted(IDENTIFICATION, child), by=house.case_worker)
    assert job.stamp.audit_seq == before + 1, "the paper carries the line that tells of the look"


def test_the_centres_approved_sentence_is_printed(house: House) -> None:
    approved = (Approved("claim", "ru", "What it is about", "На что жалуются"),)
    with house.store.transaction():
        house.store.settings.put(packaged.words_setting("ru"), approved)
    text = reading.flat(papers.form(FormWanted("form-claim"), ("ru",), by=house.case_worker).render())
    assert "На что жалуются" in text


@pytest.mark.parametrize("country", ["kg", "tj"])
def test_another_country_prints_its_own_forms(house: House, country: str) -> None:
    by: Session = house.case_worker
    by.profile = packaged.profile(country)
    job = papers.form(FormWanted("form-family"), by=by)
    assert job.languages == (packaged.profile(country).languages[0], "ru")
    assert "Форма 4" in reading.flat(job.render())


def test_a_register_names_a_form_in_the_language_of_its_reader(house: House) -> None:
    by = house.case_worker
    assert papers.called("form-child_sheet", "kk", by=by) == "Мұнда сен қауіпсіздіктесің"
    assert papers.called("form-family", "ru", by=by) == "Анкета семьи, в которой кормилец уехал и оставил детей", (
        "not here"
    )
    assert papers.called("form-unknown", "ru", by=by) == "form-unknown"


def test_a_title_that_the_centre_corrected_stands_wherever_the_form_is_named(house: House, child: ResidentId) -> None:
    by = house.case_worker
    line = next(
        one
        for one in form_sentences.lines("ru", by=house.director)
        if one.form == "claim" and one.source == "Complaint or appeal"
    )
    form_sentences.approve(line, "Жалоба или возражение", "так в приказе", by=house.director)
    assert papers.called("form-claim", "ru", by=by) == "Жалоба или возражение"
    job = papers.form(FormWanted("form-claim", child), ("ru",), by=by)
    papers.printed(job, job.render(), Way.SAVE, by=by)
    month = Period(house.clock.now.date().replace(day=1), house.clock.now.date())
    asked = papers.begin(papers.ReportWanted("register-prints", month), ("ru",), by=by)
    sheet = papers.report(asked, by=by)
    assert "Жалоба или возражение" in reading.flat(sheet.render())
