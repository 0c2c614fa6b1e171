"""The needs assessment: every line of the list with its answer, strengths and goals, own words, who took part."""

from __future__ import annotations

from itertools import groupby
from typing import Final

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, KeepTogether, Spacer

from shelter_app.reports.data import Answer, Fact, PrintStamp
from shelter_app.reports.kit.blocks import Box, Columns, field, field_row, split_width
from shelter_app.reports.kit.dates import long_date, numeric
from shelter_app.reports.kit.decided import decided
from shelter_app.reports.kit.headings import Heading
from shelter_app.reports.kit.letterhead import Letterhead
from shelter_app.reports.kit.page import PORTRAIT, Print, build
from shelter_app.reports.kit.rows import head_row, table
from shelter_app.reports.kit.signatures import Place, signature_rows
from shelter_app.reports.kit.styles import marked, said
from shelter_app.reports.kit.tables import Look, Row
from shelter_app.reports.kit.text import markup
from shelter_app.reports.kit.tongues import (
    PageWords,
    Say,
    Tongues,
    by_age,
    fact_markup,
    in_language,
    name_markup,
    resident,
)
from shelter_app.reports.papers import AskedNeed, NeedsSheet
from shelter_app.wording import Counts, Words

WIDTH: Final = PORTRAIT.width
FRESH: Final = PORTRAIT.height
COLUMNS: Final = (8, 58, 9, 9, 21, 18, 42)


def render(data: NeedsSheet, words: PageWords, *, stamp: PrintStamp) -> bytes:
    """The sheet as PDF; what nobody asked has a column of its own and is never printed as a No."""
    tongues = Tongues(words)
    return build(story(data, tongues, stamp), Print.of(data, tongues, stamp, running(data, tongues)))


def heading(tongues: Tongues) -> str:
    """What the sheet is called."""
    return tongues.say(lambda w: w.translate("NeedsSheet", "Needs assessment"))


def running(data: NeedsSheet, tongues: Tongues) -> str:
    """What stands above every page but the first."""
    return f"{heading(tongues)} · {tongues.text(data.person.short)} · {numeric(data.held.date())}"


def story(data: NeedsSheet, tongues: Tongues, stamp: PrintStamp) -> list[Flowable]:
    """Everything between the margins, for a paper of its own or a chapter of a longer one."""
    dates = [f"{long_date(data.held.date(), lang)}     № {stamp.document}" for lang in ("kk", "ru")]
    return [
        Letterhead(data.centre, dates, WIDTH),
        said(heading(tongues), "report title"),
        Spacer(1, 2 * mm),
        *_facts(data, tongues, stamp),
        _needs(data, tongues),
        *_texts(data, tongues),
        *decided(tongues, data.decided, WIDTH),
        *_closing(data, tongues),
    ]


def _facts(data: NeedsSheet, tongues: Tongues, stamp: PrintStamp) -> list[Flowable]:
    name = "<br/>".join(dict.fromkeys(_person(data, w) for w in tongues.each))
    day = f"{numeric(data.held.date())}, {data.held:%H:%M}"
    first = [
        field(tongues.say(resident(data.adult)), name),
        field(
            tongues.say(lambda w: w.translate("NeedsSheet", "Assessed by: post, name")),
            markup(tongues.text(data.expert)),
        ),
        field(
            tongues.say(lambda w: w.translate("NeedsSheet", "Held on · file")), f"{day} · №&nbsp;{markup(stamp.file)}"
        ),
    ]
    if data.brief:
        return [field_row([first[0], first[2]], split_width(WIDTH, 1, 1))]
    took_part = markup(tongues.text(data.took_part)) or markup(
        tongues.say(lambda w: w.translate("NeedsSheet", "nobody is named"))
    )
    second = [field(tongues.say(lambda w: w.translate("NeedsSheet", "Took part")), took_part)]
    rows: list[Flowable] = [
        field_row(first, split_width(WIDTH, 62, 62, 42)),
        field_row(second, [WIDTH]),
    ]
    if data.missing_reason:
        why = tongues.say(lambda w: w.translate("NeedsSheet", "Why somebody was missing who must take part"))
        rows.append(field_row([field(why, markup(tongues.text(data.missing_reason)))], [WIDTH]))
    return rows


