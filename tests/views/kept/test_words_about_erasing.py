"""What is typed about an erasure belongs to the file that it is about: it is sealed with it and goes with it."""

from __future__ import annotations

from typing import Any

import pytest

from shelter_app.domain.ids import ResidentId
from shelter_app.domain.retention import Part
from shelter_app.services import journal
from shelter_app.storage.sealed import SEALED_DRAFT
from tests.records import House
from tests.views.desks import Desk
from tests.views.erasure_makers import lifting, proposing, withdrawing_act

TYPED = "Рахимова просила"
DIALOGS = ((proposing, "reason"), (withdrawing_act, "why"), (lifting, "why"))


@pytest.mark.parametrize(("make", "line"), DIALOGS, ids=lambda one: getattr(one, "__name__", one))
def test_words_left_unsaved_are_sealed_with_the_file_and_go_with_it(
    house: House, desk: Desk, child: ResidentId, make: Any, line: str
) -> None:
    journal.restrict(child, (), by=desk.session)
    dialog = make(desk, child)
    dialog.open()
    getattr(dialog, line).setText(TYPED)
    dialog.reject()
    (draft,) = house.store.drafts.all()
    assert draft.resident_id == child
    assert draft.content.startswith(SEALED_DRAFT)
    again = make(desk, child)
    again.open()
    assert getattr(again, line).text() == TYPED
    again.reject()
    list(house.store.erasing.erase((Part.NOTES,), (child,)))
    assert house.store.drafts.all() == []
