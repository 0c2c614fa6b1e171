"""At the door at night and after an absence: what a paper waits for, what opens it, when a letter closes its term."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from shelter_app.domain.admissions import names_of
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.stays import Presence
from shelter_app.services import papers, presence, stays
from shelter_app.services.presence import Away
from shelter_app.services.today import TodayRow
from shelter_app.views.printing import Errand
from shelter_app.views.widgets.task_list import TaskRow
from tests.app.conftest import StartPana
from tests.app.pana import CTRL, Pana
from tests.records import admission
from tests.services.papers_story import text_of

WHY = "телефон опеки не отвечает, послан нарочный"


@pytest.fixture
def night(start_pana: StartPana) -> Pana:
    pana = start_pana("ru")
    pana.unlock("duty")
    return pana


def admitted(pana: Pana) -> ResidentId:
    by = pana.shell.session
    new = admission(admitted_at=by.now(), names=names_of(ru="Ночной Арман", kk="Ночной Арман"))
    return stays.admit(new, by=by).resident_id


def laid_out(pana: Pana, child: ResidentId, document: str) -> Any:
    page = pana.go("file", resident_id=int(child), section="papers", action=document)
    section = page.sections["papers"]
    pana.qtbot.waitUntil(lambda: section.desk.job is not None and section.desk.job.document == document)
    return section


def printed(pana: Pana, section: Any, target: str) -> None:
    """Ctrl+P and the printer dialog: which printer there is belongs to the machine, so its errand is handed over."""
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(target)
    section.desk.print_to(Errand(printer))
    pana.settle()


def test_at_night_the_act_waits_for_the_notice_or_for_a_director_whose_reason_it_carries(
    night: Pana, qtbot: QtBot, tmp_path: Any
) -> None:
    child = admitted(night)
    section = laid_out(night, child, "admission-act")
    (line,) = section.desk.guards.words()
    assert "СОП" in line, "the clause stands where the work is done"
    assert len(section.desk.guards.buttons) == 1, "the duty educator writes the fact down and decides nothing"
    printed(night, section, str(tmp_path / "act.pdf"))
    assert papers.prints(child, by=night.shell.session) == []
    assert not section.desk.preview.bar.isHidden()

    night.reopen("director")
    section = laid_out(night, child, "admission-act")

    def decide(dialog: QWidget) -> None:
        night.press(Qt.Key.Key_Return, CTRL)
        assert dialog.fields["reason"].has_problem(), "no reason, no decision"  # type: ignore[attr-defined]
        dialog.reason.setPlainText(WHY)  # type: ignore[attr-defined]
        night.press(Qt.Key.Key_Return, CTRL)

    night.during(section.desk.guards.buttons[-1].click, decide)
    qtbot.waitUntil(lambda: section.desk.job is not None and section.desk.guards.words() != [line])
    assert WHY in section.desk.guards.words()[0]
    printed(night, section, str(tmp_path / "act.pdf"))
    qtbot.waitUntil(lambda: bool(papers.prints(child, by=night.shell.session)))
    act = papers.gather("admission-act", child, ("ru",), by=night.shell.session).render()
    assert WHY in text_of(act)
    today = night.go("today")
    night.settle()
    assert today.decided.isVisible()


def test_the_police_are_told_when_the_letter_is_sent_and_not_when_it_is_printed(
    night: Pana, qtbot: QtBot, tmp_path: Any
) -> None:
    by, child = night.shell.session, admitted(night)
    presence.go_away(child, Away(Presence.MISSING, by.now(), where="рынок", looks="красная куртка"), by=by)
    page = night.go("today")
    night.settle()

    def waits(row: object) -> bool:
        duty = page.deeds._behind.get(row.key) if isinstance(row, TaskRow) else None
        return isinstance(duty, TodayRow) and (duty.due.resident_id, duty.due.code) == (child, "B3.missing")

    assert page.tasks.choose(waits)
    night.press(Qt.Key.Key_Return)
    section = night.page("file").sections["papers"]
    qtbot.waitUntil(lambda: section.desk.job is not None and section.desk.job.document == "notice-police-absence")
    printed(night, section, str(tmp_path / "letter.pdf"))
    qtbot.waitUntil(lambda: bool(papers.prints(child, by=by)))
    closed: Callable[[], object] = lambda: next(  # noqa: E731
        one.closed_at for one in by.store.summaries.due_of(child, open_only=False) if one.code == "B3.missing"
    )
    assert closed() is None

    def send(dialog: QWidget) -> None:
        dialog.how.set_value("in_person")  # type: ignore[attr-defined]
        dialog.to.setText("дежурный Омаров")  # type: ignore[attr-defined]
        night.press(Qt.Key.Key_Return, CTRL)

    qtbot.waitUntil(lambda: not section.sent.isHidden())
    night.during(section.sent.click, send)
    assert closed() is not None
    assert by.now() - timedelta(minutes=5) <= closed() <= by.now()  # type: ignore[operator]
