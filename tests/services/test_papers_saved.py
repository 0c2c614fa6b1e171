"""A paper that left as a file only: nobody waits for its signature, and yet it may come back signed."""

from __future__ import annotations

import pytest

from shelter_app.domain.ids import ResidentId
from shelter_app.domain.paper import Way
from shelter_app.domain.signing import Ending, PrintUnknown
from shelter_app.services import journal, papers
from tests.records import House
from tests.services.papers_story import equipped, told, walked
from tests.services.test_papers_signing import codes, left, scanned, waiting


@pytest.fixture
def child(house: House) -> ResidentId:
    return told(house, walked(equipped(house)))


class TestSavedAsAFile:
    """A file is no print: nobody waits for it, and yet somebody may print it elsewhere and have it signed."""

    def test_it_waits_for_no_signature_and_takes_no_place_of_a_print_that_does(
        self, house: House, child: ResidentId
    ) -> None:
        saved, _pdf = left(house, child, way=Way.SAVE)
        assert (saved.waits, waiting(house)) == (False, [])
        assert papers.saved(child, by=house.case_worker) == (saved,)
        printed, _pdf = left(house, child)
        left(house, child, way=Way.SAVE)
        assert [line.record.id for line in papers.unsigned(child, by=house.case_worker).lines] == [printed.id]
        assert papers.saved(child, by=house.case_worker) == (), "the printed copy is the one to note"

    def test_it_is_noted_as_signed_by_hand_and_taken_back_without_beginning_to_wait(
        self, house: House, child: ResidentId
    ) -> None:
        by = house.case_worker
        saved, _pdf = left(house, child, way=Way.SAVE)
        signed = papers.by_hand(saved, by.now(), "Сейтова Г.", by=by)
        assert (signed.ending, papers.saved(child, by=by)) == (Ending.BY_HAND, ())
        again = papers.reopen(signed, "не та бумага", by=by)
        assert (again.waits, waiting(house)) == (False, [])
        assert papers.saved(child, by=by) == (again,)

    def test_its_signed_scan_is_found_by_code_and_number_and_proves_what_the_paper_proves(
        self, house: House, child: ResidentId
    ) -> None:
        by = house.case_worker
        saved, _pdf = left(house, child, way=Way.SAVE)
        assert papers.numbered(saved.number, by=by) == saved
        found = papers.recognised(codes(saved), by=by)
        signed = papers.bind(found.record, scanned(house, child), found.pages, by.now(), "Сейтова Г.", by=by)
        assert signed.ending is Ending.SCAN
        (came,) = house.store.case_events.all(resident_id=child, kind="admitted")
        assert f"№ {saved.number}" in came.evidence
        with pytest.raises(PrintUnknown):
            papers.numbered(saved.number, by=by)

    def test_with_one_of_its_pages_back_it_waits_for_the_others(self, house: House, child: ResidentId) -> None:
        by = house.case_worker
        saved, _pdf = left(house, child, way=Way.SAVE)
        part = papers.bind(saved, scanned(house, child), (1,), by.now(), by=by)
        assert (part.waits, part.missing, waiting(house)) == (True, (2,), [saved.number])
        assert papers.saved(child, by=by) == ()

    def test_what_is_signed_already_and_what_nobody_signs_is_not_offered(self, house: House, child: ResidentId) -> None:
        by = house.case_worker
        first, _pdf = left(house, child, way=Way.SAVE)
        papers.by_hand(first, by.now(), "Сейтова Г.", by=by)
        left(house, child, way=Way.SAVE)
        assert papers.saved(child, by=by) == (), "the act is signed"
        other = house.admit()
        left(house, other, "resident-card", way=Way.SAVE)
        assert papers.saved(other, by=by) == (), "nobody signs a card"

    def test_everything_that_was_only_saved_is_listed_for_those_who_may_read_the_file(
        self, house: House, child: ResidentId
    ) -> None:
        by = house.case_worker
        saved, _pdf = left(house, child, way=Way.SAVE)
        left(house, child, "handover-act")
        assert [line.record.id for line in papers.only_saved(by=by).lines] == [saved.id]
        assert [line.record.id for line in papers.only_saved(mine=True, by=by).lines] == [saved.id]
        assert papers.only_saved(mine=True, by=house.director).lines == ()
        journal.restrict(child, (), by=house.director)
        assert papers.only_saved(by=house.duty).lines == ()
        papers.by_hand(saved, house.director.now(), "Сейтова Г.", by=house.director)
        assert papers.only_saved(by=house.director).lines == ()

    def test_the_sheet_of_a_shift_that_was_saved_stands_there_as_well(self, house: House) -> None:
        equipped(house)
        by = house.duty
        job = papers.final(papers.of_the_house(papers.SHIFT, by=by), by=by)
        (sheet,) = papers.printed_together([papers.finish(job)], Way.SAVE, by=by)
        assert waiting(house) == []
        (line,) = papers.only_saved(by=by).lines
        assert (line.record.id, line.summary, line.mine) == (sheet.id, None, True)
        papers.by_hand(sheet, by.now(), "Ким А.", by=by)
        assert papers.only_saved(by=by).lines == ()
