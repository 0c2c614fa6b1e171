"""The unlock window: what keeps the door shut is told in a sentence of its own."""

from __future__ import annotations

import shutil
import threading
from pathlib import Path
from typing import Any

import pytest

from shelter_app import log
from shelter_app.security import site_key
from shelter_app.services.place import Place
from tests.app.pana import Pana
from tests.services.registries import Secrets


def refusal(pana: Pana, login: str = "caseworker", passphrase: str = "quiet river lamp orchard") -> str:
    """What the door says after a try; it is still the door."""
    pana.try_door(login, passphrase)
    pana.qtbot.waitUntil(lambda: bool(pana.door.problem.text()))
    assert pana.program.shell is None
    assert pana.door.passphrase.line.text() == ""
    assert pana.focus() is pana.door.passphrase.line
    return pana.door.problem.text()


def damage_the_header(folder: Path) -> None:
    for path in (folder / "training-registry").glob("registry.hdr*"):
        path.write_bytes(path.read_bytes()[:200])


def damage_the_database(folder: Path) -> None:
    (path,) = (folder / "training-registry").glob("registry-*.db")
    content = bytearray(path.read_bytes())
    content[: 64 * 1024] = bytes(64 * 1024)
    path.write_bytes(content)


def lose_the_database(folder: Path) -> None:
    (path,) = (folder / "training-registry").glob("registry-*.db")
    path.unlink()


def test_five_faults_of_a_door_are_five_sentences(pana: Pana, tmp_path: Path) -> None:
    said = {"passphrase": refusal(pana, passphrase="quiet river lamp orchards")}
    folder, kept = pana.centre.folder, tmp_path / "kept"
    shutil.copytree(folder, kept)
    for damage in (damage_the_header, damage_the_database, lose_the_database):
        shutil.rmtree(folder)
        shutil.copytree(kept, folder)
        damage(folder)
        pana.restart()
        said[damage.__name__] = refusal(pana)
    shutil.rmtree(folder)
    shutil.copytree(kept, folder)
    pana.restart()
    pana.program.open_place(Place(folder / "training-registry", tmp_path / "elsewhere", keyring=("memory", Secrets())))
    said["another computer"] = refusal(pana)
    assert len(set(said.values())) == len(said), said
    assert "passphrase is wrong" in said["passphrase"]
    assert "does not hold the key" in said["another computer"]
    assert "key file of the registry is damaged" in said["damage_the_header"]
    assert "database is damaged" in said["damage_the_database"]
    assert "missing" in said["lose_the_database"]


def test_a_key_file_that_had_to_be_read_from_its_second_copy_is_told(pana: Pana) -> None:
    (pana.centre.folder / "training-registry" / "registry.hdr").write_bytes(b"rubbish")
    pana.unlock("caseworker")
    notice = pana.shell.window.notice
    assert notice.isVisible()
    assert "Tell the director" in notice.text()
    assert "header.fallback" in [line.action for line in pana.shell.session.store.audit.recent(3)]
    pana.language.switch("ru")
    pana.settle()
    assert notice.isVisible()
    pana.language.switch("en")
    notice._buttons[0].click()
    assert notice.isHidden()


def test_the_secret_store_is_asked_off_the_windows_thread(pana: Pana, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[bool] = []
    load = site_key.load_site_key

    def slow(*arguments: Any) -> Any:
        asked.append(threading.current_thread() is threading.main_thread())
        return load(*arguments)

    monkeypatch.setattr(site_key, "load_site_key", slow)
    pana.unlock("caseworker")
    assert asked == [False]


def test_the_log_tells_support_how_a_door_was_used(pana: Pana) -> None:
    handler = log.open_log(pana.home)
    try:
        refusal(pana, passphrase="wrong words of somebody")
        pana.unlock("caseworker")
        pana.program.lock("idle")
    finally:
        log.close_log(handler)
    lines = (pana.home / "log" / "pana.log").read_text("utf-8").splitlines()
    told = [line.split(" ", 2)[2] for line in lines if " vault." in line]
    assert told == ["vault.refused error=WrongPassphrase", "vault.unlocked", "vault.locked"]


def test_an_unknown_login_is_not_told_apart_from_a_wrong_passphrase(pana: Pana) -> None:
    assert refusal(pana, "nobody") == refusal(pana, "caseworker", "some other four words")


def test_the_sentence_of_the_door_goes_when_typing_begins_again(pana: Pana) -> None:
    refusal(pana, passphrase="wrong words of somebody")
    pana.write("q")
    assert pana.door.problem.text() == ""


def test_failed_attempts_make_the_next_one_wait_but_never_lock_out(pana: Pana) -> None:
    for _attempt in range(6):
        pana.try_door("caseworker", "wrong words of somebody")
        pana.qtbot.waitUntil(lambda: bool(pana.door.problem.text()))
        if not pana.door.open.isEnabled():
            break
    assert not pana.door.open.isEnabled()
    assert any(letter.isdigit() for letter in pana.door.open.text())
    pana.door.show_wait(0)
    pana.clock.now = pana.clock.now.replace(hour=pana.clock.now.hour + 1)
    pana.unlock("caseworker")
    assert pana.page().isVisible()


def test_the_administrator_is_told_that_this_account_opens_no_files(pana: Pana) -> None:
    assert "cannot open the residents' files" in refusal(pana, "admin")


@pytest.mark.parametrize(("language", "word"), [("ru", "парол"), ("kk", "құпия")])
def test_the_door_speaks_the_language_that_was_chosen(pana: Pana, language: str, word: str) -> None:
    pana.language.switch(language)
    assert word in refusal(pana, passphrase="wrong words of somebody").casefold()
    before = pana.door.open.text()
    pana.language.switch("en")
    pana.settle()
    assert pana.door.open.text() != before
