"""A form of the national procedure: blank for the pen or filled, in one language or two, in usual or large type."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, KeepTogether, PageBreak, Spacer

from shelter_app.domain.answers import unanswered
from shelter_app.domain.consents import Beside
from shelter_app.domain.procedure_forms import AnswerKind, Design, Heading, Question, Signer, SignerWhen
from shelter_app.reports import form_words, leaflet
from shelter_app.reports.data import PrintStamp
from shelter_app.reports.data import Signer as Person
from shelter_app.reports.form_answers import Filled
from shelter_app.reports.form_sheet import Sheet
from shelter_app.reports.kit import fonts
from shelter_app.reports.kit.blocks import Columns, field, split_width
from shelter_app.reports.kit.dates import numeric_time
from shelter_app.reports.kit.headings import Heading as SectionHeading
from shelter_app.reports.kit.page import PORTRAIT, Print, build
from shelter_app.reports.kit.questions import Asked, Band, Section
from shelter_app.reports.kit.rows import HAND_HEIGHT
from shelter_app.reports.kit.signatures import Place, signature_rows
from shelter_app.reports.kit.styles import marked, said
from shelter_app.reports.kit.tables import Row, Ruled
from shelter_app.reports.kit.text import markup
from shelter_app.reports.kit.tongues import PageWords, Tongues, distinct, in_language
from shelter_app.reports.papers import ProcedureForm

LARGE: Final = 1.4
EMPTY_ROWS: Final = 3
MOST_TAKEN_ALONG: Final = 2
"""A question with the table or the words under it."""
MOST_UNDER_A_LINE: Final = 400
"""A longer reason breaks over pages as a paragraph does; what stands under a line to sign cannot."""


def render(data: ProcedureForm, words: PageWords, *, stamp: PrintStamp) -> bytes:
    """The form as PDF. YES, NO and not asked are told apart; what nobody was asked stands on a list at the end.

    An answer to a question that another answer has made idle is kept in the file and not printed.
    """
    fonts.register()
    scale = LARGE if data.large and data.layout.design is Design.QUESTIONNAIRE else 1.0
    sheet = Sheet.of(data, Tongues(words), PORTRAIT.width / scale, PORTRAIT.height / scale)
    leaflets = data.layout.design is Design.LEAFLET
    story = leaflet.story(sheet) if leaflets else list(_story(sheet))
    title = " / ".join(sheet.both(data.layout.title))
    running = " · ".join(part for part in (title, sheet.tongues.text(data.person)) if part)
    return build(story, Print.of(data, sheet.tongues, stamp, running, scale=scale, note=sheet.note()))


def _story(sheet: Sheet) -> Iterator[Flowable]:
    form = sheet.data.layout
    yield from sheet.opening()
    yield from _head(sheet)
    if form.intro:
        yield from sheet.paragraphs(form.intro)
    yield from _signed(sheet)
    yield from _let_be(sheet)
    if not (sheet.data.empty or sheet.data.settled or _is_declaration(sheet)):
        yield from _open_questions(sheet)


def _is_declaration(sheet: Sheet) -> bool:
    """Whether it is signed rather than answered: a consent with a list of what was not asked is no sheet to sign."""
    form = sheet.data.layout
    asked = any(one.kind is AnswerKind.YES_NO for one in form.questions())
    return bool(form.statements) and not asked and not any(one.tick for one in form.statements)


def _head(sheet: Sheet) -> Iterator[Flowable]:
    """The lines the program fills; what it does not know is a line for the pen."""
    known = {line.heading: sheet.tongues.text(line.text) for line in sheet.data.head}
    fields = [field(_label(sheet, one), markup(known.get(one, ""))) for one in sheet.data.layout.head]
    widths = split_width(sheet.width, 1, 1)
    for start in range(0, len(fields), 2):
        pair = [*fields[start : start + 2], []][:2]
        yield Columns(pair, widths, lead=1, underline=True, above=0.7 * mm, below=1 * mm, minimum=9.5 * mm)


def _label(sheet: Sheet, heading: Heading) -> str:
    return sheet.phrase(form_words.HEADINGS[heading])


def _parts(sheet: Sheet) -> Iterator[Flowable]:
    """Every question in the order of the source; a heading goes with the first line under it."""
    lead: list[Flowable] = []
    for part in sheet.data.layout.parts:
        lead += _headings(sheet, part.code, part.title, part.level)
        if part.own and not sheet.data.layout.own:
            lead.append(said(sheet.phrase(form_words.own_part), "italic"))
        rows = [sheet.line(text, tick=None, number="•") for text in part.lines]
        for flowable in (*rows, *(one for question in part.questions for one in _question(sheet, question))):
            if isinstance(flowable, Asked) and lead:
                flowable.lead(lead)
                lead = []
            yield flowable
    yield from lead


def _headings(sheet: Sheet, code: str, title: str, level: int) -> list[Flowable]:
    if not title:
        return []
    texts, number = sheet.both(title), code if sheet.is_numbered(code) else ""
    if level == 1:
        return [Section(SectionHeading(tuple(texts), number), sheet.width)]
    return [Band(number, said(" / ".join(texts), "band"), sheet.width)]


def _question(sheet: Sheet, question: Question) -> Iterator[Flowable]:
    filled = Filled(sheet, question)
    stack: list[Flowable] = [*sheet.paragraphs(question.label)]
    after: list[Flowable] = []
    match question.kind:
        case AnswerKind.YES_NO:
            pass
        case AnswerKind.CHOICE | AnswerKind.MANY:
            stack.append(filled.ticks())
        case AnswerKind.TABLE:
            after.append(_table(sheet, question, filled))
        case _:
            stack += filled.value()
    stack += filled.detail()
    long = [*filled.long_texts()]
    yield Asked(
        question.printed_number,
        stack,
        sheet.width,
        boxes=filled.boxes() if question.kind is AnswerKind.YES_NO else None,
        ruled=not (after or long),
    )
    yield from (*after, *long)


def _table(sheet: Sheet, question: Question, filled: Filled) -> Ruled:
    share = sheet.width / len(question.columns)
    head = Row(tuple(said("\n".join(sheet.both(one.label)), "head", "center") for one in question.columns))
    rows = [
        Row(tuple(said(text, "cell") if text else None for text in row), minimum=HAND_HEIGHT) for row in filled.rows()
    ] or [Row((None,) * len(question.columns), minimum=HAND_HEIGHT) for _row in range(EMPTY_ROWS)]
    return Ruled([share] * len(question.columns), [head], rows, fresh=sheet.fresh)


def _statements(sheet: Sheet) -> Iterator[Flowable]:
    statements = sheet.data.layout.statements
    if statements:
        yield Spacer(1, 3 * mm)
    for place, one in enumerate(statements, start=1):
        number = f"{place}." if len(statements) > 1 and not one.tick else ""
        done = one.key in sheet.answers and not sheet.data.empty
        yield sheet.line(one.text, tick=done if one.tick else None, number=number)


def _signed(sheet: Sheet) -> Iterator[Flowable]:
    """What is asked and said, and under it who signs: the last line of it is never on another page than they are."""
    body = [*_parts(sheet), *_statements(sheet)]
    signatures = [*_signatures(sheet)]
    last = max((place for place, one in enumerate(body) if isinstance(one, Asked)), default=len(body))
    if signatures and len(body) - last <= MOST_TAKEN_ALONG:
        signatures[0] = [*body[last:], *signatures[0]]
        body = body[:last]
    yield from body
    yield from map(KeepTogether, signatures)


def _signatures(sheet: Sheet) -> Iterator[list[Flowable]]:
    """A line for everybody who took part; the centre's own lines stand apart from the text of the source."""
    needed = [one for one in sheet.data.layout.signers if _signs(sheet, one)]
    own = [place for one in needed if not one.annex for place in _places(sheet, one)]
    annex = [place for one in needed if one.annex for place in _places(sheet, one)]
    if own:
        heading = SectionHeading((sheet.phrase(form_words.signatures),))
        rows = signature_rows(own, sheet.tongues, sheet.width)
        yield [Section(heading, sheet.width), *rows]
    if annex:
        strip = said(sheet.phrase(form_words.own_part), "italic")
        # Name and capacity are written by hand: one line across the sheet, so that it stays on the sheet it belongs to.
        rows = signature_rows(annex, sheet.tongues, sheet.width, across=min(2, len(annex)))
        yield [Spacer(1, 2 * mm), sheet.dashed(), strip, *rows]


