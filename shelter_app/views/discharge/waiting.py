"""Beside the button that records a discharge: how much is still to be filled in or decided before it can be."""

from __future__ import annotations

from collections.abc import Collection

from shelter_app.views.discharge.form import DischargeForm
from shelter_app.views.discharge.left_open import LeftOpenPart
from shelter_app.views.widgets.button import Button


class WaitingButton(Button):
    """Counts the fields and open matters that wait; pressed, it goes to the first. Hidden where nothing does."""

    def __init__(self, form: DischargeForm, part: LeftOpenPart) -> None:
        super().__init__(kind="ghost", icon="circle-alert", clicked=self._go)
        self._form, self._part = form, part
        self._fields: tuple[str, ...] = ()

    def need(self, fields: Collection[str]) -> None:
        """Count anew with these fields of the form empty that must not be."""
        self._fields = tuple(name for name in self._form.fields if name in fields)
        self.recount()

    def recount(self) -> None:
        """Count anew, in the present language."""
        count = len(self._fields) + self._part.undecided()
        self.setVisible(count > 0)
        self.setText(self.tr("%n point(s) to fill in or decide", "", count))

    def _go(self) -> None:
        if self._fields:
            self._form.fields[self._fields[0]].input.setFocus()
        else:
            self._part.go_to_undecided()
