"""A meeting as the tests call and hold it, and each change of meetings and their tasks as the audit must know it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

from shelter_app.domain.ids import ResidentId
from shelter_app.domain.meetings import Invited, Meeting, Minutes, Outcome, Resolution
from shelter_app.domain.undertakings import Standing
from shelter_app.services import meetings, undertakings
from shelter_app.services.meetings import MeetingForm
from tests.records import House

Step = Callable[[], object]
FORM = MeetingForm(
    datetime(2026, 11, 27, 9, 0, tzinfo=UTC), "кабинет директора", "Жумабаева С. К.",
    (Invited("Омарова Д.", "специалист опеки"), Invited("Ли В. С.", "психолог")), ("Итоги оценки", "Школа"),
)  # fmt: skip
ROW = Resolution(1, "Устроить в школу", Outcome.PLAN_ROW, "опека", "social_domestic", due=date(2026, 12, 1))
TASK = Resolution(2, "Позвонить матери", Outcome.TASK, who="Ли В. С.", due=date(2026, 11, 30))
REJECTED = Resolution(3, "Перевести в другой центр", Outcome.REJECTED, "прокурор", rejected_by="директор")


def called(house: House, child: ResidentId) -> Meeting:
    """A meeting that is still to be held."""
    return meetings.call(child, FORM, by=house.case_worker)


def minutes(house: House, **changes: Any) -> Minutes:
    """One came, one did not; a row of the plan, a task and a rejection."""
    guests = tuple(replace(one, came=one.name != "Ли В. С.") for one in FORM.invited)
    whole = Minutes(house.clock.now, FORM.chair, guests, "В школу не ходит", (ROW, TASK, REJECTED), "Домой хочу", "ru")
    return replace(whole, **changes)


def held(house: House, child: ResidentId, **changes: Any) -> Meeting:
    """A meeting that was held now."""
    return meetings.hold(called(house, child), minutes(house, **changes), by=house.case_worker)


def _edit(house: House, child: ResidentId) -> Step:
    meeting = called(house, child)
    return lambda: meetings.edit(meeting, replace(FORM, place="актовый зал"), by=house.case_worker)


def _call_off(house: House, child: ResidentId) -> Step:
    meeting = called(house, child)
    return lambda: meetings.call_off(meeting, "болезнь", by=house.case_worker)


def _hold(house: House, child: ResidentId) -> Step:
    meeting = called(house, child)
    return lambda: meetings.hold(meeting, minutes(house), by=house.case_worker)


def _reasons(house: House, child: ResidentId) -> Step:
    meeting = held(house, child)
    return lambda: meetings.write_reasons(meeting, REJECTED.id, "нет мест", by=house.director)


def _correct(house: House, child: ResidentId) -> Step:
    meeting = held(house, child)
    other = replace(meeting.minutes(), facts="В школу ходит с понедельника")
    return lambda: meetings.correct(meeting, other, "ошибка в записи", by=house.case_worker)


def _to_plan(house: House, child: ResidentId) -> Step:
    meeting = held(house, child)
    return lambda: meetings.to_plan(meeting, need="Решение собрания", by=house.case_worker)


def _settle(house: House, child: ResidentId) -> Step:
    held(house, child)
    (task,) = undertakings.of(child, by=house.duty)
    return lambda: undertakings.settle(task, Standing.MET, "звонок", by=house.duty)


WRITES: dict[str, Callable[[House, ResidentId], Step]] = {
    "meetings.call": lambda house, child: lambda: called(house, child),
    "meetings.edit": _edit,
    "meetings.call_off": _call_off,
    "meetings.hold": _hold,
    "meetings.write_reasons": _reasons,
    "meetings.correct": _correct,
    "meetings.to_plan": _to_plan,
    "undertakings.settle": _settle,
}
LISTS = ("meetings.of", "meetings.usually_invited", "undertakings.of", "undertakings.one")