def _person(data: NeedsSheet, words: Words) -> str:
    name = name_markup(data.person, words)
    return name if data.age is None else f"{name}, {markup(Counts(words).years_old(data.age))}"


def _needs(data: NeedsSheet, tongues: Tongues) -> Flowable:
    labels: list[Say | None] = [
        None,
        lambda w: w.translate("NeedsSheet", "Need"),
        lambda w: w.translate("NeedsSheet", "YES"),
        lambda w: w.translate("NeedsSheet", "NO"),
        lambda w: w.translate("NeedsSheet", "NOT ASKED"),
        lambda w: w.translate("NeedsSheet", "Urgency"),
        lambda w: w.translate("NeedsSheet", "Remark"),
    ]
    body: list[Row] = []
    number = 0
    more = tongues.say(lambda w: w.translate("Tables", "continued"))
    for group, (name, some) in enumerate(groupby(data.needs, key=lambda one: one.group)):
        title = tongues.text(name)
        again = Row((said(f"{title} – {more}", "band"),), group, band=True, minimum=5.6 * mm)
        body.append(Row((said(title, "band"),), group, band=True, minimum=5.6 * mm, again=again))
        for one in some:
            number += 1
            body.append(_row(number, one, group, tongues))
    look = Look(closed=False, above=0.8 * mm, below=1 * mm, inset=1)
    return table(tongues, COLUMNS, head_row(tongues, labels, 8 * mm), body, FRESH, None, look)


def _row(number: int, one: AskedNeed, group: int, tongues: Tongues) -> Row:
    need = tongues.text(one.need, "\n")
    return Row(
        (
            said(str(number), "act", "center"),
            marked(f"<b>{markup(need)}</b>", "act") if one.answer is Answer.YES else said(need, "act"),
            Box(one.answer is Answer.YES),
            Box(one.answer is Answer.NO),
            Box(one.answer is Answer.NOT_ASKED),
            said(str(one.rank), "act", "center") if one.rank else None,
            said(tongues.text(one.comment, "\n"), "italic") if one.comment else None,
        ),
        group,
        middle=True,
        minimum=5.6 * mm,
    )


def _texts(data: NeedsSheet, tongues: Tongues) -> list[Flowable]:
    own = by_age(
        data.adult,
        lambda w: w.translate("NeedsSheet", "What the child wants"),
        lambda w: w.translate("NeedsSheet", "What the person wants"),
    )
    parts: list[Flowable] = [Spacer(1, 2 * mm)]
    if data.other:
        parts.append(_text(tongues, lambda w: w.translate("NeedsSheet", "Other needs"), Fact(data.other), WIDTH))
    words: list[Flowable] = [marked(text, "words") for text in dict.fromkeys(_own(data, w) for w in tongues.each)]
    parts.append(Columns([words], [WIDTH], heading=Heading((tongues.say(own),)), above=0.4 * mm, below=1 * mm))
    if data.brief:
        return parts
    parts += [
        _text(tongues, lambda w: w.translate("NeedsSheet", "Strengths: what can be built on"), data.strengths, WIDTH),
        _text(tongues, lambda w: w.translate("NeedsSheet", "Goals"), data.goals, WIDTH),
    ]
    if data.conclusion:
        said_last = Fact(data.conclusion)
        parts.append(
            _text(tongues, lambda w: w.translate("NeedsSheet", "Conclusion of whoever assessed"), said_last, WIDTH)
        )
    return parts


def _own(data: NeedsSheet, words: Words) -> str:
    note = markup(in_language(data.own_words_note, words))
    return f"{fact_markup(data.own_words, words)} {note}".strip()


def _text(tongues: Tongues, say: Say, fact: Fact, width: float) -> Columns:
    lines: list[Flowable] = [marked(tongues.fact(fact), "value")]
    return Columns([lines], [width], heading=Heading((tongues.say(say),)), above=0.4 * mm, below=1 * mm)


def _closing(data: NeedsSheet, tongues: Tongues) -> list[Flowable]:
    if not data.signers:
        return []
    title = Heading((tongues.say(lambda w: w.translate("NeedsSheet", "Signatures")),))
    places = [Place(tongues.text(one.role), one.signer) for one in data.signers]
    return [
        KeepTogether([Columns([[Spacer(1, 0.1)]], [WIDTH], heading=title), *signature_rows(places, tongues, WIDTH)])
    ]
