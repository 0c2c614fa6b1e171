"""The minutes of a child-protection meeting: who was there, what was found, what was decided, who signs."""

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
from shelter_app.reports.papers import MeetingDecision, MeetingMinutes
from shelter_app.wording import Counts, Words

WIDTH: Final = PORTRAIT.width
FRESH: Final = PORTRAIT.height
GUESTS: Final = (8, 66, 67, 24)
DECISIONS: Final = (8, 62, 40, 36, 19)


def render(data: MeetingMinutes, words: PageWords, *, stamp: PrintStamp) -> bytes:
    """The minutes as PDF; a rejected recommendation says why, or that the reasons are still to be written."""
    tongues = Tongues(words)
    return build(story(data, tongues, stamp), Print.of(data, tongues, stamp, running(data, tongues)))


def heading(tongues: Tongues) -> str:
    """What the paper is called."""
    return tongues.say(lambda w: w.translate("MeetingMinutes", "Minutes of the child-protection meeting"))


def running(data: MeetingMinutes, tongues: Tongues) -> str:
    """What stands above every page but the first."""
    return f"{heading(tongues)} · {tongues.text(data.person.short)} · {numeric(data.held.date())}"


def story(data: MeetingMinutes, tongues: Tongues, stamp: PrintStamp) -> list[Flowable]:
    """Everything between the margins, for a paper of its own or a chapter of a longer one."""
    dates = [f"{long_date(data.held.date(), lang)}     № {stamp.document}" for lang in ("kk", "ru")]
    return [
        Letterhead(data.centre, dates, WIDTH),
        said(heading(tongues), "report title"),
        *_corrected(data, tongues),
        Spacer(1, 2 * mm),
        *_facts(data, tongues, stamp),
        _guests(data, tongues),
        *_talked(data, tongues),
        _decisions(data, tongues),
        *_closing(data, tongues),
    ]


def _corrected(data: MeetingMinutes, tongues: Tongues) -> list[Flowable]:
    """Above everything: that these minutes were corrected, and each time when, by whom and why."""
    if not data.corrections:
        return []
    which = tongues.say(lambda w: w.translate("MeetingMinutes", "Corrected minutes, version {number}"))
    lines: list[Flowable] = [said(which.format(number=len(data.corrections) + 1), "value")]
    lines += [
        said(
            f"{numeric(one.at.date())}, {one.at:%H:%M}, {tongues.text(one.by)}: {tongues.text(one.reason, chr(10))}",
            "value",
        )
        for one in data.corrections
    ]
    return [Spacer(1, 1 * mm), _block(tongues, lambda w: w.translate("MeetingMinutes", "Corrections"), lines)]


def _facts(data: MeetingMinutes, tongues: Tongues, stamp: PrintStamp) -> list[Flowable]:
    name = "<br/>".join(dict.fromkeys(_person(data, w) for w in tongues.each))
    held = f"{numeric(data.held.date())}, {data.held:%H:%M} · №&nbsp;{data.number} · №&nbsp;{markup(stamp.file)}"
    first = [
        field(tongues.say(resident(data.adult)), name),
        field(tongues.say(lambda w: w.translate("MeetingMinutes", "Held on · meeting · file")), held),
        field(tongues.say(lambda w: w.translate("MeetingMinutes", "Place")), markup(tongues.text(data.place)) or "—"),
    ]
    second = [
        field(tongues.say(lambda w: w.translate("MeetingMinutes", "Chaired by")), markup(tongues.text(data.chair))),
        field(tongues.say(lambda w: w.translate("MeetingMinutes", "Minutes by")), markup(tongues.text(data.secretary))),
    ]
    return [field_row(first, split_width(WIDTH, 60, 62, 43)), field_row(second, split_width(WIDTH, 1, 1))]


def _person(data: MeetingMinutes, words: Words) -> str:
    name = name_markup(data.person, words)
    return name if data.age is None else f"{name}, {markup(Counts(words).years_old(data.age))}"


def _guests(data: MeetingMinutes, tongues: Tongues) -> Flowable:
    labels: list[Say | None] = [
        None,
        lambda w: w.translate("MeetingMinutes", "Called to the meeting"),
        lambda w: w.translate("MeetingMinutes", "Post, whom they represent"),
        lambda w: w.translate("MeetingMinutes", "Was present"),
    ]
    came = tongues.say(lambda w: w.translate("MeetingMinutes", "yes"), "\n")
    absent = tongues.say(lambda w: w.translate("MeetingMinutes", "did not come"), "\n")
    body = [
        Row((
            said(str(place), "cell", "center"), cell(tongues, one.name), cell(tongues, one.post),
            said(came if one.came else absent, "cell"),
        ))
        for place, one in enumerate(data.guests, start=1)
    ]  # fmt: skip
    return table(tongues, GUESTS, head_row(tongues, labels), body, FRESH, None)


