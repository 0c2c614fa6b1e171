"""How pages are laid out: words stay whole, small things stand together, nothing is left alone on a page."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from reportlab.lib.units import mm
from reportlab.platypus import Spacer

from shelter_app.reports.catalogue import PAPERS
from shelter_app.reports.data import Signer
from shelter_app.reports.kit.blocks import field, field_row, field_rows
from shelter_app.reports.kit.chart_sheet import ChartSheet
from shelter_app.reports.kit.closing import signed
from shelter_app.reports.kit.house_head import HouseHead
from shelter_app.reports.kit.page import PORTRAIT, Print, build
from shelter_app.reports.kit.signatures import LetterSignature, Place, Signature, signature_rows
from shelter_app.reports.kit.styles import said
from shelter_app.reports.kit.text import HARD_SPACE, SOFT_HYPHEN, tied
from shelter_app.reports.kit.tongues import Tongues
from shelter_app.reports.papers.numbers import Chart, ChartKind, StatisticsLine, StatisticsReport, StatisticsTable
from shelter_app.wording import load
from tests.reports.number_stories import register, statistics
from tests.reports.reading import flat, pages
from tests.reports.stories import ALMATY_CENTRE, both, stamp

RU = Tongues(load("paper", "ru"))
WIDTH = PORTRAIT.width
LONG = both("ата-анасының қамқорлығынсыз қалған", "оставшийся без попечения родителей", "without parental care")
NUMBER = both("Саны", "Число", "Number")


def numbered(data: StatisticsReport, *languages: str) -> list[str]:
    words = tuple(load("paper", lang) for lang in languages)
    return pages(PAPERS["statistics"].render(data, words, stamp=stamp("СО-2026", "SO-2026")))


def wide(inner: int) -> StatisticsTable:
    """Four numbers, of which the second is divided into so many narrow ones."""
    head = ("Кто", "На начало", "Поступило", *(f"{one}–{one + 3}" for one in range(inner)), "Выбыло", "На конец")
    lines = tuple(StatisticsLine(LONG, tuple(range(inner + 4))) for _line in range(3))
    return StatisticsTable(title="Движение", head=head, lines=lines, narrow=(3, 3 + inner))


def small(number: int) -> StatisticsTable:
    return StatisticsTable(
        title=f"Малая-{number}", head=("Что", NUMBER), lines=(StatisticsLine(f"строка-{number}", (1,)),)
    )


@pytest.mark.parametrize("languages", [("ru",), ("kk",), ("kk", "ru")])
def test_names_of_rows_stay_words_however_many_ages_there_are(languages: tuple[str, ...]) -> None:
    told = " ".join(numbered(statistics(tables=(wide(9),)), *languages)[0].split())
    whole = {"ru": "без попечения", "kk": "қамқорлығынсыз"}
    for lang in languages:
        assert whole[lang] in told.replace(SOFT_HYPHEN, "").replace("-\n", "")
    assert "Поступило 0–3" in told


def test_a_table_that_has_room_is_not_divided() -> None:
    told = " ".join(numbered(statistics(tables=(wide(3),)), "ru")[0].split())
    assert "Поступило 0–3 1–4 2–5 Выбыло" in told


def test_columns_without_end_go_on_in_further_tables() -> None:
    head = ("Кто", *(f"область-{place}" for place in range(20)), "Всего")
    crossed = StatisticsTable(title="По двум", head=head, lines=(StatisticsLine(LONG, tuple(range(100, 121))),))
    told = flat(PAPERS["statistics"].render(
        statistics(tables=(crossed,)), load("paper", "ru"), stamp=stamp("СО-2026", "SO-2026")
    ))  # fmt: skip
    assert all(str(number) in told for number in range(100, 121))
    assert told.count("без попечения") > 2


def test_small_tables_stand_side_by_side_and_the_signature_beside_the_last() -> None:
    tables = tuple(small(number) for number in range(1, 31))
    told = numbered(statistics(tables=tables, charts=()), "ru")
    signed = next(page for page in told if "Директор" in page)
    assert "строка-29" in signed
    assert "строка-30" in signed
    assert len(told) == 2
    assert "Определения" in told[-1]
    assert len(numbered(statistics(tables=tables, charts=()), "kk", "ru")) > len(told)


@pytest.mark.parametrize("rows", range(28, 44))
def test_the_signature_takes_rows_of_a_long_table_along(rows: int) -> None:
    long = StatisticsTable(
        title="Долгая", head=("Что", NUMBER),
        lines=tuple(StatisticsLine(f"строка-{place}.", (place,)) for place in range(1, rows + 1)),
    )  # fmt: skip
    told = numbered(statistics(tables=(small(1), long), charts=()), "ru")
    signed = next(page for page in told if "Директор" in page)
    assert f"строка-{rows}." in signed
    assert signed.count("строка-") >= 3


def chart(place: int) -> Chart:
    points = tuple((f"ряд {row}", row) for row in range(1, 5))
    return Chart(title=f"Рисунок {place}", kind=ChartKind.BARS, points=points, told="")


@pytest.mark.parametrize("many", range(1, 8))
@pytest.mark.parametrize("room", [40, 60, 90, 120, 160])
def test_no_chart_is_left_alone_on_the_next_page(many: int, room: int) -> None:
    sheet = ChartSheet([chart(place) for place in range(many)], RU, WIDTH)
    _wide, high = sheet.wrap(WIDTH, room * mm)
    if high <= room * mm:
        return
    parts: list[Any] = sheet.split(WIDTH, room * mm)
    assert not parts or sum(len(part._charts) for part in parts) == many
    assert all(len(part._charts) >= 2 for part in parts)
    if parts:
        assert parts[0].wrap(WIDTH, room * mm)[1] <= room * mm


def test_a_word_of_a_head_that_is_wider_than_its_column_breaks_by_syllables() -> None:
    head: Any = said("Орналастырылған күні", "head")
    head.wrap(60 * mm, 10 * mm)
    assert SOFT_HYPHEN not in "".join(part.text for part in head.frags)
    head.wrap(16 * mm, 10 * mm)
    assert SOFT_HYPHEN in "".join(part.text for part in head.frags)


def test_lines_of_signatures_are_level_under_roles_of_different_length() -> None:
    places = [Place("Бала", Signer("А", "б")), Place("Қорғаншылық және қамқоршылық органы " * 3, Signer("А", "б"))]
    first, second = (Signature(place, RU) for place in places)
    assert first.wrap(40 * mm, 100)[1] < second.wrap(40 * mm, 100)[1]
    row: Any = signature_rows(places, RU, 85 * mm)[0]
    assert len({stack[0].wrap(40 * mm, 100)[1] for stack in row._stacks}) == 1


def test_a_number_holds_the_short_word_it_counts_and_no_long_one() -> None:
    assert tied("12 лет, 3 месяца") == f"12{HARD_SPACE}лет, 3{HARD_SPACE}месяца"
    assert tied("исх. № 214 отправлен") == f"исх. №{HARD_SPACE}214 отправлен"


def test_a_value_of_many_lines_takes_a_row_of_its_own() -> None:
    short, long = field("Дело", "131-26"), field("Родился", "не выяснено, со слов 15 лет, по документу 18 лет " * 2)
    assert len(field_rows([[short, field("Пол", "м")]], 100 * mm, 1, 1)) == 1
    rows = field_rows([[short, long]], 100 * mm, 1, 1)
    assert [len(row._stacks) for row in rows] == [1, 1]


def test_columns_keep_their_numbers_where_one_is_left_out() -> None:
    sheet = register("register-letters")
    kept = tuple(replace(one, number=place) for one, place in zip(sheet.columns, (1, 2, 12), strict=True))
    told = flat(PAPERS["register-letters"].render(
        replace(sheet, columns=kept), load("paper", "ru"), stamp=stamp("ЖИ-2026-11", "RL-2026-11")
    ))  # fmt: skip
    assert "1 2 12" in told


@pytest.mark.parametrize("room", range(20, 90, 5))
def test_a_signature_takes_the_last_words_of_a_letter_to_its_page(room: int) -> None:
    rows = [said(f"строка-{place}", "value") for place in range(1, 60)]
    story = signed([Spacer(1, room * mm), *rows], [LetterSignature(Signer("А", "Директор"), RU, WIDTH)])
    job = Print.of("", RU, stamp("1/26", "1/26"), "письмо")
    told = pages(build(story, job))
    assert "строка-59" in next(page for page in told if "Директор" in page)


def test_values_are_level_under_labels_of_one_line_and_of_two() -> None:
    stacks = [field("Дело", "131-26"), field("Последний разрешённый день пребывания в центре", "24.11.2026")]
    row: Any = field_row(stacks, [30 * mm, 30 * mm])
    row.wrap(WIDTH, 100)
    assert len({stack[0].wrap(30 * mm, 100)[1] for stack in row._stacks}) == 1
    assert stacks[0][0].wrap(30 * mm, 100)[1] < stacks[1][0].wrap(30 * mm, 100)[1]


def test_a_number_of_a_title_is_never_parted_from_its_sign() -> None:
    title = "Акт об уничтожении персональных данных № У-3/26"
    for width in range(90, 190, 4):
        head: Any = HouseHead(ALMATY_CENTRE, RU, title, "журнал", "два лица", width * mm)
        assert not any(line.rstrip().endswith("№") for line in head._title)
