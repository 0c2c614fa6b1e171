"""Reference lists: every shipped code has its labels, unknown codes give themselves back."""

from __future__ import annotations

import json
import tomllib
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from shelter_app import paths
from shelter_app.domain.contacts import ContactResult, Permission, Right
from shelter_app.domain.follow_ups import Outcome
from shelter_app.domain.labels import Labels
from shelter_app.domain.people import AgeBasis, Sex
from shelter_app.domain.profiles import REQUIREMENTS, Profile
from shelter_app.domain.reference import OTHER, Entry, Reference, ReferenceList
from shelter_app.domain.staff import Role
from shelter_app.domain.structured import BadEntry
from shelter_app.domain.support_plans import ItemState

TODAY = date(2026, 11, 22)


def read_all() -> list[dict[str, Any]]:
    folder = paths.resources() / "reference"
    return [json.loads(path.read_text(encoding="utf-8")) for path in sorted(folder.glob("*.json"))]


@pytest.fixture(scope="module")
def lists() -> Reference:
    return Reference.parse(read_all())


def test_every_label_is_filled_in_three_languages(lists: Reference) -> None:
    assert len(lists.lists) >= 35
    for found in lists.lists:
        for entry in (*found.entries, *found.groups):
            for lang in ("kk", "ru", "en"):
                assert entry.labels.has(lang), (found.name, entry.code, lang)


def test_lists_survive_dump_and_parse(lists: Reference) -> None:
    assert Reference.parse([lists.dump()]) == lists


def test_an_unknown_code_or_list_gives_the_code_back(lists: Reference) -> None:
    assert lists.label("risk", "extreme", "ru") == "extreme"
    assert lists.label("weather", "rain", "ru") == "rain"
    assert lists.list("weather").entries == ()


def test_labels_fall_back_to_russian(lists: Reference) -> None:
    assert lists.label("risk", "high", "kk") == "жоғары"
    assert lists.label("risk", "high", "tg") == "высокий"
    assert Labels.of({"tg": "баланд"}).get("uz", "high") == "high"


def test_kyrgyzstan_is_called_as_it_calls_itself(lists: Reference) -> None:
    assert lists.label("country", "KG", "ru") == "Кыргызстан"
    assert lists.label("language", "ky", "ru") == "кыргызский"
    assert lists.find("country", "киргизия") == "KG"


def test_the_short_list_of_countries_comes_first(lists: Reference) -> None:
    codes = [entry.code for entry in lists.list("country").entries]
    assert codes[:5] == ["KZ", "UZ", "KG", "TJ", "RU"]
    assert codes[-3:] == ["stateless", "not_determined", "unknown"]
    assert len(codes) > 240


def test_all_twenty_regions_are_found_by_old_names_too(lists: Reference) -> None:
    assert len(lists.list("region_kz").entries) == 20
    assert lists.find("region_kz", "нур-султан") == "71"
    assert lists.find("region_kz", "Южно-Казахстанская область") == "61"
    assert lists.find("region_kz", "Атлантида") is None
    astana = lists.list("region_kz").get("71")
    assert astana is not None
    assert astana.centre == "Астана"


@pytest.mark.parametrize(
    ("name", "codes"),
    [
        ("followup_outcome", Outcome),
        ("contact_result", ContactResult),
        ("contact_permission", Permission),
        ("contact_right", Right),
        ("role", Role),
        ("sex", Sex),
        ("age_basis", AgeBasis),
        ("measure_state", ItemState),
    ],
)
def test_every_code_the_program_uses_has_its_words(lists: Reference, name: str, codes: Any) -> None:
    assert {code.value for code in codes} <= {entry.code for entry in lists.list(name).entries}


