"""The package of a plan as one paper: cover with contents, what stayed behind and why, and every part after it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final, TypeAlias

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Spacer

from shelter_app.reports import (
    decision_form,
    meeting_minutes,
    monitoring_sheet,
    needs_assessment,
    support_plan,
)
from shelter_app.reports.data import PrintStamp
from shelter_app.reports.kit.blocks import field, field_row, split_width
from shelter_app.reports.kit.dates import long_date, numeric
from shelter_app.reports.kit.decided import decided
from shelter_app.reports.kit.headings import Heading
from shelter_app.reports.kit.letterhead import Letterhead
from shelter_app.reports.kit.page import LANDSCAPE, PORTRAIT, Chapter, Print, Sheet, bind
from shelter_app.reports.kit.rows import cell, head_row, table
from shelter_app.reports.kit.styles import said
from shelter_app.reports.kit.tables import Row
from shelter_app.reports.kit.text import markup
from shelter_app.reports.kit.tongues import PageWords, Say, Tongues, by_age, name_markup, resident
from shelter_app.reports.papers.meeting import MeetingMinutes
from shelter_app.reports.papers.monitoring import MonitoringSheet
from shelter_app.reports.papers.needs import NeedsSheet
from shelter_app.reports.papers.package import (
    Bound,
    ChildViews,
    ConsentLine,
    ConsentList,
    PlanPackage,
    ViewLine,
)
from shelter_app.reports.papers.plan import SupportPlan
from shelter_app.reports.papers.review import DecisionForm

WIDTH: Final = PORTRAIT.width
CONTENTS: Final = (10, 100, 32, 23)
LEFT_OUT: Final = (70, 95)
CONSENTS: Final = (22, 62, 25, 26, 30)
VIEWS: Final = (22, 45, 98)
Span: TypeAlias = tuple[int, int]
_BRIEF: Final = 6
_BRIEF_WORDS: Final = 900


@dataclass(frozen=True, slots=True)
class _Part:
    """A part as it is drawn: what it is called, its sheet, the running head above it, and how it is told."""

    name: str
    sheet: Sheet
    running: str
    story: list[Flowable]
    brief: bool = False
    """So short that the next brief part stands on the same page."""


def render(data: PlanPackage, words: PageWords, *, stamp: PrintStamp) -> bytes:
    """The package as PDF; it is set twice, because the contents on its first page name the pages of the others."""
    tongues = Tongues(words)
    # Two digits are as wide as the page numbers will be, so that nothing moves when they are known.
    _pdf, starts = _bound(data, tongues, stamp, ((10, 10),) * len(data.parts))
    return _bound(data, tongues, stamp, starts)[0]


def _bound(
    data: PlanPackage, tongues: Tongues, stamp: PrintStamp, places: Sequence[Span]
) -> tuple[bytes, tuple[Span, ...]]:
    """The package with these pages in its contents, and the first and last page of each part as they came out."""
    parts = [_part(data, one, tongues, stamp) for one in data.parts]
    title = heading(data, tongues)
    cover = Print.of(data, tongues, stamp, f"{title} · {tongues.text(data.child.short)}")
    chapters = [Chapter(cover, _cover(data, tongues, stamp, [one.name for one in parts], places))]
    chapters += [
        Chapter(
            replace(cover, sheet=some[0].sheet, running=" · ".join(dict.fromkeys(one.running for one in some))),
            [part for one in some for part in (*one.story, Spacer(1, 6 * mm))],
        )
        for some in _together(parts)
    ]
    pdf, starts = bind(chapters)
    spans = [
        (starts[place], starts[place + 1] - 1) for place, some in enumerate(_together(parts), start=1) for _one in some
    ]
    return pdf, tuple(spans)


def _together(parts: Sequence[_Part]) -> list[list[_Part]]:
    """The parts by chapters: each begins on a page of its own, but brief ones that follow each other share one."""
    made: list[list[_Part]] = []
    for one in parts:
        if one.brief and made and made[-1][-1].brief:
            made[-1].append(one)
        else:
            made.append([one])
    return made


def heading(data: PlanPackage, tongues: Tongues) -> str:
    """What the paper is called."""
    if data.minimum:
        return tongues.say(lambda w: w.translate("PlanPackage", "Package of the support plan: minimum of data"))
    return tongues.say(lambda w: w.translate("PlanPackage", "Package of the support plan"))


def _part(data: PlanPackage, bound: Bound, tongues: Tongues, stamp: PrintStamp) -> _Part:
    own, part = replace(stamp, document=bound.number or stamp.document), bound.facts
    short = tongues.text(data.child.short)
    match part:
        case NeedsSheet():
            return _Part(
                needs_assessment.heading(tongues), PORTRAIT, needs_assessment.running(part, tongues),
                needs_assessment.story(part, tongues, own),
            )  # fmt: skip
        case SupportPlan():
            return _Part(
                _plan_name(data, part, tongues), LANDSCAPE, support_plan.running(part, tongues),
                support_plan.story(part, tongues, own),
            )  # fmt: skip
        case MonitoringSheet():
            name = f"{monitoring_sheet.heading(tongues)}, {numeric(part.held.date())}"
            return _Part(
                name, PORTRAIT, monitoring_sheet.running(part, tongues), monitoring_sheet.story(part, tongues, own)
            )
        case MeetingMinutes():
            return _Part(
                meeting_minutes.heading(tongues), PORTRAIT, meeting_minutes.running(part, tongues),
                meeting_minutes.story(part, tongues, own),
            )  # fmt: skip
        case ConsentList():
            name = tongues.say(lambda w: w.translate("PlanPackage", "Consents and refusals"))
            story = [said(name, "report title"), *_consents(part, tongues)]
            return _Part(name, PORTRAIT, f"{name} · {short}", story, brief=len(part.lines) <= _BRIEF)
        case ChildViews():
            name = tongues.say(_views_title(part))
            brief = sum(len(one.words) for one in part.lines) <= _BRIEF_WORDS
            story = [said(name, "report title"), *_views(part, tongues)]
            return _Part(name, PORTRAIT, f"{name} · {short}", story, brief=brief)
        case DecisionForm():
            name = decision_form.heading(tongues)
            return _Part(name, PORTRAIT, f"{name} · {short}", decision_form.story(part, tongues))


def _plan_name(data: PlanPackage, part: SupportPlan, tongues: Tongues) -> str:
    version = tongues.say(lambda w: w.translate("DecisionForm", "version {number} of {date}"))
    told = version.format(number=data.version, date=numeric(data.drafted))
    name = f"{support_plan.heading(part, tongues)}, {told}"
    if part.since is None:
        return name
    marked = tongues.say(lambda w: w.translate("PlanPackage", "what changed since version {number} is marked"))
    return f"{name}; {marked.format(number=part.since)}"


def _cover(
    data: PlanPackage, tongues: Tongues, stamp: PrintStamp, names: Sequence[str], places: Sequence[Span]
) -> list[Flowable]:
    dates = [f"{long_date(data.made, lang)}     № {stamp.document}" for lang in ("kk", "ru")]
    return [
        Letterhead(data.centre, dates, WIDTH),
        said(heading(data, tongues), "report title"),
        Spacer(1, 2 * mm),
        *_about(data, tongues, stamp),
        Spacer(1, 3 * mm),
        _contents(data, tongues, names, places),
        Spacer(1, 3 * mm),
        _left_out(data, tongues),
        Spacer(1, 3 * mm),
        *decided(tongues, data.decided, WIDTH),
    ]


def _about(data: PlanPackage, tongues: Tongues, stamp: PrintStamp) -> list[Flowable]:
    name = "<br/>".join(dict.fromkeys(name_markup(data.child, w) for w in tongues.each))
    version = tongues.say(lambda w: w.translate("DecisionForm", "version {number} of {date}"))
    plan = version.format(number=data.version, date=numeric(data.drafted))
    first = [
        field(tongues.say(resident(data.adult)), name),
        field(tongues.say(lambda w: w.translate("PlanPackage", "File")), f"№&nbsp;{markup(stamp.file)}"),
        field(
            tongues.say(lambda w: w.translate("PlanPackage", "Plan · where it stands")),
            markup(f"{plan} · {tongues.text(data.state)}"),
        ),
    ]
    by = ", ".join(filter(None, (tongues.text(data.made_by.name), tongues.text(data.made_by.post))))
    second = [
        field(tongues.say(lambda w: w.translate("PlanPackage", "To whom")), markup(tongues.text(data.to)) or "—"),
        field(
            tongues.say(lambda w: w.translate("PlanPackage", "Put together by, on")),
            f"{markup(by)}, {numeric(data.made)}",
        ),
    ]
    return [field_row(first, split_width(WIDTH, 62, 30, 73)), field_row(second, split_width(WIDTH, 1, 1))]


def _contents(data: PlanPackage, tongues: Tongues, names: Sequence[str], places: Sequence[Span]) -> Flowable:
    labels: list[Say | None] = [
        None,
        lambda w: w.translate("PlanPackage", "What is inside"),
        lambda w: w.translate("PlanPackage", "Number of the paper"),
        lambda w: w.translate("PlanPackage", "Pages"),
    ]
    body = [
        Row((
            said(str(place), "cell", "center"), said(name, "cell"), said(one.number or "—", "cell"),
            said(_pages(*span), "cell", "center"),
        ))
        for place, (name, one, span) in enumerate(zip(names, data.parts, places, strict=True), start=1)
    ]  # fmt: skip
    title = Heading((tongues.say(lambda w: w.translate("PlanPackage", "Contents")),))
    return table(tongues, CONTENTS, head_row(tongues, labels), body, PORTRAIT.height, title)


def _pages(first: int, last: int) -> str:
    return str(first) if last <= first else f"{first}–{last}"


def _left_out(data: PlanPackage, tongues: Tongues) -> Flowable:
    labels: list[Say | None] = [
        lambda w: w.translate("PlanPackage", "What is left out"),
        lambda w: w.translate("PlanPackage", "Why"),
    ]
    body = [Row((cell(tongues, one.what), cell(tongues, one.why))) for one in data.left_out]
    title = Heading((tongues.say(lambda w: w.translate("PlanPackage", "What stays at the centre")),))
    return table(tongues, LEFT_OUT, head_row(tongues, labels), body, PORTRAIT.height, title)


def _consents(data: ConsentList, tongues: Tongues) -> list[Flowable]:
    if not data.lines:
        return [
            said(
                tongues.say(lambda w: w.translate("PlanPackage", "No consent and no refusal was signed yet.")), "value"
            )
        ]
    labels: list[Say | None] = [
        lambda w: w.translate("PlanPackage", "Day"),
        lambda w: w.translate("PlanPackage", "To what"),
        lambda w: w.translate("PlanPackage", "Answer"),
        lambda w: w.translate("PlanPackage", "Read out in"),
        lambda w: w.translate("PlanPackage", "Signed beside"),
    ]
    body = [_consent(one, tongues) for one in data.lines]
    return [Spacer(1, 2 * mm), table(tongues, CONSENTS, head_row(tongues, labels), body, PORTRAIT.height, None)]


def _consent(one: ConsentLine, tongues: Tongues) -> Row:
    given: Say = lambda w: w.translate("PlanPackage", "agreed")  # noqa: E731  (a phrase, told beside another)
    refused: Say = lambda w: w.translate("PlanPackage", "refused")  # noqa: E731
    answer = tongues.say(given if one.given else refused)
    if one.withdrawn is not None:
        ended = tongues.say(lambda w: w.translate("PlanPackage", "taken back on {date}"))
        answer = f"{answer}; {ended.format(date=numeric(one.withdrawn))}"
    return Row((
        said(numeric(one.on), "cell"), cell(tongues, one.what), said(answer, "cell"), cell(tongues, one.language),
        cell(tongues, one.beside, empty="—"),
    ))  # fmt: skip


def _views_title(data: ChildViews) -> Say:
    return by_age(
        data.adult,
        lambda w: w.translate("PlanPackage", "The child's view"),
        lambda w: w.translate("PlanPackage", "The person's view"),
    )


def _views(data: ChildViews, tongues: Tongues) -> list[Flowable]:
    if not data.lines:
        nothing = by_age(
            data.adult,
            lambda w: w.translate("PlanPackage", "The child's own words were not written down yet."),
            lambda w: w.translate("PlanPackage", "The person's own words were not written down yet."),
        )
        return [said(tongues.say(nothing), "value")]
    labels: list[Say | None] = [
        lambda w: w.translate("PlanPackage", "Day"),
        lambda w: w.translate("PlanPackage", "On what occasion"),
        lambda w: w.translate("PlanPackage", "Own words"),
    ]
    body = [_view(one, tongues) for one in data.lines]
    return [Spacer(1, 2 * mm), table(tongues, VIEWS, head_row(tongues, labels), body, PORTRAIT.height, None)]


def _view(one: ViewLine, tongues: Tongues) -> Row:
    language = tongues.text(one.language)
    words = f"«{one.words.strip('«» ')}»" + (f" ({language})" if language else "")
    return Row((said(numeric(one.on), "cell"), cell(tongues, one.where), said(words, "cell")))
