"""A file page in a real window over a real encrypted registry, with the packaged reference lists."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from shelter_app.domain.ids import ResidentId
from shelter_app.services import packaged
from shelter_app.services.session import Changed, Session
from shelter_app.views.file.page import FilePage
from shelter_app.views.page import Context, Page
from tests.records import House, new_house

OpenFile = Callable[..., FilePage]


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    house = new_house(tmp_path)
    for session in house.staff.values():
        session.reference = packaged.reference()
    yield house
    house.store.close()


class Elsewhere(Page):
    """Stands for the pages that other rooms build; keeps what it was opened with."""

    def build(self) -> None:
        self.args: dict[str, Any] = {}
        self.stack(None)

    def open(self, **args: Any) -> None:
        self.args = args


@pytest.fixture
def open_file(qtbot: QtBot, context: Context, house: House) -> OpenFile:
    """Opens a resident's file for a session, as the navigator does."""

    def start(resident_id: ResidentId, session: Session, section: str = "timeline", width: int = 1158) -> FilePage:
        own = replace(context, session=session)
        context.navigator.set_context(own)
        for name in ("plan", "discharge", "follow_up", "residents"):
            context.navigator.register(name, Elsewhere)
        context.navigator.register("file", FilePage)

        def announce(changed: Changed) -> None:
            for one in changed.resident_ids:
                own.changes.announce(changed.noun, one)

        session.listeners.append(announce)
        window: QWidget = context.navigator.stack
        qtbot.addWidget(window)
        window.resize(width, 688)
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        context.navigator.go("file", resident_id=resident_id, section=section)
        page = context.navigator.page()
        assert isinstance(page, FilePage)
        return page

    return start
