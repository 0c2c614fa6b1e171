"""Routes of leaving by kind of house, and the days of asking afterwards as the director of a house sets them."""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from shelter_app import paths
from shelter_app.domain.centre import CentreKind
from shelter_app.domain.errors import InvalidInput, NotAllowed, NotFound, Stale
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.labels import Labels
from shelter_app.domain.route_changes import Terms
from shelter_app.domain.stays import Discharge
from shelter_app.services import departures, leaving, packaged, routes
from tests.records import House

WHY = "приказ № 12"
MONTHLY = Terms((30, 60, 120), ("visit",))


@pytest.fixture
def decided(house: House) -> Callable[..., Terms]:
    def decide(code: str = "foster_family", wanted: Terms = MONTHLY, **more: Any) -> Terms:
        return routes.change(code, wanted, more.pop("reason", WHY), by=house.director, **more)

    return decide


def line(house: House, code: str) -> routes.RouteLine:
    return next(one for one in routes.lines(by=house.director) if one.route.code == code)


@pytest.mark.parametrize("country", packaged.profile_codes())
def test_every_kind_of_house_has_routes_and_can_write_down_what_nobody_chooses(country: str) -> None:
    profile = packaged.profile(country)
    for kind in CentreKind:
        here = {one.code for one in profile.routes if one.exists_in(kind)}
        assert {"parents", "home_state", "left_without_permission", "died", "other"} <= here
    special = profile.route("special_education")
    assert special is not None
    assert [kind for kind in CentreKind if special.exists_in(kind)] == [CentreKind.CAM], "a court sends there"


def test_nobody_leaves_by_a_route_that_the_house_does_not_have(house: House, child: ResidentId) -> None:
    for session in house.staff.values():
        session.centre = replace(session.centre, kind=CentreKind.SHELTER)
    with pytest.raises(InvalidInput) as refused:
        house.discharge(child, "special_education", receiver="Школа")
    assert refused.value.problems == {"route": "not_in_this_house"}
    house.discharge(child, "childrens_home", receiver="Детский дом")


def test_who_leaves_from_now_on_is_asked_after_on_the_days_of_the_house(
    house: House, child: ResidentId, decided: Callable[..., Terms]
) -> None:
    before = house.admit()
    first = house.discharge(before)
    decided()
    by = house.case_worker
    by.profile = packaged.profile_of(house.store, by.centre)
    made = house.discharge(child)
    assert [one.stage_days for one in made.follow_ups] == [30, 60, 120]
    assert {one.kind for one in made.follow_ups} == {"visit"}
    kept = house.store.follow_ups.all("due", stay_id=first.stay.id)
    assert [one.stage_days for one in kept] == [one.stage_days for one in first.follow_ups], "agreed days stay"


def test_a_route_taken_out_of_a_house_is_offered_no_more_and_comes_back_with_its_packaged_terms(
    house: House, child: ResidentId, decided: Callable[..., Terms]
) -> None:
    packaged_days = line(house, "guest_family").packaged.days
    decided("guest_family", Terms((30,), ("call",), (CentreKind.SUPPORT,)))
    assert not line(house, "guest_family").route.exists_in(CentreKind.CAM)
    house.case_worker.profile = house.director.profile
    with pytest.raises(InvalidInput):
        house.discharge(child, "guest_family", receiver="Ким")
    routes.restore("guest_family", WHY, by=house.director)
    back = line(house, "guest_family")
    assert (back.terms, back.change) == (back.packaged, None)
    assert back.terms.days == packaged_days
    with pytest.raises(NotFound):
        routes.restore("guest_family", WHY, by=house.director)


@pytest.mark.parametrize(
    ("code", "wanted", "problems"),
    [
        ("parents", Terms((), ("call",)), {"days": "missing"}),
        ("parents", Terms((0, 14), ("call",)), {"days": "range"}),
        ("parents", Terms((14,), ()), {"asked": "missing"}),
        ("parents", Terms(tuple(range(1, 30)), ("call",)), {"days": "too_many"}),
        ("died", Terms((14,), ("call",)), {"days": "fixed"}),
        ("died", Terms((), (), (CentreKind.CAM,)), {"houses": "needed"}),
        ("left_without_permission", Terms((14,), ("call",), (CentreKind.CAM,)), {"houses": "needed"}),
    ],
)
def test_what_would_leave_children_unasked_is_refused(
    decided: Callable[..., Terms], code: str, wanted: Terms, problems: dict[str, str]
) -> None:
    with pytest.raises(InvalidInput) as refused:
        decided(code, wanted)
    assert refused.value.problems == problems


def test_a_change_needs_a_reason_the_right_and_what_was_seen(house: House, decided: Callable[..., Terms]) -> None:
    seen = line(house, "foster_family").terms
    with pytest.raises(InvalidInput) as refused:
        decided(reason=" ")
    assert refused.value.problems == {"reason": "empty"}
    with pytest.raises(NotAllowed):
        routes.change("foster_family", MONTHLY, WHY, by=house.case_worker)
    decided()
    with pytest.raises(Stale):
        decided(wanted=Terms((7,), ("call",)), before=seen)
    with pytest.raises(InvalidInput):
        decided()
    told = line(house, "foster_family")
    assert told.change is not None
    assert (told.change.reason, told.author) == (WHY, house.director.staff.short)


