"""Statistics and registers of a period as papers: asked for in the window's thread, gathered wherever there is time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from shelter_app.domain.errors import InvalidInput, NotAllowed, NotFound
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.paper import DocumentNumber, NoRowChosen
from shelter_app.domain.periods import Period
from shelter_app.domain.staff import Can
from shelter_app.domain.statistics import BANDS, Dimension
from shelter_app.reports.data import PrintStamp
from shelter_app.services import clock_watch, statistics
from shelter_app.services.exchange.lists import Confirmed
from shelter_app.services.papers import admissions_register, audit_head, decisions_register, statistics_report
from shelter_app.services.papers.afterwards_registers import OF_AFTERWARDS
from shelter_app.services.papers.audit_head import AUDIT_HEAD
from shelter_app.services.papers.board_register import BOARD, board
from shelter_app.services.papers.drawn_register import sheet
from shelter_app.services.papers.help_registers import OF_HELP
from shelter_app.services.papers.house_registers import OF_THE_OFFICE, Gather, Source
from shelter_app.services.papers.jobs import Job, about_the_head, chosen_languages, stamp
from shelter_app.services.papers.safety_registers import OF_SAFETY
from shelter_app.services.session import Session, allowed
from shelter_app.services.statistics import Asked

STATISTICS: Final = "statistics"
REGISTERS: Final[dict[str, Gather]] = {
    "register-admissions": admissions_register.admissions,
    "register-movement": admissions_register.movement,
    "register-decisions": decisions_register.decisions,
    **OF_THE_OFFICE,
    **OF_SAFETY,
    **OF_HELP,
    **OF_AFTERWARDS,
    BOARD: board,
}
REPORTS: Final = (STATISTICS, *REGISTERS)
"""Statistics and registers by name, in the order of menus."""

OF_A_PERIOD: Final = (*REPORTS, AUDIT_HEAD)
"""Also the sheet that proves the audit, which is asked for where the audit is read."""

_SIGNS: Final = {
    AUDIT_HEAD: ("ЖА", "AH"),
    STATISTICS: ("СО", "SO"),
    "register-admissions": ("ЖП", "RA"),
    "register-movement": ("ДС", "RM"),
    "register-decisions": ("ЖР", "RD"),
    "register-letters": ("ЖИ", "RL"),
    "register-prints": ("ЖД", "RP"),
    "register-contacts": ("ЖК", "RC"),
    "register-belongings": ("ЖВ", "RB"),
    "register-absences": ("ЖО", "RO"),
    "register-incidents": ("ЖЧ", "RN"),
    "register-turned-away": ("ЖЕ", "RE"),
    "register-referrals": ("ЖН", "RF"),
    "register-disclosures": ("ЖС", "RI"),
    "register-follow-ups": ("ЖФ", "RU"),
    "register-tracing": ("ЖТ", "RT"),
    BOARD: ("ДН", "FB"),
}


@dataclass(frozen=True, slots=True)
class Named:
    """Why a sheet carries names and for whom, said by somebody who has typed the own passphrase again for it."""

    reason: str
    confirmed: Confirmed
    recipient: str = ""


@dataclass(frozen=True, slots=True)
class ReportWanted:
    """Which report of which period. Without ``named`` file numbers stand in the place of names.

    ``rows`` are the keys of the rows that a register is to hold, all of them where nobody chose. ``bands``, ``cross``
    and ``public`` are choices of the statistics: see :class:`statistics.Asked`.
    """

    document: str
    period: Period
    named: Named | None = None
    bands: str = "centre"
    cross: tuple[Dimension, Dimension] | None = None
    public: bool = False
    rows: tuple[str, ...] | None = None

    @property
    def asked(self) -> Asked:
        """The same as a question to the statistics."""
        return Asked(self.period, self.bands, self.cross, self.public)


@dataclass(frozen=True, slots=True)
class Begun:
    """A report that may be gathered: the look is written down and its copy has a number."""

    wanted: ReportWanted
    languages: tuple[str, ...]
    stamp: PrintStamp
    warnings: tuple[str, ...] = ()


@allowed(Can.PRINT_PAPER)
def begin(wanted: ReportWanted, languages: Sequence[str] = (), *, by: Session) -> Begun:
    """Writes the look into the audit, before anything is shown; names need a reason and the passphrase again.

    Raises NotFound (no such report), NoRowChosen, NotAllowed, InvalidInput (languages, reason, bands), and ClockBehind
    for the head of the audit: two people sign where a month ends.
    """
    by.require(Can.LIST_RESIDENTS)
    if wanted.document not in OF_A_PERIOD:
        raise NotFound("papers")
    if wanted.document == AUDIT_HEAD:
        by.require(Can.READ_AUDIT)
        clock_watch.require_right(by)
    if wanted.rows is not None and not wanted.rows:
        raise NoRowChosen
    if wanted.bands not in BANDS:
        raise InvalidInput(bands="unknown")
    chosen = chosen_languages(wanted.document, languages)
    reason = _reason(wanted, by) if wanted.named else ""
    by.looked("paper.viewed", subject=f"{wanted.document} {wanted.period.code}", reason=reason)
    mark = stamp(by, number_of(wanted), "")
    if wanted.named is not None:
        # Whoever finds the sheet lying about sees on each page whose copy it is.
        mark = replace(mark, copy_note=wanted.named.recipient.strip())
    return Begun(wanted, chosen, mark, about_the_head(by, chosen))


def _reason(wanted: ReportWanted, by: Session) -> str:
    assert wanted.named is not None
    by.require(Can.EXPORT_LIST)
    if not wanted.named.reason.strip():
        raise InvalidInput(reason="empty")
    if wanted.named.confirmed.staff_id != by.staff.id:
        raise NotAllowed(Can.EXPORT_LIST.value)
    return wanted.named.reason.strip()


@allowed(Can.LIST_RESIDENTS)
def report(begun: Begun, *, by: Session) -> Job:
    """The report with its facts, as everything is at one moment. Raises RowsMoved where chosen rows are gone."""
    told: set[ResidentId] = set()
    with by.store.reading():
        facts = _facts(begun.wanted, by, told)
    job = Job(begun.wanted.document, begun.languages, facts, begun.stamp, warnings=begun.warnings)
    named = begun.wanted.named
    if named is None:
        return job
    concerns = tuple(sorted(told))
    second = named.confirmed.second
    return replace(
        job, recipient=named.recipient.strip(), reason=named.reason.strip(), concerns=concerns, second=second
    )


@allowed(Can.LIST_RESIDENTS)
def report_apart(begun: Begun, *, by: Session) -> Job:
    """The same in a worker: that thread gets a connection of its own, which is closed when all is read."""
    try:
        return report(begun, by=by)
    finally:
        by.store.database.close()


def _facts(wanted: ReportWanted, by: Session, told: set[ResidentId]) -> object:
    """What the report says; ``told`` takes in whose names stand on it."""
    if wanted.document == STATISTICS:
        return statistics_report.facts(statistics.collect(wanted.asked, by=by), by=by)
    if wanted.document == AUDIT_HEAD:
        return audit_head.facts(by, wanted.period)
    source = Source.of(by, wanted.period, coded=wanted.named is None)
    lines = REGISTERS[wanted.document](source)
    made = sheet(wanted.document, source, lines, by.now(), wanted.rows)
    told.update(source.told)
    return made


def number_of(wanted: ReportWanted) -> DocumentNumber:
    """СО-2026-11: the sort of report and its period; sheets with names, of chosen rows, and for all have their own."""
    sign, code = _SIGNS[wanted.document]
    marks = [("И", "N")] if wanted.named else [("П", "P")] if wanted.public else []
    marks += [("В", "C")] if wanted.rows is not None else []
    tail, end = ("".join(part) for part in zip(*[("/", "/"), *marks], strict=True)) if marks else ("", "")
    return DocumentNumber(f"{sign}-{wanted.period.code}{tail}", f"{code}-{wanted.period.code}{end}")
