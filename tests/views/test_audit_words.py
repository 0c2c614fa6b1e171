"""Every line that a service writes into the audit has words, for the centre and in the log of one file."""

from __future__ import annotations

import ast
import re
from datetime import UTC, datetime
from pathlib import Path

import pytest

from shelter_app import services
from shelter_app.domain.audit import AuditEntry
from shelter_app.domain.ids import StaffId
from shelter_app.views.audit_words import action_words as centre_words
from shelter_app.views.audit_words import done_words, paper_done
from shelter_app.views.file.access_words import action_words

WRITES = (".change", ".looked", "Change")
NOON, AUTHOR = datetime(2026, 11, 22, 12, tzinfo=UTC), StaffId(1)


def actions() -> set[str]:
    """What the services call the changes and looks that they write down."""
    found = set()
    for path in Path(services.__path__[0]).rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and _called(node.func) in WRITES:
                found |= _codes(node.args[:1])
    return found


def _called(function: ast.expr) -> str:
    """A method with a point before its name, a class or function by its name alone."""
    if isinstance(function, ast.Attribute):
        return f".{function.attr}"
    return function.id if isinstance(function, ast.Name) else ""


def _codes(arguments: list[ast.expr]) -> set[str]:
    """A code, or each of those between which a condition chooses."""
    inside = [node for argument in arguments for node in ast.walk(argument)]
    words = {node.value for node in inside if isinstance(node, ast.Constant) and isinstance(node.value, str)}
    return {word for word in words if re.fullmatch(r"[a-z_]+(\.[a-z_]+)?", word)}


@pytest.mark.parametrize("action", sorted(actions()))
def test_an_action_of_the_audit_is_told_in_words(action: str) -> None:
    assert done_words(action) != action
    assert "." not in action_words(action)


def test_the_line_in_which_a_leak_is_looked_for_is_among_them() -> None:
    assert {"paper.saved", "paper.printed", "header.restored"} <= actions()


@pytest.mark.parametrize(
    ("line", "paper"),
    [
        (AuditEntry(1, NOON, AUTHOR, "paper.saved", "17/26", detail="support-plan 1 0f3a"), "support-plan"),
        (AuditEntry(1, NOON, AUTHOR, "paper.viewed", "escort-list 001-26"), "escort-list"),
        (AuditEntry(1, NOON, AUTHOR, "note.written", "support-plan"), ""),
    ],
)
def test_a_line_about_a_paper_says_which_one(line: AuditEntry, paper: str) -> None:
    assert paper_done(line) == paper
    assert centre_words(line, "Support plan").startswith(f"{done_words(line.action)}: Support plan")
