"""The sheet a shift is handed over with: who is where, what to watch, what is due, what happened, two signatures."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, KeepTogether, Paragraph, Spacer

from shelter_app.reports.data import PrintStamp, Signer, Text
from shelter_app.reports.kit.blocks import Columns, field, field_row, heading, mirrored_text, split_width
from shelter_app.reports.kit.dates import numeric_time
from shelter_app.reports.kit.headings import Heading
from shelter_app.reports.kit.house_head import HouseHead
from shelter_app.reports.kit.page import PORTRAIT, Print, build
from shelter_app.reports.kit.rows import cell, head_row, ready_cell, table
from shelter_app.reports.kit.signatures import HANDED, RECEIVED, Place, role, signature_rows
from shelter_app.reports.kit.styles import said
from shelter_app.reports.kit.tables import Row, Ruled
from shelter_app.reports.kit.text import markup
from shelter_app.reports.kit.tongues import PageWords, Say, Tongues
from shelter_app.reports.papers import ShiftAway, ShiftCard, ShiftSheet

WIDTH: Final = PORTRAIT.width
FRESH: Final = PORTRAIT.height
LINE: Final = 6 * mm


def render(data: ShiftSheet, words: PageWords, *, stamp: PrintStamp) -> bytes:
    """The sheet as PDF: the living facts of the house first, the news after them, both names at the end."""
    tongues = Tongues(words)
    title = tongues.say(lambda w: w.translate("Papers", "Hand-over of the shift"))
    parts = (_rooms, _away, _cards, _doses, _due, _news, _words)
    story: list[Flowable] = [_head(data, tongues, title), Spacer(1, 2 * mm), _span(data, tongues, stamp)]
    for number, part in enumerate(parts, start=1):
        story += part(data, tongues, str(number))
    story.append(KeepTogether(_signatures(data, tongues, str(len(parts) + 1))))
    return build(story, Print.of(data, tongues, stamp, f"{title} · {numeric_time(data.made)}"))


def _head(data: ShiftSheet, tongues: Tongues, title: str) -> HouseHead:
    rule = tongues.say(lambda w: w.translate("ShiftSheet", "do not photograph · keep in the journal of shifts"))
    journal = tongues.say(lambda w: w.translate("ShiftSheet", "journal of shifts"))
    return HouseHead(data.centre, tongues, title, journal, rule, WIDTH)


def _span(data: ShiftSheet, tongues: Tongues, stamp: PrintStamp) -> Columns:
    """From when the sheet tells, when it was made, its number in the journal, how many are here."""

    def one(label: Say, value: str) -> list[Flowable]:
        return field(tongues.say(label), markup(value))

    stacks = [
        one(lambda w: w.translate("ShiftSheet", "Number in the journal"), f"№ {stamp.document}"),
        one(lambda w: w.translate("ShiftSheet", "Told since"), numeric_time(data.since)),
        one(lambda w: w.translate("ShiftSheet", "Drawn up"), numeric_time(data.made)),
        one(lambda w: w.translate("ShiftSheet", "In the house"), str(data.present)),
    ]
    return field_row(stacks, split_width(WIDTH, 40, 42, 42, 25))


def _title(tongues: Tongues, number: str, say: Say) -> Heading:
    return heading(tongues, number, [say(words) for words in tongues.each])


def _empty(tongues: Tongues, title: Heading, say: Say) -> list[Flowable]:
    """A section in which there is nothing says so: a missing one would read as forgotten."""
    return [mirrored_text(tongues, WIDTH, lambda w: markup(say(w)), "act", title)]


def _rooms(data: ShiftSheet, tongues: Tongues, number: str) -> list[Flowable]:
    title = _title(tongues, number, lambda w: w.translate("ShiftSheet", "Who is here, by room"))
    if not data.rooms:
        return _empty(tongues, title, lambda w: w.translate("ShiftSheet", "Nobody is in the house."))
    labels: tuple[Say, ...] = (
        lambda w: w.translate("ShiftSheet", "Room"),
        lambda w: w.translate("ShiftSheet", "Beds"),
        lambda w: w.translate("ShiftSheet", "Who sleeps there"),
    )
    unplaced = tongues.say(lambda w: w.translate("ShiftSheet", "no room written down"), "\n")
    body = [
        Row(
            (
                cell(tongues, one.room, empty=unplaced),
                cell(tongues, "–" if one.beds is None else f"{one.taken} / {one.beds}", "center"),
                said("; ".join(tongues.text(who) for who in one.people), "cell"),
            )
        )
        for one in data.rooms
    ]
    return [table(tongues, (34, 16, 115), head_row(tongues, labels), body, FRESH, title)]


def _away(data: ShiftSheet, tongues: Tongues, number: str) -> list[Flowable]:
    title = _title(tongues, number, lambda w: w.translate("ShiftSheet", "Who is not here"))
    if not data.away:
        return _empty(tongues, title, lambda w: w.translate("ShiftSheet", "Everybody is in the house."))
    labels: tuple[Say, ...] = (
        lambda w: w.translate("ShiftSheet", "Who"),
        lambda w: w.translate("ShiftSheet", "Where"),
        lambda w: w.translate("ShiftSheet", "Since"),
        lambda w: w.translate("ShiftSheet", "Back by"),
    )
    return [
        table(
            tongues,
            (46, 63, 28, 28),
            head_row(tongues, labels),
            [_gone(one, tongues) for one in data.away],
            FRESH,
            title,
        )
    ]


def _gone(one: ShiftAway, tongues: Tongues) -> Row:
    where = [
        f"<b>{markup(tongues.text(one.kind))}</b>",
        *(markup(tongues.text(text)) for text in (one.where, one.police)),
    ]
    back = numeric_time(one.back) if one.back else "–"
    late = tongues.say(lambda w: w.translate("ShiftSheet", "late"))
    return Row(
        (
            cell(tongues, one.who),
            ready_cell("<br/>".join(filter(None, where))),
            cell(tongues, numeric_time(one.since) if one.since else "", "center"),
            ready_cell(f"{back}<br/><b>{markup(late)}</b>") if one.late else cell(tongues, back, "center"),
        )
    )


def _cards(data: ShiftSheet, tongues: Tongues, number: str) -> list[Flowable]:
    title = _title(tongues, number, lambda w: w.translate("ShiftSheet", "What to watch"))
    if not data.cards:
        return _empty(tongues, title, lambda w: w.translate("ShiftSheet", "No alert is written down."))
    body = [Row((cell(tongues, one.who), ready_cell(_card(one, tongues)))) for one in data.cards]
    labels: tuple[Say, ...] = (
        lambda w: w.translate("ShiftSheet", "Who"),
        lambda w: w.translate("ShiftSheet", "What every shift must know"),
    )
    return [table(tongues, (46, 119), head_row(tongues, labels), body, FRESH, title)]


def _card(one: ShiftCard, tongues: Tongues) -> str:
    """Prohibitions and allergies in bold; each on a line of its own, so that none is read over."""
    stop = tongues.say(lambda w: w.translate("ShiftSheet", "MUST NOT come near or be told: {name}"))
    allergy = tongues.say(lambda w: w.translate("ShiftSheet", "ALLERGY: {known}"))
    helps = tongues.say(lambda w: w.translate("ShiftSheet", "What helps: {words}"))
    some = tongues.say(lambda w: w.translate("ShiftSheet", "FORBIDDEN ({rights}): {name}"))
    lines = []
    for each in one.stops:
        words = some if each.rights else stop
        lines.append(f"<b>{markup(words.format(rights=tongues.text(each.rights), name=tongues.text(each.name)))}</b>")
    known = tongues.text(one.allergies)
    lines += [f"<b>{markup(allergy.format(known=known))}</b>"] if known else []
    lines += [markup(tongues.text(text)) for text in one.alerts]
    told = tongues.text(one.helps)
    lines += [markup(helps.format(words=told))] if told else []
    injuries = tongues.say(lambda w: w.translate("ShiftSheet", "Injuries at admission: {words}"))
    seen = tongues.text(one.seen)
    lines += [markup(injuries.format(words=seen))] if seen else []
    return "<br/>".join(lines)


def _doses(data: ShiftSheet, tongues: Tongues, number: str) -> list[Flowable]:
    title = _title(tongues, number, lambda w: w.translate("ShiftSheet", "Medicines still to be given"))
    if not data.doses:
        return _empty(tongues, title, lambda w: w.translate("ShiftSheet", "No dose waits in the next 12 hours."))
    labels: tuple[Say, ...] = (
        lambda w: w.translate("ShiftSheet", "Hour"),
        lambda w: w.translate("ShiftSheet", "Who"),
        lambda w: w.translate("ShiftSheet", "Room"),
        lambda w: w.translate("ShiftSheet", "Medicine and dose"),
        lambda w: w.translate("ShiftSheet", "Given"),
    )
    body = [
        Row(
            (
                _hour(tongues, one.at, data.made, late=one.late),
                cell(tongues, one.who),
                cell(tongues, one.room),
                cell(tongues, one.medicine),
                None,
            ),
            minimum=LINE,
        )
        for one in data.doses
    ]
    return [table(tongues, (24, 46, 26, 47, 22), head_row(tongues, labels), body, FRESH, title)]


def _hour(tongues: Tongues, at: datetime, now: datetime, *, late: bool, has_time: bool = True) -> Paragraph:
    """The hour; the day before it where it is another one, and a word where it has passed."""
    hour = f"{at:%H:%M}" if has_time else ""
    day = "" if at.date() == now.date() else f"{at:%d.%m}"
    words = " ".join(filter(None, (day, hour))) or tongues.say(lambda w: w.translate("ShiftSheet", "today"))
    ready = markup(words)
    if late:
        passed = tongues.say(lambda w: w.translate("ShiftSheet", "late"))
        ready = f"{ready}<br/><b>{markup(passed)}</b>"
    return ready_cell(ready)


def _due(data: ShiftSheet, tongues: Tongues, number: str) -> list[Flowable]:
    title = _title(tongues, number, lambda w: w.translate("ShiftSheet", "Due in the next 12 hours, and overdue"))
    if not data.due:
        return _empty(tongues, title, lambda w: w.translate("ShiftSheet", "Nothing is due in the next 12 hours."))
    labels: tuple[Say, ...] = (
        lambda w: w.translate("ShiftSheet", "When"),
        lambda w: w.translate("ShiftSheet", "Who"),
        lambda w: w.translate("ShiftSheet", "What is to be done"),
        lambda w: w.translate("ShiftSheet", "By whom"),
        lambda w: w.translate("ShiftSheet", "Mark"),
    )
    body = [
        Row(
            (
                _hour(tongues, one.at, data.made, late=one.overdue, has_time=one.has_time),
                cell(tongues, one.who),
                cell(tongues, one.what),
                cell(tongues, one.actor),
                None,
            ),
            minimum=LINE,
        )
        for one in data.due
    ]
    return [table(tongues, (24, 42, 57, 27, 15), head_row(tongues, labels), body, FRESH, title)]


def _news(data: ShiftSheet, tongues: Tongues, number: str) -> list[Flowable]:
    title = _title(tongues, number, lambda w: w.translate("ShiftSheet", "What happened"))
    if not data.news:
        return _empty(tongues, title, lambda w: w.translate("ShiftSheet", "Nothing was written down since then."))
    more = tongues.say(lambda w: w.translate("Tables", "continued"))
    body: list[Row] = []
    for group, one in enumerate(data.news):
        name = tongues.text(one.who)
        again = Row((said(f"{name} – {more}", "band"),), group, band=True, minimum=5.6 * mm)
        body.append(Row((said(name, "band"),), group, band=True, minimum=5.6 * mm, again=again))
        for entry in one.entries:
            what = f"<b>{markup(tongues.text(entry.what))}</b>"
            text = markup(tongues.text(entry.text)) if entry.text else ""
            words = ready_cell("<br/>".join(filter(None, (what, text))))
            hour = _hour(tongues, entry.at, data.made, late=False)
            body.append(Row((hour, words, cell(tongues, entry.by)), group))
    labels: tuple[Say, ...] = (
        lambda w: w.translate("ShiftSheet", "When"),
        lambda w: w.translate("ShiftSheet", "What"),
        lambda w: w.translate("ShiftSheet", "Written by"),
    )
    return [
        Ruled([24 * mm, 111 * mm, 30 * mm], [head_row(tongues, labels)], body, fresh=FRESH, more=more, heading=title)
    ]


def _words(data: ShiftSheet, tongues: Tongues, number: str) -> list[Flowable]:
    title = _title(tongues, number, lambda w: w.translate("ShiftSheet", "In the words of whoever leaves"))
    body: list[Row] = []
    for one in data.words:
        by: Sequence[Text] = (one.by, *([f"→ {one.taken_by}"] if one.taken_by else []))
        hour = _hour(tongues, one.at, data.made, late=False)
        body.append(Row((hour, said(one.text, "cell"), said("\n".join(map(str, by)), "cell")), minimum=LINE))
    body.append(Row((None, None, None), minimum=24 * mm))
    labels: tuple[Say, ...] = (
        lambda w: w.translate("ShiftSheet", "When"),
        lambda w: w.translate("ShiftSheet", "Words, also by hand"),
        lambda w: w.translate("ShiftSheet", "From whom"),
    )
    return [table(tongues, (24, 111, 30), head_row(tongues, labels), body, FRESH, title)]


def _signatures(data: ShiftSheet, tongues: Tongues, number: str) -> list[Flowable]:
    title = _title(tongues, number, lambda w: w.translate("ShiftSheet", "Signatures"))
    duty = tongues.say(lambda w: w.translate("ShiftSheet", "duty educator"))
    takes = Signer("", duty)
    places = [
        Place(role(tongues, data.hands_over, HANDED), data.hands_over),
        Place(role(tongues, takes, RECEIVED), takes),
    ]
    told = mirrored_text(
        tongues,
        WIDTH,
        lambda w: markup(
            w.translate("ShiftSheet", "The people named here were counted together; keys and medicines too.")
        ),
        "act",
        title,
    )
    return [told, *signature_rows(places, tongues, WIDTH, with_time=True)]
