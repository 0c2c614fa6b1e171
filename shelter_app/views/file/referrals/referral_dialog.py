"""Preparing a referral: to whom, for what, and what was agreed on the telephone."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from PySide6.QtWidgets import QDialog, QWidget

from shelter_app.domain.ids import OrganisationId, PlanItemId, ResidentId
from shelter_app.domain.organisations import Organisation
from shelter_app.domain.referrals import Referral, ReferralForm
from shelter_app.domain.staff import Can
from shelter_app.domain.support_plans import PlanItem
from shelter_app.services import organisations, referrals
from shelter_app.services.residents import FileView
from shelter_app.views.file.stay_dialogs import FileFormDialog
from shelter_app.views.kept_words import KeptAs
from shelter_app.views.lines import whose
from shelter_app.views.listed import choices
from shelter_app.views.page import Context
from shelter_app.views.record.dialog import beside, code_of
from shelter_app.views.record.organisation_dialog import OrganisationDialog
from shelter_app.views.scaling import row
from shelter_app.views.typed import moment_parser
from shelter_app.views.widgets.button import Button
from shelter_app.views.widgets.choices import Tick
from shelter_app.views.widgets.dates import DateTimeEdit, ParsedField
from shelter_app.views.widgets.fields import ComboBox, Field, LineEdit, PlainText
from shelter_app.views.widgets.labels import Label


class ReferralDialog(FileFormDialog):
    """The need and the language find the organisation; without a telephone call it is kept and no letter is made."""

    form = "referral"
    trail = ("referral.",)

    def __init__(
        self,
        context: Context,
        view: FileView,
        referral: Referral | None = None,
        parent: QWidget | None = None,
        *,
        item_id: PlanItemId | None = None,
    ) -> None:
        self._known, self._item_id = referral, item_id
        self._rows: dict[str, PlanItem] = {}
        self._offered: dict[str, Organisation] = {}
        super().__init__(context, view, parent, width=680)

    def kept_as(self) -> KeptAs | None:
        return KeptAs(self.form, self._view.resident.id, self._known.id if self._known else 0)

    def renew(self) -> bool:
        if self._known is None:
            return False
        found = referrals.of(self._view.resident.id, by=self.context.session)
        self._known = next(one.referral for one in found if one.referral.id == self._known.id)
        return True

    def version(self) -> int | None:
        return self._known.version if self._known else 0

    def build(self) -> None:
        self.item, self.helps, self.spoken, self.organisation = (ComboBox() for _number in range(4))
        self.help, self.conditions = PlainText(rows=2), PlainText(rows=2)
        self.agreed_at = DateTimeEdit(parser=moment_parser(self.context), now=self.context.session.now)
        self.agreed_with, self.transport = LineEdit(), LineEdit()
        self.reach = Label(role="small", tone="text2", wrap=True)
        self.new = Button(kind="link", icon="plus", clicked=self._on_new_clicked)
        self.new.setVisible(False)
        for name in ("item", "helps", "spoken", "organisation", "help", "conditions", "agreed_with", "transport"):
            self.fields[name] = Field(control=getattr(self, name))
        self.fields["agreed_at"] = ParsedField(edit=self.agreed_at)
        self._lay_out()
        self.item.activated.connect(lambda _place: self._on_row_chosen())
        for choice in (self.helps, self.spoken):
            choice.activated.connect(lambda _place: self._offer())
        self.organisation.activated.connect(lambda _place: self._show_reach())

    def _lay_out(self) -> None:
        made, body = self.fields, self.scrolled(440)
        body.addWidget(made["item"])
        body.addLayout(beside(made["helps"], made["spoken"]))
        body.addWidget(made["organisation"])
        body.addWidget(self.reach)
        body.addLayout(row(self.new, None))
        body.addWidget(made["help"])
        body.addLayout(beside(made["agreed_at"], made["agreed_with"]))
        body.addWidget(made["conditions"])
        body.addWidget(made["transport"])
        self.siblings: dict[ResidentId, Tick] = {}
        self.together = Label(role="state", tone="text2", wrap=True)
        if self._known is None and self._view.siblings:
            body.addWidget(self.together)
            for one in self._view.siblings:
                tick = self.siblings[one.resident_id] = Tick(text=whose(one, self.context))
                self.unframed[f"sibling-{one.resident_id}"] = tick
                body.addWidget(tick)
        else:
            self.together.hide()
        made["help"].clear_problem_on(self.help.textChanged)
        made["organisation"].clear_problem_on(self.organisation.activated)
        made["agreed_with"].clear_problem_on(self.agreed_with.textChanged)

    def retranslate(self) -> None:
        self.heading.setText(self.tr("Referral to another organisation"))
        labels = {
            "item": self.tr("For which &row of the plan"),
            "helps": self.tr("&Kind of help"),
            "spoken": self.tr("In which &language"),
            "organisation": self.tr("&Organisation"),
            "help": self.tr("&What help is asked for"),
            "agreed_at": self.tr("Agreed by &telephone"),
            "agreed_with": self.tr("With w&hom did you speak"),
            "conditions": self.tr("On what t&erms the person is taken"),
            "transport": self.tr("How the person gets there, who goes &along"),
        }
        for name, words in labels.items():
            self.fields[name].set_label(words)
        self.fields["help"].set_hint(self.tr("The organisation reads this: as much as the help needs, and no more."))
        self.fields["agreed_at"].set_hint(self.tr("Without a call no letter is made; it can be added later."))
        self.new.setText(self.tr("It is not in the directory yet"))
        self.together.setText(self.tr("Refer brothers and sisters as well: each gets a letter of their own"))
        self._rows = {str(one.id): one for one in referrals.rows_of(self._view.resident.id, by=self.context.session)}
        none = self.tr("None: from the file itself")
        self.item.set_choices([("", none), *((key, one.measure) for key, one in self._rows.items())])
        self.helps.set_choices([("", self.tr("Any help")), *choices(self.context, "aid_kind")])
        self.spoken.set_choices([("", self.tr("Any language")), *choices(self.context, "language")])

    def load(self) -> None:
        known, session = self._known, self.context.session
        self.new.setVisible(session.can(Can.EDIT_CONTACTS) and known is None)
        item = known.plan_item_id if known else self._item_id
        self.item.set_value(str(item) if item and str(item) in self._rows else "")
        self.helps.set_value("")
        self.spoken.set_value("")
        if known is None:
            self.agreed_at.setText("")
            self._on_row_chosen()
        else:
            self._offer(known.organisation_id)
            self.help.setPlainText(known.help)
            if known.agreed_at is not None:
                self.agreed_at.set_moment(known.agreed_at.astimezone(session.tz))
            self.agreed_with.setText(known.agreed_with)
            self.conditions.setPlainText(known.terms)
            self.transport.setText(known.transport)
        for name in ("helps", "spoken", "organisation"):
            self.fields[name].setEnabled(known is None)
        (self.organisation if known is None else self.help).setFocus()

    def check(self) -> Mapping[str, str]:
        problem = self.agreed_at.result().problem
        return {"agreed_at": problem} if problem else {}

    def save(self) -> None:
        at, item = self.agreed_at.value(), code_of(self.item)
        form = ReferralForm(
            self._chosen(),
            self.help.toPlainText(),
            PlanItemId(int(item)) if item else None,
            at if isinstance(at, datetime) else None,
            self.agreed_with.text(),
            self.conditions.toPlainText(),
            self.transport.text(),
        )
        with self.refusing():
            by = self.context.session
            if self._known is None:
                also = tuple(one for one, tick in self.siblings.items() if tick.isChecked())
                referrals.begin(self._view.resident.id, form, also, by=by)
            else:
                referrals.edit(self._known, form, by=by)

    def sentence(self, field: str, reason: str) -> str:
        words = {
            ("organisation", "empty"): self.tr("Choose the organisation, or enter it in the directory."),
            ("organisation", "unknown"): self.tr("This organisation is in the directory no longer."),
            ("help", "empty"): self.tr("Say what help is asked for."),
            ("agreed_with", "empty"): self.tr("Write with whom you spoke."),
            ("agreed_at", "empty"): self.tr("Say when you spoke with them."),
            ("agreed_at", "in_future"): self.tr("This hour lies in the future."),
        }
        return words.get((field, reason)) or super().sentence(field, reason)

    def _chosen(self) -> OrganisationId | None:
        known = self._offered.get(code_of(self.organisation))
        return known.id if known is not None else None

    def _on_row_chosen(self) -> None:
        """A row of the plan says what is asked for and finds who could do it."""
        chosen = self._rows.get(code_of(self.item))
        if chosen is not None and not self.help.toPlainText().strip():
            self.help.setPlainText(chosen.measure)
        self._offer()

    def _offer(self, chosen: OrganisationId | None = None) -> None:
        by, kept = self.context.session, chosen or self._chosen()
        kind, item = code_of(self.helps), self._rows.get(code_of(self.item))
        helps = (kind,) if kind else organisations.helps_of(item.group, by=by) if item is not None else ()
        found = organisations.find(helps=helps, spoken=code_of(self.spoken), by=by)
        if chosen is not None and all(one.id != chosen for one in found):
            found = [one for one in organisations.find(every=True, by=by) if one.id == chosen] + found
        self._offered = {str(one.id): one for one in found}
        lang = self.context.language.code
        self.organisation.setPlaceholderText(self.tr("Choose") if found else self.tr("Nobody in the directory fits"))
        self.organisation.set_choices([(key, one.title(lang)) for key, one in self._offered.items()])
        self.organisation.set_value(str(kept) if kept and str(kept) in self._offered else None)
        self._show_reach()

    def _show_reach(self) -> None:
        one = self._offered.get(code_of(self.organisation))
        told = (one.phone, one.contact, one.hours, one.conditions, one.address) if one is not None else ()
        self.reach.setText(", ".join(filter(None, told)))

    def _on_new_clicked(self) -> None:
        dialog = OrganisationDialog(self.context, None, self)
        if dialog.exec() == QDialog.DialogCode.Accepted and dialog.saved is not None:
            self.helps.set_value("")
            self.spoken.set_value("")
            self._offer(dialog.saved.id)
        dialog.deleteLater()
