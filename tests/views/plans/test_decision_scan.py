"""The paper of a decision beside its plan, and the signature on the printed plan in the form of a row."""

from __future__ import annotations

from shelter_app.domain.attachments import PLAN_DECISION, Form
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.staff import Role
from shelter_app.services import attachments, residents, support_plans
from shelter_app.services.attachments import NewAttachment
from shelter_app.services.scans import Scan
from shelter_app.views.plans import decision_scan
from shelter_app.views.plans.dialogs import MarkDialog
from shelter_app.views.plans.plan_page import PlanPage
from shelter_app.views.record.documents.scan_dialog import ScanDialog
from tests.records import House
from tests.views.answers import in_dialog, save
from tests.views.desks import Sit


def words(page: PlanPage) -> list[str]:
    assert page.view is not None
    menu = decision_scan.menu_of(page.view.plan, page.context, page)
    return [one.text() for one in menu.actions() if one.text()]


def test_a_decided_plan_offers_its_paper_and_a_draft_does_not(sit: Sit, house: House, child: ResidentId) -> None:
    house.plan(child)
    desk = sit(Role.CASE_WORKER)
    page = desk.go("plan", resident_id=child)
    assert not page.head.scan.isVisibleTo(page)
    view = support_plans.view(child, by=house.case_worker)
    assert view is not None
    plan = support_plans.submit(view.plan, by=house.case_worker)
    support_plans.decide(plan, True, number="17", by=house.director)
    page.refresh()
    assert page.head.scan.isVisibleTo(page)
    assert words(page) == ["Add a scan of the decision"]
    new = NewAttachment(PLAN_DECISION, "Решение № 17", plan_id=plan.id)
    attachments.add(child, new, Scan(b"%PDF-1.4", Form.PDF, 1, b""), by=house.case_worker)
    assert words(page) == ["Решение № 17", "Add a scan of the decision"]


def test_the_form_of_a_scan_knows_which_decision_it_is(sit: Sit, house: House, child: ResidentId) -> None:
    plan = house.plan(child, approved=True)
    desk = sit(Role.CASE_WORKER)
    view = residents.open_file(child, by=house.case_worker)
    dialog = ScanDialog(desk.shell.context, view, (), desk.shell.window, plan=plan)
    dialog.show()
    assert dialog.kind.value() == PLAN_DECISION
    assert dialog._new().plan_id == plan.id
    dialog.reject()


def test_a_row_says_when_it_was_signed_on_paper(sit: Sit, house: House, child: ResidentId) -> None:
    house.plan(child, approved=True)
    desk = sit(Role.DUTY_EDUCATOR)
    page = desk.go("plan", resident_id=child)
    said: list[str] = []

    def fill(dialog: MarkDialog) -> None:
        dialog.state.choose("done")
        dialog.signed.setText("01.01.2027")
        save(dialog)
        said.append(dialog.fields["paper_signed_on"].info.text())
        dialog.signed.setText(f"{house.duty.today():%d.%m.%Y}")
        save(dialog)

    in_dialog(fill)
    page._on_opened(next(row for row in page.table.rows._rows if hasattr(row, "item")))
    assert "neither before" in said[0]
    (row,) = [one for one in support_plans.items_of(house.duty, page.view.plan.id) if one.paper_signed_on]
    assert row.paper_signed_on == house.duty.today()
