"""At the door out: hands that must not take a child, a name that nobody confirms, and the gate of a return."""

from __future__ import annotations

from datetime import timedelta

import pytest

from shelter_app.domain.admissions import claim
from shelter_app.domain.contacts import CollectNotAllowed, ContactForbidden, Permission, ReceiverUnconfirmed
from shelter_app.domain.dates import PartialDate
from shelter_app.domain.errors import InvalidInput, NotAllowed, NotFound
from shelter_app.domain.guards import OVERRIDDEN, GuardClosed
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.people import AgeBasis
from shelter_app.services import contacts, events, leaving, stays
from shelter_app.services.session import Session
from tests.records import NOON, House, handed_over
from tests.services.test_stays import COLLECT, codes


class TestReceiver:
    """Security decision 17: a child is not handed to somebody who must not have it, however the name is entered."""

    @pytest.mark.parametrize("flag", [{"must_not": True}, {"collect": Permission.FORBIDDEN}])
    @pytest.mark.parametrize(
        "typed", ["Беков Тимур", "Беков Т.", "Т. Беков", "Bekov Timur", "БЕКОВ", "Бекову Тимуру", "Беков Тимур, дядя"]
    )
    def test_a_forbidden_person_is_stopped_by_any_spelling_of_the_name(
        self, house: House, child: ResidentId, flag: dict[str, object], typed: str
    ) -> None:
        contact = house.contact(child, "Беков Тимур", **flag)
        before = house.everything()
        with pytest.raises(ContactForbidden) as refused:
            house.discharge(child, receiver=typed)
        assert refused.value.contact_id == contact.id
        assert house.everything() == before

    def test_a_forbidden_person_is_stopped_when_chosen_from_the_list(self, house: House, child: ResidentId) -> None:
        contact = house.contact(child, must_not=True, **COLLECT)
        with pytest.raises(ContactForbidden):
            hand_over(house.case_worker, child, contact.id)

    def test_somebody_about_whom_nobody_has_decided_does_not_collect(self, house: House, child: ResidentId) -> None:
        contact = house.contact(child)
        with pytest.raises(CollectNotAllowed):
            hand_over(house.case_worker, child, contact.id)

    def test_an_expired_decision_does_not_hold(self, house: House, child: ResidentId) -> None:
        contact = house.contact(child, valid_until=NOON.date() - timedelta(days=1), **COLLECT)
        with pytest.raises(CollectNotAllowed):
            hand_over(house.case_worker, child, contact.id)

    def test_the_one_who_may_collect_does(self, house: House, child: ResidentId) -> None:
        house.contact(child, "Беков Асан", must_not=True)
        contact = house.contact(child, "Беков Тимур", **COLLECT)
        assert hand_over(house.case_worker, child, contact.id, "Беков Тимур")

    def test_choosing_a_good_contact_does_not_open_the_door_to_a_forbidden_name(
        self, house: House, child: ResidentId
    ) -> None:
        house.contact(child, "Беков Асан", must_not=True)
        contact = house.contact(child, "Рахимова Зульфия", **COLLECT)
        with pytest.raises(ContactForbidden):
            hand_over(house.case_worker, child, contact.id, "Беков Асан")

    def test_a_stop_holds_also_where_the_same_person_has_an_older_entry_that_allows(
        self, house: House, child: ResidentId
    ) -> None:
        allowed = house.contact(child, "Беков Тимур", **COLLECT)
        contacts.forbid(child, "Bekov Timur", said_by="полиция", by=house.duty)
        with pytest.raises(ContactForbidden):
            hand_over(house.case_worker, child, allowed.id, "Беков Тимур")
        form = handed_over(NOON, "parents", receiver="Беков Тимур")
        told = leaving.outlook(child, form, receiver_contact=allowed.id, by=house.case_worker)
        assert not {need.code for need in told.requirements if need.met} & {"receiver", "contact_right"}

    def test_a_right_to_collect_one_child_is_none_to_collect_another(self, house: House, child: ResidentId) -> None:
        contact = house.contact(house.admit(), **COLLECT)
        with pytest.raises(NotFound):
            hand_over(house.case_worker, child, contact.id)

    @pytest.mark.parametrize("receiver", ["Рахимова З.", "Беков Асан", "Отдел опеки"])
    def test_where_the_route_asks_for_no_right_to_collect_a_receiver_nobody_has_forbidden_is_fine(
        self, house: House, child: ResidentId, receiver: str
    ) -> None:
        house.contact(child, must_not=True)
        assert house.discharge(child, receiver=receiver)

    @pytest.mark.parametrize("receiver", ["Рахимова Зарина", "Рахимова", "Рахимова З.", ""])
    def test_where_the_route_asks_for_it_a_name_that_nobody_in_the_file_surely_bears_is_refused(
        self, house: House, child: ResidentId, receiver: str
    ) -> None:
        house.contact(child, "Рахимова Зульфия", **COLLECT)
        before = house.everything()
        with pytest.raises(ReceiverUnconfirmed) as refused:
            house.discharge(child, "parents", receiver=receiver)
        assert refused.value.number == "001-26"
        assert house.everything() == before

    @pytest.mark.parametrize("typed", ["Рахимова Зульфия", "Rahimova Zulfiya", "Зульфия Рахимова, мать"])
    def test_a_typed_name_that_is_surely_that_of_somebody_with_the_right_is_enough(
        self, house: House, child: ResidentId, typed: str
    ) -> None:
        house.contact(child, "Рахимова Зульфия Каримовна", **COLLECT)
        assert house.discharge(child, "parents", receiver=typed)

    def test_choosing_somebody_with_the_right_does_not_confirm_another_typed_name(
        self, house: House, child: ResidentId
    ) -> None:
        contact = house.contact(child, "Рахимова Зульфия", **COLLECT)
        with pytest.raises(ReceiverUnconfirmed):
            hand_over(house.case_worker, child, contact.id, "Сериков Аскар")

    def test_a_grown_up_needs_nobodys_right_to_collect_them(self, house: House) -> None:
        adult = house.admit(age=claim(PartialDate(1990, 1, 1), AgeBasis.DOCUMENT))
        assert house.discharge(adult, "parents", receiver="Мать")


