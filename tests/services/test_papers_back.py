"""What comes back signed in other ways: pages of several copies, papers of the house, letters of the register."""

from __future__ import annotations

from dataclasses import replace

import pytest

from shelter_app.domain.errors import InvalidInput, NotFound
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.signing import Ending, OtherPrint
from shelter_app.services import attachments, letters, papers, residents
from shelter_app.services.attachments import NewAttachment
from tests.records import House
from tests.services.papers_story import equipped, told, walked
from tests.services.test_papers_signing import PAPER, codes, left, scanned, waiting


@pytest.fixture
def child(house: House) -> ResidentId:
    return told(house, walked(equipped(house)))


def test_pages_of_two_copies_make_one_signed_paper_and_say_from_which_copy_they_are(
    house: House, child: ResidentId
) -> None:
    first, _pdf = left(house, child)
    second, _other = left(house, child)
    assert (first.whole, second.copy) == (second.whole, 2)
    by, rest = house.case_worker, range(2, first.whole + 1)
    found = papers.recognised([*codes(first, 1), *codes(second, *rest)], by=by)
    assert (found.record.id, found.missing) == (second.id, ()), "the copy that waits is the one that is signed"
    assert found.others == ((1, 1),)
    scan, now = scanned(house, child), by.now()
    signed = papers.bind(found.record, scan, found.pages, now, copies=found.copies, by=by)
    assert signed.ending is Ending.SCAN
    assert signed.from_copies() == ((1, 1),)
    assert house.store.prints.get(signed.id).from_copies() == ((1, 1),)


def test_a_copy_of_an_earlier_wording_never_joins_a_later_one(house: House, child: ResidentId) -> None:
    first, _pdf = left(house, child)
    changed = residents.open_file(child, by=house.case_worker).stay
    house.store.stays.save(replace(changed, circumstances="Найден в другом месте"))
    second, _other = left(house, child)
    assert (second.number, second.copy) == (first.number, 2)
    assert second.content != first.content
    with pytest.raises(OtherPrint) as refused:
        papers.recognised([*codes(second, 1), *codes(first, 1)], second.id, by=house.case_worker)
    assert (refused.value.copy, refused.value.found_copy) == (2, 1)


def test_the_signed_hand_over_of_a_shift_is_kept_among_the_papers_of_the_house(house: House, child: ResidentId) -> None:
    by = house.duty
    job = papers.final(papers.of_the_house(papers.SHIFT, by=by), by=by)
    sheet = papers.printed(job, job.render(), by=by)
    found = papers.recognised(codes(sheet), by=by)
    new = papers.as_attachment(sheet, by.now(), by=by)
    scan = attachments.add(None, new, PAPER, by=by)
    signed = papers.bind(sheet, scan, found.pages, by.now(), "Тлеубаев Е.", by=by)
    assert (scan.resident_id, signed.ending) == (None, Ending.SCAN)
    (line,) = papers.signed_of_the_house(by=house.case_worker).lines
    assert (line.record.id, line.summary) == (sheet.id, None)
    shown = attachments.of_the_house(scan.id, by=house.case_worker)
    assert b"".join(attachments.look(shown.attachment.id, by=house.case_worker)) == PAPER.data
    with pytest.raises(InvalidInput):
        attachments.add(None, NewAttachment("letter", "письмо"), PAPER, by=by)
    with pytest.raises(NotFound):
        attachments.of_the_house(scanned(house, child).id, by=by)


def test_the_scan_of_a_signed_letter_lies_in_the_file_and_the_register_says_so(house: House, child: ResidentId) -> None:
    by = house.case_worker
    letter, _pdf = left(house, child, "notice-guardianship")
    line = next(one for one in letters.register(by=by).lines if one.letter.number == letter.number)
    assert line.scanned is False
    (copy,) = papers.of_letter(line.letter, by=by)
    found = papers.recognised(codes(copy), copy.id, by=by)
    papers.bind(copy, scanned(house, child), found.pages, by.now(), "Директор", by=by)
    assert next(one for one in letters.register(by=by).lines if one.letter.number == letter.number).scanned
    assert waiting(house) == []
