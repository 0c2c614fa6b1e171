"""The registers of follow-up and of tracing families: whom the house asked after, what it learned, who asked it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from shelter_app.domain.follow_ups import SILENCE, FollowUp
from shelter_app.domain.ids import ResidentId, StayId
from shelter_app.domain.stays import Stay
from shelter_app.domain.tracing import Asks, Tracing
from shelter_app.reports.data import Text
from shelter_app.services.papers import facts as f
from shelter_app.services.papers.house_registers import Gather, Lines, Source
from shelter_app.services.unreached import in_a_row


def follow_ups(source: Source) -> Lines:
    """Every stage whose day lies in the period; a coded sheet does not say with whom the child is."""
    store = source.by.store
    moments = [
        (key, source.by.day_start(due))
        for key, due, file in store.follow_ups.picked(("id", "due", "resident_id"), "due")
        if source.ours(file, source.by.day_start(due))
    ]
    numbers, before = source.in_year(moments)
    found: list[FollowUp] = source.all_of(store.follow_ups, numbers)
    stays = {one.id: one for one in source.all_of(store.stays, {one.stay_id for one in found})}
    names = source.names(one.resident_id for one in found)
    silent = _silent(source, stays)
    rows = tuple(
        (
            str(numbers[one.id]),
            f.day(one.due),
            source.who(one.resident_id, names),
            placed(source, one, stays.get(one.stay_id)),
            filled(source, "days_after", one.stage_days),
            f.label(source.by, "followup_kind", one.kind),
            _learned(source, one, silent.get(one.stay_id, 0)),
            source.staff.get(one.done_by, "") if one.done_by is not None else "",
        )
        for one in found
    )
    columns = (
        source.column("no", 12, centred=True), source.column("asked_on", 22, centred=True),
        source.column("person", 56), source.column("placed_with", 52), source.column("left_stage", 20, centred=True),
        source.column("asked_how", 32), source.column("found_so", 44), source.column("made_by", 26),
    )  # fmt: skip
    return Lines(columns, rows, before)


def _silent(source: Source, stays: Mapping[StayId, Stay]) -> Mapping[StayId, int]:
    """How many attempts in a row reached nobody, by stay."""
    stages: dict[StayId, list[FollowUp]] = {}
    wanted = sorted(stays)
    for start in range(0, len(wanted), 900):
        for one in source.by.store.follow_ups.among("stay_id", wanted[start : start + 900]):
            stages.setdefault(one.stay_id, []).append(one)
    return {stay: in_a_row(source.by, stays[stay], some) for stay, some in stages.items()}


def placed(source: Source, stage: FollowUp, stay: Stay | None) -> Text:
    """The route, and where names stand who received the child; a restricted file tells neither."""
    leaving = stay.discharge if stay is not None else None
    if leaving is None or source.hidden(stage.resident_id):
        return ""
    by = source.by
    route = f.label(by, "discharge_route", leaving.route)
    country = f.label(by, "country", leaving.country) if leaving.country != by.profile.country else ""
    return f.joined(", ", route, country, leaving.receiver if source.named(stage.resident_id) else "")


def _learned(source: Source, stage: FollowUp, silent: int) -> Text:
    """The outcome with its day, or that nobody asked; three in a row without an answer are told."""
    if stage.cancelled:
        return source.word("cancelled_stage")
    if stage.outcome is None or stage.done_at is None:
        return source.word("ahead" if stage.due >= source.by.today() else "not_asked_yet")
    told = f.label(source.by, "followup_outcome", stage.outcome.value)
    row = filled(source, "silent_row", silent) if silent >= SILENCE else ""
    return f.joined(", ", told, f.day(source.day(stage.done_at)), row)


def filled(source: Source, code: str, count: int) -> Text:
    """A phrase of the registers with its count, in every language: days after leaving, attempts in a row."""
    pattern = source.word(code)
    return f.each_language(lambda lang: f.in_language(pattern, lang).format(count=count))


def tracing(source: Source) -> Lines:
    """Every question of the period in the search for families, those of no file as well; coded, it names nobody."""
    store = source.by.store
    moments = [
        (key, at) for key, at, file in store.tracing.picked(("id", "at", "resident_id"), "at") if source.ours(file, at)
    ]
    numbers, before = source.in_year(moments)
    found: list[Tracing] = source.all_of(store.tracing, numbers)
    names = source.names(one.resident_id for one in found if one.resident_id is not None)
    rows = tuple(_traced(source, one, numbers[one.id], names) for one in found)
    columns = (
        source.column("no", 12, centred=True), source.column("at", 28, centred=True), source.column("person", 50),
        source.column("way", 26), source.column("traced_by", 44), source.column("traced_what", 58, naming=True),
        source.column("traced_back", 44), source.column("made_by", 24),
    )  # fmt: skip
    return Lines(columns, rows, before)


def _traced(source: Source, one: Tracing, number: int, names: dict[ResidentId, Text]) -> tuple[Text, ...]:
    told = source.named(one.resident_id) or (one.resident_id is None and not source.coded)
    whom = source.who(one.resident_id, names) if one.resident_id is not None else source.word("no_file_fits")
    body = f.label(source.by, "tracing_body", one.body)
    return (
        str(number),
        source.moment(one.at),
        whom,
        source.word("out" if one.asks is Asks.CENTRE else "in"),
        f.joined(", ", body, one.who if told else ""),
        f.joined("; ", one.sought, one.words) if told else "",
        f.joined(", ", f.day(one.answered_on), one.answer if told else ""),
        source.staff.get(one.by, ""),
    )


OF_AFTERWARDS: Final[dict[str, Gather]] = {"register-follow-ups": follow_ups, "register-tracing": tracing}