def hand_over(by: Session, child: ResidentId, contact_id: object, receiver: str = "") -> stays.Discharged:
    leaving_ = handed_over(by.now(), "parents", receiver=receiver)
    return stays.discharge(child, leaving_, receiver_contact=contact_id, by=by)  # type: ignore[arg-type]


def proven(house: House, child: ResidentId, result: str = "safe") -> None:
    """Both proofs that a return asks for."""
    leaving.record_evidence(child, "representative_consent", "акт 7", by=house.case_worker)
    leaving.record_evidence(child, "return_risk_assessment", "акт 7", result, by=house.case_worker)


class TestReturnAbroad:
    """R-41 and R-42: a minor goes home over the border only after consent and risk assessment."""

    def test_without_consent_and_assessment_the_gate_is_closed(self, house: House, child: ResidentId) -> None:
        with pytest.raises(GuardClosed) as refused:
            house.discharge(child, "home_state")
        assert refused.value.step == "discharge:home_state"
        assert [guard.code for guard in refused.value.stops] == ["R-41.consent", "R-42.risk"]

    def test_with_both_on_file_the_gate_opens(self, house: House, child: ResidentId) -> None:
        proven(house, child)
        assert house.discharge(child, "home_state").follow_ups

    def test_papers_of_an_earlier_stay_do_not_open_it(self, house: House, child: ResidentId) -> None:
        proven(house, child)
        house.discharge(child)
        house.later(days=1)
        house.admit(same_as=child)
        house.later(minutes=1)
        with pytest.raises(GuardClosed):
            house.discharge(child, "home_state")

    def test_only_somebody_who_may_decide_overrides_it_and_the_reason_is_in_the_log(
        self, house: House, child: ResidentId
    ) -> None:
        with pytest.raises(NotAllowed):
            house.discharge(child, "home_state", override_reason="решение МИД")
        urgent = handed_over(NOON, "home_state", override_reason="решение МИД")
        stays.discharge(child, urgent, by=house.director)
        assert house.store.audit.recent(1)[0].reason == "решение МИД"
        decided = house.store.case_events.all(resident_id=child, kind=OVERRIDDEN)
        assert {(one.subject, one.note) for one in decided} == {
            ("R-41.consent", "решение МИД"), ("R-42.risk", "решение МИД"),
        }  # fmt: skip

    @pytest.mark.parametrize(("result", "opens"), [("safe", True), ("safe_with_measures", True), ("not_safe", False)])
    def test_an_assessment_opens_the_gate_by_its_result(
        self, house: House, child: ResidentId, result: str, opens: bool
    ) -> None:
        proven(house, child, result)
        if opens:
            assert house.discharge(child, "home_state")
        else:
            with pytest.raises(GuardClosed) as refused:
                house.discharge(child, "home_state")
            assert [guard.code for guard in refused.value.stops] == ["R-42.risk"]

    def test_the_latest_assessment_counts(self, house: House, child: ResidentId) -> None:
        proven(house, child, "safe")
        house.later(hours=1)
        leaving.record_evidence(child, "return_risk_assessment", "акт 8", "not_safe", by=house.case_worker)
        with pytest.raises(GuardClosed):
            house.discharge(child, "home_state")

    def test_an_assessment_without_a_result_is_not_recorded(self, house: House, child: ResidentId) -> None:
        for result in ("", "perhaps"):
            with pytest.raises(InvalidInput) as refused:
                leaving.record_evidence(child, "return_risk_assessment", "акт 7", result, by=house.case_worker)
            assert refused.value.problems == {"result": "empty"}

    def test_an_override_of_the_gate_is_none_of_the_stop_flag(self, house: House, child: ResidentId) -> None:
        house.contact(child, must_not=True)
        urgent = handed_over(NOON, "home_state", receiver="Беков Т.", override_reason="решение МИД")
        with pytest.raises(ContactForbidden):
            stays.discharge(child, urgent, by=house.director)

    def test_a_grown_up_decides_for_themselves(self, house: House) -> None:
        adult = house.admit(age=claim(PartialDate(1990, 1, 1), AgeBasis.DOCUMENT))
        assert house.discharge(adult, "home_state")

    def test_a_note_of_duty_done_cannot_stand_in_for_a_step_with_its_own_form(
        self, house: House, child: ResidentId
    ) -> None:
        with pytest.raises(InvalidInput):
            events.mark_done(child, "discharged", NOON, "ушёл", by=house.duty)
        assert "R-40.stay" in codes(house, child)
