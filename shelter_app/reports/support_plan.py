"""The individual support plan: eight columns and five bands, the child's words, reviews, signatures."""

from __future__ import annotations

from datetime import date
from typing import Final

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, KeepTogether, Paragraph, Spacer

from shelter_app.reports.data import ByLanguage, PrintStamp, Text
from shelter_app.reports.kit import fonts
from shelter_app.reports.kit.blocks import Columns, field, field_row, split_width
from shelter_app.reports.kit.closing import Closed
from shelter_app.reports.kit.dates import date_by_hand, long_date, numeric
from shelter_app.reports.kit.decided import decided
from shelter_app.reports.kit.headings import Heading
from shelter_app.reports.kit.page import LANDSCAPE, Print, build
from shelter_app.reports.kit.signatures import Place, signature_rows
from shelter_app.reports.kit.styles import FINE, INK, LABEL, marked, said
from shelter_app.reports.kit.tables import ENDLESS, Row, Ruled
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
from shelter_app.reports.papers import BodyStep, HelpKind, PlanItem, SupportPlan
from shelter_app.reports.plan_changes import SIGNS, changes, conditions
from shelter_app.wording import Counts, Words

WIDTH: Final = LANDSCAPE.width
FRESH: Final = LANDSCAPE.height
COLUMNS: Final = tuple(width * mm for width in (37, 61, 20, 37, 31, 31, 15, 25))

HEADS: Final[tuple[Say, ...]] = (
    lambda w: w.translate("SupportPlan", "Needs revealed"),
    lambda w: w.translate("SupportPlan", "Measures of help and rehabilitation"),
    lambda w: w.translate("SupportPlan", "Time limit"),
    lambda w: w.translate("SupportPlan", "Expected result"),
    lambda w: w.translate("SupportPlan", "Responsible"),
    lambda w: w.translate("SupportPlan", "Mark on execution, reason if not executed"),
    lambda w: w.translate("SupportPlan", "Signature"),
    lambda w: w.translate("SupportPlan", "Progress achieved"),
)
BANDS: Final[dict[HelpKind, Say]] = {
    HelpKind.MEDICAL: lambda w: w.translate("SupportPlan", "I. Social and medical help"),
    HelpKind.LEGAL: lambda w: w.translate("SupportPlan", "II. Legal help"),
    HelpKind.PSYCHOLOGICAL: lambda w: w.translate("SupportPlan", "III. Psychological help"),
    HelpKind.DOMESTIC: lambda w: w.translate("SupportPlan", "IV. Social and domestic help"),
    HelpKind.OTHER: lambda w: w.translate("SupportPlan", "V. Other help"),
}


def render(data: SupportPlan, words: PageWords, *, stamp: PrintStamp) -> bytes:
    """The plan as PDF for approval and signature; all five kinds of help are printed, an empty one with a free row."""
    tongues = Tongues(words)
    return build(story(data, tongues, stamp), Print.of(data, tongues, stamp, running(data, tongues), LANDSCAPE))


def heading(data: SupportPlan, tongues: Tongues) -> str:
    """What the country calls a plan."""
    return tongues.text(data.title) or tongues.say(lambda w: w.translate("SupportPlan", "Individual support plan"))


def running(data: SupportPlan, tongues: Tongues) -> str:
    """What stands above every page."""
    house = f"{tongues.text(data.centre.short_name)}, {tongues.text(data.centre.city)}"
    parts = (house, heading(data, tongues), tongues.text(data.child.short), tongues.text(data.unsettled))
    return " · ".join(filter(None, parts))


def story(data: SupportPlan, tongues: Tongues, stamp: PrintStamp) -> list[Flowable]:
    """Everything between the margins, for a paper of its own or a chapter of a longer one."""
    return [
        _opening(data, tongues, heading(data, tongues), stamp), Spacer(1, 2 * mm), *conditions(data, tongues, WIDTH),
        *changes(data, tongues, FRESH), *_table_and_ending(data, tongues),
    ]  # fmt: skip


def _opening(data: SupportPlan, tongues: Tongues, title: str, stamp: PrintStamp) -> Columns:
    left = WIDTH - 83 * mm
    name = name_markup(data.child, tongues.each[-1])
    if data.age is not None:
        ages = (Counts(w).years_old(data.age) for w in tongues.each)
        name += ", " + markup(" / ".join(dict.fromkeys(ages)))
    widths = split_width(left, 1, 1)
    fields = [
        field(tongues.say(resident(data.adult)), name),
        field(
            tongues.say(lambda w: w.translate("SupportPlan", "Compiled by: post, name")),
            markup(tongues.text(data.compiled_by)),
        ),
        field(
            tongues.say(lambda w: w.translate("SupportPlan", "Compiled on · valid until")),
            " / ".join(dict.fromkeys(_term(data, w) for w in tongues.each)),
        ),
        field(
            tongues.say(lambda w: w.translate("SupportPlan", "Personal file · day of stay")),
            f"№&nbsp;{markup(stamp.file)} · " + " / ".join(dict.fromkeys(_stay(data, w) for w in tongues.each)),
        ),
    ]
    full = f"{tongues.text(data.centre.full_name)}".replace("\n", " ").upper()
    stack: list[Flowable] = [
        said(full, "caps"),
        Spacer(1, 1 * mm),
        said(title, "report title"),
        *(said(tongues.text(text), name) for text, name in _standing(data) if text),
        Spacer(1, 1.2 * mm),
        field_row(fields[:2], widths),
        field_row(fields[2:], widths),
    ]
    if data.body is not None:
        body = field(tongues.say(lambda w: w.translate("SupportPlan", "Guardianship body")), _said(data.body, tongues))
        stack.append(field_row([body], [left]))
    return Columns([stack, [_Approval(data, tongues)]], [left, 73 * mm], gap=10 * mm)


