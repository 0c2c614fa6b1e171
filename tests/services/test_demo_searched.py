"""The demo centre shows a newcomer the search for families and a leaving that is prepared, with content in them."""

from __future__ import annotations

import pytest

from shelter_app.domain.tracing import Asks
from shelter_app.services import departures, papers, tracing
from tests.services.demo_house import TUESDAY, Demo, built


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Demo:
    return built(tmp_path_factory.mktemp("demo"), TUESDAY)


def test_a_consulate_and_an_authority_abroad_were_asked_and_answered(demo: Demo) -> None:
    for child in demo.ids("S06"):
        log = tracing.of(child, by=demo.by)
        assert {one.body for one in log} == {"embassy", "guardianship_abroad"}
        assert all(one.answer for one in log)
    (waiting,) = tracing.of(demo.ids("S01")[0], by=demo.by)
    assert waiting.answer == "", "one question still waits"


def test_a_kept_question_waits_and_another_one_was_about_a_child_who_was_unknown_then(demo: Demo) -> None:
    (kept,) = tracing.unmatched(by=demo.by)
    assert kept.asks is Asks.SOMEBODY
    assert any(one.sought == "Кузнецов Самат" for one in tracing.of(demo.ids("S10")[0], by=demo.by))


def test_a_leaving_is_prepared_and_its_list_can_be_made(demo: Demo) -> None:
    (group,) = departures.groups(by=demo.by)
    assert [line.resident_id for line in group.files] == demo.ids("S18")
    job = papers.gather("escort-list-coded", demo.ids("S18")[0], by=demo.by)
    assert len(job.facts.rows) == 1  # type: ignore[attr-defined]


def test_two_children_of_one_convoy_stand_on_one_list(demo: Demo) -> None:
    job = papers.gather("escort-list", demo.ids("S06")[0], by=demo.by)
    assert set(job.concerns) == set(demo.ids("S06"))
