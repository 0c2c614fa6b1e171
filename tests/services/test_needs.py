"""Needs are assessed with those who must be there, close their clock, and become rows of the plan by one step."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from shelter_app.domain.admissions import names_of
from shelter_app.domain.errors import InvalidInput, NotAllowed, Stale
from shelter_app.domain.needs import NeedLine
from shelter_app.domain.support_plans import PlanAlreadyOpen
from shelter_app.services import needs, phrases, support_plans
from shelter_app.services.support_plans import PlanForm, Row
from tests.records import House
from tests.services.planning_steps import approved, assessed, needs_form

pytestmark = pytest.mark.usefixtures("printing")


def running(house: House, child: int) -> set[str]:
    return {item.code for item in house.store.summaries.due_of(child) if item.closed_at is None}  # type: ignore[arg-type]


class TestAssessing:
    def test_it_closes_what_waits_for_it_at_the_hour_it_was_held(self, house: House) -> None:
        child = house.admit()
        assert "R-27.initial" in running(house, child)
        house.later(hours=5)
        one = assessed(house, child, held_at=house.clock.now - timedelta(hours=2))
        assert "R-27.initial" not in running(house, child)
        (event,) = house.store.case_events.all(resident_id=child, kind="needs_assessed")
        assert event.at == one.held_at

    def test_not_asked_stays_apart_from_no(self, house: House) -> None:
        one = assessed(house, house.admit(), lines=(NeedLine("L5", needed=False), NeedLine("P2")))
        assert [line.code for line in one.lines] == ["L5"]
        assert one.line("L5").needed is False
        assert one.line("P2").needed is None

    def test_a_childs_needs_are_not_finished_without_whoever_represents_it_unless_it_says_why(
        self, house: House
    ) -> None:
        child = house.admit()
        with pytest.raises(InvalidInput) as caught:
            assessed(house, child, took_part=("psychologist",))
        assert caught.value.problems == {"took_part": "lacking"}
        assert assessed(house, child, took_part=(), absent_reason="Ночь, опека приедет утром").absent_reason

    def test_an_empty_sheet_and_an_hour_ahead_are_refused(self, house: House) -> None:
        child = house.admit()
        with pytest.raises(InvalidInput) as caught:
            assessed(house, child, lines=(NeedLine("L5"),), held_at=house.clock.now + timedelta(hours=1))
        assert caught.value.problems == {"lines": "empty", "held_at": "in_future"}
        with pytest.raises(InvalidInput) as caught:
            assessed(house, child, held_at=house.clock.now - timedelta(days=3))
        assert caught.value.problems == {"held_at": "before_start"}

    def test_a_correction_moves_the_clock_and_a_lost_race_is_told(self, house: House) -> None:
        child = house.admit()
        house.later(hours=5)
        one = assessed(house, child)
        earlier = house.clock.now - timedelta(hours=3)
        needs.correct(one, needs_form(house, held_at=earlier), by=house.case_worker)
        (event,) = house.store.case_events.all(resident_id=child, kind="needs_assessed")
        assert event.at == earlier
        with pytest.raises(Stale):
            needs.correct(one, needs_form(house), by=house.case_worker)

    def test_the_night_may_read_but_not_assess(self, house: House) -> None:
        child = house.admit()
        assessed(house, child)
        assert needs.of(child, by=house.duty)
        with pytest.raises(NotAllowed):
            needs.record(child, needs_form(house), by=house.duty)


class TestIntoThePlan:
    def test_every_need_gets_a_row_in_its_group_the_most_urgent_first(self, house: House) -> None:
        child = house.admit()
        lines = (NeedLine("L1", needed=True), NeedLine("L5", needed=True, priority=1), NeedLine("P2", needed=True))
        one = assessed(house, child, lines=lines, other="Очки", child_views="К маме", child_views_language="ru")
        plan = needs.to_plan(one, lang="ru", by=house.case_worker)
        rows = support_plans.items_of(house.case_worker, plan.id)
        assert [(row.group, row.need) for row in rows] == [
            ("legal", "L5"), ("legal", "L1"), ("psychological", "P2"), ("other", "Очки"),
        ]  # fmt: skip
        assert plan.child_views == "К маме"
        assert rows[2].responsible_id == house.psychologist.staff.id
        assert all(row.measure == "" and row.due is None for row in rows)

    def test_rows_of_a_draft_stay_and_none_is_doubled(self, house: House) -> None:
        child = house.admit()
        plan = support_plans.begin(child, by=house.case_worker)
        row = Row("legal", "L5", "Уже делаем", date(2026, 12, 3))
        support_plans.save_draft(plan, PlanForm((row,), "Домой"), by=house.case_worker)
        one = assessed(house, child)
        for _time in range(2):
            plan = needs.to_plan(one, lang="ru", by=house.case_worker)
        rows = support_plans.items_of(house.case_worker, plan.id)
        assert [(row.need, row.measure) for row in rows] == [("L5", "Уже делаем"), ("P2", "")]
        assert plan.child_views == "Домой"

    def test_nothing_is_written_into_a_plan_that_waits_for_its_decision(self, house: House) -> None:
        child = house.admit()
        house.plan(child, submitted=True)
        one = assessed(house, child)
        with pytest.raises(PlanAlreadyOpen):
            needs.to_plan(one, lang="ru", by=house.case_worker)

    def test_it_is_one_line_in_the_audit(self, house: House) -> None:
        one = assessed(house, house.admit())
        before = house.line_count()
        needs.to_plan(one, lang="ru", by=house.case_worker)
        assert house.line_count() == before + 1

    def test_the_usual_measure_its_term_and_colleague_come_from_the_centres_own_plans(self, house: House) -> None:
        for _time in range(2):
            approved(house, house.admit(), "Запросить копии документов", due=house.case_worker.today() + timedelta(14))
        approved(house, house.admit(), "Встреча с юристом")
        one = assessed(house, house.admit(), lines=(NeedLine("L5", needed=True),))
        plan = needs.to_plan(one, lang="ru", by=house.case_worker)
        (row,) = support_plans.items_of(house.case_worker, plan.id)
        assert row.measure == "Запросить копии документов"
        assert row.due == house.case_worker.today() + timedelta(14)
        assert row.responsible_id == house.case_worker.staff.id


class TestTheLibrary:
    def test_one_measure_in_two_spellings_counts_as_one(self, house: House) -> None:
        approved(house, house.admit(), "Запросить копии документов.")
        approved(house, house.admit(), "запросить  копии документов")
        (one,) = phrases.for_need("L5", "ru", by=house.case_worker)
        assert (one.count, one.text) == (2, "запросить  копии документов")

    def test_a_new_version_does_not_count_the_rows_it_took_over(self, house: House) -> None:
        child = house.admit()
        approved(house, child, "Запросить копии документов")
        plan = support_plans.begin(child, by=house.case_worker)
        plan = support_plans.submit(plan, by=house.case_worker)
        support_plans.decide(plan, approved=True, by=house.director)
        (one,) = phrases.for_need("L5", "ru", by=house.case_worker)
        assert one.count == 1

    @pytest.mark.parametrize(
        "measure",
        [
            "Отвезти рахимову в поликлинику", "Позвонить Бекову", "звонить бабушке Айше", "Паспорт 123456789",
            "Встреча с мамой в Павлодаре",
        ],
    )  # fmt: skip
    def test_what_speaks_of_somebody_is_never_learned(self, house: House, measure: str) -> None:
        child = house.admit(names=names_of(ru="Рахимова Дилноза"))
        house.contact(child, "Беков Тимур")
        approved(house, child, measure)
        assert phrases.for_need("L5", "ru", by=house.case_worker) == ()

    def test_each_language_has_its_own_and_the_wanted_one_comes_first(self, house: House) -> None:
        approved(house, house.admit(), "Запросить документы")
        approved(house, house.admit(), "Құжаттардың көшірмесін сұрату")
        found = phrases.for_need("L5", "kk", by=house.case_worker)
        assert [one.language for one in found] == ["kk", "ru"]

    def test_a_forgotten_measure_is_offered_no_more_and_plans_keep_it(self, house: House) -> None:
        child = house.admit()
        plan = approved(house, child, "Запросить документы")
        (one,) = phrases.for_need("L5", "ru", by=house.case_worker)
        before = house.line_count()
        phrases.forget(one, by=house.case_worker)
        assert house.line_count() == before + 1
        assert phrases.for_need("L5", "ru", by=house.case_worker) == ()
        assert support_plans.items_of(house.case_worker, plan.id)[0].measure == "Запросить документы"

    def test_a_returned_plan_teaches_nothing(self, house: House) -> None:
        plan = house.plan(house.admit(), submitted=True)
        support_plans.decide(plan, approved=False, reason="нет сроков", by=house.director)
        assert house.store.phrases.all() == []
