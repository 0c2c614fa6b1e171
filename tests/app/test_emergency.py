"""An emergency at night: one restricted file for an hour with a reason; a director looks at it in the morning."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from PySide6.QtCore import Qt

from shelter_app.domain.month_grid import days_later
from shelter_app.domain.openings import Need
from shelter_app.services import journal, openings
from shelter_app.views.record.openings import OpenDialog, OpeningBar, OpeningsPanel
from shelter_app.views.widgets.labels import Label
from tests.app.pana import CTRL, Pana

STORIES = ("S02", "S07")
WHY = "У ворот отчим с друзьями, нужен адрес бабушки"


def words(widget: Any) -> str:
    return "\n".join(one.text() for one in widget.findChildren(Label) if one.isVisibleTo(widget))


def ask(pana: Pana, reason: str, *, told: str = "") -> None:
    """The button of the safety card, the reason, Ctrl+Enter; ``told`` is what the form answers where it is refused."""

    pana.activate()
    card = pana.page("card")
    card.emergency_button.setFocus()
    pana.press(Qt.Key.Key_Space)
    pana.qtbot.waitUntil(lambda: isinstance(card.dialog, OpenDialog) and card.dialog.isVisible())
    dialog = card.dialog
    dialog.activateWindow()
    pana.qtbot.waitUntil(lambda: pana.focus() is dialog.need)
    dialog.need.set_value(Need.DANGER.value)
    pana.tab_to(dialog.reason)
    pana.write(reason)
    pana.press(Qt.Key.Key_Return, CTRL)
    assert dialog.isVisible() == bool(told)
    assert told in (dialog.problem.text() + dialog.fields["reason"].info.text())
    dialog.close()
    pana.settle()


def test_a_file_opens_for_an_hour_with_a_reason_and_the_director_looks_at_it(pana: Pana) -> None:
    pana.unlock("director")
    closed = [pana.id_of(story) for story in STORIES]
    for one in closed:
        journal.restrict(one, (), by=pana.shell.session)

    pana.reopen("duty")
    pana.go("card", resident_id=int(closed[0]))
    ask(pana, "надо срочно", told="Write what has happened in a whole sentence: at least 15 letters.")
    assert openings.mine(by=pana.shell.session) == []
    ask(pana, WHY)
    page = pana.go("file", resident_id=int(closed[0]))
    assert page.findChild(OpeningBar).isVisible()
    pana.go("card", resident_id=int(closed[1]))
    ask(pana, WHY, told=pana.centre.number(STORIES[0]))
    assert len(openings.mine(by=pana.shell.session)) == 1

    pana.clock.now += timedelta(minutes=60)
    assert openings.mine(by=pana.shell.session) == []
    page = pana.go("file", resident_id=int(closed[0]))
    assert page._shown.view is None

    pana.reopen("director")
    panel = pana.page("today").findChild(OpeningsPanel)
    assert panel.isVisible()
    assert WHY in words(panel)
    assert "this month: 1" in words(panel)
    store, session = pana.shell.session.store, pana.shell.session
    (due,) = [one for one in store.summaries.due_of(closed[0]) if one.source == "opening_review"]
    assert due.due_at.astimezone(session.tz).date() == days_later(session.today(), 7)
    panel.seen_buttons[0].setFocus()
    pana.press(Qt.Key.Key_Space)
    pana.settle()
    assert not panel.isVisible()
    assert openings.unseen(by=session) == []
    staff = pana.go("administration", part="staff").section("staff")
    model = staff.table.rows
    roles = [model.index(place, 1).data() for place in range(model.rowCount())]
    assert sum("1 emergency opening this month" in one for one in roles) == 1
