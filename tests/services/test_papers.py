"""Every paper of a file in every language: what it says, what it never says, who may make it."""

from __future__ import annotations

import io
import re
from dataclasses import replace
from datetime import date

import pytest
from pypdf import PdfReader

from shelter_app.domain.admissions import claim, names_of
from shelter_app.domain.contacts import ContactForbidden, Permission
from shelter_app.domain.follow_ups import FollowUpResult, Outcome
from shelter_app.domain.identity_documents import IdentityDocument
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.paper import UNNUMBERED, NothingToPrint
from shelter_app.domain.partial_dates import PartialDate
from shelter_app.domain.people import AgeBasis, Sex
from shelter_app.domain.residents import Alert, AlertKind
from shelter_app.domain.stays import Ground
from shelter_app.reports import papers as on_paper
from shelter_app.reports.catalogue import PAPERS
from shelter_app.security.recovery import RecoverySecret, RecoverySheet
from shelter_app.services import contacts, events, follow_ups, papers, residents, stays
from shelter_app.services.papers.facts import in_language
from shelter_app.services.papers.screening import HIDDEN
from shelter_app.wording import load
from tests.records import House, admission
from tests.services.papers_story import equipped, printed_text, text_of, walked


@pytest.fixture
def house(house: House) -> House:
    """The house with everything that printing needs."""
    return equipped(house)


def mother_of(house: House, child: ResidentId) -> None:
    """The mother may collect this child."""
    house.contact(child, "Рахимова Зухра", relation="mother", collect=Permission.ALLOWED, decided_by="опека, № 17")


FACTS = {
    "resident-card": {"kk": ("001-26/К", "Рахымова Ділноза"), "ru": ("001-26/К", "Рахимова Дилноза", "узбекский")},
    "admission-act": {
        "kk": ("001-26/А", "Рахымова Ділноза", "Өзбекстан"),
        "ru": ("001-26/А", "Рахимова Дилноза", "Rahimova Dilnoza", "Узбекистан", "Найдена соседями", "Кукла", "№ 118",
               "левое плечо: синяк", "иностранец без ИИН", "безнадзорный, беспризорный", "Омарова Д., специалист"),
    },
    "support-plan": {
        "kk": ("001-26/П1", "Рахымова Д", "өзбек тілі"),
        "ru": ("001-26/П1", "Рахимова Дилноза", "Собрать документы роддома", "01.12.2026", "«Хочу к маме»", "№ 17",
               "Запрос отправлен"),
    },
    "handover-act": {
        "kk": ("001-26/Т", "Рахымова Ділноза", "әкесі"),
        "ru": ("001-26/Т", "Рахимова Дилноза", "Рахимов Акмал", "отец", "решение от 22.11.2026", "Гагарина 1",
               "7 декабря"),
    },
    "follow-up-report": {
        "kk": ("001-26/Б1", "Рахымова Ділноза"),
        "ru": ("001-26/Б1", "Рахимова Дилноза", "квартира отца", "Мне тут хорошо", "записать в школу", "не спрашивали",
               "2 недели", "Есть спальное место"),
    },
    "notice-guardianship": {
        "kk": ("Рахымова Ділноза", "Қорғаншылық бөлімінің басшысына"),
        "ru": ("Рахимова Дилноза", "Руководителю отдела опеки", "№ 118"),
    },
    "notice-prosecutor": {
        "kk": ("Рахымова Ділноза", "Заңының 11-бабына сәйкес"),
        "ru": ("Рахимова Дилноза", "Прокурору города Алматы", "со статьёй 11"),
    },
}  # fmt: skip
CHOICES = [(name, choice) for name in papers.DOCUMENTS if name in FACTS for choice in PAPERS[name].languages]


