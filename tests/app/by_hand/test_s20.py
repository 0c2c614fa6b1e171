"""S20 by hand: the same boy twice, in two spellings and with two birth dates, until both files become one."""

from __future__ import annotations

from typing import Any

from shelter_app.domain.ids import ResidentId
from tests.app.by_hand import deeds
from tests.app.by_hand.conftest import SitDown
from tests.app.by_hand.further import duties, finds, leaves
from tests.app.by_hand.hands import Hands

SCAR = "Рубец над левой бровью"
IDENTITY = (
    "Султонов Мухаммадали", "Сұлтанов Мұхаммедәлі", "Sultonov Muhammadali", "14 September 2012", "decides",
    "Ответ консульства Узбекистана", "1 January 2013", "Uzbekistan", "Uzbek", "School document", SCAR,
    "полиция Туркестана", "Найден один на рынке. Рубец над левой бровью.",
)  # fmt: skip


def test_the_story_is_entered_by_hand(sit_down: SitDown) -> None:
    hands = sit_down()
    early = first_time(hands)
    taken_home(hands, early)
    late = second_time(hands, early)
    consulate(hands, late)
    kept = joined(hands, early, late)
    finds(hands, kept, "мухамед", "Мұхаммедәлі", "muhammadali", "султан")
    hands.file(kept, "identity")
    hands.sees(*IDENTITY)
    stored(hands, kept, early, late)


def first_time(hands: Hands) -> ResidentId:
    hands.at("D-400 18:00", "caseworker")
    page = hands.begin_admission()
    hands.fill_admission(age=f"01.01.{hands.moment('D0').year - 13}")
    assert "1 January" in page.form.ui.age.info.text(), "the day is questioned, because nobody may have known it"
    hands.fill_admission(
        name="Султонов Мухаммадали", sex="m", basis="document", brought_by="police", brought_by_person="полиция",
        found_where="Шымкент", category="c1", ground="guardianship_resolution", health=["no_complaints"],
        health_note="Рубец над бровью", ground_number="118", ground_issuer="орган опеки города Шымкент",
        citizenships=["UZ"], languages=["uz"], legal_status="temporary", iin_absent_reason="foreigner",
        documents=[("copy_only", "", "lost")], room="Мальчики", risk="medium",
        injuries="над левой бровью: Старый рубец, 2 см",
    )  # fmt: skip
    child = hands.finish_admission()
    duties(
        hands, child,
        ("D-400 18:30", "caseworker", "Examination by the nurse"),
        ("D-400 19:00", "caseworker", "Notify the guardianship authority"),
    )  # fmt: skip
    deeds.case(hands, child, alerts=[], risk="medium", story="Найден один на рынке. Рубец над левой бровью.")
    hands.at("D-395 11:00")
    deeds.contact(
        hands, child, "Султонова Мавлюда", relation="mother", phones="+7 000 200 20 20", inform="allowed",
        call="allowed", visit="allowed", collect="allowed", decided_by="Заключение органа опеки № 131",
    )  # fmt: skip
    return child


def taken_home(hands: Hands, child: ResidentId) -> None:
    hands.at("D-330 12:00", "director")
    leaves(
        hands, child, route="one_parent", who="Султонова Мавлюда", receiver_document="паспорт Узбекистана",
        relation="mother", ground="Заявление матери", region="79", address="Шымкент, временный адрес",
        phone="+7 000 200 20 20", safe_contact="Звонить матери", health="Здоров", note="Передан матери.",
        proofs=[("relation_proof", "Паспорт матери, вписан сын")],
    )  # fmt: skip
    hands.at("D-316 12:00")
    deeds.visit(
        hands, child, 14, "Safe: at home, all is well", kind="visit", with_whom="мать", note="Живут втроём в комнате"
    )
    hands.at("D-240 12:00")
    deeds.visit(
        hands, child, 90, "Moved: safe in another place", kind="visit", note="Соседи: уехали в Туркестанскую область"
    )
    hands.at("D-150 12:00")
    deeds.visit(hands, child, 180, "No answer", kind="call", note="Номер отключён", next_step="Спросить опеку")


