"""What is open at the door: nothing ends without a word, and what goes on is asked for after leaving."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from shelter_app.domain.contacts import ContactResult, Direction
from shelter_app.domain.errors import InvalidInput, NotAllowed
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.stays import Fate, LeftOpen
from shelter_app.domain.summaries import DueItem
from shelter_app.domain.support_plans import ItemState
from shelter_app.services import contacts, events, leaving, left_open, plan_execution, stays, support_plans, today
from shelter_app.services.left_open import OpenMatter
from shelter_app.services.session import Session
from tests.records import House, handed_over

ROUTE = "foster_family"


def matters(house: House, child: ResidentId, by: Session | None = None) -> dict[str, OpenMatter]:
    """What is open, by rule, or by the words of the measure."""
    found = left_open.open_matters((child,), by=by or house.case_worker)
    return {matter.due.text or matter.due.code: matter for matter in found}


def leave(house: House, child: ResidentId, *decisions: LeftOpen, by: Session | None = None) -> stays.Discharged:
    return stays.discharge(child, handed_over(house.clock.now, ROUTE, left_open=decisions), by=by or house.case_worker)


def waiting(house: House, child: ResidentId) -> dict[str, DueItem]:
    due = house.store.summaries.due_of(child)
    return {item.text or item.code: item for item in due if item.source != "follow_up"}


class TestMeasures:
    def test_nobody_leaves_while_nobody_said_what_becomes_of_a_measure(self, house: House, child: ResidentId) -> None:
        house.plan(child, approved=True)
        open_now = matters(house, child)
        before = house.everything()
        for decisions in ((), (open_now["Запросить ИИН"].decided(Fate.DONE),)):
            with pytest.raises(left_open.LeftUndecided) as refused:
                leave(house, child, *decisions)
            assert (refused.value.number, refused.value.count) == ("001-26", 2 - len(decisions))
        assert house.everything() == before

    def test_each_measure_is_done_ended_with_its_reason_or_waits_on_for_whoever_takes_it_over(
        self, house: House, child: ResidentId
    ) -> None:
        plan = house.plan(child, approved=True)
        house.later(days=15)
        open_now = matters(house, child)
        done = open_now["Запросить ИИН"].decided(Fate.DONE)
        on = open_now["Устроить в школу"].decided(Fate.GOES_ON, taken_by=" Отдел образования ")
        left = leave(house, child, done, on)
        first, second = support_plans.items_of(house.duty, plan.id)
        assert (first.state, first.signed_by) == (ItemState.DONE, house.case_worker.staff.id)
        assert second.open
        item = waiting(house, child)["Устроить в школу"]
        assert (item.source, item.source_id, item.who) == ("plan", second.id, "Отдел образования")
        assert "Запросить ИИН" not in waiting(house, child)
        rows = [row for row in today.today(by=house.case_worker).week if row.due.source_id == second.id]
        assert [row.who for row in rows] == ["Отдел образования"]
        assert left.stay.discharge is not None
        kept = left.stay.discharge.left_open
        assert [(one.text, one.fate, one.taken_by) for one in kept if one.source == "plan"] == [
            ("Запросить ИИН", Fate.DONE, ""),
            ("Устроить в школу", Fate.GOES_ON, "Отдел образования"),
        ]
        assert house.store.stays.get(left.stay.id).discharge == left.stay.discharge

    def test_a_measure_that_went_on_is_marked_after_leaving_and_waits_no_more(
        self, house: House, child: ResidentId
    ) -> None:
        house.plan(child, approved=True)
        leave(house, child, *house.carried_on(child))
        item = waiting(house, child)["Запросить ИИН"]
        assert item.source_id is not None
        row = plan_execution.row_at_work(item.source_id, by=house.duty)  # type: ignore[arg-type]
        plan_execution.mark(row, ItemState.DONE, by=house.duty)
        assert set(waiting(house, child)) & {"Запросить ИИН", "Устроить в школу"} == {"Устроить в школу"}

    def test_an_ended_measure_keeps_its_reason_on_the_plan(self, house: House, child: ResidentId) -> None:
        plan = house.plan(child, approved=True)
        ended = [
            one.decided(Fate.ENDED, reason="мать оформит сама")
            for one in matters(house, child).values()
            if not one.fate
        ]
        leave(house, child, *ended)
        assert {(row.state, row.state_note) for row in support_plans.items_of(house.duty, plan.id)} == {
            (ItemState.CANCELLED, "мать оформит сама")
        }

    @pytest.mark.parametrize(("fate", "problem"), [(Fate.GOES_ON, "taker_missing"), (Fate.ENDED, "reason_missing")])
    def test_who_takes_over_and_why_something_ends_must_be_said(
        self, house: House, child: ResidentId, fate: Fate, problem: str
    ) -> None:
        house.plan(child, approved=True)
        with pytest.raises(InvalidInput) as refused:
            leave(house, child, *(one.decided(fate) for one in matters(house, child).values() if not one.fate))
        assert refused.value.problems == {"left_open": problem}

    def test_coming_back_every_open_measure_waits_here_again(self, house: House, child: ResidentId) -> None:
        house.plan(child, approved=True)
        leave(house, child, *house.carried_on(child))
        house.later(days=1)
        house.admit(same_as=child)
        assert waiting(house, child)["Устроить в школу"].who != "отдел опеки"

    def test_brothers_and_sisters_each_keep_what_was_decided_for_them(self, house: House, child: ResidentId) -> None:
        brother = house.admit(group_with=child)
        for one in (child, brother):
            house.plan(one, approved=True)
        decided = {child: house.carried_on(child, "школа 7"), brother: house.carried_on(brother, "школа 8")}
        form = handed_over(house.clock.now, ROUTE)
        leaving.discharge_together((child, brother), form, left_open=decided, by=house.case_worker)
        for one, school in ((child, "школа 7"), (brother, "школа 8")):
            assert waiting(house, one)["Устроить в школу"].who == school


class TestDuties:
    def test_a_duty_that_outlives_the_stay_stays_due_and_is_told(self, house: House, child: ResidentId) -> None:
        matter = matters(house, child)["R-05.guardianship"]
        assert (matter.fate, matter.fates) == (Fate.GOES_ON, (Fate.DONE, Fate.GOES_ON))
        left = leave(house, child)
        assert "R-05.guardianship" in waiting(house, child)
        assert left.stay.discharge is not None
        assert ("R-05.guardianship", Fate.GOES_ON) in {(one.code, one.fate) for one in left.stay.discharge.left_open}

    def test_what_the_rules_end_with_the_stay_is_told_and_ends(self, house: House, child: ResidentId) -> None:
        assert matters(house, child)["R-28.social"].fate is Fate.ENDED
        left = leave(house, child)
        assert "R-28.social" not in waiting(house, child)
        assert left.stay.discharge is not None
        assert ("R-28.social", Fate.ENDED) in {(one.code, one.fate) for one in left.stay.discharge.left_open}

    def test_it_goes_on_where_somebody_takes_it_over_until_it_is_done(self, house: House, child: ResidentId) -> None:
        matter = matters(house, child)["R-28.social"]
        leave(house, child, matter.decided(Fate.GOES_ON, taken_by="опека Шымкента"))
        item = waiting(house, child)["R-28.social"]
        assert (item.who, item.due_at) == ("опека Шымкента", matter.due.due_at)
        done = house.later(days=1)
        events.mark_done(child, "social_assessed", done, "акт 9", by=house.case_worker)
        assert "R-28.social" not in waiting(house, child)
        closed = {one.code: one.closed_at for one in house.store.summaries.due_of(child, open_only=False)}
        assert closed["R-28.social"] == done

    def test_a_duty_that_goes_on_can_be_put_off_by_the_director(self, house: House, child: ResidentId) -> None:
        matter = matters(house, child)["R-28.social"]
        leave(house, child, matter.decided(Fate.GOES_ON, taken_by="опека"))
        later = matter.due.due_at + timedelta(days=7)
        assert matter.due.started_at is not None
        events.postpone_clock(child, "R-28.social", matter.due.started_at, later, "отпуск", by=house.director)
        assert waiting(house, child)["отпуск"].due_at == later

    def test_a_duty_done_at_the_door_closes_with_what_proves_it(self, house: House, child: ResidentId) -> None:
        house.later(hours=1)
        matter = matters(house, child)["R-05.prosecutor"]
        with pytest.raises(InvalidInput) as refused:
            leave(house, child, matter.decided(Fate.DONE))
        assert refused.value.problems == {"left_open": "reason_missing"}
        leave(house, child, matter.decided(Fate.DONE, reason="исх. 12"))
        closed = {one.code: one.closed_at for one in house.store.summaries.due_of(child, open_only=False)}
        assert closed["R-05.prosecutor"] is not None
        assert house.store.case_events.all(kind="prosecutor_notified")[0].evidence == "исх. 12"

    def test_only_who_may_change_the_rules_ends_a_duty_that_outlives_the_stay(
        self, house: House, child: ResidentId
    ) -> None:
        ended = matters(house, child)["R-05.guardianship"].decided(Fate.ENDED, reason="опека привезла сама")
        with pytest.raises(InvalidInput):
            leave(house, child, ended)
        leave(house, child, ended, by=house.director)
        assert "R-05.guardianship" not in waiting(house, child)

    def test_an_agreed_contact_goes_on_unless_somebody_ends_it_and_says_why(self, house: House) -> None:
        for ended in (False, True):
            child = house.admit()
            entry = contacts.ContactEntry(
                None, "Тётя Лола", "phone", Direction.INCOMING, house.clock.now, ContactResult.REACHED,
                next_on=date(2026, 11, 24),
            )  # fmt: skip
            contacts.log(child, entry, by=house.case_worker)
            matter = matters(house, child)["Тётя Лола"]
            assert matter.fate is Fate.GOES_ON
            with pytest.raises(InvalidInput):
                leave(house, child, matter.decided(Fate.ENDED))
            leave(house, child, *([matter.decided(Fate.ENDED, reason="тётя уехала")] if ended else []))
            assert ("Тётя Лола" in waiting(house, child)) is not ended

    def test_what_closed_meanwhile_needs_no_decision_and_gets_none(self, house: House, child: ResidentId) -> None:
        stale = matters(house, child)["R-07.nurse"].decided(Fate.GOES_ON, taken_by="поликлиника")
        events.mark_done(child, "nurse_examined", house.later(hours=1), "журнал 3", by=house.case_worker)
        left = leave(house, child, stale)
        assert left.stay.discharge is not None
        assert "R-07.nurse" not in {one.code for one in left.stay.discharge.left_open}


def test_nobody_without_the_right_to_discharge_is_told_what_is_open(house: House, child: ResidentId) -> None:
    with pytest.raises(NotAllowed):
        left_open.open_matters((child,), by=house.duty)


def test_reports_of_what_happened_outlive_the_stay(house: House) -> None:
    """The police, the doctor and the prosecutor are told of what was found, also where the child has left since."""
    for code in ("R-08.injuries", "R-07.injuries", "R-05.prosecutor"):
        rule = house.case_worker.profile.rule(code)
        assert rule is not None
        assert "discharged" not in rule.cancelled_by
    child = house.admit(health_seen=("injuries",))
    open_now = matters(house, child)
    assert open_now["R-08.injuries"].fate is Fate.GOES_ON
    assert Fate.ENDED not in open_now["R-08.injuries"].fates, "only the director ends it"
    leave(house, child)
    assert "R-08.injuries" in waiting(house, child)


def test_what_nobody_decided_about_says_so_in_the_file_and_in_the_audit(house: House, child: ResidentId) -> None:
    open_now = matters(house, child)
    decided = next(one for one in open_now.values() if Fate.ENDED in one.fates)
    left = leave(house, child, decided.decided(Fate.ENDED, reason="решено у двери"))
    assert left.stay.discharge is not None
    kept = {one.key: one.by_rule for one in left.stay.discharge.left_open}
    assert kept == {one.key: one.key != decided.key for one in open_now.values()}
    assert house.store.stays.get(left.stay.id).discharge == left.stay.discharge
    line = house.store.audit.recent(1)[0]
    assert (line.action, line.detail) == ("stay.discharged", f"undecided {len(open_now) - 1}")


def test_where_everything_was_answered_nothing_fell_back_to_a_rule(house: House, child: ResidentId) -> None:
    answers = [
        one.decided(one.fate or Fate.GOES_ON, taken_by="опека", reason="решено у двери")
        for one in matters(house, child).values()
    ]
    left = leave(house, child, *answers)
    assert left.stay.discharge is not None
    assert left.stay.discharge.unanswered == ()
    assert house.store.audit.recent(1)[0].detail == ""
