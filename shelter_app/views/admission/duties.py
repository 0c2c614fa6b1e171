"""The line under the form: which duties start with this admission, and until when."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from shelter_app.domain.deadlines import Clock, Condition, Unit
from shelter_app.views.page import Context
from shelter_app.views.scaling import set_spacing
from shelter_app.views.widgets.flow import Flow
from shelter_app.views.widgets.labels import IconLabel, Label

_ICONS = {
    "medical_worker": "stethoscope",
    "guardianship_officer": "landmark",
    "case_worker": "clipboard-list",
    "director": "user-check",
}
_BY_RULE = {"R-05.guardianship": "landmark", "R-05.prosecutor": "scale", "R-08.injuries": "shield-alert"}
_BY_THE_CLOCK = (Unit.MINUTES, Unit.HOURS)


class DutiesLine(Flow):
    """The duties of the first hours by name and hour; those of the days after as a number, in full in the tooltip."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent, spacing=8)
        self.context = context
        layout = self.layout()
        assert layout is not None
        set_spacing(layout, 0, 8)

    def show_duties(self, clocks: Sequence[Clock]) -> None:
        """Say what starts; an empty line where no rule starts anything."""
        self.clear()
        if not clocks:
            return
        rules = {rule.code: rule for rule in self.context.session.profile.rules}
        # The document to follow is told at its own field.
        told = [clock for clock in clocks if Condition.GROUND_TO_FOLLOW not in rules[clock.rule].conditions]
        soon = [clock for clock in told if rules[clock.rule].unit in _BY_THE_CLOCK]
        later = [clock for clock in told if clock not in soon]
        self.add(Label(role="state", tone="text2", text=self.tr("After saving these duties start:")))
        for clock in soon:
            icon = _BY_RULE.get(clock.rule) or _ICONS.get(clock.who, "clock")
            line = IconLabel(icon=icon, text=self._words(clock), tone="text", icon_tone="text2")
            line.setToolTip(rules[clock.rule].clause.get(self.context.language.code))
            self.add(line)
        if later:
            rest = Label(role="small", tone="text2", text=self.tr("and %n more in the days after", "", len(later)))
            rest.setToolTip("\n".join(self._words(clock) for clock in later))
            self.add(rest)

    def words(self) -> list[str]:
        """Each duty as it is shown."""
        return [label.text() for label in self.findChildren(IconLabel)]

    def _words(self, clock: Clock) -> str:
        session, formats = self.context.session, self.context.formats
        rule = session.profile.rule(clock.rule)
        title = rule.title.get(self.context.language.code, clock.rule) if rule else clock.rule
        same_day = clock.due.date() == clock.started.date()
        timed = rule is not None and rule.unit in _BY_THE_CLOCK
        if not timed:
            return self.tr("{duty} until {when}").format(duty=title, when=formats.day(clock.due.date()))
        when = formats.time(clock.due) if same_day else f"{formats.day(clock.due.date())}, {formats.time(clock.due)}"
        return self.tr("{duty} until {when}").format(duty=title, when=when)
