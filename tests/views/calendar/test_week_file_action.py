"""The own week goes out as a calendar file: reason, passphrase, the line in the audit, and no name in it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from shelter_app.domain.ids import ResidentId
from shelter_app.domain.staff import Role
from shelter_app.views.calendar.page import CalendarPage
from shelter_app.views.calendar.week_file import WeekFileDialog
from tests.records import NOON, House
from tests.services.calendar_steps import arranged
from tests.services.papers_story import VAULT
from tests.services.registries import DIRECTOR, FIRST, SECOND, Registry
from tests.views.conftest import ScriptedMessages, Sit
from tests.views.desks import Desk
from tests.views.list_leaving import answer, made_door


@pytest.fixture
def door(tmp_path: Path) -> Registry:
    return made_door(tmp_path / "door")


def asked(sit: Sit, door: Registry, file: Path | None) -> tuple[Desk, CalendarPage, WeekFileDialog]:
    desk = sit(Role.DIRECTOR)
    page: Any = desk.go("calendar")
    session = page.context.session
    session.staff, session.vault = replace(session.staff, login=DIRECTOR), VAULT
    messages = ScriptedMessages(file=str(file) if file else None)
    page.context = replace(page.context, messages=messages, place=door.place())
    page.file.click()
    dialog = page.week_file.asking
    assert isinstance(dialog, WeekFileDialog)
    desk.qtbot.waitUntil(dialog.isVisible)
    return desk, page, dialog


def left(house: House) -> list[tuple[str, str]]:
    lines = house.store.audit.recent(50)
    return [(line.subject, line.reason) for line in lines if line.action == "calendar.exported"]


def test_the_week_lies_in_the_file_without_a_name_and_in_the_audit_with_its_reason(
    sit: Sit, house: House, child: ResidentId, door: Registry, tmp_path: Path
) -> None:
    arranged(house, child, starts=NOON + timedelta(hours=3), escort_id=house.director.staff.id, about="Рахимова")
    file = tmp_path / "mine"
    desk, page, dialog = asked(sit, door, file)
    answer(dialog, desk.qtbot, why="телефон на смене")
    saved = file.with_name("mine.ics")
    desk.qtbot.waitUntil(saved.exists, timeout=10_000)
    desk.qtbot.waitUntil(lambda: "not encrypted" in page.bar.text())
    text = saved.read_text("utf-8")
    assert "BEGIN:VCALENDAR" in text
    assert f"Court hearing\\, {house.store.residents.get(child).number}" in text
    assert "Рахимова" not in text
    subject, reason = left(house)[0]
    assert subject.startswith("2026-11-16 ")
    assert reason == "телефон на смене"
    assert "2026" in page.context.messages.said[0]  # type: ignore[attr-defined]


def test_a_wrong_passphrase_or_no_reason_lets_nothing_out(
    sit: Sit, house: House, door: Registry, tmp_path: Path
) -> None:
    desk, _page, dialog = asked(sit, door, tmp_path / "mine.ics")
    answer(dialog, desk.qtbot, why="телефон", passphrase=SECOND)
    assert dialog.isVisible()
    answer(dialog, desk.qtbot, why="  ")
    assert dialog.fields["reason"].has_problem()
    dialog.reject()
    assert left(house) == []
    assert not (tmp_path / "mine.ics").exists()


def test_whoever_chooses_no_place_takes_nothing_along(sit: Sit, house: House, door: Registry) -> None:
    desk, page, dialog = asked(sit, door, None)
    answer(dialog, desk.qtbot, why="телефон")
    desk.qtbot.waitUntil(lambda: page.week_file.asking is None)
    assert left(house) == []
    assert FIRST not in page.bar.text()
