"""A registry of any size with invented people, the same every time, on which the other benchmarks are measured.

The files are written by the storage layer's own tables in one transaction and their clocks, list lines and search keys
by the service that derives them after every change: what is measured is then what staff would have, while telling five
thousand stories through single services would take minutes and measure nothing else.
"""

from __future__ import annotations

import argparse
import random
import tempfile
import time
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from shelter_app.domain.admissions import names_of
from shelter_app.domain.centre import Centre, CentreKind, Letterhead, Room
from shelter_app.domain.contacts import Contact, ContactEvent, ContactResult, Direction, Permission
from shelter_app.domain.follow_ups import FollowUp, Outcome, schedule
from shelter_app.domain.ids import (
    ContactId,
    FollowUpId,
    NoteId,
    PersonId,
    PlanId,
    PlanItemId,
    ResidentId,
    StaffId,
    StayId,
)
from shelter_app.domain.journal import CaseEvent, Note
from shelter_app.domain.partial_dates import PartialDate
from shelter_app.domain.people import AgeBasis, AgeClaim, Person, Sex
from shelter_app.domain.phones import Phone
from shelter_app.domain.residents import Alert, AlertKind, CaseStatus, Resident, file_number
from shelter_app.domain.staff import Role, StaffMember
from shelter_app.domain.stays import Discharge, Ground, Presence, Stay
from shelter_app.domain.support_plans import Decision, ItemState, PlanItem, PlanStatus, SupportPlan
from shelter_app.security.members import SEED_BYTES, MemberKeys
from shelter_app.services import packaged
from shelter_app.services.deriving import derive, derive_changed
from shelter_app.services.session import Change, Session
from shelter_app.services.vault import CENTRE_SETTING
from shelter_app.storage.notes import StoredNote
from shelter_app.storage.store import create_store

FILES = 5000
PRESENT = 40
SEED = 20261124
TZ = ZoneInfo("Asia/Almaty")
NOW = datetime(2026, 11, 24, 9, 12, tzinfo=TZ)
KEY = bytes(range(32))
ROOMS = ("Мальчики", "Девочки")

