"""Guards at work: what stops a paper, a plan, a letter; who decides otherwise; what the director changes."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from shelter_app.domain.admissions import claim
from shelter_app.domain.dates import PartialDate
from shelter_app.domain.deadlines import Condition, Severity
from shelter_app.domain.errors import InvalidInput, NotAllowed, NotFound
from shelter_app.domain.guards import OVERRIDDEN, GuardClosed, Step
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.labels import Labels
from shelter_app.domain.people import AgeBasis
from shelter_app.domain.staff import Role
from shelter_app.services import events, guards, journal, packaged, papers, rules, support_plans
from tests.records import PLAN, House
from tests.services.papers_story import equipped, printed_text, told

WHY = "связи нет, опека извещена нарочным"
NOTE = Labels.of({"kk": "заңгер", "ru": "юрист", "en": "lawyer"})


@pytest.fixture
def house(house: House) -> House:
    return equipped(house)


def act(house: House, child: ResidentId) -> papers.Job:
    return papers.gather("admission-act", child, by=house.case_worker)


def test_the_act_is_shown_and_does_not_leave_before_the_guardianship_was_told(house: House) -> None:
    child = house.admit()
    job = act(house, child)
    assert job.render().startswith(b"%PDF")
    with pytest.raises(GuardClosed) as refused:
        papers.final(job, by=house.case_worker)
    (guard,) = refused.value.stops
    assert guard.clause.get("ru").startswith("Проект СОП РК, п. 2.5")
    assert [one.guard.code for one in papers.waits_for(job, by=house.case_worker)] == ["R-05.notice"]
    told(house, child)
    assert papers.final(job, by=house.case_worker) is job
    assert papers.waits_for(job, by=house.case_worker) == ()


def test_an_officer_told_just_before_the_door_opened_counts(house: House) -> None:
    child = house.admit()
    early = house.clock.now.replace(hour=house.clock.now.hour - 2)
    events.mark_done(child, "guardianship_notified", early, "Сейтова Г.", by=house.case_worker)
    assert papers.final(act(house, child), by=house.case_worker)


def test_a_grown_up_has_an_act_at_once(house: House) -> None:
    adult = house.admit(age=claim(PartialDate(1990, 1, 1), AgeBasis.DOCUMENT))
    assert papers.final(act(house, adult), by=house.case_worker)


def test_the_director_decides_otherwise_and_the_reason_stands_on_the_act_in_the_audit_and_on_today(
    house: House,
) -> None:
    child = house.admit()
    guards.decide_otherwise("R-05.notice", child, f" {WHY} ", by=house.director)
    assert papers.final(act(house, child), by=house.case_worker)
    for language, rule in (("ru", "Орган опеки извещён"), ("kk", "Қорғаншылық органы хабардар етілді")):
        text = printed_text(house, "admission-act", child, language)
        assert WHY in text
        assert rule in text
        assert house.director.staff.short in text
    line = next(one for one in house.store.audit.recent(20) if one.action == "guard.overridden")
    assert (line.subject, line.reason, line.resident_id) == ("R-05.notice", WHY, child)
    (decided,) = guards.decided_lately(by=house.director)
    assert (decided.code, decided.reason, decided.summary.resident_id) == ("R-05.notice", WHY, child)
    house.later(days=8)
    assert guards.decided_lately(by=house.director) == ()


def test_a_decision_holds_for_its_stay_and_its_plan_alone(house: House) -> None:
    child = house.admit()
    plan = support_plans.begin(child, by=house.case_worker)
    plan = support_plans.save_draft(plan, replace(PLAN, child_views=""), by=house.case_worker)
    guards.decide_otherwise("R-30.views", child, "ребёнку два года", about="2", by=house.director)
    with pytest.raises(GuardClosed):
        support_plans.submit(plan, by=house.case_worker)
    guards.decide_otherwise("R-30.views", child, "ребёнку два года", about="1", by=house.director)
    assert support_plans.waits_for(plan, by=house.case_worker)[0].decided is not None
    assert support_plans.submit(plan, by=house.case_worker).submitted_at
    assert "ребёнку два года" in printed_text(house, "support-plan", child, "ru")


@pytest.mark.parametrize("role", [one for one in Role if one is not Role.DIRECTOR])
def test_only_the_role_that_the_procedure_names_decides(house: House, role: Role) -> None:
    child = house.admit()
    with pytest.raises(NotAllowed):
        guards.decide_otherwise("R-05.notice", child, WHY, by=house.staff[role])
    assert house.store.case_events.all(kind=OVERRIDDEN) == []


def test_the_centre_may_name_another_role(house: House) -> None:
    child, known = house.admit(), house.director.profile.guard("R-05.notice")
    assert known is not None
    wanted = replace(known, may_override=(Role.DIRECTOR, Role.CASE_WORKER))
    guards.change("R-05.notice", wanted, "приказ № 4", by=house.director)
    house.case_worker.profile = packaged.profile_of(house.store, house.director.centre)
    assert guards.decide_otherwise("R-05.notice", child, WHY, by=house.case_worker).note == WHY


@pytest.mark.parametrize(
    ("code", "reason", "kind"),
    [("R-05.notice", " ", InvalidInput), ("R-12.interpreter", WHY, NotFound), ("R-99", WHY, NotFound)],
    ids=["no reason", "only warns", "unknown"],
)
def test_what_cannot_be_decided_is_refused(house: House, code: str, reason: str, kind: type[Exception]) -> None:
    with pytest.raises(kind):
        guards.decide_otherwise(code, house.admit(), reason, by=house.director)


def test_nothing_is_decided_where_the_rule_is_kept(house: House) -> None:
    child = told(house, house.admit())
    with pytest.raises(InvalidInput) as refused:
        guards.decide_otherwise("R-05.notice", child, WHY, by=house.director)
    assert refused.value.problems == {"guard": "met"}


def test_a_restricted_file_is_decided_about_by_its_readers_only(house: House) -> None:
    child = house.admit()
    journal.restrict(child, (house.case_worker.staff.id,), by=house.director)
    with pytest.raises(NotFound):
        guards.before(Step.FINISH_ADMISSION, child, by=house.duty)
    assert guards.before(Step.FINISH_ADMISSION, child, by=house.case_worker)


def test_nobody_writes_a_decision_as_if_it_were_a_fact(house: House) -> None:
    with pytest.raises(InvalidInput):
        events.mark_done(house.admit(), OVERRIDDEN, house.clock.now, "сам", by=house.director)


class TestChanging:
    def test_a_change_is_kept_shown_audited_and_taken_back(self, house: House) -> None:
        by, known = house.director, house.director.profile.guard("R-05.notice")
        assert known is not None
        guards.change("R-05.notice", replace(known, note=NOTE), "сверено", by=by)
        line = next(one for one in guards.lines(by=by) if one.guard.code == "R-05.notice")
        assert (line.guard.note, line.packaged.note, line.author) == (NOTE, known.note, by.staff.short)
        assert packaged.profile_of(house.store, by.centre).guard("R-05.notice") == line.guard
        assert (house.store.audit.recent(1)[0].action, house.store.audit.recent(1)[0].detail) == (
            "guard.changed",
            "note",
        )
        guards.restore("R-05.notice", "ошиблись", by=by)
        assert by.profile.guard("R-05.notice") == known
        with pytest.raises(NotFound):
            guards.restore("R-05.notice", "ещё раз", by=by)

    def test_a_guard_that_stops_is_not_softened_for_everybody(self, house: House) -> None:
        known = house.director.profile.guard("R-42.risk")
        assert known is not None
        for change in ({"active": False}, {"severity": Severity.INFO}, {"conditions": (Condition.UNDER_16,)}):
            with pytest.raises(InvalidInput):
                guards.change("R-42.risk", replace(known, **change), "мешает", by=house.director)  # type: ignore[arg-type]
        with pytest.raises(InvalidInput) as refused:
            guards.change("R-42.risk", known, " ", by=house.director)
        assert refused.value.problems == {"reason": "empty"}
        with pytest.raises(InvalidInput) as refused:
            guards.change("R-42.risk", known, "просто так", by=house.director)
        assert refused.value.problems == {"edit": "unchanged"}

    def test_what_was_decided_about_guards_outlives_a_change_of_a_rule(self, house: House) -> None:
        by, known = house.director, house.director.profile.guard("R-05.notice")
        rule = by.profile.rule("R-05.prosecutor")
        assert known is not None
        assert rule is not None
        guards.change("R-05.notice", replace(known, note=NOTE), "сверено", by=by)
        rules.change("R-05.prosecutor", replace(rule, offset=12), "приказ", by=by)
        kept = by.profile.guard("R-05.notice")
        assert kept is not None
        assert kept.note == NOTE


@pytest.mark.parametrize("step", list(Step))
def test_every_step_that_a_guard_can_name_is_asked_by_a_service(step: Step) -> None:
    """A rule that stands in the list and stops nothing is worse than none."""
    folder = Path(guards.__file__).parent
    assert any(f"Step.{step.name}" in path.read_text("utf-8") for path in folder.rglob("*.py"))
