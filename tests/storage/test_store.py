"""The open registry: objects in and out, versions that guard them, transactions that are whole."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from shelter_app.domain.errors import NotFound, Stale
from shelter_app.domain.ids import (
    StaffId,
)
from shelter_app.domain.paper import OutgoingLetter
from shelter_app.storage import engine
from shelter_app.storage.errors import DatabaseNewer, DiskFull
from shelter_app.storage.store import Store, create_store, open_store
from shelter_app.storage.tables import Table
from tests.records import KEY, House, new_store
from tests.storage.whole import BY, DAY, WHOLE


@pytest.fixture
def store(tmp_path: Path) -> Store:
    """A registry in which every table but one holds one whole object."""
    made = new_store(tmp_path)
    for name, item in WHOLE.items():
        getattr(made, name).add(item)
    return made


@pytest.mark.parametrize("name", WHOLE)
class TestEveryTable:
    def test_an_object_comes_back_with_every_fact_it_was_stored_with(self, store: Store, name: str) -> None:
        table: Table[Any] = getattr(store, name)
        assert table.get(WHOLE[name].id) == replace(WHOLE[name], version=1)
        assert table.all() == [replace(WHOLE[name], version=1)]
        assert table.count() == 1

    def test_a_saved_object_has_the_next_version_and_a_late_save_overwrites_nothing(
        self, store: Store, name: str
    ) -> None:
        table: Table[Any] = getattr(store, name)
        mine = yours = table.get(WHOLE[name].id)
        saved = table.save(mine)
        assert saved == replace(mine, version=2)
        with pytest.raises(Stale) as refused:
            table.save(yours)
        assert refused.value.noun == table.model._meta.table_name
        assert table.get(mine.id) == saved

    def test_something_that_is_not_there_is_not_found(self, store: Store, name: str) -> None:
        table: Table[Any] = getattr(store, name)
        assert table.find(404) is None
        with pytest.raises(NotFound) as refused:
            table.get(404)
        assert refused.value.noun == table.model._meta.table_name
        with pytest.raises(Stale):
            table.save(replace(WHOLE[name], id=404))


def test_no_table_of_the_store_is_forgotten_here(store: Store) -> None:
    assert {name for name, part in vars(store).items() if isinstance(part, Table)} == set(WHOLE)


class TestQueries:
    @pytest.fixture
    def letters(self, store: Store) -> Table[OutgoingLetter]:
        """Three letters."""
        for number in (2, 3):
            letter = replace(WHOLE["letters"], id=number, number=f"{number}-26", sent_how="курьер")
            store.letters.add(letter)
        return store.letters

    def test_objects_are_found_by_their_facts_and_put_in_order(self, letters: Table[OutgoingLetter]) -> None:
        assert [one.number for one in letters.all("number")] == ["1-26", "2-26", "3-26"]
        assert [one.number for one in letters.all("-number", sent_how="курьер")] == ["3-26", "2-26"]
        assert letters.all(sent_how="голубь") == []

    def test_several_are_fetched_at_once_and_missing_ones_left_out(self, letters: Table[OutgoingLetter]) -> None:
        assert set(letters.many(iter([2, 3, 404]))) == {2, 3}
        assert letters.many([]) == {}

    def test_only_as_many_as_wanted_are_fetched(self, letters: Table[OutgoingLetter]) -> None:
        number = letters.model.number
        found = letters.where(letters.model.sent_how == "курьер", order=[number.desc()], limit=1)
        assert [one.number for one in found] == ["3-26"]

    def test_the_last_few_are_fetched_alone(self, letters: Table[OutgoingLetter]) -> None:
        assert [one.number for one in letters.all("-number", limit=2)] == ["3-26", "2-26"]
        assert [one.number for one in letters.all("number", limit=1, sent_how="курьер")] == ["2-26"]
        assert letters.all(limit=0) == []

    def test_what_belongs_to_several_is_fetched_at_once_in_one_order(self, store: Store) -> None:
        for key, form, owner in ((1, "note", BY), (2, "note", StaffId(7)), (3, "card", StaffId(7))):
            store.drafts.add(replace(WHOLE["drafts"], id=key, form=form, owner=owner))
        asked = [BY, 7, 404]
        assert [one.id for one in store.drafts.among("owner", iter(asked), "-id", form="note")] == [2, 1]
        grouped = store.drafts.grouped("owner", iter(asked), "-id")
        assert {owner: [one.id for one in found] for owner, found in grouped.items()} == {
            BY: [WHOLE["drafts"].id, 1],
            7: [3, 2],
            404: [],
        }
        assert store.drafts.among("owner", []) == []
        assert store.drafts.grouped("owner", []) == {}

    def test_a_removed_object_is_gone(self, store: Store) -> None:
        store.drafts.remove(WHOLE["drafts"].id)
        assert store.drafts.count() == 0


class TestTransactions:
    def test_an_error_takes_back_everything_since_the_beginning(self, house: House) -> None:
        before = house.everything()
        with pytest.raises(RuntimeError, match="power"):
            _half_a_change(house.store)
        assert house.everything() == before

    def test_a_killed_process_leaves_only_what_was_committed(self, tmp_path: Path) -> None:
        new_store(tmp_path).close()
        program = (
            "import os, sys; from pathlib import Path; from shelter_app.storage.store import open_store\n"
            "store = open_store(Path(sys.argv[1]), bytes.fromhex(sys.stdin.readline()))\n"
            "store.settings.put('first', 'saved')\n"
            "with store.transaction():\n"
            "    store.settings.put('second', 'lost')\n"
            "    os.kill(os.getpid(), 9)\n"
        )
        killed = subprocess.run(
            [sys.executable, "-c", program, str(tmp_path / "registry.db")],
            input=KEY.hex(), text=True, check=False, env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        )  # fmt: skip
        assert killed.returncode == -9
        store = open_store(tmp_path / "registry.db", KEY)
        assert (store.settings.get("first", str), store.settings.get("second", str)) == ("saved", None)
        store.close()

    def test_a_second_connection_sees_a_change_only_when_it_is_whole(self, tmp_path: Path) -> None:
        store = new_store(tmp_path)
        other = open_store(tmp_path / "registry.db", KEY)
        with store.transaction():
            store.settings.put("centre", "x")
            assert other.settings.get("centre", str) is None
        assert other.settings.get("centre", str) == "x"
        other.close()
        store.close()


def _half_a_change(store: Store) -> None:
    with store.transaction():
        store.settings.put("centre", "x")
        store.settings.next_number("file-2026")
        raise RuntimeError("power")


def test_a_registry_of_a_later_program_is_refused_and_not_touched(tmp_path: Path) -> None:
    store = new_store(tmp_path)
    store.database.execute_sql("PRAGMA user_version = 99")
    store.close()
    before = (tmp_path / "registry.db").read_bytes()
    with pytest.raises(DatabaseNewer) as refused:
        open_store(tmp_path / "registry.db", KEY)
    assert (refused.value.found, refused.value.known) == (99, 1)
    assert (tmp_path / "registry.db").read_bytes() == before


class TestSettings:
    def test_a_setting_is_replaced_and_a_missing_one_is_none(self, store: Store) -> None:
        store.settings.put("day", DAY)
        store.settings.put("day", DAY + timedelta(days=1))
        assert store.settings.get("day", date) == DAY + timedelta(days=1)
        assert store.settings.get("night", date) is None

    def test_every_series_counts_for_itself_without_gaps(self, store: Store) -> None:
        count: Callable[[str], int] = store.settings.next_number
        assert [count("file-2026"), count("file-2026"), count("file-2027"), count("file-2026")] == [1, 2, 1, 3]

    def test_a_series_goes_on_after_the_last_number_used_on_paper(self, store: Store) -> None:
        store.settings.raise_number("file-2026", 50)
        store.settings.raise_number("file-2026", 7)
        assert store.settings.next_number("file-2026") == 51


def test_a_registry_that_the_disk_refuses_to_make_is_told_and_leaves_no_file_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = engine.connect

    def cramped(path: Path, key: bytes, **how: Any) -> Any:
        database = whole(path, key, **how)
        database.execute_sql("PRAGMA max_page_count = 5")
        return database

    monkeypatch.setattr(engine, "connect", cramped)
    with pytest.raises(DiskFull):
        create_store(tmp_path / "registry.db", KEY)
    assert list(tmp_path.iterdir()) == []