def _standing(data: SupportPlan) -> tuple[tuple[Text, str], tuple[Text, str]]:
    """That nobody may act by this version yet, and why it came back."""
    return (data.unsettled, "addressee"), (data.returned, "value")


def _said(body: BodyStep, tongues: Tongues) -> str:
    """The second step beside the first: what the guardianship body said, by whom and when; or that it has not."""
    if body.agreed is None:
        return markup(tongues.say(lambda w: w.translate("SupportPlan", "has not decided yet")))
    agreed = tongues.say(lambda w: w.translate("SupportPlan", "agreed"))
    objects = tongues.say(lambda w: w.translate("SupportPlan", "objects"))
    day = numeric(body.on) if body.on else ""
    parts = (agreed if body.agreed else objects, tongues.text(body.paper), tongues.text(body.name), day)
    return markup(": ".join(filter(None, (", ".join(filter(None, parts)), tongues.text(body.note)))))


def _term(data: SupportPlan, words: Words) -> str:
    if data.valid_until is None:
        unset = words.translate("SupportPlan", "term not set")
        return f"{numeric(data.compiled)} · {markup(unset)}"
    until = words.translate("SupportPlan", "until {date}").format(date=numeric(data.valid_until))
    return f"{numeric(data.compiled)} · {markup(until)}"


def _stay(data: SupportPlan, words: Words) -> str:
    if data.stay_limit is None:
        return markup(words.translate("SupportPlan", "day {day}").format(day=data.stay_day))
    sentence = words.translate("SupportPlan", "day {day} of {limit}")
    return markup(sentence.format(day=data.stay_day, limit=data.stay_limit))


class _Approval(Flowable):
    """The block of the person who approves: word, post, line, name, date and place of the stamp."""

    def __init__(self, data: SupportPlan, tongues: Tongues) -> None:
        super().__init__()
        self._word = said(tongues.say(lambda w: w.translate("SupportPlan", "APPROVED BY")), "addressee")
        self._post = said(tongues.text(data.approver.post), "value")
        self._name = said(tongues.text(data.approver.name), "value")
        self._caption = tongues.say(lambda w: w.translate("Signatures", "signature"))
        self._seal = tongues.say(lambda w: w.translate("Signatures", "L.S."))
        lang = tongues.each[-1].lang
        day = data.approved_on
        self._date = said(date_by_hand(lang) if day is None else long_date(day, lang), "value")
        self._decision = said(tongues.text(data.decision), "cell") if data.decision else None

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        self.width = aW
        parts = (self._word, self._post, self._date, self._decision)
        text = sum(part.wrap(aW, ENDLESS)[1] for part in parts if part)
        self._line = max(self._name.wrap(aW - 36 * mm, ENDLESS)[1], 12)
        self.height = text + self._line + 11 * mm
        return self.width, self.height

    def draw(self) -> None:
        canvas = self.canv
        y = self.height
        for part in (self._word, self._post):
            y -= part.height
            part.drawOn(canvas, 0, y)
        y -= 5 * mm + self._line
        self._name.drawOn(canvas, 36 * mm, y + self._line - self._name.height + 1 * mm)
        canvas.setStrokeColor(INK)
        canvas.setLineWidth(FINE)
        canvas.line(0, y + self._line - 10, 34 * mm, y + self._line - 10)
        canvas.setFillColor(LABEL)
        canvas.setFont(fonts.SANS, 5.8)
        canvas.drawCentredString(17 * mm, y + self._line - 10 - 2.4 * mm, self._caption)
        y -= 3.5 * mm + self._date.height
        self._date.drawOn(canvas, 0, y)
        canvas.setFillColor(LABEL)
        canvas.setFont(fonts.SANS, 7)
        canvas.drawRightString(self.width, y + 3, self._seal)
        if self._decision:
            self._decision.drawOn(canvas, 0, y - 1.5 * mm - self._decision.height)


