"""S05 by hand: a boy between two countries, a night in hospital, and home with the embassy."""

from __future__ import annotations

from shelter_app.domain.ids import ResidentId
from shelter_app.domain.residents import CaseStatus
from tests.app.by_hand import deeds
from tests.app.by_hand.conftest import SitDown
from tests.app.by_hand.hands import Hands

STORY = (
    "Ехал транзитом в Россию с двоюродным братом; брат в больнице, Фирузу отказали во въезде на границе. Хочет домой."
)
IDENTITY = (
    "Сафаров Фируз", "Safarov Firuz", "by document", "Tajikistan", "Tajik", "Russian", "Foreign passport", "400000001",
    "held at the centre", "Other police, дорожная полиция, после аварии автобуса", "Актюбинская область, трасса",
    "Neglected or homeless", "Ушиб плеча, ссадины", "Областная больница, хирург", "отказали во въезде на границе",
    "Ушиб плеча, не поднимать тяжёлое",
)  # fmt: skip
CONTACTS = ("Сафаров Далер", "Посольство, письмо № 31", "Сафаров Сино", "8 min", "билет оплатит", "40 min")
LEAVING = (
    "Returned to the state of permanent residence", "Назаров И.", "Tajikistan", "Душанбе",
    "билет Алматы - Душанбе", "Звонить отцу, вечером", "№ 44",
)  # fmt: skip
PLAN = (
    ("social_medical", "Ушиб плеча", "Хирург", "D-8", "Громова О. В."),
    ("legal", "Отказ во въезде", "Посольство Таджикистана", "D-6", "Сагинтаева А. Е."),
    ("psychological", "Тревожится", "Звонок отцу", "D-8", "Ли В. С."),
    ("social_domestic", "Хочет домой", "Билет в Душанбе", "D-4", "Сагинтаева А. Е."),
    ("other", "Ребёнок едет один", "Сопровождающий до Душанбе", "D-3", "Посольство"),
)
PROOFS = (
    ("representative_consent", "Согласие отца, заверено посольством"),
    ("return_risk_assessment", "Оценка рисков возвращения: дом безопасен"),
    ("threat_asked", "Домой не боится, отец ждёт"),
    ("consulate", "Посольство Таджикистана, письмо № 31"),
)


def test_the_story_is_entered_by_hand(sit_down: SitDown) -> None:
    hands = sit_down()
    child = admitted(hands)
    in_hospital(hands, child)
    family(hands, child)
    planned(hands, child)
    left(hands, child)
    hands.at("D+11", "caseworker")
    deeds.visit(hands, child, 14, "Safe: at home, all is well", note="Дома, с отцом", with_whom="Отец")
    for section, words in (("identity", IDENTITY), ("contacts", CONTACTS), ("leaving", LEAVING)):
        shown = hands.file(child, section)
        hands.sees(*words, around=shown.window())
    stored(hands, child)


def admitted(hands: Hands) -> ResidentId:
    hands.at("D-11 05:50", "caseworker")
    child = hands.admit(
        name="Сафаров Фируз", latin="Safarov Firuz", sex="m", age=hands.born(16, 130), basis="document",
        brought_by="police", brought_by_person="дорожная полиция, после аварии автобуса", category="c1",
        ground="guardianship_resolution", health=["injuries"], health_note="Ушиб плеча, ссадины",
        found_where="Актюбинская область, трасса", ground_number="77", citizenships=["TJ"], languages=["tg", "ru"],
        iin_absent_reason="foreigner", legal_status="temporary",
        documents=[("foreign_passport", "400000001", "held_here")], injuries="левое плечо: ушиб, отёк, 6 см",
        room="Мальчики", risk="medium", circumstances="Автобус перевернулся ночью.",
    )  # fmt: skip
    deeds.case(
        hands, child, coordinator="Сагинтаева А. Е., case worker", story=STORY,
        alerts=[("health", "Ушиб плеча, не поднимать тяжёлое")],
    )  # fmt: skip
    return child


