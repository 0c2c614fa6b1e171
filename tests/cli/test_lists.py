"""Who is here, who is found, what is due: as the window shows it, for each role what it may see."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from shelter_app.cli.exits import Exit
from shelter_app.domain.centre import HOUSE_ZONE
from shelter_app.services.packaged import profile
from tests.cli.conftest import Program

RESIDENT_KEYS = {
    "file", "restricted", "name", "sex", "born", "status", "presence", "category", "room", "admitted_at", "limit_day",
    "left_at", "route", "coordinator", "stays",
}  # fmt: skip
DUE_KEYS = {
    "part", "file", "restricted", "name", "family", "coordinator", "kind", "source", "code", "title", "text",
    "started_at", "due_at", "has_time", "overdue", "days_late", "severity", "clause", "note", "who", "mine",
}  # fmt: skip


def day_here() -> date:
    """The day at the centre, which is not this computer's everywhere."""
    return datetime.now(ZoneInfo(HOUSE_ZONE)).date()


def test_those_present_are_the_ones_the_stories_leave_here(program: Program, stories: dict[str, list[str]]) -> None:
    rows = program("residents", "--json", user="director").json
    assert {row["file"] for row in rows} >= {stories[story][0] for story in ("S01", "S02", "S09", "S10", "S11", "S12")}
    assert stories["S05"][0] not in {row["file"] for row in rows}
    assert all(set(row) == RESIDENT_KEYS for row in rows)
    assert all(row["left_at"] is None for row in rows)
    assert all(datetime.fromisoformat(row["admitted_at"]).utcoffset() is not None for row in rows)


def test_every_file_is_listed_on_request(program: Program, stories: dict[str, list[str]]) -> None:
    rows = program("residents", "--all", "--json", user="director").json
    assert sorted(row["file"] for row in rows) == sorted(number for each in stories.values() for number in each)


def test_the_table_shows_name_number_and_local_time(program: Program, stories: dict[str, list[str]]) -> None:
    answer = program("residents", user="director")
    (line,) = [line for line in answer.out.splitlines() if line.startswith(stories["S02"][0] + " ")]
    assert "Рахимова Дилноза" in line
    assert re.search(r"\d{2}\.\d{2}\.\d{4} 11:05", line)


def test_a_restricted_file_is_a_number_and_a_lock_to_those_without_the_right(
    program: Program, stories: dict[str, list[str]]
) -> None:
    number = stories["S09"][0]
    table = program("residents", user="duty").out
    (line,) = [line for line in table.splitlines() if line.startswith(number + " ")]
    assert "[restricted]" in line
    assert "Токтосунова" not in table
    (row,) = [row for row in program("residents", "--json", user="duty").json if row["file"] == number]
    assert row["restricted"]
    assert row["name"] is None
    assert (row["born"], row["category"], row["room"], row["coordinator"]) == ("", "", "", "")


def test_those_named_for_a_restricted_file_see_the_name(program: Program, stories: dict[str, list[str]]) -> None:
    rows = {row["file"]: row for row in program("residents", "--json", user="psychologist").json}
    assert rows[stories["S09"][0]]["name"]["ru"].startswith("Токтосунова")


@pytest.mark.parametrize("typed", ["мухамед", "muham", "Мұхам"])
def test_search_finds_both_spellings(program: Program, stories: dict[str, list[str]], typed: str) -> None:
    found = {row["file"] for row in program("search", typed, "--json", user="caseworker").json["files"]}
    assert set(stories["S20"]) <= found


def test_bytes_that_are_no_text_find_nothing(program: Program) -> None:
    nothing = {"callers": [], "files": []}
    assert program("search", "\udcd0\udcff", "--json", user="caseworker").json == nothing


def test_nothing_found_is_a_sentence_and_an_empty_list(program: Program) -> None:
    assert program("search", "щщщщ", user="caseworker").out == "There is nobody to show.\n"
    assert program("search", "щщщщ", "--json", user="caseworker").json == {"callers": [], "files": []}


@pytest.mark.parametrize("typed", ["118 40 26", "4026", "беков"])
def test_whoever_must_be_stopped_is_the_first_line(program: Program, stories: dict[str, list[str]], typed: str) -> None:
    first = program("search", typed, user="duty").out.splitlines()[0]
    assert first.startswith("STOP! Беков Тимур")
    assert "Do not connect" in first
    assert stories["S07"][0] in first
    caller = program("search", typed, "--json", user="duty").json["callers"][0]
    assert (caller["name"], caller["forbidden"]) == ("Беков Тимур", ["inform", "call", "visit", "collect"])
    assert caller["file"]["file"] == stories["S07"][0]


