"""A step or an event of the case: what is offered, what is refused, and the terms that follow from it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from shelter_app.services import events
from shelter_app.views.record.event_dialog import EventDialog
from shelter_app.views.widgets.timeline import Entry
from tests.records import House
from tests.views.answers import in_dialog, save
from tests.views.file.conftest import OpenFile


def opened(house: House, open_file: OpenFile) -> EventDialog:
    one = house.admit()
    page = open_file(one, house.case_worker)
    return EventDialog(page.context, one, page)


def test_what_has_a_form_of_its_own_is_not_offered(house: House, open_file: OpenFile) -> None:
    dialog = opened(house, open_file)
    offered = {dialog.kind.itemData(place) for place in range(dialog.kind.count())}
    assert not offered & (events.OWN_FORM | {"coordinator_assigned", "room_changed"})
    assert {"consent_given", "unlawful_acts_stated", "interview_held", "plan_reviewed"} <= offered


@pytest.mark.parametrize(
    ("kind", "evidence", "field"), [("", "подпись", "kind"), ("consent_given", "", "evidence")]
)  # fmt: skip
def test_kind_and_proof_are_asked_for(house: House, open_file: OpenFile, kind: str, evidence: str, field: str) -> None:
    dialog = opened(house, open_file)
    dialog.show()
    dialog.kind.set_value(kind or None)
    dialog.evidence.setText(evidence)
    dialog.accept_button.click()
    assert dialog.isVisible()
    assert [name for name, one in dialog.fields.items() if one.has_problem()] == [field]
    dialog.close()


def test_from_the_note_a_fact_is_recorded_and_its_term_begins(house: House, open_file: OpenFile) -> None:
    one = house.admit()
    page = open_file(one, house.case_worker)
    section = page.sections["timeline"]
    section.act("write")

    def fill(dialog: EventDialog) -> None:
        dialog.kind.set_value("unlawful_acts_stated")
        dialog.evidence.setText(" лист интервью ")
        save(dialog)

    assert "R-08.police" not in {item.code for item in house.store.summaries.due_of(one)}
    answered = in_dialog(fill)
    QTest.mouseClick(section.entry.step, Qt.MouseButton.LeftButton)  # type: ignore[attr-defined]
    assert answered()
    (event,) = house.store.case_events.all(resident_id=one, kind="unlawful_acts_stated")
    assert (event.evidence, event.at) == ("лист интервью", house.clock.now)
    assert "R-08.police" in {item.code for item in house.store.summaries.due_of(one)}
    section.refresh()
    rows = section.list.rows.rows()  # type: ignore[attr-defined]
    assert "Unlawful acts stated" in [row.title for row in rows if isinstance(row, Entry)]
