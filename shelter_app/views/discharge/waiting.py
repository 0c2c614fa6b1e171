"""Beside the button that records a discharge: how many open matters nobody has decided about yet."""

from __future__ import annotations

from shelter_app.views.discharge.left_open import LeftOpenPart
from shelter_app.views.widgets.button import Button


class WaitingButton(Button):
    """Counts what waits for an answer; pressed, it goes to the first. Hidden where everything is answered."""

    def __init__(self, part: LeftOpenPart) -> None:
        super().__init__(kind="ghost", icon="circle-alert", clicked=part.go_to_undecided)
        self._part = part

    def recount(self) -> None:
        """Count anew, in the present language."""
        count = self._part.undecided()
        self.setVisible(count > 0)
        self.setText(self.tr("%n matter(s) to decide", "", count))