FAMILIES = {
    "kk": (
        "Ахметов",
        "Жақсылықов",
        "Серікбаев",
        "Нұрғалиев",
        "Қасымов",
        "Өтегенов",
        "Тілеубаев",
        "Әбілов",
        "Мұсабеков",
    ),
    "ru": ("Морозов", "Сергеев", "Павлов", "Кузнецов", "Громов", "Егоров", "Соколов", "Лебедев", "Козлов", "Новиков"),
    "uz": ("Рахимов", "Юсупов", "Каримов", "Султонов", "Юлдашев", "Азизов", "Хамидов", "Тошматов", "Эргашев"),
}
GIVEN = {
    ("kk", "m"): ("Алихан", "Ернар", "Данияр", "Асхат", "Нұрлан", "Мирас", "Санжар", "Бекзат", "Арман", "Ерасыл"),
    ("kk", "f"): ("Аяулым", "Аружан", "Айгерім", "Дана", "Жанна", "Мадина", "Әсел", "Томирис", "Інжу", "Гүлнар"),
    ("ru", "m"): ("Артём", "Денис", "Илья", "Руслан", "Кирилл", "Максим", "Егор", "Тимур", "Никита", "Андрей"),
    ("ru", "f"): ("Алина", "Кристина", "Соня", "Вера", "Дарья", "Мария", "Полина", "Ольга", "Ксения", "Надежда"),
    ("uz", "m"): ("Мухаммадали", "Фируз", "Сардор", "Жасур", "Отабек", "Бобур", "Шерзод", "Дилшод", "Азиз", "Рустам"),
    ("uz", "f"): ("Дилноза", "Гулнора", "Зульфия", "Мадина", "Нигора", "Севара", "Шахноза", "Малика", "Озода", "Лола"),
}
FATHERS = {
    "kk": ("Серік", "Болат", "Марат", "Ерлан", "Қайрат", "Асқар", "Нұрлан", "Талғат", "Бауыржан", "Ғалым"),
    "ru": ("Андрей", "Сергей", "Виктор", "Олег", "Игорь", "Павел", "Роман", "Антон", "Степан", "Фёдор"),
    "uz": ("Бахтияр", "Рустам", "Алишер", "Улугбек", "Тохир", "Камол", "Равшан", "Шавкат", "Анвар", "Зафар"),
}
PLACES = (
    "Алматы, вокзал",
    "Шымкент, рынок",
    "Туркестан, стройка",
    "Астана, подъезд",
    "Тараз, дорога",
    "Орал, квартира",
)
BROUGHT = ("juvenile_police", "guardianship", "police", "ngo", "migration_service", "citizen", "self")
ROUTES = ("parents", "one_parent", "relatives_guardianship", "childrens_home", "home_state", "another_cam")
DUTIES = (
    ("nurse_examined", timedelta(minutes=40)),
    ("guardianship_notified", timedelta(hours=1)),
    ("coordinator_assigned", timedelta(hours=3)),
    ("prosecutor_notified", timedelta(hours=14)),
    ("initial_assessed", timedelta(hours=16)),
    ("data_bank_entered", timedelta(hours=17)),
    ("social_assessed", timedelta(days=3)),
    ("protection_meeting_held", timedelta(days=9)),
)
MEASURES = (
    ("social_medical", "Давно не был у врача", "Осмотр педиатра"),
    ("legal", "Нет документов", "Запрос в РАГС"),
    ("psychological", "Тоска по дому", "Беседы психолога раз в неделю"),
    ("social_domestic", "Не учится", "Зачислить в школу"),
    ("other", "Нет связи с семьёй", "Найти бабушку"),
)
CENTRE = Centre(
    CentreKind.CAM,
    "Центр адаптации несовершеннолетних",
    place="Алматы",
    kk=Letterhead("Кәмелетке толмағандарды бейімдеу орталығы", "Алматы қаласы", "БСН 000000000000"),
    ru=Letterhead("Центр адаптации несовершеннолетних", "город Алматы", "БИН 000000000000"),
    director="Жумабаева С. К.",
    rooms=(Room("Мальчики", 30, "boys"), Room("Девочки", 30, "girls")),
    training=True,
)


