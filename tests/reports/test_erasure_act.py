"""The act of an erasure says what went by which clause, who did it and which copies hold it, and names nobody else."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from shelter_app.domain.erasures import Ground, Holding
from shelter_app.domain.retention import Part
from shelter_app.reports import erasure_act
from shelter_app.reports.data import Signer
from shelter_app.reports.papers.erasure import ErasureAct
from shelter_app.wording import load
from tests.records import NOON
from tests.reports.reading import flat, pages
from tests.reports.stories import ALMATY_CENTRE, stamp

CLAUSE = "Приказ № 12 директора, п. 3"
PARTS = tuple(part for part in Part if part is not Part.AUDIT)
ACT = ErasureAct(
    centre=ALMATY_CENTRE,
    file="014-23",
    left=date(2023, 11, 15),
    grounds=tuple(Ground(part, 3, CLAUSE, date(2026, 11, 15)) for part in PARTS),
    reason="Срок хранения истёк",
    proposed_at=NOON.replace(hour=9),
    proposer=Signer("Жумабаева С. К.", "директор"),
    confirmed_at=NOON,
    confirmer=Signer("Омарова Д. А.", "специалист органа опеки"),
    whole=True,
    deleted=47,
    emptied=61,
    keys=3,
    scans=5,
    words=9,
    prints=12,
    copies=(
        Holding("E:/pana", "pana-20261120-030000-1a2b3c4d", NOON, date(2027, 11, 30)),
        Holding("F:/second", "", NOON, date(2027, 10, 31)),
    ),
)


def act(lang: str, facts: ErasureAct = ACT) -> bytes:
    return erasure_act.render(facts, (load("paper", lang),), stamp=stamp("У-3/26", "U-3/26"))


@pytest.mark.parametrize("lang", ["ru", "kk", "en"])
def test_every_fact_stands_on_it_in_each_language(lang: str) -> None:
    pdf = act(lang)
    assert len(pages(pdf)) <= 2
    text = flat(pdf)
    for fact in ("014-23", "15.11.2023", "47", "61", "У-3/26", "Жумабаева С. К.", "Омарова Д. А.", CLAUSE):
        assert fact in text, fact
    for fact in ("pana-20261120-030000-1a2b3c4d", "30.11.2027", "second", "31.10.2027", "Срок хранения истёк"):
        assert fact in text, fact


def test_what_stays_is_told_for_the_person_and_for_a_part_alone() -> None:
    whole, part = flat(act("en")), flat(act("en", replace(ACT, whole=False)))
    assert "the age in whole years" in whole
    assert "The file itself stays" in part


def test_without_a_known_copy_it_is_said_that_none_is_known_and_not_that_there_is_none() -> None:
    assert "knows of no copy" in flat(act("en", replace(ACT, copies=())))
