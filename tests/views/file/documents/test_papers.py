"""Papers written down with the way to them, obstacles with their next step, steps done by whoever is on duty."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from shelter_app.domain.identity_documents import IdentityDocument, Step
from shelter_app.domain.ids import ResidentId
from shelter_app.services import identity_documents
from shelter_app.views.record.documents.paper_dialogs import DocumentDialog, ObstacleDialog, StepDoneDialog
from tests.conftest import TypeText
from tests.records import NOON, House
from tests.views.answers import in_dialog, save
from tests.views.file.documents.scanning import OpenSection


class TestPapers:
    def test_a_paper_is_written_down_with_the_way_to_it(
        self, section: OpenSection, qtbot: QtBot, house: House, child: ResidentId, type_text: TypeText
    ) -> None:
        shown = section()

        def answer(dialog: DocumentDialog) -> None:
            dialog.kind.set_value("foreign_passport")
            type_text(dialog.number, "FA 123")
            dialog.state.set_value("with_employer")
            dialog.steps.add_button.click()
            (line,) = dialog.steps.rows()
            line.show_step(Step("ask_back", "с участковым", "Омаров", NOON.date().replace(day=25)))
            save(dialog)

        opened = in_dialog(answer)
        shown.add_paper.click()
        assert opened()
        (paper,) = identity_documents.of(child, by=house.duty).papers
        assert (paper.kind, paper.number, paper.state) == ("foreign_passport", "FA 123", "with_employer")
        assert paper.steps == (Step("ask_back", "с участковым", "Омаров", NOON.date().replace(day=25)),)
        qtbot.waitUntil(lambda: shown.papers.list.rowCount() == 1)
        row = shown.papers.list.rows()[0]
        assert "FA 123" in row.title
        assert "с участковым" in row.detail
        assert row.face is not None
        assert row.face.tone == "soon"

    def test_a_day_that_is_no_day_is_told_and_nothing_is_saved(
        self, section: OpenSection, house: House, child: ResidentId
    ) -> None:
        shown, told = section(), []

        def answer(dialog: DocumentDialog) -> None:
            dialog.kind.set_value("passport")
            dialog.expires.setText("32.13.2026")
            save(dialog)
            told.append(dialog.fields["expires"].has_problem())
            dialog.expires.setText("")
            dialog.issued.setText("01.01.2030")
            save(dialog)
            told.append(dialog.fields["issued"].has_problem())
            dialog.forget_words()

        assert in_dialog(answer) is not None
        shown.act("paper")
        assert told == [True, True]
        assert identity_documents.of(child, by=house.duty).papers == ()

    def test_the_educator_on_duty_writes_down_what_came_of_a_step(
        self, section: OpenSection, qtbot: QtBot, house: House, child: ResidentId, type_text: TypeText
    ) -> None:
        paper = IdentityDocument("passport", "N 7", "lost", steps=(Step("police_report", due=NOON.date()),))
        identity_documents.add(child, paper, by=house.case_worker)
        shown = section(house.duty)
        assert shown.add_paper.isHidden()

        def answer(dialog: StepDoneDialog) -> None:
            type_text(dialog.outcome, "КУИ 1182")
            save(dialog)

        opened = in_dialog(answer)
        shown.papers.setFocus()
        QTest.keyClick(shown.papers, Qt.Key.Key_Return)
        assert opened()
        (stored,) = identity_documents.of(child, by=house.duty).papers
        assert stored.steps[0].outcome == "КУИ 1182"
        qtbot.waitUntil(shown.paper_step.isHidden)

    def test_what_keeps_a_child_from_school_stands_with_its_next_step(
        self, section: OpenSection, qtbot: QtBot, house: House, child: ResidentId
    ) -> None:
        shown = section()

        def answer(dialog: ObstacleDialog) -> None:
            dialog.kind.set_value("no_iin")
            dialog.hinders.choose(("school",))
            dialog.steps.show_steps([Step("school_letter", due=NOON.date().replace(day=26))])
            save(dialog)

        assert in_dialog(answer) is not None
        shown.add_obstacle.click()
        (stuck,) = identity_documents.of(child, by=house.duty).school_obstacles
        assert stuck.since == NOON.date()
        qtbot.waitUntil(lambda: shown.obstacles.list.rowCount() == 1)
        row = shown.obstacles.list.rows()[0]
        assert row.face is not None
        assert row.face.icon == "school"
        assert "26.11.2026" in row.detail
