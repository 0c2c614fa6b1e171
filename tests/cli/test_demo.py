"""The demo centre from the command line."""

from __future__ import annotations

import pytest

from shelter_app.cli.exits import Exit
from tests.cli.conftest import PASSPHRASE, Program


def test_every_story_has_its_file_numbers(stories: dict[str, list[str]]) -> None:
    assert sorted(stories) == [f"S{number:02}" for number in range(1, 21)]
    assert len(stories["S03"]) == 3
    numbers = [number for each in stories.values() for number in each]
    assert len(numbers) == len(set(numbers))


@pytest.mark.parametrize("login", ["director", "caseworker", "duty", "nurse", "psychologist", "officer"])
def test_the_one_passphrase_opens_for_everybody(program: Program, login: str) -> None:
    assert program("audit", "verify", user=login).code == Exit.FINE


def test_a_registry_is_never_built_over(program: Program) -> None:
    before = {file.name: file.read_bytes() for file in program.data.iterdir() if file.is_file()}
    answer = program("demo", "--portable")
    assert (answer.code, answer.out) == (Exit.PROBLEM, "")
    assert "was not touched" in answer.err
    assert {file.name: file.read_bytes() for file in program.data.iterdir() if file.is_file()} == before


def test_without_a_keyring_the_store_is_named_and_nothing_falls_back(nowhere: Program) -> None:
    answer = nowhere("demo")
    assert answer.code == Exit.NOT_ENROLLED
    assert "keyring.backends.fail.Keyring" in answer.err
    assert not list(nowhere.data.glob("registry*"))


def test_an_easy_passphrase_is_refused(nowhere: Program) -> None:
    answer = nowhere("demo", "--portable", passphrase="password")
    assert answer.code == Exit.PROBLEM
    assert "too easy" in answer.err
    assert not list(nowhere.data.glob("registry*"))


def test_the_key_never_lies_in_the_folder_of_the_registry(nowhere: Program) -> None:
    answer = nowhere.bare(
        "demo", "--portable", "--data", str(nowhere.data), "--site", str(nowhere.data), "--lang", "en",
        passphrase=PASSPHRASE,
    )  # fmt: skip
    assert answer.code == Exit.PROBLEM
    assert "may not lie in the folder of the registry" in answer.err
    assert not list(nowhere.data.glob("*.hdr"))
