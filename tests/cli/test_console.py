"""What is written: aligned, one line a record, nothing that steers a terminal."""

from __future__ import annotations

import io
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from shelter_app.cli.console import Console, iso, numeric_moment, plain, width
from shelter_app.cli.language import language_of, language_of_computer

ALMATY = ZoneInfo("Asia/Almaty")


def test_columns_are_as_wide_as_letters_look() -> None:
    out = io.StringIO()
    decomposed = "Айт\u0438\u0306"
    Console(out).table(("A", "B"), [("Мұхамед", "1"), (decomposed, "2"), ("中村", "3"), ("", "4")])
    lines = out.getvalue().splitlines()
    assert lines[1].index("1") == lines[2].index("2") == 9
    assert [width(line[: line.index(digit)]) for line, digit in zip(lines[1:], "1234", strict=True)] == [9, 9, 9, 9]


def test_lines_do_not_end_in_blanks() -> None:
    out = io.StringIO()
    Console(out).table(("A", "B"), [("x", "y"), ("z", "")])
    assert out.getvalue() == "A  B\nx  y\nz\n"


def test_a_column_that_nobody_fills_is_left_out() -> None:
    out = io.StringIO()
    Console(out).table(("A", "B", "C"), [("x", "", "1"), ("y", "\x07", "2")])
    assert out.getvalue() == "A  C\nx  1\ny  2\n"


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("red\x1b[31m name", "red [31m name"),
        ("two\nlines\tand tab", "two lines and tab"),
        ("turned\u202ename", "turnedname"),
        ("para\u2029graph", "para graph"),
        ("حمید\u200cاحمدی", "حمید\u200cاحمدی"),
    ],
)
def test_text_from_people_cannot_steer_the_terminal(written: str, shown: str) -> None:
    assert plain(written) == shown


def test_moments_are_those_of_the_centre() -> None:
    moment = datetime(2026, 11, 20, 20, 30, tzinfo=UTC)
    assert numeric_moment(moment, ALMATY) == "21.11.2026 01:30"
    assert iso(moment, ALMATY) == "2026-11-21T01:30+05:00"
    assert (numeric_moment(None, ALMATY), iso(None, ALMATY)) == ("", None)


@pytest.mark.parametrize(
    ("environment", "lang"),
    [
        ({"LANG": "kk_KZ.UTF-8"}, "kk"),
        ({"LC_ALL": "en_GB.UTF-8", "LANG": "kk_KZ.UTF-8"}, "en"),
        ({"LC_ALL": "", "LC_MESSAGES": "kk", "LANG": "en"}, "kk"),
        ({"LANG": "C.UTF-8"}, "ru"),
        ({"LANG": "de_DE.UTF-8"}, "ru"),
        ({"LANG": "english"}, "ru"),
        ({}, "ru"),
    ],
)
def test_without_an_answer_the_computer_is_asked_for_its_language(environment: dict[str, str], lang: str) -> None:
    assert language_of_computer(environment) == lang


@pytest.mark.parametrize(
    ("arguments", "lang"),
    [
        (["residents", "--lang", "kk"], "kk"),
        (["residents", "--lang=en"], "en"),
        (["report", "--lang", "kk+ru"], "kk"),
        (["residents", "--lang", "klingon"], "ru"),
        (["residents", "--lang"], "ru"),
    ],
)
def test_the_language_asked_for_comes_first(arguments: list[str], lang: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    assert language_of(arguments) == lang
