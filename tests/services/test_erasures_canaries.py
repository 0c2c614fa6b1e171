"""A word of its own in every column of every table into which somebody types: two acts leave none of them."""

from __future__ import annotations

from itertools import count
from typing import Any

import pytest

from shelter_app.domain.ids import ResidentId
from shelter_app.domain.retention import Part
from shelter_app.services import retention
from shelter_app.storage import erasing, models
from shelter_app.storage.document_models import AttachmentPartRow
from shelter_app.storage.health_models import HealthCardRow
from shelter_app.storage.keeping_models import LegalHoldRow, TrashRow
from shelter_app.storage.office_models import CoverKeyRow, GrantRow
from tests.records import KEY, House
from tests.services.erasure_steps import ALL, CLAUSE, erase, name_terms, settle, years_later
from tests.services.raw_pages import decrypted
from tests.storage.one_row import linked, put, word_columns

FIRST = (Part.HEALTH, Part.NOTES, Part.PLANS, Part.SCANS)
"""The parts of the first act; the second one takes the others and the person."""
_CODES = frozenset({"category", "brought_by", "origin", "number", "legal_status", "close_reason", "iin_absent_reason"})
"""Columns of stays, files and people that hold codes and numbers, which are counted and stay."""
_IN_PLACE = (models.StayRow, models.ResidentRow, models.PersonRow)
_ELSEWHERE = frozenset({GrantRow, CoverKeyRow, models.ContactEventResidentRow, TrashRow})
"""Tables without a column of words, and the trash, whose words lie deeper: it has tests of its own."""


def _ids(house: House, child: ResidentId) -> dict[str, int]:
    """What a row can hang on."""
    store = house.store
    return {
        "resident_id": child,
        "plan_id": store.plans.all(resident_id=child)[0].id,
        "stay_id": store.stays.all(resident_id=child)[0].id,
        "medicine_id": 900,
        "partner_id": 901,
    }


def _everywhere(house: House, child: ResidentId) -> dict[str, str]:
    """Puts a row into every table of a file, and gives each word that was put there by its column."""
    ids, words, number = _ids(house, child), {}, count(100)
    database = house.store.database
    for kind in sorted({*erasing.GONE, *erasing.KEPT, *erasing.WITH_ANY, *erasing.BY_HAND} - _ELSEWHERE, key=str):
        columns = [one for one in word_columns(kind) if one not in _CODES or kind not in _IN_PLACE]
        said = {one: f"канарейка{next(number)}" for one in columns}
        table = kind._meta.table_name
        if kind in _IN_PLACE:
            row = {models.StayRow: ids["stay_id"], models.ResidentRow: child}.get(kind)
            row = row or house.store.residents.get(child).person_id
            settings = ", ".join(f'"{one}" = ?' for one in said)
            database.execute_sql(f"UPDATE {table} SET {settings} WHERE id = ?", (*said.values(), row))
        else:
            _row(house, kind, ids, said, child)
        words |= {f"{table}.{one}": word for one, word in said.items()}
    return words


def _row(house: House, kind: Any, ids: dict[str, int], said: dict[str, str], child: ResidentId) -> None:
    row = child if kind is HealthCardRow else 900
    links: dict[str, Any] = {**linked(kind, **ids), **said}
    if kind is models.ContactEventRow:
        links["resident_ids"] = f"[{child}]"
        house.store.database.execute_sql("INSERT INTO contact_event_residents VALUES (900, ?)", (child,))
    if kind is models.PlanRow:
        links["number"] = 9
    if kind is LegalHoldRow:
        links["lifted_at"] = house.clock.now.isoformat()
    put(house.store.database, kind, row, links, "", ())


def _left(house: House, words: dict[str, str]) -> set[str]:
    """The columns whose words stand in some page of the closed registry."""
    house.store.close()
    pages = decrypted(house.store.path, KEY)
    house.store.database.connect()
    return {column for column, word in words.items() if word.encode() in pages}


@pytest.fixture
def written(house: House, child: ResidentId) -> dict[str, str]:
    """A closed file with words in every column."""
    house.plan(child)
    house.discharge(child)
    settle(house.director, child)
    house.store.database.execute_sql("PRAGMA foreign_keys = OFF")
    words = _everywhere(house, child)
    settle(house.director, child)
    return words


def test_two_acts_leave_no_word_of_any_column_in_any_page(
    house: House, child: ResidentId, written: dict[str, str]
) -> None:
    assert len(written) > 120
    assert _left(house, written) == set(written)
    name_terms(house.director, *FIRST)
    years_later(house.director)
    assert set(erase(house.director, house.officer, child).parts) == set(FIRST)
    between = _left(house, written)
    assert between
    assert between < set(written)
    for part in set(ALL) - set(FIRST):
        retention.name_term(part, 1, CLAUSE, by=house.director)
    assert erase(house.director, house.officer, child).whole
    assert _left(house, written) == set()


def test_every_table_that_an_erasure_knows_has_a_word_in_it(house: House, written: dict[str, str]) -> None:
    known = {*erasing.GONE, *erasing.KEPT, *erasing.WITH_ANY, *erasing.BY_HAND} - _ELSEWHERE
    silent = {kind for kind in known if not list(word_columns(kind))}
    assert {one.partition(".")[0] for one in written} == {kind._meta.table_name for kind in known - silent}
    assert {kind._meta.table_name for kind in silent} == {"interviews", "covers"}, "words of sittings lie in values"
    assert AttachmentPartRow not in known, "content hangs on attachments, which have tests of their own"
