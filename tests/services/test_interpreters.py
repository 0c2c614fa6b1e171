"""The register of interpreters: bound until a day, where they took part, and their agreement on paper."""

from __future__ import annotations

from datetime import timedelta

import pytest

from shelter_app.domain.errors import InvalidInput, NotAllowed
from shelter_app.domain.interpreters import Interpreter, Objection, Relation
from shelter_app.services import interpreters, interviews, journal, papers
from shelter_app.services.interpreters import InterpreterForm
from shelter_app.services.papers import FormWanted
from tests.records import House
from tests.reports import reading
from tests.services.interview_steps import begun, sitting

AGREEMENT = f"{papers.FORM}interpreter_agreement"


pytestmark = pytest.mark.usefixtures("printing")


@pytest.fixture
def known(house: House) -> Interpreter:
    form = InterpreterForm("Азизова Наргиза", ("uz", "ru"), "f", "Бюро переводов", document="AB 0000001")
    return interpreters.add(form, by=house.case_worker)


def test_an_agreement_is_signed_until_a_day_and_speaks_against_nobody_then(house: House, known: Interpreter) -> None:
    by, today = house.case_worker, house.case_worker.today()
    assert interpreters.standing_against(known, by=by) == (Objection.NOT_BOUND,)
    bound = interpreters.bind(known, today, today + timedelta(days=365), by=by)
    assert interpreters.standing_against(bound, by=by) == ()
    house.later(days=366)
    assert interpreters.standing_against(bound, by=by) == (Objection.NOT_BOUND,)


def test_an_agreement_of_tomorrow_or_one_that_ends_before_it_begins_is_refused(
    house: House, known: Interpreter
) -> None:
    by, today = house.case_worker, house.case_worker.today()
    with pytest.raises(InvalidInput):
        interpreters.bind(known, today + timedelta(days=1), today + timedelta(days=2), by=by)
    with pytest.raises(InvalidInput):
        interpreters.bind(known, today, today - timedelta(days=1), by=by)


def test_an_employee_stands_refused_whoever_the_person_is(house: House) -> None:
    form = InterpreterForm("Омарова Д.", ("kk",), employee=True)
    own = interpreters.add(form, by=house.case_worker)
    assert Objection.RELATION in interpreters.standing_against(own, by=house.case_worker)


def test_where_somebody_interpreted_is_listed_and_a_closed_file_stays_closed(house: House, known: Interpreter) -> None:
    by, child, other = house.case_worker, house.admit(), house.admit()
    for one in (child, other):
        form = sitting(interpreter_id=known.id, relation=Relation.NONE, signed_apart=True)
        running = interviews.start(begun(house, one), form, by=by)
        house.later(minutes=30)
        interviews.stop(running, by=by)
        house.later(minutes=30)
    found = interpreters.served(known, by=by)
    assert [one.summary.resident_id for one in found if one.summary] == [other, child], "the newest first"
    assert all(one.signed_apart and one.ended for one in found)
    journal.restrict(child, (), by=house.director)
    seen = {one.summary.resident_id: one.summary.named for one in interpreters.served(known, by=by) if one.summary}
    assert seen == {child: False, other: True}
    assert house.store.audit.recent(1)[0].action == "interpreter.viewed"


def test_whoever_is_called_no_more_stays_on_the_list_and_can_be_called_again(house: House, known: Interpreter) -> None:
    by = house.case_worker
    retired = interpreters.retire(known, by=by)
    assert interpreters.everybody(by=by) == (retired,)
    interpreters.call_again(retired, by=by)
    assert [one.id for one in interpreters.listed(by=by)] == [known.id]


def test_the_agreement_prints_what_the_register_knows_and_a_line_to_sign(house: House, known: Interpreter) -> None:
    by, today = house.case_worker, house.case_worker.today()
    bound = interpreters.bind(known, today, today + timedelta(days=365), by=by)
    text = reading.flat(papers.form(FormWanted(AGREEMENT, interpreter_id=bound.id), ("ru",), by=by).render())
    assert "Азизова Наргиза" in text
    assert "AB 0000001" in text
    assert f"{bound.bound_until:%d.%m.%Y}" in text
    assert "Азизова Наргиза" in text.partition("Подписи")[2]
    assert "ещё не спрашивали" not in text, "an agreement asks nobody"
    with pytest.raises(NotAllowed):
        papers.form(FormWanted(AGREEMENT, interpreter_id=bound.id), ("ru",), by=house.duty)
