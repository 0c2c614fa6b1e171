"""Proving the audit log: whatever is done to it by raw SQL, the first line that does not fit is named exactly."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from shelter_app.domain.audit import AuditVerdict
from shelter_app.domain.ids import ResidentId
from shelter_app.security.members import MemberKeys
from shelter_app.services import audits, residents
from shelter_app.services.session import Change
from tests.records import House

LINES = 13
COLUMNS = ("at", "staff_id", "action", "subject", "resident_id", "reason", "detail", "prev", "hash", "signature")
OTHER = {
    "at": "'2020-01-01T00:00:00+00:00'",
    "staff_id": "7",
    "resident_id": "CASE WHEN resident_id IS NULL THEN (SELECT min(id) FROM residents) END",
    "prev": "randomblob(32)",
    "hash": "randomblob(32)",
    "signature": "randomblob(64)",
}


@pytest.fixture
def run(house: House) -> Any:
    """Raw SQL in a house with thirteen audit lines whose triggers somebody has removed."""
    child = house.admit()
    while house.line_count() < LINES:
        house.contact(child, f"Беков Тимур {house.line_count()}")
        residents.open_file(child, by=house.duty)
    execute = house.store.database.execute_sql
    for trigger in ("audit_is_final_update", "audit_is_final_delete"):
        execute(f"DROP TRIGGER {trigger}")
    return execute


@pytest.fixture
def verify(house: House, run: Any) -> Any:
    """Proves the chain after one act of tampering, which is then taken back."""

    def after(*statements: str, witness: str = "") -> AuditVerdict:
        run("SAVEPOINT tampering")
        for statement in statements:
            run(statement)
        try:
            return audits.verify(witness, by=house.duty)
        finally:
            run("ROLLBACK TO tampering")
            run("RELEASE tampering")

    return after


seqs = st.integers(1, LINES)
many = settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])


def test_an_untouched_chain_is_good_from_the_first_line_to_the_last(verify: Any, house: House) -> None:
    assert verify() == AuditVerdict(LINES)
    assert verify(witness=house.store.audit.head().text).good


@given(seq=seqs, column=st.sampled_from(COLUMNS))
@many
def test_an_edit_of_any_fact_of_any_line_is_located(verify: Any, seq: int, column: str) -> None:
    verdict = verify(f"UPDATE audit SET {column} = {OTHER.get(column, chr(39) + 'x' + chr(39))} WHERE seq = {seq}")
    assert (verdict.first_bad, verdict.checked) == (seq, seq - 1)


@given(seq=seqs)
@many
def test_values_of_another_kind_are_located_and_do_not_stop_the_proof(verify: Any, seq: int) -> None:
    for change in ("at = 'gestern'", "hash = 'text'", "prev = 5", "signature = 'x'"):
        assert verify(f"UPDATE audit SET {change} WHERE seq = {seq}").first_bad == seq


@given(seq=st.integers(1, LINES - 1))
@many
def test_a_deleted_line_is_located(verify: Any, seq: int) -> None:
    verdict = verify(f"DELETE FROM audit WHERE seq = {seq}")
    assert (verdict.first_bad, verdict.problem) == (seq, "missing")


@given(seq=st.integers(1, LINES - 1))
@many
def test_a_deleted_line_whose_gap_was_closed_is_located(verify: Any, seq: int) -> None:
    shift = [f"UPDATE audit SET seq = {later - 1} WHERE seq = {later}" for later in range(seq + 1, LINES + 1)]
    assert verify(f"DELETE FROM audit WHERE seq = {seq}", *shift).first_bad == seq


@given(cut=st.integers(1, LINES - 1))
@many
def test_a_cut_off_end_is_located_with_nothing_but_a_printed_footer(verify: Any, house: House, cut: int) -> None:
    footer = house.store.audit.head().text
    statement = f"DELETE FROM audit WHERE seq > {cut}"
    assert verify(statement).good
    assert verify(statement, witness=footer) == AuditVerdict(cut, cut + 1, "missing")


@given(seq=st.integers(-3, LINES))
@many
def test_an_inserted_line_is_located(verify: Any, seq: int) -> None:
    shift = [
        f"UPDATE audit SET seq = {later + 1} WHERE seq = {later}" for later in range(LINES, seq - 1, -1) if seq > 0
    ]
    copy = (
        f"INSERT INTO audit SELECT {seq}, at, staff_id, 'forged', subject, resident_id, reason, detail, prev, hash, "
        f"signature, salt, reason_hash FROM audit WHERE seq = {LINES + 1 if shift else LINES}"
    )
    assert verify(*shift, copy).first_bad == seq


@given(first=seqs, second=seqs)
@many
def test_two_swapped_lines_are_located_at_the_earlier_one(verify: Any, first: int, second: int) -> None:
    swap = (
        f"UPDATE audit SET seq = 99 WHERE seq = {first}",
        f"UPDATE audit SET seq = {first} WHERE seq = {second}",
        f"UPDATE audit SET seq = {second} WHERE seq = 99",
    )
    assert verify(*swap).first_bad == (None if first == second else min(first, second))


def test_a_line_signed_by_somebody_else_is_located_even_where_its_hash_fits(house: House, run: Any) -> None:
    house.duty.keys = MemberKeys.generate()
    with house.store.transaction():
        house.duty.audit(Change("forged", "audit"))
    verdict = audits.verify(by=house.director)
    assert (verdict.first_bad, verdict.problem) == (LINES + 1, "bad_signature")


def test_a_rewritten_chain_does_not_fit_the_printed_footer(verify: Any, house: House) -> None:
    other = f"{'0' * 16}-{LINES - 2}"
    verdict = verify(witness=other)
    assert (verdict.first_bad, verdict.problem) == (LINES - 2, "rewritten")
    assert verify(witness="not-a-footer").first_bad == LINES + 1


def test_the_director_reads_the_newest_lines_and_the_reading_is_a_line_itself(house: House, child: ResidentId) -> None:
    other = house.admit()
    lines = audits.recent(by=house.director)
    assert [entry.action for entry in lines] == ["audit.read", "stay.admitted", "stay.admitted"]
    of_one = audits.recent(10, resident_id=other, by=house.director)
    assert {entry.resident_id for entry in of_one} == {other}
