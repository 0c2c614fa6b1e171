"""The list of residents as a spreadsheet has it: the files as filtered and ordered, one fact a column."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QCoreApplication

from shelter_app.domain.ids import ResidentId
from shelter_app.domain.summaries import ResidentSummary
from shelter_app.services import residents
from shelter_app.sheets.tables import Value
from shelter_app.views.export import Line, Listing
from shelter_app.views.formats import capital
from shelter_app.views.lines import name_words, next_title, stay_of
from shelter_app.views.listed import label
from shelter_app.views.page import Context
from shelter_app.views.words import basis_words, born_words, presence_words, sex_words

translate = QCoreApplication.translate
AT_ONCE = 100


def listing(ids: Sequence[ResidentId], context: Context) -> Listing:
    """These files in this order; lines are read as the file is made, so that a long list holds nobody up."""
    heading = (
        translate("ResidentsListing", "File"),
        translate("ResidentsListing", "Name"),
        translate("ResidentsListing", "Sex"),
        translate("ResidentsListing", "Born"),
        translate("ResidentsListing", "Birth date rests on"),
        translate("ResidentsListing", "Citizenship"),
        translate("ResidentsListing", "Category"),
        translate("ResidentsListing", "Admitted"),
        translate("ResidentsListing", "Day of stay"),
        translate("ResidentsListing", "Last permitted day"),
        translate("ResidentsListing", "Where now"),
        translate("ResidentsListing", "Left"),
        translate("ResidentsListing", "Room"),
        translate("ResidentsListing", "Coordinator"),
        translate("ResidentsListing", "Next due"),
        translate("ResidentsListing", "Next due at"),
    )
    order = list(ids)
    title = translate("ResidentsListing", "Residents")
    return Listing("residents", title, heading, _rows(order, context), len(order), tuple(order))


def _rows(order: list[ResidentId], context: Context) -> Iterator[Line]:
    for start in range(0, len(order), AT_ONCE):
        for line in residents.lines(order[start : start + AT_ONCE], by=context.session):
            yield Line(_row(line, context), line.resident_id)


def _row(line: ResidentSummary, context: Context) -> tuple[Value, ...]:
    session = context.session
    left = line.left_at.astimezone(session.tz) if line.left_at else None
    stay: tuple[Value, ...] = (
        line.admitted_at.astimezone(session.tz),
        None if left else stay_of(line, session).day,
        line.limit_day,
        capital(presence_words(line.presence)),
        left,
    )
    if not line.named:
        restricted = translate("Lines", "restricted")
        return (line.number, restricted, "", "", "", "", "", *stay, "", "", "", None)
    today = session.today()
    basis = basis_words(line.born_basis, disputed=line.age_disputed) if line.born else ""
    due = line.next_due_at.astimezone(session.tz) if line.next_due_at else None
    return (
        line.number,
        name_words(line, context),
        sex_words(line.sex, child=line.age(today).may_be_under(18)),
        line.born.exact or born_words(line.born, today),
        basis,
        label(context, "country", line.citizenship),
        label(context, "admission_category", line.category),
        *stay,
        line.room,
        session.staff_name(line.coordinator),
        next_title(line, context),
        due if due is None or line.next_has_time else due.date(),
    )
