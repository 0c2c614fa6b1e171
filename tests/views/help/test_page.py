"""Help: the manual of each language, with what is promised and what is not."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from shelter_app import paths
from shelter_app.views.help.page import HelpPage
from shelter_app.views.language import NAMES
from shelter_app.views.page import Context

HONEST = {"en": "Not promised", "ru": "Не обещаем", "kk": "Уәде етпейміз"}


@pytest.mark.parametrize("code", NAMES)
def test_the_manual_is_shown_in_the_present_language(qtbot: QtBot, context: Context, code: str) -> None:
    context.language.switch(code)
    page = HelpPage(context)
    qtbot.addWidget(page)
    page.show()
    page.refresh()
    assert HONEST[code] in page.manual.toPlainText()


def _shape(code: str) -> list[str]:
    lines = (paths.resources() / "manual" / f"{code}.md").read_text("utf-8").splitlines()
    return [line[0] if line[0] in "#-" else "" for line in lines if line]


def test_the_manuals_have_the_same_chapters() -> None:
    assert _shape("en") == _shape("ru") == _shape("kk")


def test_nothing_in_it_opens_a_connection(qtbot: QtBot, context: Context) -> None:
    page = HelpPage(context)
    qtbot.addWidget(page)
    page.refresh()
    assert not page.manual.openLinks()
    assert "http" not in page.manual.toHtml().split("<body", 1)[1]
