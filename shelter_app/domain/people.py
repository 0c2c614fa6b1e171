"""A person: names in every script, age claims with what decides, citizenship, languages and identity documents."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from shelter_app.domain.dates import Age, PartialDate, age_on
from shelter_app.domain.errors import InvalidInput
from shelter_app.domain.identity_documents import IdentityDocument
from shelter_app.domain.ids import PersonId
from shelter_app.domain.names import Name, NameForm


class Sex(StrEnum):
    """Sex as recorded; UNKNOWN is an answer, not an omission."""

    MALE = "m"
    FEMALE = "f"
    UNKNOWN = "u"


class AgeBasis(StrEnum):
    """Where a statement about the birth date comes from."""

    DOCUMENT = "document"
    SAID = "said"
    APPEARANCE = "appearance"
    EXPERT = "expert"


@dataclass(frozen=True, slots=True)
class AgeClaim:
    """One statement about when the person was born; older claims stay in the file when a better one arrives."""

    basis: AgeBasis
    born: PartialDate
    recorded_on: date | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class NameRecord:
    """One form of the name. A corrected form is kept with ``current=False`` and the day it stopped being used."""

    form: NameForm
    name: Name
    current: bool = True
    until: date | None = None


@dataclass(frozen=True, slots=True)
class Person:
    """Everything that identifies one human being, independent of how often they stayed at the centre."""

    id: PersonId
    names: tuple[NameRecord, ...]
    sex: Sex = Sex.UNKNOWN
    age_claims: tuple[AgeClaim, ...] = ()
    age_basis: AgeBasis | None = None
    age_disputed: bool = False
    citizenships: tuple[str, ...] = ()
    legal_status: str = ""
    languages: tuple[str, ...] = ()
    iin: str = ""
    iin_absent_reason: str = ""
    documents: tuple[IdentityDocument, ...] = ()
    name_unknown: bool = False
    version: int = 0

    def name(self, lang: str = "ru") -> Name:
        """The name to show or print in ``lang``: its own form, else Russian, Latin, any other; empty when unknown."""
        order = (lang, NameForm.RUSSIAN, NameForm.KAZAKH, NameForm.LATIN, NameForm.NATIVE, NameForm.OTHER)
        for form in order:
            for record in self.names:
                if record.current and record.form == form:
                    return record.name
        return Name()

    def written(self, form: NameForm) -> str:
        """The full current name in exactly this script, or an empty text."""
        return next((r.name.full for r in self.names if r.current and r.form == form), "")

    def written_or_fallback(self, lang: str) -> str:
        """The name for lists in ``lang``, or the empty text where nobody knows any name."""
        return self.name(lang).full

    def other_writing(self) -> str:
        """The Latin or native form that stands beside the name in the header strip."""
        return self.written(NameForm.LATIN) or self.written(NameForm.NATIVE) or self.written(NameForm.OTHER)

    @property
    def born(self) -> PartialDate:
        """The birth date that decides: the chosen basis, else the strongest claim (document, expert, said, looks)."""
        strongest = (AgeBasis.DOCUMENT, AgeBasis.EXPERT, AgeBasis.SAID, AgeBasis.APPEARANCE)
        order = (self.age_basis, *strongest) if self.age_basis else strongest
        for basis in order:
            claims = [claim for claim in self.age_claims if claim.basis == basis]
            if claims:
                return claims[-1].born
        return PartialDate()

    @property
    def born_basis(self) -> AgeBasis | None:
        """The basis of :attr:`born`; None while nobody has said anything about the age."""
        if self.age_basis and any(claim.basis == self.age_basis for claim in self.age_claims):
            return self.age_basis
        known = {claim.basis for claim in self.age_claims}
        order = (AgeBasis.DOCUMENT, AgeBasis.EXPERT, AgeBasis.SAID, AgeBasis.APPEARANCE)
        return next((basis for basis in order if basis in known), None)

    @property
    def protective_born(self) -> PartialDate:
        """The birth date that rules go by: while the age is disputed the youngest claim, so that no duty is missed."""
        if not self.age_disputed:
            return self.born
        dated = [claim.born for claim in self.age_claims if claim.born.earliest is not None]
        return max(dated, key=lambda born: born.earliest or date.min, default=PartialDate())

    def age(self, day: date) -> Age:
        """Whole years on ``day`` by the deciding birth date, as a range while the date is not exact."""
        return age_on(self.born, day)

    def may_be_minor(self, day: date) -> bool:
        """True unless every reading of the deciding date makes the person 18 or older (doubt protects the child)."""
        lowest = self.age(day).lowest
        return lowest is None or lowest < 18 or self.age_disputed

    def renamed(self, form: NameForm, name: Name, on: date) -> Person:
        """The same person with a corrected name in one script; the old spelling stays in the history."""
        if not name.full:
            raise InvalidInput(name="empty")
        kept = tuple(
            replace(r, current=False, until=on) if r.current and r.form == form and r.name != name else r
            for r in self.names
        )
        if any(r.current and r.form == form and r.name == name for r in kept):
            return replace(self, names=kept, name_unknown=False)
        return replace(self, names=(*kept, NameRecord(form, name)), name_unknown=False)

    def with_claim(self, claim: AgeClaim, *, decides: bool) -> Person:
        """The same person with one more statement about the birth date; earlier claims are kept.

        What was stated last on the same basis, said once more, is no second statement: only its note is added to it.
        """
        basis = claim.basis if decides else self.age_basis
        claims = list(self.age_claims)
        last = max((place for place, one in enumerate(claims) if one.basis is claim.basis), default=None)
        if last is not None and claims[last].born == claim.born and not claims[last].note:
            claims[last] = replace(claims[last], note=claim.note)
        else:
            claims.append(claim)
        return replace(self, age_claims=tuple(claims), age_basis=basis)
