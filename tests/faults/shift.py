"""A shift of scripted work through the real services, told act by act into the ack file, until somebody pulls the plug.

``python -m tests.faults.shift FOLDER SEED ACTS`` works in the registry under FOLDER; ``--careless`` lets SQLite answer
before the disk has, which is what the power-cut test must be able to notice.
"""

from __future__ import annotations

import argparse
import random
from collections.abc import Callable
from datetime import date, datetime, timedelta
from multiprocessing.connection import Connection
from operator import attrgetter
from pathlib import Path
from typing import Any

from shelter_app.domain.contacts import ContactResult, Direction, Permission
from shelter_app.domain.follow_ups import FollowUpResult, Outcome, work_first
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.staff import Role
from shelter_app.domain.stays import Fate
from shelter_app.domain.support_plans import PlanStatus, SupportPlan
from shelter_app.security.errors import WrongPassphrase
from shelter_app.services import accounts, contacts, drafts, follow_ups, journal, left_open, stays, support_plans, vault
from shelter_app.services.accounts import NewMember
from shelter_app.services.contacts import ContactEntry, ContactForm
from shelter_app.services.journal import NewNote
from tests.faults import world
from tests.faults.world import Line
from tests.records import admission, handed_over

LOGIN_EVERY = 25
GROUPS = ("legal", "social_medical", "social_domestic")
Act = Callable[[], Line | None]


def row(table: str, item: Any, *texts: str) -> Line:
    """What a saved object looked like when it was acknowledged."""
    return {
        "table": table,
        "id": item.id,
        "version": item.version,
        "facts": {path: str(attrgetter(path)(item)) for path in texts},
    }