def _table(data: SupportPlan, tongues: Tongues) -> Ruled:
    head = [
        Row(tuple(said(tongues.say(say, "\n"), "head", "center") for say in HEADS), minimum=7.6 * mm),
        Row(tuple(said(str(number), "head", "center") for number in range(1, 9)), tight=True),
    ]
    more = tongues.say(lambda w: w.translate("Tables", "continued"))
    body: list[Row] = []
    for group, (kind, say) in enumerate(BANDS.items()):
        name = tongues.say(say)
        again = Row((said(f"{name} – {more}", "band"),), group, band=True, minimum=5.6 * mm)
        body.append(Row((said(name, "band"),), group, band=True, minimum=5.6 * mm, again=again))
        rows = [_row(item, group, tongues) for item in data.items if item.kind is kind]
        body += rows or [Row((None,) * 8, group, minimum=9.2 * mm)]
    return Ruled(COLUMNS, head, body, fresh=FRESH, more=more)


def _row(item: PlanItem, group: int, tongues: Tongues) -> Row:
    def cell(text: str | ByLanguage) -> Paragraph | None:
        words = tongues.text(text, "\n")
        return said(words, "plan") if words else None

    due = numeric(item.due) if isinstance(item.due, date) else tongues.text(item.due, "\n")
    return Row(
        (
            _need(item, tongues), cell(item.measures), said(due, "plan", "center"), cell(item.expected),
            cell(item.responsible), cell(item.mark), cell(item.signature), cell(item.progress),
        ),
        group,
    )  # fmt: skip


def _need(item: PlanItem, tongues: Tongues) -> Paragraph | None:
    """The need, after the sign that this row came or reads otherwise since the version before."""
    words = markup(tongues.text(item.need, "\n"))
    sign = f"<b>{SIGNS[item.change]}</b> " if item.change is not None else ""
    return marked(sign + words, "plan") if sign or words else None


def _table_and_ending(data: SupportPlan, tongues: Tongues) -> list[Flowable]:
    """The table, the child's words beside the reviews, the signatures; these never stand on a page of their own."""
    left, right = 125 * mm, 122 * mm
    wish = by_age(
        data.adult,
        lambda w: w.translate("SupportPlan", "What the child wants"),
        lambda w: w.translate("SupportPlan", "What the person wants"),
    )
    wants = Heading((tongues.say(wish),))
    words: list[Flowable] = [marked(text, "value") for text in dict.fromkeys(_child(data, w) for w in tongues.each)]
    child = Columns([words], [left], heading=wants, above=0.6 * mm)
    closing: list[Flowable] = [*decided(tongues, data.decided, WIDTH), *_agreed(data, tongues)]
    tall = child.wrap(left, ENDLESS)[1] > 45 * mm
    if tall:
        wide = Columns([words], [WIDTH], heading=wants, above=0.6 * mm)
        kept = KeepTogether([Spacer(1, 2 * mm), _reviews(data, tongues, WIDTH), *closing])
        return [_table(data, tongues), Spacer(1, 2.5 * mm), wide, kept]
    pair = Columns([[child], [_reviews(data, tongues, right)]], [left, right], gap=10 * mm)
    return [Closed(_table(data, tongues), [Spacer(1, 2.5 * mm), pair, *closing], fresh=FRESH)]


def _child(data: SupportPlan, words: Words) -> str:
    note = markup(in_language(data.child_words_note, words))
    return f"{fact_markup(data.child_words, words)} {note}".strip()


def _reviews(data: SupportPlan, tongues: Tongues, width: float) -> Ruled:
    labels: tuple[Say, ...] = (
        lambda w: w.translate("SupportPlan", "Planned for"),
        lambda w: w.translate("SupportPlan", "Held on"),
        lambda w: w.translate("SupportPlan", "Decision"),
        lambda w: w.translate("SupportPlan", "Coordinator's signature"),
    )
    head = Row(tuple(said(tongues.say(say), "head", "center") for say in labels))
    body = [
        Row((
            said(numeric(review.planned), "plan"),
            said(numeric(review.held) if review.held else "", "plan"),
            said(tongues.text(review.decision, "\n"), "plan"),
            None,
        ))
        for review in data.reviews
    ]  # fmt: skip
    title = Heading((tongues.say(lambda w: w.translate("SupportPlan", "Review of the plan")),))
    widths = [width * part for part in (0.21, 0.21, 0.27, 0.31)]
    return Ruled(widths, [head], body or [Row((None,) * 4, minimum=9.2 * mm)], fresh=FRESH - 12 * mm, heading=title)


def _agreed(data: SupportPlan, tongues: Tongues) -> list[Flowable]:
    if not data.signers:
        return []
    title = Heading((tongues.say(lambda w: w.translate("SupportPlan", "Agreed and made known")),))
    places = [Place(tongues.text(one.role), one.signer) for one in data.signers]
    first = Columns([[Spacer(1, 0.1)]], [WIDTH], heading=title)
    return [first, *signature_rows(places, tongues, WIDTH, across=4)]
