"""S16 by hand: a boy sent by a court, whose term has two days and whom nobody visits at home afterwards."""

from __future__ import annotations

from shelter_app.domain.ids import ResidentId
from tests.app.by_hand import deeds
from tests.app.by_hand.conftest import SitDown
from tests.app.by_hand.further import duties, leaves, measures
from tests.app.by_hand.hands import Hands

PLAN = (
    ("psychological", "Кражи", "Беседы психолога", "D-8", "Понимает последствия"),
    ("social_domestic", "Прогулы", "Занятия в центре каждый день", "D-5", "Не отстаёт", "Омарова Д., педагог"),
)
IDENTITY = (
    "Павлов Руслан", "13 years", "Kazakhstan", "Russian", "991231500016", "Birth certificate", "Held at the centre",
    "Other police, конвой полиции", "Костанай", "Being sent to a special education organisation", "Court ruling",
    "2-0000/26", "специализированный суд", "No complaints", "Мальчики", "Medium",
    "Кражи, прогулы; ждёт места в специальной организации образования.", "Выход только с сопровождающим",
)  # fmt: skip


def test_the_story_is_entered_by_hand(sit_down: SitDown) -> None:
    hands = sit_down()
    child = admitted(hands)
    mother(hands, child)
    planned(hands, child)
    brought_to_school(hands, child)
    hands.file(child, "identity")
    hands.sees(*IDENTITY)
    hands.file(child)
    hands.sees("срок с дня доставления", "Место получено, направление исполнено")
    stored(hands, child)


def admitted(hands: Hands) -> ResidentId:
    hands.at("D-33 12:00", "duty")
    page = hands.begin_admission()
    hands.fill_admission(
        name="Павлов Руслан", sex="m", age=hands.born(13, 95), basis="document", brought_by="police",
        brought_by_person="конвой полиции", found_where="Костанай", category="c3", ground="police_material",
        health=["no_complaints"],
    )  # fmt: skip
    assert "court" in page.form.ui.ground.info.text().casefold(), "category 3 needs a court ruling"
    hands.fill_admission(
        ground="court_ruling", ground_number="2-0000/26", ground_issuer="специализированный суд", citizenships=["KZ"],
        languages=["ru"], legal_status="citizen", iin="991231500016",
        documents=[("birth_certificate", "", "held_here")], room="Мальчики", risk="medium",
    )  # fmt: skip
    child = hands.finish_admission()
    duties(
        hands, child,
        ("D-33 12:30", "duty", "Examination by the nurse"),
        ("D-33 13:00", "duty", "Notify the guardianship authority"),
    )  # fmt: skip
    hands.at("D-33 15:00", "director")
    deeds.event(hands, child, "court_term_begins", "Постановление суда 2-0000/26: срок с дня доставления")
    deeds.case(
        hands, child, alerts=[("risk", "Выход только с сопровождающим")], risk="medium",
        coordinator="Сагинтаева А. Е., case worker",
        story="Кражи, прогулы; ждёт места в специальной организации образования.",
    )  # fmt: skip
    duties(hands, child, ("D-33 16:00", "director", "Notify the prosecutor"))
    return child


def mother(hands: Hands, child: ResidentId) -> None:
    hands.at("D-32 11:00", "caseworker")
    deeds.contact(
        hands, child, "Павлова Марина", relation="mother", phones="+7 000 714 16 10", inform="allowed", call="allowed",
        visit="allowed", collect="forbidden", decided_by="Постановление суда",
    )  # fmt: skip


def planned(hands: Hands, child: ResidentId) -> None:
    hands.at("D-30 16:00")
    deeds.plan(hands, child, measures(hands, PLAN), "Хочу, чтобы мама приезжала.", language="ru")
    deeds.put_forward(hands, child)
    hands.at("D-28 10:00", "director")
    deeds.approve(hands, child, "11")
    hands.at("D-5 14:00", "caseworker")
    deeds.mark(hands, child, "Беседы психолога", "done", "Пять бесед")
    deeds.mark(hands, child, "Занятия в центре каждый день", "done", "Ходил каждый день")


def brought_to_school(hands: Hands, child: ResidentId) -> None:
    hands.at("D-4 10:00", "director")
    deeds.event(hands, child, "court_term_ends", "Место получено, направление исполнено")
    deeds.close_plan(hands, child, "transferred")
    leaves(
        hands, child, route="special_education", receiver="Ким В. Н., специальная школа, Костанай",
        receiver_document="служебное удостоверение № 16", relation="institution",
        ground="Постановление суда 2-0000/26", region="39", address="Костанай, специальная школа",
        phone="+7 000 714 16 16", safe_contact="Через школу", escort="Тлеубаев Е. М., транспорт центра",
        health="Здоров", note="Доставлен в специальную школу в Костанае.",
    )  # fmt: skip


def stored(hands: Hands, child: ResidentId) -> None:
    store = hands.pana.shell.session.store
    (stay,) = store.stays.all(resident_id=child)
    assert (stay.category, stay.ground.kind, stay.ground.number) == ("c3", "court_ruling", "2-0000/26")
    days = {one.kind: one.at.date() for one in store.case_events.all(resident_id=child)}
    assert (days["court_term_ends"] - days["court_term_begins"]).days == 29
    stages = store.follow_ups.all(resident_id=child)
    assert stages
    assert all(stage.kind != "visit" for stage in stages), "nobody visits at home"
