"""Every screen of the program on the demo centre, by name: for the pictures, and for the check that nothing is cut."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from shelter_app import log
from shelter_app.domain.ids import ResidentId
from shelter_app.services import drafts, support_plans, vault
from shelter_app.services.demo.training import PASSPHRASE, build_training, training_place
from shelter_app.services.support_plans import Row
from shelter_app.services.vault import FirstRun, Place
from shelter_app.sheets.text import read_text
from shelter_app.views.crash import CrashDialog
from shelter_app.views.file.contact_dialog import ContactDialog
from shelter_app.views.file.contact_log import ContactLogDialog
from shelter_app.views.first_run.steps import EMPTY
from shelter_app.views.first_run.wizard import FirstRunWizard
from shelter_app.views.formats import Formats
from shelter_app.views.language import Language
from shelter_app.views.messages import Messages
from shelter_app.views.plans.dialogs import CloseDialog, DecideDialog, MarkDialog, WordsDialog
from shelter_app.views.plans.editing import form_of
from shelter_app.views.plans.row_dialog import RowDialog
from shelter_app.views.recovery.window import RecoveryWindow
from shelter_app.views.rules.dialog import RuleDialog
from shelter_app.views.settings import Settings
from shelter_app.views.shell import Shell
from shelter_app.views.tasks import Tasks
from shelter_app.views.theme import Theme
from shelter_app.views.tools import Tools
from shelter_app.views.training import BuildingWindow
from shelter_app.views.unlock.window import Door, UnlockWindow

SIZE = (1366, 768)
DAY = date(2026, 11, 24)
NOW = datetime(2026, 11, 24, 9, 12, tzinfo=ZoneInfo("Asia/Almaty"))
PAPER_MS = 400
REGISTER = (
    "№\tФ.И.О.\tДата рождения\tДата поступления\tДата выбытия\tКем доставлен\tПримечание\n"
    "1\tАхметов Санжар Ержанович\t03.04.2012\t14.03.2024\t20.05.2024\tювенальная полиция\tтихий\n"
    "2\tРахимова Дилноза\t05.03.2019\t24.09.2024\t30.09.2024\tопека\t\n"
    "3\tСерік Айдос\tне помнит\t14 наурыз 2025\t\tмектеп\tаллергия на орехи\n"
    "4\tШ?кен Асқар\t2012\t14.03.2025\t\t\t\n"
)
FILE_SECTIONS = ("timeline", "identity", "contacts", "papers", "leaving", "access")


@dataclass
class Stage:
    """The demo centre with the main windows of those who are needed; each is opened once."""

    folder: Path
    theme: Theme
    numbers: dict[str, tuple[str, ...]] = field(default_factory=dict)
    _shells: dict[str, Shell] = field(default_factory=dict)
    _made: vault.Created | None = None
    tools: Tools = field(init=False)

    def __post_init__(self) -> None:
        settings = Settings(self.folder / "home")
        language = Language(settings)
        language.switch("ru")
        self.tools = Tools(
            self.theme, settings, language, Formats(lambda: language.code), Tasks(), Messages()
        )  # fmt: skip
        # Without the numbers of a centre that lies there already, one is built.
        self.numbers = self.numbers or build_training(self.place, PASSPHRASE, today=DAY)

    @property
    def place(self) -> Place:
        return training_place(self.folder / "training")

    def at(self, login: str) -> Shell:
        """Somebody's main window."""
        if login not in self._shells:
            door = vault.knock(self.place)
            unlocked = vault.turn(door, login, PASSPHRASE, now=NOW.astimezone(UTC))
            session = vault.enter(door, unlocked, clock=lambda: NOW.astimezone(UTC))
            shell = self._shells[login] = Shell(self.tools, session, self.place)
            shell.idle.stop()
            shell.open_first_page()
        return self._shells[login]

    def page(self, name: str, login: str = "caseworker", **args: Any) -> Any:
        """A page in somebody's main window, which is shown."""
        shell = self.at(login)
        shell.navigator.go(name, **args)
        show(shell.window, self)
        return shell.navigator.page()

    def id_of(self, story: str, place: int = 0) -> int:
        return int(self.at("caseworker").session.store.residents.all(number=self.numbers[story][place])[0].id)

    def created(self) -> vault.Created:
        """A registry just made by the first-run wizard, with its sheet still in hand."""
        if self._made is None:
            folder = self.folder / "new"
            place = Place(folder / "registry", folder / "site", policy=self.place.policy)
            first = FirstRun(EMPTY, "director", "Жумабаева Салтанат", PASSPHRASE, portable=True)
            self._made = vault.create_registry(place, first, clock=lambda: NOW.astimezone(UTC))
        return self._made

    def close(self) -> None:
        for shell in self._shells.values():
            for draft in drafts.mine(by=shell.session):
                drafts.discard(draft, by=shell.session)
            shell.window.close()
            shell.window.deleteLater()
            shell.deleteLater()
        self._shells.clear()
        self.tools.tasks.wait()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        if self._made is not None:
            vault.leave(self._made.session)


