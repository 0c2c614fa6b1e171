"""The facts of the note that goes along with a child who was not taken in."""

from __future__ import annotations

from shelter_app.domain.paper import DocumentNumber
from shelter_app.domain.referrals import Referral
from shelter_app.reports.data import Fact
from shelter_app.reports.papers.referral import ReferralNote
from shelter_app.services.papers import facts as f
from shelter_app.services.session import Session


def gather(by: Session, referral: Referral) -> tuple[ReferralNote, DocumentNumber]:
    """The note with its number; what nobody asked about is said as such."""
    brought_by = f.joined(", ", f.label(by, "brought_by", referral.brought_by), referral.brought_by_person)
    told = f"{referral.told_at.astimezone(by.tz):%d.%m.%Y %H:%M}" if referral.told_at else ""
    note = ReferralNote(
        centre=f.centre(by),
        dated=by.today(),
        addressee=referral.referred_to,
        came_at=referral.at.astimezone(by.tz),
        child=f.fact(referral.name, Fact.unclear()),
        born=f.fact(f.partial_day(referral.born), Fact.unclear()),
        brought_by=f.fact(brought_by, Fact.unclear()),
        reason=referral.reason,
        taken_by=f.fact(referral.taken_by, Fact.not_asked()),
        told=f.fact(f.joined(", ", told, referral.told_whom), Fact.not_asked()),
        director=f.director(by),
        executor=by.staff.short,
        executor_phone=by.staff.phone or by.centre.phone,
    )
    return note, DocumentNumber.of_referral(referral.number)
