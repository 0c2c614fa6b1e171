"""How every dialog of the program is opened, and the few that keep nothing of what is done in them."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable, Iterator
from datetime import date
from typing import Any

from shelter_app import views
from shelter_app.domain.attachments import Attachment, Form
from shelter_app.domain.health import Medicine
from shelter_app.domain.identity_documents import IdentityDocument, Step
from shelter_app.domain.ids import AttachmentId, ResidentId
from shelter_app.domain.paper import OutgoingLetter
from shelter_app.domain.stays import Presence
from shelter_app.domain.summaries import DueItem
from shelter_app.services import (
    belongings,
    follow_ups,
    health,
    identity_documents,
    merging,
    presence,
    residents,
    rules,
    support_plans,
)
from shelter_app.services.attachments import Shown
from shelter_app.services.belongings import NewThing
from shelter_app.services.health import MedicineForm
from shelter_app.services.presence import Away
from shelter_app.services.support_plans import Row
from shelter_app.services.today import TodayRow
from shelter_app.views.administration.staff import MemberDialog
from shelter_app.views.dialog import Dialog
from shelter_app.views.file import health_dialogs, medicine_dialogs, stay_dialogs
from shelter_app.views.file.case_dialog import CaseDialog
from shelter_app.views.file.contact_dialog import ContactDialog
from shelter_app.views.file.contact_log import ContactLogDialog
from shelter_app.views.file.forbid_dialog import ForbidDialog
from shelter_app.views.file.identity_dialogs import AgeDialog, IdentityDialog, NameDialog
from shelter_app.views.file.whereabouts import away_dialog, things_dialogs
from shelter_app.views.file.whereabouts.back_dialog import BackDialog
from shelter_app.views.file.whereabouts.group_dialog import GroupDialog
from shelter_app.views.follow_ups.postpone import PostponeDialog as PostponeStage
from shelter_app.views.merging.dialogs import MergeDialog, SeparateDialog
from shelter_app.views.paper.sent import SentDialog
from shelter_app.views.plans import dialogs as plan_dialogs
from shelter_app.views.plans.editing import form_of
from shelter_app.views.plans.review_dialog import ReviewDialog
from shelter_app.views.plans.row_dialog import RowDialog
from shelter_app.views.record.documents import paper_dialogs
from shelter_app.views.record.documents.removal import RemoveScanDialog
from shelter_app.views.record.documents.scan_dialog import ScanDialog
from shelter_app.views.record.done import DoneDialog
from shelter_app.views.record.doses import NotGivenDialog
from shelter_app.views.record.removing import RemoveDialog
from shelter_app.views.rules.dialog import RuleDialog
from shelter_app.views.today import dialogs as today_dialogs
from tests.records import NOON
from tests.views.desks import Desk

KEEP_NOTHING = {
    "OneTimeDialog": "shows a passphrase once; nothing is typed, and passphrases are never stored",
    "PaperDialog": "shows a paper; nothing is typed",
    "EntryDialog": "reading only; a correction is typed into the note, which keeps its own draft",
    "RestrictDialog": "ticks without a word: who may read is decided at one time, with the file as it is then",
    "RoomDialog": "one choice of a room; nothing is typed, and a bed may be taken by then",
    "ViewerDialog": "shows a scan; nothing is typed",
    "TrashDialog": "shows what was taken out; nothing is typed",
    "LeavingDialog": "asks for the passphrase, which is never kept; its one reason belongs to one list at one moment",
    "RunningDialog": "tells how far work is; nothing is typed",
}

Make = Callable[[Desk, ResidentId], Dialog]


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


def today_row(desk: Desk, child: ResidentId) -> TodayRow:
    summary = desk.session.store.summaries.get(child)
    assert summary is not None
    return TodayRow(waiting(desk, child), summary, "", mine=True)


def contact(desk: Desk, child: ResidentId) -> Dialog:
    known = residents.open_file(child, by=desk.session).contacts[0]
    return ContactDialog(desk.shell.context, child, known, desk.shell.window)


def stage(desk: Desk, child: ResidentId) -> Dialog:
    if not follow_ups.of(child, by=desk.session):
        desk.house.discharge(child)
    return PostponeStage(desk.shell.context, follow_ups.of(child, by=desk.session)[0], desk.shell.window)


def sent(desk: Desk, child: ResidentId) -> Dialog:
    letters = [
        OutgoingLetter(number, f"{number}/2026", "resident-card", child, "", NOON, desk.session.staff.id)
        for number in (1, 2)
    ]
    return SentDialog(desk.shell.context, letters, desk.shell.window)


def row(desk: Desk, view: support_plans.PlanView) -> Dialog:
    item = view.items[0]
    typed = Row(item.group, item.need, item.measure, item.due, id=item.id)
    return RowDialog(desk.shell.context, view.plan.resident_id, typed, desk.shell.window)


def medicine(desk: Desk, child: ResidentId) -> Medicine:
    known = health.of(child, by=desk.session).medicines
    form = MedicineForm("Ибупрофен", "5 мл", date(2026, 11, 20), "8, 20")
    return known[0] if known else health.prescribe(child, form, by=desk.session)


def paper(kind: type[Any]) -> Make:
    """A dialog about an identity document with a step to it."""

    def made(desk: Desk, child: ResidentId) -> Dialog:
        if not identity_documents.of(child, by=desk.session).papers:
            wanted = IdentityDocument("birth_certificate", "1234", steps=(Step("", "Запросить копию"),))
            identity_documents.add(child, wanted, by=desk.session)
        found = identity_documents.of(child, by=desk.session)
        return kind(desk.shell.context, child, found.person, found.papers[0], desk.shell.window)  # type: ignore[no-any-return]

    return made


def scan_removal(desk: Desk, child: ResidentId) -> Dialog:
    by = desk.session.staff.id
    scan = Attachment(AttachmentId(7), child, "other", "", Form.PDF, 1, 10, 1, "", NOON, by)
    return RemoveScanDialog(desk.shell.context, Shown(scan, "", ""), desk.shell.window)


def twice_entered(desk: Desk, child: ResidentId) -> merging.Compared:
    """The child and a second file of the same child."""
    director = desk.house.director
    others = [one.id for one in director.store.residents.all() if one.id != child]
    return merging.compare(child, others[0] if others else desk.house.admit(), by=director)


def to_separate(desk: Desk, child: ResidentId) -> Dialog:
    director = desk.house.director
    if not merging.of(child, by=director):
        merging.merge(twice_entered(desk, child), {}, "внесена дважды", by=director)
    return SeparateDialog(desk.shell.context, merging.of(child, by=director)[0], desk.shell.window)


def about_medicine(make: Callable[[Desk, ResidentId, Medicine], Dialog]) -> Make:
    return lambda desk, child: make(desk, child, medicine(desk, child))


MAKERS: dict[type[Dialog], Make] = {
    ForbidDialog: lambda desk, child: ForbidDialog(desk.shell.context, child, desk.shell.window),
    **{kind: on_file(kind) for kind in (NameDialog, AgeDialog, IdentityDialog, CaseDialog, ContactLogDialog)},
    **{
        kind: on_file(kind)
        for kind in (
            stay_dialogs.StayDialog,
            stay_dialogs.GroundDialog,
            stay_dialogs.ExtendDialog,
            stay_dialogs.CloseDialog,
        )
    },
    away_dialog.AwayDialog: on_file(away_dialog.AwayDialog),
    BackDialog: away(BackDialog),
    things_dialogs.ThingDialog: on_file(things_dialogs.ThingDialog),
    things_dialogs.MoneyDialog: on_file(things_dialogs.MoneyDialog),
    things_dialogs.HandBackDialog: things(things_dialogs.HandBackDialog),
    GroupDialog: on_file(GroupDialog),
    ContactDialog: contact,
    MemberDialog: lambda desk, _child: MemberDialog(desk.shell.context, desk.shell.window),
    SentDialog: sent,
    PostponeStage: stage,
    DoneDialog: lambda desk, child: DoneDialog(
        desk.shell.context, child, waiting(desk, child), "guardianship_informed", desk.shell.window
    ),
    today_dialogs.MeasureDoneDialog: lambda desk, child: today_dialogs.MeasureDoneDialog(
        desk.shell.context, today_row(desk, child), desk.shell.window
    ),
    today_dialogs.PostponeDialog: lambda desk, child: today_dialogs.PostponeDialog(
        desk.shell.context, today_row(desk, child), desk.shell.window
    ),
    RowDialog: on_plan(row),
    plan_dialogs.WordsDialog: on_plan(
        lambda desk, view: plan_dialogs.WordsDialog(
            desk.shell.context, view.plan.resident_id, form_of(view), "plan", desk.shell.window
        )
    ),
    plan_dialogs.DecideDialog: on_plan(
        lambda desk, view: plan_dialogs.DecideDialog(desk.shell.context, view.plan, desk.shell.window, approve=True)
    ),
    plan_dialogs.MarkDialog: on_plan(
        lambda desk, view: plan_dialogs.MarkDialog(
            desk.shell.context, view.plan.resident_id, view.items[0], desk.shell.window
        )
    ),
    plan_dialogs.PostponeDialog: on_plan(
        lambda desk, view: plan_dialogs.PostponeDialog(
            desk.shell.context, view.plan.resident_id, view.items[0], desk.shell.window
        )
    ),
    plan_dialogs.CloseDialog: on_plan(
        lambda desk, view: plan_dialogs.CloseDialog(desk.shell.context, view.plan, desk.shell.window)
    ),
    ReviewDialog: on_plan(lambda desk, view: ReviewDialog(desk.shell.context, view.plan, desk.shell.window)),
    RuleDialog: lambda desk, _child: RuleDialog(desk.shell.context, rules.lines(by=desk.session)[0], desk.shell.window),
    health_dialogs.HealthCardDialog: lambda desk, child: health_dialogs.HealthCardDialog(
        desk.shell.context,
        residents.open_file(child, by=desk.session),
        health.card_of(child, by=desk.session),
        desk.shell.window,
    ),
    health_dialogs.ExaminationDialog: on_file(health_dialogs.ExaminationDialog),
    health_dialogs.VaccinationDialog: on_file(health_dialogs.VaccinationDialog),
    medicine_dialogs.MedicineDialog: on_file(medicine_dialogs.MedicineDialog),
    medicine_dialogs.StopMedicineDialog: about_medicine(
        lambda desk, child, given: medicine_dialogs.StopMedicineDialog(
            desk.shell.context, residents.open_file(child, by=desk.session), given, desk.shell.window
        )
    ),
    NotGivenDialog: about_medicine(
        lambda desk, _child, given: NotGivenDialog(desk.shell.context, given, None, desk.shell.window)
    ),
    paper_dialogs.DocumentDialog: paper(paper_dialogs.DocumentDialog),
    paper_dialogs.StepDoneDialog: paper(paper_dialogs.StepDoneDialog),
    paper_dialogs.TakeOffDialog: paper(paper_dialogs.TakeOffDialog),
    paper_dialogs.ObstacleDialog: lambda desk, child: paper_dialogs.ObstacleDialog(
        desk.shell.context, child, None, desk.shell.window
    ),
    ScanDialog: lambda desk, child: ScanDialog(
        desk.shell.context, residents.open_file(child, by=desk.session), (), desk.shell.window
    ),
    RemoveScanDialog: scan_removal,
    RemoveDialog: about_medicine(
        lambda desk, _child, given: RemoveDialog(desk.shell.context, given, desk.shell.window)
    ),
    MergeDialog: lambda desk, child: MergeDialog(desk.shell.context, twice_entered(desk, child), {}, desk.shell.window),
    SeparateDialog: to_separate,
}


def every_dialog() -> Iterator[type[Dialog]]:
    """The dialogs of the program that are opened; those that others are derived from are not."""
    for found in pkgutil.walk_packages(views.__path__, f"{views.__name__}."):
        importlib.import_module(found.name)
    left: list[type[Dialog]] = [Dialog]
    while left:
        kind = left.pop()
        derived = [one for one in kind.__subclasses__() if one.__module__.startswith("shelter_app.")]
        left += derived
        if not derived and kind is not Dialog:
            yield kind
