"""The register of decisions: sitting, day, chair, conditions; and what a version changes, on screen and on paper."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from shelter_app.domain.admissions import claim
from shelter_app.domain.attachments import Form
from shelter_app.domain.dates import PartialDate
from shelter_app.domain.errors import InvalidInput
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.people import AgeBasis
from shelter_app.domain.periods import Period
from shelter_app.domain.plan_changes import ChangeKind
from shelter_app.domain.support_plans import Sitting
from shelter_app.domain.undertakings import Asked, Origin, Standing
from shelter_app.services import attachments, papers, plan_reviews, support_plans, undertakings
from shelter_app.services.attachments import NewAttachment
from shelter_app.services.papers import ReportWanted
from shelter_app.services.scans import Scan
from shelter_app.services.support_plans import PlanForm, PlanView, Row
from tests.records import House
from tests.services.papers_story import text_of

ASKED = Sitting("5", date(2026, 11, 20), "Оспанов Б.", (Asked("Записать к окулисту", date(2026, 12, 1), "Ли В. С."),))


pytestmark = pytest.mark.usefixtures("printing")


def seen(house: House, child: ResidentId) -> PlanView:
    view = support_plans.view(child, again=True, by=house.director)
    assert view is not None
    return view


def next_version(house: House, child: ResidentId) -> PlanView:
    plan = support_plans.begin(child, by=house.case_worker)
    items = support_plans.items_of(house.case_worker, plan.id)
    rows = [support_plans.typed(item) for item in items[1:]] + [Row("other", "Очки", "Заказать очки", date(2027, 1, 9))]
    support_plans.save_draft(plan, PlanForm(tuple(rows), "Домой"), by=house.case_worker)
    return seen(house, child)


def test_an_approval_with_conditions_is_in_force_and_they_stand_beside_it(house: House) -> None:
    child = house.admit()
    plan = house.plan(child, submitted=True)
    decided = support_plans.decide(plan, True, body="Комиссия", number="17", sitting=ASKED, by=house.director)
    assert decided.in_force
    made = seen(house, child).plan.decision
    assert made is not None
    assert (made.session, made.on, made.chair, made.conditions) == (
        "5",
        ASKED.on,
        "Оспанов Б.",
        "Записать к окулисту (01.12.2026)",
    )


def test_a_return_keeps_no_conditions_and_a_decision_cannot_lie_ahead(house: House) -> None:
    plan = house.plan(house.admit(), submitted=True)
    ahead = Sitting(on=house.director.today() + timedelta(1))
    with pytest.raises(InvalidInput) as caught:
        support_plans.decide(plan, True, sitting=ahead, by=house.director)
    assert caught.value.problems == {"on": "in_future"}
    back = support_plans.decide(plan, False, reason="нет сроков", sitting=ASKED, by=house.director)
    assert back.decision is not None
    assert (back.decision.conditions, back.decision.session) == ("", "5")


def test_the_body_may_agree_with_conditions_of_its_own(house: House) -> None:
    plan = house.plan(house.admit(), approved=True)
    reviewed = plan_reviews.review(plan, True, house.officer.today(), sitting=ASKED, by=house.officer)
    assert reviewed.body_review is not None
    assert reviewed.body_review.conditions == "Записать к окулисту (01.12.2026)"


def test_a_version_tells_what_it_changed_since_the_one_that_was_approved(house: House) -> None:
    child = house.admit()
    house.plan(child, approved=True)
    assert (seen(house, child).since, seen(house, child).changes) == (None, ())
    view = next_version(house, child)
    assert view.since == 1
    assert [(one.kind, one.row.measure) for one in view.changes if one.kind is ChangeKind.ADDED] == [
        (ChangeKind.ADDED, "Заказать очки")
    ]
    assert sum(one.kind is ChangeKind.REMOVED for one in view.changes) == 1


@pytest.mark.parametrize("lang", ["ru", "kk", "en"])
def test_the_paper_says_the_conditions_the_sitting_and_every_change(house: House, lang: str) -> None:
    child = house.admit()
    plan = house.plan(child, submitted=True)
    support_plans.decide(plan, True, body="Комиссия", number="17", sitting=ASKED, by=house.director)
    first = text_of(papers.gather("support-plan", child, (lang,), by=house.director).render())
    assert "Записать к окулисту (01.12.2026)" in first
    assert "Оспанов Б." in first
    next_version(house, child)
    second = text_of(papers.gather("support-plan", child, (lang,), by=house.director).render())
    assert second.count("Заказать очки") == 2
    assert "Записать к окулисту" not in second


def approval_open(house: House, child: ResidentId) -> bool:
    due = house.store.summaries.due_of(child)
    return any(item.code == "R-32.approval" and item.closed_at is None for item in due)


def test_the_clock_on_the_body_runs_until_the_body_itself_has_spoken(house: House) -> None:
    child = house.admit()
    plan = house.plan(child, approved=True)
    assert plan.in_force
    assert approval_open(house, child)
    plan_reviews.review(plan, True, house.officer.today(), body="Опека", number="31", by=house.officer)
    assert not approval_open(house, child)


def test_for_a_plan_that_no_body_is_asked_about_the_centre_has_the_last_word(house: House) -> None:
    woman = house.admit(age=claim(PartialDate(1999, 1, 1), AgeBasis.DOCUMENT))
    assert approval_open(house, woman) is False
    house.plan(woman, submitted=True)
    assert approval_open(house, woman)
    plan = house.store.plans.all(resident_id=woman)[0]
    support_plans.decide(plan, True, number="3", by=house.director)
    assert not approval_open(house, woman)


def test_a_condition_is_due_on_its_day_until_somebody_says_that_it_was_met(house: House) -> None:
    child = house.admit()
    plan = house.plan(child, submitted=True)
    no_day = Sitting(conditions=(Asked("Записать к окулисту"),))
    with pytest.raises(InvalidInput) as caught:
        support_plans.decide(plan, True, sitting=no_day, by=house.director)
    assert caught.value.problems == {"conditions": "day_missing"}
    support_plans.decide(plan, True, body="Комиссия", sitting=ASKED, by=house.director)
    (item,) = [one for one in house.store.summaries.due_of(child) if one.source == "condition"]
    assert (item.text, item.due_at.astimezone(house.director.tz).date(), item.who) == (
        "Записать к окулисту", date(2026, 12, 1), "Ли В. С.",
    )  # fmt: skip
    (condition,) = seen(house, child).conditions
    assert (condition.origin, condition.asked_by) == (Origin.CONDITION, "Комиссия")
    undertakings.settle(condition, Standing.MET, "талон 7", by=house.case_worker)
    assert not [one for one in house.store.summaries.due_of(child) if one.source == "condition"]
    assert seen(house, child).conditions[0].standing is Standing.MET


def test_conditions_stay_due_after_the_next_version_and_the_decision_keeps_its_words(house: House) -> None:
    child = house.admit()
    plan = house.plan(child, submitted=True)
    support_plans.decide(plan, True, sitting=ASKED, by=house.director)
    view = next_version(house, child)
    second = support_plans.submit(view.plan, by=house.case_worker)
    support_plans.decide(second, True, number="18", by=house.director)
    assert [one.text for one in undertakings.of(child, by=house.director) if one.open] == ["Записать к окулисту"]
    first = support_plans.view(child, 1, by=house.director)
    assert first is not None
    assert first.plan.decision is not None
    assert first.plan.decision.conditions == "Записать к окулисту (01.12.2026)"


def printed_register(house: House, lang: str) -> str:
    begun = papers.begin(ReportWanted("register-decisions", Period.parse("2026-11")), (lang,), by=house.director)
    return text_of(papers.report(begun, by=house.director).render())


@pytest.mark.parametrize("lang", ["ru", "kk", "en"])
def test_the_register_prints_every_decision_with_its_sitting_and_tells_no_name(house: House, lang: str) -> None:
    child = house.admit()
    plan = house.plan(child, submitted=True)
    back = support_plans.decide(plan, False, reason="нет сроков", body="Комиссия", number="16", by=house.director)
    again = support_plans.submit(back, by=house.case_worker)
    support_plans.decide(again, True, body="Комиссия", number="17", sitting=ASKED, by=house.director)
    other = house.plan(house.admit(), submitted=True)
    support_plans.decide(other, False, reason="пусто", body="Опека", number="9", by=house.director)
    text = printed_register(house, lang)
    assert "№ 17; 5" in text
    assert "Оспанов Б." in text
    assert "№ 9" in text
    assert "окулисту" not in text, "words about a child stand on a sheet with names alone"
    scan = NewAttachment("plan_decision", plan_id=plan.id)
    attachments.add(child, scan, Scan(b"%PDF-1.4", Form.PDF, 1, b""), by=house.case_worker)
    assert [one.attachment.plan_id for one in attachments.of_plan(plan.id, by=house.case_worker)] == [plan.id]
    yes = {"ru": "да", "kk": "иә", "en": "yes"}[lang]
    assert printed_register(house, lang).count(yes) == text.count(yes) + 1


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("Директор центра", "Director of the centre"),
        ("орган опеки", "Guardianship authority"),
        ("Собрание по защите прав ребёнка", "Child-protection meeting"),
        ("Комиссия Бостандыка", "Комиссия Бостандыка"),
    ],
)
def test_a_body_of_the_house_list_is_printed_in_the_language_of_the_paper(
    house: House, typed: str, printed: str
) -> None:
    child = house.admit()
    support_plans.decide(house.plan(child, submitted=True), True, body=typed, number="17", by=house.director)
    sheet = " ".join(printed_register(house, "en").split())
    assert printed in sheet or all(word in sheet for word in printed.split())
    assert typed == printed or typed not in sheet
    plan = " ".join(text_of(papers.gather("support-plan", child, ("en",), by=house.director).render()).split())
    assert printed in plan


def test_an_officer_who_names_no_body_speaks_for_the_guardianship_authority_and_never_for_the_director(
    house: House,
) -> None:
    plan = house.plan(house.admit(), approved=True)
    plan_reviews.review(plan, True, house.officer.today(), by=house.officer)
    sheet = " ".join(printed_register(house, "en").split())
    assert "Guardianship authority" in sheet
    assert sheet.lower().count("director of the centre") + sheet.lower().count("centre's director") == 1


@pytest.mark.parametrize(
    ("lang", "draft", "returned"),
    [
        ("en", "Draft, not approved", "Returned for more work, not approved"),
        ("ru", "Проект, не утверждён", "Возвращён на доработку, не утверждён"),
        ("kk", "Жоба, бекітілмеген", "Пысықтауға қайтарылды, бекітілмеген"),
    ],
)
def test_a_version_nobody_may_act_by_says_so_on_every_page_and_why_it_came_back(
    house: House, lang: str, draft: str, returned: str
) -> None:
    child = house.admit()
    house.plan(child)

    def paper() -> list[str]:
        sheet = papers.gather("support-plan", child, (lang,), by=house.director).render()
        return [" ".join(page.split()) for page in text_of(sheet).split("\f") if page.strip()]

    assert all(draft in page for page in paper())
    (plan,) = house.store.plans.all(resident_id=child)
    plan = support_plans.submit(plan, by=house.case_worker)
    assert not any(draft in page or returned in page for page in paper())
    support_plans.decide(plan, False, reason="нет сроков", by=house.director)
    assert all(returned in page for page in paper())
    assert "20.11.2026: нет сроков" in paper()[0]
