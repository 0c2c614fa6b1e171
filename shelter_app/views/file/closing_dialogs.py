"""Closing a file, opening a closed one again, taking a discharge back: each a deed of its own with its reason."""

from __future__ import annotations

from collections.abc import Mapping

from shelter_app.domain.summaries import DueItem
from shelter_app.services import closing, taking_back
from shelter_app.views.file.stay_dialogs import FileFormDialog
from shelter_app.views.lines import waiting_title
from shelter_app.views.listed import terminations
from shelter_app.views.page import Context
from shelter_app.views.record.dialog import code_of
from shelter_app.views.widgets.fields import ComboBox, Field, PlainText
from shelter_app.views.widgets.labels import Label

_SHOWN = 6
"""So many lines of what is open are read at a glance; the rest is counted."""


class CloseDialog(FileFormDialog):
    """Closing the file of somebody who has left, with one of the reasons of the procedure.

    What is still open is shown, and who closes it all the same says why.
    """

    form = "close"

    def build(self) -> None:
        self.reason = ComboBox()
        self.add_field("reason", Field(control=self.reason)).clear_problem_on(self.reason.activated)
        self.open_head, self.open_lines = Label(role="state", tone="mark", wrap=True), Label(role="small", wrap=True)
        self.why = PlainText(rows=2)
        self.content.addWidget(self.open_head)
        self.content.addWidget(self.open_lines)
        self.add_field("why", Field(control=self.why)).clear_problem_on(self.why.textChanged)
        self.explained = Label(role="small", tone="text2", wrap=True)
        self.content.addWidget(self.explained)

    def retranslate(self) -> None:
        self.heading.setText(self.tr("Close this file?"))
        self.fields["reason"].set_label(self.tr("&Reason"))
        self.reason.setPlaceholderText(self.tr("Choose"))
        self.reason.set_choices(terminations(self.context))
        self.explained.setText(self.tr("It stays readable, and its follow-ups stay. A new admission opens it again."))
        self.accept_button.setText(self.tr("Close the file"))
        self.fields["why"].set_label(self.tr("&Why it is closed all the same"))
        self._show_open()

    def _show_open(self) -> None:
        """What waits in the file now, the next first."""
        context = self.context
        waiting = closing.still_open(self._view.resident.id, by=context.session)
        for part in (self.open_head, self.open_lines, self.fields["why"]):
            part.setVisible(bool(waiting))
        self.open_head.setText(self.tr("Still open: {count}").format(count=len(waiting)))
        lines = [_line(one, context) for one in waiting[:_SHOWN]]
        rest = len(waiting) - len(lines)
        if rest > 0:
            lines.append(self.tr("and {count} more").format(count=rest))
        self.open_lines.setText("\n".join(lines))

    def save(self) -> None:
        with self.refusing():
            closing.close_case(
                self._view.resident.id, code_of(self.reason), self.why.toPlainText(), by=self.context.session
            )

    def sentence(self, field: str, reason: str) -> str:
        if (field, reason) == ("reason", "death_not_recorded"):
            return self.tr("Record the death first: as the result of a follow-up, with day and source.")
        if field == "why":
            return self.tr("Something is still open: write why the file is closed all the same.")
        return self.tr("Choose the reason.") if field == "reason" else reason


def _line(one: DueItem, context: Context) -> str:
    day = context.formats.numeric(one.due_at.astimezone(context.session.tz).date())
    return f"{day}  {waiting_title(one, context)}"


class ReopenFileDialog(FileFormDialog):
    """A closed file is opened again by a decision of its own, with its reason; nobody is admitted by that."""

    form = "reopen"

    def build(self) -> None:
        self.reason = PlainText(rows=2)
        self.add_field("reason", Field(control=self.reason)).clear_problem_on(self.reason.textChanged)

    def retranslate(self) -> None:
        self.heading.setText(self.tr("Open this closed file again?"))
        self.fields["reason"].set_label(self.tr("&Reason"))
        self.accept_button.setText(self.tr("Open again"))

    def save(self) -> None:
        with self.refusing():
            closing.reopen_case(self._view.resident.id, self.reason.toPlainText(), by=self.context.session)

    def sentence(self, field: str, reason: str) -> str:
        return self.tr("Why is it opened again?") if field == "reason" else reason


class WithdrawDischargeDialog(FileFormDialog):
    """A director takes a discharge back: the child is here, or it is recorded anew as it really was."""

    form = "withdraw-discharge"

    def build(self) -> None:
        self.what = ComboBox()
        self.add_field("what", Field(control=self.what)).clear_problem_on(self.what.activated)
        self.reason = PlainText(rows=2)
        self.add_field("reason", Field(control=self.reason)).clear_problem_on(self.reason.textChanged)
        self.explained = Label(role="small", tone="text2", wrap=True)
        self.content.addWidget(self.explained)

    def retranslate(self) -> None:
        self.heading.setText(self.tr("Withdraw this discharge?"))
        self.fields["what"].set_label(self.tr("&What was wrong"))
        self.what.setPlaceholderText(self.tr("Choose"))
        self.what.set_choices(
            [
                ("here", self.tr("The child has not left: the stay goes on")),
                ("anew", self.tr("Receiver, route or hour: record it anew at once")),
            ]
        )
        self.fields["reason"].set_label(self.tr("&Reason"))
        self.explained.setText(
            self.tr(
                "The record stays in the history with your name. Its follow-up is withdrawn and the prints of its act "
                "are void; what was decided about measures and duties stays as it is."
            )
        )
        self.accept_button.setText(self.tr("Withdraw"))

    @property
    def anew(self) -> bool:
        """Whether it is to be recorded again as it really was."""
        return code_of(self.what) == "anew"

    def check(self) -> Mapping[str, str]:
        return {} if code_of(self.what) else {"what": self.tr("Choose what was wrong.")}

    def save(self) -> None:
        with self.refusing():
            taking_back.withdraw(
                self._view.resident.id, self._view.stay.id, self.reason.toPlainText(), by=self.context.session
            )

    def sentence(self, field: str, reason: str) -> str:
        return self.tr("Why is it withdrawn?") if field == "reason" else reason
