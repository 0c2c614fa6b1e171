"""Failed attempts slow the next one, survive a restart, reach the audit, and lock nobody out for good."""

from __future__ import annotations

import json
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shelter_app.security.files import Files
from shelter_app.security.members import VaultKeys
from shelter_app.security.throttle import FILE, MAX_KEPT, UNKNOWN_LOGIN, Attempt, Throttle, delay_after
from shelter_app.security.vault import NewVault, bucket_of
from tests.security.conftest import LOGIN, NOW
from tests.security.fault_files import Crash, Fault, FaultFiles

SLOT = "a" * 32
NAME, OTHER_NAME = "a1b2", "c3d4"


def _seconds(delay: timedelta) -> int:
    return int(delay.total_seconds())


def test_the_delays_grow_as_agreed_to_a_quarter_of_an_hour() -> None:
    assert [_seconds(delay_after(failures)) for failures in range(1, 11)] == [0, 0, 0, 2, 4, 8, 16, 32, 60, 60]
    assert [_seconds(delay_after(failures)) for failures in (11, 12, 13, 14, 15, 50, 10_000)] == [
        120, 240, 480, 900, 900, 900, 900,
    ]  # fmt: skip


@given(st.integers(0, 10**6))
def test_a_delay_never_shrinks_and_never_exceeds_the_cap(failures: int) -> None:
    assert delay_after(failures) <= delay_after(failures + 1) <= timedelta(minutes=15)


def test_fifty_failures_in_a_row_wait_and_then_may_try_again(tmp_path: Path, vault: NewVault) -> None:
    throttle, now = Throttle(Files(), tmp_path), NOW
    for _ in range(50):
        throttle.record_failure(vault.header, NAME, SLOT, now)
        now += throttle.wait(NAME, now)
        assert throttle.wait(NAME, now) == timedelta(0)
    assert throttle.attempts(vault.keys).count == 50


def test_one_persons_failures_do_not_slow_another(tmp_path: Path, vault: NewVault) -> None:
    throttle = Throttle(Files(), tmp_path)
    for _ in range(8):
        throttle.record_failure(vault.header, NAME, SLOT, NOW)
    assert throttle.wait(NAME, NOW) > timedelta(0)
    assert throttle.wait(OTHER_NAME, NOW) == timedelta(0)
    assert throttle.wait("0000", NOW) == timedelta(0)


def test_counting_goes_on_after_a_restart(tmp_path: Path, vault: NewVault) -> None:
    for _ in range(6):
        Throttle(Files(), tmp_path).record_failure(vault.header, OTHER_NAME, None, NOW)
    later = NOW + timedelta(seconds=3)
    assert Throttle(Files(), tmp_path).wait(OTHER_NAME, later) == timedelta(seconds=5)


def test_a_clock_set_back_or_forward_neither_locks_nor_breaks(tmp_path: Path, vault: NewVault) -> None:
    throttle = Throttle(Files(), tmp_path)
    for _ in range(6):
        throttle.record_failure(vault.header, NAME, SLOT, NOW)
    assert throttle.wait(NAME, NOW - timedelta(days=365)) == timedelta(seconds=8)
    assert throttle.wait(NAME, NOW + timedelta(days=365)) == timedelta(0)


def test_the_list_is_readable_after_unlock_only_and_then_removed(tmp_path: Path, vault: NewVault) -> None:
    throttle = Throttle(Files(), tmp_path)
    throttle.record_failure(vault.header, NAME, SLOT, NOW)
    throttle.record_failure(vault.header, OTHER_NAME, None, NOW + timedelta(seconds=1))
    again = Throttle(Files(), tmp_path)
    found = again.attempts(vault.keys)
    assert found.listed == (Attempt(NOW, SLOT), Attempt(NOW + timedelta(seconds=1), UNKNOWN_LOGIN))
    again.succeeded(NAME)
    after = Throttle(Files(), tmp_path)
    assert after.attempts(vault.keys).count == 0
    for _ in range(3):
        after.record_failure(vault.header, OTHER_NAME, None, NOW)
    assert after.wait(OTHER_NAME, NOW) == timedelta(seconds=2)


