"""While somebody mends what was refused, the bar of the admission counts what is left of it and then goes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject

from shelter_app.views.tasks import Later
from shelter_app.views.widgets.fields import Field
from shelter_app.views.widgets.message_bar import MessageBar


class RefusedCount(QObject):
    """`say` after a refusal, `ask` after every change; `forget` once the bar says something else."""

    def __init__(self, parent: QObject, bar: MessageBar, fields: Mapping[str, Field], counted: Sequence[str]) -> None:
        super().__init__(parent)
        self._bar, self._fields, self._counted = bar, fields, counted
        self._refused = False
        # A field takes its own problem back first; only then is it known what is left.
        self._soon = Later(self, 0, self._recount)

    def say(self, missing: int) -> None:
        """Say how many fields keep this from being saved."""
        self._refused = True
        self._bar.show_failing(self.tr("Not saved yet: look at %n field(s).", "", missing))

    def ask(self) -> None:
        """Count again soon, where something was refused."""
        if self._refused:
            self._soon.ask()

    def forget(self) -> None:
        """The bar is needed for something else."""
        self._refused = False

    def _recount(self) -> None:
        left = sum(self._fields[name].has_problem() for name in self._counted if name in self._fields)
        if self._refused and left:
            self.say(left)
        elif self._refused:
            self._refused = False
            self._bar.clear()
