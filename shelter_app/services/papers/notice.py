"""The facts of the letters that tell the guardianship authority and the prosecutor that a child was placed."""

from __future__ import annotations

from typing import Final

from shelter_app.domain import profiles
from shelter_app.domain.contacts import Contact
from shelter_app.domain.paper import DocumentNumber, NothingToPrint, OutgoingLetter
from shelter_app.domain.stays import Stay
from shelter_app.reports.data import ByLanguage, Fact, Text
from shelter_app.reports.papers import Addressee, Notice, Statute
from shelter_app.services.papers import facts as f
from shelter_app.services.papers.admission_act import brought_by, category, ground
from shelter_app.services.papers.facts import CaseFile
from shelter_app.services.papers.gathered import Gathered
from shelter_app.services.session import Session

NOTICES: Final = {
    "notice-guardianship": ("guardianship_notice", Addressee.GUARDIANSHIP),
    "notice-prosecutor": ("prosecutor_notice", Addressee.PROSECUTOR),
}
"""By name of the paper: the profile's notice, and to whom it goes."""
PARENTS: Final = ("mother", "father", "guardian", "trustee", "stepmother", "stepfather", "foster_parent")


def profile_notice(by: Session, document: str) -> profiles.Notice | None:
    """The notice of the national procedure behind a letter; None for other papers and where the country has none."""
    code = NOTICES[document][0] if document in NOTICES else ""
    return next((notice for notice in by.profile.notices if notice.code == code), None)


def why_not(file: CaseFile, document: str) -> str:
    """ "not_in_procedure" where country or kind of house know no such letter, "not_minor" for the surely grown-up."""
    notice = profile_notice(file.by, document)
    rule = file.by.profile.rule(notice.rule) if notice else None
    if rule is None or (rule.kinds and (file.latest.kind or file.by.centre.kind) not in rule.kinds):
        return "not_in_procedure"
    admitted = file.local(file.latest.admitted_at).date()
    return "" if file.person.may_be_minor(admitted) else "not_minor"


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
    addressee = _addressee(by, to)
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


def _addressee(by: Session, to: Addressee) -> ByLanguage:
    house = by.centre
    if to is Addressee.PROSECUTOR:
        return ByLanguage(kk=house.prosecutor_addressee_kk, ru=house.prosecutor_addressee_ru)
    return ByLanguage(kk=house.guardianship_addressee_kk, ru=house.guardianship_addressee_ru)


def _parents(file: CaseFile) -> Fact:
    """Parents and legal representatives by relation and name; how they are reached is not the letter's matter."""
    by = file.by

    def one(contact: Contact) -> Text:
        return f.joined(": ", f.label(by, "relation", contact.relation), contact.name)

    named = [contact for contact in file.contacts if contact.relation in PARENTS]
    return f.fact(f.joined("; ", *(one(contact) for contact in named)), Fact.unclear())