def test_what_another_key_sealed_is_counted_as_unreadable(tmp_path: Path, vault: NewVault) -> None:
    throttle = Throttle(Files(), tmp_path)
    throttle.record_failure(vault.header, NAME, SLOT, NOW)
    other = VaultKeys(vault.keys.vault_id, vault.keys.dek_id, bytes(32), vault.keys.site_key())
    found = throttle.attempts(other)
    assert (found.listed, found.unreadable, found.count) == ((), 1, 1)


def test_a_flood_keeps_the_newest_and_the_number_of_the_rest(tmp_path: Path, vault: NewVault) -> None:
    (tmp_path / FILE).write_text(json.dumps({"counters": {}, "boxes": ["00"] * MAX_KEPT, "dropped": 7}))
    throttle = Throttle(Files(), tmp_path)
    throttle.record_failure(vault.header, NAME, SLOT, NOW)
    found = throttle.attempts(vault.keys)
    assert (len(found.listed), found.dropped, found.unreadable) == (1, 8, MAX_KEPT - 1)


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"[]", b'{"counters":{"a":1},"boxes":[],"dropped":0}', b'{"counters":{},"boxes":[5],"dropped":0}'],
)
def test_a_damaged_file_keeps_nobody_out_and_still_counts(tmp_path: Path, vault: NewVault, content: bytes) -> None:
    (tmp_path / FILE).write_bytes(content)
    throttle = Throttle(Files(), tmp_path)
    assert throttle.wait(NAME, NOW) == timedelta(0)
    assert throttle.attempts(vault.keys).count == 1


def test_on_a_full_disk_the_delay_holds_in_memory(tmp_path: Path, vault: NewVault) -> None:
    class Full(Files):
        def write_new(self, path: Path, data: bytes) -> None:
            raise OSError(28, "full")

    throttle = Throttle(Full(), tmp_path)
    for _ in range(7):
        throttle.record_failure(vault.header, NAME, SLOT, NOW)
    assert throttle.wait(NAME, NOW) == timedelta(seconds=16)
    assert not (tmp_path / FILE).exists()


@pytest.mark.parametrize("step", range(4))
@pytest.mark.parametrize("fault", [Fault.CRASH_BEFORE, Fault.CRASH_TORN, Fault.CRASH_AFTER])
def test_a_crash_while_counting_loses_at_most_this_attempt(
    tmp_path: Path, vault: NewVault, step: int, fault: Fault
) -> None:
    Throttle(Files(), tmp_path).record_failure(vault.header, NAME, SLOT, NOW)
    crashing = Throttle(FaultFiles(step, fault), tmp_path)
    with pytest.raises(Crash):
        crashing.record_failure(vault.header, NAME, SLOT, NOW)
    assert Throttle(Files(), tmp_path).attempts(vault.keys).count in (1, 2)


def test_no_name_and_no_time_is_readable_in_the_list(tmp_path: Path, vault: NewVault) -> None:
    Throttle(Files(), tmp_path).record_failure(vault.header, NAME, SLOT, NOW)
    fields = json.loads((tmp_path / FILE).read_text())
    assert set(fields["counters"]) == {NAME}
    assert SLOT not in (tmp_path / FILE).read_text()
    assert all(str(int(NOW.timestamp())) not in bytes.fromhex(box).decode("latin-1") for box in fields["boxes"])


def test_known_and_unknown_names_are_slowed_alike(tmp_path: Path, vault: NewVault) -> None:
    throttle, site_key = Throttle(Files(), tmp_path), vault.keys.site_key()
    known, unknown = bucket_of(vault.header, LOGIN, site_key), bucket_of(vault.header, "Никто", site_key)
    assert known == bucket_of(vault.header, f" {LOGIN.upper()} ", site_key)
    for _ in range(6):
        throttle.record_failure(vault.header, known, vault.slot_id, NOW)
        throttle.record_failure(vault.header, unknown, None, NOW)
    assert throttle.wait(known, NOW) == throttle.wait(unknown, NOW) == timedelta(seconds=8)
