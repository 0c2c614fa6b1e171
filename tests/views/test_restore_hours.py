"""A copy that is put back says its hour in the zone of the house, whatever zone the computer keeps."""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from shelter_app.domain.audit import AuditHead
from shelter_app.domain.backups import Contents, Copy, Proven
from shelter_app.services.place import Place
from shelter_app.views.formats import Formats
from shelter_app.views.language import Language
from shelter_app.views.messages import Messages
from shelter_app.views.restore.window import CopyStep, HoldsStep
from shelter_app.views.settings import Settings
from shelter_app.views.tasks import Tasks
from shelter_app.views.theme import Theme
from shelter_app.views.tools import Tools

COPY = Copy("/drive/a", datetime(2026, 11, 22, 20, 30, tzinfo=UTC), "a1", "v1", 1, 3_000_000, 1, "1.0")

pytestmark = pytest.mark.skipif(not hasattr(time, "tzset"), reason="the zone of a process is set on POSIX only")


@pytest.fixture
def tools(monkeypatch: pytest.MonkeyPatch, theme: Theme, tmp_path: Path) -> Iterator[Tools]:
    monkeypatch.setenv("TZ", "America/New_York")
    time.tzset()
    settings = Settings(tmp_path)
    language = Language(settings, tmp_path)
    yield Tools(theme, settings, language, Formats(lambda: language.code), Tasks(), Messages())
    monkeypatch.undo()
    time.tzset()


def test_the_list_names_the_zone_while_nobody_has_opened_the_copy(qtbot: QtBot, tools: Tools, tmp_path: Path) -> None:
    step = CopyStep(tools, Place(tmp_path))
    qtbot.addWidget(step)
    step._copies = [COPY]
    step.retranslate()
    said = step.copies.itemText(0)
    assert "23" in said
    assert "01:30 Asia/Almaty" in said


def test_an_opened_copy_is_told_in_the_zone_of_its_centre(qtbot: QtBot, tools: Tools, tmp_path: Path) -> None:
    step = HoldsStep(tools, Place(tmp_path))
    qtbot.addWidget(step)
    held = Contents(AuditHead(1, bytes(32)), (), "Үміт", 3, 2, 1, "Asia/Tashkent")
    opened: Any = SimpleNamespace(proven=Proven(COPY, held, 1), copy=COPY)
    assert any(value.endswith("01:30") for _name, value in step._facts(opened))
    held = Contents(AuditHead(1, bytes(32)), (), "Үміт", 3, 2, 1, "Asia/Kathmandu")
    opened.proven = Proven(COPY, held, 1)
    assert any(value.endswith("02:15") for _name, value in step._facts(opened))
