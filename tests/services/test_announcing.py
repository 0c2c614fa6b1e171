"""What is saved is told to every open page, and a page that fails is a fault of its own."""

from __future__ import annotations

import sys

import pytest

from shelter_app.domain.ids import ResidentId
from shelter_app.services import journal
from shelter_app.services.journal import NewNote
from tests.records import House


def test_a_page_that_fails_to_show_a_change_is_no_failed_save(
    house: House, child: ResidentId, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    reported: list[type[BaseException]] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, _error, _trace: reported.append(kind))

    def broken(_changed: object) -> None:
        raise ZeroDivisionError

    by = house.case_worker
    by.listeners.extend([broken, lambda changed: told.append(changed.noun)])
    journal.write(child, NewNote("talk", house.clock.now, "Спала хорошо"), by=by)
    assert "Спала хорошо" in [one.text for one in journal.timeline(child, by=by)]
    assert told == ["journal"]
    assert reported == [ZeroDivisionError]
