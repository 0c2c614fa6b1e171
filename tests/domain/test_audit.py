"""One line of the audit chain: every fact of it is in the hash, and the printed head names it."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from shelter_app.domain.audit import GENESIS, AuditEntry, AuditHead, AuditVerdict
from shelter_app.domain.ids import ResidentId, StaffId

LINE = AuditEntry(
    7, datetime(2026, 11, 20, 7, tzinfo=UTC), StaffId(3), "plan.approved", "1", ResidentId(5), "срочно", "legal"
)


@pytest.mark.parametrize(
    "change",
    [
        {"seq": 8},
        {"at": LINE.at + timedelta(microseconds=1)},
        {"staff_id": StaffId(4)},
        {"action": "plan.returned"},
        {"subject": "2"},
        {"resident_id": None},
        {"reason": ""},
        {"detail": "other"},
        {"prev": bytes([1]) * 32},
    ],
    ids=lambda change: next(iter(change)),
)
def test_changing_any_fact_of_a_line_changes_its_hash(change: dict[str, object]) -> None:
    assert replace(LINE, **change).digest() != LINE.digest()


def test_moving_text_from_one_fact_to_its_neighbour_changes_the_hash() -> None:
    assert replace(LINE, reason="срочноlegal", detail="").digest() != LINE.digest()


def test_the_hashed_bytes_can_be_read_again_by_any_other_program() -> None:
    told = json.loads(LINE.payload())
    assert (told["seq"], told["staff"], told["resident"], told["reason"]) == (7, 3, 5, LINE.commitment.hex())
    assert datetime.fromisoformat(told["at"]) == LINE.at


def test_the_first_line_follows_a_fixed_beginning() -> None:
    assert LINE.prev == GENESIS == bytes(32)


def test_the_footer_shows_sixteen_digits_of_the_hash_and_the_number() -> None:
    assert AuditHead(147, bytes(range(32))).text == "0001020304050607-147"


def test_a_verdict_is_good_only_without_a_bad_line() -> None:
    assert AuditVerdict(10).good
    assert not AuditVerdict(4, 5, "altered").good


def test_typed_words_are_bound_by_a_salted_commitment_and_can_go_without_changing_the_hash() -> None:
    bound, other = LINE.bound(b"a" * 16), LINE.bound(b"b" * 16)
    gone = replace(bound, reason="", salt=b"")
    assert bound.commitment == bound.reason_hash != other.reason_hash
    assert (gone.words_erased, bound.words_erased) == (True, False)
    assert gone.digest() == bound.digest()
    assert "срочно" not in bound.payload().decode()
    assert replace(LINE, reason="").bound(b"a" * 16).reason_hash == b""
