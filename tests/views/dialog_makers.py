"""How a dialog is opened about something: an interview, a version of a plan, a dose, a paper, a file entered twice."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

from shelter_app.domain.answers import Answer
from shelter_app.domain.appointments import AppointmentKind
from shelter_app.domain.attachments import Attachment, Form
from shelter_app.domain.guards import Guard
from shelter_app.domain.health import DoseOutcome, Medicine
from shelter_app.domain.identity_documents import IdentityDocument, Step
from shelter_app.domain.ids import AttachmentId, PlanId, PlanItemId, PrintId, ResidentId
from shelter_app.domain.interviews import Interview
from shelter_app.domain.paper import OutgoingLetter, PrintRecord
from shelter_app.domain.review_sheets import ReviewedChild, ReviewedPlan, ReviewSheet
from shelter_app.domain.stays import Presence
from shelter_app.domain.summaries import DueItem
from shelter_app.domain.support_plans import PlanItem
from shelter_app.domain.waiting import Part
from shelter_app.security.post import PostKeys
from shelter_app.services import (
    appointments,
    belongings,
    consents,
    follow_ups,
    health,
    identity_documents,
    interpreters,
    interviews,
    merging,
    presence,
    procedure_answers,
    residents,
    support_plans,
)
from shelter_app.services.appointment_stops import AppointmentForm
from shelter_app.services.attachments import Shown
from shelter_app.services.belongings import NewThing
from shelter_app.services.health import MedicineForm
from shelter_app.services.interpreters import InterpreterForm
from shelter_app.services.packages.answering import Received
from shelter_app.services.presence import Away
from shelter_app.services.support_plans import Row
from shelter_app.services.today import TodayRow
from shelter_app.views.dialog import Dialog
from shelter_app.views.file.contact_dialog import ContactDialog
from shelter_app.views.file.interview.beside import StandByDialog
from shelter_app.views.file.interview.deciding import OtherwiseDialog, ReopenDialog
from shelter_app.views.file.interview.dialogs import (
    WithdrawDialog,
)
from shelter_app.views.file.interview.sitting_dialog import SittingDialog
from shelter_app.views.follow_ups.more import MoreDialog
from shelter_app.views.follow_ups.postpone import PostponeDialog as PostponeStage
from shelter_app.views.interpreters.dialogs import BoundDialog
from shelter_app.views.merging.dialogs import SeparateDialog
from shelter_app.views.paper.sent import SentDialog
from shelter_app.views.paper.signed import SignedDialog
from shelter_app.views.plans.packages.package_dialog import PackageDialog
from shelter_app.views.plans.row_dialog import RowDialog
from shelter_app.views.record.appointments.outcome import OutcomeDialog
from shelter_app.views.record.delay import DelayDialog, Missed
from shelter_app.views.record.documents.removal import RemoveScanDialog
from shelter_app.views.record.doses import TakeBackDialog
from tests.records import NOON
from tests.services import stay_steps
from tests.views.desks import Desk

Make = Callable[[Desk, ResidentId], Dialog]


def interview(desk: Desk, child: ResidentId) -> Interview:
    """The interview of a child that is under way; begun where there is none."""
    current = interviews.of(child, by=desk.session).current
    return current if current is not None and current.open else interviews.begin(child, by=desk.session)


def in_interview(kind: type[Any], *, about: bool = True) -> Make:
    """A dialog about the interview of a child."""

    def made(desk: Desk, child: ResidentId) -> Dialog:
        current = interview(desk, child)
        view = residents.open_file(child, by=desk.session)
        extra = (None,) if kind is SittingDialog else ()
        return kind(desk.shell.context, view, current if about else None, *extra, desk.shell.window)  # type: ignore[no-any-return]

    return made


def withdrawing(desk: Desk, child: ResidentId) -> Dialog:
    """A consent to be taken back."""
    state = interviews.of(child, by=desk.session)
    given = [one for one in state.consents if one.in_force]
    signature = consents.Signature(desk.session.now(), "ru")
    consent = given[0] if given else consents.agree(interview(desk, child), signature, by=desk.session)
    return WithdrawDialog(desk.shell.context, residents.open_file(child, by=desk.session), consent, desk.shell.window)


def standing_by(desk: Desk, child: ResidentId) -> Dialog:
    """A child's consent without anybody beside it."""
    state = interviews.of(child, by=desk.session)
    consent = state.consent
    if consent is None or not consent.in_force:
        signature = consents.Signature(desk.session.now(), "ru")
        consent = consents.agree(interview(desk, child), signature, by=desk.session)
    return StandByDialog(desk.shell.context, residents.open_file(child, by=desk.session), consent, desk.shell.window)


