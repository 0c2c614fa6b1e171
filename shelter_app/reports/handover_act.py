"""The act of handover: who gives a child to whom, on what ground, with what, by which road, and who reports after."""

from __future__ import annotations

from typing import Final

from reportlab.platypus import Flowable, KeepTogether

from shelter_app.reports.data import Answer, Fact, PrintStamp
from shelter_app.reports.kit.blocks import (
    field,
    field_row,
    heading,
    mirrored_text,
    split_width,
)  # fmt: skip
from shelter_app.reports.kit.dates import long_dates, long_moment, money, numeric, numeric_time
from shelter_app.reports.kit.decided import decided
from shelter_app.reports.kit.headings import Heading
from shelter_app.reports.kit.letterhead import Letterhead
from shelter_app.reports.kit.page import PORTRAIT, Print, build
from shelter_app.reports.kit.rows import cell, head_row, ready_cell, table
from shelter_app.reports.kit.signatures import (
    ACQUAINTED,
    ESCORTING,
    HANDED,
    RECEIVED,
    Place,
    Seals,
    role,
    signature_rows,
)  # fmt: skip
from shelter_app.reports.kit.steps import steps
from shelter_app.reports.kit.styles import said
from shelter_app.reports.kit.tables import Look, Row
from shelter_app.reports.kit.text import markup
from shelter_app.reports.kit.tongues import (
    PageWords,
    Say,
    Tongues,
    age_told,
    birth_markup,
    by_age,
    in_language,
    name_markup,
    resident,
)
from shelter_app.reports.papers import HandoverAct, Party, Thing
from shelter_app.wording import Counts, Words

WIDTH: Final = PORTRAIT.width
FRESH: Final = PORTRAIT.height


def render(data: HandoverAct, words: PageWords, *, stamp: PrintStamp) -> bytes:
    """The act as PDF in one language or in two lines a cell; each side signs and keeps an original."""
    tongues = Tongues(words)
    title = tongues.say(by_age(data.adult, lambda w: w.translate("HandoverAct", "Act of handover"), _title(data)))
    dates = [f"{long_moment(data.handed_over_at, lang)}     № {stamp.document}" for lang in ("kk", "ru")]
    story: list[Flowable] = [
        Letterhead(data.centre, dates, WIDTH),
        mirrored_text(
            tongues, WIDTH, lambda w: markup(_title(data)(w), hyphens=False),
            "title" if tongues.paired else "report title", air=0.5,
        ),
        mirrored_text(tongues, WIDTH, lambda w: markup(in_language(data.occasion, w)), "subject", air=0.5),
        _parties(data, tongues), *_child(data, tongues, stamp), *_road(data, tongues), _things(data, tongues),
        *_journey(data, tongues), *_going_on(data, tongues), *decided(tongues, data.decided, WIDTH),
        *_closing(data, tongues),
    ]  # fmt: skip
    running = f"{title} · {tongues.text(data.child.short)} · {numeric(data.handed_over_at)}"
    return build(story, Print.of(data, tongues, stamp, running, originals=data.copies))


def _title(data: HandoverAct) -> Say:
    return by_age(
        data.adult,
        lambda w: w.translate("HandoverAct", "Act of handover of a minor"),
        lambda w: w.translate("HandoverAct", "Act of departure and reception"),
    )


def _head(tongues: Tongues, number: str, say: Say) -> Heading:
    return heading(tongues, number, [say(w) for w in tongues.each])


def _parties(data: HandoverAct, tongues: Tongues) -> Flowable:
    head = head_row(
        tongues,
        [
            lambda w: w.translate("HandoverAct", "Side"),
            lambda w: w.translate("HandoverAct", "Hands over"),
            lambda w: w.translate("HandoverAct", "Receives"),
            lambda w: w.translate("HandoverAct", "Escorts to the place"),
        ],
    )
    labels: tuple[Say, ...] = (
        lambda w: w.translate("HandoverAct", "Institution"),
        lambda w: w.translate("HandoverAct", "Post, name"),
        lambda w: w.translate("HandoverAct", "Document"),
        lambda w: w.translate("HandoverAct", "Authority"),
    )

    def lines(party: Party | None) -> list[str]:
        if party is None:
            none = tongues.say(
                by_age(
                    data.adult,
                    lambda w: w.translate("HandoverAct", "the receiver takes the child along"),
                    lambda w: w.translate("HandoverAct", "the receiving side escorts"),
                ),
                "\n",
            )
            return [markup(none), "–", "–", "–"]
        people = [markup(tongues.text(text, "\n")) for text in (party.institution, party.person)]
        return [*people, tongues.fact(party.document), tongues.fact(party.authority)]

    sides = [lines(party) for party in (data.gives, data.receives, data.escort)]
    body = [
        Row((said(tongues.say(label, "\n"), "cell"), *(ready_cell(side[index]) for side in sides)))
        for index, label in enumerate(labels)
    ]
    title = _head(tongues, "1", lambda w: w.translate("HandoverAct", "Who hands over, who receives"))
    return table(tongues, (26, 41, 54, 44), head, body, FRESH, title, Look(fill_first=True))


