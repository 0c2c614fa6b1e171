"""The head of a paper that stays in the house: what it is on the left, how to treat it on the right."""

from __future__ import annotations

from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import Flowable

from shelter_app.reports.data import Centre
from shelter_app.reports.kit import drawings, fonts
from shelter_app.reports.kit.styles import ACCENT, INK, LABEL, RULE
from shelter_app.reports.kit.tongues import Tongues


class HouseHead(Flowable):
    """Emblem, title, the house and where in it the sheet is kept; over the rule for its reader."""

    def __init__(self, centre: Centre, tongues: Tongues, title: str, place: str, rule: str, width: float) -> None:
        super().__init__()
        self._title = title
        self._place = f"{tongues.text(centre.short_name)}, {tongues.text(centre.city)} · {place}"
        self._secret = tongues.say(lambda w: w.translate("ResidentCard", "FOR OFFICIAL USE"))
        self._rule = rule
        self.width, self.height = width, 15.6 * mm

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        return self.width, self.height

    def draw(self) -> None:
        canvas, top = self.canv, self.height
        drawings.emblem(canvas, 0, top - 13 * mm, 13 * mm)
        canvas.setFillColor(INK)
        free = self.width - 20 * mm - stringWidth(self._secret, fonts.SANS_BOLD, 7.4)
        canvas.setFont(fonts.SERIF_BOLD, min(11.6, 11.6 * free / stringWidth(self._title, fonts.SERIF_BOLD, 11.6)))
        canvas.drawString(17 * mm, top - 5.6 * mm, self._title)
        canvas.setFont(fonts.SANS_BOLD, 7.4)
        canvas.drawRightString(self.width, top - 5.4 * mm, self._secret)
        canvas.setFillColor(LABEL)
        canvas.setFont(fonts.SANS, 7)
        canvas.drawRightString(self.width, top - 9.8 * mm, self._rule)
        room = self.width - 20 * mm - stringWidth(self._rule, fonts.SANS, 7)
        canvas.setFont(fonts.SANS, min(7, 7 * room / stringWidth(self._place, fonts.SANS, 7)))
        canvas.drawString(17 * mm, top - 9.8 * mm, self._place)
        canvas.setStrokeColor(ACCENT)
        canvas.setLineWidth(RULE * 1.5)
        canvas.line(0, 0, self.width, 0)