@pytest.mark.parametrize(
    ("document", "languages"), CHOICES, ids=lambda part: "+".join(part) if isinstance(part, tuple) else part
)
def test_every_paper_says_the_facts_in_its_language(house: House, document: str, languages: tuple[str, ...]) -> None:
    child = walked(house)
    if document == "resident-card":
        stays.admit(admission(same_as=child, admitted_at=house.clock.now, languages=("uz",)), by=house.case_worker)
    text = printed_text(house, document, child, *languages)
    for language in languages:
        for wanted in FACTS[document].get(language, ("Rahimova Dilnoza",) if document != "resident-card" else ()):
            assert wanted in text, (wanted, text)


def test_a_kazakh_page_shows_the_kazakh_name_only(house: House) -> None:
    child = walked(house)
    assert "Рахимова Дилноза" not in printed_text(house, "admission-act", child, "kk")
    assert "Рахымова" not in printed_text(house, "admission-act", child, "ru")


def test_the_same_job_renders_the_same_bytes_twice(house: House) -> None:
    child = walked(house)
    for document in ("admission-act", "support-plan", "handover-act", "follow-up-report", "notice-prosecutor"):
        job = papers.gather(document, child, by=house.case_worker)
        assert job.render() == job.render()


def test_what_nobody_said_is_not_a_no(house: House) -> None:
    child = house.admit(
        names=names_of(ru="Неизвестный (назвался Самат)"),
        sex=Sex.UNKNOWN,
        age=claim(PartialDate(2015, estimated=True), AgeBasis.APPEARANCE),
        health_seen=("not_examined",),
    )
    act = printed_text(house, "admission-act", child, "ru")
    assert "Неизвестный (назвался Самат)" in act
    assert "не установлено" in act or "не выяснено" in act
    assert "не спрашивали" in act
    job = papers.gather("admission-act", child, ("ru",), by=house.case_worker)
    assert isinstance(job.facts, on_paper.AdmissionAct)
    assert job.facts.birth.estimated
    assert (job.facts.birth.year, job.facts.birth.day) == (2015, None)
    assert job.facts.no_injuries.state.value == "not asked"


def test_somebody_without_any_name_is_called_so_in_words(house: House) -> None:
    child = house.admit(names=(), name_unknown=True)
    assert "не выяснено" in printed_text(house, "resident-card", child, "ru") or "не установлено" in printed_text(
        house, "resident-card", child, "ru"
    )


def test_a_disputed_age_is_printed_as_two_statements_and_never_settled(house: House) -> None:
    child = house.admit(
        age=claim(PartialDate(2011, 5, 1), AgeBasis.SAID),
        more_age_claims=(claim(PartialDate(2008, 5, 1), AgeBasis.DOCUMENT),),
        age_disputed=True,
    )
    for document in ("admission-act", "resident-card", "notice-prosecutor"):
        text = printed_text(house, document, child, "ru")
        assert "15 лет" in text, document
        assert "18 лет" in text, document
        assert "оспаривается" in text, document
    job = papers.gather("notice-prosecutor", child, by=house.case_worker)
    assert isinstance(job.facts, on_paper.Notice)
    assert job.facts.age is None


def test_an_age_known_by_own_words_says_so(house: House) -> None:
    child = house.admit()
    text = printed_text(house, "notice-prosecutor", child, "ru")
    assert "05.03.2019" in text
    assert "Со слов" in text


def test_a_ground_to_follow_carries_the_term_of_its_clock_and_gives_way_to_the_paper(house: House) -> None:
    child = house.admit(ground=Ground(expected_kind="guardianship_resolution"))
    before = printed_text(house, "admission-act", child, "ru")
    assert "постановление органа опеки – будет представлено, срок: 21.11.2026, 13:00" in before
    paper = Ground("guardianship_resolution", number="44", received_at=house.clock.now)
    stays.receive_ground(child, paper, by=house.case_worker)
    after = printed_text(house, "admission-act", child, "ru")
    assert "№ 44" in after
    assert "будет представлено" not in after


