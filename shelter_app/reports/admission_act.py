"""The act of admission: who came, who brought the child, on what ground, in what state and with what things."""

from __future__ import annotations

from typing import Final

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, KeepTogether, Spacer

from shelter_app.reports.data import Fact, FactState, PrintStamp, Sex
from shelter_app.reports.kit.blocks import (
    Columns,
    field,
    field_row,
    heading,
    mirrored,
    mirrored_text,
    split_width,
)  # fmt: skip
from shelter_app.reports.kit.body import BodyScheme
from shelter_app.reports.kit.dates import long_moment, money, numeric, numeric_time
from shelter_app.reports.kit.decided import decided
from shelter_app.reports.kit.letterhead import Letterhead
from shelter_app.reports.kit.page import PORTRAIT, Print, build
from shelter_app.reports.kit.rows import head_row
from shelter_app.reports.kit.signatures import (
    ACQUAINTED,
    EXAMINED,
    HANDED,
    RECEIVED,
    Place,
    Seals,
    Verb,
    by_sex,
    role,
    signature_rows,
)  # fmt: skip
from shelter_app.reports.kit.styles import GUTTER, marked, said
from shelter_app.reports.kit.tables import Row, Ruled
from shelter_app.reports.kit.text import markup
from shelter_app.reports.kit.tongues import (
    PageWords,
    Say,
    Tongues,
    birth_markup,
    by_age,
    distinct,
    fact_markup,
    in_language,
    name_markup,
    resident,
)  # fmt: skip
from shelter_app.reports.papers import AdmissionAct, Injury, Thing
from shelter_app.wording import Counts, Words

WIDTH = PORTRAIT.width
FRESH = PORTRAIT.height


def render(data: AdmissionAct, words: PageWords, *, stamp: PrintStamp) -> bytes:
    """The act as PDF in one language, or in Kazakh and Russian side by side; signed at the door by both sides."""
    tongues = Tongues(words)
    title = tongues.say(lambda w: w.translate("AdmissionAct", "Act of admission"))
    dates = [f"{long_moment(data.admitted, lang)}     № {stamp.document}" for lang in ("kk", "ru")]
    story: list[Flowable] = [Letterhead(data.centre, dates, WIDTH)]
    story += [
        _title(data, tongues), *_child(data, tongues), *_arrival(data, tongues), *_health(data, tongues),
        *_things(data, tongues), *_informed(data, tongues), *decided(tongues, data.decided, WIDTH),
        *_signatures(data, tongues),
    ]  # fmt: skip
    return build(story, Print.of(data, tongues, stamp, f"{title} · {numeric(data.admitted)}"))


def _title(data: AdmissionAct, tongues: Tongues) -> Columns:
    title = by_age(
        data.adult,
        lambda w: w.translate("AdmissionAct", "ACT OF ADMISSION OF A MINOR"),
        lambda w: w.translate("AdmissionAct", "ACT OF ADMISSION"),
    )
    return mirrored_text(tongues, WIDTH, lambda w: markup(title(w), hyphens=False), "title")


def _row(tongues: Tongues, label: Say, fact: Fact) -> Columns:
    return mirrored(tongues, WIDTH, lambda w: (label(w), fact_markup(fact, w)))


def _child(data: AdmissionAct, tongues: Tongues) -> list[Flowable]:
    title = heading(tongues, "1", [resident(data.adult)(w) for w in tongues.each])

    def name(w: Words) -> tuple[str, str]:
        return w.translate("AdmissionAct", "Surname, name, patronymic (if any)"), name_markup(data.child, w)

    def birth(w: Words) -> tuple[str, str]:
        return w.translate("AdmissionAct", "Date of birth"), birth_markup(data.birth, w)

    def sex(w: Words) -> tuple[str, str]:
        label = w.translate("AdmissionAct", "Sex · citizenship")
        return label, f"{markup(sex_word(w, data.sex))} · {fact_markup(data.citizenship, w)}"

    def speech(w: Words) -> tuple[str, str]:
        label = w.translate("AdmissionAct", "Language spoken · IIN")
        return label, f"{fact_markup(data.spoken, w)} · {_iin(data.iin, w)}"

    return [mirrored(tongues, WIDTH, name, title), *(mirrored(tongues, WIDTH, make) for make in (birth, sex, speech))]


SEX_WORDS: Final[Verb] = (
    lambda w: w.translate("Facts", "male"),
    lambda w: w.translate("Facts", "female"),
    lambda w: w.translate("Facts", "not established"),
)


def sex_word(words: Words, sex: Sex) -> str:
    """The sex as a form states it."""
    return by_sex(words, sex, SEX_WORDS)


