"""A case taken over is history: its papers, people and stays are those of the other house, and stay told apart."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from shelter_app.domain.admissions import names_of
from shelter_app.domain.ids import ResidentId, StaffId
from shelter_app.domain.paper import NotPrinted
from shelter_app.domain.periods import Period
from shelter_app.domain.transfers import CaseHere
from shelter_app.services import disclosures, journal, meetings, outcomes, papers, statistics, undertakings
from shelter_app.services.packages import partners, sending, transfer
from shelter_app.services.papers import house_registers
from shelter_app.services.papers.decisions_register import decisions
from shelter_app.services.papers.help_registers import disclosures as disclosed
from shelter_app.services.papers.help_registers import referrals
from shelter_app.services.papers.house_registers import OF_THE_OFFICE, Source
from shelter_app.services.statistics import Asked
from tests.services.meeting_steps import TASK, called, minutes
from tests.services.office_steps import sent_letter
from tests.services.papers_story import equipped, told, walked
from tests.services.test_papers_signing import left
from tests.services.transfer_steps import Two, introduced, second


def arrived(two: Two, child: ResidentId) -> ResidentId:
    """The case taken over at the same hour by a house that prints."""
    two.there.clock.now = max(two.here.clock.now, two.there.clock.now)
    equipped(two.there)
    return two.take_over(two.hand_on(child))


class TestNumbers:
    def test_an_act_of_this_house_is_no_copy_of_one_that_came_along(self, two: Two) -> None:
        gone = told(two.here, walked(equipped(two.here)))
        theirs, _pdf = left(two.here, gone, "handover-act")
        two.there.clock.now = two.here.clock.now
        own = two.there.admit(names=names_of(ru="Алиев Санжар"))
        arrived(two, gone)
        two.there.discharge(own, "foster_family", receiver="Смаилова Р. Т.")
        ours, _pdf = left(two.there, own, "handover-act")
        assert (theirs.number, theirs.copy) == (ours.number, ours.copy)
        taken = two.there.store.prints.get(theirs.id)
        assert taken.waits
        assert taken.number.startswith(f"{theirs.number} (")
        assert papers.numbered(theirs.number, by=two.there.case_worker) == ours

    def test_a_letter_of_this_house_needs_a_print_of_its_own(self, two: Two) -> None:
        sent = sent_letter(two.here, child := two.here.admit())
        two.here.discharge(child, "crisis_centre")
        arrived(two, child)
        (taken,) = two.there.store.letters.all(resident_id=child)
        (copy,) = two.there.store.prints.all(resident_id=child)
        assert taken.number == copy.number != sent.number
        by, own = two.there.case_worker, two.there.admit(names=names_of(ru="Алиев Санжар"))
        papers.final(papers.gather("notice-guardianship", own, by=by), by=by)
        (letter,) = papers.letters(own, by=by)
        assert letter.number == sent.number
        with pytest.raises(NotPrinted):
            papers.mark_sent(letter, "letter", by.now(), by=by)

    def test_a_signature_from_there_can_still_be_taken_back_here(self, two: Two) -> None:
        gone = told(two.here, walked(equipped(two.here)))
        theirs, _pdf = left(two.here, gone, "handover-act")
        (before,) = two.here.store.case_events.all(resident_id=gone, kind="discharged")
        papers.by_hand(theirs, two.here.clock.now, "Рахимов А.", by=two.here.case_worker)
        arrived(two, gone)
        taken = two.there.store.prints.get(theirs.id)
        (proved,) = two.there.store.case_events.all(resident_id=gone, kind="discharged")
        assert f"№ {taken.number}" in proved.evidence.split("; ")
        two.there.later(minutes=1)
        papers.reopen(taken, "подписан другой экземпляр", by=two.there.case_worker)
        (opened,) = two.there.store.case_events.all(resident_id=gone, kind="discharged")
        assert opened.evidence == before.evidence


class TestNames:
    def test_a_second_move_keeps_the_names_of_the_first_house_and_of_the_officer(
        self, two: Two, child: ResidentId, tmp_path: Path
    ) -> None:
        card = partners.my_card(by=two.here.officer).text
        officer = partners.confirm(card, by=two.here.director)
        (event,) = two.here.store.case_events.all(resident_id=child, kind="admitted")
        two.here.store.case_events.save(replace(event, by=StaffId(officer.id)))
        two.here.discharge(child, "crisis_centre")
        arrived(two, child)
        writer = two.here.case_worker.staff
        two.there.later(days=1)
        two.there.discharge(child, "crisis_centre")
        third = second(tmp_path / "third")
        third.clock.now = two.there.clock.now
        onward = Two(two.there, third, introduced(two.there.director, third.director))
        onward.take_over(onward.hand_on(child))
        assert third.duty.staff_name(writer.id) == writer.short
        assert third.duty.staff_name(StaffId(officer.id)) == officer.name
        third.store.close()

    def test_whoever_was_to_do_something_there_is_told_by_name_here(self, two: Two, child: ResidentId) -> None:
        member = two.here.psychologist.staff
        meetings.hold(
            called(two.here, child),
            minutes(two.here, resolutions=(replace(TASK, who="", who_id=member.id),)),
            by=two.here.case_worker,
        )
        two.here.discharge(child, "crisis_centre")
        arrived(two, child)
        (task,) = undertakings.of(child, by=two.there.duty)
        assert (task.who, task.who_id) == (member.short, None)
        (meeting,) = meetings.of(child, by=two.there.duty)
        assert [(one.who, one.who_id) for one in meeting.resolutions] == [(member.short, None)]
        assert {item.who for item in two.there.store.summaries.due_of(child) if item.source_id == task.id} == {
            member.short
        }


def test_a_case_whose_file_was_never_written_was_told_to_nobody(two: Two, child: ResidentId) -> None:
    two.here.discharge(child, "crisis_centre")
    sent = two.sent(child)
    sending.call_back(sent.package, "диск полон", by=two.here.director)
    (line,) = disclosures.of(child, by=two.here.director)
    assert (line.number, line.struck) == (sent.package.code, "диск полон")
    assert two.here.store.case_events.all(resident_id=child, kind="case_handed_on") == []
    again = two.sent(child)
    sending.call_back(again.package, by=two.here.director)
    assert [one.number for one in disclosures.of(child, by=two.here.director) if not one.struck] == [again.package.code]


def test_a_case_with_a_note_that_is_here_already_is_not_stored_over_it(two: Two, child: ResidentId) -> None:
    note = journal.NewNote("talk", two.here.clock.now, "хорошо ела")
    written = journal.write(child, note, by=two.here.duty)
    two.here.discharge(child, "crisis_centre")
    own = two.there.admit(names=names_of(ru="Алиев Санжар"))
    (stored,) = two.here.store.notes.of(child)
    two.there.store.notes.add(replace(stored, note=replace(stored.note, resident_id=own)))
    assert two.there.store.notes.holds(written.id)
    data = two.hand_on(child)
    with pytest.raises(CaseHere):
        transfer.look_into(data, by=two.there.director)


class TestCounting:
    def test_what_the_other_house_led_is_in_no_number_of_this_one(self, two: Two) -> None:
        gone = told(two.here, walked(equipped(two.here)))
        sent_before = left(two.here, gone, "handover-act")[0].printed_at
        two.here.contact(gone, "Беков Тимур")
        arrived(two, gone)
        by, period = two.there.director, Period.parse("2026")
        (stay,) = [one for one in two.there.store.stays.all(resident_id=gone) if not one.elsewhere]
        assert sent_before < stay.admitted_at
        found = statistics.collect(Asked(period), by=by)
        assert [fact.stay_id for fact in found.census.facts] == [stay.id]
        assert [fact.nth for fact in found.census.facts] == [1]
        assert (found.performance.plan, found.performance.follow_up) == ({}, {})
        assert outcomes.collect(by=by).whole.left == 0
        source = Source.of(by, period, coded=False)
        assert [one.id for one, _number in house_registers.admitted(source)] == [stay.id]
        for register in (*OF_THE_OFFICE.values(), decisions, referrals, disclosed):
            assert (register(source).rows, register(source).before) == ((), 0)
        here = Source.of(two.here.director, period, coded=False)
        assert house_registers.prints(here).rows
        assert decisions(here).rows

    def test_what_is_done_here_is_counted_from_the_first_stay_on(self, two: Two, child: ResidentId) -> None:
        two.here.discharge(child, "crisis_centre")
        arrived(two, child)
        by = two.there.director
        two.there.later(hours=1)
        letter = sent_letter(two.there, child)
        source = Source.of(by, Period.parse("2026"), coded=False)
        assert [row[0] for row in house_registers.letters(source).rows] == [letter.number]
        two.there.later(days=1)
        two.there.discharge(child)
        assert outcomes.collect(by=by).whole.left == 1
