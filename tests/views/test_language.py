"""The interface speaks another language at once, and dates, numbers and counts follow it."""

from __future__ import annotations

import subprocess
import sys
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from shelter_app.views.formats import Formats
from shelter_app.views.language import NAMES, Language
from shelter_app.views.page import Context
from shelter_app.views.settings import Settings
from shelter_app.views.theme import Theme
from shelter_app.views.unlock.window import Door, UnlockWindow

TUESDAY = date(2026, 11, 24)

CATALOGUE = """<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS><TS version="2.1" language="ru_RU">
<context><name>UnlockWindow</name><message><source>Open</source><translation>Открыть</translation></message></context>
<context><name>Formats</name><message numerus="yes"><source>Overdue: %n day(s)</source><translation>
<numerusform>Просрочено: %n день</numerusform><numerusform>Просрочено: %n дня</numerusform>
<numerusform>Просрочено: %n дней</numerusform></translation></message></context></TS>"""


@pytest.fixture
def catalogues(tmp_path: Path) -> Path:
    source = tmp_path / "interface_ru.ts"
    source.write_text(CATALOGUE, encoding="utf-8")
    tool = Path(sys.executable).with_name("pyside6-lrelease")
    target = tmp_path / "interface_ru.qm"
    subprocess.run([tool, source, "-qm", target], check=True, capture_output=True)
    return tmp_path


def test_every_open_window_speaks_the_new_language_at_once(qtbot: QtBot, theme: Theme, catalogues: Path) -> None:
    language = Language(Settings(catalogues), catalogues)
    language.switch("en")
    formats = Formats(lambda: language.code)
    window = UnlockWindow(theme, language, formats, Door())
    qtbot.addWidget(window)
    window.show()
    assert window.open.text() == "Open"
    window.languages.buttons()[list(NAMES).index("ru")].click()
    qtbot.waitUntil(lambda: window.open.text() == "Открыть")
    assert [formats.overdue(days) for days in (1, 4, 8, 21)] == [
        "Просрочено: 1 день",
        "Просрочено: 4 дня",
        "Просрочено: 8 дней",
        "Просрочено: 21 день",
    ]
    language.switch("en")


def test_the_language_is_remembered_on_this_computer(theme: Theme, tmp_path: Path) -> None:
    Language(Settings(tmp_path), tmp_path).switch("kk")
    again = Language(Settings(tmp_path), tmp_path)
    again.restore()
    assert again.code == "kk"
    again.switch("en")


def test_an_unknown_language_is_refused(context: Context) -> None:
    with pytest.raises(ValueError, match="de"):
        context.language.switch("de")


@pytest.mark.parametrize(
    ("code", "weekday", "short", "day"),
    [
        ("ru", "Вторник, 24 ноября", "Вт, 24 ноября", "24 ноя"),
        ("kk", "Сейсенбі, 24 қараша", "Сс, 24 қараша", "24 қар"),
        ("en", "Tuesday, 24 November", "Tue, 24 November", "24 Nov"),
    ],
)
def test_dates_are_written_as_people_write_them(code: str, weekday: str, short: str, day: str) -> None:
    formats = Formats(lambda: code)
    assert formats.weekday(TUESDAY) == weekday
    assert formats.short_weekday(TUESDAY) == short
    assert formats.short_day(TUESDAY) == day
    assert formats.numeric(TUESDAY) == "24.11.2026"


def test_near_days_are_words_and_another_year_is_said() -> None:
    formats = Formats(lambda: "en")
    assert formats.near_day(TUESDAY, TUESDAY) == "today"
    assert formats.near_day(date(2026, 11, 23), TUESDAY) == "yesterday"
    assert formats.near_day(date(2026, 11, 25), TUESDAY) == "tomorrow"
    assert formats.near_day(date(2026, 11, 20), TUESDAY) == "20 November"
    assert formats.near_day(date(2025, 11, 20), TUESDAY) == "20 November 2025"
    assert formats.heading_day(date(2026, 11, 23), TUESDAY) == "Yesterday, 23 November"
    assert formats.near_moment(datetime(2026, 11, 24, 3, 10, tzinfo=UTC), TUESDAY) == "today, 03:10"


def test_numbers_and_percent_follow_the_language() -> None:
    assert Formats(lambda: "ru").number(3500) == "3\N{NO-BREAK SPACE}500"
    assert Formats(lambda: "en").percent(1.5) == "150%"
    assert Formats(lambda: "ru").percent(1.0) == "100\N{NO-BREAK SPACE}%"
