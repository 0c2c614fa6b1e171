"""Every phrase of paper stands in the catalogues: one that was not collected would be printed in English."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest

from shelter_app import paths

PACKAGE = Path(paths.__file__).parent
FORM_WORDS = PACKAGE / "reports" / "form_words.py"
SOURCES = (
    *(path for path in (PACKAGE / "reports").rglob("*.py") if path != FORM_WORDS),
    *(PACKAGE / "services" / "papers").rglob("*.py"),
)


def phrases(source: Path) -> Iterator[tuple[str, str]]:
    """Context and text of each `translate` call that names both in place."""
    for node in ast.walk(ast.parse(source.read_text("utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "translate":
            literals = [one.value for one in node.args if isinstance(one, ast.Constant) and isinstance(one.value, str)]
            if len(literals) == 2:
                yield literals[0], literals[1]


def translated(language: str, catalogue: str = "paper") -> set[tuple[str, str]]:
    """What the catalogue of a language holds a translation of."""
    root = ElementTree.parse(PACKAGE.parent / "translations" / f"{catalogue}_{language}.ts").getroot()
    return {
        (context.findtext("name") or "", message.findtext("source") or "")
        for context in root.iter("context")
        for message in context.iter("message")
        if (message.findtext("translation") or "").strip()
    }


@pytest.mark.parametrize("language", ["ru", "kk"])
def test_every_phrase_of_paper_is_translated_wherever_it_is_written(language: str) -> None:
    wanted = {phrase for source in SOURCES for phrase in phrases(source)}
    assert ("Notice", "the Centre tells more on request") in wanted, "phrases of the services count as well"
    assert sorted(wanted - translated(language)) == []


@pytest.mark.parametrize("language", ["ru", "kk", "ky", "tg", "uz"])
def test_every_phrase_of_every_form_is_translated(language: str) -> None:
    wanted = set(phrases(FORM_WORDS))
    assert ("ProcedureForm", "Yes") in wanted
    assert sorted(wanted - translated(language, "forms")) == []


def test_a_phrase_of_paper_names_its_context_and_text_in_place() -> None:
    for source in SOURCES:
        for node in ast.walk(ast.parse(source.read_text("utf-8"))):
            if isinstance(node, ast.Call) and ast.unparse(node.func) in ("w.translate", "words.translate"):
                assert all(isinstance(one, ast.Constant) for one in node.args[:2]), (source.name, ast.unparse(node))
