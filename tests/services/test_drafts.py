"""Unfinished forms: kept for their author alone, one for each form and file."""

from __future__ import annotations

from datetime import timedelta

import pytest

from shelter_app.domain.errors import NotFound
from shelter_app.domain.ids import ResidentId
from shelter_app.services import drafts, journal
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


SECRET = '{"text": "Её ищет отчим", "restricted": true}'


def raw(house: House) -> str:
    """The drafts as they lie in the table."""
    return repr(house.store.database.execute_sql("SELECT * FROM drafts").fetchall())


@pytest.mark.parametrize("form", ["note", "plan-row"])
def test_the_words_of_a_restricted_file_lie_sealed_in_the_table_of_drafts(
    house: House, child: ResidentId, form: str
) -> None:
    journal.restrict(child, (house.psychologist.staff.id,), by=house.director)
    drafts.keep(form, '{"text": "Её ищет"}', resident_id=child, by=house.psychologist)
    assert "ищет" not in raw(house), "the tick for a restricted note may come after its words"
    kept = drafts.keep(form, SECRET, resident_id=child, by=house.psychologist)
    assert kept.content == SECRET
    assert "ищет" not in raw(house)
    assert "restricted" not in raw(house)
    assert drafts.find(form, resident_id=child, by=house.psychologist) == kept
    assert len(drafts.mine(by=house.psychologist)) == 1
    assert drafts.closed(form, resident_id=child, by=house.psychologist) is None


def test_a_sealed_draft_stays_shut_without_the_key_and_nothing_overwrites_it(house: House, child: ResidentId) -> None:
    reader = house.psychologist
    journal.restrict(child, (reader.staff.id,), by=house.director)
    sealed = drafts.keep("note", SECRET, resident_id=child, by=reader)
    journal.restrict(child, (), by=house.director)
    assert drafts.find("note", resident_id=child, by=reader) is None
    shut = drafts.closed("note", resident_id=child, by=reader)
    assert shut is not None
    assert (shut.id, "ищет" in shut.content) == (sealed.id, False)
    other = drafts.keep("note", "{}", resident_id=child, by=reader)
    assert other.id != sealed.id
    journal.restrict(child, (reader.staff.id,), by=house.director)
    drafts.discard(other, by=reader)
    assert drafts.find("note", resident_id=child, by=reader) == sealed


def test_a_sealed_draft_moved_to_another_row_does_not_open(house: House, child: ResidentId) -> None:
    journal.restrict(child, (), by=house.director)
    drafts.keep("note", SECRET, resident_id=child, by=house.director)
    house.store.database.execute_sql("UPDATE drafts SET id = id + 2")
    assert drafts.find("note", resident_id=child, by=house.director) is None


def test_restricting_a_file_seals_what_everybody_had_stored_about_it_in_the_open(
    house: House, child: ResidentId
) -> None:
    named, other, elsewhere = house.psychologist, house.duty, house.admit()
    kept = drafts.keep("note", SECRET, resident_id=child, by=named)
    drafts.keep("note", SECRET, resident_id=child, by=other)
    untouched = drafts.keep("note", TYPED, resident_id=elsewhere, by=other)
    journal.restrict(child, (named.staff.id,), by=house.director)
    assert "ищет" not in raw(house)
    found = drafts.find("note", resident_id=child, by=named)
    assert found is not None
    assert (found.id, found.content) == (kept.id, SECRET)
    assert drafts.find("note", resident_id=child, by=other) is None
    assert drafts.closed("note", resident_id=child, by=other) is not None
    assert drafts.find("note", resident_id=elsewhere, by=other) == untouched


def test_a_draft_sealed_by_a_restriction_opens_once_its_author_is_named(house: House, child: ResidentId) -> None:
    drafts.keep("note", SECRET, resident_id=child, by=house.psychologist)
    journal.restrict(child, (), by=house.director)
    assert drafts.find("note", resident_id=child, by=house.psychologist) is None
    journal.restrict(child, (house.psychologist.staff.id,), by=house.director)
    found = drafts.find("note", resident_id=child, by=house.psychologist)
    assert found is not None
    assert found.content == SECRET


def test_words_typed_on_after_a_file_was_closed_are_sealed_to_their_author_alone(
    house: House, child: ResidentId
) -> None:
    author = house.psychologist
    journal.restrict(child, (), by=house.director)
    assert drafts.shut_out(child, by=author)
    first = drafts.keep("note", '{"text": "Её"}', resident_id=child, by=author)
    kept = drafts.keep("note", SECRET, resident_id=child, by=author)
    assert (kept.id, "ищет" in raw(house)) == (first.id, False)
    assert drafts.find("note", resident_id=child, by=author) == kept
    assert drafts.words(by=author) == []
    journal.restrict(child, (author.staff.id,), by=house.director)
    assert not drafts.shut_out(child, by=author)
    assert drafts.find("note", resident_id=child, by=author) == kept
    drafts.keep("note", SECRET, resident_id=child, by=author)
    assert "own:" not in raw(house)


def test_a_draft_sealed_to_its_author_opens_for_nobody_else(house: House, child: ResidentId) -> None:
    journal.restrict(child, (), by=house.director)
    drafts.keep("note", SECRET, resident_id=child, by=house.duty)
    house.store.database.execute_sql("UPDATE drafts SET owner = ?", (house.director.staff.id,))
    assert drafts.find("note", resident_id=child, by=house.director) is None
