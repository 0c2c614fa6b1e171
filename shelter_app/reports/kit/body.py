"""The body scheme: two outlines named by the child's side, with the numbers of the injuries beside it."""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from shelter_app.domain import body
from shelter_app.reports.kit import drawings, fonts
from shelter_app.reports.kit.styles import LABEL
from shelter_app.reports.kit.tongues import Tongues
from shelter_app.reports.papers import Injury, View

FIGURE: float = 44 * mm


class BodyScheme(Flowable):
    """Front and back of a person with a numbered dot at every place of an injury."""

    def __init__(self, injuries: Sequence[Injury], tongues: Tongues, width: float) -> None:
        super().__init__()
        self._injuries = tuple(injuries)
        self._front = tongues.say(lambda w: w.translate("Body", "front"))
        self._back = tongues.say(lambda w: w.translate("Body", "back"))
        self._left = tongues.say(lambda w: w.translate("Body", "left"))
        self._right = tongues.say(lambda w: w.translate("Body", "right"))
        self._free = self._unmarked(tongues)
        self.width = width
        self.height = FIGURE + (9 if self._free else 5.5) * mm

    def _unmarked(self, tongues: Tongues) -> str:
        """The injuries described in words only: their points are put in by hand, under their numbers."""
        numbers = [str(number) for number, injury in enumerate(self._injuries, start=1) if not injury.marks]
        say = tongues.say(lambda w: w.translate("Body", "mark by hand: № {numbers}"))
        return say.format(numbers=", ".join(numbers)) if numbers else ""

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        return self.width, self.height

    def draw(self) -> None:
        canvas, foot = self.canv, self.height - FIGURE - 1 * mm
        wide = FIGURE * body.WIDTH / body.HEIGHT
        for view, center in ((View.FRONT, self.width * 0.27), (View.BACK, self.width * 0.75)):
            left = center - wide / 2
            drawings.body_outline(canvas, left, foot, FIGURE)
            for number, injury in enumerate(self._injuries, start=1):
                for mark in injury.marks:
                    if mark.view is view:
                        x = left + mark.across * wide
                        drawings.numbered_dot(canvas, x, foot + (1 - mark.down) * FIGURE, number)
            canvas.setFillColor(LABEL)
            canvas.setFont(fonts.SANS, 5.8)
            canvas.drawCentredString(center, foot - 3.3 * mm, self._front if view is View.FRONT else self._back)
            sides = (self._right, self._left) if view is View.FRONT else (self._left, self._right)
            for side, x in zip(sides, (left - 0.5 * mm, left + wide + 0.5 * mm), strict=True):
                canvas.drawCentredString(x, foot + FIGURE * 0.2, side)
        if self._free:
            canvas.setFont(fonts.SANS, 6.4)
            canvas.drawCentredString(self.width / 2, 0.4 * mm, self._free)
