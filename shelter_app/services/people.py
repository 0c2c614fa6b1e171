"""What a file says about the person: names in every script, statements about the age, identity and its papers."""

from __future__ import annotations

from dataclasses import dataclass, replace

from shelter_app.domain import iin
from shelter_app.domain.errors import InvalidInput, NotFound
from shelter_app.domain.identity_documents import IdentityDocument
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.names import Name, NameForm
from shelter_app.domain.people import AgeBasis, AgeClaim, Person, Sex
from shelter_app.domain.staff import Can
from shelter_app.services import tracing
from shelter_app.services.identity_documents import filed
from shelter_app.services.session import Session, allowed


@allowed(Can.EDIT_FILE)
def rename(resident_id: ResidentId, form: NameForm, name: str, *, by: Session) -> Person:
    """Corrects a name in one script; the old spelling stays in the file and is still found."""
    resident = by.file(resident_id)
    person = by.store.people.get(resident.person_id)
    with by.change("person.renamed", "residents", resident_id) as change:
        change.detail = form.value
        saved = by.store.people.save(person.renamed(form, Name.parse(name), by.today()))
        tracing.tell_of_questions(by, resident_id, by.now())
        return saved


@allowed(Can.EDIT_FILE)
def add_age_claim(
    resident_id: ResidentId, claim: AgeClaim, *, decides: bool, disputed: bool | None = None, by: Session
) -> Person:
    """Adds a statement about the birth date; earlier ones stay. Clocks that depend on age are worked out anew."""
    resident = by.file(resident_id)
    person = by.store.people.get(resident.person_id).with_claim(claim, decides=decides)
    if disputed is not None:
        person = replace(person, age_disputed=disputed)
    with by.change("person.age_claimed", "residents", resident_id) as change:
        change.detail = claim.basis.value
        return by.store.people.save(person)


@allowed(Can.EDIT_FILE)
def settle_age(person: Person, resident_id: ResidentId, basis: AgeBasis, *, disputed: bool, by: Session) -> Person:
    """Chooses which of the statements about the birth date decides, and whether the age is in dispute."""
    person = by.store.people.unchanged(person)
    if by.file(resident_id).person_id != person.id:
        raise NotFound("people")
    if all(claim.basis is not basis for claim in person.age_claims):
        raise InvalidInput(basis="no_such_claim")
    with by.change("person.age_settled", "residents", resident_id) as change:
        change.detail = basis.value
        return by.store.people.save(replace(person, age_basis=basis, age_disputed=disputed))


@dataclass(frozen=True, slots=True)
class IdentityForm:
    """Citizenship, status, languages, IIN and papers as typed; unknown is an answer everywhere.

    ``sex`` None leaves what the file says.
    """

    citizenships: tuple[str, ...]
    legal_status: str
    languages: tuple[str, ...]
    iin: str
    iin_absent_reason: str
    documents: tuple[IdentityDocument, ...]
    sex: Sex | None = None


@allowed(Can.EDIT_FILE)
def edit_identity(person: Person, resident_id: ResidentId, form: IdentityForm, *, by: Session) -> Person:
    """Stores what is known about identity; a wrong check digit of the IIN is refused, another date is only a hint."""
    person = by.store.people.unchanged(person)
    if by.file(resident_id).person_id != person.id:
        raise NotFound("people")
    if form.iin.strip() and not iin.check(form.iin).ok:
        raise InvalidInput(iin="check_digit")
    changed = replace(
        person,
        sex=person.sex if form.sex is None else form.sex,
        citizenships=form.citizenships,
        legal_status=form.legal_status,
        languages=form.languages,
        iin=iin.normalise(form.iin),
        iin_absent_reason="" if form.iin.strip() else form.iin_absent_reason,
        documents=filed(form.documents),
    )
    with by.change("person.edited", "residents", resident_id):
        return by.store.people.save(changed)
