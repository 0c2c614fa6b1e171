"""Reading the audit: by who, file, kind and time, in pages; and what leaves of it as a file names nobody."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import timedelta

import pytest
from openpyxl import load_workbook

from shelter_app.domain.audit_reading import AuditKind, AuditReading, AuditWanted, kind_of
from shelter_app.domain.errors import InvalidInput, NotAllowed
from shelter_app.domain.ids import ResidentId
from shelter_app.services import audit_reading, audits, residents
from shelter_app.services.exchange.lists import Confirmed
from shelter_app.services.session import Change
from tests.records import House

HEADING = ("line", "when", "utc", "who", "deed", "code", "file", "hash")


def shown(house: House, **wanted: object) -> list[tuple[int, str]]:
    reading = audit_reading.read(AuditWanted(**wanted), by=house.director)  # type: ignore[arg-type]
    return [(line.entry.seq, line.entry.action) for line in audit_reading.page(reading, by=house.director).lines]


def test_reading_is_the_newest_line_of_what_is_read(house: House, child: ResidentId) -> None:
    lines = shown(house)
    assert lines[0] == (house.line_count(), "audit.read")
    assert lines[-1] == (1, "stay.admitted")


def test_who_file_kind_and_days_each_leave_only_their_lines(house: House, child: ResidentId) -> None:
    other = house.admit()
    residents.open_file(child, by=house.duty)
    house.clock.now += timedelta(days=3)
    residents.open_file(other, by=house.case_worker)
    looks = [action for _seq, action in shown(house, kind=AuditKind.LOOKED)]
    assert looks == ["audit.read", "file.opened", "file.opened"]
    assert [a for _s, a in shown(house, staff_id=house.duty.staff.id, kind=AuditKind.LOOKED)] == ["file.opened"]
    assert [a for _s, a in shown(house, resident_id=other)] == ["audit.read", "file.opened", "stay.admitted"]
    assert "file.opened" not in {a for _s, a in shown(house, kind=AuditKind.CHANGED)}
    later = house.director.day_start(house.director.today())
    assert {a for _s, a in shown(house, since=later)} == {"file.opened", "audit.read"}
    assert {a for _s, a in shown(house, until=later)} == {"stay.admitted", "file.opened"}


def test_pages_follow_each_other_without_gap_and_without_line_read_twice(house: House) -> None:
    with house.store.transaction():
        for number in range(2 * audit_reading.PAGE + 30):
            house.duty.audit(Change("login", "audit", detail=str(number)))
    reading = audit_reading.read(AuditWanted(kind=AuditKind.DOOR), by=house.director)
    seen: list[int] = []
    before = None
    while True:
        page = audit_reading.page(reading, before, by=house.director)
        seen += [line.entry.seq for line in page.lines]
        assert len(page.lines) <= audit_reading.PAGE
        if not page.more:
            break
        before = seen[-1]
    assert seen == list(range(2 * audit_reading.PAGE + 30, 0, -1))


def test_a_reading_ends_with_the_line_that_tells_of_it(house: House, child: ResidentId) -> None:
    reading = audit_reading.read(AuditWanted(), by=house.director)
    residents.open_file(child, by=house.duty)
    assert audit_reading.page(reading, by=house.director).lines[0].entry.action == "audit.read"


def test_a_file_that_leaves_holds_numbers_and_logins_and_no_name_nor_typed_reason(
    house: House, child: ResidentId
) -> None:
    with house.store.transaction():
        house.duty.audit(Change("opening.begun", "audit", reason="Рахимова ждёт брата", resident_id=child))
    confirmed = Confirmed(house.director.staff.id)
    reading = audit_reading.leave(AuditWanted(), "Проверка прокуратуры", confirmed, by=house.director)
    leaving = audit_reading.Leaving(reading, "Audit", HEADING, lambda action: f"={action}")
    number = house.store.residents.get(child).number
    text = audit_reading.file_apart(leaving, as_csv=True, by=house.director).decode("utf-8-sig")
    assert number in text
    assert house.duty.staff.login in text
    for name in ("Рахимова", "Дилноза", "Сагинтаева", "Прокуратуры", "Проверка"):
        assert name not in text
    assert "\n=" not in text
    assert ";'=opening.begun;" in text
    book = load_workbook(io.BytesIO(audit_reading.file_apart(leaving, as_csv=False, by=house.director)))
    rows = list(book.active.iter_rows(values_only=True))  # type: ignore[union-attr]
    assert rows[0] == HEADING
    assert [row[0] for row in rows[1:]] == list(range(reading.head, 0, -1))
    assert rows[1][5] == "audit.exported"
    newest = house.store.audit.recent(1)[0]
    assert (newest.action, newest.reason) == ("audit.exported", "Проверка прокуратуры")
    assert rows[1][7] == newest.hash[:8].hex()


def test_lines_leave_only_with_a_reason_and_the_own_passphrase(house: House) -> None:
    mine = Confirmed(house.director.staff.id)
    with pytest.raises(InvalidInput):
        audit_reading.leave(AuditWanted(), " ", mine, by=house.director)
    with pytest.raises(NotAllowed):
        audit_reading.leave(AuditWanted(), "why", replace(mine, staff_id=house.duty.staff.id), by=house.director)
    with pytest.raises(NotAllowed):
        audit_reading.read(AuditWanted(), by=house.case_worker)
    assert house.line_count() == 0


def test_more_lines_than_a_sheet_holds_go_on_in_the_next_one(
    house: House, child: ResidentId, monkeypatch: pytest.MonkeyPatch
) -> None:
    house.admit()
    house.admit()
    monkeypatch.setattr(audit_reading, "_MOST_IN_A_SHEET", 2)
    leaving = audit_reading.Leaving(AuditReading(AuditWanted(), 3), "Audit", HEADING, str)
    book = load_workbook(io.BytesIO(audit_reading.file_apart(leaving, as_csv=False, by=house.director)))
    assert [sheet.max_row for sheet in book.worksheets] == [3, 2]


@pytest.mark.parametrize(
    ("action", "kind"),
    [
        ("login", AuditKind.DOOR),
        ("login.failed_before", AuditKind.DOOR),
        ("attachment.viewed", AuditKind.LOOKED),
        ("paper.viewed", AuditKind.LOOKED),
        ("paper.printed", AuditKind.LEFT_HOUSE),
        ("opening.begun", AuditKind.ACCESS),
        ("clock.postponed", AuditKind.RULES),
        ("stay.admitted", AuditKind.CHANGED),
        ("something.new", AuditKind.CHANGED),
    ],
)
def test_every_deed_is_of_one_kind(action: str, kind: AuditKind) -> None:
    assert kind_of(action) is kind


def test_the_whole_house_still_verifies_after_reading(house: House, child: ResidentId) -> None:
    shown(house)
    assert audits.verify(by=house.director).good
