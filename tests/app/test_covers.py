"""A coordinator falls ill: a colleague stands in, works on and opens her files for these days, and not a day longer."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt

from shelter_app.domain.errors import NotFound
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.month_grid import days_later
from shelter_app.domain.waiting import Wanted
from shelter_app.services import audits, covers, journal, residents, today
from shelter_app.views.record.covers import CoverDialog
from shelter_app.views.typed import day_text
from shelter_app.views.widgets.labels import Label
from shelter_app.views.widgets.task_list import TaskRow
from tests.app.pana import CTRL, Pana

STORY = "S02"


def give(pana: Pana, first: int, last: int | None) -> Callable[[Any], None]:
    """Fills the form by keyboard: the nurse, from so many days ahead to so many."""

    def act(dialog: Any) -> None:
        assert isinstance(dialog, CoverDialog)
        assert pana.focus() is dialog.stands_in
        (nurse,) = pana.shell.session.store.staff.all(login="nurse")
        dialog.stands_in.set_value(nurse.id)
        day = pana.shell.session.today()
        for field, ahead in ((dialog.begins, first), (dialog.ends, last)):
            pana.tab_to(field)
            field.selectAll()
            pana.write(day_text(None if ahead is None else days_later(day, ahead)) or " ")
        pana.press(Qt.Key.Key_Return, CTRL)

    return act


def words(widget: Any) -> str:
    """Everything that a part of the window says."""
    return "\n".join(one.text() for one in widget.findChildren(Label) if one.isVisibleTo(widget))


def closed_file(pana: Pana) -> ResidentId:
    """The director closes a file to everybody but herself and its coordinator."""
    child, session = pana.id_of(STORY), pana.shell.session
    coordinator = session.store.residents.get(child).coordinator
    assert coordinator is not None
    journal.restrict(child, (coordinator,), by=session)
    return child


def test_a_director_lets_the_nurse_stand_in_and_the_file_tells_it(pana: Pana) -> None:
    pana.unlock("director")
    child = closed_file(pana)
    page = pana.open_file(STORY, "identity")
    section = page.sections["identity"]
    pana.during(lambda: section.act("cover"), give(pana, 0, 2))
    session = pana.shell.session
    cover = session.store.covers.all("-given_at")[0]
    nurse, coordinator = session.staff_name(cover.stands_in), session.staff_name(cover.away)
    assert (cover.begins, cover.ends) == (session.today(), days_later(session.today(), 2))
    (head,) = (one.accessibleName() for one in page.strips if one.isVisible())
    assert f"{nurse} in place of {coordinator}, until 26.11.2026" in head
    assert nurse in words(pana.go("today").covers)
    assert f"{nurse} in place of {coordinator}" in words(pana.go("shift").covers)

    pana.reopen("nurse")
    day = pana.shell.session
    assert page_opens(pana, child)
    mine = pana.page("today")
    mine.whose.choose("mine")
    mine.refresh()
    rows = today.today(Wanted(mine=True), by=day)
    covered = [row for row in (*rows.overdue, *rows.today, *rows.week) if row.stands_in]
    assert {(row.who, row.stands_in) for row in covered} == {(coordinator, nurse)}
    shown = [one for one in mine.tasks.rows.rows() if isinstance(one, TaskRow)]
    assert {one.answerable for one in shown if one.actor == nurse} >= {coordinator}
    assert child in day.granted()

    pana.clock.now += timedelta(days=3)
    pana.reopen("nurse")
    assert not page_opens(pana, child)
    assert not pana.page("today").covers.isVisible()
    pana.reopen("director")
    assert audits.verify(by=pana.shell.session).good


def page_opens(pana: Pana, child: ResidentId) -> bool:
    try:
        residents.open_file(child, by=pana.shell.session)
    except NotFound:
        return False
    return True


@pytest.mark.parametrize(
    ("first", "last", "field", "told"),
    [
        (3, 1, "ends", "The last day lies before the first one."),
        (-1, 1, "begins", "The first day is today or later: nothing is opened for days gone by."),
        (0, 400, "ends", "Longer than a year is another coordinator, not a cover."),
    ],
)
def test_days_that_cannot_be_are_told_at_their_field(pana: Pana, first: int, last: int, field: str, told: str) -> None:
    pana.unlock("director")
    section = pana.open_file(STORY, "identity").sections["identity"]

    def refused(dialog: Any) -> None:
        give(pana, first, last)(dialog)
        assert dialog.isVisible()
        assert dialog.fields[field].info.text() == told

    before = pana.shell.session.store.covers.all()
    pana.during(lambda: section.act("cover"), refused)
    assert pana.shell.session.store.covers.all() == before


def test_a_coordinator_names_who_stands_in_for_herself_and_ends_it_when_she_is_back(pana: Pana) -> None:
    pana.unlock("caseworker")
    account = pana.go("administration", part="account").section("account")
    pana.during(account.cover.click, give(pana, 0, 5))
    panel, session = pana.go("today").covers, pana.shell.session
    cover = session.store.covers.all("-given_at")[0]
    assert (cover.away, cover.given_by, cover.resident_id) == (session.staff.id, session.staff.id, None)
    assert "until 29.11.2026, all files" in words(panel).casefold()
    ends = panel.end_buttons
    place = next(place for place, one in enumerate(covers.today(by=session)) if one.cover.id == cover.id)
    ends[place].setFocus()
    pana.press(Qt.Key.Key_Space)
    pana.settle()
    assert session.store.covers.get(cover.id).ended_by == session.staff.id
    assert len(panel.end_buttons) == len(ends) - 1
    assert [line.action for line in session.store.audit.recent(2)] == ["cover.ended", "cover.given"]
