"""Files: found however they are typed, opened with a line in the log, edited without overwriting anybody."""

from __future__ import annotations

from dataclasses import replace

import pytest

from shelter_app.domain.admissions import claim, names_of
from shelter_app.domain.contacts import Permission
from shelter_app.domain.data_quality import Flaw
from shelter_app.domain.dates import PartialDate
from shelter_app.domain.errors import InvalidInput, NotFound, Stale
from shelter_app.domain.identity_documents import IdentityDocument
from shelter_app.domain.ids import ResidentId, StaffId
from shelter_app.domain.names import NameForm
from shelter_app.domain.people import AgeBasis, Person, Sex
from shelter_app.domain.residents import Alert, AlertKind, Resident
from shelter_app.services import journal, people, residents, support_plans
from shelter_app.services.people import IdentityForm
from shelter_app.services.residents import CaseForm
from tests.records import House

FORM = IdentityForm(("UZ",), "asylum", ("uz", "ru"), "190305 600 123", "lost", (IdentityDocument("passport"),))


def person_of(house: House, child: ResidentId) -> Person:
    return house.store.people.get(house.store.residents.get(child).person_id)


class TestSearch:
    @pytest.mark.parametrize(
        "typed",
        [
            "Рахимова",
            "рахим дил",
            "дилн рахим",
            "rahim",
            "Raximova",
            "Rahimova D",
            "001-26",
            "001/26",
            "001",
            "190305600123",
            "190305 600 123",
            "8 701 123",
            "+7 701 123 45 67",
            "7011234567",
        ],
    )
    def test_a_file_is_found_by_name_in_any_spelling_number_iin_and_telephone(self, house: House, typed: str) -> None:
        child = house.admit(iin="190305600123")
        house.contact(child, "Ли Анна", phones=("8 (701) 123-45-67",))
        house.admit(names=names_of(ru="Омаров Бауыржан"))
        assert [hit.resident_id for hit in residents.search(typed, by=house.duty)] == [child]

    @pytest.mark.parametrize("typed", ["", "  ", "Сауле", "999", "190305600124", "\0", '"', "8 702 111"])
    def test_nothing_is_found_by_something_else(self, house: House, child: ResidentId, typed: str) -> None:
        assert residents.search(typed, by=house.duty) == []

    @pytest.mark.parametrize("typed", ["Мухамед", "muham", "Мұхам", "Мухаммадали"])
    def test_both_spellings_of_one_name_are_found_by_either(self, house: House, typed: str) -> None:
        made = {
            house.admit(names=names_of(ru="Султонов Мухаммадали")),
            house.admit(names=names_of(kk="Сұлтанов Мұхамедәлі")),
        }
        assert {hit.resident_id for hit in residents.search(typed, by=house.duty)} == made

    def test_an_earlier_spelling_is_still_found(self, house: House, child: ResidentId) -> None:
        people.rename(child, NameForm.RUSSIAN, "Каримова Дилноза", by=house.case_worker)
        for typed in ("Рахимова", "Каримова"):
            assert [hit.name_ru for hit in residents.search(typed, by=house.duty)] == ["Каримова Дилноза"]

    def test_a_child_whose_name_nobody_knows_is_found_by_the_telephone_of_its_people(self, house: House) -> None:
        nameless = house.admit(names=(), name_unknown=True)
        house.contact(nameless, phones=("8 701 123 4567",))
        assert [hit.resident_id for hit in residents.search("701123", by=house.duty)] == [nameless]

    @pytest.mark.parametrize(
        "typed",
        ["unknown", "Unkn", "name not known", "неизвестен", "Неизвестная", "имя неизвестно", "белгісіз", "Аты белгісіз",
         "неизвестен 2014", "2014", "2026", "001-26", "1-26", "001/26"],
    )  # fmt: skip
    def test_a_child_whose_name_nobody_knows_is_found_by_the_words_for_that_by_year_and_by_number(
        self, house: House, typed: str
    ) -> None:
        born = claim(PartialDate(2014, estimated=True), AgeBasis.APPEARANCE)
        nameless = house.admit(names=(), name_unknown=True, age=born)
        wanted = [nameless] if typed != "1-26" else []
        assert [hit.resident_id for hit in residents.search(typed, by=house.duty)] == wanted

    def test_a_restricted_child_without_a_name_is_found_by_who_may_read_the_file_alone(self, house: House) -> None:
        nameless = house.admit(names=(), name_unknown=True)
        journal.restrict(nameless, (), by=house.director)
        assert [hit.resident_id for hit in residents.search("неизвестен", by=house.director)] == [nameless]
        assert residents.search("неизвестен", by=house.duty) == []
        (locked,) = residents.search("001-26", by=house.duty)
        assert locked == locked.hidden()

    def test_once_the_name_is_known_the_words_for_an_unknown_one_lead_nowhere(self, house: House) -> None:
        nameless = house.admit(names=(), name_unknown=True)
        people.rename(nameless, NameForm.RUSSIAN, "Самат", by=house.case_worker)
        assert residents.search("неизвестен", by=house.duty) == []
        assert [hit.resident_id for hit in residents.search("Самат", by=house.duty)] == [nameless]

    @pytest.mark.parametrize("typed", ["N 01234567", "n01234567", "01234567", "№ N-012345"])
    def test_the_number_of_a_document_finds_whose_it_is(self, house: House, typed: str) -> None:
        child = house.admit(documents=(IdentityDocument("passport", number="N 01234567"),))
        house.admit()
        assert [hit.resident_id for hit in residents.search(typed, by=house.duty)] == [child]

    def test_who_is_here_stands_before_who_has_left(self, house: House) -> None:
        for _ in range(6):
            house.discharge(house.admit())
        here = house.admit()
        assert residents.search("рахимова", limit=3, by=house.duty)[0].resident_id == here

    @pytest.mark.parametrize("typed", ["Рахмиова", "Рахимоав Дилноза", "Дилнозза Рахимва", "Rahimofa Dilnosa"])
    def test_a_slip_of_the_fingers_still_finds_the_child(self, house: House, child: ResidentId, typed: str) -> None:
        house.admit(names=names_of(ru="Омаров Бауыржан"))
        assert [hit.resident_id for hit in residents.search(typed, by=house.duty)] == [child]

    def test_a_slip_tells_nothing_of_a_restricted_file(self, house: House, child: ResidentId) -> None:
        journal.restrict(child, (), by=house.director)
        for typed in ("Рахмиова", "2019", "Рахимова 2019"):
            assert residents.search(typed, by=house.duty) == []
            assert [hit.resident_id for hit in residents.search(typed, by=house.director)] == [child]

    def test_a_number_leads_to_its_file_and_a_hidden_one_looks_like_none(self, house: House, child: ResidentId) -> None:
        for written in ("001-26", "001/26", " 001-26 "):
            assert residents.by_number(written, by=house.duty) == child
        journal.restrict(child, (), by=house.director)
        for hidden in ("001-26", "404-26"):
            with pytest.raises(NotFound) as refused:
                residents.by_number(hidden, by=house.duty)
            assert refused.value.args == ("residents",)

    def test_a_finished_search_is_in_the_log_without_what_was_typed(self, house: House) -> None:
        for typed in ("Рахимова", "рахимова", "Каримова"):
            residents.searched(typed, 3, by=house.duty)
        third, second, first = (entry.subject for entry in house.store.audit.recent(3))
        assert first == second != third
        assert "имова" not in first
        assert first.endswith(" 3")

    def test_only_as_many_as_wanted_are_shown(self, house: House) -> None:
        for _ in range(4):
            house.admit()
        assert len(residents.search("рахим", limit=3, by=house.duty)) == 3


