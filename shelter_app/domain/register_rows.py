"""One row of a centre's own register: what it says about a person and a stay, and what is doubtful or wrong in it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Final

from shelter_app.domain import iin as iin_rules
from shelter_app.domain.centre import CentreKind
from shelter_app.domain.dates import PartialDate, parse_birth
from shelter_app.domain.names import Name, NameForm, form_of
from shelter_app.domain.people import AgeBasis, NameRecord, Sex
from shelter_app.domain.profiles import AdmissionCheck, Verdict
from shelter_app.domain.reference import OTHER, Reference
from shelter_app.domain.register_told import REFUSING, Finding, Noticed, Row, Told
from shelter_app.domain.register_words import citizenship_in, code_in, is_footer, is_unknown_name, sex_by_name, sex_in
from shelter_app.domain.registers import Column, Layout, recognise
from shelter_app.domain.stays import TO_FOLLOW, Ground

SHEET_EPOCH: Final = date(1899, 12, 30)
_SERIAL: Final = re.compile(r"(\d{5})(?:[.,](\d+))?")
_SERIALS: Final = range(14_000, 70_000)
_CLOCK: Final = re.compile(r"^(.*\d)[\sTт,]+(?:в\s+|сағат\s+)?(\d{1,2})[:.](\d{2})(?::\d{2})?(?:\s*ч\.?)?$")
_LOST: Final = re.compile(r"\ufffd|\?(?=\w)|(?<=\w)\?(?=\w|$)")
_WORD: Final = re.compile(r"[^\W\d_]+(?:['’ʼ][^\W\d_]+)*")
_NUMBER: Final = re.compile(r"(?:№\s*)?(\d{1,4})\s*[-/]\s*(?:20)?(\d\d)")


@dataclass(frozen=True, slots=True)
class Frame:
    """What a row is read against: this moment at the centre, the lists, the rooms and the rules of the door."""

    now: datetime
    reference: Reference
    kind: CentreKind
    rooms: frozenset[str] = frozenset()
    checks: tuple[AdmissionCheck, ...] = ()

    def refuses(self, born: PartialDate, day: date) -> AdmissionCheck | None:
        """The rule that would send somebody with this birth date elsewhere on that day."""
        for check in self.checks:
            applies = check.verdict is Verdict.REFUSE and (not check.kinds or self.kind in check.kinds)
            if applies and check.judge(born, day) is Verdict.REFUSE:
                return check
        return None


def read_row(number: int, cells: Sequence[str], layout: Layout, frame: Frame, *, filled: bool = False) -> Row:
    """What the row says; the preview and the import both read with this, so that nothing differs between them.

    ``filled`` says that a cell was joined with the one above and its words were carried down.
    """
    return _Reader(number, cells, layout, frame).read(filled=filled)


class _Reader:
    """Reads one row cell by cell and gathers what it notices."""

    def __init__(self, number: int, cells: Sequence[str], layout: Layout, frame: Frame) -> None:
        self.number, self.layout, self.frame = number, layout, frame
        self.cells = [" ".join(cell.split()) for cell in cells]
        self.noticed: list[Noticed] = []
        self.kept: list[str] = []

    def read(self, *, filled: bool) -> Row:
        name = self._name_words()
        if not any(self.cells) or is_footer(name or next(filter(None, self.cells))) or self._repeats_heading():
            return Row(self.number, None)
        if filled:
            self.notice(Finding.FILLED_DOWN)
        names, unknown = self._names(name)
        admitted, left = self._stay()
        day = admitted.date() if admitted else self.frame.now.date()
        number = self._iin()
        born, basis = self._born(day, number)
        sex = self._sex(name, number)
        if admitted is not None:
            self._judge_age(born, admitted, left)
        told = self._told(names, unknown, sex, born, basis, number, admitted, left) if admitted else None
        if any(one.finding in REFUSING for one in self.noticed):
            told = None
        return Row(self.number, told, tuple(self.noticed), name)

    def notice(self, finding: Finding, words: str = "", years: int = 0) -> None:
        self.noticed.append(Noticed(finding, words, years))

    def keep(self, column: Column, words: str) -> None:
        """Keeps words that could not be taken for what their column is, under its heading."""
        if not words:
            return
        place = self.layout.place(column)
        label = self.layout.labels[place] if place is not None else ""
        self.kept.append(f"{label}: {words}" if label else words)

    def _keep_unless_label(self, column: Column, name: str) -> None:
        """Keeps what a cell says beyond the code it was taken for: "to her mother, Abai street 5"."""
        if self.frame.reference.find(name, self.text(column)) is None:
            self.keep(column, self.text(column))

    def text(self, column: Column) -> str:
        place = self.layout.place(column)
        return self.cells[place] if place is not None and place < len(self.cells) else ""

    def _repeats_heading(self) -> bool:
        labels = [label for label in self.layout.labels if recognise(label)]
        same = sum(bool(label) and label == cell for label, cell in zip(self.layout.labels, self.cells, strict=False))
        return bool(labels) and same * 2 > len(labels)

    def _name_words(self) -> str:
        parts = (self.text(Column.FAMILY), self.text(Column.GIVEN), self.text(Column.PATRONYMIC))
        return self.text(Column.NAME) or " ".join(filter(None, parts))

    def _names(self, words: str) -> tuple[tuple[NameRecord, ...], bool]:
        if not words:
            self.notice(Finding.NAME_MISSING)
            return (), False
        if _LOST.search(words):
            self.notice(Finding.LETTERS_LOST, words)
        if is_unknown_name(words):
            self.notice(Finding.NAME_UNKNOWN, words)
            return (), True
        if self.text(Column.NAME):
            first = Name.parse(_cased(words))
        else:
            parts = [_cased(self.text(column)) for column in (Column.FAMILY, Column.GIVEN, Column.PATRONYMIC)]
            first = Name(*parts) if parts[1] else Name.parse(" ".join(filter(None, parts)))
        records = [NameRecord(form_of(first.full), first)]
        other = self.text(Column.OTHER_NAME)
        if other and other != words:
            form = form_of(other)
            same_script = form is records[0].form
            records.append(NameRecord(NameForm.OTHER if same_script else form, Name.parse(_cased(other))))
        return tuple(records), False

    def _moment(self, words: str, unread: Finding) -> tuple[PartialDate | None, time | None]:
        """The day and, where one was written, the hour; a bare number is the day a spreadsheet counts by."""
        serial = _SERIAL.fullmatch(words)
        if serial and int(serial[1]) in _SERIALS:
            self.notice(Finding.SERIAL_DATE, words)
            minutes = round(float(f"0.{serial[2] or 0}") * 24 * 60)
            clock = time(*divmod(minutes, 60)) if 0 < minutes < 24 * 60 else None
            return PartialDate.of(SHEET_EPOCH + timedelta(days=int(serial[1]))), clock
        clock_words = _CLOCK.match(words)
        clock = None
        if clock_words and int(clock_words[2]) < 24 and int(clock_words[3]) < 60:
            words, clock = clock_words[1], time(int(clock_words[2]), int(clock_words[3]))
        parsed = parse_birth(words, today=self.frame.now.date())
        if parsed.problem == "future":
            return None, None
        if parsed.problem or parsed.years is not None or not parsed.born:
            self.notice(unread, words)
            return PartialDate(), None
        return parsed.born, clock

    def _stay(self) -> tuple[datetime | None, datetime | None]:
        words, now = self.text(Column.ADMITTED), self.frame.now
        if not words:
            self.notice(Finding.ADMITTED_MISSING)
            return None, None
        admitted = self._day(words, Finding.ADMITTED_UNREAD, Finding.ADMITTED_AHEAD, time.min)
        gone = self.text(Column.LEFT)
        if not gone or gone in ("-", "—", "–"):
            return admitted, None
        left = self._day(gone, Finding.LEFT_UNREAD, Finding.LEFT_AHEAD, time(23, 59))
        if left is not None and admitted is not None and left < admitted:
            self.notice(Finding.LEFT_BEFORE, gone)
        return admitted, min(left, now) if left is not None else None

    def _day(self, words: str, unread: Finding, ahead: Finding, else_at: time) -> datetime | None:
        day, clock = self._moment(words, unread)
        if day is None:
            self.notice(ahead, words)
            return None
        if not day:
            return None
        if day.exact is None:
            self.notice(Finding.ADMITTED_NO_DAY if ahead is Finding.ADMITTED_AHEAD else unread, words)
            return None
        if day.exact > self.frame.now.date():
            self.notice(ahead, words)
            return None
        moment = datetime.combine(day.exact, clock or else_at, self.frame.now.tzinfo)
        return moment if clock is None else min(moment, self.frame.now)

    def _iin(self) -> str:
        words = self.text(Column.IIN)
        number = iin_rules.normalise(words)
        if not number or not any(char.isdigit() for char in number):
            return ""
        if iin_rules.check(number).ok:
            return number
        # A spreadsheet that takes the number for a quantity drops its leading zeros.
        padded = number.zfill(12)
        if len(number) >= 9 and number.isascii() and number.isdigit() and iin_rules.check(padded).ok:
            self.notice(Finding.IIN_ZERO, words)
            return padded
        self.notice(Finding.IIN_WRONG, words)
        self.keep(Column.IIN, words)
        return ""

    def _born(self, day: date, number: str) -> tuple[PartialDate, AgeBasis]:
        words, suggested = self.text(Column.BORN), iin_rules.birth_of(number) if number else None
        # Digits of a day still to come are a typing error in the number and nobody's birth.
        suggested = suggested if suggested and suggested <= day else None
        born = self._birth(words, Column.BORN, day)
        if not born and not words:
            born = self._birth(self.text(Column.AGE), Column.AGE, day)
        if not born and suggested:
            return PartialDate.of(suggested), AgeBasis.DOCUMENT
        if not born and not any(one.finding is Finding.BORN_UNREAD for one in self.noticed):
            self.notice(Finding.BORN_UNKNOWN)
        if born and suggested and not born.may_be(PartialDate.of(suggested)):
            self.notice(Finding.IIN_DIFFERS, words)
        by_document = suggested is not None and born.exact == suggested
        return born, AgeBasis.DOCUMENT if by_document else AgeBasis.SAID

    def _birth(self, words: str, column: Column, day: date) -> PartialDate:
        serial = _SERIAL.fullmatch(words)
        if serial and int(serial[1]) in _SERIALS:
            self.notice(Finding.SERIAL_DATE, words)
            words = f"{SHEET_EPOCH + timedelta(days=int(serial[1])):%d.%m.%Y}"
        parsed = parse_birth(words, today=self.frame.now.date())
        if parsed.years is not None:
            # An age was written down on the day of admission.
            parsed = parse_birth(words, today=day)
        if parsed.problem:
            self.notice(Finding.BORN_AFTER if parsed.problem == "future" else Finding.BORN_UNREAD, words)
            self.keep(column, words)
        return parsed.born

    def _sex(self, name: str, number: str) -> Sex:
        words = self.text(Column.SEX)
        sex = sex_in(words)
        if sex is not None:
            return sex
        if words:
            self.notice(Finding.SEX_UNREAD, words)
            self.keep(Column.SEX, words)
        guessed = (iin_rules.sex_of(number) if number else None) or sex_by_name(name)
        if guessed is None:
            return Sex.UNKNOWN
        self.notice(Finding.SEX_GUESSED)
        return Sex(guessed)

    def _judge_age(self, born: PartialDate, admitted: datetime, left: datetime | None) -> None:
        if born.surely_after(admitted.date()):
            self.notice(Finding.BORN_AFTER, self.text(Column.BORN))
            return
        check = self.frame.refuses(born, admitted.date()) if born else None
        if check is not None:
            finding = Finding.TOO_YOUNG if left is None else Finding.TOO_YOUNG_THEN
            self.notice(finding, self.text(Column.BORN), check.under)

    def _told(
        self,
        names: tuple[NameRecord, ...],
        unknown: bool,
        sex: Sex,
        born: PartialDate,
        basis: AgeBasis,
        number: str,
        admitted: datetime,
        left: datetime | None,
    ) -> Told:
        brought, route = self.text(Column.BROUGHT_BY), self.text(Column.ROUTE)
        brought_code = code_in(self.frame.reference, "brought_by", brought)
        route_code = code_in(self.frame.reference, "discharge_route", route)
        if left is None:
            self.keep(Column.ROUTE, route)
        else:
            self._keep_unless_label(Column.ROUTE, "discharge_route")
        category = self.text(Column.CATEGORY)
        category_code = code_in(self.frame.reference, "admission_category", category)
        self._keep_unless_label(Column.CATEGORY, "admission_category")
        ground, citizenships = self._ground(), self._citizenships()
        return Told(
            names, unknown, sex, born, basis, number, citizenships, admitted, left,
            brought_code, brought, ground, category_code, self.text(Column.FOUND_WHERE),
            self._room(), self._file_number(), (route_code or OTHER) if left else "", self._note(),
        )  # fmt: skip

    def _ground(self) -> Ground:
        words = self.text(Column.GROUND)
        if not words:
            return Ground(TO_FOLLOW)
        return Ground(code_in(self.frame.reference, "ground_kind", words) or OTHER, number=words)

    def _citizenships(self) -> tuple[str, ...]:
        words = self.text(Column.CITIZENSHIP)
        code = citizenship_in(self.frame.reference, words)
        if words and code is None:
            self.notice(Finding.CITIZENSHIP_UNREAD, words)
            self.keep(Column.CITIZENSHIP, words)
        return (code,) if code else ()

    def _room(self) -> str:
        words = self.text(Column.ROOM)
        if words and self.frame.rooms and words not in self.frame.rooms:
            self.notice(Finding.ROOM_UNKNOWN, words)
        return words

    def _file_number(self) -> str:
        words = self.text(Column.NUMBER)
        found = _NUMBER.fullmatch(words)
        if found:
            return f"{int(found[1]):03d}-{found[2]}"
        if words:
            self.notice(Finding.NUMBER_UNREAD, words)
            self.keep(Column.NUMBER, words)
        return ""

    def _note(self) -> str:
        lines = list(self.kept)
        for place, column in enumerate(self.layout.columns):
            words = self.cells[place] if place < len(self.cells) else ""
            if column is Column.NOTE and words:
                label = self.layout.labels[place]
                lines.append(f"{label}: {words}" if label else words)
        return "\n".join(dict.fromkeys(lines))


def _cased(words: str) -> str:
    """Words of a name that stand in capitals as names are written; initials and everything else as they stand."""
    return _WORD.sub(lambda word: word[0].capitalize() if word[0].isupper() and len(word[0]) > 2 else word[0], words)
