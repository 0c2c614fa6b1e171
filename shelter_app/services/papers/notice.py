"""The facts of the letters that tell the guardianship authority and the prosecutor that a child was placed."""

from __future__ import annotations

from typing import Final

from shelter_app.domain import profiles
from shelter_app.domain.contacts import Contact, Permission, Right
from shelter_app.domain.paper import DocumentNumber, NothingToPrint, OutgoingLetter
from shelter_app.domain.stays import Stay
from shelter_app.reports.data import ByLanguage, Fact, Text
from shelter_app.reports.papers import Addressee, Notice, Statute
from shelter_app.services.papers import facts as f
from shelter_app.services.papers import languages
from shelter_app.services.papers.arrival import brought_by, category, ground, injuries_in_words
from shelter_app.services.papers.facts import CaseFile
from shelter_app.services.papers.gathered import Gathered
from shelter_app.services.session import Session

NOTICES: Final = {
    "notice-guardianship": ("guardianship_notice", Addressee.GUARDIANSHIP),
    "notice-prosecutor": ("prosecutor_notice", Addressee.PROSECUTOR),
}
"""By name of the paper: the profile's notice, and to whom it goes."""
POLICE_TOLD: Final = "police_informed"
PARENTS: Final = ("mother", "father", "guardian", "trustee", "stepmother", "stepfather", "foster_parent")


def profile_notice(by: Session, document: str) -> profiles.Notice | None:
    """The notice of the national procedure behind a letter; None for other papers and where the country has none."""
    code = NOTICES[document][0] if document in NOTICES else ""
    return next((notice for notice in by.profile.notices if notice.code == code), None)


def why_not(file: CaseFile, document: str) -> str:
    """ "not_in_procedure" where country or kind of house know no such letter, "not_minor" for the surely grown-up."""
    notice = profile_notice(file.by, document)
    return why_not_told(file, notice, file.latest) if notice else "not_in_procedure"


def why_not_told(file: CaseFile, notice: profiles.Notice, stay: Stay) -> str:
    """Why a body need not be told of a stay, "" where it must be: the rule behind the notice decides."""
    rule = file.by.profile.rule(notice.rule)
    if rule is None or (rule.kinds and (stay.kind or file.by.centre.kind) not in rule.kinds):
        return "not_in_procedure"
    return "not_minor" if file.adult(stay.admitted_at) else ""


def letter_of(by: Session, document: str, stay: Stay) -> OutgoingLetter | None:
    """The line of this stay's letter in the outgoing register, if it was made final."""
    letters = by.store.letters.all("made_at", resident_id=stay.resident_id, document=document)
    after = [stay.admitted_at, *(other.admitted_at for other in by.store.stays.all(resident_id=stay.resident_id))]
    end = min((moment for moment in after if moment > stay.admitted_at), default=None)
    own = [one for one in letters if one.made_at >= stay.admitted_at and (end is None or one.made_at < end)]
    return own[-1] if own else None


def gather(file: CaseFile, document: str, about: int | None) -> Gathered:
    """The letter about one placement; without a number until it is made final."""
    reason = why_not(file, document)
    if reason:
        raise NothingToPrint(document, reason)
    by, person, stay = file.by, file.person, file.stay(about)
    admitted = file.local(stay.admitted_at)
    letter = letter_of(by, document, stay)
    statute, warnings = _statute(by, document)
    to = NOTICES[document][1]
    addressee = languages.addressee(document, by=by)
    if not f.written(addressee):
        warnings = (*warnings, "addressee_missing")
    if letter is not None and letter.sent_at is not None:
        warnings = (*warnings, "already_sent")
    born = f.birth(person, admitted.date())
    facts = Notice(
        to=to,
        centre=f.centre(by),
        dated=file.local(letter.made_at).date() if letter else by.today(),
        addressee=addressee,
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
        parents=_parents(file),
        injuries=_injuries(file, stay),
    )
    number = DocumentNumber.of_letter(letter.number) if letter else DocumentNumber.of_draft()
    return Gathered(facts, number, warnings, letter, letter is None)


def _statute(by: Session, document: str) -> tuple[Statute, tuple[str, ...]]:
    """The sentence of law as the centre left it in the procedure, and whether its lawyer has compared it."""
    code = NOTICES[document][0]
    found = {lang: by.profile.reference(code, lang) for lang in ("kk", "ru", "en")}
    known = [reference for reference in found.values() if reference is not None]
    if not known:
        return Statute(""), ("reference_missing",)
    openings = {lang: reference.text if reference else "" for lang, reference in found.items()}
    clauses = {lang: reference.clause if reference else "" for lang, reference in found.items()}
    statute = Statute(ByLanguage(**openings), ByLanguage(**clauses) if any(clauses.values()) else "")
    return statute, () if all(reference.verified for reference in known) else ("reference_unverified",)


def _parents(file: CaseFile) -> Fact:
    """Parents and legal representatives by relation and name; how they are reached is not the letter's matter.

    Who must not be told of the child is never named in a letter that may be read out to the family; that somebody was
    left out is said, so that nobody takes the list for complete.
    """
    by, today = file.by, file.by.today()

    def one(contact: Contact) -> Text:
        return f.joined(": ", f.label(by, "relation", contact.relation), contact.name)

    parents = [contact for contact in file.contacts if contact.relation in PARENTS]
    named = [one for one in parents if one.permission(Right.INFORM, today) is not Permission.FORBIDDEN]
    rest = f.phrase(lambda w: w.translate("Notice", "the Centre tells more on request")) if named != parents else ""
    return f.fact(f.joined("; ", *(one(contact) for contact in named), rest), Fact.unclear())


def _injuries(file: CaseFile, stay: Stay) -> Fact | None:
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
