"""The board as a spreadsheet: one line a stage, from the day of leaving to the last contact, of everybody on it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from typing import Final

from PySide6.QtCore import QCoreApplication

from shelter_app.domain.follow_ups import FollowUp
from shelter_app.services import follow_ups
from shelter_app.services.follow_ups import BoardRow
from shelter_app.sheets.tables import Value
from shelter_app.views.export import Line, Listing
from shelter_app.views.follow_ups import board_words as words
from shelter_app.views.page import Context

translate = QCoreApplication.translate
_AT_ONCE: Final = 40


def board_listing(title: str, context: Context) -> Listing:
    """Everybody on the board, read part by part while the file is made."""
    stays = follow_ups.whole_board(by=context.session)
    heading = (
        translate("FollowUps", "Route"),
        translate("FollowUps", "File No."),
        translate("FollowUps", "Who"),
        translate("FollowUps", "With whom and where"),
        translate("FollowUps", "Left on"),
        translate("FollowUps", "Stage"),
        translate("FollowUps", "Due"),
        translate("FollowUps", "How"),
        translate("FollowUps", "Result"),
        translate("FollowUps", "Asked on"),
        translate("FollowUps", "In a row without an answer"),
    )
    concerns = follow_ups.files_on_board(stays, by=context.session)
    return Listing("follow-ups", title, heading, _rows(stays, context), len(stays), concerns)


def _rows(stays: tuple[int, ...], context: Context) -> Iterator[Line]:
    for start in range(0, len(stays), _AT_ONCE):
        for row in follow_ups.part_of_board(stays[start : start + _AT_ONCE], by=context.session):
            for stage in row.stages:
                yield Line(_line(row, stage, context), row.summary.resident_id)


def _line(row: BoardRow, stage: FollowUp, context: Context) -> tuple[Value, ...]:
    result = words.result_words(context, stage.outcome) if stage.outcome is not None else ""
    if stage.cancelled:
        result = translate("FollowUps", "cancelled")
    return (
        words.group_words(context, words.group_of(context, row)),
        row.summary.number,
        row.summary.name(context.language.code) or row.summary.number,
        words.where_words(context, row),
        _day(row.stay.ended_at, context),
        words.BoardCounts().days(stage.stage_days),
        stage.due,
        words.kind_words(context, stage.kind),
        result,
        _day(stage.done_at, context),
        row.silent,
    )


def _day(moment: datetime | None, context: Context) -> date | None:
    return moment.astimezone(context.session.tz).date() if moment is not None else None
