"""F-47: the head of a month on paper is the witness by which a log that was cut off or rewritten is found out."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest

from shelter_app.domain.audit import AuditHead
from shelter_app.domain.errors import NotAllowed
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.paper import Way
from shelter_app.domain.periods import Period
from shelter_app.reports.papers.audit import AuditHeadSheet
from shelter_app.services import audits, clock_watch, papers, residents
from shelter_app.services.clock_watch import ClockBehind
from shelter_app.services.papers import Job, ReportWanted
from tests.records import House
from tests.reports.reading import flat
from tests.services.papers_story import equipped

NOVEMBER, DECEMBER = Period.parse("2026-11"), Period.parse("2026-12")


def sheet(house: House, languages: tuple[str, ...] = ("ru",), month: Period = NOVEMBER) -> tuple[Job, AuditHeadSheet]:
    begun = papers.begin(ReportWanted(papers.AUDIT_HEAD, month), languages, by=house.director)
    job = papers.report(begun, by=house.director)
    assert isinstance(job.facts, AuditHeadSheet)
    return job, job.facts


def test_the_sheet_of_a_month_that_is_over_holds_its_last_line_and_never_moves(house: House, child: ResidentId) -> None:
    equipped(house)
    residents.open_file(child, by=house.duty)
    november = house.store.audit.head()
    house.clock.now += timedelta(days=20)
    residents.open_file(child, by=house.duty)
    _job, facts = sheet(house)
    assert (facts.seq, facts.head, facts.whole, facts.over) == (
        november.seq, november.text, november.hash.hex(), True,
    )  # fmt: skip
    assert (facts.lines, facts.first_bad) == (november.seq, None)
    house.clock.now -= timedelta(days=18)
    residents.open_file(child, by=house.duty)
    house.clock.now += timedelta(days=18)
    assert sheet(house)[1].head == november.text


def test_a_line_dated_years_ahead_ends_no_month_once_the_director_said_that_the_clock_was_wrong(
    house: House, child: ResidentId
) -> None:
    equipped(house)
    residents.open_file(child, by=house.duty)
    house.clock.now += timedelta(days=4 * 365)
    residents.open_file(child, by=house.duty)
    house.clock.now -= timedelta(days=4 * 365)
    with pytest.raises(ClockBehind):
        sheet(house)
    clock_watch.settle(by=house.director)
    residents.open_file(child, by=house.duty)
    november = house.store.audit.head()
    house.clock.now += timedelta(days=20)
    for _ in range(2):
        residents.open_file(child, by=house.duty)
    facts = sheet(house)[1]
    assert (facts.head, facts.lines) == (november.text, november.seq)
    december = house.store.audit.head().seq
    house.clock.now += timedelta(days=5 * 365)
    assert sheet(house)[1].head == november.text, "the wrong date was reached, and the sheet is as it was signed"
    assert sheet(house, month=DECEMBER)[1].lines == december - november.seq


def test_f47_a_log_cut_off_or_rewritten_is_told_by_what_stands_on_the_sheet(house: House, child: ResidentId) -> None:
    equipped(house)
    for _ in range(4):
        residents.open_file(child, by=house.duty)
    house.clock.now += timedelta(days=20)
    job, facts = sheet(house)
    text = flat(job.render())
    witness = re.search(r"--witness ([0-9a-f]{16}-\d+)", text)
    assert witness is not None
    assert witness.group(1) == facts.head
    assert audits.verify(witness.group(1), by=house.director).good
    run = house.store.database.execute_sql
    run("DROP TRIGGER audit_is_final_delete")
    run("SAVEPOINT cut")
    run(f"DELETE FROM audit WHERE seq >= {facts.seq}")
    assert audits.verify(by=house.director).good
    assert audits.verify(witness.group(1), by=house.director).problem == "missing"
    run("ROLLBACK TO cut")
    other = AuditHead(facts.seq, bytes(32)).text
    assert audits.verify(other, by=house.director).problem == "rewritten"


def test_a_log_that_does_not_fit_is_said_on_the_sheet_itself(house: House, child: ResidentId) -> None:
    equipped(house)
    residents.open_file(child, by=house.duty)
    run = house.store.database.execute_sql
    run("DROP TRIGGER audit_is_final_update")
    run("UPDATE audit SET reason = 'x' WHERE seq = 2")
    job, facts = sheet(house)
    assert facts.first_bad == 2
    assert not facts.over
    assert "2" in flat(job.render())


@pytest.mark.parametrize("languages", [("ru",), ("kk",), ("en",), ("kk", "ru")])
def test_it_is_printed_in_each_language_with_two_places_and_enters_the_register(
    house: House, child: ResidentId, languages: tuple[str, ...]
) -> None:
    equipped(house)
    job, facts = sheet(house, languages)
    pdf = job.render()
    text = flat(pdf)
    assert facts.head in text
    assert "Жумабаева" in text
    record = papers.printed(job, pdf, Way.SAVE, by=house.director)
    assert (record.document, record.number, record.resident_id) == ("audit-head", "ЖА-2026-11", None)


def test_whoever_does_not_read_the_audit_gets_no_sheet_of_it(house: House) -> None:
    with pytest.raises(NotAllowed):
        papers.begin(ReportWanted(papers.AUDIT_HEAD, NOVEMBER), by=equipped(house).case_worker)


def test_a_month_without_a_line_shows_what_stood_before_it_and_never_the_head_of_today(
    house: House, child: ResidentId
) -> None:
    equipped(house)
    residents.open_file(child, by=house.duty)
    november = house.store.audit.head()
    house.clock.now += timedelta(days=70)
    residents.open_file(child, by=house.duty)
    today = house.store.audit.head()
    december = sheet(house, month=DECEMBER)[1]
    assert (december.seq, december.head, december.lines) == (november.seq, november.text, 0)
    earlier = sheet(house, month=Period.parse("2025-01"))[1]
    assert (earlier.seq, earlier.lines, earlier.at) == (0, 0, None)
    assert today.hash.hex()[:16] not in earlier.head
    assert today.hash.hex() != earlier.whole
    assert set(earlier.whole) == {"0"}
