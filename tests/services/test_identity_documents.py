"""The papers of a resident: written down, moved, sought step by step, and what waits because of them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from shelter_app.domain.errors import InvalidInput, NotFound, Stale
from shelter_app.domain.identity_documents import IdentityDocument, Step
from shelter_app.domain.ids import ResidentId
from shelter_app.services import identity_documents, journal, people, today
from shelter_app.services.identity_documents import ObstacleForm
from tests.records import NOON, House

TODAY = NOON.date()
SOON = TODAY + timedelta(days=5)
LOST = IdentityDocument(
    "birth_certificate", "", "lost", steps=(Step("registry_request", "ЗАГС Шымкента", "опека", SOON),)
)
SCHOOL = ObstacleForm("no_iin", ("school",), "школа не берёт без ИИН", TODAY, (Step("school_letter", due=SOON),))


def waiting(house: House, child: ResidentId) -> list[tuple[str, str, str, date]]:
    due = house.store.summaries.due_of(child)
    wanted = ("document_step", "document_ends", "obstacle_step")
    return [
        (item.source, item.code, item.text, item.due_at.astimezone(NOON.tzinfo).date())
        for item in due
        if item.source in wanted
    ]


class TestPapers:
    def test_papers_named_at_the_door_are_filed_with_an_id(self, house: House) -> None:
        child = house.admit(documents=(IdentityDocument("passport", "N 7"), IdentityDocument("passport", "N 8")))
        ids = {paper.id for paper in identity_documents.of(child, by=house.duty).papers}
        assert len(ids) == 2
        assert 0 not in ids

    def test_the_first_paper_takes_the_place_of_no_documents(self, house: House) -> None:
        child = house.admit(documents=(IdentityDocument("none"),))
        person = identity_documents.add(child, IdentityDocument("passport", " N 7 "), by=house.case_worker)
        assert [(paper.kind, paper.number) for paper in person.documents] == [("passport", "N 7")]

    def test_a_paper_that_comes_back_keeps_where_it_was(self, house: House, child: ResidentId) -> None:
        by = house.case_worker
        person = identity_documents.add(child, IdentityDocument("passport", "N 7", "with_employer"), by=by)
        house.later(days=3)
        paper = person.documents[0]
        person = identity_documents.edit(person, child, replace(paper, state="received"), by=by)
        (moved,) = person.documents[0].history
        assert (moved.state, moved.until, moved.by) == ("with_employer", TODAY + timedelta(days=3), by.staff.id)
        assert house.store.audit.recent(1)[0].detail == "received"

    def test_who_was_slower_overwrites_nothing(self, house: House, child: ResidentId) -> None:
        by = house.case_worker
        person = identity_documents.add(child, IdentityDocument("passport"), by=by)
        paper = person.documents[0]
        identity_documents.edit(person, child, replace(paper, number="N 1"), by=by)
        with pytest.raises(Stale):
            identity_documents.edit(person, child, replace(paper, number="N 2"), by=house.director)
        with pytest.raises(NotFound):
            identity_documents.edit(person, house.admit(), paper, by=by)

    def test_the_form_about_identity_loses_nothing_of_a_paper(self, house: House, child: ResidentId) -> None:
        person = identity_documents.add(child, LOST, by=house.case_worker)
        form = people.IdentityForm(("UZ",), "", ("uz",), "", "lost", person.documents)
        people.edit_identity(person, child, form, by=house.case_worker)
        (paper,) = identity_documents.of(child, by=house.duty).papers
        assert paper == person.documents[0]
        assert paper.id == person.documents[0].id

    def test_a_paper_written_down_by_mistake_goes_with_its_reason(self, house: House, child: ResidentId) -> None:
        by = house.case_worker
        person = identity_documents.add(child, IdentityDocument("passport"), by=by)
        with pytest.raises(InvalidInput):
            identity_documents.take_off(person, child, person.documents[0].id, " ", by=by)
        identity_documents.take_off(person, child, person.documents[0].id, "это паспорт сестры", by=by)
        assert identity_documents.of(child, by=by).papers == ()
        assert house.store.audit.recent(1)[0].reason == "это паспорт сестры"


class TestWaiting:
    def test_a_dated_step_waits_until_somebody_says_what_came_of_it(self, house: House, child: ResidentId) -> None:
        person = identity_documents.add(child, LOST, by=house.case_worker)
        assert waiting(house, child) == [("document_step", "registry_request", "ЗАГС Шымкента", SOON)]
        paper = person.documents[0]
        person = identity_documents.finish_step(person, child, paper.id, 0, "ответ через месяц", by=house.duty)
        assert person.documents[0].steps[0].outcome == "ответ через месяц"
        assert waiting(house, child) == []
        with pytest.raises(NotFound):
            identity_documents.finish_step(person, child, paper.id, 0, "", by=house.duty)

    def test_a_done_step_stores_nothing_else_of_what_it_is_given(self, house: House, child: ResidentId) -> None:
        person = identity_documents.add(child, LOST, by=house.case_worker)
        forged = replace(person, iin="000000000000", age_disputed=True, documents=(replace(LOST, number="N 1"),))
        identity_documents.finish_step(forged, child, person.documents[0].id, 0, "ответили", by=house.duty)
        stored = house.store.people.get(person.id)
        assert (stored.iin, stored.age_disputed, stored.documents[0].number) == (person.iin, person.age_disputed, "")
        assert stored.documents[0].steps[0].outcome == "ответили"
        with pytest.raises(Stale):
            identity_documents.finish_step(person, child, person.documents[0].id, 0, "", by=house.duty)

    def test_a_change_of_a_paper_stores_nothing_else_of_the_person(self, house: House, child: ResidentId) -> None:
        by = house.case_worker
        person = identity_documents.add(child, LOST, by=by)
        forged = replace(person, iin="000000000000")
        person = identity_documents.edit(forged, child, replace(person.documents[0], number="N 1"), by=by)
        forged = replace(person, iin="000000000000")
        stored = identity_documents.take_off(forged, child, person.documents[0].id, "по ошибке", by=by)
        assert (stored.iin, stored.documents) == ("", ())

    def test_the_last_day_of_a_paper_waits_only_while_it_lies_here(self, house: House, child: ResidentId) -> None:
        card = IdentityDocument("migration_card", "5", expires=SOON)
        person = identity_documents.add(child, card, by=house.case_worker)
        assert waiting(house, child) == [("document_ends", "migration_card", "", SOON)]
        away = replace(person.documents[0], state="with_family")
        identity_documents.edit(person, child, away, by=house.case_worker)
        assert waiting(house, child) == []

    def test_nothing_of_it_waits_after_the_child_has_left(self, house: House, child: ResidentId) -> None:
        identity_documents.add(child, LOST, by=house.case_worker)
        identity_documents.add_obstacle(child, SCHOOL, by=house.case_worker)
        assert len(waiting(house, child)) == 2
        house.discharge(child)
        assert waiting(house, child) == []


class TestObstacles:
    def test_what_keeps_a_child_from_school_is_named_until_it_is_solved(self, house: House, child: ResidentId) -> None:
        by = house.case_worker
        stuck = identity_documents.add_obstacle(child, SCHOOL, by=by)
        identity_documents.add_obstacle(child, ObstacleForm("expired", ("return",)), by=by)
        assert identity_documents.of(child, by=by).school_obstacles == (stuck,)
        assert waiting(house, child) == [("obstacle_step", "school_letter", "", SOON)]
        stuck = identity_documents.finish_obstacle_step(stuck, 0, "приняли", by=house.duty)
        solved = replace(SCHOOL, steps=stuck.steps, solved_on=TODAY, solution="зачислен")
        identity_documents.edit_obstacle(stuck, solved, by=by)
        view = identity_documents.of(child, by=by)
        assert view.school_obstacles == ()
        assert [one.kind for one in view.obstacles] == ["expired", "no_iin"]
        assert house.store.audit.recent(1)[0].detail == "solved"

    def test_an_obstacle_without_a_name_is_refused(self, house: House, child: ResidentId) -> None:
        with pytest.raises(InvalidInput) as refused:
            identity_documents.add_obstacle(child, ObstacleForm(""), by=house.case_worker)
        assert refused.value.problems == {"kind": "empty"}

    def test_a_done_step_stores_nothing_else_of_the_obstacle(self, house: House, child: ResidentId) -> None:
        stuck = identity_documents.add_obstacle(child, SCHOOL, by=house.case_worker)
        forged = replace(stuck, resident_id=house.admit(), text="другое", solved_on=TODAY)
        identity_documents.finish_obstacle_step(forged, 0, "приняли", by=house.duty)
        stored = house.store.obstacles.get(stuck.id)
        assert stored == replace(
            stuck, steps=(replace(stuck.steps[0], done_on=TODAY, outcome="приняли"),), version=stuck.version + 1
        )
        with pytest.raises(Stale):
            identity_documents.finish_obstacle_step(stuck, 0, "", by=house.duty)

    def test_an_obstacle_stays_in_the_file_in_which_it_stands(self, house: House, child: ResidentId) -> None:
        by = house.case_worker
        stuck = identity_documents.add_obstacle(child, SCHOOL, by=by)
        identity_documents.edit_obstacle(replace(stuck, resident_id=house.admit()), SCHOOL, by=by)
        assert house.store.obstacles.get(stuck.id).resident_id == child


def test_of_a_restricted_file_others_learn_only_that_something_waits(house: House, child: ResidentId) -> None:
    card = IdentityDocument("asylum_certificate", "5", expires=SOON, steps=(Step("court_fact", "суд", due=SOON),))
    identity_documents.add(child, card, by=house.case_worker)
    journal.restrict(child, (house.case_worker.staff.id,), by=house.director)
    seen = {row.due.source: (row.due.code, row.due.text) for row in today.today(by=house.duty).week}
    assert seen["document_ends"] == ("document_ends", "")
    assert seen["document_step"] == ("document_step", "")
