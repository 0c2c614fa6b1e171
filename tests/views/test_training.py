"""The training centre is built anew each day, and only ever in place of itself."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from shelter_app.services.place import Place
from shelter_app.views import training
from shelter_app.views.page import Context
from shelter_app.views.program import Program
from shelter_app.views.tasks import Progress
from shelter_app.views.training import BuildingWindow, NotOfTheTrainingCentre
from tests.views.registry_windows import files_of, tools_of


@pytest.fixture
def program(context: Context, tmp_path: Path) -> Program:
    return Program(tmp_path / "data", tools_of(context), restart=lambda _place: None, training=True)


@pytest.fixture
def built(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """Where a training centre was built; its stories take seconds and are tested elsewhere."""
    folders: list[Path] = []

    def build(place: Place, _passphrase: str, *, step: Callable[[int, int], None]) -> None:
        place.folder.mkdir(parents=True)
        (place.folder / "registry.hdr").write_bytes(b"invented")
        folders.append(place.folder)
        step(1, 1)

    monkeypatch.setattr("shelter_app.services.demo.training.build_training", build)
    return folders


def rebuild(program: Program) -> None:
    training.rebuild(program, Progress(lambda _done, _whole: None))


def test_a_real_registry_in_the_folder_stays_as_it_is(program: Program, built: list[Path]) -> None:
    real = program.folder / "registry"
    site = program.folder / "site"
    for folder in (real, site):
        folder.mkdir(parents=True)
        (folder / "registry-x.db").write_bytes(b"children")
    rebuild(program)
    program_again = training.is_of_today(program)
    assert program_again
    training.write_stamp(program.folder, training.day_of_training() - timedelta(days=1))
    rebuild(program)
    assert [path.read_bytes() for path in files_of(real) + files_of(site)] == [b"children", b"children"]
    assert real not in built


def test_yesterdays_is_replaced_and_a_half_built_one_counts_as_none(program: Program, built: list[Path]) -> None:
    rebuild(program)
    left = program.place().folder / "left-over"
    left.write_bytes(b"x")
    training.write_stamp(program.folder, None)
    assert not training.is_of_today(program)
    rebuild(program)
    assert not left.exists()
    assert training.is_of_today(program)
    assert len(built) == 2


@pytest.mark.parametrize("zone", ["Pacific/Kiritimati", "Pacific/Pago_Pago"])
def test_its_day_is_the_one_of_the_house_wherever_the_computer_thinks_to_be(
    program: Program, built: list[Path], monkeypatch: pytest.MonkeyPatch, zone: str
) -> None:
    rebuild(program)
    monkeypatch.setenv("TZ", zone)
    time.tzset()
    try:
        assert training.is_of_today(program)
    finally:
        monkeypatch.undo()
        time.tzset()
    assert len(built) == 1


@pytest.mark.parametrize("stamp", [None, training.day_of_training().isoformat(), "somebody's own file"])
def test_what_the_training_centre_did_not_make_is_never_removed(
    program: Program, built: list[Path], stamp: str | None
) -> None:
    folder = program.place().folder
    folder.mkdir(parents=True)
    (folder / "registry.hdr").write_bytes(b"whose?")
    if stamp is not None:
        (program.folder / training.STAMP).write_text(stamp, "utf-8")
    with pytest.raises(NotOfTheTrainingCentre):
        rebuild(program)
    assert (folder / "registry.hdr").read_bytes() == b"whose?"
    assert built == []


def test_the_refusal_is_told_in_words(qtbot: QtBot, program: Program, built: list[Path]) -> None:
    program.place().folder.mkdir(parents=True)
    ready: list[str] = []
    training.prepare_training(program, lambda login, _passphrase: ready.append(login))
    window = program._window
    assert isinstance(window, BuildingWindow)
    qtbot.addWidget(window)
    qtbot.waitUntil(lambda: "Nothing was touched" in window.words.text())
    assert ready == []
    assert window.bar.isHidden()


def test_a_start_of_today_goes_straight_to_the_door(program: Program, built: list[Path]) -> None:
    rebuild(program)
    ready: list[str] = []
    training.prepare_training(program, lambda login, _passphrase: ready.append(login))
    assert ready == [training.LOGIN]
    assert len(built) == 1
