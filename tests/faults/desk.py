"""The real program offscreen and whoever sits at it, in a process that somebody kills: twelve scripted workflows.

Everything goes through the windows by keys and buttons. What the person is told there, that something is saved, is a
line in the ack file; so is every word that is typed and not saved, with the moment.
"""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QEventLoop, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from shelter_app import app
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.support_plans import PlanStatus
from shelter_app.views.administration.one_time import OneTimeDialog
from shelter_app.views.language import Language
from shelter_app.views.program import Program
from shelter_app.views.settings import Settings
from shelter_app.views.tasks import Every, Sweeper
from shelter_app.views.theme import Theme
from tests.app.by_hand import deeds
from tests.app.by_hand.hands import Hands
from tests.app.pana import DemoCentre, Pana
from tests.faults import world
from tests.faults.shift import row
from tests.faults.world import Line

PATIENCE_S = 30
LETTERS = "абвгдежзиклмнопрстуфхцчшэюя"
COLLEAGUE = "Сейтова Мадина"


class Patience:
    """Waits for what the program does, as a test does."""

    def waitUntil(self, done: Callable[[], bool], timeout: int = PATIENCE_S * 1000) -> None:  # noqa: N802  (as pytest-qt)
        until = time.monotonic() + timeout / 1000
        while not done():
            assert time.monotonic() < until, "waited in vain"
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 10)


def type_text(widget: QWidget, text: str) -> None:
    """Letters of any alphabet, key by key."""
    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(widget, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))


@dataclass
class RealPana(Pana):
    """The program as its own start-up composes it, on the registry of the fault tests, by the real clock."""

    def _new_program(self, settings: Settings) -> Program:
        QApplication.instance().installEventFilter(self.strays)  # type: ignore[union-attr]
        place = world.place_at(self.centre.folder)
        program = app.compose(app.Options(place.folder), self.theme, settings, self.language)
        program.open_place(place)
        return program


