"""S19 by hand: a mother not yet of age who goes on to another house, where her second file begins."""

from __future__ import annotations

from shelter_app.domain.centre import CentreKind
from shelter_app.domain.ids import ResidentId
from tests.app.by_hand import deeds
from tests.app.by_hand.conftest import SitDown
from tests.app.by_hand.further import OUTLIVES, duties, leaves, measures
from tests.app.by_hand.hands import Hands

PACKAGE = "Зашифрованный пакет передачи дела, пароль по телефону"
STORY = "Партнёр, 26 лет, бьёт; родители отказались. Беременность 30 недель."
PLAN = (
    ("social_medical", "Беременность", "Наблюдение у гинеколога", "D-14", "Без осложнений"),
    ("legal", "Побои", "Заявление в полицию", "D-36", "Зарегистрировано"),
    ("social_medical", "Роды скоро", "План родов", "D+13", "Роддом известен"),
    ("social_domestic", "Нет денег", "Пособия", "D-13", "Документы поданы"),
)
IDENTITY = (
    "Касенова Жанна", "17 years", "Kazakhstan", "Russian", "Kazakh", "991231600062", "Identity card",
    "000000019, with the person", "горячая линия 111 и полиция", "Алматы", "Suffered cruel treatment",
    "Application of the minor", "№ 7", "pregnant", "Беременность 30 недель, синяки", "Девочки", "High", STORY,
    "Партнёр ищет, адрес не называть", "Беременность, гинеколог раз в две недели",
)  # fmt: skip


def test_the_story_is_entered_by_hand(sit_down: SitDown) -> None:
    hands = sit_down(CentreKind.SUPPORT)
    girl = admitted(hands)
    examined(hands, girl)
    whom_to_stop(hands, girl)
    planned(hands, girl)
    goes_on(hands, girl)
    hands.file(girl, "identity")
    hands.sees(*IDENTITY)
    hands.file(girl, "leaving")
    hands.sees("Смаилова Р. Т.", "Crisis centre", "Доехала, пакет открыт, сроки продолжены", "Беременность 34 недели")
    stored(hands, girl)
    hands.pana.end()
    received(sit_down(CentreKind.CRISIS, "second"))


def admitted(hands: Hands) -> ResidentId:
    hands.at("D-45 22:00", "duty")
    girl = hands.admit(
        name="Касенова Жанна", sex="f", age=hands.born(17, 150), basis="document", brought_by="hotline",
        brought_by_person="горячая линия 111 и полиция", found_where="Алматы", category="c4",
        ground="minor_application", health=["injuries", "pregnant"], health_note="Беременность 30 недель, синяки",
        ground_number="7", ground_issuer="заявление несовершеннолетней", citizenships=["KZ"], languages=["ru", "kk"],
        legal_status="citizen", iin="991231600062", documents=[("id_card", "000000019", "with_person")],
        room="Девочки", risk="high", injuries="плечи: Синяки",
    )  # fmt: skip
    deeds.event(hands, girl, "unlawful_acts_stated", "Рассказ при приёме, синяки")
    duties(
        hands, girl,
        ("D-45 22:20", "duty", "Examination by the nurse"),
        ("D-45 22:40", "duty", "Notify the guardianship authority"),
    )  # fmt: skip
    hands.at("D-45 23:20")
    deeds.event(hands, girl, "doctor_examined", "Врач скорой помощи, справка приложена")
    deeds.event(hands, girl, "police_informed", "Полиция присутствовала")
    return girl


def examined(hands: Hands, girl: ResidentId) -> None:
    hands.at("D-40 12:00", "nurse")
    hands.note(girl, "Гинеколог: 31 неделя, развитие по сроку.", "medical")