@dataclass(slots=True)
class Maker:
    """Writes files one after the other; every choice comes from the seeded ``dice``."""

    by: Session
    dice: random.Random

    def id(self) -> int:
        return self.dice.getrandbits(62) | 1

    def file(self, admitted: datetime, number: int, *, here: bool) -> ResidentId:
        """One person with their file, stays, contacts, log, follow-ups and (while present) plan."""
        store, dice = self.by.store, self.dice
        sex = dice.choice((Sex.MALE, Sex.FEMALE))
        person = store.people.add(self._person(sex, admitted.date()))
        resident = store.residents.add(
            Resident(
                ResidentId(self.id()),
                file_number(number, admitted.year),
                person.id,
                admitted,
                CaseStatus.OPEN if here else CaseStatus.FOLLOW_UP,
                self.by.staff.id,
                dice.choice(("low", "medium", "high")),
                (Alert(AlertKind.HEALTH, "Аллергия на пенициллин"),) if dice.random() < 0.2 else (),
                story="Найден один, семья устанавливается.",
            )
        )
        if dice.random() < 0.1:
            self._stay(resident.id, sex, admitted - timedelta(days=dice.randint(200, 500)), here=False)
        self._stay(resident.id, sex, admitted, here=here)
        self._contacts(resident.id, admitted)
        if here:
            self._plan(resident.id, admitted)
        derive(self.by, resident.id)
        self.by.audit(Change("stay.admitted", "residents", resident.number, resident_id=resident.id))
        return resident.id

    def _person(self, sex: Sex, on: date) -> Person:
        dice = self.dice
        people = dice.choices(("kk", "ru", "uz"), (5, 3, 2))[0]
        ending = "а" if sex is Sex.FEMALE else ""
        name = f"{dice.choice(FAMILIES[people])}{ending} {dice.choice(GIVEN[people, sex.value])}"
        father = dice.choice(FATHERS[people])
        middle = {
            "kk": f"{father}{'қызы' if ending else 'ұлы'}",
            "ru": "",
            "uz": f"{father} {'қизи' if ending else 'ўғли'}",
        }
        whole = f"{name} {middle[people]}".strip()
        names = (
            names_of(kk=whole, ru=name) if people == "kk" else names_of(ru=name, other="" if whole == name else whole)
        )
        if dice.random() < 0.7:
            born = PartialDate.of(on - timedelta(days=dice.randint(3 * 366, 17 * 365)))
            claim = AgeClaim(AgeBasis.DOCUMENT, born, on)
        else:
            claim = AgeClaim(AgeBasis.SAID, PartialDate(on.year - dice.randint(4, 16), estimated=True), on)
        country = {"kk": "KZ", "ru": dice.choice(("KZ", "RU")), "uz": "UZ"}[people]
        return Person(
            PersonId(self.id()),
            names,
            sex,
            (claim,),
            citizenships=(country,),
            legal_status="citizen" if country == "KZ" else "temporary",
            languages=(people,),
            iin_absent_reason="requested" if country == "KZ" else "foreigner",
        )

    def _stay(self, resident_id: ResidentId, sex: Sex, admitted: datetime, *, here: bool) -> None:
        store, dice, me = self.by.store, self.dice, self.by.staff.id
        left = None if here else admitted + timedelta(days=dice.randint(2, 89), hours=dice.randint(0, 8))
        discharge = None if left is None else Discharge(left, dice.choice(ROUTES), "Мать", "удостоверение № 000")
        stay = store.stays.add(
            Stay(
                StayId(self.id()),
                resident_id,
                admitted,
                dice.choice(("c1", "c2", "c4")),
                dice.choice(BROUGHT),
                "дежурный",
                dice.choice(PLACES),
                ground=Ground("guardianship_resolution", number=str(dice.randint(1, 400))),
                health_seen=("no_complaints",),
                room=ROOMS[sex is Sex.FEMALE],
                limit_days=90,
                presence=Presence.PRESENT if here else Presence.LEFT,
                presence_since=left or admitted,
                discharge=discharge,
            )
        )
        self._event(resident_id, "admitted", admitted, stay.id)
        for kind, after in DUTIES:
            if admitted + after <= min(NOW, left or NOW):
                self._event(resident_id, kind, admitted + after, stay.id)
        if discharge is None or left is None:
            return
        self._event(resident_id, "discharged", left, stay.id)
        plan = self.by.profile.follow_up(discharge.route)
        for days, due in schedule(left.date(), plan.days if plan else ()):
            past = due < NOW.date()
            store.follow_ups.add(
                FollowUp(
                    FollowUpId(self.id()),
                    resident_id,
                    stay.id,
                    due,
                    days,
                    "call",
                    me,
                    dice.choices((Outcome.SAFE, Outcome.MOVED, Outcome.NOT_REACHED), (7, 1, 2))[0] if past else None,
                    datetime.combine(due, left.timetz()) if past else None,
                    me if past else None,
                )
            )

    def _event(self, resident_id: ResidentId, kind: str, at: datetime, stay_id: StayId) -> None:
        self.by.store.case_events.add(
            CaseEvent(self.id(), resident_id, kind, at, self.by.staff.id, stay_id, evidence="запись в журнале")
        )

    def _contacts(self, resident_id: ResidentId, admitted: datetime) -> None:
        store, dice = self.by.store, self.dice
        for relation in ("mother", "grandmother"):
            digits = f"{dice.randrange(10**7):07d}"
            phone = Phone(f"+7 000 {digits[:3]} {digits[3:5]} {digits[5:]}", f"+7000{digits}", "KZ")
            family = dice.choice(FAMILIES["ru"])
            contact = store.contacts.add(
                Contact(
                    ContactId(self.id()),
                    resident_id,
                    f"{family}а {dice.choice(GIVEN['ru', 'f'])}",
                    relation,
                    (phone,),
                    inform=Permission.ALLOWED,
                    call=Permission.ALLOWED,
                    collect=Permission.BY_ACT if relation == "mother" else Permission.UNDECIDED,
                    decided_by="Решение опеки",
                )
            )
            store.contact_log.add(
                ContactEvent(
                    ContactId(self.id()),
                    (resident_id,),
                    contact.id,
                    contact.name,
                    "phone",
                    Direction.OUTGOING,
                    admitted + timedelta(hours=5),
                    ContactResult.REACHED,
                    self.by.staff.id,
                    dice.randint(1, 30),
                    "Сообщили, что ребёнок в центре.",
                )
            )
        at = admitted + timedelta(hours=6)
        note = Note(NoteId(self.id()), resident_id, "talk", at, "Поел, спит спокойно.", self.by.staff.id, at)
        store.notes.add(StoredNote(note, None))

    def _plan(self, resident_id: ResidentId, admitted: datetime) -> None:
        store, dice, me = self.by.store, self.dice, self.by.staff.id
        at = admitted + timedelta(hours=4)
        plan = store.plans.add(
            SupportPlan(PlanId(self.id()), resident_id, 1, me, at.date(), child_views="Хочу домой к бабушке.")
        )
        for position, (group, need, measure) in enumerate(MEASURES, start=1):
            due = NOW.date() + timedelta(days=dice.randint(-3, 40))
            state = dice.choice((ItemState.PLANNED, ItemState.IN_WORK))
            item = PlanItem(
                PlanItemId(self.id()), plan.id, group, position, need, measure, due, "Сделано", "координатор"
            )
            store.plan_items.add(replace(item, responsible_id=me, state=state))
        decision = Decision(me, at, approved=True, body="Директор центра", number="1")
        approved = replace(plan, status=PlanStatus.SUBMITTED, submitted_at=at)
        store.plans.save(replace(store.plans.save(approved), status=PlanStatus.APPROVED, decision=decision))


