"""Before a package leaves: the consent that names who gets it, or a director's decision that is told along with it."""

from __future__ import annotations

from shelter_app.domain.disclosures import Basis
from shelter_app.domain.errors import NotFound
from shelter_app.domain.guards import Situation, Standing, Step
from shelter_app.domain.ids import ConsentId, ResidentId
from shelter_app.domain.packages import Partner, PartnerKind
from shelter_app.domain.staff import Can
from shelter_app.services import guards
from shelter_app.services.disclosures import consent_naming, explained_in
from shelter_app.services.session import Session, allowed


def names_of(partner: Partner) -> tuple[str, ...]:
    """Every name under which a consent may speak of them: an officer's own and that of the body; a centre's own.

    What stands as the body on the card of a centre is its town, which names nobody.
    """
    body = partner.body if partner.kind is PartnerKind.OFFICER else ""
    return tuple(filter(None, (body, partner.name)))


def about(partner: Partner, plan: int | None = None) -> str:
    """What a decision to go on without a consent holds for: this one recipient, and this version of a plan."""
    return f"{partner.id}" if plan is None else f"{partner.id}-{plan}"


@allowed(Can.SEND_PACKAGE)
def waits_for(
    resident_id: ResidentId, partner: Partner, plan: int | None = None, *, by: Session
) -> tuple[Standing, ...]:
    """What a package to this recipient still waits for; without a plan it is a case, for whoever hands one on."""
    if plan is None:
        by.require(Can.TRANSFER_CASE)
    by.file(resident_id)
    return _found(by, resident_id, partner, plan)


@allowed(Can.SEND_PACKAGE)
def explained_by(resident_id: ResidentId, partner: Partner, *, by: Session) -> str:
    """Who read the consent that names this recipient, and so explained it to the person; empty without one."""
    by.file(resident_id)
    return explained_in(by, resident_id, names_of(partner))


def require(by: Session, resident_id: ResidentId, partner: Partner, plan: int | None = None) -> str:
    """Stops here without a consent; raises GuardClosed. What comes back is why a director let it go without one."""
    guards.require(by, _step(plan), _situation(by, resident_id, partner, plan))
    found = _found(by, resident_id, partner, plan)
    return "; ".join(one.decided.note for one in found if one.decided is not None)


def basis_of(
    by: Session, resident_id: ResidentId, partner: Partner, decided: str, rule: str
) -> tuple[Basis, str, ConsentId | None]:
    """On what the package rests: a consent, else a decision with its reason, else the ``rule`` that asks for it."""
    consent = consent_naming(by, resident_id, names_of(partner))
    if consent is not None:
        return Basis.CONSENT, "", consent.id
    if decided:
        return Basis.DECISION, decided, None
    return (Basis.LAW, rule, None) if rule else (Basis.NOT_SAID, "", None)


def _found(by: Session, resident_id: ResidentId, partner: Partner, plan: int | None) -> tuple[Standing, ...]:
    return guards.found(by, _step(plan), _situation(by, resident_id, partner, plan))


def _step(plan: int | None) -> Step:
    return Step.HAND_ON if plan is None else Step.SEND_PACKAGE


def _situation(by: Session, resident_id: ResidentId, partner: Partner, plan: int | None) -> Situation:
    stays = by.store.stays.all("-admitted_at", resident_id=resident_id, limit=1)
    if not stays:
        raise NotFound("stays")
    return guards.situation(by, resident_id, stays[0], about=about(partner, plan), to=names_of(partner))
