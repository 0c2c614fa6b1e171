"""`audit verify`, `check`, and the faults that must be told apart."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from shelter_app.cli.exits import Exit
from shelter_app.services import accounts, audits, vault
from shelter_app.services.ladder import Step
from shelter_app.services.place import Place
from shelter_app.services.session import Session
from tests.cli.conftest import PASSPHRASE, ROOT, Damage, Program


@contextmanager
def inside(program: Program, login: str = "director") -> Iterator[Session]:
    """The registry opened by the services, to look at what a command wrote or to tamper with it."""
    door = vault.knock(Place(program.data, program.site))
    session = vault.enter(door, vault.turn(door, login, PASSPHRASE, now=datetime.now(UTC)))
    yield session
    vault.leave(session)


def test_a_whole_audit_log_is_proved(program: Program) -> None:
    verdict = program("audit", "verify", "--json", user="director").json
    assert verdict["good"]
    assert verdict["checked"] > 100
    assert (verdict["first_bad"], verdict["problem"]) == (None, "")


def test_the_first_altered_line_is_named(own_copy: Program) -> None:
    with inside(own_copy) as session:
        run = session.store.database.execute_sql
        for (name,) in run("SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'audit'").fetchall():
            run(f'DROP TRIGGER "{name}"')
        run("UPDATE audit SET detail = 'another' WHERE seq = 17")
    answer = own_copy("audit", "verify", user="director")
    assert answer.code == Exit.FOUND
    assert "Line 17 of the audit log was altered" in answer.out
    steps = {step["step"]: step for step in own_copy("check", "--json", user="director").json["steps"]}
    assert (steps["audit"]["verdict"], steps["audit"]["number"]) == ("failed", 17)


def test_a_printed_head_is_a_witness(own_copy: Program) -> None:
    with inside(own_copy) as session:
        head = session.store.audit.head().text
    assert own_copy("audit", "verify", "--witness", head, user="director").code == Exit.FINE
    other = f"{'0' * 16}-{head.rpartition('-')[2]}"
    assert own_copy("audit", "verify", "--witness", other, user="director").code == Exit.FOUND


def test_a_sound_registry_passes_every_step(program: Program) -> None:
    answer = program("check", "--thorough", "--json", user="duty")
    assert answer.code == Exit.FINE
    assert answer.json["good"]
    assert [(step["step"], step["verdict"]) for step in answer.json["steps"]] == [(step.value, "fine") for step in Step]
    lines = program("check", user="duty").out.splitlines()
    assert len(lines) == 10
    assert lines[-1] == "Everything is in order."


def test_a_check_writes_nothing_but_login_and_logout(own_copy: Program) -> None:
    with inside(own_copy) as session:
        before = session.store.audit.head().seq
    assert own_copy("check", user="duty").code == Exit.FINE
    with inside(own_copy) as session:
        lines = list(reversed(audits.recent(by=session)))
    assert [line.action for line in lines if line.seq > before][1:3] == ["login", "logout"]


def test_a_refused_command_leaves_login_and_logout(own_copy: Program) -> None:
    assert own_copy("residents", user="officer").code == Exit.NOT_ALLOWED
    with inside(own_copy) as session:
        (officer,) = session.store.staff.all(login="officer")
        lines = [line.action for line in audits.recent(by=session) if line.staff_id == officer.id]
    assert [line for line in lines if line != "passphrase.rewrapped"][:2] == ["logout", "login"]


def test_the_administrator_can_check_what_needs_no_files(program: Program) -> None:
    answer = program("check", "--json", user="admin")
    assert answer.code == Exit.NOT_ALLOWED
    verdicts = {step["step"]: step["verdict"] for step in answer.json["steps"]}
    assert [verdicts[step] for step in ("header", "site_key", "unlock", "free_space")] == ["fine"] * 4
    assert {verdicts[step] for step in ("database", "page_authenticity", "structure", "links", "audit")} == {"skipped"}


def test_the_second_copy_of_the_key_file_opens_and_is_told(own_copy: Program, flip: Damage) -> None:
    flip(own_copy.data / "registry.hdr")
    answer = own_copy("residents", user="director")
    assert answer.code == Exit.FINE
    assert "its second copy was used" in answer.err
    checked = own_copy("check", "--json", user="director")
    assert checked.code == Exit.FOUND
    assert (checked.json["steps"][0]["verdict"], checked.json["steps"][0]["code"]) == ("warning", "damaged")


def test_four_faults_have_four_codes_and_four_sentences(own_copy: Program, flip: Damage, tmp_path: Path) -> None:
    answers = [own_copy("residents", user="director", passphrase="another good passphrase entirely")]
    (record,) = own_copy.site.glob("*.json")
    elsewhere = tmp_path / "other-site"
    elsewhere.mkdir()
    fields = json.loads(record.read_text())
    (elsewhere / record.name).write_text(json.dumps({**fields, "key": "00" * 32}))
    answers.append(replace(own_copy, site=elsewhere)("residents", user="director"))
    database = own_copy.file("registry*.db")
    whole = database.read_bytes()
    database.write_bytes(whole[:1000] + bytes([whole[1000] ^ 1]) + whole[1001:])
    answers.append(own_copy("residents", user="director"))
    for name in ("registry.hdr", "registry.hdr.1"):
        flip(own_copy.data / name)
    answers.append(own_copy("residents", user="director"))
    assert [answer.code for answer in answers] == [Exit.LOGIN, Exit.NOT_ENROLLED, Exit.DATABASE, Exit.HEADER]
    assert len({answer.err for answer in answers}) == 4
    assert all(answer.out == "" and answer.err.count("\n") == 1 for answer in answers)


def test_a_computer_without_record_and_keyring_is_not_enrolled(program: Program, tmp_path: Path) -> None:
    answer = replace(program, site=tmp_path)("residents", user="director")
    assert answer.code == Exit.NOT_ENROLLED
    assert "keyring.backends.fail.Keyring" in answer.err


def test_one_flipped_bit_anywhere_is_found_by_check(own_copy: Program, flip: Damage) -> None:
    flip(own_copy.file("registry*.db"))
    answer = own_copy("check", "--json", user="director")
    assert answer.code == Exit.DATABASE
    assert not answer.json["good"]
    assert [step["verdict"] for step in answer.json["steps"]].count("failed") == 1


def test_a_missing_database_is_no_empty_one(own_copy: Program) -> None:
    own_copy.file("registry*.db").unlink()
    answer = own_copy("residents", user="director")
    assert answer.code == Exit.DATABASE
    assert "missing from the folder" in answer.err
    assert not list(own_copy.data.glob("registry*.db"))


def test_a_wrong_name_and_a_wrong_passphrase_sound_alike(own_copy: Program) -> None:
    wrong = own_copy("residents", user="director", passphrase="another good passphrase entirely")
    assert own_copy("residents", user="nobody") == wrong


def test_a_passphrase_for_once_has_to_be_replaced_first(own_copy: Program) -> None:
    with inside(own_copy) as session:
        (duty,) = session.store.staff.all(login="duty")
        once = accounts.reset(duty, Place(own_copy.data, own_copy.site), by=session).one_time
    answer = own_copy("residents", user="duty", passphrase=once)
    assert (answer.code, answer.out) == (Exit.PROBLEM, "")
    assert "for once only" in answer.err


def test_our_own_fault_is_a_sentence_and_a_log_without_personal_data(own_copy: Program) -> None:
    with inside(own_copy) as session:
        session.store.database.execute_sql("UPDATE summaries SET sex = 'Орозбеков'")
    answer = own_copy("residents", user="director")
    assert (answer.code, answer.out) == (Exit.BUG, "")
    assert str(own_copy.data / "log" / "pana.log") in answer.err
    assert "Орозбеков" not in answer.err + own_copy.log()
    assert "program.crashed error=ValueError" in own_copy.log()
    assert "shelter_app/cli/lists.py" in own_copy.log()


def test_passphrases_and_names_are_in_no_log(own_copy: Program) -> None:
    own_copy("residents", user="director")
    own_copy("search", "Рахимова", user="director")
    own_copy("residents", user="director", passphrase="another good passphrase entirely")
    written = own_copy.log()
    assert written
    for secret in (PASSPHRASE, "another good", "Рахимова", "director"):
        assert secret not in written


def test_output_is_utf8_whatever_the_console_says(program: Program) -> None:
    answer = program("search", "Рахимова", user="director", PYTHONIOENCODING="cp1251", LC_ALL="C")
    assert "Рахимова Дилноза" in answer.out


def started(program: Program, *arguments: str) -> subprocess.Popen[bytes]:
    call = [*arguments, "--data", str(program.data), "--site", str(program.site), "--user", "director", "--lang", "en"]
    return subprocess.Popen(
        [sys.executable, "-m", "shelter_app.cli", *call],
        cwd=ROOT,
        env=program.environment(),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )


def test_a_reader_that_goes_away_is_no_fault(program: Program) -> None:
    with started(program, "residents") as process:
        assert process.stdin
        assert process.stdout
        assert process.stderr
        process.stdout.close()
        process.stdin.write(f"{PASSPHRASE}\n".encode())
        process.stdin.close()
        assert (process.wait(60), process.stderr.read()) == (Exit.FINE, b"")


@pytest.fixture
def interruptible() -> Iterator[None]:
    """Tests that were begun in the background ignore Ctrl+C, and so would the program they begin."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such signal")
@pytest.mark.usefixtures("interruptible")
def test_ctrl_c_is_quiet(own_copy: Program) -> None:
    log = own_copy.data / "log"
    for file in log.glob("*"):
        file.unlink()
    if log.exists():
        log.rmdir()
    with started(own_copy, "residents") as process:
        assert process.stderr
        deadline = time.monotonic() + 60
        while not log.exists() and time.monotonic() < deadline:
            assert process.poll() is None
        process.send_signal(signal.SIGINT)
        assert (process.wait(60), process.stderr.read()) == (Exit.INTERRUPTED, b"")
