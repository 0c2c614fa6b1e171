"""The card of the duty folder: who the child is, what to watch for, who may call, visit and collect."""

from __future__ import annotations

import io
from typing import Final

from reportlab.lib.units import mm
from reportlab.lib.utils import ImageReader
from reportlab.platypus import Flowable, KeepTogether, Paragraph, Spacer

from shelter_app.reports.admission_act import sex_word
from shelter_app.reports.data import Fact, Photo, PrintStamp
from shelter_app.reports.kit import drawings
from shelter_app.reports.kit.blocks import AlertBox, Columns, field, field_row, field_rows, split_width
from shelter_app.reports.kit.dates import numeric, numeric_time
from shelter_app.reports.kit.headings import Heading
from shelter_app.reports.kit.house_head import HouseHead
from shelter_app.reports.kit.page import PORTRAIT, Print, build
from shelter_app.reports.kit.rows import head_row, table
from shelter_app.reports.kit.signatures import Verb, by_sex
from shelter_app.reports.kit.styles import FINE, HAIRLINE, marked, said
from shelter_app.reports.kit.tables import ENDLESS, Row
from shelter_app.reports.kit.text import markup
from shelter_app.reports.kit.tongues import PageWords, Say, Tongues, birth_markup, by_age
from shelter_app.reports.papers import CardAlert, CardContact, Granted, ResidentCard
from shelter_app.wording import Counts, Words

WIDTH: Final = PORTRAIT.width
PHOTO: Final = (36 * mm, 48 * mm)

_ADMITTED: Final[Verb] = (
    lambda w: w.translate("ResidentCard", "Admitted (he)"),
    lambda w: w.translate("ResidentCard", "Admitted (she)"),
    lambda w: w.translate("ResidentCard", "Admission"),
)
_CHILD: Final[Verb] = (
    lambda w: w.translate("ResidentCard", "boy"),
    lambda w: w.translate("ResidentCard", "girl"),
    lambda w: w.translate("ResidentCard", "sex not established"),
)

_PERMISSIONS: Final[dict[Granted, Say]] = {
    Granted.YES: lambda w: w.translate("ResidentCard", "allowed"),
    Granted.SUPERVISED: lambda w: w.translate("ResidentCard", "with staff"),
    Granted.BY_ACT: lambda w: w.translate("ResidentCard", "by act"),
    Granted.NO: lambda w: w.translate("ResidentCard", "forbidden"),
    Granted.UNDECIDED: lambda w: w.translate("ResidentCard", "not decided"),
}


def render(data: ResidentCard, words: PageWords, *, stamp: PrintStamp) -> bytes:
    """The card as PDF; who must not be told or may not collect carries an octagon and a line in the alerts."""
    tongues = Tongues(words)
    alerts = [*_from_contacts(data, tongues), *data.alerts]
    story: list[Flowable] = [_head(data, tongues), Spacer(1, 2 * mm), _person(data, tongues, stamp)]
    if alerts:
        story.append(AlertBox([_alert(alert, tongues) for alert in alerts], WIDTH))
    story += [Spacer(1, 1.5 * mm), _contacts(data, tongues), _nobody_else(data, tongues), *_health(data, tongues)]
    story.append(KeepTogether([_helps(data, tongues), Spacer(1, 1 * mm), _phones(data, tongues)]))
    title = tongues.say(_title(data))
    return build(story, Print.of(data, tongues, stamp, title))


def _title(data: ResidentCard) -> Say:
    return by_age(
        data.adult,
        lambda w: w.translate("ResidentCard", "Resident's card"),
        lambda w: w.translate("ResidentCard", "Card of a person in care"),
    )


def _head(data: ResidentCard, tongues: Tongues) -> HouseHead:
    """Emblem and title on the left, how to treat the sheet on the right."""
    rule = tongues.say(lambda w: w.translate("ResidentCard", "do not photograph · replace after {date}"))
    return HouseHead(
        data.centre,
        tongues,
        tongues.say(_title(data)),
        tongues.say(lambda w: w.translate("ResidentCard", "duty folder")),
        rule.format(date=numeric(data.replace_after)),
        WIDTH,
    )


