"""The page of needs: what was found at each assessment, and the key that makes rows of the plan out of it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import Qt

from shelter_app.domain.errors import ShelterError
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.needs import NeedLine, NeedsAssessment
from shelter_app.domain.staff import Can
from shelter_app.domain.support_plans import PlanAlreadyOpen
from shelter_app.services import needs, residents
from shelter_app.views import listed
from shelter_app.views.formats import capital
from shelter_app.views.paper.desk import Wanted
from shelter_app.views.paper.dialog import PaperDialog
from shelter_app.views.plans.needs_dialog import ROLES, WRITTEN, NeedsDialog, asked_needs
from shelter_app.views.record.child_page import ChildPage, Earlier
from shelter_app.views.record.sections import offered_parts
from shelter_app.views.sentences import sentence_for
from shelter_app.views.widgets.button import Button
from shelter_app.views.widgets.chip import ChipFace
from shelter_app.views.widgets.labels import Label
from shelter_app.views.widgets.rows import Head
from shelter_app.views.widgets.tables import Cell, Column


class NeedsPage(ChildPage):
    """`open(resident_id)`: the latest assessment, the earlier ones in a menu."""

    @property
    def title(self) -> str:
        return self.tr("Needs")

    def build(self) -> None:
        self.begin(self._columns(), self._earlier)
        self.known: tuple[NeedsAssessment, ...] = ()
        self.shown: NeedsAssessment | None = None
        self.heading = Label(role="compact")
        self.assess = Button(icon="plus", shortcut="Insert", clicked=self._assess)
        self.correct = Button(icon="pencil", shortcut="F4", clicked=self._correct)
        self.print = Button(icon="printer", shortcut="Ctrl+P", clicked=self._print)
        self.make = Button(kind="primary", icon="list-checks", shortcut="Ctrl+Return", clicked=self._make)
        buttons = (self.assess, self.correct, self.print, self.make)
        self.lay_out((self.heading,), buttons, icon="clipboard-list")
        self.table.opened.connect(lambda _row: self._correct())

    def retranslate(self) -> None:
        self.picker.set_parts(offered_parts(self.context.session), "plan")
        self.heading.setText(self.tr("Needs"))
        self.earlier.setText(self.tr("Earlier"))
        self.plan.setText(self.tr("The plan"))
        self.assess.setText(self.tr("Assess"))
        self.correct.setText(self.tr("Correct"))
        self.print.setText(self.tr("Print"))
        self.make.setText(self.tr("Into the plan"))
        self.table.setAccessibleName(self.tr("Needs and what was answered"))

    def open(self, **args: Any) -> None:
        """The assessments of `resident_id`; the latest is shown."""
        self._resident_id, self._chosen = ResidentId(args["resident_id"]), None
        self.known, self.shown = (), None
        self.table.set_rows([])
        self.bar.clear()

    def refresh(self) -> None:
        if self._resident_id is None:
            return
        session = self.context.session
        try:
            file = residents.open_file(self._resident_id, again=True, by=session)
            self.show_file(file)
            self.known = needs.of(self._resident_id, by=session)
        except ShelterError as error:
            self.strip.hide()
            self.states.show_error(self.tr("The needs cannot be opened"), sentence_for(error))
            return
        self.strip.show()
        found = [one for one in self.known if one.id == self._chosen] or self.known
        self.shown = found[0] if found else None
        self._offer(self.offered(Can.WRITE_PLAN))
        if self.shown is None:
            self._say_empty()
        else:
            self._show(self.shown)

    def _offer(self, writes: bool) -> None:
        latest = self.shown is not None and self.shown is self.known[0]
        self.earlier.setVisible(len(self.known) > 1)
        self.assess.setVisible(writes)
        self.correct.setVisible(writes and self.shown is not None)
        self.print.setVisible(self.shown is not None and self.offered(Can.PRINT_PAPER))
        wanted = self.shown is not None and bool(self.shown.needed or self.shown.other)
        self.make.setVisible(writes and latest and wanted)

    def _show(self, shown: NeedsAssessment) -> None:
        self.table.set_rows(self._rows(shown), key=lambda row: row.code if isinstance(row, NeedLine) else None)
        if self.table.current_object() is None and self.table.rows.rowCount() > 1:
            self.table.setCurrentIndex(self.table.rows.index(1, 0))
        self.facts.set_facts(self._facts(shown))
        self.states.show_content()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _rows(self, shown: NeedsAssessment) -> list[Head | NeedLine]:
        """Needs first, then what was answered with No, then what nobody asked."""
        asked = asked_needs(self.context, shown.needs_list)
        written = {line.code for line in shown.lines}
        day = self.context.session.today()
        lines = [shown.line(one.code) for one in asked.entries if one.code in written or one.active(day)]
        lines = [line for line in lines if line.code not in WRITTEN or not line.empty]
        groups = (
            (self.tr("Needed"), list(shown.needed)),
            (self.tr("Not needed"), [line for line in lines if line.needed is False]),
            (self.tr("Not asked"), [line for line in lines if line.needed is None]),
        )
        rows: list[Head | NeedLine] = []
        for title, found in groups:
            if found:
                rows += [Head(title, len(found)), *found]
        return rows

    def _facts(self, shown: NeedsAssessment) -> list[tuple[str, str]]:
        took_part = ", ".join(filter(None, (listed.labels(self.context, ROLES, shown.took_part), shown.names)))
        language = listed.label(self.context, "language", shown.child_views_language)
        views = f"«{shown.child_views.strip('«» ')}»" if shown.child_views else ""
        context = self.context
        held = context.formats.near_moment(shown.held_at.astimezone(context.session.tz), context.session.today())
        facts = [
            (self.tr("Assessed"), ", ".join((held, context.session.staff_name(shown.by)))),
            (self.tr("The child"), f"{views} ({language})" if views and language else views),
            (self.tr("Strengths"), shown.strengths),
            (self.tr("Goals"), shown.goals),
            (self.tr("Other needs"), shown.other),
            (self.tr("Conclusion"), shown.comments),
            (self.tr("Took part"), took_part),
            (self.tr("Missing, because"), shown.absent_reason),
        ]
        return [(name, value) for name, value in facts if value]

    def _say_empty(self) -> None:
        if self.offered(Can.WRITE_PLAN):
            self.states.show_empty(
                self.tr("Needs have not been assessed yet"),
                self.tr("Go through the list with the child and whoever represents it; ticked needs become the plan."),
                way=self.tr("Assess needs"),
                way_icon="plus",
                act=self._assess,
            )
        else:
            self.states.show_empty(self.tr("Needs have not been assessed yet"))

    def _columns(self) -> list[Column]:
        return [
            Column("need", lambda: self.tr("Need"), self._need),
            Column("answer", lambda: self.tr("Answer"), self._answer, 140),
            Column("rank", lambda: self.tr("Urgency"), self._rank, 104, needs=420),
            Column("comment", lambda: self.tr("Remark"), lambda line: Cell(line.comment, wrap=True), 170, needs=620),
        ]

    def _need(self, line: NeedLine) -> Cell:
        name = self.shown.needs_list if self.shown else ""
        return Cell(capital(listed.label(self.context, name, line.code)), strong=bool(line.needed), wrap=True)

    def _answer(self, line: NeedLine) -> Cell:
        faces = {
            True: ChipFace(self.tr("Needed"), "accent", "check"),
            False: ChipFace(self.tr("No"), "neutral"),
            None: ChipFace(self.tr("Not asked"), "outline", "circle-dashed"),
        }
        return Cell(chip=faces[line.needed])

    def _rank(self, line: NeedLine) -> Cell:
        return Cell(str(line.priority) if line.priority else "—", tone="text" if line.priority else "text2")

    def _earlier(self) -> Iterator[Earlier]:
        session = self.context.session
        for one in self.known:
            day = self.context.formats.day_year(one.held_at.astimezone(session.tz).date())
            yield Earlier(one.id, ", ".join((day, session.staff_name(one.by))), one is self.shown)

    def _assess(self) -> None:
        self._chosen = None
        self._ask(lambda resident_id: NeedsDialog(self.context, resident_id, None, self))

    def _correct(self) -> None:
        if self.shown is not None and self.offered(Can.WRITE_PLAN):
            self._ask(lambda resident_id: NeedsDialog(self.context, resident_id, self.shown, self))

    def _print(self) -> None:
        shown = self.shown
        if shown is not None:
            self._ask(lambda resident_id: PaperDialog(
                self.context, Wanted("needs-assessment", resident_id, about=shown.id), self
            ))  # fmt: skip

    def _make(self) -> None:
        """Ticked needs as rows of the draft, which is shown at once."""
        if self.shown is None:
            return
        try:
            plan = needs.to_plan(self.shown, lang=self.context.language.code, by=self.context.session)
        except PlanAlreadyOpen:
            self.bar.show_failing(
                self.tr("The plan waits for its decision. Take it back, or wait until it is decided.")
            )
        except ShelterError as error:
            self.bar.show_failing(sentence_for(error))
        else:
            self.context.navigator.go("plan", resident_id=self._resident_id, number=plan.number)
