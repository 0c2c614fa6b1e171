"""S04 by hand, in a shelter: a woman whose consent changes, and her son born on the farm."""

from __future__ import annotations

from shelter_app.domain.centre import CentreKind
from shelter_app.domain.groups import GroupKind
from shelter_app.domain.ids import ResidentId
from tests.app.by_hand import deeds
from tests.app.by_hand.conftest import SitDown
from tests.app.by_hand.hands import Hands

STORY = (
    "Обещали работу в кафе; четыре года на ферме в Алматинской области, без оплаты, били; ребёнок родился дома. "
    "Оценка: критерии жестокого обращения подтверждены."
)
EVENTS = (
    ("D-97 20:00", "doctor_examined", "Врач скорой помощи: справка о следах побоев"),
    ("D-96 10:00", "consent_given", "Согласие на социальные услуги, подпись, переводчик Азизова Н."),
    ("D-96 11:30", "unlawful_acts_stated", "Рассказ о принудительном труде, лист интервью"),
    ("D-96 11:40", "police_consent_refused", "Отказ сообщать в полицию, подпись"),
    ("D-94 16:00", "cruelty_assessed", "Критерии жестокого обращения подтверждены, лист оценки"),
    ("D-60 14:00", "police_consent_given", "Согласие сообщить в полицию, подпись"),
    ("D-60 16:00", "police_informed", "Заявление зарегистрировано, КУИ № 000000"),
    ("D-36 10:00", "plan_reviewed", "Ежемесячный пересмотр: продлить помощь"),
)
TIMELINE = (
    "Consent to help given", "Consent to inform the police refused", "Consent to inform the police given",
    "Police informed", "Criteria of cruel treatment assessed", "Plan reviewed", "Раскрытие сведений",
    "Кому: консульство Узбекистана", "Examined by a doctor",
)  # fmt: skip
IDENTITY = (
    "Юсупова Мадина", "Yusupova Madina", "about 23 years", "Uzbekistan", "Uzbek", "Russian", "Foreign passport",
    "With the employer", "Паспорт забрал работодатель", "NGO, НПО, по звонку на горячую линию",
    "Алматинская область, ферма", "Victim of human trafficking", "четыре года на ферме", "Мать и дитя",
    "Никому не передавать сведения без её письменного согласия", "Юсупов Амин", "Следы побоев, истощение",
)  # fmt: skip
SON = (
    "Юсупов Амин",
    "5 months",
    "Child admitted with a parent",
    "Юсупова Мадина",
    "Birth not registered",
    "Мать и дитя",
)
PLAN = (
    ("social_medical", "Истощение, побои", "Терапевт и гинеколог", "D-70", "Громова О. В."),
    ("legal", "Ребёнок рождён дома", "Регистрация рождения Амина", "D+18", "Пак И., юрист"),
    ("legal", "Не платили четыре года", "Адвокат: взыскание и уголовное дело", "D+30", "Пак И., юрист"),
    ("legal", "Нет паспорта", "Свидетельство на возвращение", "D+21", "Сагинтаева А. Е."),
    ("social_domestic", "Нет профессии", "Профессиональное обучение: швея", "D+40", "Учебный центр"),
    ("psychological", "Одна", "Связь с сестрой раз в неделю", "D+9", "Ли В. С."),
)


def test_the_story_is_entered_by_hand(sit_down: SitDown) -> None:
    hands = sit_down(CentreKind.SHELTER)
    mother = admitted(hands)
    son = her_son(hands, mother)
    planned(hands, mother)
    happened(hands, mother)
    hands.at("D0")
    section = hands.file(mother)
    hands.sees(*TIMELINE)
    hands.sees("Day 97 of 180", around=section.window())
    for child, words in ((mother, IDENTITY), (son, SON)):
        section = hands.file(child, "identity")
        hands.sees(*words, around=section.window())
    stored(hands, mother, son)


