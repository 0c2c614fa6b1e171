"""What stands in the place of a plan: that there is none yet, or why it cannot be opened."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from shelter_app.domain.errors import ShelterError
from shelter_app.views.sentences import sentence_for
from shelter_app.views.widgets.states import StatePages

translate = QCoreApplication.translate


def say_empty(states: StatePages, begin: Callable[[], None] | None) -> None:
    """There is no plan yet; whoever writes plans can begin it here."""
    if begin is None:
        states.show_empty(translate("PlanPage", "There is no plan to read yet"))
        return
    states.show_empty(
        translate("PlanPage", "There is no plan yet"),
        translate(
            "PlanPage", "A plan names needs, measures, days and who answers for them. Begin with what was assessed."
        ),
        way=translate("PlanPage", "Begin the plan"),
        way_icon="plus",
        act=begin,
    )


def say_locked(states: StatePages, error: ShelterError, leave: Callable[[], object]) -> None:
    """The plan cannot be opened, why, and the way back to the others."""
    states.show_error(
        translate("PlanPage", "This plan cannot be opened"),
        sentence_for(error),
        way=translate("PlanPage", "To the plans"),
        act=leave,
    )
