"""S07 by hand: a boy given back against advice, three follow-ups without an answer, and his second stay."""

from __future__ import annotations

from shelter_app.domain.contacts import Permission, Right
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.residents import CaseStatus
from shelter_app.domain.stays import Presence
from tests.app.by_hand import deeds
from tests.app.by_hand.conftest import SitDown
from tests.app.by_hand.hands import Hands
from tests.app.pana import CTRL

STORY = "Отчим бьёт, мать отрицает; после первого возвращения был только один звонок. Поступил повторно."
DISSENT = "Психолог Ли В. С. против: отчим живёт в том же доме, мать не верит ребёнку"
IDENTITY = (
    "Ахметов Данияр", "10 years", "991231500036", "Kazakh", "Kazakhstan", "2 stays", "Suffered cruel treatment",
    "Juvenile police, капитан Сейтов А.; возбуждено дело", "Новые травмы: ушиб рёбер, ссадины", "№ 51", "High",
    "Поступил повторно", "Риск высокий", "только один звонок",
)  # fmt: skip
HEALTH = ("рёбра справа: ушиб", "предплечье: ссадины", "37,1", "forensic", "Судмедэксперт", "Осмотр был, бумагу ждём")
CONTACTS = (
    "Беков Тимур", "Ахметова Салтанат", "Ахметова Раушан", "Дюсенова Гульнар", "Орган опеки, ответ ждём", "3 min",
    "ребёнка к телефону не дала",
)  # fmt: skip
BEFORE = ("To one parent", "Ахметова Салтанат", DISSENT, "No answer", "Мать не берёт трубку", "Дверь не открыли")
PLAN = (
    ("social_medical", "Новые травмы", "Судебно-медицинская экспертиза", "D-2", "Громова О. В."),
    ("legal", "Отчим опасен", "Охранное предписание", "D-3", "Пак Илья, адвокат"),
    ("legal", "Мать не защищает", "Ограничение родительских прав", "D+20", "Пак Илья, адвокат"),
    ("social_domestic", "Нужен близкий взрослый", "Тётя куратором, решение опеки", "D+8", "Сагинтаева А. Е."),
)
MISSED = (
    ("D-114 12:00", 14, "call", "Мать не берёт трубку, дома никого"),
    ("D-98 12:00", 30, "visit", "Дверь не открыли, соседи не видели"),
    ("D-38 12:00", 90, "call", "Номер недоступен, сообщили в опеку"),
)


def test_the_story_is_entered_by_hand(sit_down: SitDown) -> None:
    hands = sit_down()
    boy = first_stay(hands)
    given_back(hands, boy)
    not_reached(hands, boy)
    hands.file(boy, "leaving")
    hands.sees(*BEFORE)
    came_again(hands, boy)
    guarded(hands, boy)
    for named in ("Беков Тимур", "Bekov Timur", "Беков Т."):
        refused(hands, boy, named)
    for section, words in (("identity", IDENTITY), ("health", HEALTH), ("contacts", CONTACTS)):
        shown = hands.file(boy, section)
        hands.sees(*words, around=shown.window())
    stored(hands, boy)
    restricted(hands, boy)


def first_stay(hands: Hands) -> ResidentId:
    hands.at("D-150 19:10", "director")
    boy = hands.admit(
        name="Ахметов Данияр", kazakh="Ахметов Данияр", sex="m", age=hands.born(10, 180), basis="document",
        brought_by="school", brought_by_person="школьный инспектор Оразов Н.", category="c4",
        ground="guardianship_resolution", health=["injuries"], health_note="Синяки на спине и плечах",
        found_where="Алматы, школа № 31", ground_number="41", citizenships=["KZ"], languages=["kk"],
        iin="991231500036", legal_status="citizen", documents=[("birth_certificate", "", "with_family")],
        injuries="спина: синяки разной давности, 4-7 см", room="Мальчики", risk="high",
    )  # fmt: skip
    deeds.contact(
        hands, boy, "Ахметова Салтанат", relation="mother", phones="+7 000 264 91 15", inform="allowed",
        call="allowed", visit="allowed", collect="allowed", decided_by="Решение собрания, первое пребывание",
    )  # fmt: skip
    return boy


def given_back(hands: Hands, boy: ResidentId) -> None:
    hands.at("D-128 16:00")
    page = deeds.leave(
        hands, boy, route="one_parent", who="Ахметова Салтанат", receiver_document="удостоверение № 000000001",
        ground="Заявление матери и решение собрания", region="75", address="Алматы, район Алатау", health="Здоров",
        safe_contact="Звонить матери днём, отчиму не отвечать", dissent=DISSENT, note="Передан матери.",
        proofs=[("relation_proof", "Свидетельство о рождении")],
    )  # fmt: skip
    deeds.record_leaving(hands, page)


def not_reached(hands: Hands, boy: ResidentId) -> None:
    hands.at("D-120 14:00")
    deeds.call(
        hands, boy, "Ахметова Салтанат, mother", direction="out", minutes="3",
        summary="Единственный звонок: «всё хорошо», ребёнка к телефону не дала.",
    )  # fmt: skip
    for at, stage, kind, note in MISSED:
        hands.at(at)
        deeds.visit(hands, boy, stage, "No answer", kind=kind, note=note)


