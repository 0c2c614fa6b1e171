"""Children who were not taken in: the line about each, who was told, and the list of them."""

from __future__ import annotations

from dataclasses import replace

from shelter_app.domain.errors import InvalidInput
from shelter_app.domain.ids import ReferralId
from shelter_app.domain.referrals import Referral, ReferralForm, referral_number
from shelter_app.domain.staff import Can
from shelter_app.services.session import Session, allowed, new_id


@allowed(Can.ADMIT)
def record(form: ReferralForm, *, by: Session) -> Referral:
    """Writes down that somebody was turned away and where they were sent; the note that goes along has its number.

    Raises InvalidInput for an hour that is still to come.
    """
    _require_past(form, by)
    year = form.at.astimezone(by.tz).year
    with by.change("referral.recorded", "referrals") as change:
        number = referral_number(by.store.settings.next_number(f"referrals-{year}"), year)
        change.subject = number
        return by.store.referrals.add(_line(Referral(ReferralId(new_id()), number, by.staff.id, form.at, "", ""), form))


@allowed(Can.ADMIT)
def correct(referral: Referral, form: ReferralForm, *, by: Session) -> Referral:
    """Stores the line as it is now known, such as whom of the guardianship authority somebody told in the morning.

    Raises Stale where somebody was quicker, InvalidInput as :func:`record`. Number and author stay.
    """
    _require_past(form, by)
    changed = _line(referral, form)
    with by.change("referral.corrected", "referrals") as change:
        change.subject = referral.number
        return by.store.referrals.save(changed)


@allowed(Can.LIST_RESIDENTS)
def look_through(*, by: Session) -> list[Referral]:
    """Everybody who was turned away, the latest first; that the list was opened is written into the audit."""
    by.looked("referrals.viewed")
    return everybody(by=by)


@allowed(Can.LIST_RESIDENTS)
def everybody(*, by: Session) -> list[Referral]:
    """The same list when it is shown again."""
    return by.store.referrals.all("-at")


@allowed(Can.LIST_RESIDENTS)
def of(referral_id: ReferralId, *, by: Session) -> Referral:
    """One line as it stands now; raises NotFound."""
    return by.store.referrals.get(referral_id)


def _require_past(form: ReferralForm, by: Session) -> None:
    now = by.now()
    moments = {"at": form.at, "told_at": form.told_at}
    ahead = {name: "in_future" for name, at in moments.items() if at is not None and at > now}
    if ahead:
        raise InvalidInput(**ahead)


def _line(referral: Referral, form: ReferralForm) -> Referral:
    return replace(
        referral,
        at=form.at,
        reason=form.reason.strip(),
        referred_to=form.referred_to.strip(),
        name=form.name.strip(),
        sex=form.sex,
        born=form.born,
        brought_by=form.brought_by,
        brought_by_person=form.brought_by_person.strip(),
        taken_by=form.taken_by.strip(),
        told_at=form.told_at,
        told_whom=form.told_whom.strip(),
        under=form.under,
    )