@dataclass(frozen=True)
class Shot:
    """A window, perhaps a dialog in front of it, and what has to be taken back afterwards."""

    window: QWidget
    front: QDialog | None = None
    clean: Callable[[], object] = lambda: None

    def parts(self) -> tuple[QWidget, ...]:
        return (self.window,) if self.front is None else (self.window, self.front)


Screen = Callable[[Stage], Shot]


def show(window: QWidget, stage: Stage) -> None:
    """Show a window at the size of the pictures and let everything come to rest: layouts, papers, cards."""
    window.resize(*SIZE)
    window.show()
    rest(stage)


def rest(stage: Stage) -> None:
    for _turn in range(3):
        stage.tools.tasks.wait()
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)


def rest_long(stage: Stage) -> None:
    """Papers are drawn by a thread of Qt's own, which tells nobody when it is done."""
    rest(stage)
    loop = QEventLoop()
    QTimer.singleShot(PAPER_MS, loop.quit)
    loop.exec()


def _own(window: QWidget, stage: Stage) -> Shot:
    """A window that is no page: it goes again after its picture."""
    show(window, stage)

    def clean() -> None:
        window.close()
        window.deleteLater()

    return Shot(window, clean=clean)


def unlock(stage: Stage, problem: bool = False) -> Shot:
    facts = Door("", training=not problem, version="1.0", now=NOW, verified_copy=NOW, kept_draft=NOW)
    tools = stage.tools
    window = UnlockWindow(tools.theme, tools.language, tools.formats, facts, login="caseworker")
    shot = _own(window, stage)
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
    return _own(window, stage)


def first_run(stage: Stage, step: int) -> Shot:
    folder = stage.folder / "empty"
    wizard = FirstRunWizard(stage.tools, Place(folder / "registry", folder / "site", policy=stage.place.policy))
    steps = wizard._pages
    if step >= steps.index(wizard.sheet):
        wizard.sheet.show_created(stage.created())
        wizard.backup.created = stage.created()
    wizard.turn_to(step)
    return _own(wizard, stage)


def recovery(stage: Stage, step: int) -> Shot:
    window = RecoveryWindow(stage.tools, stage.place)
    if step == 1:
        directors = stage.at("director").session.store.staff.all(login="director")
        window.person.show_directors(tuple(directors))
    window.turn_to(step)
    return _own(window, stage)


def page(stage: Stage, name: str, login: str = "caseworker", **args: Any) -> Shot:
    """A page; `story` stands for the id of a file."""
    if "story" in args:
        story, place = args.pop("story")
        args["resident_id"] = stage.id_of(story, place)
    stage.page(name, login, **args)
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


def discharge(stage: Stage, story: str, route: str) -> Shot:
    found = stage.page("discharge", resident_id=stage.id_of(story))
    if route:
        found.form.ui.route.box.set_value(route)
        rest(stage)
    return Shot(stage.at("caseworker").window, clean=found.draft.discard)


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
        "row": ("caseworker", "S02", None), "words": ("caseworker", "S02", None), "mark": ("caseworker", "S02", 1),
        "approve": ("director", "S01", None), "return": ("director", "S01", None), "close": ("caseworker", "S02", 1),
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
        "mark": lambda: MarkDialog(context, resident, item, found),
        "approve": lambda: DecideDialog(context, view.plan, found, approve=True),
        "return": lambda: DecideDialog(context, view.plan, found, approve=False),
        "close": lambda: CloseDialog(context, view.plan, found),
    }
    return _front(stage, shell.window, made[name]())
