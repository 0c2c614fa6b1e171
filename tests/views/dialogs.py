"""How every dialog of the program is opened, and the few that keep nothing of what is done in them."""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections.abc import Iterator
from pathlib import Path

from shelter_app import views
from shelter_app.domain.identification_steps import StepKind
from shelter_app.domain.ids import StaffId, TurnedAwayId
from shelter_app.domain.paper import OutgoingLetter
from shelter_app.domain.saved_reports import SavedReport
from shelter_app.domain.turned_away import TurnedAway
from shelter_app.services import (
    form_sentences,
    guards,
    health,
    legal_references,
    papers,
    residents,
    rules,
)
from shelter_app.services.plan_templates import TemplateForm
from shelter_app.views.administration.staff import MemberDialog
from shelter_app.views.admission.turning_away import TurnAwayDialog
from shelter_app.views.dialog import Dialog
from shelter_app.views.file import health_dialogs, medicine_dialogs, stay_dialogs
from shelter_app.views.file.case_dialog import CaseDialog
from shelter_app.views.file.closing_dialogs import CloseDialog, ReopenFileDialog, WithdrawDischargeDialog
from shelter_app.views.file.contact_dialog import ContactDialog
from shelter_app.views.file.contact_log import ContactLogDialog
from shelter_app.views.file.forbid_dialog import ForbidDialog
from shelter_app.views.file.identity_dialogs import AgeDialog, IdentityDialog, NameDialog
from shelter_app.views.file.interview.beside import StandByDialog
from shelter_app.views.file.interview.deciding import DecisionDialog, OtherwiseDialog, ReopenDialog
from shelter_app.views.file.interview.dialogs import (
    ConsentDialog,
    HelpConsentDialog,
    RefusalDialog,
    ToldDialog,
    WithdrawDialog,
)
from shelter_app.views.file.interview.sitting_dialog import SittingDialog
from shelter_app.views.file.interview.step_dialog import StepDialog
from shelter_app.views.file.one_too_many import OneMoreDialog
from shelter_app.views.file.school_dialog import SchoolDialog
from shelter_app.views.file.tracing_dialog import TracingDialog
from shelter_app.views.file.whereabouts import away_dialog, things_dialogs
from shelter_app.views.file.whereabouts.back_dialog import BackDialog
from shelter_app.views.file.whereabouts.group_dialog import GroupDialog
from shelter_app.views.follow_ups.more import MoreDialog
from shelter_app.views.follow_ups.postpone import PostponeDialog as PostponeStage
from shelter_app.views.form_sentences.dialogs import FormApprovalDialog, SentenceDialog
from shelter_app.views.interpreters.dialogs import BoundDialog
from shelter_app.views.letters.answer import AnswerDialog
from shelter_app.views.letters.template_dialog import LetterTemplateDialog
from shelter_app.views.merging.dialogs import MergeDialog, SeparateDialog
from shelter_app.views.paper.along import AlongDialog
from shelter_app.views.paper.sent import SentDialog
from shelter_app.views.paper.signed import SignedDialog
from shelter_app.views.plans import dialogs as plan_dialogs
from shelter_app.views.plans.decide_dialog import DecideDialog
from shelter_app.views.plans.editing import form_of
from shelter_app.views.plans.meeting_dialog import AskMeetingDialog
from shelter_app.views.plans.monitoring_dialog import MonitoringDialog
from shelter_app.views.plans.needs_dialog import NeedsDialog
from shelter_app.views.plans.packages.cards import ConfirmDialog
from shelter_app.views.plans.packages.cases import HandOnDialog
from shelter_app.views.plans.packages.package_dialog import PackageDialog
from shelter_app.views.plans.remark_dialog import RemarkDialog
from shelter_app.views.plans.review_dialog import ReviewDialog
from shelter_app.views.plans.row_dialog import RowDialog
from shelter_app.views.plans.templates import TemplateDialog
from shelter_app.views.record.appointments.dialog import AppointmentDialog, Begun
from shelter_app.views.record.appointments.outcome import OutcomeDialog
from shelter_app.views.record.came_dialog import CameDialog
from shelter_app.views.record.covers import CoverDialog
from shelter_app.views.record.delay import DelayDialog
from shelter_app.views.record.documents import paper_dialogs
from shelter_app.views.record.documents.removal import RemoveScanDialog
from shelter_app.views.record.documents.scan_dialog import ScanDialog
from shelter_app.views.record.done import DoneDialog
from shelter_app.views.record.doses import NotGivenDialog, TakeBackDialog
from shelter_app.views.record.event_dialog import EventDialog
from shelter_app.views.record.guards import FactDialog, OverrideDialog
from shelter_app.views.record.interpreter_dialog import InterpreterDialog
from shelter_app.views.record.moment_dialog import MomentDialog
from shelter_app.views.record.openings import OpenDialog
from shelter_app.views.record.organisation_dialog import OrganisationDialog
from shelter_app.views.record.removing import RemoveDialog
from shelter_app.views.reports.keeping import KeepSettingsDialog
from shelter_app.views.residents.kin_request import KinRequestDialog
from shelter_app.views.rules.days import DaysDialog
from shelter_app.views.rules.decided import DecidedDialog
from shelter_app.views.rules.dialog import RuleDialog
from shelter_app.views.rules.guard_dialog import GuardDialog
from shelter_app.views.rules.reference_dialog import ReferenceDialog
from shelter_app.views.rules.routes_dialog import RoutesDialog
from shelter_app.views.today import dialogs as today_dialogs
from tests.records import NOON
from tests.views import erasure_makers, meeting_makers, referral_makers
from tests.views.dialog_makers import (
    Make,
    a_package,
    about_medicine,
    away,
    contact,
    deciding_otherwise,
    guard,
    in_interview,
    interpreter_bound,
    missed_term,
    more_contact,
    on_file,
    on_plan,
    outcome,
    paper,
    reopening,
    row,
    scan_removal,
    sent,
    signed,
    stage,
    standing_by,
    taken_back,
    things,
    to_separate,
    today_row,
    twice_entered,
    waiting,
    withdrawing,
)

