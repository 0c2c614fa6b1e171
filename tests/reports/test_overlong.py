"""Any field a person types may be far too long: the paper is still made and still says all of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from enum import Enum
from typing import Any

import pytest

from shelter_app.reports.data import ByLanguage, Fact
from shelter_app.reports.papers.numbers import StatisticsLine
from tests.reports.reading import flat
from tests.reports.test_papers import EVERY, made, squeezed

NARRATIVES = {
    "circumstances",
    "ground",
    "watch",
    "child_words",
    "conclusion",
    "helps",
    "parents",
    "diagnoses",
    "measures",
}
NARROW = {"post", "quantity", "size"}
SIGNERS = {"approver", "director"}
SHORT_LINES = {
    "executor",
    "short",
    "short_name",
    "city",
    "full_name",
    "address",
    "latin",
    "native",
    "note",
    "copy_note",
}
OWN_WORDS = {
    ("charts", "bound_words"),  # a phrase with a number in it
    ("charts", "told"),  # said by the window; on paper the tables say it
    ("columns", "label"),
    ("empty",),
    ("rule",),
}
"""Of the papers about the whole house: words of the program's own data, which nobody types."""
NOT_BY_NUMBER = {"paid", "met_by"}
"""The list for tickets and drivers tells nobody who meets the children and who pays."""
OUTCOMES = ("outcomes", "words")
"""What can be ticked on the report of a follow-up: entries of a reference list of the program."""


def _long(words: int) -> tuple[str, list[str]]:
    marks = [f"слог{index:04d}я" for index in range(words)]
    return " ".join(marks), marks


def _with(value: Any, text: str) -> Any:
    """The same kind of value with this text in it, or None if people do not type it."""
    if isinstance(value, Fact):
        return Fact(text)
    return text if isinstance(value, ByLanguage | str) and not isinstance(value, Enum) and value else None


def _places(data: Any) -> Iterator[tuple[str, ...]]:
    """Paths of all texts of a paper: a field, or a field of the first entry of a list, or of a person."""
    for one in fields(data):
        value = getattr(data, one.name)
        inner = value[0] if isinstance(value, tuple) and value else value
        if _with(value, "x") is not None:
            yield (one.name,)
        elif is_dataclass(inner) and not isinstance(inner, Fact | ByLanguage):
            for deep in fields(inner):
                if _with(getattr(inner, deep.name), "x") is not None and deep.name not in SHORT_LINES:
                    yield (one.name, deep.name)


CASES = [
    (name, path)
    for name, (story, _document, _code) in EVERY.items()
    if name != "recovery-sheet"
    for path in _places(story())
    if path[-1] not in SHORT_LINES
    and path[0] not in ("centre", "no_injuries", "no_things")
    and not path[-1].endswith("phone")
    and not (name.startswith(("register-", "statistics", "board-")) and path in OWN_WORDS)
    and not (name == "escort-list-coded" and path[0] in NOT_BY_NUMBER)
    and path != OUTCOMES
]


@pytest.mark.parametrize(
    ("name", "path"), CASES, ids=lambda value: value if isinstance(value, str) else ".".join(value)
)
def test_an_overlong_text_is_printed_whole(name: str, path: tuple[str, ...]) -> None:
    text, marks = _long(1300 if path[-1] in NARRATIVES else 12 if path[-1] in NARROW or path[0] in SIGNERS else 130)
    data = EVERY[name][0]()
    outer = getattr(data, path[0])
    if len(path) == 1:
        changed = _with(outer, text)
    elif isinstance(outer, tuple):
        changed = (replace(outer[0], **{path[1]: _with(getattr(outer[0], path[1]), text)}), *outer[1:])
    else:
        changed = replace(outer, **{path[1]: _with(getattr(outer, path[1]), text)})
    printed = squeezed(flat(made(name, **{path[0]: changed})))
    assert [mark for mark in marks if mark not in printed] == []


REGISTERS = [name for name in EVERY if name.startswith("register-")]


@pytest.mark.parametrize("name", REGISTERS)
def test_a_register_prints_an_overlong_cell_and_sum_whole(name: str) -> None:
    text, marks = _long(130)
    printed = squeezed(flat(made(name, rows=(("1", "001-26", text),))))
    assert [mark for mark in marks if mark not in printed] == []
    printed = squeezed(flat(made(name, sums=(text,))))
    assert [mark for mark in marks if mark not in printed] == []


@pytest.mark.parametrize("name", REGISTERS)
def test_a_register_without_a_line_says_so_at_any_length(name: str) -> None:
    text, marks = _long(130)
    printed = squeezed(flat(made(name, rows=(), empty=text)))
    assert [mark for mark in marks if mark not in printed] == []


def test_statistics_print_overlong_names_of_rows_whole() -> None:
    label, labels = _long(130)
    report = EVERY["statistics"][0]()
    table = replace(report.tables[0], lines=(StatisticsLine(label, (1, 2, 3, 4)),))
    printed = squeezed(flat(made("statistics", tables=(table,))))
    assert [mark for mark in labels if mark not in printed] == []
