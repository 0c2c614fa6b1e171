"""The list of what files lack: those here, readable, most harmful first, and each row gone once it is mended."""

from __future__ import annotations

from dataclasses import replace

from shelter_app.domain.admissions import names_of
from shelter_app.domain.data_quality import Flaw
from shelter_app.services import data_quality, residents
from shelter_app.services.data_quality import QualityRow
from tests.records import House


def seen(rows: list[QualityRow]) -> set[tuple[str, Flaw]]:
    return {(row.summary.name_ru, row.finding.flaw) for row in rows}


def test_every_gap_of_everybody_here_is_a_row_and_those_who_left_are_not_asked(house: House) -> None:
    house.admit(names=names_of(ru="Ким Алина"))
    house.discharge(house.admit(names=names_of(ru="Пак Денис")))
    rows = data_quality.flaws(by=house.case_worker)
    assert ("Ким Алина", Flaw.COORDINATOR) in seen(rows)
    assert {name for name, _flaw in seen(rows)} == {"Ким Алина"}


def test_a_completed_gap_leaves_the_list(house: House) -> None:
    child = house.admit()
    resident = house.store.residents.get(child)
    by = house.case_worker
    form = residents.CaseForm(by.staff.id, "high", (), "")
    residents.edit_case(resident, form, by=by)
    left = {row.finding.flaw for row in data_quality.flaws(by=by)}
    assert not left & {Flaw.COORDINATOR, Flaw.RISK}


def test_my_files_are_those_i_coordinate(house: House) -> None:
    mine, other = house.admit(names=names_of(ru="Ким Алина")), house.admit(names=names_of(ru="Пак Денис"))
    by = house.case_worker
    resident = house.store.residents.get(mine)
    residents.edit_case(resident, residents.CaseForm(by.staff.id, "", (), ""), by=by)
    rows = data_quality.flaws(coordinator=by.staff.id, by=by)
    assert {row.summary.resident_id for row in rows} == {mine}
    assert other in {row.summary.resident_id for row in data_quality.flaws(by=by)}


def test_a_restricted_file_is_left_out_for_those_who_may_not_read_it(house: House) -> None:
    child = house.admit()
    with house.director.change("file.restricted", "residents", child):
        resident = house.store.residents.get(child)
        house.store.residents.save(replace(resident, restricted=True))
    assert data_quality.flaws(by=house.duty) == []


def test_opening_the_list_is_written_down(house: House) -> None:
    data_quality.look_through(by=house.duty)
    last = house.store.audit.recent(1)[0]
    assert (last.action, last.subject) == ("list.opened", "data_quality")
