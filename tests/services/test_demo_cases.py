"""The stories as data: no key is ignored, no code is unknown, no number is anybody's, telling is all or nothing."""

from __future__ import annotations

import json
from collections.abc import Iterator
from copy import deepcopy
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from shelter_app import paths
from shelter_app.domain import iin, structured
from shelter_app.domain.reference import Reference
from shelter_app.domain.stays import Presence
from shelter_app.domain.structured import BadEntry
from shelter_app.services.demo.building import build
from shelter_app.services.demo.cases import Cases
from tests import records
from tests.services.demo_house import TUESDAY, built, staff_at


def test_whoever_builds_at_night_finds_nothing_in_the_future(tmp_path: Path) -> None:
    night = datetime(2026, 11, 24, 3, 0, tzinfo=records.ALMATY)
    made = built(tmp_path, TUESDAY, now=night)
    store = made.by.store
    moments = [line.at for line in store.audit.entries()] + [event.at for event in store.case_events.all()]
    assert max(moments) == night
    assert made.lines("S15")[0].presence is Presence.LEFT
    store.close()


def test_a_story_that_cannot_be_told_leaves_the_registry_empty_and_the_clocks_as_they_were(tmp_path: Path) -> None:
    broken = deepcopy(raw())
    broken["stories"][1]["files"][0]["notes"][0]["by"] = "nobody"
    staff = staff_at(tmp_path, TUESDAY)
    clocks = {login: session.clock for login, session in staff.items()}
    with pytest.raises(BadEntry, match="nobody"):
        build(staff, TUESDAY, cases=structured.load(Cases, broken), by=staff["director"])
    broken = deepcopy(raw())
    broken["stories"][6]["files"][0]["plans"][1]["submitted"] = ""
    with pytest.raises(Exception, match="draft"):
        build(staff, TUESDAY, cases=structured.load(Cases, broken), by=staff["director"])
    assert {login: session.clock for login, session in staff.items()} == clocks
    store = staff["director"].store
    assert store.residents.count() == store.people.count() == store.audit.head().seq == 0
    store.close()


def raw() -> Any:
    return yaml.safe_load((paths.resources() / "demo" / "cases.yaml").read_text("utf-8"))


def mappings(value: Any) -> Iterator[dict[str, Any]]:
    if isinstance(value, dict):
        yield value
        for inner in value.values():
            yield from mappings(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from mappings(inner)


RAW = raw()
PLACES = sum(1 for _ in mappings(RAW))


@settings(max_examples=40)
@given(place=st.integers(min_value=0, max_value=PLACES - 1))
def test_the_loader_refuses_a_key_it_does_not_know_wherever_it_stands(place: int) -> None:
    changed = deepcopy(RAW)
    [*mappings(changed)][place]["forgotten"] = "a fact nobody would see"
    with pytest.raises(BadEntry, match="unknown_key"):
        structured.load(Cases, changed)


def test_stories_use_only_codes_of_the_reference_lists_and_the_profile() -> None:
    folder = paths.resources() / "reference"
    reference = Reference.parse(json.loads(file.read_text("utf-8")) for file in sorted(folder.glob("*.json")))
    lists = {
        "brought_by": "brought_by",
        "category": "admission_category",
        "legal_status": "legal_status",
        "iin_absent_reason": "iin_absent_reason",
        "relation": "relation",
        "receiver_relation": "relation",
        "medium": "contact_medium",
        "risk": "risk",
        "region": "region_kz",
    }
    unknown = []
    for mapping in mappings(RAW["stories"]):
        used = [(lists[key], value) for key, value in mapping.items() if key in lists]
        used += [("language", code) for code in mapping.get("languages", ())]
        used += [("health_visible", code) for code in mapping.get("health_seen", ())]
        used += [("identity_document", one["kind"]) for one in mapping.get("documents", ()) if isinstance(one, dict)]
        used += [("document_state", one["state"]) for one in mapping.get("documents", ()) if isinstance(one, dict)]
        used += [("ground_kind", mapping["ground"]["kind"])] if isinstance(mapping.get("ground"), dict) else []
        used += [("note_kind", note["kind"]) for note in mapping.get("notes", ())]
        used += [("followup_kind", one["kind"]) for one in mapping.get("follow_ups", ()) if "kind" in one]
        unknown += [(name, code) for name, code in used if reference.list(name).get(code) is None]
    assert unknown == []
    profile = records.profile()
    routes = {mapping["route"] for mapping in mappings(RAW["stories"]) if "route" in mapping}
    assert all(profile.route(route) for route in routes)


def test_invented_numbers_belong_to_nobody() -> None:
    phones, iins = [RAW["centre"]["phone"]], []
    for mapping in mappings(RAW):
        phones += mapping.get("phones", []) + [mapping[key] for key in ("phone",) if key in mapping]
        iins += [mapping["iin"]] if "iin" in mapping else []
    assert phones
    assert [phone for phone in phones if not "".join(phone.split()[1:]).startswith("000")] == []
    assert len(iins) == len(set(iins)) == 6
    assert all(number.startswith("991231") and iin.check(number).ok for number in iins)
