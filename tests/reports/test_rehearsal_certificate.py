"""The certificate of a rehearsal says what was found, also where that is bad, on one page in each language."""

from __future__ import annotations

from dataclasses import replace

import pytest

from shelter_app.domain.backups import Rehearsed
from shelter_app.reports import rehearsal_certificate
from shelter_app.reports.data import Signer
from shelter_app.reports.papers.rehearsal import RehearsalCertificate
from shelter_app.wording import load
from tests.records import NOON
from tests.reports.reading import flat, pages
from tests.reports.stories import ALMATY_CENTRE, stamp

DONE = Rehearsed(
    NOON, "1a2b3c4d5e6f7a8b", NOON.replace(hour=8), "a1b2c3d4e5f60718-4711", 61_300_000, 4711, 52, 90_412, 34, 21, 18,
    2, 0,
)  # fmt: skip


def certificate(lang: str, done: Rehearsed = DONE) -> bytes:
    facts = RehearsalCertificate(centre=ALMATY_CENTRE, rehearsed=done, holder=Signer("Жумабаева С. К.", "директор"))
    return rehearsal_certificate.render(facts, (load("paper", lang),), stamp=stamp("ПВ-20261120", "PV-20261120"))


@pytest.mark.parametrize("lang", ["ru", "kk", "en"])
def test_every_number_of_the_rehearsal_stands_on_its_one_page(lang: str) -> None:
    pdf = certificate(lang)
    assert len(pages(pdf)) == 1
    text = flat(pdf)
    for fact in ("20.11.2026, 12:00", "20.11.2026, 08:00", "1a2b3c4d5e6f7a8b", "a1b2c3d4e5f60718-4711", "61,3"):
        assert fact in text
    for fact in ("4711", "90412", "34", "21", "18", "Жумабаева С. К."):
        assert fact in text


def test_a_copy_that_would_not_have_saved_the_registry_is_not_called_good() -> None:
    good, sheet = flat(certificate("en")), flat(certificate("en", replace(DONE, by_sheet=True)))
    bad = flat(certificate("en", replace(DONE, differing=1)))
    assert "would save the registry" in good
    assert "was not used" in good
    assert "by the words of the recovery sheet" in sheet
    assert "does not hold what the registry held" in bad
    assert "would save" not in bad
