"""Every line that a service writes into the audit has words, for the centre and in the log of one file."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from shelter_app import services
from shelter_app.views.audit_words import done_words
from shelter_app.views.file.access_words import action_words

WRITES = ("change", "looked")


def actions() -> set[str]:
    """What the services call the changes and looks that they write down."""
    found = set()
    for path in Path(services.__path__[0]).rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in WRITES:
                first = node.args[0] if node.args else None
                if isinstance(first, ast.Constant) and isinstance(first.value, str):
                    found.add(first.value)
    return found


@pytest.mark.parametrize("action", sorted(actions()))
def test_an_action_of_the_audit_is_told_in_words(action: str) -> None:
    assert done_words(action) != action
    assert "." not in action_words(action)