def _child(data: HandoverAct, tongues: Tongues, stamp: PrintStamp) -> list[Flowable]:
    title = _head(tongues, "2", resident(data.adult))
    ages = [age_told(data.age, w) for w in tongues.each] if data.age is not None else []
    born = dict.fromkeys(birth_markup(data.birth, w) for w in tongues.each)
    birth = ", ".join(["<br/>".join(born), *(markup(age) for age in dict.fromkeys(ages))])
    stay = f"{numeric_time(data.admitted)} – {numeric(data.handed_over_at)}"
    names = "<br/>".join(dict.fromkeys(name_markup(data.child, w) for w in tongues.each))
    widths = split_width(WIDTH, 75, 50, 30)
    first = [
        field(tongues.say(lambda w: w.translate("HandoverAct", "Surname, name, patronymic")), names),
        field(tongues.say(lambda w: w.translate("HandoverAct", "Date of birth")), birth),
        field(tongues.say(lambda w: w.translate("HandoverAct", "Citizenship")), tongues.fact(data.citizenship)),
    ]
    second = [
        field(tongues.say(lambda w: w.translate("HandoverAct", "Document")), tongues.fact(data.document)),
        field(tongues.say(lambda w: w.translate("HandoverAct", "Stay in the Centre")), markup(stay)),
        field(tongues.say(lambda w: w.translate("HandoverAct", "File №")), markup(stamp.file)),
    ]
    ground = _head(
        tongues,
        "3",
        by_age(
            data.adult,
            lambda w: w.translate("HandoverAct", "Ground of the handover"),
            lambda w: w.translate("HandoverAct", "Ground of the departure"),
        ),
    )
    return [
        field_row(first, widths, title),
        field_row(second, widths),
        mirrored_text(tongues, WIDTH, lambda w: markup(in_language(data.ground, w)), "value", ground, air=0.3),
    ]


def _road(data: HandoverAct, tongues: Tongues) -> list[Flowable]:
    title = _head(tongues, "4", lambda w: w.translate("HandoverAct", "Health and safety on the road"))
    facts: tuple[tuple[Say, Fact], ...] = (
        (lambda w: w.translate("HandoverAct", "Medicines taken now: dose, until when"), data.medicines),
        (lambda w: w.translate("HandoverAct", "What to watch for"), data.watch),
        (lambda w: w.translate("HandoverAct", "Next dates: doctor, vaccination, hearing"), data.dates),
    )
    examined = field(
        tongues.say(lambda w: w.translate("HandoverAct", "Examined before leaving")), tongues.fact(data.examined)
    )
    rows = (field(tongues.say(label), tongues.fact(fact)) for label, fact in facts)
    return [field_row([examined], [WIDTH], title), *(field_row([one], [WIDTH]) for one in rows)]


def _thing(number: int, thing: Thing, tongues: Tongues) -> Row:
    name = tongues.text(thing.name, "\n")
    if thing.tenge is not None:
        sums = (f"{in_language(thing.name, w)}: {money(thing.tenge, w.lang)}" for w in tongues.each)
        name = "\n".join(dict.fromkeys(sums))
    return Row(
        (
            said(str(number), "cell", "center"),
            said(name, "cell"),
            cell(tongues, thing.quantity, "center", "–"),
            cell(tongues, thing.condition),
            None,
        )
    )


def _things(data: HandoverAct, tongues: Tongues) -> Flowable:
    head = head_row(
        tongues,
        [
            None,
            lambda w: w.translate("HandoverAct", "Documents, things, money"),
            lambda w: w.translate("HandoverAct", "Quantity"),
            lambda w: w.translate("HandoverAct", "Note"),
            lambda w: w.translate("HandoverAct", "Received"),
        ],
    )
    body = [_thing(number, thing, tongues) for number, thing in enumerate(data.things, start=1)]
    if not body:
        nothing = by_age(
            data.adult,
            lambda w: w.translate("HandoverAct", "nothing was handed over with the child"),
            lambda w: w.translate("HandoverAct", "nothing was handed over"),
        )
        none = tongues.say(nothing, "\n")
        body = [Row((said("–", "cell", "center"), said(none, "cell"), None, None, None))]
    title = _head(
        tongues,
        "5",
        by_age(
            data.adult,
            lambda w: w.translate("HandoverAct", "Handed over together with the child"),
            lambda w: w.translate("HandoverAct", "Documents and things handed over"),
        ),
    )
    return table(tongues, (8, 73, 18, 44, 22), head, body, FRESH, title)


