"""A plan with all it rests on as one paper: numbered through, honest about what stays behind, kept without consent."""

from __future__ import annotations

import re
from datetime import date

import pytest

from shelter_app.domain.disclosures import Basis, Source
from shelter_app.domain.guards import GuardClosed
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.organisations import To
from shelter_app.services import consents, disclosures, guards, papers, support_plans
from shelter_app.services.consents import Signature
from shelter_app.services.papers.facts import in_language
from shelter_app.services.papers.jobs import Job
from tests.records import House
from tests.reports.reading import pages
from tests.services import meeting_steps
from tests.services.papers_story import equipped, text_of
from tests.services.planning_steps import assessed

BODY = "Отдел опеки Алмалинского района"
TO = To.typed(BODY)
PARTS = {
    "ru": (
        "Оценка потребностей", "Индивидуальный план", "Протокол", "Согласия и отказы", "Мнение ребёнка",
        "Решение органа",
    ),
    "kk": ("Қажеттілікті бағалау", "Жеке", "хаттамасы", "Келісімдер мен бас тартулар", "Баланың пікірі", "шешімі"),
    "en": (
        "Needs assessment", "Individual support plan", "Minutes", "Consents and refusals", "The child's view",
        "Decision",
    ),
}  # fmt: skip


@pytest.fixture
def house(house: House) -> House:
    """The house with everything that printing needs."""
    return equipped(house)


@pytest.fixture
def child(house: House) -> ResidentId:
    """A child with needs, a plan in its second version, minutes and a consent that names another organisation."""
    child = house.admit()
    house.contact(child, "Беков Тимур")
    assessed(house, child, strengths="Хорошо рисует")
    house.plan(child, approved=True)
    meeting_steps.held(house, child)
    house.later(days=1)
    plan = support_plans.begin(child, by=house.case_worker)
    rows = [support_plans.typed(one) for one in support_plans.items_of(house.case_worker, plan.id)]
    rows.append(support_plans.Row("legal", "L5", "Спросить Бекова о школе", date(2026, 12, 1)))
    form = support_plans.PlanForm(tuple(rows), "Хочу домой к бабушке", "ru")
    support_plans.submit(support_plans.save_draft(plan, form, by=house.case_worker), by=house.case_worker)
    consents.agree_to_help(
        child, "НПО «Құқық»", "", Signature(house.clock.now, "ru", "Омарова Д."), by=house.case_worker
    )
    return child


def package(house: House, child: ResidentId, *languages: str, minimum: bool = False) -> Job:
    document = papers.PACKAGE_MINIMUM if minimum else papers.PACKAGE
    return papers.gather(document, child, languages or ("ru",), to=TO, by=house.case_worker)


def letters(text: str) -> str:
    """The letters and digits alone: a page breaks words and lines where it must."""
    return re.sub(r"\W", "", text)


@pytest.mark.parametrize("lang", ["ru", "kk", "en"])
@pytest.mark.parametrize("minimum", [False, True])
def test_the_contents_name_the_page_on_which_each_part_begins(
    house: House, child: ResidentId, lang: str, *, minimum: bool
) -> None:
    cover, *rest = pages(package(house, child, lang, minimum=minimum).render())
    told = [part for part in PARTS[lang] if not (minimum and part in ("Протокол", "хаттамасы", "Minutes"))]
    lines = re.findall(r"(?m)^ *(\d)  +\S.*?  (\d+)(?:–\d+)?$", cover)
    assert [int(place) for place, _page in lines] == list(range(1, len(told) + 1))
    for part, (_place, page) in zip(told, lines, strict=True):
        assert letters(part) in letters(rest[int(page) - 2]), (part, page)


def test_pages_are_counted_through_and_each_has_the_number_of_the_package(house: House, child: ResidentId) -> None:
    job = package(house, child)
    found = pages(job.render())
    controls = job.controls(len(found))
    for place, page in enumerate(found, start=1):
        assert f"стр. {place} из {len(found)}" in page
        assert "Документ № 001-26/Р2 " in page
        assert controls[place - 1] in page


def test_everything_it_rests_on_is_inside_and_what_changed_is_marked(house: House, child: ResidentId) -> None:
    text = letters(text_of(package(house, child).render()))
    inside = (
        "Рахимова Дилноза", BODY, "Хорошо рисует", "Хочу домой к бабушке", "Спросить Бекова о школе", "НПО «Құқық»",
        "Что изменилось после версии 1", "Что остаётся в центре", "001-26/Н1", "001-26/П2",
    )  # fmt: skip
    assert [one for one in inside if letters(one) not in text] == []


def test_the_minimum_names_nobody_and_says_before_printing_what_it_leaves_out(house: House, child: ResidentId) -> None:
    job = package(house, child, minimum=True)
    text = text_of(job.render())
    outside = ("Рахимов", "Беков", "Хорошо рисует", "Құқық", "Омарова", "Что изменилось после версии 9")
    assert [one for one in outside if one in text] == []
    assert all(one in text for one in ("№ 001-26", "Хочу домой к бабушке", BODY, "Имя"))
    for one in papers.left_out(minimum=True):
        for words in (one.what, one.why):
            assert letters(in_language(words, "ru")) in letters(text)
    assert job.number != package(house, child).number


class TestConsent:
    def test_it_is_shown_and_does_not_leave_without_one(self, house: House, child: ResidentId) -> None:
        job = package(house, child)
        assert [one.guard.code for one in papers.waits_for(job, by=house.case_worker)] == ["R-34.package"]
        with pytest.raises(GuardClosed):
            papers.final(job, by=house.case_worker)

    def test_a_consent_that_names_the_body_lets_it_go_and_the_log_says_so_once(
        self, house: House, child: ResidentId
    ) -> None:
        by = house.case_worker
        given = consents.agree_to_help(child, BODY, "", Signature(house.clock.now, "ru", "Омарова Д."), by=by)
        for _copy in range(2):
            job = papers.final(package(house, child), by=by)
            papers.printed(job, b"%PDF-1.4", pages=7, by=by)
        (line,) = disclosures.of(child, by=by)
        assert (line.source, line.basis, line.consent_id, line.to) == (Source.PACKAGE, Basis.CONSENT, given.id, BODY)

    def test_a_directors_reason_is_printed_on_the_cover_and_stands_in_the_log(
        self, house: House, child: ResidentId
    ) -> None:
        about = package(house, child).about
        why = "орган опеки – законный представитель"
        guards.decide_otherwise("R-34.package", child, why, about=about, by=house.director)
        job = papers.final(package(house, child), by=house.case_worker)
        assert letters(why) in letters(pages(job.render())[0])
        papers.printed(job, b"%PDF-1.4", pages=7, by=house.case_worker)
        (line,) = disclosures.of(child, by=house.case_worker)
        assert (line.basis, line.clause) == (Basis.DECISION, why)

    def test_the_officer_who_decides_prints_it_and_nothing_is_told_by_that(
        self, house: House, child: ResidentId
    ) -> None:
        job = papers.final(papers.gather(papers.PACKAGE, child, ("ru",), by=house.officer), by=house.officer)
        papers.printed(job, b"%PDF-1.4", pages=7, by=house.officer)
        assert disclosures.of(child, by=house.case_worker) == ()
