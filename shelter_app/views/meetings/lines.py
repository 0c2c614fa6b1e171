"""Rows of the forms of a meeting: somebody who is called, whether they came, one recommendation with its decision."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from shelter_app.domain.errors import InvalidInput
from shelter_app.domain.meetings import Invited, Outcome, Resolution
from shelter_app.services.session import new_id
from shelter_app.views.meetings.words import outcome_words
from shelter_app.views.page import Context
from shelter_app.views.record.dialog import code_of
from shelter_app.views.record.undertakings import Colleagues, say_inside
from shelter_app.views.scaling import row, set_sizes, set_spacing
from shelter_app.views.typed import day_parser, day_text
from shelter_app.views.widgets.choices import InputLine
from shelter_app.views.widgets.dates import PartialDateEdit
from shelter_app.views.widgets.fields import ComboBox, LineEdit, PlainText
from shelter_app.views.widgets.segmented import Segmented

_CAME = {"came": True, "absent": False}


class GuestLine(InputLine):
    """One who is called: name and post; with ``asks`` also whether they came."""

    def __init__(self, *, asks: bool = False) -> None:
        self.name, self.post = LineEdit(), LineEdit()
        super().__init__(name=self.name, post=self.post)
        say_inside(self.name, self.tr("Name"))
        say_inside(self.post, self.tr("Post, whom they represent"))
        self.came = Segmented()
        self.came.set_choices([("came", self.tr("Was there")), ("absent", self.tr("Did not come"))])
        self.came.setAccessibleName(self.tr("Was there"))
        self.came.setVisible(asks)
        across = row(self.name, self.post, self.came, spacing=6)
        across.setStretch(0, 2)
        across.setStretch(1, 3)
        self.setLayout(across)
        self.setFocusProxy(self.name)

    def held(self) -> dict[str, Any]:
        return super().held() | {"came": self.came.choice() or ""}

    def hold(self, value: Mapping[str, Any]) -> None:
        super().hold(value)
        self.came.choose(value["came"] or None)

    def guest(self) -> Invited:
        """Who stands here."""
        return Invited(self.name.text(), self.post.text(), _CAME.get(self.came.choice() or ""))


class DecisionLine(InputLine):
    """One recommendation; what is asked beside it follows what was decided."""

    def __init__(self, context: Context, colleagues: Colleagues) -> None:
        self.proposed, self.who, self.rejected_by, self.reasons = LineEdit(), LineEdit(), LineEdit(), LineEdit()
        self.group, self.due = ComboBox(), PartialDateEdit(parser=day_parser(context))
        super().__init__(
            proposed=self.proposed, group=self.group, who=self.who, due=self.due, rejected_by=self.rejected_by,
            reasons=self.reasons,
        )  # fmt: skip
        self._colleagues = colleagues
        self._id = new_id()
        self.text, self.outcome = PlainText(rows=1, most_rows=4), Segmented()
        self.text.setPlaceholderText(self.tr("Recommendation"))
        self.text.setAccessibleName(self.tr("Recommendation"))
        self.outcome.set_choices([(one.value, outcome_words(one)) for one in Outcome])
        self.outcome.setAccessibleName(self.tr("What was decided"))
        language = context.language.code
        self.group.set_choices(
            [(one.code, one.labels.get(language, one.code)) for one in context.session.profile.plan_groups]
        )
        self.group.setPlaceholderText(self.tr("Group of the plan"))
        self.group.setAccessibleName(self.tr("Group of the plan"))
        self.group.setCurrentIndex(-1)
        say_inside(self.proposed, self.tr("Who proposed it"))
        say_inside(self.who, self.tr("Who carries it out"))
        say_inside(self.rejected_by, self.tr("Who rejected it"))
        say_inside(self.reasons, self.tr("Reasons; may follow within two working days"))
        self.due.setPlaceholderText(self.tr("until"))
        self.due.setAccessibleName(self.tr("Until which day"))
        colleagues.offer(self.who)
        colleagues.offer(self.rejected_by)
        set_sizes(self.due, width=120)
        self._lay_out()
        self.outcome.chosen.connect(self._on_decided)
        self.outcome.choose(Outcome.PLAN_ROW.value)
        self._on_decided()
        self.setFocusProxy(self.text)

    def _lay_out(self) -> None:
        above = row(self.text, self.outcome, spacing=6)
        above.setStretch(0, 1)
        parts: tuple[QWidget, ...] = (self.proposed, self.group, self.who, self.due, self.rejected_by, self.reasons)
        beneath = row(*parts, spacing=6)
        for place in range(len(parts)):
            beneath.setStretch(place, 3 if parts[place] is self.reasons else 0 if parts[place] is self.due else 2)
        layout = QVBoxLayout(self)
        set_spacing(layout, (0, 0, 0, 8), 4)
        layout.addLayout(above)
        layout.addLayout(beneath)

    def _on_decided(self, _key: str = "") -> None:
        rejected = self.outcome.choice() == Outcome.REJECTED.value
        self.group.setVisible(self.outcome.choice() == Outcome.PLAN_ROW.value)
        for part in (self.who, self.due):
            part.setVisible(not rejected)
        for part in (self.rejected_by, self.reasons):
            part.setVisible(rejected)

    def held(self) -> dict[str, Any]:
        return super().held() | {
            "text": self.text.toPlainText(), "outcome": self.outcome.choice() or "", "id": str(self._id),
        }  # fmt: skip

    def hold(self, value: Mapping[str, Any]) -> None:
        super().hold(value)
        self._id = int(value.get("id") or self._id)
        self.text.setPlainText(value["text"])
        self.outcome.choose(value["outcome"] or None)
        self._on_decided()

    def hold_decision(self, known: Resolution, who: str) -> None:
        """A decision that stands in minutes; what is read back here goes on being the same one."""
        self.hold(
            {
                "id": str(known.id), "text": known.text, "outcome": known.outcome.value, "proposed": known.proposed_by,
                "group": known.group, "who": known.who or who, "due": day_text(known.due),
                "rejected_by": known.rejected_by, "reasons": known.reasons,
            }
        )  # fmt: skip

    def words(self) -> str:
        return ", ".join(filter(None, (self.text.toPlainText().strip(), super().words())))

    def resolution(self) -> Resolution:
        """What stands here; raises InvalidInput (resolutions ``due``) for a day that cannot be read."""
        outcome = Outcome(self.outcome.choice() or Outcome.PLAN_ROW.value)
        rejected = outcome is Outcome.REJECTED
        if not rejected and self.due.result().problem:
            raise InvalidInput(resolutions="due")
        who, due = "" if rejected else self.who.text().strip(), self.due.value()
        member = self._colleagues.find(who)
        return Resolution(
            self._id,
            self.text.toPlainText().strip(),
            outcome,
            self.proposed.text().strip(),
            code_of(self.group) if outcome is Outcome.PLAN_ROW else "",
            who,
            member.id if member else None,
            due if isinstance(due, date) and not rejected else None,
            rejected_by=self.rejected_by.text().strip() if rejected else "",
            reasons=self.reasons.text().strip() if rejected else "",
        )