def make(folder: Path, n: int = FILES, oldest: int = 3650) -> tuple[Path, bytes]:
    """Makes ``folder``/registry.db with ``n`` files, about forty of them of people present.

    ``oldest`` is how many days ago the first was admitted. Returns the file with its key.
    """
    dice = random.Random(SEED)
    path = folder / "registry.db"
    store = create_store(path, KEY)
    keys = MemberKeys(dice.randbytes(SEED_BYTES))
    member = StaffMember(
        StaffId(dice.getrandbits(62) | 1), "director", "Жумабаева Салтанат Кайратовна", Role.DIRECTOR, "директор",
        joined_at=NOW.astimezone(UTC), seal_key=keys.public.box, sign_key=keys.public.verify,
        slot_id=f"{dice.getrandbits(62):032x}",
    )  # fmt: skip
    with store.transaction():
        member = store.staff.add(member)
        store.settings.put(CENTRE_SETTING, CENTRE)
        by = Session(
            store, member, keys, CENTRE, packaged.profile("kz"), packaged.reference(), derive_changed, lambda: NOW
        )
        maker = Maker(by, dice)
        moments = sorted(
            NOW - timedelta(days=dice.randint(120, oldest), minutes=dice.randint(0, 1439)) for _ in range(n)
        )
        present = sorted(
            NOW - timedelta(days=dice.randint(1, 84), minutes=dice.randint(0, 500)) for _ in range(PRESENT)
        )
        here = min(PRESENT, n)
        numbers: dict[int, int] = {}
        for place, admitted in enumerate([*moments[: n - here], *present[:here]]):
            numbers[admitted.year] = numbers.get(admitted.year, 0) + 1
            maker.file(admitted, numbers[admitted.year], here=place >= n - here)
        for year, last in numbers.items():
            store.settings.raise_number(f"file-{year}", last)
    store.close()
    return path, KEY


def main() -> None:
    """Makes a registry in a temporary folder and tells how long it took and how large it is."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--files", type=int, default=FILES)
    wanted = parser.parse_args().files
    with tempfile.TemporaryDirectory() as folder:
        start = time.perf_counter()
        path, _ = make(Path(folder), wanted)
        seconds = time.perf_counter() - start
        print(f"{wanted} files in {seconds:.1f} s, {path.stat().st_size / 2**20:.1f} MiB")


if __name__ == "__main__":
    main()