class TestLists:
    def test_lines_come_in_the_asked_order_and_missing_ones_are_left_out(self, house: House) -> None:
        made = [house.admit() for _ in range(3)]
        wanted = [made[2], ResidentId(404), made[0]]
        assert [line.resident_id for line in residents.lines(wanted, by=house.duty)] == [made[2], made[0]]

    def test_coordinators_are_those_who_may_edit_files(self, house: House) -> None:
        choices = {staff_id for staff_id, _ in residents.coordinators(by=house.duty)}
        assert {house.case_worker.staff.id, house.director.staff.id} <= choices
        assert house.duty.staff.id not in choices


class TestOpening:
    def test_a_refresh_is_no_new_look_and_another_file_is_one(self, house: House, child: ResidentId) -> None:
        other = house.admit()
        count = house.line_count()
        residents.open_file(child, again=True, by=house.duty)
        residents.open_file(child, again=True, by=house.duty)
        assert house.line_count() == count + 1
        residents.open_file(other, by=house.duty)
        residents.open_file(child, again=True, by=house.duty)
        residents.open_file(child, by=house.duty)
        assert house.line_count() == count + 4

    def test_whoever_looks_at_a_plan_has_looked_at_its_file(self, house: House, child: ResidentId) -> None:
        house.plan(child)
        count = house.line_count()
        support_plans.view(child, by=house.case_worker)
        residents.open_file(child, again=True, by=house.case_worker)
        assert house.line_count() == count + 1

    def test_prohibitions_stand_before_every_other_alert(self, house: House, child: ResidentId) -> None:
        house.contact(child, "Беков Тимур", must_not=True)
        resident = house.store.residents.get(child)
        form = CaseForm(None, "", (Alert(AlertKind.HEALTH, "астма"), Alert(AlertKind.OTHER, " ")), "")
        residents.edit_case(resident, form, by=house.case_worker)
        view = residents.open_file(child, by=house.duty)
        assert view.alerts == (Alert(AlertKind.STOP, "Беков Тимур"), Alert(AlertKind.HEALTH, "астма"))

    def test_the_card_for_the_night_says_who_must_not_come_near_and_who_may_collect(
        self, house: House, child: ResidentId
    ) -> None:
        stop = house.contact(child, "Беков Тимур", must_not=True)
        aunt = house.contact(child, "Ли Анна", collect=Permission.BY_ACT, decided_by="опека")
        card = residents.preview(child, by=house.duty)
        assert (card.must_not, card.may_collect) == ((stop,), (aunt,))
        assert residents.open_file(child, by=house.duty).collectors == (aunt,)

    def test_what_the_file_still_lacks_is_told_most_important_first(self, house: House, child: ResidentId) -> None:
        def lacking() -> list[Flaw]:
            return [finding.flaw for finding in residents.open_file(child, by=house.duty).missing]

        unknown = [Flaw.LANGUAGES, Flaw.CITIZENSHIP, Flaw.DOCUMENTS, Flaw.IIN]
        assert lacking() == [Flaw.COORDINATOR, Flaw.RISK, Flaw.CONTACTS, *unknown, Flaw.ROOM, Flaw.PHOTO]
        people.edit_identity(person_of(house, child), child, FORM, by=house.case_worker)
        assert lacking() == [Flaw.COORDINATOR, Flaw.RISK, Flaw.CONTACTS, Flaw.ROOM, Flaw.PHOTO]

    def test_the_stay_shown_is_the_one_that_lasts(self, house: House, child: ResidentId) -> None:
        house.discharge(child)
        house.later(days=1)
        house.admit(same_as=child)
        view = residents.open_file(child, by=house.duty)
        assert (len(view.stays), view.stay.discharge) == (2, None)