def test_the_gate_of_a_return_holds_where_the_house_gave_its_route_up(
    house: House, decided: Callable[..., Terms]
) -> None:
    decided("home_state", Terms((30,), ("call",), (CentreKind.SUPPORT,)))
    abroad = house.admit(citizenships=("UZ",))
    house.case_worker.profile = house.director.profile
    told = leaving.outlook(abroad, Discharge(house.clock.now, "parents", country="UZ"), by=house.case_worker)
    assert any(one.closed for one in told.gate)


class TestWhatARouteAsksFor:
    def wanted(self, house: House, code: str, *, less: tuple[str, ...] = (), more: tuple[str, ...] = ()) -> Terms:
        now = line(house, code).terms
        kept = tuple(one for one in now.requires or () if one not in less)
        return replace(now, requires=(*kept, *more), clause=Labels.of({"ru": "Приказ № 12, п. 4"}))

    def test_it_is_asked_of_whoever_leaves_from_now_on_and_cites_its_source(
        self, house: House, child: ResidentId, decided: Callable[..., Terms]
    ) -> None:
        decided("guest_family", self.wanted(house, "guest_family", more=("medical_document",)))
        by = house.case_worker
        by.profile = packaged.profile_of(house.store, by.centre)
        told = leaving.outlook(child, Discharge(house.clock.now, "guest_family", country="KZ"), by=by)
        assert "medical_document" in [one.code for one in told.requirements]
        assert told.route.clause.get("ru") == "Приказ № 12, п. 4"
        routes.restore("guest_family", "назад", by=house.director)
        now = packaged.profile_of(house.store, by.centre).route("guest_family")
        assert now is not None
        assert "medical_document" not in now.requires

    @pytest.mark.parametrize(
        ("code", "line_of_a_gate"),
        [
            ("home_state", "representative_consent"),
            ("home_state", "return_risk_assessment"),
            ("home_state", "threat_asked"),
            ("home_state", "receiver"),
            ("foster_family", "guardianship_act"),
            ("parents", "contact_right"),
        ],
    )
    def test_no_decision_takes_away_the_line_at_which_a_gate_is_answered(
        self, house: House, decided: Callable[..., Terms], code: str, line_of_a_gate: str
    ) -> None:
        assert line_of_a_gate in (line(house, code).terms.requires or ())
        with pytest.raises(InvalidInput) as refused:
            decided(code, self.wanted(house, code, less=(line_of_a_gate,)))
        assert refused.value.problems == {"requires": "protected"}
        assert line(house, code).change is None

    def test_what_no_checklist_knows_cannot_be_asked_for(self, house: House, decided: Callable[..., Terms]) -> None:
        with pytest.raises(InvalidInput) as refused:
            decided("guest_family", self.wanted(house, "guest_family", more=("a_bribe",)))
        assert refused.value.problems == {"requires": "unknown"}


class TestWhatItWouldMove:
    def test_it_is_told_before_anything_is_changed(self, house: House, child: ResidentId) -> None:
        for _once in range(2):
            house.discharge(house.admit(), "foster_family")
        planned = Discharge(house.clock.now + timedelta(days=1), "foster_family", country="KZ")
        departures.prepare((child,), planned, by=house.case_worker)
        before = house.everything()
        moves = routes.preview("foster_family", MONTHLY, by=house.director)
        assert (moves.left, moves.prepared) == (2, 1)
        assert moves.days == tuple(house.clock.now.date() + timedelta(days=n) for n in (30, 60, 120))
        assert (moves.no_longer, moves.new, moves.closes, moves.opens) == ((), (), False, False)
        assert house.everything() == before

    def test_a_house_that_would_lose_the_route_is_told_so(self, house: House) -> None:
        wanted = replace(line(house, "guest_family").terms, houses=(CentreKind.SUPPORT,))
        assert routes.preview("guest_family", wanted, by=house.director).closes

    def test_who_left_more_than_a_year_ago_is_not_counted(self, house: House) -> None:
        house.discharge(house.admit(), "foster_family")
        house.later(days=366)
        assert routes.preview("foster_family", MONTHLY, by=house.director).left == 0


@pytest.mark.parametrize("country", packaged.profile_codes())
def test_how_attempts_are_counted_stands_in_the_data_of_every_procedure(country: str) -> None:
    text = (paths.resources() / "profiles" / f"{country}.toml").read_text("utf-8")
    plans = tomllib.loads(text)["follow_ups"]
    assert all({"again", "apart"} <= plan.keys() for plan in plans if plan["days"]), "a lawyer finds the numbers there"


def test_the_house_decides_when_two_attempts_count_as_two(
    house: House, child: ResidentId, decided: Callable[..., Terms]
) -> None:
    settled = decided("foster_family", Terms((14, 30), ("visit", "call"), again=5, apart=2))
    assert (settled.again, settled.apart) == (5, 2)
    plan = packaged.profile_of(house.store, house.director.centre).follow_up("foster_family")
    assert plan is not None
    assert (plan.again, plan.apart) == (5, 2)
    kept = decided("foster_family", Terms((14, 60), ("visit", "call")))
    assert (kept.again, kept.apart) == (5, 2), "what is not said stays as it was decided"
    for name in ("again", "apart"):
        with pytest.raises(InvalidInput) as refused:
            decided("foster_family", Terms((14, 30), ("visit",), **{name: 31}))
        assert refused.value.problems == {name: "wait"}
