"""How long each part of a file is kept and by which law, the centre's own terms, and what is due today."""

from __future__ import annotations

from shelter_app.domain.errors import InvalidInput, ShelterError
from shelter_app.domain.retention import DueFile, Part, Term
from shelter_app.services import erasures, retention
from shelter_app.views.administration.erasure_dialogs import ProposeErasureDialog
from shelter_app.views.administration.part_words import part_words, parts_words
from shelter_app.views.administration.section import Section
from shelter_app.views.scaling import row, set_sizes
from shelter_app.views.sentences import sentence_for
from shelter_app.views.widgets.button import Button
from shelter_app.views.widgets.fields import Field, LineEdit
from shelter_app.views.widgets.labels import Label
from shelter_app.views.widgets.panel import Card
from shelter_app.views.widgets.tables import Cell, Column, Table


class RetentionSection(Section):
    """A line of the first table is chosen, its term and clause are typed below it; the second table is what is due."""

    def build(self) -> None:
        self.lead = Label(tone="text2", wrap=True)
        self.table = Table(
            columns=[
                Column("part", lambda: self.tr("Part of the file"), self._part_cell),
                Column("term", lambda: self.tr("Kept after leaving"), self._term_cell, 170),
                Column("basis", lambda: self.tr("Legal basis"), self._basis_cell, 310, needs=640),
            ],
            row_height=48,
        )
        self.table.focused.connect(self._on_focused)
        self.years, self.clause = LineEdit(), LineEdit()
        self.years_field, self.clause_field = Field(control=self.years), Field(control=self.clause)
        self.name_it = Button(kind="primary", icon="scale", clicked=self._on_name_clicked)
        self.basis, self.why = (Label(role="small", tone="text2", wrap=True) for _ in range(2))
        self.heading = Label(role="compact", wrap=True)
        self.propose = Button(icon="trash-2", clicked=self._on_propose_clicked)
        self.due = Table(
            columns=[
                Column("file", lambda: self.tr("File"), lambda one: Cell(one.number, strong=True), 120),
                Column("left", lambda: self.tr("Left on"), self._left_cell, 130),
                Column("parts", lambda: self.tr("What is due"), self._due_cell),
            ],
            row_height=48,
        )
        for table in (self.table, self.due):
            set_sizes(table, least_height=200)
        self.column.addWidget(self.lead)
        self._add(self.table)
        self.column.addWidget(self.basis)
        typed = row(self.years_field, self.clause_field, self.name_it)
        typed.setStretch(1, 1)
        self.column.addLayout(typed)
        above = row(self.heading, self.propose)
        above.setStretch(0, 1)
        self.column.addLayout(above)
        self.column.addWidget(self.why)
        self._add(self.due)
        self.due.focused.connect(lambda _one: self._say_ways())

    def _add(self, table: Table) -> None:
        card = Card(margins=(1, 6, 1, 6))
        card.add(table)
        self.column.addWidget(card, 1)

    def retranslate(self) -> None:
        self.lead.setText(
            self.tr(
                "A term begins when somebody has left and the file is closed. Where the sources name none, the "
                "centre's lawyer names it with its clause. What is due is proposed by the director and erased when a "
                "second person confirms it; copies on sticks hold it until the rotation lets them go."
            )
        )
        self.years_field.set_label(self.tr("Years"))
        self.clause_field.set_label(self.tr("Legal basis, as the lawyer names it"))
        self.name_it.setText(self.tr("Name this term"))
        self.propose.setText(self.tr("Propose to erase what is due"))
        self.table.setAccessibleName(self.tr("How long each part is kept"))
        self.due.setAccessibleName(self.tr("What is due today"))
        for table in (self.table, self.due):
            table.retranslate()

    def refresh(self) -> None:
        session = self.context.session
        self.table.set_rows(retention.terms(by=session), key=lambda term: term.part)
        if self.table.current_object() is None and self.table.rows.rowCount():
            self.table.setCurrentIndex(self.table.rows.index(0, 0))
        self.due.set_rows([])
        self._say_ways()
        self._say_basis()
        try:
            retention.look(by=session)
        except ShelterError as error:
            self.heading.setText(sentence_for(error))
            return
        self.heading.setText(self.tr("What is due is being looked up"))
        self.context.tasks.run(
            self,
            lambda: retention.due_apart(by=session),
            self._show_due,
            lambda error: self.heading.setText(sentence_for(error)),
        )

    def _show_due(self, found: tuple[DueFile, ...]) -> None:
        n = len(found)
        self.heading.setText(self.tr("Due today: %n file(s)", "", n) if n else self.tr("Nothing is due today."))
        self.due.set_rows(found, key=lambda one: one.resident_id)
        self._say_ways()

    def _say_ways(self) -> None:
        """What is due can be proposed of a chosen file; where it cannot be, why stands beside it."""
        one = self.due.current_object()
        chosen = isinstance(one, DueFile)
        free = isinstance(one, DueFile) and not one.held and not one.proposed
        self.propose.setEnabled(free)
        words = ""
        if isinstance(one, DueFile) and one.proposed:
            words = self.tr("Act № {number} waits for a second person").format(number=one.proposed)
        elif isinstance(one, DueFile) and one.held:
            words = self.tr("Held: nobody may erase it")
        elif not chosen and self.due.rows.rowCount():
            words = self.tr("Choose a file in the list.")
        self.why.setText(words)
        self.why.setVisible(bool(words))

    def _say_basis(self) -> None:
        """The whole basis of the chosen part; a line of the table may be too narrow for it."""
        term = self.table.current_object()
        words = ""
        if isinstance(term, Term):
            cell = self._basis_cell(term)
            said = "\n".join(filter(None, (cell.text, cell.detail))) or self.tr("The sources name no basis.")
            words = self.tr("{part}: {basis}").format(part=part_words(term.part), basis=said)
        self.basis.setText(words)

    def _part_cell(self, term: Term) -> Cell:
        return Cell(part_words(term.part))

    def _term_cell(self, term: Term) -> Cell:
        if term.years is None:
            return Cell(self.tr("not named yet"), tone="text2")
        n = term.years
        return Cell(self.tr("%n year(s)", "", n), strong=True)

    def _basis_cell(self, term: Term) -> Cell:
        if term.own is not None:
            name = self.context.session.staff_name(term.own.by)
            when = self.context.formats.numeric(term.own.at.astimezone(self.context.session.tz).date())
            return Cell(term.own.clause, f"{name}, {when}")
        lang = self.context.language.code
        if term.rule is None:
            return Cell("")
        return Cell(term.rule.clause.get(lang), term.rule.note.get(lang), tone="text2")

    def _left_cell(self, one: DueFile) -> Cell:
        return Cell(self.context.formats.numeric(one.left))

    def _due_cell(self, one: DueFile) -> Cell:
        parts = ", ".join(part_words(part) for part in one.parts)
        if {*one.parts, Part.AUDIT} == set(Part):
            parts = parts_words(one.parts)
        if one.proposed:
            return Cell(parts, self.tr("Act № {number} waits for a second person").format(number=one.proposed))
        return Cell(parts, self.tr("Held: nobody may erase it") if one.held else "")

    def _on_propose_clicked(self) -> None:
        one = self.due.current_object()
        if not isinstance(one, DueFile):
            return
        try:
            outlook = erasures.outlook(one.resident_id, by=self.context.session)
            dialog = ProposeErasureDialog(self.context, outlook, self.window())
            dialog.exec()
            dialog.deleteLater()
        except ShelterError as error:
            self.bar.show_failing(sentence_for(error))
        self.refresh()

    def _on_focused(self, term: Term) -> None:
        self.years.setText(str(term.years or ""))
        self.clause.setText(term.own.clause if term.own else "")
        for field in (self.years_field, self.clause_field):
            field.clear_problem()
        self._say_basis()

    def _on_name_clicked(self) -> None:
        term = self.table.current_object()
        if not isinstance(term, Term):
            return
        typed = self.years.text().strip()
        years = int(typed) if typed.isascii() and typed.isdigit() else 0
        try:
            retention.name_term(term.part, years, self.clause.text(), by=self.context.session)
        except InvalidInput as error:
            if "years" in error.problems:
                self.years_field.show_problem(self.tr("1 to 100"))
            if "clause" in error.problems:
                self.clause_field.show_problem(self.tr("Write the act and its clause."))
            return
        except ShelterError as error:
            self.bar.show_failing(sentence_for(error))
            return
        self.refresh()