def _iin(iin: Fact, words: Words) -> str:
    """The number, or that there is none and why."""
    value = fact_markup(iin, words)
    if iin.state is FactState.ABSENT:
        if not iin.text:
            return markup(words.translate("AdmissionAct", "no IIN"))
        return markup(words.translate("AdmissionAct", "no IIN: {reason}")).replace("{reason}", value)
    return markup(words.translate("AdmissionAct", "IIN {number}")).replace("{number}", value)


def _arrival(data: AdmissionAct, tongues: Tongues) -> list[Flowable]:
    title = heading(tongues, "2", [w.translate("AdmissionAct", "Arrival and ground") for w in tongues.each])

    def brought(w: Words) -> tuple[str, str]:
        return w.translate("AdmissionAct", "Brought by"), fact_markup(data.brought_by, w)

    return [
        mirrored(tongues, WIDTH, brought, title),
        _row(tongues, lambda w: w.translate("AdmissionAct", "Found at"), data.found_at),
        _row(tongues, lambda w: w.translate("AdmissionAct", "Category"), data.category),
        _row(tongues, lambda w: w.translate("AdmissionAct", "Ground"), data.ground),
        _row(
            tongues,
            by_age(
                data.adult,
                lambda w: w.translate("AdmissionAct", "Circumstances (told by the child and the escort)"),
                lambda w: w.translate("AdmissionAct", "Circumstances (told by the person and the escort)"),
            ),
            data.circumstances,
        ),
    ]


def _health(data: AdmissionAct, tongues: Tongues) -> list[Flowable]:
    title = heading(tongues, "3", [w.translate("AdmissionAct", "Health and visible injuries") for w in tongues.each])
    right = WIDTH - 73 * mm
    left_part, right_part = split_width(right, 37, 63)

    def one(label: Say, fact: Fact) -> list[Flowable]:
        return field(tongues.say(label), tongues.fact(fact, " / "), "act")

    below = [
        field_row(
            [
                one(lambda w: w.translate("AdmissionAct", "Temperature"), data.temperature),
                one(lambda w: w.translate("AdmissionAct", "Contact with infection"), data.infection),
            ],
            [left_part, right_part],
        ),
        field_row([one(lambda w: w.translate("AdmissionAct", "Complaints"), data.complaints)], [right]),
    ]
    if data.injuries:
        first: Flowable = _injuries(data.injuries, tongues, right)
    else:
        first = field_row([one(lambda w: w.translate("AdmissionAct", "Visible injuries"), data.no_injuries)], [right])
    stacks: list[list[Flowable]] = [
        [BodyScheme(data.injuries, tongues, 68 * mm)],
        [first, Spacer(1, 1 * mm), *below],
    ]
    return [Columns(stacks, [73 * mm - GUTTER, right], heading=title, minimum=50 * mm)]


def _injuries(injuries: tuple[Injury, ...], tongues: Tongues, width: float) -> Ruled:
    head = Row(
        (
            said("№", "head", "center"),
            said(tongues.say(lambda w: w.translate("AdmissionAct", "Visible injury")), "head", "center"),
            said(tongues.say(lambda w: w.translate("AdmissionAct", "Size")), "head", "center"),
        ),
        minimum=7 * mm,
    )
    body = [
        Row(
            (
                said(str(number), "cell", "center"),
                said(tongues.text(injury.text, "\n"), "cell"),
                said(tongues.text(injury.size, "\n") or "–", "cell", "center"),
            )
        )
        for number, injury in enumerate(injuries, start=1)
    ]
    return Ruled([8 * mm, width - 29 * mm, 21 * mm], [head], body, fresh=FRESH - 12 * mm, more=_more(tongues))


def _more(tongues: Tongues) -> str:
    return tongues.say(lambda w: w.translate("Tables", "continued"))


def _things(data: AdmissionAct, tongues: Tongues) -> list[Flowable]:
    title = heading(tongues, "4", [w.translate("AdmissionAct", "Belongings, money, documents") for w in tongues.each])
    labels: tuple[Say | None, ...] = (
        None,
        lambda w: w.translate("AdmissionAct", "Name of the thing"),
        lambda w: w.translate("AdmissionAct", "Quantity"),
        lambda w: w.translate("AdmissionAct", "Condition"),
        lambda w: w.translate("AdmissionAct", "Kept in"),
        lambda w: w.translate("AdmissionAct", "Returned: date, signature"),
    )
    head = head_row(tongues, labels, 7 * mm)
    body = [_thing(number, thing, tongues) for number, thing in enumerate(data.things, start=1)]
    nothing = _nothing(data, tongues)
    if nothing:
        body.append(Row((said("–", "cell", "center"), marked(nothing, "cell"), None, None, None, None)))
    widths = [8 * mm, 66 * mm, 13 * mm, 22 * mm, 26 * mm, 30 * mm]
    return [Ruled(widths, [head], body, fresh=FRESH, more=_more(tongues), heading=title)]


