"""The questions on the way of an erasure: why, a second person's passphrase, why it is withdrawn, what holds a file."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from shelter_app.domain.erasures import CannotErase, Erasure, Outlook
from shelter_app.domain.errors import NotFound
from shelter_app.services import erasures, legal_holds
from shelter_app.services.erasures import Act, Proved
from shelter_app.services.legal_holds import Held
from shelter_app.views.administration.part_words import part_words
from shelter_app.views.dialog import Dialog
from shelter_app.views.kept_words import KeptAs
from shelter_app.views.leaving_list import LeavingDialog
from shelter_app.views.page import Context
from shelter_app.views.paper.sheet_dialog import SheetDialog
from shelter_app.views.sentences import sentence_for
from shelter_app.views.widgets.fields import Field, LineEdit
from shelter_app.views.widgets.labels import Label


class ProposeErasureDialog(Dialog):
    """What goes, what stays and what stands against it; the reason must not name the person: the act stays."""

    def __init__(self, context: Context, outlook: Outlook, parent: QWidget | None = None) -> None:
        self.outlook = outlook
        super().__init__(context, parent, width=600)

    def build(self) -> None:
        self.facts = Label(wrap=True)
        self.stays = Label(tone="text2", wrap=True)
        self.content.addWidget(self.facts)
        self.content.addWidget(self.stays)
        self.reason = LineEdit()
        self.add_field("reason", Field(control=self.reason))
        self.accept_button.setEnabled(self.outlook.possible)
        self.reason.setEnabled(self.outlook.possible)

    def retranslate(self) -> None:
        found = self.outlook
        self.heading.setText(self.tr("Propose to erase what is due in file {number}?").format(number=found.number))
        lines = [
            self.tr("{part}: {clause}, due since {day}").format(
                part=part_words(one.part), clause=one.clause, day=self.context.formats.numeric(one.ended)
            )
            for one in found.grounds
        ]
        if found.names_wait_for:
            later = ", ".join(part_words(part) for part in found.names_wait_for)
            lines.append(self.tr("Names stay until these parts go as well: {parts}").format(parts=later))
        lines += [sentence_for(CannotErase([one])) for one in found.obstacles]
        self.facts.setText("\n".join(lines))
        self.stays.setText(
            self.tr(
                "Number, days, codes and ages in years stay, because the totals of past years count them. Two files "
                "that became one can be separated no more. Nothing goes before a second person confirms it."
            )
        )
        self.fields["reason"].set_label(self.tr("&Why it is erased"))
        self.fields["reason"].set_hint(self.tr("It stands in the act for ever: write no name of the person."))
        self.accept_button.setText(self.tr("Propose it"))

    def check(self) -> Mapping[str, str]:
        return {} if self.reason.text().strip() else {"reason": self.tr("Write why it is erased.")}

    def save(self) -> None:
        erasures.propose(self.outlook.resident_id, self.reason.text(), by=self.context.session)

    def sentence(self, field: str, reason: str) -> str:
        if reason == "names":
            return self.tr("The act stays when the person is erased: write the reason without their name.")
        return super().sentence(field, reason)

    def kept_as(self) -> KeptAs:
        return KeptAs("erasure.propose", self.outlook.resident_id, from_outside=True)


class ConfirmErasureDialog(LeavingDialog):
    """The second person reads what goes and types their own passphrase; then `proved` is there."""

    confirmation = staticmethod(erasures.prove_apart)
    asks_whom = False

    def __init__(self, context: Context, act: Act, parent: QWidget | None = None) -> None:
        self._act = act
        super().__init__(context, parent)

    @property
    def proved(self) -> Proved | None:
        """That the second person sat here."""
        return self.confirmed if isinstance(self.confirmed, Proved) else None

    def build(self) -> None:
        self.facts = Label(wrap=True)
        self.content.addWidget(self.facts)
        super().build()
        self.fields["reason"].hide()

    def retranslate(self) -> None:
        super().retranslate()
        one = self._act.erasure
        self.heading.setText(self.tr("Erase what is due in file {number} for ever?").format(number=self._act.file))
        lines = [
            self.tr("{part}: {clause}, due since {day}").format(
                part=part_words(ground.part), clause=ground.clause, day=self.context.formats.numeric(ground.ended)
            )
            for ground in one.grounds
        ]
        lines.append(self.tr("{name} proposed it: {reason}").format(name=self._act.proposer, reason=one.reason))
        self.facts.setText("\n".join(lines))
        self.warning.setText(
            self.tr(
                "Nobody can bring it back. Copies of the registry on sticks hold it until the rotation lets them go: "
                "the act lists each of them with its day. Printed papers are not reached."
            )
        )
        self.accept_button.setText(self.tr("Confirm and erase"))

    def load(self) -> None:
        self.passphrase.line.setFocus()

    def check(self) -> Mapping[str, str]:
        return {}


class WithdrawErasureDialog(Dialog):
    """Why a proposal is taken back."""

    def __init__(self, context: Context, act: Erasure, parent: QWidget | None = None) -> None:
        self._act = act
        super().__init__(context, parent)

    def build(self) -> None:
        self.why = LineEdit()
        self.add_field("why", Field(control=self.why))

    def retranslate(self) -> None:
        self.heading.setText(self.tr("Withdraw act № {number}?").format(number=self._act.number))
        self.fields["why"].set_label(self.tr("&Why it is withdrawn"))
        self.accept_button.setText(self.tr("Withdraw"))

    def check(self) -> Mapping[str, str]:
        return {} if self.why.text().strip() else {"why": self.tr("Write why it is withdrawn.")}

    def save(self) -> None:
        erasures.withdraw(self._act.id, self.why.text(), by=self.context.session)

    def kept_as(self) -> KeptAs:
        return KeptAs("erasure.withdraw", self._act.resident_id, self._act.id, from_outside=True)


class HoldDialog(Dialog):
    """A file that nobody may erase: its number, and who asked for that by which paper."""

    def build(self) -> None:
        self.number, self.basis = LineEdit(), LineEdit()
        self.add_field("number", Field(control=self.number))
        self.add_field("basis", Field(control=self.basis))

    def retranslate(self) -> None:
        self.heading.setText(self.tr("Hold a file, whatever its term?"))
        self.fields["number"].set_label(self.tr("&Number of the file"))
        self.fields["basis"].set_label(self.tr("&Who asked for it, by which paper"))
        self.fields["basis"].set_hint(self.tr("For example a court, an inquiry, the person or a parent."))
        self.accept_button.setText(self.tr("Hold it"))

    def check(self) -> Mapping[str, str]:
        problems = {} if self.number.text().strip() else {"number": self.tr("Write the number of the file.")}
        if not self.basis.text().strip():
            problems["basis"] = self.tr("Write who asked for it.")
        return problems

    def finish(self) -> None:
        try:
            super().finish()
        except NotFound:
            self.show_problems({"number": self.tr("There is no file with this number.")})

    def save(self) -> None:
        legal_holds.place(self.number.text(), self.basis.text(), by=self.context.session)

    def kept_as(self) -> KeptAs:
        return KeptAs("erasure.hold")


class LiftHoldDialog(Dialog):
    """Why a hold ends."""

    def __init__(self, context: Context, held: Held, parent: QWidget | None = None) -> None:
        self._held = held
        super().__init__(context, parent)

    def build(self) -> None:
        self.why = LineEdit()
        self.add_field("why", Field(control=self.why))

    def retranslate(self) -> None:
        self.heading.setText(self.tr("End the hold on file {number}?").format(number=self._held.number))
        self.fields["why"].set_label(self.tr("&Why it ends"))
        self.accept_button.setText(self.tr("End the hold"))

    def check(self) -> Mapping[str, str]:
        return {} if self.why.text().strip() else {"why": self.tr("Write why the hold ends.")}

    def save(self) -> None:
        legal_holds.lift(self._held.hold.id, self.why.text(), by=self.context.session)

    def kept_as(self) -> KeptAs:
        return KeptAs("erasure.lift", self._held.hold.resident_id, self._held.hold.id, from_outside=True)


class ActDialog(SheetDialog):
    """The act as it will be printed; nobody but staff is named on it."""

    def heading_words(self) -> str:
        return self.tr("Act on the erasure of personal data")
