"""Reading beside somebody who writes: a page caught half-written is not damage, a damaged one still is."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from peewee import OperationalError

from shelter_app.storage import engine
from shelter_app.storage.errors import DatabaseBusy, DatabaseDamaged
from shelter_app.storage.store import open_store
from tests.records import KEY, House, new_house

PAGE = 4096
PAGES = 400
LOOKS = 12


@pytest.fixture
def registry(tmp_path: Path) -> Path:
    """A closed registry of some hundred pages."""
    house = new_house(tmp_path)
    house.store.database.execute_sql("CREATE TABLE ballast (x)")
    house.store.database.execute_sql("INSERT INTO ballast VALUES (randomblob(?))", (PAGES * PAGE,))
    house.store.close()
    return tmp_path / "registry.db"


@contextmanager
def somebody_writing(path: Path) -> Iterator[None]:
    """At every moment another page of the file is not what it was and will be again."""
    content, done = path.read_bytes(), threading.Event()
    descriptor = os.open(path, os.O_RDWR)
    places = range(len(content) - PAGES * PAGE // 2, len(content) - PAGE, PAGE)

    def flip(place: int) -> None:
        os.pwrite(descriptor, bytes([content[place + 9] ^ 1]), place + 9)

    def restore(place: int) -> None:
        os.pwrite(descriptor, content[place + 9 : place + 10], place + 9)

    def write() -> None:
        while not done.is_set():
            before = None
            for place in places:
                flip(place)
                if before is not None:
                    restore(before)
                before = place
            if before is not None:
                restore(before)

    writer = threading.Thread(target=write)
    writer.start()
    try:
        yield
    finally:
        done.set()
        writer.join()
        os.close(descriptor)


def test_a_page_that_is_being_written_is_not_called_forged(registry: Path) -> None:
    store = open_store(registry, KEY)
    with somebody_writing(registry):
        seen = [bool(store.database.execute_sql("PRAGMA cipher_integrity_check").fetchall()) for _ in range(LOOKS)]
        found = [engine.pages_not_authentic(store.database) for _ in range(LOOKS)]
    assert any(seen), "nobody disturbed the check"
    assert found == [set()] * LOOKS
    engine.check_pages(store.database, thorough=True)
    store.database.close()


def test_a_damaged_page_is_found_beside_somebody_who_writes(registry: Path) -> None:
    content = bytearray(registry.read_bytes())
    # In the ballast, which nothing reads at opening, and before the pages that are being written.
    place = len(content) // PAGE - PAGES * 3 // 4
    content[place * PAGE + 9] ^= 1
    registry.write_bytes(content)
    store = open_store(registry, KEY)
    with somebody_writing(registry):
        (found,) = engine.pages_not_authentic(store.database)
    assert str(place + 1) in found
    with pytest.raises(DatabaseDamaged) as damaged:
        engine.check_pages(store.database, thorough=True)
    assert damaged.value.finding == "page_authenticity"
    store.database.close()


def test_everything_read_at_once_is_of_one_moment_and_keeps_nobody_from_writing(house: House) -> None:
    beside = open_store(house.store.path, KEY)
    with beside.reading():
        before = beside.audit.head()
        house.admit()
        assert house.store.audit.head().seq > before.seq
        assert beside.audit.head() == before
        with beside.reading():
            assert beside.audit.head() == before
    assert beside.audit.head() == house.store.audit.head()
    beside.database.close()


def test_a_registry_that_somebody_holds_for_too_long_is_told(house: House) -> None:
    beside = open_store(house.store.path, KEY)
    beside.database.execute_sql("PRAGMA busy_timeout = 50")
    with house.store.transaction():
        house.store.settings.put("word", "held")
        with pytest.raises(DatabaseBusy) as refused, beside.transaction():
            raise AssertionError("two writers at once")
    assert isinstance(refused.value.__cause__, OperationalError)
    beside.database.close()
