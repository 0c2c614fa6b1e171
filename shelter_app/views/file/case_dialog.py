"""What the coordinator and the director settle: who leads the case, risk, alerts, story, and who may read the file."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from shelter_app.domain.ids import StaffId
from shelter_app.domain.residents import Alert, AlertKind
from shelter_app.domain.staff import Can
from shelter_app.domain.three_way import Terms
from shelter_app.services import accounts, journal, residents
from shelter_app.services.residents import CaseForm, FileView
from shelter_app.views.file.stay_dialogs import FileEditDialog, FileFormDialog
from shelter_app.views.formats import capital
from shelter_app.views.kept_words import KeptAs
from shelter_app.views.page import Context
from shelter_app.views.record.alerts import alert_kind_words
from shelter_app.views.record.dialog import beside, code_of, kind_of
from shelter_app.views.scaling import row
from shelter_app.views.widgets.choices import InputLine, Lines, Tick
from shelter_app.views.widgets.fields import ComboBox, Field, LineEdit, PlainText
from shelter_app.views.widgets.labels import Label
from shelter_app.views.words import role_words


class CaseDialog(FileEditDialog):
    """Coordinator, risk, alerts at the door and the story so far."""

    form = "case"
    trail = ("file.",)
    terms = Terms(
        strictness={"risk": ("low", "medium", "high")}, guarded=frozenset({"alerts"}), texts=frozenset({"story"})
    )

    def __init__(self, context: Context, view: FileView, parent: QWidget | None = None) -> None:
        super().__init__(context, view, parent, width=640)

    def build(self) -> None:
        self.coordinator, self.risk = ComboBox(), ComboBox()
        self.story = PlainText(rows=3, most_rows=8)
        self.alerts_title, self.alerts = Label(role="state", tone="text2"), Lines(AlertLine)
        made = {
            "coordinator": Field(control=self.coordinator),
            "risk": Field(control=self.risk),
            "story": Field(control=self.story),
        }
        self.fields.update(made)
        self.unframed["alerts"] = self.alerts
        body = self.scrolled(380)
        body.addLayout(beside(made["coordinator"], made["risk"]))
        body.addWidget(self.alerts_title)
        body.addWidget(self.alerts)
        body.addWidget(made["story"])
        body.addStretch(1)

    def retranslate(self) -> None:
        self.heading.setText(self.tr("Case"))
        self.fields["coordinator"].set_label(self.tr("&Coordinator"))
        self.fields["risk"].set_label(self.tr("&Risk"))
        self.fields["story"].set_label(self.tr("&Story so far"))
        self.alerts_title.setText(self.tr("Alerts at the door"))
        self.alerts.setAccessibleName(self.alerts_title.text())
        self.alerts.set_words(self.tr("Add an alert"), self.tr("Take this alert away"))
        self.fill(self.risk, "risk", self._view.resident.risk)
        people = accounts.colleagues(by=self.context.session)
        choices: list[tuple[object, str]] = [
            (one.id, f"{one.short}, {role_words(one.role)}") for one in people if one.can(Can.EDIT_FILE)
        ]
        self.coordinator.setPlaceholderText(self.tr("Nobody yet"))
        known = self._view.resident.coordinator
        if known is not None and all(one != known for one, _words in choices):
            choices.append((known, self._view.coordinator))
        self.coordinator.set_choices(choices)

    def load(self) -> None:
        resident = self._view.resident
        self.coordinator.set_value(resident.coordinator)
        self.risk.set_value(resident.risk)
        self.story.setPlainText(resident.story)
        for alert in resident.alerts:
            line = self.alerts.add_row()
            assert isinstance(line, AlertLine)
            line.show_alert(alert)
        self.coordinator.setFocus()

    def save(self) -> None:
        chosen = self.coordinator.value()
        alerts = tuple(line.alert() for line in self.alerts.rows() if isinstance(line, AlertLine))
        coordinator = StaffId(chosen) if isinstance(chosen, int) else None
        form = CaseForm(coordinator, code_of(self.risk), alerts, self.story.toPlainText())
        with self.refusing():
            residents.edit_case(self._view.resident, form, by=self.context.session)


class AlertLine(InputLine):
    """One warning: its kind and the words that stand at the door."""

    def __init__(self) -> None:
        self.kind, self.text = ComboBox(), LineEdit()
        super().__init__(kind=self.kind, text=self.text)
        self.kind.set_choices([(kind, capital(alert_kind_words(kind))) for kind in AlertKind])
        self.kind.set_value(AlertKind.OTHER)
        self.kind.setAccessibleName(self.tr("Kind of alert"))
        self.text.setPlaceholderText(self.tr("In few words"))
        self.text.setAccessibleName(self.tr("Words of the alert"))
        line = row(self.kind, self.text, spacing=6)
        line.setStretch(0, 1)
        line.setStretch(1, 3)
        self.setLayout(line)
        self.setFocusProxy(self.text)

    def show_alert(self, alert: Alert) -> None:
        self.kind.set_value(alert.kind)
        self.text.setText(alert.text)

    def alert(self) -> Alert:
        return Alert(kind_of(self.kind, AlertKind) or AlertKind.OTHER, self.text.text().strip())


class RestrictDialog(FileFormDialog):
    """The director names who may read a file; for everybody else only number and lock remain."""

    def kept_as(self) -> KeptAs | None:
        """Ticks without a word: who may read is decided at one time, with the file as it is then."""
        return None

    def build(self) -> None:
        self.explained = Label(wrap=True)
        self.content.addWidget(self.explained)
        session = self.context.session
        self.people = {
            one.id: Tick(text=f"{one.short}, {role_words(one.role)}")
            for one in accounts.colleagues(by=session)
            if one.can(Can.READ_RESTRICTED) and one.id != session.staff.id
        }
        body = self.scrolled(200)
        body.setSpacing(0)
        for tick in self.people.values():
            body.addWidget(tick, 0, Qt.AlignmentFlag.AlignLeft)
        body.addStretch(1)

    def retranslate(self) -> None:
        self.heading.setText(self.tr("Who may read this file"))
        self.explained.setText(
            self.tr("Besides you only those ticked here. Everybody else sees the number of the file and a lock.")
        )
        self.accept_button.setText(self.tr("Restrict the file"))

    def load(self) -> None:
        granted = journal.readers(self._view.resident.id, by=self.context.session)
        for staff_id, tick in self.people.items():
            tick.setChecked(staff_id in granted or staff_id == self._view.resident.coordinator)

    def save(self) -> None:
        readers = tuple(one for one, tick in self.people.items() if tick.isChecked())
        with self.refusing():
            journal.restrict(self._view.resident.id, readers, by=self.context.session)