@pytest.mark.parametrize("code", ["kz", "kg", "tj"])
def test_profiles_use_only_codes_that_exist(lists: Reference, code: str) -> None:
    text = (paths.resources() / "profiles" / f"{code}.toml").read_text(encoding="utf-8")
    profile = Profile.parse(tomllib.loads(text))

    def known(name: str) -> set[str]:
        return {entry.code for entry in lists.list(name).entries}

    assert {route.code for route in profile.routes} == known("discharge_route")
    assert {route.outcome for route in profile.routes} <= known("termination_outcome")
    assert {kind for plan in profile.follow_ups for kind in plan.kinds} <= known("followup_kind")
    assert {role for line in profile.attendance for group in line.roles for role in group.split("|")} <= known(
        "attendee_role"
    )
    assert set(profile.languages) <= known("language")
    assert profile.country in known("country")
    for rule in profile.rules:
        assert {rule.trigger, *rule.closed_by, *rule.cancelled_by, *rule.moved_by} <= known("event_kind"), rule.code
    assert known("discharge_requirement") == REQUIREMENTS
    needs = lists.list(profile.needs_list)
    assert {needs.plan_group(entry.code) for entry in needs.entries} <= {group.code for group in profile.plan_groups}


@pytest.mark.parametrize(("name", "count"), [("needs_kg", 26), ("needs_tj", 47), ("needs_kz", 29)])
def test_the_needs_forms_are_complete_with_two_free_texts(lists: Reference, name: str, count: int) -> None:
    needs = lists.list(name)
    assert len(needs.entries) == count + 2
    assert [entry.code for entry in needs.entries[-2:]] == ["other_needs", "comments"]
    assert all(entry.needs_text for entry in needs.entries[-2:])


def test_a_need_knows_its_plan_group(lists: Reference) -> None:
    assert lists.list("needs_kg").plan_group("M7") == "social_medical"
    assert lists.list("needs_tj").plan_group("sl9") == "legal"
    assert lists.list("needs_kz").plan_group("E1") == "social_domestic"
    assert lists.list("needs_kz").plan_group("Z9") == OTHER


def test_other_asks_for_a_text(lists: Reference) -> None:
    for found in lists.lists:
        other = found.get(OTHER)
        assert other is None or other.needs_text or found.name in {"termination_outcome", "tracing_body"}, found.name


def test_a_retired_value_is_kept_by_old_records_and_not_offered_to_new_ones() -> None:
    old = Entry("old", Labels.of({"kk": "ескі", "ru": "старое", "en": "old"}), active_until=TODAY)
    new = replace(old, code="new", active_until=None)
    found = ReferenceList("colour", Labels(), (old, new))
    tomorrow = TODAY + timedelta(days=1)
    assert found.choices(TODAY) == (old, new)
    assert found.choices(tomorrow) == (new,)
    assert found.choices(tomorrow, keep="old") == (old, new)
    assert Reference.parse([Reference((found,)).dump()]).list("colour") == found


def test_dates_in_json_are_read_as_dates() -> None:
    labels = {"kk": "а", "ru": "а", "en": "a"}
    entry = {"code": "x", "labels": labels, "active_until": "2026-11-22"}
    found = Reference.parse([{"lists": [{"name": "n", "labels": labels, "entries": [entry]}]}]).list("n")
    assert found.entries[0].active_until == TODAY


@pytest.mark.parametrize(
    ("entries", "key", "problem"),
    [
        ([{"code": "a"}], "lists[0].entries[0].labels", "missing"),
        ([{"code": "a", "labels": {"ru": "а"}}], "lists[0].entries[0].labels.kk", "label_missing"),
        ([{"code": "a", "labels": {"kk": "а", "ru": "а", "en": "a"}}] * 2, "lists[0].entries[1].code", "duplicate"),
        (
            [{"code": "a", "group": "g", "labels": {"kk": "а", "ru": "а", "en": "a"}}],
            "lists[0].entries[0].group",
            "unknown_reference",
        ),
    ],
)
def test_a_wrong_list_is_refused_by_the_name_of_its_key(entries: list[Any], key: str, problem: str) -> None:
    with pytest.raises(BadEntry) as caught:
        Reference.parse([{"lists": [{"name": "n", "labels": {}, "entries": entries}]}])
    assert (caught.value.key, caught.value.problem) == (key, problem)


def test_two_lists_of_one_name_are_refused() -> None:
    empty = {"name": "n", "labels": {}, "entries": []}
    with pytest.raises(BadEntry) as caught:
        Reference.parse([{"lists": [empty]}, {"lists": [empty]}])
    assert (caught.value.key, caught.value.problem) == ("lists[0].name", "duplicate")