def test_the_warning_from_a_restricted_file_names_nobody(program: Program, stories: dict[str, list[str]]) -> None:
    answer = program("search", "работодатель", user="duty").out
    assert answer.startswith("STOP! somebody: ")
    assert stories["S09"][0] in answer
    assert "[restricted]" in answer
    assert "Токтосунова" not in answer
    callers = program("search", "работодатель", "--json", user="duty").json["callers"]
    hidden = [one for one in callers if stories["S09"][0] in one["file"].values()]
    assert hidden
    assert all((one["name"], one["phones"], one["file"]["name"]) == (None, [], None) for one in hidden)


def test_what_is_due_has_its_term_file_and_person(program: Program, stories: dict[str, list[str]]) -> None:
    rows = program("due", "--json", user="director").json
    assert rows
    assert all(set(row) == DUE_KEYS for row in rows)
    terms = [datetime.fromisoformat(row["due_at"]) for row in rows if row["part"] in ("overdue", "today")]
    assert terms == sorted(terms)
    assert {row["part"] for row in rows} <= {"overdue", "today", "plans", "silent", "letters", "prints"}
    assert {row["file"] for row in rows} <= {number for each in stories.values() for number in each}
    assert stories["S10"][0] in {row["file"] for row in rows if row["overdue"] and row["source"] == "clock"}


def test_the_week_adds_seven_days_and_mine_leaves_what_waits_for_oneself(program: Program) -> None:
    def keys(*options: str, user: str = "director") -> set[tuple[str, str, str]]:
        rows = program("due", "--json", *options, user=user).json
        return {(row["file"], row["code"], row["due_at"]) for row in rows}

    rows = program("due", "--week", "--json", user="director").json
    far = [row["due_at"][:10] for row in rows if row["part"] != "plans"]
    assert keys() < keys("--week")
    assert date.fromisoformat(max(far)) <= day_here() + timedelta(days=7)
    assert keys("--mine") < keys()
    assert all(row["mine"] for row in program("due", "--mine", "--week", "--json", user="nurse").json)


def test_the_rows_of_the_stories_are_told(program: Program, stories: dict[str, list[str]]) -> None:
    rows = program("due", "--week", "--json", user="director").json

    def told(story: str, place: int = 0) -> dict[str, dict[str, Any]]:
        return {row["code"]: row for row in rows if row["file"] == stories[story][place]}

    limit = told("S18")["R-40.stay"]
    assert limit["kind"] == "stay"
    assert (date.fromisoformat(limit["due_at"][:10]) - day_here()).days == 2
    meeting = told("S10")["R-28.meeting"]
    assert (meeting["part"], meeting["overdue"]) == ("overdue", True)
    assert meeting["days_late"] > 0
    assert meeting["clause"]["en"]
    assert not [row for row in rows if row["part"] == "silent"], "S07 was not reached, and is back in the house"


def test_a_day_in_the_past_has_less_and_a_day_to_come_more(program: Program) -> None:
    first = {
        (row["file"], row["code"], row["due_at"])
        for row in program("due", "--on", "01.01.2020", "--json", user="director").json
    }
    rows = program("due", "--json", user="director").json
    today = {(row["file"], row["code"], row["due_at"]) for row in rows if row["part"] in ("overdue", "today")}
    later = {
        (row["file"], row["code"], row["due_at"])
        for row in program("due", "--on", f"{day_here().year + 1}-12-31", "--json", user="director").json
    }
    assert first == set()
    assert today < later


def test_words_typed_into_a_restricted_plan_stay_there(program: Program, stories: dict[str, list[str]]) -> None:
    far = f"31.12.{day_here().year + 2}"
    hidden = [
        row for row in program("due", "--on", far, "--json", user="duty").json if row["file"] == stories["S09"][0]
    ]
    assert hidden
    assert {(row["text"], row["name"]) for row in hidden} == {("", None)}


@pytest.mark.parametrize("lang", ["kk", "ru", "en"])
def test_rules_are_named_in_the_language_asked_for(program: Program, lang: str) -> None:
    codes = {row["code"] for row in program("due", "--json", user="director").json if row["source"] == "clock"}
    titles = {rule.title.get(lang) for rule in profile("kz").rules if rule.code in codes}
    table = program("due", user="director", lang=lang).out
    assert titles
    assert {title for title in titles if title in table} == titles


@pytest.mark.parametrize("day", ["31.02.2026", "tomorrow", "9999-12-31", ""])
def test_a_day_that_is_none_is_wrong_usage(nowhere: Program, day: str) -> None:
    answer = nowhere("due", "--on", day, user="director")
    assert answer.code == Exit.USAGE
    assert "24.11.2026" in answer.err


def test_the_officer_may_not_list(program: Program) -> None:
    answer = program("residents", user="officer")
    assert (answer.code, answer.out) == (Exit.NOT_ALLOWED, "")
    assert "role" in answer.err


def test_the_administrator_is_told_that_the_account_holds_no_key(program: Program) -> None:
    for command in (["residents"], ["search", "а"], ["due"], ["audit", "verify"]):
        answer = program(*command, user="admin")
        assert (answer.code, answer.out) == (Exit.NOT_ALLOWED, "")
        assert "cannot open the residents' files" in answer.err
