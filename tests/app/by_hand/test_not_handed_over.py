"""A handover that must not be and a discharge that should not stand, by the buttons of the program."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter

from shelter_app.domain.ids import ResidentId
from shelter_app.domain.residents import CaseStatus
from shelter_app.views.preview import PaperPreview
from tests.app.by_hand import deeds
from tests.app.by_hand.conftest import SitDown
from tests.app.by_hand.hands import Hands
from tests.app.pana import CTRL

FATHER, AUNT = "Сатов Болат", "Сатова Гульнара"
CAME = "Somebody came for the child and was sent away"
REVIEWED = "Охрана предупреждена, участковому сообщено, № 17"
WHY = "Тётя не приехала, мальчик никуда не ушёл"


@pytest.fixture
def printed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A computer with a printer: the paper goes into this file."""
    paper = tmp_path / "printed.pdf"

    def choose(_preview: PaperPreview) -> QPrinter:
        printer = QPrinter()
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(paper))
        return printer

    monkeypatch.setattr(PaperPreview, "choose_printer", choose)
    return paper


def test_who_must_not_have_the_child_goes_without_it_and_the_director_settles_it(sit_down: SitDown) -> None:
    hands = sit_down()
    child = admitted(hands)
    deeds.contact(
        hands, child, FATHER, relation="father", inform="forbidden", call="forbidden", visit="forbidden",
        collect="forbidden", decided_by="Решение суда № 8",
    )  # fmt: skip
    came_for_the_child(hands, child)
    assert hands.kept(child).resident.status is CaseStatus.OPEN
    assert hands.kept(child).stay.discharge is None
    hands.file(child, "contacts")
    hands.sees(f"Today, 17:40, {FATHER}, in person, Refused. Came for the child and was not given the child")
    settled_by_the_director(hands, child)


def came_for_the_child(hands: Hands, child: ResidentId) -> None:
    """The forbidden one is chosen as receiver: nothing is recorded but that they came, by one key."""
    hands.at("D-3 17:40")
    page = deeds.leave(hands, child, route="one_parent", who=FATHER, receiver_document="удостоверение № 000000041")
    stop = page.form.stop
    hands.sees(f"{FATHER}, father: do not hand over the child. Call the director.", around=stop)
    hands.key(deeds.ENTER, CTRL)
    assert not page.done.isVisible()
    assert hands.pana.focus() is stop.came, "the stop stands before everything else the form asks"
    hands.key(deeds.ENTER)
    hands.sees("Written down at 17:40. The child is here; the director has it on Today.", around=stop)
    assert not stop.came.isVisible()
    hands.key(deeds.ENTER, CTRL)
    assert not page.done.isVisible(), "written down or not, nobody leaves with them"
    (entry,) = hands.pana.shell.session.store.contact_log.of(child)
    assert entry.with_whom == FATHER


def settled_by_the_director(hands: Hands, child: ResidentId) -> None:
    hands.at("D-3 18:05", "director")
    page = hands.pana.go("today")
    assert waits(hands, page), "the director has it on Today"
    hands.key(Qt.Key.Key_Space)
    dialog = page.deeds.dialog
    hands.pana.qtbot.waitUntil(dialog.isActiveWindow)
    hands.fill(dialog, evidence=REVIEWED)
    hands.save(dialog)
    page = hands.pana.go("today")
    assert not waits(hands, page)
    left = {due.code for due in hands.pana.shell.session.store.summaries.due_of(child) if due.closed_at is None}
    assert "R-40.refused" not in left
    hands.file(child)
    hands.sees(REVIEWED)


def waits(hands: Hands, page: Any) -> bool:
    """Whether the row is among what is not done yet; it is the current one then."""
    found: bool = page.tasks.choose(lambda row: row.title.startswith(CAME) and not row.done)
    page.tasks.setFocus()
    hands.pana.settle()
    return found


