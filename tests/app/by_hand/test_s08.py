"""S08 by hand: a girl who came herself, four talks in the family, and her grandmother."""

from __future__ import annotations

from shelter_app.domain.ids import ResidentId
from shelter_app.domain.residents import CaseStatus
from tests.app.by_hand import deeds
from tests.app.by_hand.conftest import SitDown
from tests.app.by_hand.hands import Hands

STORY = "Ушла из дома после ссоры с отчимом; бабушка готова её принять. Пропустила две недели в 8 классе."
MEETINGS = (
    ("D-26 16:00", "Семейная медиация 1 из 4: мать слушала."),
    ("D-22 16:00", "Семейная медиация 2 из 4."),
    ("D-18 16:00", "Семейная медиация 3 из 4: отчим не пришёл."),
    ("D-13 16:00", "Семейная медиация 4 из 4: решили про бабушку."),
)
IDENTITY = (
    "Сергеева Кристина", "14 years", "by document", "Kazakhstan", "Citizen of Kazakhstan", "991231600022", "Russian",
    "000000008, with the person", "Came on their own", "Орал", "Application of the minor", "Отчиму не звонить", "Low",
    "после ссоры с отчимом",
)  # fmt: skip
CONTACTS = ("Сергеева Нина Павловна", "Постановление о попечительстве № 88", "Сергеева Ирина", "ходит в школу")
LEAVING = (
    "Guardianship of relatives", "Сергеева Нина Павловна", "Орал, микрорайон Зачаганск", "+7 000 415 66 30",
    "Только через бабушку", "Постановление о попечительстве № 88", "Ходит в школу, волейбол",
)  # fmt: skip
VISITS = (("D+5", 14), ("D+21", 30), ("D+81", 90))
PLAN = (
    ("psychological", "Ссора с отчимом", "Семейная медиация, четыре встречи", "D-13", "Ли В. С."),
    ("legal", "Нужен законный представитель", "Попечительство бабушки", "D-10", "Сагинтаева А. Е."),
    ("social_domestic", "Пропуски", "Возвращение в 8 класс", "D-9", "Сагинтаева А. Е."),
)


def test_the_story_is_entered_by_hand(sit_down: SitDown) -> None:
    hands = sit_down()
    girl = admitted(hands)
    family(hands, girl)
    planned(hands, girl)
    left(hands, girl)
    hands.at("D-1 17:30")
    deeds.call(
        hands, girl, "Сергеева Нина Павловна, grandmother", direction="in", minutes="7",
        summary="Кристина ходит в школу, записалась на волейбол.", next_on=hands.day("D+5"),
    )  # fmt: skip
    hands.at("D+5 12:00")
    deeds.visit(
        hands, girl, 14, "Safe: at home, all is well", kind="visit", note="Ходит в школу, волейбол",
        place="Орал, микрорайон Зачаганск", child_words="Мне здесь спокойно",
    )  # fmt: skip
    for section, words in (("identity", IDENTITY), ("contacts", CONTACTS), ("leaving", LEAVING)):
        shown = hands.file(girl, section)
        hands.sees(*words, around=shown.window())
    hands.file(girl)
    hands.sees("Letter to the school sent", "исх. № 180", *(words.rstrip(".") for _at, words in MEETINGS))
    stored(hands, girl)


def admitted(hands: Hands) -> ResidentId:
    hands.at("D-30 20:20", "duty")
    girl = hands.admit(
        name="Сергеева Кристина", sex="f", age=hands.born(14, 210), basis="document", brought_by="self",
        category="c1", ground="minor_application", health=["frightened"], found_where="Орал", ground_number="5",
        citizenships=["KZ"], languages=["ru"], iin="991231600022", legal_status="citizen",
        documents=[("id_card", "000000008", "with_person")], room="Девочки", risk="low",
        circumstances="Пришла вечером с рюкзаком, без денег.", belongings="Рюкзак",
    )  # fmt: skip
    hands.at("D-29 09:00", "caseworker")
    deeds.case(
        hands, girl, coordinator="Сагинтаева А. Е., case worker", risk="low", story=STORY,
        alerts=[("family", "Отчиму не звонить")],
    )  # fmt: skip
    return girl


def family(hands: Hands, girl: ResidentId) -> None:
    deeds.contact(
        hands, girl, "Сергеева Нина Павловна", relation="grandmother", phones="+7 000 415 66 30", inform="allowed",
        call="allowed", visit="allowed", collect="by_act", decided_by="Постановление о попечительстве № 88",
    )  # fmt: skip
    deeds.contact(
        hands, girl, "Сергеева Ирина", relation="mother", phones="+7 000 415 66 31", inform="allowed",
        call="allowed", visit="supervised", collect="forbidden", decided_by="Решение собрания",
    )  # fmt: skip
    hands.at("D-28 10:00")
    deeds.event(hands, girl, "school_letter_sent", "Школе, исх. № 180: об отсутствии на занятиях")


def planned(hands: Hands, girl: ResidentId) -> None:
    hands.at("D-27 16:00")
    words = "Хочу жить у бабушки и вернуться в свой класс."
    deeds.plan(hands, girl, deeds.rows_of(hands, PLAN), words, language="ru")
    deeds.put_forward(hands, girl)
    hands.at("D-25 10:00", "director")
    deeds.approve(hands, girl, "10")
    hands.sees(words, *(row[2] for row in PLAN))
    for at, words in MEETINGS:
        hands.at(at)
        hands.note(girl, words, "meeting")
    hands.at("D-10 15:00", "caseworker")
    for _group, _need, measure, _due, _who in PLAN:
        deeds.mark(hands, girl, measure, "done", "Сделано")


def left(hands: Hands, girl: ResidentId) -> None:
    hands.at("D-9 15:00")
    page = deeds.leave(
        hands, girl, route="relatives_guardianship", who="Сергеева Нина Павловна",
        receiver_document="удостоверение личности № 000000009", ground="Постановление о попечительстве № 88",
        region="27", address="Орал, микрорайон Зачаганск", safe_contact="Только через бабушку", health="Здорова",
        note="Передана бабушке под попечительство.",
    )  # fmt: skip
    deeds.record_leaving(hands, page)
    deeds.close_plan(hands, girl, "goals_achieved")


def stored(hands: Hands, girl: ResidentId) -> None:
    kept, store = hands.kept(girl), hands.pana.shell.session.store
    assert kept.resident.status is CaseStatus.FOLLOW_UP
    assert (kept.stay.brought_by, kept.stay.ground.kind) == ("self", "minor_application")
    stages = [(f"{one.due:%d.%m.%Y}", one.stage_days) for one in store.follow_ups.all("due", resident_id=girl)]
    assert stages[:3] == [(hands.day(when), days) for when, days in VISITS]
    first = store.follow_ups.all("due", resident_id=girl)[0]
    assert (first.kind, first.child_words) == ("visit", "Мне здесь спокойно")
    assert kept.stay.discharge is not None
    assert (kept.stay.discharge.receiver, kept.stay.discharge.receiver_relation) == (
        "Сергеева Нина Павловна", "grandmother",
    )  # fmt: skip
