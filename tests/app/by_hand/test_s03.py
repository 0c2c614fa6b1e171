"""S03 by hand: three of a family in one night, and a fourth too young for this house."""

from __future__ import annotations

from typing import Any

from shelter_app.domain.groups import GroupKind
from shelter_app.domain.ids import ResidentId
from tests.app.by_hand import deeds
from tests.app.by_hand.conftest import SitDown
from tests.app.by_hand.hands import Hands

STORY = "Мать пила несколько дней, еды не было, плита с открытым газом; соседи позвонили 111. Дети держатся вместе."
LETTER = "Одно уведомление на троих детей, исх. № 1-118"
BROTHER = {"name": "Ким Артём", "sex": "m", "born": (9, 120), "health_note": "Астма, при себе ингалятор"}
SISTER = {"name": "Ким Алина", "sex": "f", "born": (6, 200), "health_note": ""}
YOUNGER = {"name": "Ким Денис", "sex": "m", "born": (4, 30), "health_note": ""}
IDENTITY = (
    "Ким Артём", "by document", "9 years", "Kazakhstan", "Russian", "Citizen of Kazakhstan", "Requested",
    "Juvenile police, ювенальная полиция и специалист опеки", "Темиртау, квартира", "Without parental care or removed",
    "№ 118", "орган опеки города Темиртау", "Газ открыт, еды нет.", "Астма, при себе ингалятор", "High",
    "плита с открытым газом; соседи позвонили 111", "Ким Алина", "Ким Денис", "Birth certificate", "With the family",
)  # fmt: skip
PLAN = (
    ("social_medical", "Астма", "Пульмонолог, аллергопробы", "D+4", "Громова О. В."),
    ("legal", "Нет законного представителя рядом", "Опека бабушки в Караганде", "D+18", "Сагинтаева А. Е."),
    ("psychological", "Мать пьёт", "Договор с матерью о лечении", "D+12", "Ли В. С."),
)


def test_the_story_is_entered_by_hand(sit_down: SitDown) -> None:
    hands = sit_down()
    children = admitted(hands)
    turned_away(hands, children[0])
    told_to_offices(hands, children)
    settled(hands, children)
    treated(hands, children[0])
    family(hands, children)
    planned(hands, children[0])
    hands.at("D0", "caseworker")
    hands.file(children[0], "identity")
    hands.sees(*IDENTITY)
    stored(hands, children)


def admitted(hands: Hands) -> list[ResidentId]:
    hands.at("D-2 02:15", "duty")
    page = hands.begin_admission()
    hands.fill_admission(
        brought_by="juvenile_police", brought_by_person="ювенальная полиция и специалист опеки; соседи звонили 111",
        category="c2", ground="removal_act", found_where="Темиртау, квартира", ground_number="118",
        ground_issuer="орган опеки города Темиртау", citizenships=["KZ"], languages=["ru"],
        circumstances="Газ открыт, еды нет. Дети держатся вместе.",
    )  # fmt: skip
    children = []
    for child in (BROTHER, SISTER, YOUNGER):
        typed(hands, child)
        children.append(hands.finish_admission(page.sibling))
    hands.fill_admission(name="Ким Соня", sex="f", age="2", health=["frightened"])
    hands.sees("health")
    assert page.form.refusal()
    hands.key(deeds.ENTER, deeds.CTRL)
    assert hands.pana.page() is page, "not admitted: too young"
    return children


def typed(hands: Hands, child: dict[str, Any]) -> None:
    hands.fill_admission(
        name=child["name"], sex=child["sex"], age=hands.born(*child["born"]), basis="document",
        health=["exhausted", "frightened"], iin_absent_reason="requested", legal_status="citizen",
        documents=[("birth_certificate", "", "with_family")], room="Девочки" if child["sex"] == "f" else "Мальчики",
        risk="high",
    )  # fmt: skip
    if child["health_note"]:
        hands.fill_admission(health_note=child["health_note"])


def turned_away(hands: Hands, brother: ResidentId) -> None:
    hands.at("D-2 02:45")
    words = "Сестра Соня, 2 года: приём отклонён возрастным правилом. Направлена в управление здравоохранения."
    hands.note(brother, words, "other")
    hands.sees("Сестра Соня, 2 года", "Направлена в управление здравоохранения")