class Shift:
    """Director and case worker at one registry; ``acts`` are what they do, chosen by the dice.

    Whoever comes was admitted so long ``ago`` and leaves halfway between then and now."""

    clock: Callable[[], datetime] = staticmethod(world.right_now)

    def __init__(self, folder: Path, seed: int, *, careless: bool = False, ago: timedelta = timedelta()) -> None:
        self.ago = ago
        self.place, self.acks = world.place_at(folder), folder / world.ACKS
        self.dice = random.Random(seed)
        self.careless = careless
        self.passphrase = world.passphrases_possible(world.acknowledged(self.acks))
        self._log_in()
        everyday: tuple[Act, ...] = (
            self.admit, self.write_note, self.log_contact, self.save_plan_draft, self.submit_plan, self.decide_plan,
            self.discharge, self.record_follow_up, self.keep_draft,
        )  # fmt: skip
        self.acts: tuple[Act, ...] = (*everyday * 3, self.admit, self.change_passphrase, self.add_member)

    def work(self, acts: int) -> None:
        """Does so many acts; each is acknowledged once its service has returned."""
        for number in range(1, acts + 1):
            self.take(self.dice.choice(self.acts))
            if number % LOGIN_EVERY == 0:
                self.log_out_and_in()

    def log_out_and_in(self) -> None:
        """The program is closed and opened again."""
        vault.leave(self.director)
        self._log_in()

    def take(self, act: Act) -> None:
        """One act, acknowledged once its service has returned."""
        done = act()
        if done is not None:
            self.tell({**done, "head": self.director.store.audit.head().text})

    def tell(self, line: Line) -> None:
        """Writes into the ack file."""
        world.acknowledge(self.acks, line)

    def _log_in(self) -> None:
        *begun, known = self.passphrase
        for passphrase in (*begun, known):
            try:
                self.director = world.enter(self.place, world.DIRECTOR, passphrase, self.clock)
            except WrongPassphrase:
                if passphrase == known:
                    raise
            else:
                if begun:
                    self.tell({"passphrase": passphrase})
                self.passphrase = [passphrase]
                break
        self.worker = world.colleague(self.place, self.director)
        if self.careless:
            self.director.store.database.execute_sql("PRAGMA synchronous = OFF")

    def _somebody_here(self) -> ResidentId | None:
        worker, everybody = self.worker, self.director.store.summaries.ids(here=True)
        here = [one for one in everybody if worker.readable(worker.store.residents.get(one))]
        return self.dice.choice(here) if here else None

    def _words(self, what: str) -> str:
        return f"{what} {self.dice.randrange(10**9)} " + "тихо " * self.dice.randrange(60)

    def admit(self) -> Line:
        new = admission(admitted_at=self.worker.now() - self.ago, found_where=self._words("вокзал"))
        done = stays.admit(new, by=self.worker)
        stay = self.worker.store.stays.get(done.stay_id)
        resident = self.worker.store.residents.get(done.resident_id)
        return {"act": "admit", "rows": [row("stays", stay, "found_where"), row("residents", resident, "number")]}

    def write_note(self) -> Line | None:
        child = self._somebody_here()
        if child is None:
            return None
        note = journal.write(child, NewNote("talk", self.worker.now(), self._words("Поел")), by=self.worker)
        return {"act": "note", "note": {"resident": child, "id": note.id, "text": note.text}}

    def log_contact(self) -> Line | None:
        child = self._somebody_here()
        if child is None:
            return None
        known = contacts.of(child, by=self.worker)
        rows = []
        if not known:
            form = ContactForm("Беков Тимур", "father", call=Permission.ALLOWED, note=self._words("звонит"))
            known = [contacts.add(child, form, by=self.worker)]
            rows.append(row("contacts", known[0], "note"))
        entry = ContactEntry(
            known[0].id, "", "phone", Direction.OUTGOING, self.worker.now(), ContactResult.REACHED,
            self.dice.randrange(30), self._words("Обещал прийти"),
        )  # fmt: skip
        event = contacts.log(child, entry, by=self.worker)
        return {"act": "contact", "rows": [*rows, row("contact_events", event, "summary")]}

    def save_plan_draft(self) -> Line | None:
        child = self._somebody_here()
        if child is None:
            return None
        plans = self.worker.store.plans.all("-number", resident_id=child)
        if plans and plans[0].status is PlanStatus.SUBMITTED:
            return None
        plan = plans[0] if plans and plans[0].editable else support_plans.begin(child, by=self.worker)
        count = self.dice.randint(1, 6)
        rows = tuple(
            support_plans.Row(self.dice.choice(GROUPS), self._words("Нет"), "Запросить", date.today() + timedelta(30))
            for _ in range(count)
        )
        # The words count the rows: a draft of which only a part was saved gives itself away.
        views = f"rows={count} {self._words('Хочу домой')}"
        plan = support_plans.save_draft(plan, support_plans.PlanForm(rows, child_views=views), by=self.worker)
        return {"act": "plan draft", "rows": [row("plans", plan, "child_views", "status")]}

    def _plan(self, *statuses: PlanStatus) -> SupportPlan | None:
        found = [plan for status in statuses for plan in self.worker.store.plans.all(status=status)]
        return self.dice.choice(found) if found else None

    def submit_plan(self) -> Line | None:
        plan = self._plan(PlanStatus.DRAFT, PlanStatus.RETURNED)
        if plan is None or not plan.child_views:
            return None
        plan = support_plans.submit(plan, by=self.worker)
        return {"act": "submit", "rows": [row("plans", plan, "status")]}

    def decide_plan(self) -> Line | None:
        plan = self._plan(PlanStatus.SUBMITTED)
        if plan is None:
            return None
        approved = self.dice.random() < 0.7
        plan = support_plans.decide(plan, approved, body="Директор", reason="мало сроков", by=self.director)
        return {"act": "decide", "rows": [row("plans", plan, "status", "decision.reason")]}

    def discharge(self) -> Line | None:
        child = self._somebody_here()
        if child is None:
            return None
        open_now = left_open.open_matters((child,), by=self.worker)
        carried = tuple(one.decided(Fate.GOES_ON, taken_by="опека") for one in open_now if one.fate is None)
        note = self._words("Уехали")
        leaving = handed_over(self.worker.now() - self.ago / 2, "foster_family", "Мать", note=note, left_open=carried)
        done = stays.discharge(child, leaving, by=self.worker)
        return {
            "act": "discharge",
            "rows": [row("stays", done.stay, "discharge.note"), *(row("follow_ups", item) for item in done.follow_ups)],
        }

    def record_follow_up(self) -> Line | None:
        waiting = [item for item in self.worker.store.follow_ups.all() if item.open]
        if not waiting:
            return None
        outcome = self.dice.choice((Outcome.SAFE, Outcome.NOT_REACHED, Outcome.MOVED))
        stage = self.dice.choice(waiting)
        if outcome is Outcome.NOT_REACHED:
            # Silence goes to the stage that asks for work; one that is silent already would take a second line.
            stages = self.worker.store.follow_ups.all("due", stay_id=stage.stay_id)
            first = work_first(stages, self.worker.today())
            outcome, stage = (outcome, first) if first is not None and first.open else (Outcome.SAFE, stage)
        result = FollowUpResult(outcome, self.worker.now(), note=self._words("Дома"))
        item = follow_ups.record(stage, result, by=self.worker)
        return {"act": "follow-up", "rows": [row("follow_ups", item, "note", "outcome")]}

    def keep_draft(self) -> Line:
        form = self.dice.choice(("admission", "note", "contact"))
        draft = drafts.keep(form, self._words("недописано"), by=self.worker)
        return {"act": "draft", "rows": [row("drafts", draft, "content")]}

    def change_passphrase(self) -> Line:
        new = world.new_passphrase(self.dice)
        self.tell({"to_passphrase": new})
        accounts.change_passphrase(self.passphrase[-1], new, self.place, by=self.director)
        self.passphrase = [new]
        return {"act": "passphrase", "passphrase": new}

    def add_member(self) -> Line:
        login, passphrase = f"duty{self.dice.randrange(10**9)}", world.new_passphrase(self.dice)
        self.tell({"to_login": login})
        member = NewMember(login, "Сейтова Мадина", Role.DUTY_EDUCATOR)
        added = accounts.add(member, self.place, passphrase=passphrase, by=self.director).member
        return {"act": "member", "login": login, "with": passphrase, "rows": [row("staff", added, "login", "slot_id")]}


def work_until_killed(folder: str, seed: int, at_work: Connection) -> None:
    """The whole life of a child process of the kill test; it says when the door is open.

    It ends as well where nobody listens any more who could kill it.
    """
    shift = Shift(Path(folder), seed)
    while True:
        at_work.send_bytes(b"at work")
        shift.work(LOGIN_EVERY)


def main() -> None:
    """A shift of so many acts, for a tracer to watch."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("seed", type=int)
    parser.add_argument("acts", type=int)
    parser.add_argument("--careless", action="store_true")
    asked = parser.parse_args()
    Shift(asked.folder, asked.seed, careless=asked.careless).work(asked.acts)


if __name__ == "__main__":
    main()
