"""After an erasure the log is proven as before, the act is final, and the totals of past years are the same."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

import pytest

from shelter_app.domain.backups import gone_by
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.periods import Period
from shelter_app.domain.residents import CaseStatus
from shelter_app.services import (
    audits,
    closing,
    legal_holds,
    outcomes,
    retention,
    statistics,
)
from shelter_app.services.session import Session
from shelter_app.services.statistics import Asked
from tests.records import ALMATY, House
from tests.services.demo_house import TUESDAY, Demo, built
from tests.services.erasure_steps import CANARY, erase, name_terms, settle, years_later


class TestLog:
    def test_the_log_is_proven_as_before_without_the_words_about_the_file(self, house: House, gone: ResidentId) -> None:
        words = [one.reason for one in house.store.audit.entries() if one.resident_id == gone and one.reason]
        head = house.store.audit.head()
        assert any(CANARY in one for one in words)
        act = erase(house.director, house.officer, gone)
        lines = list(house.store.audit.entries())
        assert [one.reason for one in lines if one.resident_id == gone and one.reason] == []
        verdict = audits.verify(head.text, by=house.director)
        assert (verdict.good, verdict.checked) == (True, head.seq + 2)
        assert {one.table: one.rows for one in act.removed}["audit"] == len(words) + 1

    @pytest.mark.parametrize(
        "change",
        [
            "UPDATE audit SET reason = '', salt = x'' WHERE seq = {seq}",
            "UPDATE audit SET reason = 'другое' WHERE seq = {seq}",
            "UPDATE audit SET salt = x'00' WHERE seq = {seq}",
            "UPDATE audit SET reason = '', salt = x'', reason_hash = x'' WHERE seq = {seq}",
            "UPDATE audit SET reason_hash = x'01' WHERE seq = {seq}",
        ],
    )
    def test_words_that_no_act_covers_are_missed(self, house: House, child: ResidentId, change: str) -> None:
        house.discharge(child)
        settle(house.director, child)
        closing.reopen_case(child, "ошибка", by=house.director)
        seq = house.store.audit.head().seq
        run = house.store.database.execute_sql
        with pytest.raises(Exception, match="the audit log is final"):
            run(change.format(seq=seq))
        run("DROP TRIGGER audit_is_final_update")
        run(change.format(seq=seq))
        verdict = audits.verify(by=house.director)
        assert (verdict.first_bad, verdict.problem) == (seq, "altered")

    def test_words_of_a_line_after_the_act_are_missed_as_well(self, house: House, gone: ResidentId) -> None:
        erase(house.director, house.officer, gone)
        legal_holds.place(house.store.residents.get(gone).number, "поздно", by=house.director)
        seq = house.store.audit.head().seq
        house.store.database.execute_sql(f"UPDATE audit SET reason = '', salt = x'' WHERE seq = {seq}")
        assert audits.verify(by=house.director).first_bad == seq

    def test_the_act_is_final(self, house: House, gone: ResidentId) -> None:
        act = erase(house.director, house.officer, gone)
        run = house.store.database.execute_sql
        for statement in ("DELETE FROM erasures", "UPDATE erasures SET reason = 'x'"):
            with pytest.raises(Exception, match="an act of erasure is final"):
                run(statement)
        assert house.store.erasures.get(act.id) == act

    def test_a_copy_holds_until_the_thirteenth_month_at_the_latest(self) -> None:
        made = datetime(2026, 11, 22, 3, 0, tzinfo=ALMATY)
        assert gone_by(made, ALMATY) == date(2027, 11, 30)


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Demo]:
    """Twenty stories, everybody who left two years ago."""
    made = built(tmp_path_factory.mktemp("demo"), TUESDAY)
    director = made.staff["director"]
    name_terms(director)
    for file in director.store.residents.all():
        if file.status is not CaseStatus.OPEN and file.merged_into is None:
            settle(director, file.id)
    yield made
    made.by.store.close()


def _numbers(by: Session) -> dict[str, Any]:
    counted = statistics.collect(Asked(Period(date(2026, 1, 1), date(2026, 12, 31))), by=by)
    deeds = sorted((replace(deed, words="") for deed in counted.performance.deeds), key=repr)
    return {"facts": counted.census.facts, "deeds": deeds, "gaps": len(counted.census.with_gaps())}


def test_the_totals_of_past_years_stay_to_the_last_number(demo: Demo) -> None:
    director, officer = demo.staff["director"], demo.staff["officer"]
    followed = outcomes.collect(by=director)
    years_later(director)
    before, late = _numbers(director), outcomes.collect(by=director)
    assert len(before["facts"]) > 20
    assert len(before["deeds"]) > 200
    due = retention.due(by=director)
    assert len(due) == 12
    for one in due:
        erase(director, officer, one.resident_id)
    assert _numbers(director) == before
    assert outcomes.collect(by=director) == late
    director.clock.now -= timedelta(days=732)  # type: ignore[attr-defined]
    assert outcomes.collect(by=director) == followed
    assert audits.verify(by=director).good
