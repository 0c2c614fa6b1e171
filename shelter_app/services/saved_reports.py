"""The settings of reports that the centre keeps, and what belongs to the papers of a month."""

from __future__ import annotations

from typing import Any, Final

from shelter_app.domain.errors import NotFound
from shelter_app.domain.periods import Period, Span
from shelter_app.domain.saved_reports import SavedReport, with_saved, without
from shelter_app.domain.staff import Can
from shelter_app.reports.catalogue import PAPERS
from shelter_app.services.papers import REPORTS, STATISTICS, ReportWanted
from shelter_app.services.papers.house_reports import Named
from shelter_app.services.session import Session, allowed

SETTING: Final = "saved_reports"
_KIND: Final[Any] = tuple[SavedReport, ...]


@allowed(Can.LIST_RESIDENTS)
def saved(*, by: Session) -> tuple[SavedReport, ...]:
    """The settings this centre keeps, in the order of their names; those of a report that is no more are left out."""
    found: tuple[SavedReport, ...] = by.store.settings.get(SETTING, _KIND) or ()
    return tuple(one for one in found if one.document in REPORTS)


@allowed(Can.EDIT_CENTRE)
def keep(report: SavedReport, *, by: Session) -> tuple[SavedReport, ...]:
    """Keeps the settings under their name, in the place of those that had it. Raises InvalidInput as with_saved."""
    with by.change("report.kept", "saved_reports") as change:
        found = with_saved(by.store.settings.get(SETTING, _KIND) or (), report, REPORTS)
        change.subject = report.document
        by.store.settings.put(SETTING, found)
    return found


@allowed(Can.EDIT_CENTRE)
def forget(name: str, *, by: Session) -> tuple[SavedReport, ...]:
    """Takes the settings of this name away. Raises NotFound where there are none."""
    with by.change("report.forgotten", "saved_reports") as change:
        known: tuple[SavedReport, ...] = by.store.settings.get(SETTING, _KIND) or ()
        left = without(known, name)
        if len(left) == len(known):
            raise NotFound("saved_reports")
        change.subject = next(one.document for one in known if one not in left)
        by.store.settings.put(SETTING, left)
    return left


@allowed(Can.LIST_RESIDENTS)
def of_the_month(lang: str, *, by: Session) -> tuple[SavedReport, ...]:
    """The papers of a month: every report once, as the centre keeps it, or in this language by file numbers.

    A report that the centre keeps for the month in several ways is made in each of them.
    """
    kept = [one for one in saved(by=by) if one.monthly and one.span is Span.MONTH]
    pack: list[SavedReport] = []
    for document in REPORTS:
        mine = [one for one in kept if one.document == document]
        offered = PAPERS[document].languages
        usual = lang if (lang,) in offered else "+".join(offered[0])
        pack += mine or [SavedReport(name="", document=document, languages=usual)]
    return tuple(pack)


def wanted(report: SavedReport, period: Period, named: Named | None) -> ReportWanted:
    """The report of a period as it is kept; names only where they are kept and somebody has said why."""
    counted = report.document == STATISTICS
    return ReportWanted(
        report.document,
        period,
        named if report.named and not counted else None,
        report.bands,
        report.cross if counted else None,
        report.public and counted,
    )
