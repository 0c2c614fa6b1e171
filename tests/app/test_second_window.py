"""The program on a registry that is open already, and a door that a fault of the program must not leave shut."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest

from shelter_app.services import vault
from shelter_app.storage.occupancy import Occupancy, is_occupied
from shelter_app.views import neighbour
from tests.app.pana import Pana


def registry_of(pana: Pana) -> Path:
    return pana.centre.folder / "training-registry"


def refused(pana: Pana) -> str:
    """What the door says to somebody who knows the passphrase."""
    pana.try_door("caseworker")
    pana.qtbot.waitUntil(lambda: bool(pana.door.problem.text()))
    assert pana.program.shell is None
    return pana.door.problem.text()


def test_a_second_window_is_refused_in_words_until_the_first_is_gone(pana: Pana) -> None:
    first = Occupancy(registry_of(pana))
    first.take(pana.clock.now)
    said = refused(pana)
    assert "Another window has had this registry open since" in said
    assert os.uname().nodename in said
    assert pana.door.open.isEnabled()
    first.release()
    pana.unlock("caseworker")
    assert pana.page().isVisible()


def test_the_registry_is_held_from_the_door_to_the_lock(pana: Pana) -> None:
    assert not is_occupied(registry_of(pana))
    pana.unlock("caseworker")
    assert is_occupied(registry_of(pana))
    pana.program.lock("person")
    assert pana.restarts
    assert not is_occupied(registry_of(pana))


def test_a_closed_window_and_a_wrong_passphrase_let_others_in(pana: Pana) -> None:
    pana.try_door("caseworker", "wrong words of somebody")
    pana.qtbot.waitUntil(lambda: bool(pana.door.problem.text()))
    assert not is_occupied(registry_of(pana))
    pana.unlock("caseworker")
    pana.window.close()
    assert not is_occupied(registry_of(pana))


def test_recovery_waits_for_the_other_window_too(pana: Pana) -> None:
    other = Occupancy(registry_of(pana))
    other.take()
    pana.door.recovery.click()
    assert "Another window" in pana.door.problem.text()
    other.release()
    pana.door.recovery.click()
    assert is_occupied(registry_of(pana))
    pana.program.show_unlock()
    assert not is_occupied(registry_of(pana))


def test_a_program_started_twice_finds_out_that_it_is_open_elsewhere(
    pana: Pana, monkeypatch: pytest.MonkeyPatch
) -> None:
    called: list[Path] = []

    def answering(folder: Path) -> bool:
        called.append(folder)
        return True

    monkeypatch.setattr(neighbour, "bring_to_front", answering)
    second = pana._new_program(pana.program.tools.settings)
    assert not second.is_open_elsewhere()
    pana.unlock("caseworker")
    assert second.is_open_elsewhere()
    assert called == [registry_of(pana)]


def test_a_called_window_comes_out_of_the_task_bar(pana: Pana) -> None:
    pana.unlock("caseworker")
    pana.window.showMinimized()
    pana.program._come_to_front()
    assert not pana.window.isMinimized()
    assert pana.window.isVisible()


@pytest.mark.parametrize("broken", ["knock", "turn", "enter"])
def test_after_a_fault_of_the_program_the_door_can_be_tried_again(
    pana: Pana, monkeypatch: pytest.MonkeyPatch, broken: str
) -> None:
    def fault(*_arguments: Any, **_more: Any) -> None:
        raise ZeroDivisionError

    reports: list[str] = []
    good = getattr(vault, broken)
    with pana.qtbot.captureExceptions() as faults:
        monkeypatch.setattr(vault, broken, fault)
        pana.try_door("caseworker")
        pana.qtbot.waitUntil(lambda: bool(faults))
    assert faults[0][0] is ZeroDivisionError
    assert not pana.door.open.isEnabled()
    pana.during(lambda: pana.program.show_crash("places only"), lambda box: reports.append(box.report.toPlainText()))
    assert reports == ["places only"]
    assert "please try again" in pana.door.problem.text()
    assert pana.door.open.isEnabled()
    assert not is_occupied(registry_of(pana))
    monkeypatch.setattr(vault, broken, good)
    pana.activate()
    pana.unlock("caseworker")
    assert pana.page().isVisible()
