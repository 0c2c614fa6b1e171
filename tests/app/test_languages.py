"""Changing the language with everything open leaves nothing behind in the language before."""

from __future__ import annotations

import pytest

from tests.app.conftest import StartPana
from tests.app.pana import Pana
from tests.app.wording_seen import words_in

PAGES = ("today", "residents", "plans", "follow_up", "reports", "administration", "help")


def said(pana: Pana) -> dict[str, set[str]]:
    """Every word of the whole window, page by page."""
    found = {}
    for name in PAGES:
        pana.go(name)
        found[name] = {words for _where, words in words_in(pana.window)}
    return found


@pytest.mark.parametrize("language", ["ru", "kk", "en"])
def test_a_window_that_changed_its_language_twice_speaks_as_one_that_never_did(
    start_pana: StartPana, language: str
) -> None:
    pana = start_pana(language)
    pana.unlock("caseworker")
    at_first = said(pana)
    foreign: dict[str, set[str]] = {name: set() for name in PAGES}
    for other in {"kk", "ru", "en"} - {language}:
        pana.language.switch(other)
        pana.settle()
        for name, words in said(pana).items():
            foreign[name] |= words - at_first[name]
    pana.language.switch(language)
    pana.settle()
    left = {name: words & foreign[name] for name, words in said(pana).items()}
    assert {name: words for name, words in left.items() if words} == {}
