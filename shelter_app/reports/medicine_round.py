"""The round of medicines on paper: every dose of a day by hour and room, boxes to tick, allergies in bold."""

from __future__ import annotations

from itertools import groupby
from typing import Final

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Spacer

from shelter_app.reports.data import PrintStamp
from shelter_app.reports.kit.blocks import Box, Columns, mirrored_text
from shelter_app.reports.kit.dates import long_date
from shelter_app.reports.kit.house_head import HouseHead
from shelter_app.reports.kit.page import LANDSCAPE, Print, build
from shelter_app.reports.kit.rows import cell, head_row, ready_cell
from shelter_app.reports.kit.styles import said
from shelter_app.reports.kit.tables import Row, Ruled
from shelter_app.reports.kit.text import markup
from shelter_app.reports.kit.tongues import PageWords, Say, Tongues
from shelter_app.reports.papers import MedicineRound, RoundDose

WIDTH: Final = LANDSCAPE.width
FRESH: Final = LANDSCAPE.height
COLUMNS: Final = tuple(one * mm for one in (25, 52, 63, 43, 14, 17, 43))
LINE: Final = 9.4 * mm


def render(data: MedicineRound, words: PageWords, *, stamp: PrintStamp) -> bytes:
    """The round as PDF, a band an hour; a dose that is recorded already is ticked and says by whom."""
    tongues = Tongues(words)
    title = tongues.say(lambda w: w.translate("Papers", "Round of medicines"))
    dated = tongues.say(lambda w: long_date(data.day, w.lang))
    rule = tongues.say(lambda w: w.translate("MedicineRound", "do not photograph · write every dose into the program"))
    head = HouseHead(data.centre, tongues, f"{title} · {dated}", f"№ {stamp.document}", rule, WIDTH)
    story: list[Flowable] = [head, Spacer(1, 3 * mm)]
    story.append(_table(data, tongues) if data.doses else _nothing(tongues))
    return build(story, Print.of(data, tongues, stamp, f"{title} · {dated}", sheet=LANDSCAPE))


def _nothing(tongues: Tongues) -> Columns:
    return mirrored_text(
        tongues, WIDTH, lambda w: markup(w.translate("MedicineRound", "No medicine is given on this day.")), "value"
    )


def _table(data: MedicineRound, tongues: Tongues) -> Ruled:
    labels: tuple[Say, ...] = (
        lambda w: w.translate("MedicineRound", "Room"),
        lambda w: w.translate("MedicineRound", "Who"),
        lambda w: w.translate("MedicineRound", "Medicine, dose"),
        lambda w: w.translate("MedicineRound", "Allergies"),
        lambda w: w.translate("MedicineRound", "Given"),
        lambda w: w.translate("MedicineRound", "Not given"),
        lambda w: w.translate("MedicineRound", "Hour, signature; why not"),
    )
    more = tongues.say(lambda w: w.translate("Tables", "continued"))
    needed = tongues.say(lambda w: w.translate("MedicineRound", "When needed"))
    body: list[Row] = []
    for group, (hour, doses) in enumerate(groupby(data.doses, key=lambda one: one.at)):
        day = f"{hour:%d.%m}, " if hour is not None and hour.date() != data.day.date() else ""
        name = needed if hour is None else f"{day}{hour:%H:%M}"
        again = Row((said(f"{name} – {more}", "band"),), group, band=True, minimum=5.6 * mm)
        body.append(Row((said(name, "band"),), group, band=True, minimum=5.6 * mm, again=again))
        body += [_row(one, group, tongues) for one in doses]
    return Ruled(COLUMNS, [head_row(tongues, labels, 7 * mm)], body, fresh=FRESH, more=more)


def _row(one: RoundDose, group: int, tongues: Tongues) -> Row:
    return Row(
        (
            cell(tongues, one.room, empty="–"),
            cell(tongues, one.who),
            ready_cell(_medicine(one, tongues)),
            ready_cell(_allergies(one, tongues)),
            Box(one.given is True),
            Box(one.given is False),
            cell(tongues, one.done),
        ),
        group,
        middle=True,
        minimum=LINE,
    )


def _medicine(one: RoundDose, tongues: Tongues) -> str:
    """Name in bold, dose, what to mind, and of one when needed how many are left."""
    if one.hidden:
        return markup(tongues.say(lambda w: w.translate("MedicineRound", "restricted file: see its safety card")))
    lines = [f"<b>{markup(tongues.text(one.medicine))}</b>, {markup(tongues.text(one.dose))}"]
    lines += [markup(tongues.text(text)) for text in (one.note, one.limit) if text]
    return "<br/>".join(lines)


def _allergies(one: RoundDose, tongues: Tongues) -> str:
    """What is known to be dangerous in bold; what nobody asked is said, because it is not the same as none."""
    if one.hidden:
        return markup("–")
    if one.allergies:
        return f"<b>{markup(tongues.text(one.allergies))}</b>"
    if not one.asked:
        return markup(tongues.say(lambda w: w.translate("Facts", "not asked")))
    return markup(tongues.say(lambda w: w.translate("ResidentCard", "no allergies known")))
