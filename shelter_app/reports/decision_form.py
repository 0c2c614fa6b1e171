"""The decision form: whose plan, every measure with room for a remark, what the body says, and its signature."""

from __future__ import annotations

from typing import Final

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, KeepTogether, Spacer

from shelter_app.domain.paper import UNNUMBERED
from shelter_app.reports.data import PrintStamp
from shelter_app.reports.kit.blocks import Columns, field, field_row, split_width
from shelter_app.reports.kit.dates import date_by_hand, long_date, numeric
from shelter_app.reports.kit.headings import Heading
from shelter_app.reports.kit.letterhead import Letterhead
from shelter_app.reports.kit.page import PORTRAIT, Print, build
from shelter_app.reports.kit.questions import PenLines, Ticks
from shelter_app.reports.kit.rows import HAND_HEIGHT, cell, head_row, table
from shelter_app.reports.kit.signatures import Place, signature_rows
from shelter_app.reports.kit.styles import said
from shelter_app.reports.kit.tables import Row
from shelter_app.reports.kit.text import markup
from shelter_app.reports.kit.tongues import PageWords, Say, Tongues
from shelter_app.reports.papers.review import DecisionForm, Said

WIDTH: Final = PORTRAIT.width
COLUMNS: Final = (8, 38, 52, 20, 47)
_PEN_LINES: Final = 3
_SAID: Final[dict[Said, Say]] = {
    Said.AGREED: lambda w: w.translate("DecisionForm", "agreed"),
    Said.CONDITIONS: lambda w: w.translate("DecisionForm", "agreed with conditions"),
    Said.RETURNED: lambda w: w.translate("DecisionForm", "returned with reasons"),
    Said.MEETING: lambda w: w.translate("DecisionForm", "a meeting is asked for"),
}


def render(data: DecisionForm, words: PageWords, *, stamp: PrintStamp) -> bytes:
    """The form as PDF; what was not typed has its lines for the pen."""
    tongues = Tongues(words)
    return build(story(data, tongues), Print.of(data, tongues, stamp, heading(tongues, outside=data.outside)))


def heading(tongues: Tongues, *, outside: bool = True) -> str:
    """What the form is called."""
    if not outside:
        return tongues.say(lambda w: w.translate("DecisionForm", "Decision on a support plan"))
    return tongues.say(lambda w: w.translate("DecisionForm", "Decision of the guardianship body on a support plan"))


def story(data: DecisionForm, tongues: Tongues) -> list[Flowable]:
    """Everything between the margins, for a paper of its own or a chapter of a longer one."""
    return [
        Letterhead(data.centre, [_dated(data, lang) for lang in ("kk", "ru")], WIDTH),
        said(heading(tongues, outside=data.outside), "report title"),
        Spacer(1, 2 * mm),
        _about(data, tongues),
        _rows(data, tongues),
        KeepTogether([*_decision(data, tongues), *_signature(data, tongues)]),
    ]


def _dated(data: DecisionForm, lang: str) -> str:
    """Day and number under the head; what is not known has its place for a pen until the decision is signed."""
    day = long_date(data.on, lang) if data.on else date_by_hand(lang) if data.signed is None else ""
    number = data.number or (UNNUMBERED if data.signed is None else "")
    return "     ".join(filter(None, (day, number and f"№ {number}")))


def _about(data: DecisionForm, tongues: Tongues) -> Flowable:
    version = tongues.say(lambda w: w.translate("DecisionForm", "version {number} of {date}"))
    plan = f"{tongues.text(data.sender)} · {version.format(number=data.version, date=numeric(data.drafted))}"
    child = ", ".join(filter(None, (tongues.text(data.child), f"№ {data.file}")))
    fields = [
        field(tongues.say(lambda w: w.translate("DecisionForm", "Whose plan: name, file")), markup(child)),
        field(tongues.say(lambda w: w.translate("DecisionForm", "Centre · plan")), markup(plan)),
        field(
            tongues.say(lambda w: w.translate("DecisionForm", "Package · seal")),
            markup(" · ".join(filter(None, (data.package, data.seal))), hyphens=False),
        ),
    ]
    return field_row(fields, split_width(WIDTH, 52, 66, 47))