class _Portrait(Flowable):
    """The photograph cut to its frame, or a grey figure where there is none."""

    def __init__(self, photo: Photo | None, words: str) -> None:
        super().__init__()
        self._photo = photo
        self._words = words
        self.width, self.height = PHOTO

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        return PHOTO

    def draw(self) -> None:
        canvas, (width, height) = self.canv, PHOTO
        if self._photo is None:
            drawings.no_photo(canvas, 0, 0, width, height, self._words)
        else:
            image = ImageReader(io.BytesIO(self._photo.content))
            wide, high = image.getSize()
            scale = max(width / wide, height / high)
            canvas.saveState()
            frame = canvas.beginPath()
            frame.rect(0, 0, width, height)
            canvas.clipPath(frame, stroke=0, fill=0)
            left, low = (width - wide * scale) / 2, (height - high * scale) / 2
            canvas.drawImage(image, left, low, wide * scale, high * scale)
            canvas.restoreState()
        canvas.setStrokeColor(HAIRLINE)
        canvas.setLineWidth(FINE)
        canvas.rect(0, 0, width, height)


def _person(data: ResidentCard, tongues: Tongues, stamp: PrintStamp) -> Columns:
    right = WIDTH - PHOTO[0] - 5 * mm

    def one(label: Say, ready: str) -> list[Flowable]:
        return field(tongues.say(label), ready)

    born = " / ".join(dict.fromkeys(birth_markup(data.birth, w) for w in tongues.each))
    rows = [
        [
            one(lambda w: w.translate("ResidentCard", "File №"), markup(stamp.file)),
            one(lambda w: by_sex(w, data.sex, _ADMITTED), markup(numeric_time(data.admitted))),
            one(lambda w: w.translate("ResidentCard", "Date of birth"), born),
        ],
        [
            one(lambda w: w.translate("ResidentCard", "Day of stay"), _stay(data, tongues)),
            one(lambda w: w.translate("ResidentCard", "Room · group"), tongues.fact(data.room)),
            one(lambda w: w.translate("ResidentCard", "Citizenship"), tongues.fact(data.citizenship)),
        ],
        [
            one(lambda w: w.translate("ResidentCard", "Case manager"), tongues.fact(data.case_manager)),
            one(lambda w: w.translate("ResidentCard", "Risk"), tongues.fact(data.risk)),
            one(lambda w: w.translate("ResidentCard", "School, grade"), tongues.fact(data.school)),
        ],
    ]
    stack: list[Flowable] = [said(tongues.text(data.child.full, "\n"), "person")]
    others = " · ".join(spelling for spelling in (data.child.latin, data.child.native) if spelling)
    if others:
        stack.append(said(others, "value"))
    stack += [marked(_line(data, w), "letter") for w in tongues.each]
    stack += [Spacer(1, 1.6 * mm), *field_rows(rows, right, 43, 40, 33)]
    words = tongues.say(lambda w: w.translate("ResidentCard", "no photo yet"))
    return Columns([[_Portrait(data.photo, words)], stack], [PHOTO[0], right])


def _line(data: ResidentCard, words: Words) -> str:
    """Age, sex and language in one line under the name."""
    unknown = words.translate("ResidentCard", "age not established")
    age = unknown if data.age is None else Counts(words).years_old(data.age)
    speaks = words.translate("ResidentCard", "languages: {languages}")
    own = Tongues(words).fact(data.speaks, " / ")
    sex = sex_word(words, data.sex) if data.adult else by_sex(words, data.sex, _CHILD)
    return f"{markup(age)} · {markup(sex)} · {markup(speaks, hyphens=False).replace('{languages}', own)}"


def _stay(data: ResidentCard, tongues: Tongues) -> str:
    if data.stay_limit is None:
        return str(data.stay_day)
    return markup(
        tongues.say(lambda w: w.translate("ResidentCard", "{day} of {limit}")).format(
            day=data.stay_day, limit=data.stay_limit
        )
    )


