"""The audit table: appended in order, read back as written, asked by file, person and time."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from shelter_app.domain.audit import GENESIS, AuditEntry, AuditHead
from shelter_app.domain.ids import ResidentId, StaffId
from shelter_app.storage.errors import AuditLineUnreadable
from tests.records import ALMATY, House

LINE = AuditEntry(
    1, datetime(2026, 11, 20, 7, tzinfo=UTC), StaffId(3), "login", "1", None, "r", "d", GENESIS, b"\x01" * 32, b"s" * 64
)


def test_an_empty_log_begins_at_the_fixed_beginning(house: House) -> None:
    assert house.store.audit.head() == AuditHead(0, GENESIS)
    assert list(house.store.audit.entries()) == []


def test_lines_come_back_exactly_as_they_were_signed(house: House, child: ResidentId) -> None:
    line = replace(LINE, seq=2, resident_id=child, at=LINE.at + timedelta(microseconds=7))
    house.store.audit.add(line)
    assert list(house.store.audit.entries())[1] == line
    assert house.store.audit.head() == AuditHead(2, line.hash)


def test_a_number_is_used_once(house: House) -> None:
    house.store.audit.add(LINE)
    with pytest.raises(Exception, match="UNIQUE"):
        house.store.audit.add(replace(LINE, action="logout"))


def test_the_newest_lines_come_first_of_the_house_or_of_one_file(house: House, child: ResidentId) -> None:
    other = house.admit()
    log = house.store.audit
    assert [entry.resident_id for entry in log.recent(10)] == [other, child]
    assert [entry.resident_id for entry in log.recent(10, resident_id=child)] == [child]
    assert len(log.recent(1)) == 1


def test_what_somebody_did_since_a_moment_is_found_in_any_time_zone(house: House) -> None:
    for hour in range(3):
        house.store.audit.add(replace(LINE, seq=hour + 1, at=LINE.at + timedelta(hours=hour)))
    since = (LINE.at + timedelta(hours=1)).astimezone(ALMATY)
    assert [entry.seq for entry in house.store.audit.seen_by(StaffId(3), "login", since)] == [3, 2]
    assert house.store.audit.seen_by(StaffId(3), "logout", since) == []
    assert house.store.audit.seen_by(StaffId(4), "login", since) == []


@pytest.mark.parametrize("change", ["at = 'gestern'", "at = 7", "hash = 'text'", "prev = 5", "signature = ''"])
def test_values_this_program_never_writes_are_named_by_their_line(house: House, change: str) -> None:
    run: Any = house.store.database.execute_sql
    house.store.audit.add(LINE)
    house.store.audit.add(replace(LINE, seq=2))
    run("DROP TRIGGER audit_is_final_update")
    run(f"UPDATE audit SET {change} WHERE seq = 2")
    entries = house.store.audit.entries()
    assert next(entries).seq == 1
    with pytest.raises(AuditLineUnreadable) as found:
        next(entries)
    assert found.value.seq == 2
