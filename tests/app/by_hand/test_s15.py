"""S15 by hand: a girl who does not speak, found by her photograph, fourteen hours here."""

from __future__ import annotations

from datetime import timedelta

from shelter_app.domain.ids import ResidentId
from shelter_app.domain.residents import CaseStatus
from tests.app.by_hand import deeds
from tests.app.by_hand.conftest import SitDown
from tests.app.by_hand.further import duties, leaves, paper, waiting
from tests.app.by_hand.hands import Hands

IDENTITY = (
    "Смагулова Аружан", "6 years", "Свидетельство о рождении у матери", "Kazakhstan", "Kazakh", "Russian",
    "991231600042", "Birth certificate", "With the family", "прохожие и полиция", "Шымкент, рынок", "Police material",
    "№ 12", "полиция рынка", "Frightened, crying", "disability", "Аутизм, не говорит", "Девочки", "Medium",
    "Аутизм, не говорит: показывать карточки", "Нашлась по фотографии на канале полиции.",
)  # fmt: skip


def test_the_story_is_entered_by_hand(sit_down: SitDown) -> None:
    hands = sit_down()
    child = admitted(hands)
    evening(hands, child)
    morning(hands, child)
    hands.file(child, "identity")
    hands.sees(*IDENTITY)
    hands.file(child)
    hands.sees("Памятка карточками-картинками: кушать, спать, мама", "Фотография на канале полиции")
    assert "Смагулова Жанар" in paper(hands, child, "handover-act")
    stored(hands, child)


def admitted(hands: Hands) -> ResidentId:
    hands.at("D-1 17:20", "duty")
    child = hands.admit(
        name="Смагулова Аружан", sex="f", age=hands.born(6, 45), basis="document", brought_by="citizen",
        brought_by_person="прохожие и полиция", found_where="Шымкент, рынок", category="c1", ground="police_material",
        health=["frightened", "disability"], health_note="Аутизм, не говорит", ground_number="12",
        ground_issuer="полиция рынка", citizenships=["KZ"], languages=["kk", "ru"], legal_status="citizen",
        iin="991231600042", documents=[("birth_certificate", "", "with_family")], room="Девочки", risk="medium",
    )  # fmt: skip
    duties(
        hands, child,
        ("D-1 17:45", "duty", "Examination by the nurse"),
        ("D-1 18:00", "duty", "Notify the guardianship authority"),
    )  # fmt: skip
    return child


def evening(hands: Hands, child: ResidentId) -> None:
    hands.at("D-1 18:40")
    deeds.event(hands, child, "info_sheet_given", "Памятка карточками-картинками: кушать, спать, мама", "D-1 18:20")
    deeds.event(hands, child, "photo_circulated", "Фотография на канале полиции", "D-1 18:30")
    hands.at("D-1 21:00")
    hands.note(child, "Карточки понимает: показала «спать», уснула с игрушкой.")
    hands.at("D0 06:50", "director")
    deeds.case(
        hands, child, alerts=[("health", "Аутизм, не говорит: показывать карточки")], risk="medium",
        coordinator="Сагинтаева А. Е., case worker",
        story="Не говорит, аутизм. Нашлась по фотографии на канале полиции.",
    )  # fmt: skip
    hands.dialog(
        "Age: add or settle", born=hands.born(6, 45), basis="document", note="Свидетельство о рождении у матери",
        decides="document",
    )  # fmt: skip
    deeds.contact(
        hands, child, "Смагулова Жанар", relation="mother", phones="+7 000 625 15 15", languages="kk",
        inform="allowed", call="allowed", visit="allowed", collect="allowed",
        decided_by="Родитель, документы проверены",
    )  # fmt: skip
    deeds.call(
        hands, child, "Смагулова Жанар, mother", direction="in", medium="phone", minutes="3",
        summary="Мать увидела фотографию, едет.",
    )  # fmt: skip


def morning(hands: Hands, child: ResidentId) -> None:
    hands.at("D0 07:20")
    deeds.done(hands, child, "Entry into the Republican Data Bank", "Ответ опеки: ребёнок передан матери, не вносится")
    hands.at("D0 07:30")
    leaves(
        hands, child, route="one_parent", who="Смагулова Жанар",
        receiver_document="удостоверение личности № 000000015", relation="mother", ground="Заявление матери",
        region="79", address="Шымкент", phone="+7 000 625 15 15", safe_contact="Звонить матери", health="Здорова",
        note="Мать узнала по фотографии на канале полиции; пробыла 14 часов.",
        proofs=[("relation_proof", "Свидетельство о рождении, предъявила мать")],
    )  # fmt: skip


def stored(hands: Hands, child: ResidentId) -> None:
    store = hands.pana.shell.session.store
    (stay,) = store.stays.all(resident_id=child)
    assert stay.ended_at - stay.admitted_at == timedelta(hours=14, minutes=10)
    assert stay.admitted_at.date() != stay.ended_at.date(), "a day in and a day out"
    assert store.residents.get(child).status is CaseStatus.FOLLOW_UP
    assert {"injuries", "disability"} & set(stay.health_seen) == {"disability"}
    assert waiting(hands, child) == {"follow_up"}, "the notifications are closed by the leaving"
