"""The registers of the house: each gathers its lines of a period, in its own numbering of the calendar year."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any, Final, TypeVar

from shelter_app.domain.ids import ResidentId, StaffId
from shelter_app.domain.paper import OutgoingLetter, PrintRecord
from shelter_app.domain.periods import Period
from shelter_app.domain.residents import Resident
from shelter_app.domain.stays import Stay
from shelter_app.reports.data import Text
from shelter_app.reports.papers.numbers import RegisterColumn
from shelter_app.services import elsewhere
from shelter_app.services.elsewhere import Begun
from shelter_app.services.papers import facts as f
from shelter_app.services.papers.titles import document_title
from shelter_app.services.session import Session
from shelter_app.services.visibility import granted
from shelter_app.storage.tables import Table

T = TypeVar("T", bound=Any)
Row = tuple[Text, ...]
_AT_ONCE: Final = 900
_OF_NUMBERS: Final = 32
"""The share of a column that holds a file number in the place of a name with its day of birth."""


@dataclass(frozen=True, slots=True)
class Lines:
    """What a register holds: its columns, its rows, and how many entries the year had before the period.

    A ``proof`` stands under the rows in the place of how many there are: then each row is a day. What stands as it is
    ``on`` one day belongs to no period. ``keys`` tell the rows apart where number and moment do not.
    """

    columns: tuple[RegisterColumn, ...]
    rows: tuple[Row, ...]
    before: int = 0
    proof: Text = ""
    on: date | None = None
    keys: tuple[str, ...] = ()


@dataclass(slots=True)
class Source:
    """The registry as a register reads it: once for all files, names only where they are wanted and may be read.

    ``told`` gathers whose names the sheet carries.
    """

    by: Session
    period: Period
    coded: bool
    files: dict[ResidentId, Resident] = field(default_factory=dict)
    mine: frozenset[ResidentId] = frozenset()
    staff: dict[StaffId, str] = field(default_factory=dict)
    begun: Begun = field(default_factory=dict)
    told: set[ResidentId] = field(default_factory=set)

    @classmethod
    def of(cls, by: Session, period: Period, *, coded: bool) -> Source:
        """What every register needs, in few questions."""
        staff = {member.id: member.short for member in by.store.staff.all()}
        files = {one.id: one for one in by.store.residents.all()}
        return cls(by, period, coded, files, granted(by), staff, elsewhere.begun(by))

    def ours(self, file: ResidentId | None, moment: datetime) -> bool:
        """False for what stood in a case before another house handed it on: that is in the registers there."""
        return elsewhere.ours(self.begun, file, moment)

    def of_files(self, table: Table[Any], moment: str) -> list[tuple[int, datetime]]:
        """Ids and moments of the rows of a table that were written about files here, in order of time."""
        picked = table.picked(("id", moment, "resident_id"), moment)
        return [(key, at) for key, at, file in picked if self.ours(file, at)]

    def word(self, code: str) -> Text:
        """A word of the registers in every language."""
        return f.label(self.by, "register_word", code)

    def column(self, code: str, share: float, *, centred: bool = False, naming: bool = False) -> RegisterColumn:
        """A column by the code of its words; where numbers stand in the place of names, the heading says so.

        ``naming`` is said of one that a coded sheet leaves empty in every row: it is left out there.
        """
        if self.coded and code == "person":
            return RegisterColumn(self.word("file"), min(share, _OF_NUMBERS), centred)
        return RegisterColumn(self.word(code), share, centred, naming)

    def titled(self, label: Text, share: float) -> RegisterColumn:
        """A column whose words are made for this sheet."""
        return RegisterColumn(label, share, centred=True)

    def hidden(self, file: ResidentId | None) -> bool:
        """True for a file that this member may not read."""
        known = self.files.get(file) if file is not None else None
        return known is not None and known.restricted and known.id not in self.mine

    def named(self, file: ResidentId | None) -> bool:
        """True where the sheet carries names and this file may be read."""
        return not self.coded and file is not None and not self.hidden(file)

    def number(self, file: ResidentId | None) -> str:
        """The number on the cover, of a merged file that of the one it went into."""
        known = self.files.get(file) if file is not None else None
        if known is not None and known.merged_into is not None:
            known = self.files.get(known.merged_into, known)
        return known.number if known else ""

    def day(self, moment: datetime) -> date:
        """The day of a moment at the centre."""
        return moment.astimezone(self.by.tz).date()

    def moment(self, moment: datetime | None) -> str:
        """Day and hour as the clock on the wall showed them."""
        return f"{moment.astimezone(self.by.tz):%d.%m.%Y %H:%M}" if moment else ""

    def in_year(self, moments: Iterable[tuple[int, datetime]]) -> tuple[dict[int, int], int]:
        """The numbers in the calendar year of the entries of the period, and how many the year had before it.

        ``moments`` are ids with their moments, in order of time.
        """
        numbers: dict[int, int] = {}
        counted: dict[int, int] = {}
        before = 0
        for key, moment in moments:
            day = self.day(moment)
            counted[day.year] = counted.get(day.year, 0) + 1
            if day in self.period:
                numbers[key] = counted[day.year]
            elif day < self.period.first and day.year == self.period.first.year:
                before += 1
        return numbers, before

    def all_of(self, table: Table[T], ids: Iterable[int]) -> list[T]:
        """Objects by their ids, in the order of the ids."""
        wanted = list(ids)
        found: dict[int, T] = {}
        for start in range(0, len(wanted), _AT_ONCE):
            found |= table.many(wanted[start : start + _AT_ONCE])
        return [found[one] for one in wanted if one in found]

    def names(self, files: Iterable[ResidentId]) -> dict[ResidentId, Text]:
        """Name and birth of those who may be named on this sheet."""
        wanted = [one for one in dict.fromkeys(files) if self.named(one) and one in self.files]
        self.told.update(wanted)
        people = {
            one.id: one for one in self.all_of(self.by.store.people, [self.files[one].person_id for one in wanted])
        }
        told: dict[ResidentId, Text] = {}
        for one in wanted:
            person = people[self.files[one].person_id]
            born = f.birth(person, self.by.today())
            day = f.day(born.day) or (str(born.year) if born.year else "")
            told[one] = f.joined(", ", f.person_name(person).full, day)
        return told

    def who(self, file: ResidentId | None, names: dict[ResidentId, Text]) -> Text:
        """The name with the file number, or the number alone; a restricted file says that it is one."""
        if file is None:
            return ""
        if self.hidden(file) and not self.coded:
            return f.joined("; ", self.number(file), f.label(self.by, "statistics_word", "hidden"))
        return f.joined(", ", names.get(file, ""), self.number(file))


def letters(source: Source) -> Lines:
    """What went out: every letter that got a number, in the order of its numbers."""
    every = [one for one in source.by.store.letters.all("made_at") if source.ours(one.resident_id, one.made_at)]
    before = sum(
        source.day(one.made_at).year == source.period.first.year and source.day(one.made_at) < source.period.first
        for one in every
    )
    rows = tuple(
        (
            one.number,
            source.moment(one.made_at),
            document_title(one.document, source.by),
            source.number(one.resident_id),
            one.addressee,
            f.joined("; ", _sent(source, one), _answer(one)),
            source.staff.get(one.by, ""),
        )
        for one in every
        if source.day(one.made_at) in source.period
    )
    columns = (
        source.column("no", 14, centred=True), source.column("letter", 28, centred=True), source.column("what", 52),
        source.column("file", 20, centred=True), source.column("addressee", 66), source.column("sent", 42),
        source.column("made_by", 35),
    )  # fmt: skip
    return Lines(columns, rows, before)


def _sent(source: Source, letter: OutgoingLetter) -> Text:
    """When and how it went, and who took it."""
    how = f.label(source.by, "contact_medium", letter.sent_how)
    return f.joined(", ", source.moment(letter.sent_at), how, letter.sent_to)


def _answer(letter: OutgoingLetter) -> Text:
    if letter.answered_on is None:
        return ""
    came = f.phrase(lambda w: w.translate("Papers", "answer of {day}"))
    told = f.each_language(lambda lang: f.in_language(came, lang).format(day=f.day(letter.answered_on)))
    return f.joined(": ", told, letter.answer)


def prints(source: Source) -> Lines:
    """Which copies left the program: printed, saved or given to somebody, one line a copy."""
    numbers, before = source.in_year(source.of_files(source.by.store.prints, "printed_at"))
    found: list[PrintRecord] = source.all_of(source.by.store.prints, numbers)
    rows = tuple(
        (
            str(numbers[one.id]),
            source.moment(one.printed_at),
            f.joined("; ", document_title(one.document, source.by), _part_of(source, one)),
            f"{one.number}, {one.copy}",
            ", ".join(source.number(file) for file in (one.resident_id, *one.beside)),
            str(one.pages),
            source.word(one.way),
            one.recipient if source.named(one.resident_id) or one.resident_id is None else "",
            source.staff.get(one.by, ""),
        )
        for one in found
    )
    columns = (
        source.column("no", 12, centred=True), source.column("printed_at", 30, centred=True),
        source.column("what", 55), source.column("document", 40), source.column("file", 20, centred=True),
        source.column("pages", 14, centred=True), source.column("way", 28), source.column("recipient", 30),
        source.column("made_by", 35),
    )  # fmt: skip
    return Lines(columns, rows, before)


def _part_of(source: Source, one: PrintRecord) -> Text:
    """That a copy holds chosen rows of a list, and how many of how many."""
    if not one.among:
        return ""
    told = source.word("chosen")
    return f.each_language(lambda lang: f.in_language(told, lang).format(chosen=one.chosen, among=one.among))


def contacts(source: Source) -> Lines:
    """Visits, calls and messages with relatives and officials; a coded sheet names no one who called."""
    picked = source.by.store.contact_events.picked(("id", "at", "resident_ids"), "at")
    numbers, before = source.in_year(
        (key, at) for key, at, files in picked if any(source.ours(file, at) for file in files)
    )
    found = source.all_of(source.by.store.contact_events, numbers)
    names = source.names(one for event in found for one in event.resident_ids)
    rows: list[Row] = []
    for event in found:
        open_ = not source.coded and not any(map(source.hidden, event.resident_ids))
        rows.append(
            (
                str(numbers[event.id]),
                source.moment(event.at),
                f.joined("; ", *(source.who(one, names) for one in event.resident_ids)),
                event.with_whom if open_ else "",
                f.label(source.by, "contact_medium", event.medium),
                source.word(event.direction.value),
                f.label(source.by, "contact_result", event.result.value),
                source.staff.get(event.by, ""),
            )
        )
    columns = (
        source.column("no", 12, centred=True), source.column("at", 30, centred=True), source.column("person", 62),
        source.column("with_whom", 48, naming=True), source.column("medium", 28), source.column("way", 24),
        source.column("outcome", 30), source.column("made_by", 33),
    )  # fmt: skip
    return Lines(columns, tuple(rows), before)


def belongings(source: Source) -> Lines:
    """The things of those who were admitted in the period, and what became of them."""
    stays = admitted(source)
    names = source.names(stay.resident_id for stay, _number in stays)
    rows: list[Row] = []
    for stay, number in stays:
        shown = not source.hidden(stay.resident_id)
        for thing in stay.belongings if shown else ():
            back = source.word({True: "yes", False: "no_return", None: "kept"}[thing.returned])
            to = thing.returned_to if source.named(stay.resident_id) else ""
            rows.append(
                (
                    str(number),
                    source.moment(stay.admitted_at),
                    source.who(stay.resident_id, names),
                    f.joined(", ", thing.what, thing.quantity),
                    f.joined(", ", back, source.moment(thing.returned_at)),
                    to,
                    thing.note if source.named(stay.resident_id) else "",
                )
            )
    columns = (
        source.column("no", 14, centred=True), source.column("admitted_at", 32, centred=True),
        source.column("person", 56), source.column("thing", 58), source.column("given_back", 38),
        source.column("recipient", 34, naming=True), source.column("remark", 35, naming=True),
    )  # fmt: skip
    return Lines(columns, tuple(rows))


def absences(source: Source) -> Lines:
    """Leave, hospital and absence without leave that began in the period, with the return."""
    words = {"on_leave": "on_leave", "hospital": "hospital", "missing": "missing_person"}
    picked = source.by.store.stays.picked(("id", "resident_id", "absences", "elsewhere"), "admitted_at")
    every = sorted(
        (
            (one.since, key, place, file, one)
            for key, file, absences, there in picked
            if not there
            for place, one in enumerate(absences)
        ),
        key=lambda one: one[:3],
    )
    numbers, before = source.in_year((place, one[0]) for place, one in enumerate(every))
    names = source.names(every[place][3] for place in numbers)
    rows = tuple(
        (
            str(number),
            source.who(every[place][3], names),
            f.label(source.by, "statistics_word", words.get(every[place][4].kind.value, every[place][4].kind.value)),
            source.moment(every[place][4].since),
            source.moment(every[place][4].until),
            source.moment(every[place][4].ended),
            every[place][4].where if source.named(every[place][3]) else "",
        )
        for place, number in numbers.items()
    )
    columns = (
        source.column("no", 12, centred=True), source.column("person", 66), source.column("kind", 42),
        source.column("since", 32, centred=True), source.column("until", 32, centred=True),
        source.column("ended", 32, centred=True), source.column("where", 51, naming=True),
    )  # fmt: skip
    return Lines(columns, rows, before, keys=tuple(f"{every[place][1]} {every[place][0]}" for place in numbers))


def admitted(source: Source) -> list[tuple[Stay, int]]:
    """The stays that began in the period with their numbers in the year, in the order of admission."""
    numbers, _before = _numbered_stays(source)
    return [(stay, numbers[stay.id]) for stay in source.all_of(source.by.store.stays, numbers)]


def _numbered_stays(source: Source) -> tuple[dict[int, int], int]:
    picked = source.by.store.stays.picked(("id", "admitted_at", "resident_id", "elsewhere"), "admitted_at")
    merged = {key for key, file in source.files.items() if file.merged_into is not None}
    return source.in_year((key, moment) for key, moment, file, there in picked if file not in merged and not there)


def before_period(source: Source) -> int:
    """How many were admitted in the year before the period began."""
    return _numbered_stays(source)[1]


Gather = Callable[[Source], Lines]
OF_THE_OFFICE: Final[dict[str, Gather]] = {
    "register-letters": letters,
    "register-prints": prints,
    "register-contacts": contacts,
    "register-belongings": belongings,
    "register-absences": absences,
}
