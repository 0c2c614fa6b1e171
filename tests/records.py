"""Factories: records that are valid by default, and sessions at a real encrypted registry with a clock tests set."""

from __future__ import annotations

import shutil
import tomllib
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from shelter_app import paths
from shelter_app.domain.admissions import NewAdmission, claim, names_of
from shelter_app.domain.centre import Centre, CentreKind, Letterhead, Room
from shelter_app.domain.contacts import Contact
from shelter_app.domain.ids import ResidentId, StaffId
from shelter_app.domain.partial_dates import PartialDate
from shelter_app.domain.people import AgeBasis, Sex
from shelter_app.domain.profiles import Profile
from shelter_app.domain.staff import Role, StaffMember
from shelter_app.domain.stays import Discharge, Fate, Ground, LeftOpen
from shelter_app.domain.support_plans import SupportPlan
from shelter_app.security.members import MemberKeys
from shelter_app.services import contacts, left_open, packaged, stays, support_plans
from shelter_app.services.deriving import derive_changed
from shelter_app.services.grants import SHEET_VERIFIED_SETTING
from shelter_app.services.journal import RECOVERY_KEY_SETTING
from shelter_app.services.session import Session, new_id
from shelter_app.storage.store import Store, create_store, open_store

ALMATY = ZoneInfo("Asia/Almaty")
NOON = datetime(2026, 11, 20, 12, 0, tzinfo=ALMATY)
KEY = bytes(range(32))

CENTRE = Centre(
    CentreKind.CAM,
    "Центр адаптации «Үміт»",
    place="Алматы",
    kk=Letterhead("«Үміт» бейімдеу орталығы", "Алматы қаласы", "БСН 000000000000"),
    ru=Letterhead("Центр адаптации «Үміт»", "город Алматы", "БИН 000000000000"),
    director="Жумабаева С. К.",
    rooms=(Room("Мальчики", 20, "boys"), Room("Девочки", 16, "girls")),
)


class Clock:
    """A clock that stands still until a test moves it."""

    def __init__(self, now: datetime) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now


@cache
def profile(code: str = "kz") -> Profile:
    """A packaged national profile."""
    return Profile.parse(tomllib.loads((paths.resources() / "profiles" / f"{code}.toml").read_text("utf-8")))


def open_session(
    store: Store, role: Role, clock: Callable[[], datetime], *, login: str = "", centre: Centre = CENTRE
) -> Session:
    """A new member of staff with this role, logged in at the store."""
    keys = MemberKeys.generate()
    member = StaffMember(
        StaffId(new_id()), login or f"{role.value}{store.staff.count()}", "Сагинтаева Асель Ермековна", role,
        joined_at=datetime.now(UTC), seal_key=keys.public.box, sign_key=keys.public.verify,
        slot_id=f"{new_id():032x}",
    )  # fmt: skip
    return Session(store, store.staff.add(member), keys, centre, profile(), packaged.reference(), derive_changed, clock)


def new_store(folder: Path) -> Store:
    """An empty registry on disk whose recovery sheet was typed back."""
    store = create_store(folder / "registry.db", KEY)
    store.settings.put(SHEET_VERIFIED_SETTING, True)
    return store


def admission(**changes: Any) -> NewAdmission:
    """A complete admission of a seven-year-old girl; keyword arguments replace single facts."""
    whole = NewAdmission(
        names=names_of(ru="Рахимова Дилноза", latin="Rahimova Dilnoza"),
        name_unknown=False,
        sex=Sex.FEMALE,
        age=claim(PartialDate(2019, 3, 5), AgeBasis.SAID),
        admitted_at=NOON,
        brought_by="guardianship",
        brought_by_person="Омарова Д., специалист",
        found_where="Шымкент, съёмная комната",
        category="c1",
        ground=Ground("guardianship_resolution", number="118"),
        health_seen=("no_complaints",),
    )
    return replace(whole, **changes)


PLAN = support_plans.PlanForm(
    (
        support_plans.Row("legal", "Нет ИИН", "Запросить ИИН", date(2026, 12, 1)),
        support_plans.Row("social_domestic", "Не учится", "Устроить в школу", date(2026, 12, 10)),
    ),
    child_views="Хочу домой к бабушке",
)


HANDED_OVER = {
    "receiver": "Юлдашева М.",
    "receiver_document": "удостоверение 041234567",
    "ground": "постановление № 118 от 19.11.2026",
    "country": "KZ",
    "address": "Алматы, Абая 1",
}
"""What the form of a discharge says where everything is at hand: receiver, document, act, and the place."""


