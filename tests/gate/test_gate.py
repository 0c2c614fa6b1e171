"""Every id of the release gate has a test that exists, is found by its id, and stands in the table for directors."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from tests.gate.table import IDS, TESTS, keyword_of, keywords

ROOT = Path(__file__).parents[2]
_NAMED = re.compile(r"test_f(\d\d)_")


@cache
def _functions() -> frozenset[tuple[str, str]]:
    """Every test as its module from the root and its name."""
    return frozenset(_walked())


def _walked() -> Iterator[tuple[str, str]]:
    for path in sorted((ROOT / "tests").rglob("test_*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.FunctionDef) and node.name.startswith("test_"):
                yield path.relative_to(ROOT).as_posix(), node.name


def _of(gate: str) -> set[tuple[str, str]]:
    number = gate.removeprefix("F-")
    own = {one for one in _functions() if (found := _NAMED.match(one[1])) and found[1] == number}
    return own | {one for one in _functions() if keyword_of(gate) in keywords(*one)}


@pytest.mark.parametrize("gate", IDS)
def test_an_id_of_the_gate_has_a_test(gate: str) -> None:
    assert _of(gate)


def test_every_test_that_is_named_in_the_table_exists() -> None:
    named = {tuple(one.split("::")) for tests in TESTS.values() for one in tests}
    assert named <= _functions()


def test_tests_are_found_by_their_id_on_the_command_line(request: pytest.FixtureRequest) -> None:
    from tests.conftest import gate_keywords

    node = "tests/app/test_lock.py::test_the_lock_asks_nobody_and_waits_for_nothing"
    assert gate_keywords(*node.split("::")) == {"f10"}
    assert gate_keywords("tests/app/test_lock.py", "test_something_else") == set()


@pytest.mark.parametrize("gate", IDS)
def test_the_page_on_security_says_of_each_id_what_is_proved(gate: str) -> None:
    page = (ROOT / "docs" / "security.md").read_text("utf-8")
    row = next((line for line in page.splitlines() if line.startswith(f"| {gate} ")), "")
    assert row.count("|") == 5
    assert f"-k {keyword_of(gate)}" in row