KEEP_NOTHING = {
    "KeptQuestionsDialog": "shows the questions that fit no file; nothing is typed",
    "DirectoryDialog": "shows the directory; nothing is typed in it, its lines have a form of their own",
    "OneTimeDialog": "shows a passphrase once; nothing is typed, and passphrases are never stored",
    "PaperDialog": "shows a paper; nothing is typed",
    "TemplatesDialog": "shows the templates of a plan; one of them has a form of its own",
    "EarlierMinutesDialog": "reads out what minutes said before they were corrected; nothing is typed",
    "ChangesDialog": "reads the changes of a version out; nothing is typed",
    "RehearseDialog": "asks for the words of the recovery sheet, which are never kept",
    "CertificateDialog": "shows the certificate of a rehearsal; nothing is typed",
    "ActDialog": "shows the act of an erasure; nothing is typed",
    "ConfirmErasureDialog": "asks for the passphrase, which is never kept; the reason was given by whoever proposed it",
    "SheetDialog": "shows a paper; nothing is typed",
    "FormDialog": "shows the decision form; what is on it is typed in the answer behind it",
    "OwnCardDialog": "shows a key card; nothing is typed",
    "PartnersDialog": "shows the confirmed key cards; a new one is typed into a form of its own",
    "SendDialog": "one choice of an officer; what leaves is gathered at that moment",
    "TakeOverDialog": "shows what is in a case; it is taken over as it is",
    "TakeInDialog": "shows a signed answer; it is taken in as it is",
    "EntryDialog": "reading only; a correction is typed into the note, which keeps its own draft",
    "RestrictDialog": "ticks without a word: who may read is decided at one time, with the file as it is then",
    "RoomDialog": "one choice of a room; nothing is typed, and a bed may be taken by then",
    "ViewerDialog": "shows a scan; nothing is typed",
    "ServedDialog": "shows where an interpreter took part; nothing is typed",
    "TurnedAwayDialog": "shows whom the house turned away; nothing is typed",
    "TrashDialog": "shows what was taken out; nothing is typed",
    "TakingDialog": "asks for the passphrase, which is never kept; its one reason belongs to one list at one moment",
    "ChooseRowsDialog": "ticks without a word: the rows are those of the list as it is then",
    "LeavingDialog": "asks for the passphrase, which is never kept; its one reason belongs to one list at one moment",
    "SecondDialog": "asks a colleague for login and passphrase, which are never kept",
    "WeekFileDialog": "asks for the passphrase, which is never kept; its one reason belongs to one week at one moment",
    "PersonPaperDialog": "asks for the passphrase, which is never kept; its reason belongs to one paper",
    "AuditFileDialog": "asks for the passphrase, which is never kept; its one reason belongs to one file at one moment",
    "NamesDialog": "asks for the passphrase, which is never kept; its one reason belongs to one sheet at one moment",
    "BatchDialog": "three choices without a word; what it does is told in it at once",
    "MonthDialog": "ticks and a month; what it does is told in it at once",
    "BehindDialog": "shows whose stays a number counts; nothing is typed",
    "MovesDialog": "shows what a decision moves; the words are kept by the form behind it",
    "WorkDialog": "tells how far work is; nothing is typed",
    "RunningDialog": "tells how far work is; nothing is typed",
    "MovedOnDialog": "one choice a field; the words it is about are kept by the form behind it",
}


