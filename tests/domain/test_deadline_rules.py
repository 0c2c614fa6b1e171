"""Every deadline rule of the shipped profiles: its clause, its due moment, and how it is met in time or late."""

from __future__ import annotations

import tomllib
from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from shelter_app import paths
from shelter_app.domain.calendars import WorkCalendar
from shelter_app.domain.centre import CentreKind
from shelter_app.domain.dates import PartialDate
from shelter_app.domain.deadlines import Clock, ClockState, Event, Facts, Rule, derive
from shelter_app.domain.profiles import Profile

TZ = ZoneInfo("Asia/Almaty")
CHILD = Facts(CentreKind.CAM, born=PartialDate(2015, 6, 1))
START = "2026-03-20 22:40"
"""A Friday night before Nauryz: 21 to 25 March 2026 are no working days."""


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=TZ)


def profile(code: str = "kz") -> Profile:
    text = (paths.resources() / "profiles" / f"{code}.toml").read_text(encoding="utf-8")
    return Profile.parse(tomllib.loads(text))


PROFILE = profile()


def clocks(rules: tuple[Rule, ...], *events: Event, facts: Facts = CHILD) -> tuple[Clock, ...]:
    return derive(rules, events, facts, WorkCalendar("KZ"), TZ)


TABLE = [
    ("R-02.application", "detected", "2026-03-21 22:40", "application_sent", "cl. 2.1"),
    ("R-03.vulnerability", "application_received", START, "vulnerability_noted", "cls. 2.2–2.3"),
    ("R-05.guardianship", "admitted", "2026-03-21 01:40", "guardianship_notified", "cl. 2.5"),
    ("R-05.prosecutor", "admitted", "2026-03-21 22:40", "prosecutor_notified", "ask your lawyer"),
    ("R-05.data_bank", "admitted", "2026-03-26 23:59", "data_bank_entered", "16.01.2015"),
    ("R-05.court_claim", "child_removed", "2026-03-27 23:59", "court_claim_filed", "ask your lawyer"),
    ("R-05.ground", "admitted", "2026-03-21 22:40", "ground_received", "art. 11(2)"),
    ("R-07.doctor", "urgent_need_seen", START, "doctor_examined", "cl. 2.7"),
    ("R-07.nurse", "admitted", "2026-03-21 00:40", "nurse_examined", "cl. 2.7"),
    ("R-07.injuries", "injuries_seen", "2026-03-21 01:40", "doctor_examined", "cl. 2.7"),
    ("R-08.injuries", "injuries_seen", "2026-03-21 22:40", "police_informed", "cl. 2.8"),
    ("R-08.police", "unlawful_acts_stated", START, "police_informed", "cl. 2.8"),
    ("R-09.first_meeting", "migration_report", "2026-03-26 23:59", "interview_started", "cls. 3.1, 5.4"),
    ("R-17.custody", "custody_permission", "2026-03-21 23:59", "custody_met", "cls. 6.1–6.2"),
    ("R-24.permit", "permit_issued", "2026-04-20 23:59", "permit_extended", "cl. 7.5"),
    ("R-27.needs", "identified", "2026-03-21 23:59", "needs_assessed", "cl. 8.1"),
    ("R-27.initial", "admitted", "2026-03-21 23:59", "initial_assessed", "cl. 8.1"),
    ("R-28.social", "admitted", "2026-04-01 23:59", "social_assessed", "manual"),
    ("R-28.meeting", "social_assessed", "2026-04-03 23:59", "protection_meeting_held", "8.7.2"),
    ("R-28.reasons", "recommendation_rejected", "2026-03-27 23:59", "reasons_written", "8.9.6"),
    ("R-32.approval", "plan_submitted", "2026-03-30 23:59", "plan_approved", "Tajikistan, cl. 8.5"),
    ("R-34.ngo_answer", "redirect_requested", "2026-03-26 23:59", "redirect_answered", "manual"),
    ("R-34.ngo_family", "redirect_answered", "2026-03-27 23:59", "redirect_family_contacted", "manual"),
    ("R-34.ngo_meeting", "redirect_family_contacted", "2026-03-27 23:59", "redirect_met", "manual"),
    ("R-36.first_month", "aid_started", "2026-04-20 23:59", "plan_reviewed", "cl. 11.1"),
    ("R-37.review", "plan_reviewed", "2026-05-20 23:59", "plan_reviewed", "cl. 11.2"),
    ("R-40.stay", "admitted", "2026-06-18 23:59", "discharged", "note 155"),
    ("R-40.stay_shelter", "admitted", "2026-09-16 23:59", "discharged", "ask your lawyer"),
    ("R-40.stay_crisis", "admitted", "", "discharged", "No source"),
    ("R-42.ministries", "return_assessed", "2026-03-23 23:59", "ministries_notified", "cls. 4.1–4.3"),
    ("R-47.coordinator", "admitted", "2026-03-26 23:59", "coordinator_assigned", "principle (g)"),
    ("R-48.draft", "draft_left", "2026-03-21 22:40", "draft_finished", "No source"),
    ("B3.missing", "missing", START, "police_informed", "No source"),
    ("R-51.young", "young_emergency", "2026-03-21 22:40", "young_handed_over", "327/2020"),
    ("R-51.leaving", "young_handed_over", "2026-03-26 23:59", "discharged", "No source"),
    ("R-52.turns_16", "admitted", "2031-05-31 23:59", "age_passage_prepared", "FIDH"),
    ("R-52.turns_18", "admitted", "2033-05-31 23:59", "age_passage_prepared", "art. 11(1)"),
]


