"""The consent to an interview as its sheet prints it: who stands beside a minor, under the lines of the source."""

from __future__ import annotations

from shelter_app.domain.consents import Beside, Consent
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.staff import Can
from shelter_app.reports.data import Signer as Person
from shelter_app.reports.papers import FormSigner
from shelter_app.services import interview_facts as known
from shelter_app.services.session import Session


def consent_meant(by: Session, form: str, resident_id: ResidentId) -> Consent | None:
    """The consent in force of the newest interview, for its own form and whoever may read it; else None."""
    if form != known.CONSENT or not by.can(Can.INTERVIEW):
        return None
    newest = known.newest(by, resident_id)
    consent = known.consent_to(by, newest) if newest is not None else None
    return consent if consent is not None and consent.in_force else None


def consent_signers(consent: Consent | None) -> tuple[FormSigner, ...]:
    """The line of whoever stands beside a minor, with the name; nobody where it could not wait."""
    if consent is None or consent.beside in (Beside.NOBODY, Beside.URGENT):
        return ()
    return (FormSigner("representative", Person(consent.representative, "")),)
