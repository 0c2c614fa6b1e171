"""Tables of other people's making: which column holds what, in three languages, with or without a heading."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shelter_app.domain.registers import Column, Layout, propose, recognise


@pytest.mark.parametrize(
    ("heading", "column"),
    [
        ("Ф.И.О.", Column.NAME),
        ("Ф.И.О. ребёнка", Column.NAME),
        ("Фамилия, имя, отчество", Column.NAME),
        ("Т.Ә.А.", Column.NAME),
        ("Аты-жөні", Column.NAME),
        ("Full name", Column.NAME),
        ("Фамилия", Column.FAMILY),
        ("Имя", Column.GIVEN),
        ("Отчество (при наличии)", Column.PATRONYMIC),
        ("Тегі", Column.FAMILY),
        ("Аты", Column.GIVEN),
        ("Әкесінің аты", Column.PATRONYMIC),
        ("Дата рождения", Column.BORN),
        ("Число, месяц, год рождения", Column.BORN),
        ("Г.р.", Column.BORN),
        ("Туған күні", Column.BORN),
        ("Date of birth", Column.BORN),
        ("Возраст", Column.AGE),
        ("ИИН", Column.IIN),
        ("ЖСН (бар болса)", Column.IIN),
        ("Пол", Column.SEX),
        ("Жынысы", Column.SEX),
        ("Дата поступления", Column.ADMITTED),
        ("Когда доставлен", Column.ADMITTED),
        ("Түскен күні", Column.ADMITTED),
        ("Admission date", Column.ADMITTED),
        ("Дата выбытия", Column.LEFT),
        ("Кеткен күні", Column.LEFT),
        ("Куда выбыл", Column.ROUTE),
        ("Кому передан ребёнок", Column.ROUTE),
        ("Кем доставлен", Column.BROUGHT_BY),
        ("Кім жеткізді", Column.BROUGHT_BY),
        ("Основание для приёма", Column.GROUND),
        ("Негізі", Column.GROUND),
        ("№ личного дела", Column.NUMBER),
        ("Іс №", Column.NUMBER),
        ("№ п/п", Column.LEFT_OUT),
        ("№", Column.LEFT_OUT),
        ("Р/с", Column.LEFT_OUT),
        ("Комната", Column.ROOM),
        ("Гражданство", Column.CITIZENSHIP),
        ("Откуда прибыл", Column.FOUND_WHERE),
        ("Категория", Column.CATEGORY),
        ("Примечание", Column.NOTE),
        ("Ескерту", Column.NOTE),
        ("Ф.И.О. родителей", Column.NOTE),
        ("Адрес родителей", Column.NOTE),
        ("Рост", None),
        ("", None),
    ],
)
def test_a_heading_says_what_its_column_holds(heading: str, column: Column | None) -> None:
    assert recognise(heading) is column
    assert recognise(heading.upper()) is column


def test_a_heading_is_found_under_the_name_of_the_centre() -> None:
    layout = propose(
        [("Центр адаптации",), ("2024",), ("№", "Ф.И.О.", "Дата поступления"), ("1", "Ким А.", "1.2.2024")]
    )
    assert layout.first == 3
    assert layout.columns == (Column.LEFT_OUT, Column.NAME, Column.ADMITTED)


def test_a_heading_of_two_rows_is_read_as_one() -> None:
    above = ("№ п/п", "Ребёнок", "", "Поступление", "", "Примечание")
    below = ("", "Ф.И.О.", "Пол", "Дата поступления", "Кем доставлен", "")
    layout = propose([above, below, ("1", "Ким Артём", "м", "01.02.2024", "полиция", "")])
    assert layout.first == 2
    assert layout.labels == ("№ п/п", "Ф.И.О.", "Пол", "Дата поступления", "Кем доставлен", "Примечание")
    assert layout.columns == (
        Column.LEFT_OUT, Column.NAME, Column.SEX, Column.ADMITTED, Column.BROUGHT_BY, Column.NOTE,
    )  # fmt: skip


def test_without_a_heading_columns_are_guessed_by_what_they_hold() -> None:
    rows = [
        ("1", "Ахметов Санжар", "м", "03.04.2012", "14.03.2024", "20.05.2024", "тихий"),
        ("2", "Иванова Мария Петровна", "ж", "05.06.2013", "15.03.2024", "21.05.2024", ""),
    ]
    assert propose(rows).columns == (
        Column.LEFT_OUT, Column.NAME, Column.SEX, Column.BORN, Column.ADMITTED, Column.LEFT, Column.NOTE,
    )  # fmt: skip


def test_words_nobody_foresaw_are_kept_and_empty_columns_are_not() -> None:
    layout = propose([("ФИО", "Дата поступления", "Рост", ""), ("Ким Артём", "1.2.2024", "150", "")])
    assert layout.columns == (Column.NAME, Column.ADMITTED, Column.NOTE, Column.LEFT_OUT)


def test_the_second_column_of_names_is_the_other_writing_and_any_other_second_one_a_note() -> None:
    layout = propose([("ФИО", "Т.Ә.А.", "Дата поступления", "Дата прибытия"), ("Ким", "Ким", "1", "2")])
    assert layout.columns == (Column.NAME, Column.OTHER_NAME, Column.ADMITTED, Column.NOTE)


def test_a_correction_takes_the_meaning_from_the_column_that_had_it() -> None:
    layout = Layout(("а", "б", "в"), (Column.NAME, Column.NOTE, Column.ADMITTED), 1)
    assert layout.taken(1, Column.NAME).columns == (Column.NOTE, Column.NAME, Column.ADMITTED)
    assert layout.taken(2, Column.NOTE).columns == (Column.NAME, Column.NOTE, Column.NOTE)


def test_without_a_column_of_names_nobody_is_named() -> None:
    assert not Layout(("",), (Column.BORN,), 0).names_somebody
    assert Layout(("",), (Column.FAMILY,), 0).names_somebody


@given(st.lists(st.lists(st.text(max_size=12), max_size=6).map(tuple), max_size=8))
def test_any_table_gets_a_layout_as_wide_as_itself(rows: list[tuple[str, ...]]) -> None:
    layout = propose(rows)
    width = max((len(row) for row in rows), default=0)
    assert len(layout.labels) == len(layout.columns) == width
    assert 0 <= layout.first <= len(rows)
    single = [column for column in layout.columns if column not in (Column.NOTE, Column.LEFT_OUT)]
    assert len(single) == len(set(single))