def _let_be(sheet: Sheet) -> Iterator[Flowable]:
    """What a director let the form go on without, and a reason too long to stand under a line to sign."""
    told = list[Flowable]()
    why = _why_no_parent(sheet)
    if len(why) > MOST_UNDER_A_LINE:
        told.append(said(why, "value"))
    for one in sheet.data.decided:
        for words, tongue in zip(sheet.each, sheet.tongues.each, strict=True):
            what, clause, who = (in_language(text, tongue) for text in (one.what, one.clause, one.who))
            sentence = words.say(form_words.without)
            day = numeric_time(one.at)
            told.append(said(sentence.format(what=what, clause=clause, who=who, day=day, reason=one.reason), "value"))
    if told:
        strip = said(sheet.phrase(form_words.own_part), "italic")
        yield Spacer(1, 4 * mm)
        yield KeepTogether([sheet.dashed(), strip, told[0]])
        yield from told[1:]


def _signs(sheet: Sheet, signer: Signer) -> bool:
    data = sheet.data
    there = any(one.role == signer.role for one in data.signers)
    match signer.when:
        case SignerWhen.ALWAYS:
            return True
        case SignerWhen.MINOR:
            return data.empty or data.minor or there
        case SignerWhen.TOOK_PART:
            return data.empty or there


def _places(sheet: Sheet, signer: Signer) -> list[Place]:
    role = " / ".join(sheet.both(signer.label))
    people = [one.signer for one in sheet.data.signers if one.role == signer.role] or [Person("", "")]
    said_why = _why_no_parent(sheet) if signer.annex else ""
    why = said_why if len(said_why) <= MOST_UNDER_A_LINE else ""
    return [Place(role, replace(person, post=why) if why else person) for person in people]


def _why_no_parent(sheet: Sheet) -> str:
    """Why another body, or nobody, signs beside a minor; it stands under the line that shows it."""
    known = sheet.data.stood_by
    if known is None or not known.reason:
        return ""
    say = form_words.authority_signs if known.who is Beside.GUARDIANSHIP else form_words.nobody_signs
    return " / ".join(distinct(words.say(say).format(reason=known.reason) for words in sheet.each))


def _open_questions(sheet: Sheet) -> Iterator[Flowable]:
    """A page of its own for the officer: what is still to be asked, never what was answered."""
    data, official = sheet.data, sheet.each[-1]
    still = [one for one in unanswered(data.layout, sheet.answers) if data.medical or not one.medical]
    if not still:
        return
    heading = SectionHeading((official.say(form_words.not_asked),))
    yield PageBreak()
    yield Section(heading, sheet.width)
    yield marked(official.say(form_words.not_asked_note), "italic")
    yield Spacer(1, 2 * mm)
    for question in still:
        yield Asked(question.printed_number, [said(official.sentence(question.label), "cell")], sheet.width)
