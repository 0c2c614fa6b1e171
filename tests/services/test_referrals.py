"""Help by another organisation: agreed, consented to by name, asked for in a letter, answered, done; and the log."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from shelter_app.domain.disclosures import Basis, Source
from shelter_app.domain.errors import InvalidInput, NotFound
from shelter_app.domain.guards import GuardClosed
from shelter_app.domain.ids import OrganisationId, ResidentId
from shelter_app.domain.paper import NothingToPrint
from shelter_app.domain.referrals import ReferralForm, ReferralState, WrongReferralState
from shelter_app.services import (
    consents,
    disclosures,
    guards,
    journal,
    letters,
    organisations,
    papers,
    referrals,
    today,
)
from shelter_app.services.disclosures import REFERRAL_LETTER
from shelter_app.services.exchange import lists
from shelter_app.services.exchange.lists import Confirmed
from tests.records import House
from tests.services import papers_story
from tests.services.papers_story import equipped
from tests.services.referral_steps import (
    HELP,
    LAW_OFFICE,
    accepted,
    begun,
    consented,
    law_office,
    letter_of,
    sent,
    told,
    typed,
)  # fmt: skip


@pytest.fixture
def house(house: House) -> House:
    return equipped(house)


@pytest.fixture
def child(house: House) -> ResidentId:
    return house.admit(languages=("uz",))


def said(job: papers.Job) -> str:
    """The words of a paper."""
    return papers_story.text_of(job.render())


def open_terms(house: House, child: ResidentId) -> set[str]:
    return {one.code for one in house.store.summaries.due_of(child) if one.code.startswith("R-34")}


class TestDirectory:
    def test_it_is_searched_by_need_by_language_and_by_words(self, house: House) -> None:
        by = house.case_worker
        law = law_office(house)
        doctor = law_office(house, title_ru="Поликлиника № 5", helps=("medical",), spoken=("uz",), price="paid")
        silent = law_office(house, title_ru="Фонд «Дом»", helps=("safe_place", "legal"), spoken=())
        assert organisations.find(helps=("legal",), by=by) == [law, silent]
        assert organisations.find(helps=organisations.helps_of("social_medical", by=by), by=by) == [doctor]
        assert organisations.find(spoken="uz", by=by) == [doctor, silent], "who says nothing of languages is asked"
        assert organisations.find("абая поликлиника", by=by) == [doctor]
        organisations.edit(law, replace(LAW_OFFICE, active=False), by=by)
        assert organisations.find(helps=("legal",), by=by) == [silent]
        assert len(organisations.find(every=True, by=by)) == 3

    def test_a_price_that_is_none_is_refused(self, house: House) -> None:
        with pytest.raises(InvalidInput) as refused:
            law_office(house, price="cheap")
        assert refused.value.problems == {"price": "unknown"}

    @pytest.mark.parametrize(
        ("language", "words"),
        [
            ("uz", ("huquqshunos yordami", "bepul", "o‘zbek")),
            ("ky", ("юристтин жардамы", "акысыз")),
            ("tg", ("кӯмаки ҳуқуқшинос", "ройгон")),
            ("kk", ("«Құқық» ҮЕҰ", "заңгердің көмегі")),
            ("ru", ("НПО «Құқық»", "помощь юриста", "бесплатно", "пн–пт 9–18", "Пак И.")),
        ],
    )
    def test_the_list_to_take_along_speaks_the_language_of_the_person(
        self, house: House, language: str, words: tuple[str, ...]
    ) -> None:
        to = law_office(house, spoken=("uz", "ru"))
        job = papers.help_list((to.id,), (language,), by=house.duty)
        text = said(job).casefold()
        for wanted in words:
            assert wanted.casefold() in text, text
        with pytest.raises(InvalidInput):
            papers.help_list((), by=house.duty)


class TestBeforeTheLetter:
    def test_nothing_is_written_before_the_organisation_was_telephoned(self, house: House, child: ResidentId) -> None:
        by = house.case_worker
        with pytest.raises(NothingToPrint) as none:
            papers.gather(REFERRAL_LETTER, child, by=by)
        assert none.value.reason == "no_referral"
        referral = begun(house, child, agreed_at=None, agreed_with="")
        with pytest.raises(NothingToPrint) as refused:
            papers.gather(REFERRAL_LETTER, child, about=referral.id, by=by)
        assert refused.value.reason == "not_agreed"

    @pytest.mark.parametrize(
        ("changed", "field"),
        [({"organisation_id": None}, "organisation"), ({"help": " "}, "help"), ({"agreed_with": ""}, "agreed_with"),
         ({"agreed_at": None}, "agreed_at")],
    )  # fmt: skip
    def test_what_is_missing_is_named_by_its_field(self, house: House, changed: dict[str, object], field: str) -> None:
        whole = typed(house, law_office(house))
        with pytest.raises(InvalidInput) as refused:
            replace(whole, **changed)
        assert set(refused.value.problems) == {field}

    def test_a_call_to_come_and_an_unknown_organisation_are_refused(self, house: House, child: ResidentId) -> None:
        later = typed(house, law_office(house), agreed_at=house.clock.now + timedelta(hours=1))
        with pytest.raises(InvalidInput) as refused:
            referrals.begin(child, later, by=house.case_worker)
        assert refused.value.problems == {"agreed_at": "in_future"}
        nobody = replace(later, organisation_id=OrganisationId(7), agreed_at=None, agreed_with="")
        with pytest.raises(InvalidInput) as refused:
            referrals.begin(child, nobody, by=house.case_worker)
        assert refused.value.problems == {"organisation": "unknown"}

    def test_a_consent_to_another_organisation_lets_no_letter_go(self, house: House, child: ResidentId) -> None:
        referral, by = begun(house, child), house.case_worker
        consented(house, child, "НПО «Другая»")
        job = papers.gather(REFERRAL_LETTER, child, about=referral.id, by=by)
        with pytest.raises(GuardClosed) as refused:
            papers.final(job, by=by)
        assert [one.code for one in refused.value.stops] == ["R-34.consent"]
        (line,) = referrals.of(child, by=by)
        assert (line.ready, line.consent, line.letter) == (False, None, None)
        consented(house, child, "«ҚҰҚЫҚ» ҮЕҰ")
        (line,) = referrals.of(child, by=by)
        assert line.ready
        assert line.consent is not None
        assert papers.final(job, by=by).number == "1/26"

    def test_a_director_decides_otherwise_for_one_referral_and_the_letter_says_why(
        self, house: House, child: ResidentId
    ) -> None:
        first, by = begun(house, child), house.director
        second = begun(house, child, law_office(house, title_ru="Фонд «Дом»", name_ru="В фонд «Дом»"))
        guards.decide_otherwise("R-34.consent", child, "без сознания, нужна операция", about=str(first.id), by=by)
        text = said(papers.gather(REFERRAL_LETTER, child, ("ru",), about=first.id, by=by))
        assert "без сознания, нужна операция" in text
        assert "письменно согласен" not in text.casefold()
        papers.mark_sent(letter_of(house, first), "in_person", by.now(), by=by)
        (line,) = disclosures.of(child, by=by)
        assert (line.basis, line.clause) == (Basis.DECISION, "без сознания, нужна операция")
        with pytest.raises(GuardClosed):
            papers.final(papers.gather(REFERRAL_LETTER, child, about=second.id, by=by), by=by)

    def test_brothers_and_sisters_who_are_ticked_have_a_referral_and_need_a_consent_each(
        self, house: House, child: ResidentId
    ) -> None:
        brother = house.admit(group_with=child)
        made = referrals.begin(child, typed(house, law_office(house)), (brother,), by=house.case_worker)
        assert [one.resident_id for one in made] == [child, brother]
        consented(house, child)
        letter_of(house, made[0])
        with pytest.raises(GuardClosed):
            letter_of(house, made[1])


class TestTheWay:
    def test_the_letter_holds_what_the_help_needs_and_nothing_else(self, house: House) -> None:
        child = house.admit(languages=("uz",), circumstances="били на ферме", health_note="следы побоев")
        referral = begun(house, child)
        consented(house, child)
        job = papers.gather(REFERRAL_LETTER, child, ("ru",), about=referral.id, by=house.case_worker)
        text = said(papers.final(job, by=house.case_worker))
        for wanted in ("НПО «Құқық»", HELP, "Пак И.", "С копией паспорта", "Машина центра", "Омарова Д.", "1/26"):
            assert wanted in text, text
        assert "били" not in text
        assert "побоев" not in text

    @pytest.mark.parametrize("languages", [("ru",), ("kk",), ("en",), ("kk", "ru")])
    def test_letter_and_slip_stand_on_one_page(
        self, house: House, child: ResidentId, languages: tuple[str, ...]
    ) -> None:
        referral = begun(house, child)
        consented(house, child)
        job = papers.gather(REFERRAL_LETTER, child, languages, about=referral.id, by=house.case_worker)
        assert papers.finish(job).pages == 1

    def test_it_goes_is_answered_and_what_came_of_it_is_asked(self, house: House, child: ResidentId) -> None:
        by, referral = house.case_worker, sent(house, child)
        assert referral.state is ReferralState.SENT
        assert referral.consent_id is not None
        assert open_terms(house, child) == {"R-34.answer"}
        house.later(days=2)
        taken = referrals.answer(referral, by.today(), "приём в среду", accepted=True, starts=by.today(), by=by)
        assert (taken.state, taken.answer) == (ReferralState.ACCEPTED, "приём в среду")
        assert letters.register(by=by).lines[0].letter.answer == "приём в среду"
        assert open_terms(house, child) == {"R-34.feedback"}
        house.later(days=9)
        ended = referrals.done(taken, by.today(), "иск подан, довольна", by=by)
        assert (ended.state, ended.feedback) == (ReferralState.DONE, "иск подан, довольна")
        assert open_terms(house, child) == set()

    def test_a_refusal_needs_its_reason_and_ends_the_waiting(self, house: House, child: ResidentId) -> None:
        by, referral = house.case_worker, sent(house, child)
        with pytest.raises(InvalidInput) as refused:
            referrals.answer(referral, by.today(), " ", accepted=False, by=by)
        assert refused.value.problems == {"words": "empty"}
        with pytest.raises(InvalidInput):
            referrals.answer(referral, by.today() + timedelta(days=1), "да", accepted=True, by=by)
        with pytest.raises(InvalidInput):
            referrals.answer(referral, by.today() - timedelta(days=1), "да", accepted=True, by=by)
        answered = referrals.answer(referral, by.today(), "мест нет", accepted=False, by=by)
        assert answered.state is ReferralState.REFUSED
        assert open_terms(house, child) == set()
        with pytest.raises(WrongReferralState):
            referrals.done(answered, by.today(), "помогли", by=by)

    def test_two_referrals_wait_for_an_answer_each(self, house: House, child: ResidentId) -> None:
        by, first = house.case_worker, sent(house, child)
        second = begun(house, child, law_office(house, title_ru="Фонд «Дом»", name_ru="В фонд «Дом»"))
        consented(house, child, "Фонд «Дом»")
        house.later(minutes=5)
        papers.mark_sent(letter_of(house, second), "letter", by.now(), by=by)
        waiting = [one for one in house.store.summaries.due_of(child) if one.code == "R-34.answer"]
        assert len(waiting) == 2
        referrals.answer(first, by.today(), "нет", accepted=False, by=by)
        waiting = [one for one in house.store.summaries.due_of(child) if one.code == "R-34.answer"]
        assert len(waiting) == 1

    def test_what_was_sent_is_edited_no_more_and_what_is_not_needed_stops(
        self, house: House, child: ResidentId
    ) -> None:
        by, referral = house.case_worker, sent(house, child)
        to = house.store.organisations.get(referral.organisation_id)
        with pytest.raises(WrongReferralState):
            referrals.edit(referral, typed(house, to, terms="другие"), by=by)
        stopped = referrals.stop(referral, "помог другой юрист", by=by)
        assert (stopped.state, stopped.stopped) == (ReferralState.STOPPED, "помог другой юрист")
        assert open_terms(house, child) == set()

    def test_another_organisation_is_another_referral(self, house: House, child: ResidentId) -> None:
        referral = begun(house, child)
        other = law_office(house, title_ru="Фонд «Дом»")
        with pytest.raises(InvalidInput) as refused:
            referrals.edit(referral, ReferralForm(other.id, HELP), by=house.case_worker)
        assert refused.value.problems == {"organisation": "other"}


class TestTakingBack:
    def test_it_lists_what_was_told_stops_the_referral_and_lets_no_copy_go(
        self, house: House, child: ResidentId
    ) -> None:
        by, referral = house.case_worker, sent(house, child)
        (consent,) = house.store.consents.all(resident_id=child)
        house.later(days=1)
        consents.withdraw(consent, "передумала", by=by)
        taken = house.store.consents.get(consent.id)
        (line,) = consents.told(taken, by=by)
        assert (line.source, line.to, line.number) == (Source.REFERRAL, "В НПО «Құқық» Алматы, ул. Абая, 1", "1/26")
        assert house.store.referrals.get(referral.id).state is ReferralState.STOPPED
        assert open_terms(house, child) == set()
        with pytest.raises(GuardClosed):
            papers.final(papers.gather(REFERRAL_LETTER, child, about=referral.id, by=by), by=by)

    def test_other_referrals_go_on(self, house: House, child: ResidentId) -> None:
        sent(house, child)
        other = begun(house, child, law_office(house, title_ru="Фонд «Дом»", name_ru="В фонд «Дом»"))
        (consent,) = house.store.consents.all(resident_id=child)
        consents.withdraw(consent, "", by=house.case_worker)
        assert house.store.referrals.get(other.id).state is ReferralState.PREPARED

    def test_a_second_consent_that_names_the_organisation_keeps_the_referral_going(
        self, house: House, child: ResidentId
    ) -> None:
        referral = sent(house, child)
        (first,) = house.store.consents.all(resident_id=child)
        house.later(minutes=5)
        second = consented(house, child)
        house.later(minutes=5)
        consents.withdraw(first, "перепутали даты", by=house.case_worker)
        assert house.store.referrals.get(referral.id).state is ReferralState.SENT
        assert open_terms(house, child)
        consents.withdraw(second, "передумала", by=house.case_worker)
        assert house.store.referrals.get(referral.id).state is ReferralState.STOPPED


class TestUnsent:
    def test_the_letter_of_a_stopped_referral_is_waited_for_by_nobody(self, house: House, child: ResidentId) -> None:
        by, referral = house.case_worker, begun(house, child)
        consented(house, child)
        letter = letter_of(house, referral)
        assert [one.letter for one in today.today(by=by).letters] == papers.unsent(by=by) == [letter]
        assert papers.unsent(child, by=by) == [letter]
        referrals.stop(house.store.referrals.get(referral.id), "нет нужды", by=by)
        assert papers.unsent(by=by) == papers.unsent(child, by=by) == []
        assert today.today(by=by).letters == ()

    def test_stopped_and_closed_ones_crowd_out_no_letter_that_waits(
        self, house: House, child: ResidentId, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(today, "PAGE", 1)
        by, shut = house.case_worker, house.admit()
        stopped = begun(house, child)
        consented(house, child)
        letter_of(house, stopped)
        referrals.stop(house.store.referrals.get(stopped.id), "нет нужды", by=by)
        numbers = []
        for file in (shut, child):
            house.later(minutes=1)
            job = papers.final(papers.gather("notice-prosecutor", file, by=by), by=by)
            numbers.append(papers.printed(job, b"%PDF-1.4", pages=1, by=by).number)
        journal.restrict(shut, (), by=house.director)
        assert [one.letter.number for one in today.today(by=by).letters] == numbers[1:]
        assert [one.number for one in papers.unsent(by=by)] == numbers[1:]


class TestLog:
    def test_a_letter_that_the_law_asks_for_is_written_by_itself_with_its_rule(
        self, house: House, child: ResidentId
    ) -> None:
        by = house.case_worker
        job = papers.final(papers.gather("notice-prosecutor", child, by=by), by=by)
        papers.printed(job, b"%PDF-1.4", pages=1, by=by)
        assert disclosures.of(child, by=by) == (), "a print is not yet told to anybody"
        papers.mark_sent(papers.letters(child, by=by)[0], "letter", by.now(), "канцелярия", by=by)
        (line,) = disclosures.of(child, by=by)
        assert (line.basis, line.clause, line.how) == (Basis.LAW, "R-05.prosecutor", "letter")
        assert (line.document, line.number, line.source) == ("notice-prosecutor", "1/26", Source.LETTER)

    def test_what_was_said_on_the_telephone_is_written_by_hand_for_each_who_is_ticked(
        self, house: House, child: ResidentId
    ) -> None:
        brother = house.admit(group_with=child)
        disclosures.write_down(child, told(house), (brother,), by=house.duty)
        for one in (child, brother):
            (line,) = disclosures.of(one, by=house.duty)
            assert (line.what, line.to, line.explained_by) == ("Имя и класс", "Школа № 5", "Омарова Д.")

    def test_a_consent_that_does_not_name_who_was_told_is_no_basis(self, house: House, child: ResidentId) -> None:
        consented(house, child, "НПО «Другая»")
        form = told(house, basis=Basis.CONSENT, clause="")
        with pytest.raises(InvalidInput) as refused:
            disclosures.write_down(child, form, by=house.case_worker)
        assert refused.value.problems == {"basis": "no_consent"}
        consent = consented(house, child, "школа №5")
        (line,) = disclosures.write_down(child, form, by=house.case_worker)
        assert line.consent_id == consent.id
        with pytest.raises(InvalidInput):
            told(house, clause=" ")
        with pytest.raises(InvalidInput):
            disclosures.write_down(child, told(house, at=house.clock.now + timedelta(hours=1)), by=house.case_worker)

    def test_a_line_by_hand_is_struck_out_and_stays_one_of_a_paper_cannot_be(
        self, house: House, child: ResidentId
    ) -> None:
        by = house.case_worker
        (line,) = disclosures.write_down(child, told(house), by=by)
        with pytest.raises(InvalidInput):
            disclosures.strike(line, " ", by=by)
        disclosures.strike(line, "не тот ребёнок", by=by)
        (kept,) = disclosures.of(child, by=by)
        assert (kept.what, kept.struck) == ("Имя и класс", "не тот ребёнок")
        sent(house, child)
        newest = next(one for one in disclosures.of(child, by=by) if one.source is Source.REFERRAL)
        with pytest.raises(InvalidInput) as refused:
            disclosures.strike(newest, "ошибка", by=by)
        assert refused.value.problems == {"source": "automatic"}

    def test_a_restricted_file_shows_its_log_and_its_referrals_to_its_readers_alone(
        self, house: House, child: ResidentId
    ) -> None:
        accepted(house, child)
        journal.restrict(child, (house.case_worker.staff.id,), by=house.director)
        for look in (disclosures.of, referrals.of):
            with pytest.raises(NotFound):
                look(child, by=house.duty)
            assert len(look(child, by=house.case_worker)) == 1

    def test_a_list_with_names_stands_in_the_log_of_everybody_on_it(self, house: House, child: ResidentId) -> None:
        by, other = house.director, house.admit()
        lists.leaving("residents", 1, "для акимата", Confirmed(by.staff.id), (child,), "акимат", by=by)
        (line,) = disclosures.of(child, by=by)
        assert (line.source, line.why, line.basis, line.resident_id) == (
            Source.LIST, "для акимата", Basis.DECISION, None,
        )  # fmt: skip
        assert disclosures.of(other, by=by) == ()