def interpreter_bound(desk: Desk, _child: ResidentId) -> Dialog:
    """The agreement of somebody on the list of interpreters."""
    known = interpreters.everybody(by=desk.session)
    one = known[0] if known else interpreters.add(InterpreterForm("Азизова Н.", ("uz", "ru")), by=desk.session)
    return BoundDialog(desk.shell.context, one, desk.shell.window)


def deciding_otherwise(desk: Desk, child: ResidentId) -> Dialog:
    """A rule of an interview that is not kept."""
    interview(desk, child)
    view = residents.open_file(child, by=desk.session)
    state = interviews.of(child, by=desk.session)
    return OtherwiseDialog(desk.shell.context, view, state, state.waiting[0].guard.code, desk.shell.window)


def reopening(desk: Desk, child: ResidentId) -> Dialog:
    """A form that was finished."""
    if not any(one.finished_at for one in procedure_answers.of(child, by=desk.session)):
        begun = procedure_answers.begin(child, "primary_aid", language="ru", by=desk.session)
        procedure_answers.save(begun, (Answer("aid", ("medical",)),), by=desk.session)
        procedure_answers.finish(begun, by=desk.session)
    line = next(one for one in procedure_answers.of(child, by=desk.session) if one.finished_at)
    return ReopenDialog(desk.shell.context, residents.open_file(child, by=desk.session), line, desk.shell.window)


def on_file(kind: type[Any]) -> Make:
    return lambda desk, child: kind(desk.shell.context, residents.open_file(child, by=desk.session), desk.shell.window)


def away(kind: type[Any]) -> Make:
    """A dialog about somebody who is not at the centre."""

    def made(desk: Desk, child: ResidentId) -> Dialog:
        view = residents.open_file(child, by=desk.session)
        if view.stay.away is None:
            presence.go_away(child, Away(Presence.HOSPITAL, view.stay.admitted_at, where="ГКБ 7"), by=desk.session)
        return on_file(kind)(desk, child)

    return made


def things(kind: type[Any]) -> Make:
    """A dialog about somebody who has brought a thing along."""

    def made(desk: Desk, child: ResidentId) -> Dialog:
        stay = residents.open_file(child, by=desk.session).stay
        if not stay.belongings:
            belongings.add_thing(child, NewThing("кукла", "1", stay.admitted_at), by=desk.session)
        return on_file(kind)(desk, child)

    return made


def on_plan(make: Callable[[Desk, support_plans.PlanView], Dialog]) -> Make:
    def made(desk: Desk, child: ResidentId) -> Dialog:
        view = support_plans.view(child, by=desk.session)
        assert view is not None
        return make(desk, view)

    return made


def waiting(desk: Desk, child: ResidentId) -> DueItem:
    return desk.session.store.summaries.due_of(child)[0]


def missed_term(desk: Desk, child: ResidentId) -> Dialog:
    told = stay_steps.missed(desk.house, child)
    missed = Missed(child, told.rule, told.started, "Рахимова Дилноза, 001-26")
    return DelayDialog(desk.shell.context, missed, desk.shell.window)


def today_row(desk: Desk, child: ResidentId) -> TodayRow:
    summary = desk.session.store.summaries.get(child)
    assert summary is not None
    return TodayRow(waiting(desk, child), summary, "", True, Part.TODAY)


def contact(desk: Desk, child: ResidentId) -> Dialog:
    known = residents.open_file(child, by=desk.session).contacts[0]
    return ContactDialog(desk.shell.context, child, known, desk.shell.window)


def stage(desk: Desk, child: ResidentId) -> Dialog:
    if not follow_ups.of(child, by=desk.session):
        desk.house.discharge(child)
    return PostponeStage(desk.shell.context, follow_ups.of(child, by=desk.session)[0], desk.shell.window)


def more_contact(desk: Desk, child: ResidentId) -> Dialog:
    if not follow_ups.of(child, by=desk.session):
        desk.house.discharge(child)
    (stay,) = desk.house.store.stays.all(resident_id=child)
    return MoreDialog(desk.shell.context, stay, desk.shell.window)


def sent(desk: Desk, child: ResidentId) -> Dialog:
    letters = [
        OutgoingLetter(number, f"{number}/2026", "resident-card", child, "", NOON, desk.session.staff.id)
        for number in (1, 2)
    ]
    return SentDialog(desk.shell.context, letters, desk.shell.window)


