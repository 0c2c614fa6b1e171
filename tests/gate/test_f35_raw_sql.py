"""F-35: with the officer's real keys and raw SQL, what is restricted is ciphertext; the administrator opens nothing."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from shelter_app.domain.staff import Role
from shelter_app.security import compartments
from shelter_app.security.errors import CannotOpen, NoDatabaseKey
from shelter_app.services import accounts, vault
from shelter_app.services.accounts import NewMember
from shelter_app.services.journal import COMPARTMENT
from shelter_app.services.session import Session
from shelter_app.storage import engine
from tests.services.registries import SECRET, Registry, make

OFFICER, ADMIN, PHRASE = "opeka", "admin", "берёза над тихой рекой"


@pytest.fixture(scope="module")
def registry(tmp_path_factory: pytest.TempPathFactory) -> Registry:
    """A restricted file with a sealed note, an officer and an administrator."""
    made = make(tmp_path_factory.mktemp("f35"))
    with made.inside() as by:
        for login, role in ((OFFICER, Role.GUARDIANSHIP_OFFICER), (ADMIN, Role.ADMINISTRATOR)):
            accounts.add(NewMember(login, "Омарова Дина", role), made.place(), passphrase=PHRASE, by=by)
    return made


@pytest.fixture
def officer(registry: Registry) -> Iterator[Session]:
    """The officer's own session: their passphrase, their keys, and the key of the registry."""
    with registry.inside(OFFICER, PHRASE) as session:
        yield session


def test_f35_every_row_of_every_table_read_by_raw_sql_holds_no_restricted_word(
    registry: Registry, officer: Session
) -> None:
    assert officer.vault is not None
    path = next((registry.folder / "registry").glob("*.db"))
    database = engine.connect(path, officer.vault.database_key_pragma(), read_only=True)
    try:
        run = database.execute_sql
        tables = [row[0] for row in run("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()]
        rows = {name: repr(run(f'SELECT * FROM "{name}"').fetchall()) for name in tables}
        sealed = [bytes(row[0]) for row in run("SELECT sealed FROM notes WHERE sealed IS NOT NULL").fetchall()]
    finally:
        database.close()
    assert "Жумабаева" in rows["staff"], "the officer does hold the key of the registry"
    assert [name for name, content in rows.items() if SECRET in content] == []
    assert sealed
    assert all(SECRET.encode() not in one for one in sealed)


def test_f35_no_sealed_copy_of_the_files_key_opens_with_the_officers_private_keys(
    registry: Registry, officer: Session
) -> None:
    boxes = officer.store.notes.grants(registry.file)
    assert boxes
    for member in officer.store.staff.all():
        for box in boxes.values():
            with pytest.raises(CannotOpen):
                compartments.open_record_key(COMPARTMENT, registry.file, member.slot_id, box, officer.keys)


def test_f35_a_reader_does_open_it_by_the_same_way(registry: Registry) -> None:
    with registry.inside() as director:
        box = director.store.notes.grants(registry.file)[director.staff.id]
        key = compartments.open_record_key(COMPARTMENT, registry.file, director.staff.slot_id, box, director.keys)
        assert key is not None


def test_f35_the_administrator_has_no_key_of_the_registry(registry: Registry) -> None:
    door = vault.knock(registry.place())
    with pytest.raises(NoDatabaseKey):
        vault.enter(door, vault.turn(door, ADMIN, PHRASE, now=registry.clock.now), clock=registry.clock)
