"""A person's names in several scripts, and the birth date that decides among several statements."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shelter_app.domain.dates import PartialDate
from shelter_app.domain.errors import InvalidInput
from shelter_app.domain.ids import PersonId
from shelter_app.domain.names import Name, NameForm
from shelter_app.domain.people import AgeBasis, AgeClaim, NameRecord, Person

DAY = date(2026, 11, 20)


def person(*names: tuple[NameForm, str], **facts: object) -> Person:
    records = tuple(NameRecord(form, Name.parse(text)) for form, text in names)
    return Person(PersonId(1), records, **facts)  # type: ignore[arg-type]


def said(year: int, basis: AgeBasis = AgeBasis.SAID) -> AgeClaim:
    return AgeClaim(basis, PartialDate(year))


claims = st.lists(st.builds(said, st.integers(1900, 2026), st.sampled_from(AgeBasis)), max_size=6).map(tuple)


class TestNames:
    def test_the_name_is_shown_in_the_asked_script_and_else_in_any_that_is_known(self) -> None:
        known = person((NameForm.NATIVE, "محمد"), (NameForm.KAZAKH, "Мұхаммед Әли"), (NameForm.LATIN, "Muhammad Ali"))
        assert known.name("kk").full == "Мұхаммед Әли"
        assert known.name("ru").full == "Мұхаммед Әли"
        assert known.written_or_fallback("tg") == "Мұхаммед Әли"
        assert person((NameForm.NATIVE, "محمد")).name("ru").full == "محمد"

    def test_a_person_whose_name_nobody_knows_has_an_empty_name(self) -> None:
        unknown = person(name_unknown=True)
        assert unknown.name() == Name()
        assert unknown.written_or_fallback("kk") == ""
        assert unknown.other_writing() == ""

    def test_beside_the_name_stands_the_latin_writing_before_the_native_one(self) -> None:
        assert person((NameForm.NATIVE, "محمد"), (NameForm.LATIN, "Muhammad")).other_writing() == "Muhammad"
        assert person((NameForm.OTHER, "Муха"), (NameForm.NATIVE, "محمد")).other_writing() == "محمد"

    def test_a_corrected_spelling_replaces_the_old_one_which_stays_in_the_history(self) -> None:
        before = person((NameForm.RUSSIAN, "Рахимова Дилноза"), (NameForm.LATIN, "Rahimova Dilnoza"))
        after = before.renamed(NameForm.RUSSIAN, Name.parse("Рахимова Дильноза"), DAY)
        assert after.name("ru").full == "Рахимова Дильноза"
        assert after.names[0] == NameRecord(NameForm.RUSSIAN, Name.parse("Рахимова Дилноза"), current=False, until=DAY)
        assert after.written(NameForm.LATIN) == "Rahimova Dilnoza"

    def test_correcting_to_the_same_spelling_changes_nothing(self) -> None:
        known = person((NameForm.RUSSIAN, "Рахимова Дилноза"))
        assert known.renamed(NameForm.RUSSIAN, Name.parse("Рахимова  Дилноза"), DAY) == known

    def test_going_back_to_an_earlier_spelling_keeps_all_three_steps(self) -> None:
        first, second = Name.parse("Ли Анна"), Name.parse("Ли Ганна")
        known = person((NameForm.RUSSIAN, "Ли Анна"))
        known = known.renamed(NameForm.RUSSIAN, second, DAY).renamed(NameForm.RUSSIAN, first, DAY)
        assert [(r.name, r.current) for r in known.names] == [(first, False), (second, False), (first, True)]

    def test_learning_the_name_ends_its_being_unknown(self) -> None:
        assert not person(name_unknown=True).renamed(NameForm.RUSSIAN, Name.parse("Самат"), DAY).name_unknown

    def test_a_name_cannot_be_corrected_to_nothing(self) -> None:
        with pytest.raises(InvalidInput) as refused:
            person((NameForm.RUSSIAN, "Самат")).renamed(NameForm.RUSSIAN, Name(), DAY)
        assert refused.value.problems == {"name": "empty"}


class TestAge:
    def test_a_document_beats_an_expert_beats_words_beats_looks(self) -> None:
        order = (AgeBasis.APPEARANCE, AgeBasis.SAID, AgeBasis.EXPERT, AgeBasis.DOCUMENT)
        collected: tuple[AgeClaim, ...] = ()
        for place, basis in enumerate(order):
            collected = (said(2010 + place, basis), *collected)
            assert person(age_claims=collected).born == PartialDate(2010 + place)
            assert person(age_claims=collected).born_basis is basis

    def test_the_basis_that_was_decided_beats_a_stronger_one(self) -> None:
        known = person(age_claims=(said(2000, AgeBasis.DOCUMENT), said(2011, AgeBasis.EXPERT)))
        assert known.with_claim(said(2012), decides=True).born == PartialDate(2012)
        assert known.with_claim(said(2012), decides=False).born == PartialDate(2000)

    def test_the_latest_statement_on_the_same_basis_counts(self) -> None:
        assert person(age_claims=(said(2010), said(2012))).born == PartialDate(2012)

    @given(claims, st.none() | st.sampled_from(AgeBasis))
    def test_the_deciding_date_always_rests_on_the_basis_that_is_named(
        self, stated: tuple[AgeClaim, ...], basis: AgeBasis | None
    ) -> None:
        known = person(age_claims=stated, age_basis=basis)
        if known.born_basis is None:
            assert (known.born, stated) == (PartialDate(), ())
        else:
            assert AgeClaim(known.born_basis, known.born) in stated

    @given(claims, claims, st.booleans())
    def test_no_statement_is_ever_lost(
        self, earlier: tuple[AgeClaim, ...], later: tuple[AgeClaim, ...], decides: bool
    ) -> None:
        known = person(age_claims=earlier)
        for claim in later:
            known = known.with_claim(claim, decides=decides)
        said = [(one.basis, one.born, one.note) for one in (*earlier, *later)]
        kept = [(one.basis, one.born, one.note) for one in known.age_claims]
        assert set(kept) <= set(said)
        assert {one for one in said if one[2]} <= set(kept)
        assert {one[:2] for one in said} == {one[:2] for one in kept}

    def test_the_same_statement_once_more_only_gets_its_note(self) -> None:
        born = PartialDate(2010)
        door = AgeClaim(AgeBasis.DOCUMENT, born, date(2026, 10, 28))
        told = person(age_claims=(AgeClaim(AgeBasis.SAID, born), door)).with_claim(
            AgeClaim(AgeBasis.DOCUMENT, born, date(2026, 10, 29), "copy of the tazkira"), decides=True
        )
        assert told.age_claims[1:] == (replace(door, note="copy of the tazkira"),)

    @pytest.mark.parametrize(
        ("born", "disputed", "minor"),
        [
            (PartialDate(2008, 11, 20), False, False),
            (PartialDate(2008, 11, 21), False, True),
            (PartialDate(2008), False, True),
            (PartialDate(), False, True),
            (PartialDate(2000, 1, 1), False, False),
            (PartialDate(2000, 1, 1), True, True),
        ],
    )
    def test_whoever_may_be_a_child_is_protected_as_one(self, born: PartialDate, disputed: bool, minor: bool) -> None:
        known = person(age_claims=(AgeClaim(AgeBasis.SAID, born),), age_disputed=disputed)
        assert known.may_be_minor(DAY) is minor
