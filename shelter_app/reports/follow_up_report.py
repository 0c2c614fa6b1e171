"""The report of a visit or call after discharge: schedule, checklist, the child's words, conclusion, next steps."""

from __future__ import annotations

from itertools import groupby
from typing import Final

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, KeepTogether, Spacer

from shelter_app.reports.data import Answer, PrintStamp
from shelter_app.reports.kit.blocks import (
    Box,
    Columns,
    Point,
    Tick,
    TimeLine,
    field,
    field_row,
    split_width,
)  # fmt: skip
from shelter_app.reports.kit.dates import long_date, numeric
from shelter_app.reports.kit.headings import Heading
from shelter_app.reports.kit.letterhead import Letterhead
from shelter_app.reports.kit.page import PORTRAIT, Print, build
from shelter_app.reports.kit.rows import HAND_HEIGHT, head_row, table
from shelter_app.reports.kit.signatures import Place, Verb, by_sex, signature_rows
from shelter_app.reports.kit.steps import steps
from shelter_app.reports.kit.styles import marked, said
from shelter_app.reports.kit.tables import Look, Row
from shelter_app.reports.kit.text import markup
from shelter_app.reports.kit.tongues import (
    PageWords,
    Tongues,
    answer_word,
    by_age,
    name_markup,
    resident,
)
from shelter_app.reports.papers import Check, FollowUpPoint, FollowUpReport, Unit
from shelter_app.wording import Counts, Words

WIDTH: Final = PORTRAIT.width
FRESH: Final = PORTRAIT.height

_ACROSS: Final = 3
"""So many boxes of the conclusion stand beside each other."""
_LEFT: Final[Verb] = (
    lambda w: w.translate("FollowUpReport", "Left the Centre (he)"),
    lambda w: w.translate("FollowUpReport", "Left the Centre (she)"),
    lambda w: w.translate("FollowUpReport", "Discharge"),
)


def render(data: FollowUpReport, words: PageWords, *, stamp: PrintStamp) -> bytes:
    """The report as PDF; an answer nobody has is told apart from a No by its own column and its own words."""
    tongues = Tongues(words)
    title = tongues.say(lambda w: w.translate("FollowUpReport", "Follow-up report"))
    dates = [f"{long_date(data.dated, lang)}     № {stamp.document}" for lang in ("kk", "ru")]
    story: list[Flowable] = [
        Letterhead(data.centre, dates, WIDTH),
        said(title, "report title"),
        said(tongues.text(data.occasion), "subject"),
        Spacer(1, 2 * mm), *_facts(data, tongues, stamp), *_schedule(data, tongues), _checks(data, tongues),
        *_conclusion(data, tongues), *_going_on(data, tongues), *_closing(data, tongues),
    ]  # fmt: skip
    running = f"{title} · {tongues.text(data.child.short)} · {numeric(data.dated)}"
    return build(story, Print.of(data, tongues, stamp, running))


def _facts(data: FollowUpReport, tongues: Tongues, stamp: PrintStamp) -> list[Flowable]:
    name = "<br/>".join(dict.fromkeys(_child(data, w) for w in tongues.each))
    left = f"{numeric(data.discharged)}, {tongues.fact(data.left_to, ' / ')}"
    widths = split_width(WIDTH, 62, 68, 25)
    first = [
        field(tongues.say(resident(data.adult)), name),
        field(tongues.say(lambda w: by_sex(w, data.sex, _LEFT)), left),
        field(tongues.say(lambda w: w.translate("FollowUpReport", "File №")), markup(stamp.file)),
    ]
    second = [
        field(tongues.say(lambda w: w.translate("FollowUpReport", "Where the meeting was")), tongues.fact(data.place)),
        field(tongues.say(lambda w: w.translate("FollowUpReport", "Who was there")), tongues.fact(data.met)),
        field(tongues.say(lambda w: w.translate("FollowUpReport", "Time")), _time(data, tongues)),
    ]
    return [field_row(first, widths), field_row(second, widths)]


def _child(data: FollowUpReport, words: Words) -> str:
    name = name_markup(data.child, words)
    return name if data.age is None else f"{name}, {markup(Counts(words).years_old(data.age))}"


def _time(data: FollowUpReport, tongues: Tongues) -> str:
    if data.began is None:
        return markup(tongues.say(lambda w: answer_word(Answer.UNCLEAR, w)))
    return f"{data.began:%H:%M}" + (f"–{data.ended:%H:%M}" if data.ended else "")


def _interval(point: FollowUpPoint, words: Words) -> str:
    counts = Counts(words)
    named = {Unit.DAYS: counts.days, Unit.WEEKS: counts.weeks, Unit.MONTHS: counts.months}
    return named[point.unit](point.count)


def _schedule(data: FollowUpReport, tongues: Tongues) -> list[Flowable]:
    if not data.schedule:
        return []
    points = [
        Point(
            " / ".join(dict.fromkeys(_interval(point, w) for w in tongues.each)),
            numeric(point.day),
            tongues.text(point.note),
            point.done,
        )
        for point in data.schedule
    ]
    title = Heading((tongues.say(lambda w: w.translate("FollowUpReport", "Follow-up plan")),))
    return [TimeLine(points, WIDTH, title)]