def test_names_in_arabic_script_stand_beside_the_cyrillic_ones(house: House) -> None:
    child = house.admit(names=names_of(ru="Ахмади Хамид", latin="Ahmadi Hamid", native="حمید احمدی"))
    job = papers.gather("admission-act", child, ("ru",), by=house.case_worker)
    assert isinstance(job.facts, on_paper.AdmissionAct)
    assert job.facts.child.native == "حمید احمدی"
    fonts = {
        str(font.get_object()["/BaseFont"])
        for page in PdfReader(io.BytesIO(job.render())).pages
        for font in page["/Resources"]["/Font"].values()  # type: ignore[index, union-attr]
    }
    assert any("Naskh" in name or "Arab" in name for name in fonts), fonts


def test_a_secret_address_and_a_forbidden_contact_never_reach_paper(house: House) -> None:
    child = house.admit(
        circumstances="Мать живёт: ул. Тихая, дом 7, звонить +7 701 555-44-33. Отец грозит с 8 702 111 22 33.",
        found_where="Шымкент, улица Мира",
    )
    mother = contacts.ContactForm(
        "Рахимова Зухра",
        "mother",
        ("8 701 555 44 33",),
        "Тихая, дом 7",
        address_secret=True,
        call=Permission.SUPERVISED,
    )
    father = contacts.ContactForm("Беков Тимур", "father", ("8 702 111 22 33",), "Мира 9", must_not=True)
    aunt = contacts.ContactForm("Алиева Сауле", "aunt", ("8 705 000 11 22",), "Абая 3")
    for form in (mother, father, aunt):
        contacts.add(child, form, by=house.case_worker)
    for document in ("resident-card", "admission-act", "notice-guardianship", "notice-prosecutor"):
        for languages in PAPERS[document].languages:
            text = printed_text(house, document, child, *languages)
            digits = re.sub(r"\D", "", text)
            assert "Тихая" not in text, document
            assert "Мира 9" not in text, document
            assert "7015554433" not in digits, document
            assert "7021112233" not in digits, document
    card = printed_text(house, "resident-card", child, "ru")
    assert "8 705 000 11 22" in card
    assert "Абая 3" in card
    assert "закрыт" in card
    assert "Беков Тимур" in card
    assert HIDDEN in printed_text(house, "admission-act", child, "ru")


def test_the_card_prints_an_undecided_right_as_undecided(house: House) -> None:
    child = house.admit()
    resident = house.store.residents.get(child)
    form = residents.CaseForm(house.case_worker.staff.id, "high", (Alert(AlertKind.HEALTH, "Астма"),), "")
    residents.edit_case(resident, form, by=house.case_worker)
    contacts.add(child, contacts.ContactForm("Алиева Сауле", "aunt"), by=house.case_worker)
    card = printed_text(house, "resident-card", child, "ru")
    assert card.count("не решено") == 4
    assert "Астма" in card
    assert "высокий" in card
    assert "Сагинтаева А. Е." in card


def test_a_forbidden_receiver_stops_the_act_of_handover(house: House) -> None:
    child = walked(house)
    contacts.add(child, contacts.ContactForm("Рахимов Акмал", "father", must_not=True), by=house.case_worker)
    with pytest.raises(ContactForbidden):
        papers.gather("handover-act", child, by=house.case_worker)
    reasons = {offer.document: offer.reason for offer in papers.available(child, by=house.case_worker)}
    assert reasons["handover-act"] == "contact_forbidden"


def test_a_forbidden_escort_stops_the_act_too(house: House) -> None:
    child = house.admit()
    mother_of(house, child)
    house.discharge(child, "foster_family", receiver="Рахимова Зухра", escort="Беков Тимур")
    assert papers.gather("handover-act", child, by=house.case_worker).number == "001-26/Т"
    house.contact(child, "Беков Т.", must_not=True)
    with pytest.raises(ContactForbidden):
        papers.gather("handover-act", child, by=house.case_worker)


