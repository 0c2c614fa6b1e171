"""Acts of erasure: what waits for a second person, what was carried out, and which files nobody may erase."""

from __future__ import annotations

from datetime import datetime

from shelter_app.domain.errors import ShelterError
from shelter_app.domain.staff import Can
from shelter_app.services import erasure_paper, erasures, legal_holds
from shelter_app.services.erasures import Act, Proved
from shelter_app.services.legal_holds import Held
from shelter_app.views.administration.erasure_dialogs import (
    ActDialog,
    ConfirmErasureDialog,
    HoldDialog,
    LiftHoldDialog,
    WithdrawErasureDialog,
)
from shelter_app.views.administration.part_words import parts_words
from shelter_app.views.administration.section import Section
from shelter_app.views.running import WorkDialog, through
from shelter_app.views.scaling import row, set_sizes
from shelter_app.views.sentences import sentence_for
from shelter_app.views.widgets.button import Button
from shelter_app.views.widgets.labels import Label
from shelter_app.views.widgets.panel import Card
from shelter_app.views.widgets.tables import Cell, Column, Table


class ErasuresSection(Section):
    """A line is an act by numbers alone; whoever proposed it cannot confirm it."""

    def build(self) -> None:
        self.lead = Label(tone="text2", wrap=True)
        self.table = Table(
            columns=[
                Column("act", lambda: self.tr("Act"), lambda act: Cell(f"№ {act.erasure.number}", strong=True), 110),
                Column("file", lambda: self.tr("File"), lambda act: Cell(act.file), 100),
                Column("parts", lambda: self.tr("What goes"), self._parts_cell),
                Column("state", lambda: self.tr("Where it stands"), self._state_cell, 300),
            ],
            row_height=56,
        )
        self.table.focused.connect(lambda _act: self._say_ways())
        self.confirm = Button(kind="primary", icon="user-check", clicked=self._on_confirm_clicked)
        self.withdraw = Button(icon="undo-2", clicked=self._on_withdraw_clicked)
        self.print_it = Button(icon="printer", clicked=self._on_print_clicked)
        self.why = Label(role="small", tone="text2", wrap=True)
        self.holds_words = Label(role="compact", wrap=True)
        self.holds = Table(
            columns=[
                Column("file", lambda: self.tr("File"), lambda held: Cell(held.number, strong=True), 100),
                Column(
                    "basis", lambda: self.tr("Who asked for it, by which paper"), lambda held: Cell(held.hold.basis)
                ),
                Column("since", lambda: self.tr("Since"), self._since_cell, 220),
            ]
        )
        self.hold = Button(icon="lock", clicked=self._on_hold_clicked)
        self.lift = Button(icon="undo-2", clicked=self._on_lift_clicked)
        self.basis = Label(role="small", tone="text2", wrap=True)
        self.holds.focused.connect(lambda _held: self._say_hold())
        set_sizes(self.table, least_height=190)
        set_sizes(self.holds, least_height=120)
        self.column.addWidget(self.lead)
        self._add(self.table)
        self.column.addLayout(row(self.confirm, self.withdraw, self.print_it, None))
        self.column.addWidget(self.why)
        self.column.addWidget(self.holds_words)
        self.holds_card = self._add(self.holds)
        lower = row(self.hold, self.lift, self.basis)
        lower.setStretch(2, 1)
        self.column.addLayout(lower)

    def _add(self, table: Table) -> Card:
        card = Card(margins=(1, 6, 1, 6))
        card.add(table)
        self.column.addWidget(card, 1)
        return card

    def retranslate(self) -> None:
        self.lead.setText(
            self.tr(
                "The director proposes what is due, a second person confirms it with their own passphrase: another "
                "director or the guardianship officer. Until then it can be withdrawn. What is erased comes back for "
                "nobody, except from the copies that the act lists."
            )
        )
        self.confirm.setText(self.tr("Confirm and erase"))
        self.withdraw.setText(self.tr("Withdraw"))
        self.print_it.setText(self.tr("The act for both signatures"))
        self.holds_words.setText(self.tr("Files that nobody may erase, whatever their term"))
        self.hold.setText(self.tr("Hold a file"))
        self.lift.setText(self.tr("End the hold"))
        self.table.setAccessibleName(self.tr("Acts of erasure"))
        self.holds.setAccessibleName(self.tr("Files that nobody may erase, whatever their term"))
        for table in (self.table, self.holds):
            table.retranslate()

    def refresh(self) -> None:
        session = self.context.session
        self.table.set_rows(erasures.acts(by=session), key=lambda act: act.erasure.id)
        director = session.can(Can.ERASE_FILE)
        for part in (self.holds_words, self.holds_card, self.hold, self.lift, self.basis):
            part.setVisible(director)
        if director:
            self.holds.set_rows(legal_holds.in_force(by=session), key=lambda held: held.hold.id)
            self._say_hold()
        self._say_ways()

    def stop_work(self) -> None:
        """A lock waits for an erasure under way: it was confirmed, and ends by itself."""
        for running in self.findChildren(WorkDialog):
            running.stop_work()

    def _say_ways(self) -> None:
        act = self._chosen()
        self.confirm.setEnabled(act is not None and act.mine)
        self.withdraw.setEnabled(act is not None and act.erasure.waits)
        self.print_it.setEnabled(act is not None and act.erasure.confirmed_at is not None)
        reason = self.tr("Reason: {words}").format(words=act.erasure.reason) if act is not None else ""
        self.why.setText("\n".join(filter(None, (self._why(act), reason))))

    def _why(self, act: Act | None) -> str:
        """What can be done about the chosen act, and where nothing can be confirmed, why."""
        if act is None:
            return (
                self.tr("Choose an act in the list.") if self.table.rows.rowCount() else self.tr("There is no act yet.")
            )
        if act.erasure.confirmed_at is not None:
            return self.tr("This act is carried out: it can only be printed.")
        if act.erasure.withdrawn_at is not None:
            return self.tr("This act was withdrawn: nothing goes by it.")
        return sentence_for(act.against) if act.against is not None else ""

    def _say_hold(self) -> None:
        """The whole basis of the chosen hold; a line of the table may be too narrow for it."""
        held = self.holds.current_object()
        self.lift.setEnabled(isinstance(held, Held))
        if isinstance(held, Held):
            self.basis.setText(self.tr("File {number}: {basis}").format(number=held.number, basis=held.hold.basis))
        elif self.holds.rows.rowCount():
            self.basis.setText(self.tr("Choose a hold in the list to end it."))
        else:
            self.basis.setText(self.tr("No file is held."))

    def _chosen(self) -> Act | None:
        found = self.table.current_object()
        return found if isinstance(found, Act) else None

    def _parts_cell(self, act: Act) -> Cell:
        return Cell(parts_words(act.erasure.parts), act.erasure.reason)

    def _state_cell(self, act: Act) -> Cell:
        one = act.erasure
        proposed = self.tr("{name} proposed it, {when}").format(name=act.proposer, when=self._when(one.proposed_at))
        if one.confirmed_at is not None:
            words = self.tr("Erased; {name} confirmed it, {when}")
            return Cell(words.format(name=act.other, when=self._when(one.confirmed_at)), proposed)
        if one.withdrawn_at is not None:
            words = self.tr("Withdrawn by {name}, {when}")
            said = words.format(name=act.other, when=self._when(one.withdrawn_at))
            return Cell(said, one.withdrawal, tone="text2")
        return Cell(self.tr("Waits for a second person"), proposed, strong=True)

    def _since_cell(self, held: Held) -> Cell:
        return Cell(self._when(held.hold.at), self.context.session.staff_name(held.hold.by))

    def _when(self, moment: datetime) -> str:
        return self.context.formats.numeric(moment.astimezone(self.context.session.tz).date())

    def _on_confirm_clicked(self) -> None:
        act = self._chosen()
        if act is None or not act.mine:
            return
        dialog = ConfirmErasureDialog(self.context, act, self.window())
        dialog.exec()
        proved = dialog.proved
        dialog.deleteLater()
        if proved is not None:
            self._erase(act, proved)

    def _erase(self, act: Act, proved: Proved) -> None:
        session = self.context.session
        try:
            done = through(
                self.context,
                self,
                self.tr("What is due is being erased"),
                self.tr(
                    "It takes a moment: the file of the registry is written anew. Nothing can be stopped any more."
                ),
                lambda step: erasures.confirm_apart(act.erasure.id, proved, step, by=session),
                final=True,
            )
        except ShelterError as error:
            self.bar.show_failing(sentence_for(error))
            self.refresh()
            return
        erasures.tell(by=session)
        self.refresh()
        words = self.tr("Act № {number}: erased. Print the act; both sign it.").format(number=done.number)
        self.bar.show_info(words, icon="check")

    def _on_withdraw_clicked(self) -> None:
        act = self._chosen()
        if act is not None and act.erasure.waits:
            self._ask(WithdrawErasureDialog(self.context, act.erasure, self.window()))

    def _on_hold_clicked(self) -> None:
        self._ask(HoldDialog(self.context, self.window()))

    def _on_lift_clicked(self) -> None:
        held = self.holds.current_object()
        if isinstance(held, Held):
            self._ask(LiftHoldDialog(self.context, held, self.window()))

    def _ask(self, dialog: WithdrawErasureDialog | HoldDialog | LiftHoldDialog) -> None:
        dialog.exec()
        dialog.deleteLater()
        self.refresh()

    def _on_print_clicked(self) -> None:
        act = self._chosen()
        if act is None:
            return
        try:
            paper = erasure_paper.act_paper(act.erasure.id, self.context.language.code, by=self.context.session)
        except ShelterError as error:
            self.bar.show_failing(sentence_for(error))
            return
        ActDialog(self.context, paper, self).exec()
