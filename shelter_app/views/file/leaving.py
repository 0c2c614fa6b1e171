"""How the stay ended and how the child is since: the discharge, its follow-ups, and the way to the form of leaving."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QVBoxLayout, QWidget

from shelter_app.domain import taking_back
from shelter_app.domain.errors import ShelterError
from shelter_app.domain.follow_ups import WITHDRAWN, FollowUp
from shelter_app.domain.residents import CaseStatus
from shelter_app.domain.staff import Can
from shelter_app.domain.stays import Discharge, Stay
from shelter_app.services import follow_ups
from shelter_app.views.file.closing_dialogs import CloseDialog, ReopenFileDialog, WithdrawDischargeDialog
from shelter_app.views.file.section import Section
from shelter_app.views.formats import capital
from shelter_app.views.record.came_dialog import write_down
from shelter_app.views.record.timeline_words import outcome_face
from shelter_app.views.scaling import row, set_spacing
from shelter_app.views.sentences import sentence_for
from shelter_app.views.widgets.button import Button
from shelter_app.views.widgets.chip import Chip, ChipFace
from shelter_app.views.widgets.labels import FactList, Label
from shelter_app.views.widgets.panel import Panel, Scroll
from shelter_app.views.widgets.states import StatePages

_NAMES: Final = 150
"""How wide the names of the facts stand, so that all lists of a panel line up."""


class LeavingSection(Section):
    """While the child is here this says so and offers the form; afterwards it tells what became of every stay."""

    def build(self) -> None:
        self._panels: list[QWidget] = []
        self.discharge = Button(kind="primary", icon="footprints", clicked=self._on_discharge)
        self.close_case = Button(icon="archive", clicked=self._on_close)
        self.reopen = Button(icon="undo-2", clicked=lambda: self.ask(ReopenFileDialog(self.context, self.view, self)))
        self.withdraw = Button(icon="undo-2", clicked=self._on_withdraw)
        self.board = Button(icon="phone-call", clicked=lambda: self.context.navigator.go("follow_up"))
        self.hand_on = Button(icon="usb", clicked=self._on_hand_on)
        inner = QWidget()
        self.column = QVBoxLayout(inner)
        set_spacing(self.column, (0, 0, 8, 0), 12)
        self.column.addLayout(
            row(self.discharge, self.board, self.close_case, self.reopen, self.hand_on, self.withdraw, None)
        )
        self.column.addStretch(1)
        self.states = StatePages(content=Scroll(content=inner), empty_icon="footprints")
        layout = QVBoxLayout(self)
        set_spacing(layout, 0, 0)
        layout.addWidget(self.states)

    def retranslate(self) -> None:
        self.discharge.setText(self.tr("Discharge"))
        self.board.setText(self.tr("Follow-up board"))
        self.close_case.setText(self.tr("Close the file"))
        self.reopen.setText(self.tr("Open the file again"))
        self.hand_on.setText(self.tr("Hand the case on"))
        self.withdraw.setText(self.tr("Withdraw the discharge"))

    def refresh(self) -> None:
        view = self.view
        here = view.stay.discharge is None
        ended = [stay for stay in view.stays if stay.discharge is not None]
        self.discharge.setVisible(here and self.can(Can.DISCHARGE))
        self.board.setVisible(bool(ended) and self.can(Can.FOLLOW_UP))
        self.hand_on.setVisible(not here and self.can(Can.TRANSFER_CASE))
        status = view.resident.status in (CaseStatus.FOLLOW_UP, CaseStatus.TRANSFERRED)
        self.close_case.setVisible(status and self.can(Can.CLOSE_CASE))
        self.reopen.setVisible(view.resident.status is CaseStatus.CLOSED and self.can(Can.CLOSE_CASE))
        self.withdraw.setVisible(status and not here and self.can(Can.WITHDRAW_DISCHARGE))
        withdrawn = [(stay, one) for stay in view.stays for one in reversed(stay.withdrawn)]
        if not ended and not withdrawn:
            discharges = self.can(Can.DISCHARGE)
            came = self.tr("Came, was sent away: write it down (F9)") if self.may_forbid() else ""
            way = self.tr("Discharge") if discharges else came
            words = self.tr("When the child leaves, the route, the receiver and the follow-ups stand here.")
            planned = view.stay.planned
            if planned is not None:
                day = self.context.formats.day_year(planned.at.astimezone(self.context.session.tz).date())
                route = self.inside("discharge_route", planned.route)
                who = ", ".join(filter(None, (route, planned.receiver, planned.escort)))
                words = self.tr("A leaving is prepared for {day}: {who}.").format(day=day, who=who)
            self.states.show_empty(
                self.tr("Still at the centre"),
                words,
                way=way,
                way_icon="footprints" if discharges else "user-x",
                act=self._on_discharge if discharges else self._on_came,
            )
            return
        try:
            stages = follow_ups.of(view.resident.id, by=self.context.session)
        except ShelterError as error:
            self.states.show_error(self.tr("The follow-ups cannot be shown"), sentence_for(error))
            return
        for panel in self._panels:
            panel.hide()
            panel.deleteLater()
        kept = [one for one in stages if one.cancelled != WITHDRAWN]
        self._panels = [self._stay(stay, [one for one in kept if one.stay_id == stay.id]) for stay in ended]
        self._panels += [self._withdrawn(stay, one, stages) for stay, one in withdrawn]
        for number, panel in enumerate(self._panels):
            self.column.insertWidget(1 + number, panel)
        self.states.show_content()

    def _stay(self, stay: Stay, stages: list[FollowUp]) -> Panel:
        leaving = stay.discharge
        assert leaving is not None
        panel = Panel()
        day = self.context.formats.day_year(leaving.at.astimezone(self.context.session.tz).date())
        panel.set_title(self.tr("Left on {date}").format(date=day), self.label("discharge_route", leaving.route))
        panel.add(self._facts(stay, leaving))
        self._add_stages(panel, self.tr("Follow-up"), stages)
        return panel

    def _add_stages(self, panel: Panel, title: str, stages: list[FollowUp]) -> None:
        if stages:
            panel.add(Label(role="state", tone="text2", text=title))
        for stage in stages:
            panel.add(self._stage(stage))

    def _withdrawn(self, stay: Stay, leaving: Discharge, stages: list[FollowUp]) -> Panel:
        """A discharge that did not stand, as it was recorded, with who took it back and why."""
        session, formats = self.context.session, self.context.formats
        panel = Panel()
        assert leaving.withdrawn_at is not None
        moment = formats.moment(leaving.withdrawn_at.astimezone(session.tz))
        told = FactList(name_width=_NAMES)
        told.set_facts(
            [
                (self.tr("Withdrawn"), f"{moment}, {session.staff_name(leaving.withdrawn_by)}"),
                (self.tr("Why"), leaving.withdrawn_why),
            ]
        )
        day = formats.day_year(leaving.at.astimezone(session.tz).date())
        title = self.tr("Withdrawn: leaving on {date}").format(date=day)
        panel.set_title(title, self.label("discharge_route", leaving.route))
        was = Label(role="state", tone="text2", text=self.tr("What had been recorded"))
        panel.add(told, was, self._facts(stay, leaving))
        gone = taking_back.stages_of(stay, leaving, stages, session.tz)
        self._add_stages(panel, self.tr("Follow-up withdrawn with it; nothing is recorded there"), gone)
        return panel

    def _facts(self, stay: Stay, leaving: Discharge) -> FactList:
        formats, tz = self.context.formats, self.context.session.tz
        came = formats.day_year(stay.admitted_at.astimezone(tz).date())
        receiver = ", ".join(
            filter(
                None, (leaving.receiver, self.inside("relation", leaving.receiver_relation), leaving.receiver_document)
            )
        )
        country = self.label("country", leaving.country)
        region = self.label("region_kz", leaving.region) if leaving.region else ""
        where = ", ".join(filter(None, (country, region, leaving.address)))
        facts = (
            (self.tr("Came"), came),
            (self.tr("Handed to"), capital(receiver)),
            (self.tr("Ground"), leaving.ground),
            (self.tr("Where to"), where),
            (self.tr("Telephone"), leaving.phone),
            (self.tr("Safe contact"), leaving.safe_contact),
            (self.tr("Escort"), leaving.escort),
            (self.tr("Way abroad"), leaving.travel),
            (self.tr("Paid by"), self.label("return_financing", leaving.financing) if leaving.financing else ""),
            (self.tr("Health"), leaving.health),
            (self.tr("Disagreement"), leaving.dissent),
            (self.tr("Note"), leaving.note),
            (self.tr("Exception, and why"), leaving.override_reason),
        )
        list_of_facts = FactList(name_width=_NAMES)
        list_of_facts.set_facts([(name, value) for name, value in facts if value])
        return list_of_facts

    def _stage(self, stage: FollowUp) -> QWidget:
        formats = self.context.formats
        line = QWidget()
        kind = self.context.session.reference.label("followup_kind", stage.kind, self.context.language.code)
        words = self.tr("After {days} days, {date}: {kind}").format(
            days=stage.stage_days, date=formats.day_year(stage.due), kind=kind
        )
        text = Label(wrap=True, text=". ".join(filter(None, (words, stage.note))))
        layout = row(text, Chip(face=self._face(stage)))
        layout.setStretch(0, 1)
        line.setLayout(layout)
        return line

    def _face(self, stage: FollowUp) -> ChipFace:
        today = self.context.session.today()
        if stage.cancelled == WITHDRAWN and stage.outcome is None:
            return ChipFace(self.tr("Withdrawn"), "neutral", "undo-2")
        if stage.outcome is not None:
            return outcome_face(stage.outcome.value, self.context)
        if stage.cancelled:
            return ChipFace(self.tr("Cancelled"), "neutral", "circle-x")
        if stage.due < today:
            return ChipFace(self.context.formats.overdue((today - stage.due).days), "overdue")
        return ChipFace(self.tr("Planned"), "outline", "circle")

    def _on_discharge(self) -> None:
        self.context.navigator.go("discharge", resident_id=self.view.resident.id)

    def _on_came(self) -> None:
        write_down(self.context)

    def _on_hand_on(self) -> None:
        self.context.navigator.go("plans", hand_on=self.view.resident.number)

    def _on_withdraw(self) -> None:
        dialog = WithdrawDischargeDialog(self.context, self.view, self)
        if self.ask(dialog) and dialog.anew:
            self.context.navigator.go("discharge", resident_id=self.view.resident.id, anew=True)

    def _on_close(self) -> None:
        self.ask(CloseDialog(self.context, self.view, self))
