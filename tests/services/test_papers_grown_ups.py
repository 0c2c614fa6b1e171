"""What papers say of grown-ups, of the people who must not be told, of injuries, and who is named where."""

from __future__ import annotations

import re
from datetime import date
from typing import Any

import pytest

from shelter_app.domain.admissions import claim
from shelter_app.domain.centre import CentreKind
from shelter_app.domain.contacts import Permission
from shelter_app.domain.follow_ups import Answer, FollowUpResult, Outcome
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.partial_dates import PartialDate
from shelter_app.domain.people import AgeBasis, Sex
from shelter_app.domain.stays import Injury, Stay
from shelter_app.reports import papers as on_paper
from shelter_app.reports.catalogue import PAPERS
from shelter_app.services import events, follow_ups, papers, support_plans
from shelter_app.services.papers.arrival import who_brought
from shelter_app.services.papers.facts import in_language
from tests.records import House
from tests.services.papers_story import OFFICE, equipped, printed_text, walked

A_CHILD = re.compile(r"ребён|ребен|несовершеннолет|\bбала|кәмелетке толмаған|minor\b|\bchild", re.IGNORECASE)
OF_THE_CENTRE = re.compile(
    "|".join(map(re.escape, (OFFICE.name, OFFICE.ru.name, *OFFICE.kk.name.splitlines()))), re.IGNORECASE
)


@pytest.fixture
def house(house: House) -> House:
    """The house with everything that printing needs."""
    return equipped(house)


@pytest.fixture
def mother(house: House) -> ResidentId:
    """A client of a shelter for victims of trafficking, with a plan; the employer must not come near."""
    resident = house.admit(
        kind=CentreKind.SHELTER,
        age=claim(PartialDate(1990, 1, 1), AgeBasis.DOCUMENT),
        sex=Sex.FEMALE,
        category="trafficking",
    )
    house.contact(resident, "Беков Тимур", relation="employer", must_not=True)
    plan = support_plans.begin(resident, by=house.case_worker)
    row = support_plans.Row("legal", "Нет паспорта", "Запрос в консульство", date(2026, 12, 1))
    form = support_plans.PlanForm((row,), "Хочу домой", "ru", date(2027, 2, 1), date(2026, 12, 20))
    support_plans.save_draft(plan, form, by=house.case_worker)
    return resident


@pytest.mark.parametrize("document", ["admission-act", "support-plan", "resident-card"])
def test_a_paper_of_a_grown_up_speaks_of_no_child(house: House, mother: ResidentId, document: str) -> None:
    for languages in PAPERS[document].languages:
        text = OF_THE_CENTRE.sub("", printed_text(house, document, mother, *languages))
        assert not A_CHILD.search(text), (languages, A_CHILD.findall(text), text)


@pytest.mark.parametrize("document", ["handover-act", "follow-up-report"])
def test_a_paper_of_a_grown_up_who_left_speaks_of_no_child(house: House, mother: ResidentId, document: str) -> None:
    house.contact(mother, "Алиева Сауле", relation="aunt", collect=Permission.ALLOWED, decided_by="сама")
    gone = house.discharge(mother, "crisis_centre", receiver="Алиева Сауле", ground="заявление", address="Шымкент")
    result = FollowUpResult(Outcome.SAFE, house.later(days=14), "call", "она сама", "дома", (("home", Answer.YES),))
    follow_ups.record(gone.follow_ups[0], result, by=house.case_worker)
    for languages in PAPERS[document].languages:
        text = OF_THE_CENTRE.sub("", printed_text(house, document, mother, *languages))
        assert not A_CHILD.search(text), (languages, A_CHILD.findall(text), text)


def test_the_act_of_a_grown_up_names_no_body_that_is_told_of_children_only(house: House, mother: ResidentId) -> None:
    act = papers.gather("admission-act", mother, by=house.case_worker).facts
    assert isinstance(act, on_paper.AdmissionAct)
    assert (act.adult, act.informed) == (True, ())
    child = papers.gather("admission-act", house.admit(), by=house.case_worker).facts
    assert isinstance(child, on_paper.AdmissionAct)
    assert (child.adult, len(child.informed)) == (False, 2)


def test_an_act_without_informed_bodies_numbers_its_sections_without_a_gap(house: House, mother: ResidentId) -> None:
    text = printed_text(house, "admission-act", mother, "ru")
    assert "5 Подписи" in text
    assert "6 Подписи" not in text


def test_a_disputed_age_is_treated_as_that_of_a_child(house: House) -> None:
    child = house.admit(
        age=claim(PartialDate(2010, 5, 1), AgeBasis.SAID),
        more_age_claims=(claim(PartialDate(2000, 5, 1), AgeBasis.DOCUMENT),),
        age_disputed=True,
    )
    act = papers.gather("admission-act", child, by=house.case_worker).facts
    assert isinstance(act, on_paper.AdmissionAct)
    assert not act.adult


def test_nobody_signs_the_plan_of_a_grown_up_for_the_guardianship_authority(house: House, mother: ResidentId) -> None:
    plan = papers.gather("support-plan", mother, by=house.case_worker).facts
    assert isinstance(plan, on_paper.SupportPlan)
    assert "орган опеки и попечительства" not in [in_language(one.role, "ru") for one in plan.signers]
    assert len(plan.signers) == 2


