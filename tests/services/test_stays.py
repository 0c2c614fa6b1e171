"""Coming and leaving: whole admissions, numbers without gaps, and hands that must not take a child."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from shelter_app.domain.admissions import claim, names_of
from shelter_app.domain.centre import CentreKind
from shelter_app.domain.contacts import Permission
from shelter_app.domain.dates import PartialDate
from shelter_app.domain.errors import InvalidInput, NotFound, Stale
from shelter_app.domain.follow_ups import FollowUpResult, Outcome
from shelter_app.domain.identity_documents import IdentityDocument
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.people import AgeBasis, Sex
from shelter_app.domain.residents import CaseStatus, WrongCaseStatus
from shelter_app.domain.staff import Role
from shelter_app.domain.stays import AlreadyLeft, Belonging, Ground, LeftBeforeArrival, Presence, UnderAge
from shelter_app.services import closing, follow_ups, residents, stays
from shelter_app.services.presence import Away, come_back, go_away
from tests.records import ALMATY, CENTRE, NOON, House, admission, handed_over, open_session

BABY = claim(PartialDate(2025, 1, 1), AgeBasis.SAID)
LEAVE = Away(Presence.ON_LEAVE, NOON, NOON + timedelta(hours=6), with_staff=True, agreed_by="директор")
COLLECT = {"collect": Permission.ALLOWED, "decided_by": "постановление 7"}


def codes(house: House, child: ResidentId, *, open_only: bool = True) -> set[str]:
    return {item.code for item in house.store.summaries.due_of(child, open_only=open_only)}


class TestAdmission:
    def test_person_file_stay_and_clocks_are_made_at_once(self, house: House) -> None:
        made = stays.admit(admission(risk="high", story="Нашли на вокзале"), by=house.duty)
        resident = house.store.residents.get(made.resident_id)
        stay = stays.current_stay(house.duty, made.resident_id)
        assert (resident.number, resident.risk, resident.story) == ("001-26", "high", "Нашли на вокзале")
        assert house.store.people.get(resident.person_id).name().full == "Рахимова Дилноза"
        assert (stay.id, stay.admitted_at, stay.limit_days) == (made.stay_id, NOON, 90)
        assert {"R-05.guardianship", "R-07.nurse", "R-40.stay"} <= {item.code for item in made.due}
        assert [item.due_at for item in made.due] == sorted(item.due_at for item in made.due)

    def test_a_child_nobody_knows_anything_about_can_be_admitted(self, house: House) -> None:
        unknown = claim(PartialDate(), AgeBasis.APPEARANCE)
        child = house.admit(names=(), name_unknown=True, sex=Sex.UNKNOWN, age=unknown)
        summary = house.store.summaries.get(child)
        assert summary is not None
        assert (summary.name("ru"), summary.born, summary.number) == ("", PartialDate(), "001-26")

    def test_an_hour_in_the_future_is_refused(self, house: House) -> None:
        with pytest.raises(InvalidInput) as refused:
            stays.admit(admission(admitted_at=NOON + timedelta(minutes=1)), by=house.duty)
        assert refused.value.problems == {"admitted_at": "in_future"}

    def test_an_infant_is_sent_where_infants_are_cared_for(self, house: House) -> None:
        with pytest.raises(UnderAge) as refused:
            house.admit(age=BABY)
        assert refused.value.under == 3
        assert refused.value.refer_to
        assert refused.value.clause
        assert house.store.residents.count() == 0

    def test_while_one_statement_makes_the_child_old_enough_the_door_is_open(self, house: House) -> None:
        older = claim(PartialDate(2019), AgeBasis.APPEARANCE)
        assert house.admit(age=BABY, more_age_claims=(older,))

    def test_a_house_of_another_kind_has_its_own_limit(self, house: House) -> None:
        centre = replace(CENTRE, kind=CentreKind.CRISIS)
        by = open_session(house.store, Role.CASE_WORKER, house.clock, centre=centre)
        made = stays.admit(admission(), by=by)
        assert stays.current_stay(by, made.resident_id).limit_days is None

    def test_the_iin_is_stored_without_its_spaces(self, house: House) -> None:
        child = house.admit(iin="190305 600 123", iin_absent_reason="lost")
        person = house.store.people.get(house.store.residents.get(child).person_id)
        assert (person.iin, person.iin_absent_reason) == ("190305600123", "")

    def test_brothers_and_sisters_are_joined_in_one_group(self, house: House) -> None:
        eldest = house.admit()
        others = [house.admit(group_with=eldest) for _ in range(2)]
        groups = {house.store.residents.get(one).group_id for one in (eldest, *others)}
        assert len(groups) == 1
        assert groups != {None}

    @given(moves=st.lists(st.sampled_from(["admit", "refused", "broken", "new year"]), max_size=12))
    @settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
    def test_file_numbers_are_unique_and_without_gaps_whatever_goes_wrong_in_between(
        self, house: House, moves: list[str]
    ) -> None:
        for move in moves:
            if move == "new year":
                house.clock.now = house.clock.now.replace(year=house.clock.now.year + 1)
            elif move == "admit":
                house.admit()
            else:
                born_now = claim(PartialDate(house.clock.now.year), AgeBasis.SAID)
                change = {"age": born_now} if move == "refused" else {"same_as": ResidentId(404)}
                with pytest.raises((UnderAge, NotFound)):
                    house.admit(**change)
        by_year: dict[str, list[int]] = {}
        for resident in house.store.residents.all():
            sequence, year = resident.number.split("-")
            by_year.setdefault(year, []).append(int(sequence))
        assert all(sorted(numbers) == list(range(1, len(numbers) + 1)) for numbers in by_year.values())


class TestComingAgain:
    def test_a_second_stay_goes_into_the_same_file(self, house: House, child: ResidentId) -> None:
        house.discharge(child)
        house.later(days=30)
        again = stays.admit(admission(admitted_at=house.clock.now, same_as=child), by=house.duty)
        summary = house.store.summaries.get(child)
        assert summary is not None
        assert (again.resident_id, again.number, summary.stays) == (child, "001-26", 2)
        assert (summary.status, summary.presence, summary.left_at) == (CaseStatus.OPEN, Presence.PRESENT, None)
        assert house.store.people.count() == 1

    def test_everything_that_was_said_at_the_second_door_is_kept_beside_the_old(
        self, house: House, child: ResidentId
    ) -> None:
        house.discharge(child)
        passport = IdentityDocument("passport", "N 7")
        house.admit(
            same_as=child,
            names=names_of(ru="Рахимова Дильноза"),
            age=claim(PartialDate(2018), AgeBasis.DOCUMENT),
            age_basis=AgeBasis.DOCUMENT,
            age_disputed=True,
            citizenships=("UZ",),
            legal_status="asylum",
            languages=("uz",),
            iin="190305600123",
            documents=(passport,),
            risk="high",
        )
        resident = house.store.residents.get(child)
        person = house.store.people.get(resident.person_id)
        assert [record.name.full for record in person.names if record.form == "ru"] == [
            "Рахимова Дилноза",
            "Рахимова Дильноза",
        ]
        assert [claim.born.year for claim in person.age_claims] == [2019, 2018]
        assert (person.born_basis, person.age_disputed) == (AgeBasis.DOCUMENT, True)
        assert (person.citizenships, person.languages, person.legal_status) == (("UZ",), ("uz",), "asylum")
        assert (person.iin, person.documents, resident.risk) == ("190305600123", (passport,), "high")

    def test_what_nobody_asked_the_second_time_stays_as_it_was(self, house: House) -> None:
        known = house.admit(iin="190305600123", citizenships=("UZ",), languages=("uz",), risk="high", story="вокзал")
        before = house.store.people.get(house.store.residents.get(known).person_id)
        house.discharge(known)
        house.admit(same_as=known, sex=Sex.UNKNOWN)
        after = house.store.people.get(before.id)
        assert replace(after, version=before.version) == before
        assert house.store.residents.get(known).story == "вокзал"

    def test_learning_the_name_at_the_second_door_ends_its_being_unknown(self, house: House) -> None:
        nameless = house.admit(names=(), name_unknown=True)
        house.discharge(nameless)
        house.admit(same_as=nameless)
        person = house.store.people.get(house.store.residents.get(nameless).person_id)
        assert (person.name().full, person.name_unknown) == ("Рахимова Дилноза", False)

    def test_nobody_stays_twice_at_once(self, house: House, child: ResidentId) -> None:
        with pytest.raises(stays.AlreadyHere) as refused:
            house.admit(same_as=child)
        assert refused.value.number == "001-26"
        assert house.store.stays.count() == 1


class TestTheStay:
    def test_the_ground_document_closes_its_clock_at_the_hour_it_came(self, house: House) -> None:
        child = house.admit(ground=Ground())
        assert "R-05.ground" in codes(house, child)
        came = house.later(hours=3)
        stays.receive_ground(child, Ground("court_decision", number="7", received_at=came), by=house.case_worker)
        assert "R-05.ground" not in codes(house, child)
        closed = [i for i in house.store.summaries.due_of(child, open_only=False) if i.code == "R-05.ground"]
        assert [item.closed_at for item in closed] == [came]

    def test_a_document_does_not_arrive_tomorrow(self, house: House, child: ResidentId) -> None:
        tomorrow = Ground("court_decision", received_at=NOON + timedelta(days=1))
        with pytest.raises(InvalidInput):
            stays.receive_ground(child, tomorrow, by=house.case_worker)

    def test_an_extension_moves_limit_clock_and_list_to_the_same_day(self, house: House, child: ResidentId) -> None:
        until = date(2027, 6, 1)
        stays.extend(child, until, "решение суда 12", by=house.case_worker)
        summary = house.store.summaries.get(child)
        limit = next(item for item in house.store.summaries.due_of(child) if item.source == "limit")
        assert summary is not None
        assert summary.limit_day == limit.due_at.astimezone(ALMATY).date() == until

    def test_a_missing_child_starts_the_clock_of_the_police_notice_and_being_found_ends_it(
        self, house: House, child: ResidentId
    ) -> None:
        go_away(child, Away(Presence.MISSING, NOON, note="не вернулся из школы"), by=house.duty)
        assert "B3.missing" in codes(house, child)
        back = house.later(hours=2)
        come_back(child, back, by=house.duty)
        assert "B3.missing" not in codes(house, child)

    def test_hospital_and_leave_count_as_the_stay(self, house: House, child: ResidentId) -> None:
        steps: list[tuple[Presence, Callable[[], object]]] = [
            (Presence.HOSPITAL, lambda: go_away(child, Away(Presence.HOSPITAL, NOON), by=house.duty)),
            (Presence.ON_LEAVE, lambda: go_away(child, LEAVE, by=house.duty)),
            (Presence.PRESENT, lambda: come_back(child, NOON, by=house.duty)),
        ]
        for presence, step in steps:
            step()
            summary = house.store.summaries.get(child)
            assert summary is not None
            assert summary.presence is presence
            assert residents.ids(present=True, by=house.duty) == [child]

    @pytest.mark.parametrize(
        ("presence", "since", "problem"),
        [
            (Presence.LEFT, NOON, {"presence": "by_discharge_only"}),
            (Presence.HOSPITAL, NOON + timedelta(minutes=1), {"since": "in_future"}),
            (Presence.HOSPITAL, NOON - timedelta(minutes=1), {"since": "before_admission"}),
        ],
    )
    def test_impossible_presence_is_refused(
        self, house: House, child: ResidentId, presence: Presence, since: datetime, problem: dict[str, str]
    ) -> None:
        with pytest.raises(InvalidInput) as refused:
            go_away(child, Away(presence, since), by=house.duty)
        assert refused.value.problems == problem

    def test_what_was_noted_at_the_door_is_corrected_but_never_over_somebody_elses_words(
        self, house: House, child: ResidentId
    ) -> None:
        stay = stays.current_stay(house.case_worker, child)
        form = stays.StayForm(
            "police", " Ли ", "вокзал ", "", (), "кашель", "Девочки", (Belonging("мяч"), Belonging(" "))
        )
        saved = stays.correct(stay, form, by=house.case_worker)
        assert (saved.brought_by_person, saved.found_where, saved.belongings) == ("Ли", "вокзал", (Belonging("мяч"),))
        with pytest.raises(Stale):
            stays.correct(stay, replace(form, health_note="здорова"), by=house.case_worker)
        assert house.store.stays.get(stay.id) == saved

    def test_after_leaving_there_is_no_stay_to_change(self, house: House, child: ResidentId) -> None:
        house.discharge(child)
        with pytest.raises(NotFound):
            stays.extend(child, date(2027, 6, 1), "суд", by=house.case_worker)
        assert not stays.is_open(house.store.residents.get(child))


class TestLeaving:
    def test_leaving_ends_the_stay_and_plans_every_follow_up_of_the_route(
        self, house: House, child: ResidentId
    ) -> None:
        house.later(days=10)
        left = house.discharge(child, receiver="Рахимова З.")
        plan = house.case_worker.profile.follow_up("parents")
        assert plan is not None
        assert tuple(stage.stage_days for stage in left.follow_ups) == plan.days
        day = house.clock.now.date()
        assert all(stage.due == day + timedelta(days=stage.stage_days) for stage in left.follow_ups)
        assert house.store.residents.get(child).status is CaseStatus.FOLLOW_UP
        assert "R-40.stay" not in codes(house, child)

    def test_another_centre_carries_the_case_on(self, house: House, child: ResidentId) -> None:
        house.discharge(child, "another_cam")
        assert house.store.residents.get(child).status is CaseStatus.TRANSFERRED

    def test_nobody_leaves_twice_tomorrow_before_coming_or_by_an_unknown_road(
        self, house: House, child: ResidentId
    ) -> None:
        by = house.case_worker
        for leaving_, error in (
            (handed_over(NOON + timedelta(hours=1), "foster_family"), InvalidInput),
            (handed_over(NOON - timedelta(hours=1), "foster_family"), LeftBeforeArrival),
            (handed_over(NOON, "moon"), InvalidInput),
        ):
            with pytest.raises(error):
                stays.discharge(child, leaving_, by=by)
        house.discharge(child)
        with pytest.raises(AlreadyLeft):
            house.discharge(child)

    def test_a_file_is_closed_only_after_leaving_and_with_a_reason(self, house: House, child: ResidentId) -> None:
        with pytest.raises(WrongCaseStatus):
            closing.close_case(child, "goals_achieved", by=house.case_worker)
        house.discharge(child)
        with pytest.raises(InvalidInput):
            closing.close_case(child, "", by=house.case_worker)
        closing.close_case(child, "goals_achieved", "семья просит не звонить", by=house.case_worker)
        assert house.store.residents.get(child).status is CaseStatus.CLOSED

    def test_with_something_open_a_file_is_closed_with_a_word_of_why_that_stands_in_it(
        self, house: House, child: ResidentId
    ) -> None:
        house.discharge(child)
        waiting = {one.source for one in closing.still_open(child, by=house.case_worker)}
        assert "follow_up" in waiting
        with pytest.raises(InvalidInput) as refused:
            closing.close_case(child, "goals_achieved", " ", by=house.case_worker)
        assert refused.value.problems == {"why": "empty"}
        assert house.store.residents.get(child).status is CaseStatus.FOLLOW_UP
        closing.close_case(child, "goals_achieved", "дело передано опеке", by=house.case_worker)
        (told,) = house.store.case_events.all(resident_id=child, kind=closing.CLOSED)
        assert (told.evidence, told.note) == ("goals_achieved", "дело передано опеке")

    def test_a_death_is_recorded_before_a_file_is_closed_for_it(self, house: House, child: ResidentId) -> None:
        stage = house.discharge(child).follow_ups[0]
        with pytest.raises(InvalidInput) as refused:
            closing.close_case(child, closing.DEATH, "сказали соседи", by=house.case_worker)
        assert refused.value.problems == {"reason": "death_not_recorded"}
        died = FollowUpResult(Outcome.DIED, house.clock.now, "call", note="сообщила больница")
        follow_ups.record(stage, died, by=house.case_worker)
        closing.close_case(child, closing.DEATH, "сообщила больница", by=house.case_worker)
        assert house.store.residents.get(child).status is CaseStatus.CLOSED


def test_the_fact_that_injuries_were_seen_carries_the_words(house: House) -> None:
    child = house.admit(health_seen=("injuries", "urgent"), health_note="синяк под глазом")
    told = {one.kind: one.note for one in house.store.case_events.all(resident_id=child)}
    assert told["injuries_seen"] == "синяк под глазом"
    assert told["urgent_need_seen"] == ""


class TestClosing:
    def test_a_file_is_closed_with_a_reason_of_the_procedure_and_opened_by_a_deed_of_its_own(
        self, house: House, child: ResidentId
    ) -> None:
        by = house.case_worker
        house.discharge(child)
        with pytest.raises(InvalidInput) as refused:
            closing.close_case(child, "надоело", by=by)
        assert refused.value.problems == {"reason": "unknown"}
        closing.close_case(child, "goals_achieved", "семья просит не звонить", by=by)
        with pytest.raises(InvalidInput):
            closing.reopen_case(child, " ", by=by)
        opened = closing.reopen_case(child, "мать просит о помощи", by=by)
        assert (opened.status, opened.close_reason) == (CaseStatus.FOLLOW_UP, "")
        assert house.store.summaries.here() == []
        assert house.store.audit.recent(1)[0].reason == "мать просит о помощи"
        with pytest.raises(WrongCaseStatus):
            closing.reopen_case(child, "ещё раз", by=by)
