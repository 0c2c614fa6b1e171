"""A case as the centre that takes it over keeps it: names instead of staff it does not have, numbers that say whose."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Final, TypeVar

from shelter_app.domain.follow_ups import FollowUp, Outcome
from shelter_app.domain.ids import StaffId
from shelter_app.domain.journal import CaseEvent
from shelter_app.domain.meetings import Meeting, Resolution
from shelter_app.domain.residents import Resident
from shelter_app.domain.transfers import CaseSheet
from shelter_app.domain.undertakings import Undertaking
from shelter_app.services.packages.case_rows import Rows

_SIGN: Final = "№ "
_Task = TypeVar("_Task", Undertaking, Resolution)


def as_history(rows: Rows, sheet: CaseSheet, code: str, resident: Resident) -> Rows:
    """The rows of a case that came under ``code``, with the file as this centre numbers it.

    Numbers of letters and prints were given by the other house, and this one gives the same ones: they carry a mark
    from then on, so that no paper of one house is ever taken for one of the other.
    """
    names = {author.id: author.name for author in sheet.authors}
    mark = f" ({code[:4]})"
    printed = {one.number: one.number + mark for one in rows["prints"]}
    return {
        **rows,
        "residents": (resident,),
        "stays": tuple(replace(one, kind=one.kind or sheet.house, elsewhere=True) for one in rows["stays"]),
        "plan_items": tuple(
            replace(one, responsible=_named(one.responsible, one.responsible_id, names), responsible_id=None)
            for one in rows["plan_items"]
        ),
        "undertakings": tuple(_by_name(one, names) for one in rows["undertakings"]),
        "meetings": tuple(_meeting(one, names) for one in rows["meetings"]),
        "follow_ups": tuple(_ended(one) for one in rows["follow_ups"]),
        "letters": tuple(replace(one, number=one.number + mark) for one in rows["letters"]),
        "prints": tuple(replace(one, number=printed[one.number]) for one in rows["prints"]),
        "case_events": tuple(_proved_by(one, printed) for one in rows["case_events"]),
    }


def _named(words: str, member: StaffId | None, names: Mapping[int, str]) -> str:
    return words or names.get(member or 0, "")


def _by_name(task: _Task, names: Mapping[int, str]) -> _Task:
    """Whoever of the other house was to do something is called by name: here their number is nobody's."""
    return replace(task, who=_named(task.who, task.who_id, names), who_id=None)


def _meeting(one: Meeting, names: Mapping[int, str]) -> Meeting:
    """The minutes as they stand, and what they said before each correction, with names for numbers."""
    before = (
        replace(said, before=replace(said.before, resolutions=_tasks(said.before.resolutions, names)))
        for said in one.corrections
    )
    return replace(one, resolutions=_tasks(one.resolutions, names), corrections=tuple(before))


def _tasks(resolutions: tuple[Resolution, ...], names: Mapping[int, str]) -> tuple[Resolution, ...]:
    return tuple(_by_name(told, names) for told in resolutions)


def _ended(stage: FollowUp) -> FollowUp:
    return replace(stage, cancelled=Outcome.ADMITTED_AGAIN.value) if stage.open else stage


def _proved_by(event: CaseEvent, printed: Mapping[str, str]) -> CaseEvent:
    """The evidence of a fact names the print that proves it as the print is numbered now."""
    parts = event.evidence.split("; ")
    renamed = (_SIGN + printed.get(part.removeprefix(_SIGN), "") for part in parts)
    told = (new if part.startswith(_SIGN) and new != _SIGN else part for part, new in zip(parts, renamed, strict=True))
    return replace(event, evidence="; ".join(told))