def in_hospital(hands: Hands, child: ResidentId) -> None:
    hands.at("D-11 07:00")
    hands.file(child, "identity")
    hands.dialog(
        "Leave, hospital, absence", presence="hospital", where="Областная больница, хирург", who="staff",
        with_whom="Тлеубаев Е. М.", note="Там же лежит двоюродный брат",
    )  # fmt: skip
    section = hands.file(child)
    hands.sees("Областная больница, хирург", around=section.window())
    hands.at("D-11 09:00")
    deeds.done(hands, child, "Doctor's examination", "Хирург: ушиб плеча, перелома нет", "D-11 07:30")
    deeds.done(hands, child, "Report the injuries", "Рапорт о повреждениях, вход. штамп отдела полиции")
    hands.at("D-10 16:00")
    hands.file(child, "identity")
    hands.dialog("Is back", how="Перелома нет, покой неделю")


def family(hands: Hands, child: ResidentId) -> None:
    deeds.contact(
        hands, child, "Сафаров Далер", relation="father", phones="+992 000 00 05 05", inform="allowed", call="allowed",
            visit="allowed", collect="by_act", decided_by="Посольство, письмо № 31", languages="tg",
    )  # fmt: skip
    deeds.contact(
        hands, child, "Сафаров Сино", relation="cousin", phones="+992 000 00 05 06", inform="allowed", call="allowed",
            visit="allowed", collect="forbidden", decided_by="Директор", address="Больница, хирургия",
    )  # fmt: skip
    deeds.call(
        hands, child, "Сафаров Далер, father", direction="out", minutes="8",
        summary="Отец просит вернуть сына домой, билет оплатит.",
    )  # fmt: skip
    deeds.call(
        hands, child, "Сафаров Сино, cousin", direction="out", medium="in_person", minutes="40",
        summary="Навестили двоюродного брата в больнице.",
    )  # fmt: skip
    deeds.event(hands, child, "embassy_informed", "Посольство Таджикистана, письмо № 31")


def planned(hands: Hands, child: ResidentId) -> None:
    hands.at("D-10 17:30")
    deeds.plan(hands, child, deeds.rows_of(hands, PLAN), "Хочу домой к отцу.", language="tg")
    deeds.put_forward(hands, child)
    hands.at("D-9 16:00", "director")
    deeds.approve(hands, child, "12")
    hands.at("D-3 09:00", "caseworker")
    for _group, _need, measure, _due, _who in PLAN:
        deeds.mark(hands, child, measure, "done", "Сделано")


def left(hands: Hands, child: ResidentId) -> None:
    hands.at("D-3 09:30")
    page = deeds.leave(
        hands, child, route="home_state", receiver="Назаров И., сотрудник посольства Таджикистана", relation="consul",
        receiver_document="дипломатическая карточка № 000", ground="Письмо посольства № 44", country="TJ",
        address="Душанбе", phone="+992 000 00 05 05", safe_contact="Звонить отцу, вечером",
        escort="Сотрудник посольства, билет Алматы - Душанбе", health="Здоров", note="Передан сотруднику посольства.",
        proofs=PROOFS,
    )  # fmt: skip
    assert all(page.requirements.codes().values()), page.requirements.codes()
    deeds.record_leaving(hands, page)


def stored(hands: Hands, child: ResidentId) -> None:
    kept, store = hands.kept(child), hands.pana.shell.session.store
    assert kept.resident.status is CaseStatus.FOLLOW_UP
    leaving = kept.stay.discharge
    assert leaving is not None
    assert (leaving.route, leaving.country, leaving.phone) == ("home_state", "TJ", "+992 000 00 05 05")
    spell = kept.stay.absences[0]
    assert (spell.kind, spell.where, spell.with_staff) == ("hospital", "Областная больница, хирург", True)
    assert spell.ended == hands.moment("D-10 16:00")
    first = store.follow_ups.all("due", resident_id=child)[0]
    assert (f"{first.due:%d.%m.%Y}", first.kind, first.note) == (hands.day("D+11"), "call", "Дома, с отцом")
    father = next(one for one in kept.contacts if one.relation == "father")
    assert father.phones[0].e164 == "+992000000505"
