"""The log holds codes, ids and places; names, values, keys and user folders have no way in."""

from __future__ import annotations

import logging
import stat
import sys
from collections.abc import Iterator
from pathlib import Path

import peewee
import pytest

from shelter_app import log
from shelter_app.log import Event

CANARY = "Айгуль Канареева"


@pytest.fixture
def written(tmp_path: Path) -> Iterator[Path]:
    handler = log.open_log(tmp_path)
    yield tmp_path / "log" / "pana.log"
    log.close_log(handler)


def raise_with_values(name: str) -> None:
    rooms: dict[str, int] = {}
    try:
        rooms[name] += 1
    except KeyError as error:
        raise ValueError(f"no room for {name}") from error


def test_a_line_holds_moment_event_and_ids(written: Path) -> None:
    log.record(Event.DATABASE_MIGRATED, files=3, seconds=1.23456, error=OSError, portable=True)
    line = written.read_text("utf-8").strip()
    assert line.split(" ", 1)[0].endswith("Z")
    assert line.endswith("INFO database.migrated files=3 seconds=1.235 error=OSError portable=True")


@pytest.mark.parametrize("value", [CANARY, b"key", ["x"], ("x",), {"a": 1}])
def test_text_is_refused_as_a_field(written: Path, value: object) -> None:
    with pytest.raises(TypeError) as refused:
        log.record(Event.STARTED, what=value)  # type: ignore[arg-type]
    assert CANARY not in str(refused.value)
    assert not written.exists()


def test_a_field_name_cannot_carry_text(written: Path) -> None:
    with pytest.raises(ValueError, match="short lower-case name"):
        log.record(Event.STARTED, **{CANARY: 1})


def test_messages_of_other_libraries_are_reduced_to_their_place(written: Path) -> None:
    try:
        raise_with_values(CANARY)
    except ValueError:
        logging.getLogger("somebody.else").exception("failed for %s", CANARY)
    text = written.read_text("utf-8")
    assert "elsewhere logger=somebody.else" in text
    assert "builtins.ValueError" in text
    assert CANARY not in text


def test_peewee_stays_silent_even_when_somebody_asks_for_debug(written: Path) -> None:
    library = logging.getLogger("peewee")
    library.setLevel(logging.DEBUG)
    try:
        database = peewee.SqliteDatabase(":memory:")
        database.execute_sql("SELECT ?", (CANARY,))
        database.close()
    finally:
        library.setLevel(logging.WARNING)
    assert not written.exists()


def test_a_traceback_names_places_and_types_only() -> None:
    try:
        raise_with_values(CANARY)
    except ValueError as error:
        text = log.format_traceback(error)
    assert CANARY not in text
    assert text.index("builtins.KeyError") < text.index("builtins.ValueError")
    assert "test_log.py:" in text
    assert "raise_with_values" in text
    assert str(Path(__file__).parent) not in text


def test_groups_and_loops_of_errors_are_shown_to_the_end() -> None:
    first, second = ValueError(CANARY), TypeError(CANARY)
    first.__cause__, second.__cause__ = second, first
    text = log.format_traceback(ExceptionGroup(CANARY, [first, OSError(CANARY)]))
    assert "builtins.OSError" in text
    assert "builtins.ValueError" in text
    assert CANARY not in text


def test_a_crash_is_logged_and_its_text_can_be_shown(written: Path) -> None:
    try:
        raise_with_values(CANARY)
    except ValueError:
        kind, error, trace = sys.exc_info()
        assert kind is not None
        shown = log.crash_report(kind, error, trace)
    text = written.read_text("utf-8")
    assert "CRITICAL program.crashed error=ValueError" in text
    assert shown in text
    assert CANARY not in text


def test_the_log_file_is_readable_by_its_owner_only(written: Path) -> None:
    log.record(Event.STARTED)
    if sys.platform != "win32":
        assert stat.S_IMODE(written.stat().st_mode) == 0o600
        assert stat.S_IMODE(written.parent.stat().st_mode) == 0o700


def test_the_log_stays_small_and_keeps_the_newest(written: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    handler = next(one for one in logging.getLogger().handlers if getattr(one, "baseFilename", "") == str(written))
    monkeypatch.setattr(handler, "maxBytes", 2000)
    for number in range(500):
        log.record(Event.VAULT_LOCKED, draft=number)
    files = sorted(written.parent.iterdir())
    assert len(files) == 5
    assert all(one.stat().st_size <= 2000 for one in files)
    assert "draft=499" in written.read_text("utf-8")


def test_a_folder_that_takes_no_log_stops_nothing(tmp_path: Path) -> None:
    (tmp_path / "log").write_text("a file where the folder should be")
    handler = log.open_log(tmp_path)
    log.record(Event.STARTED)
    log.close_log(handler)
    assert (tmp_path / "log").read_text() == "a file where the folder should be"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_a_full_disk_prints_no_record_and_stops_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "log").mkdir()
    (tmp_path / "log" / "pana.log").symlink_to("/dev/full")
    handler = log.open_log(tmp_path)
    logging.getLogger("somebody.else").warning("failed for %s", CANARY)
    log.record(Event.SAVE_REFUSED, error=OSError)
    log.close_log(handler)
    assert capsys.readouterr().err == ""
