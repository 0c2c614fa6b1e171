"""The list of plans: what waits for a decision, then what came back, drafts, and plans in force, late ones first."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent

from shelter_app.domain.ids import PlanId
from shelter_app.domain.staff import Can
from shelter_app.domain.support_plans import PlanStatus
from shelter_app.services import plan_lists
from shelter_app.services.plan_lists import PlanLine
from shelter_app.views.export import ExportAction, table_listing
from shelter_app.views.page import Page
from shelter_app.views.plans.list_table import PlansList
from shelter_app.views.plans.packages.menu import PackagesAction
from shelter_app.views.plans.plan_words import status_face
from shelter_app.views.plans.template_menu import keeps_templates
from shelter_app.views.plans.templates import TemplatesDialog
from shelter_app.views.tasks import Later
from shelter_app.views.widgets.button import Button
from shelter_app.views.widgets.chip import ChipFace
from shelter_app.views.widgets.labels import KeyHints
from shelter_app.views.widgets.panel import Card, PageHead
from shelter_app.views.widgets.rows import Head
from shelter_app.views.widgets.segmented import Segmented
from shelter_app.views.widgets.states import StatePages
from shelter_app.views.widgets.tables import Cell, Column


class PlansPage(Page):
    """Enter opens a plan; "mine" keeps what this member wrote or has to decide."""

    @property
    def title(self) -> str:
        return self.tr("Plans")

    def build(self) -> None:
        self._just_opened = True
        self.whose = Segmented()
        self.whose.chosen.connect(lambda _key: self.refresh())
        self.table = PlansList(columns=self._columns(), row_height=50)
        self.export = ExportAction(self, lambda: table_listing("plans", self.title, self.table))
        self.packages = PackagesAction(self)
        self.templates = Button(icon="copy", clicked=self._on_templates)
        if not keeps_templates(self.context.session):
            self.templates.hide()
        self.head = PageHead(actions=(self.whose, self.templates, self.packages.button, self.export.button))
        self.table.opened.connect(self._on_opened)
        self.hints = KeyHints()
        card = Card(margins=1)
        card.add(self.table)
        self.states = StatePages(content=card, empty_icon="clipboard-list")
        self.stack(self.head).addWidget(self.states, 1)
        layout = self.layout()
        assert layout is not None
        layout.addWidget(self.hints)
        self.watch(self.context.changes.plans_changed, self.context.changes.residents_changed)

    def retranslate(self) -> None:
        self.whose.set_choices([("all", self.tr("All")), ("mine", self.tr("Mine"))])
        if self.whose.choice() is None:
            self.whose.choose("all")
        self.whose.setAccessibleName(self.tr("Whose plans"))
        self.export.retranslate()
        self.packages.retranslate()
        self.templates.setText(self.tr("Templates"))
        self.table.setAccessibleName(self.tr("Plans"))
        self.table.retranslate()
        self.hints.set_hints([("Return", self.tr("open the plan"))])

    def _on_templates(self) -> None:
        dialog = TemplatesDialog(self.context, self)
        dialog.exec()
        dialog.deleteLater()

    def stop_work(self) -> None:
        self.packages.stop_work()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def open(self, hand_on: str = "", **_args: Any) -> None:
        """The list from its beginning; that it was opened is written down once, not at every refresh.

        ``hand_on`` is the number of a file whose case goes to another centre: its window opens at once.
        """
        self._just_opened = True
        if hand_on:
            Later(self, 0, lambda: self.packages.hand_on(hand_on)).ask()

    def refresh(self) -> None:
        if self._just_opened:
            plan_lists.look_through(by=self.context.session)
            self._just_opened = False
        lines = plan_lists.waiting(lang=self.context.language.code, by=self.context.session)
        shown = [line for line in lines if self.whose.choice() != "mine" or self._mine(line)]
        waiting = sum(self._waits(line) for line in lines)
        unseen = sum(self._unreviewed(line) for line in lines) if self._outside else 0
        late = sum(bool(line.late_rows) for line in lines if line.plan.in_force)
        self.head.set_title(self.title, self._count_words(waiting, unseen, late))
        rows: list[Head | PlanLine] = []
        placed: set[PlanId] = set()
        for title, belongs in self._groups():
            group = [line for line in shown if line.plan.id not in placed and belongs(line)]
            placed |= {line.plan.id for line in group}
            if group:
                rows += [Head(title, len(group)), *group]
        self.table.set_rows(rows, key=_key)
        if self.table.current_object() is None and len(rows) > 1:
            self.table.setCurrentIndex(self.table.rows.index(1, 0))
        self.hints.setVisible(bool(rows))
        if rows:
            self.states.show_content()
        elif lines:
            self.states.show_empty(
                self.tr("None of the plans is yours"),
                self.tr("Plans that you wrote and those that wait for your decision appear here."),
                way=self.tr("Show all"),
                act=self._show_all,
            )
        else:
            self._say_empty()

    def _say_empty(self) -> None:
        if self.context.session.centre.reviews_only:
            self.states.show_empty(
                self.tr("Plans come here as packages"),
                self.tr(
                    "Open the file that a centre has sent you, read it, comment on its rows, sign your answer and send "
                    "the file back. The package itself is not kept on this computer."
                ),
                way=self.tr("Open a package"),
                way_icon="usb",
                act=self.packages.open_package,
            )
        elif self.context.session.can(Can.LIST_RESIDENTS):
            self.states.show_empty(
                self.tr("No plan is being worked on"),
                self.tr("A plan begins in the file of a resident: section Support plan."),
                way=self.tr("To the residents"),
                way_icon="users-round",
                act=lambda: self.context.navigator.go("residents"),
            )
        else:
            self.states.show_empty(
                self.tr("No plan was put forward"), self.tr("What waits for a decision appears here.")
            )

    def _show_all(self) -> None:
        self.whose.choose("all")
        self.refresh()

    def _mine(self, line: PlanLine) -> bool:
        return line.plan.written_by(self.context.session.staff.id) or self._asks(line)

    @property
    def _outside(self) -> bool:
        return not self.context.session.can(Can.OPEN_FILE)

    def _asks(self, line: PlanLine) -> bool:
        """Whether this member has the next word; the review is the officer's, in the house only its paper is kept."""
        return line.decides or (line.body_waits and self._outside)

    def _waits(self, line: PlanLine) -> bool:
        """What the sentence above the list counts as waiting for a decision; a plan in force has had its own."""
        return line.decides if self._outside else line.plan.status is PlanStatus.SUBMITTED

    @staticmethod
    def _unreviewed(line: PlanLine) -> bool:
        """In force, and the guardianship body has not said yet what it thinks of it."""
        return line.body_waits

    @staticmethod
    def _runs(line: PlanLine) -> bool:
        return line.plan.in_force and not line.plan.objected

    def _groups(self) -> list[tuple[str, Callable[[PlanLine], bool]]]:
        return [
            (self.tr("Wait for your decision"), lambda line: self._outside and line.decides),
            (self.tr("Wait for a decision"), lambda line: line.plan.status is PlanStatus.SUBMITTED),
            (self.tr("In force, you have not reviewed them"), lambda line: self._outside and self._unreviewed(line)),
            (self.tr("Returned for more work"), lambda line: line.plan.status is PlanStatus.RETURNED),
            (self.tr("In force, the guardianship body objects"), lambda line: line.plan.objected),
            (self.tr("Drafts"), lambda line: line.plan.status is PlanStatus.DRAFT),
            (self.tr("In force, with late measures"), lambda line: self._runs(line) and line.late_rows > 0),
            (
                self.tr("In force, the guardianship body has not reviewed them"),
                lambda line: line.body_waits and not line.late_rows,
            ),
            (
                self.tr("In force"),
                lambda line: self._runs(line) and not line.late_rows and not line.body_waits,
            ),
        ]

    def _count_words(self, waiting: int, unseen: int, late: int) -> str:
        parts = []
        if waiting:
            parts.append(self.tr("%n plan(s) wait for a decision", "", waiting))
        if unseen:
            parts.append(self.tr("%n plan(s) in force not reviewed by you", "", unseen))
        if late:
            parts.append(self.tr("%n plan(s) with late measures", "", late))
        words = "; ".join(parts)
        return words or self.tr("Nothing waits for a decision and no measure is late.")

    def _columns(self) -> list[Column]:
        return [
            Column("who", lambda: self.tr("Who"), self._who, sort=None),
            Column("version", lambda: self.tr("Version"), self._version, 210),
            Column("author", lambda: self.tr("Written by"), self._author, 190, needs=620),
            Column("open", lambda: self.tr("Measures"), self._open, 190),
            Column("review", lambda: self.tr("Review"), self._review, 130, needs=820),
        ]

    def _who(self, line: PlanLine) -> Cell:
        name = line.resident_name
        if not name:
            words = self.tr("restricted")
            return Cell(
                line.resident_number, words, strong=True, avatar=("", line.plan.resident_id), avatar_icon="lock"
            )
        return Cell(name, line.resident_number, strong=True, avatar=(name, line.plan.resident_id))

    def _version(self, line: PlanLine) -> Cell:
        plan = line.plan
        words = self.tr("Version {number}").format(number=plan.number)
        day = plan.drafted_on
        if plan.submitted_at is not None and plan.status is PlanStatus.SUBMITTED:
            day = plan.submitted_at.astimezone(self.context.session.tz).date()
        said = ", ".join((words, self.context.formats.near_day(day, self.context.session.today())))
        return Cell(chip=status_face(plan.status), detail=said)

    def _author(self, line: PlanLine) -> Cell:
        return Cell(text=line.author)

    def _open(self, line: PlanLine) -> Cell:
        still = self.tr("%n open", "", line.open_rows)
        if line.late_rows:
            late = ChipFace(self.tr("%n late", "", line.late_rows), "overdue")
            return Cell(chip=late, detail=still)
        return Cell(text=still)

    def _review(self, line: PlanLine) -> Cell:
        day = line.plan.review_on
        if day is None:
            return Cell(text="—", tone="text2")
        late = line.plan.in_force and day <= self.context.session.today()
        return Cell(text=self.context.formats.day(day), tone="overdue" if late else "text")

    def _on_opened(self, line: PlanLine) -> None:
        self.context.navigator.go("plan", resident_id=line.plan.resident_id, number=line.plan.number)


def _key(line: object) -> object:
    return line.plan.id if isinstance(line, PlanLine) else None
