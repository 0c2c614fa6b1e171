"""The kit dressed as the program dresses it, with settings in a temporary folder and no real session."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from shelter_app.domain.admissions import names_of
from shelter_app.domain.ids import ResidentId
from shelter_app.services.session import Session
from shelter_app.views.changes import Changes
from shelter_app.views.formats import Formats
from shelter_app.views.language import Language
from shelter_app.views.messages import Messages
from shelter_app.views.page import Context, Navigator
from shelter_app.views.settings import Settings
from shelter_app.views.tasks import Tasks
from shelter_app.views.theme import Theme
from tests.records import House, new_house
from tests.views.desks import Desk, Sit
from tests.views.shown import WINDOWS


class ScriptedMessages(Messages):
    """Answers every question as told and keeps what was asked and said."""

    def __init__(self, *, yes: bool = True, file: str | None = None) -> None:
        self.yes, self.file = yes, file
        self.said: list[str] = []

    def ask(self, parent: QWidget, question: str, *, yes: str, no: str, detail: str = "") -> bool:
        self.said.append(question)
        return self.yes

    def tell(self, parent: QWidget, sentence: str, detail: str = "") -> None:
        self.said.append(sentence)

    def warn(self, parent: QWidget, sentence: str, detail: str = "") -> None:
        self.said.append(sentence)

    def file_to_save(self, parent: QWidget, title: str, name: str, kinds: str) -> str | None:
        self.said.append(name)
        return self.file


@pytest.fixture(autouse=True)
def keep_windows() -> Iterator[None]:
    """What :func:`tests.views.shown.shown` holds is let go when its test is over."""
    yield
    WINDOWS.clear()


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    theme = Theme()
    theme.install(qapp)
    yield theme
    qapp.setStyleSheet("")


@pytest.fixture
def messages() -> ScriptedMessages:
    return ScriptedMessages()


@pytest.fixture
def context(theme: Theme, messages: ScriptedMessages, tmp_path: Path) -> Iterator[Context]:
    settings = Settings(tmp_path)
    language = Language(settings, tmp_path)
    navigator = Navigator()
    built = Context(
        # The kit itself never opens the session; what does is tested with a real one.
        session=cast(Session, None),
        changes=Changes(),
        navigator=navigator,
        theme=theme,
        tasks=Tasks(),
        messages=messages,
        formats=Formats(lambda: language.code),
        language=language,
        settings=settings,
    )
    navigator.set_context(built)
    yield built
    language.switch("en")
    navigator.stack.deleteLater()


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    """A registry with somebody at work in every role."""
    made = new_house(tmp_path)
    yield made
    made.store.close()


@pytest.fixture
def child(house: House) -> ResidentId:
    return house.admit(names=names_of(ru="Рахимова Дилноза"))


@pytest.fixture
def sit(house: House, theme: Theme, tmp_path: Path, qtbot: QtBot) -> Sit:
    """Somebody of a role at the main window."""
    return lambda role: Desk(house, role, tmp_path, theme, qtbot)