def _rows(data: DecisionForm, tongues: Tongues) -> Flowable:
    labels: list[Say | None] = [
        None,
        lambda w: w.translate("DecisionForm", "Need"),
        lambda w: w.translate("DecisionForm", "Measure"),
        lambda w: w.translate("DecisionForm", "Due"),
        lambda w: w.translate("DecisionForm", "Remark of the body"),
    ]
    body = [
        Row(
            (
                said(str(number), "cell", "center"),
                cell(tongues, row.need),
                cell(tongues, row.measure),
                said(numeric(row.due) if row.due else "", "cell"),
                cell(tongues, row.remark),
            ),
            minimum=HAND_HEIGHT,
        )
        for number, row in enumerate(data.rows, start=1)
    ]
    heading = Heading((tongues.say(lambda w: w.translate("DecisionForm", "Measures of the plan")),))
    return table(tongues, COLUMNS, head_row(tongues, labels), body, PORTRAIT.height, heading)


def _decision(data: DecisionForm, tongues: Tongues) -> list[Flowable]:
    choices = Ticks([(data.said is one, tongues.say(say)) for one, say in _SAID.items()])
    words: Flowable = said(data.words, "value") if data.words else PenLines(_PEN_LINES)
    asked = tongues.say(lambda w: w.translate("DecisionForm", "Conditions, reasons, or what the meeting is about"))
    heading = Heading((tongues.say(lambda w: w.translate("DecisionForm", "Decision")),))
    held = _held(data, tongues)
    return [
        Columns([[choices]], [WIDTH], heading=heading, above=0.8 * mm, below=0.8 * mm),
        Columns([[said(asked, "label"), words]], [WIDTH], above=0.4 * mm, below=1 * mm),
        *([field_row(held, split_width(WIDTH, *[1] * len(held)))] if held else []),
        Spacer(1, 3 * mm),
    ]


def _held(data: DecisionForm, tongues: Tongues) -> list[list[Flowable]]:
    """Number, day, sitting and chair; of a signed decision only those it has, else also the places for a pen."""
    told: tuple[tuple[Say, str], ...] = (
        (lambda w: w.translate("DecisionForm", "Number"), markup(data.number)),
        (lambda w: w.translate("DecisionForm", "Day"), numeric(data.on) if data.on else ""),
        (lambda w: w.translate("DecisionForm", "Sitting"), markup(data.session)),
        (lambda w: w.translate("DecisionForm", "Chaired by"), markup(data.chair)),
    )
    return [field(tongues.say(say), words) for say, words in told if words or data.signed is None]


def _signature(data: DecisionForm, tongues: Tongues) -> list[Flowable]:
    body = tongues.say(lambda w: w.translate("DecisionForm", "For the guardianship body"))
    role = body if data.outside else tongues.say(lambda w: w.translate("DecisionForm", "For the centre"))
    return [*_signed(data, tongues), *signature_rows([Place(role, data.officer)], tongues, WIDTH)]


def _signed(data: DecisionForm, tongues: Tongues) -> list[Flowable]:
    """That the decision was signed in the program, and whether that still fits."""
    if data.signed is None:
        return []
    fits = tongues.say(
        lambda w: w.translate("DecisionForm", "Signed in the program by {name}, {when}. The signature is valid.")
    )
    broken = tongues.say(
        lambda w: w.translate(
            "DecisionForm", "Signed in the program by {name}, {when}. THE SIGNATURE DOES NOT FIT what stands there now."
        )
    )
    when = f"{numeric(data.signed.at.date())} {data.signed.at:%H:%M}"
    words = (fits if data.signed.fits else broken).format(name=data.signed.name, when=when)
    return [Columns([[said(words, "value")]], [WIDTH], above=0.4 * mm, below=2 * mm)]