MAKERS: dict[type[Dialog], Make] = {
    **referral_makers.MAKERS,
    **{kind: in_interview(kind) for kind in (ToldDialog, ConsentDialog, RefusalDialog, SittingDialog, DecisionDialog)},
    HelpConsentDialog: in_interview(HelpConsentDialog, about=False),
    InterpreterDialog: lambda desk, _child: InterpreterDialog(desk.shell.context, None, desk.shell.window),
    BoundDialog: interpreter_bound,
    WithdrawDialog: withdrawing,
    StandByDialog: standing_by,
    StepDialog: lambda desk, child: StepDialog(
        desk.shell.context, residents.open_file(child, by=desk.session), StepKind.CUSTODY_ASKED, desk.shell.window
    ),
    OtherwiseDialog: deciding_otherwise,
    SentenceDialog: lambda desk, _child: SentenceDialog(
        desk.shell.context, form_sentences.lines("kk", by=desk.house.director)[25], "4а", desk.shell.window
    ),
    FormApprovalDialog: lambda desk, _child: FormApprovalDialog(
        desk.shell.context, "claim", "kk", "Жалоба", desk.shell.window
    ),
    ReopenDialog: reopening,
    TurnAwayDialog: lambda desk, _child: TurnAwayDialog(
        desk.shell.context,
        TurnedAway(TurnedAwayId(0), "", StaffId(0), desk.session.now(), "Моложе 3 лет", "", "Алия", under=3),
        desk.shell.window,
    ),
    CameDialog: lambda desk, child: CameDialog(desk.shell.context, child, desk.shell.window),
    ForbidDialog: lambda desk, child: ForbidDialog(desk.shell.context, child, desk.shell.window),
    AppointmentDialog: lambda desk, child: AppointmentDialog(
        desk.shell.context, Begun(desk.session.today(), (child,)), desk.shell.window
    ),
    ConfirmDialog: lambda desk, _child: ConfirmDialog(desk.shell.context, desk.shell.window),
    HandOnDialog: lambda desk, _child: HandOnDialog(desk.shell.context, "", desk.shell.window),
    PackageDialog: a_package,
    OutcomeDialog: outcome,
    FactDialog: lambda desk, child: FactDialog(
        desk.shell.context, child, guard(desk, "R-05.notice"), desk.shell.window
    ),
    OverrideDialog: lambda desk, child: OverrideDialog(
        desk.shell.context, child, guard(desk, "R-05.notice"), "", desk.shell.window
    ),
    GuardDialog: lambda desk, _child: GuardDialog(
        desk.shell.context, guards.lines(by=desk.session)[0], desk.shell.window
    ),
    ReferenceDialog: lambda desk, _child: ReferenceDialog(
        desk.shell.context, legal_references.lines(by=desk.session)[0], desk.shell.window
    ),
    OrganisationDialog: lambda desk, _child: OrganisationDialog(desk.shell.context, None, desk.shell.window),
    LetterTemplateDialog: lambda desk, _child: LetterTemplateDialog(desk.shell.context, None, desk.shell.window),
    KeepSettingsDialog: lambda desk, _child: KeepSettingsDialog(
        desk.shell.context, SavedReport(name="", document="register-letters"), desk.shell.window
    ),
    AnswerDialog: lambda desk, child: AnswerDialog(
        desk.shell.context,
        OutgoingLetter(
            3, "3/26", "notice-guardianship", child, "Отдел опеки", NOON, desk.session.staff.id, NOON, "letter"
        ),
        desk.shell.window,
    ),
    EventDialog: lambda desk, child: EventDialog(desk.shell.context, child, desk.shell.window),
    **{kind: on_file(kind) for kind in (NameDialog, AgeDialog, IdentityDialog, CaseDialog, ContactLogDialog)},
    **{
        kind: on_file(kind)
        for kind in (
            stay_dialogs.StayDialog,
            SchoolDialog,
            stay_dialogs.GroundDialog,
            stay_dialogs.ExtendDialog,
            CloseDialog,
            ReopenFileDialog,
            WithdrawDischargeDialog,
        )
    },
    away_dialog.AwayDialog: on_file(away_dialog.AwayDialog),
    BackDialog: away(BackDialog),
    things_dialogs.ThingDialog: on_file(things_dialogs.ThingDialog),
    things_dialogs.MoneyDialog: on_file(things_dialogs.MoneyDialog),
    things_dialogs.HandBackDialog: things(things_dialogs.HandBackDialog),
    GroupDialog: on_file(GroupDialog),
    CoverDialog: lambda desk, child: CoverDialog(
        desk.shell.context,
        desk.session.staff.id,
        residents.open_file(child, by=desk.session).resident,
        desk.shell.window,
    ),
    ContactDialog: contact,
    MemberDialog: lambda desk, _child: MemberDialog(desk.shell.context, desk.shell.window),
    SentDialog: sent,
    SignedDialog: signed,
    PostponeStage: stage,
    MoreDialog: more_contact,
    AlongDialog: lambda desk, child: AlongDialog(
        desk.shell.context, papers.along((child,), by=desk.session)[0], desk.shell.window
    ),
    TracingDialog: lambda desk, child: TracingDialog(desk.shell.context, child, desk.shell.window),
    KinRequestDialog: lambda desk, _child: KinRequestDialog(desk.shell.context, desk.shell.window),
    DoneDialog: lambda desk, child: DoneDialog(
        desk.shell.context, child, waiting(desk, child), "guardianship_informed", desk.shell.window
    ),
    DelayDialog: missed_term,
    today_dialogs.MeasureDoneDialog: lambda desk, child: today_dialogs.MeasureDoneDialog(
        desk.shell.context, today_row(desk, child), desk.shell.window
    ),
    today_dialogs.PostponeDialog: lambda desk, child: today_dialogs.PostponeDialog(
        desk.shell.context, today_row(desk, child), desk.shell.window
    ),
    NeedsDialog: lambda desk, child: NeedsDialog(desk.shell.context, child, None, desk.shell.window),
    **meeting_makers.MAKERS,
    **erasure_makers.MAKERS,
    MonitoringDialog: on_plan(lambda desk, view: MonitoringDialog(desk.shell.context, view, desk.shell.window)),
    RowDialog: on_plan(row),
    plan_dialogs.WordsDialog: on_plan(
        lambda desk, view: plan_dialogs.WordsDialog(
            desk.shell.context, view.plan.resident_id, form_of(view), "plan", desk.shell.window
        )
    ),
    DecideDialog: on_plan(
        lambda desk, view: DecideDialog(desk.shell.context, view.plan, desk.shell.window, approve=True)
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
    AskMeetingDialog: on_plan(lambda desk, view: AskMeetingDialog(desk.shell.context, view.plan, desk.shell.window)),
    plan_dialogs.WithdrawDialog: on_plan(
        lambda desk, view: plan_dialogs.WithdrawDialog(desk.shell.context, view.plan, desk.shell.window)
    ),
    OneMoreDialog: lambda desk, child: OneMoreDialog(desk.shell.context, child, "001-26", desk.shell.window),
    OpenDialog: lambda desk, child: OpenDialog(desk.shell.context, child, "001-26", desk.shell.window),
    TemplateDialog: lambda desk, _child: TemplateDialog(
        desk.shell.context, TemplateForm("", (), ()), desk.shell.window
    ),
    RemarkDialog: on_plan(lambda desk, view: RemarkDialog(desk.shell.context, view, view.items[0], desk.shell.window)),
    ReviewDialog: on_plan(lambda desk, view: ReviewDialog(desk.shell.context, view.plan, desk.shell.window)),
    RoutesDialog: lambda desk, _child: RoutesDialog(desk.shell.context, desk.shell.window),
    DecidedDialog: lambda desk, _child: DecidedDialog(desk.shell.context, desk.shell.window),
    MomentDialog: lambda desk, child: MomentDialog(
        desk.shell.context, desk.session.store.case_events.all(resident_id=child, kind="admitted")[0], desk.shell.window
    ),
    DaysDialog: lambda desk, _child: DaysDialog(desk.shell.context, desk.shell.window),
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
    TakeBackDialog: taken_back,
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


def made_by_name(kind: type[Dialog], sources: list[str]) -> bool:
    """Whether some module that knows this very dialog opens one."""
    made = re.compile(rf"(?<!class )\b{kind.__name__}\(")
    knows = (f"from {kind.__module__} import", f"class {kind.__name__}(")
    return any(made.search(one) for one in sources if any(name in one for name in knows))


def every_dialog() -> Iterator[type[Dialog]]:
    """The dialogs of the program that are opened; one that others are derived from is, where it is made by its name."""
    for found in pkgutil.walk_packages(views.__path__, f"{views.__name__}."):
        importlib.import_module(found.name)
    sources = [path.read_text("utf-8") for path in Path(views.__path__[0]).rglob("*.py")]
    left: list[type[Dialog]] = [Dialog]
    while left:
        kind = left.pop()
        derived = [one for one in kind.__subclasses__() if one.__module__.startswith("shelter_app.")]
        left += derived
        if kind is not Dialog and (not derived or made_by_name(kind, sources)):
            yield kind
