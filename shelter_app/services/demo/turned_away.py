"""A child under the age limit who was brought and, by the rules, sent elsewhere."""

from __future__ import annotations

from dataclasses import replace

from shelter_app.domain.stays import UnderAge
from shelter_app.domain.structured import BadEntry
from shelter_app.domain.turned_away import TurnedAwayForm
from shelter_app.services import stays, turned_away
from shelter_app.services.demo.cases import FileTold, TurnedAway, names_told
from shelter_app.services.demo.telling import Cast, Step, Telling


def turn_away(cast: Cast, told: TurnedAway, sibling: FileTold) -> Step:
    """The attempt to admit a child under the age limit, which the registry refuses, and the line that says where to."""
    by = cast.who(told.by)
    at = cast.moments.moment(told.at)

    def attempt() -> None:
        day = at.astimezone(by.tz).date()
        whole = Telling(cast, sibling).first_admission(by)
        claim = cast.moments.claim(told.claim, day, day)
        child = replace(
            whole,
            names=names_told(told),
            sex=told.sex,
            age=claim,
            admitted_at=at,
            iin="",
            iin_absent_reason="",
            group_with=cast.file(sibling.key),
            same_as=None,
        )
        try:
            stays.admit(child, by=by)
        except UnderAge as refusal:
            if refusal.refer_to == told.refer_to:
                form = TurnedAwayForm(
                    at, told.reason, told.sent_to, told.names.ru, told.sex, claim.born, whole.brought_by,
                    whole.brought_by_person, told.taken_by, under=refusal.under,
                )  # fmt: skip
                turned_away.record(form, by=by)
                return
        raise BadEntry("turned_away", "unknown_value", told.names.ru)

    return cast.moments.place(told.at), attempt