class Desk:
    """One life of the program. Each workflow returns the line that says what was saved, or nothing."""

    def __init__(self, folder: Path, dice: random.Random) -> None:
        self.dice, self.acks, self.login = dice, folder / world.ACKS, ""
        self._application = QApplication.instance() or QApplication(["pana"])
        Sweeper(self._application)
        theme = Theme()
        theme.install(self._application)  # type: ignore[arg-type]
        self.pana = RealPana(DemoCentre(folder, {}), Patience(), theme, type_text, folder.parent / "home")  # type: ignore[arg-type]
        self.language: Language = self.pana.language
        self.language.switch("en")
        self.hands = Hands(self.pana)
        self.passphrases = world.passphrases_possible(world.acknowledged(self.acks))

    def tell(self, line: Line) -> None:
        """Writes into the ack file."""
        world.acknowledge(self.acks, line)

    def work(self, first: str, alive: Callable[[], None]) -> None:
        """The workflow that this life is about, then one after the other until somebody pulls the plug."""
        self.pana.start()
        name = first
        while True:
            alive()
            self.take(name)
            name = self.dice.choice(("admission", "note")) if self.here() else "admission"

    def take(self, name: str) -> None:
        """One workflow by whoever does it."""
        self.sit(world.DIRECTOR if name in DIRECTORS else world.WORKER)
        self.tell({"begun": name})
        done = WORKFLOWS[name](self)
        head = self.store.audit.head()
        self.tell({"act": name, **(done or {}), "head": head.text})

    def sit(self, login: str) -> None:
        """Whoever it is goes through the door; the other one leaves first."""
        if login == self.login:
            return
        if self.login:
            self.pana.restart()
        self.login = login
        if login == world.WORKER:
            self.pana.unlock(login, world.WORKER_PASSPHRASE)
            return
        *begun, known = self.passphrases
        for passphrase in (*begun, known):
            self.pana.try_door(login, passphrase)
            self.pana.qtbot.waitUntil(self._answered)
            if self.pana.program.shell is not None:
                self.pana.activate()
                self.pana.settle()
                if begun:
                    self.tell({"passphrase": passphrase})
                self.passphrases = [passphrase]
                return
        raise AssertionError("the door did not open")

    def _answered(self) -> bool:
        return self.pana.program.shell is not None or self.pana.door.open.isEnabled()

    @property
    def store(self) -> Any:
        return self.pana.shell.session.store

    def words(self, what: str) -> str:
        """Words that are there once only."""
        return f"{what} {self.dice.randrange(10**9)}"

    def here(self) -> list[ResidentId]:
        """Who has been here for a while."""
        before = datetime.now(UTC) - timedelta(minutes=5)
        stays = self.store.stays.all()
        return [one.resident_id for one in stays if one.discharge is None and one.admitted_at < before]

    def child(self) -> ResidentId:
        """One of them."""
        return self.dice.choice(self.here())

    def plan_with(self, status: PlanStatus) -> Any:
        return next(plan for plan in self.store.plans.all("-number", status=status) if plan.child_views)

    # The workflows

    def admission(self) -> Line:
        where = self.words("вокзал")
        name = "".join(self.dice.choices(LETTERS, k=8)).capitalize()
        child = self.hands.admit(
            name=f"{name} {name[::-1].capitalize()}", sex="m", age="12", basis="said", brought_by="police",
            brought_by_person="Ли С.", found_where=where, category="c1", ground="guardianship_resolution",
            ground_number="29", citizenships=["KZ"], languages=["ru"], health=["no_complaints"],
            legal_status="citizen", iin_absent_reason="documents_lost", room="Мальчики", risk="medium",
        )  # fmt: skip
        (stay,) = self.store.stays.all(resident_id=child)
        assert stay.found_where == where
        resident = self.store.residents.get(child)
        return {"rows": [row("stays", stay, "found_where"), row("residents", resident, "number")]}

    def note(self) -> Line:
        child, text = self.child(), self.words("Поел, спал")
        self.hands.note(child, text)
        note = next(one.note for one in self.store.notes.of(child) if one.note.text == text)
        return {"note": {"resident": child, "id": note.id, "text": text}}

    def contact(self) -> Line:
        child, note = self.child(), self.words("звонит")
        deeds.contact(
            self.hands, child, self.words("Беков Тимур"), relation="aunt", call="allowed", decided_by="Директор",
            note=note,
        )  # fmt: skip
        found = next(one for one in self.store.contacts.all() if one.note == note)
        return {"rows": [row("contacts", found, "note", "name")]}

    def call(self) -> Line:
        who, summary = self.dice.choice(self.store.contacts.all()), self.words("Обещал прийти")
        deeds.call(self.hands, who.resident_id, who.id, direction="out", minutes="8", summary=summary)
        found = next(one for one in self.store.contact_events.all() if one.summary == summary)
        return {"rows": [row("contact_events", found, "summary")]}

    def plan(self) -> Line:
        child = next(one for one in self.store.summaries.ids(here=True) if not self.store.plans.all(resident_id=one))
        due, views = f"{date.today() + timedelta(30):%d.%m.%Y}", self.words("Хочу домой")
        rows = [
            {"group": group, "need": self.words("Нет"), "measure": "Запросить", "due": due, "responsible": "Омарова"}
            for group in ("legal", "social_medical", "social_domestic")
        ]
        deeds.plan(self.hands, ResidentId(child), rows, views)
        (plan,) = self.store.plans.all(resident_id=child)
        items = self.store.plan_items.all(plan_id=plan.id)
        assert len(items) == len(rows)
        return {"rows": [row("plans", plan, "child_views"), *(row("plan_items", item, "need") for item in items)]}

    def putting_forward(self) -> Line:
        plan = self.plan_with(PlanStatus.DRAFT)
        deeds.put_forward(self.hands, plan.resident_id)
        return {"rows": [row("plans", self.store.plans.get(plan.id), "status")]}

    def approval(self) -> Line:
        plan = self.plan_with(PlanStatus.SUBMITTED)
        deeds.approve(self.hands, plan.resident_id, str(self.dice.randrange(10**6)), body="Директор")
        return {"rows": [row("plans", self.store.plans.get(plan.id), "status")]}

    def leaving(self) -> Line:
        child, note = self.child(), self.words("Уехали")
        page = deeds.leave(
            self.hands, child, route="foster_family", receiver="Цой Андрей Петрович",
            receiver_document="удостоверение № 000000031", ground="Решение опеки № 31", region="31",
            address="Тараз, улица Сатпаева 9", safe_contact="Звонить вечером", note=note,
        )  # fmt: skip
        for one in page.left_open.rows():
            if one.matter.due.source == "plan":
                self.hands.put(one.fate, "goes_on")
                self.hands.write(one.words, "опека")
        deeds.record_leaving(self.hands, page)
        stay = next(one for one in self.store.stays.all(resident_id=child) if one.discharge)
        stages = self.store.follow_ups.all(stay_id=stay.id)
        return {"rows": [row("stays", stay, "discharge.note"), *(row("follow_ups", one) for one in stages)]}

    def visit(self) -> Line:
        stage = next(one for one in self.store.follow_ups.all("due") if one.open)
        note = self.words("Дома")
        page = self.pana.go("follow_up", resident_id=int(stage.resident_id), follow_up_id=int(stage.id))
        form = page.panel.form
        self.hands.press("Safe: at home, all is well", form.outcome)
        for name, value in {"note": note, "with_whom": "Мать"}.items():
            self.hands.put(form.fields[name].input, value)
        self.hands.press(page.panel.record)
        said = [one.info.text() for one in form.fields.values() if one.has_problem()]
        assert not said, said
        return {"rows": [row("follow_ups", self.store.follow_ups.get(stage.id), "note", "outcome")]}

    def passphrase(self) -> Line:
        new, form = world.new_passphrase(self.dice), self._administration("account").form
        self.tell({"to_passphrase": new})
        changed: list[bool] = []
        form.changed.connect(lambda: changed.append(True))
        for line, text in ((form.old, self.passphrases[-1]), (form.new.first, new), (form.new.again, new)):
            self.hands.write(line.line, text)
        self.hands.press(form.save)
        self.pana.qtbot.waitUntil(lambda: bool(changed))
        self.passphrases = [new]
        return {"passphrase": new}

    def colleague(self) -> Line:
        login, told = f"duty{self.dice.randrange(10**9)}", []
        section = self._administration("staff")
        self.tell({"to_login": login})

        def hand_over() -> None:
            box = QApplication.activeModalWidget()
            if isinstance(box, OneTimeDialog) and not told:
                told.append(box.words.text())
                self.hands.press("Handed over", box)

        watch = Every(self.pana.program, 20, hand_over)
        watch.start()
        self.hands.dialog(
            lambda: self.hands.press(section.invite, opens=True), name=COLLEAGUE, login=login, role="duty_educator"
        )
        self.pana.qtbot.waitUntil(lambda: bool(told))
        watch.stop()
        (member,) = self.store.staff.all(login=login)
        return {"login": login, "with": told[0], "rows": [row("staff", member, "login", "slot_id")]}

    def unfinished(self) -> None:
        """Ten seconds of typing into a note or a contact that nobody saves."""
        child = self.child()
        if self.dice.random() < 0.5:
            section = self.hands.file(child)
            self.hands.key(Qt.Key.Key_F8)
            self._type_on(section.entry.text)
            self.hands.press("Cancel", section.entry)
            return
        self.hands.file(child, "contacts")
        self.hands.within(lambda: self.hands.key(Qt.Key.Key_Insert), self._type_and_leave)

    def _type_and_leave(self, dialog: Any) -> None:
        self._type_on(dialog.fields["note"].input)
        dialog.reject()

    def _type_on(self, field: QWidget) -> None:
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        text = ""
        for _word in range(30):
            word = f"{self.dice.randrange(10**6)} "
            type_text(field, word)
            text += word
            self.tell({"typed": text.strip(), "at": time.monotonic()})
            until = time.monotonic() + 0.35
            while time.monotonic() < until:
                QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 20)
        self.tell({"taken_back": True})

    def _administration(self, name: str) -> Any:
        return self.pana.go("administration", part=name).section(name)


WORKFLOWS: dict[str, Callable[[Desk], Line | None]] = {
    "admission": Desk.admission,
    "note": Desk.note,
    "contact": Desk.contact,
    "call": Desk.call,
    "plan": Desk.plan,
    "putting forward": Desk.putting_forward,
    "approval": Desk.approval,
    "leaving": Desk.leaving,
    "visit": Desk.visit,
    "passphrase": Desk.passphrase,
    "colleague": Desk.colleague,
    "unfinished": Desk.unfinished,
}
"""By name; a life begins with one of them and dies in it, or soon after."""
DIRECTORS = ("approval", "passphrase", "colleague")


def work_until_killed(folder: str, seed: int, first: str, at_work: Connection) -> None:
    """The whole life of a child process; it ends as well where nobody listens any more who could kill it."""
    desk = Desk(Path(folder), random.Random(seed))
    desk.work(first, lambda: at_work.send_bytes(b"alive"))