def handed_over(at: datetime, route: str, receiver: str = HANDED_OVER["receiver"], **facts: Any) -> Discharge:
    """The form of a discharge with all that a child's handover asks for; keyword arguments replace single answers."""
    return Discharge(at, route, **{**HANDED_OVER, "receiver": receiver, **facts})


@dataclass(repr=False)
class House:
    """A registry with somebody at work in every role, and a clock that tests move."""

    store: Store
    clock: Clock
    staff: dict[Role, Session]

    @property
    def director(self) -> Session:
        """The director's session."""
        return self.staff[Role.DIRECTOR]

    @property
    def case_worker(self) -> Session:
        """The case worker's session."""
        return self.staff[Role.CASE_WORKER]

    @property
    def duty(self) -> Session:
        """The duty educator's session."""
        return self.staff[Role.DUTY_EDUCATOR]

    @property
    def psychologist(self) -> Session:
        """The psychologist's session."""
        return self.staff[Role.PSYCHOLOGIST]

    @property
    def officer(self) -> Session:
        """The guardianship officer's session."""
        return self.staff[Role.GUARDIANSHIP_OFFICER]

    def later(self, **time: float) -> datetime:
        """Moves the clock and tells the new moment."""
        self.clock.now += timedelta(**time)
        return self.clock.now

    def admit(self, **changes: Any) -> ResidentId:
        """A resident admitted now; keyword arguments replace single facts."""
        return stays.admit(admission(admitted_at=self.clock.now, **changes), by=self.case_worker).resident_id

    def contact(self, resident_id: ResidentId, name: str = "Беков Тимур", **facts: Any) -> Contact:
        """A contact in a resident's file."""
        return contacts.add(resident_id, contacts.ContactForm(name, **facts), by=self.case_worker)

    def plan(self, resident_id: ResidentId, *, submitted: bool = False, approved: bool = False) -> SupportPlan:
        """A plan with two rows, as far along as asked."""
        plan = support_plans.begin(resident_id, by=self.case_worker)
        plan = support_plans.save_draft(plan, PLAN, by=self.case_worker)
        if submitted or approved:
            plan = support_plans.submit(plan, by=self.case_worker)
        return support_plans.decide(plan, approved=True, by=self.director) if approved else plan

    def discharge(self, resident_id: ResidentId, route: str = "foster_family", **facts: Any) -> stays.Discharged:
        """A discharge at this moment, to a place in the country unless another is named, with all that is asked for.

        Measures still open are carried on with by the guardianship body.
        """
        facts.setdefault("left_open", self.carried_on(resident_id))
        return stays.discharge(resident_id, handed_over(self.clock.now, route, **facts), by=self.case_worker)

    def carried_on(self, resident_id: ResidentId, by_whom: str = "отдел опеки") -> tuple[LeftOpen, ...]:
        """The decision that somebody else carries on with every open measure of the plan."""
        matters = left_open.open_matters((resident_id,), by=self.case_worker)
        return tuple(one.decided(Fate.GOES_ON, taken_by=by_whom) for one in matters if one.fate is None)

    def line_count(self) -> int:
        """How long the audit chain is."""
        return self.store.audit.head().seq

    def everything(self) -> dict[str, list[str]]:
        """Every row of every table, to prove that nothing at all has changed."""
        run = self.store.database.execute_sql
        tables = [row[0] for row in run("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()]
        return {name: sorted(map(repr, run(f'SELECT * FROM "{name}"').fetchall())) for name in sorted(tables)}


def new_house(folder: Path) -> House:
    """An empty registry with one member of staff in every role."""
    store, clock = new_store(folder), Clock(NOON)
    store.settings.put(RECOVERY_KEY_SETTING, MemberKeys.generate().public.box.hex())
    return House(store, clock, {role: open_session(store, role, clock) for role in Role})


def house_like(pattern: House, folder: Path) -> House:
    """The same house in another folder, made by copying its closed file: far quicker than building one."""
    shutil.copyfile(pattern.store.path, folder / "registry.db")
    store, clock = open_store(folder / "registry.db", KEY), Clock(NOON)
    staff = {role: replace(session, store=store, clock=clock, listeners=[]) for role, session in pattern.staff.items()}
    return House(store, clock, staff)