def whom_to_stop(hands: Hands, girl: ResidentId) -> None:
    hands.at("D-40 14:00", "caseworker")
    deeds.contact(
        hands, girl, "Партнёр Ж. (26 лет)", relation="partner", must_not=True, suspected=True, note="Бьёт, ищет её"
    )
    deeds.contact(
        hands, girl, "Касенова Алия", relation="mother", phones="+7 000 819 19 01", inform="forbidden",
        decided_by="Просьба самой Жанны", note="Родители отказались помочь",
    )  # fmt: skip


def planned(hands: Hands, girl: ResidentId) -> None:
    deeds.plan(hands, girl, measures(hands, PLAN), "Хочу рожать спокойно и оставить ребёнка.", language="ru")
    deeds.put_forward(hands, girl)
    hands.at("D-38 16:00", "director")
    deeds.approve(hands, girl, "7", "Собрание по защите прав ребёнка")
    deeds.case(
        hands, girl, risk="high", story=STORY, coordinator="Сагинтаева А. Е., case worker",
        alerts=[
            ("risk", "Партнёр ищет, адрес не называть"),
            ("health", "Беременность, гинеколог раз в две недели"),
        ],
    )  # fmt: skip


def goes_on(hands: Hands, girl: ResidentId) -> None:
    hands.at("D-12 11:00")
    leaves(
        hands, girl, fate=("goes_on", "Смаилова Р. Т., кризисный центр"), route="crisis_centre",
        receiver="Смаилова Р. Т., кризисный центр в другом городе",
        receiver_document="служебное удостоверение № 19", relation="institution",
        ground="Направление, зашифрованный пакет передачи дела", address="Кризисный центр, адрес не разглашается",
        phone="+7 000 819 19 19", safe_contact="Только через дежурную кризисного центра",
        escort="Громова О. В., медсестра", health="Беременность 34 недели",
        note="Дело передано зашифрованным пакетом; сроки продолжает второй центр.",
        proofs=[("transfer_package", PACKAGE)],
    )  # fmt: skip
    hands.at("D-1 12:00", "caseworker")
    deeds.visit(
        hands, girl, 14, "Safe: at home, all is well", kind="institution_report",
        with_whom="дежурная кризисного центра",
        note="Доехала, пакет открыт, сроки продолжены",
    )  # fmt: skip


def received(hands: Hands) -> None:
    """The second centre admits her by hand, from the papers that came with her."""
    hands.at("D-12 18:00", "caseworker")
    girl = hands.admit(
        name="Касенова Жанна", sex="f", age=hands.born(17, 150), basis="document", brought_by="other_centre",
        brought_by_person="Громова О. В., медсестра центра поддержки", found_where="Центр поддержки детей, Алматы",
        category="c4", ground="organisation_referral", health=["pregnant"], health_note="Беременность 34 недели",
        citizenships=["KZ"], languages=["ru", "kk"], iin="991231600062", risk="high",
        circumstances="Дело принято пакетом. План родов не завершён, продолжаем.",
    )  # fmt: skip
    deeds.plan(
        hands, girl, measures(hands, (PLAN[2],)), "Хочу рожать спокойно и оставить ребёнка.", language="ru"
    )  # fmt: skip
    hands.sees("План родов")
    hands.file(girl, "identity")
    hands.sees("Касенова Жанна", "Another centre", "План родов не завершён", "991231600062")


def stored(hands: Hands, girl: ResidentId) -> None:
    store = hands.pana.shell.session.store
    (stay,) = store.stays.all(resident_id=girl)
    assert "pregnant" in stay.health_seen
    assert stay.discharge.route == "crisis_centre"
    carried = [one for one in stay.discharge.left_open if one.taken_by and one.code not in OUTLIVES]
    assert {one.taken_by for one in carried} == {"Смаилова Р. Т., кризисный центр"}
    assert "transfer_package" in {one.kind for one in store.case_events.all(resident_id=girl)}
    (stage,) = [one for one in store.follow_ups.all(resident_id=girl) if one.outcome]
    assert (stage.kind, stage.outcome.value) == ("institution_report", "safe")
