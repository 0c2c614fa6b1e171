"""S13 by hand: a girl of a kandas family, lost in the crowd, three days here, told in two writings of Kazakh."""

from __future__ import annotations

from shelter_app.domain.ids import ResidentId
from shelter_app.domain.residents import CaseStatus
from tests.app.by_hand import deeds
from tests.app.by_hand.conftest import SitDown
from tests.app.by_hand.further import duties, finds, leaves, waiting
from tests.app.by_hand.hands import Hands

NATIVE = "نۇرباقىت ەركەجان"
NAME = "Нұрбақыт Еркежан"
IDENTITY = (
    NAME, NATIVE, "9 years", "China", "Kandas", "Kazakh", "Foreigner without IIN", "With the family", "Other police",
    "полиция автовокзала", "Хоргос, автовокзал", "50", "орган опеки Панфиловского района", "Frightened, crying",
    "Девочки", "Low", "Потерялась в толпе, автобус родителей ушёл. Семья кандасов.",
)  # fmt: skip


def test_the_story_is_entered_by_hand(sit_down: SitDown) -> None:
    hands = sit_down()
    child = admitted(hands)
    father_calls(hands, child)
    goes_home(hands, child)
    asked_after(hands, child)
    finds(hands, child, "нурбакыт", "Нұрбақыт", "نۇرباقىت")
    hands.file(child, "identity")
    hands.sees(*IDENTITY)
    hands.file(child, "leaving")
    hands.sees("Нұрбақыт Ерлан", "To the parents", "Заявление родителей", "Дома, всё благополучно", "Учится в 3 классе")
    stored(hands, child)


def admitted(hands: Hands) -> ResidentId:
    hands.at("D-40 08:30", "duty")
    child = hands.admit(
        name=NAME, sex="f", age="9", basis="said", brought_by="police", brought_by_person="полиция автовокзала",
        found_where="Хоргос, автовокзал", category="c1", ground="guardianship_resolution", health=["frightened"],
        ground_number="50", ground_issuer="орган опеки Панфиловского района", citizenships=["CN"],
        languages=["kk-Arab", "kk"], legal_status="kandas", iin_absent_reason="foreigner",
        documents=[("none", "", "with_family")], room="Девочки", risk="low",
    )  # fmt: skip
    duties(
        hands, child,
        ("D-40 08:50", "duty", "Examination by the nurse"),
        ("D-40 09:00", "duty", "Notify the guardianship authority"),
    )  # fmt: skip
    hands.at("D-40 09:30", "director")
    deeds.case(
        hands, child, alerts=[], coordinator="Сагинтаева А. Е., case worker", risk="low",
        story="Потерялась в толпе, автобус родителей ушёл. Семья кандасов.",
    )  # fmt: skip
    hands.dialog("Correct a name", form="native", name=NATIVE)
    hands.dialog("Correct a name", form="ru", name=NAME)
    duties(
        hands, child,
        ("D-40 12:00", "director", "Notify the prosecutor"),
        ("D-40 15:00", "director", "Entry into the Republican Data Bank"),
        ("D-40 16:00", "director", "Initial assessment"),
    )  # fmt: skip
    return child


def father_calls(hands: Hands, child: ResidentId) -> None:
    hands.at("D-38 10:30")
    deeds.contact(
        hands, child, "Нұрбақыт Ерлан", relation="father", phones="+7 000 290 13 13", languages="kk", inform="allowed",
        call="allowed", visit="allowed", collect="allowed", decided_by="Родитель, документы проверены",
    )  # fmt: skip
    deeds.call(
        hands, child, "Нұрбақыт Ерлан, father", direction="in", medium="phone", minutes="4",
        summary="Отец нашёл нас через автовокзал, едут обратно.",
    )  # fmt: skip


def goes_home(hands: Hands, child: ResidentId) -> None:
    hands.at("D-37 12:00")
    leaves(
        hands, child, route="parents", who="Нұрбақыт Ерлан", receiver_document="паспорт КНР, удостоверение кандаса",
        relation="father", ground="Заявление родителей", region="33", address="Хоргос", phone="+7 000 290 13 13",
        safe_contact="Звонить отцу", health="Здорова", note="Передана родителям.",
        proofs=[("relation_proof", "Свидетельство о рождении, фамилия отца")],
    )  # fmt: skip


def asked_after(hands: Hands, child: ResidentId) -> None:
    hands.at("D-23 11:00", "caseworker")
    deeds.visit(
        hands,
        child,
        14,
        "Safe: at home, all is well",
        kind="call",
        with_whom="отец",
        place="дома",
        note="Дома, всё благополучно",
    )
    hands.at("D-7 11:00")
    deeds.visit(hands, child, 30, "Safe: at home, all is well", kind="call", with_whom="мать", note="Учится в 3 классе")


def stored(hands: Hands, child: ResidentId) -> None:
    store = hands.pana.shell.session.store
    (stay,) = store.stays.all(resident_id=child)
    assert (stay.ended_at - stay.admitted_at).days == 3
    assert store.residents.get(child).status is CaseStatus.FOLLOW_UP
    assert not store.plans.all(resident_id=child)
    assert waiting(hands, child) <= {"follow_up"}, "no plan is asked for and nothing is late"
    assert [one.outcome.value for one in store.follow_ups.all("due", resident_id=child) if one.outcome] == ["safe"] * 2
