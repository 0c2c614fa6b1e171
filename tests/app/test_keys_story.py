"""Somebody leaves: the director takes the door away, changes the keys by button, and all others enter as before."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from shelter_app.security.files import Files
from shelter_app.security.header_files import read_header
from shelter_app.services import file_keys, header_copy, new_keys
from shelter_app.storage.errors import DiskFull
from shelter_app.views.administration.keys import KeysSection
from shelter_app.views.administration.staff import StaffSection
from shelter_app.views.preview import PaperPreview
from shelter_app.views.theme import Theme
from tests.app.test_backup_story import LONG, Desk
from tests.services.registries import SECRET, WORKER, Registry, make


def nothing(_done: int, _whole: int) -> None:
    """Nobody watches."""


class Yes:
    """Somebody who agrees to every question."""

    def ask(self, *_words: Any, **_more: Any) -> bool:
        return True


@pytest.fixture(scope="module")
def pattern(tmp_path_factory: pytest.TempPathFactory) -> Registry:
    return make(tmp_path_factory.mktemp("keys-story") / "pattern")


@pytest.fixture
def registry(pattern: Registry, tmp_path: Path) -> Registry:
    return pattern.copy(tmp_path / "house")


@pytest.fixture
def desk(qtbot: QtBot, theme: Theme, registry: Registry, tmp_path: Path) -> Iterator[Desk]:
    made = Desk(qtbot, theme, registry, tmp_path / "home", tmp_path)
    made.locked = []  # type: ignore[attr-defined]
    made.program._restart = made.locked.append  # type: ignore[attr-defined]
    made.tools.messages.ask = Yes().ask  # type: ignore[method-assign]
    yield made
    made.end()


def part(desk: Desk, name: str) -> QWidget:
    shell = desk.program.shell
    assert shell is not None
    page: Any = shell.navigator.page()
    QApplication.processEvents()
    found: QWidget = page.section(name)
    return found


def staff_part(desk: Desk) -> StaffSection:
    shell = desk.program.shell
    assert shell is not None
    shell.navigator.go("administration", part="staff")
    found = part(desk, "staff")
    assert isinstance(found, StaffSection)
    return found


def key_now(registry: Registry) -> str:
    return read_header(Files(), registry.folder / "registry").header.dek_id


def on_paper(section: KeysSection) -> dict[str, str]:
    assert section._sheet is not None
    return {letter: " ".join(words) for letter, words in section._sheet.rows()}


def begun(desk: Desk, section: KeysSection, why: str = "Сотрудница уволилась") -> None:
    """Why and the passphrase: then the new sheet is on the screen."""
    section.reason.setText(why)
    section.passphrase.line.setText("тихая лодка у причала")
    section.start.click()
    desk.qtbot.waitUntil(lambda: section._sheet is not None, timeout=LONG)


def typed_back(section: KeysSection) -> None:
    rows = on_paper(section)
    for place, letter in enumerate(section.sheet._rows):
        section.sheet._line(place).setText(rows[letter])
    section.sheet.check.click()


def test_after_somebody_left_the_keys_are_changed_and_the_door_opens_to_all_others(
    desk: Desk, registry: Registry
) -> None:
    desk.unlock()
    before = key_now(registry)
    staff = staff_part(desk)
    model = staff.table.model()
    lines = [model.object_at(row) for row in range(model.rowCount())]  # type: ignore[attr-defined]
    worker = next(row for row, line in enumerate(lines) if line.member.login == WORKER)
    staff.table.setCurrentIndex(model.index(worker, 0))
    staff.disable.click()
    assert "change the keys" in staff.bar.text()
    staff.keys.click()
    section = part(desk, "keys")
    assert isinstance(section, KeysSection)
    begun(desk, section)
    assert key_now(registry) == before
    typed_back(section)
    desk.qtbot.waitUntil(lambda: bool(desk.locked), timeout=LONG)  # type: ignore[attr-defined]
    assert key_now(registry) != before
    assert desk.program.shell is None
    assert SECRET in registry.secret_words()
    assert not registry.opens(WORKER, "зелёный чайник поёт утром")


def test_the_file_under_the_old_key_goes_at_the_next_entry(desk: Desk, registry: Registry) -> None:
    with registry.inside() as by:
        at = new_keys.mark(by=by)
        draft = new_keys.draft_apart(registry.place(), None, "уволилась", at, nothing, by=by)
        old = by.store.path
        new_keys.switch(registry.place(), draft, by=by)
    assert old.exists()
    desk.unlock()
    desk.qtbot.waitUntil(lambda: not old.exists(), timeout=LONG)
    shell = desk.program.shell
    assert shell is not None
    store = shell.session.store
    desk.qtbot.waitUntil(lambda: store.audit.recent(1)[0].action == "registry.old_key_removed", timeout=LONG)


def test_a_wrong_passphrase_and_no_reason_begin_nothing(desk: Desk, registry: Registry) -> None:
    desk.unlock()
    shell = desk.program.shell
    assert shell is not None
    shell.navigator.go("administration", part="keys")
    section = part(desk, "keys")
    assert isinstance(section, KeysSection)
    section.start.click()
    assert section._sheet is None
    section.reason.setText("Сотрудница уволилась")
    section.passphrase.line.setText("чужая лодка у причала")
    section.start.click()
    desk.qtbot.waitUntil(lambda: bool(section.problem.text()), timeout=LONG)
    assert section._sheet is None


def test_stopping_leaves_the_keys_as_they_were(desk: Desk, registry: Registry) -> None:
    desk.unlock()
    before = key_now(registry)
    shell = desk.program.shell
    assert shell is not None
    shell.navigator.go("administration", part="keys")
    section = part(desk, "keys")
    assert isinstance(section, KeysSection)
    begun(desk, section)
    typed_back(section)
    section.stop.click()
    desk.qtbot.waitUntil(section.again.isVisible, timeout=LONG)
    assert key_now(registry) == before
    assert not (registry.folder / "registry" / new_keys.FOLDER).exists()
    assert section.leave_them.isVisible()
    section.leave_them.click()
    assert section.begin.isVisible()
    assert "as they were" in section.bar.text()
    assert section._sheet is None
    begun(desk, section)
    assert not section.sheet.check.isEnabled(), "nothing was typed yet"
    typed_back(section)
    section.stop.click()
    desk.qtbot.waitUntil(section.again.isVisible, timeout=LONG)
    assert key_now(registry) == before
    section.again.click()
    assert not section.leave_them.isVisible()
    desk.qtbot.waitUntil(lambda: bool(desk.locked), timeout=LONG)  # type: ignore[attr-defined]
    assert key_now(registry) != before


def test_a_disk_that_is_full_behind_the_switch_locks_and_never_says_that_the_keys_are_as_they_were(
    desk: Desk, registry: Registry, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_given: object) -> None:
        raise DiskFull

    desk.unlock()
    before = key_now(registry)
    shell = desk.program.shell
    assert shell is not None
    shell.navigator.go("administration", part="keys")
    section = part(desk, "keys")
    assert isinstance(section, KeysSection)
    said: list[str] = []
    real = section.words.setText
    section.words.setText = lambda text: (said.append(text), real(text))[1]  # type: ignore[method-assign, func-returns-value]
    begun(desk, section)
    monkeypatch.setattr(header_copy, "keep", full)
    typed_back(section)
    desk.qtbot.waitUntil(lambda: bool(desk.locked) or section.again.isVisible(), timeout=LONG)  # type: ignore[attr-defined]
    assert desk.locked  # type: ignore[attr-defined]
    assert key_now(registry) != before
    assert said
    assert not [text for text in said if "as they were" in text]
    monkeypatch.undo()
    assert SECRET in registry.secret_words()


def shut_to_the_director(registry: Registry) -> str:
    """Nobody has sealed the file to the director since their reset; its number."""
    with registry.inside() as by, by.store.transaction():
        by.store.notes.revoke(registry.file, by.staff.id)
        return by.store.residents.get(registry.file).number


def at_the_keys(desk: Desk) -> KeysSection:
    desk.unlock()
    shell = desk.program.shell
    assert shell is not None
    shell.navigator.go("administration", part="keys")
    section = part(desk, "keys")
    assert isinstance(section, KeysSection)
    section.reason.setText("Сотрудница уволилась")
    section.passphrase.line.setText("тихая лодка у причала")
    section.start.click()
    return section


def test_a_restricted_file_that_does_not_open_is_named_before_anything_is_printed_and_told_while_it_waits(
    desk: Desk, registry: Registry
) -> None:
    number = shut_to_the_director(registry)
    section = at_the_keys(desk)
    desk.qtbot.waitUntil(lambda: not section.files.isHidden(), timeout=LONG)
    assert number in section.shut.text()
    assert section._sheet is None
    section.without.click()
    desk.qtbot.waitUntil(lambda: section._sheet is not None, timeout=LONG)
    typed_back(section)
    desk.qtbot.waitUntil(lambda: bool(desk.locked), timeout=LONG)  # type: ignore[attr-defined]
    with registry.inside() as by:
        assert [one.number for one in file_keys.waiting(by=by)] == [number]


def test_the_words_of_the_valid_sheet_renew_the_key_of_a_file_that_does_not_open(
    desk: Desk, registry: Registry
) -> None:
    shut_to_the_director(registry)
    section = at_the_keys(desk)
    desk.qtbot.waitUntil(lambda: not section.files.isHidden(), timeout=LONG)
    for place, field in enumerate(section.words_of_sheet.rows):
        field.input.setText(" ".join(registry.words[4 * place : 4 * place + 4]))  # type: ignore[attr-defined]
    section.with_words.click()
    desk.qtbot.waitUntil(lambda: section._sheet is not None, timeout=LONG)
    typed_back(section)
    desk.qtbot.waitUntil(lambda: bool(desk.locked), timeout=LONG)  # type: ignore[attr-defined]
    with registry.inside() as by:
        assert file_keys.waiting(by=by) == ()
    assert SECRET in registry.secret_words(WORKER, "зелёный чайник поёт утром")


def test_the_new_sheet_is_looked_at_in_each_language_before_it_is_printed(desk: Desk) -> None:
    section = at_the_keys(desk)
    desk.qtbot.waitUntil(lambda: section._sheet is not None, timeout=LONG)
    preview, title = (
        section.sheet.preview,
        {"ru": "Лист восстановления", "kk": "Қалпына келтіру", "en": "Recovery sheet"},
    )
    for button in section.sheet.language.buttons():
        wanted = title[button.objectName()]
        button.click()
        desk.qtbot.waitUntil(lambda wanted=wanted: wanted in _words(preview), timeout=LONG)  # type: ignore[misc]
    assert section.sheet.print.isEnabled()


def _words(preview: PaperPreview) -> str:
    if preview.page_count() == 0:
        return ""
    return preview.document.getAllText(0).text()
