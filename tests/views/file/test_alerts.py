"""What stands at the head of a file: said once, in whichever language of the house it was written."""

from __future__ import annotations

import pytest

from shelter_app.domain.residents import Alert, AlertKind
from shelter_app.services import residents
from shelter_app.views.record.alerts import alert_faces
from tests.records import House


@pytest.mark.parametrize("words", ["Риск высокий", "Қауіп жоғары", "Высокий риск!"])
def test_a_high_risk_that_staff_wrote_in_their_language_is_not_said_again_in_another(house: House, words: str) -> None:
    one = house.admit()
    resident = residents.open_file(one, by=house.case_worker).resident
    form = residents.CaseForm(None, "high", (Alert(AlertKind.OTHER, words),), "")
    residents.edit_case(resident, form, by=house.case_worker)
    assert [face.words for face in alert_faces(residents.open_file(one, by=house.case_worker))] == [words]


def test_a_second_stay_that_staff_wrote_down_is_not_said_again_in_another(house: House) -> None:
    one = house.admit()
    house.discharge(one)
    house.later(days=30)
    house.admit(same_as=one)
    resident = residents.open_file(one, by=house.case_worker).resident
    form = residents.CaseForm(None, "", (Alert(AlertKind.OTHER, "Поступил повторно"),), "")
    residents.edit_case(resident, form, by=house.case_worker)
    words = [face.words for face in alert_faces(residents.open_file(one, by=house.case_worker))]
    assert "Поступил повторно" in words
    assert "Admitted again" not in words