def admitted(hands: Hands) -> ResidentId:
    hands.at("D-97 18:30", "caseworker")
    mother = hands.admit(
        name="Юсупова Мадина", latin="Yusupova Madina", sex="f", age="23", basis="said", brought_by="ngo",
        brought_by_person="НПО, по звонку на горячую линию", category="trafficked", ground="adult_application",
        health=["exhausted", "injuries"], health_note="Следы побоев, истощение; кормит грудью",
        found_where="Алматинская область, ферма", ground_number="3", citizenships=["UZ"], languages=["uz", "ru"],
        iin_absent_reason="foreigner", legal_status="temporary",
        documents=[("foreign_passport", "", "with_employer")], room="Мать и дитя", risk="high",
        injuries="спина: следы побоев разной давности",
    )  # fmt: skip
    section = hands.file(mother, "documents")
    hands.row_of(section.papers, "Foreign passport")
    hands.dialog(lambda: hands.key(deeds.ENTER), note="Паспорт забрал работодатель")
    deeds.case(
        hands, mother, coordinator="Сагинтаева А. Е., case worker", story=STORY,
        alerts=[("stop", "Никому не передавать сведения без её письменного согласия")],
    )  # fmt: skip
    return mother


def her_son(hands: Hands, mother: ResidentId) -> ResidentId:
    hands.begin_admission()
    hands.fill_admission(
        name="Юсупов Амин", latin="Yusupov Amin", sex="m", age="2 months", basis="said",  brought_by="ngo",
        brought_by_person="НПО, поступил с матерью", category="with_parent", ground="parent_application",
        health=["no_complaints"], found_where="Алматинская область, ферма", ground_number="3",
        group_with=str(mother), citizenships=["UZ"], languages=["uz"], iin_absent_reason="birth_not_registered",
        legal_status="not_determined", documents=[("none", "", "never_had")], room="Мать и дитя", risk="medium",
    )  # fmt: skip
    return hands.finish_admission()


def planned(hands: Hands, mother: ResidentId) -> None:
    hands.at("D-95 10:00")
    deeds.plan(hands, mother, deeds.rows_of(hands, PLAN), review_on=hands.day("D-66"))
    deeds.put_forward(hands, mother)
    hands.at("D-94 10:00", "director")
    deeds.approve(hands, mother, "3")
    hands.at("D-93 10:00", "caseworker")
    deeds.mark(hands, mother, "Терапевт и гинеколог", "in_work", "Наблюдение начато")


def happened(hands: Hands, mother: ResidentId) -> None:
    hands.at("D-80 12:00")
    deeds.contact(
        hands, mother, "Юсупова Сабина", relation="sister", phones="+998 00 000 04 01", inform="allowed",
        call="allowed", decided_by="Сама Мадина, письменно", languages="uz", note="Адрес хранится в тайне", secret=True,
    )  # fmt: skip
    deeds.contact(
        hands, mother, "Хозяин фермы", relation="employer", phones="+7 000 640 70 01", must_not=True,
        note="Забрал паспорт, бил, не платил", suspected=True,
    )  # fmt: skip
    deeds.call(
        hands, mother, "Юсупова Сабина, sister", direction="out", minutes="25",
        summary="Сёстры говорили впервые за четыре года.", next_on=hands.day("D-73"),
    )  # fmt: skip
    hands.at("D-36 10:30")
    for at, kind, evidence in EVENTS:
        deeds.event(hands, mother, kind, evidence, at)
    disclosed = "Раскрытие сведений. Что: данные для свидетельства на возвращение. Кому: консульство Узбекистана."
    hands.note(mother, disclosed, "letter")
    hands.file(mother, "contacts")
    hands.sees("Юсупова Сабина", "Сама Мадина, письменно", "25 min", "Хозяин фермы", "впервые за четыре года")


def stored(hands: Hands, mother: ResidentId, son: ResidentId) -> None:
    kept, store = hands.kept(mother), hands.pana.shell.session.store
    assert kept.bond is GroupKind.PARENT
    assert {one.resident_id for one in kept.siblings} == {son}
    assert [one.kind for one in store.case_events.all("at", resident_id=mother) if "consent" in one.kind] == [
        "consent_given", "police_consent_refused", "police_consent_given",
    ]  # fmt: skip
    assert {one.name for one in kept.contacts if one.address_secret} == {"Юсупова Сабина"}
    assert {one.name for one in kept.contacts if one.must_not and one.suspected} == {"Хозяин фермы"}
    assert [(one.kind, one.state) for one in kept.person.documents] == [("foreign_passport", "with_employer")]
    assert (kept.stay.limit_day(hands.pana.shell.session.tz) - hands.moment("D-97").date()).days in (180, 181)
    assert len(deeds.items(hands, mother)) == len(PLAN)
