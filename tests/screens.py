"""Every screen of the program on the demo centre, by name: for the pictures, and for the check that nothing is cut."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

from PySide6.QtWidgets import QDialog, QWidget

from shelter_app import log
from shelter_app.domain.audit import AuditHead
from shelter_app.domain.backups import Contents, Copy, Proven
from shelter_app.domain.ids import ResidentId
from shelter_app.security.header_files import read_header
from shelter_app.services import support_plans
from shelter_app.services.backups.restoring import OpenedCopy
from shelter_app.services.place import Place
from shelter_app.services.support_plans import Row
from shelter_app.sheets.text import read_text
from shelter_app.views.crash import CrashDialog
from shelter_app.views.file.contact_dialog import ContactDialog
from shelter_app.views.file.contact_log import ContactLogDialog
from shelter_app.views.first_run.wizard import FirstRunWizard
from shelter_app.views.interview.page import QuestionnairePage
from shelter_app.views.plans.decide_dialog import DecideDialog
from shelter_app.views.plans.dialogs import CloseDialog, MarkDialog, WithdrawDialog, WordsDialog
from shelter_app.views.plans.editing import form_of
from shelter_app.views.plans.needs_dialog import NeedsDialog
from shelter_app.views.plans.row_dialog import RowDialog
from shelter_app.views.recovery.window import RecoveryWindow
from shelter_app.views.restore.window import RestoreWindow
from shelter_app.views.rules.dialog import RuleDialog
from shelter_app.views.training import BuildingWindow
from shelter_app.views.unlock.window import Door, UnlockWindow
from tests.stage import NOW, Shot, Stage, own, rest, rest_long

REGISTER = (
    "№\tФ.И.О.\tДата рождения\tДата поступления\tДата выбытия\tКем доставлен\tПримечание\n"
    "1\tАхметов Санжар Ержанович\t03.04.2012\t14.03.2024\t20.05.2024\tювенальная полиция\tтихий\n"
    "2\tРахимова Дилноза\t05.03.2019\t24.09.2024\t30.09.2024\tопека\t\n"
    "3\tСерік Айдос\tне помнит\t14 наурыз 2025\t\tмектеп\tаллергия на орехи\n"
    "4\tШ?кен Асқар\t2012\t14.03.2025\t\t\t\n"
)
FILE_SECTIONS = ("timeline", "identity", "contacts", "health", "documents", "papers", "leaving", "interview", "access")


def unlock(stage: Stage, problem: bool = False) -> Shot:
    facts = Door("", training=not problem, version="1.0", now=NOW, verified_copy=NOW, kept_draft=NOW)
    tools = stage.tools
    window = UnlockWindow(tools.theme, tools.language, tools.formats, facts, login="caseworker")
    shot = own(window, stage)
    if problem:
        from shelter_app.security.errors import WrongPassphrase
        from shelter_app.views.sentences import sentence_for

        window.show_problem(sentence_for(WrongPassphrase()))
        window.show_wait(4)
        rest(stage)
    else:
        window.passphrase.line.setText("twelve signs")
    return shot


def building(stage: Stage) -> Shot:
    window = BuildingWindow()
    window.show_progress(13, 21)
    return own(window, stage)


def first_run(stage: Stage, step: int) -> Shot:
    folder = stage.folder / "empty"
    wizard = FirstRunWizard(stage.tools, Place(folder / "registry", folder / "site", policy=stage.place.policy))
    steps = wizard._pages
    if step >= steps.index(wizard.sheet):
        wizard.sheet.show_created(stage.created())
        wizard.backup.created = stage.created()
    wizard.turn_to(step)
    return own(wizard, stage)


def recovery(stage: Stage, step: int) -> Shot:
    window = RecoveryWindow(stage.tools, stage.place)
    if step == 1:
        directors = stage.at("director").session.store.staff.all(login="director")
        window.person.show_directors(tuple(directors))
    window.turn_to(step)
    return own(window, stage)


def restore(stage: Stage, step: int) -> Shot:
    """Putting a copy of the demo centre back; the copy is made for the picture and lies in no drive."""
    window = RestoreWindow(stage.tools, stage.place)
    made = NOW - timedelta(days=1)
    copy = Copy(
        "/media/COPIES/pana-20261123-130500-1a2b3c4d", made, "1a2b3c4d5e6f7a8b", "0" * 32, 7, 61_300_000, 1, "1"
    )
    if step == 0:
        window.copy._copies, window.copy._folder = [copy], "/media/COPIES"
        window.copy.which.show()
        window.copy.retranslate()
        window.copy.copies.setCurrentIndex(0)
    if step == 2:
        head = AuditHead(4711, bytes(range(100, 132)))
        contents = Contents(head, (), "Центр адаптации «Үміт»", 34, 21, 1)
        session = stage.at("director").session
        assert session.vault is not None
        header = read_header(stage.place.files, stage.place.folder).header
        window.holds.show_opened(OpenedCopy(Proven(copy, contents, 4711), header, session.vault), "same")
    window.turn_to(step)
    return own(window, stage)


def page(stage: Stage, name: str, login: str = "caseworker", **args: Any) -> Shot:
    """A page; `story` stands for the id of a file."""
    if "story" in args:
        story, place = args.pop("story")
        args["resident_id"] = stage.id_of(story, place)
    found = stage.page(name, login, **args)
    while isinstance(found, QuestionnairePage) and not found.questions.whole:
        rest(stage)
    rest(stage)
    return Shot(stage.at(login).window)


def residents(stage: Stage) -> Shot:
    found = stage.page("residents")
    found.table.select(ResidentId(stage.id_of("S02")))
    found._settled.now()
    rest(stage)
    return Shot(stage.at("caseworker").window)


def residents_restricted(stage: Stage) -> Shot:
    found = stage.page("residents", "duty")
    found.table.select(ResidentId(stage.id_of("S09")))
    rest(stage)
    return Shot(stage.at("duty").window)


def search(stage: Stage) -> Shot:
    stage.page("today")
    window = stage.at("caseworker").window
    box = window.top.search
    box.setText("мухам")
    box.wanted.emit("мухам")
    rest(stage)
    return Shot(window, clean=lambda: (box.hide_results(), box.clear()))


def admission(stage: Stage, filled: bool) -> Shot:
    found = stage.page("admission", "duty")
    shot = Shot(stage.at("duty").window, clean=found._clear)
    if not filled:
        return shot
    ui = found.form.ui
    ui.name.line.setText("Мухамедали Султан")
    ui.sex.segments.choose("m")
    ui.age.edit.setText("~13")
    for chosen in (ui.brought_by, ui.category, ui.ground):
        chosen.box.setCurrentIndex(0)
    ui.ground.box.set_value("to_follow")
    ui.health_note.line.setText("шрам на левом предплечье")
    found._compare()
    rest(stage)
    return shot


def admission_young(stage: Stage) -> Shot:
    """A child of one year whom nobody takes tonight."""
    found = stage.page("admission", "duty")
    found.form.ui.age.edit.setText("1")
    found.form.ui.young.box.set_value("emergency")
    rest(stage)
    return Shot(stage.at("duty").window, clean=found._clear)


def admission_problems(stage: Stage) -> Shot:
    found = stage.page("admission", "duty")
    found.form.ui.name.line.setText("Мухамедали Султан")
    found.save.click()
    rest(stage)
    return Shot(stage.at("duty").window, clean=lambda: (found._clear(), found.bar.clear()))


def papers(stage: Stage, story: str, document: str) -> Shot:
    section = stage.page("file", resident_id=stage.id_of(story), section="papers").sections["papers"]
    offers = [offer.document for offer in section.rows.rows()]
    section.list.setCurrentIndex(section.rows.index(offers.index(document), 0))
    rest_long(stage)
    return Shot(stage.at("caseworker").window)


def note_begun(stage: Stage) -> Shot:
    entry = stage.page("file", resident_id=stage.id_of("S02")).sections["timeline"].entry
    entry.begin()
    entry.text.setPlainText("Звонил отец, спрашивал о документах.")
    rest(stage)
    return Shot(stage.at("caseworker").window, clean=entry.throw_away)


def reports(stage: Stage) -> Shot:
    stage.page("reports", resident_id=stage.id_of("S02"))
    rest_long(stage)
    return Shot(stage.at("caseworker").window)


def house_reports(stage: Stage, kind: str) -> Shot:
    page = stage.page("house_reports", "director")
    page.choices.kind.choose(kind)
    page.choices.kind.chosen.emit(kind)
    rest_long(stage)
    return Shot(stage.at("director").window, clean=lambda: page.choices.kind.choose("paper"))


def discharge(stage: Stage, story: str, route: str) -> Shot:
    found = stage.page("discharge", resident_id=stage.id_of(story))
    if route:
        found.form.ui.route.box.set_value(route)
        rest(stage)
    return Shot(stage.at("caseworker").window, clean=found.draft.discard)


def merge(stage: Stage) -> Shot:
    """The two files of one child side by side, as the demo centre has them."""
    first, second = stage.id_of("S20", 0), stage.id_of("S20", 1)
    stage.page("merge", "director", resident_id=first, other=second)
    return Shot(stage.at("director").window)


def import_rows(stage: Stage) -> Shot:
    """A register with rows that are new, known, doubtful and refused; the one in focus waits for a decision."""
    found = stage.page("import", "director")
    found._read(lambda: (read_text(REGISTER),))
    for _job in ("read", "compared"):
        rest(stage)
    found.table.setCurrentIndex(found.table.rows.index(1, 0))
    return Shot(stage.at("director").window, clean=found._begin_again)


def crash(stage: Stage) -> Shot:
    shot = page(stage, "today")
    report = log.crash_report(KeyError, KeyError("Рахимова"), None)
    return _front(stage, shot.window, CrashDialog(report, shot.window))


def _front(stage: Stage, window: QWidget, dialog: QDialog) -> Shot:
    dialog.show()
    rest(stage)
    return Shot(window, dialog, clean=lambda: (dialog.done(0), dialog.deleteLater()))


def file_dialog(
    stage: Stage, kind: Callable[..., QDialog], story: str, section: str, login: str = "caseworker"
) -> Shot:
    """A dialog of a file in front of it."""
    found = stage.page("file", login, resident_id=stage.id_of(story), section=section)
    shell = stage.at(login)
    return _front(stage, shell.window, kind(shell.context, found._shown.view, found))


def contact_dialog(stage: Stage) -> Shot:
    found = stage.page("file", resident_id=stage.id_of("S07"), section="contacts")
    shell = stage.at("caseworker")
    contact = found._shown.view.contacts[1]
    return _front(stage, shell.window, ContactDialog(shell.context, contact.resident_id, contact, found))


def contact_log(stage: Stage) -> Shot:
    found = stage.page("file", resident_id=stage.id_of("S07"), section="contacts")
    shell, view = stage.at("caseworker"), found._shown.view
    dialog = ContactLogDialog(shell.context, view, found, contact=next(one for one in view.contacts if one.must_not))
    return _front(stage, shell.window, dialog)


def rule_dialog(stage: Stage) -> Shot:
    found = stage.page("rules", "director", rule="R-05.guardianship")
    shell = stage.at("director")
    return _front(stage, shell.window, RuleDialog(shell.context, found.table.current_object(), found))


def plan_dialog(stage: Stage, name: str) -> Shot:
    login, story, number = {
        "row": ("caseworker", "S02", None), "needs": ("caseworker", "S02", None),
        "words": ("caseworker", "S02", None), "mark": ("caseworker", "S02", 1),
        "approve": ("director", "S01", None), "return": ("director", "S01", None), "close": ("caseworker", "S02", 1),
        "withdraw": ("caseworker", "S01", None),
    }[name]  # fmt: skip
    found = stage.page("plan", login, resident_id=stage.id_of(story), number=number)
    shell = stage.at(login)
    context, resident = shell.context, ResidentId(stage.id_of(story))
    view = support_plans.view(resident, number, again=True, by=shell.session)
    assert view is not None
    item = view.items[0]
    made: dict[str, Callable[[], QDialog]] = {
        "row": lambda: RowDialog(context, resident, Row(item.group, item.need, item.measure, item.due), found),
        "words": lambda: WordsDialog(context, resident, form_of(view), "words", found),
        "needs": lambda: NeedsDialog(context, resident, None, found),
        "mark": lambda: MarkDialog(context, resident, item, found),
        "approve": lambda: DecideDialog(context, view.plan, found, approve=True),
        "return": lambda: DecideDialog(context, view.plan, found, approve=False),
        "withdraw": lambda: WithdrawDialog(context, view.plan, found),
        "close": lambda: CloseDialog(context, view.plan, found),
    }
    return _front(stage, shell.window, made[name]())
