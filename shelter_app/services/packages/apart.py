"""A whole case is made, read and stored in a worker: its scans take as long as they take, and the window goes on."""

from __future__ import annotations

from shelter_app.domain.ids import ResidentId
from shelter_app.domain.packages import Partner
from shelter_app.domain.residents import Resident
from shelter_app.domain.staff import Can
from shelter_app.services.editions import apart
from shelter_app.services.packages import transfer
from shelter_app.services.packages.sending import Sent
from shelter_app.services.packages.transfer import Arriving
from shelter_app.services.renewal import Step
from shelter_app.services.session import Session, allowed


@allowed(Can.TRANSFER_CASE)
def hand_on_apart(
    resident_id: ResidentId, partner: Partner, code: str, step: Step, *, explained_by: str = "", by: Session
) -> Sent:
    """As :func:`transfer.hand_on`; nobody is told, which is for the window's thread to do."""
    with apart(by) as here:
        return transfer.hand_on(resident_id, partner, code, explained_by=explained_by, step=step, by=here)


@allowed(Can.TRANSFER_CASE)
def look_into_apart(data: bytes, step: Step, *, by: Session) -> Arriving:
    """As :func:`transfer.look_into`."""
    with apart(by) as here:
        return transfer.look_into(data, step, by=here)


@allowed(Can.TRANSFER_CASE)
def take_over_apart(arriving: Arriving, step: Step, *, by: Session) -> Resident:
    """As :func:`transfer.take_over`, all of it or nothing; nobody is told, as above."""
    with apart(by) as here:
        return transfer.take_over(arriving, step, by=here)
