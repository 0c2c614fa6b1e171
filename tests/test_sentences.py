"""Every fault of the world has its sentence, and it stands once for windows and for the command line."""

from __future__ import annotations

import ast
import contextlib
import importlib
import pkgutil
from collections.abc import Iterator
from pathlib import Path

import pytest

import shelter_app
from shelter_app import sentences, wording
from shelter_app.cli import problems
from shelter_app.domain.contacts import ReceiverUnconfirmed
from shelter_app.domain.errors import InvalidInput, ShelterError
from shelter_app.services.left_open import LeftUndecided
from shelter_app.services.vault import TooSoon

ENGLISH = wording.Words("en", wording.NO_MESSAGES)
REASONS = ("in_future", "before_start", "before_admission", "before_leaving", "before_last_change", "unchanged")


@pytest.mark.parametrize("reason", [*REASONS, "taker_missing", "reason_missing", "not_possible"])
def test_a_moment_or_change_that_is_refused_says_what_is_right(reason: str) -> None:
    sentence = sentences.reason_for(reason, ENGLISH)
    assert sentence.endswith(".")
    assert reason not in sentence
    assert sentences.sentence_for(InvalidInput(at=reason), ENGLISH) == sentence
    assert problems.sentence_for(InvalidInput(at=reason), ENGLISH) == sentence


def test_no_two_reasons_share_a_sentence() -> None:
    assert len({sentences.reason_for(reason, ENGLISH) for reason in REASONS}) == len(REASONS)


@pytest.mark.parametrize("error", [ReceiverUnconfirmed("012-26"), LeftUndecided("012-26", 2)])
def test_a_refused_leaving_names_the_file_and_nobody(error: ShelterError) -> None:
    assert "012-26" in (sentences.sentence_for(error, ENGLISH) or "")


def test_a_kind_without_a_sentence_has_none_and_is_told_by_its_code_on_the_command_line() -> None:
    class Unheard(ShelterError):
        pass

    assert sentences.sentence_for(Unheard(), ENGLISH) is None
    assert sentences.sentence_for(InvalidInput(route="unknown"), ENGLISH) is None
    assert "Unheard" in problems.sentence_for(Unheard(), ENGLISH)


def test_a_count_takes_the_plural_of_the_language() -> None:
    forms = ("подождите %n секунду", "подождите %n секунды", "подождите %n секунд")
    source = "After several wrong attempts the next one has to wait: try again in %n second(s)."
    russian = wording.Words("ru", {("Counts", source): forms})
    assert [sentences.sentence_for(TooSoon(n), russian) for n in (1, 3, 7)] == [
        "подождите 1 секунду",
        "подождите 3 секунды",
        "подождите 7 секунд",
    ]


def test_no_sentence_about_a_fault_stands_a_second_time() -> None:
    """The literals of the shared sentences are in no other module that translates."""
    package = Path(shelter_app.__file__).parent
    shared = set().union(*(_literals(path) for path in (package / "sentences").glob("*.py")))
    others = [path for folder in ("views", "cli") for path in (package / folder).rglob("*.py")]
    twice = {path.name: both for path in others if (both := shared & _literals(path))}
    assert twice == {}


def _literals(path: Path) -> set[str]:
    calls = (node for node in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(node, ast.Call))
    said = [call.args[1] for call in calls if _name(call) == "translate" and len(call.args) > 1]
    return {arg.value for arg in said if isinstance(arg, ast.Constant) and isinstance(arg.value, str)}


def _name(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


# Said by the page that asked, in the words of its own place; none of them is told by this table.
SAID_ELSEWHERE = {
    "BadEntry": "a profile or list that comes with the program: its own tests find it before anybody else",
    "CannotOpen": "a sealed note whose key is not held is shown as a lock",
    "FileUnreadable": "views/exchange/words.py names what is wrong with a table",
    "NotATable": "views/exchange/words.py",
    "NothingToPrint": "views/paper/words.py says what a paper waits for",
    "NumberMissing": "a letter draws its number before it leaves; a draft is never sent",
    "OldSpreadsheet": "views/exchange/words.py",
    "PublicKeyMismatch": "a header that does not fit its registry is told as altered",
    "SheetEmpty": "views/exchange/words.py",
    "SheetTooLarge": "views/exchange/words.py",
    "SpreadsheetEncrypted": "views/exchange/words.py",
    "StaysClash": "views/exchange/words.py",
    "TextUnreadable": "views/exchange/words.py",
    "Undecided": "views/exchange/words.py",
    "UnknownSlot": "a header that does not know its own doors is told as damaged",
}


def every_fault(kind: type[ShelterError] = ShelterError) -> Iterator[type[ShelterError]]:
    for child in kind.__subclasses__():
        yield child
        yield from every_fault(child)


def test_every_fault_of_the_world_has_a_sentence_or_is_said_elsewhere() -> None:
    for found in pkgutil.walk_packages(shelter_app.__path__, "shelter_app."):
        if not found.name.startswith(("shelter_app.views", "shelter_app.app", "shelter_app.__main__")):
            importlib.import_module(found.name)
    silent = set()
    for kind in every_fault():
        if not kind.__module__.startswith("shelter_app.") or kind.__module__.startswith("shelter_app.views."):
            continue  # Made by another test, or by a window that says it itself.
        error = kind.__new__(kind)
        with contextlib.suppress(AttributeError, TypeError):  # It has a sentence, which asks for facts.
            if sentences.sentence_for(error, ENGLISH) is None:
                silent.add(kind.__name__)
    assert silent <= set(SAID_ELSEWHERE)
