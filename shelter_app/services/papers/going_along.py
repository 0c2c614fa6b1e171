"""What the papers of a leaving say about the days after it: medicines, what to watch for, and the next dates."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, time

from shelter_app.domain.appointments import AppointmentState
from shelter_app.domain.going_along import PARTS, Along
from shelter_app.domain.health import Allergies, DoseOutcome, HealthCard, Medicine, next_examinations, next_vaccinations
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.people import Person
from shelter_app.domain.residents import AlertKind, Resident
from shelter_app.domain.staff import Can
from shelter_app.domain.stays import Stay
from shelter_app.reports.data import Fact, FactState, Text, content_digest
from shelter_app.services.papers import facts as f
from shelter_app.services.papers.appointment_words import appointment_words
from shelter_app.services.papers.facts import CaseFile
from shelter_app.services.papers.health import allergies_words, medicine_words
from shelter_app.services.session import Session, allowed

MOVED_ON = "along_moved_on"
"""The warning that the file says something else by now than when the words of a paper were written."""


@dataclass(frozen=True, slots=True)
class FromFile:
    """What the file itself says, a line each; empty where nobody has written anything down."""

    medicines: Text = ""
    watch: Text = ""
    dates: Text = ""

    def digest(self, own: Along) -> str:
        """Tells what these words stand in the place of from everything else the file could say there."""
        replaced = tuple(getattr(self, part) for part in PARTS if own.replaces(part))
        return content_digest((replaced, ()))


@dataclass(frozen=True, slots=True)
class Told:
    """The three places of a paper, filled from the file or in the words of whoever looked it through."""

    medicines: Fact
    watch: Fact
    dates: Fact
    moved_on: bool = False

    @property
    def warnings(self) -> tuple[str, ...]:
        """What to look at before the paper leaves."""
        return (MOVED_ON,) if self.moved_on else ()


@dataclass(frozen=True, slots=True)
class GoesAlong:
    """One person of a paper with what goes along: what the file says, and the words in its place, if any."""

    resident: Resident
    person: Person
    stay: Stay
    file: FromFile
    own: Along

    @property
    def moved_on(self) -> bool:
        """True where the file says something else by now than when the words were written."""
        return self.own.own and self.own.seen != self.file.digest(self.own)


def told(file: CaseFile, stay: Stay, at: datetime) -> Told:
    """What the papers of this leaving say: "none" only of what was asked, "not written down" of what nobody wrote."""
    found = from_file(file, at)
    own = stay.along or Along()
    places = {part: _fact(own, part, getattr(found, part)) for part in PARTS}
    return Told(**places, moved_on=own.own and own.seen != found.digest(own))


def _fact(own: Along, part: str, found: Text) -> Fact:
    if part in own.none:
        return Fact.absent()
    words = getattr(own, part)
    return f.fact(found, Fact.unwritten()) if words is None else f.fact(words, Fact.by_hand())


def with_words(known: Fact, words: str) -> Fact:
    """What was typed at the leaving about health and road, before what the file says."""
    said = known.text if known.state is FactState.KNOWN else ""
    return f.fact(f.joined("; ", words, said), known)


def from_file(file: CaseFile, at: datetime) -> FromFile:
    """Medicines that are taken on that day, what every shift had to know, and every date that was set already."""
    day = file.local(at).date()
    return FromFile(
        f.joined("\n", *_medicines(file, at, day)), f.joined("; ", *_watch(file)), f.joined("\n", *_dates(file, at))
    )


def _medicines(file: CaseFile, at: datetime, day: date) -> Iterator[Text]:
    """Name, dose, hours and last day of each, and when it was given last: nobody on the road gives it twice."""
    store, resident_id = file.by.store, file.resident.id
    given: dict[int, datetime] = {}
    for dose in store.doses.all("at", resident_id=resident_id):
        if dose.counts and dose.outcome is DoseOutcome.GIVEN and dose.at <= at:
            given[dose.medicine_id] = dose.at
    for one in store.medicines.all("name", resident_id=resident_id):
        goes_on = one.until is None or one.until >= day
        if goes_on and (one.stopped_at is None or one.stopped_at >= at):
            yield f.joined(", ", medicine_words(one), _term(one, day), one.note, _last(file, given.get(one.id)))


def _term(one: Medicine, day: date) -> Text:
    begins, until = f.day(one.begins), f.day(one.until)
    since = f.phrase(lambda w: w.translate("HandoverAct", "from {day}").format(day=begins))
    end = f.phrase(lambda w: w.translate("HandoverAct", "until {day}").format(day=until))
    open_end = f.phrase(lambda w: w.translate("HandoverAct", "until a doctor ends it"))
    return f.joined(" ", since if one.begins > day else "", end if one.until else open_end)


def _last(file: CaseFile, moment: datetime | None) -> Text:
    if moment is None:
        return ""
    when = f"{file.local(moment):%d.%m.%Y, %H:%M}"
    return f.phrase(lambda w: w.translate("HandoverAct", "last given {moment}").format(moment=when))


def _watch(file: CaseFile) -> Iterator[Text]:
    """What the health card and the alerts about health say; that nobody asked about allergies is said as well."""
    card = file.by.store.health_cards.find(file.resident.id) or HealthCard(file.resident.id)
    yield from (alert.text for alert in file.resident.sorted_alerts() if alert.kind is AlertKind.HEALTH)
    yield from (card.conditions, _allergies(card), card.diet, card.care)


def _allergies(card: HealthCard) -> Text:
    if card.allergies is Allergies.NOT_ASKED:
        return f.phrase(lambda w: w.translate("HandoverAct", "nobody has asked about allergies"))
    return allergies_words(card)


def _dates(file: CaseFile, at: datetime) -> list[Text]:
    """Appointments that are agreed, and the days set for an examination or a vaccination that was not done yet."""
    by, resident_id = file.by, file.resident.id
    found: list[tuple[datetime, Text]] = []
    for one in by.store.appointments.all("starts", resident_id=resident_id, state=AppointmentState.PLANNED):
        if one.starts >= by.day_start(file.local(at).date()):
            when = f"{file.local(one.starts):%d.%m.%Y, %H:%M}" if one.has_time else f.day(file.local(one.starts).date())
            place = "" if one.place_secret else one.place
            what = f.joined(": ", appointment_words(one.kind), f.joined(", ", one.about, place))
            found.append((one.starts, f.joined(" – ", when, what)))
    return [words for _moment, words in sorted((*found, *_set_days(file)), key=lambda pair: pair[0])]


def _set_days(file: CaseFile) -> Iterator[tuple[datetime, Text]]:
    """The days that a medical worker set and nobody has met yet, those that have passed among them."""
    by, resident_id = file.by, file.resident.id
    examinations = by.store.examinations.all("on", resident_id=resident_id)
    secret = {one.id for one in examinations if one.secret}
    for due in next_examinations(examinations):
        if due.done_on is None:
            what = _kind(by, due.code, due.about in secret)
            yield _morning(by, due.day), f.joined(" – ", f.day(due.day), what)
    for due in next_vaccinations(by.store.vaccinations.all("on", resident_id=resident_id)):
        if due.done_on is None:
            yield _morning(by, due.day), f.joined(" – ", f.day(due.day), f.label(by, "vaccine", due.code))


def _morning(by: Session, day: date) -> datetime:
    return datetime.combine(day, time(), by.tz)


def _kind(by: Session, code: str, secret: bool) -> Text:
    """What sort of examination is due; of one whose outcome is a medical secret only that there is one."""
    if secret:
        return f.phrase(lambda w: w.translate("HandoverAct", "Medical examination"))
    return f.label(by, "examination_kind", code)


def examined(file: CaseFile, stay: Stay, at: datetime) -> Text:
    """The last examination of this stay before the leaving: what, when, where, and its conclusion unless secret."""
    came = file.local(stay.admitted_at).date()
    known = file.by.store.examinations.all("-on", resident_id=file.resident.id)
    last = next((one for one in known if came <= one.on <= file.local(at).date()), None)
    if last is None:
        return ""
    conclusion = "" if last.secret else last.conclusion
    kind = _kind(file.by, last.kind, last.secret)
    return f.joined(", ", kind, f.day(last.on), last.place, last.doctor, conclusion)


@allowed(Can.OPEN_FILE)
def along(resident_ids: Iterable[ResidentId], *, by: Session) -> tuple[GoesAlong, ...]:
    """What goes along with each of these on the papers of the latest stay; raises NotFound for a closed file."""
    found = []
    for one in resident_ids:
        file = CaseFile.load(by, one)
        stay = file.latest
        leaving = stay.discharge or stay.planned
        at = leaving.at if leaving is not None else by.now()
        found.append(GoesAlong(file.resident, file.person, stay, from_file(file, at), stay.along or Along()))
    return tuple(found)


@allowed(Can.OPEN_FILE)
def say_along(one: GoesAlong, own: Along, *, by: Session) -> Stay:
    """Keeps the words that stand on the papers of this leaving in the place of the file's own; None brings those back.

    Nothing in the file is changed by it. Raises NotFound, Stale.
    """
    by.require(Can.PRINT_PAPER)
    by.file(one.resident.id)
    stay = by.store.stays.unchanged(one.stay)
    words = replace(own.trimmed(), seen=one.file.digest(own))
    with by.change("stay.along_said", "residents", stay.resident_id) as change:
        change.detail = " ".join(part for part in PARTS if words.replaces(part))
        return by.store.stays.save(replace(stay, along=words if words.own else None))