def test_the_table_names_every_rule_of_the_profile() -> None:
    assert sorted(row[0] for row in TABLE) == sorted(rule.code for rule in PROFILE.rules)


@pytest.mark.parametrize(("code", "trigger", "due", "closing", "clause"), TABLE, ids=[row[0] for row in TABLE])
def test_each_rule_of_the_kazakh_profile(code: str, trigger: str, due: str, closing: str, clause: str) -> None:
    rule = PROFILE.rule(code)
    assert rule is not None
    assert clause in rule.clause.get("en")
    facts = replace(CHILD, centre=rule.kinds[0] if rule.kinds else CentreKind.CAM)
    start = Event(trigger, at(START))
    running = clocks((rule,), start, facts=facts)
    if not due:
        assert running == ()
        return
    (clock,) = running
    assert (clock.started, clock.due, clock.state) == (at(START), at(due), ClockState.OPEN)
    assert not clock.is_overdue(at(due))
    assert clock.is_overdue(at(due) + timedelta(minutes=1))
    in_time = clocks((rule,), start, Event(closing, at(due)), facts=facts)
    if closing != trigger:
        assert in_time[0].state is ClockState.MET
        assert not in_time[0].late
    late = clocks((rule,), start, Event(closing, at(due) + timedelta(minutes=5)), facts=facts)
    assert late[0].state is ClockState.LATE_MET
    assert late[0].late
    assert late[0].closed_at == at(due) + timedelta(minutes=5)


@pytest.mark.parametrize("code", ["kg", "tj"])
def test_configured_rules_of_the_neighbours_start_their_clocks(code: str) -> None:
    for rule in profile(code).rules:
        running = derive((rule,), [Event(rule.trigger, at(START))], CHILD, WorkCalendar(code.upper()), TZ)
        assert len(running) == (1 if rule.configured else 0), rule.code


def test_the_tajik_needs_assessment_has_ten_working_days() -> None:
    rule = profile("tj").rule("R-27.needs")
    assert rule is not None
    (clock,) = derive((rule,), [Event("identified", at("2026-04-06 10:00"))], CHILD, WorkCalendar("TJ"), TZ)
    assert clock.due == at("2026-04-20 23:59")
