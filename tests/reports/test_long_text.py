"""Long plans and narratives: nothing is lost, heads repeat, no row comes twice, signatures never stand alone."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest

from shelter_app.reports import papers as p
from shelter_app.reports.data import Answer, Fact
from tests.reports import more_stories as more
from tests.reports.reading import flat, pages
from tests.reports.stories import both
from tests.reports.test_papers import made, squeezed

KINDS = list(p.HelpKind)
KAZAKH = "баланың денсаулығын тексеру және қажетті көмекті ұйымдастыру, қорғаншылық органымен келісу"


def many(rows: int, words: int = 6) -> tuple[p.PlanItem, ...]:
    made_of = KAZAKH.split()
    return tuple(
        more.item(
            KINDS[index * 5 // rows],
            f"қажет{index:03d}ш " + " ".join(made_of[:words]),
            f"шара{index:03d}ш " + KAZAKH,
            more.ITEMS[0].due,
            f"нәтиже{index:03d}ш",
            both("мейіргер Г. М. Әбенова", "медсестра"),
            f"белгі{index:03d}ш",
            f"ілгері{index:03d}ш",
        )
        for index in range(rows)
    )


@pytest.mark.parametrize("rows", [1, 5, 17, 40, 120])
def test_each_row_of_a_long_kazakh_plan_is_printed_exactly_once(rows: int) -> None:
    text = squeezed(flat(made("support-plan", ("kk",), items=many(rows))))
    for index in range(rows):
        for word in ("қажет", "шара", "нәтиже", "белгі", "ілгері"):
            assert text.count(f"{word}{index:03d}ш") == 1, (word, index)


def test_the_head_stands_on_every_page_of_the_plan_that_carries_rows() -> None:
    found = pages(made("support-plan", ("kk",), items=many(40)))
    assert len(found) >= 4
    for page in found:
        if "шара" in page:
            assert "Анықталған қажеттіліктер" in page
            assert re.search(r"\b1\s+2\s+3\s+4\s+5\s+6\s+7\s+8\b", page)


def test_a_group_that_runs_on_repeats_its_band_with_the_word_continued() -> None:
    found = pages(made("support-plan", ("kk",), items=many(40)))
    for before, page in pairwise(found):
        rows = re.findall(r"қажет(\d+)ш", page)
        if rows and f"қажет{int(rows[0]) - 1:03d}ш" in before:
            first, last = int(rows[0]), int(rows[0]) - 1
            same = first * 5 // 40 == last * 5 // 40
            assert ("жалғасы" in page) == same


def test_a_band_never_stands_at_the_foot_without_its_first_row() -> None:
    for rows in range(5, 30):
        for page in pages(made("support-plan", ("ru",), items=many(rows)))[:-1]:
            body = page.split("Документ №")[0].rstrip().splitlines()
            assert not re.match(r"\s*(I|II|III|IV|V)\. ", body[-1]), rows


def test_a_row_taller_than_a_page_goes_on_and_loses_nothing() -> None:
    numbered = " ".join(f"сөз{index:04d}ш" for index in range(900))
    huge = more.item(p.HelpKind.LEGAL, "Тууы тіркелмеген", numbered, "до выбытия", "нәтиже", "заңгер")
    pdf = made("support-plan", ("kk",), items=(huge, *many(3)))
    text = squeezed(flat(pdf))
    assert [index for index in range(900) if text.count(f"сөз{index:04d}ш") != 1] == []
    assert len(pages(pdf)) >= 3
    assert "жалғасы" in flat(pdf)


def test_a_long_narrative_runs_over_pages_in_both_columns() -> None:
    kk = " ".join(f"сөз{index:04d}қ" for index in range(1200))
    ru = " ".join(f"слово{index:04d}я" for index in range(1100))
    text = squeezed(flat(made("admission-act", ("kk", "ru"), circumstances=Fact(both(kk, ru)))))
    assert [index for index in range(1200) if text.count(f"сөз{index:04d}қ") != 1] == []
    assert [index for index in range(1100) if text.count(f"слово{index:04d}я") != 1] == []


@pytest.mark.parametrize("things", [0, 3, 11, 25, 60])
def test_signatures_of_an_act_stand_with_their_heading_and_the_statement(things: int) -> None:
    some = tuple(p.Thing(name=f"вещь{index:03d}ш", quantity="1") for index in range(things))
    found = pages(made("admission-act", ("ru",), things=some))
    signed = [page for page in found if "ПЕРЕДАЛ" in page]
    assert len(signed) == 1
    assert "6 Подписи" in re.sub(r" +", " ", signed[0])
    assert "Акт составлен в 2 экземплярах" in re.sub(r"\s+", " ", signed[0])
    assert "ОЗНАКОМЛЕН" in signed[0]
    text = "".join(found)
    assert [index for index in range(things) if text.count(f"вещь{index:03d}ш") != 1] == []


@pytest.mark.parametrize("rows", range(6, 24))
def test_signatures_of_a_plan_never_stand_alone_on_a_page(rows: int) -> None:
    last = pages(made("support-plan", ("ru",), items=many(rows)))[-1]
    assert "КЕЙС-МЕНЕДЖЕР" in last
    assert "Что хочет сам ребёнок" in last
    assert "Пересмотр плана" in last
    assert len(re.findall(r"шара\d{3}ш", last)) >= 1


def test_a_short_plan_fills_its_first_page_and_takes_one_row_along_with_its_signatures() -> None:
    row = more.item(p.HelpKind.LEGAL, "Рождение не зарегистрировано", "Собрать документы", "до выбытия", "", "юрист")
    words = Fact("Хочу жить с бабушкой и ходить в свою школу. " * 7)
    first, last = pages(made("support-plan", ("kk",), items=(row,) * 3, child_words=words))
    assert "КЕЙС-МЕНЕДЖЕР" in last
    assert "IV. " in first
    assert "V. " in last
    assert "Собрать документы" in first
    both_pages = first + last
    assert [both_pages.count(band) for band in ("III. ", "IV. ")] == [1, 1]


def test_long_words_of_a_child_push_nothing_off_the_page() -> None:
    words = " ".join(f"слово{index:04d}я" for index in range(500))
    pdf = made("support-plan", child_words=Fact(words))
    text = squeezed(flat(pdf))
    assert [index for index in range(500) if text.count(f"слово{index:04d}я") != 1] == []
    assert "КЕЙС-МЕНЕДЖЕР" in pages(pdf)[-1]


def test_a_checklist_of_many_lines_keeps_each_line_once() -> None:
    checks = tuple(p.Check(f"Область {index // 9}", f"проверка{index:03d}ш", Answer.YES) for index in range(80))
    text = squeezed(flat(made("follow-up-report", checks=checks)))
    assert [index for index in range(80) if text.count(f"проверка{index:03d}ш") != 1] == []


def test_many_alerts_and_contacts_of_a_card_all_appear() -> None:
    alerts = tuple(p.CardAlert(f"тревога{index:02d}ш", "что делать " * 10) for index in range(12))
    contacts = tuple(p.CardContact(name=f"контакт{index:02d}ш", relation="родственник") for index in range(25))
    text = squeezed(flat(made("resident-card", alerts=alerts, contacts=contacts)))
    assert [index for index in range(12) if text.count(f"тревога{index:02d}ш") != 1] == []
    assert [index for index in range(25) if text.count(f"контакт{index:02d}ш") != 1] == []
