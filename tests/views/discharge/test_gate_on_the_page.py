"""What stands before a return: the gate in its lines, what is missing, and the decision of the director."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from shelter_app.domain.ids import ResidentId
from shelter_app.domain.residents import CaseStatus
from shelter_app.domain.staff import Role
from shelter_app.views.theme import Theme
from tests.records import House
from tests.views.desks import Desk, TypeText
from tests.views.leaving import answer_duties, papers_at_hand

CTRL = Qt.KeyboardModifier.ControlModifier


def present(house: House, child: ResidentId) -> bool:
    return house.store.residents.get(child).status is CaseStatus.OPEN


def test_the_return_gate_names_what_is_missing_and_opens_when_it_is_recorded(
    desk: Desk, house: House, child: ResidentId
) -> None:
    page = desk.go("discharge", resident_id=int(child))
    page.form.ui.route.box.set_value("home_state")
    page.form.ui.receiver.line.setText("Консул Петров")
    papers_at_hand(page)
    answer_duties(page)
    desk.press(Qt.Key.Key_Return, CTRL)
    assert present(house, child)
    assert page.bar.isVisible()
    assert page.requirements.reason.isHidden(), "only the director decides otherwise"
    for code in ("representative_consent", "return_risk_assessment"):
        page.requirements.recorded.emit(
            code, "письмо № 7 от 19.11.2026", "safe" if code == "return_risk_assessment" else ""
        )
        assert page.requirements.codes()[code]
    answer_duties(page)
    desk.press(Qt.Key.Key_Return, CTRL)
    assert not present(house, child)


def test_the_hour_that_the_form_wrote_by_itself_goes_along_with_what_is_recorded(
    desk: Desk, house: House, child: ResidentId
) -> None:
    page = desk.go("discharge", resident_id=int(child))
    page.form.ui.route.box.set_value("home_state")
    page.form.ui.receiver.line.setText("Консул Петров")
    papers_at_hand(page)
    recorded = house.later(minutes=12)
    page.requirements.recorded.emit("representative_consent", "письмо № 7 от 19.11.2026", "")
    page.requirements.recorded.emit("return_risk_assessment", "акт 3", "safe")
    assert page.form.moment() == recorded
    answer_duties(page)
    desk.press(Qt.Key.Key_Return, CTRL)
    assert not present(house, child)


def test_what_is_recorded_after_a_typed_hour_of_leaving_says_why_it_does_not_count(
    desk: Desk, house: House, child: ResidentId
) -> None:
    house.later(hours=5)
    page = desk.go("discharge", resident_id=int(child))
    page.form.ui.route.box.set_value("home_state")
    left = house.clock.now - timedelta(hours=2)
    page.form.ui.at.moment.set_moment(left)
    page.requirements.recorded.emit("representative_consent", "письмо № 7 от 19.11.2026", "")
    assert page.form.moment() == left, "what somebody typed stays"
    assert not page.requirements.codes()["representative_consent"]
    assert page.requirements.late("representative_consent").startswith("Recorded after the hour of leaving")
    proof = page.requirements.proof("representative_consent")
    assert proof is not None
    assert not proof.isVisible(), "recorded again it would be no earlier"
    assert page.requirements.late("return_risk_assessment") == ""


def test_of_an_unknown_citizenship_the_form_asks_for_the_country(desk: Desk, house: House, child: ResidentId) -> None:
    page = desk.go("discharge", resident_id=int(child))
    page.form.ui.route.box.set_value("foster_family")
    assert page.form.ui.country.info.text().startswith("Name the country")
    page.form.ui.country.box.set_value("KZ")
    assert page.form.ui.country.info.text() == ""
    assert "representative_consent" not in page.requirements.codes()


def test_a_proof_without_words_is_not_recorded(desk: Desk, child: ResidentId) -> None:
    page = desk.go("discharge", resident_id=int(child))
    page.form.ui.route.box.set_value("home_state")
    page.requirements.recorded.emit("representative_consent", " ", "")
    assert not page.requirements.codes()["representative_consent"]
    assert page.bar.isVisible()


def test_the_director_may_decide_otherwise_with_a_reason(
    house: House, child: ResidentId, tmp_path: Path, theme: Theme, qtbot: QtBot, type_text: TypeText
) -> None:
    desk = Desk(house, Role.DIRECTOR, tmp_path, theme, qtbot)
    page = desk.go("discharge", resident_id=int(child))
    page.form.ui.route.box.set_value("home_state")
    page.form.ui.receiver.line.setText("Консул Петров")
    page.requirements.reason.input.setFocus()
    type_text(desk.focus(), "решение комиссии")
    answer_duties(page)
    desk.press(Qt.Key.Key_Return, CTRL)
    assert not present(house, child)
    leaving = house.store.stays.all(resident_id=child)[0].discharge
    assert leaving is not None
    assert leaving.override_reason == "решение комиссии"


def test_abroad_under_another_name_the_gate_is_recorded_in_its_lines(
    desk: Desk, house: House, child: ResidentId
) -> None:
    page = desk.go("discharge", resident_id=int(child))
    page.form.ui.route.box.set_value("foster_family")
    page.form.ui.country.box.set_value("UZ")
    assert not page.requirements.codes()["representative_consent"]
    assert page.form.ui.travel.isVisible()
    line = page.requirements.proof("representative_consent")
    assert line is not None
    line.setText("заявление матери")
    next(row for row in page.requirements._rows if row.proof is line).button.click()
    assert page.requirements.codes()["representative_consent"]
    assert page.requirements.proof("representative_consent") is line
    page.form.ui.country.box.set_value("KZ")
    assert "representative_consent" not in page.requirements.codes()
    assert not page.form.ui.travel.isVisible()
