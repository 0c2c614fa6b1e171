"""The tracing log of a file, and questions about children whom nobody knows here, until such a child comes."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from shelter_app.domain.admissions import names_of
from shelter_app.domain.contacts import Permission, StoppedElsewhere
from shelter_app.domain.errors import InvalidInput, NotAllowed, NotFound
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.names import NameForm
from shelter_app.domain.periods import Period
from shelter_app.domain.summaries import DueItem
from shelter_app.domain.tracing import AlreadyAnswered, AlreadySettled, Asks, Tracing
from shelter_app.services import journal, kin_requests, papers, people, stopped_elsewhere, today, tracing
from shelter_app.services.papers import ReportWanted
from shelter_app.services.session import Session
from shelter_app.services.tracing import FOUND, SETTLED, Asked
from tests.records import House
from tests.services.papers_story import equipped

DUTY = "R-41.kin_question"


def asked(house: House, sought: str = "Отабек Рахимов", **facts: Any) -> Asked:
    told = {"who": "Рахимова Гульнара", "words": "Тётя, ищет с лета", "answer": "Не говорим, кто здесь"} | facts
    return Asked(Asks.SOMEBODY, house.clock.now, "relative", sought=sought, medium="call", **told)


def kept(house: House, **facts: Any) -> Tracing:
    return tracing.keep(asked(house, **facts), by=house.duty)


def comes(house: House, name: str, **facts: Any) -> ResidentId:
    return house.admit(names=names_of(ru=name), **facts)


def kinds(house: House, child: ResidentId) -> set[str]:
    return {one.kind for one in house.store.case_events.all(resident_id=child)}


def duties(house: House, child: ResidentId) -> set[str]:
    return {one.code for one in house.store.summaries.due_of(child)}


def waiting(by: Session) -> list[DueItem]:
    """What Today shows this member."""
    view = today.today(by=by)
    return [row.due for row in (*view.overdue, *view.today, *view.week)]


class TestAQuestionOfNoFile:
    def test_who_asked_about_whom_when_and_what_was_answered_is_kept(self, house: House) -> None:
        one = kept(house)
        (found,) = tracing.unmatched(by=house.case_worker)
        assert found == one
        assert (found.who, found.sought, found.at) == ("Рахимова Гульнара", "Отабек Рахимов", house.clock.now)
        assert (found.answer, found.answered_on, found.by) == (
            "Не говорим, кто здесь", house.duty.today(), house.duty.staff.id,
        )  # fmt: skip

    @pytest.mark.parametrize("name", ["Рахимов Отабек", "Рахымов Отабек", "Rahimov Otabek"])
    def test_when_such_a_child_comes_the_file_says_so_and_somebody_has_to_look(self, house: House, name: str) -> None:
        one = kept(house)
        child = comes(house, name)
        assert FOUND in kinds(house, child)
        assert DUTY in duties(house, child)
        assert tracing.alike(child, by=house.case_worker) == [one]
        assert tracing.of(child, by=house.case_worker) == [], "nobody links them by themselves"

    def test_whoever_comes_back_is_compared_as_well(self, house: House) -> None:
        child = comes(house, "Рахимов Отабек")
        house.discharge(child)
        house.later(days=3)
        kept(house)
        house.later(days=1)
        comes(house, "Рахимов Отабек", same_as=child)
        assert FOUND in kinds(house, child)

    def test_a_name_that_is_corrected_later_is_compared_too_and_told_once(self, house: House) -> None:
        kept(house)
        child = comes(house, "Ким Артём")
        for name in ("Рахимов Отабек", "Рахимов Отабек Алиевич"):
            house.later(hours=1)
            people.rename(child, NameForm.RUSSIAN, name, by=house.case_worker)
        noted = [one for one in house.store.case_events.all(resident_id=child) if one.kind == FOUND]
        assert len(noted) == 1
        assert DUTY in duties(house, child)

    def test_another_name_is_no_match(self, house: House) -> None:
        kept(house)
        child = comes(house, "Ким Артём")
        assert FOUND not in kinds(house, child)
        assert DUTY not in duties(house, child)

    def test_it_is_about_this_child(self, house: House) -> None:
        one, child = kept(house), comes(house, "Рахимов Отабек")
        tracing.settle(one, child, about=True, by=house.case_worker)
        assert [each.id for each in tracing.of(child, by=house.case_worker)] == [one.id]
        assert tracing.unmatched(by=house.case_worker) == []
        assert SETTLED in kinds(house, child)
        assert DUTY not in duties(house, child)
        with pytest.raises(AlreadySettled):
            tracing.settle(tracing.of(child, by=house.case_worker)[0], child, about=True, by=house.case_worker)

    def test_about_another_child_it_is_kept_on(self, house: House) -> None:
        one, child = kept(house), comes(house, "Рахимов Отабек")
        tracing.settle(one, child, about=False, by=house.case_worker)
        assert tracing.alike(child, by=house.case_worker) == []
        assert DUTY not in duties(house, child)
        assert [each.id for each in tracing.unmatched(by=house.case_worker)] == [one.id]
        twin = comes(house, "Рахимов Отабек")
        assert [each.id for each in tracing.alike(twin, by=house.case_worker)] == [one.id]

    def test_two_questions_are_settled_one_by_one(self, house: House) -> None:
        first, second = kept(house), kept(house, who="Рахимов Алишер")
        child = comes(house, "Рахимов Отабек")
        tracing.settle(first, child, about=True, by=house.case_worker)
        assert DUTY in duties(house, child)
        tracing.settle(second, child, about=False, by=house.case_worker)
        assert DUTY not in duties(house, child)

    @pytest.mark.parametrize("left", [False, True])
    def test_a_restricted_file_is_told_that_somebody_asks_and_whoever_keeps_the_question_is_not(
        self, house: House, left: bool
    ) -> None:
        child, stranger = comes(house, "Рахимов Отабек"), comes(house, "Ким Артём")
        if left:
            house.discharge(child)
        journal.restrict(child, (house.case_worker.staff.id,), by=house.director)
        one, told = kept(house), waiting(house.duty)
        assert FOUND in kinds(house, child)
        assert FOUND not in kinds(house, stranger)
        assert tracing.alike(child, by=house.case_worker) == [one]
        assert DUTY not in {due.code for due in told}
        (line,) = (each for each in house.store.audit.entries() if each.action == "tracing.kept")
        assert (line.resident_id, line.subject, line.detail) == (None, str(one.id), "")
        assert not kin_requests.meant("Отабек Рахимов", "Рахимова Гульнара", by=house.duty)
        if not left:
            assert DUTY in duties(house, child)
            assert DUTY in {due.code for due in waiting(house.case_worker)}

    def test_a_second_question_makes_no_second_line_before_somebody_looked(self, house: House) -> None:
        child = comes(house, "Рахимов Отабек")
        for who in ("Рахимова Гульнара", "Рахимов Алишер"):
            kept(house, who=who)
            house.later(hours=1)
        assert [one.kind for one in house.store.case_events.all(resident_id=child)].count(FOUND) == 1
        assert len(tracing.alike(child, by=house.case_worker)) == 2

    @pytest.mark.parametrize("missing", ["who", "words", "sought"])
    def test_what_makes_no_question_is_refused(self, house: House, missing: str) -> None:
        with pytest.raises(InvalidInput) as refused:
            kept(house, **{missing: " "})
        assert refused.value.problems == {missing: "empty"}


class TestTheLogOfAFile:
    def note(self, house: House, child: ResidentId, **facts: Any) -> Tracing:
        told = {"who": "Посольство Узбекистана", "words": "исх. № 12: мать, Самарканд"} | facts
        return tracing.note(child, Asked(Asks.CENTRE, house.clock.now, "embassy", **told), by=house.case_worker)

    def test_whom_the_centre_asked_and_what_came_back(self, house: House, child: ResidentId) -> None:
        one = self.note(house, child)
        house.later(days=5)
        tracing.answer(one, "мать найдена", house.case_worker.today(), by=house.case_worker)
        (found,) = tracing.of(child, by=house.case_worker)
        assert (found.answer, found.answered_on) == ("мать найдена", house.case_worker.today())

    def test_an_answer_has_words_and_comes_after_the_question(self, house: House, child: ResidentId) -> None:
        one = self.note(house, child)
        for words, day in ((" ", house.case_worker.today()), ("да", one.at.date().replace(year=2020))):
            with pytest.raises(InvalidInput):
                tracing.answer(one, words, day, by=house.case_worker)

    def test_a_second_answer_is_added_with_its_day_and_never_written_over_the_first(
        self, house: House, child: ResidentId
    ) -> None:
        one, first = self.note(house, child), house.case_worker.today()
        one = tracing.answer(one, "мать не найдена", first, by=house.case_worker)
        house.later(days=5)
        on = house.case_worker.today()
        with pytest.raises(AlreadyAnswered):
            tracing.answer(one, "мать найдена", on, by=house.case_worker)
        assert tracing.of(child, by=house.case_worker) == [one]
        tracing.answer(one, "мать найдена", on, add=True, by=house.case_worker)
        (found,) = tracing.of(child, by=house.case_worker)
        assert found.answer == f"мать не найдена\n{on:%d.%m.%Y}: мать найдена"
        assert found.answered_on == first

    def test_nothing_came_back_tomorrow(self, house: House, child: ResidentId) -> None:
        tomorrow = house.case_worker.today() + timedelta(days=1)
        one = self.note(house, child)
        for act in (
            lambda: tracing.answer(one, "да", tomorrow, by=house.case_worker),
            lambda: self.note(house, child, answer="да", answered_on=tomorrow),
        ):
            with pytest.raises(InvalidInput) as refused:
                act()
            assert refused.value.problems == {"answered_on": "in_future"}

    def test_a_restricted_file_is_not_read_nor_written(self, house: House, child: ResidentId) -> None:
        one = self.note(house, child)
        house.store.database.execute_sql("UPDATE residents SET restricted = 1 WHERE id = ?", (child,))
        for act in (
            lambda: tracing.of(child, by=house.duty),
            lambda: tracing.alike(child, by=house.duty),
            lambda: tracing.answer(one, "да", house.duty.today(), by=house.duty),
            lambda: tracing.settle(kept(house), child, about=True, by=house.duty),
        ):
            with pytest.raises(NotFound):
                act()

    def test_a_member_from_outside_sees_nothing(self, house: House, child: ResidentId) -> None:
        with pytest.raises(NotAllowed):
            tracing.unmatched(by=house.officer)


def test_the_register_holds_both_and_by_number_tells_nobody(house: House, child: ResidentId) -> None:
    office = equipped(house)
    kept(house)
    tracing.note(child, Asked(Asks.CENTRE, house.clock.now, "embassy", "Посольство", "исх. № 12"), by=house.case_worker)
    wanted = ReportWanted("register-tracing", Period.parse(f"{house.clock.now:%Y-%m}"))
    job = papers.report(papers.begin(wanted, ("ru",), by=office.director), by=office.director)
    rows = job.facts.rows  # type: ignore[attr-defined]
    assert len(rows) == 2
    said = repr(rows)
    assert "Рахимова" not in said
    assert "Отабек" not in said
    assert house.store.residents.get(child).number in said
    assert "fits no file" in said


def test_a_question_about_another_child_is_not_written_into_this_file_unless_somebody_is_certain(
    house: House, child: ResidentId
) -> None:
    other = comes(house, "Орозбеков Нурлан")
    with pytest.raises(InvalidInput) as refused:
        tracing.note(other, asked(house, sought="Rahimova Dilnoza"), by=house.duty)
    assert refused.value.problems == {"file": "another_child"}
    assert tracing.of(other, by=house.case_worker) == []
    tracing.note(child, asked(house, sought="Rahimova Dilnoza"), by=house.duty)
    tracing.note(other, asked(house, sought="Rahimova Dilnoza"), certain=True, by=house.duty)
    assert len(tracing.of(other, by=house.case_worker)) == 1


def test_a_restricted_file_is_not_betrayed_by_that_refusal(house: House, child: ResidentId) -> None:
    other = comes(house, "Орозбеков Нурлан")
    journal.restrict(child, (house.case_worker.staff.id,), by=house.director)
    assert tracing.note(other, asked(house, sought="Rahimova Dilnoza"), by=house.duty).sought == "Rahimova Dilnoza"


class TestSomebodyStoppedAsks:
    """That they asked is written down; what they are answered is not, because there is nothing to answer."""

    @pytest.fixture(params=["suspected", "inform"])
    def barred(self, request: pytest.FixtureRequest, house: House, child: ResidentId) -> ResidentId:
        facts = {"suspected": {"suspected": True}, "inform": {"inform": Permission.FORBIDDEN}}[request.param]
        house.contact(child, "Беков Тимур", **facts)
        return child

    def test_an_answer_in_the_log_of_the_file_is_held_back(self, house: House, barred: ResidentId) -> None:
        with pytest.raises(InvalidInput) as refused:
            tracing.note(barred, asked(house, who="Беков Тимур, отчим", answer="да, здесь"), by=house.duty)
        assert refused.value.problems == {"answer": "stopped"}
        assert tracing.of(barred, by=house.case_worker) == []

    def test_the_question_itself_is_kept_and_no_answer_comes_later(self, house: House, barred: ResidentId) -> None:
        one = tracing.note(barred, asked(house, who="Беков Тимур", answer=""), by=house.duty)
        with pytest.raises(InvalidInput) as refused:
            tracing.answer(one, "да, здесь", house.duty.today(), by=house.duty)
        assert refused.value.problems == {"answer": "stopped"}
        assert [found.answer for found in tracing.of(barred, by=house.case_worker)] == [""]

    def test_a_stop_of_another_child_holds_it_back_until_it_is_said_to_be_somebody_else(
        self, house: House, child: ResidentId
    ) -> None:
        house.contact(house.admit(), "Беков Тимур", suspected=True)
        words = asked(house, who="Беков Тимур", answer="да, здесь")
        with pytest.raises(StoppedElsewhere):
            tracing.note(child, words, by=house.duty)
        stopped_elsewhere.confirm_another(child, "Беков Тимур", "другой год рождения", by=house.director)
        assert tracing.note(child, words, by=house.duty).answer == "да, здесь"

    def test_a_question_of_no_file_is_kept_without_an_answer(self, house: House, child: ResidentId) -> None:
        house.contact(child, "Беков Тимур", suspected=True)
        with pytest.raises(InvalidInput) as refused:
            kept(house, who="Беков Тимур", answer="позвоните позже")
        assert refused.value.problems == {"answer": "stopped"}
        assert kept(house, who="Беков Тимур", answer="").answer == ""
