"""The facts of a referral's letter: the least that the organisation needs for the help that was agreed with it."""

from __future__ import annotations

from shelter_app.domain.guards import Step
from shelter_app.domain.organisations import To
from shelter_app.domain.paper import NothingToPrint
from shelter_app.domain.referrals import Referral
from shelter_app.reports.data import Fact
from shelter_app.reports.papers.referral import ReferralLetter
from shelter_app.services.disclosures import REFERRAL_LETTER, consent_naming, names_of
from shelter_app.services.papers import facts as f
from shelter_app.services.papers.decided import decided_otherwise
from shelter_app.services.papers.facts import CaseFile
from shelter_app.services.papers.gathered import Gathered
from shelter_app.services.papers.notice import as_letter, head_of, warned


def why_not(file: CaseFile, about: int | None = None) -> str:
    """Why there is no letter of a referral: "no_referral", "not_agreed" before the organisation was telephoned."""
    found = _referral(file, about)
    if found is None:
        return "no_referral"
    return "" if found.agreed else "not_agreed"


def gather(file: CaseFile, about: int | None) -> Gathered:
    """The letter of one referral, of the newest one where none is named."""
    reason, referral = why_not(file, about), _referral(file, about)
    if reason or referral is None or referral.agreed_at is None:
        raise NothingToPrint(REFERRAL_LETTER, reason or "no_referral")
    by, person = file.by, file.person
    organisation = by.store.organisations.find(referral.organisation_id)
    to = To.of(organisation) if organisation is not None else To.typed(referral.organisation)
    letter = by.store.letters.find(referral.letter_id) if referral.letter_id is not None else None
    dated = file.local(letter.made_at).date() if letter else by.today()
    born = f.birth(person, dated)
    stay = next((one for one in file.stays if one.id == referral.stay_id), file.latest)
    facts = ReferralLetter(
        centre=f.centre(by),
        dated=dated,
        addressee=head_of(to),
        child=f.person_name(person),
        birth=born,
        age=f.age_beside(born, person, dated),
        adult=file.adult(stay.admitted_at),
        spoken=f.languages(by, person),
        help=referral.help,
        agreed_at=file.local(referral.agreed_at),
        agreed=f.joined(" / ", by.staff_name(referral.agreed_by), referral.agreed_with),
        terms=f.fact(referral.terms, Fact.not_asked()),
        transport=f.fact(referral.transport, Fact.not_asked()),
        consent=_consent(file, referral),
        decided=decided_otherwise(file, stay, Step.REFER, about=str(referral.id)),
        director=f.director(by),
        executor=by.staff.short,
        executor_phone=by.staff.phone or by.centre.phone,
    )
    made = as_letter(facts, letter, warned(to, letter), to)
    return Gathered(made.facts, made.number, made.warnings, made.letter, made.draft, to, referral.id)


def _referral(file: CaseFile, about: int | None) -> Referral | None:
    found = file.by.store.referrals.all("-begun_at", resident_id=file.resident.id)
    named = [one for one in found if one.id == about]
    return next(iter(named or found), None)


def _consent(file: CaseFile, referral: Referral) -> Fact | None:
    """The day of the consent that names the organisation, and who signed beside a minor."""
    names = (referral.organisation, *names_of(file.by, referral.organisation_id))
    known = consent_naming(file.by, file.resident.id, names)
    if known is None:
        return None
    return Fact(f.joined(", ", f.day(file.local(known.at).date()), known.representative))
