"""The demo centre, built once a run, and the program started on a copy of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from shelter_app.views.theme import Theme
from tests.app.pana import DemoCentre, Pana
from tests.app.stick import Stick
from tests.conftest import TypeText

StartPana = Callable[..., Pana]


@pytest.fixture(scope="session")
def demo_centre(tmp_path_factory: pytest.TempPathFactory) -> DemoCentre:
    return DemoCentre.build(tmp_path_factory.mktemp("demo") / "training")


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    theme = Theme()
    theme.install(qapp)
    yield theme
    qapp.setStyleSheet("")


@pytest.fixture
def start_pana(
    demo_centre: DemoCentre, tmp_path: Path, theme: Theme, qtbot: QtBot, type_text: TypeText
) -> Iterator[StartPana]:
    """Starts the program at its door in a language; ends it with the test."""
    started: list[Pana] = []

    def start(language: str = "en", **parts: Any) -> Pana:
        centre = demo_centre.copy_to(tmp_path / "training")
        pana = Pana(centre, qtbot, theme, type_text, tmp_path / "home", **parts)
        pana.language.switch(language)
        pana.start()
        started.append(pana)
        return pana

    yield start
    for pana in started:
        pana.end()
        pana.language.switch("en")
    strays = [stray for pana in started for stray in pana.strays.seen]
    assert not strays, "widgets that were shown as windows of their own"


@pytest.fixture
def stick(tmp_path: Path) -> Stick:
    """An empty stick."""
    return Stick(tmp_path / "stick")


@pytest.fixture
def pana(start_pana: StartPana) -> Pana:
    """The program at its door, in English."""
    return start_pana()
