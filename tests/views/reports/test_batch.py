"""Many questionnaires together: each is registered and leaves as a paper of its own; a stop ends it between two."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from shelter_app.domain.answers import Answer
from shelter_app.domain.consents import ConsentWithdrawn
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.paper import Way
from shelter_app.domain.periods import Period, Span
from shelter_app.domain.staff import Role
from shelter_app.services import journal, papers, procedure_answers
from shelter_app.services.papers import Finished, Job
from shelter_app.views.reports.batch import BatchDialog
from shelter_app.views.reports.batch_run import HANDFUL, Send, into_folder
from tests.records import House
from tests.views.desks import Desk, Sit
from tests.views.list_leaving import agree

FORM = "primary_aid"


def answered(house: House, child: ResidentId) -> None:
    sheet = procedure_answers.begin(child, FORM, language="ru", by=house.case_worker)
    procedure_answers.save(sheet, (Answer("aid", ("medical",)),), by=house.case_worker)
    procedure_answers.finish(sheet, by=house.case_worker)


def opened(sit: Sit, house: House, qtbot: QtBot, count: int) -> tuple[Desk, Any]:
    """The window of a batch with so many questionnaires to choose."""
    for _ in range(count):
        answered(house, house.admit())
    desk = sit(Role.CASE_WORKER)
    dialog: Any = BatchDialog(desk.shell.context, desk.shell.window)
    qtbot.addWidget(dialog)
    dialog.open()
    qtbot.waitUntil(dialog.isVisible)
    dialog.form.set_value(FORM)
    return desk, dialog


def begun(dialog: BatchDialog, qtbot: QtBot, send: Send, way: Way) -> None:
    """Starts it; where several residents are in it a colleague agrees first."""
    dialog.start(send, way)
    if dialog.asking is not None:
        agree(dialog.asking.person, dialog.context.session)
        dialog.asking.accept_button.click()
        qtbot.waitUntil(lambda: dialog.asking is not None and dialog.asking.second is not None)


def ended(dialog: Any, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not dialog.run.running, timeout=60_000)


def test_every_filled_form_leaves_once_and_stands_in_the_register(
    sit: Sit, house: House, qtbot: QtBot, tmp_path: Path
) -> None:
    count = HANDFUL + 3
    desk, dialog = opened(sit, house, qtbot, count)
    assert str(count) in dialog.form.currentText()
    folder = tmp_path / "papers"
    folder.mkdir()
    begun(dialog, qtbot, lambda made: into_folder(folder, made), Way.SAVE)
    assert not dialog.accept_button.isEnabled()
    ended(dialog, qtbot)
    written = sorted(folder.iterdir())
    assert len(written) == count
    assert all(len(PdfReader(path).pages) >= 1 for path in written)
    register = desk.session.store.prints.all(way="save")
    assert {f"{one.code.replace('/', '-')}.pdf" for one in register} == {path.name for path in written}
    assert f"{count} of {count}" in dialog.run.told.text()


def test_no_more_than_a_handful_is_in_memory_and_a_stop_ends_after_it(
    sit: Sit, house: House, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk, dialog = opened(sit, house, qtbot, 2 * HANDFUL + 1)
    handfuls: list[int] = []

    def send(made: Sequence[Finished]) -> int:
        handfuls.append(len(made))
        return len(made)

    begun(dialog, qtbot, send, Way.PRINT)
    qtbot.waitUntil(lambda: bool(handfuls), timeout=60_000)
    dialog.reject()
    assert dialog.isVisible()
    ended(dialog, qtbot)
    assert max(handfuls) <= HANDFUL
    assert sum(handfuls) < 2 * HANDFUL + 1
    assert len(desk.session.store.prints.all()) == sum(handfuls)
    assert dialog.accept_button.isEnabled()


def test_what_cannot_be_made_any_more_is_counted_and_the_rest_goes_on(
    sit: Sit, house: House, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    _desk, dialog = opened(sit, house, qtbot, 3)
    real, asked = papers.form, []

    def form(wanted: papers.FormWanted, languages: Sequence[str], **by: Any) -> Job:
        asked.append(wanted)
        if len(asked) == 2:
            raise ConsentWithdrawn(house.clock.now)
        return real(wanted, languages, **by)

    monkeypatch.setattr(papers, "form", form)
    begun(dialog, qtbot, len, Way.PRINT)
    ended(dialog, qtbot)
    assert "2 of 3" in dialog.run.told.text()
    assert "1 could not be made" in dialog.run.told.text()


def test_a_printer_that_does_not_answer_ends_the_batch_in_words(sit: Sit, house: House, qtbot: QtBot) -> None:
    _desk, dialog = opened(sit, house, qtbot, 2)
    begun(dialog, qtbot, lambda _made: 0, Way.PRINT)
    ended(dialog, qtbot)
    assert "did not take the rest" in dialog.problem.text()


def turned(qtbot: QtBot, times: int) -> None:
    """The event loop went round so often: what would come again has come."""
    turns: list[int] = []
    again = QTimer()
    again.timeout.connect(lambda: turns.append(0))
    again.start(0)
    qtbot.waitUntil(lambda: len(turns) >= times)
    again.stop()


@pytest.mark.parametrize("step", ["form", "finish", "printed_together", "send"])
def test_a_bug_ends_the_batch_once_and_the_window_can_be_closed(
    sit: Sit, house: House, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    _desk, dialog = opened(sit, house, qtbot, 2)

    def broken(*_args: object, **_named: object) -> Any:
        raise ZeroDivisionError(step)

    if step != "send":
        monkeypatch.setattr(papers, step, broken)
    with qtbot.capture_exceptions() as bugs:
        begun(dialog, qtbot, broken if step == "send" else len, Way.PRINT)
        ended(dialog, qtbot)
        qtbot.waitUntil(lambda: bool(bugs))
        turned(qtbot, 5)
    assert [str(bug[1]) for bug in bugs] == [step]
    dialog.reject()
    assert not dialog.isVisible()


def test_a_form_outside_the_period_and_a_closed_file_are_not_counted(house: House) -> None:
    shut, free = house.admit(), house.admit()
    answered(house, shut)
    answered(house, free)
    journal.restrict(shut, (), by=house.director)
    year = Period.around(Span.YEAR, house.case_worker.today())
    found = papers.filled_forms(year, by=house.case_worker)
    assert [one.resident_id for one in found[FORM]] == [free]
    before = Period.around(Span.YEAR, house.case_worker.today().replace(year=year.first.year - 1))
    assert papers.filled_forms(before, by=house.case_worker) == {}


def test_f36_a_batch_of_several_residents_does_not_begin_before_somebody_has_agreed(
    sit: Sit, house: House, qtbot: QtBot
) -> None:
    _desk, dialog = opened(sit, house, qtbot, 2)
    before = len(house.store.prints.all())
    dialog.start(len, Way.PRINT)
    dialog.asking.reject()
    assert not dialog.run.running
    assert len(house.store.prints.all()) == before
