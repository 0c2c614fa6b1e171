"""Unfinished forms: kept for their author alone, one for each form and file."""

from __future__ import annotations

from datetime import timedelta

import pytest

from shelter_app.domain.errors import NotFound
from shelter_app.domain.ids import ResidentId
from shelter_app.services import drafts
from shelter_app.services.session import Changed
from tests.records import NOON, House

TYPED = '{"name": "Әлия"}'


def test_typing_on_replaces_the_draft_of_the_same_form_and_file(house: House, child: ResidentId) -> None:
    first = drafts.keep("plan", TYPED, resident_id=child, base_version=1, by=house.duty)
    house.later(seconds=5)
    second = drafts.keep("plan", "{}", resident_id=child, base_version=2, by=house.duty)
    assert (second.id, second.content, second.base_version) == (first.id, "{}", 2)
    assert second.saved_at == NOON + timedelta(seconds=5)
    assert drafts.find("plan", resident_id=child, by=house.duty) == second


def test_other_forms_and_other_files_have_drafts_of_their_own(house: House, child: ResidentId) -> None:
    made = [
        drafts.keep("admission", TYPED, by=house.duty),
        drafts.keep("plan", TYPED, by=house.duty),
        drafts.keep("plan", TYPED, resident_id=child, by=house.duty),
    ]
    assert len({draft.id for draft in drafts.mine(by=house.duty)}) == len(made)
    assert drafts.find("discharge", by=house.duty) is None


def test_a_draft_is_seen_and_thrown_away_by_its_author_only(house: House) -> None:
    draft = drafts.keep("admission", TYPED, by=house.duty)
    assert drafts.find("admission", by=house.director) is None
    assert drafts.mine(by=house.director) == []
    with pytest.raises(NotFound):
        drafts.discard(draft, by=house.director)
    drafts.discard(draft, by=house.duty)
    assert drafts.mine(by=house.duty) == []


def test_keeping_a_draft_is_no_act_for_the_log_but_open_pages_are_told(house: House) -> None:
    told: list[Changed] = []
    house.duty.listeners.append(told.append)
    count = house.line_count()
    drafts.discard(drafts.keep("admission", TYPED, by=house.duty), by=house.duty)
    assert house.line_count() == count
    assert told == [Changed("drafts", frozenset())] * 2


def test_the_newest_draft_is_offered_first(house: House) -> None:
    for form in ("admission", "plan"):
        drafts.keep(form, TYPED, by=house.duty)
        house.later(seconds=5)
    assert [draft.form for draft in drafts.mine(by=house.duty)] == ["plan", "admission"]
