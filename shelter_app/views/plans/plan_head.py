"""Above a plan: whose it is, which version, where it stands, and the ways to other versions and to paper."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from shelter_app.domain.staff import Can
from shelter_app.domain.summaries import ResidentSummary
from shelter_app.domain.support_plans import SupportPlan
from shelter_app.services.support_plans import PlanView
from shelter_app.views.page import Context
from shelter_app.views.plans import decision_scan
from shelter_app.views.plans.plan_words import status_face
from shelter_app.views.record.sections import offered_parts
from shelter_app.views.scaling import column, set_spacing
from shelter_app.views.widgets.avatar import Avatar
from shelter_app.views.widgets.button import Button
from shelter_app.views.widgets.chip import Chip
from shelter_app.views.widgets.labels import ElidedLabel, Label
from shelter_app.views.widgets.panel import Strip
from shelter_app.views.widgets.sections import Part, SectionPicker


class LineStrip(Strip):
    """The strip for a decision from outside the house: name and number of the file, of a restricted one the number."""

    def __init__(self) -> None:
        super().__init__(compact=True)
        self._avatar = Avatar(size=40)
        self._name = Label(role="compact")
        self._number = ElidedLabel(role="small", tone="text2")
        self.row.addWidget(self._avatar, 0, Qt.AlignmentFlag.AlignTop)
        self.row.addLayout(column(self._name, self._number, spacing=2), 1)

    def show_line(self, line: ResidentSummary | None, language: str) -> None:
        name = line.name(language) if line is not None else ""
        number = line.number if line is not None else ""
        self._avatar.set_person(name, line.resident_id if line else 0, icon="" if name else "lock")
        self._name.setText(name or number)
        self._number.setText(self.tr("file {number}").format(number=number) if name else self.tr("restricted"))
        self.setAccessibleName(f"{self._name.text()}, {self._number.text()}")


class PlanHead(QWidget):
    """`turned(section)` leaves for a section of the file, `version_chosen(number)` for another version."""

    turned = Signal(str)
    needs_wanted = Signal()
    meetings_wanted = Signal()
    scan_wanted = Signal()
    changes_wanted = Signal()
    decision_wanted = Signal()
    version_chosen = Signal(int)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._versions: tuple[SupportPlan, ...] = ()
        self._shown = 0
        self._since: int | None = None
        self.picker = SectionPicker()
        self.picker.turned.connect(self.turned)
        self.version = Label(role="compact")
        self.state = Chip()
        self.detail = ElidedLabel(role="small", tone="text2")
        self.versions = Button(kind="ghost", icon="history", menu_arrow=True, clicked=self._on_versions)
        self.needs = Button(kind="ghost", icon="list-checks", shortcut="F6", clicked=self.needs_wanted.emit)
        self.meetings = Button(kind="ghost", icon="users", clicked=self.meetings_wanted.emit)
        self.scan = Button(kind="ghost", icon="paperclip", clicked=self.scan_wanted.emit)
        self.decision = Button(kind="ghost", icon="scale", clicked=self.decision_wanted.emit)
        self.templates = Button(kind="ghost", icon="copy", menu_arrow=True)
        self.add = Button(icon="plus", shortcut="Insert")
        self.print = Button(icon="printer", shortcut="Ctrl+P")
        layout = QHBoxLayout(self)
        set_spacing(layout, 0, 8)
        layout.addWidget(self.picker)
        for part in (self.version, self.state):
            layout.addWidget(part)
        layout.addWidget(self.detail, 1)
        for button in (
            self.versions,
            self.needs,
            self.meetings,
            self.scan,
            self.decision,
            self.templates,
            self.add,
            self.print,
        ):
            layout.addWidget(button)
        for inside in (self.picker, self.needs, self.meetings):
            inside.setVisible(context.session.can(Can.OPEN_FILE))
        self.retranslate()

    def retranslate(self) -> None:
        self.picker.set_parts(offered_parts(self._context.session), "plan")
        self.needs.setText(self.tr("Needs"))
        self.meetings.set_name(self.tr("Meetings and decisions"))
        self.scan.set_name(self.tr("Scan of the decision"))
        self.templates.set_name(self.tr("Templates"))
        self.decision.set_name(self.tr("Decision form"))
        self.add.setText(self.tr("Measure"))
        self.print.set_name(self.tr("Print"))
        self.versions.setText(self.tr("Versions"))

    def parts(self) -> list[Part]:
        """The sections of the file that Ctrl and a digit turn to; none for somebody who may not open files."""
        session = self._context.session
        return offered_parts(session) if session.can(Can.OPEN_FILE) else []

    def show_view(self, view: PlanView | None) -> None:
        """A version, or the head alone where there is no plan yet."""
        for part in (self.version, self.state, self.print):
            part.setVisible(view is not None)
        self.detail.setText("")
        self.scan.setVisible(view is not None and decision_scan.offered(view.plan, self._context))
        self.decision.setVisible(view is not None and (view.plan.waits or bool(view.proofs)))
        self.add.setVisible(view is not None and view.may_edit)
        self._versions = view.versions if view else ()
        self._since = view.since if view and view.changes else None
        self.versions.setVisible(len(self._versions) > 1)
        if view is None:
            return
        plan = view.plan
        self._shown = plan.number
        self.version.setText(self.tr("Version {number}").format(number=plan.number))
        self.state.set_face(status_face(plan.status))
        self.detail.setText(self._detail_words(plan))

    def menu_of_versions(self) -> QMenu:
        """Every version this member may read, newest first, with where it stands; then what changed in this one."""
        menu = QMenu(self)
        for plan in self._versions:
            words = self.tr("Version {number}: {state}").format(
                number=plan.number, state=status_face(plan.status).words
            )
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setChecked(plan.number == self._shown)
            action.triggered.connect(lambda _on, number=plan.number: self.version_chosen.emit(number))
        if self._since is not None:
            menu.addSeparator()
            words = self.tr("What changed since version {number}").format(number=self._since)
            menu.addAction(words).triggered.connect(lambda _on: self.changes_wanted.emit())
        return menu

    def _on_versions(self) -> None:
        menu = self.menu_of_versions()
        menu.exec(self.versions.mapToGlobal(self.versions.rect().bottomLeft()))
        menu.deleteLater()

    def _detail_words(self, plan: SupportPlan) -> str:
        """Of 20 November; version 1 was approved on 23 October."""
        formats, session = self._context.formats, self._context.session
        drafted = self.tr("of {date}").format(date=formats.day(plan.drafted_on))
        for other in self._versions:
            if other.number < plan.number and other.decision is not None and other.decision.approved:
                day = formats.day(other.decision.at.astimezone(session.tz).date())
                before = self.tr("version {number} was approved on {date}").format(number=other.number, date=day)
                return f"{drafted}; {before}"
        if plan.closed_on is not None:
            reason = next((one for one in session.profile.terminations if one.code == plan.close_reason), None)
            words = reason.labels.get(self._context.language.code, plan.close_reason) if reason else plan.close_reason
            return self.tr("closed on {date}: {reason}").format(date=formats.day(plan.closed_on), reason=words)
        return drafted
