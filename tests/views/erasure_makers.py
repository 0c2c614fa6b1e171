"""How the dialogs on the way of an erasure are opened."""

from __future__ import annotations

from datetime import date

from shelter_app.domain.erasures import Erasure, Ground, Outlook
from shelter_app.domain.ids import ErasureId, ResidentId
from shelter_app.domain.retention import Part
from shelter_app.services import legal_holds
from shelter_app.services.legal_holds import Held
from shelter_app.views.administration.erasure_dialogs import (
    HoldDialog,
    LiftHoldDialog,
    ProposeErasureDialog,
    WithdrawErasureDialog,
)
from shelter_app.views.dialog import Dialog
from tests.records import NOON
from tests.views.desks import Desk
from tests.views.dialog_makers import Make

LEFT = date(2023, 11, 20)
GROUNDS = tuple(
    Ground(part, 3, "Приказ № 12 директора, п. 3", date(2026, 11, 20)) for part in (Part.HEALTH, Part.SCANS)
)


def proposing(desk: Desk, child: ResidentId) -> Dialog:
    """Two parts of a file are due, and names wait for the plans."""
    number = desk.session.store.residents.get(child).number
    found = Outlook(child, number, LEFT, GROUNDS, (), (Part.PLANS,))
    return ProposeErasureDialog(desk.shell.context, found, desk.shell.window)


def withdrawing_act(desk: Desk, child: ResidentId) -> Dialog:
    """An act that waits."""
    act = Erasure(ErasureId(7), "3/26", child, LEFT, GROUNDS, "Срок истёк", desk.session.staff.id, NOON)
    return WithdrawErasureDialog(desk.shell.context, act, desk.shell.window)


def lifting(desk: Desk, child: ResidentId) -> Dialog:
    """A hold that was asked for by a court."""
    number = desk.session.store.residents.get(child).number
    holds = desk.session.store.legal_holds.all(resident_id=child)
    hold = holds[0] if holds else legal_holds.place(number, "Суд, запрос № 5", by=desk.house.director)
    return LiftHoldDialog(desk.shell.context, Held(hold, number), desk.shell.window)


MAKERS: dict[type[Dialog], Make] = {
    ProposeErasureDialog: proposing,
    WithdrawErasureDialog: withdrawing_act,
    HoldDialog: lambda desk, _child: HoldDialog(desk.shell.context, desk.shell.window),
    LiftHoldDialog: lifting,
}
