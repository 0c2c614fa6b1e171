"""Long work behind a window of its own: how far it is, one way to stop it, and what it comes to."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtWidgets import QApplication

from shelter_app.domain.errors import NotFound
from shelter_app.domain.staff import Role
from shelter_app.views.running import Step, Stopped, WorkDialog, through
from tests.records import House
from tests.views.answers import in_dialog
from tests.views.desks import Sit


def test_the_work_runs_in_a_worker_and_its_result_comes_back(sit: Sit, house: House) -> None:
    desk = sit(Role.DIRECTOR)
    told: list[int] = []

    def work(step: Step) -> str:
        for done in range(5):
            step(done, 5)
            told.append(threading.get_ident())
        return "made"

    assert through(desk.shell.context, desk.shell.window, "Packing", "Nothing has left", work) == "made"
    assert set(told) != {threading.get_ident()}
    assert QApplication.activeModalWidget() is None


def test_stopping_ends_it_at_its_next_step(sit: Sit, house: House) -> None:
    desk, stopped = sit(Role.DIRECTOR), threading.Event()
    seen: list[int] = []

    def work(step: Step) -> str:
        seen.append(1)
        assert stopped.wait(20)
        step(1, 2)
        seen.append(2)
        return "made"

    def stop(dialog: WorkDialog) -> None:
        assert dialog.heading.text() == "Packing"
        dialog.cancel.click()
        assert dialog.isVisible(), "it closes when the work has ended"
        stopped.set()

    answered = in_dialog(stop)
    with pytest.raises(Stopped):
        through(desk.shell.context, desk.shell.window, "Packing", "Nothing has left", work)
    assert answered()
    assert seen == [1]


def test_what_was_done_before_the_stop_counts_as_done(sit: Sit, house: House) -> None:
    desk, stopped = sit(Role.DIRECTOR), threading.Event()

    def work(_step: Step) -> str:
        assert stopped.wait(20)
        return "made"

    def stop(dialog: WorkDialog) -> None:
        dialog.cancel.click()
        stopped.set()

    in_dialog(stop)
    assert through(desk.shell.context, desk.shell.window, "Packing", "Nothing has left", work) == "made"


def test_what_the_work_refuses_is_raised_where_it_was_asked_for(sit: Sit, house: House) -> None:
    desk = sit(Role.DIRECTOR)

    def work(_step: Step) -> str:
        raise NotFound("residents")

    with pytest.raises(NotFound):
        through(desk.shell.context, desk.shell.window, "Packing", "Nothing has left", work)
