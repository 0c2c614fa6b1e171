"""Who explained to the person what is told to whom stands in the log, in the package and on paper."""

from __future__ import annotations

import pytest

from shelter_app.domain.errors import InvalidInput, Stale
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.periods import Period
from shelter_app.services import disclosures, papers
from shelter_app.services.packages import consent, sending
from tests.records import House
from tests.services.package_steps import Both, agreed
from tests.services.papers_story import equipped, text_of
from tests.services.referral_steps import told


def test_a_package_says_who_explained_it_in_the_log_the_register_and_the_file_itself(
    both: Both, child: ResidentId
) -> None:
    by, plan = both.house.case_worker, both.house.plan(child, approved=True)
    agreed(by, child, both.partner, plan.number)
    proposed = consent.explained_by(child, both.partner, by=by)
    assert proposed == by.staff_name(by.staff.id), "whoever read the consent to the person"
    sent = sending.send(plan, both.partner, explained_by=" Ли В. С., психолог ", by=by)
    assert both.house.store.packages.get(sent.package.id).explained_by == "Ли В. С., психолог"
    assert [one.explained_by for one in disclosures.of(child, by=by)] == ["Ли В. С., психолог"]
    assert both.read(sent.data).sheet.explained_by == "Ли В. С., психолог"


def test_nobody_is_proposed_where_no_consent_names_the_recipient(both: Both, child: ResidentId) -> None:
    both.house.plan(child, approved=True)
    assert consent.explained_by(child, both.partner, by=both.house.case_worker) == ""


def test_who_explained_it_may_follow_once_and_stands_on_the_paper_of_the_log(house: House, child: ResidentId) -> None:
    equipped(house)
    by = house.case_worker
    (line,) = disclosures.write_down(child, told(house, explained_by=""), by=by)
    assert line.unexplained
    with pytest.raises(InvalidInput) as refused:
        disclosures.explain(line, " ", by=by)
    assert refused.value.problems == {"explained_by": "empty"}
    explained = disclosures.explain(line, "Ли В. С.", by=by)
    assert not explained.unexplained
    with pytest.raises(Stale):
        disclosures.explain(line, "другой", by=by)
    with pytest.raises(InvalidInput) as refused:
        disclosures.explain(explained, "другой", by=by)
    assert refused.value.problems == {"explained_by": "written"}
    assert [one.explained_by for one in disclosures.of(child, by=by)] == ["Ли В. С."]
    wanted = papers.ReportWanted("register-disclosures", Period.parse(f"{house.clock.now:%Y-%m}"))
    begun = papers.begin(wanted, ("ru",), by=house.director)
    assert "Ли В. С." in text_of(papers.report(begun, by=house.director).render())


def test_a_line_that_was_struck_out_is_explained_by_nobody(house: House, child: ResidentId) -> None:
    by = house.case_worker
    (line,) = disclosures.write_down(child, told(house, explained_by=""), by=by)
    struck = disclosures.strike(line, "не тот ребёнок", by=by)
    with pytest.raises(InvalidInput):
        disclosures.explain(struck, "Ли", by=by)
