"""The list of a convoy on a turned sheet: who travels on one day, with whom, by what way, and who meets them."""

from __future__ import annotations

from typing import Final

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, PageBreak, Spacer

from shelter_app.reports.data import PrintStamp
from shelter_app.reports.kit.blocks import Columns, field, field_row, heading, split_width
from shelter_app.reports.kit.closing import Closed
from shelter_app.reports.kit.dates import numeric_time
from shelter_app.reports.kit.house_head import HouseHead
from shelter_app.reports.kit.page import LANDSCAPE, Print, build
from shelter_app.reports.kit.rows import cell, head_row, ready_cell, table
from shelter_app.reports.kit.signatures import ESCORTING, HANDED, SEAL, Place, Seals, role, signature_rows
from shelter_app.reports.kit.styles import GUTTER, said
from shelter_app.reports.kit.tables import Row, Ruled
from shelter_app.reports.kit.text import markup
from shelter_app.reports.kit.tongues import PageWords, Say, Tongues, name_markup
from shelter_app.reports.papers.departing import Escorted, EscortList

WIDTH: Final = LANDSCAPE.width
FRESH: Final = LANDSCAPE.height
SHORT_NAME: Final = 60
_NAMED: Final[tuple[Say | None, ...]] = (
    None,
    lambda w: w.translate("EscortList", "Surname, name"),
    lambda w: w.translate("EscortList", "Date of birth"),
    lambda w: w.translate("EscortList", "Sex"),
    lambda w: w.translate("EscortList", "Citizenship"),
    lambda w: w.translate("EscortList", "Document for the journey"),
    lambda w: w.translate("EscortList", "Who receives"),
    lambda w: w.translate("EscortList", "Received (signature)"),
)
_CODED: Final[tuple[Say | None, ...]] = (
    None,
    lambda w: w.translate("EscortList", "File No."),
    lambda w: w.translate("EscortList", "Sex"),
    lambda w: w.translate("EscortList", "Full years"),
    lambda w: w.translate("EscortList", "Citizenship"),
    lambda w: w.translate("EscortList", "Received (signature)"),
)


def render(data: EscortList, words: PageWords, *, stamp: PrintStamp) -> bytes:
    """The list as PDF; by number it says only how many go, how old they are and of which state."""
    tongues = Tongues(words)
    what = tongues.say(
        (lambda w: w.translate("Papers", "List of a convoy by numbers"))
        if data.coded
        else (lambda w: w.translate("Papers", "Escort list"))
    )
    title = f"{what}: {numeric_time(data.leaves_at)}"
    rule = tongues.say(
        (lambda w: w.translate("CalendarSheet", "file numbers instead of names"))
        if data.coded
        else (lambda w: w.translate("EscortList", "with names: stays with the escort, is handed over on arrival"))
    )
    count = tongues.say(lambda w: w.translate("EscortList", "travelling: {count}")).format(count=len(data.rows))
    if data.ahead:
        rule += "; " + tongues.say(lambda w: w.translate("EscortList", "made before the leaving is recorded"))
    story: list[Flowable] = [
        HouseHead(data.centre, tongues, title, count, rule, WIDTH), Spacer(1, 2.5 * mm), *_journey(data, tongues),
        Closed(_people(data, tongues), _signed(data, tongues, count), fresh=FRESH), *_for_the_escort(data, tongues),
    ]  # fmt: skip
    return build(story, Print.of(data, tongues, stamp, title, LANDSCAPE))


def _journey(data: EscortList, tongues: Tongues) -> list[Flowable]:
    """Where to and with whom; by number nothing of who pays and who meets."""
    first = [
        field(tongues.say(lambda w: w.translate("EscortList", "Where to")), markup(tongues.text(data.route))),
        field(tongues.say(lambda w: w.translate("EscortList", "Escort")), markup(tongues.text(data.escort))),
        field(
            tongues.say(lambda w: w.translate("EscortList", "Way, tickets, border point")), tongues.fact(data.travel)
        ),
    ]
    rows: list[Flowable] = [field_row(first, split_width(WIDTH, 80, 80, 100))]
    if not data.coded:
        second = [
            field(tongues.say(lambda w: w.translate("EscortList", "Who meets")), tongues.fact(data.met_by)),
            field(tongues.say(lambda w: w.translate("EscortList", "Who pays")), tongues.fact(data.paid)),
        ]
        rows.append(field_row(second, split_width(WIDTH, 160, 100)))
    return rows