def test_somebody_who_went_alone_was_handed_to_nobody(house: House) -> None:
    child = house.admit(age=claim(PartialDate(2008, 1, 1), AgeBasis.DOCUMENT))
    house.discharge(child, "reached_18", address="Шымкент")
    with pytest.raises(NothingToPrint) as refused:
        papers.gather("handover-act", child, by=house.case_worker)
    assert refused.value.reason == "no_receiver"


def test_a_child_without_papers_is_said_to_have_none(house: House) -> None:
    child = house.admit(documents=(IdentityDocument("none"),))
    mother_of(house, child)
    house.discharge(child, "foster_family", receiver="Рахимова Зухра")
    assert "документов нет" in printed_text(house, "handover-act", child, "ru")


@pytest.mark.parametrize("outcome", [Outcome.NOT_REACHED, Outcome.REFUSED])
def test_a_follow_up_without_a_meeting_ticks_no_checklist(house: House, outcome: Outcome) -> None:
    child = house.admit()
    mother_of(house, child)
    stages = house.discharge(child, "foster_family", receiver="Рахимова Зухра").follow_ups
    result = FollowUpResult(outcome, house.later(days=14), "call", note="телефон выключен")
    follow_ups.record(stages[0], result, by=house.case_worker)
    job = papers.gather("follow-up-report", child, ("ru",), by=house.case_worker)
    text = text_of(job.render())
    assert "телефон выключен" in text
    assert isinstance(job.facts, on_paper.FollowUpReport)
    assert not any(check.answer.value in ("yes", "no") for check in job.facts.checks)
    if outcome is Outcome.REFUSED:
        assert "отказ от связи" in text
    else:
        assert (job.facts.began, job.facts.checks) == (None, ())


def test_the_safe_way_to_keep_in_touch_is_never_printed(house: House) -> None:
    child = walked(house)
    for document in ("handover-act", "follow-up-report"):
        assert "Салтанат" not in printed_text(house, document, child, "ru")


def test_the_identity_papers_of_the_child_are_named_without_their_numbers(house: House) -> None:
    child = walked(house)
    person = house.store.people.get(house.store.residents.get(child).person_id)
    with house.store.transaction():
        house.store.people.save(replace(person, documents=(IdentityDocument("foreign_passport", "AA0000001"),)))
    text = printed_text(house, "handover-act", child, "ru")
    assert "паспорт иностранного государства" in text
    assert "AA0000001" not in text


def test_the_recovery_sheet_prints_its_words_and_keeps_them_out_of_sight(house: House) -> None:
    sheet = RecoverySheet(RecoverySecret(bytes(range(20))), 3, "a1b2c3d4e5f60718")
    job = papers.recovery_sheet_job(sheet, house.director)
    text = text_of(job.render())
    assert all(word in text for word in sheet.secret.words())
    assert not any(word in repr(job) for word in sheet.secret.words() if len(word) > 3)
    assert job.number == "ЛВ-3"
    assert papers.printed(job, job.render(), by=house.director).resident_id is None


def test_a_draft_letter_has_a_line_for_its_number(house: House) -> None:
    job = papers.gather("notice-guardianship", house.admit(), by=house.case_worker)
    assert (job.draft, job.number) == (True, UNNUMBERED)
    assert f"№ {UNNUMBERED}" in text_of(job.render())


@pytest.mark.parametrize(
    ("names", "full"),
    [({"latin": "Ahmadi Hamid", "native": "حمید احمدی"}, "Ahmadi Hamid"), ({"native": "حمید احمدی"}, "حمید احمدی")],
    ids=["latin", "native only"],
)
def test_a_name_known_in_a_foreign_writing_only_is_printed_in_it(
    house: House, names: dict[str, str], full: str
) -> None:
    job = papers.gather("resident-card", house.admit(names=names_of(**names)), ("kk",), by=house.case_worker)
    assert isinstance(job.facts, on_paper.ResidentCard)
    assert (job.facts.child.full, job.facts.child.latin) == (full, "")
    assert job.render().startswith(b"%PDF")


