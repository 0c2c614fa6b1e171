"""Identity: corrections keep what was, doubts are allowed, and every dialog stores through its service."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from shelter_app.domain.names import NameForm
from shelter_app.domain.partial_dates import PartialDate
from shelter_app.domain.people import AgeBasis
from shelter_app.domain.stays import Ground, Injury, Presence
from shelter_app.services import residents, stays
from shelter_app.services.residents import FileView
from shelter_app.views.dialog import Dialog
from shelter_app.views.file import identity_facts
from shelter_app.views.file.case_dialog import CaseDialog, RestrictDialog
from shelter_app.views.file.health_words import injury_words
from shelter_app.views.file.identity import IdentitySection
from shelter_app.views.file.identity_dialogs import AgeDialog, IdentityDialog, NameDialog
from shelter_app.views.file.page import FilePage
from shelter_app.views.file.stay_dialogs import ExtendDialog, GroundDialog, StayDialog
from shelter_app.views.file.whereabouts.away_dialog import AwayDialog
from shelter_app.views.file.whereabouts.back_dialog import BackDialog
from tests.records import House
from tests.views.file.conftest import OpenFile


def section_of(page: FilePage) -> IdentitySection:
    section = page.sections["identity"]
    assert isinstance(section, IdentitySection)
    return section


def shown(qtbot: QtBot, dialog: Dialog) -> None:
    qtbot.addWidget(dialog)
    dialog.show()


def accept(qtbot: QtBot, dialog: Dialog) -> None:
    qtbot.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton)


def view(house: House, one: int) -> FileView:
    return residents.open_file(one, again=True, by=house.director)  # type: ignore[arg-type]


def test_a_corrected_name_keeps_the_spelling_of_before(house: House, open_file: OpenFile, qtbot: QtBot) -> None:
    one = house.admit()
    section = section_of(open_file(one, house.case_worker, "identity"))
    dialog = NameDialog(section.context, section.view, section)
    shown(qtbot, dialog)
    assert dialog.name.text() == "Рахимова Дилноза"
    dialog.name.setText("Рахимова Дильноза")
    accept(qtbot, dialog)
    assert view(house, one).person.written(NameForm.RUSSIAN) == "Рахимова Дильноза"
    assert "Рахимова Дилноза" in identity_facts.name_history(view(house, one), section.context)


def test_an_age_alone_is_told_to_be_no_date_of_a_document(house: House, open_file: OpenFile, qtbot: QtBot) -> None:
    section = section_of(open_file(house.admit(), house.case_worker, "identity"))
    dialog = AgeDialog(section.context, section.view, section)
    shown(qtbot, dialog)
    dialog.born.setText("13")
    assert "A document states the date" not in dialog.fields["born"].info.text()
    dialog.basis.set_value(AgeBasis.DOCUMENT)
    assert "A document states the date" in dialog.fields["born"].info.text()
    dialog.basis.set_value(AgeBasis.SAID)
    assert "A document states the date" not in dialog.fields["born"].info.text()


@pytest.mark.parametrize("stated", ["2010", "03.2010"])
def test_a_paper_that_states_only_a_year_or_its_month_is_taken_as_it_is(
    house: House, open_file: OpenFile, qtbot: QtBot, stated: str
) -> None:
    section = section_of(open_file(house.admit(), house.case_worker, "identity"))
    dialog = AgeDialog(section.context, section.view, section)
    shown(qtbot, dialog)
    dialog.basis.set_value(AgeBasis.DOCUMENT)
    dialog.born.setText(stated)
    assert "2010" in dialog.fields["born"].info.text()
    assert "A document states" not in dialog.fields["born"].info.text()


def test_a_second_statement_about_the_age_does_not_decide_unless_told(
    house: House, open_file: OpenFile, qtbot: QtBot
) -> None:
    one = house.admit()
    section = section_of(open_file(one, house.case_worker, "identity"))
    dialog = AgeDialog(section.context, section.view, section)
    shown(qtbot, dialog)
    dialog.born.setText("~10")
    dialog.basis.set_value(AgeBasis.EXPERT)
    dialog.disputed.setChecked(True)
    accept(qtbot, dialog)
    person = view(house, one).person
    assert (len(person.age_claims), person.born_basis, person.age_disputed) == (2, AgeBasis.SAID, True)
    section.refresh()
    again = AgeDialog(section.context, view(house, one), section)
    shown(qtbot, again)
    again.deciding.set_value(AgeBasis.EXPERT)
    again.disputed.setChecked(False)
    accept(qtbot, again)
    person = view(house, one).person
    assert (len(person.age_claims), person.born_basis, person.age_disputed) == (2, AgeBasis.EXPERT, False)


def test_a_wrong_check_digit_stops_at_the_field_and_another_birth_date_is_only_a_hint(
    house: House, open_file: OpenFile, qtbot: QtBot
) -> None:
    one = house.admit()
    section = section_of(open_file(one, house.case_worker, "identity"))
    dialog = IdentityDialog(section.context, section.view, section)
    shown(qtbot, dialog)
    dialog.iin.setText("991231500037")
    accept(qtbot, dialog)
    assert dialog.fields["iin"].has_problem()
    dialog.iin.setText("010101500005")
    good = next(f"01010150000{digit}" for digit in range(10) if not _iin_wrong(f"01010150000{digit}"))
    dialog.iin.setText(good)
    assert not dialog.fields["iin"].has_problem()
    assert "another birth date" in dialog.fields["iin"].info.text()
    dialog.citizenships.choose(("UZ",))
    dialog.languages.choose(("uz",))
    accept(qtbot, dialog)
    person = view(house, one).person
    assert (person.iin, person.citizenships) == (good, ("UZ",))


def _iin_wrong(number: str) -> bool:
    from shelter_app.domain import iin

    return not iin.check(number).ok


def test_an_interpreter_is_asked_for_where_none_of_our_languages_is_spoken(house: House) -> None:
    one = house.admit(languages=("uz",))
    assert identity_facts.needs_interpreter(view(house, one))
    assert not identity_facts.needs_interpreter(view(house, house.admit(languages=("uz", "ru"))))
    assert not identity_facts.needs_interpreter(view(house, house.admit()))


def test_the_ground_document_stops_being_outstanding_when_it_is_received(
    house: House, open_file: OpenFile, qtbot: QtBot
) -> None:
    one = house.admit(ground=Ground(expected_kind="court_ruling"))
    section = section_of(open_file(one, house.case_worker, "identity"))
    assert not section._buttons["ground"].isHidden()
    dialog = GroundDialog(section.context, section.view, section)
    shown(qtbot, dialog)
    dialog.number.setText("77")
    accept(qtbot, dialog)
    ground = view(house, one).stay.ground
    assert (ground.kind, ground.number, ground.outstanding) == ("court_ruling", "77", False)
    section._shown.view = view(house, one)
    section.refresh()
    assert section._buttons["ground"].isHidden()


def test_an_extension_needs_a_later_day_and_a_reason(house: House, open_file: OpenFile, qtbot: QtBot) -> None:
    one = house.admit()
    section = section_of(open_file(one, house.case_worker, "identity"))
    dialog = ExtendDialog(section.context, section.view, section)
    shown(qtbot, dialog)
    dialog.until.setText("01.12.2026")
    dialog.reason.setText("Постановление № 5")
    accept(qtbot, dialog)
    assert dialog.fields["until"].has_problem()
    dialog.until.setText("01.06.2027")
    accept(qtbot, dialog)
    assert view(house, one).stay.extended_until == date(2027, 6, 1)


def test_leaving_without_permission_and_coming_back(house: House, open_file: OpenFile, qtbot: QtBot) -> None:
    one = house.admit()
    house.later(hours=3)
    section = section_of(open_file(one, house.duty, "identity"))
    dialog = AwayDialog(section.context, section.view, section)
    shown(qtbot, dialog)
    dialog.presence.set_value(Presence.MISSING)
    assert not dialog.warning.isHidden()
    accept(qtbot, dialog)
    assert view(house, one).stay.presence is Presence.MISSING
    section._shown.view = view(house, one)
    section.refresh()
    back = BackDialog(section.context, section.view, section)
    shown(qtbot, back)
    back.how.setPlainText("нашли на вокзале, здоров")
    accept(qtbot, back)
    stay = view(house, one).stay
    assert (stay.presence, stay.absences[0].how_ended) == (Presence.PRESENT, "нашли на вокзале, здоров")


def test_a_moment_before_the_admission_is_refused_with_what_is_right(
    house: House, open_file: OpenFile, qtbot: QtBot
) -> None:
    one = house.admit()
    house.later(hours=3)
    section = section_of(open_file(one, house.duty, "identity"))
    dialog = AwayDialog(section.context, section.view, section)
    shown(qtbot, dialog)
    dialog.presence.set_value(Presence.HOSPITAL)
    dialog.since.setText("19.11.2026 10:00")
    dialog.accept_button.click()
    assert "before the admission" in dialog.fields["since"].info.text()
    assert view(house, one).stay.presence is Presence.PRESENT


def test_the_facts_of_the_night_are_completed_in_the_morning(house: House, open_file: OpenFile, qtbot: QtBot) -> None:
    one = house.admit()
    section = section_of(open_file(one, house.case_worker, "identity"))
    dialog = StayDialog(section.context, section.view, section)
    shown(qtbot, dialog)
    dialog.found.setText("Алматы, рынок")
    dialog.room.set_value("Девочки")
    line = dialog.things.add_row()
    line.what.setText("Телефон")  # type: ignore[attr-defined]
    accept(qtbot, dialog)
    stay = view(house, one).stay
    assert (stay.found_where, stay.room, [thing.what for thing in stay.belongings]) == (
        "Алматы, рынок", "Девочки", ["Телефон"],
    )  # fmt: skip
    assert stay.category == "c1"


def test_coordinator_risk_and_alerts_are_settled(house: House, open_file: OpenFile, qtbot: QtBot) -> None:
    one = house.admit()
    section = section_of(open_file(one, house.case_worker, "identity"))
    dialog = CaseDialog(section.context, section.view, section)
    shown(qtbot, dialog)
    dialog.coordinator.set_value(house.case_worker.staff.id)
    dialog.risk.set_value("high")
    line = dialog.alerts.add_row()
    line.text.setText("Не отпускать одну")  # type: ignore[attr-defined]
    accept(qtbot, dialog)
    resident = view(house, one).resident
    assert (resident.coordinator, resident.risk) == (house.case_worker.staff.id, "high")
    assert [alert.text for alert in resident.alerts] == ["Не отпускать одну"]


def test_only_the_director_chooses_who_may_read_a_file(house: House, open_file: OpenFile, qtbot: QtBot) -> None:
    one = house.admit()
    section = section_of(open_file(one, house.director, "identity"))
    assert not section._buttons["restrict"].isHidden()
    dialog = RestrictDialog(section.context, section.view, section)
    shown(qtbot, dialog)
    dialog.people[house.psychologist.staff.id].setChecked(True)
    accept(qtbot, dialog)
    assert residents.open_file(one, by=house.psychologist).resident.restricted
    assert [line.named for line in residents.here(by=house.case_worker)] == [False]


def test_the_duty_educator_reads_but_is_offered_no_change_of_identity(house: House, open_file: OpenFile) -> None:
    section = section_of(open_file(house.admit(), house.duty, "identity"))
    offered = {name for name, button in section._buttons.items() if not button.isHidden()}
    assert offered == {"presence", "room", "thing", "money"}


def test_what_somebody_else_saved_meanwhile_is_not_overwritten(house: House, open_file: OpenFile, qtbot: QtBot) -> None:
    one = house.admit()
    section = section_of(open_file(one, house.case_worker, "identity"))
    dialog = StayDialog(section.context, section.view, section)
    shown(qtbot, dialog)
    stays.extend(one, date(2027, 5, 1), "Решение", by=house.director)
    dialog.found.setText("Вокзал")
    accept(qtbot, dialog)
    stay = view(house, one).stay
    assert (stay.extended_until, stay.found_where) == (date(2027, 5, 1), "Вокзал")


def test_the_number_of_the_ground_and_its_date_are_two_things_and_a_year_is_a_date(
    house: House, open_file: OpenFile, qtbot: QtBot
) -> None:
    one = house.admit(ground=Ground("guardianship_resolution", number="58"))
    section = section_of(open_file(one, house.case_worker, "identity"))
    dialog = StayDialog(section.context, section.view, section)
    shown(qtbot, dialog)
    assert (dialog.number.text(), dialog.issued.text()) == ("58", "")
    dialog.issued.setText("13 жаста")
    dialog.accept_button.click()
    assert dialog.fields["issued"].has_problem()
    dialog.issued.setText("10.2026")
    dialog.issuer.setText("орган опеки")
    accept(qtbot, dialog)
    ground = view(house, one).stay.ground
    assert (ground.kind, ground.number, ground.issued_on, ground.issuer) == (
        "guardianship_resolution", "58", PartialDate(2026, 10), "орган опеки",
    )  # fmt: skip
    assert "58, October 2026, орган опеки" in identity_facts.ground(view(house, one), section.context)


def test_a_ground_to_follow_is_received_and_not_typed_beside_its_term(
    house: House, open_file: OpenFile, qtbot: QtBot
) -> None:
    one = house.admit(ground=Ground(expected_kind="court_ruling"))
    section = section_of(open_file(one, house.case_worker, "identity"))
    dialog = StayDialog(section.context, section.view, section)
    shown(qtbot, dialog)
    assert dialog.fields["number"].isHidden()
    accept(qtbot, dialog)
    assert view(house, one).stay.ground == Ground(expected_kind="court_ruling")


def test_an_injury_seen_later_has_its_point_its_hour_and_its_author(
    house: House, open_file: OpenFile, qtbot: QtBot
) -> None:
    old = Injury("левое предплечье", "шрам")
    one = house.admit(injuries=(old,))
    house.later(hours=3)
    section = section_of(open_file(one, house.case_worker, "identity"))
    dialog = StayDialog(section.context, section.view, section)
    shown(qtbot, dialog)
    assert dialog.injuries.toPlainText() == "левое предплечье: шрам"
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Return):
        qtbot.keyClick(dialog.scheme.map, key)
    dialog.scheme.lines()[0].text.setText("ссадина")
    accept(qtbot, dialog)
    pointed, kept = view(house, one).stay.injuries
    assert kept == old
    assert (pointed.region, pointed.text, pointed.pointed) == ("face", "ссадина", True)
    assert (pointed.noted_at, pointed.noted_by) == (house.clock.now, house.case_worker.staff.short)
    again = StayDialog(section.context, view(house, one), section)
    shown(qtbot, again)
    house.later(hours=1)
    again.found.setText("Рынок")
    accept(qtbot, again)
    assert view(house, one).stay.injuries == (pointed, kept)
    assert house.case_worker.staff.short in injury_words(pointed, section.context)
