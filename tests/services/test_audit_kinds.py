"""Every deed that the services write down is of the kind under which a director looks for it."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from shelter_app import services
from shelter_app.domain.audit_reading import AuditKind, kind_of

_CODE = re.compile(r"[a-z_]+\.[a-z_]+")
_LOOKS = ("read", "viewed", "compared", "offered", "opened")
_GONE = ("exported", "printed", "sent", "handed_on")
_OF_THE_HOUSE = {
    AuditKind.DOOR: {"login", "passphrase", "registry", "header", "sheet", "backup", "time"},
    AuditKind.LEFT_HOUSE: {"disclosure"},
    AuditKind.ACCESS: {"staff", "opening", "cover", "browsing", "partner", "post"},
    AuditKind.RULES: {"rules", "retention", "clock", "guard", "route", "reference", "letter_template", "centre"},
}


def _calls() -> Iterator[tuple[str, str]]:
    """The name of each function called by a service with the code of a deed, and that code."""
    for path in Path(services.__path__[0]).rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            for part in (one for given in node.args[:3] for one in ast.walk(given)):
                if isinstance(part, ast.Constant) and isinstance(part.value, str) and _CODE.fullmatch(part.value):
                    yield name, part.value


def _pairs(target: ast.expr, value: ast.expr) -> Iterator[tuple[ast.expr, ast.expr]]:
    """Each thing that is set, with what it is set to."""
    if isinstance(target, ast.Tuple) and isinstance(value, ast.Tuple):
        for one, of in zip(target.elts, value.elts, strict=True):
            yield from _pairs(one, of)
    else:
        yield target, value


def _details() -> Iterator[tuple[str, ast.expr]]:
    """What is written into the field of the log that is hashed in clear and outlives the file, and where."""
    for path in Path(services.__path__[0]).rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            for target in node.targets if isinstance(node, ast.Assign) else ():
                for one, value in _pairs(target, node.value):  # type: ignore[attr-defined]
                    if isinstance(one, ast.Attribute) and one.attr == "detail":
                        yield f"{path.stem}:{node.lineno}", value


DETAILS = dict(_details())
_TYPED = {"why", "note", "reason", "text", "because", "strip"}
"""How services call what somebody typed, and what is done to nothing but that."""


def test_every_site_that_writes_a_detail_is_found() -> None:
    assert len(DETAILS) > 80
    assert "closing" in {place.partition(":")[0] for place in DETAILS}


@pytest.mark.parametrize("place", DETAILS)
def test_typed_words_stand_in_the_reason_which_can_be_erased_and_never_in_the_detail(place: str) -> None:
    said = {
        one.attr if isinstance(one, ast.Attribute) else one.id
        for one in ast.walk(DETAILS[place])
        if isinstance(one, (ast.Attribute, ast.Name))
    }
    assert not said & _TYPED


WRITTEN = sorted({code for name, code in _calls() if name in ("change", "looked", "Change", "deciding", "_stored")})
DECIDED = sorted({code for name, code in _calls() if name == "deciding"})


def test_the_deeds_are_found_where_they_are_written() -> None:
    assert {"guard.changed", "route.restored", "reference.changed"} <= set(DECIDED)
    assert {"paper.signed_by_hand", "file.opened", "time.set_back", "staff.edited"} <= set(WRITTEN)
    assert len(WRITTEN) > 150


@pytest.mark.parametrize("action", [*DECIDED, "guard.overridden"])
def test_whoever_looks_for_rules_sees_each_decision_that_changes_one_or_passes_it_by(action: str) -> None:
    assert kind_of(action) is AuditKind.RULES


@pytest.mark.parametrize("action", WRITTEN)
def test_a_deed_is_of_the_kind_that_its_words_promise(action: str) -> None:
    noun, _, verb = action.partition(".")
    house = {one for nouns in _OF_THE_HOUSE.values() for one in nouns}
    wanted = next((kind for kind, nouns in _OF_THE_HOUSE.items() if noun in nouns), AuditKind.CHANGED)
    if verb == "viewed" or (verb in _LOOKS and noun not in house):
        wanted = AuditKind.LOOKED
    elif action == "paper.saved" or (verb in _GONE and noun not in house):
        wanted = AuditKind.LEFT_HOUSE
    elif action in ("file.restricted", "file.rekeyed"):
        wanted = AuditKind.ACCESS
    assert kind_of(action) is wanted
