"""The recording of a conversation: whether, by whom, where it is kept, and that the person agrees to it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout

from shelter_app.domain.interviews import Recording, Sitting
from shelter_app.views.file.interview.step_words import recording_words
from shelter_app.views.record.dialog import beside, kind_of
from shelter_app.views.widgets.choices import Tick
from shelter_app.views.widgets.fields import ComboBox, Field, LineEdit

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Recorded:
    """What is typed about a recording."""

    kind: Recording
    by: str
    kept: str
    agreed: bool


class RecordingPart:
    """The fields of a recording inside a dialog; those that belong to one are shown once there is one."""

    def __init__(self) -> None:
        self.kind, self.by, self.kept, self.agreed = ComboBox(), LineEdit(), LineEdit(), Tick()
        self.fields = {
            "recording": Field(control=self.kind),
            "recorded_by": Field(control=self.by),
            "recording_kept": Field(control=self.kept),
        }
        self.fields["recording"].clear_problem_on(self.agreed.clicked)
        self.kind.activated.connect(self._offer)

    def add_to(self, body: QVBoxLayout) -> None:
        """Lay the fields out in the column of a dialog."""
        body.addLayout(beside(self.fields["recording"], self.fields["recorded_by"]))
        body.addWidget(self.fields["recording_kept"])
        body.addWidget(self.agreed)

    def retranslate(self) -> None:
        """Give every field its words."""
        self.kind.set_choices([(one.value, recording_words(one)) for one in Recording])
        self.fields["recording"].set_label(translate("InterviewSteps", "Recordin&g"))
        self.fields["recorded_by"].set_label(translate("InterviewSteps", "Recorded by"))
        self.fields["recording_kept"].set_label(translate("InterviewSteps", "Where the recording is kept"))
        self.agreed.setText(translate("InterviewSteps", "The person agrees to the recording"))

    def show(self, sitting: Sitting | None, by: str) -> None:
        """Show what is known; a first recording is offered under the name of the interviewer."""
        self.kind.set_value((sitting.recording if sitting else Recording.NONE).value)
        self.by.setText((sitting.recorded_by if sitting else "") or by)
        self.kept.setText(sitting.recording_kept if sitting else "")
        self.agreed.setChecked(bool(sitting and sitting.recording_agreed))
        self._offer()

    def typed(self) -> Recorded:
        """What stands in the fields now."""
        kind = kind_of(self.kind, Recording) or Recording.NONE
        return Recorded(kind, self.by.text(), self.kept.text(), self.agreed.isChecked())

    def sentence(self, field: str) -> str:
        """What is wrong with one of the fields; empty for a field of somebody else."""
        words: dict[str, Callable[[], str]] = {
            "recording": lambda: translate("InterviewSteps", "Nothing is recorded without the person's consent."),
            "recorded_by": lambda: translate("InterviewSteps", "Write who makes the recording."),
            "recording_kept": lambda: translate("InterviewSteps", "Write where the recording is kept."),
        }
        return words[field]() if field in words else ""

    def _offer(self, *_values: object) -> None:
        recorded = self.typed().kind is not Recording.NONE
        self.fields["recorded_by"].setVisible(recorded)
        self.fields["recording_kept"].setVisible(recorded)
        self.agreed.setVisible(recorded)
