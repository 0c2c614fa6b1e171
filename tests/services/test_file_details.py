"""Completing and correcting a file after the night: which age decides, the facts of the stay, who is named for it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from shelter_app.domain.errors import InvalidInput, NotAllowed, NotFound, Stale
from shelter_app.domain.partial_dates import PartialDate
from shelter_app.domain.people import AgeBasis, AgeClaim, Sex
from shelter_app.domain.stays import Belonging
from shelter_app.services import journal, people, residents, stays
from shelter_app.services.people import IdentityForm
from shelter_app.services.stays import StayForm
from tests.records import House

FORM = StayForm("police", " лейтенант ", "рынок", "", ("fever",), "", "Девочки", (Belonging("Телефон"), Belonging(" ")))


def test_another_statement_can_be_made_to_decide_and_the_dispute_settled(house: House) -> None:
    one = house.admit()
    claim = AgeClaim(AgeBasis.EXPERT, PartialDate(2016))
    person = people.add_age_claim(one, claim, decides=False, disputed=True, by=house.case_worker)
    settled = people.settle_age(person, one, AgeBasis.EXPERT, disputed=False, by=house.case_worker)
    assert (settled.born, settled.age_disputed) == (PartialDate(2016), False)
    assert house.store.audit.recent(1)[0].action == "person.age_settled"


def test_a_statement_that_nobody_made_cannot_decide(house: House) -> None:
    one = house.admit()
    person = residents.open_file(one, by=house.case_worker).person
    with pytest.raises(InvalidInput) as refused:
        people.settle_age(person, one, AgeBasis.DOCUMENT, disputed=False, by=house.case_worker)
    assert refused.value.problems == {"basis": "no_such_claim"}


def test_the_age_of_another_file_cannot_be_settled_through_this_one(house: House) -> None:
    one, other = house.admit(), house.admit()
    person = residents.open_file(other, by=house.case_worker).person
    with pytest.raises(NotFound):
        people.settle_age(person, one, AgeBasis.SAID, disputed=True, by=house.case_worker)


def test_sex_stays_as_it_was_where_the_form_says_nothing_of_it(house: House) -> None:
    one = house.admit()
    person = residents.open_file(one, by=house.case_worker).person
    form = IdentityForm((), "", (), "", "", ())
    same = people.edit_identity(person, one, form, by=house.case_worker)
    assert same.sex is Sex.FEMALE
    unknown = IdentityForm((), "", (), "", "", (), Sex.UNKNOWN)
    assert people.edit_identity(same, one, unknown, by=house.case_worker).sex is Sex.UNKNOWN


def test_the_facts_of_a_stay_are_corrected_and_the_admission_is_not_touched(house: House) -> None:
    one = house.admit()
    before = residents.open_file(one, by=house.case_worker).stay
    after = stays.correct(before, FORM, by=house.case_worker)
    assert (after.brought_by, after.brought_by_person, after.found_where) == ("police", "лейтенант", "рынок")
    assert [thing.what for thing in after.belongings] == ["Телефон"]
    assert (after.admitted_at, after.category, after.ground) == (before.admitted_at, before.category, before.ground)
    with pytest.raises(Stale):
        stays.correct(before, FORM, by=house.case_worker)


def test_category_and_temperature_are_corrected_after_the_assessment(house: House) -> None:
    one = house.admit()
    before = residents.open_file(one, by=house.case_worker).stay
    after = stays.correct(before, replace(FORM, category="c4", temperature=" 37,1 "), by=house.case_worker)
    assert (after.category, after.temperature) == ("c4", "37,1")
    same = stays.correct(after, FORM, by=house.case_worker)
    assert (same.category, same.temperature) == ("c4", "37,1")


def test_only_the_director_learns_who_is_named_for_a_file(house: House) -> None:
    one = house.admit()
    assert journal.readers(one, by=house.director) == ()
    journal.restrict(one, (house.psychologist.staff.id,), by=house.director)
    named = {house.director.staff.id, house.psychologist.staff.id}
    assert set(journal.readers(one, by=house.director)) == named
    with pytest.raises(NotAllowed):
        journal.readers(one, by=house.case_worker)
