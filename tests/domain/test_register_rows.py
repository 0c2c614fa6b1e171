"""Rows as staff write them: what is understood, what is doubted aloud, and what is refused with its reason."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from functools import cache
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shelter_app.domain import iin
from shelter_app.domain.centre import CentreKind
from shelter_app.domain.dates import PartialDate
from shelter_app.domain.names import NameForm
from shelter_app.domain.people import AgeBasis, Sex
from shelter_app.domain.register_rows import SHEET_EPOCH, Frame, read_row
from shelter_app.domain.register_told import REFUSING, Finding, Row, RowState
from shelter_app.domain.registers import Column, Layout
from shelter_app.services import packaged
from tests.records import profile

ALMATY = ZoneInfo("Asia/Almaty")
NOW = datetime(2026, 11, 20, 12, 0, tzinfo=ALMATY)


@cache
def frame() -> Frame:
    return Frame(NOW, packaged.reference(), CentreKind.CAM, frozenset({"Мальчики"}), profile().checks)


def read(filled: bool = False, **cells: str) -> Row:
    """A row with these cells and, unless told otherwise, a name and a day of admission."""
    told = {"name": "Рахимова Дилноза Ержанқызы", "admitted": "14.03.2024", "born": "05.03.2011", "sex": "ж", **cells}
    layout = Layout(tuple(told), tuple(Column(name) for name in told), 1)
    return read_row(5, tuple(told.values()), layout, frame(), filled=filled)


def findings(row: Row) -> set[Finding]:
    return {one.finding for one in row.noticed}


def test_a_whole_row_is_accepted_without_a_word() -> None:
    row = read(left="20.05.2024", route="матери", brought_by="ювенальная полиция", ground="постановление опеки")
    assert (row.state, row.noticed, row.number) == (RowState.ACCEPTED, (), 5)
    told = row.told
    assert told is not None
    assert told.name == "Рахимова Дилноза Ержанқызы"
    assert (told.sex, told.born) == (Sex.FEMALE, PartialDate(2011, 3, 5))
    assert told.admitted_at == datetime(2024, 3, 14, tzinfo=ALMATY)
    assert told.left_at == datetime(2024, 5, 20, 23, 59, tzinfo=ALMATY)
    assert (told.brought_by, told.ground.kind, told.route) == (
        "juvenile_police",
        "guardianship_resolution",
        "one_parent",
    )


@pytest.mark.parametrize(
    ("words", "parts"),
    [
        ("Ким Артём", ("Ким", "Артём", "")),
        ("Асан уулу Бакыт", ("Асан уулу", "Бакыт", "")),
        ("Ахмади", ("", "Ахмади", "")),
        ("ИВАНОВА МАРИЯ ПЕТРОВНА", ("Иванова", "Мария", "Петровна")),
        ("САРЫ-АҒАШ  АЙГҮЛ", ("Сары-Ағаш", "Айгүл", "")),
    ],
)
def test_a_name_is_split_as_people_write_it_also_without_a_patronymic(words: str, parts: tuple[str, str, str]) -> None:
    told = read(name=words).told
    assert told is not None
    name = told.names[0].name
    assert (name.family, name.given, name.patronymic) == parts


def test_a_name_in_three_columns_and_in_a_second_writing() -> None:
    told = read(name="", family="Серік", given="Айдос", patronymic="", other_name="Serik Aidos").told
    assert told is not None
    assert [(record.form, record.name.full) for record in told.names] == [
        (NameForm.KAZAKH, "Серік Айдос"),
        (NameForm.LATIN, "Serik Aidos"),
    ]


def test_an_unknown_name_is_a_person_and_a_missing_one_is_not() -> None:
    unknown = read(name="Неизвестный")
    assert unknown.told is not None
    assert (unknown.told.names, unknown.told.name_unknown) == ((), True)
    called = read(name="Неизвестный (назвался Самат)").told
    assert called is not None
    assert not called.name_unknown
    assert findings(read(name="")) == {Finding.NAME_MISSING, Finding.SEX_GUESSED} - {Finding.SEX_GUESSED}


@pytest.mark.parametrize("words", ["Ш?кен Асқар", "Аск\ufffdр Ким", "?ытай"])
def test_lost_letters_refuse_the_row_because_a_name_would_be_wrong_for_ever(words: str) -> None:
    row = read(name=words)
    assert row.state is RowState.REFUSED
    assert Finding.LETTERS_LOST in findings(row)


@pytest.mark.parametrize(
    ("words", "moment"),
    [
        ("14.03.2024", datetime(2024, 3, 14, tzinfo=ALMATY)),
        ("14.03.2024 22:15", datetime(2024, 3, 14, 22, 15, tzinfo=ALMATY)),
        ("14.03.24, 9:05", datetime(2024, 3, 14, 9, 5, tzinfo=ALMATY)),
        ("14 марта 2024 г.", datetime(2024, 3, 14, tzinfo=ALMATY)),
        ("14 наурыз 2024", datetime(2024, 3, 14, tzinfo=ALMATY)),
        ("2024-03-14", datetime(2024, 3, 14, tzinfo=ALMATY)),
        ("45365", datetime(2024, 3, 14, tzinfo=ALMATY)),
        ("45365.5", datetime(2024, 3, 14, 12, 0, tzinfo=ALMATY)),
    ],
)
def test_a_day_of_admission_is_read_as_people_and_spreadsheets_write_it(words: str, moment: datetime) -> None:
    told = read(admitted=words).told
    assert told is not None
    assert told.admitted_at == moment


@pytest.mark.parametrize(
    ("cells", "finding"),
    [
        ({"admitted": ""}, Finding.ADMITTED_MISSING),
        ({"admitted": "весной"}, Finding.ADMITTED_UNREAD),
        ({"admitted": "30.02.2024"}, Finding.ADMITTED_UNREAD),
        ({"admitted": "12 лет"}, Finding.ADMITTED_UNREAD),
        ({"admitted": "03.2024"}, Finding.ADMITTED_NO_DAY),
        ({"admitted": "2024"}, Finding.ADMITTED_NO_DAY),
        ({"admitted": "21.11.2026"}, Finding.ADMITTED_AHEAD),
        ({"left": "скоро"}, Finding.LEFT_UNREAD),
        ({"left": "2024"}, Finding.LEFT_UNREAD),
        ({"left": "01.01.2030"}, Finding.LEFT_AHEAD),
        ({"left": "13.03.2024"}, Finding.LEFT_BEFORE),
        ({"born": "2025", "admitted": "01.11.2026"}, Finding.TOO_YOUNG),
    ],
)
def test_what_cannot_stand_is_refused_with_its_reason(cells: dict[str, str], finding: Finding) -> None:
    row = read(**cells)
    assert row.told is None
    assert finding in findings(row) & REFUSING


@pytest.mark.parametrize(
    ("cells", "finding"),
    [
        ({"born": "не помнит"}, Finding.BORN_UNREAD),
        ({"born": ""}, Finding.BORN_UNKNOWN),
        ({"born": "2025", "admitted": "01.11.2024"}, Finding.BORN_AFTER),
        ({"born": "2023", "left": "20.03.2024"}, Finding.TOO_YOUNG_THEN),
        ({"sex": "да"}, Finding.SEX_UNREAD),
        ({"sex": ""}, Finding.SEX_GUESSED),
        ({"iin": "110305600000"}, Finding.IIN_WRONG),
        ({"citizenship": "с юга"}, Finding.CITIZENSHIP_UNREAD),
        ({"room": "13"}, Finding.ROOM_UNKNOWN),
        ({"number": "б/н"}, Finding.NUMBER_UNREAD),
        ({"admitted": "45365"}, Finding.SERIAL_DATE),
    ],
)
def test_what_is_doubtful_is_taken_with_a_hint(cells: dict[str, str], finding: Finding) -> None:
    row = read(**cells)
    assert row.state is RowState.HINTED
    assert finding in findings(row)


def test_words_that_were_not_understood_are_kept_as_a_note_under_their_heading() -> None:
    told = read(born="не помнит", iin="12345", note="тихая").told
    assert told is not None
    assert told.note == "iin: 12345\nborn: не помнит\nnote: тихая"


def test_what_a_cell_says_beyond_its_code_is_kept() -> None:
    told = read(left="20.05.2024", route="матери, ул. Абая 5", category="Безнадзорный, беспризорный").told
    assert told is not None
    assert (told.route, told.category) == ("one_parent", "c1")
    assert told.note == "route: матери, ул. Абая 5"


def test_an_age_counts_from_the_day_of_admission() -> None:
    told = read(born="", age="12", admitted="14.03.2020", left="20.03.2020").told
    assert told is not None
    assert told.born == PartialDate(2008, estimated=True)
    in_birth_column = read(born="12 лет", admitted="14.03.2020", left="20.03.2020").told
    assert in_birth_column is not None
    assert in_birth_column.born == PartialDate(2008, estimated=True)


def test_an_iin_that_lost_its_zeros_gets_them_back_and_tells_what_the_row_leaves_out() -> None:
    first = "05030550010"
    whole = first + str(iin.check_digit(first))
    row = read(iin=whole.lstrip("0"), born="", sex="")
    assert row.told is not None
    assert (row.told.iin, row.told.born, row.told.basis) == (whole, PartialDate(2005, 3, 5), AgeBasis.DOCUMENT)
    assert row.told.sex is Sex.MALE
    assert findings(row) == {Finding.IIN_ZERO, Finding.SEX_GUESSED}


@pytest.mark.parametrize(
    ("words", "sex"),
    [
        ("м", Sex.MALE), ("Мальчик", Sex.MALE), ("ұл бала", Sex.MALE), ("ЖЕНСКИЙ", Sex.FEMALE), ("қыз", Sex.FEMALE),
        ("f", Sex.FEMALE),
    ],
)  # fmt: skip
def test_sex_is_read_in_three_languages(words: str, sex: Sex) -> None:
    told = read(sex=words).told
    assert told is not None
    assert told.sex is sex


@pytest.mark.parametrize("name", ["Итого: 25", "ВСЕГО", "Барлығы 12"])
def test_totals_and_empty_lines_are_nobody(name: str) -> None:
    assert read(name=name, admitted="", born="", sex="").state is RowState.LEFT_OUT
    assert read(name="", admitted="", born="", sex="").state is RowState.LEFT_OUT


def test_a_heading_repeated_on_the_next_page_is_nobody() -> None:
    layout = Layout(("ФИО", "Дата поступления"), (Column.NAME, Column.ADMITTED), 1)
    assert read_row(40, ("ФИО", "Дата поступления"), layout, frame()).state is RowState.LEFT_OUT


def test_a_row_filled_from_joined_cells_says_so() -> None:
    assert Finding.FILLED_DOWN in findings(read(filled=True))


def test_a_number_on_a_cover_is_written_as_the_registry_writes_it() -> None:
    for words in ("51/26", "№ 51-2026", "051-26"):
        told = read(number=words).told
        assert told is not None
        assert told.number == "051-26"


@given(st.dates(date(1990, 1, 1), date(2026, 11, 19)), st.dates(date(1990, 1, 1), date(2026, 11, 19)))
def test_days_survive_every_way_of_writing_them(born: date, admitted: date) -> None:
    told = [
        read(born=f"{born:%d.%m.%Y}", admitted=written).told or read(born="", admitted=written).told
        for written in (f"{admitted:%d.%m.%Y}", f"{admitted:%Y-%m-%d}", str((admitted - SHEET_EPOCH).days))
    ]
    days = {one.admitted_at.date() for one in told if one is not None}
    assert days == {admitted}


@given(st.dictionaries(st.sampled_from(sorted(Column)), st.text(max_size=20), min_size=1))
def test_no_row_ever_breaks_the_reader(cells: dict[Column, str]) -> None:
    layout = Layout(tuple(column.value for column in cells), tuple(cells), 0)
    row = read_row(1, tuple(cells.values()), layout, frame())
    assert (row.told is None) == (row.state in (RowState.REFUSED, RowState.LEFT_OUT))
    if row.told is not None:
        assert row.told.admitted_at <= NOW
        assert row.told.left_at is None or row.told.admitted_at <= row.told.left_at <= NOW + timedelta(minutes=1)
