"""What every letter of the procedure shares, and the two that tell guardianship and prosecutor of a placement."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Final

from shelter_app.domain.admissions import INJURIES
from shelter_app.domain.contacts import Contact, Permission, Right
from shelter_app.domain.follow_ups import still_silent
from shelter_app.domain.journal import CaseEvent
from shelter_app.domain.names import fold
from shelter_app.domain.notices import AFTERWARDS, Notice, Occasion
from shelter_app.domain.organisations import Organisation, To
from shelter_app.domain.paper import DocumentNumber, NothingToPrint, OutgoingLetter
from shelter_app.domain.stays import Absence, Presence, Stay
from shelter_app.domain.taking_back import tells_of_leaving
from shelter_app.reports import papers
from shelter_app.reports.data import ByLanguage, Fact, Text
from shelter_app.reports.papers import Addressee, Statute
from shelter_app.services.events import EARLY
from shelter_app.services.papers import facts as f
from shelter_app.services.papers import languages
from shelter_app.services.papers.arrival import brought_by, category, ground, injuries_in_words
from shelter_app.services.papers.facts import CaseFile
from shelter_app.services.papers.gathered import Gathered
from shelter_app.services.session import Session

NOTICES: Final[Mapping[str, str]] = {
    "notice-guardianship": "guardianship_notice",
    "notice-prosecutor": "prosecutor_notice",
    "notice-police-absence": "police_absence",
    "notice-police-acts": "police_acts",
    "notice-migration": "migration_notice",
    "notice-consulate": "consulate_letter",
    "notice-school": "school_letter",
    "notice-health": "health_letter",
    "notice-silence": "silence_letter",
    "notice-concern": "concern_letter",
}
"""By name of the paper: the letter of the procedure."""
NO_OCCASION: Final = frozenset(
    {"not_missing", "no_acts", "not_foreign", "not_silent", "silent_too_short", "no_concern"}
)
"""Reasons for which a letter is not even offered: nothing has happened that it could tell."""
PLACEMENT: Final = {
    "notice-guardianship": Addressee.GUARDIANSHIP,
    "notice-prosecutor": Addressee.PROSECUTOR,
}
"""The two notices of placement, whose paper is their own."""
ACTS_STATED: Final = "unlawful_acts_stated"
POLICE_TOLD: Final = "police_informed"
PARENTS: Final = ("mother", "father", "guardian", "trustee", "stepmother", "stepfather", "foster_parent")


def profile_notice(by: Session, document: str) -> Notice | None:
    """The notice of the national procedure behind a letter; None for other papers and where the country has none."""
    return by.profile.notice(NOTICES.get(document, ""))


def why_not(file: CaseFile, document: str) -> str:
    """Why this letter cannot be made of this file: "not_in_procedure" where country or kind of house know no such
    letter, "not_minor" for the surely grown-up, "not_missing", "no_acts", "not_foreign", "not_left",
    "not_silent", "silent_too_short" and "no_concern" where there is no occasion.
    """
    notice = profile_notice(file.by, document)
    if notice is None:
        return "not_in_procedure"
    stay = file.latest
    reason = why_not_told(file, notice, stay)
    if reason:
        return reason
    if stay.discharge is not None and notice.tells and notice.occasion in (Occasion.PLACEMENT, Occasion.FOREIGN):
        return "has_left"
    match notice.occasion:
        case Occasion.ABSENCE if absence_of(stay) is None:
            return "not_missing"
        case Occasion.ACTS if not acts_of(file, stay) and INJURIES not in stay.health_seen and not stay.injuries:
            return "no_acts"
        case Occasion.SILENCE if told_afterwards(file.by, notice, stay) is None:
            return _not_silent(file.by, stay)
        case Occasion.CONCERN if told_afterwards(file.by, notice, stay) is None:
            return "no_concern"
        case Occasion.FOREIGN if file.by.profile.country in file.person.citizenships:
            return "not_foreign"
    return ""


def _not_silent(by: Session, stay: Stay) -> str:
    """Why no letter tells of silence: the person is here, was reached, or was not yet tried in vain often enough."""
    if stay.discharge is None:
        return "not_left"
    silent = still_silent(by.store.follow_ups.all("due", stay_id=stay.id))
    return "not_silent" if silent is None else "silent_too_short"


def why_not_told(file: CaseFile, notice: Notice, stay: Stay) -> str:
    """Why a body need not be told of a stay, "" where it must be: the rule behind the notice decides."""
    rule = file.by.profile.rule(notice.rule)
    if rule is None or (rule.kinds and (stay.kind or file.by.centre.kind) not in rule.kinds):
        return "not_in_procedure"
    return "not_minor" if not notice.adults and file.adult(stay.admitted_at) else ""


def absence_of(stay: Stay) -> Absence | None:
    """The latest absence without leave of a stay."""
    return next((one for one in reversed(stay.absences) if one.kind is Presence.MISSING), None)


def acts_of(file: CaseFile, stay: Stay) -> list[CaseEvent]:
    """What was told of unlawful acts in this stay."""
    told = file.by.store.case_events.all("at", resident_id=file.resident.id, kind=ACTS_STATED)
    return [one for one in told if one.stay_id in (None, stay.id) and one.at >= stay.admitted_at - EARLY]


def told_afterwards(by: Session, notice: Notice, stay: Stay) -> CaseEvent | None:
    """The latest fact after this leaving of which a letter tells: silence, or danger."""
    kind = AFTERWARDS.get(notice.occasion, "")
    told = by.store.case_events.all("-at", resident_id=stay.resident_id, kind=kind, stay_id=stay.id)
    return next((one for one in told if tells_of_leaving(one, stay)), None)


def since(by: Session, document: str, stay: Stay) -> datetime:
    """The moment that a letter of this stay tells of: an earlier one belongs to something else."""
    notice = profile_notice(by, document)
    away = absence_of(stay) if notice is not None and notice.occasion is Occasion.ABSENCE else None
    after = told_afterwards(by, notice, stay) if notice is not None and notice.occasion in AFTERWARDS else None
    if after is not None:
        return after.at
    return away.since if away is not None else stay.admitted_at


def letter_of(by: Session, document: str, stay: Stay, to: To | None = None) -> OutgoingLetter | None:
    """The line of this stay's letter in the outgoing register, if it was made final; of the latest absence its own.

    Where an addressee is named, the line of the letter to that one.
    """
    letters = by.store.letters.all("made_at", resident_id=stay.resident_id, document=document)
    after = [stay.admitted_at, *(other.admitted_at for other in by.store.stays.all(resident_id=stay.resident_id))]
    end = min((moment for moment in after if moment > stay.admitted_at), default=None)
    begin = since(by, document, stay)
    own = [one for one in letters if one.made_at >= begin and (end is None or one.made_at < end)]
    if to is not None:
        own = [one for one in own if (one.addressee, one.addressee_kk or one.addressee) == (to.ru, to.kk)]
    return own[-1] if own else None


def addressed(by: Session, document: str, letter: OutgoingLetter | None, to: To | None, stay: Stay | None = None) -> To:
    """To whom a letter goes: who was chosen, for whom it was made, the first of the directory, the settings.

    What is told after leaving concerns the authority of the place where the child lives now and no other one.
    """
    if to is not None:
        return to
    if letter is not None and letter.addressee:
        return To(letter.addressee_kk or letter.addressee, letter.addressee, letter.organisation_id)
    notice = profile_notice(by, document)
    known = by.store.organisations.all("name_ru", kind=notice.to, active=True) if notice is not None else []
    if notice is not None and notice.occasion in AFTERWARDS and stay is not None:
        return of_place(by, known, stay)
    if known:
        return To.of(known[0])
    settled = languages.addressee(document, by=by)
    return To(settled.kk or settled.ru, settled.ru or settled.kk)


def of_place(by: Session, known: Sequence[Organisation], stay: Stay) -> To:
    """The authority of the region to which somebody left, by its place alone where the directory does not hold it.

    Nobody where no region of this country is known.
    """
    leaving = stay.discharge
    region = by.reference.list("region_kz").get(leaving.region) if leaving is not None and leaving.region else None
    if region is None:
        return To("", "")
    names = [fold(name) for name in (*(text for _lang, text in region.labels.texts), *region.aliases, region.centre)]

    def there(one: Organisation) -> bool:
        written = fold(f"{one.name_kk} {one.name_ru} {one.address}")
        return any(name and name in written for name in names)

    listed = next((To.of(one) for one in known if there(one)), None)
    if listed is not None:
        return listed
    pattern = f.phrase(lambda w: w.translate("Notice", "To the guardianship authority ({place})"))
    kk, ru = (f.in_language(pattern, lang).format(place=region.labels.get(lang)) for lang in ("kk", "ru"))
    return To(kk, ru)


def gather(file: CaseFile, document: str, about: int | None, to: To | None = None) -> Gathered:
    """The letter about one placement; without a number until it is made final."""
    reason = why_not(file, document)
    if reason:
        raise NothingToPrint(document, reason)
    by, person, stay = file.by, file.person, file.stay(about)
    admitted = file.local(stay.admitted_at)
    letter = letter_of(by, document, stay, to)
    statute, warnings = statute_of(by, document)
    goes_to = addressed(by, document, letter, to)
    born = f.birth(person, admitted.date())
    facts = papers.Notice(
        to=PLACEMENT[document],
        centre=f.centre(by),
        dated=file.local(letter.made_at).date() if letter else by.today(),
        addressee=head_of(goes_to),
        statute=statute,
        child=f.person_name(person),
        sex=f.sex(person),
        birth=born,
        admitted=admitted,
        director=f.director(by),
        executor=by.staff.short,
        executor_phone=by.staff.phone or by.centre.phone,
        age=f.age_beside(born, person, admitted.date()),
        citizenship=f.citizenship(by, person),
        brought_by=brought_by(file, stay),
        ground=ground(file, stay),
        category=category(file, stay),
        parents=parents(file),
        injuries=injuries(file, stay),
    )
    return as_letter(facts, letter, (*warnings, *warned(goes_to, letter)), goes_to)


def language_of(by: Session, document: str) -> str:
    """The language in which the usual addressee of a letter wishes to be written to, empty where none is said."""
    notice = profile_notice(by, document)
    known = by.store.organisations.all("name_ru", kind=notice.to, active=True) if notice is not None else []
    return known[0].language if known else ""


def head_of(to: To) -> ByLanguage:
    """The addressee as the letter heads it."""
    return ByLanguage(kk=to.kk, ru=to.ru, en=to.ru)


def warned(to: To, letter: OutgoingLetter | None) -> tuple[str, ...]:
    """What to watch about the way of a letter."""
    missing = () if to.ru.strip() or to.kk.strip() else ("addressee_missing",)
    return (*missing, "already_sent") if letter is not None and letter.sent_at is not None else missing


def as_letter(facts: object, letter: OutgoingLetter | None, warnings: tuple[str, ...], to: To) -> Gathered:
    """What a letter hands back: its number in the outgoing register, or a line where it has none yet."""
    number = DocumentNumber.of_letter(letter.number) if letter else DocumentNumber.of_draft()
    return Gathered(facts, number, warnings, letter, letter is None, to)


def statute_of(by: Session, document: str) -> tuple[Statute, tuple[str, ...]]:
    """The sentence of law as the centre left it in the procedure, and whether its lawyer has compared it."""
    notice = profile_notice(by, document)
    reference = by.profile.reference(notice.document) if notice is not None else None
    if reference is None or not reference.printed:
        return Statute(""), ("reference_missing",)
    opening, clause = (
        ByLanguage(**{lang: labels.get(lang) if labels.has(lang) else "" for lang in ("kk", "ru", "en")})
        for labels in (reference.text, reference.clause)
    )
    statute = Statute(opening, clause if reference.clause else "")
    return statute, () if reference.verified else ("reference_unverified",)


def parents(file: CaseFile) -> Fact:
    """Parents and legal representatives by relation and name; how they are reached is not the letter's matter.

    Who must not be told of the child is never named in a letter that may be read out to the family; that somebody was
    left out is said, so that nobody takes the list for complete.
    """
    by, today = file.by, file.by.today()

    def one(contact: Contact) -> Text:
        return f.joined(": ", f.label(by, "relation", contact.relation), contact.name)

    known = [contact for contact in file.contacts if contact.relation in PARENTS]
    named = [one for one in known if one.permission(Right.INFORM, today) is not Permission.FORBIDDEN]
    rest = f.phrase(lambda w: w.translate("Notice", "the Centre tells more on request")) if named != known else ""
    return f.fact(f.joined("; ", *(one(contact) for contact in named), rest), Fact.unclear())


def injuries(file: CaseFile, stay: Stay) -> Fact | None:
    """What was seen on the body at the door, place by place or in words, and when the police were told; else None."""
    seen = f.joined("; ", *(f.joined(", ", f.joined(": ", one.place, one.text), one.size) for one in stay.injuries))
    if not f.written(seen):
        seen = injuries_in_words(file, stay)
    if not f.written(seen):
        return None
    told = file.by.store.case_events.all("at", resident_id=file.resident.id, stay_id=stay.id, kind=POLICE_TOLD)
    if not told:
        return Fact(seen)
    moment = f"{file.local(told[0].at):%d.%m.%Y, %H:%M}"
    police = f.phrase(lambda w: w.translate("Notice", "the police were told on {moment}").format(moment=moment))
    return Fact(f.joined("; ", seen, police))
