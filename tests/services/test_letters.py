"""Letters that clocks ask for: told little, addressed from the directory, numbered, sent, answered."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from shelter_app.domain.errors import InvalidInput, NotFound
from shelter_app.domain.follow_ups import FollowUpResult, Outcome
from shelter_app.domain.guards import GuardClosed
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.notices import Tell
from shelter_app.domain.organisations import To
from shelter_app.domain.paper import NothingToPrint, NotPrinted, NotSent, OutgoingLetter
from shelter_app.domain.profiles import Profile
from shelter_app.domain.stays import Injury, Presence
from shelter_app.domain.structured import BadEntry
from shelter_app.reports.papers import Letter
from shelter_app.services import events, follow_ups, journal, letters, organisations, packaged, papers, presence, rules
from shelter_app.services.organisations import OrganisationForm
from shelter_app.services.presence import Away
from tests.records import House
from tests.services.papers_story import equipped, printed_text

POLICE = OrganisationForm(
    "police", "Алмалы аудандық полиция басқармасына", "В Управление полиции Алмалинского района", "ул. Мира, 1", "102"
)
ABSENCE = "notice-police-absence"


@pytest.fixture
def house(house: House) -> House:
    return equipped(house)


def missing(house: House) -> ResidentId:
    child = house.admit(citizenships=("UZ",), languages=("uz",))
    house.later(hours=2)
    away = Away(Presence.MISSING, house.clock.now, where="остановка «Рынок»", looks="красная куртка, шрам на руке")
    presence.go_away(child, away, by=house.duty)
    return child


def closed_at(house: House, child: ResidentId, rule: str) -> object:
    return next(one.closed_at for one in house.store.summaries.due_of(child, open_only=False) if one.code == rule)


def made(house: House, child: ResidentId, document: str = ABSENCE, to: To | None = None) -> OutgoingLetter:
    by = house.case_worker
    job = papers.final(papers.gather(document, child, to=to, by=by), by=by)
    papers.printed(job, job.render(), by=by)
    return next(one for one in papers.letters(child, by=by) if one.number == job.number)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("ru", ("О самовольном уходе ребёнка", "красная куртка", "остановка «Рынок»", "Алмалинского района")),
        ("kk", ("рұқсатсыз кетуі туралы", "красная куртка", "Алмалы аудандық полиция")),
        ("en", ("has left the Centre without permission", "красная куртка")),
    ],
)
def test_the_police_learn_what_a_search_needs(house: House, language: str, words: tuple[str, ...]) -> None:
    organisations.add(POLICE, by=house.case_worker)
    text = printed_text(house, ABSENCE, missing(house), language)
    for wanted in words:
        assert wanted in text, text


def test_the_clock_closes_when_the_letter_is_sent_and_not_when_it_is_printed(house: House) -> None:
    child, by = missing(house), house.case_worker
    job = papers.final(papers.gather(ABSENCE, child, by=by), by=by)
    numbered = papers.letters(child, by=by)[0]
    with pytest.raises(NotPrinted):
        papers.mark_sent(numbered, "phone", by.now(), "дежурный Омаров", by=by)
    papers.printed(job, job.render(), by=by)
    assert closed_at(house, child, "B3.missing") is None
    at = house.later(minutes=10)
    sent = papers.mark_sent(numbered, "in_person", at, "дежурный Омаров", by=by)
    assert closed_at(house, child, "B3.missing") == at
    assert (sent.sent_how, sent.sent_to) == ("in_person", "дежурный Омаров")
    (told,) = house.store.case_events.all(resident_id=child, kind="search_reported")
    assert told.evidence == "№ 1/26, дежурный Омаров"


def test_the_search_for_a_child_says_nothing_to_the_police_of_its_injuries_nor_the_other_way_round(
    house: House,
) -> None:
    child, by = missing(house), house.case_worker
    events.mark_done(child, "injuries_seen", house.clock.now, "синяк на плече", by=by)
    house.later(minutes=5)
    papers.mark_sent(made(house, child), "in_person", house.later(minutes=10), "дежурный Омаров", by=by)
    assert closed_at(house, child, "B3.missing") is not None
    assert closed_at(house, child, "R-08.injuries") is None
    house.later(hours=1)
    presence.come_back(child, house.clock.now, "привёл дядя", by=house.duty)
    presence.go_away(child, Away(Presence.MISSING, house.later(hours=1)), by=house.duty)
    told = events.mark_done(child, "police_informed", house.later(minutes=5), "рапорт № 12", by=by)
    assert closed_at(house, child, "R-08.injuries") == told.at
    waiting = [one for one in house.store.summaries.due_of(child) if one.code == "B3.missing"]
    assert len(waiting) == 1, "the second search was not reported"


def test_every_absence_has_a_letter_of_its_own(house: House) -> None:
    child = missing(house)
    first = made(house, child)
    house.later(hours=3)
    presence.come_back(child, house.clock.now, "вернулся сам", by=house.duty)
    house.later(days=1)
    presence.go_away(child, Away(Presence.MISSING, house.clock.now), by=house.duty)
    assert papers.gather(ABSENCE, child, by=house.case_worker).draft
    assert made(house, child).number != first.number


@pytest.mark.parametrize(("document", "reason"), [(ABSENCE, "not_missing"), ("notice-police-acts", "no_acts")])
def test_a_letter_without_an_occasion_is_neither_made_nor_offered(house: House, document: str, reason: str) -> None:
    child = house.admit()
    with pytest.raises(NothingToPrint) as refused:
        papers.gather(document, child, by=house.case_worker)
    assert refused.value.reason == reason
    assert document not in {one.document for one in papers.available(child, by=house.case_worker)}


def test_no_letter_to_a_consulate_about_a_citizen_of_the_country(house: House) -> None:
    with pytest.raises(NothingToPrint):
        papers.gather("notice-consulate", house.admit(citizenships=("KZ",)), by=house.case_worker)


GUARDIANS = [
    OrganisationForm("guardianship", "Алматы қаласының қорғаншылық органына", "В орган опеки города Алматы"),
    OrganisationForm("guardianship", "Орал қаласының қорғаншылық органына", "В орган опеки города Уральска"),
]


def silent(house: House, region: str = "27") -> ResidentId:
    child = house.admit(citizenships=("KZ",))
    facts = {"receiver": "Сергеева Нина", "receiver_relation": "grandmother", "address": "ул. Мира, 7"}
    stage = house.discharge(child, region=region, **facts).follow_ups[0]
    for _attempt in range(3):
        house.later(days=3)
        unanswered = FollowUpResult(Outcome.NOT_REACHED, house.clock.now, "call")
        stage = follow_ups.record(stage, unanswered, by=house.case_worker)
    return child


def test_after_three_failed_attempts_the_authority_of_the_place_is_asked_and_the_duty_closes_with_the_letter(
    house: House,
) -> None:
    for form in GUARDIANS:
        organisations.add(form, by=house.case_worker)
    child, by = silent(house), house.case_worker
    text = printed_text(house, "notice-silence", child, "ru")
    for wanted in ("Уральска", "Сергеева Нина", "ул. Мира, 7", "23.11.2026", "29.11.2026", "посетить ребёнка"):
        assert wanted in text, text
    letter = made(house, child, "notice-silence")
    assert closed_at(house, child, "R-49.silence") is None
    at = house.later(minutes=5)
    papers.mark_sent(letter, "post", at, by=by)
    assert closed_at(house, child, "R-49.silence") == at
    assert letter.number in {line.letter.number for line in letters.register(by=by).lines}


def test_where_the_directory_does_not_hold_the_authority_of_the_place_no_other_one_is_told(house: House) -> None:
    for form in GUARDIANS:
        organisations.add(form, by=house.case_worker)
    child, by = silent(house, region="39"), house.case_worker
    job = papers.gather("notice-silence", child, by=by)
    assert "addressee_by_place" in job.warnings
    assert "addressee_missing" not in job.warnings
    text = printed_text(house, "notice-silence", child, "ru")
    assert "Уральск" not in text
    assert "опеки города" not in text
    assert by.reference.label("region_kz", "39", "ru") in text.split("О проверке")[0]


def test_where_no_region_is_known_the_addressee_is_missing(house: House) -> None:
    job = papers.gather("notice-silence", silent(house, region=""), by=house.case_worker)
    assert "addressee_missing" in job.warnings


def test_of_danger_after_leaving_the_letter_says_what_was_learned(house: House) -> None:
    child = house.admit(citizenships=("KZ",))
    stage = house.discharge(child, region="27").follow_ups[0]
    house.later(days=1)
    danger = FollowUpResult(Outcome.CONCERN, house.clock.now, "call", note="соседка слышала крики", next_step="выезд")
    follow_ups.record(stage, danger, by=house.case_worker)
    assert "соседка слышала крики. выезд" in printed_text(house, "notice-concern", child, "ru")
    letter = made(house, child, "notice-concern")
    papers.mark_sent(letter, "phone", house.later(minutes=5), by=house.case_worker)
    assert closed_at(house, child, "R-49.concern") is not None
    assert closed_at(house, child, "R-49.visit") is None


@pytest.mark.parametrize("document", ["notice-silence", "notice-concern"])
def test_without_silence_or_danger_neither_letter_is_offered(house: House, document: str) -> None:
    child = house.admit(citizenships=("KZ",))
    house.discharge(child)
    assert document not in {one.document for one in papers.available(child, by=house.case_worker)}


def test_why_there_is_no_letter_of_silence_is_said_as_it_is(house: House) -> None:
    by, child = house.case_worker, house.admit(citizenships=("KZ",))

    def why() -> str:
        with pytest.raises(NothingToPrint) as refused:
            papers.gather("notice-silence", child, by=by)
        return refused.value.reason

    assert why() == "not_left"
    stage = house.discharge(child, region="27").follow_ups[0]
    assert why() == "not_silent"
    for outcome in (Outcome.NOT_REACHED, Outcome.REFUSED):
        house.later(days=3)
        stage = follow_ups.record(stage, FollowUpResult(outcome, house.clock.now, "call"), by=by)
        assert why() == "silent_too_short", "attempts did stay without an answer"
    assert "notice-silence" not in {one.document for one in papers.available(child, by=by)}
    house.later(days=3)
    follow_ups.record(stage, FollowUpResult(Outcome.NOT_FOUND, house.clock.now, "visit"), by=by)
    text = printed_text(house, "notice-silence", child, "ru")
    assert text.count("отказ") == 1, "the authority reads which attempt was refused"
    house.later(days=1)
    house.admit(same_as=child)
    assert why() == "not_left"


SECRETS = ("синяк", "ожог", "жертва", "без попечения", "полиц", "Шымкент", "отчим", "трудов")


@pytest.mark.parametrize("document", ["notice-school", "notice-consulate"])
def test_school_and_consulate_learn_nothing_of_health_and_exploitation(house: House, document: str) -> None:
    child = house.admit(
        citizenships=("UZ",), health_seen=("injuries",), health_note="ожог, трудовая эксплуатация",
        injuries=(Injury("левое плечо", "синяк", "2 см"),), circumstances="жертва торговли людьми, бил отчим",
        found_where="Шымкент, рынок",
    )  # fmt: skip
    events.mark_done(child, "unlawful_acts_stated", house.clock.now, "жертва, ожог", by=house.case_worker)
    for language in ("ru", "kk", "en"):
        text = printed_text(house, document, child, language)
        assert not [word for word in SECRETS if word in text]
    assert "синяк" in printed_text(house, "notice-police-acts", child, "ru")


def test_a_procedure_cannot_let_a_school_know_more(house: House) -> None:
    data = packaged.profile("kz").dump()
    school = next(one for one in data["notices"] if one["code"] == "school_letter")
    school["tells"] = [*school["tells"], Tell.INJURIES.value]
    with pytest.raises(BadEntry) as refused:
        Profile.parse(data)
    assert refused.value.problem == "unknown_value"


def test_a_referral_waits_for_consent_and_a_consulate_for_the_question_about_a_threat(house: House) -> None:
    child, by = house.admit(citizenships=("UZ",)), house.case_worker
    letter = papers.gather("notice-consulate", child, to=To.typed("Консульство Узбекистана"), by=by)
    with pytest.raises(GuardClosed) as refused:
        papers.final(letter, by=by)
    assert {one.code for one in refused.value.stops} == {"R-34.consent", "R-43.consulate"}
    events.mark_done(child, "consent_given", by.now(), "согласие № 2: Школа № 5", by=by)
    events.mark_done(child, "no_threat_declared", by.now(), "беседа", by=by)
    with pytest.raises(GuardClosed) as refused:
        papers.final(letter, by=by)
    assert {one.code for one in refused.value.stops} == {"R-34.consent"}, "the consent names somebody else"
    events.mark_done(child, "consent_given", by.now(), "согласие № 3: консульство Узбекистана", by=by)
    assert papers.final(letter, by=by).number == "1/26"


def test_a_letter_to_the_school_closes_the_term_that_the_centre_set(house: House) -> None:
    by, rule = house.director, house.director.profile.rule("R-34.school")
    assert rule is not None
    rules.change("R-34.school", replace(rule, offset=3), "приказ № 5", by=by)
    house.case_worker.profile = by.profile
    child = house.admit()
    events.mark_done(child, "consent_given", by.now(), "согласие № 2: Школа № 5", by=by)
    letter = made(house, child, "notice-school", To.typed("Школа № 5"))
    papers.mark_sent(letter, "letter", house.clock.now, "секретарь", by=house.case_worker)
    assert closed_at(house, child, "R-34.school") == house.clock.now


class TestAddressees:
    def test_the_first_of_the_directory_is_usual_another_may_be_picked_or_typed(self, house: House) -> None:
        child, by = missing(house), house.case_worker
        assert "addressee_missing" in papers.gather(ABSENCE, child, by=by).warnings
        known = organisations.add(POLICE, by=by)
        usual = papers.gather(ABSENCE, child, by=by)
        assert isinstance(usual.facts, Letter)
        assert usual.to == To.of(known)
        typed = papers.gather(ABSENCE, child, to=To.typed("Начальнику РОВД"), by=by)
        assert isinstance(typed.facts, Letter)
        assert "addressee_missing" not in typed.warnings
        first, second = made(house, child), made(house, child, to=To.typed("Начальнику РОВД"))
        assert (first.number, second.number) == ("1/26", "2/26")
        assert (first.organisation_id, second.addressee) == (known.id, "Начальнику РОВД")
        assert made(house, child, to=To.of(known)).number == "1/26", "another copy of the same letter"

    def test_an_organisation_says_in_which_language_it_is_written_to(self, house: House) -> None:
        organisations.add(replace(POLICE, language="kk"), by=house.case_worker)
        assert papers.gather(ABSENCE, missing(house), by=house.case_worker).languages == ("kk",)

    @pytest.mark.parametrize(
        ("change", "field"),
        [({"kind": ""}, "kind"), ({"name_kk": " ", "name_ru": ""}, "name_ru"), ({"email": "почта"}, "email"),
         ({"language": "fr"}, "language")],
    )  # fmt: skip
    def test_a_line_that_cannot_be_used_is_named_by_its_field(
        self, house: House, change: dict[str, str], field: str
    ) -> None:
        with pytest.raises(InvalidInput) as refused:
            organisations.add(replace(POLICE, **change), by=house.case_worker)
        assert set(refused.value.problems) == {field}

    def test_a_line_out_of_use_is_offered_no_more_and_stays_in_its_letters(self, house: House) -> None:
        by, known = house.case_worker, organisations.add(POLICE, by=house.case_worker)
        letter = made(house, missing(house))
        organisations.edit(known, replace(POLICE, active=False), by=by)
        assert organisations.directory("police", by=by) == []
        assert len(organisations.directory(every=True, by=by)) == 1
        (line,) = letters.register(by=by).lines
        assert line.letter.addressee == letter.addressee


class TestRegister:
    def test_it_holds_every_letter_and_is_searched_by_whatever_is_known(self, house: House) -> None:
        by, child = house.case_worker, missing(house)
        organisations.add(POLICE, by=by)
        letter = papers.mark_sent(made(house, child), "letter", house.clock.now, "Омаров", by=by)
        letters.answer(letter, by.today(), "КУИ № 778", by=by)
        found = letters.register(by=by)
        for typed in ("1/26", "алмалин", "омаров", "куи 778", "рахимова", "розыск"):
            assert letters.matching(found.lines, typed, {ABSENCE: "письмо о розыске"}), typed
        assert letters.matching(found.lines, "прокурор", {}) == []
        assert found.lines[0].letter.answer == "КУИ № 778"

    def test_a_year_has_its_own_numbers_and_its_own_page(self, house: House) -> None:
        first = made(house, missing(house))
        house.later(days=60)
        second = made(house, missing(house))
        assert (first.number, second.number) == ("1/26", "1/27")
        assert [one.letter.id for one in letters.register(2026, by=house.case_worker).lines] == [first.id]
        assert letters.register(by=house.case_worker).years == (2027, 2026)

    def test_letters_about_restricted_files_are_only_counted(self, house: House) -> None:
        child = missing(house)
        made(house, child)
        journal.restrict(child, (house.case_worker.staff.id,), by=house.director)
        found = letters.register(by=house.duty)
        assert (found.lines, found.hidden) == ((), 1)
        assert letters.register(by=house.case_worker).hidden == 0

    def test_an_answer_comes_after_the_letter_and_says_something(self, house: House) -> None:
        by, child = house.case_worker, missing(house)
        letter = made(house, child)
        with pytest.raises(NotSent):
            letters.answer(letter, by.today(), "да", by=by)
        sent = papers.mark_sent(letter, "letter", house.clock.now, by=by)
        for day, words, field in (
            (by.today() - timedelta(days=1), "да", "on"),
            (by.today() + timedelta(days=1), "да", "on"),
            (by.today(), " ", "words"),
        ):
            with pytest.raises(InvalidInput) as refused:
                letters.answer(sent, day, words, by=by)
            assert set(refused.value.problems) == {field}
        journal.restrict(child, (house.case_worker.staff.id,), by=house.director)
        with pytest.raises(NotFound):
            letters.answer(sent, by.today(), "да", by=house.duty)
