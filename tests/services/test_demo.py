"""The demo centre: every count of its acceptance list, every fact of every story, and nothing dropped silently."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from pathlib import Path

import pytest

from shelter_app.domain.follow_ups import Outcome
from shelter_app.domain.identification_steps import Permit
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.likeness import LIKELY_SAME
from shelter_app.domain.people import Sex
from shelter_app.domain.residents import CaseStatus
from shelter_app.domain.staff import Role
from shelter_app.domain.stays import Presence, Stay
from shelter_app.domain.support_plans import PlanStatus
from shelter_app.services import (
    audits,
    contacts,
    disclosures,
    follow_ups,
    identification_steps,
    journal,
    matching,
    plan_lists,
    referrals,
    residents,
    support_plans,
)
from shelter_app.services import today as today_page
from tests.records import ALMATY
from tests.services.demo_house import TUESDAY, Demo, built

DAYS = (TUESDAY, date(2027, 1, 2), date(2028, 2, 29))
LEFT = {"S05", "S06", "S08", "S13", "S14", "S15", "S16", "S17"}


@pytest.fixture(scope="module", params=DAYS, ids=str)
def demo(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Demo]:
    """The demo on a working day, on a Saturday of the New Year holidays and on 29 February."""
    made = built(tmp_path_factory.mktemp("demo"), request.param)
    yield made
    made.by.store.close()


def test_all_twenty_stories_have_their_files(demo: Demo) -> None:
    assert [*demo.numbers] == [f"S{number:02d}" for number in range(1, 21)]
    assert demo.by.store.residents.count() == 26
    assert len({number for numbers in demo.numbers.values() for number in numbers}) == 26


@pytest.mark.parametrize("hour", [time(0, 1), time(5, 30)], ids=str)
def test_the_demo_is_built_at_any_hour_of_its_day(tmp_path: Path, hour: time) -> None:
    made = built(tmp_path, TUESDAY, now=datetime.combine(TUESDAY, hour, ALMATY))
    assert made.by.store.residents.count() == 26
    given = [dose.at for dose in made.by.store.doses.all()]
    assert max(given) <= datetime.combine(TUESDAY, hour, ALMATY)
    made.by.store.close()


def test_twelve_children_one_adult_and_one_infant_are_present(demo: Demo) -> None:
    here = residents.here(by=demo.by)
    adults = [line for line in here if line.age(demo.today).surely_at_least(18)]
    infants = [line for line in here if line.age(demo.today).surely_under(1)]
    assert [demo.story_of(line.number) for line in adults + infants] == ["S04", "S04"]
    children = [line for line in here if line not in adults + infants]
    assert len(children) == 12
    stories = {demo.story_of(line.number) for line in children}
    assert stories == {"S01", "S02", "S03", "S07", "S09", "S10", "S11", "S12", "S18", "S20"}
    view = today_page.today(by=demo.by)
    assert (view.present, view.beds) == (14, 42)
    assert [(room.room.name, room.taken) for room in view.rooms] == [
        ("Мальчики", 9),
        ("Девочки", 3),
        ("Мать и дитя", 2),
    ]


def test_those_who_left_are_in_follow_up_and_one_was_transferred(demo: Demo) -> None:
    gone = [line for story in LEFT for line in demo.lines(story)] + demo.lines("S20")[:1]
    assert {line.presence for line in gone} == {Presence.LEFT}
    assert {line.status for line in gone} == {CaseStatus.FOLLOW_UP}
    (transferred,) = demo.lines("S19")
    assert transferred.status is CaseStatus.TRANSFERRED
    everybody = residents.lines(residents.ids(present=False, by=demo.by), by=demo.by)
    since = demo.by.day_start(demo.day(-500))
    assert {line.number for line in everybody if line.left_at and line.left_at >= since} == {
        line.number for line in [*gone, transferred]
    }


def stay_of(demo: Demo, story: str) -> Stay:
    return demo.by.store.stays.all("-admitted_at", resident_id=demo.ids(story)[0])[0]


@pytest.mark.parametrize(
    ("story", "day", "limit"), [("S18", 88, 90), ("S11", 70, 90), ("S04", 97, 180), ("S07", 5, 90)]
)
def test_the_stay_counter_stands_where_the_story_says(demo: Demo, story: str, day: int, limit: int) -> None:
    stay = stay_of(demo, story)
    assert (stay.day(demo.today, demo.by.tz), stay.limit_days) == (day, limit)
    (clock,) = [d for d in demo.by.store.summaries.due_of(demo.ids(story)[0]) if d.source == "limit"]
    assert clock.due_at.astimezone(demo.by.tz).date() == demo.day(limit - day) == stay.limit_day(demo.by.tz)


def test_s11_turns_eighteen_in_nine_days(demo: Demo) -> None:
    (line,) = demo.lines("S11")
    assert line.age(demo.day(8)).highest == 17
    assert line.age(demo.day(9)).lowest == 18
    (alert,) = [d for d in demo.by.store.summaries.due_of(demo.ids("S11")[0]) if d.code == "R-52.turns_18"]
    assert alert.due_at.astimezone(demo.by.tz).date() == demo.day(8)


def test_only_the_ground_of_s01_came_late(demo: Demo) -> None:
    late = [
        (demo.story_of(resident.number), due.code)
        for resident in demo.by.store.residents.all()
        for due in demo.by.store.summaries.due_of(resident.id, open_only=False)
        if due.closed_at and due.closed_at > due.due_at
    ]
    assert late == [("S01", "R-05.ground")]


def test_today_shows_something_overdue_something_by_the_hour_and_a_calm_week(demo: Demo) -> None:
    view = today_page.today(by=demo.by)
    overdue = {(demo.story_of(row.summary.number), row.due.code) for row in view.overdue}
    assert overdue == {
        ("S02", "social_domestic"), ("S07", "social_medical"), ("S10", "R-28.meeting"), ("S20", "call"),
    }  # fmt: skip
    by_the_hour = [row for row in view.today if row.due.has_time]
    assert [demo.story_of(row.summary.number) for row in by_the_hour] == ["S20"]
    assert {demo.story_of(row.summary.number) for row in view.today} == {"S02", "S03", "S18", "S20"}
    week = sorted((demo.story_of(row.summary.number), row.due.code) for row in view.week)
    assert week == [
        ("S06", "foreign_partner_report"),
        ("S06", "foreign_partner_report"),
        ("S07", "R-32.approval"),
        ("S08", "visit"),
        ("S10", "meeting"),
        ("S14", "call"),
        ("S18", "R-40.stay"),
    ], "the guardianship body has not yet reviewed the plan that the meeting approved for S07"
    days = [row.due.due_at for row in view.week]
    assert days == sorted(days)
    done = [(demo.story_of(row.summary.number), row.due.code) for row in view.done]
    assert set(done) == {("S15", "R-05.data_bank"), ("S15", "R-05.prosecutor")}, (
        "what the discharge cancelled was not done"
    )
    assert demo.story_of(view.limits[0].number) == "S18"


def test_three_follow_ups_of_the_first_stay_of_s07_reached_nobody(demo: Demo) -> None:
    (row,) = [row for row in follow_ups.board(by=demo.by) if demo.story_of(row.summary.number) == "S07"]
    assert (row.silent, row.here_again) == (3, True)
    assert [stage.stage_days for stage in row.stages if stage.outcome is Outcome.NOT_REACHED] == [14, 30, 90]
    assert row.stay.discharge is not None
    assert row.stay.discharge.dissent.startswith("Психолог Ли В. С. против")


def test_s07_is_the_only_repeat_admission(demo: Demo) -> None:
    repeated = [resident.number for resident in demo.by.store.residents.all() if len(stays_of(demo, resident.id)) > 1]
    assert repeated == [*demo.numbers["S07"]]


def stays_of(demo: Demo, resident_id: ResidentId) -> list[Stay]:
    return demo.by.store.stays.all(resident_id=resident_id)


def test_every_months_balance_adds_up_and_s15_is_counted_in_and_out(demo: Demo) -> None:
    stays = demo.by.store.stays.all()
    for back in range(0, 420, 30):
        end = demo.by.day_start(demo.day(1 - back))
        start = end - timedelta(days=30)
        came = [stay for stay in stays if start <= stay.admitted_at < end]
        went = [stay for stay in stays if stay.ended_at and start <= stay.ended_at < end]
        at_start = sum(stay.covers(start) for stay in stays)
        assert at_start + len(came) - len(went) == sum(stay.covers(end) for stay in stays)
        if back == 0:
            fourteen_hours = stay_of(demo, "S15")
            assert fourteen_hours in came
            assert fourteen_hours in went
            assert fourteen_hours.ended_at
            assert fourteen_hours.ended_at - fourteen_hours.admitted_at == timedelta(hours=14, minutes=10)


@pytest.mark.parametrize("typed", ["мухамед", "muham", "Мұхам", "султон", "Сұлтанов"])
def test_both_spellings_of_s20_are_found_however_the_name_is_typed(demo: Demo, typed: str) -> None:
    found = residents.search(typed, by=demo.by)
    assert {line.number for line in found} == {*demo.numbers["S20"]}


def test_s20_is_a_strong_match_and_the_twins_are_none(demo: Demo) -> None:
    earlier, later = (demo.by.store.people.get(p) for p in persons(demo, "S20"))
    match = matching.possible_matches("Sultonov Muhammadali", Sex.MALE, later.born, by=demo.by)
    assert {found.summary.number for found in match} == {*demo.numbers["S20"]}
    assert min(found.score for found in match) >= LIKELY_SAME
    assert all(found.same_birth for found in match), "1 January is an estimate of its year"
    assert earlier.born.looks_like_placeholder
    for resident_id, number in zip(demo.ids("S17"), demo.numbers["S17"], strict=True):
        twin = demo.by.store.people.get(demo.by.store.residents.get(resident_id).person_id)
        found = matching.possible_matches(twin.name("kk").full, twin.sex, twin.born, by=demo.by)
        assert [one.summary.number for one in found] == [number]


def persons(demo: Demo, story: str) -> list[int]:
    return [demo.by.store.residents.get(one).person_id for one in demo.ids(story)]


def test_the_restricted_file_is_a_number_to_everybody_but_its_readers(demo: Demo) -> None:
    (number,) = demo.numbers["S09"]
    for login in ("director", "psychologist", "nurse", "caseworker"):
        assert [line.number for line in residents.search("Токтосунова", by=demo.staff[login])] == [number]
    outside = demo.staff["duty"]
    assert residents.search("Токтосунова", by=outside) == []
    (line,) = [line for line in residents.here(by=outside) if line.number == number]
    assert (line.name("ru"), line.alerts, line.restricted) == ("", (), True)
    assert today_page.today(by=outside).present == 14
    sealed = [entry for entry in journal.timeline(demo.ids("S09")[0], by=demo.by) if entry.source == "note"]
    assert len(sealed) == 3
    assert all(entry.text and not entry.locked for entry in sealed)


def test_siblings_are_linked_and_the_girl_under_three_has_no_file(demo: Demo) -> None:
    for story in ("S03", "S04", "S06", "S17"):
        groups = {line.group_id for line in demo.lines(story)}
        assert len(groups) == 1
        assert None not in groups
    found = residents.search("Соня", by=demo.by)
    assert not any("Соня" in line.name_ru for line in found)
    assert "Соня, 2 года: приём отклонён" in told(demo, "S03")


def test_names_ages_and_citizenship_learned_later_keep_what_was_known_before(demo: Demo) -> None:
    samat = demo.by.store.people.get(persons(demo, "S10")[0])
    assert [(record.name.full, record.current) for record in samat.names] == [
        ("Неизвестный (назвался Самат)", False),
        ("Кузнецов Самат", True),
    ]
    assert {line.number for line in residents.search("Неизвестный", by=demo.by)} == {*demo.numbers["S10"]}
    boy = demo.by.store.people.get(persons(demo, "S20")[1])
    assert [claim.basis.value for claim in boy.age_claims] == ["said", "document"]
    assert (boy.born.month, boy.born.day) == (9, 14)
    assert boy.citizenships == ("UZ",)
    nurlan = demo.by.store.people.get(persons(demo, "S01")[0])
    assert nurlan.age_disputed
    assert nurlan.may_be_minor(demo.today)


def test_plans_stand_in_every_state(demo: Demo) -> None:
    def states(story: str) -> list[list[str]]:
        plans = [demo.by.store.plans.all("number", resident_id=one) for one in demo.ids(story)]
        return [[plan.status.value for plan in versions] for versions in plans]

    assert states("S02") == [["approved", "draft"]]
    assert states("S07") == [["closed", "approved"]]
    assert states("S10") == [["returned"]]
    assert states("S20") == [[], ["draft"]]
    assert states("S01") == states("S12") == [["submitted"]]
    assert states("S13") == states("S15") == [[]]
    waiting = plan_lists.waiting(by=demo.staff["director"])
    assert {line.resident_number for line in waiting if line.plan.status is PlanStatus.SUBMITTED} == {
        *demo.numbers["S01"],
        *demo.numbers["S12"],
    }
    assert today_page.plans_waiting(demo.staff["director"]) == 2


def test_the_chain_of_audit_holds_and_every_colleague_has_a_hand_in_it(demo: Demo) -> None:
    assert audits.verify(by=demo.by).good
    lines = [*demo.by.store.audit.entries()]
    assert [line.at for line in lines] == sorted(line.at for line in lines)
    acted = {line.staff_id for line in lines}
    assert acted == {s.staff.id for s in demo.staff.values() if s.staff.role is not Role.ADMINISTRATOR}


@pytest.mark.parametrize(
    ("story", "days"), [("S05", [11]), ("S06", [6, 22, 82]), ("S08", [5, 21, 81]), ("S17", [8, 24, 84])]
)
def test_follow_ups_fall_on_the_days_of_the_story(demo: Demo, story: str, days: list[int]) -> None:
    for resident_id in demo.ids(story):
        stages = follow_ups.of(resident_id, by=demo.by)
        assert [stage.due for stage in stages][: len(days)] == [demo.day(one) for one in days]


def told(demo: Demo, story: str) -> str:
    """Everything the files of one story say, in one text, as a reader of all of it may see it."""
    store, parts = demo.by.store, []
    for resident_id, person_id in zip(demo.ids(story), persons(demo, story), strict=True):
        parts += [store.residents.get(resident_id), store.people.get(person_id)]
        parts += [*stays_of(demo, resident_id), *contacts.of(resident_id, by=demo.by)]
        for plan in store.plans.all(resident_id=resident_id):
            parts += [plan, *support_plans.items_of(demo.by, plan.id)]
        parts += [*referrals.of(resident_id, by=demo.by), *disclosures.of(resident_id, by=demo.by)]
        parts += [*journal.timeline(resident_id, by=demo.by), *follow_ups.of(resident_id, by=demo.by)]
    return "\n".join(map(repr, parts))


FACTS = json.loads((Path(__file__).parent / "demo_facts.json").read_text("utf-8"))


@pytest.mark.parametrize("story", [f"S{number:02d}" for number in range(1, 21)])
def test_every_fact_of_a_story_is_in_its_files(demo: Demo, story: str) -> None:
    whole = told(demo, story)
    assert [fact for fact in FACTS[story] if fact not in whole] == []


def test_one_permit_runs_after_three_extensions_and_a_mother_was_met_in_custody(demo: Demo) -> None:
    madina = next(line for line in demo.lines("S04") if line.age(demo.today).surely_at_least(18))
    steps = identification_steps.of(madina.resident_id, by=demo.by)
    assert steps.permit == Permit("РВП № 118, продление 3", demo.day(24))
    assert steps.permit_due is not None
    met = {
        one.kind for line in demo.lines("S06") for one in identification_steps.of(line.resident_id, by=demo.by).happened
    }
    assert met == {"custody_requested", "custody_permission", "custody_met"}


def test_papers_left_the_house_and_not_all_of_them_came_back_signed(demo: Demo) -> None:
    found = demo.by.store.prints.all("printed_at")
    state = {one.document: one.ending.value if one.ending else ("waits" if one.waits else "") for one in found}
    assert state["form-identification"] == "scan"
    assert state["form-consent_interview"] == state["form-refusal_interview"] == "by_hand"
    assert [one.document for one in found if one.waits] == ["admission-act"]
    signed = next(one for one in found if one.document == "form-identification")
    assert signed.missing == ()
    assert signed.language == "uz+ru"
