"""Acts in letters: what the sources name is packaged unverified, a director writes the rest, the letter follows."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from shelter_app.domain.errors import InvalidInput, NotFound, Stale
from shelter_app.domain.labels import Labels
from shelter_app.domain.legal_references import LegalReference
from shelter_app.domain.profiles import PRINTED, Profile
from shelter_app.services import audits, legal_references, packaged, papers
from tests.records import House
from tests.services.papers_story import equipped, printed_text

SCHOOL, SEARCH = "notice-school", "police_absence"
ACT = LegalReference(
    SEARCH,
    Labels.of({"kk": "Заңға сәйкес", "ru": "В соответствии с законом о розыске", "en": "By the act on searches"}),
    Labels.of({"kk": "№ 1 Заң", "ru": "Закон № 1, ст. 2", "en": "Act 1, s. 2"}),
)


@pytest.fixture
def house(house: House) -> House:
    return equipped(house)


@pytest.mark.parametrize("code", packaged.profile_codes())
def test_every_letter_says_which_act_it_names_or_that_no_source_names_one(code: str) -> None:
    profile = packaged.profile(code)
    assert {notice.document for notice in profile.notices} == {one.document for one in profile.references}
    for one in profile.references:
        assert not one.verified, one.document
        assert one.printed or one.note, one.document
        for labels in (one.text, one.clause, one.note):
            assert not labels or all(labels.has(lang) for lang in PRINTED), one.document


@pytest.mark.parametrize("code", packaged.profile_codes())
def test_a_draft_procedure_is_no_act_for_a_letter_to_lean_on(code: str) -> None:
    drafts = [one for one in packaged.profile(code).references if "СОП" in one.clause.get("ru")]
    assert drafts
    assert not any(one.printed for one in drafts)


def test_the_letter_to_the_school_names_the_orders_that_the_source_names_and_says_they_are_not_compared(
    house: House,
) -> None:
    child = house.admit()
    job = papers.gather(SCHOOL, child, by=house.case_worker)
    assert "reference_unverified" in job.warnings
    text = printed_text(house, SCHOOL, child, "ru")
    assert "В соответствии с правилами приёма на обучение" in text
    assert "№ 564" in text


def test_what_a_director_writes_stands_in_the_next_letter_and_is_audited(house: House) -> None:
    by = house.director
    (before,) = [one for one in legal_references.lines(by=by) if one.reference.document == SEARCH]
    assert (before.reference.printed, before.change) == (False, None)
    assert "юрист" in before.reference.note.get("ru")
    legal_references.change(SEARCH, ACT, "письмо юриста № 4", before=before.reference, by=by)
    (after,) = [one for one in legal_references.lines(by=by) if one.reference.document == SEARCH]
    assert (after.reference, after.author) == (ACT, by.staff.short)
    assert after.packaged == before.reference
    assert packaged.profile_of(house.store, by.centre).reference(SEARCH) == ACT
    (line,) = house.store.audit.recent(1)
    assert (line.action, line.subject, line.reason) == ("reference.changed", SEARCH, "письмо юриста № 4")
    assert line.detail == "text, clause, note, on_paper"
    assert audits.verify(by=by).good
    legal_references.restore(SEARCH, "не тот закон", by=by)
    assert by.profile.reference(SEARCH) == before.reference


def test_a_compared_act_is_warned_of_no_more(house: House) -> None:
    by, child = house.director, house.admit()
    known = by.profile.reference("school_letter")
    assert known is not None
    day = by.today()
    compared = replace(known, verified_by="Ким А. Б.", verified_on=day)
    legal_references.change("school_letter", compared, "сверено", by=by)
    house.case_worker.profile = packaged.profile_of(house.store, by.centre)
    assert "reference_unverified" not in papers.gather(SCHOOL, child, by=house.case_worker).warnings


@pytest.mark.parametrize(
    ("wanted", "problems"),
    [
        (LegalReference(SEARCH), {"text_kk": "missing", "text_ru": "missing", "text_en": "missing"}),
        (replace(ACT, text=Labels.of({"ru": "По закону"})), {"text_kk": "missing", "text_en": "missing"}),
        (replace(ACT, clause=Labels.of({"ru": "ст. 2"})), {"clause_kk": "missing", "clause_en": "missing"}),
        (replace(ACT, verified_by="Ким"), {"verified_on": "missing"}),
        (replace(ACT, verified_by="Ким", verified_on=date(2031, 1, 1)), {"verified_on": "in_future"}),
        (replace(ACT, since=date(2031, 1, 1)), {"since": "in_future"}),
    ],
)
def test_what_cannot_be_meant_is_refused(house: House, wanted: LegalReference, problems: dict[str, str]) -> None:
    with pytest.raises(InvalidInput) as refused:
        legal_references.change(SEARCH, wanted, "закон", by=house.director)
    assert refused.value.problems == problems


def test_two_directors_never_write_over_each_other_unseen(house: House) -> None:
    by = house.director
    seen = by.profile.reference(SEARCH)
    assert seen is not None
    legal_references.change(SEARCH, ACT, "закон", before=seen, by=by)
    with pytest.raises(Stale):
        legal_references.change(SEARCH, replace(ACT, on_paper=False), "другое", before=seen, by=by)
    with pytest.raises(InvalidInput):
        legal_references.change(SEARCH, ACT, "то же", by=by)
    with pytest.raises(InvalidInput):
        legal_references.restore(SEARCH, " ", by=by)
    with pytest.raises(NotFound):
        legal_references.restore("school_letter", "не менялось", by=by)
    with pytest.raises(NotFound):
        legal_references.change("nobody", ACT, "закон", by=by)


def test_a_letter_without_a_line_of_its_own_names_no_act(house: House) -> None:
    by = house.director
    by.profile = replace(by.profile, references=())
    found = legal_references.lines(by=by)
    assert not any(one.reference.printed for one in found)
    assert Profile.parse(by.profile.dump()) == by.profile
