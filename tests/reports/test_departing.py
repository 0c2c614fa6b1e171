"""What goes along: a list whose signed sheet names who travels, a certificate that asserts no more than is known."""

from __future__ import annotations

import re
import subprocess
from datetime import date

import pytest
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from shelter_app.reports.data import Birth, Years
from shelter_app.reports.kit import drawings
from tests.reports.departing_stories import CONVOY
from tests.reports.reading import flat, pages
from tests.reports.test_papers import made

BOTH = ("kk", "ru")


ALONE = "Только для сопровождающего"


def signed(pdf: bytes) -> list[str]:
    """The sheets of the list itself, before those that the escort alone reads."""
    every = pages(pdf)
    first = next((place for place, page in enumerate(every) if ALONE in " ".join(page.split())), len(every))
    return every[:first]


def test_medicines_and_warnings_are_a_sheet_of_their_own_for_whoever_goes_along() -> None:
    pdf = made("escort-list")
    told = flat(pdf)
    assert "Сальбутамол" in told
    assert ALONE in told
    assert not any("Сальбутамол" in page or "арахис" in page for page in signed(pdf))
    assert "Сальбутамол" not in flat(made("escort-list-coded"))


@pytest.mark.parametrize("name", ["escort-list", "escort-list-coded"])
@pytest.mark.parametrize("going", [1, 2])
def test_a_short_list_is_one_sheet_with_its_signatures(name: str, going: int) -> None:
    assert len(signed(made(name, BOTH, rows=CONVOY.rows[:going]))) == 1


def test_no_sheet_of_a_long_list_holds_signatures_alone() -> None:
    for count in range(3, 40):
        rows = tuple(CONVOY.rows[place % 4] for place in range(count))
        last = signed(made("escort-list", BOTH, rows=rows))[-1]
        assert "Узбекистан" in last, f"of {count} nobody stands on the sheet that is signed"
        assert f"едут: {count}, № {rows[0].number}" in " ".join(last.split()), count


def test_each_escort_signs_on_a_line_of_their_own() -> None:
    text = flat(made("escort-list", escort="Двое"))
    assert text.count("дата, время") == 3
    assert text.count("Тлеубаев Е. М.") == text.count("Громова О. В.") == 1


BOX = re.compile(r'<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">')


def boxes(pdf: bytes) -> list[tuple[float, ...]]:
    """Left, top, right and bottom of every word on the first page, in points from its upper left corner."""
    done = subprocess.run(["pdftotext", "-bbox", "-l", "1", "-", "-"], input=pdf, capture_output=True, check=True)
    return [tuple(map(float, box.groups())) for box in BOX.finditer(done.stdout.decode())]


HEADS = (
    "escort-list",
    "shift-sheet",
    "calendar-week",
    "calendar-month",
    "resident-card",
    "medicine-round",
    "register-admissions",
)
TURNED = {"escort-list", "calendar-month", "medicine-round", "register-admissions"}


@pytest.mark.parametrize("languages", [BOTH, ("ru",), ("en",)])
@pytest.mark.parametrize("name", HEADS)
def test_the_head_of_a_house_paper_never_shrinks_and_never_collides(name: str, languages: tuple[str, ...]) -> None:
    under = 122 if name in TURNED else 98
    head = [box for box in boxes(made(name, languages)) if box[1] < under]
    assert min(bottom - top for _left, top, _right, bottom in head) > 6.4, (
        "letters of 7 points are 6.6 high, those of 6.8 are 6.3"
    )
    for place, (left, top, right, bottom) in enumerate(head):
        for x0, y0, x1, y1 in head[place + 1 :]:
            assert min(right, x1) - max(left, x0) < 1 or min(bottom, y1) - max(top, y0) < 3, (left, top, x0, y0)


@pytest.mark.parametrize(
    ("lang", "span", "around"),
    [
        ("ru", "2010 год, день не установлен, 15–16 лет", "(предположительно), около 16 лет"),
        ("kk", "2010 жыл, күні анықталмаған, 15–16 жаста", "шамамен 16 жаста"),
        ("en", "born in 2010, day not established, 15–16 years old", "(estimated), around 16 years old"),
    ],
)
def test_the_certificate_asserts_no_age_nobody_knows(lang: str, span: str, around: str) -> None:
    open_day = made("stay-certificate", (lang,), birth=Birth(year=2010), age=Years(15, 16))
    assert span in flat(open_day)
    estimated = Birth(year=2010, estimated=True)
    guessed = made("stay-certificate", (lang,), birth=estimated, age=Years(16, 16, around=True))
    assert around in flat(guessed)


def test_who_lives_here_is_in_care_and_who_left_was() -> None:
    left = ((date(2026, 10, 1), date(2026, 10, 20)),)
    here, gone = flat(made("stay-certificate")), flat(made("stay-certificate", stays=left))
    assert "находится на его попечении" in here
    assert "находился" not in here
    assert "находился на его попечении" in gone


@pytest.mark.parametrize(("sealed", "seals"), [(True, 2), (False, 1)])
def test_the_act_has_a_seal_beside_each_institution_and_none_beside_a_child(
    sealed: bool, seals: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    heights: set[float] = set()
    drawn: list[float] = []

    def seal(canvas: Canvas, x: float, *_rest: object) -> None:
        drawn.append(x)
        heights.add(round(canvas.absolutePosition(0, 0)[1]))

    monkeypatch.setattr(drawings, "seal_place", seal)
    pdf = made("handover-act", ("ru",), sealed=sealed)
    assert (len(set(drawn)), len(heights)) == (seals, 1)
    done = subprocess.run(["pdftotext", "-bbox", "-", "-"], input=pdf, capture_output=True, check=True)
    below = re.search(r'yMin="([\d.]+)"[^>]*>ОЗНАКОМЛЕН', done.stdout.decode())
    assert below, "the child signs too"
    assert A4[1] - float(below[1]) < min(heights) + 1, "the child signs below the seals"
