"""What is looked for in the audit: who, what kind, which file, which days."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from shelter_app.domain.audit_reading import AuditKind, AuditWanted
from shelter_app.domain.errors import InvalidInput, NotFound
from shelter_app.domain.ids import StaffId
from shelter_app.domain.periods import Period
from shelter_app.services import audit_reading
from shelter_app.views.page import Context
from shelter_app.views.scaling import set_spacing
from shelter_app.views.widgets.fields import ComboBox, Field, LineEdit

translate = QCoreApplication.translate
EVERYBODY = "everybody"


def kind_words(kind: AuditKind) -> str:
    """What lines of this kind are about."""
    return {
        AuditKind.DOOR: translate("AuditKinds", "Door: logins, keys, locks"),
        AuditKind.LOOKED: translate("AuditKinds", "Looks and searches"),
        AuditKind.LEFT_HOUSE: translate("AuditKinds", "Printed, saved, told"),
        AuditKind.ACCESS: translate("AuditKinds", "Who may do what"),
        AuditKind.RULES: translate("AuditKinds", "Rules, terms, settings"),
        AuditKind.CHANGED: translate("AuditKinds", "Changes of files"),
    }[kind]


class AuditFilters(QWidget):
    """Four fields in a row; `changed` tells that something else is wanted.

    What cannot be understood is said under its field, and the list stays as it is."""

    changed = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._wanted = AuditWanted()
        self.period: Period | None = None
        self.who, self.kind = ComboBox(), ComboBox()
        self.file, self.days = LineEdit(), LineEdit()
        self.fields = [Field(control=control) for control in (self.who, self.kind, self.file, self.days)]
        layout = QHBoxLayout(self)
        set_spacing(layout, 0, 8)
        for field, share in zip(self.fields, (4, 5, 3, 6), strict=True):
            layout.addWidget(field, share)
        for combo in (self.who, self.kind):
            combo.activated.connect(self._on_chosen)
        for line in (self.file, self.days):
            line.editingFinished.connect(self._on_chosen)

    @property
    def wanted(self) -> AuditWanted:
        """What was understood last."""
        return self._wanted

    def retranslate(self) -> None:
        for field, words in zip(
            self.fields, (self.tr("Who"), self.tr("What kind"), self.tr("File"), self.tr("Days")), strict=True
        ):
            field.set_label(words)
        self.file.setPlaceholderText(self.tr("Number"))
        self.days.setPlaceholderText(self.tr("11.2026; 01.11.2026 – 24.11.2026"))
        self.who.set_choices([(EVERYBODY, self.tr("Everybody")), *self._members()])
        self.kind.set_choices([("", self.tr("Everything")), *((kind.value, kind_words(kind)) for kind in AuditKind)])
        self._show_chosen()

    def refresh(self) -> None:
        """Who works here may have changed."""
        self.who.set_choices([(EVERYBODY, self.tr("Everybody")), *self._members()])
        self._show_chosen()

    def clear(self) -> None:
        """Everything again, without telling."""
        self._wanted = AuditWanted()
        self.file.clear()
        self.days.clear()
        self._show_chosen()

    def _members(self) -> list[tuple[object, str]]:
        session = self._context.session
        return [(member.id, member.short) for member in audit_reading.authors(by=session)]

    def _show_chosen(self) -> None:
        self.who.set_value(self._wanted.staff_id or EVERYBODY)
        self.kind.set_value(self._wanted.kind.value if self._wanted.kind else "")

    def _on_chosen(self, _place: int = 0) -> None:
        for field in self.fields:
            field.clear_problem()
        member, kind = self.who.value(), self.kind.value()
        wanted = AuditWanted(
            None if member in (None, EVERYBODY) else StaffId(int(str(member))),
            kind=AuditKind(str(kind)) if kind else None,
        )
        session, period = self._context.session, None
        try:
            if number := self.file.text().strip():
                wanted = replace(wanted, resident_id=audit_reading.file_of(number, by=session))
            if typed := self.days.text().strip():
                period = Period.parse(typed)
                first, after = session.day_start(period.first), session.day_start(period.last + timedelta(days=1))
                wanted = replace(wanted, since=first, until=after)
        except NotFound:
            self.fields[2].show_problem(self.tr("No such file"))
            return
        except InvalidInput:
            self.fields[3].show_problem(self.tr("Write 11.2026, 24.11.2026 or 01.11.2026 – 24.11.2026."))
            return
        if wanted != self._wanted:
            self._wanted, self.period = wanted, period
            self.changed.emit()
