"""A case that left comes back to its own file: every stay stays, what happened elsewhere is added, stops are kept."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from shelter_app.domain.admissions import names_of
from shelter_app.domain.attachments import Form
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.meetings import Meeting
from shelter_app.domain.packages import Partner
from shelter_app.domain.residents import CaseStatus
from shelter_app.domain.support_plans import PlanStatus
from shelter_app.domain.transfers import CaseDiverged, CaseHere, ChildHere
from shelter_app.domain.undertakings import Standing
from shelter_app.security import compartments
from shelter_app.services import attachments, audits, file_keys, journal, meetings, stays, support_plans
from shelter_app.services.file_keys import Turn
from shelter_app.services.packages import sending, transfer
from shelter_app.services.packages.sending import Sent
from shelter_app.services.scans import Scan
from tests.records import admission
from tests.services.document_steps import COURT, SCAN
from tests.services.meeting_steps import REJECTED, held
from tests.services.package_steps import agreed
from tests.services.planning_steps import assessed
from tests.services.transfer_steps import Two


def there_and_back(two: Two, child: ResidentId) -> Sent:
    """A month in the other house: a note, a scan, a plan that was closed, and the way back."""
    there = two.there
    two.take_over(two.hand_on(child))
    there.later(days=3)
    journal.write(child, journal.NewNote("talk", there.clock.now, "скучает по бабушке"), by=there.case_worker)
    attachments.add(child, COURT, SCAN, by=there.duty)
    there.later(days=20)
    there.discharge(child, "another_cam", receiver="Центр адаптации «Үміт»")
    two.here.clock.now = there.clock.now + timedelta(hours=3)
    back = partner_back(two)
    agreed(there.director, child, back)
    return transfer.hand_on(child, back, by=there.director)


def partner_back(two: Two) -> Partner:
    """The first house as the second one knows it."""
    return next(one for one in two.there.store.partners.all() if not one.ended)


def left(two: Two, child: ResidentId) -> ResidentId:
    assessed(two.here, child)
    two.here.plan(child, approved=True)
    two.here.discharge(child, "crisis_centre", receiver="Смаилова Р. Т.")
    return child


def test_it_goes_on_in_its_file_with_the_stays_of_both_houses(two: Two, child: ResidentId) -> None:
    left(two, child)
    sent, number = there_and_back(two, child), two.here.store.residents.get(child).number
    arriving = transfer.look_into(sent.data, by=two.here.director)
    assert arriving.back is not None
    assert (arriving.back.number, arriving.alike) == (number, ())
    assert [len(arriving.fresh[name]) for name in ("notes", "attachments", "stays")] == [1, 1, 1]
    before = two.here.store.stays.all(resident_id=child)[0]
    taken = transfer.take_over(arriving, by=two.here.director)
    assert (taken.id, taken.number, taken.status) == (child, number, CaseStatus.OPEN)
    first, elsewhere, now = two.here.store.stays.all("admitted_at", resident_id=child)
    assert first == before
    assert (elsewhere.elsewhere, elsewhere.discharge is not None) == (True, True)
    assert (now.elsewhere, now.discharge, now.found_where) == (False, None, "Кризисный центр")
    assert "скучает по бабушке" in [one.text for one in journal.timeline(child, by=two.here.duty)]
    (scan,) = attachments.of(child, by=two.here.duty)
    assert list(attachments.look(scan.attachment.id, by=two.here.duty)) == list(
        attachments.look(scan.attachment.id, by=two.there.duty)
    )
    assert all(not one.open for one in two.here.store.follow_ups.all(resident_id=child))
    due = two.here.store.summaries.due_of(child)
    assert any(item.source == "clock" and item.closed_at is None for item in due)
    assert two.here.duty.staff_name(two.there.case_worker.staff.id) == two.there.case_worker.staff.short
    assert audits.verify(by=two.here.director).good
    with pytest.raises(ChildHere):
        transfer.look_into(sent.data, by=two.here.director)


def test_what_was_decided_elsewhere_about_a_plan_of_this_house_is_known_here(two: Two, child: ResidentId) -> None:
    left(two, child)
    two.take_over(two.hand_on(child))
    plan = support_plans.plan_in_force(two.there.case_worker, child)
    assert plan is not None
    support_plans.close(plan, "goals_achieved", by=two.there.director)
    two.there.discharge(child, "another_cam")
    back = partner_back(two)
    agreed(two.there.director, child, back)
    data = transfer.hand_on(child, back, by=two.there.director).data
    two.here.clock.now = two.there.clock.now
    transfer.take_over(transfer.look_into(data, by=two.here.director), by=two.here.director)
    (known,) = two.here.store.plans.all(resident_id=child)
    assert (known.id, known.status, known.close_reason) == (plan.id, PlanStatus.CLOSED, "goals_achieved")
    assert known.decision is not None


def test_a_stop_of_either_house_stays(two: Two, child: ResidentId) -> None:
    stopped = two.here.contact(child, "Беков Тимур", must_not=True)
    free = two.here.contact(child, "Беков Арман")
    left(two, child)
    two.take_over(two.hand_on(child))
    for one in two.there.store.contacts.all(resident_id=child):
        two.there.store.contacts.save(replace(one, must_not=one.id == free.id, note="звонил"))
    two.there.discharge(child, "another_cam")
    back = partner_back(two)
    agreed(two.there.director, child, back)
    data = transfer.hand_on(child, back, by=two.there.director).data
    two.here.clock.now = two.there.clock.now
    transfer.take_over(transfer.look_into(data, by=two.here.director), by=two.here.director)
    known = {one.id: one for one in two.here.store.contacts.all(resident_id=child)}
    assert (known[stopped.id].must_not, known[free.id].must_not) == (True, True)
    assert known[stopped.id].note == "звонил"


def test_a_restricted_case_comes_back_under_the_key_that_its_file_has_got_meanwhile(
    two: Two, child: ResidentId
) -> None:
    here, there = two.here.director, two.there.director
    journal.restrict(child, (two.here.case_worker.staff.id,), by=here)
    journal.write(child, journal.NewNote("talk", two.here.clock.now, "здесь", restricted=True), by=here)
    two.here.discharge(child)
    two.take_over(two.hand_on(child))
    with here.store.transaction():
        before = journal.file_key(here, child)
        assert before is not None
        after = compartments.new_record_key(journal.COMPARTMENT, child)
        file_keys.carry_out(here, Turn({child: before}, {child: after}, ()), lambda _done, _whole: None)
    two.there.later(days=3)
    journal.restrict(child, (two.there.case_worker.staff.id,), by=there)
    journal.write(child, journal.NewNote("talk", two.there.clock.now, "там", restricted=True), by=there)
    body = bytes(range(256)) * 5000
    paper = attachments.NewAttachment("court", "выписка", restricted=True)
    attachments.add(child, paper, Scan(body, Form.PDF, 1, b"small"), by=there)
    two.there.discharge(child, "another_cam")
    two.here.clock.now = two.there.clock.now
    back = partner_back(two)
    agreed(there, child, back)
    data = transfer.hand_on(child, back, by=there).data
    transfer.take_over(transfer.look_into(data, by=here), by=here)
    assert {"здесь", "там"} <= {one.text for one in journal.timeline(child, by=here) if one.source == "note"}
    (scan,) = attachments.of(child, by=here)
    assert (scan.title, b"".join(attachments.look(scan.attachment.id, by=here))) == ("выписка", body)
    assert attachments.thumbnail(scan.attachment, by=here) == b"small"
    key = journal.file_key(here, child)
    assert key is not None
    assert key.raw() == after.raw()


def held_and_left(two: Two, child: ResidentId) -> Meeting:
    """Minutes of this house with a task and a rejection, and the case with the other house."""
    two.here.later(hours=5)
    meeting = held(two.here, child)
    left(two, child)
    two.take_over(two.hand_on(child))
    two.there.later(days=2)
    return meeting


def back_home(two: Two, child: ResidentId) -> None:
    two.there.discharge(child, "another_cam")
    back = partner_back(two)
    agreed(two.there.director, child, back)
    data = transfer.hand_on(child, back, by=two.there.director).data
    two.here.clock.now = two.there.clock.now
    transfer.take_over(transfer.look_into(data, by=two.here.director), by=two.here.director)


def test_minutes_that_were_corrected_elsewhere_are_corrected_here_with_their_history(
    two: Two, child: ResidentId
) -> None:
    first = held_and_left(two, child)
    there = two.there.store.meetings.get(first.id)
    task = replace(there.resolutions[1], text="Позвонить тёте")
    said = replace(
        there.minutes(), facts="В школу ходит", held_at=first.held_at - timedelta(hours=1),
        resolutions=(there.resolutions[0], task),
    )  # fmt: skip
    meetings.correct(there, said, "ошибка в записи", by=two.there.case_worker)
    back_home(two, child)
    (known,) = two.here.store.meetings.all(resident_id=child)
    assert (known.facts, known.held_at) == ("В школу ходит", said.held_at)
    assert [(one.reason, one.before.facts) for one in known.corrections] == [("ошибка в записи", first.facts)]
    assert two.here.director.staff_name(known.corrections[0].by) == two.there.case_worker.staff.short
    assert [event.at for event in two.here.store.case_events.all(resident_id=child, kind=meetings.HELD)] == [
        said.held_at
    ]
    assert not two.here.store.case_events.all(resident_id=child, kind=meetings.REJECTED), "nothing is rejected any more"
    tasks = {one.text: one.standing for one in two.here.store.undertakings.all(resident_id=child, about=first.id)}
    assert tasks == {"Позвонить матери": Standing.DROPPED, "Позвонить тёте": Standing.OPEN}
    assert audits.verify(by=two.here.director).good


def test_reasons_written_elsewhere_are_known_here(two: Two, child: ResidentId) -> None:
    first = held_and_left(two, child)
    there = two.there.store.meetings.get(first.id)
    meetings.write_reasons(there, REJECTED.id, "нет мест", by=two.there.director)
    back_home(two, child)
    (known,) = two.here.store.meetings.all(resident_id=child)
    assert [one.reasons for one in known.rejections] == ["нет мест"]
    assert known.corrections == ()


def test_where_both_houses_corrected_the_later_one_stands_and_neither_is_lost(two: Two, child: ResidentId) -> None:
    first = held_and_left(two, child)
    two.here.clock.now = two.there.clock.now
    meetings.correct(first, replace(first.minutes(), facts="здесь"), "раньше", by=two.here.case_worker)
    two.there.later(hours=2)
    there = two.there.store.meetings.get(first.id)
    meetings.correct(there, replace(there.minutes(), facts="там"), "позже", by=two.there.case_worker)
    back_home(two, child)
    (known,) = two.here.store.meetings.all(resident_id=child)
    assert known.facts == "там"
    assert {one.reason for one in known.corrections} == {"раньше", "позже"}
    assert {one.before.facts for one in known.corrections} == {first.facts, "здесь"}


class TestConflicts:
    def test_one_that_never_left_is_refused_by_its_number(self, two: Two, child: ResidentId) -> None:
        left(two, child)
        sent = two.sent(child)
        sending.call_back(sent.package, "диск полон", by=two.here.director)
        arriving = transfer.look_into(sent.data, by=two.there.director)
        transfer.take_over(arriving, by=two.there.director)
        two.there.discharge(child, "another_cam")
        back = partner_back(two)
        agreed(two.there.director, child, back)
        data = transfer.hand_on(child, back, by=two.there.director).data
        with pytest.raises(CaseHere) as here:
            transfer.look_into(data, by=two.here.director)
        assert here.value.number == "001-26"

    def test_a_child_admitted_without_its_case_is_told_first(self, two: Two, child: ResidentId) -> None:
        left(two, child)
        sent = there_and_back(two, child)
        stays.admit(
            admission(names=names_of(ru="Рахимова Дилноза"), same_as=child, admitted_at=two.here.clock.now),
            by=two.here.case_worker,
        )
        with pytest.raises(ChildHere) as here:
            transfer.look_into(sent.data, by=two.here.director)
        assert here.value.number == "001-26"

    def test_a_plan_begun_in_both_houses_is_never_guessed(self, two: Two, child: ResidentId) -> None:
        left(two, child)
        two.take_over(two.hand_on(child))
        plan = two.there.store.plans.all(resident_id=child)[0]
        support_plans.close(plan, "goals_achieved", by=two.there.director)
        support_plans.begin(child, by=two.there.case_worker)
        two.there.discharge(child, "another_cam")
        back = partner_back(two)
        agreed(two.there.director, child, back)
        data = transfer.hand_on(child, back, by=two.there.director).data
        (theirs,) = two.there.store.plans.all(resident_id=child, number=2)
        two.here.store.plans.add(replace(theirs, id=type(theirs.id)(theirs.id + 1), version=0))
        with pytest.raises(CaseDiverged):
            transfer.look_into(data, by=two.here.director)
