"""What a file still tells, asked of every table and every column into which somebody types."""

from __future__ import annotations

from typing import Any

import pytest

from shelter_app.domain.ids import ResidentId
from shelter_app.domain.retention import Part
from shelter_app.storage import erasing, models
from shelter_app.storage.health_models import HealthCardRow
from shelter_app.storage.keeping_models import TrashRow
from tests.records import House
from tests.storage.one_row import linked, put, word_columns

FILE, OTHER = ResidentId(77), ResidentId(78)
CANARY = "Ястребинская"
PLAN = 5
_LATER = {models.PlanItemRow: Part.PLANS, HealthCardRow: Part.HEALTH, models.ContactEventRow: Part.CONTACTS}
PARTS: dict[Any, Part] = {**erasing.GONE, **{kind: part for kind, (part, _kept) in erasing.KEPT.items()}, **_LATER}
COLUMNS = [(kind, column) for kind in PARTS for column in word_columns(kind)]


@pytest.fixture
def run(house: House) -> Any:
    """A registry in which a row can stand alone, without what it hangs on."""
    house.store.database.execute_sql("PRAGMA foreign_keys = OFF")
    return house.store.database.execute_sql


def _written(house: House, run: Any, kind: Any, column: str) -> None:
    """One row of the file, with words in one column."""
    links: dict[str, Any] = linked(kind, resident_id=FILE, plan_id=PLAN)
    if kind is models.PlanItemRow:
        put(house.store.database, models.PlanRow, PLAN, {"resident_id": FILE}, "", ())
    if kind is models.ContactEventRow:
        links["resident_ids"] = f"[{FILE}]"
        run("INSERT INTO contact_event_residents VALUES (9, ?)", (FILE,))
    put(house.store.database, kind, FILE if kind is HealthCardRow else 9, links, CANARY, (column,))


@pytest.mark.parametrize(("kind", "column"), COLUMNS, ids=lambda one: getattr(one, "__name__", one))
def test_one_row_with_words_alone_holds_the_name_back_until_it_is_erased(
    house: House, run: Any, kind: Any, column: str
) -> None:
    part, erasing_now = PARTS[kind], house.store.erasing
    assert erasing_now.holding(part, (FILE, OTHER)) == set()
    _written(house, run, kind, column)
    assert erasing_now.holding(part, (FILE, OTHER)) == {FILE}
    others = [one for one in Part if one not in (part, Part.RESTRICTED)]
    list(erasing_now.erase(others, (FILE,)))
    assert erasing_now.holding(part, (FILE,)) == {FILE}, "no other part takes it along"
    list(erasing_now.erase((part,), (FILE,)))
    assert erasing_now.holding(part, (FILE,)) == set()
    found = run(f'SELECT count(*) FROM {kind._meta.table_name} WHERE "{column}" LIKE ?', (f"%{CANARY}%",))
    assert found.fetchone() == (0,)


def test_columns_are_asked_of_every_table_that_an_erasure_knows() -> None:
    by_domain = {models.PersonRow, models.ResidentRow, models.StayRow}
    without_columns = {models.ContactEventResidentRow, TrashRow}
    sealed = {kind for kind in erasing.BY_HAND if kind._meta.table_name in ("grants", "cover_keys")}
    assert erasing.BY_HAND - set(PARTS) == by_domain | without_columns | sealed
    assert len(COLUMNS) > 100


@pytest.mark.parametrize(
    ("table", "part"), [(one, part) for one in erasing.SECRET for part in (Part.NOTES, Part.RESTRICTED)]
)
def test_what_is_restricted_is_a_part_of_its_own(house: House, run: Any, table: Any, part: Part) -> None:
    put(house.store.database, table, 9, {"resident_id": FILE, "restricted": 1}, CANARY, ())
    assert house.store.erasing.holding(part, (FILE,)) == ({FILE} if part is Part.RESTRICTED else set())