def _from_contacts(data: ResidentCard, tongues: Tongues) -> list[CardAlert]:
    """The alerts that follow from what is forbidden to a contact; they stand before all others."""
    found: list[CardAlert] = []
    for contact in data.contacts:
        name = tongues.text(contact.name)
        if contact.must_not_be_told:
            told = tongues.say(
                by_age(
                    data.adult,
                    lambda w: w.translate("ResidentCard", "Say nothing about the child: {name}"),
                    lambda w: w.translate("ResidentCard", "Tell nothing: {name}"),
                )
            )
            found.append(CardAlert(told.format(name=name), _untold(data, tongues), stop=True))
        if contact.may_not_collect and not (data.adult and contact.visits is Granted.YES):
            given = tongues.say(
                by_age(
                    data.adult,
                    lambda w: w.translate("ResidentCard", "Do not hand the child over: {name}"),
                    lambda w: w.translate("ResidentCard", "Do not let in: {name}"),
                )
            )
            found.append(CardAlert(given.format(name=name), _not_given(data, contact, tongues), stop=True))
    return found


def _untold(data: ResidentCard, tongues: Tongues) -> str:
    return tongues.say(
        by_age(
            data.adult,
            lambda w: w.translate(
                "ResidentCard",
                "Do not confirm that the child is here. Write the call into the journal, call the director.",
            ),
            lambda w: w.translate(
                "ResidentCard",
                "Do not confirm that she or he is here. Write the call into the journal, call the director.",
            ),
        )
    )


def _not_given(data: ResidentCard, contact: CardContact, tongues: Tongues) -> str:
    if contact.visits is Granted.YES and not contact.must_not_be_told:
        return tongues.say(
            lambda w: w.translate(
                "ResidentCard", "May visit, but not take the child along. In doubt call the director."
            )
        )
    return tongues.say(
        by_age(
            data.adult,
            lambda w: w.translate(
                "ResidentCard", "If this person comes, do not leave the child alone with them and call the director."
            ),
            lambda w: w.translate("ResidentCard", "If this person comes, do not open and call the director."),
        )
    )


def _alert(alert: CardAlert, tongues: Tongues) -> tuple[bool, Paragraph, Paragraph | None]:
    text = tongues.text(alert.text, "\n")
    return alert.stop, said(tongues.text(alert.title), "alert"), said(text, "value") if text else None


class _Stopped(Flowable):
    """A name behind an octagon."""

    def __init__(self, name: Paragraph) -> None:
        super().__init__()
        self._name = name

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        self.width = aW
        self.height = self._name.wrap(aW - 5.2 * mm, ENDLESS)[1]
        return self.width, self.height

    def split(self, aW: float, aH: float) -> list[Flowable]:
        pieces = self._name.split(aW - 5.2 * mm, aH)
        return [_Stopped(piece) for piece in pieces if isinstance(piece, Paragraph)]

    def draw(self) -> None:
        drawings.stop_sign(self.canv, 0, self.height - 3.9 * mm, 3.6 * mm)
        self._name.drawOn(self.canv, 5.2 * mm, 0)


def _contacts(data: ResidentCard, tongues: Tongues) -> Flowable:
    head = head_row(
        tongues,
        [
            lambda w: w.translate("ResidentCard", "Who"),
            lambda w: w.translate("ResidentCard", "Relation"),
            lambda w: w.translate("ResidentCard", "Telephone, address"),
            lambda w: w.translate("ResidentCard", "Tell"),
            lambda w: w.translate("ResidentCard", "Calls"),
            lambda w: w.translate("ResidentCard", "Visits"),
            lambda w: w.translate("ResidentCard", "Collects"),
            lambda w: w.translate("ResidentCard", "Condition"),
        ],
    )
    body = [_contact(contact, tongues) for contact in data.contacts]
    if not body:
        none = tongues.say(lambda w: w.translate("ResidentCard", "nobody is on the list"), "\n")
        body = [Row((said(none, "cell"), *(None,) * 7), minimum=9.2 * mm)]
    title = Heading((tongues.say(lambda w: w.translate("ResidentCard", "Who may call, visit, collect")),))
    return table(tongues, (26, 17, 28, 18, 18, 18, 18, 22), head, body, PORTRAIT.height, title)


