"""`backup`: copies by scheduled tasks, and a registry put back on a new computer without a window."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from shelter_app.cli.exits import Exit
from shelter_app.security.files import Files
from shelter_app.security.header_files import read_header
from shelter_app.services import sheets
from shelter_app.services.backups import making
from shelter_app.services.place import Place
from tests.cli.conftest import PASSPHRASE, Damage, Program
from tests.cli.test_proofs import inside


@pytest.fixture
def drive(tmp_path: Path) -> Path:
    folder = tmp_path / "drive"
    folder.mkdir()
    return folder


def made(program: Program, drive: Path) -> dict[str, object]:
    answer = program("backup", "make", "--to", str(drive), "--json", user="director")
    assert (answer.code, answer.err) == (Exit.FINE, "")
    return dict(answer.json)


def test_a_copy_is_made_listed_and_proven_and_is_a_witness_for_the_audit_log(own_copy: Program, drive: Path) -> None:
    facts = made(own_copy, drive)
    assert facts["files"] > 20  # type: ignore[operator]
    listed = own_copy("backup", "list", "--from", str(drive), "--json").json
    assert [one["copy"] for one in listed] == [facts["copy"]]
    assert "files" not in listed[0]
    bare = own_copy("backup", "verify", "--from", str(drive), "--json")
    assert (bare.code, bare.json["opened"]) == (Exit.FINE, False)
    proven = own_copy("backup", "verify", "--from", str(facts["place"]), "--json", user="duty")
    assert (proven.code, proven.json["opened"], proven.json["head"]) == (Exit.FINE, True, facts["head"])
    assert own_copy("audit", "verify", "--copy", str(facts["place"]), user="director").code == Exit.FINE


def test_a_damaged_copy_has_a_code_and_a_sentence_of_its_own(own_copy: Program, drive: Path, flip: Damage) -> None:
    flip(next(Path(str(made(own_copy, drive)["place"])).glob("*.db")))
    for user in (None, "director"):
        answer = own_copy("backup", "verify", "--from", str(drive), user=user)
        assert (answer.code, answer.out) == (Exit.FOUND, "")
        assert "was changed or damaged" in answer.err
    with inside(own_copy) as session:
        lines = [line for line in session.store.audit.entries() if line.action == "backup.verified"]
    assert [line.detail for line in lines] == ["changed"]


def test_a_folder_that_cannot_take_copies_is_told(own_copy: Program, tmp_path: Path) -> None:
    answer = own_copy("backup", "make", "--to", str(tmp_path / "unplugged"), user="director")
    assert answer.code == Exit.PROBLEM
    assert "Plug the drive in" in answer.err
    beside = own_copy("backup", "make", "--to", str(own_copy.data), user="director")
    assert beside.code == Exit.PROBLEM
    assert "No folder for copies is chosen" in own_copy("backup", "make", user="director").err


def test_whoever_may_not_make_copies_is_refused(own_copy: Program, drive: Path) -> None:
    assert own_copy("backup", "make", "--to", str(drive), user="officer").code == Exit.NOT_ALLOWED
    assert own_copy("backup", "make", "--to", str(drive), user="admin").code == Exit.NOT_ALLOWED


def sheet_words(program: Program) -> str:
    """The words of a sheet that the director has just renewed."""
    place = Place(program.data, program.site)
    with inside(program) as session:
        renewal = sheets.renew(place, by=session)
        rows = {letter: " ".join(words) for letter, words in renewal.sheet.rows()}
        sheets.adopt(place, renewal, {letter: rows[letter] for letter in renewal.sheet.check_rows()}, by=session)
    return " ".join(rows.values())


def test_a_clean_computer_gets_the_registry_back_by_copy_and_sheet(
    own_copy: Program, drive: Path, tmp_path: Path
) -> None:
    words = sheet_words(own_copy)
    facts = made(own_copy, drive)
    clean = replace(own_copy, data=tmp_path / "new", site=tmp_path / "new-site")
    answer = clean("backup", "restore", "--from", str(drive), "--portable", "--json", passphrase=words)
    assert (answer.code, answer.json["before"], answer.json["files"]) == (Exit.FINE, "nothing", facts["files"])
    there = clean("residents", "--all", "--json", user="director").json
    assert there == own_copy("residents", "--all", "--json", user="director").json
    assert clean("audit", "verify", "--copy", str(facts["place"]), user="director").code == Exit.FINE
    assert clean("check", user="director").code == Exit.FINE


def test_words_that_are_no_sheet_put_nothing_back(own_copy: Program, drive: Path, tmp_path: Path) -> None:
    made(own_copy, drive)
    clean = replace(own_copy, data=tmp_path / "new", site=tmp_path / "new-site")
    answer = clean("backup", "restore", "--from", str(drive), passphrase="quiet river lamp orchard")
    assert answer.code == Exit.PROBLEM
    assert "not a recovery sheet" in answer.err
    assert not clean.data.exists()


def test_a_rehearsal_puts_the_newest_copy_back_for_trial(own_copy: Program, drive: Path) -> None:
    made(own_copy, drive)
    answer = own_copy("backup", "rehearse", "--from", str(drive), "--json", user="director")
    assert (answer.code, answer.json["passed"], answer.json["differing"]) == (Exit.FINE, True, 0)
    assert answer.json["same"] == 20
    assert own_copy("backup", "rehearse", "--from", str(drive), user="duty").code == Exit.NOT_ALLOWED
    assert read_header(Files(), own_copy.data).header.db_file == own_copy.file("registry*.db").name


def test_a_rehearsal_by_the_words_of_the_sheet_proves_the_paper_and_wrong_words_strike_nothing(
    own_copy: Program, drive: Path
) -> None:
    words = sheet_words(own_copy)
    made(own_copy, drive)
    first, *rest = words.split()
    swapped = " ".join((*rest, first))
    sheet = ("backup", "rehearse", "--from", str(drive), "--sheet", "--json")
    refused = own_copy(*sheet, user="director", passphrase=f"{PASSPHRASE}\n{swapped}")
    assert refused.code == Exit.PROBLEM
    answer = own_copy(*sheet, user="director", passphrase=f"{PASSPHRASE}\n{words}")
    assert (answer.code, answer.json["passed"], answer.json["by_sheet"]) == (Exit.FINE, True, True)
    with inside(own_copy) as session:
        lines = [one for one in session.store.audit.entries() if one.action.startswith("backup.rehears")]
        assert [(one.action, one.detail) for one in lines[:1]] == [("backup.rehearsal_refused", "sheet")]
        assert making.standing(by=session).newest is not None
    assert own_copy(*sheet, user="director").code == Exit.USAGE


def test_hours_are_those_of_the_centre_whatever_zone_the_task_runs_in(own_copy: Program, drive: Path) -> None:
    facts = made(own_copy, drive)
    at = datetime.fromisoformat(str(facts["made_at"])).astimezone(ZoneInfo("Asia/Almaty"))
    for zone in ("UTC", "America/Lima"):
        assert f"{at:%d.%m.%Y %H:%M}" in own_copy("backup", "list", "--from", str(drive), TZ=zone).out
