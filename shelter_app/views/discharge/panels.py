"""Beside the form of a discharge: what the route asks for, when we will ask, and who of the family is still here."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from shelter_app.domain.groups import GroupKind
from shelter_app.domain.guards import Asked
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.summaries import ResidentSummary
from shelter_app.services.leaving import COMES_TO, EXPLAINED, NO_THREAT, Outlook, Requirement
from shelter_app.views.listed import label
from shelter_app.views.page import Context
from shelter_app.views.record.dialog import code_of
from shelter_app.views.record.guards import GuardLines, result_words
from shelter_app.views.scaling import column, row, set_spacing
from shelter_app.views.widgets.button import Button, FilterButton
from shelter_app.views.widgets.fields import ComboBox, Field, InfoLine, LineEdit, PlainText
from shelter_app.views.widgets.labels import IconLabel, Label
from shelter_app.views.widgets.panel import Panel
from shelter_app.views.words import role_words


class RequirementsPanel(Panel):
    """The checklist fills itself from the form; facts of the file are recorded here with what proves them.

    `recorded` sends the code, the proof and the result; `override_changed` follows the director's reason."""

    recorded = Signal(str, str, str)
    override_changed = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self._rows: list[_RequirementRow] = []
        self._list = QVBoxLayout()
        set_spacing(self._list, 0, 6)
        self._nothing = Label(tone="text2", role="small", wrap=True)
        self._gate, self.guards = InfoLine(), GuardLines(context)
        self._reason_input = PlainText(rows=2)
        self.reason = Field(control=self._reason_input)
        self._reason_input.textChanged.connect(self.override_changed)
        self.add(self._nothing, self._list, self.guards, self._gate, self.reason)
        self.reason.hide()
        self.retranslate()

    def override_reason(self) -> str:
        """Why the director decides otherwise; empty where the field is not offered."""
        return "" if self.reason.isHidden() else self._reason_input.toPlainText().strip()

    def set_reason(self, reason: str) -> None:
        self._reason_input.setPlainText(reason)

    def codes(self) -> dict[str, bool]:
        """What is on the list and whether it is met."""
        return {line.requirement.code: line.requirement.met for line in self._rows}

    def words_of(self, code: str) -> str:
        """What is said about one requirement."""
        return next((line.words() for line in self._rows if line.requirement.code == code), "")

    def late(self, code: str) -> str:
        """What is said where it was written down only after the hour of leaving; empty where it was not."""
        return next((line.late() for line in self._rows if line.requirement.code == code), "")

    def proof(self, code: str) -> LineEdit | None:
        """The line in which the proof of this requirement is typed."""
        return next((line.proof for line in self._rows if line.requirement.code == code), None)

    def outcome(self, code: str) -> ComboBox | None:
        """The choice of what an assessment, or asking about a threat, came to; None where there is no such result."""
        found = next((line for line in self._rows if line.requirement.code == code), None)
        return found.outcome if found is not None and code in COMES_TO else None

    def show_outlook(self, outlook: Outlook | None) -> None:
        """Show what the route asks for; without a route, that one has to be chosen."""
        requirements = outlook.requirements if outlook else ()
        if [line.requirement.code for line in self._rows] != [one.code for one in requirements]:
            for line in self._rows:
                line.hide()
                line.setParent(None)
                line.deleteLater()
            self._rows = [_RequirementRow(one) for one in requirements]
            for line in self._rows:
                line.recorded.connect(self.recorded)
                self._list.addWidget(line)
        for line, one in zip(self._rows, requirements, strict=True):
            line.show_requirement(one, label(self.context, "discharge_requirement", one.code), self.tr("Record"))
            if outlook is not None and outlook.stop is not None and one.code == "receiver":
                line.show_stop(self.tr("do not hand over"))
            line.proof.setPlaceholderText(self.tr("Document, date, number"))
        self._nothing.setVisible(outlook is None or not requirements)
        self._nothing.setText(
            self.tr("Choose where the child goes.") if outlook is None else self.tr("This route asks for nothing more.")
        )
        self._show_gate(outlook)

    def retranslate(self) -> None:
        self.set_title(self.tr("What this route asks for"))
        self.reason.set_label(self.tr("The director decides otherwise, because"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _show_gate(self, outlook: Outlook | None) -> None:
        standing = outlook.gate if outlook is not None else ()
        closed = [one.guard for one in standing if one.closed]
        may_override = all(guard.may_be_decided_by(self.context.session.staff.role) for guard in closed)
        self.reason.setVisible(bool(closed) and may_override)
        # The facts are recorded in their rows above, the decision is typed below: no second way beside them.
        self.guards.show_standing(standing, None, records=False, decides=False)
        if not closed or may_override:
            self._gate.clear()
            return
        who = ", ".join(dict.fromkeys(role_words(role) for guard in closed for role in guard.may_override))
        if all(guard.asks is Asked.ANSWERED for guard in closed):
            words = self.tr("Fill in what is marked above. Only {who} may let the child go without it.")
        else:
            words = self.tr("This cannot be recorded yet. Only {who} may decide otherwise.")
        self._gate.show_problem(words.format(who=who))


class _RequirementRow(QWidget):
    recorded = Signal(str, str, str)

    def __init__(self, requirement: Requirement) -> None:
        super().__init__()
        self.requirement = requirement
        self._words = IconLabel(icon="circle-dashed", role="body", tone="text")
        self.proof = LineEdit()
        self.button = Button(height=36, clicked=self._on_clicked)
        self.outcome = ComboBox()
        if requirement.code not in COMES_TO:
            self.outcome.hide()
        self._entry = QWidget()
        entry = row(self.proof, self.button)
        entry.setStretch(0, 1)
        self._entry.setLayout(column(self.outcome, entry, spacing=4))
        self._late = Label(tone="text2", role="small", wrap=True)
        self.setLayout(column(self._words, self._late, self._entry, spacing=4))

    def show_requirement(self, requirement: Requirement, words: str, record: str) -> None:
        self.requirement = requirement
        icon = "check" if requirement.met else "circle-alert" if requirement.blocks else "circle-dashed"
        self._words.set(words, icon, "text2" if requirement.met else "mark" if requirement.blocks else "text")
        late = requirement.late and not requirement.met
        self._late.setVisible(late)
        self._late.setText(
            self.tr("Recorded after the hour of leaving. If it was there before, record it in the file with its hour.")
        )
        self._entry.setVisible(requirement.recordable and not requirement.met and not late)
        self.proof.setAccessibleName(words)
        self.outcome.setAccessibleName(words)
        self.outcome.setPlaceholderText(self.tr("What it came to"))
        self.outcome.set_choices([(one, self._came_to(one)) for one in COMES_TO.get(requirement.code, ())])
        self.button.setText(record)

    def _came_to(self, result: str) -> str:
        if result == NO_THREAT:
            return self.tr("no threat was stated")
        return self.tr("a threat was stated; asylum explained") if result == EXPLAINED else result_words(result)

    def show_stop(self, words: str) -> None:
        """The receiver is forbidden: the octagon, and never a tick."""
        self._words.set(f"{self.proof.accessibleName()}: {words}", "octagon-x", "overdue")

    def words(self) -> str:
        """What the row says."""
        return self._words.text()

    def late(self) -> str:
        """Why what was recorded does not count."""
        return "" if self._late.isHidden() else self._late.text()

    def _on_clicked(self) -> None:
        self.recorded.emit(self.requirement.code, self.proof.text(), code_of(self.outcome))


class SchedulePanel(Panel):
    """The days on which somebody asks how the child is, as they will be made."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self._list = QVBoxLayout()
        set_spacing(self._list, 0, 6)
        self._nothing = Label(tone="text2", role="small", wrap=True)
        self._lines: list[IconLabel] = []
        self.add(self._nothing, self._list)

    def days(self) -> list[str]:
        """Each stage in words."""
        return [line.text() for line in self._lines]

    def show_stages(self, stages: Sequence[tuple[int, date]], kind: str, *, chosen: bool) -> None:
        """Show day and distance of every stage."""
        formats = self.context.formats
        self.set_title(self.tr("Follow-up"), label(self.context, "followup_kind", kind) if stages else "")
        for line in self._lines:
            line.hide()
            line.setParent(None)
            line.deleteLater()
        self._lines = []
        for days, due in stages:
            words = self.tr("{date}, after %n day(s)", "", days).format(date=formats.day_year(due))
            line = IconLabel(icon="calendar-clock", text=words, role="body", tone="text", icon_tone="text2")
            self._list.addWidget(line)
            self._lines.append(line)
        self._nothing.setVisible(not stages)
        self._nothing.setText(
            self.tr("This route starts no follow-up here.") if chosen else self.tr("The days follow from the route.")
        )


class SiblingsPanel(Panel):
    """Brothers and sisters who are here: ticked ones leave with the child on the same route, in the same minute."""

    changed = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self._bond: GroupKind | None = None
        self._buttons: dict[ResidentId, FilterButton] = {}
        self._list = QVBoxLayout()
        set_spacing(self._list, 0, 6)
        self._warning = InfoLine()
        self.add(self._list, self._warning)
        self.retranslate()

    def show_siblings(self, siblings: Sequence[ResidentSummary], bond: GroupKind | None = None) -> None:
        """Offer these; a restricted file shows its number only."""
        self._bond = bond
        ticked = self.ticked()
        for button in self._buttons.values():
            button.hide()
            button.setParent(None)
            button.deleteLater()
        self._buttons = {}
        for line in siblings:
            name = line.name(self.context.language.code)
            words = f"{name}, {line.number}" if name else line.number
            button = FilterButton(text=words, height=36, on=line.resident_id in ticked, toggled=self._on_toggled)
            self._buttons[line.resident_id] = button
            self._list.addWidget(button)
        self.setVisible(bool(siblings))
        self.retranslate()

    def ticked(self) -> tuple[ResidentId, ...]:
        """Who leaves as well."""
        return tuple(one for one, button in self._buttons.items() if button.isChecked())

    def tick(self, residents: Sequence[ResidentId]) -> None:
        """Tick exactly these."""
        for one, button in self._buttons.items():
            button.setChecked(one in residents)

    def button(self, resident_id: ResidentId) -> FilterButton:
        """The button of one of them."""
        return self._buttons[resident_id]

    def retranslate(self) -> None:
        children = self._bond in (None, GroupKind.SIBLINGS)
        self.set_title(self.tr("Brothers and sisters here") if children else self.tr("Here as well: who came together"))
        self._warn()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _on_toggled(self, _on: bool) -> None:
        self._warn()
        self.changed.emit()

    def _warn(self) -> None:
        apart = len(self._buttons) - len(self.ticked())
        if apart:
            self._warning.show_problem(
                self.tr("%n stay(s) here: the children would be separated. Say why in the note.", "", apart)
            )
        elif self._buttons:
            self._warning.show_hint(self.tr("They leave together: same hour, route, receiver and address."))