def _talked(data: MeetingMinutes, tongues: Tongues) -> list[Flowable]:
    points: list[Flowable] = [said(f"{place}. {line}", "value") for place, line in enumerate(data.agenda, start=1)]
    own = by_age(
        data.adult,
        lambda w: w.translate("MeetingMinutes", "The child's own words"),
        lambda w: w.translate("MeetingMinutes", "In the person's own words"),
    )
    words: list[Flowable] = [marked(text, "words") for text in dict.fromkeys(_own(data, w) for w in tongues.each)]
    return [
        Spacer(1, 2 * mm),
        _block(tongues, lambda w: w.translate("MeetingMinutes", "Agenda"), points),
        _block(
            tongues,
            lambda w: w.translate("MeetingMinutes", "What was heard and established"),
            [said(tongues.text(data.facts, "\n"), "value")],
        ),
        Columns([words], [WIDTH], heading=Heading((tongues.say(own),)), above=0.4 * mm, below=1 * mm),
    ]


def _own(data: MeetingMinutes, words: Words) -> str:
    note = markup(in_language(data.own_words_note, words))
    return f"{fact_markup(data.own_words, words)} {note}".strip()


def _block(tongues: Tongues, say: Say, lines: list[Flowable]) -> Columns:
    return Columns([lines], [WIDTH], heading=Heading((tongues.say(say),)), above=0.4 * mm, below=1 * mm)


def _decisions(data: MeetingMinutes, tongues: Tongues) -> Flowable:
    labels: list[Say | None] = [
        None,
        lambda w: w.translate("MeetingMinutes", "Recommendation, who proposed it"),
        lambda w: w.translate("MeetingMinutes", "Decided"),
        lambda w: w.translate("MeetingMinutes", "Who carries it out"),
        lambda w: w.translate("MeetingMinutes", "Until"),
    ]
    body = [_decision(place, one, tongues) for place, one in enumerate(data.decisions, start=1)]
    title = Heading((tongues.say(lambda w: w.translate("MeetingMinutes", "Decisions")),))
    return table(tongues, DECISIONS, head_row(tongues, labels), body, FRESH, title)


def _decision(place: int, one: MeetingDecision, tongues: Tongues) -> Row:
    text, proposed = markup(tongues.text(one.text, "\n")), markup(tongues.text(one.proposed_by))
    return Row(
        (
            said(str(place), "cell", "center"),
            marked(f"{text}<br/><i>{proposed}</i>" if proposed else text, "cell"),
            cell(tongues, one.decision),
            cell(tongues, one.who, empty="—"),
            said(numeric(one.due) if one.due else "—", "cell"),
        ),
        minimum=8 * mm,
    )


def _reasons(data: MeetingMinutes, tongues: Tongues) -> list[Flowable]:
    """Why recommendations were rejected, by their numbers in the table; nothing where none was."""
    owed = tongues.say(lambda w: w.translate("MeetingMinutes", "the reasons are written within two working days"), "\n")
    lines: list[Flowable] = [
        said(f"{place}. {tongues.text(one.reasons, chr(10)) or owed}", "value")
        for place, one in enumerate(data.decisions, start=1)
        if one.reasons or one.owed
    ]
    if not lines:
        return []
    say: Say = lambda w: w.translate("MeetingMinutes", "Why recommendations were rejected")  # noqa: E731
    return [Spacer(1, 2 * mm), _block(tongues, say, lines)]


def _closing(data: MeetingMinutes, tongues: Tongues) -> list[Flowable]:
    """The reasons and the signatures; who signs never signs a page on which nothing is said."""
    reasons = _reasons(data, tongues)
    title = Heading((tongues.say(lambda w: w.translate("MeetingMinutes", "Signatures of those present")),))
    places = [Place(tongues.text(one.role), one.signer) for one in data.signers]
    if not places:
        return reasons
    first, *others = signature_rows(places, tongues, WIDTH)
    head = Columns([[Spacer(1, 0.1)]], [WIDTH], heading=title)
    return [KeepTogether([*reasons, Spacer(1, 2 * mm), head, first]), *others]
