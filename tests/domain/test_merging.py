"""What two files of one person become, what forbids it, and how what the merging brought is taken out again."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shelter_app.domain.dates import PartialDate
from shelter_app.domain.health import Allergies, Allergy, HealthCard
from shelter_app.domain.ids import PersonId, ResidentId, StaffId, StayId
from shelter_app.domain.merging import Candidate, Facts, Side, differing, merged, split
from shelter_app.domain.names import Name, NameForm
from shelter_app.domain.people import AgeBasis, AgeClaim, NameRecord, Person, Sex
from shelter_app.domain.residents import Alert, AlertKind, CaseStatus, Resident
from shelter_app.domain.separating import parted, status_after
from shelter_app.domain.stays import Discharge, Presence, Stay

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)
TODAY = NOON.date()
KEPT, GONE = ResidentId(1), ResidentId(2)


def stay(begins: int, days: int | None, file: ResidentId = KEPT) -> Stay:
    """A stay from the day ``begins`` on, of so many days or lasting still."""
    at = NOON + timedelta(days=begins)
    whole = Stay(StayId(100 * file + begins), file, at, "c1")
    if days is None:
        return whole
    return replace(whole, discharge=Discharge(at + timedelta(days=days), "parents"), presence=Presence.LEFT)


def facts(file: ResidentId = KEPT, card: HealthCard | None = None, **of_person: Any) -> Facts:
    person = replace(Person(PersonId(file), ()), **of_person)
    return Facts(Resident(file, f"00{file}-26", person.id, NOON), person, card)


texts = st.sampled_from(["", "a", "b", "c"])
codes = st.lists(st.sampled_from(["UZ", "KG", "KZ"]), unique=True, max_size=2).map(tuple)
records = st.lists(
    st.builds(NameRecord, st.sampled_from(NameForm), st.builds(Name, st.just("Бек"), st.sampled_from(["Аян", "Али"]))),
    max_size=3, unique=True,
).map(tuple)  # fmt: skip
claims = st.lists(
    st.builds(AgeClaim, st.sampled_from(AgeBasis), st.builds(PartialDate, st.integers(2010, 2013))), max_size=3
).map(tuple)
people = st.fixed_dictionaries(
    {
        "names": records, "sex": st.sampled_from(Sex), "age_claims": claims, "citizenships": codes,
        "languages": codes, "iin": texts, "legal_status": texts, "age_disputed": st.booleans(),
    }
)  # fmt: skip
choices = st.dictionaries(st.sampled_from(["sex", "born", "iin", "legal_status", "name_ru"]), st.sampled_from(Side))


@given(people, people, choices)
def test_what_the_merging_brought_goes_out_again_exactly(
    one: dict[str, Any], other: dict[str, Any], chosen: dict[str, Side]
) -> None:
    kept, gone = facts(**one), facts(GONE, **other)
    after, _papers = merged(kept, gone, chosen, [stay(0, None)], TODAY)
    assert parted(after.person, kept.person, after.person) == kept.person
    assert parted(after.file, kept.file, after.file) == kept.file


@given(people, people, choices)
def test_nothing_that_either_file_knew_is_lost(
    one: dict[str, Any], other: dict[str, Any], chosen: dict[str, Side]
) -> None:
    kept, gone = facts(**one), facts(GONE, **other)
    person = merged(kept, gone, chosen, [stay(0, None)], TODAY)[0].person
    for side in (kept.person, gone.person):
        assert {record.name.full for record in side.names} <= {record.name.full for record in person.names}
        assert set(side.age_claims) <= set(person.age_claims)
        assert {*side.citizenships} <= {*person.citizenships}
        assert {*side.languages} <= {*person.languages}
        assert person.age_disputed or not side.age_disputed
    for form in NameForm:
        if kept.person.written(form) and gone.person.written(form):
            assert len([one for one in person.names if one.current and one.form is form]) >= 1
    assert person.iin in (kept.person.iin, gone.person.iin)


@given(people, people)
def test_without_a_choice_the_file_that_stays_is_right(one: dict[str, Any], other: dict[str, Any]) -> None:
    kept, gone = facts(**one), facts(GONE, **other)
    person = merged(kept, gone, {}, [stay(0, None)], TODAY)[0].person
    for name in set(differing(kept, gone)) & {"sex", "iin", "legal_status"}:
        assert getattr(person, name) == getattr(kept.person, name)
    if kept.person.born:
        assert person.born == kept.person.born


@given(people, people)
def test_the_chosen_birth_date_decides(one: dict[str, Any], other: dict[str, Any]) -> None:
    kept, gone = facts(**one), facts(GONE, **other)
    if "born" in differing(kept, gone):
        person = merged(kept, gone, {"born": Side.GONE}, [stay(0, None)], TODAY)[0].person
        assert person.born == gone.person.born


class TestStays:
    @pytest.mark.parametrize(
        ("kept", "gone", "moves"),
        [
            ((0, None), (0, None), False),
            ((0, None), (-9, 4), True),
            ((0, None), (-9, 12), False),
            ((0, 5), (5, None), True),
            ((0, 5), (4, None), False),
            ((9, None), (0, None), False),
        ],
    )
    def test_nights_that_both_count_are_counted_once(
        self, kept: tuple[int, int | None], gone: tuple[int, int | None], moves: bool
    ) -> None:
        own, other = stay(*kept), stay(*gone, file=GONE)
        moving, aside = split([own], [other])
        assert (moving, aside) == (([other], []) if moves else ([], [(other, own)]))

    def test_the_last_stay_tells_whether_the_case_is_open(self) -> None:
        closed = replace(facts().file, status=CaseStatus.FOLLOW_UP, close_reason="")
        here = facts(GONE)
        after, _papers = merged(Facts(closed, facts().person), here, {}, [stay(0, 3), stay(9, None, GONE)], TODAY)
        assert after.file.status is CaseStatus.OPEN
        assert status_after(after.file, [stay(0, 3)]).status is CaseStatus.FOLLOW_UP
        assert status_after(closed, [stay(0, None)]).status is CaseStatus.OPEN
        assert status_after(closed, [stay(0, 3)]) == closed

    def test_a_file_is_here_while_a_stay_lasts(self) -> None:
        assert Candidate(facts(), (stay(5, None), stay(0, 3))).here
        assert not Candidate(facts(), (stay(0, 3),)).here


class TestWarnings:
    def test_an_allergy_that_one_file_names_is_known(self) -> None:
        named = HealthCard(GONE, Allergies.KNOWN, (Allergy("мёд"),), conditions="астма")
        none = HealthCard(KEPT, Allergies.NONE_KNOWN, conditions="астма", diet="без сахара")
        after = merged(facts(card=none), facts(GONE, card=named), {}, [stay(0, None)], TODAY)[0].card
        assert after == HealthCard(KEPT, Allergies.KNOWN, (Allergy("мёд"),), "астма", "без сахара")

    def test_not_asked_in_one_file_is_what_the_other_answered(self) -> None:
        asked = HealthCard(GONE, Allergies.NONE_KNOWN)
        after = merged(facts(card=HealthCard(KEPT)), facts(GONE, card=asked), {}, [stay(0, None)], TODAY)[0].card
        assert after == HealthCard(KEPT, Allergies.NONE_KNOWN)
        alone = merged(facts(), facts(GONE, card=asked), {}, [stay(0, None)], TODAY)[0].card
        assert alone == HealthCard(KEPT, Allergies.NONE_KNOWN)

    def test_alerts_are_those_of_both(self) -> None:
        stop, flees = Alert(AlertKind.STOP, "отчим"), Alert(AlertKind.RISK, "убегает")
        one, two = (
            replace(facts(file).file, alerts=alerts) for file, alerts in ((KEPT, (stop,)), (GONE, (flees, stop)))
        )
        after, _papers = merged(Facts(one, facts().person), Facts(two, facts(GONE).person), {}, [stay(0, None)], TODAY)
        assert after.file.alerts == (stop, flees)


class TestParted:
    def test_what_was_changed_since_stays_and_what_was_added_since_stays(self) -> None:
        before = facts(languages=("uz",), iin="", legal_status="citizen").person
        after = replace(before, languages=("uz", "tg"), iin="123", legal_status="refugee")
        now = replace(after, languages=("uz", "tg", "ru"), legal_status="stateless")
        assert parted(now, before, after) == replace(before, languages=("uz", "ru"), legal_status="stateless")

    def test_what_the_merging_took_out_comes_back_beside_what_was_added(self) -> None:
        old, new = (NameRecord(NameForm.RUSSIAN, Name("Бек", given)) for given in ("Аян", "Али"))
        before = facts(names=(old,)).person
        after = replace(before, names=(replace(old, current=False, until=TODAY), new))
        later = NameRecord(NameForm.KAZAKH, Name("Бек", "Әли"))
        assert parted(replace(after, names=(*after.names, later)), before, after).names == (later, old)

    def test_number_and_version_are_never_touched(self) -> None:
        file = replace(facts().file, version=7, coordinator=StaffId(3))
        assert parted(file, replace(file, version=1), replace(file, version=2)) == file
        assert {"id", "version"} <= {one.name for one in fields(file)}


def test_the_day_of_the_merging_ends_the_spelling_that_was_not_chosen() -> None:
    kept = facts(names=(NameRecord(NameForm.RUSSIAN, Name("Бек", "Аян")),))
    gone = facts(GONE, names=(NameRecord(NameForm.RUSSIAN, Name("Бек", "Али")),))
    for chosen, shown in ((Side.KEPT, "Бек Аян"), (Side.GONE, "Бек Али")):
        person = merged(kept, gone, {"name_ru": chosen}, [stay(0, None)], date(2026, 11, 22))[0].person
        assert person.written(NameForm.RUSSIAN) == shown
        assert [one.until for one in person.names if not one.current] == [date(2026, 11, 22)]
