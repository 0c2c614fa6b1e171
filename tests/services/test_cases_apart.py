"""A whole case is made, read and stored in a worker with a session of its own; stopped, it leaves no trace."""

from __future__ import annotations

from collections.abc import Callable
from threading import Thread, get_ident
from typing import TypeVar

import pytest

from shelter_app.domain.ids import ResidentId
from shelter_app.domain.plan_signatures import Fit
from shelter_app.services import attachments, audits, plan_signing, support_plans
from shelter_app.services.packages import apart
from tests.services.document_steps import COURT, SCAN
from tests.services.package_steps import agreed
from tests.services.transfer_steps import Two

T = TypeVar("T")


class Enough(Exception):
    """The person has stopped the work."""


@pytest.fixture
def gone(two: Two, child: ResidentId) -> ResidentId:
    """A child with an approved plan and two scans who has left for the other centre and agreed that it is told."""
    by = two.here.case_worker
    two.here.plan(child, approved=True)
    for _ in range(2):
        attachments.add(child, COURT, SCAN, by=by)
    two.here.discharge(child, "crisis_centre", receiver="Смаилова Р. Т.")
    agreed(two.here.director, child, two.partner)
    return child


def in_a_worker(work: Callable[[], T]) -> T:
    """What the work comes to in a thread of its own, or the error that it raised."""
    made: list[T] = []
    wrong: list[BaseException] = []

    def run() -> None:
        try:
            made.append(work())
        except BaseException as error:  # noqa: BLE001
            wrong.append(error)

    thread = Thread(target=run)
    thread.start()
    thread.join(60)
    if wrong:
        raise wrong[0]
    return made[0]


def sent(two: Two, child: ResidentId, step: apart.Step) -> bytes:
    by = two.here.director
    return in_a_worker(lambda: apart.hand_on_apart(child, two.partner, "", step, by=by)).data


def test_it_goes_out_and_comes_in_from_workers_with_its_signatures(two: Two, gone: ResidentId) -> None:
    told: list[tuple[int, int]] = []
    threads: set[int] = set()

    def step(done: int, whole: int) -> None:
        threads.add(get_ident())
        told.append((done, whole))

    data = sent(two, gone, step)
    assert told == [(0, 4), (1, 4), (2, 4), (3, 4)]
    by = two.there.director
    arriving = in_a_worker(lambda: apart.look_into_apart(data, step, by=by))
    taken = in_a_worker(lambda: apart.take_over_apart(arriving, step, by=by))
    assert get_ident() not in threads
    assert by.store.residents.get(taken.id).id == gone
    (plan,) = by.store.plans.all(resident_id=gone)
    assert [one.fit for one in plan_signing.proofs(by, plan)] == [Fit.ELSEWHERE]
    assert support_plans.view(gone, by=by) is not None
    for session in (two.here.director, by):
        assert audits.verify(by=session).good


def test_stopped_before_it_has_left_nothing_is_written_down(two: Two, gone: ResidentId) -> None:
    before = two.here.everything()
    for stop in range(4):

        def step(done: int, _whole: int, stop: int = stop) -> None:
            if done == stop:
                raise Enough

        with pytest.raises(Enough):
            sent(two, gone, step)
        assert two.here.everything() == before


def test_stopped_while_it_is_stored_everything_is_taken_back(two: Two, gone: ResidentId) -> None:
    data = sent(two, gone, lambda _done, _whole: None)
    by = two.there.director
    arriving = in_a_worker(lambda: apart.look_into_apart(data, lambda _done, _whole: None, by=by))
    before = two.there.everything()
    for stop in (0, 1):

        def step(done: int, _whole: int, stop: int = stop) -> None:
            if done == stop:
                raise Enough

        with pytest.raises(Enough):
            in_a_worker(lambda step=step: apart.take_over_apart(arriving, step, by=by))  # type: ignore[misc]
        assert two.there.everything() == before
    in_a_worker(lambda: apart.take_over_apart(arriving, lambda _done, _whole: None, by=by))
    assert two.there.everything() != before
