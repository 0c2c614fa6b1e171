"""Finished minutes are corrected with a reason, and what they said before can be read."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from shelter_app.domain.meetings import Correction, Meeting, Minutes
from shelter_app.services import meetings
from shelter_app.views.dialog import Dialog
from shelter_app.views.kept_words import KeptAs
from shelter_app.views.listed import label
from shelter_app.views.meetings.dialogs import MinutesDialog
from shelter_app.views.meetings.lines import DecisionLine
from shelter_app.views.meetings.words import outcome_words
from shelter_app.views.page import Context
from shelter_app.views.scaling import set_sizes, set_spacing
from shelter_app.views.widgets.fields import Field, PlainText
from shelter_app.views.widgets.labels import FactList, Label
from shelter_app.views.widgets.panel import Line, Scroll


class CorrectDialog(MinutesDialog):
    """The minutes as they stand; the reason stays beside what they said before, and both are printed."""

    def kept_as(self) -> KeptAs:
        return KeptAs("meeting-corrected", self._known.resident_id, self._known.id)

    def build(self) -> None:
        super().build()
        self.reason = PlainText(rows=2, most_rows=4)
        self.add_field("reason", Field(control=self.reason)).clear_problem_on(self.reason.textChanged)

    def retranslate(self) -> None:
        super().retranslate()
        number = self._known.number
        self.heading.setText(self.tr("Correct the minutes of meeting No. {number}").format(number=number))
        self.fields["reason"].set_label(self.tr("Why they are &corrected"))
        self.fields["reason"].set_hint(
            self.tr("What they said before is kept, and the paper says that it was corrected.")
        )
        self.accept_button.setText(self.tr("Save the correction"))

    def load(self) -> None:
        known, session = self._known, self.context.session
        assert known.held_at is not None
        self.held_at.setText(f"{known.held_at.astimezone(session.tz):%d.%m.%Y  %H:%M}")
        self.chair.setText(known.chair)
        came = {True: "came", False: "absent", None: ""}
        self.guests.hold([{"name": one.name, "post": one.post, "came": came[one.came]} for one in known.invited])
        self.facts.setPlainText(known.facts)
        self.child_views.setPlainText(known.child_views)
        self.language.set_value(known.child_views_language or None)
        for one in known.resolutions:
            line = self.decisions.add_row()
            assert isinstance(line, DecisionLine)
            line.hold_decision(one, session.staff_name(one.who_id))
        self.facts.setFocus()

    def store(self, minutes: Minutes) -> None:
        meetings.correct(self._known, minutes, self.reason.toPlainText(), by=self.context.session)

    def sentence(self, field: str, reason: str) -> str:
        words = {
            "reason": self.tr("Say why the minutes are corrected."),
            "record": self.tr("Nothing reads otherwise yet."),
        }
        return words.get(field) or super().sentence(field, reason)


class EarlierMinutesDialog(Dialog):
    """Reads out what the minutes said before each correction, the latest first; nothing is typed into it."""

    def __init__(self, context: Context, meeting: Meeting, parent: QWidget | None = None) -> None:
        self._known = meeting
        super().__init__(context, parent, width=760)

    def build(self) -> None:
        inner = QWidget()
        self.lines = QVBoxLayout(inner)
        set_spacing(self.lines, (2, 0, 12, 0), 8)
        numbered = list(enumerate(self._known.corrections, start=1))
        for number, one in reversed(numbered):
            self._add(number, one)
        self.lines.addStretch(1)
        scroll = Scroll(content=inner)
        set_sizes(scroll, least_height=360)
        self.content.addWidget(scroll, 1)
        self.cancel.hide()

    def _add(self, number: int, one: Correction) -> None:
        if self.lines.count():
            self.lines.addWidget(Line())
        self.lines.addWidget(Label(role="strong", text=self.tr("Version {number}").format(number=number)))
        facts = FactList(name_width=190)
        facts.set_facts([(name, words) for name, words in self._facts(one) if words])
        self.lines.addWidget(facts)

    def _facts(self, one: Correction) -> list[tuple[str, str]]:
        before, context = one.before, self.context
        tz = context.session.tz
        corrected = self.tr("{date}, {name}: {reason}").format(
            date=context.formats.day_year(one.at.astimezone(tz).date()), name=context.session.staff_name(one.by),
            reason=one.reason,
        )  # fmt: skip
        there = "; ".join(", ".join(filter(None, (guest.name, guest.post))) for guest in before.invited if guest.came)
        language = label(context, "language", before.child_views_language)
        decided = [
            ": ".join(filter(None, (outcome_words(told.outcome), told.text, told.reasons)))
            for told in before.resolutions
        ]
        return [
            (self.tr("Corrected"), corrected),
            (self.tr("Held"), f"{before.held_at.astimezone(tz):%d.%m.%Y %H:%M}"),
            (self.tr("Chaired by"), before.chair),
            (self.tr("Was there"), there),
            (self.tr("Established"), before.facts),
            (self.tr("The child"), " ".join(filter(None, (before.child_views, f"({language})" if language else "")))
                if before.child_views else ""),
            (self.tr("Decisions"), "\n".join(decided)),
        ]  # fmt: skip

    def retranslate(self) -> None:
        words = self.tr("What the minutes of meeting No. {number} said before")
        self.heading.setText(words.format(number=self._known.number))
        self.accept_button.setText(self.tr("Close"))