def signed(desk: Desk, child: ResidentId) -> Dialog:
    record = PrintRecord(PrintId(1), "admission-act", "1-26/А", "ru", NOON, desk.session.staff.id, child, pages=2)
    return SignedDialog(desk.shell.context, [record], parent=desk.shell.window)


def guard(desk: Desk, code: str) -> Guard:
    found = desk.session.profile.guard(code)
    assert found is not None
    return found


def row(desk: Desk, view: support_plans.PlanView) -> Dialog:
    item = view.items[0]
    typed = Row(item.group, item.need, item.measure, item.due, id=item.id)
    return RowDialog(desk.shell.context, view.plan.resident_id, typed, desk.shell.window)


def medicine(desk: Desk, child: ResidentId) -> Medicine:
    known = health.of(child, by=desk.session).medicines
    form = MedicineForm("Ибупрофен", "5 мл", date(2026, 11, 20), "8, 20")
    return known[0] if known else health.prescribe(child, form, by=desk.session)


def taken_back(desk: Desk, child: ResidentId) -> Dialog:
    """About a dose that is written down."""
    given = medicine(desk, child)
    known = health.of(child, by=desk.session).doses.get(given.id, ())
    if not known:
        health.record_dose(given, None, DoseOutcome.GIVEN, sure=True, by=desk.session)
        known = health.of(child, by=desk.session).doses[given.id]
    return TakeBackDialog(desk.shell.context, known[0], given.name, desk.shell.window)


def paper(kind: type[Any]) -> Make:
    """A dialog about an identity document with a step to it."""

    def made(desk: Desk, child: ResidentId) -> Dialog:
        if not any(one.next_step for one in identity_documents.of(child, by=desk.session).papers):
            wanted = IdentityDocument("birth_certificate", "1234", steps=(Step("", "Запросить копию"),))
            identity_documents.add(child, wanted, by=desk.session)
        found = identity_documents.of(child, by=desk.session)
        under_way = next(one for one in found.papers if one.next_step)
        return kind(desk.shell.context, child, found.person, under_way, desk.shell.window)  # type: ignore[no-any-return]

    return made


def scan_removal(desk: Desk, child: ResidentId) -> Dialog:
    by = desk.session.staff.id
    scan = Attachment(AttachmentId(7), child, "other", "", Form.PDF, 1, 10, 1, "", NOON, by)
    return RemoveScanDialog(desk.shell.context, Shown(scan, "", ""), desk.shell.window)


def twice_entered(desk: Desk, child: ResidentId) -> merging.Compared:
    """The child and a second file of the same child."""
    director = desk.house.director
    others = [one.id for one in director.store.residents.all("number") if one.id != child]
    return merging.compare(child, others[-1] if others else desk.house.admit(), by=director)


def to_separate(desk: Desk, child: ResidentId) -> Dialog:
    director = desk.house.director
    if not merging.of(child, by=director):
        merging.merge(twice_entered(desk, child), {}, "внесена дважды", by=director)
    return SeparateDialog(desk.shell.context, merging.of(child, by=director)[0], desk.shell.window)


def outcome(desk: Desk, child: ResidentId) -> Dialog:
    """What came of a visit to the doctor."""
    known = [one for one in appointments.of(child, by=desk.session) if one.open]
    form = AppointmentForm((child,), AppointmentKind.MEDICAL, desk.session.now() + timedelta(days=1), has_time=True)
    one = known[0] if known else appointments.arrange(form, by=desk.session)[0]
    return OutcomeDialog(desk.shell.context, appointments.party_of(one.id, by=desk.session), desk.shell.window)


def about_medicine(make: Callable[[Desk, ResidentId, Medicine], Dialog]) -> Make:
    return lambda desk, child: make(desk, child, medicine(desk, child))


def a_package(desk: Desk, _child: ResidentId) -> Dialog:
    """A plan of another centre as it lies open before whoever decides about it."""
    keys = PostKeys(bytes(range(64)))
    rows = (PlanItem(PlanItemId(7), PlanId(3), "legal", 1, "L5", "Запросить ИИН", date(2026, 12, 1)),)
    sheet = ReviewSheet(
        desk.session.profile.code, NOON, "Сагинтаева А. Е.", "", ReviewedChild("012-26", "Рахимова Дилноза"),
        ReviewedPlan(1, date(2026, 11, 18), "Сагинтаева А. Е.", rows, child_views="Хочу домой"),
    )  # fmt: skip
    sender = keys.card("centre", "Центр адаптации «Үміт»", "", "Алматы")
    received = Received("c0de", "5ea1", sender, sheet, desk.session.profile, confirmed=True)
    return PackageDialog(desk.shell.context, received, desk.shell.window)
