"""A plan leaves for an officer's own computer: to whom, and everything that they will read before it leaves."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QDialog, QWidget

from shelter_app.domain.errors import InvalidInput
from shelter_app.domain.guards import Standing
from shelter_app.domain.packages import Partner, PartnerKind
from shelter_app.domain.review_sheets import ReviewSheet
from shelter_app.domain.support_plans import SupportPlan
from shelter_app.security import packages
from shelter_app.services.packages import consent, partners, sending
from shelter_app.views.page import Context
from shelter_app.views.plans.packages import files
from shelter_app.views.plans.packages.cards import ConfirmDialog
from shelter_app.views.plans.packages.sheet_view import SheetView
from shelter_app.views.plans.packages.words import age_files
from shelter_app.views.record.dialog import FileDialog
from shelter_app.views.record.guards import GuardLines
from shelter_app.views.scaling import set_sizes
from shelter_app.views.widgets.button import Button
from shelter_app.views.widgets.fields import ComboBox, Field, LineEdit
from shelter_app.views.widgets.labels import Label
from shelter_app.views.widgets.panel import Scroll


class SendDialog(FileDialog):
    """One officer is chosen, nothing is typed; the file is written where somebody says, and nowhere else."""

    def __init__(self, context: Context, plan: SupportPlan, sheet: ReviewSheet, parent: QWidget | None = None) -> None:
        self._plan, self._sheet = plan, sheet
        self._known: list[Partner] = []
        self.written = False
        super().__init__(context, parent, width=860)

    def build(self) -> None:
        self.officer = ComboBox()
        self.add = Button(icon="plus", clicked=self._add)
        self.told = Label(role="small", tone="text2", wrap=True)
        self.sheet_view = SheetView(self.context, self._sheet, self.context.session.profile, commented=False)
        field = self.add_field("partner", Field(control=self.officer))
        field.put_beside(self.add)
        field.clear_problem_on(self.officer.currentIndexChanged)
        self.officer.currentIndexChanged.connect(self._show_guards)
        self.guards = GuardLines(self.context)
        self.guards.changed.connect(self._show_guards)
        self.content.addWidget(self.guards)
        self.explained_by = LineEdit()
        self.add_field("explained_by", Field(control=self.explained_by))
        scroll = Scroll(content=self.sheet_view)
        set_sizes(scroll, least_height=320)
        self.content.addWidget(self.told)
        self.content.addWidget(scroll, 1)

    def retranslate(self) -> None:
        self.heading.setText(self.tr("Send version {number} for review").format(number=self._plan.number))
        self.fields["partner"].set_label(self.tr("&Officer of the guardianship body"))
        self.fields["partner"].set_hint(
            self.tr("The file opens with this officer's key alone. It can go by stick or by any mail.")
        )
        self.fields["explained_by"].set_label(self.tr("Who &explained to the person what goes to whom"))
        self.fields["explained_by"].set_hint(self.tr("It goes along and stands in the log. Empty while nobody has."))
        self.officer.setPlaceholderText(self.tr("Choose"))
        self.add.setText(self.tr("Confirm a card"))
        self.told.setText(self.tr("This is all that leaves:"))
        self.accept_button.setText(self.tr("Save the package"))

    def load(self) -> None:
        known = partners.known(by=self.context.session)
        self._known = [one for one in known if one.kind is PartnerKind.OFFICER]
        chosen = self.officer.value()
        choices = [(str(one.id), ", ".join(filter(None, (one.name, one.body)))) for one in self._known]
        self.officer.set_choices(choices)
        self.officer.set_value(chosen if chosen is not None else choices[0][0] if len(choices) == 1 else None)
        self._show_guards()
        self.officer.setFocus()

    def _show_guards(self) -> None:
        """What the package waits for before it may go to the one who is chosen."""
        partner, plan = self._partner(), self._plan
        standing = self._standing(partner) if partner else ()
        about = consent.about(partner, plan.number) if partner else ""
        self.guards.show_standing(standing, plan.resident_id, about=about)
        if partner is not None and not self.explained_by.text().strip():
            self.explained_by.setText(consent.explained_by(plan.resident_id, partner, by=self.context.session))

    def _standing(self, partner: Partner) -> tuple[Standing, ...]:
        return consent.waits_for(self._plan.resident_id, partner, self._plan.number, by=self.context.session)

    def check(self) -> Mapping[str, str]:
        partner = self._partner()
        if partner is not None:
            closed = any(one.closed for one in self._standing(partner))
            return {"record": self.tr("The package waits for a consent: see above.")} if closed else {}
        if self._known:
            return {"partner": self.tr("Choose to whom the plan goes.")}
        return {"partner": self.tr("No officer's key card is confirmed yet: confirm one first.")}

    def save(self) -> None:
        partner = self._partner()
        assert partner is not None
        with self.refusing():
            code = packages.new_code()
            path = self._where(sending.file_name(code))
            told = self.explained_by.text()
            sent = sending.send(self._plan, partner, code, explained_by=told, by=self.context.session)
            self.written = files.write(path, sent.data)
            if not self.written:
                sending.call_back(sent.package, self.tr("The file was not written."), by=self.context.session)
                raise self._not_saved()

    def _where(self, name: str) -> str:
        """The chosen path; as long as there is none, nothing is sent and nothing is written down as told."""
        path = self.context.messages.file_to_save(self, self.tr("Save the package"), name, age_files())
        if not path:
            raise self._not_saved()
        return path

    def _not_saved(self) -> InvalidInput:
        return InvalidInput(record=self.tr("The package was not saved. Choose a folder that can be written to."))

    def sentence(self, field: str, reason: str) -> str:
        if reason == "own_confirmation":
            return self.tr(
                "You wrote this plan and confirmed this key yourself. Let a colleague confirm the card as well."
            )
        return super().sentence(field, reason)

    def _partner(self) -> Partner | None:
        return next((one for one in self._known if str(one.id) == self.officer.value()), None)

    def _add(self) -> None:
        dialog = ConfirmDialog(self.context, self)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.load()
        dialog.deleteLater()
