"""The monitoring sheet: every measure with its mark and how far it has come each time, and what was decided."""

from __future__ import annotations

from typing import Final

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, KeepTogether, Spacer

from shelter_app.reports.data import PrintStamp
from shelter_app.reports.kit.blocks import Columns, field, field_row, split_width
from shelter_app.reports.kit.dates import long_date, numeric
from shelter_app.reports.kit.headings import Heading
from shelter_app.reports.kit.letterhead import Letterhead
from shelter_app.reports.kit.page import PORTRAIT, Print, build
from shelter_app.reports.kit.rows import cell, head_row, table
from shelter_app.reports.kit.signatures import Place, signature_rows
from shelter_app.reports.kit.styles import marked, said
from shelter_app.reports.kit.tables import Row
from shelter_app.reports.kit.text import markup
from shelter_app.reports.kit.tongues import PageWords, Say, Tongues, by_age, name_markup, resident
from shelter_app.reports.papers import MonitoredRow, MonitoringSheet
from shelter_app.wording import Counts, Words

WIDTH: Final = PORTRAIT.width
FRESH: Final = PORTRAIT.height
COLUMNS: Final = (38, 46, 18, 24, 25, 14)


def render(data: MonitoringSheet, words: PageWords, *, stamp: PrintStamp) -> bytes:
    """The sheet as PDF; a measure that nobody judged says so with a dash, never with a nought."""
    tongues = Tongues(words)
    return build(story(data, tongues, stamp), Print.of(data, tongues, stamp, running(data, tongues)))


def heading(tongues: Tongues) -> str:
    """What the paper is called."""
    return tongues.say(lambda w: w.translate("MonitoringSheet", "Monitoring sheet of the plan"))


def running(data: MonitoringSheet, tongues: Tongues) -> str:
    """What stands above every page but the first."""
    return f"{heading(tongues)} · {tongues.text(data.person.short)} · {numeric(data.held.date())}"


def story(data: MonitoringSheet, tongues: Tongues, stamp: PrintStamp) -> list[Flowable]:
    """Everything between the margins, for a paper of its own or a chapter of a longer one."""
    dates = [f"{long_date(data.held.date(), lang)}     № {stamp.document}" for lang in ("kk", "ru")]
    return [
        Letterhead(data.centre, dates, WIDTH),
        said(heading(tongues), "report title"),
        Spacer(1, 2 * mm),
        _facts(data, tongues, stamp),
        _rows(data, tongues),
        said(_scale(tongues), "italic"),
        *_decided(data, tongues),
    ]


def _facts(data: MonitoringSheet, tongues: Tongues, stamp: PrintStamp) -> Flowable:
    name = "<br/>".join(dict.fromkeys(_person(data, w) for w in tongues.each))
    version = tongues.say(lambda w: w.translate("MonitoringSheet", "version {number}")).format(number=data.plan)
    held = f"{numeric(data.held.date())}, {data.held:%H:%M} · {markup(version)} · №&nbsp;{markup(stamp.file)}"
    fields = [
        field(tongues.say(resident(data.adult)), name),
        field(
            tongues.say(lambda w: w.translate("MonitoringSheet", "Evaluated by: post, name")),
            markup(tongues.text(data.expert)),
        ),
        field(tongues.say(lambda w: w.translate("MonitoringSheet", "Held on · plan · file")), held),
    ]
    return field_row(fields, split_width(WIDTH, 56, 56, 53))


def _person(data: MonitoringSheet, words: Words) -> str:
    name = name_markup(data.person, words)
    return name if data.age is None else f"{name}, {markup(Counts(words).years_old(data.age))}"


def _rows(data: MonitoringSheet, tongues: Tongues) -> Flowable:
    labels: list[Say | None] = [
        lambda w: w.translate("MonitoringSheet", "Need"),
        lambda w: w.translate("MonitoringSheet", "Measure, responsible"),
        lambda w: w.translate("MonitoringSheet", "Due"),
        lambda w: w.translate("MonitoringSheet", "Mark on execution"),
        lambda w: w.translate("MonitoringSheet", "Reached before"),
        lambda w: w.translate("MonitoringSheet", "Reached now"),
    ]
    body = [_row(row, data, tongues) for row in data.rows]
    title = Heading((tongues.say(lambda w: w.translate("MonitoringSheet", "How far each measure has come")),))
    return table(tongues, COLUMNS, head_row(tongues, labels, 8 * mm), body, FRESH, title)


def _row(row: MonitoredRow, data: MonitoringSheet, tongues: Tongues) -> Row:
    *earlier, now = row.levels
    days = data.days[: len(earlier)]
    before = [f"{day:%d.%m}: <b>{level}</b>" for day, level in zip(days, earlier, strict=True) if level is not None]
    last = next((level for level in reversed(earlier) if level is not None), None)
    way = "" if now is None or last is None else f" {'↑' if now > last else '↓' if now < last else '→'}"
    measure = markup(tongues.text(row.measure, "\n"))
    who = markup(tongues.text(row.responsible))
    return Row(
        (
            cell(tongues, row.need),
            marked(f"{measure}<br/><i>{who}</i>" if who else measure, "cell"),
            said(numeric(row.due) if row.due else "", "cell"),
            cell(tongues, row.mark),
            marked("; ".join(before) or "—", "cell"),
            marked(f"<b>{'—' if now is None else now}</b>{way}", "cell", "center"),
        ),
        minimum=8 * mm,
    )


def _scale(tongues: Tongues) -> str:
    return tongues.say(
        lambda w: w.translate("MonitoringSheet", "0 nothing yet · 1 begun · 2 half · 3 almost · 4 reached")
    )


def _decided(data: MonitoringSheet, tongues: Tongues) -> list[Flowable]:
    own = by_age(
        data.adult,
        lambda w: w.translate("MonitoringSheet", "The child's words"),
        lambda w: w.translate("MonitoringSheet", "In the person's own words"),
    )
    words: list[Flowable] = [marked(tongues.fact(data.own_words), "words")]
    parts: list[Flowable] = [
        Spacer(1, 2 * mm),
        Columns([words], [WIDTH], heading=Heading((tongues.say(own),)), above=0.4 * mm, below=1 * mm),
    ]
    decision = Heading((tongues.say(lambda w: w.translate("MonitoringSheet", "Decision")),))
    lines: list[Flowable] = [marked(f"<b>{markup(tongues.text(data.outcome))}</b>", "value")]
    if data.note:
        lines.append(said(tongues.text(data.note, "\n"), "value"))
    closing: list[Flowable] = [Columns([lines], [WIDTH], heading=decision, above=0.4 * mm, below=1 * mm)]
    if data.signers:
        title = Heading((tongues.say(lambda w: w.translate("MonitoringSheet", "Signatures")),))
        places = [Place(tongues.text(one.role), one.signer) for one in data.signers]
        closing += [Columns([[Spacer(1, 0.1)]], [WIDTH], heading=title), *signature_rows(places, tongues, WIDTH)]
    return [*parts, KeepTogether(closing)]