def test_a_discharge_that_was_none_is_withdrawn_with_its_follow_up_and_its_act(
    sit_down: SitDown, printed: Path
) -> None:
    hands = sit_down()
    child = admitted(hands)
    deeds.contact(
        hands, child, AUNT, relation="aunt", inform="allowed", call="allowed", visit="allowed", collect="by_act",
        decided_by="Постановление опеки № 40",
    )  # fmt: skip
    left_and_printed(hands, child, printed)
    stages = hands.pana.shell.session.store.follow_ups.all(resident_id=child)
    assert stages and all(stage.open for stage in stages)  # noqa: PT018  (one fact: the schedule runs)
    withdrawn(hands, child)
    seen_afterwards(hands, child)


def admitted(hands: Hands) -> ResidentId:
    hands.at("D-12 15:00", "caseworker")
    return hands.admit(
        name="Сатов Диас", sex="m", age=hands.born(9, 40), basis="document", brought_by="police",
        brought_by_person="участковый Ли С.", found_where="Тараз, вокзал", category="c1",
        ground="guardianship_resolution", ground_number="39", citizenships=["KZ"], languages=["ru"],
        health=["no_complaints"], legal_status="citizen", iin_absent_reason="documents_lost", room="Мальчики",
        risk="medium",
    )  # fmt: skip


def left_and_printed(hands: Hands, child: ResidentId, printed: Path) -> None:
    """The discharge as it was recorded by mistake; its act went out of the printer."""
    hands.at("D-2 11:00")
    page = deeds.leave(
        hands, child, route="relatives_guardianship", who=AUNT, receiver_document="удостоверение № 000000040",
        ground="Постановление опеки № 40", region="31", address="Тараз, улица Абая 4", safe_contact="Звонить тёте",
    )  # fmt: skip
    deeds.record_leaving(hands, page)
    hands.key(Qt.Key.Key_P, CTRL)
    section = hands.pana.page("file").sections["papers"]
    hands.pana.qtbot.waitUntil(section.print.isEnabled)
    assert [job.document for job in section.desk.jobs] == ["handover-act"]
    hands.key(deeds.ENTER)
    hands.pana.qtbot.waitUntil(printed.exists)
    hands.pana.qtbot.waitUntil(section.print.isEnabled)


def withdrawn(hands: Hands, child: ResidentId) -> None:
    """Nobody but the director finds the button; without a reason nothing is taken back."""
    section = hands.file(child, "leaving")
    assert not section.withdraw.isVisible()
    hands.at("D-2 15:00", "director")
    section = hands.file(child, "leaving")
    hands.sees(AUNT, "Planned")

    def fill(dialog: Any) -> None:
        hands.fill(dialog, what="here")
        deeds.QTest.keyClick(dialog, deeds.ENTER, CTRL)
        assert dialog.fields["reason"].has_problem(), "a discharge is withdrawn with a reason"
        assert hands.kept(child).stay.discharge is not None
        hands.fill(dialog, reason=WHY)
        hands.save(dialog)

    hands.within(lambda: hands.press(section.withdraw, opens=True), fill)


def seen_afterwards(hands: Hands, child: ResidentId) -> None:
    """Present again; who had been named stays to be read; nothing waits for a visit or a signature."""
    section = hands.file(child, "leaving")
    hands.sees("Withdrawn: leaving on", WHY, AUNT, around=section)
    assert not section.withdraw.isVisible()
    assert section.discharge.isVisible(), "whoever is here can leave"
    kept, store = hands.kept(child), hands.pana.shell.session.store
    assert (kept.resident.status, kept.stay.discharge) == (CaseStatus.OPEN, None)
    assert kept.stay.room
    assert not [stage for stage in store.follow_ups.all(resident_id=child) if stage.open]
    board = hands.pana.go("follow_up")
    hands.sees_not("Сатов", around=board)
    reports = hands.pana.go("reports", resident_id=int(child))
    (line,) = reports.prints.lines.rows()
    assert f"void: {WHY}" in line.detail
    assert not line.subject.waits
    hands.pana.go("residents")
    hands.file(child)
    hands.sees(WHY)
