"""How the dialogs about a meeting and about what decisions ask for are opened."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

from shelter_app.domain.ids import ResidentId
from shelter_app.domain.meetings import Invited, Meeting, MeetingState, Minutes, Outcome, Resolution
from shelter_app.services import meetings, undertakings
from shelter_app.services.meetings import MeetingForm
from shelter_app.views.dialog import Dialog
from shelter_app.views.meetings.correcting import CorrectDialog, EarlierMinutesDialog
from shelter_app.views.meetings.dialogs import CallDialog, CallOffDialog, MinutesDialog, ReasonsDialog
from shelter_app.views.record.undertakings import SettleDialog
from tests.records import NOON
from tests.views.desks import Desk
from tests.views.dialog_makers import Make

MEETING = MeetingForm(NOON, "кабинет директора", "Омарова Д.", (Invited("Омарова Д.", "опека"),), ("Школа",))


def on_meeting(kind: type[Any]) -> Make:
    """A dialog about a meeting that is called."""

    def made(desk: Desk, child: ResidentId) -> Dialog:
        found = [one for one in meetings.of(child, by=desk.session) if one.state is MeetingState.CALLED]
        meeting = found[0] if found else meetings.call(child, MEETING, by=desk.session)
        return kind(desk.shell.context, meeting, desk.shell.window)  # type: ignore[no-any-return]

    return made


def _held(desk: Desk, child: ResidentId) -> Meeting:
    found = [one for one in meetings.of(child, by=desk.session) if one.held_at is not None]
    if found:
        return found[0]
    meeting = meetings.call(child, MEETING, by=desk.session)
    day = desk.session.today() + timedelta(days=7)
    decided = (
        Resolution(1, "Устроить в школу", Outcome.TASK, who="Ли В. С.", due=day),
        Resolution(2, "Перевести в другой центр", Outcome.REJECTED, "прокурор", rejected_by="директор"),
    )
    came = tuple(replace(one, came=True) for one in MEETING.invited)
    minutes = Minutes(desk.session.now(), "Омарова Д.", came, "В школу не ходит", decided)
    return meetings.hold(meeting, minutes, by=desk.session)


def reasons(desk: Desk, child: ResidentId) -> Dialog:
    """A recommendation that was rejected."""
    meeting = _held(desk, child)
    rejected = next(one for one in meeting.resolutions if one.outcome is Outcome.REJECTED)
    return ReasonsDialog(desk.shell.context, meeting, rejected, desk.shell.window)


def undertaking(desk: Desk, child: ResidentId) -> Dialog:
    """A task of a meeting."""
    _held(desk, child)
    asked = undertakings.of(child, by=desk.session)[0]
    return SettleDialog(desk.shell.context, asked, desk.shell.window)


def correction(desk: Desk, child: ResidentId) -> Dialog:
    """Minutes that are finished."""
    return CorrectDialog(desk.shell.context, _held(desk, child), desk.shell.window)


def earlier_minutes(desk: Desk, child: ResidentId) -> Dialog:
    """Minutes that were corrected once."""
    held = _held(desk, child)
    if not held.corrections:
        said = replace(held.minutes(), facts="Ходит в школу с понедельника")
        held = meetings.correct(held, said, "описка", by=desk.session)
    return EarlierMinutesDialog(desk.shell.context, held, desk.shell.window)


MAKERS: dict[type[Dialog], Make] = {
    CallDialog: lambda desk, child: CallDialog(desk.shell.context, child, None, desk.shell.window),
    CallOffDialog: on_meeting(CallOffDialog),
    MinutesDialog: on_meeting(MinutesDialog),
    CorrectDialog: correction,
    ReasonsDialog: reasons,
    SettleDialog: undertaking,
}
