"""S14 by hand: a runaway from a children's home abroad, given back by the agreement to an officer who signs."""

from __future__ import annotations

from shelter_app.domain.ids import ResidentId
from tests.app.by_hand import deeds
from tests.app.by_hand.conftest import SitDown
from tests.app.by_hand.further import duties, leaves, measures, paper
from tests.app.by_hand.hands import Hands

RECEIVER = "Егоров С. В., сотрудник специализированного учреждения, Омск"
PLAN = (
    ("legal", "Законный представитель в Омске", "Запрос в Омск", "D-11", "Ответ учреждения"),
    ("psychological", "Второй побег", "Беседы психолога", "D-8", "Причина понятна"),
    ("other", "Не ехать одному", "Сопровождение принимающим учреждением", "D-7", "Передан", "Учреждение, Омск"),
)
IDENTITY = (
    "Морозов Илья Андреевич", "15 years", "Копия паспорта", "Russia", "Russian", "Foreign passport",
    "Копия, with an authority", "Foreigner without IIN", "Other police, железнодорожная полиция", "Петропавл", "61",
    "орган опеки города Петропавл", "Exhausted, hungry", "Мальчики", "Medium",
    "Сбежал из детского дома в Омске, второй раз.", "Второй побег, выход только с взрослым",
)  # fmt: skip


def test_the_story_is_entered_by_hand(sit_down: SitDown) -> None:
    hands = sit_down()
    child = admitted(hands)
    omsk(hands, child)
    planned(hands, child)
    given_back(hands, child)
    hands.file(child, "identity")
    hands.sees(*IDENTITY)
    hands.file(child, "leaving")
    hands.sees(RECEIVER, "Удостоверение № 71, подпись в акте", "Кишинёвское соглашение", "Сопровождает принимающее")
    act = paper(hands, child, "handover-act")
    assert "Егоров С. В." in act
    assert "Кишинёвское соглашение" in act
    stored(hands, child)


def admitted(hands: Hands) -> ResidentId:
    hands.at("D-16 06:10", "duty")
    child = hands.admit(
        name="Морозов Илья Андреевич", sex="m", age=hands.born(15, 110), basis="document", brought_by="police",
        brought_by_person="железнодорожная полиция", found_where="Петропавл", category="c1",
        ground="guardianship_resolution", health=["exhausted"], ground_number="61",
        ground_issuer="орган опеки города Петропавл", citizenships=["RU"], languages=["ru"], legal_status="temporary",
        iin_absent_reason="foreigner", documents=[("foreign_passport", "копия", "with_authority")], room="Мальчики",
        risk="medium",
    )  # fmt: skip
    duties(
        hands, child,
        ("D-16 06:40", "duty", "Examination by the nurse"),
        ("D-16 07:00", "duty", "Notify the guardianship authority"),
    )  # fmt: skip
    hands.at("D-16 09:00", "director")
    deeds.case(
        hands, child, alerts=[("risk", "Второй побег, выход только с взрослым")], risk="medium",
        coordinator="Сагинтаева А. Е., case worker", story="Сбежал из детского дома в Омске, второй раз.",
    )  # fmt: skip
    hands.dialog(
        "Age: add or settle", born=hands.born(15, 110), basis="document", note="Копия паспорта", decides="document"
    )
    duties(hands, child, ("D-16 11:00", "director", "Notify the prosecutor"))
    return child


def omsk(hands: Hands, child: ResidentId) -> None:
    hands.at("D-15 10:00", "caseworker")
    deeds.event(hands, child, "institution_request_sent", "Запрос в Омск, Кишинёвское соглашение, исх. № 199")
    deeds.contact(
        hands, child, "Детский дом, Омск", relation="institution", phones="+7 000 381 00 14", inform="allowed",
        call="allowed", visit="allowed", collect="by_act", capacity="законный представитель", decided_by="Письмо № 7",
    )  # fmt: skip
    section = hands.file(child, "documents")
    hands.row_of(section.papers, "копия")
    hands.dialog(lambda: hands.key(deeds.Qt.Key.Key_Return), note="Копия паспорта прислана из Омска")
    hands.at("D-13 15:00")
    hands.note(child, "Бежал второй раз: искал старшего брата в Астане.", "talk")


def planned(hands: Hands, child: ResidentId) -> None:
    hands.at("D-13 16:00")
    deeds.plan(hands, child, measures(hands, PLAN), "Вернусь, если брату разрешат звонить.", language="ru")
    deeds.put_forward(hands, child)
    hands.at("D-12 10:00", "director")
    deeds.approve(hands, child, "13")
    hands.at("D-9 15:00", "caseworker")
    deeds.mark(hands, child, "Запрос в Омск", "done", "Ответ получен")
    deeds.mark(hands, child, "Беседы психолога", "done", "Ищет брата")


def given_back(hands: Hands, child: ResidentId) -> None:
    hands.at("D-7 13:00", "director")
    leaves(
        hands, child, fate=("done", "Передан под подпись"), route="home_state", receiver=RECEIVER,
        receiver_document="Удостоверение № 71, подпись в акте", relation="institution",
        ground="Кишинёвское соглашение о возвращении несовершеннолетних, запрос и акт передачи", country="RU",
        address="Омск, специализированное учреждение", phone="+7 000 381 00 14",
        safe_contact="Через воспитателя детского дома", escort="Сопровождает принимающее учреждение", health="Здоров",
        note="Возвращён по Кишинёвскому соглашению, принял сотрудник учреждения.",
        proofs=[
            ("representative_consent", "Законный представитель: детский дом, Омск, письмо № 7"),
            ("return_risk_assessment", "Возвращение с психологом, причина побега выяснена"),
            ("threat_asked", "В учреждении не обижали"),
            ("consulate", "Не требуется: прямая связь учреждений по соглашению"),
        ],
    )  # fmt: skip


def stored(hands: Hands, child: ResidentId) -> None:
    store = hands.pana.shell.session.store
    (home,) = store.contacts.all(resident_id=child)
    assert (home.relation, home.capacity) == ("institution", "законный представитель")
    (stay,) = store.stays.all(resident_id=child)
    assert (stay.discharge.country, stay.discharge.receiver_relation) == ("RU", "institution")
    happened = {one.kind for one in store.case_events.all(resident_id=child)}
    assert {"institution_request_sent", "representative_consent", "return_risk_assessment"} <= happened
    assert store.follow_ups.all(resident_id=child)
    assert all(one.kind != "visit" for one in store.follow_ups.all(resident_id=child))