class TestEditing:
    def test_naming_a_coordinator_closes_the_clock_that_asks_for_one(self, house: House, child: ResidentId) -> None:
        resident: Resident = house.store.residents.get(child)
        form = CaseForm(house.case_worker.staff.id, "high", (), " вокзал ")
        assert "R-47.coordinator" in {item.code for item in house.store.summaries.due_of(child)}
        saved = residents.edit_case(resident, form, by=house.case_worker)
        assert "R-47.coordinator" not in {item.code for item in house.store.summaries.due_of(child)}
        assert (saved.risk, saved.story) == ("high", "вокзал")
        assert residents.open_file(child, by=house.duty).coordinator == "Сагинтаева А. Е."
        with pytest.raises(Stale):
            residents.edit_case(resident, replace(form, risk="low"), by=house.director)
        assert house.store.residents.get(child) == saved

    def test_who_led_the_first_stay_is_named_anew_for_the_second(self, house: House, child: ResidentId) -> None:
        form = CaseForm(house.case_worker.staff.id, "high", (), "")
        residents.edit_case(house.store.residents.get(child), form, by=house.case_worker)
        house.later(days=2)
        house.discharge(child)
        house.later(days=2)
        house.admit(same_as=child)
        assert "R-47.coordinator" in {item.code for item in house.store.summaries.due_of(child)}
        residents.edit_case(house.store.residents.get(child), form, by=house.case_worker)
        assert "R-47.coordinator" not in {item.code for item in house.store.summaries.due_of(child)}
        residents.edit_case(house.store.residents.get(child), replace(form, risk="low"), by=house.case_worker)
        assert len(house.store.case_events.all(resident_id=child, kind="coordinator_assigned")) == 2

    def test_the_line_of_the_list_always_says_what_the_file_says(self, house: House, child: ResidentId) -> None:
        by = house.case_worker
        people.rename(child, NameForm.KAZAKH, "Рахимова Ділноза", by=by)
        people.add_age_claim(child, claim(PartialDate(2018, 2), AgeBasis.DOCUMENT), decides=True, disputed=True, by=by)
        people.edit_identity(person_of(house, child), child, FORM, by=by)
        form = CaseForm(by.staff.id, "high", (Alert(AlertKind.RISK, "побег"),), "")
        residents.edit_case(house.store.residents.get(child), form, by=by)
        view = residents.open_file(child, by=house.duty)
        line, person, resident = view.summary, view.person, view.resident
        assert (line.name_kk, line.name_ru) == (person.name("kk").full, person.name("ru").full)
        assert (line.born, line.born_basis, line.age_disputed) == (person.born, person.born_basis, True)
        assert (line.sex, line.citizenship) == (person.sex, "UZ")
        assert (line.risk, line.coordinator, line.alerts) == (resident.risk, resident.coordinator, resident.alerts)
        assert (line.number, line.status, line.admitted_at) == (resident.number, resident.status, view.stay.admitted_at)
        assert (line.next_code, line.next_due_at) == (view.due[0].code, view.due[0].due_at)

    def test_a_stronger_statement_about_the_age_takes_the_clocks_of_minors_away(
        self, house: House, child: ResidentId
    ) -> None:
        grown = claim(PartialDate(2000, 1, 2), AgeBasis.EXPERT)
        people.add_age_claim(child, grown, decides=True, by=house.case_worker)
        assert "R-05.guardianship" not in {item.code for item in house.store.summaries.due_of(child)}
        assert len(person_of(house, child).age_claims) == 2

    def test_the_deciding_statement_is_chosen_among_those_that_were_made(self, house: House, child: ResidentId) -> None:
        person = person_of(house, child)
        with pytest.raises(InvalidInput):
            people.settle_age(person, child, AgeBasis.EXPERT, disputed=False, by=house.case_worker)
        settled = people.settle_age(person, child, AgeBasis.SAID, disputed=True, by=house.case_worker)
        assert (settled.age_basis, settled.age_disputed) == (AgeBasis.SAID, True)

    def test_identity_is_stored_as_known_and_the_quicker_is_kept(self, house: House, child: ResidentId) -> None:
        person = person_of(house, child)
        saved = people.edit_identity(person, child, FORM, by=house.case_worker)
        assert (saved.iin, saved.iin_absent_reason, saved.citizenships) == ("190305600123", "", ("UZ",))
        with pytest.raises(Stale):
            people.edit_identity(person, child, replace(FORM, languages=()), by=house.director)
        assert person_of(house, child) == saved
        assert saved.sex is Sex.FEMALE

    def test_a_mistyped_iin_is_refused_and_a_missing_one_has_its_reason(self, house: House, child: ResidentId) -> None:
        with pytest.raises(InvalidInput) as refused:
            people.edit_identity(
                person_of(house, child), child, replace(FORM, iin="190305600124"), by=house.case_worker
            )
        assert refused.value.problems == {"iin": "check_digit"}
        saved = people.edit_identity(person_of(house, child), child, replace(FORM, iin=""), by=house.case_worker)
        assert (saved.iin, saved.iin_absent_reason) == ("", "lost")

    def test_a_person_is_edited_only_through_their_own_file(self, house: House, child: ResidentId) -> None:
        other = person_of(house, house.admit())
        with pytest.raises(NotFound):
            people.edit_identity(other, child, FORM, by=house.case_worker)

    def test_a_name_is_not_corrected_to_nothing(self, house: House, child: ResidentId) -> None:
        before = house.everything()
        with pytest.raises(InvalidInput):
            people.rename(child, NameForm.RUSSIAN, " ", by=house.case_worker)
        assert house.everything() == before

    def test_nobody_who_does_not_exist_becomes_coordinator_by_name(self, house: House, child: ResidentId) -> None:
        form = CaseForm(StaffId(404), "", (), "")
        residents.edit_case(house.store.residents.get(child), form, by=house.case_worker)
        assert residents.open_file(child, by=house.duty).coordinator == ""
