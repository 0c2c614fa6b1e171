"""S12 by hand: a boy from Afghanistan with a name from right to left, a birth year alone, and a plea for asylum."""

from __future__ import annotations

from shelter_app.domain.dates import Precision
from shelter_app.domain.ids import ResidentId
from tests.app.by_hand import deeds
from tests.app.by_hand.conftest import SitDown
from tests.app.by_hand.further import duties, finds, measures
from tests.app.by_hand.hands import Hands

NATIVE = "حمید احمدی"
STORY = "Один с тех пор, как задержали брата; просит убежища."
PLAN = (
    ("legal", "Просит убежища", "Ходатайство об убежище", "D+9", "Собеседование назначено"),
    ("legal", "Международная защита", "УВКБ ООН: регистрация и юрист", "D+12", "Юрист назначен", "УВКБ ООН"),
    ("other", "Не понимает языка", "Переводчик дари на встречи", "D+9", "На каждой встрече"),
    ("social_domestic", "Не учится", "Курс казахского языка", "D+30", "Говорит о простом", "Омарова Д., педагог"),
    ("legal", "Есть дядя в Алматы", "Проверка родства с дядей", "D+14", "Родство подтверждено или нет"),
)
IDENTITY = (
    "Ахмади Хамид", "Ahmadi Hamid", NATIVE, "1389 год солнечной хиджры, по фотографии тазкиры", "Afghanistan",
    "Asylum seeker", "Dari", "needed: speaks none of ours", "Foreigner without IIN", "Tazkira", "With the family",
    "Border", "Пограничная служба, отделение", "Туркестанская область", "58", "орган опеки Туркестанской области",
    "Exhausted, hungry", "Шёл один через степь два дня.", "Мальчики", "Medium", STORY,
    "Говорит только на дари, переводчик Рахими С.",
)  # fmt: skip


def test_the_story_is_entered_by_hand(sit_down: SitDown) -> None:
    hands = sit_down()
    child = admitted(hands)
    heard(hands, child)
    planned(hands, child)
    finds(hands, child, "Ахмади", "Ahmadi", "احمدی", "ахмедий хамид")
    hands.file(child, "identity")
    hands.sees(*IDENTITY)
    hands.file(child)
    hands.sees("Акт о неразглашении, переводчик дари Рахими С.", "Ходатайство об убежище зарегистрировано")
    stored(hands, child)


def admitted(hands: Hands) -> ResidentId:
    hands.at("D-27 15:30", "caseworker")
    child = hands.admit(
        name="Ахмади Хамид", latin="Ahmadi Hamid", sex="m", age=str(hands.moment("D0").year - 16), basis="document",
        brought_by="border_service", brought_by_person="Пограничная служба, отделение",
        found_where="Туркестанская область", category="c1", ground="guardianship_resolution", health=["exhausted"],
        ground_number="58", ground_issuer="орган опеки Туркестанской области", citizenships=["AF"],
        languages=["fa-AF"], legal_status="asylum_seeker", iin_absent_reason="foreigner",
        documents=[("taskera", "", "with_family")], room="Мальчики", risk="medium",
        circumstances="Шёл один через степь два дня.",
    )  # fmt: skip
    hands.file(child, "identity")
    hands.dialog("Correct a name", form="native", name=NATIVE)
    hands.dialog(
        "Age: add or settle", born=str(hands.moment("D0").year - 16), basis="document", decides="document",
        note="1389 год солнечной хиджры, по фотографии тазкиры",
    )  # fmt: skip
    section = hands.file(child, "documents")
    hands.row_of(section.papers, "azkira")
    hands.dialog(lambda: hands.key(deeds.Qt.Key.Key_Return), note="Только фотография тазкиры в телефоне")
    duties(
        hands, child,
        ("D-27 16:00", "caseworker", "Notify the guardianship authority"),
        ("D-27 16:30", "caseworker", "Examination by the nurse"),
        ("D-26 10:00", "caseworker", "Notify the prosecutor"),
        ("D-26 11:00", "caseworker", "Initial assessment"),
    )  # fmt: skip
    return child


def heard(hands: Hands, child: ResidentId) -> None:
    hands.at("D-26 12:00")
    deeds.event(hands, child, "interpreter_bound", "Акт о неразглашении, переводчик дари Рахими С.", "D-26 10:30")
    deeds.case(
        hands, child, alerts=[("other", "Говорит только на дари, переводчик Рахими С.")], risk="medium", story=STORY
    )
    hands.at("D-20 12:00")
    deeds.contact(
        hands, child, "Ахмади Фарид", relation="uncle", phones="+7 000 733 40 12", languages=["fa-AF", "ru"],
        inform="supervised", call="supervised", decided_by="Собрание, до проверки родства",
        note="Дядя в Алматы, родство проверяем",
    )  # fmt: skip
    hands.at("D-10 11:00")
    deeds.event(hands, child, "asylum_applied", "Ходатайство об убежище зарегистрировано, справка выдана")
    hands.note(child, "Беседа через переводчика дари. Просит молитвенный коврик.", "talk")


def planned(hands: Hands, child: ResidentId) -> None:
    hands.at("D-2 10:00")
    deeds.plan(
        hands, child, measures(hands, PLAN), "Хочу учиться и найти брата.", language="fa-AF",
        review_on=hands.day("D+28"),
    )  # fmt: skip
    deeds.put_forward(hands, child)
    hands.sees(*(row[2] for row in PLAN), "Хочу учиться и найти брата")


def stored(hands: Hands, child: ResidentId) -> None:
    store = hands.pana.shell.session.store
    person = store.people.get(store.residents.get(child).person_id)
    assert {one.form.value: one.name.full for one in person.names}["native"] == NATIVE
    assert person.born.precision is Precision.YEAR
    assert (person.legal_status, person.languages) == ("asylum_seeker", ("fa-AF",))
    happened = {one.kind for one in store.case_events.all(resident_id=child)}
    assert {"interpreter_bound", "asylum_applied"} <= happened