def second_time(hands: Hands, early: ResidentId) -> ResidentId:
    hands.at("D-3 20:15", "duty")
    page = hands.begin_admission()
    hands.fill_admission(
        name="Сұлтанов Мұхаммедәлі", latin="Sultonov Muhammadali", sex="m", age="~13", basis="said",
        brought_by="police", brought_by_person="полиция Туркестана", found_where="Туркестан", category="c1",
        ground="guardianship_resolution", health=["no_complaints"], health_note=SCAR, ground_number="131",
        ground_issuer="орган опеки города Туркестан", languages=["uz", "kk"], legal_status="stateless",
        iin_absent_reason="unknown", documents=[("school_document", "", "with_person")], room="Мальчики",
        risk="medium", circumstances="Говорит, что гражданства нет.", injuries="над левой бровью: Старый рубец, 2 см",
    )  # fmt: skip
    hands.pana.qtbot.waitUntil(lambda: page.matches.current() is not None)
    match = page.matches.current()
    assert match.summary.resident_id == early
    assert match.score >= 85, match.score
    hands.press(page.matches.found.later)
    child = hands.finish_admission()
    hands.at("D-2 16:00", "caseworker")
    hands.note(child, "Говорит, что уже был в центре в Шымкенте, узнал воспитателя по фотографии.", "talk")
    section = hands.file(child, "documents")
    hands.row_of(section.papers, "chool")
    hands.dialog(lambda: hands.key(deeds.Qt.Key.Key_Return), note="Школьная справка латиницей: Muhammadali Sultonov")
    return child


def consulate(hands: Hands, late: ResidentId) -> None:
    hands.at("D-1 17:00")
    answer = "Консульство Узбекистана: дата рождения 14.09, гражданин Узбекистана"
    deeds.event(hands, late, "consulate_answered", answer)
    section = hands.file(late, "identity")
    hands.dialog(
        "Age: add or settle", born=f"14.09.{hands.moment('D0').year - 14}", basis="document",
        note="Ответ консульства Узбекистана", decides="document",
    )  # fmt: skip
    hands.dialog("Change", section.identity, citizenships="UZ", legal_status="temporary", iin_absent_reason="foreigner")
    deeds.event(hands, late, "detected", "Признан ребёнком-мигрантом, заявление для миграционной службы готово")


def joined(hands: Hands, early: ResidentId, late: ResidentId) -> ResidentId:
    hands.at("D0 09:00", "director")
    hands.file(late, "identity")
    hands.press("Entered twice?")
    page = hands.pana.page("merge")
    hands.press("Compare", page)
    hands.sees("Султонов Мухаммадали", "Сұлтанов Мұхаммедәлі", "1 January 2013", "14 September 2012")
    for code, choice in page.choices.items():
        side = page.both.kept if page.both.kept.facts.file.id == late else page.both.gone
        hands.press(next(one for one in choice.buttons() if one.text() == side.facts.file.number))
        assert code

    def reason(dialog: Any) -> None:
        hands.fill(dialog, reason="Рубец над левой бровью совпал, дату подтвердило консульство")
        hands.save(dialog)

    hands.within("Merge…", reason, page)
    store = hands.pana.shell.session.store
    (merge,) = store.merges.all()
    return merge.kept


def stored(hands: Hands, kept: ResidentId, early: ResidentId, late: ResidentId) -> None:
    store = hands.pana.shell.session.store
    assert kept in (early, late)
    person = store.people.get(store.residents.get(kept).person_id)
    assert f"{person.born.exact:%d.%m}" == "14.09"
    assert {f"{one.born.exact:%d.%m}" for one in person.age_claims if one.born.exact} == {"01.01", "14.09"}
    assert person.citizenships == ("UZ",)
    assert len(store.stays.all(resident_id=kept)) == 2
    hands.file(kept, "leaving")
    hands.sees("Соседи: уехали в Туркестанскую область", "Номер отключён")
