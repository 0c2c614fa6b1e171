"""Calls that cannot be understood, and help: in the language asked for, without repeating what was typed."""

from __future__ import annotations

import pytest

from shelter_app.cli.exits import Exit
from shelter_app.wording import load
from tests.cli.conftest import PASSPHRASE, ROOT, Program


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["residents", "--user", "director", PASSPHRASE],
        ["reveal", PASSPHRASE],
        ["search"],
        ["residents", "--user", "director", "--lang", PASSPHRASE],
        ["audit", PASSPHRASE, "--user", "director"],
    ],
)
def test_a_call_that_is_not_understood_ends_with_2_and_repeats_nothing(nowhere: Program, arguments: list[str]) -> None:
    answer = nowhere.bare(*arguments, LC_ALL="en_GB.UTF-8")
    assert answer.code == Exit.USAGE
    assert answer.out == ""
    assert answer.err.startswith("This call was not understood. It should look like this:\nshelter-app")
    assert PASSPHRASE not in answer.err


@pytest.mark.parametrize("lang", ["kk", "ru", "en"])
def test_what_is_missing_is_named_in_the_language_asked_for(nowhere: Program, lang: str) -> None:
    answer = nowhere.bare("residents", "--lang", lang)
    expected = load("interface", lang).translate("CliArguments", "Missing: {options}.").format(options="--user")
    assert (answer.code, answer.err) == (Exit.USAGE, f"{expected}\n")


def test_help_names_every_command_and_ends_well(nowhere: Program) -> None:
    answer = nowhere.bare("--help", LC_ALL="en_GB.UTF-8")
    assert (answer.code, answer.err) == (Exit.FINE, "")
    for command in ("demo", "residents", "search", "due", "report", "audit", "check"):
        assert f"    {command}" in answer.out


def test_the_exit_codes_are_documented() -> None:
    table = (ROOT / "docs" / "cli.md").read_text("utf-8").partition("## Exit codes")[2]
    assert [int(line.split("|")[1]) for line in table.splitlines() if line[:3].strip("| ").isdigit()] == list(Exit)


def test_a_folder_without_a_registry_is_told_and_left_empty(nowhere: Program) -> None:
    nowhere.data.mkdir()
    answer = nowhere("residents", user="director")
    assert answer.code == Exit.HEADER
    assert "registry.hdr is not in this folder" in answer.err
    assert list(nowhere.data.iterdir()) == []


def test_an_empty_standard_input_is_wrong_usage(program: Program) -> None:
    answer = program("residents", user="director", passphrase=None)
    assert answer.code == Exit.USAGE
    assert "first line of standard input" in answer.err


def test_a_line_break_of_windows_and_a_mark_before_the_passphrase_do_not_matter(program: Program) -> None:
    assert program("residents", user="director", passphrase=f"\ufeff{PASSPHRASE}\r").code == Exit.FINE


def test_only_the_first_line_is_the_passphrase(program: Program) -> None:
    assert program("residents", user="director", passphrase=f"{PASSPHRASE}\nand more").code == Exit.FINE
    assert program("residents", user="director", passphrase=f"more\n{PASSPHRASE}").code == Exit.LOGIN