def told_to_offices(hands: Hands, children: list[ResidentId]) -> None:
    hands.at("D-2 02:50")
    for child in children:
        deeds.done(hands, child, "Notify the guardianship authority", LETTER)
        hands.file(child)
        hands.sees(LETTER)


def settled(hands: Hands, children: list[ResidentId]) -> None:
    hands.at("D-2 09:00", "director")
    told = ("Брат и сестра здесь, не разлучать", "Братья здесь, не разлучать", "Брат и сестра здесь, не разлучать")
    for child, words in zip(children, told, strict=True):
        alerts = [("family", words), ("risk", "Риск высокий")]
        if child is children[0]:
            alerts.append(("health", "Астма: ингалятор всегда при нём"))
        deeds.case(
            hands, child, coordinator="Сагинтаева А. Е., case worker", risk="high", story=STORY, alerts=alerts
        )  # fmt: skip
    section = hands.file(children[0])
    hands.sees("Астма: ингалятор всегда при нём", around=section.window())


def treated(hands: Hands, brother: ResidentId) -> None:
    deeds_of_nurse = {"conditions": "Бронхиальная астма, со слов матери", "care": "Ингалятор всегда при нём"}
    hands.at("D-2 09:45", "nurse")
    deeds.health(hands, brother, "Change", **deeds_of_nurse)
    deeds.health(
        hands, brother, "Add a medicine", name="Ингалятор (сальбутамол)", dose="1 вдох", most_a_day="4",
        note="При приступе кашля",
    )  # fmt: skip
    section = hands.file(brother, "health")
    hands.press("Given now", section)
    hands.file(brother, "health")
    hands.sees("Бронхиальная астма", "Ингалятор (сальбутамол), 1 вдох", "at most 4 in 24 hours", "Given: today, 09:45")


def family(hands: Hands, children: list[ResidentId]) -> None:
    hands.at("D-2 10:00", "caseworker")
    for child in children:
        deeds.contact(
            hands, child, "Ким Ольга Викторовна", relation="mother", phones="+7 000 502 30 01", inform="allowed",
            call="supervised", collect="forbidden", decided_by="Орган опеки, до решения",
            note="Предложен договор о лечении",
        )  # fmt: skip
        deeds.contact(
            hands, child, "Ким Надежда Петровна", relation="grandmother", phones="+7 000 502 30 02", inform="allowed",
            call="allowed", visit="allowed", decided_by="Орган опеки", address="Караганда",
            note="Готова стать опекуном, Караганда",
        )  # fmt: skip
    hands.at("D-1 12:00")
    also = {f"also {child}": True for child in children[1:]}
    deeds.call(
        hands, children[0], "Ким Надежда Петровна, grandmother", direction="out", minutes="14",
        summary="Бабушка готова взять троих, приедет на акт обследования.", next_on=hands.day("D+8"), **also,
    )  # fmt: skip
    for child in children:
        hands.file(child, "contacts")
        hands.sees("Ким Ольга Викторовна", "Ким Надежда Петровна", "14 min", "Бабушка готова взять троих")


def planned(hands: Hands, brother: ResidentId) -> None:
    words = "Хочу, чтобы мы были вместе. Хочу к бабушке."
    deeds.plan(hands, brother, deeds.rows_of(hands, PLAN), words, language="ru", review_on=hands.day("D+26"))
    hands.sees(*(row[2] for row in PLAN), words)


def stored(hands: Hands, children: list[ResidentId]) -> None:
    store = hands.pana.shell.session.store
    assert len(store.residents.all()) == 3, "the girl of two is in no file"
    for child in children:
        kept = hands.kept(child)
        assert {one.resident_id for one in kept.siblings} == {*children} - {child}
        assert kept.bond is GroupKind.SIBLINGS
        assert (kept.resident.risk, kept.stay.category, kept.stay.ground.number) == ("high", "c2", "118")
        (notice,) = (one for one in store.case_events.all(resident_id=child) if one.kind == "guardianship_notified")
        assert notice.evidence == LETTER
    assert [one.room for one in store.stays.all("id")].count("Мальчики") == 2
