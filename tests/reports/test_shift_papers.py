"""The papers of a shift: what the next one must know stands there in words, and what is missing is said."""

from __future__ import annotations

import pytest

from shelter_app.reports.catalogue import PAPERS
from shelter_app.wording import load
from tests.reports.reading import flat, fonts, pages
from tests.reports.shift_stories import ROUND, SHIFT, medicines, shift
from tests.reports.stories import stamp


def sheet(lang: str = "ru", **changed: object) -> bytes:
    return PAPERS["shift-sheet"].render(shift(**changed), load("paper", lang), stamp=stamp("С-14/26", "S-14/26"))


def the_round(lang: str = "ru", **changed: object) -> bytes:
    words = load("paper", lang)
    return PAPERS["medicine-round"].render(medicines(**changed), words, stamp=stamp("Л-22.11.2026", "M-2026-11-22"))


@pytest.mark.parametrize("lang", ["ru", "kk", "en"])
def test_the_sheet_says_who_is_where_what_waits_and_what_happened(lang: str) -> None:
    text = flat(sheet(lang))
    for fact in ("С-14/26", "2 / 4", "018-26", "рынок", "Беков Тимур", "арахис (отёк)", "Сальбутамол, 2 вдоха"):
        assert fact in text
    for fact in ("20.11", "Запросить ИИН", "Кашлял <b>дважды</b>.", "Денис спит рядом", "Тлеубаев Е. М."):
        assert fact in text


def test_a_section_with_nothing_in_it_says_so() -> None:
    empty = dict.fromkeys(("rooms", "away", "cards", "doses", "due", "news", "words"), ())
    words = load("paper", "ru")
    text = flat(sheet(**empty))
    for said in ("Nobody is in the house.", "Everybody is in the house.", "No alert is written down."):
        assert words.translate("ShiftSheet", said) in text


def test_both_signatures_stand_on_one_page_with_their_names_lines() -> None:
    long = tuple(SHIFT.due[0] for _line in range(60))
    last = pages(sheet(due=long))[-1]
    words = load("paper", "ru")
    assert words.translate("Signatures", "receiving").upper() in last
    assert "Тлеубаев Е. М." in last


def test_the_round_stands_by_hour_with_allergies_in_bold_and_not_asked_in_words() -> None:
    pdf = the_round()
    text, words = flat(pdf), load("paper", "ru")
    assert text.index("08:00") < text.index("20:00") < text.index(words.translate("MedicineRound", "When needed"))
    assert "08:10, Громова О. В." in text
    assert words.translate("Facts", "not asked") in text
    assert any("Bold" in name for name, _embedded in fonts(pdf))


def test_a_dose_of_a_restricted_file_is_a_number_and_a_box() -> None:
    hidden = ROUND.doses[1]
    text = flat(the_round(doses=(hidden,)))
    assert "018-26" in text
    assert load("paper", "ru").translate("MedicineRound", "restricted file: see its safety card") in text


def test_a_day_without_medicines_says_so() -> None:
    said = load("paper", "ru").translate("MedicineRound", "No medicine is given on this day.")
    assert said in flat(the_round(doses=()))