def _nothing(data: AdmissionAct, tongues: Tongues) -> str:
    """There is nothing only where somebody established it; a list that nobody made says that nobody asked."""
    nothing = by_age(
        data.adult,
        lambda w: w.translate("AdmissionAct", "nothing with the child"),
        lambda w: w.translate("AdmissionAct", "nothing was brought along"),
    )
    lines = []
    for words in tongues.each:
        absent = data.no_things.state is FactState.ABSENT
        things = markup(nothing(words)) if absent else fact_markup(data.no_things, words)
        money_less = markup(words.translate("AdmissionAct", "no money")) if data.no_money else ""
        lines.append("; ".join(filter(None, ("" if data.things else things, money_less))))
    return "<br/>".join(distinct(lines))


def _thing(number: int, thing: Thing, tongues: Tongues) -> Row:
    if thing.tenge is None:
        name = tongues.text(thing.name, "\n")
    else:
        sums = (f"{in_language(thing.name, w)}: {money(thing.tenge, w.lang)}" for w in tongues.each)
        name = "\n".join(dict.fromkeys(sums))
    return Row(
        (
            said(str(number), "cell", "center"),
            said(name, "cell"),
            said(tongues.text(thing.quantity, "\n") or "–", "cell", "center"),
            said(tongues.text(thing.condition, "\n") or "–", "cell"),
            said(tongues.text(thing.kept, "\n") or "–", "cell"),
            None,
        )
    )


def _informed(data: AdmissionAct, tongues: Tongues) -> list[Flowable]:
    if not data.informed:
        return []
    title = heading(tongues, "5", [w.translate("AdmissionAct", "Informed") for w in tongues.each])
    labels: tuple[Say, ...] = (
        lambda w: w.translate("AdmissionAct", "Body"),
        lambda w: w.translate("AdmissionAct", "Date, time"),
        lambda w: w.translate("AdmissionAct", "Way"),
        lambda w: w.translate("AdmissionAct", "Who took the message"),
    )
    head = head_row(tongues, labels, 7 * mm)
    body = []
    for entry in data.informed:
        when = numeric_time(entry.when) if entry.when else ""
        if entry.when is None and entry.due is not None:
            due = numeric_time(entry.due)
            when = tongues.say(lambda w: w.translate("AdmissionAct", "term")) + f":\n{due}"
        cells = (
            said(tongues.text(entry.body, "\n"), "cell"),
            said(when, "cell", "center"),
            said(tongues.text(entry.how, "\n"), "cell"),
            said(tongues.text(entry.who, "\n"), "cell"),
        )
        body.append(Row(cells, minimum=9.2 * mm))
    widths = [61 * mm, 30 * mm, 24 * mm, 50 * mm]
    return [Ruled(widths, [head], body, fresh=FRESH, more=_more(tongues), heading=title)]


def _statement(data: AdmissionAct, words: Words) -> str:
    """What was explained, and how many originals there are."""
    told = by_age(
        data.adult,
        lambda w: w.translate("AdmissionAct", "The child was told about its rights and the house rules ({language})."),
        lambda w: w.translate("AdmissionAct", "Rights and house rules were explained ({language})."),
    )
    untold = by_age(
        data.adult,
        lambda w: w.translate("AdmissionAct", "The child was not yet told about its rights and the house rules."),
        lambda w: w.translate("AdmissionAct", "Rights and house rules are not explained yet."),
    )
    given = by_age(
        data.adult,
        lambda w: w.translate("AdmissionAct", "The information sheet was handed to the child."),
        lambda w: w.translate("AdmissionAct", "The information sheet was handed over."),
    )
    if data.explained_in:
        parts = [told(words).format(language=in_language(data.explained_in, words))]
    else:
        parts = [untold(words)]
    if data.sheet_given:
        parts.append(given(words))
    parts.append(Counts(words).copies_made(data.copies))
    return markup(" ".join(parts))


def _signatures(data: AdmissionAct, tongues: Tongues) -> list[Flowable]:
    number = "6" if data.informed else "5"
    title = heading(tongues, number, [w.translate("AdmissionAct", "Signatures") for w in tongues.each])
    places = [
        Place(role(tongues, data.handed_over, HANDED), data.handed_over),
        Place(role(tongues, data.received, RECEIVED), data.received),
    ]
    if data.examined:
        places.append(Place(role(tongues, data.examined, EXAMINED), data.examined))
    if data.child_signs:
        places.append(Place(role(tongues, data.child_signs, ACQUAINTED), data.child_signs))
    seal = tongues.say(lambda w: w.translate("Signatures", "L.S."))
    remarks = tongues.say(lambda w: w.translate("AdmissionAct", "Remarks on the act"))
    statement = mirrored_text(tongues, WIDTH, lambda w: _statement(data, w), "letter", title)
    return [KeepTogether([statement, *signature_rows(places, tongues, WIDTH), Seals([seal], WIDTH, remarks)])]
