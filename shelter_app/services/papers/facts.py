"""What several papers say in the same way: names, ages, words of codes, the letterhead, who signs."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime

from shelter_app.domain.contacts import Contact
from shelter_app.domain.ids import ResidentId, StaffId
from shelter_app.domain.names import Name, NameForm
from shelter_app.domain.partial_dates import PartialDate
from shelter_app.domain.people import AgeBasis, Person
from shelter_app.domain.people import Sex as KnownSex
from shelter_app.domain.residents import Resident
from shelter_app.domain.staff import Role, StaffMember
from shelter_app.domain.stays import Discharge, Stay
from shelter_app.reports.data import Birth, ByLanguage, Centre, Fact, PersonName, Sex, Signer, Text, Years
from shelter_app.reports.papers import NextStep, RoleSigner
from shelter_app.services.session import Session
from shelter_app.wording import Words, load

_SEX = {KnownSex.MALE: Sex.MALE, KnownSex.FEMALE: Sex.FEMALE, KnownSex.UNKNOWN: Sex.UNKNOWN}


@dataclass(frozen=True, slots=True)
class CaseFile:
    """One file as the papers need it: loaded once, by a member who may read it; stays are in their order."""

    by: Session
    resident: Resident
    person: Person
    stays: tuple[Stay, ...]
    contacts: tuple[Contact, ...]

    @classmethod
    def load(cls, by: Session, resident_id: ResidentId) -> CaseFile:
        """The file of a resident; NotFound where this member may not read it."""
        resident = by.file(resident_id)
        return cls(
            by,
            resident,
            by.store.people.get(resident.person_id),
            tuple(by.store.stays.all("admitted_at", resident_id=resident_id)),
            tuple(sorted(by.store.contacts.all("name", resident_id=resident_id), key=lambda one: not one.stopped)),
        )

    @property
    def latest(self) -> Stay:
        """The stay that lasts, or the last one."""
        return self.stays[-1]

    def stay(self, about: int | None) -> Stay:
        """The stay with this id, the latest one without."""
        return next((stay for stay in self.stays if stay.id == about), self.latest)

    def repeat(self, stay: Stay) -> int | None:
        """Which stay of this file it is, None for the first: its papers carry no ordinal."""
        place = self.stays.index(stay) + 1
        return place if place > 1 else None

    def adult(self, moment: datetime) -> bool:
        """True if the person was certainly grown up then: doubt speaks of a child."""
        return not self.person.may_be_minor(self.local(moment).date())

    def local(self, moment: datetime) -> datetime:
        """A moment as the clock on the wall of the centre showed it."""
        return moment.astimezone(self.by.tz)

    def stay_days(self, stay: Stay) -> tuple[int, int | None]:
        """Which day of the stay it is (the last one for somebody who has left) and how many days it may last."""
        last = self.local(stay.ended_at).date() if stay.ended_at else self.by.today()
        limit = stay.limit_day(self.by.tz)
        allowed = None if limit is None else (limit - self.local(stay.admitted_at).date()).days
        return stay.day(last, self.by.tz), allowed


def each_language(say: Callable[[str], str]) -> ByLanguage:
    """One text in every language a paper may be printed in."""
    return ByLanguage(kk=say("kk"), ru=say("ru"), en=say("en"))


def phrase(say: Callable[[Words], str]) -> ByLanguage:
    """A phrase that the papers know already, in every language."""
    return each_language(lambda lang: say(load("paper", lang)))


def label(by: Session, name: str, code: str) -> Text:
    """The words of a reference code; what people typed instead of a code stays as it is."""
    entry = by.reference.list(name).get(code)
    return each_language(lambda lang: entry.labels.get(lang, code)) if entry else code


def need(by: Session, code: str) -> Text:
    """The words of a need in a plan, also of one from the list that the house worked with before."""
    return label(by, by.reference.holding(by.profile.needs_list, code), code)


def deciding_body(by: Session, told: str) -> Text:
    """Who decided, as it was typed; in the language of the paper where it is one of the bodies that the list knows."""
    code = by.reference.find("decision_body", told.strip()) if told.strip() else None
    return label(by, "decision_body", code) if code else told


def resident_word(adult: bool) -> ByLanguage:
    """What a paper calls whom it is about: a child, or somebody grown up who is helped."""
    if adult:
        return phrase(lambda w: w.translate("Facts", "Person in care"))
    return phrase(lambda w: w.translate("Facts", "Child"))


def in_language(text: Text, lang: str) -> str:
    """A text of people in one language."""
    return text.in_language(lang) if isinstance(text, ByLanguage) else text


def written(text: Text) -> bool:
    """True if there is anything to print."""
    return any(in_language(text, lang).strip() for lang in ("kk", "ru", "en"))


def joined(between: str, *texts: Text) -> Text:
    """Several facts in one line, each language by itself; empty ones leave no trace."""
    kept = [text for text in texts if written(text)]
    if all(isinstance(text, str) for text in kept):
        return between.join(in_language(text, "ru").strip() for text in kept)
    return each_language(lambda lang: between.join(in_language(text, lang).strip() for text in kept))


def capital(text: Text) -> Text:
    """The text with a capital at its beginning, for posts and titles."""
    if isinstance(text, str):
        return text[:1].upper() + text[1:]
    return each_language(lambda lang: in_language(text, lang)[:1].upper() + in_language(text, lang)[1:])


def fact(text: Text, otherwise: Fact) -> Fact:
    """What is known, or how it is unknown."""
    return Fact(text) if written(text) else otherwise


def day(moment: date | None) -> str:
    """A day in figures, empty where nobody named one."""
    return f"{moment:%d.%m.%Y}" if moment else ""


def partial_day(day: PartialDate) -> str:
    """As much of a day as a document states, in figures: 24.11.2026, 11.2026 or 2026."""
    figures = (f"{day.day:02}" if day.day else "", f"{day.month:02}" if day.month else "", str(day.year or ""))
    return ".".join(filter(None, figures))


def sex(person: Person) -> Sex:
    """The sex that chooses the verbs."""
    return _SEX[person.sex]


def person_name(person: Person) -> PersonName:
    """The name in the writing of each page; whoever has none is called unknown in words, never by an empty line."""
    forms: dict[str, Name] = {}
    for record in person.names:
        if record.current and record.name:
            forms.setdefault(record.form, record.name)
    native = forms.get(NameForm.NATIVE, forms.get(NameForm.OTHER, Name()))
    latin = forms.get(NameForm.LATIN, Name())
    kazakh, russian = forms.get(NameForm.KAZAKH, Name()), forms.get(NameForm.RUSSIAN, Name())
    if kazakh or russian:
        full = ByLanguage(kk=kazakh.full, ru=russian.full)
        return PersonName(
            full=full, short=ByLanguage(kk=kazakh.short, ru=russian.short), latin=latin.full, native=native.full
        )
    if latin:
        return PersonName(full=latin.full, short=latin.short, native=native.full)
    if native:
        return PersonName(full=native.full, short=native.short)
    unknown = phrase(lambda w: w.translate("Facts", "not established"))
    return PersonName(full=unknown, short=unknown)


def age(person: Person, on: date) -> int | None:
    """Full years on a day; None while the age is disputed or unknown, so that no paper settles it in passing."""
    return None if person.age_disputed else person.age(on).likely


def age_beside(born: Birth, person: Person, on: date) -> int | Years | None:
    """The age to print next to a birth that may have named it already: no year more exact than the birth itself."""
    if person.age_disputed or born.age_said is not None or born.age_by_document is not None:
        return None
    full = person.age(on)
    if full.lowest is None or full.highest is None or full.likely is None:
        return None
    if born.estimated:
        return Years(full.likely, full.likely, around=True)
    return full.lowest if full.lowest == full.highest else Years(full.lowest, full.highest)


def birth(person: Person, on: date) -> Birth:
    """What is known about the birth: by document, by own words, estimated; two statements where it is disputed."""
    said, shown = _claimed(person, AgeBasis.SAID, on), _claimed(person, AgeBasis.DOCUMENT, on)
    if person.age_disputed and said is not None and shown is not None:
        return Birth(age_said=said, age_by_document=shown, disputed=True)
    born, basis = person.born, person.born_basis
    return Birth(
        day=born.exact,
        year=born.year,
        estimated=born.estimated or (basis is AgeBasis.APPEARANCE and bool(born)),
        age_said=said if basis is AgeBasis.SAID else None,
        age_by_document=shown if person.age_disputed else None,
        disputed=person.age_disputed,
    )


def _claimed(person: Person, basis: AgeBasis, on: date) -> int | None:
    """The age that follows from the newest statement on this ground."""
    from shelter_app.domain.dates import age_on

    claims = [claim for claim in person.age_claims if claim.basis is basis and claim.born]
    return age_on(claims[-1].born, on).likely if claims else None


def citizenship(by: Session, person: Person) -> Fact:
    """The citizenships in words; else what the legal status says about it."""
    named = joined(", ", *(label(by, "country", code) for code in person.citizenships))
    if not written(named) and person.legal_status in ("stateless", "not_determined"):
        return Fact(label(by, "legal_status", person.legal_status))
    return fact(named, Fact.unclear())


def identity_papers(by: Session, person: Person) -> Text:
    """The identity papers at hand with their numbers, as a border or an office asks for them."""
    held = [one for one in person.documents if one.at_hand or one.state == "with_person"]
    named = (joined(" № ", label(by, "identity_document", one.kind), one.number) for one in held)
    return joined("; ", *named)


def languages(by: Session, person: Person) -> Fact:
    """The languages the person speaks."""
    return fact(joined(", ", *(label(by, "language", code) for code in person.languages)), Fact.unclear())


def centre(by: Session) -> Centre:
    """The letterhead; of the requisites the twelve digits of the business number."""
    house = by.centre
    number = re.search(r"\d{12}", f"{house.ru.requisites} {house.kk.requisites}")
    kazakh, russian = one_line(house.kk.name), house.name or one_line(house.ru.name)
    return Centre(
        full_name=ByLanguage(kk=house.kk.name, ru=house.ru.name or house.name),
        short_name=ByLanguage(kk=kazakh, ru=russian, en=russian),
        city=house.place,
        address=ByLanguage(kk=house.kk.address, ru=house.ru.address),
        bin=number.group() if number else "",
        phone=house.phone,
    )


def one_line(name: str) -> str:
    """A name that a letterhead breaks into lines, for a running head."""
    return " ".join(name.split())


def post(by: Session, member: StaffMember) -> Text:
    """The post as written into the account, else the role in words."""
    return member.post or label(by, "role", member.role)


def staff_signer(by: Session, staff_id: StaffId | None) -> Signer | None:
    """A member of staff as signer, also one who has left; None for nobody."""
    member = by.store.staff.find(staff_id) if staff_id is not None else None
    return Signer(member.short, post(by, member), _staff_sex(member)) if member else None


def _staff_sex(member: StaffMember) -> Sex:
    return _SEX[KnownSex(member.sex)]


def going_on(file: CaseFile, leaving: Discharge) -> tuple[NextStep, ...]:
    """The measures of the plan that somebody carries on with after the discharge; its duties are the centre's own."""
    return tuple(NextStep(one.text, one.taken_by, file.local(one.due_at).date()) for one in leaving.carried("plan"))


def guardianship(by: Session) -> RoleSigner:
    """The line for the officer of the guardianship authority, who writes the name by hand."""
    return RoleSigner(
        label(by, "organisation_kind", "guardianship"), Signer("", label(by, "role", "guardianship_officer"))
    )


def director(by: Session) -> Signer:
    """Who signs for the centre: the name of the letterhead settings, else the director's account."""
    active = [one for one in by.store.staff.all("joined_at", role=Role.DIRECTOR) if one.active]
    known = active[0] if active else None
    title = capital(label(by, "role", Role.DIRECTOR))
    if by.centre.director:
        same = known is not None and known.name.split()[:1] == by.centre.director.split()[:1]
        return Signer(by.centre.director, title, _staff_sex(known) if known and same else Sex.UNKNOWN)
    return Signer(known.short, title, _staff_sex(known)) if known else Signer("", title)


def director_phone(by: Session) -> str:
    """The telephone under which a director is reached, else that of the centre."""
    numbers = [one.phone for one in by.store.staff.all("joined_at", role=Role.DIRECTOR) if one.active and one.phone]
    return numbers[0] if numbers else by.centre.phone
