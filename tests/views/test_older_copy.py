"""F-46 and F-48 as staff see them: an older copy at the door, and the clock above every page."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from shelter_app.services import stays, vault
from shelter_app.views.page import Context
from shelter_app.views.program import Program
from shelter_app.views.shell import Shell
from shelter_app.views.tools import Tools
from shelter_app.views.unlock.older_copy import OlderCopyWindow
from shelter_app.views.unlock.window import UnlockWindow
from tests.records import admission
from tests.services.registries import DIRECTOR, FIRST, SECOND, WORKER, Registry, make
from tests.views.registry_windows import open_shell

WHY = "Диск заменён, взята копия со флешки"


@pytest.fixture(scope="module")
def pattern(tmp_path_factory: pytest.TempPathFactory) -> Registry:
    return make(tmp_path_factory.mktemp("pattern"))


@pytest.fixture
def registry(pattern: Registry, tmp_path: Path) -> Registry:
    return pattern.copy(tmp_path / "house")


@pytest.fixture
def replaced(registry: Registry, tmp_path: Path) -> Registry:
    """A registry in whose place yesterday's copy was put."""
    shutil.copytree(registry.folder / "registry", tmp_path / "yesterday")
    session = registry.session()
    stays.admit(admission(), by=session)
    vault.leave(session)
    shutil.rmtree(registry.folder / "registry")
    shutil.copytree(tmp_path / "yesterday", registry.folder / "registry")
    return registry


@pytest.fixture
def program(context: Context, replaced: Registry, qtbot: QtBot) -> Iterator[Program]:
    tools = Tools(context.theme, context.settings, context.language, context.formats, context.tasks, context.messages)
    made = Program(replaced.folder / "registry", tools, restart=lambda _told: None, clock=replaced.clock)
    made.open_place(replaced.place())
    made.show_unlock()
    yield made
    window = made._window
    if window is not None:
        window.close()


def unlock(program: Program, qtbot: QtBot, login: str, passphrase: str) -> QWidget:
    door = program._window
    assert isinstance(door, UnlockWindow)
    door.login.setText(login)
    door.unlock_requested.emit(login, passphrase)
    qtbot.waitUntil(lambda: program._window is not door, timeout=20_000)
    assert program._window is not None
    return program._window


def test_f46_the_director_reads_which_copy_it_is_and_goes_on_with_a_reason(program: Program, qtbot: QtBot) -> None:
    window = unlock(program, qtbot, DIRECTOR, FIRST)
    assert isinstance(window, OlderCopyWindow)
    assert "generation 2" in window.told.text()
    assert "20.11.2026" in window.told.text() or "12:00" in window.told.text()
    window.go_on.click()
    assert "15 letters" in window.problem.text()
    window.reason.setPlainText("надо")
    window.go_on.click()
    assert "15 letters" in window.problem.text()
    window.reason.setPlainText(WHY)
    window.go_on.click()
    assert program.shell is not None
    lines = program.shell.session.store.audit.recent(8)
    assert WHY in [line.reason for line in lines if line.action == "registry.older_accepted"]


def test_f46_nobody_else_is_offered_to_go_on(program: Program, qtbot: QtBot) -> None:
    window = unlock(program, qtbot, WORKER, SECOND)
    assert isinstance(window, OlderCopyWindow)
    assert not window.go_on.isVisible()
    assert not window.reason.isVisible()
    assert "call the director" in window.advice.text()
    window.back.click()
    assert isinstance(program._window, UnlockWindow)


def test_f46_an_idle_computer_closes_the_question_as_well(program: Program, qtbot: QtBot) -> None:
    unlock(program, qtbot, DIRECTOR, FIRST)
    restarted: list[dict[str, Any]] = []
    program._restart = restarted.append
    program.lock()
    assert restarted == [{"login": DIRECTOR}]


def test_f48_a_clock_set_back_stands_above_every_page_until_it_is_right(
    qtbot: QtBot, context: Context, registry: Registry, messages: Any
) -> None:
    shell: Shell = open_shell(qtbot, context, registry, DIRECTOR, FIRST)
    assert shell._clock.found is None
    shell.session.clock = lambda: registry.clock.now - timedelta(days=365)
    shell._clock.check()
    assert "Set the clock right" in shell.window.notice.text()
    assert shell.session.store.audit.recent(1)[0].action == "time.set_back"
    shell.session.clock = registry.clock
    shell._clock.check()
    assert "Set the clock right" not in shell.window.notice.text()
    shell.window.close()