def test_a_narrowed_right_says_how_and_until_when(house: House) -> None:
    child = house.admit()
    house.contact(
        child, "Алиева Сауле", relation="aunt", visit=Permission.SUPERVISED, collect=Permission.BY_ACT,
        decided_by="опека", valid_until=date(2027, 1, 1),
    )  # fmt: skip
    conditions, held = [], []
    for _look in range(2):
        card = papers.gather("resident-card", child, by=house.case_worker).facts
        assert isinstance(card, on_paper.ResidentCard)
        conditions.append(in_language(card.contacts[0].condition, "ru"))
        held.append((card.contacts[0].visits, card.contacts[0].collects))
        house.later(days=60)
    assert conditions == ["до 01.01.2027", ""]
    granted = on_paper.Granted
    assert held == [(granted.SUPERVISED, granted.BY_ACT), (granted.UNDECIDED, granted.UNDECIDED)]


def test_who_has_left_has_no_card(house: House) -> None:
    with pytest.raises(NothingToPrint) as refused:
        papers.gather("resident-card", walked(house), by=house.case_worker)
    assert refused.value.reason == "has_left"


def test_an_explained_right_is_told_on_the_act(house: House) -> None:
    child = house.admit()
    assert "ещё не рассказано" in printed_text(house, "admission-act", child, "ru")
    events.mark_done(child, "rights_explained", house.later(minutes=5), "uz", by=house.case_worker)
    assert "узбекский" in printed_text(house, "admission-act", child, "ru")


def test_injuries_told_in_words_stand_in_the_act_and_in_the_letters(house: House) -> None:
    child = house.admit(health_seen=("injuries",), health_note="синяк под левым глазом")
    for document in ("admission-act", "notice-prosecutor", "notice-guardianship"):
        job = papers.gather(document, child, ("ru",), by=house.case_worker)
        assert isinstance(job.facts, (on_paper.AdmissionAct, on_paper.Notice))
        told = job.facts.no_injuries if isinstance(job.facts, on_paper.AdmissionAct) else job.facts.injuries
        assert told is not None
        assert in_language(told.text, "ru") == "телесные повреждения: синяк под левым глазом"
        assert "синяк под левым глазом" in printed_text(house, document, child, "ru")


def test_injuries_seen_without_a_word_are_seen_all_the_same(house: House) -> None:
    child = house.admit(health_seen=("injuries", "fever"))
    job = papers.gather("notice-prosecutor", child, by=house.case_worker)
    assert isinstance(job.facts, on_paper.Notice)
    assert job.facts.injuries is not None
    assert in_language(job.facts.injuries.text, "ru") == "телесные повреждения"


def test_belongings_that_nobody_asked_about_are_not_said_to_be_none(house: House) -> None:
    text = printed_text(house, "admission-act", house.admit(circumstances="пришла сама"), "ru")
    assert load("paper", "ru").translate("AdmissionAct", "nothing with the child") not in text
    body = text[text.index("Возвращено") :]
    assert "не спрашивали" in body[: body.index("Сообщено")]


def test_a_year_of_birth_that_was_estimated_says_so_in_the_letter(house: House) -> None:
    child = house.admit(age=claim(PartialDate(2015, estimated=True), AgeBasis.APPEARANCE))
    known = load("paper", "en").translate("Notice", "born in {year} by estimate").format(year=2015)
    assert known in printed_text(house, "notice-prosecutor", child, "en")


def test_who_signs_at_the_door_is_a_name_without_the_notes_behind_it(house: House) -> None:
    child = house.admit(brought_by="police", brought_by_person="капитан Сейтов А.; возбуждено дело")
    job = papers.gather("admission-act", child, by=house.case_worker)
    assert isinstance(job.facts, on_paper.AdmissionAct)
    assert job.facts.handed_over.name == "капитан Сейтов А."
    assert "возбуждено дело" in in_language(job.facts.brought_by.text, "ru")
