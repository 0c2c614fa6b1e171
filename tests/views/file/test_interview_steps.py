"""The steps around an interview on the page of a file: each has its button, its clock and its paper."""

from __future__ import annotations

from shelter_app.domain.identification_steps import StepKind
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.interviews import Outcome, Recording
from shelter_app.services import consents, interviews
from shelter_app.services.interviews import DecisionForm
from shelter_app.views.file.interview.sitting_dialog import SittingDialog
from shelter_app.views.file.interview.step_dialog import StepDialog
from shelter_app.views.file.page import FilePage
from shelter_app.views.widgets.button import Button
from shelter_app.views.widgets.fields import InfoLine
from shelter_app.views.widgets.labels import Label
from tests.records import House
from tests.services.interview_steps import DECIDED, begun, held, signed
from tests.services.papers_story import equipped
from tests.views.answers import in_dialog, save
from tests.views.file.conftest import OpenFile


def buttons(page: FilePage) -> dict[str, Button]:
    section = page.sections["interview"]
    shown = section.steps.findChildren(Button)  # type: ignore[attr-defined]
    return {one.text(): one for one in shown if not one.isHidden()}


def told(page: FilePage) -> str:
    section = page.sections["interview"]
    return "\n".join(one.text() for one in section.steps.findChildren(Label))  # type: ignore[attr-defined]


def test_a_meeting_in_custody_goes_from_its_button_into_the_file_and_offers_the_next_step(
    house: House, open_file: OpenFile
) -> None:
    child = house.admit()
    page = open_file(child, house.case_worker, "interview")

    def fill(dialog: StepDialog) -> None:
        dialog.line.setText("УП Алматы, № 12")
        save(dialog)

    answered = in_dialog(fill)
    buttons(page)["In custody: meeting asked for"].click()
    assert answered()
    (event,) = house.store.case_events.all(resident_id=child, kind="custody_requested")
    assert event.evidence == "УП Алматы, № 12"
    page.sections["interview"].refresh()
    assert "Permission to meet came" in buttons(page)
    assert "УП Алматы, № 12" in told(page)


def test_the_request_opens_among_the_papers(house: House, open_file: OpenFile) -> None:
    equipped(house)
    page = open_file(house.admit(), house.case_worker, "interview")
    buttons(page)["Print the request"].click()
    papers = page.sections["papers"]
    assert papers.list.current_object().document == "form-custody_request"  # type: ignore[attr-defined]


def test_after_no_signs_nobody_is_redirected_before_a_consent_and_then_to_that_one_alone(
    house: House, open_file: OpenFile
) -> None:
    child = house.admit()
    settled(house, child, Outcome.NO_SIGNS)
    page = open_file(child, house.case_worker, "interview")
    assert "Redirected to an organisation" not in buttons(page)
    assert "Print the decision" in buttons(page)
    consents.agree_to_help(child, "НПО «Құқық»", "", signed(house, representative="Омарова"), by=house.case_worker)
    dialog = StepDialog(page.context, page.sections["interview"].view, StepKind.REDIRECTED, page)
    assert [dialog.organisation.itemData(place) for place in range(dialog.organisation.count())] == ["НПО «Құқық»"]
    dialog.close()


def test_the_permit_shows_the_day_it_ends(house: House, open_file: OpenFile) -> None:
    child = house.admit()
    settled(house, child, Outcome.IDENTIFIED)
    page = open_file(child, house.case_worker, "interview")

    def fill(dialog: StepDialog) -> None:
        dialog.line.setText("РВП 5")
        dialog.until.setText("15.01.2027")
        save(dialog)

    answered = in_dialog(fill)
    buttons(page)["Permit issued"].click()
    assert answered()
    page.sections["interview"].refresh()
    assert "Temporary permit РВП 5" in told(page)
    assert {"Permit extended", "Permit ended"} <= set(buttons(page))


def test_a_recording_without_consent_is_stopped_in_the_window(house: House, open_file: OpenFile) -> None:
    child = house.admit()
    interview = begun(house, child)
    page = open_file(child, house.case_worker, "interview")
    dialog = SittingDialog(page.context, page.sections["interview"].view, interview, None, page)
    dialog.show()
    dialog.recording.kind.set_value(Recording.SOUND.value)
    dialog.recording.kind.activated.emit(dialog.recording.kind.currentIndex())
    dialog.recording.kept.setText("сейф")
    dialog.accept_button.click()
    assert dialog.fields["recording"].has_problem()
    dialog.recording.agreed.click()
    dialog.accept_button.click()
    assert not dialog.isVisible()
    sitting = house.store.interviews.get(interview.id).sittings[0]
    assert (sitting.recording, sitting.recorded_by) == (Recording.SOUND, house.case_worker.staff.short)


def settled(house: House, child: ResidentId, outcome: Outcome) -> None:
    interview = held(house, child)
    house.later(minutes=1)
    decision = DecisionForm(outcome, DECIDED.reasons, DECIDED.second)
    interviews.decide(interview, decision, by=house.case_worker)


def test_an_interpreter_is_asked_about_only_where_one_may_take_part(house: House, open_file: OpenFile) -> None:
    child = house.admit()
    begun(house, child)
    page = open_file(child, house.case_worker, "interview")
    section = page.sections["interview"]
    assert any(one.guard.code == "R-13.interpreter" for one in section.state.waiting)  # type: ignore[attr-defined]
    lines = "\n".join(one.text() for one in section.findChildren(InfoLine))
    assert "interpreter is independent" not in lines
