"""Every fault of the world has its sentence, and it stands once for windows and for the command line."""

from __future__ import annotations

import ast
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
    shared = _literals(package / "sentences.py")
    others = [path for folder in ("views", "cli") for path in (package / folder).rglob("*.py")]
    twice = {path.name: both for path in others if (both := shared & _literals(path))}
    assert twice == {}


def _literals(path: Path) -> set[str]:
    calls = (node for node in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(node, ast.Call))
    said = [call.args[1] for call in calls if _name(call) == "translate" and len(call.args) > 1]
    return {arg.value for arg in said if isinstance(arg, ast.Constant) and isinstance(arg.value, str)}


def _name(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
