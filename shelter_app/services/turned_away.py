"""Children who were not taken in: the line about each, who was told, and the list of them."""

from __future__ import annotations

from dataclasses import replace

from shelter_app.domain.errors import InvalidInput
from shelter_app.domain.ids import TurnedAwayId
from shelter_app.domain.staff import Can
from shelter_app.domain.turned_away import TurnedAway, TurnedAwayForm, turned_away_number
from shelter_app.services.session import Session, allowed, new_id


@allowed(Can.ADMIT)
def record(form: TurnedAwayForm, *, by: Session) -> TurnedAway:
    """Writes down that somebody was turned away and where they were sent; the note that goes along has its number.

    Raises InvalidInput for an hour that is still to come.
    """
    _require_past(form, by)
    year = form.at.astimezone(by.tz).year
    with by.change("turned_away.recorded", "turned_away") as change:
        number = turned_away_number(by.store.settings.next_number(f"turned-away-{year}"), year)
        change.subject = number
        return by.store.turned_away.add(
            _line(TurnedAway(TurnedAwayId(new_id()), number, by.staff.id, form.at, "", ""), form)
        )


@allowed(Can.ADMIT)
def correct(line: TurnedAway, form: TurnedAwayForm, *, by: Session) -> TurnedAway:
    """Stores the line as it is now known, such as whom of the guardianship authority somebody told in the morning.

    Raises Stale where somebody was quicker, InvalidInput as :func:`record`. Number and author stay.
    """
    line = by.store.turned_away.unchanged(line)
    _require_past(form, by)
    changed = _line(line, form)
    with by.change("turned_away.corrected", "turned_away") as change:
        change.subject = line.number
        return by.store.turned_away.save(changed)


@allowed(Can.LIST_RESIDENTS)
def look_through(*, by: Session) -> list[TurnedAway]:
    """Everybody who was turned away, the latest first; that the list was opened is written into the audit."""
    by.looked("turned_away.viewed")
    return everybody(by=by)


@allowed(Can.LIST_RESIDENTS)
def everybody(*, by: Session) -> list[TurnedAway]:
    """The same list when it is shown again."""
    return by.store.turned_away.all("-at")


@allowed(Can.LIST_RESIDENTS)
def of(line_id: TurnedAwayId, *, by: Session) -> TurnedAway:
    """One line as it stands now; raises NotFound."""
    return by.store.turned_away.get(line_id)


def _require_past(form: TurnedAwayForm, by: Session) -> None:
    now = by.now()
    moments = {"at": form.at, "told_at": form.told_at}
    ahead = {name: "in_future" for name, at in moments.items() if at is not None and at > now}
    if ahead:
        raise InvalidInput(**ahead)


def _line(line: TurnedAway, form: TurnedAwayForm) -> TurnedAway:
    return replace(
        line,
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