@pytest.mark.parametrize("document", ["notice-guardianship", "notice-prosecutor"])
def test_a_letter_never_names_a_parent_who_must_not_be_told(house: House, document: str) -> None:
    child = house.admit()
    house.contact(child, "Рахимова Зухра", relation="mother")
    house.contact(child, "Беков Тимур", relation="father", must_not=True)
    house.contact(child, "Каримов Олжас", relation="stepfather", inform=Permission.FORBIDDEN, decided_by="опека, № 3")
    for languages in PAPERS[document].languages:
        text = printed_text(house, document, child, *languages)
        assert "Рахимова Зухра" in text
        assert "Беков" not in text
        assert "Каримов" not in text
    letter = papers.gather(document, child, by=house.case_worker).facts
    assert isinstance(letter, on_paper.Notice)
    assert in_language(letter.parents.text, "en").endswith("; the Centre tells more on request")


def test_a_letter_that_leaves_nobody_out_promises_nothing_more(house: House) -> None:
    child = house.admit()
    house.contact(child, "Рахимова Зухра", relation="mother")
    letter = papers.gather("notice-prosecutor", child, by=house.case_worker).facts
    assert isinstance(letter, on_paper.Notice)
    assert in_language(letter.parents.text, "ru") == "мать: Рахимова Зухра"


@pytest.mark.parametrize("document", ["notice-guardianship", "notice-prosecutor"])
def test_injuries_seen_at_the_door_stand_in_the_letters(house: House, document: str) -> None:
    hurt = house.admit(
        health_seen=("injuries",), injuries=(Injury("левое плечо", "синяк", "2 см"), Injury("", "царапины"))
    )
    assert "левое плечо: синяк, 2 см; царапины" in printed_text(house, document, hurt, "ru")
    named, whole = (papers.gather(document, one, by=house.case_worker).facts for one in (hurt, house.admit()))
    assert isinstance(named, on_paper.Notice)
    assert isinstance(whole, on_paper.Notice)
    assert whole.injuries is None


def test_a_letter_about_injuries_says_when_the_police_were_told(house: House) -> None:
    hurt = house.admit(health_seen=("injuries",), injuries=(Injury("спина", "синяки"),))
    events.mark_done(hurt, "police_informed", house.later(minutes=30), "дежурная часть", by=house.case_worker)
    letter = papers.gather("notice-prosecutor", hurt, by=house.case_worker).facts
    assert isinstance(letter, on_paper.Notice)
    assert letter.injuries is not None
    told = f"{house.clock.now.astimezone(house.case_worker.tz):%d.%m.%Y, %H:%M}"
    assert in_language(letter.injuries.text, "en") == f"спина: синяки; the police were told on {told}"


def test_injuries_without_a_point_are_listed_with_their_places_and_marked_by_hand(house: House) -> None:
    child = house.admit(
        health_seen=("injuries",), injuries=(Injury("левое плечо", "синяк", "", 0.7, 0.2), Injury("спина", "ссадина"))
    )
    text = printed_text(house, "admission-act", child, "en")
    assert "спина: ссадина" in text
    assert "mark by hand: № 2" in text
    unhurt = house.admit()
    assert "mark by hand" not in printed_text(house, "admission-act", unhurt, "en")


@pytest.mark.parametrize(
    ("typed", "named"),
    [
        ("полиция, капитан Сейтов А.", "капитан Сейтов А."),
        ("Полиция – капитан Сейтов А.", "капитан Сейтов А."),
        ("капитан Сейтов А.", "капитан Сейтов А."),
        ("полицейский Сейтов А.", "полицейский Сейтов А."),
        ("полиция", ""),
        ("", ""),
    ],
)
def test_the_service_is_named_once(house: House, typed: str, named: str) -> None:
    child = house.admit(brought_by_person=typed)
    stay: Stay = house.store.stays.all(resident_id=child)[0]
    assert who_brought("полиция", stay) == named
    assert who_brought("ювенальная полиция", stay) == (named if "," in typed or typed == "полиция" else typed)


def test_two_who_came_together_are_named_without_the_service_and_its_and(house: House) -> None:
    stay: Stay = house.store.stays.all(resident_id=house.admit(brought_by_person="полиция и специалист опеки"))[0]
    assert who_brought("полиция", stay) == "специалист опеки"
    assert who_brought("опека", stay) == "полиция и специалист опеки"


def test_a_kazakh_page_carries_the_kazakh_name_of_the_centre(house: House) -> None:
    child = walked(house)
    for document in ("support-plan", "handover-act"):
        kazakh = papers.gather(document, child, ("kk",), by=house.case_worker).facts
        assert in_language(centre_of(kazakh).short_name, "kk") == " ".join(OFFICE.kk.name.split())
        assert in_language(centre_of(kazakh).short_name, "ru") == OFFICE.name
    plan = printed_text(house, "support-plan", child, "kk")
    assert OFFICE.name not in plan


def centre_of(facts: Any) -> Any:
    return facts.centre


def test_whoever_asked_signs_the_report_and_not_the_kind_of_contact(house: House) -> None:
    report = papers.gather("follow-up-report", walked(house), by=house.case_worker).facts
    assert isinstance(report, on_paper.FollowUpReport)
    first = report.signers[0]
    assert in_language(first.role, "en") in ("held the follow-up (she)", "held the follow-up (he)", "follow-up held by")
    assert in_language(first.signer.name, "ru") == "Сагинтаева А. Е."


def test_measures_that_go_on_stand_in_the_act_and_in_the_report(house: House) -> None:
    child = walked(house)
    for document in ("handover-act", "follow-up-report"):
        facts = papers.gather(document, child, by=house.case_worker).facts
        assert isinstance(facts, on_paper.HandoverAct | on_paper.FollowUpReport)
        assert [(step.what, step.who, step.due) for step in facts.going_on] == [
            ("Собрать документы роддома", "отдел опеки", date(2026, 12, 1))
        ]
        text = printed_text(house, document, child, "ru")
        assert "Собрать документы роддома" in text
        assert "отдел опеки" in text