def _contact(contact: CardContact, tongues: Tongues) -> Row:
    name = said(tongues.text(contact.name, "\n"), "cell")
    stopped = contact.must_not_be_told or contact.may_not_collect
    if contact.must_not_be_told:
        where = tongues.say(lambda w: w.translate("ResidentCard", "do not call"), "\n")
    elif contact.address_secret:
        where = tongues.say(lambda w: w.translate("ResidentCard", "closed, ask the director"), "\n")
    else:
        where = "\n".join(part for part in (contact.phone, tongues.text(contact.address, "\n")) if part)
        where = where or tongues.say(lambda w: w.translate("ResidentCard", "not known"), "\n")
    untold = contact.must_not_be_told
    cells = [
        _told(Granted.NO if untold else contact.told, tongues),
        _permission(Granted.NO if untold else contact.calls, tongues),
        _permission(Granted.NO if untold else contact.visits, tongues),
        _permission(Granted.NO if stopped else contact.collects, tongues),
    ]
    condition = tongues.text(contact.condition, "\n")
    return Row(
        (
            _Stopped(name) if stopped else name,
            said(tongues.text(contact.relation, "\n"), "cell"),
            said(where, "cell"),
            *cells,
            said(condition, "cell") if condition else None,
        ),
        middle=True,
        minimum=8 * mm,
    )


def _told(granted: Granted, tongues: Tongues) -> Flowable:
    """Whether this person may be told of the child; a limit stands under the conditions."""
    if granted is Granted.SUPERVISED:
        return said(tongues.say(lambda w: w.translate("ResidentCard", "not everything"), "\n"), "cell", "center")
    return _permission(granted, tongues)


def _permission(granted: Granted, tongues: Tongues) -> Flowable:
    """How far the right goes, in words; what is forbidden stands out."""
    word = tongues.say(_PERMISSIONS[granted], "\n")
    if granted is Granted.NO:
        return marked(f"<b>{markup(word)}</b>", "cell", "center")
    return said(word, "cell", "center")


def _nobody_else(data: ResidentCard, tongues: Tongues) -> Columns:
    rule = tongues.say(
        by_age(
            data.adult,
            lambda w: w.translate(
                "ResidentCard",
                "Not on the list: do not hand the child over, call the director. Check the document of who came and "
                "write it into the journal.",
            ),
            lambda w: w.translate(
                "ResidentCard",
                "Not on the list: no visit and no answer, call the director. Check the document of who came and "
                "write it into the journal.",
            ),
        ),
        "\n",
    )
    return Columns([[said(rule, "bold")]], [WIDTH], above=1 * mm, below=1 * mm)


def _health(data: ResidentCard, tongues: Tongues) -> list[Flowable]:
    title = Heading((tongues.say(lambda w: w.translate("ResidentCard", "Health")),))

    def one(label: Say, fact: Fact) -> list[Flowable]:
        return field(tongues.say(label), tongues.fact(fact))

    widths = split_width(WIDTH, 75, 85)
    first = [
        one(lambda w: w.translate("ResidentCard", "Diagnoses, allergies"), data.diagnoses),
        one(lambda w: w.translate("ResidentCard", "Medicines"), data.medicines),
    ]
    second = [
        one(lambda w: w.translate("ResidentCard", "Food"), data.diet),
        one(lambda w: w.translate("ResidentCard", "Doctor, clinic"), data.doctor),
    ]
    return [field_row(first, widths, title), field_row(second, widths)]


def _helps(data: ResidentCard, tongues: Tongues) -> Columns:
    title = Heading((tongues.say(lambda w: w.translate("ResidentCard", "What helps when it is hard")),))
    return Columns([[marked(tongues.fact(data.helps), "letter")]], [WIDTH], heading=title, below=1 * mm)


def _phones(data: ResidentCard, tongues: Tongues) -> Columns:
    labels: tuple[tuple[Say, str], ...] = (
        (lambda w: w.translate("ResidentCard", "Telephone on duty"), data.duty_phone),
        (lambda w: w.translate("ResidentCard", "Director"), data.director_phone),
        (
            by_age(
                data.adult,
                lambda w: w.translate("ResidentCard", "Ambulance · police · children"),
                lambda w: w.translate("ResidentCard", "Ambulance · police · rescue"),
            ),
            data.emergency,
        ),
    )
    stacks = [field(tongues.say(label), f"<b>{markup(phone)}</b>") for label, phone in labels]
    return field_row(stacks, split_width(WIDTH, 1, 1, 1))