def came_again(hands: Hands, boy: ResidentId) -> None:
    hands.at("D-5 21:10")
    page = hands.begin_admission()
    hands.fill_admission(
        name="Ахметов Данияр", sex="m", age=hands.born(10, 180), basis="document", brought_by="juvenile_police",
        brought_by_person="капитан Сейтов А.; возбуждено дело", category="c4", ground="police_material",
        health=["injuries", "frightened"], health_note="Новые травмы: ушиб рёбер, ссадины",
        found_where="Алматы, больница скорой помощи", ground_number="51", temperature="37,1", room="Мальчики",
        risk="high", injuries="рёбра справа: ушиб, болезненность\nпредплечье: ссадины",
    )  # fmt: skip
    hands.pana.qtbot.waitUntil(lambda: page.matches.current() is not None)
    hands.press(page.matches.found.same)
    assert hands.finish_admission() == boy, "the same file goes on"
    deeds.event(hands, boy, "unlawful_acts_stated", "Материал полиции № 51")
    deeds.done(hands, boy, "Inform the criminal police", "Дело возбуждено, капитан Сейтов А.")


def guarded(hands: Hands, boy: ResidentId) -> None:
    deeds.contact(
        hands, boy, "Беков Тимур", relation="stepfather", phones="+7 000 118 40 26", must_not=True,
        decided_by="Охранное предписание № 77", until=hands.day("D+25"), note="Не соединять", suspected=True,
    )  # fmt: skip
    deeds.contact(
        hands, boy, "Ахметова Раушан", relation="aunt", phones="+7 000 530 07 72", inform="allowed", call="allowed",
        visit="allowed", decided_by="Орган опеки, ответ ждём", until=hands.day("D+8"), note="Готова стать куратором",
    )  # fmt: skip
    deeds.contact(
        hands, boy, "Дюсенова Гульнар", relation="guardianship_officer", phones="+7 000 377 15 08",
        capacity="орган опеки, удостоверение № 218", inform="allowed", call="allowed", visit="allowed",
        collect="by_act", decided_by="По должности",
    )  # fmt: skip
    hands.at("D-4 17:00")
    for right, permission in ((Right.COLLECT, "forbidden"), (Right.CALL, "supervised"), (Right.VISIT, "supervised")):
        deeds.decide_right(
            hands, boy, "Ахметова Салтанат", right, permission, who="Решение собрания", until=hands.day("D+10")
        )
    deeds.case(
        hands, boy, coordinator="Сагинтаева А. Е., case worker", risk="high", story=STORY,
        alerts=[("risk", "Риск высокий"), ("other", "Поступил повторно")],
    )  # fmt: skip
    deeds.health(
        hands, boy, "Add an examination", kind="forensic", doctor="Судмедэксперт",
        conclusion="Осмотр был, бумагу ждём.",
    )  # fmt: skip
    deeds.plan(
        hands, boy, deeds.rows_of(hands, PLAN), "Не хочу к ним. Хочу к тёте Раушан.", language="kk",
        review_on=hands.day("D+26"),
    )  # fmt: skip
    hands.sees(*(row[2] for row in PLAN), "Хочу к тёте Раушан")


def refused(hands: Hands, boy: ResidentId, named: str) -> None:
    """The stepfather at the door: by his row, in another writing, by a letter of his name; the boy stays."""
    hands.at("D-3 18:00")
    page = deeds.leave(
        hands, boy, route="one_parent", **({"who": named} if named == "Беков Тимур" else {"receiver": named}),
        receiver_document="удостоверение № 000000077", relation="stepfather", ground="Заявление",
        region="75", address="Алматы", note="Отчим пришёл за ребёнком",
    )  # fmt: skip
    deeds.settle_duties(hands, page)
    hands.sees("Беков Тимур", "do not hand over", around=page)
    hands.key(deeds.ENTER, CTRL)
    assert not page.done.isVisible()
    place = page.form.receiver_place()
    assert page.form.fields[place].info.text().startswith("Stop: contact with this person is forbidden")
    kept = hands.kept(boy)
    assert kept.resident.status is CaseStatus.OPEN
    assert kept.stay.presence is Presence.PRESENT
    assert kept.stay.discharge is None
    page.draft.discard()


def restricted(hands: Hands, boy: ResidentId) -> None:
    section = hands.file(boy, "identity")

    def name_readers(dialog: object) -> None:
        for tick in dialog.people.values():  # type: ignore[attr-defined]
            hands.put(tick, tick.text().startswith(("Ли", "Громова", "Сагинтаева")))
        hands.save(dialog)  # type: ignore[arg-type]

    hands.within("Who may read this file", name_readers, section)
    hands.file(boy, "identity")
    hands.sees("only those named for this file")
    hands.at("D0", "duty")
    page = hands.pana.go("file", resident_id=int(boy))
    hands.sees("This file cannot be opened", around=page)
    hands.sees_not("Ахметов", around=page)


def stored(hands: Hands, boy: ResidentId) -> None:
    kept, today = hands.kept(boy), hands.pana.shell.session.today()
    assert len(kept.stays) == 2
    assert sum(one.discharge is None for one in kept.stays) == 1
    first = min(kept.stays, key=lambda one: one.admitted_at)
    assert first.discharge is not None
    assert first.discharge.dissent == DISSENT
    mother = next(one for one in kept.contacts if one.relation == "mother")
    assert mother.permission(Right.COLLECT, today) is Permission.FORBIDDEN
    assert mother.permission(Right.CALL, today) is Permission.SUPERVISED
    assert {one.name for one in kept.contacts if one.must_not and one.suspected} == {"Беков Тимур"}
    stages = hands.pana.shell.session.store.follow_ups.all("due", resident_id=boy)
    assert [one.note for one in stages if one.outcome == "not_reached"] == [note for *_stage, note in MISSED]
