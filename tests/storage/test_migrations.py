"""From an empty file to the tables of this program, and no further than it knows."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from playhouse.schema_diff import diff_models

from shelter_app.storage import engine, migrations
from shelter_app.storage.errors import DatabaseNewer
from shelter_app.storage.schema import MODELS
from tests.records import KEY


@pytest.fixture
def empty(tmp_path: Path) -> Any:
    """An encrypted file without any table."""
    database = engine.connect(tmp_path / "registry.db", KEY, create=True)
    yield database
    database.close()


def test_the_migrations_make_exactly_the_tables_and_indexes_of_the_models(empty: Any) -> None:
    migrations.migrate(empty)
    with empty.bind_ctx(MODELS):
        assert not diff_models(empty, MODELS)


def test_an_empty_file_comes_to_the_newest_format_in_numbered_steps(empty: Any) -> None:
    assert migrations.found_version(empty) == 0
    applied = migrations.migrate(empty)
    assert applied == sorted(applied)
    assert [int(name[1:5]) for name in applied] == list(range(1, migrations.format_version() + 1))
    assert migrations.found_version(empty) == migrations.format_version()


def test_a_registry_that_is_up_to_date_is_left_as_it_is(empty: Any) -> None:
    migrations.migrate(empty)
    before = empty.execute_sql("SELECT * FROM sqlite_master").fetchall()
    assert migrations.migrate(empty) == []
    assert empty.execute_sql("SELECT * FROM sqlite_master").fetchall() == before


def test_a_newer_format_is_refused(empty: Any) -> None:
    newer = migrations.format_version() + 1
    empty.execute_sql(f"PRAGMA user_version = {newer}")
    with pytest.raises(DatabaseNewer) as refused:
        migrations.migrate(empty)
    assert (refused.value.found, refused.value.known) == (newer, newer - 1)
    assert empty.get_tables() == []


def test_an_interrupted_migration_leaves_nothing_half_made(empty: Any) -> None:
    empty.execute_sql("CREATE TABLE summaries (x)")
    with pytest.raises(Exception, match="summaries"):
        migrations.migrate(empty)
    assert "people" not in empty.get_tables()
    empty.execute_sql("DROP TABLE summaries")
    migrations.migrate(empty)
    with empty.bind_ctx(MODELS):
        assert not diff_models(empty, MODELS)


def test_no_program_text_beside_the_program_is_ever_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, empty: Any
) -> None:
    monkeypatch.chdir(tmp_path)
    for folder in (tmp_path, tmp_path / "migrations"):
        folder.mkdir(exist_ok=True)
        (folder / "m0002_planted.py").write_text("def up(migrator, db): db.execute_sql('CREATE TABLE planted (x)')")
    migrations.migrate(empty)
    assert "planted" not in empty.get_tables()
