"""A centre in Kazakhstan that works with the forms of another country: needs, plan, and what was written before."""

from __future__ import annotations

from dataclasses import replace

import pytest

from shelter_app.domain.ids import ResidentId
from shelter_app.domain.needs import NeedLine
from shelter_app.services import needs, packaged, papers, support_plans
from shelter_app.services.needs import NeedsForm
from shelter_app.services.papers import FormWanted
from tests.records import House
from tests.reports import reading

pytestmark = pytest.mark.usefixtures("printing")


def borrowing(house: House, **codes: str) -> None:
    for session in house.staff.values():
        session.centre = replace(session.centre, **codes)
        session.profile = packaged.profile_of(house.store, session.centre)


def assessed(house: House, child: ResidentId, code: str) -> None:
    form = NeedsForm(house.clock.now, (NeedLine(code, needed=True),), absent_reason="родителей нет рядом")
    needs.to_plan(needs.record(child, form, by=house.case_worker), lang="ru", by=house.case_worker)


def printed_plan(house: House, child: ResidentId) -> str:
    return reading.flat(papers.gather("support-plan", child, ("ru",), by=house.case_worker).render())


def test_the_plan_is_titled_as_a_plan_in_the_words_of_the_form_that_was_taken(house: House) -> None:
    child = house.admit()
    house.plan(child)
    assert "Индивидуальный план поддержки" in printed_plan(house, child)
    borrowing(house, plan_from="kg")
    text = printed_plan(house, child)
    assert "План индивидуальной работы с мигрантом" in text
    assert "Оценка потребностей мигранта" not in text, "the source repeats the title of the needs form by mistake"


def test_needs_of_both_lists_stand_in_one_plan_in_words(house: House) -> None:
    child = house.admit()
    assessed(house, child, "L5")
    borrowing(house, needs_from="tj")
    house.later(minutes=5)
    assessed(house, child, "sl8")
    reference = house.case_worker.reference
    text = printed_plan(house, child).replace("\u00ad", "")
    for name, code in (("needs_kz", "L5"), ("needs_tj", "sl8")):
        beginning = reference.label(name, code, "ru").split(",")[0].split("(")[0].strip()
        assert beginning.casefold() in text.casefold()
    rows = support_plans.items_of(house.case_worker, support_plans.view(child, by=house.case_worker).plan.id)  # type: ignore[union-attr]
    assert [row.need for row in rows] == ["L5", "sl8"]


def test_the_form_of_needs_is_printed_as_taken_from_elsewhere(house: House) -> None:
    borrowing(house, needs_from="tj")
    text = reading.flat(papers.form(FormWanted(f"{papers.FORM}needs"), ("ru",), by=house.case_worker).render())
    assert "Собственная форма центра" in text
    assert sum(1 for _one in packaged.form(house.case_worker.profile, "needs").questions()) > 40
