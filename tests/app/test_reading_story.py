"""A damaged, protected or full disk at the door: the program opens for reading, says so everywhere, writes nothing."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from shelter_app.domain.errors import ShelterError
from shelter_app.domain.reading import Why
from shelter_app.services import reading, today, vault
from shelter_app.services.backups import making
from shelter_app.storage.errors import DiskFull
from shelter_app.views.restore.window import RestoreWindow
from shelter_app.views.shell import Shell
from shelter_app.views.theme import Theme
from shelter_app.views.unlock.window import UnlockWindow
from shelter_app.views.widgets.chip import ChipFace
from shelter_app.views.widgets.task_list import TaskRow
from tests.app.test_backup_story import LONG, Desk
from tests.services.registries import DIRECTOR, FIRST, Registry, make
from tests.services.test_reading import flipped, knocked, state

OURS = ("registry-", "registry.hdr", "anchors", "preauth")


@pytest.fixture(scope="module")
def pattern(tmp_path_factory: pytest.TempPathFactory) -> Registry:
    return make(tmp_path_factory.mktemp("reading-story") / "pattern")


@pytest.fixture
def registry(pattern: Registry, tmp_path: Path) -> Registry:
    return pattern.copy(tmp_path / "house")


@pytest.fixture
def at_the_desk(qtbot: QtBot, theme: Theme, registry: Registry, tmp_path: Path) -> Iterator[Any]:
    made: list[Desk] = []

    def sit_down() -> Desk:
        made.append(Desk(qtbot, theme, registry, tmp_path / "home", tmp_path))
        return made[-1]

    yield sit_down
    for desk in made:
        desk.end()


def database(registry: Registry) -> Path:
    return next((registry.folder / "registry").glob("registry-*.db"))


def damage(registry: Registry) -> None:
    """One bit of a page that nobody needs to log in and to see what is due."""
    path = database(registry)
    good = path.read_bytes()
    for page in range(len(good) // 4096 - 1, 0, -1):
        flipped(path, 8 * (page * 4096 + 2000))
        try:
            by = reading.enter(*knocked(registry), Why.DAMAGED)
            today.today(by=by)
            vault.leave(by)
        except ShelterError:
            path.write_bytes(good)
        else:
            return
    raise AssertionError("every page is needed")


def files(registry: Registry) -> dict[str, tuple[str, int, int]]:
    """The registry itself; the program's own lock and log lie beside it."""
    return {name: one for name, one in state(registry.folder / "registry").items() if name.startswith(OURS)}


def shell_of(desk: Desk) -> Shell:
    assert desk.program.shell is not None
    return desk.program.shell


def test_f54_a_damaged_registry_opens_for_reading_and_every_page_says_so(at_the_desk: Any, registry: Registry) -> None:
    damage(registry)
    before = files(registry)
    desk = at_the_desk()
    desk.unlock()
    shell = shell_of(desk)
    assert shell.session.reading is Why.DAMAGED
    offered = [name for name in ("today", "administration", "help") if shell.navigator.knows(name)]
    assert offered == ["today", "administration", "help"]
    for name in ("residents", "file", "admission", "shift", "medicines", "plans", "follow_up", "calendar", "reports"):
        assert not shell.navigator.knows(name), name
    for name in offered:
        shell.navigator.go(name)
        QApplication.processEvents()
        assert "damaged" in shell.window.notice.text(), name
        assert shell.window.notice.isVisible()
    assert not shell.window.left.admission.isVisible()
    told = shell.window.notice.text()
    assert "call the director" not in told, "this is the director"
    assert "recovery sheet" in told
    assert "Put a copy back" in told
    shell.navigator.go("administration", part="account")
    QApplication.processEvents()
    account: Any = shell.navigator.page().section("account")
    assert not account.form.isVisible()
    assert not account.form.save.isVisible()
    assert account.only_read.isVisible()
    shell.navigator.go("today")
    QApplication.processEvents()
    page: Any = shell.navigator.page()
    assert not page.hints.isVisible(), "no key does anything here"
    task = next(row for row in page.deeds._behind)
    for deed in (page.deeds.tick, page.deeds.postpone, page.deeds.open, page.deeds.open_file):
        page.bar.clear()
        deed(TaskRow(task, "", "", "sun", ChipFace("", "plain")))
        assert "reading only" in page.bar.text()
    desk.program.show_crash("a page of the file could not be read")
    assert QApplication.activeModalWidget() is None
    shell.window.close()
    desk.qtbot.waitUntil(lambda: not shell._open, timeout=LONG)
    assert files(registry) == before


def test_f54_the_newest_proven_copy_is_named_and_the_way_to_it_is_one_button(
    at_the_desk: Any, registry: Registry, tmp_path: Path
) -> None:
    drive = tmp_path / "red-stick"
    drive.mkdir()
    with registry.inside() as by:
        making.write_down(making.make_apart(registry.place(), drive, by=by), by=by)
    damage(registry)
    desk = at_the_desk()
    desk.unlock()
    shell = shell_of(desk)
    assert "red-stick" in shell.window.notice.text()
    shell.restore_wanted.emit()
    assert isinstance(desk.wait_for(RestoreWindow), RestoreWindow)
    assert desk.program.shell is None


def test_f54_a_full_disk_at_the_door_opens_for_reading(
    at_the_desk: Any, registry: Registry, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_door: object, **_more: object) -> None:
        raise DiskFull

    monkeypatch.setattr(vault, "enter", full)
    before = files(registry)
    desk = at_the_desk()
    desk.unlock()
    shell = shell_of(desk)
    assert shell.session.reading is Why.NO_ROOM
    assert "full" in shell.window.notice.text()
    for login_page in ("today", "administration"):
        shell.navigator.go(login_page)
        QApplication.processEvents()
    assert files(registry) == before


def test_f54_a_registry_too_damaged_to_read_is_refused_in_words_and_left_as_it_is(
    at_the_desk: Any, registry: Registry
) -> None:
    path = database(registry)
    path.write_bytes(path.read_bytes()[:8192])
    before = files(registry)
    desk = at_the_desk()
    door = desk.wait_for(UnlockWindow)
    door.login.setText(DIRECTOR)
    door.passphrase.line.setText(FIRST)
    door.open.click()
    desk.qtbot.waitUntil(lambda: "damaged" in door.problem.text(), timeout=LONG)
    assert desk.program.shell is None
    assert files(registry) == before


def test_directly_after_a_lock_the_file_is_not_read_from_end_to_end_again(
    at_the_desk: Any, registry: Registry, monkeypatch: pytest.MonkeyPatch
) -> None:
    looked: list[object] = []
    monkeypatch.setattr(reading, "whole", lambda *_door: looked.append(_door))
    desk = at_the_desk()
    desk.program.start({"login": DIRECTOR})
    desk.unlock()
    assert looked == []
