"""What becomes of a paper after printing: it waits, its signed scan is bound to it, and a duty has its proof."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from io import BytesIO

import pytest
from PIL import Image

from shelter_app.domain.attachments import Form
from shelter_app.domain.errors import InvalidInput, NotFound, Stale
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.paper import PrintRecord, Way
from shelter_app.domain.signing import AlreadyHere, Ending, NoCode, OtherPrint, PageCode, PrintUnknown
from shelter_app.services import attachments, journal, papers, undoing
from shelter_app.services.attachments import NewAttachment
from shelter_app.services.page_codes import code_of, codes_of
from shelter_app.services.papers import Job
from shelter_app.services.scans import Scan
from shelter_app.views.record.documents.sources import page_pictures
from tests.records import House
from tests.services.papers_story import equipped, told, walked
from tests.services.planning_steps import assessed

PAPER = Scan(b"signed", Form.PDF, 1)


@pytest.fixture
def child(house: House) -> ResidentId:
    return told(house, walked(equipped(house)))


def left(
    house: House, child: ResidentId, document: str = "admission-act", way: Way = Way.PRINT
) -> tuple[PrintRecord, bytes]:
    """A paper as it left the program, and its pages."""
    by = house.case_worker
    job = papers.final(papers.gather(document, child, by=by), by=by)
    made = papers.finish(job)
    return papers.printed_together([made], way, by=by)[0], made.pdf


def codes(record: PrintRecord, *pages: int) -> list[PageCode | None]:
    """What the pages of a print say; all of them where none is named."""
    wanted = pages or range(1, record.whole + 1)
    return [PageCode(record.code, page, record.whole, record.controls[page - 1]) for page in wanted]


def scanned(house: House, child: ResidentId) -> attachments.Attachment:
    return attachments.add(child, NewAttachment("signed", "скан"), PAPER, by=house.case_worker)


def waiting(house: House, child: ResidentId | None = None) -> list[str]:
    return [line.record.number for line in papers.unsigned(child, by=house.case_worker).lines]


@pytest.mark.parametrize("document", ["admission-act", "support-plan", "handover-act", "follow-up-report"])
def test_the_code_of_every_printed_page_names_exactly_its_print(house: House, child: ResidentId, document: str) -> None:
    record, pdf = left(house, child, document)
    read = codes_of(page_pictures(pdf))
    assert read == codes(record)
    assert papers.recognised(read, by=house.case_worker).record == record


def test_a_form_of_a_file_is_waited_for_as_the_papers_of_the_house_are(house: House, child: ResidentId) -> None:
    by = house.case_worker
    job = papers.form(papers.FormWanted("form-refusal_interview", child), ("ru",), by=by)
    made = papers.finish(job)
    record = papers.printed_together([made], by=by)[0]
    assert record.waits
    assert codes_of(page_pictures(made.pdf)) == codes(record)


def test_leaflets_blank_forms_letters_and_cards_are_waited_for_by_nobody(house: House, child: ResidentId) -> None:
    by = house.case_worker
    jobs = [
        papers.form(papers.FormWanted("form-child_sheet", child), ("ru",), by=by),
        papers.form(papers.FormWanted("form-refusal_interview"), ("ru",), by=by),
    ]
    papers.printed_together([papers.finish(job) for job in jobs], by=by)
    left(house, house.admit(), "resident-card")
    assert waiting(house) == []


def test_a_page_that_was_turned_or_photographed_small_is_still_read(house: House, child: ResidentId) -> None:
    record, pdf = left(house, child)
    picture = next(page_pictures(pdf, 150))
    with Image.open(BytesIO(picture)) as page:
        out = BytesIO()
        page.convert("L").rotate(183, expand=True, fillcolor=255).resize((700, 990)).save(out, "JPEG", quality=70)
    assert code_of(out.getvalue()) == codes(record, 1)[0]


def test_a_page_without_a_code_and_a_code_of_something_else_say_nothing() -> None:
    out = BytesIO()
    Image.new("L", (400, 400), 255).save(out, "PNG")
    assert code_of(out.getvalue()) is None
    assert PageCode.parse("https://example.org/PANA1:1:1/1:AAAA-AAAA-AAAA") is None
    assert PageCode.parse("PANA1:131-26/A:3/2:AAAA-AAAA-AAAA") is None


def test_a_whole_scan_ends_the_waiting_of_exactly_its_print(house: House, child: ResidentId) -> None:
    act, _pdf = left(house, child)
    left(house, child, "handover-act")
    by = house.case_worker
    assert waiting(house) == waiting(house, child)
    assert len(waiting(house)) == 2
    found = papers.recognised(codes(act), by=by)
    assert (found.record, found.missing) == (act, ())
    signed = papers.bind(act, scanned(house, child), found.pages, by.now(), "Сейтова Г.", by=by)
    assert (signed.ending, signed.signers, signed.ended_by) == (Ending.SCAN, "Сейтова Г.", by.staff.id)
    assert [line.record.document for line in papers.unsigned(child, by=by).lines] == ["handover-act"]
    with pytest.raises(AlreadyHere):
        papers.recognised(codes(signed), by=by)


def test_a_paper_with_a_page_missing_stays_open_and_says_which(house: House, child: ResidentId) -> None:
    plan, _pdf = left(house, child, "admission-act")
    assert plan.whole > 1
    by = house.case_worker
    found = papers.recognised(codes(plan, 1), by=by)
    assert found.missing == tuple(range(2, plan.whole + 1))
    part = papers.bind(plan, scanned(house, child), found.pages, by.now(), by=by)
    assert part.waits
    assert part.missing == found.missing
    rest = papers.recognised(codes(part, *part.missing), by=by)
    assert papers.bind(part, scanned(house, child), rest.pages, by.now(), by=by).ending is Ending.SCAN


def test_pages_of_another_print_are_refused_by_its_number(house: House, child: ResidentId) -> None:
    act, _pdf = left(house, child)
    handover, _other = left(house, child, "handover-act")
    by = house.case_worker
    with pytest.raises(OtherPrint) as refused:
        papers.recognised([*codes(act, 1), *codes(handover, 1)], by=by)
    assert (refused.value.meant, refused.value.found) == (act.number, handover.number)
    with pytest.raises(OtherPrint) as refused:
        papers.recognised(codes(handover), act.id, by=by)
    assert (refused.value.meant, refused.value.found) == (act.number, handover.number)


@pytest.mark.parametrize(
    "spoilt",
    [
        lambda code: replace(code, control="0000-0000-0000"),
        lambda code: replace(code, code="999-26/A"),
        lambda code: replace(code, pages=code.pages + 1),
    ],
)
def test_an_altered_or_foreign_code_is_no_print_of_this_registry(
    house: House, child: ResidentId, spoilt: Callable[[PageCode], PageCode]
) -> None:
    act, _pdf = left(house, child)
    first = codes(act, 1)[0]
    assert first is not None
    with pytest.raises(PrintUnknown):
        papers.recognised([spoilt(first)], by=house.case_worker)


def test_a_scan_without_any_code_is_refused_and_one_with_some_says_where_they_lack(
    house: House, child: ResidentId
) -> None:
    act, _pdf = left(house, child)
    with pytest.raises(NoCode):
        papers.recognised([None, None], by=house.case_worker)
    assert papers.recognised([None, *codes(act)], by=house.case_worker).unread == (1,)


def test_the_print_of_a_file_that_is_closed_to_somebody_is_told_like_none(house: House, child: ResidentId) -> None:
    act, _pdf = left(house, child)
    journal.restrict(child, (), by=house.director)
    with pytest.raises(PrintUnknown):
        papers.recognised(codes(act), by=house.duty)
    with pytest.raises(PrintUnknown):
        papers.numbered(act.number, by=house.duty)
    assert papers.unsigned(by=house.duty).lines == ()


def test_another_copy_takes_the_place_of_the_one_that_waited(house: House, child: ResidentId) -> None:
    first, _pdf = left(house, child)
    second, _other = left(house, child)
    assert [line.record.id for line in papers.unsigned(child, by=house.case_worker).lines] == [second.id]
    first = house.store.prints.get(first.id)
    papers.bind(first, scanned(house, child), range(1, first.whole + 1), house.clock.now, by=house.case_worker)
    assert waiting(house) == []


def test_a_copy_of_what_was_signed_waits_for_nothing(house: House, child: ResidentId) -> None:
    act, _pdf = left(house, child)
    papers.by_hand(act, house.clock.now, "Сейтова Г.", by=house.case_worker)
    left(house, child)
    assert waiting(house) == []


def test_signed_by_hand_needs_who_and_a_moment_after_printing(house: House, child: ResidentId) -> None:
    act, _pdf = left(house, child)
    by, now = house.case_worker, house.clock.now
    for at, signers, problem in (
        (now, " ", {"signers": "empty"}),
        (now.replace(year=2020), "я", {"at": "before_printed"}),
        (now.replace(year=2099), "я", {"at": "in_future"}),
    ):
        with pytest.raises(InvalidInput) as refused:
            papers.by_hand(act, at, signers, by=by)
        assert refused.value.problems == problem
    signed = papers.by_hand(act, now, "Сейтова Г., Ахметов Б.", by=by)
    assert (signed.ending, signed.waits) == (Ending.BY_HAND, False)
    with pytest.raises(Stale):
        papers.by_hand(act, now, "ещё раз", by=by)


def test_a_mistake_is_taken_back_with_a_reason_and_at_once_with_one_key(house: House, child: ResidentId) -> None:
    act, _pdf = left(house, child)
    by = house.case_worker
    signed = papers.not_needed(act, "для чтения", by=by)
    done = undoing.last(by=by)
    assert done is not None
    undoing.undo(done, by=by)
    assert waiting(house) == [act.number]
    signed = papers.by_hand(house.store.prints.get(act.id), by.now(), "я", by=by)
    with pytest.raises(InvalidInput):
        papers.reopen(signed, "", by=by)
    papers.reopen(signed, "подписан другой экземпляр", by=by)
    assert waiting(house) == [act.number]


def test_a_scan_that_is_taken_out_of_the_file_opens_its_print_again(house: House, child: ResidentId) -> None:
    act, _pdf = left(house, child)
    scan = scanned(house, child)
    papers.bind(act, scan, range(1, act.whole + 1), house.clock.now, by=house.case_worker)
    attachments.remove(scan.id, "не тот", by=house.director)
    assert waiting(house) == [act.number]
    with pytest.raises(NotFound):
        papers.bind(house.store.prints.get(act.id), scan, (1,), house.clock.now, by=house.case_worker)


def test_a_scan_of_another_file_is_never_bound(house: House, child: ResidentId) -> None:
    act, _pdf = left(house, child)
    other = house.admit()
    with pytest.raises(NotFound):
        papers.bind(act, scanned(house, other), (1,), house.clock.now, by=house.case_worker)


def test_signing_closes_the_duty_whose_proof_the_paper_is(house: House, child: ResidentId) -> None:
    """The signed needs form ends the term of the first assessment; taking the signature back opens it again."""

    def running() -> set[str]:
        return {item.code for item in house.store.summaries.due_of(fresh) if item.closed_at is None}

    fresh, by = house.admit(), house.case_worker
    before = running()
    assert "R-27.initial" in before
    form = papers.finish(papers.form(papers.FormWanted("form-needs", fresh), ("ru",), by=by))
    record = papers.printed_together([form], by=by)[0]
    assert running() == before
    signed = papers.by_hand(record, by.now(), "Рахимова Д.", by=by)
    assert running() == before - {"R-27.initial"}
    events = house.store.case_events.all(resident_id=fresh, kind="needs_assessed")
    assert [(event.evidence, event.at) for event in events] == [(f"№ {record.number}", signed.signed_at)]
    papers.reopen(signed, "ошибка", by=by)
    assert running() == before


def test_a_fact_that_a_form_wrote_has_the_paper_as_its_evidence(house: House, child: ResidentId) -> None:
    handover, _pdf = left(house, child, "handover-act")
    by = house.case_worker
    before = house.store.case_events.all(resident_id=child, kind="discharged")[0].evidence
    signed = papers.by_hand(handover, by.now(), "Рахимов А.", by=by)
    assert (
        house.store.case_events.all(resident_id=child, kind="discharged")[0].evidence == f"{before}; № {signed.number}"
    )
    papers.reopen(signed, "ошибка", by=by)
    assert house.store.case_events.all(resident_id=child, kind="discharged")[0].evidence == before


@pytest.mark.parametrize("way", ["by hand", "scan"])
def test_taking_a_signature_back_leaves_what_was_written_down_before_it(
    house: House, child: ResidentId, way: str
) -> None:
    """The assessment was recorded in its form, without any paper; the paper proved it and then proved it no more."""
    fresh, by = house.admit(), house.case_worker
    assessed(house, fresh)
    house.later(minutes=5)
    (before,) = house.store.case_events.all(resident_id=fresh, kind="needs_assessed")
    running = {item.code for item in house.store.summaries.due_of(fresh) if item.closed_at is None}
    sheet, _pdf = left(house, fresh, "needs-assessment")
    if way == "by hand":
        signed = papers.by_hand(sheet, by.now(), "Рахимова Д.", by=by)
        assert house.store.case_events.get(before.id).evidence == f"№ {signed.number}"
        papers.reopen(signed, "ошибка", by=by)
    else:
        scan = scanned(house, fresh)
        papers.bind(sheet, scan, range(1, sheet.whole + 1), by.now(), by=by)
        attachments.remove(scan.id, "не тот", by=house.director)
    (after,) = house.store.case_events.all(resident_id=fresh, kind="needs_assessed")
    assert replace(after, version=before.version) == before
    assert {item.code for item in house.store.summaries.due_of(fresh) if item.closed_at is None} == running


def test_a_fact_that_two_signatures_told_goes_with_the_last_of_them(house: House, child: ResidentId) -> None:
    fresh, by = house.admit(), house.case_worker
    form = papers.finish(papers.form(papers.FormWanted("form-needs", fresh), ("ru",), by=by))
    first = papers.by_hand(papers.printed_together([form], by=by)[0], by.now(), "Рахимова Д.", by=by)
    assessed(house, fresh)
    house.later(minutes=5)
    own = [one.id for one in house.store.case_events.all(resident_id=fresh, kind="needs_assessed", evidence="")]
    sheet, _pdf = left(house, fresh, "needs-assessment")
    second = papers.by_hand(sheet, by.now(), "Рахимова Д.", by=by)
    papers.reopen(first, "ошибка", by=by)
    papers.reopen(second, "ошибка", by=by)
    assert [one.id for one in house.store.case_events.all(resident_id=fresh, kind="needs_assessed")] == own


def test_the_number_on_the_paper_finds_its_print_in_either_writing(house: House, child: ResidentId) -> None:
    act, _pdf = left(house, child)
    for typed in (act.number, f"№ {act.number}", act.code.lower()):
        assert papers.numbered(typed, by=house.case_worker) == act
    with pytest.raises(PrintUnknown):
        papers.numbered("000-26/А", by=house.case_worker)


def test_mine_are_what_i_printed_and_what_stands_in_files_i_coordinate(house: House, child: ResidentId) -> None:
    left(house, child)
    assert len(papers.unsigned(mine=True, by=house.case_worker).lines) == 1
    assert papers.unsigned(mine=True, by=house.director).lines == ()
    assert papers.unsigned(limit=1, by=house.director).more is False


def test_mine_are_found_behind_many_older_ones_of_others(house: House, child: ResidentId) -> None:
    left(house, child)
    house.later(minutes=5)
    job = papers.final(papers.gather("handover-act", child, by=house.director), by=house.director)
    papers.printed_together([papers.finish(job)], by=house.director)
    found = papers.unsigned(mine=True, limit=1, by=house.director)
    assert ([line.record.number for line in found.lines], found.more) == ([job.number], False)
    everybody = papers.unsigned(limit=1, by=house.director)
    assert (len(everybody.lines), everybody.more) == (1, True)


def test_pages_that_left_alone_are_not_waited_for(house: House, child: ResidentId) -> None:
    by = house.case_worker
    job: Job = papers.final(papers.gather("admission-act", child, by=by), by=by)
    made = papers.finish(job)
    record = papers.printed_together([replace(made, pages=1)], by=by)[0]
    assert (record.waits, record.whole) == (False, made.whole)
