"""Guardians and the telephone: rights need a decision, the stop flag stops every outgoing word."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from shelter_app.domain.contacts import ContactForbidden, ContactResult, Direction, Permission, Right
from shelter_app.domain.errors import InvalidInput, NotAllowed, NotFound, Stale
from shelter_app.domain.ids import ContactId, ResidentId
from shelter_app.services import contacts, journal, packaged
from shelter_app.services.contacts import ContactEntry, ContactForm
from tests.records import NOON, House

CALL = ContactEntry(None, "Беков Тимур", "phone", Direction.OUTGOING, NOON, ContactResult.REACHED)


class TestForm:
    @pytest.mark.parametrize(
        ("facts", "problem"),
        [
            ({"name": " "}, {"name": "empty"}),
            ({"collect": Permission.ALLOWED}, {"decided_by": "collect_needs_decision"}),
            ({"collect": Permission.BY_ACT, "decided_by": " "}, {"decided_by": "collect_needs_decision"}),
        ],
    )
    def test_what_is_missing_is_named(self, facts: dict[str, object], problem: dict[str, str]) -> None:
        with pytest.raises(InvalidInput) as refused:
            ContactForm(**{"name": "Беков", **facts})  # type: ignore[arg-type]
        assert refused.value.problems == problem

    def test_a_prohibition_needs_no_decision_because_stopping_is_always_safe(self) -> None:
        assert ContactForm("Беков", must_not=True, collect=Permission.ALLOWED).must_not

    def test_numbers_keep_their_spelling_and_empty_lines_are_left_out(self, house: House, child: ResidentId) -> None:
        contact = house.contact(child, phones=("8 (701) 123-45-67", " "))
        assert [(phone.written, phone.e164) for phone in contact.phones] == [("8 (701) 123-45-67", "+77011234567")]


class TestRights:
    def test_a_right_is_granted_only_by_somebody_named(self, house: House, child: ResidentId) -> None:
        contact, by = house.contact(child), house.case_worker
        with pytest.raises(InvalidInput) as refused:
            contacts.decide(contact, Right.VISIT, Permission.ALLOWED, " ", None, by=by)
        assert refused.value.problems == {"decided_by": "empty"}
        until = date(2027, 1, 1)
        decided = contacts.decide(contact, Right.VISIT, Permission.ALLOWED, "опека 7", until, by=by)
        assert (decided.visit, decided.decided_by, decided.valid_until) == (Permission.ALLOWED, "опека 7", until)
        assert house.store.audit.recent(1)[0].detail == "visit=allowed"

    def test_a_right_is_taken_away_at_once_without_naming_anybody(self, house: House, child: ResidentId) -> None:
        contact = house.contact(child, collect=Permission.ALLOWED, decided_by="опека")
        stopped = contacts.decide(contact, Right.COLLECT, Permission.FORBIDDEN, "", None, by=house.case_worker)
        assert (stopped.collect, stopped.decided_by) == (Permission.FORBIDDEN, "опека")

    def test_the_quicker_of_two_edits_is_kept(self, house: House, child: ResidentId) -> None:
        contact, by = house.contact(child), house.case_worker
        saved = contacts.edit(contact, ContactForm("Беков Тимур", must_not=True), by=by)
        with pytest.raises(Stale):
            contacts.edit(contact, ContactForm("Беков Тимур"), by=by)
        assert house.store.contacts.get(contact.id) == saved
        assert house.store.audit.recent(1)[0].detail == "must_not"

    def test_whoever_is_on_duty_may_stop_somebody_and_nothing_more(self, house: House, child: ResidentId) -> None:
        stopped = contacts.forbid(child, "Беков Тимур", "stepfather", ("102",), said_by="полиция", by=house.duty)
        assert (stopped.must_not, stopped.decided_by, stopped.relation) == (True, "полиция", "stepfather")
        line = house.store.audit.recent(1)[0]
        assert (line.action, line.subject) == ("contact.forbidden", str(stopped.id))
        for step in (
            lambda: contacts.edit(stopped, ContactForm("Беков Тимур"), by=house.duty),
            lambda: contacts.add(child, ContactForm("Беков Тимур"), by=house.duty),
        ):
            with pytest.raises(NotAllowed):
                step()
        with pytest.raises(InvalidInput):
            contacts.forbid(child, " ", by=house.duty)

    @pytest.mark.parametrize("typed", ["Беков Тимур", "Bekov Timur", "Тимур Беков, отчим"])
    def test_somebody_who_is_stopped_is_not_allowed_in_under_a_second_entry(
        self, house: House, child: ResidentId, typed: str
    ) -> None:
        other, by = house.contact(child, "Алиев Асан"), house.case_worker
        house.contact(child, "Беков Тимур", must_not=True)
        again = ContactForm(typed, collect=Permission.ALLOWED, decided_by="опека")
        before = house.everything()
        for step in (
            lambda: contacts.add(child, again, by=by),
            lambda: contacts.edit(other, again, by=by),
        ):
            with pytest.raises(InvalidInput) as refused:
                step()
            assert refused.value.problems == {"name": "forbidden"}
        assert house.everything() == before
        assert contacts.add(child, replace(again, name="Беков Ермек"), by=by).collect is Permission.ALLOWED

    def test_a_stop_written_at_night_closes_what_the_other_entry_would_still_open(
        self, house: House, child: ResidentId
    ) -> None:
        known = house.contact(child, "Беков Тимур")
        contacts.forbid(child, "Беков Тимур", said_by="полиция", by=house.duty)
        with pytest.raises(ContactForbidden):
            contacts.decide(known, Right.VISIT, Permission.ALLOWED, "опека", None, by=house.case_worker)

    def test_prohibitions_stand_at_the_top_of_the_list(self, house: House, child: ResidentId) -> None:
        for name, stop in (("Алиева", False), ("Яковлев", True), ("Беков", False)):
            house.contact(child, name, must_not=stop)
        assert [contact.name for contact in contacts.of(child, by=house.duty)] == ["Яковлев", "Алиева", "Беков"]


class TestLog:
    @pytest.mark.parametrize("flag", [{"must_not": True}, {"call": Permission.FORBIDDEN}])
    @pytest.mark.parametrize("typed", ["", "Беков Тимур", "Беков Т.", "Bekov", "Тимур Беков"])
    def test_nobody_calls_out_to_a_forbidden_person(
        self, house: House, child: ResidentId, flag: dict[str, object], typed: str
    ) -> None:
        contact = house.contact(child, **flag)
        entry = replace(CALL, with_whom=typed) if typed else replace(CALL, contact_id=contact.id, with_whom="")
        before = house.everything()
        with pytest.raises(ContactForbidden):
            contacts.log(child, entry, by=house.duty)
        assert house.everything() == before

    def test_that_a_forbidden_person_called_or_came_is_always_written_down(
        self, house: House, child: ResidentId
    ) -> None:
        contact = house.contact(child, must_not=True)
        came = replace(CALL, contact_id=contact.id, with_whom="", direction=Direction.INCOMING, medium="in_person")
        assert contacts.log(child, came, by=house.duty).with_whom == "Беков Тимур"

    @pytest.mark.parametrize("medium", ["phone", "video", "visit", "in_person", "letter"])
    def test_each_way_of_contact_has_its_own_right(self, house: House, child: ResidentId, medium: str) -> None:
        right = {"phone": Right.CALL, "video": Right.CALL, "visit": Right.VISIT, "in_person": Right.VISIT}
        forbidden = house.contact(child, "Ли Анна", **{right.get(medium, Right.INFORM).value: Permission.FORBIDDEN})
        with pytest.raises(ContactForbidden):
            contacts.log(child, replace(CALL, contact_id=forbidden.id, medium=medium), by=house.duty)

    def test_somebody_unknown_may_be_called(self, house: House, child: ResidentId) -> None:
        house.contact(child, must_not=True)
        assert contacts.log(child, replace(CALL, with_whom="Школа № 5"), by=house.duty)

    def test_one_entry_serves_all_siblings_and_a_stop_for_one_is_a_stop_for_all(
        self, house: House, child: ResidentId
    ) -> None:
        brother = house.admit()
        entry = replace(CALL, also_for=(brother, child))
        event = contacts.log(child, entry, by=house.duty)
        assert event.resident_ids == (child, brother)
        assert contacts.log_of(brother, by=house.duty) == contacts.log_of(child, by=house.duty) == [event]
        house.contact(brother, must_not=True)
        with pytest.raises(ContactForbidden):
            contacts.log(child, entry, by=house.duty)

    def test_a_contact_from_another_file_is_not_there(self, house: House, child: ResidentId) -> None:
        stranger = house.contact(house.admit())
        for contact_id in (stranger.id, ContactId(404)):
            with pytest.raises(NotFound):
                contacts.log(child, replace(CALL, contact_id=contact_id), by=house.duty)

    @pytest.mark.parametrize(
        ("facts", "problem"),
        [
            ({"with_whom": " "}, {"with_whom": "empty"}),
            ({"medium": ""}, {"medium": "empty"}),
            ({"minutes": -1}, {"minutes": "range"}),
            ({"minutes": 1441}, {"minutes": "range"}),
        ],
    )
    def test_an_entry_names_what_is_wrong_with_it(self, facts: dict[str, object], problem: dict[str, str]) -> None:
        with pytest.raises(InvalidInput) as refused:
            replace(CALL, **facts)
        assert refused.value.problems == problem

    def test_a_call_of_tomorrow_is_not_written_down(self, house: House, child: ResidentId) -> None:
        with pytest.raises(InvalidInput):
            contacts.log(child, replace(CALL, at=NOON + timedelta(minutes=1)), by=house.duty)


class TestWhoIsCalling:
    @pytest.mark.parametrize("typed", ["8 701 123", "+7 701 123 45 67", "1234567", "беков", "тим бек", "Bekov T"])
    def test_a_caller_is_found_by_number_and_name_and_a_prohibition_comes_first(
        self, house: House, child: ResidentId, typed: str
    ) -> None:
        house.contact(child, phones=("+7 701 123 45 67",))
        other = house.admit()
        house.contact(other, phones=("8 701 123 45 67",), must_not=True)
        callers = contacts.who_is_calling(typed, by=house.duty)
        assert [(caller.resident_number, caller.stop) for caller in callers] == [("002-26", True), ("001-26", False)]

    @pytest.mark.parametrize("typed", ["", "123", "Сауле", "8 702 000"])
    def test_nobody_is_found_by_too_little_or_by_something_else(
        self, house: House, child: ResidentId, typed: str
    ) -> None:
        house.contact(child, phones=("+7 701 123 45 67",))
        assert contacts.who_is_calling(typed, by=house.duty) == []

    def test_callers_for_a_restricted_file_are_told_to_its_readers_only(self, house: House, child: ResidentId) -> None:
        house.contact(child, phones=("+7 701 123 45 67",))
        journal.restrict(child, (house.case_worker.staff.id,), by=house.director)
        assert contacts.who_is_calling("1234567", by=house.duty) == []
        assert contacts.who_is_calling("Беков", by=house.psychologist) == []
        assert len(contacts.who_is_calling("1234567", by=house.case_worker)) == 1

    @pytest.mark.parametrize("typed", ["1234567", "8 701 123", "Беков", "Беков Тимур", "Bekov"])
    def test_whoever_must_be_stopped_is_stopped_by_all_on_duty_and_a_restricted_file_stays_a_number(
        self, house: House, child: ResidentId, typed: str
    ) -> None:
        house.contact(child, phones=("+7 701 123 45 67",), must_not=True)
        journal.restrict(child, (house.case_worker.staff.id,), by=house.director)
        (warned,) = contacts.who_is_calling(typed, by=house.duty)
        assert (warned.stop, warned.everything, warned.contact) == (True, True, None)
        assert warned.child == warned.child.hidden()
        (known,) = contacts.who_is_calling(typed, by=house.case_worker)
        assert known.contact is not None
        assert known.child.name("ru") == "Рахимова Дилноза"

    @pytest.mark.parametrize("typed", ["Бек", "Беко", "Тим", "Бекоф", "Беков Т"])
    def test_the_beginning_of_a_name_tells_nothing_of_a_restricted_file(
        self, house: House, child: ResidentId, typed: str
    ) -> None:
        house.contact(child, must_not=True)
        journal.restrict(child, (), by=house.director)
        assert contacts.who_is_calling(typed, by=house.duty) == []

    def test_any_single_prohibition_comes_before_everybody_to_whom_nothing_is_forbidden(
        self, house: House, child: ResidentId
    ) -> None:
        house.contact(child, "Алиев Асан")
        house.contact(child, "Алиев Берик", collect=Permission.FORBIDDEN, call=Permission.ALLOWED)
        house.contact(child, "Алиев Яков", must_not=True)
        found = contacts.who_is_calling("Алиев", by=house.duty)
        assert [(one.everything, one.prohibited) for one in found] == [
            (True, tuple(Right)),
            (False, (Right.COLLECT,)),
            (False, ()),
        ]

    @pytest.mark.parametrize(
        "typed",
        [
            "87011234567",
            "8701123",
            "+77011234567",
            "+7 (701) 123",
            "8(701)123-45-67",
            "7011234",
            "4567",
            "45 67",
            "701 123",
        ],
    )
    def test_a_number_is_found_however_it_is_begun_and_by_its_last_four_digits(
        self, house: House, child: ResidentId, typed: str
    ) -> None:
        house.contact(child, phones=("+7 701 123 45 67",), must_not=True)
        assert [caller.stop for caller in contacts.who_is_calling(typed, by=house.duty)] == [True]

    @pytest.mark.parametrize("typed", ["Бекоф", "Бкеов Тимур", "Беков Тимурр"])
    def test_a_slip_in_the_name_still_finds_whoever_must_be_stopped(
        self, house: House, child: ResidentId, typed: str
    ) -> None:
        house.contact(child, must_not=True)
        assert [caller.stop for caller in contacts.who_is_calling(typed, by=house.duty)] == [True]

    @pytest.mark.parametrize("typed", ["001-26", "001/26"])
    def test_a_file_number_is_no_telephone(self, house: House, child: ResidentId, typed: str) -> None:
        house.contact(child, phones=("8 701 001 26 00",))
        assert contacts.who_is_calling(typed, by=house.duty) == []


class TestADecisionForEachRight:
    SOON, LATER = date(2026, 11, 25), date(2027, 5, 1)

    def test_deciding_one_right_leaves_the_others_their_term_and_authority(
        self, house: House, child: ResidentId
    ) -> None:
        facts: dict[str, Any] = {"collect": Permission.ALLOWED, "decided_by": "суд", "valid_until": self.SOON}
        contact = house.contact(child, **facts)
        contacts.decide(contact, Right.CALL, Permission.ALLOWED, "воспитатель", None, by=house.case_worker)
        stored = house.store.contacts.get(contact.id)
        assert stored.permission(Right.COLLECT, self.LATER) is Permission.UNDECIDED
        assert stored.permission(Right.CALL, self.LATER) is Permission.ALLOWED
        told = [(stored.decided_by_for(right), stored.until_for(right)) for right in (Right.COLLECT, Right.CALL)]
        assert told == [("суд", self.SOON), ("воспитатель", None)]

    def test_the_form_that_changes_one_right_does_not_lengthen_another(self, house: House, child: ResidentId) -> None:
        facts: dict[str, Any] = {"collect": Permission.ALLOWED, "decided_by": "суд", "valid_until": self.SOON}
        contact = house.contact(child, **facts)
        form = ContactForm("Беков Тимур", collect=Permission.ALLOWED, call=Permission.ALLOWED, decided_by="директор")
        stored = contacts.edit(contact, form, by=house.case_worker)
        assert stored.permission(Right.COLLECT, self.LATER) is Permission.UNDECIDED
        assert stored.permission(Right.CALL, self.LATER) is Permission.ALLOWED

    def test_the_form_with_a_new_term_alone_renews_the_latest_decision(self, house: House, child: ResidentId) -> None:
        facts: dict[str, Any] = {"collect": Permission.ALLOWED, "decided_by": "суд"}
        contact = house.contact(child, valid_until=self.SOON, **facts)
        stored = contacts.edit(contact, ContactForm("Беков Тимур", **facts), by=house.case_worker)
        assert stored.permission(Right.COLLECT, self.LATER) is Permission.ALLOWED


class TestCallersInTheAudit:
    def test_what_was_shown_stands_there_without_the_words_and_nothing_where_nothing_was_shown(
        self, house: House, child: ResidentId
    ) -> None:
        house.contact(child, "Беков Тимур")
        before = house.line_count()
        assert contacts.who_is_calling("Сериков", by=house.duty) == []
        assert house.line_count() == before
        contacts.who_is_calling("Беков", by=house.duty)
        (line,) = house.store.audit.recent(house.line_count() - before)
        assert line.action == "search"
        assert line.subject.endswith(" 1 001-26")
        assert "беков" not in line.subject.casefold()

    def test_a_new_name_and_number_are_found_and_the_old_ones_no_more(self, house: House, child: ResidentId) -> None:
        contact = house.contact(child, "Беков Тимур", phones=("8 701 123 45 67",))
        contacts.edit(contact, ContactForm("Алиев Асан", phones=("8 702 765 43 21",)), by=house.case_worker)
        assert [len(contacts.who_is_calling(text, by=house.duty)) for text in ("Беков", "1234567")] == [0, 0]
        assert [len(contacts.who_is_calling(text, by=house.duty)) for text in ("Али", "7654", "2765")] == [1, 1, 1]

    def test_prohibitions_are_never_cut_off_by_the_limit(self, house: House, child: ResidentId) -> None:
        for name in ("Алиев А.", "Алиев Б.", "Алиев В."):
            house.contact(child, name)
        stop = house.contact(child, "Алиев Я.", must_not=True)
        (first, _) = contacts.who_is_calling("Алиев", limit=2, by=house.duty)
        assert (first.contact, first.stop) == (stop, True)


class TestRelations:
    @pytest.fixture(autouse=True)
    def speaking(self, house: House) -> None:
        for session in house.staff.values():
            session.reference = packaged.reference()

    @pytest.mark.parametrize("typed", ["отчим", "отчиму", "өгей әкесі", "stepfather", "отчим Беков", "отчим Рахимовой"])
    def test_what_somebody_is_finds_them_and_says_what_is_forbidden(
        self, house: House, child: ResidentId, typed: str
    ) -> None:
        house.contact(child, "Беков Тимур", relation="stepfather", must_not=True)
        house.contact(child, "Ким Анна", relation="aunt")
        (found,) = contacts.who_is_calling(typed, by=house.duty)
        assert found.contact is not None
        assert (found.contact.name, found.everything) == ("Беков Тимур", True)

    def test_those_who_are_stopped_stand_first(self, house: House, child: ResidentId) -> None:
        house.contact(child, "Аманова Жанна", relation="stepfather")
        house.contact(house.admit(), "Беков Тимур", relation="stepfather", must_not=True)
        found = contacts.who_is_calling("отчим", by=house.duty)
        assert [one.stop for one in found] == [True, False]

    def test_of_a_restricted_file_only_the_prohibition_is_told(self, house: House, child: ResidentId) -> None:
        house.contact(child, "Беков Тимур", relation="stepfather", must_not=True)
        house.contact(child, "Ким Анна", relation="aunt")
        journal.restrict(child, (house.case_worker.staff.id,), by=house.director)
        (warned,) = contacts.who_is_calling("отчим", by=house.duty)
        assert (warned.contact, warned.child.named, warned.everything) == (None, False, True)
        assert contacts.who_is_calling("тётя", by=house.duty) == []
        assert contacts.who_is_calling("отчим Рахимовой", by=house.duty) == []
