"""What several stories end with: what is still open at leaving, a paper read on the desk, the one search."""

from __future__ import annotations

from datetime import timedelta
from io import BytesIO
from typing import Any

from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton

from shelter_app.domain.ids import ResidentId
from shelter_app.services import today
from tests.app.by_hand import deeds
from tests.app.by_hand.hands import Hands
from tests.app.pana import CTRL


def settle_measures(hands: Hands, page: Any, fate: str, words: str) -> None:
    """Every measure of the plan that is still open gets this answer at leaving."""
    for row in page.left_open.rows():
        if row.matter.due.source == "plan":
            hands.put(row.fate, fate)
            hands.write(row.words, words)


def leaves(hands: Hands, child: ResidentId, *, fate: tuple[str, str] = ("", ""), **facts: Any) -> Any:
    """The whole discharge: form, checklist, what is still open; recorded with Ctrl+Enter."""
    page = deeds.leave(hands, child, **facts)
    if fate[0]:
        settle_measures(hands, page, *fate)
    deeds.record_leaving(hands, page)
    return page


def paper(hands: Hands, child: ResidentId, document: str) -> str:
    """The words of one paper as it lies on the desk before it is printed."""
    section = hands.file(child, "papers")
    offered = [one.document for one in section.rows.rows()]
    section.list.setFocus()
    section.list.setCurrentIndex(section.rows.index(offered.index(document), 0))
    hands.pana.qtbot.waitUntil(lambda: section.desk.job is not None and section.desk.job.document == document)
    hands.pana.qtbot.waitUntil(section.print.isEnabled)
    return on_the_desk(section)


def on_the_desk(section: Any) -> str:
    """The words of everything that lies on the desk."""
    pages = PdfReader(BytesIO(section.desk._whole)).pages
    return " ".join(" ".join(page.extract_text() for page in pages).split())


def found(hands: Hands, *spellings: str) -> list[dict[str, Any]]:
    """Where Ctrl+F, the spelling and Enter lead, one after the other."""
    places, box = [], hands.pana.shell.window.top.search
    for typed in spellings:
        hands.key(Qt.Key.Key_F, CTRL)
        hands.write(box, typed)
        hands.key(Qt.Key.Key_Return)
        hands.pana.qtbot.waitUntil(lambda: not box.text())
        name, args = hands.pana.shell.navigator.place() or ("", {})
        assert name == "file", f"{typed} leads to {name}"
        places.append(args)
    return places


def finds(hands: Hands, child: ResidentId, *spellings: str) -> None:
    """Every one of these spellings leads to this file."""
    for typed, args in zip(spellings, found(hands, *spellings), strict=True):
        assert args["resident_id"] == child, typed


def press_if_seen(hands: Hands, button: QAbstractButton) -> bool:
    """Press a button that may not be there; tells whether it was."""
    if not button.isVisible():
        return False
    hands.press(button)
    return True


def duties(hands: Hands, child: ResidentId, *told: tuple[str, str, str]) -> None:
    """Duties of the first days: who sits there, when, which one."""
    proofs = {
        "Examination by the nurse": "Запись в журнале осмотров",
        "Notify the guardianship authority": "Телефонограмма дежурному специалисту опеки",
        "Notify the prosecutor": "Канцелярия прокуратуры, вход. штамп",
        "Entry into the Republican Data Bank": "Ответ опеки: внесено",
        "Initial assessment": "Лист первичной оценки",
        "Social assessment": "Бланк социальной оценки",
        "Child-protection meeting": "Протокол собрания",
    }
    for when, login, title in told:
        hands.at(when, login)
        deeds.done(hands, child, title, proofs[title])


def measures(hands: Hands, rows: tuple[tuple[str, ...], ...]) -> list[dict[str, Any]]:
    """Rows of a plan: group, need, measure, day, expected, who answers for it."""
    names = ("group", "need", "measure", "due", "expected", "responsible")
    told = [dict(zip(names, row, strict=False)) for row in rows]
    return [one | {"due": hands.day(one["due"])} for one in told]


OUTLIVES = {"R-05.guardianship", "R-05.prosecutor"}
"""The reports of an admission: they are made even where the child has left meanwhile."""


def waiting(hands: Hands, child: ResidentId, days: int = 20) -> set[str]:
    """Of what kind everything is that Today shows of a file in these days."""
    hands.pana.clock.now += timedelta(days=days)
    view = today.today(by=hands.pana.shell.session)
    hands.pana.clock.now -= timedelta(days=days)
    rows = (*view.overdue, *view.today, *view.week)
    return {one.due.source for one in rows if one.due.resident_id == child and one.due.code not in OUTLIVES}
