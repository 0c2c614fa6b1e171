"""How one entry of the calendar looks in a cell and in the list of its day."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from shelter_app.domain.ids import StaffId
from shelter_app.domain.summaries import ResidentSummary
from shelter_app.services.calendar import Entry, EntryKind
from shelter_app.views.colours import ColourName
from shelter_app.views.lines import actor_words, due_face, name_words, waiting_title, whose
from shelter_app.views.page import Context
from shelter_app.views.record.appointments.words import (
    appointment_icon,
    appointment_title,
    more_words,
    span_words,
    state_face,
)
from shelter_app.views.widgets.chip import ChipFace
from shelter_app.views.words import appointment_words

translate = QCoreApplication.translate
_ICONS = {
    EntryKind.APPOINTMENT: "calendar-clock",
    EntryKind.FOLLOW_UP: "phone-call",
    EntryKind.PLAN: "clipboard-list",
    EntryKind.STAY: "hourglass",
    EntryKind.BIRTHDAY: "user",
    EntryKind.TERM: "bell",
}


@dataclass(frozen=True, slots=True)
class EntryFace:
    """Everything that is shown of an entry; ``entry`` is what it stands for."""

    entry: Entry
    icon: str
    time: str
    title: str
    people: str
    whose: str
    more: str
    state: ChipFace
    tone: ColourName = "text"
    stop: bool = False
    done: bool = False
    families: str = ""
    numbers: str = ""

    @property
    def short(self) -> str:
        """The one line of a cell: the hour, whom it concerns, what it is."""
        return " ".join(filter(None, (self.time, self.title)))

    @property
    def spoken(self) -> str:
        """The entry as a screen reader says it."""
        return ", ".join(filter(None, (self.time, self.title, self.whose, self.more, self.state.words)))


def entry_face(entry: Entry, context: Context, *, brief: bool = False) -> EntryFace:
    """The face of an entry as this member may see it; a ``brief`` one for a cell tells neither actor nor term."""
    people = ", ".join(name_words(line, context) for line in entry.lines)
    families = ", ".join(dict.fromkeys(family_words(line, context) for line in entry.lines))
    numbers = ", ".join(line.number for line in entry.lines if line.named)
    told = "; ".join(whose(line, context) for line in entry.lines)
    time = context.formats.time(entry.at) if entry.has_time else ""
    if entry.due is not None:
        due = entry.due
        state = ChipFace("", "plain") if brief else due_face(due.due_at, due.has_time, context)
        title = waiting_title(due, context)
        tone: ColourName = "overdue" if entry.overdue else "text"
        who = "" if brief else _actor(due.who, context)
        return EntryFace(
            entry, _ICONS[entry.kind], time, title, people, told, who, state, tone, families=families, numbers=numbers
        )
    one = entry.appointments[0]
    title = appointment_title(one)
    if entry.parts > 1:
        part = translate("Calendar", "day {part} of {parts}").format(part=entry.part, parts=entry.parts)
        title = f"{title}, {part}"
    span = span_words(one, context, day=False) if one.ends is not None else ""
    more = ", ".join(filter(None, (span, more_words(one, context))))
    state = state_face(one, context, stop=entry.stop)
    tone = "overdue" if entry.overdue else "text2" if entry.settled else "text"
    return EntryFace(
        entry, appointment_icon(one.kind), time, title, people, told, more, state, tone, entry.stop, entry.settled,
        families, numbers,
    )  # fmt: skip


def family_words(line: ResidentSummary, context: Context) -> str:
    """The family name alone; the bare number of a restricted file, the honest word where nobody knows the name."""
    known = line.name(context.language.code)
    return line.number if not line.named else known.split()[0] if known else name_words(line, context)


def nameless(entry: Entry, context: Context) -> str:
    """What an entry is without anybody's name or typed words, for a file that leaves the house."""
    if entry.due is not None:
        return waiting_title(entry.due.hidden(), context)
    return appointment_words(entry.appointments[0].kind.value)


def kind_words(kind: EntryKind) -> str:
    """What a sort of entry is called in the filter."""
    words = {
        EntryKind.HEARING: translate("Calendar", "Court hearings"),
        EntryKind.APPOINTMENT: translate("Calendar", "Appointments and journeys"),
        EntryKind.VISIT: translate("Calendar", "Visits"),
        EntryKind.FOLLOW_UP: translate("Calendar", "Follow-up"),
        EntryKind.PLAN: translate("Calendar", "Support plans"),
        EntryKind.STAY: translate("Calendar", "Ends of stays and returns"),
        EntryKind.BIRTHDAY: translate("Calendar", "Turning 16 and 18"),
        EntryKind.TERM: translate("Calendar", "Terms and duties"),
    }
    return words[kind]


def _actor(who: str, context: Context) -> str:
    """A colleague's name for the id of one, the words of a role."""
    if who.isdecimal():
        return context.session.staff_name(StaffId(int(who)))
    return actor_words(who, context) if who else ""