def _people(data: EscortList, tongues: Tongues) -> Ruled:
    title = heading(tongues, "", [w.translate("EscortList", "Who travels") for w in tongues.each])
    make, widths, heads = (
        (_by_number, (10, 40, 30, 30, 70, 77), _CODED)
        if data.coded
        else (_by_name, (8, 62, 26, 20, 30, 42, 45, 24), _NAMED)
    )
    body = [Row(make(place, one, tongues), minimum=9 * mm) for place, one in enumerate(data.rows, start=1)]
    return table(tongues, widths, head_row(tongues, heads), body, FRESH, title)


def _by_name(place: int, one: Escorted, tongues: Tongues) -> tuple[Flowable | None, ...]:
    """The number of the file stands under the name: the receiving body writes back under it."""
    told = [] if one.name is None else list(dict.fromkeys(name_markup(one.name, w) for w in tongues.each))
    return (
        cell(tongues, str(place), "center"), ready_cell("<br/>".join([*told, markup(one.number)])),
        cell(tongues, one.birth, "center"), cell(tongues, one.sex, "center"), cell(tongues, one.citizenship),
        cell(tongues, one.document), cell(tongues, one.receiver), None,
    )  # fmt: skip


def _by_number(place: int, one: Escorted, tongues: Tongues) -> tuple[Flowable | None, ...]:
    age = str(one.age) if one.age is not None else "–"
    return (
        cell(tongues, str(place), "center"), cell(tongues, one.number, "center"), cell(tongues, one.sex, "center"),
        cell(tongues, age, "center"), cell(tongues, one.citizenship), None,
    )  # fmt: skip


def _for_the_escort(data: EscortList, tongues: Tongues) -> list[Flowable]:
    """A sheet of its own, so that health is not shown where only names and papers are asked for."""
    told = [(place, one) for place, one in enumerate(data.rows, start=1) if one.medicines is not None]
    if data.coded or not told:
        return []
    heads: list[Say | None] = [
        None,
        lambda w: w.translate("EscortList", "Surname, name"),
        lambda w: w.translate("HandoverAct", "Medicines taken now: dose, until when"),
        lambda w: w.translate("HandoverAct", "What to watch for"),
        lambda w: w.translate("EscortList", "Given on the way: what, when, by whom"),
    ]
    body = [Row(_health(place, one, tongues), minimum=14 * mm) for place, one in told]
    titles = [w.translate("EscortList", "For the escort alone: medicines and what to watch for") for w in tongues.each]
    title = heading(tongues, "", titles)
    return [PageBreak(), table(tongues, (8, 52, 80, 65, 52), head_row(tongues, heads), body, FRESH, title)]


def _health(place: int, one: Escorted, tongues: Tongues) -> tuple[Flowable | None, ...]:
    names = [] if one.name is None else list(dict.fromkeys(name_markup(one.name, w) for w in tongues.each))
    facts = (tongues.fact(fact) if fact is not None else "" for fact in (one.medicines, one.watch))
    return (
        cell(tongues, str(place), "center"), ready_cell("<br/>".join([*names, markup(one.number)])),
        *map(ready_cell, facts), None,
    )  # fmt: skip


def _signed(data: EscortList, tongues: Tongues, count: str) -> list[Flowable]:
    """A line for whoever hands over and for each escort, beside the seal; over them whom the signatures are for."""
    places = [
        Place(role(tongues, data.giver, HANDED), data.giver),
        *(Place(role(tongues, one, ESCORTING), one) for one in data.escort_signs),
    ]
    numbers = ", ".join(one.number for one in data.rows)
    seal = tongues.say(lambda w: w.translate("Signatures", "L.S."))
    short = all(len(tongues.text(place.signer.name)) <= SHORT_NAME for place in places)
    left = WIDTH - SEAL - GUTTER
    signed = signature_rows(places, tongues, left, 3 if short else 1, with_time=True)
    return [
        Spacer(1, 2 * mm), said(f"{count}, № {numbers}", "bold"),
        Columns([signed, [Seals([seal], SEAL)]], [left, SEAL]),
    ]  # fmt: skip
