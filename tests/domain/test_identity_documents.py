"""Papers, the way to them, and numbers that are found however they are typed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shelter_app.domain.errors import InvalidInput, NotFound
from shelter_app.domain.identity_documents import (
    IdentityDocument,
    Moved,
    Obstacle,
    Step,
    find,
    next_step,
    number_key,
    replaced,
    with_ids,
)
from shelter_app.domain.ids import IdentityDocumentId, ObstacleId, ResidentId, StaffId

TODAY = date(2026, 11, 20)
BY = StaffId(1)
PASSPORT = IdentityDocument("foreign_passport", "FA 1234567", id=IdentityDocumentId(7))


@pytest.mark.parametrize(
    ("one", "other"),
    [("N 0123 456", "n0123-456"), ("АС 1234567", "AC1234567"), ("№ 77/1", "№77 1"), ("ХК-5", "xk5")],
)
def test_a_number_is_the_same_in_either_alphabet_and_with_any_marks(one: str, other: str) -> None:
    assert number_key(one) == number_key(other) != ""


@given(st.text())
def test_the_key_of_a_key_is_itself(text: str) -> None:
    assert number_key(number_key(text)) == number_key(text)


def test_two_papers_are_the_same_whatever_ids_they_were_filed_under() -> None:
    assert replace(PASSPORT, id=IdentityDocumentId(9)) == PASSPORT


def test_a_paper_that_moves_keeps_where_it_was_and_what_was_said_of_it() -> None:
    held = replace(PASSPORT, state="with_employer", note="на стройке в Капчагае")
    back = held.changed(replace(held, state="held_here", note="", id=IdentityDocumentId(0)), TODAY, BY)
    assert back.history == (Moved("with_employer", TODAY, BY, "на стройке в Капчагае"),)
    assert (back.state, back.id) == ("held_here", PASSPORT.id)
    assert back.changed(replace(back, number="FA 7"), TODAY, BY).history == back.history


def test_what_is_to_be_done_next_is_the_open_step_with_the_nearest_day() -> None:
    done = Step("find_out", done_on=TODAY, due=TODAY - timedelta(days=9))
    someday, soon = Step("apply"), Step("collect", due=TODAY)
    assert next_step((done, someday, soon)) is soon
    assert next_step((done, someday)) is someday
    assert next_step((done,)) is None


@pytest.mark.parametrize(
    ("paper", "problem"),
    [
        (replace(PASSPORT, kind=""), {"kind": "empty"}),
        (replace(PASSPORT, issued=TODAY + timedelta(days=1)), {"issued": "in_future"}),
        (replace(PASSPORT, issued=TODAY, expires=TODAY - timedelta(days=1)), {"expires": "before_issued"}),
        (replace(PASSPORT, steps=(Step("", text=" "),)), {"steps": "empty"}),
        (replace(PASSPORT, steps=(Step("apply", done_on=TODAY + timedelta(days=1)),)), {"steps": "in_future"}),
    ],
)
def test_what_cannot_be_is_named_at_its_field(paper: IdentityDocument, problem: dict[str, str]) -> None:
    with pytest.raises(InvalidInput) as refused:
        paper.check(TODAY)
    assert refused.value.problems == problem


def test_an_expired_paper_is_a_fact_and_no_error() -> None:
    old = replace(PASSPORT, expires=TODAY)
    old.check(TODAY)
    assert (old.expired(TODAY), old.expired(TODAY + timedelta(days=1))) == (False, True)


def test_a_doubt_does_not_hide_where_the_paper_lies() -> None:
    doubtful = replace(PASSPORT, suspected_forged=True)
    assert doubtful.doubtful
    assert doubtful.at_hand
    assert IdentityDocument("suspected_forged").doubtful
    assert IdentityDocument("passport", state="forged").doubtful
    assert not PASSPORT.doubtful


def test_no_document_at_all_is_wanted_and_never_at_hand() -> None:
    nothing = IdentityDocument("none")
    assert (nothing.wanted, nothing.at_hand) == (True, False)


def test_only_papers_without_an_id_get_a_new_one() -> None:
    papers = with_ids((PASSPORT, IdentityDocument("birth_certificate")), [11, 12])
    assert [paper.id for paper in papers] == [7, 11]
    assert find(papers, IdentityDocumentId(11)).kind == "birth_certificate"
    assert replaced(papers, replace(PASSPORT, number="1"))[0].number == "1"
    with pytest.raises(NotFound):
        find(papers, IdentityDocumentId(404))


def test_an_obstacle_that_is_solved_waits_for_nothing() -> None:
    stuck = Obstacle(ObstacleId(1), ResidentId(1), "no_iin", ("school",), since=TODAY, steps=(Step("iin_request"),))
    assert stuck.next_step == Step("iin_request")
    solved = replace(stuck, solved_on=TODAY)
    solved.check(TODAY)
    assert (solved.open, solved.next_step) == (False, None)
    with pytest.raises(InvalidInput) as refused:
        replace(stuck, solved_on=TODAY - timedelta(days=1)).check(TODAY)
    assert refused.value.problems == {"solved_on": "before_since"}