def _journey(data: HandoverAct, tongues: Tongues) -> list[Flowable]:
    if not data.legs:
        return []
    head = head_row(
        tongues,
        [
            lambda w: w.translate("HandoverAct", "Stage"),
            lambda w: w.translate("HandoverAct", "Date and time"),
            lambda w: w.translate("HandoverAct", "Transport, place"),
            lambda w: w.translate("HandoverAct", "Who meets, telephone"),
        ],
    )
    body = [
        Row(tuple(cell(tongues, text) for text in (leg.stage, leg.when, leg.transport, leg.met_by)))
        for leg in data.legs
    ]
    title = _head(tongues, "6", lambda w: w.translate("HandoverAct", "Route and contact"))
    return [table(tongues, (36, 29, 47, 53), head, body, FRESH, title)]


def _going_on(data: HandoverAct, tongues: Tongues) -> list[Flowable]:
    """The measures of the plan that do not end at the door, and who carries on with each."""
    if not data.going_on:
        return []
    number = 6 + bool(data.legs)
    title = _head(tongues, str(number), lambda w: w.translate("HandoverAct", "Measures that go on after leaving"))
    return [steps(tongues, data.going_on, title, FRESH)]


def _follow_up(data: HandoverAct, words: Words) -> str:
    if not data.follow_ups:
        return words.translate("HandoverAct", "Dates of follow-up were not agreed.")
    sentence = by_age(
        data.adult,
        lambda w: w.translate(
            "HandoverAct",
            "The receiving side tells the Centre of the arrival within a day and of how the child is on these days: "
            "{days}. If contact is lost or the child has left: at once, to the telephone on duty.",
        ),
        lambda w: w.translate(
            "HandoverAct",
            "The receiving side tells the Centre of the arrival within a day and keeps in touch on these days: "
            "{days}. If contact is lost: at once, to the telephone on duty.",
        ),
    )(words)
    return sentence.format(days=long_dates(data.follow_ups, words.lang))


def _statement(data: HandoverAct, words: Words) -> str:
    if data.adult:
        return markup(Counts(words).copies_made(data.copies))
    told = {
        Answer.YES: words.translate(
            "HandoverAct", "It was explained to the child where and with whom it goes and whom it may call."
        ),
        Answer.NO: words.translate("HandoverAct", "It was not explained to the child where and with whom it goes."),
    }.get(
        data.explained,
        words.translate("HandoverAct", "Whether the child knows where and with whom it goes was not established."),
    )
    return markup(f"{told} {Counts(words).copies_made(data.copies)}")


def _closing(data: HandoverAct, tongues: Tongues) -> list[Flowable]:
    places = [
        Place(role(tongues, data.giver, HANDED), data.giver),
        Place(role(tongues, data.receiver, RECEIVED), data.receiver),
    ]
    if data.escort_signs:
        places.append(Place(role(tongues, data.escort_signs, ESCORTING), data.escort_signs))
    if data.child_signs:
        places.append(Place(role(tongues, data.child_signs, ACQUAINTED), data.child_signs))
    number = 6 + bool(data.legs) + bool(data.going_on)
    after = _head(tongues, str(number), lambda w: w.translate("HandoverAct", "Follow-up after the handover"))
    signs = _head(tongues, str(number + 1), lambda w: w.translate("HandoverAct", "Signatures"))
    seal = tongues.say(lambda w: w.translate("Signatures", "L.S."))
    return [
        mirrored_text(tongues, WIDTH, lambda w: markup(_follow_up(data, w)), "value", after, air=0.3),
        KeepTogether([
            mirrored_text(tongues, WIDTH, lambda w: _statement(data, w), "value", signs, air=0.3),
            *signature_rows(places[:2], tongues, WIDTH, with_time=True),
            Seals([seal, seal] if data.sealed else [seal], WIDTH),
            *signature_rows(places[2:], tongues, WIDTH, with_time=True),
        ]),
    ]  # fmt: skip