def _checks(data: FollowUpReport, tongues: Tongues) -> Flowable:
    head = head_row(
        tongues,
        [
            lambda w: w.translate("FollowUpReport", "Area"),
            lambda w: w.translate("FollowUpReport", "What was checked"),
            lambda w: w.translate("FollowUpReport", "YES"),
            lambda w: w.translate("FollowUpReport", "NO"),
            lambda w: w.translate("FollowUpReport", "NOT ESTABLISHED"),
            lambda w: w.translate("FollowUpReport", "What was seen and heard"),
        ],
        8.4 * mm,
    )
    body: list[Row] = []
    for group, (_area, some) in enumerate(groupby(data.checks, key=lambda check: check.area)):
        body += [_check(check, tongues, group, first=not index) for index, check in enumerate(some)]
    if not body:
        none = tongues.say(lambda w: w.translate("FollowUpReport", "Nothing was checked: nobody was met."))
        body = [Row((None, said(none, "act"), None, None, None, None), minimum=HAND_HEIGHT)]
    title = Heading((tongues.say(lambda w: w.translate("FollowUpReport", "What was checked")),))
    look = Look(closed=False, above=1 * mm, below=1.3 * mm, inset=1)
    return table(tongues, (25, 58, 11, 11, 24, 36), head, body, FRESH, title, look)


def _check(check: Check, tongues: Tongues, group: int, *, first: bool) -> Row:
    note = tongues.text(check.note, "\n")
    if not note and check.answer is Answer.NOT_ASKED:
        note = tongues.say(lambda w: answer_word(Answer.NOT_ASKED, w), "\n")
    area = f"<b>{markup(tongues.text(check.area, chr(10)))}</b>" if first else ""
    return Row(
        (
            marked(area, "act") if area else None,
            said(tongues.text(check.statement, "\n"), "act"),
            Box(check.answer is Answer.YES),
            Box(check.answer is Answer.NO),
            Box(check.answer is Answer.UNCLEAR),
            said(note, "italic") if note else None,
        ),
        group,
        strong=first,
        middle=True,
        minimum=7 * mm,
    )


def _conclusion(data: FollowUpReport, tongues: Tongues) -> list[Flowable]:
    own_words = by_age(
        data.adult,
        lambda w: w.translate("FollowUpReport", "The child's words"),
        lambda w: w.translate("FollowUpReport", "In the person's own words"),
    )
    said_title = Heading((tongues.say(own_words),))
    words: list[Flowable] = [marked(tongues.fact(data.child_words), "words")]
    title = Heading((tongues.say(lambda w: w.translate("FollowUpReport", "Conclusion")),))
    ticks = [Tick(one.ticked, tongues.text(one.words)) for one in data.outcomes]
    stacks: list[list[Flowable]] = [list(ticks[place::_ACROSS]) for place in range(_ACROSS)]
    nothing = tongues.say(lambda w: w.translate("FollowUpReport", "No conclusion was drawn yet."))
    text = tongues.text(data.conclusion, "\n") or ("" if any(one.ticked for one in data.outcomes) else nothing)
    rows: list[Flowable] = [Columns(stacks, split_width(WIDTH, 1, 1, 1), heading=title, above=0.5 * mm)]
    if text:
        rows.append(Columns([[said(text, "value")]], [WIDTH], above=1 * mm, below=1 * mm))
    return [Columns([words], [WIDTH], heading=said_title, above=0.3 * mm, below=1 * mm), KeepTogether(rows)]


def _closing(data: FollowUpReport, tongues: Tongues) -> list[Flowable]:
    parts: list[Flowable] = [_next(data, tongues)] if data.next_steps else []
    if not data.signers:
        return parts
    title = Heading((tongues.say(lambda w: w.translate("FollowUpReport", "Signatures")),))
    places = [Place(tongues.text(one.role), one.signer) for one in data.signers]
    signs = [Columns([[Spacer(1, 0.1)]], [WIDTH], heading=title), *signature_rows(places, tongues, WIDTH)]
    if len(data.next_steps) <= 8:
        return [KeepTogether([*parts, *signs])]
    return [*parts, KeepTogether(signs)]


def _next(data: FollowUpReport, tongues: Tongues) -> Flowable:
    title = Heading((tongues.say(lambda w: w.translate("FollowUpReport", "To do before the next meeting")),))
    return steps(tongues, data.next_steps, title, FRESH)


def _going_on(data: FollowUpReport, tongues: Tongues) -> list[Flowable]:
    """The measures that somebody took over at the discharge: whoever asks also asks about them."""
    if not data.going_on:
        return []
    say = tongues.say(lambda w: w.translate("FollowUpReport", "Measures that went on after leaving"))
    return [steps(tongues, data.going_on, Heading((say,)), FRESH)]
