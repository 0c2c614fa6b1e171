"""A form whose record moved on: nothing typed is lost, nothing of the other is overwritten unseen."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shelter_app.domain.three_way import Choice, Terms, Undecided, joined_lists, joined_texts, merge

WORDS = st.text(alphabet="абвгд ёқү\n", max_size=12)
VALUES = st.one_of(st.none(), st.booleans(), st.integers(0, 3), WORDS, st.lists(st.sampled_from("ru kk uz".split())))
LISTS = st.lists(st.sampled_from(["ru", "kk", "uz", "tg"]), max_size=5)
NAMES = ("name", "note", "must_not", "languages")
TERMS = Terms(
    strictness={"must_not": (False, True)}, guarded=frozenset({"languages"}), texts=frozenset({"note"}),
    bound=(frozenset({"name", "must_not"}),),
)  # fmt: skip
FORMS = st.fixed_dictionaries({"name": WORDS, "note": WORDS, "must_not": st.booleans(), "languages": LISTS})
MIRRORED = {Choice.NOW: Choice.TYPED, Choice.TYPED: Choice.NOW}
Form = dict[str, Any]


@given(FORMS, FORMS)
def test_the_same_change_by_both_is_nothing_to_ask_about(began: Form, wanted: Form) -> None:
    found = merge(began, wanted, wanted, TERMS)
    assert found.differences == ()
    assert found.result() == wanted


@given(FORMS, FORMS)
def test_what_only_one_side_changed_is_taken_without_a_question(began: Form, changed: Form) -> None:
    assert merge(began, changed, began, TERMS).asked == ()
    assert merge(began, changed, began, TERMS).result() == changed
    assert merge(began, began, changed, TERMS).asked == ()
    assert merge(began, began, changed, TERMS).result() == changed


@given(FORMS, FORMS, FORMS)
def test_it_is_the_same_question_from_either_side(began: Form, typed: Form, now: Form) -> None:
    here, there = merge(began, typed, now, TERMS), merge(began, now, typed, TERMS)
    mirror = {one.name: one for one in there.differences}
    assert {one.name for one in here.differences} == set(mirror)
    for one in here.differences:
        other = mirror[one.name]
        assert one.asked == other.asked
        mirrored = MIRRORED.get(other.proposed, other.proposed) if other.proposed else None
        assert one.proposed is mirrored
        assert (one.now, one.typed) == (other.typed, other.now)


@given(FORMS, FORMS, FORMS)
def test_nothing_is_lost_or_overwritten_where_nobody_was_asked(began: Form, typed: Form, now: Form) -> None:
    found = merge(began, typed, now, Terms(texts=TERMS.texts, guarded=TERMS.guarded))
    asked = {one.name for one in found.asked}
    for name in NAMES:
        if typed[name] != began[name] and now[name] != began[name] and typed[name] != now[name]:
            assert name in asked
    decided = found.result({one.name: one.proposed or Choice.TYPED for one in found.asked})
    for name in set(NAMES) - asked:
        assert decided[name] == (typed[name] if now[name] == began[name] else now[name])


@given(FORMS, FORMS, FORMS)
def test_what_is_proposed_for_a_field_of_both_holds_the_words_of_both(began: Form, typed: Form, now: Form) -> None:
    for one in merge(began, typed, now, TERMS).asked:
        if one.proposed is Choice.TOGETHER and one.name == "note":
            assert one.now.strip() in one.together
            added = typed["note"].removeprefix(began["note"]).strip("\n")
            assert added.strip() in one.together
        if one.proposed is Choice.TOGETHER and one.name == "languages":
            assert set(one.together) == {*one.now, *one.typed}


@given(FORMS, FORMS, FORMS)
def test_a_protecting_field_never_takes_the_weaker_answer_by_itself(began: Form, typed: Form, now: Form) -> None:
    for one in merge(began, typed, now, TERMS).asked:
        if one.name == "must_not":
            assert one.proposed is not None
            assert one.value(one.proposed) is True


@given(FORMS, FORMS, FORMS)
def test_whoever_is_asked_gets_exactly_what_they_chose(began: Form, typed: Form, now: Form) -> None:
    found = merge(began, typed, now, TERMS)
    for choice in (Choice.BEGAN, Choice.NOW, Choice.TYPED):
        whole = found.result({one.name: choice for one in found.asked})
        assert all(whole[one.name] == one.value(choice) for one in found.asked)
        assert set(whole) == set(typed)


@given(LISTS, LISTS, LISTS)
def test_lists_keep_what_either_added_and_drop_what_either_took_out(
    began: list[str], now: list[str], typed: list[str]
) -> None:
    whole = joined_lists(began, now, typed, guarded=False)
    for one in {*now, *typed}:
        if one not in began:
            assert one in whole
        if began.count(one) == 1 and (one not in now or one not in typed) and max(now.count(one), typed.count(one)) < 2:
            assert one not in whole
    assert sorted(whole) == sorted(joined_lists(began, typed, now, guarded=False))


@given(LISTS, LISTS, LISTS)
def test_nothing_leaves_a_guarded_list_by_itself(began: list[str], now: list[str], typed: list[str]) -> None:
    assert set(joined_lists(began, now, typed, guarded=True)) == {*now, *typed}


def test_both_wrote_under_the_same_text() -> None:
    began = "Мать в Оше."
    together = joined_texts(began, f"{began}\nЗвонила тётя.", f"{began}\nПриедет в субботу.")
    assert together == "Мать в Оше.\nЗвонила тётя.\nПриедет в субботу."
    assert joined_texts("В Оше", "В Оше, жива", "В Оше, больна") == "В Оше, жива\nВ Оше, больна"
    assert joined_texts("", "Звонить утром", "Звонить утром, не раньше 9") == "Звонить утром, не раньше 9"


def test_a_line_that_both_corrected_stands_in_the_list_twice_until_somebody_looks() -> None:
    bag = [{"what": "сумка", "quantity": "1"}]
    ours, theirs = [{"what": "сумка", "quantity": "2"}], [{"what": "сумка", "quantity": "3"}]
    assert joined_lists(bag, theirs, ours, guarded=False) == [*theirs, *ours]


def test_two_answers_without_a_proposal_are_not_settled_behind_anybody() -> None:
    found = merge({"name": "Бек"}, {"name": "Беков"}, {"name": "Беков Т."})
    assert found.asked[0].proposed is None
    with pytest.raises(Undecided) as undecided:
        found.result()
    assert undecided.value.names == ("name",)
    assert found.result({"name": Choice.NOW}) == {"name": "Беков Т."}


def test_a_decision_whose_parts_were_changed_by_both_is_read_as_a_whole() -> None:
    terms = Terms(
        strictness={"collect": ("allowed", "undecided", "forbidden")}, bound=(frozenset({"collect", "decided_by"}),)
    )
    began = {"collect": "undecided", "decided_by": "", "note": ""}
    found = merge(began, began | {"decided_by": "опека 7", "note": "утром"}, began | {"collect": "allowed"}, terms)
    assert {one.name: one.proposed for one in found.asked} == {"collect": Choice.TYPED, "decided_by": Choice.TYPED}
    assert [one.name for one in found.settled] == ["note"]


def test_a_name_in_another_writing_is_not_compared_with_the_one_shown_first() -> None:
    began = {"form": "ru", "name": "Рахимова"}
    typed, now = {"form": "latin", "name": "Rahimova"}, {"form": "ru", "name": "Рахимова Д."}
    assert [one.name for one in merge(began, typed, now, Terms(beside={"name": "form"})).differences] == ["form"]


@given(VALUES, VALUES, VALUES)
def test_values_of_any_shape_can_be_compared(began: Any, typed: Any, now: Any) -> None:
    found = merge({"one": began}, {"one": typed}, {"one": now}, Terms(texts=frozenset({"one"})))
    assert all(one.value(choice) is not None or choice is not Choice.TOGETHER
               for one in found.differences for choice in one.choices)  # fmt: skip
