"""National profiles: the shipped ones are whole, and a wrong one is refused by the name of its key."""

from __future__ import annotations

import copy
import json
import tomllib
from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from shelter_app import paths
from shelter_app.domain.centre import CentreKind
from shelter_app.domain.dates import PartialDate
from shelter_app.domain.profiles import PRINTED, Profile, Verdict
from shelter_app.domain.staff import Role
from shelter_app.domain.structured import BadEntry, load

ON = date(2026, 11, 22)


def mapping(code: str) -> dict[str, Any]:
    return tomllib.loads((paths.resources() / "profiles" / f"{code}.toml").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def kz() -> Profile:
    return Profile.parse(mapping("kz"))


@pytest.mark.parametrize("code", ["kz", "kg", "tj"])
def test_a_shipped_profile_survives_dump_and_parse(code: str) -> None:
    profile = Profile.parse(mapping(code))
    assert profile.code == code
    assert Profile.parse(profile.dump()) == profile


@pytest.mark.parametrize("code", ["kz", "kg", "tj"])
def test_every_rule_cites_its_clause_and_names_a_role(code: str) -> None:
    for rule in Profile.parse(mapping(code)).rules:
        assert all(rule.clause.has(lang) for lang in PRINTED), rule.code
        assert rule.who in set(Role), rule.code
        assert rule.closed_by, rule.code
        assert not rule.verified, rule.code


@pytest.mark.parametrize("code", ["kz", "kg", "tj"])
def test_the_plan_has_the_five_groups_and_eight_columns_of_the_source(code: str) -> None:
    profile = Profile.parse(mapping(code))
    groups = [group.code for group in profile.plan_groups]
    assert groups == ["social_medical", "legal", "psychological", "social_domestic", "other"]
    assert len(profile.plan_columns) == 8


def test_the_blank_of_the_kyrgyz_source_is_not_filled_with_a_guess() -> None:
    rule = Profile.parse(mapping("kg")).rule("R-32.approval")
    assert rule is not None
    assert rule.offset is None
    assert not rule.configured
    assert rule.clause.get("en") == "Draft SOP of the Kyrgyz Republic, cl. 4.5"
    assert "____" in rule.note.get("ru")


def test_stay_limits_come_from_their_rules(kz: Profile) -> None:
    cam, shelter = kz.limit(CentreKind.CAM), kz.limit(CentreKind.SHELTER)
    assert cam is not None
    assert (cam.days, cam.warn, cam.rule) == (90, (60, 75, 85), "R-40.stay")
    assert kz.limit(CentreKind.SUPPORT) is not None
    assert shelter is not None
    assert shelter.days == 180
    assert kz.limit(CentreKind.CRISIS) is None


def test_follow_ups_depend_on_the_route(kz: Profile) -> None:
    family, special, abroad = kz.follow_up("parents"), kz.follow_up("special_education"), kz.follow_up("home_state")
    assert family is not None
    assert family.days == (14, 30, 90, 180, 365)
    assert family.home_visits
    assert special is not None
    assert not special.home_visits
    assert "visit" not in special.kinds
    assert abroad is not None
    assert "foreign_partner_report" in abroad.kinds
    died = kz.follow_up("died")
    assert died is not None
    assert died.days == ()
    assert kz.follow_up("nowhere") is None


def test_a_return_home_requires_consent_and_a_risk_assessment(kz: Profile) -> None:
    route = kz.route("home_state")
    assert route is not None
    assert {"representative_consent", "return_risk_assessment"} <= set(route.requires)


@pytest.mark.parametrize(
    ("code", "when", "roles"),
    [
        ("kz", "", ("parent|guardian|guardianship_representative",)),
        ("kg", "child_refused", ("child_rights_authority", "psychologist")),
        ("tj", "", ("teacher", "child_psychologist", "parent|guardian|guardianship_representative")),
        ("tj", "impossible", ("teacher", "child_psychologist")),
    ],
)
def test_who_must_sit_beside_a_minor_differs_by_country(code: str, when: str, roles: tuple[str, ...]) -> None:
    assert Profile.parse(mapping(code)).attendees("interview", minor=True, when=when) == roles


def test_an_unlisted_step_or_exception_falls_back(kz: Profile) -> None:
    assert kz.attendees("needs_assessment", minor=True, when="child_refused") == kz.attendees(
        "needs_assessment", minor=True
    )
    assert kz.attendees("interview", minor=False) == ()


@pytest.mark.parametrize(
    ("born", "verdict"),
    [
        ("2024-05-01", Verdict.REFUSE),
        ("~2024", Verdict.REFUSE),
        ("2023-11-23", Verdict.REFUSE),
        ("2023-11-22", Verdict.ASK),
        ("2023", Verdict.ASK),
        ("~2023", Verdict.ASK),
        ("2022-10-01", Verdict.FINE),
        ("", Verdict.FINE),
    ],
)
def test_a_child_under_three_is_sent_to_the_health_department(kz: Profile, born: str, verdict: Verdict) -> None:
    check = next(check for check in kz.checks if check.code == "under_3")
    assert check.judge(PartialDate.from_text(born), ON) is verdict
    assert check.refer_to == "health_department"


def test_the_legal_sentence_is_there_and_not_verified_by_us(kz: Profile) -> None:
    reference = kz.reference("prosecutor_notice")
    assert reference is not None
    assert reference.text.get("ru").startswith("В соответствии со статьёй 11")
    assert (reference.printed, reference.verified) == (True, False)
    assert reference.text.has("kk")
    assert kz.reference("nobody") is None


def test_notices_name_the_rule_that_times_them(kz: Profile) -> None:
    for notice in kz.notices:
        rule = kz.rule(notice.rule)
        assert rule is not None
        assert notice.closes_with in rule.closed_by


def _without(*path: Any) -> Callable[[dict[str, Any]], None]:
    def change(data: Any) -> None:
        for key in path[:-1]:
            data = data[key]
        del data[path[-1]]

    return change


def _with(value: object, *path: Any) -> Callable[[dict[str, Any]], None]:
    def change(data: Any) -> None:
        for key in path[:-1]:
            data = data[key]
        data[path[-1]] = value

    return change


@pytest.mark.parametrize(
    ("change", "key", "problem"),
    [
        (_without("country"), "country", "missing"),
        (_with("x", "colour"), "colour", "unknown_key"),
        (_with("fortnight", "rules", 3, "unit"), "rules[3].unit", "unknown_value"),
        (_with("24", "rules", 3, "offset"), "rules[3].offset", "wrong_type"),
        (_with(True, "rules", 3, "offset"), "rules[3].offset", "wrong_type"),
        (_with("minor", "rules", 3, "conditions"), "rules[3].conditions", "wrong_type"),
        (_with("red_hair", "rules", 2, "conditions", 0), "rules[2].conditions[0]", "unknown_value"),
        (_with({}, "rules"), "rules", "wrong_type"),
        (_with(5, "rules", 0), "rules[0]", "wrong_type"),
        (_without("rules", 0, "clause"), "rules[0].clause.kk", "label_missing"),
        (_without("rules", 0, "clause", "ru"), "rules[0].clause.ru", "label_missing"),
        (_without("rules", 0, "note", "kk"), "rules[0].note.kk", "label_missing"),
        (_without("rules", 0, "title", "kk"), "rules[0].title.kk", "label_missing"),
        (_with({"kk": 1}, "rules", 0, "title"), "rules[0].title", "wrong_type"),
        (_with("R-03.vulnerability", "rules", 0, "code"), "rules[1].code", "duplicate"),
        (_with("R-99", "limits", 0, "rule"), "limits[0].rule", "unknown_reference"),
        (_with("R-99", "notices", 1, "rule"), "notices[1].rule", "unknown_reference"),
        (_with("weekly", "routes", 2, "follow_up"), "routes[2].follow_up", "unknown_reference"),
        (_with("luck", "routes", 2, "requires", 0), "routes[2].requires[0]", "unknown_reference"),
        (_with("soon", "rules", 0, "verified_on"), "rules[0].verified_on", "wrong_type"),
        (_with({"ru": "План"}, "plan_title"), "plan_title.kk", "label_missing"),
    ],
)
def test_a_wrong_profile_is_refused_by_the_name_of_its_key(
    change: Callable[[dict[str, Any]], None], key: str, problem: str
) -> None:
    data = copy.deepcopy(mapping("kz"))
    change(data)
    with pytest.raises(BadEntry) as caught:
        Profile.parse(data)
    assert (caught.value.key, caught.value.problem) == (key, problem)
    assert key in str(caught.value)


def test_a_profile_that_is_no_mapping_is_refused() -> None:
    with pytest.raises(BadEntry) as caught:
        load(Profile, [])
    assert (caught.value.key, caught.value.problem) == ("Profile", "wrong_type")


def test_a_verified_rule_keeps_who_and_when() -> None:
    data = copy.deepcopy(mapping("kz"))
    data["rules"][0] |= {"verified_by": "Юрист центра", "verified_on": date(2026, 12, 1)}
    profile = Profile.parse(data)
    assert profile.rules[0].verified
    assert Profile.parse(profile.dump()) == profile
    assert Profile.parse(json.loads(json.dumps(profile.dump()))) == profile


@pytest.mark.parametrize("code", ["kz", "kg", "tj"])
def test_a_deadline_that_ends_before_a_birthday_is_not_called_the_birthday(code: str) -> None:
    rules = [one for one in mapping(code)["rules"] if one.get("unit") == "age"]
    assert rules
    for rule in rules:
        age = rule["offset"]
        assert rule["title"]["ru"].startswith(f"До {age} лет"), rule["code"]
        assert rule["title"]["kk"].startswith(f"{age} жасқа дейін"), rule["code"]
        assert rule["title"]["en"].startswith(f"Before turning {age}"), rule["code"]
