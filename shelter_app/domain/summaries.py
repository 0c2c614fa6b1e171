"""One line about a resident for lists, search and Today: derived from the file, never typed."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime

from shelter_app.domain.dates import Age, PartialDate, age_on
from shelter_app.domain.deadlines import Severity
from shelter_app.domain.ids import GroupId, ResidentId, StaffId
from shelter_app.domain.people import AgeBasis, Sex
from shelter_app.domain.residents import Alert, CaseStatus
from shelter_app.domain.staff import Role
from shelter_app.domain.stays import Presence

OF_PAPERS = ("document_step", "obstacle_step", "document_ends")
"""Due items whose code tells which document somebody has or seeks."""
OF_HEALTH = ("examination_due", "vaccination_due")
"""Due items whose code tells which examination or vaccine somebody waits for; a medical worker set the day."""
OF_CALENDAR = ("appointment", "hearing_ahead")
"""Due items whose code tells what sort of appointment it is; the first is the plain one."""
TELLING = frozenset({"R-41.kin_question"})
"""Duties whose title alone tells what whoever asked must not learn: that the child is in this file."""
CALENDAR = "calendar"
OF_DECISIONS = ("condition", "meeting_task", "objection")
"""Due items that a decision asks for: conditions of an approval, tasks of a meeting."""
OF_MEETINGS = ("meeting", "meeting_row")
"""A called meeting, and what a held one decided and no plan holds yet."""
_ROLES = frozenset(role.value for role in Role)


@dataclass(frozen=True, slots=True)
class ResidentSummary:
    """What a list shows of one file. ``limit_day`` is the last permitted day of the present stay.

    ``name_kk``, ``name_ru``, ``name_other`` are the same person in each script; any may be empty.
    """

    resident_id: ResidentId
    number: str
    name_ru: str
    name_kk: str
    name_other: str
    sort_key: str
    sex: Sex
    born: PartialDate
    born_basis: AgeBasis | None
    age_disputed: bool
    citizenship: str
    status: CaseStatus
    presence: Presence
    category: str
    admitted_at: datetime
    limit_day: date | None
    left_at: datetime | None
    route: str
    coordinator: StaffId | None
    risk: str
    restricted: bool
    group_id: GroupId | None
    alerts: tuple[Alert, ...]
    room: str
    stays: int
    next_code: str
    next_text: str
    next_due_at: datetime | None
    next_has_time: bool

    def name(self, lang: str) -> str:
        """The name in the script of ``lang``, falling back to any script in which it is known."""
        first = self.name_kk if lang == "kk" else self.name_ru
        return first or self.name_ru or self.name_kk or self.name_other

    @property
    def named(self) -> bool:
        """False for a line reduced by :meth:`hidden`; a person whose name nobody knows is not hidden."""
        # Every admission has a category, also of somebody whose name nobody knows.
        return not self.restricted or bool(self.sort_key or self.category)

    def age(self, day: date) -> Age:
        """Whole years on ``day``, as a range while the birth date is not exact."""
        return age_on(self.born, day)

    def hidden(self) -> ResidentSummary:
        """The same line for somebody without the right: number, lock and stay, nothing that names the person."""
        return ResidentSummary(
            self.resident_id,
            self.number,
            "",
            "",
            "",
            "",
            Sex.UNKNOWN,
            PartialDate(),
            None,
            False,
            "",
            self.status,
            self.presence,
            "",
            self.admitted_at,
            self.limit_day,
            self.left_at,
            "",
            None,
            "",
            True,
            None,
            (),
            "",
            self.stays,
            "",
            "",
            None,
            False,
        )


@dataclass(frozen=True, slots=True)
class DueItem:
    """Something that waits for somebody: a clock, a measure of a plan, a follow-up, a limit or a birthday.

    ``code`` is the rule's or kind's stable code (its words come from the profile), ``text`` what people typed.
    ``who`` is a role or a staff id as text. ``warn_at`` is when Today begins to warn of a duty that lies further ahead
    than a week. ``doubts`` are words between blanks: the conditions that were counted as met because nobody has said,
    and CALENDAR for working days of a year that nobody has compared with the published calendar.
    """

    id: int
    resident_id: ResidentId
    source: str
    source_id: int | None
    code: str
    text: str
    due_at: datetime
    has_time: bool = False
    started_at: datetime | None = None
    closed_at: datetime | None = None
    severity: str = Severity.INFO.value
    who: str = ""
    warn_at: datetime | None = None
    doubts: str = ""

    def hidden(self) -> DueItem:
        """The same term for somebody without the right: that it runs, not the words people typed, nor who acts.

        What has to be ready before a hearing is an appointment like any other, and so is a relative's question: whoever
        kept it must not see its file. Of those who act the roles of the house are told, a colleague never.
        """
        who = self.who if self.source != "plan" and self.who in _ROLES else ""
        if self.source in OF_CALENDAR or self.code in TELLING:
            plain = OF_CALENDAR[0]
            # Both terms of one hearing name it; by its own id the row stays another one.
            hidden = replace(self, source=plain, code=plain, text="", who=who, severity=Severity.INFO.value)
            return hidden if self.source == plain else replace(hidden, source_id=self.id)
        code = self.source if self.source in (*OF_PAPERS, *OF_HEALTH) else self.code
        doubts = CALENDAR if CALENDAR in self.doubts.split() else ""
        return replace(self, code=code, text="", who=who, doubts=doubts)

    def warned(self, now: datetime) -> bool:
        """True from the first early warning on, while it is open."""
        return self.closed_at is None and self.warn_at is not None and self.warn_at <= now

    def overdue(self, now: datetime) -> bool:
        """True when the term has passed and nothing has closed it."""
        return self.closed_at is None and self.due_at < now


def waiting_order(item: DueItem) -> tuple[datetime, str, str, str, int, str]:
    """What comes first of what waits; things due at one moment always stand in the same order."""
    began = "" if item.started_at is None else item.started_at.astimezone(UTC).isoformat()
    return item.due_at, item.source, item.code, began, item.source_id or 0, item.text


def next_words(item: DueItem | None) -> tuple[str, str]:
    """What the line of a file keeps of what comes next: its code and its text."""
    if item is None:
        return "", ""
    return (item.source, item.code) if item.source in (*OF_HEALTH, *OF_CALENDAR) else (item.code, item.text)
